import Foundation
import QadamOptimize
import Testing

/// Dantzig's transport problem with the figures that Rosenthal prints for it.
@Suite struct WorkedExampleTests {
    struct Example: Decodable {
        struct Plant: Decodable { let name: String, capacity: Double }
        struct Market: Decodable { let name: String, demand: Double }
        struct Shipment: Decodable { let plant: Int, market: Int, cases: Double }
        struct Expected: Decodable {
            let objective: Double
            let marketPrices: [Double]
            let shipments: [Shipment]
        }
        let freight: Double
        let plants: [Plant]
        let markets: [Market]
        let distance: [[Double]]
        let expected: Expected
        let tolerance: Double
    }

    @Test func transportOfDantzigAgreesWithThePrintedSolution() throws {
        let example = try load()
        var builder = LinearModelBuilder(.minimize)
        let supply = example.plants.map { builder.row(.atMost($0.capacity), name: "supply of \($0.name)") }
        let demand = example.markets.map { builder.row(.atLeast($0.demand), name: "demand of \($0.name)") }
        var flow: [ColumnBlock] = []
        for (plant, distances) in example.distance.enumerated() {
            let block = builder.columns(distances.count)
            for (market, distance) in distances.enumerated() {
                builder.setCost(example.freight * distance / 1000, of: block[market])
                builder.add(1, block[market], to: supply[plant])
                builder.add(1, block[market], to: demand[market])
            }
            flow.append(block)
        }
        let solution = try Highs.solve(try builder.build())
        #expect(solution.status == .optimal)
        let expected = example.expected
        #expect(try #require(solution.objective).isClose(expected.objective, absolute: example.tolerance))
        let (primal, dual) = (try #require(solution.primal), try #require(solution.dual))
        for (row, price) in zip(demand, expected.marketPrices) {
            #expect(dual[row].isClose(price, absolute: example.tolerance))
        }
        for shipment in expected.shipments {
            let cases = primal[flow[shipment.plant][shipment.market]]
            #expect(cases.isClose(shipment.cases, absolute: example.tolerance))
        }
        // New York is served by either at the same freight: only the sum is determined.
        #expect((primal[flow[0][0]] + primal[flow[1][0]]).isClose(325))
    }

    private func load() throws -> Example {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = root.appendingPathComponent("Examples/worked/linear-program-transport.json")
        return try JSONDecoder().decode(Example.self, from: Data(contentsOf: file))
    }
}
