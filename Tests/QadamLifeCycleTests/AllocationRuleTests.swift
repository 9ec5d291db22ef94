import QadamEvidence
import QadamLifeCycle
import QadamUnits
import Testing

@Suite struct AllocationRuleTests {
    private typealias Rule = AllocationRule
    private let window = AllocationRule.PriceWindow(from: 2020, to: 2021)

    private func output(
        _ flow: String,
        _ amount: Double,
        _ prices: [Double] = [],
        currency: String = "USD",
        isAvoidable: Bool = false
    ) throws -> CoProduct {
        let kg = try UnitRegistry.standard.unit("kg")
        return CoProduct(
            flow: flow,
            name: flow,
            amount: amount,
            unit: kg,
            prices: prices.enumerated().map {
                CoProductPrice(2020 + $0.offset, $0.element, currency: currency, per: kg)
            },
            isAvoidable: isAvoidable
        )
    }

    private func smelter() throws -> [CoProduct] {
        [
            try output("zinc", 30, [2.5, 3.5]), try output("lead", 10, [1, 3]),
            try output("silver", 0.02, [700, 900]),
            try output("acid", 50, [0, 0], isAvoidable: true),
        ]
    }

    private func codes(_ rule: Rule, _ outputs: [CoProduct]) -> [String] {
        let (record, found) = rule.record(for: outputs, of: "p")
        #expect((record == nil) == !found.isEmpty)
        return found.map(\.code)
    }

    @Test func dividesTheWorkedExampleOfTheHybridRule() throws {
        let rule = Rule(
            "hybrid",
            .hybrid(
                between: .economic(window),
                groups: [
                    .init(["zinc", "lead", "copper"], by: .mass),
                    .init(["silver"], by: .economic(window)), .init(["acid"], by: nil),
                ]
            )
        )
        let record = try #require(rule.record(for: try smelter(), of: "p").record)
        let expected = [110.0 / 126 * 30 / 40, 110.0 / 126 * 10 / 40, 16.0 / 126, 0]
        for (share, value) in zip(record.shares, expected) { #expect(abs(share.factor - value) < 1e-15) }
        #expect(record.shares.map(\.isCredited) == [false, false, false, true])
        #expect(record.shares[0].keys.map(\.name) == ["value", "mass"])
        #expect(record.shares[0].keys[0].prices.map(\.year) == [2020, 2021])
    }

    @Test func givesNothingToAByProductWithoutValue() throws {
        let rule = Rule("value", .key(.economic(window)))
        let record = try #require(rule.record(for: try smelter(), of: "p").record)
        #expect(record.shares[3].factor == 0)
        #expect(abs(record.shares[0].factor - 90.0 / 126) < 1e-15)
    }

    @Test func addsUpToExactlyOne() throws {
        var state: UInt64 = 7
        func draw() -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(state >> 11) / 9_007_199_254_740_992
        }
        for _ in 0..<2_000 {
            var outputs: [CoProduct] = []
            for k in 0..<12 { outputs.append(try output("f\(k)", draw() * draw() * draw())) }
            let record = try #require(Rule("m", .key(.mass)).record(for: outputs, of: "p").record)
            #expect(record.shares.reduce(0) { $0 + $1.factor } == 1)
            #expect(record.shares.allSatisfy { $0.factor >= 0 })
        }
    }

    @Test func neverExtrapolatesAPrice() throws {
        let rule = Rule("value", .key(.economic(.init(from: 2020, to: 2022))))
        let (record, found) = rule.record(for: try smelter(), of: "p")
        #expect(record == nil)
        #expect(found.map(\.code) == Array(repeating: "LCA-0603", count: 4))
        #expect(found[0].arguments["years"] == .list(["2022"]))
    }

    @Test func refusesPricesThatCannotBeAdded() throws {
        let rule = Rule("value", .key(.economic(window)))
        let zinc = try output("zinc", 1, [1, 1])
        #expect(codes(rule, [zinc, try output("lead", 1, [1, 1], currency: "KZT")]) == ["LCA-0605"])
        #expect(codes(rule, [zinc, try output("lead", 1, [1, -1])]) == ["LCA-0604"])
        #expect(codes(rule, [try output("zinc", 1, [0, 0])]) == ["LCA-0606"])
        var power = zinc
        power.unit = try UnitRegistry.standard.unit("kWh")
        #expect(codes(rule, [zinc, power]) == ["LCA-0611"])
    }

    @Test func addsTheMetalsOfAConcentrate() throws {
        let (kg, t) = (try UnitRegistry.standard.unit("kg"), try UnitRegistry.standard.unit("t"))
        var zinc = try output("zinc-concentrate", 2)
        zinc.properties = [
            .init("zinc content", 0.5, unit: kg, per: kg), .init("lead content", 20, unit: kg, per: t),
            .init("moisture", 9, unit: kg, per: kg),
        ]
        var lead = try output("lead-concentrate", 1)
        lead.properties = [.init("metal content", 0.6, unit: kg, per: kg)]
        let rule = Rule("metal", .key(.property("metal content")))
        let record = try #require(rule.record(for: [zinc, lead], of: "p").record)
        #expect(abs(record.shares[0].factor - 1.04 / 1.64) < 1e-15)
        #expect(record.shares[0].keys[0].properties.count == 2)
        #expect(codes(rule, [zinc, try output("x", 1)]) == ["LCA-0601"])
    }

    @Test func creditsWhatReplacesSomething() throws {
        let two = [try output("zinc", 30), try output("acid", 50, isAvoidable: true)]
        let record = try #require(Rule("e", .expansion(main: [])).record(for: two, of: "p").record)
        #expect(record.shares.map(\.factor) == [1, 0])
        #expect(record.shares.map(\.isCredited) == [false, true])
        #expect(codes(Rule("e", .expansion(main: [])), try smelter()) == ["LCA-0609"])
        let hybrid = Rule(
            "h",
            .hybrid(between: .mass, groups: [.init(["acid"], by: .mass), .init(["zinc"], by: nil)])
        )
        #expect(codes(hybrid, two) == ["LCA-0610"])
        #expect(codes(hybrid, try smelter()) == ["LCA-0608", "LCA-0608"])
    }

    @Test func letsARowFollowItsCause() throws {
        func rule(_ shares: [String: Double]) -> Rule {
            Rule(
                "c",
                .causal(base: .key(.mass), causes: [.init(process: "p", flow: "lime", shares: shares)])
            )
        }
        let outputs = [try output("zinc", 30), try output("lead", 10)]
        let record = try #require(rule(["lead": 1]).record(for: outputs, of: "p").record)
        #expect(record.factor(ofOutput: 1, row: "lime") == 1)
        #expect(record.factor(ofOutput: 1, row: "coal") == 0.25)
        #expect(codes(rule(["lead": 0.9]), outputs) == ["LCA-0613"])
        #expect(codes(rule(["led": 1]), outputs) == ["LCA-0613"])
    }

    @Test func takesPublishedShares() throws {
        var outputs = [try output("zinc", 30), try output("lead", 10)]
        #expect(codes(Rule("p", .published), outputs) == ["LCA-0614", "LCA-0614", "LCA-0615"])
        (outputs[0].publishedShare, outputs[1].publishedShare) = (0.7, 0.3)
        let record = try #require(Rule("p", .published).record(for: outputs, of: "p").record)
        #expect(record.shares.map(\.factor) == [0.7, 1 - 0.7])
    }
}
