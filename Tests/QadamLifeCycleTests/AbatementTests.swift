import QadamEvidence
import QadamLifeCycle
import QadamUnits
import Testing

@Suite struct AbatementTests {
    /// 1 kg zinc: 4 kWh of coal power at 1 kg, 0.5 kg of its own.
    private func study() throws -> ProductSystem {
        var s = Small()
        try s.process("zinc")
        try s.process("coal", .consumer, .kind(.energy), makes: 1, "kWh")
        try s.process("wind", .consumer, .kind(.energy), makes: 1, "kWh")
        try s.uses("zinc", "coal", 4, "kWh")
        try s.emits("zinc", 0.5)
        try s.emits("coal", 1)
        try s.emits("wind", 0.01)
        var system = s.system
        system.products = [try Small.product("zinc"), try Small.product("wind", 1, "kWh")]
        return system
    }

    private func option(_ actions: AbatementOption.Action...) -> AbatementOption {
        AbatementOption(id: "o", name: LocalizedName(en: "o"), changes: actions.map { .init($0) })
    }

    private func total(_ system: ProductSystem) throws -> Double {
        let (model, found) = LifeCycleModel.build(system)
        #expect(found.isEmpty)
        let result = try #require(model).footprint(of: try Small.product("zinc"), under: Small.potentials)
        return try #require(result.footprint).total
    }

    private func after(_ option: AbatementOption) throws -> Double {
        let (system, found) = try study().applying(option)
        #expect(found.isEmpty)
        return try total(try #require(system))
    }

    private let power = AbatementOption.Target(process: "zinc", flow: "coal")

    @Test func scalesSetsAndSwitches() throws {
        #expect(abs(try total(study()) - 4.5) < 1e-12)
        #expect(abs(try after(option(.scale(power, 0.5))) - 2.5) < 1e-12)
        #expect(abs(try after(option(.set(power, try Amount(3.6, "MJ")))) - 1.5) < 1e-12)
        let wind = Flow(id: "wind", name: "wind")
        #expect(abs(try after(option(.provide(power, by: "wind", flow: wind))) - 0.54) < 1e-12)
    }

    /// Capture takes 0.4 of 0.5 kg and asks for 1 kWh of coal power: 0.1 + 5.
    @Test func addsAProcessWithItsEnergy() throws {
        let capture = LifeCycleProcess(
            id: "capture",
            name: "capture",
            stage: .stage(.production),
            kind: .kind(.process)
        )
        func row(
            _ process: String,
            _ direction: Exchange.Direction,
            _ flow: String,
            _ amount: Double,
            _ unit: String,
            by provider: Exchange.Provider? = nil
        ) throws -> AbatementOption.Action {
            .addExchange(
                Exchange(
                    process: process,
                    row: 1,
                    direction: direction,
                    kind: .technosphere,
                    flow: Flow(id: flow, name: flow),
                    provider: provider,
                    amount: amount,
                    unit: try UnitRegistry.standard.unit(unit)
                )
            )
        }
        let added = option(
            .addProcess(capture),
            try row("capture", .output, "captured", 1, "kg"),
            try row("capture", .input, "coal", 2.5, "kWh", by: .process("coal")),
            try row("zinc", .input, "captured", 0.4, "kg", by: .process("capture")),
            .scale(.init(process: "zinc", flow: "CO2"), 0.2)
        )
        #expect(abs(try after(added) - 5.1) < 1e-12)
    }

    @Test func leavesTheStudyAlone() throws {
        let system = try study()
        _ = system.applying(option(.scale(power, 0)))
        #expect(try system == study())
    }

    @Test func namesWhatIsNotThere() throws {
        func codes(_ action: AbatementOption.Action) throws -> [String] {
            try study().applying(option(action)).diagnostics.map(\.code)
        }
        #expect(try codes(.scale(.init(process: "zinc", flow: "oil"), 1)) == ["LCA-0711"])
        #expect(try codes(.scale(power, -1)) == ["LCA-0713"])
        #expect(try codes(.set(power, try Amount(1, "kg"))) == ["LCA-0714"])
        #expect(try codes(.set(.init(process: nil, flow: "CO2"), try Amount(1, "kg"))) == ["LCA-0712"])
        #expect(try codes(.provide(power, by: "sun", flow: Flow(id: "s", name: "s"))) == ["LCA-0716"])
        let known = LifeCycleProcess(id: "coal", name: "coal", stage: .consumer, kind: .consumer)
        #expect(try codes(.addProcess(known)) == ["LCA-0715"])
        // a product is not an amount that an option may change: its process is stated per unit of it
        #expect(try codes(.scale(.init(process: "zinc", flow: "zinc"), 2)) == ["LCA-0711"])
    }

    @Test func showsStagesBeforeAndAfter() throws {
        let system = try study()
        let changed = try #require(system.applying(option(.scale(power, 0.5))).system)
        func footprint(_ system: ProductSystem) throws -> Footprint {
            let model = try #require(LifeCycleModel.build(system).model)
            let found = model.footprint(of: try Small.product("zinc"), under: Small.potentials)
            return try #require(found.footprint)
        }
        let comparison = AbatementComparison(
            options: ["o"],
            before: try footprint(system),
            after: try footprint(changed)
        )
        #expect(comparison.isTouched)
        #expect(abs(comparison.change + 2) < 1e-12)
        let production = try #require(comparison.stages.first { $0.stage == .production })
        #expect(abs(production.before - 4.5) < 1e-12 && abs(production.after - 2.5) < 1e-12)
    }

    @Test func dividesDisposalByRoute() throws {
        var s = Small()
        try s.process("metal")
        for (id, amount) in [("landfill", 3.0), ("incineration", 1), ("truck", 0.5)] {
            try s.process(id, .stage(.disposal))
            try s.uses("metal", id, 1)
            try s.emits(id, amount)
        }
        let result = try LifeCycleModel.build(s.system).model?
            .footprint(of: Small.product("metal"), under: Small.potentials)
        let footprint = try #require(result?.footprint)
        let routes = footprint.routes(of: .disposal)
        #expect(routes.map(\.route) == ["landfill", "incineration", "truck"])
        let stage = try #require(footprint.stages.first { $0.stage == .disposal })
        #expect(abs(routes.reduce(0) { $0 + $1.kilogramsCO2e } - stage.kilogramsCO2e) < 1e-12)
        #expect(footprint.routes(of: .use).isEmpty)
    }
}
