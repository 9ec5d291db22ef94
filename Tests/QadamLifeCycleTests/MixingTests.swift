import QadamEvidence
import QadamLifeCycle
import QadamUncertainty
import QadamUnits
import Testing

/// Processes that options change are mixed by share in the table, not their footprints by interpolation.
@Suite struct MixingTests {
    /// 1 kg metal takes 2 kWh of power and emits 1 kg; 1 kWh takes 0.25 kg of metal (a loop) and emits 1 kg.
    ///
    ///     x = 1 + 2 y,  y = 1 + 0.25 x   →   x = 3 / (1 − 0.5) = 6 kg
    private func study() throws -> ProductSystem {
        var s = Small()
        try s.process("metal")
        try s.process("power", .consumer, .kind(.energy), makes: 1, "kWh")
        try s.process("wind", .consumer, .kind(.energy), makes: 1, "kWh")
        try s.uses("metal", "power", 2, "kWh")
        try s.uses("power", "metal", 0.25, "kg")
        try s.emits("metal", 1)
        try s.emits("power", 1)
        try s.emits("wind", 0.1)
        var system = s.system
        system.products = [try Small.product("metal")]
        return system
    }

    private func option(_ id: String, _ actions: AbatementOption.Action...) -> AbatementOption {
        AbatementOption(id: id, name: LocalizedName(en: id), changes: actions.map { .init($0) })
    }

    private let power = AbatementOption.Target(process: "metal", flow: "power")
    private var saving: AbatementOption { option("saving", .scale(power, 0)) }
    private var switching: AbatementOption {
        option("wind", .provide(power, by: "wind", flow: Flow(id: "wind", name: "wind")))
    }

    private func total(_ system: ProductSystem) throws -> Double {
        let (model, found) = LifeCycleModel.build(system)
        #expect(found.isEmpty, "\(found)")
        let result = try #require(model).footprint(of: try Small.product("metal"), under: Small.potentials)
        return try #require(result.footprint).total
    }

    private func mixed(_ alternatives: SharedOptions...) throws -> ProductSystem {
        let (system, found) = try study().mixing(alternatives)
        #expect(found.isEmpty, "\(found)")
        return try #require(system)
    }

    /// Without power a kilogram is 1 kg CO2e, with it 6. Half of the plants: x = 1 + y, y = 1 + 0.25 x, so
    /// x = 2 / 0.75 = 2.666…, and not the mean of 3.5.
    @Test func aLoopMakesTheMixOtherThanTheMean() throws {
        #expect(abs(try total(study()) - 6) < 1e-12)
        #expect(abs(try total(mixed(SharedOptions([saving], share: 1))) - 1) < 1e-12)
        let half = try total(mixed(SharedOptions([saving], share: 0.5)))
        #expect(abs(half - 2 / 0.75) < 1e-12)
        #expect(abs(half - 3.5) > 0.8)
    }

    /// A quarter on wind: x = 1 + 1.5 y + 0.5·0.1, y = 1 + 0.25 x, so x = 2.55 / 0.625 = 4.08.
    @Test func aSwitchSplitsTheRow() throws {
        let system = try mixed(SharedOptions([switching], share: 0.25))
        #expect(abs(try total(system) - 4.08) < 1e-12)
        let rows = system.exchanges.filter { $0.process == "metal" && $0.direction == .input }
        #expect(rows.map(\.amount) == [1.5, 0.5] && Set(rows.map(\.row)).count == 1)
    }

