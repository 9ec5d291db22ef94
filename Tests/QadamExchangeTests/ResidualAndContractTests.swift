import Foundation
import QadamEvidence
import QadamExchange
import QadamInventory
import QadamUnits
import Testing

/// The residual mix and contracts over several years in `organisation.yaml`.
struct ResidualAndContractTests {
    private static func read(_ more: String) throws -> (content: OrganisationFile?, codes: [String]) {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Examples/campus/organisation.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        let old = try #require(text.range(of: "\ninstruments:"))
        let rest = try #require(text.range(of: "\n# Every scope 3"))
        let whole = String(text[..<old.lowerBound]) + "\n" + more + String(text[rest.lowerBound...])
        let (content, diagnostics) = OrganisationFile.read(.text(whole, name: "organisation.yaml"))
        return (content, diagnostics.map(\.code))
    }

    @Test func theResidualMixIsTheNameOfAFactorOrAnOwnValue() throws {
        #expect(
            try Self.read("residual_mix: ember.grid.KZ.2022\n").content?.residualMix == "ember.grid.KZ.2022"
        )
        let text = """
            residual_mix: { value: 0.7, unit: "kg{CO2}/kWh", half_width_percent: 10, source: letter 5 }

            """
        let content = try #require(try Self.read(text).content)
        #expect(content.residualMix == nil)
        #expect(content.residualValue?.amount.value == 0.7)
        #expect(content.residualValue?.relativeHalfWidth == 0.1)
        #expect(content.residualValue?.source == "letter 5")
        // A value without its source is refused as everywhere.
        #expect(try Self.read("residual_mix: { value: 0.7, unit: \"kg{CO2}/kWh\" }\n").content == nil)
    }

    @Test func aContractSaysWhichPartBelongsToWhichYear() throws {
        let text = """
            instruments:
              - id: wind
                name: { en: wind }
                kind: power-purchase
                volume: 600
                unit: MWh
                volumes_by_year:
                  - { year: 2024, volume: 250 }
                  - { year: 2025, volume: 350 }
                first_day: 2024-01-01
                last_day: 2025-12-31
                vintage: 2024
                emission_factor: 0
                emission_factor_unit: kg{CO2}/kWh
                retirement: contract 7
                sources: [electricity.main]

            """
        let (content, codes) = try Self.read(text)
        let instrument = try #require(content?.instruments.first, "\(codes)")
        #expect(instrument.volume(in: 2025) == (try Amount(350, "MWh")))
        #expect(instrument.volume(in: 2026).value == 0)
        #expect(instrument.market == nil)
    }
}
