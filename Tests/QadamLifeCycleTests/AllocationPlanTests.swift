import QadamEvidence
import QadamLifeCycle
import QadamUnits
import Testing

@Suite struct AllocationPlanTests {
    /// 1 run of the smelter: 30 kg zinc, 10 kg lead, 50 kg acid from 200 kWh (1 kg each) and 50 kg of its own;
    /// a kilogram of acid from the market costs 0.1 kg.
    private func smelter(_ rule: String) throws -> ProductSystem {
        var s = Small()
        try s.process("zinc", makes: 30)
        try s.row("zinc", .output, .technosphere, "lead", 10, "kg")
        try s.row("zinc", .output, .technosphere, "acid", 50, "kg")
        try s.process("power", .consumer, .kind(.energy), makes: 1, "kWh")
        try s.uses("zinc", "power", 200, "kWh")
        try s.emits("zinc", 50)
        try s.emits("power", 1)
        try s.process("market", makes: 1, "t")
        try s.emits("market", 100)
        try s.process("fertiliser")
        try s.row("fertiliser", .input, .technosphere, "acid", 2, "kg", provider: .process("zinc"))
        var system = s.system
        let metals = AllocationRule.Group(outputs: ["zinc", "lead"], by: .mass)
        system.allocation = AllocationPlan(
            standard: rule,
            rules: [
                AllocationRule(id: "mass", method: .property("mass")),
                AllocationRule(
                    id: "hybrid",
                    method: .hybrid(between: .mass, groups: [metals, .init(outputs: ["acid"], by: nil)])
                ),
            ],
            avoided: [AvoidedProduct(flow: "acid", process: "market", replaces: "market")]
        )
        return system
    }

    private func products(_ system: ProductSystem) throws -> [String: Double] {
        let (model, found) = LifeCycleModel.build(system)
        #expect(found.isEmpty)
        let made = try #require(model)
        let products = try #require(made.intensities(under: Small.potentials).products)
        return Dictionary(uniqueKeysWithValues: products.map { ($0.flow, $0.kilogramsCO2e) })
    }

    @Test func losesNothingByMass() throws {
        let found = try products(smelter("mass"))
        for metal in ["zinc", "lead", "acid"] {
            #expect(abs(found[metal, default: .nan] - 250.0 / 90) < 1e-12)
        }
    }

    /// By hand: 250 − 50·0.1 = 245 kg for 40 kg of metal; acid counts as what it replaces.
    @Test func creditsWhatTheAcidReplaces() throws {
        let found = try products(smelter("hybrid"))
        #expect(abs(found["zinc", default: .nan] - 245.0 / 40) < 1e-12)
        #expect(abs(found["lead", default: .nan] - 245.0 / 40) < 1e-12)
        #expect(abs(found["acid", default: .nan] - 0.1) < 1e-15)
        #expect(abs(found["fertiliser", default: .nan] - 0.2) < 1e-15)
    }

    @Test func freezesTheDivisionWithTheFootprint() throws {
        let model = try #require(LifeCycleModel.build(smelter("hybrid")).model)
        let result = model.footprint(of: try Small.product("zinc"), under: Small.potentials)
        let footprint = try #require(result.footprint)
        #expect(footprint.allocationRule == "hybrid")
        let record = try #require(footprint.allocation?.first)
        #expect(record.shares.map(\.factor) == [0.75, 0.25, 0])
        #expect(record.shares[2].avoided?.process == "market")
        #expect(abs(footprint.total - 245.0 / 40) < 1e-12)
        #expect(footprint.reconciliation < 1e-9)
        // the power of one kilogram of metal, and the credit of the acid
        #expect(footprint.inputs.contains { $0.flow == "market" && $0.kilogramsCO2e < 0 })
    }

    @Test func changesTheDefaultButKeepsDepartures() throws {
        var system = try smelter("mass")
        system.allocation?.departures = [.init(process: "zinc", rule: "hybrid")]
        let changed = try #require(system.dividing(by: "published").system)
        #expect(changed.allocation?.rule(ofProcess: "zinc")?.id == "hybrid")
        #expect(system.dividing(by: "unknown").diagnostics.map(\.code) == ["LCA-0615"])
    }

    @Test func namesRulesAndProcessesThatAreNotThere() throws {
        var system = try smelter("nothing")
        #expect(LifeCycleModel.build(system).diagnostics.contains { $0.code == "LCA-0615" })
        system = try smelter("mass")
        system.allocation?.departures = [.init(process: "nobody", rule: "mass")]
        #expect(LifeCycleModel.build(system).diagnostics.map(\.code) == ["LCA-0617"])
        system = try smelter("hybrid")
        system.allocation?.avoided[0].process = "nobody"
        #expect(LifeCycleModel.build(system).diagnostics.contains { $0.code == "LCA-0616" })
    }
}
