import QadamEvidence
import QadamExchange
import QadamFactors
import QadamPathways
import Testing

@Suite struct PathwayTablesTests {
    static let folder =
        String(#filePath.dropLast("Tests/QadamExchangeTests/PathwayTablesTests.swift".count))
        + "Examples/campus"

    static let figures = PathwayFigures(
        choices: FactorChoices(["grid.KZ": "carbonfootprint.grid.KZ.2022"]),
        gwp: .ar5,
        otherScope1: 150,
        otherScope3: 3000,
        otherSource: ParameterSource(
            parameter: "other emissions",
            entered: "150 t, 3000 t",
            place: nil,
            citation: nil,
            note: "test"
        )
    )

    @Test func readsTheCampus() throws {
        let outcome = PathwayTables.read(PathwayTables.Files(folder: Self.folder), figures: Self.figures)
        #expect(outcome.diagnostics.isEmpty)
        let scenario = try #require(outcome.scenario)
        let profiles = try #require(outcome.profiles)
        #expect(scenario.buildings.count == 12)
        #expect(scenario.periods.map(\.firstYear) == [2025, 2030, 2035, 2040, 2045, 2050])
        #expect(profiles.loads.count == 16)
        // 322.1765 EUR/kW x 568.17 KZT/EUR x 1000 kW/MW
        let gas = try #require(scenario.technologies.first { $0.id == "gas-boiler" }?.investment)
        #expect(abs(gas.perMW - 322.1765 * 568.17 * 1000) < 1)
        // 0.55224 kg/kWh of the chosen grid factor
        let grid = try #require(scenario.carriers.first { $0.id == "grid-electricity" })
        #expect(abs(grid.factors[0].scope2Location - 0.55224) < 1e-9)
        // 12,610.84 KZT/Gcal / 1.163 MWh/Gcal
        let heat = try #require(scenario.carriers.first { $0.id == "district-heat" })
        #expect(abs(heat.price[0] - 12610.84 / 1.163) < 1e-6)
        // Net zero: the last limit is nothing.
        #expect(scenario.limit.tonnes.last == .some(.some(0)))
    }
}
