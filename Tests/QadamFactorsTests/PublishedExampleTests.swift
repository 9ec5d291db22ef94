import Foundation
import QadamFactors
import QadamUnits
import Testing

/// Figures that were published elsewhere, recomputed from the rows of the packs.
@Suite struct PublishedExampleTests {
    let library = FactorLibrary.standard

    struct Worked: Decodable {
        struct Case: Decodable {
            let name: String
            let terms: [[String]]
            let factor: Double
            let expected: Double
            let tolerance: Double
            let citation: String
        }
        let cases: [Case]
    }

    @Test func productsOfRowsGiveThePublishedFigures() throws {
        let file = PackTests.root.appending(path: "Examples/worked/factors.json")
        let worked = try JSONDecoder().decode(Worked.self, from: Data(contentsOf: file))
        #expect(worked.cases.count >= 6)
        let values = Dictionary(uniqueKeysWithValues: library.rows.map { ($0.id, $0.value) })
        for example in worked.cases {
            var sum = 0.0
            for term in example.terms {
                var product = example.factor
                for name in term {
                    product *= try #require(Double(name) ?? values[name], "\(example.name): \(name)")
                }
                sum += product
            }
            #expect(abs(sum - example.expected) <= example.tolerance, "\(example.name): \(sum)")
        }
    }

    @Test func blendsRecomputedFromTheirCompositionGiveThePublishedPotentials() throws {
        for name in ["R-404A", "R-407A", "R-407C", "R-410A", "R-507A"] {
            let blend = try library.factor("blend.\(name)")
            #expect(abs(blend.masses.kilograms.reduce(0, +) - 1) < 1e-12)
            let published = try library.property("epa2021.blend-gwp.\(name).AR4").amount.value
            #expect(abs(try blend.kilogramsCO2e(in: .ar4) - published) <= 0.75, "\(name)")
            for set in [GWPSet.ar5, .ar6] {
                let derived = try library.property("derived.blend-gwp.\(name).\(set.name)").amount.value
                #expect(abs(try blend.kilogramsCO2e(in: set) - derived) < 1e-6, "\(name)")
            }
        }
    }

    @Test func districtHeatIsTheFuelFactorOverTheAssumedEfficiency() throws {
        let assumed = [
            "coal-boiler": ("other-bituminous-coal", 0.80), "lignite-boiler": ("lignite", 0.75),
            "gas-boiler": ("natural-gas", 0.90),
        ]
        for (name, (fuel, efficiency)) in assumed {
            let co2 = try library.factor("ipcc2006.stationary.co2.\(fuel)").masses[.co2]
            let heat = try library.factor("derived.heat.KZ.\(name)").masses[.co2]
            #expect(abs(heat - co2 / 1000 / efficiency * 4.1868) < 0.06, "\(name)")
        }
    }
}
