import Foundation
import QadamContainers
import QadamEvidence
import Testing

@Suite struct ArchiveTests {
    static let files: [(String, [UInt8])] = [
        ("flows/a.json", Array("{\"a\": 1}".utf8)),
        ("processes/long.json", (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 7) }),
        ("empty.txt", []), ("plain/ноль.txt", [UInt8](repeating: 65, count: 70_000)),
    ]

    static func archive(_ files: [(String, [UInt8])] = files, compresses: Bool = true) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var writer = ZipWriter(compresses: compresses) { bytes += $0 }
        for file in files { try writer.add(file.0, file.1) }
        try writer.finish()
        return bytes
    }

    static func open(_ bytes: [UInt8], limit: Int = 1 << 30) throws(PackageError) -> PackageSource {
        try PackageSource(bytes: bytes, name: "a.zip", unpackedLimit: limit)
    }

    @Test(arguments: [true, false]) func readsBackWhatItWrote(compresses: Bool) throws {
        let bytes = try Self.archive(compresses: compresses)
        #expect(try bytes == Self.archive(compresses: compresses))
        let source = try Self.open(bytes)
        #expect(source.entries.map(\.path) == Self.files.map(\.0).sorted())
        for (path, content) in Self.files {
            let entry = try #require(source.entries.first { $0.path == path })
            #expect(entry.size == content.count)
            #expect(try source.bytes(of: entry) == content)
            let chunks = source.chunks(of: entry)
            var pieces: [UInt8] = []
            while let piece = try chunks.next() { pieces += piece }
            #expect(pieces == content)
            #expect(try source.start(of: entry, count: 3) == Array(content.prefix(3)))
        }
    }

    @Test func readsArchivesOfOtherPrograms() throws {
        guard let folder = ReferencePackage.folder else {
            return print("skipped: no reference data (archives)")
        }
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path + "/lca").sorted()
        where name.hasSuffix(".zip") {
            let source = try PackageSource(path: folder.path + "/lca/" + name, unpackedLimit: 1 << 30)
            #expect(!source.entries.isEmpty)
            for entry in source.entries { #expect(try source.bytes(of: entry).count == entry.size) }
        }
    }

    private func code(_ change: (inout [UInt8]) -> Void, limit: Int = 1 << 30) throws -> String? {
        var bytes = try Self.archive()
        change(&bytes)
        do throws(PackageError) {
            let source = try Self.open(bytes, limit: limit)
            for entry in source.entries { _ = try source.bytes(of: entry) }
            return nil
        } catch {
            return error.diagnosticCode
        }
    }

    private static func places(of mark: [UInt8], in bytes: [UInt8]) -> [Int] {
        (0..<(bytes.count - 4)).filter { Array(bytes[$0..<($0 + 4)]) == mark }
    }

    private static func directory(_ bytes: [UInt8]) -> Int { places(of: [0x50, 0x4B, 1, 2], in: bytes)[0] }

    @Test func refusesWhatIsNotSafe() throws {
        #expect(try code({ $0[Self.directory($0) + 8] |= 1 }) == "DAT-0104")
        #expect(try code({ $0[Self.directory($0) + 10] = 14 }) == "DAT-0105")
        #expect(try code({ $0[Self.directory($0) + 16] ^= 1 }) == "DAT-0106")
        #expect(try code({ $0[Self.directory($0) + 24] ^= 1 }) == "DAT-0107")
        #expect(try code({ $0.removeLast() }) == "DAT-0102")
        #expect(try code({ _ in }, limit: 100) == "DAT-0109")
        #expect(
            try code {
                let place = Self.directory($0)
                $0[place + 5] = 3
                $0[place + 41] = 0xA1
            } == "DAT-0113"
        )
        for bad in ["../x/abcdefg", "/bs/abcdefgh", "C:/abcdefghi", "a/../bcdefgh", "a\\..\\bcdefgh"] {
            #expect(
                try code {
                    let place = Self.directory($0) + 46
                    $0.replaceSubrange(place..<(place + 12), with: Array(bad.utf8))
                } == "DAT-0103"
            )
        }
    }

    @Test func refusesTheSameNameTwice() throws {
        var bytes = try Self.archive([("a.txt", [1]), ("b.txt", [2])])
        for place in Self.places(of: [0x50, 0x4B, 1, 2], in: bytes) { bytes[place + 46] = 97 }
        #expect(throws: PackageError.self) { try Self.open(bytes) }
        #expect(throws: PackageError.self) { _ = try Self.archive([("a.txt", [1]), ("a.txt", [2])]) }
        #expect(throws: PackageError.self) { _ = try Self.archive([("../a.txt", [1])]) }
    }

    @Test func refusesABomb() throws {
        let bytes = try Self.archive([("zeros", [UInt8](repeating: 0, count: 40 << 20))])
        // Deflate reaches 1:1032 at most, so that the ratio of zeros is just beyond the limit.
        do throws(PackageError) {
            _ = try Self.open(bytes)
            Issue.record("the bomb was opened")
        } catch {
            #expect(error.diagnosticCode == "DAT-0110")
        }
    }

    @Test func neverCrashesOnDamagedArchives() throws {
        let bytes = try Self.archive()
        var refused = 0
        for length in stride(from: 0, to: bytes.count, by: 997) {
            do throws(PackageError) {
                let source = try PackageSource(
                    bytes: Array(bytes[..<length]),
                    name: "cut.zip",
                    unpackedLimit: 1 << 30
                )
                #expect(!source.isArchive)
            } catch {
                refused += 1
            }
        }
        #expect(refused > 10)
        let first = Self.directory(bytes)
        for place in first..<bytes.count {
            for flip in [UInt8(1), 0x80, 0xFF] {
                var damaged = bytes
                damaged[place] ^= flip
                guard let source = try? Self.open(damaged) else { continue }
                for entry in source.entries where entry.size < 1 << 20 { _ = try? source.bytes(of: entry) }
            }
        }
        let headers = Self.places(of: [0x50, 0x4B, 3, 4], in: bytes).map { $0..<($0 + 60) }
        for place in stride(from: 30, to: first, by: 491)
        where !headers.contains(where: { $0.contains(place) }) {
            var damaged = bytes
            damaged[place] ^= 0x55
            guard let source = try? Self.open(damaged) else { continue }
            let contents = source.entries.map { try? source.bytes(of: $0) }
            #expect(contents.contains { $0 == nil })
        }
    }

    @Test func readsAFolderAndRefusesLinksInIt() throws {
        let manager = FileManager.default
        let folder = manager.temporaryDirectory.appendingPathComponent("qadam-\(UUID().uuidString)")
        defer { try? manager.removeItem(at: folder) }
        try manager.createDirectory(
            at: folder.appendingPathComponent("flows"),
            withIntermediateDirectories: true
        )
        try Data([1, 2, 3]).write(to: folder.appendingPathComponent("flows/a.json"))
        let source = try PackageSource(path: folder.path, unpackedLimit: 10)
        #expect(source.entries.map(\.path) == ["flows/a.json"])
        #expect(try source.bytes(of: source.entries[0]) == [1, 2, 3])
        let single = try PackageSource(path: folder.path + "/flows/a.json", unpackedLimit: 10)
        #expect(try single.bytes(of: single.entries[0]) == [1, 2, 3])
        try manager.createSymbolicLink(
            atPath: folder.path + "/flows/b.json",
            withDestinationPath: "/etc/hostname"
        )
        #expect(throws: PackageError.self) { try PackageSource(path: folder.path, unpackedLimit: 10) }
        #expect(throws: PackageError.self) {
            try PackageSource(path: folder.path + "/none", unpackedLimit: 10)
        }
    }
}
