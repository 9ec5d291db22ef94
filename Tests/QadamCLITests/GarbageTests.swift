import Foundation
import Testing

/// Whatever is typed or fed, the program ends by itself with a status that means something.
struct GarbageTests {
    private static let statuses: Set<Int32> = [0, 1, 2, 3, 64, 65, 66, 74, 78]

    /// Numbers that look random and are the same in every run.
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    @Test func strangeArgumentsNeverEndInACrash() throws {
        let scratch = try Scratch.withExamples()
        var numbers = Numbers(state: 2_024)
        let odd = [
            "", " ", "-", "--", "---", "-1", "0", "1e999", "NaN", "٣", "\u{FEFF}", "\u{202E}abc", "../../..",
            "/dev/null", "/dev/zero", String(repeating: "я", count: 20_000), "'; DROP TABLE activity; --",
            "%s%n%x", "building:", ":", "scope:9223372036854775808", "{}", "\\", "a\nb", "--lang",
            "--depth=-1",
        ]
        // What would run for long, or write beside the scratch folder, is not fed.
        let calm = try Commands.all().filter {
            $0.first != "example" && $0.last != "solve" && $0.last != "init"
        }
        for command in calm {
            for _ in 0..<3 {
                let words = (0..<Int.random(in: 1...3, using: &numbers)).compactMap { _ in
                    odd.randomElement(using: &numbers)
                }
                guard !(command.last == "import" && words.contains("../../..")) else { continue }
                let run = try Program.run(command + words, in: scratch.folder)
                #expect(!run.wasSignalled, "\(command) \(words): signal \(run.status)")
                #expect(Self.statuses.contains(run.status), "\(command) \(words): \(run.status)")
            }
        }
    }

    @Test func randomFilesNeverEndInACrash() throws {
        let scratch = try Scratch.withExamples()
        let before = try scratch.counts()
        var numbers = Numbers(state: 7)
        for (example, marker) in [("campus", "organisation.yaml"), ("metals", "products.yaml")] {
            let original = Program.root.appending(path: "Examples/\(example)")
            let names = try FileManager.default.contentsOfDirectory(atPath: original.path)
                .filter { $0.hasSuffix(".csv") || $0 == marker }.sorted()
            for name in names {
                let folder = try scratch.copy(example, as: "noise")
                let file = folder.appending(path: name)
                var bytes = [UInt8](try Data(contentsOf: file))
                // Some bytes flipped, the rest as it was: that reaches further than noise alone.
                for _ in 0..<40 { bytes[Int.random(in: 0..<bytes.count, using: &numbers)] = numbers.next() }
                try Data(bytes).write(to: file)
                let run = try scratch.run("workspace", "import", "noise", "--dry-run")
                #expect(!run.wasSignalled && Self.statuses.contains(run.status), "\(name): \(run.status)")
                let noise = (0..<3_000).map { _ in UInt8.random(in: 0...255, using: &numbers) }
                try Data(noise).write(to: file)
                try scratch.run(["workspace", "import", "noise"], expecting: 65)
                try FileManager.default.removeItem(at: folder)
            }
        }
        #expect(try scratch.counts() == before)
    }

    @Test func aDamagedWorkspaceNeverEndsInACrash() throws {
        let scratch = try Scratch()
        let sound = [UInt8](try Prepared.workspace.get())
        var numbers = Numbers(state: 99)
        for round in 0..<12 {
            var bytes = sound
            if round % 3 == 0 {
                bytes.removeLast(Int.random(in: 1..<bytes.count, using: &numbers))
            } else {
                let start = round % 3 == 1 ? 0 : 100
                for _ in 0..<200 {
                    bytes[Int.random(in: start..<bytes.count, using: &numbers)] = numbers.next()
                }
            }
            try Data(bytes).write(to: scratch.folder.appending(path: "damaged.qadam"))
            for command in [["workspace", "info"], ["inventory", "calculate", "--trials", "0"]] {
                let run = try Program.run(command, in: scratch.folder)
                #expect(!run.wasSignalled, "round \(round) \(command): signal \(run.status)")
                #expect(Self.statuses.contains(run.status), "round \(round) \(command): \(run.status)")
            }
            for suffix in ["-wal", "-shm"] {
                try? FileManager.default.removeItem(
                    at: scratch.folder.appending(path: "damaged.qadam" + suffix)
                )
            }
        }
    }

    /// `qadam unit list | head -1`: the program ends without a word.
    @Test func aClosedPipeEndsQuietly() throws {
        let scratch = try Scratch.withExamples()
        for command in ["unit list", "inventory explain total", "workspace info --log"] {
            let run = try Program.shell(
                "{ \"$QADAM\" \(command); echo \"$?\" > status; } | head -c 1 > /dev/null",
                in: scratch.folder
            )
            #expect(run.errors.isEmpty, "\(command): \(run.errors)")
            let status = try String(contentsOf: scratch.folder.appending(path: "status"), encoding: .utf8)
            #expect(status == "0\n", "\(command)")
        }
    }

    /// Results to standard output, everything else to standard error; no colour codes where no terminal is.
    @Test(arguments: [[:], ["NO_COLOR": "1"], ["TERM": "xterm-256color"]])
    func nothingIsColouredOutsideATerminal(environment: [String: String]) throws {
        let scratch = try Scratch.withExamples()
        for arguments in [
            ["inventory", "calculate", "--trials", "0"], ["product", "calculate"], ["nonsense"],
            ["workspace", "import", "nowhere"], ["factor", "show", "grid.KZ"],
        ] {
            let run = try Program.run(arguments, in: scratch.folder, environment: environment)
            #expect(!run.output.contains("\u{1B}") && !run.errors.contains("\u{1B}"), "\(arguments)")
        }
    }
}
