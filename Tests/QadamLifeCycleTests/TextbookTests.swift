import Foundation
import QadamEvidence
import QadamLifeCycle
import QadamUnits
import Testing

/// The example of Heijungs and Suh (2002), chapter 2.
@Suite struct TextbookTests {
    struct Example: Decodable {
        let technology: [[Double]]
        let interventions: [String: [Double]]
        let demand: [Double]
        let scaling: [Double]
        let inventory: [String: Double]
        let tolerance: Double
    }

    let example: Example
    let footprint: Footprint

    init() throws {
        let text = try Metals.text("Examples/worked/heijungs-suh-electricity.json")
        example = try JSONDecoder().decode(Example.self, from: Data(text.utf8))
        var small = Small()
        // rows of the book: fuel, electricity; columns: electricity, fuel. The reference exchanges pair them.
        try small.process("electricity", .consumer, .kind(.energy), makes: example.technology[1][0], "kWh")
        try small.process("fuel", .consumer, .consumer, makes: example.technology[0][1], "l")
        try small.uses("electricity", "fuel", -example.technology[0][0], "l")
        for (gas, amounts) in example.interventions {
            for (process, amount) in zip(["electricity", "fuel"], amounts) where amount != 0 {
                let direction: Exchange.Direction = amount > 0 ? .output : .input
                try small.row(process, direction, .elementary, gas, abs(amount), "kg", gas: gas)
            }
        }
        footprint = try #require(try small.footprint("electricity", example.demand[1], "kWh"))
    }

    @Test func agreesWithTheInventoryOfTheBook() throws {
        for (gas, mass) in example.inventory {
            let found = try #require(footprint.gases.first { $0.gas == gas })
            #expect(abs(found.kilograms - mass) < example.tolerance * 100)
        }
        #expect(footprint.total == 120)
    }

    @Test func agreesWithTheScalingOfTheBook() throws {
        let runs = footprint.processes.map { $0.output / ($0.process == "electricity" ? 10 : 100) }
        #expect(runs == example.scaling)
    }

    @Test func countsPowerAndItsFuelAsEnergyOfTheStageThatAsks() {
        #expect(footprint.stages.map(\.stage) == [.extraction, .production])
        #expect(footprint.stages[1].energyCO2e == 120)
        #expect(footprint.stages[0].kilogramsCO2e == 0)
    }
}
