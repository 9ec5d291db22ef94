import Foundation
import QadamOptimize
import Testing

@Suite struct LPFormatTests {
    static func model() throws -> LinearModel {
        var builder = LinearModelBuilder(.minimize, offset: -12.5)
        let heat = builder.column(cost: 1, .between(0, 40), name: "жылу 1")
        let pump = builder.column(cost: -0.1, .free, name: "heat pump")
        let same = builder.column(cost: 1e-7, .equal(2), name: "heat-pump")
        let open = builder.column(cost: 100, .binary, integer: true, name: "x[open]")
        let count = builder.column(.atLeast(-3), integer: true)
        let demand = builder.row(.atLeast(10), name: "demand")
        let range = builder.row(.between(-1, 1.5), name: "range")
        let free = builder.row(.free, name: "free")
        let link = builder.row(.equal(0), name: "link")
        _ = builder.row(.atMost(5), name: "empty")
        for column in [heat, pump, same, open, count] { builder.add(1, column, to: demand) }
        builder.add(-1, heat, to: range)
        builder.add(2.25, pump, to: range)
        builder.add(1, heat, to: free)
        builder.add(-40, open, to: link)
        builder.add(1, heat, to: link)
        return try builder.build()
    }

    /// Recorded with `QADAM_RECORD=1 swift test --filter QadamOptimizeTests`.
    @Test func writesTheSameTextEveryTime() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Golden/optimize-mixed.lp")
        let text = LPFormat.text(of: try LPFormatTests.model())
        if ProcessInfo.processInfo.environment["QADAM_RECORD"] != nil {
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == text)
    }

    /// HiGHS reads the text back and finds what it finds in the arrays; whole numbers to their tolerance of 1e-6.
    @Test func theTextReadsBackAsTheSameModel() throws {
        let split = try HardModel(customers: 12, products: 2).model
        for model in [try LPFormatTests.model(), split, try Transport(count: 9).model] {
            let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).lp")
            defer { try? FileManager.default.removeItem(at: file) }
            try LPFormat.text(of: model).write(to: file, atomically: true, encoding: .utf8)
            let fromText = try HighsSession.objective(ofFile: file.path)
            let direct = try Highs.solve(model)
            #expect(direct.status == .optimal)
            let objective = try #require(direct.objective)
            #expect(objective.isClose(fromText, relative: 1e-5), "\(objective) is not \(fromText)")
        }
    }
}
