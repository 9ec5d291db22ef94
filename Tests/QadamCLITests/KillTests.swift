import Foundation
import Testing

/// A program that is killed leaves the workspace with all that was acknowledged and nothing by halves.
@Suite(.serialized) struct KillTests {
    /// 100,000 more records than the campus has, none of them wrong.
    private static func manyRecords(in folder: URL) throws {
        let file = folder.appending(path: "activities.csv")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        let header = try #require(lines.first)
        // Event lines have no calendar: the same day may come as often as it happened.
        let event = try #require(
            lines.first { $0.hasPrefix("refrigerant.main") },
            "an event line of the campus"
        )
        let cells = event.split(separator: ",", maxSplits: 2, omittingEmptySubsequences: false)
        var text = lines.joined(separator: "\n") + "\n"
        #expect(header.hasPrefix("id,source,"))
        for row in 0..<100_000 { text += "extra-\(row),\(cells[1]),\(cells[2])\n" }
        try Data(text.utf8).write(to: file)
    }

    @Test func aKilledImportLeavesAllOrNothing() throws {
        let scratch = try Scratch.withExamples()
        let before = try scratch.counts()
        try Self.manyRecords(in: scratch.copy("campus", as: "many"))
        let pristine = try Data(contentsOf: scratch.folder.appending(path: "my.qadam"))
        let clock = ContinuousClock()
        let whole = try clock.measure { try scratch.run(["workspace", "import", "many"], expecting: 0) }
        let after = try scratch.counts()
        #expect(after.activities == before.activities + 100_000)
        var seen: Set<Bool> = []
        for share in [0.05, 0.2, 0.4, 0.6, 0.75, 0.85, 0.92, 0.98] {
            for suffix in ["", "-wal", "-shm"] {
                try? FileManager.default.removeItem(at: scratch.folder.appending(path: "my.qadam" + suffix))
            }
            try pristine.write(to: scratch.folder.appending(path: "my.qadam"))
            let process = try Program.start(["workspace", "import", "many"], in: scratch.folder)
            Thread.sleep(forTimeInterval: whole / .seconds(1) * share)
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            // `info` fails with 65 if the chain of the log is broken.
            let counts = try scratch.counts()
            let isWhole = counts == after
            seen.insert(isWhole)
            #expect(isWhole || counts == before, "\(counts) after \(share)")
        }
        #expect(seen.contains(false), "no kill came in time")
        try scratch.run(["workspace", "import", "many"], expecting: 0)
        #expect(try scratch.counts().activities == after.activities)
    }

    /// What one command acknowledged is there when the next is killed.
    @Test func whatWasAcknowledgedOutlivesAKill() throws {
        let scratch = try Scratch.withExamples()
        try scratch.run(["inventory", "calculate", "--trials", "0"], expecting: 0)
        let before = try scratch.counts()
        for delay in [0.0, 0.02, 0.05, 0.1, 0.2] {
            let arguments = ["product", "calculate", "zinc"]
            let process = try Program.start(arguments, in: scratch.folder)
            Thread.sleep(forTimeInterval: delay)
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            let counts = try scratch.counts()
            #expect(counts.results == before.results || counts.results == before.results + 1)
            #expect(counts.activities == before.activities && counts.documents == before.documents)
        }
        try scratch.run(["inventory", "show"], expecting: 0)
    }

    @Test func anInterruptedExportLeavesNoHalfFolder() throws {
        let scratch = try Scratch.withExamples()
        try Self.manyRecords(in: scratch.copy("campus", as: "many"))
        try scratch.run(["workspace", "import", "many"], expecting: 0)
        for (number, signal) in [SIGINT, SIGKILL, SIGINT, SIGKILL].enumerated() {
            let process = try Program.start(["workspace", "export", "out"], in: scratch.folder)
            Thread.sleep(forTimeInterval: 0.15 + 0.15 * Double(number))
            kill(process.processIdentifier, signal)
            process.waitUntilExit()
            let names = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path)
            if names.contains("out") {
                // It was quicker than the signal: then it is whole.
                try scratch.run(["workspace", "import", "out", "--dry-run"], expecting: 0)
                try FileManager.default.removeItem(at: scratch.folder.appending(path: "out"))
            } else if signal == SIGINT {
                #expect(process.terminationStatus == 130)
                // What a killed export leaves has another name; an interrupted one leaves nothing.
                #expect(!names.contains { $0.hasPrefix("out.part-\(process.processIdentifier)") })
            }
        }
        try scratch.run(["workspace", "export", "out"], expecting: 0)
    }

    @Test func anInterruptedSolverEndsWith130AndStoresNothing() throws {
        let scratch = try Scratch.withExamples()
        let before = try scratch.counts()
        let process = try Program.start(["pathway", "solve", "--gap", "0"], in: scratch.folder)
        Thread.sleep(forTimeInterval: 1.5)
        kill(process.processIdentifier, SIGINT)
        process.waitUntilExit()
        #expect(process.terminationReason == .exit && process.terminationStatus == 130)
        #expect(try scratch.counts() == before)
    }

    @Test func anInterruptedImportEndsWith130AndStoresNothing() throws {
        let scratch = try Scratch.withExamples()
        let before = try scratch.counts()
        try Self.manyRecords(in: scratch.copy("campus", as: "many"))
        let process = try Program.start(["workspace", "import", "many"], in: scratch.folder)
        Thread.sleep(forTimeInterval: 0.3)
        kill(process.processIdentifier, SIGINT)
        process.waitUntilExit()
        #expect(process.terminationReason == .exit && process.terminationStatus == 130)
        #expect(try scratch.counts() == before)
    }
}
