import QadamEvidence
import QadamInventory
import QadamUncertainty
import QadamUnits
import Testing

/// Contracts for heat, as for electricity: they change the market-based view only, and each unit is claimed once.
struct HeatContractTests {
    private static func contract(
        _ volume: Double,
        _ unit: String,
        _ factor: (Double, String),
        _ sources: [String],
        id: String = "geothermal"
    ) throws -> Instrument {
        Instrument(
            id: id,
            name: LocalizedName(en: id),
            kind: .supplierContract,
            volume: try Amount(volume, unit),
            period: try #require(Period(iso: "2024")),
            vintage: 2024,
            market: "KZ",
            emissionFactor: try Amount(factor.0, factor.1),
            retirement: id,
            sources: sources
        )
    }

    /// 1,000 GJ of heat at 100 kg/GJ and 1,000 MWh of electricity at 0.5 kg/kWh.
    private static func input(_ instruments: [Instrument], share: Double = 1) throws -> InventoryInput {
        Fixture.input(
            [
                try Fixture.line(
                    "heat",
                    .heat,
                    "purchased-heat",
                    "GJ",
                    properties: ["factor": try Fixture.own(100, "kg{CO2}/GJ", width: 0.1)]
                ),
                try Fixture.line(
                    "power",
                    .electricity,
                    "purchased-electricity",
                    "MWh",
                    properties: ["factor": try Fixture.own(500, "kg{CO2}/MWh", width: 0.1)]
                ),
            ],
            [
                try Fixture.record("h", "heat", 1_000, "GJ", width: 0.02),
                try Fixture.record("p", "power", 1_000, "MWh", width: 0.02),
            ],
            instruments: instruments,
            facilities: [Fixture.facility(share: share)],
            consolidation: .equityShare
        )
    }

    /// By hand: 600 GJ of 1,000 at 20 kg/GJ are 12 t, the other 400 at 100 are 40 t: 52 t by market against 100 t by location. In gigacalories the
    /// same contract is 143.3 Gcal.
    @Test(arguments: [(600.0, "GJ", 20.0, "kg{CO2}/GJ"), (600 / 3.6, "MWh", 72, "kg{CO2}/MWh")])
    func aContractForHeatChangesTheMarketView(
        _ volume: Double,
        _ unit: String,
        _ factor: Double,
        _ per: String
    ) throws {
        let inventory = Fixture.calculate(
            try Self.input([try Self.contract(volume, unit, (factor, per), ["heat"])])
        )
        let result = try #require(inventory.result, "\(inventory.diagnostics)")
        let heat = try #require(result.lines.first { $0.id == "heat" })
        #expect(abs(heat.location.co2e - 100_000) < 1e-6)
        #expect(abs(heat.market.co2e - 52_000) < 1e-6)
        #expect(abs(result.scopes.scope2Market - 552_000) < 1e-6)
        #expect(abs((result.claimedMWh["geothermal"] ?? 0) - 600 / 3.6) < 1e-9)
        #expect(abs((result.uncertainty.approach1["scope.2.market"]?.total ?? 0) - 552_000) < 1e-6)
        let explained = try #require(inventory.explain(.source("heat", .market)))
        #expect(String(describing: explained).contains("geothermal"))
        #expect(!String(describing: explained).contains("no-residual"))
    }

    /// The residual mix is one of electricity.
    @Test func theResidualMixLeavesHeatAlone() throws {
        var input = try Self.input([try Self.contract(600, "GJ", (20, "kg{CO2}/GJ"), ["heat"])])
        input.residualValue = try Fixture.own(0.8, "kg{CO2}/kWh")
        let result = try #require(Fixture.calculate(input).result)
        #expect(abs((result.lines.first { $0.id == "heat" }?.market.co2e ?? 0) - 52_000) < 1e-6)
        #expect(abs((result.lines.first { $0.id == "power" }?.market.co2e ?? 0) - 800_000) < 1e-6)
    }

    /// What is owned of the site counts of what its contract covers too, and nothing is claimed beyond the use.
    @Test func volumesAreOfTheWholeSite() throws {
        let inventory = Fixture.calculate(
            try Self.input(
                [try Self.contract(1_500, "GJ", (0, "kg{CO2}/GJ"), ["heat"])],
                share: 0.4
            )
        )
        let result = try #require(inventory.result)
        #expect(inventory.codes.contains("INV-0301"))
        #expect(abs(result.lines.first { $0.id == "heat" }?.market.co2e ?? 1) < 1e-6)
        #expect(abs((result.claimedMWh["geothermal"] ?? 0) - 1_000 / 3.6) < 1e-9)
    }

    @Test func aContractIsOfOneEnergy() throws {
        let both = try Self.contract(600, "GJ", (20, "kg{CO2}/GJ"), ["heat", "power"])
        #expect(Fixture.calculate(try Self.input([both])).codes.contains("INV-1026"))
    }
}
