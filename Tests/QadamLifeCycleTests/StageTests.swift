import QadamEvidence
import QadamLifeCycle
import Testing

/// The formula of the source, УС = Σ T·(F + FF).
@Suite struct StageTests {
    /// Ore (extraction) and metal (production) share one power plant, which burns coal that comes by train;
    /// the mine of the coal uses power again (a loop).
    private func shared() throws -> Small {
        var s = Small()
        try s.process("metal", .stage(.production), .kind(.process), makes: 1)
        try s.process("ore", .stage(.extraction), .kind(.process), makes: 10)
        try s.process("power", .consumer, .kind(.energy), makes: 100, "kWh")
        try s.process("train", .consumer, .kind(.process), makes: 1, "tkm")
        try s.process("coal", .consumer, .consumer, makes: 1)
        try s.uses("metal", "ore", 4)
        try s.uses("metal", "power", 12, "kWh")
        try s.uses("ore", "power", 5, "kWh")
        try s.uses("power", "coal", 40)
        try s.uses("coal", "train", 0.2, "tkm")
        try s.uses("coal", "power", 0.1, "kWh")
        try s.emits("metal", 2)
        try s.emits("ore", 1)
        try s.emits("power", 95)
        try s.emits("train", 0.05)
        try s.emits("coal", 0.01, "CH4")
        return s
    }

    @Test func dividesSharedPowerByTheFlowThatEachStageTakes() throws {
        let footprint = try #require(try shared().footprint("metal"))
        let power = try #require(footprint.processes.first { $0.process == "power" })
        // metal takes 12 kWh, ore 4 · 0.5 = 2 kWh; what the coal mine takes follows the two
        let extraction = power.stages.first { $0.stage == .extraction }?.kilogramsCO2e ?? .nan
        #expect(abs(extraction / power.kilogramsCO2e - 2.0 / 14) < 1e-12)
        #expect(power.stages.allSatisfy { $0.kind == .energy })
        let train = try #require(footprint.processes.first { $0.process == "train" })
        #expect(train.stages.allSatisfy { $0.kind == .process })
        let coal = try #require(footprint.processes.first { $0.process == "coal" })
        #expect(coal.stages.allSatisfy { $0.kind == .energy })
        #expect(footprint.reconciliation < 1e-12)
    }

    @Test func givesTheTotalOfTheFormulaWhateverTheTimes() throws {
        let footprint = try #require(try shared().footprint("metal"))
        #expect(footprint.stages.map(\.hours) == [2, 5])
        #expect(abs(footprint.stageFormula.total - footprint.total) < 1e-12 * footprint.total)
        for stage in footprint.stages {
            #expect(abs((stage.processRate ?? .nan) * (stage.hours ?? .nan) - stage.processCO2e) < 1e-12)
        }
    }

    @Test func growsInProportionToTheFunctionalUnit() throws {
        let one = try #require(try shared().footprint("metal"))
        let many = try #require(try shared().footprint("metal", 3, "t"))
        #expect(abs(many.total / one.total - 3000) < 1e-9)
        for (small, large) in zip(one.stages, many.stages) {
            #expect(abs(large.energyCO2e / small.energyCO2e - 3000) < 1e-9)
        }
    }

    @Test func countsTransportOfEnergyWithTheProcessAsTheSourceDoes() throws {
        let footprint = try #require(try shared().footprint("power", 100, "kWh"))
        // power itself is what is sold: energy of the stage that receives it
        #expect(footprint.stages.filter { $0.kilogramsCO2e != 0 }.map(\.stage) == [.production])
    }

    @Test func screensWithGivenTimesAndRates() {
        let formula = StageFormula([
            .init(.extraction, hours: 10, processRate: 3, energyRate: 2),
            .init(.production, hours: 4, processRate: 5, energyRate: 20),
            .init(.disposal, hours: 1, processRate: -8, energyRate: 1),
        ])
        #expect(formula.total == 50 + 100 - 7)
        #expect(formula.check() == [])
    }

    @Test func refusesNegativeTimeAndAStageGivenTwice() {
        let formula = StageFormula([
            .init(.production, hours: -1, processRate: 1, energyRate: 1),
            .init(.production, hours: 1, processRate: .nan, energyRate: 1),
        ])
        #expect(formula.check().map(\.code) == ["LCA-0401", "LCA-0401", "LCA-0402"])
    }

    @Test func saysWhichStageHasNoTime() throws {
        let model = try #require(LifeCycleModel.build(try shared().system).model)
        var product = try Small.product("metal")
        product.operatingTimes.removeFirst()
        let (footprint, diagnostics) = model.footprint(of: product, under: Small.potentials)
        #expect(diagnostics.map(\.code).contains("LCA-0204"))
        #expect(footprint?.stages.first?.hours == nil)
        #expect((footprint?.reconciliation ?? 1) < 1e-12)
    }
}
