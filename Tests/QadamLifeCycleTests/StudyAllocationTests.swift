import QadamEvidence
import QadamLifeCycle
import QadamUnits
import Testing

@Suite struct StudyAllocationTests {
    /// 30 kg zinc, 10 kg lead and 50 kg acid from a plant that emits 50 kg and uses 200 kWh at 1 kg; acid
    /// made elsewhere costs 2 kg a kg.
    private func plant() throws -> ProductSystem {
        var s = Small()
        try s.process("zinc", makes: 30)
        try s.row("zinc", .output, .technosphere, "lead", 10, "kg")
        try s.row("zinc", .output, .technosphere, "acid", 50, "kg")
        try s.process("power", .consumer, .kind(.energy), makes: 1, "kWh")
        try s.uses("zinc", "power", 200, "kWh")
        try s.emits("zinc", 50)
        try s.emits("power", 1)
        try s.process("market")
        try s.emits("market", 2)
        var system = s.system
        let groups = [AllocationRule.Group(["zinc", "lead"], by: .mass), .init(["acid"], by: nil)]
        system.allocation = StudyAllocation(
            rules: [
                AllocationRule("mass", .key(.mass)),
                AllocationRule("hybrid", .hybrid(between: .mass, groups: groups)),
                AllocationRule(
                    "causal",
                    .causal(
                        base: .key(.mass),
                        causes: [.init(process: "zinc", flow: "power", shares: ["zinc": 1])]
                    )
                ),
            ],
            defaultRule: "hybrid",
            avoided: [.init(flow: "acid", process: "market", replaces: "market", ratio: 1)]
        )
        return system
    }

    private func products(_ rule: String?) throws -> [String: Double] {
        let built = LifeCycleModel.build(try plant(), allocation: rule)
        #expect(built.diagnostics.isEmpty)
        let model = try #require(built.model)
        let found = try #require(model.intensities(under: Small.potentials).products)
        return Dictionary(uniqueKeysWithValues: found.map { ($0.flow, $0.kilogramsCO2e) })
    }

    @Test func losesNothingUnderAnyRule() throws {
        for rule in [nil, "mass", "causal"] {
            let found = try products(rule)
            let sum = try ["zinc", "lead", "acid"].map { try #require(found[$0]) }
            #expect(abs(30 * sum[0] + 10 * sum[1] + 50 * sum[2] - 250) < 1e-10)
        }
    }

    @Test func creditsTheAcidWithWhatItReplaces() throws {
        let found = try products("hybrid")
        #expect(abs(try #require(found["acid"]) - 2) < 1e-12)
        let zinc = try #require(found["zinc"])
        #expect(abs(zinc - 3.75) < 1e-12)
    }

    @Test func followsTheCauseOfARow() throws {
        let found = try products("causal")
        #expect(abs(try #require(found["lead"]) - 50.0 / 90) < 1e-12)
    }

    @Test func freezesTheRecordInTheFootprint() throws {
        let model = try #require(LifeCycleModel.build(try plant()).model)
        var product = try Small.product("zinc")
        let zinc = try #require(model.footprint(of: product, under: Small.potentials).footprint)
        #expect(zinc.reconciliation < 1e-12)
        #expect(zinc.allocations?.first?.rule.id == "hybrid")
        #expect(zinc.allocations?.first?.shares.map(\.factor) == [0.75, 0.25, 0])
        product = try Small.product("market")
        #expect(
            try #require(model.footprint(of: product, under: Small.potentials).footprint).allocations == nil
        )
    }

    @Test func refusesAnUnknownRule() throws {
        let built = LifeCycleModel.build(try plant(), allocation: "weight")
        #expect(built.model == nil)
        #expect(built.diagnostics.contains { $0.code == "LCA-0612" })
    }
}
