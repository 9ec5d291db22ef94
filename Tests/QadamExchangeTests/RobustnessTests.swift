import Foundation
import QadamEvidence
import QadamExchange
import QadamUnits
import Testing

@Suite struct RobustnessTests {
    private let seed = Array(
        """
        id,source,first_day,last_day,quantity,unit
        a,"source-0",2024-01-01,2024-01-31,1 234.5,kWh
        b,source-1,2024-02-01,2024-02-29,"12,5",MWh
        ы,source-2,2024-03-01,2024-03-31,-1e3,"G""J"

        """.utf8
    )

    @Test func mutatedTablesNeverCrashAndAreTheSameForEveryChunk() throws {
        var random = SplitMix(state: 42)
        let importer = ActivityImport(sources: SyntheticActivities.sources(3))
        let marks: [UInt8] = [0x22, 0x2C, 0x0A, 0x0D, 0x00, 0xFF, 0xD0, 0x2D, 0x39]
        for _ in 0..<400 {
            var bytes = seed
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                let index = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0...3, using: &random) {
                case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes[index] = marks[Int.random(in: 0..<marks.count, using: &random)]
                case 2: bytes.remove(at: index)
                default: bytes.insert(marks[Int.random(in: 0..<marks.count, using: &random)], at: index)
                }
            }
            let whole = importer.check(.bytes(bytes, name: "f"))
            var small = importer
            small.limits = CSVLimits(
                chunkBytes: Int.random(in: 16...64, using: &random),
                rowBytes: 1 << 24,
                cells: 16_384
            )
            small.limits.largestRead = Int.random(in: 1...16, using: &random)
            let again = small.check(.bytes(bytes, name: "f"))
            #expect(whole.diagnostics == again.diagnostics)
            #expect(whole.recordCount == again.recordCount)
            #expect(whole.digest == again.digest)
        }
    }

    @Test func mutatedYAMLNeverCrashes() {
        var random = SplitMix(state: 43)
        let seed = Array("a: &x [1, {b: \"c\"}]\nd:\n  - e: *x\n    f: |\n      text\n  - ~\n".utf8)
        for _ in 0..<400 {
            var bytes = seed
            for _ in 0..<Int.random(in: 1...5, using: &random) {
                let index = Int.random(in: 0..<bytes.count, using: &random)
                bytes[index] = UInt8.random(in: 0...255, using: &random)
            }
            let file = YAMLFile(.bytes(bytes, name: "f"))
            _ = file.root?.maps("d")
            _ = file.finish()
        }
    }

    @Test func everyCodeHasASentenceAndACureInThreeLanguages() throws {
        let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        for language in ["en", "kk", "ru"] {
            let data = try Data(
                contentsOf: URL(fileURLWithPath: "\(root)/Translations/\(language)/exchange.json")
            )
            let texts = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
            // A finding that an inventory has too stands among the texts of its checks.
            let own = ExchangeCode.allCases.filter { $0.rawValue.hasPrefix("EXC-") }
            let wanted = Set(own.flatMap { [$0.rawValue, $0.rawValue + ".fix"] })
            #expect(Set(texts.keys) == wanted)
            let checks = try Data(
                contentsOf: URL(fileURLWithPath: "\(root)/Translations/\(language)/inventory-check.json")
            )
            let others = try #require(JSONSerialization.jsonObject(with: checks) as? [String: Any])
            for code in ExchangeCode.allCases where !own.contains(code) {
                #expect(others[code.rawValue] != nil && others[code.rawValue + ".fix"] != nil)
            }
        }
    }

    @Test func readsAFileOfManyRowsWithItsDigest() throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).csv")
            .path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try SyntheticActivities.write(path, rows: 20_000, sources: 50)
        var importer = ActivityImport(
            sources: SyntheticActivities.sources(50),
            columns: SyntheticActivities.columns
        )
        importer.batchSize = 1000
        var rows: [UInt32] = []
        let report = try importer.read(.path(path)) { rows += $0.row }
        #expect(report.isImportable, "\(report.diagnostics.prefix(3))")
        #expect(rows == Array(2...20_001))
        let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        #expect(report.digest?.byteCount == bytes.count)
        let memory = importer.check(.bytes(Array(bytes), name: "m"))
        #expect(memory.digest == report.digest)
    }
}
