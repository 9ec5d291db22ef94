import QadamUnits
import Testing

@Suite struct UnitTests {
    let registry = UnitRegistry.standard

    @Test func convertsBetweenEnergyUnits() throws {
        #expect(try Amount(1, "Gcal").value(in: "GJ") == 4.1868)
        #expect(try Amount(1, "MWh").value(in: "GJ") == 3.6)
        #expect(abs(try Amount(1, "tce").value(in: "Gcal") - 7) < 1e-12)
        #expect(abs(try Amount(1, "toe").value(in: "Gcal") - 10) < 1e-12)
    }

    @Test(arguments: [
        ("кВт·ч", "kWh"), ("кВт·сағ", "kWh"), ("Гкал", "Gcal"), ("т у.т.", "tce"), ("тыс. м³", "thousand_m3"),
        ("т", "t"), ("м³", "m3"), (" тенге ", "KZT"), ("пкм", "pkm"),
    ])
    func readsUnitsAsPeopleWriteThem(_ pair: (String, String)) throws {
        #expect(try registry.unit(pair.0) == registry.unit(pair.1))
    }

    @Test func aProductBindsTighterThanADivision() throws {
        let unit = try registry.unit("kg{CO2e:AR5}/passenger.km")
        #expect(unit == (try registry.unit("kg{CO2e:AR5}/(passenger.km)")))
        #expect(unit == (try registry.unit("kg{CO2e:AR5}/pkm")))
        #expect(unit.isCompatible(with: try registry.unit("g{CO2e:AR5}/pkm")))
    }

    @Test func keepsTheBasisApart() throws {
        let methane = try Amount(1, "kg{CH4}")
        let equivalent = try Amount(1, "kg{CO2e:AR5}")
        #expect { try methane.adding(equivalent) } throws: { ($0 as? UnitError)?.kind == .otherBasis }
        #expect { try Amount(1, "USD{2025}").adding(try Amount(1, "KZT{2025}")) } throws: {
            ($0 as? UnitError)?.kind == .otherBasis
        }
        let perEnergy = try Amount(94_600, "kg{CO2}/TJ{NCV}")
        let energy = try Amount(2, "TJ{NCV}")
        #expect(try perEnergy.multiplied(by: energy).value(in: "t{CO2}") == 189.2)
    }

    @Test func refusesWhatHasSeveralMeanings() {
        #expect { try registry.unit("ton") } throws: {
            let error = $0 as? UnitError
            return error?.kind == .ambiguous && error?.suggestions.first == "t"
        }
    }

    @Test func suggestsNearUnits() {
        #expect { try registry.unit("KWH") } throws: {
            let error = $0 as? UnitError
            return error?.kind == .unknown && error?.suggestions.first == "kWh"
        }
        #expect(registry.suggestions(for: "Gkal").contains("Gcal"))
    }

    @Test(arguments: ["", "kg/", "/kg", "kg{", "kg{}", "kg//t", "(kg", "kg)", "kg kWh", "{CO2}", "²"])
    func refusesWhatIsNoUnit(_ text: String) {
        #expect(throws: UnitError.self) { try registry.unit(text) }
    }

    @Test func convertsTemperaturesOnlyOnTheirOwn() throws {
        #expect(try Amount(20, "degC").value(in: "K") == 293.15)
        #expect { try registry.unit("degC.kg") } throws: { ($0 as? UnitError)?.kind == .offsetInProduct }
        #expect { try registry.unit("degC2") } throws: { ($0 as? UnitError)?.kind == .offsetInProduct }
    }

    @Test func refusesAnotherDimension() {
        #expect { try Amount(1, "kg").value(in: "kWh") } throws: { ($0 as? UnitError)?.kind == .incompatible }
    }

    @Test func everyUnitOfTheTableReadsUnderItsOwnSymbol() throws {
        #expect(registry.entries.count > 60)
        for entry in registry.entries {
            #expect(try registry.unit(entry.symbol).symbol == entry.symbol)
            for alias in entry.aliases {
                #expect(try registry.unit(alias).isCompatible(with: registry.unit(entry.symbol)), "\(alias)")
            }
            #expect(!entry.reference.isEmpty && !entry.locator.isEmpty)
        }
    }

    @Test func composedSymbolsReadBackToTheSameUnit() throws {
        let parts = ["kg{CO2}", "TJ{NCV}", "kWh", "m3", "passenger", "t/h", "1"].compactMap {
            try? registry.unit($0)
        }
        for left in parts {
            for right in parts {
                #expect(try registry.unit((left * right).symbol).isCompatible(with: left * right))
                #expect(try registry.unit((left / right).symbol).isCompatible(with: left / right))
            }
        }
    }
}
