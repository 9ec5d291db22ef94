import Foundation
import QadamEvidence
import QadamFactors
import Testing

@Suite struct GWPSetTests {
    @Test(arguments: [
        ("AR4", 25.0, 298.0, 22800.0), ("AR5", 28.0, 265.0, 23500.0), ("AR6", 27.9, 273.0, 25200.0),
    ])
    func setsHoldThePublishedValues(name: String, ch4: Double, n2o: Double, sf6: Double) throws {
        let set = try GWPSet.named(name)
        #expect(set.value(.co2) == 1)
        #expect(set.value(.ch4) == ch4)
        #expect(set.value(.n2o) == n2o)
        #expect(set.value(.sf6) == sf6)
    }

    @Test func everyValueHasItsCitation() {
        for set in GWPSet.all {
            for gas in Gas.all where set.value(gas) != nil {
                let citation = set.citation(gas)
                #expect(citation.flatMap { References.standard.reference($0.reference) } != nil)
            }
        }
    }

    @Test func aGasWithoutValueIsAbsentAndRefused() throws {
        let fluoride = try #require(Gas(symbol: "SO2F2"))
        #expect(GWPSet.ar4.value(fluoride) == nil)
        #expect(GWPSet.ar5.value(fluoride) == 4090)
        #expect(throws: FactorError.self) { try GWPSet.ar4.memo(GasVector([fluoride: 1]), group: .memo) }
        #expect(GWPSet.ar4.value(.co2Biogenic) == nil)
    }

    @Test func biogenicAndMontrealGasesStayOutsideTheScopes() throws {
        let old = try #require(Gas(symbol: "HCFC22"))
        let masses = GasVector([.co2: 10, .ch4: 1, .co2Biogenic: 100, old: 2])
        #expect(try GWPSet.ar5.co2e(masses) == 38)
        #expect(try GWPSet.ar5.memo(masses, group: .montreal) == 3520)
        #expect(try GWPSet.ar5.memo(masses, group: .biogenic) == 100)
    }

    @Test func methaneOfAR6IsChosenByName() throws {
        #expect(GWPSet.ar6.openChoices == ["gwp.CH4.AR6"])
        let chosen = try GWPSet.ar6.choosing(FactorChoices(["gwp.CH4.AR6": "gwp.CH4.AR6.non-fossil"]))
        #expect(chosen.value(.ch4) == 27)
        #expect(chosen.variant(.ch4) == "non-fossil")
        #expect(chosen.openChoices.isEmpty)
        #expect(chosen.citation(.ch4)?.locator == "t7.15")
        #expect(throws: FactorError.self) {
            try GWPSet.ar6.choosing(FactorChoices(["gwp.CH4.AR6": "gwp.CH4.AR6.green"]))
        }
    }

    @Test func unknownSetNamesTheSets() {
        #expect {
            try GWPSet.named("SAR")
        } throws: { error in
            (error as? FactorError)?.suggestions == ["AR4", "AR5", "AR6"]
        }
    }

    @Test func survivesJSON() throws {
        let data = try JSONEncoder().encode(GWPSet.ar6)
        #expect(try JSONDecoder().decode(GWPSet.self, from: data) == .ar6)
        let masses = GasVector([.co2: 1.5, .co2Biogenic: 2])
        #expect(try JSONDecoder().decode(GasVector.self, from: JSONEncoder().encode(masses)) == masses)
    }
}
