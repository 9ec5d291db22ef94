import QadamEvidence
import QadamLifeCycle
import QadamUnits
import Testing

@Suite struct BadInputTests {
    @Test func refusesAProcessWithoutProduct() throws {
        var s = Small()
        try s.process("a")
        s.processes.append(
            LifeCycleProcess(id: "b", name: "b", stage: .consumer, kind: .consumer)
        )
        #expect(s.errors == ["LCA-0101"])
    }

    @Test func refusesAProcessGivenTwiceAndRowsOfNone() throws {
        var s = Small()
        try s.process("a")
        s.processes.append(s.processes[0])
        try s.emits("nobody", 1)
        #expect(Set(s.errors).isSuperset(of: ["LCA-0102", "LCA-0103"]))
    }

    @Test func refusesAProviderThatDoesNotMakeTheFlow() throws {
        var s = Small()
        try s.process("a")
        try s.process("b")
        try s.row("a", .input, .technosphere, "c", 1, "kg", provider: .process("b"))
        #expect(s.errors == ["LCA-0104"])
    }

    @Test func refusesAnInputWithoutProviderUnlessItIsCutOff() throws {
        var s = Small()
        try s.process("a")
        try s.row("a", .input, .technosphere, "c", 1, "kg")
        #expect(s.errors == ["LCA-0109"])
        s.exchanges[1].provider = .cutOff
        #expect(s.errors == [])
        let footprint = try #require(try s.footprint("a", 2))
        #expect(footprint.cutOffs.map(\.amount) == [2])
    }

    @Test func refusesAUnitThatDoesNotConvertAndTakesASourcedConversion() throws {
        var s = Small()
        try s.process("user")
        try s.process("gas", makes: 2, "kg")
        try s.uses("user", "gas", 1.357, "m3")
        try s.emits("gas", 3)
        #expect(s.errors == ["LCA-0106"])
        s.conversions = [
            FlowConversion(flow: "gas", amount: try Amount(1, "kg"), otherAmount: try Amount(1.357, "m3"))
        ]
        #expect(abs(try #require(try s.footprint("user")).total - 1.5) < 1e-15)
    }

    @Test(arguments: [0.0, -1.0])
    func refusesAProductOfNothing(amount: Double) throws {
        var s = Small()
        try s.process("a", makes: amount)
        #expect(s.errors == ["LCA-0107"])
    }

    @Test func refusesSharesThatDoNotAddUpToOne() throws {
        var s = Small()
        try s.process("a")
        try s.row("a", .output, .technosphere, "b", 1, "kg")
        #expect(s.errors == ["LCA-0112"])
        s.exchanges[0].allocation = 0.7
        s.exchanges[1].allocation = 0.2
        #expect(s.errors == ["LCA-0108"])
        s.exchanges[1].allocation = 0.3
        #expect(s.errors == [])
    }

    @Test func refusesAmountsThatAreNoNumbers() throws {
        var s = Small()
        try s.process("a")
        try s.emits("a", .nan)
        #expect(s.errors.contains("LCA-0110"))
    }

    @Test func refusesAGasThatIsNotAMass() throws {
        var s = Small()
        try s.process("a")
        try s.row("a", .output, .elementary, "CO2", 1, "m3", gas: "CO2")
        #expect(s.errors == ["LCA-0105"])
    }

    @Test func namesTheLoopThatUsesMoreThanItMakes() throws {
        var s = Small()
        try s.process("metal")
        try s.process("power")
        try s.process("coal")
        try s.uses("metal", "power", 1)
        try s.uses("power", "coal", 1.1)
        try s.uses("coal", "power", 1.1)
        let model = try #require(LifeCycleModel.build(s.system).model)
        let (footprint, diagnostics) = model.footprint(
            of: try Small.product("metal"),
            under: Small.potentials
        )
        #expect(footprint == nil)
        #expect(diagnostics.map(\.code) == ["LCA-0114"])
        guard case .list(let names) = diagnostics.first?.arguments["processes"] else {
            Issue.record("no names")
            return
        }
        #expect(names.sorted() == ["coal", "power"])
    }

    @Test func refusesAProductThatNobodyMakesAndAUnitThatDoesNotFit() throws {
        var s = Small()
        try s.process("a")
        let model = try #require(LifeCycleModel.build(s.system).model)
        let missing = model.footprint(of: try Small.product("b"), under: Small.potentials)
        #expect(missing.diagnostics.map(\.code) == ["LCA-0115"])
        let wrong = model.footprint(of: try Small.product("a", 1, "kWh"), under: Small.potentials)
        #expect(wrong.diagnostics.map(\.code) == ["LCA-0106"])
        let nothing = model.footprint(of: try Small.product("a", 0, "kg"), under: Small.potentials)
        #expect(nothing.diagnostics.map(\.code) == ["LCA-0116"])
    }

    @Test func showsAGasWithoutPotentialAsAMass() throws {
        var s = Small()
        try s.process("a")
        try s.emits("a", 1)
        try s.emits("a", 0.25, "unspecified_CFC")
        let model = try #require(LifeCycleModel.build(s.system).model)
        let (footprint, diagnostics) = model.footprint(of: try Small.product("a"), under: Small.potentials)
        #expect(footprint?.total == 1)
        #expect(footprint?.gases.last?.kilograms == 0.25)
        #expect(footprint?.gases.last?.kilogramsCO2e == nil)
        #expect(diagnostics.map(\.code).contains("LCA-0202"))
    }
}
