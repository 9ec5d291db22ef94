import Foundation
import QadamEvidence
import QadamFactors
import QadamUnits
import Testing

@Suite struct LibraryTests {
    let library = FactorLibrary.standard

    @Test func bindsTheGasesOfOneFactor() throws {
        let coal = try library.factor("ipcc2006.stationary.commercial.other-bituminous-coal")
        #expect(coal.activityUnit.symbol == "TJ{NCV}")
        #expect(coal.masses == GasVector([.co2: 94600, .ch4: 10, .n2o: 1.5]))
        #expect(coal.publisher == "IPCC")
        #expect(!coal.flags.contains(.oneGas))
        #expect(try coal.kilogramsCO2e(in: .ar5) == 94600 + 280 + 397.5)
        let wood = try library.factor("ipcc2006.stationary.commercial.wood")
        #expect(wood.masses == GasVector([.co2Biogenic: 112_000, .ch4: 300, .n2o: 4]))
    }

    @Test func convertsPublishedUnitsToKilograms() throws {
        let heat = try library.factor("derived.heat.KZ.coal-boiler")
        #expect(heat.activityUnit.symbol == "Gcal")
        #expect(abs(heat.masses[.co2] - 495.1) < 1e-9)
        let compost = try library.factor("ipcc2006.composting.wet")
        #expect(compost.activityUnit.symbol == "kg{wet}")
        #expect(abs(compost.masses[.ch4] - 0.004) < 1e-15)
        let waste = try library.factor("epa2021.waste.office-paper.landfilled")
        #expect(waste.co2eOnly?.kilograms == 1250)
        let perTonne = try waste.activity(of: Amount(1, "t")) * 1250
        #expect(abs(perTonne - 1377.889) < 0.001)
    }

    @Test func co2eOnlyFactorsKeepTheirOwnSet() throws {
        let flight = try library.factor("desnz2025.flight.international.average.rf")
        #expect(flight.co2eOnly?.co2eSet == "AR5")
        #expect(try flight.kilogramsCO2e(in: .ar5) == 0.14253)
        #expect(throws: FactorError.self) { try flight.kilogramsCO2e(in: .ar6) }
        let grid = try library.factor("carbonfootprint.grid.KZ.2022")
        #expect(grid.co2eOnly?.co2eSet == nil)
        #expect(grid.flags.contains(.gwpSetUnstated))
        #expect(try grid.kilogramsCO2e(in: .ar6) == 0.55224)
    }

    @Test func unknownFactorGetsSuggestions() {
        #expect {
            try library.factor("ipcc2006.stationary.comercial.other-bituminous-coal")
        } throws: { error in
            (error as? FactorError)?.suggestions.first
                == "ipcc2006.stationary.commercial.other-bituminous-coal"
        }
        #expect {
            try library.factor("bus.local")
        } throws: { error in
            (error as? FactorError)?.suggestions.contains("desnz2025.bus.local") == true
        }
    }

    @Test func propertiesCarryUnitRangeAndSource() throws {
        let coal = try library.property("ipcc2006.ncv.other-bituminous-coal")
        #expect(coal.amount.unit.symbol == "GJ{NCV}/t")
        #expect(coal.interval?.lower == 19.9)
        #expect(coal.citation == Citation(reference: "ipcc2006.v2", locator: "c1.t1.2"))
        #expect(try library.property("ipcc2006.landfill.doc.food-waste").amount.value == 0.15)
        #expect(try library.property("ipcc2006.landfill.delay").amount == Amount(0.5, "yr"))
    }

    @Test func factorsSurviveJSON() throws {
        let factor = try library.factor("ipcc2006.road.diesel")
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let data = try encoder.encode(factor)
        #expect(try JSONDecoder().decode(EmissionFactor.self, from: data) == factor)
        #expect(factor.version.description.hasPrefix("ipcc2006.road.diesel@2026.1#"))
    }

    @Test func versionsDifferWhenTheTextDiffers() throws {
        let versions = Set(library.factors.map(\.version.hash))
        #expect(versions.count == library.factors.count)
        let again = try FactorLibrary.standard.factor("ipcc2006.road.diesel").version
        #expect(try library.factor("ipcc2006.road.diesel").version == again)
    }
}
