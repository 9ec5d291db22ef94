import Foundation
import QadamEvidence
import QadamLifeCycle
import QadamUnits
import Testing

@Suite struct AllocationRuleTests {
    private func output(
        _ flow: String,
        _ amount: Double,
        _ unit: String = "t",
        prices: [Int: Double] = [:],
        in currency: String = "USD/t",
        properties: [String: (Double, String)] = [:],
        avoided: AvoidedProduct? = nil
    ) throws -> CoProduct {
        CoProduct(
            flow: flow,
            name: flow,
            amount: try Amount(amount, unit),
            properties: try properties.map {
                CoProductProperty(flow: flow, property: $0.key, amount: try Amount($0.value.0, $0.value.1))
            },
            prices: try prices.sorted { $0.key < $1.key }.map {
                CoProductPrice(flow: flow, year: $0.key, price: try Amount($0.value, currency))
            },
            avoided: avoided
        )
    }

    private func codes(_ rule: AllocationRule, _ outputs: [CoProduct]) -> [String] {
        rule.allocate(outputs, process: "p", name: "p").diagnostics.map(\.code)
    }

    private func factors(_ rule: AllocationRule, _ outputs: [CoProduct]) throws -> [Double] {
        let (record, found) = rule.allocate(outputs, process: "p", name: "p")
        #expect(found.isEmpty)
        let made = try #require(record)
        #expect(made.sum == 1)
        return made.shares.map(\.factor)
    }

    private let mass = AllocationRule(id: "mass", method: .property("mass"))
    private let value = AllocationRule(id: "value", method: .economic, window: 2020...2021)

    @Test func dividesByMassWhateverTheUnits() throws {
        let found = try factors(mass, [try output("zinc", 3, "t"), try output("lead", 1000, "kg")])
        #expect(abs(found[0] - 0.75) < 1e-15)
    }

    @Test func dividesByAPropertyOfOneUnitOrOfTheAmount() throws {
        let metal = AllocationRule(id: "metal", method: .property("metal content"))
        let outputs = [
            try output("concentrate", 2, "t", properties: ["metal content": (500, "kg")]),
            try output("matte", 4000, "kg", properties: ["metal content": (0.75, "kg/kg")]),
        ]
        let found = try factors(metal, outputs)
        #expect(abs(found[0] - 0.25) < 1e-15)
        #expect(codes(metal, [outputs[0], try output("slag", 1)]) == ["LCA-0601"])
    }

    private struct Worked: Decodable {
        struct Output: Decodable {
            let flow: String
            let amount: Double
            let price: Double
        }
        let year: Int
        let outputs: [Output]
        let unit: String
        let priceUnit: String
        let shares: [String: Double]
        let tolerance: Double
    }

    @Test func givesThePublishedShareOfMolybdenum() throws {
        let text = try Metals.text("Examples/worked/allocation-copper.json")
        let example = try JSONDecoder().decode(Worked.self, from: Data(text.utf8))
        let outputs = try example.outputs.map {
            try output(
                $0.flow,
                $0.amount,
                example.unit,
                prices: [example.year: $0.price],
                in: example.priceUnit
            )
        }
        let found = try factors(AllocationRule(id: "v", method: .economic), outputs)
        for (item, factor) in zip(example.outputs, found) {
            guard let published = example.shares[item.flow] else { continue }
            #expect(abs(factor - published) < example.tolerance)
        }
        #expect(example.shares.count == 1)
    }

    @Test func usesTheMeanOfTheWindowAndKeepsItsPrices() throws {
        let outputs = [
            try output("zinc", 10, prices: [2019: 9999, 2020: 2000, 2021: 3000]),
            try output("lead", 10, prices: [2020: 2, 2021: 3], in: "USD/kg"),
        ]
        let (record, found) = value.allocate(outputs, process: "p", name: "p")
        #expect(found.isEmpty)
        let made = try #require(record)
        #expect(made.shares.map(\.factor) == [0.5, 0.5])
        #expect(made.window == 2020...2021)
        #expect(made.currency == "USD")
        #expect(made.shares[0].values[0].prices.map(\.year) == [2020, 2021])
        #expect(made.shares[0].values[0].perUnit == 2500)
    }

