import Foundation
import Testing

/// A disk without room: status 74, a sentence, and what was stored before is still there.
struct FullDiskTests {
    #if os(Linux)
        @Test func aFullDeviceIsSaidAndStaysADevice() throws {
            let scratch = try Scratch.withExamples()
            let full = URL(filePath: "/dev/full")
            for line in ["unit list > /dev/full", "inventory explain total > /dev/full"] {
                let run = try Program.shell("\"$QADAM\" \(line)", in: scratch.folder)
                expect(run, 74, line)
                #expect(run.errors.contains("WSP-0113"), "\(run.errors)")
            }
            let report = try scratch.run(["report", "build", "-o", full.path], expecting: 74)
            #expect(report.errors.contains("EXC-0601"), "\(report.errors)")
            let type = try FileManager.default.attributesOfItem(atPath: full.path)[.type]
            #expect(type as? FileAttributeType == .typeCharacterSpecial)
        }
    #endif

    /// `ulimit -f` counts blocks of 512 bytes in sh; the workspace of the examples has about 2,300 of them.
    @Test func aFileThatMayNotGrowKeepsWhatItHas() throws {
        let scratch = try Scratch.withExamples()
        let before = try scratch.counts()
        let folder = try scratch.copy("campus", as: "more")
        try Solved.edit(folder.appending(path: "activities.csv")) {
            $0.replacing("metered", with: "invoiced")
        }
        try Solved.edit(folder.appending(path: "loads.csv")) { $0 + "\n" }
        let blocks = 64
        let run = try Program.shell(
            "ulimit -f \(blocks); \"$QADAM\" workspace import more",
            in: scratch.folder
        )
        expect(run, 74)
        #expect(run.errors.contains("STO-0106"), "\(run.errors)")
        #expect(try scratch.counts() == before)
        for line in ["report build -o r.html", "workspace export out"] {
            let run = try Program.shell("ulimit -f \(blocks); \"$QADAM\" \(line)", in: scratch.folder)
            expect(run, 74, line)
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path)
        #expect(Set(names).subtracting(["my.qadam-wal", "my.qadam-shm"]) == ["my.qadam", "more"])
        try scratch.run(["workspace", "import", "more"], expecting: 0)
    }

    /// A file system of its own that is really full; only root may mount one.
    @Test func aFullFileSystemKeepsWhatItHas() throws {
        let scratch = try Scratch.withExamples()
        let mounted = try Program.shell(
            "mkdir disk && mount -t tmpfs -o size=1600k tmpfs disk && cp my.qadam disk/",
            in: scratch.folder
        )
        guard mounted.status == 0 else {
            return print("aFullFileSystemKeepsWhatItHas: skipped, no file system can be mounted here")
        }
        defer { _ = try? Program.shell("umount disk", in: scratch.folder) }
        let before = try scratch.counts("disk/my.qadam")
        let folder = try scratch.copy("campus", as: "more")
        try Solved.edit(folder.appending(path: "loads.csv")) { $0 + "\n" }
        let run = try scratch.run(["workspace", "import", "more", "-w", "disk/my.qadam"], expecting: 74)
        #expect(run.errors.contains("STO-0106"), "\(run.errors)")
        #expect(try scratch.counts("disk/my.qadam") == before)
        try scratch.run(["workspace", "export", "disk/out", "-w", "disk/my.qadam"], expecting: 74)
        #expect(!FileManager.default.fileExists(atPath: scratch.folder.appending(path: "disk/out").path))
        try scratch.run(
            ["inventory", "explain", "total", "-w", "disk/my.qadam", "--depth", "1"],
            expecting: 0
        )
    }
}