    /// A share of 0 is the study and a share of 1 the study after the option, row by row.
    @Test func theEndsAreTheStudyAndTheOption() throws {
        for option in [saving, switching] {
            #expect(try mixed(SharedOptions([option], share: 0)) == study())
            #expect(try mixed(SharedOptions([option], share: 1)) == study().applying(option).system)
        }
        #expect(try mixed() == study())
        #expect(try mixed(SharedOptions([], share: 0.7)) == study())
        // Two alternatives without a rest: nobody is left with the former maker.
        let both = try mixed(SharedOptions([saving], share: 0.3), SharedOptions([switching], share: 0.7))
        #expect(
            !both.exchanges.contains {
                $0.process == "metal" && $0.provider == .process("power") && $0.amount > 1e-12
            }
        )
        // x = 1 + 0.7·2·0.1
        #expect(abs(try total(both) - 1.14) < 1e-12)
    }

    /// Capture as a process of its own: whole, and as much of it as the mixed rows ask for. 1 kg captured takes 0.4 kWh
    /// and takes 0.8 of the kilogram away: at a share of 0.5, 0.4 kg are captured with 0.16 kWh of wind.
    @Test func anAddedProcessIsWhole() throws {
        let unit = try UnitRegistry.standard.unit("kg")
        let process = LifeCycleProcess(
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
            _ unit: Unit,
            by provider: String?
        )
            -> AbatementOption.Action
        {
            .addExchange(
                Exchange(
                    process: process,
                    row: 1,
                    direction: direction,
                    kind: .technosphere,
                    flow: Flow(id: flow, name: flow),
                    provider: provider.map { .process($0) },
                    amount: amount,
                    unit: unit
                )
            )
        }
        let kilowattHour = try UnitRegistry.standard.unit("kWh")
        let capture = option(
            "capture",
            .addProcess(process),
            row("capture", .output, "captured", 1, unit, by: nil),
            row("capture", .input, "wind", 0.4, kilowattHour, by: "wind"),
            row("metal", .input, "captured", 0.8, unit, by: "capture"),
            .scale(.init(process: "metal", flow: "CO2"), 0.2)
        )
        let system = try mixed(SharedOptions([saving, capture], share: 0.5))
        // Half has no power and 0.2 kg of its own; half is as before: x = 0.6 + y + 0.4·0.4·0.1, y = 1 + 0.25 x.
        #expect(abs(try total(system) - (0.6 + 1 + 0.016) / 0.75) < 1e-12)
        // The same process from two options is one; another thing of the same name is refused.
        let twice = try study().mixing([
            SharedOptions([capture], share: 0.2), SharedOptions([capture, saving], share: 0.3),
        ])
        #expect(twice.system?.processes.count == 4)
        let other = option(
            "other",
            .addProcess(process),
            row("capture", .output, "captured", 2, unit, by: nil)
        )
        let refused = try study().mixing([
            SharedOptions([capture], share: 0.2), SharedOptions([other], share: 0.3),
        ])
        #expect(refused.system == nil && refused.diagnostics.map(\.code) == ["LCA-0715"])
    }

    @Test func whatIsWrongWithAnOptionIsSaid() throws {
        let missing = option("missing", .scale(.init(process: "metal", flow: "oil"), 0.5))
        let (system, found) = try study().mixing([SharedOptions([missing], share: 0.5)])
        #expect(system == nil && found.map(\.code) == ["LCA-0711"])
    }

    /// v(∅) = 0, v(a) = 1, v(b) = 2, v(ab) = 5: φ_a = (1 + 3)/2 = 2, φ_b = (2 + 4)/2 = 3. Three players in a glove game:
    /// one left glove against two right ones gives 2/3, 1/6, 1/6.
    @Test func partsDoNotDependOnAnOrder() throws {
        let two = try #require(OrderFreeParts.divide(2) { [[0, 1, 2, 5][Int($0)]] })
        #expect(two == [[2], [3]])
        let gloves = try #require(
            OrderFreeParts.divide(3) { set in [set & 1 == 1 && set & 6 != 0 ? 1 : 0] }
        )
        for (part, expected) in zip(gloves, [2.0 / 3, 1.0 / 6, 1.0 / 6]) {
            #expect(abs(part[0] - expected) < 1e-15)
        }
        #expect(OrderFreeParts.divide(9) { _ in [0] } == nil)
        #expect(OrderFreeParts.divide(1) { _ in nil } == nil)
        #expect(OrderFreeParts.divide(0) { _ in [1] } == [])
    }

    /// λ·f gives the totals of the footprints.
    @Test func totalsAreThoseOfTheFootprints() throws {
        let model = try #require(LifeCycleModel.build(try study()).model)
        let products = [try Small.product("metal"), try Small.product("wind", 1, "kWh")]
        let totals = try #require(model.totals(of: products, under: Small.potentials).totals)
        #expect(abs(totals[0] - 6) < 1e-9 && abs(totals[1] - 0.1) < 1e-12)
    }
}