    @Test func refusesToFillAYearOrMixCurrencies() throws {
        let zinc = try output("zinc", 10, prices: [2020: 2000, 2021: 3000])
        #expect(codes(value, [zinc, try output("lead", 1, prices: [2020: 1])]) == ["LCA-0603"])
        #expect(codes(value, [zinc, try output("lead", 1)]) == ["LCA-0602"])
        #expect(codes(value, [zinc, try output("lead", 1, prices: [2020: 1, 2021: -1])]) == ["LCA-0604"])
        let tenge = try output("lead", 1, prices: [2020: 1, 2021: 1], in: "KZT/t")
        #expect(codes(value, [zinc, tenge]) == ["LCA-0605"])
        let kilowatts = try output("power", 1, "kWh", prices: [2020: 1, 2021: 1])
        #expect(codes(value, [zinc, kilowatts]) == ["LCA-0614"])
    }

    @Test func givesNothingToWhatIsWorthNothing() throws {
        let zinc = try output("zinc", 10, prices: [2020: 2000, 2021: 3000])
        let slag = try output("slag", 90, prices: [2020: 0, 2021: 0])
        #expect(try factors(value, [zinc, slag]) == [1, 0])
        #expect(codes(value, [slag, slag]) == ["LCA-0606"])
    }

    @Test(arguments: [2, 3, 7, 11, 13, 49, 97]) func addsUpToExactlyOne(count: Int) throws {
        let outputs = try (1...count).map { try output("o\($0)", 1 / Double($0 + 2) + 0.1, "kg") }
        _ = try factors(mass, outputs)
    }

    private var hybrid: AllocationRule {
        AllocationRule(
            id: "hybrid",
            method: .hybrid(
                between: .economic,
                groups: [
                    .init(outputs: ["zinc", "lead"], by: .mass),
                    .init(outputs: ["silver"], by: .economic), .init(outputs: ["acid"], by: nil),
                ]
            )
        )
    }

    /// By hand: base metals are worth 30·2 + 10·2 = 80, silver 0.02·1000 = 20; inside the base metals mass
    /// divides 3 : 1.
    @Test func dividesBetweenGroupsThenInsideThem() throws {
        let avoided = AvoidedProduct(flow: "acid", process: "market", replaces: "market-acid")
        let outputs = [
            try output("zinc", 30, prices: [2024: 2]), try output("lead", 10, prices: [2024: 2]),
            try output("silver", 0.02, prices: [2024: 1000]), try output("acid", 50, avoided: avoided),
        ]
        let found = try factors(hybrid, outputs)
        for (one, expected) in zip(found, [0.6, 0.2, 0.2, 0]) { #expect(abs(one - expected) < 1e-15) }
        #expect(codes(hybrid, [outputs[0], try output("acid", 1)]) == ["LCA-0608"])
        #expect(codes(hybrid, [outputs[0], try output("gold", 1)]) == ["LCA-0611"])
        // groups that stand alone need no price
        #expect(try factors(hybrid, [try output("zinc", 3), outputs[3]]) == [1, 0])
    }

    @Test func creditsAllButOne() throws {
        let rule = AllocationRule(id: "x", method: .expansion)
        let avoided = AvoidedProduct(flow: "acid", process: "market", replaces: "market-acid")
        let (zinc, acid) = (try output("zinc", 1), try output("acid", 1, avoided: avoided))
        #expect(try factors(rule, [zinc, acid]) == [1, 0])
        #expect(codes(rule, [zinc, zinc]) == ["LCA-0610"])
        #expect(codes(rule, [acid, acid]) == ["LCA-0609"])
    }
}
