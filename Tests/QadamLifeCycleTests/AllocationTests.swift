import QadamEvidence
import QadamFactors
import QadamLifeCycle
import Testing

@Suite struct AllocationTests {
    /// One ore, two metals: 30 kg zinc with 60 % and 10 kg lead with 40 % of the burden.
    private func ore() throws -> Small {
        var s = Small()
        try s.process("zinc", makes: 30)
        s.exchanges[0].allocation = 0.6
        try s.row("zinc", .output, .technosphere, "lead", 10, "kg", allocation: 0.4)
        try s.process("power", .consumer, .kind(.energy), makes: 1, "kWh")
        try s.uses("zinc", "power", 200, "kWh")
        try s.emits("zinc", 50)
        try s.emits("power", 1)
        return s
    }

    @Test func dividesInputsAndEmissionsAndLosesNothing() throws {
        let model = try #require(LifeCycleModel.build(try ore().system).model)
        let products = try #require(model.intensities(under: Small.potentials).products)
        let zinc = try #require(products.first { $0.flow == "zinc" }).kilogramsCO2e
        let lead = try #require(products.first { $0.flow == "lead" }).kilogramsCO2e
        #expect(abs(zinc - 0.6 * 250 / 30) < 1e-14)
        #expect(abs(lead - 0.4 * 250 / 10) < 1e-14)
        #expect(abs(30 * zinc + 10 * lead - 250) < 1e-12)
    }

    @Test func keepsAProductWithoutBurdenOutOfTheSystem() throws {
        var s = try ore()
        s.exchanges[0].allocation = 1
        s.exchanges[1].allocation = 0
        let model = try #require(LifeCycleModel.build(s.system).model)
        #expect(model.columnCount == 2)
    }

    @Test func refusesToCompareWhatCannotBeCompared() throws {
        let first = try #require(try ore().footprint("zinc"))
        var second = first
        second.gwpSet = "AR6"
        second.amount = 2
        let refused = ProductComparison.compare(id: "x", linear: first, circular: second)
        #expect(refused.comparison == nil)
        #expect(refused.diagnostics.map(\.code) == ["LCA-0301", "LCA-0302"])
        second = first
        second.total = 0
        #expect(
            ProductComparison.compare(id: "x", linear: second, circular: first).diagnostics.map(\.code)
                == ["LCA-0303"]
        )
        second.covers = [.disposal]
        let warned = ProductComparison.compare(id: "x", linear: first, circular: second)
        #expect(warned.comparison?.index == 1)
        #expect(warned.diagnostics.map(\.code) == ["LCA-0304"])
    }

    @Test func takesPotentialsFromTheFactorPacks() throws {
        let potentials = Characterization(.ar5)
        #expect(potentials.name == "AR5")
        #expect(potentials.potentials["CH4"]?.value == 28)
        #expect(potentials.potentials["CF4"]?.value == 6630)
        #expect(potentials.potentials["CFC12"]?.value == 10200)
        #expect(potentials.potentials["CO2_biogenic"]?.value == 0)
        #expect(potentials.potentials["CO2"]?.citation != nil)
        #expect(potentials.potentials["CFC114"] == nil)
    }

    @Test func publishesItsMethodsWithKnownSources() {
        for method in LifeCycleMethods.all {
            for citation in method.citations {
                #expect(References.standard.reference(citation.reference) != nil, "\(citation)")
            }
        }
    }
}
