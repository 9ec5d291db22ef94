import QadamEvidence
import QadamInventory
import QadamUncertainty
import QadamUnits
import Testing

@Suite struct InstrumentTests {
    func contract(
        _ id: String,
        _ megawattHours: Double,
        _ sources: [String] = ["power"],
        period: String = "2024",
        vintage: Int = 2024,
        retirement: String? = nil,
        factor: Double = 0
    ) throws -> Instrument {
        Instrument(
            id: id,
            name: LocalizedName(en: id),
            kind: .certificate,
            volume: try Amount(megawattHours, "MWh"),
            period: try #require(Period(iso: period)),
            vintage: vintage,
            market: "KZ",
            emissionFactor: try Amount(factor, "kg{CO2}/kWh"),
            retirement: retirement ?? id,
            sources: sources
        )
    }

    /// 1,000,000 kWh on a grid of 0.20 kg CO2e/kWh, given as an own value.
    func input(_ instruments: [Instrument], residual: String? = nil) throws -> InventoryInput {
        var input = Fixture.input(
            [
                try Fixture.line(
                    "power",
                    .electricity,
                    "purchased-electricity",
                    "kWh",
                    properties: ["factor": try Fixture.own(0.2, "kg{CO2}/kWh", width: 0.1)]
                )
            ],
            [try Fixture.record("r", "power", 1_000, "MWh", width: 0.02)],
            instruments: instruments
        )
        input.residualMix = residual
        return input
    }

    func scopes(_ input: InventoryInput) throws -> ScopeTotals {
        let inventory = Fixture.calculate(input)
        return try #require(inventory.result, "\(inventory.diagnostics)").scopes
    }

    /// Worked example of a published dual-reporting calculator (tools.gera.services, scope 2 market- against
    /// location-based): 200 t by location; 600 MWh of zero certificates and a residual mix of 0.45 give 180 t. The
    /// residual mix is written as a second contract, which weighs the same.
    @Test func reproducesAPublishedExampleOfBothViews() throws {
        let certificates = try contract("zero", 600)
        let residual = try contract("residual", 400, factor: 0.45)
        let scopes = try scopes(try input([certificates, residual]))
        #expect(abs(scopes.scope2Location - 200_000) < 1e-6)
        #expect(abs(scopes.scope2Market - 180_000) < 1e-6)
    }

    @Test func withoutAResidualMixTheGridStandsInAndItIsSaid() throws {
        let inventory = Fixture.calculate(try input([try contract("zero", 600)]))
        #expect(inventory.codes.contains("INV-0304"))
        let scopes = try #require(inventory.result).scopes
        #expect(abs(scopes.scope2Market - 80_000) < 1e-6)
    }

    @Test func aResidualMixReplacesTheGridOnWhatNoContractCovers() throws {
        let input = try input([try contract("zero", 600)], residual: "carbonfootprint.grid.KZ.2022")
        let scopes = try scopes(input)
        #expect(abs(scopes.scope2Location - 200_000) < 1e-6)
        #expect(abs(scopes.scope2Market - 400_000 * 0.55224) < 1e-6)
        let result = try #require(Fixture.calculate(input).result)
        let propagated = try #require(result.uncertainty.approach1["scope.2.market"])
        #expect(abs(propagated.total - scopes.scope2Market) < 1e-6)
    }

    @Test func aMegawattHourIsClaimedOnce() throws {
        let inventory = Fixture.calculate(try input([try contract("a", 700), try contract("b", 700)]))
        #expect(inventory.codes.contains("INV-0301"))
        let result = try #require(inventory.result)
        #expect(abs((result.claimedMWh["a"] ?? 0) - 700) < 1e-9)
        #expect(abs((result.claimedMWh["b"] ?? 0) - 300) < 1e-9)
        #expect(abs(result.scopes.scope2Market) < 1e-6)
    }

    /// Electricity of a site that is held in part, 1000 MWh on a grid of 0.55224 kg/kWh; the share applies to what a
    /// contract covers as to the rest: 0.425956 · (800 · 0.55224 + 100 · 0.1 + 100 · 0) = 192.44 t.
    @Test func contractsOfASiteThatIsHeldInPartCountByTheShareToo() throws {
        let contracts = [try contract("tenth", 100, factor: 0.1), try contract("zero", 100)]
        let input = Fixture.input(
            [
                try Fixture.line(
                    "power",
                    .electricity,
                    "purchased-electricity",
                    "kWh",
                    properties: ["factor": try Fixture.own(0.55224, "kg{CO2}/kWh", width: 0.1)]
                )
            ],
            [try Fixture.record("r", "power", 1_000, "MWh", width: 0.02)],
            instruments: contracts,
            facilities: [Fixture.facility(share: 0.425956)],
            consolidation: .equityShare
        )
        let result = try #require(Fixture.calculate(input).result)
        let expected = 0.425956 * (800_000 * 0.55224 + 100_000 * 0.1)
        #expect(abs(expected - 192_443.5) < 1)
        #expect(abs(result.scopes.scope2Market - expected) < 1e-6)
        #expect(abs(result.scopes.scope2Location - 0.425956 * 552_240) < 1e-6)
        let propagated = try #require(result.uncertainty.approach1["scope.2.market"])
        #expect(abs(propagated.total - expected) < 1e-6)
        // The contracts are used up at the site, whatever part of the site is counted.
        #expect(abs((result.claimedMWh["tenth"] ?? 0) - 100) < 1e-9)
    }

    /// Of 1000 MWh at each of two sites, held by 1 and by 0.25, a contract of 1000 MWh at nothing covers half of each:
    /// by market 0.2 · (500 + 0.25 · 500) = 125 t.
    @Test func aContractOfTwoSitesIsDividedByTheirUseAndCountedByTheirShares() throws {
        func line(_ id: String, at facility: String) throws -> SourceLine {
            try Fixture.line(
                id,
                .electricity,
                "purchased-electricity",
                "kWh",
                properties: ["factor": try Fixture.own(0.2, "kg{CO2}/kWh")],
                facility: facility
            )
        }
        let input = Fixture.input(
            [try line("a", at: "own"), try line("b", at: "part")],
            [try Fixture.record("r", "a", 1_000, "MWh"), try Fixture.record("s", "b", 1_000, "MWh")],
            instruments: [try contract("zero", 1_000, ["a", "b"])],
            facilities: [Fixture.facility("own"), Fixture.facility("part", share: 0.25)],
            consolidation: .equityShare
        )
        #expect(abs(try scopes(input).scope2Market - 125_000) < 1e-6)
    }

    @Test func oneRetirementNumberServesOneContract() throws {
        let inventory = Fixture.calculate(
            try input([try contract("a", 10, retirement: "77"), try contract("b", 10, retirement: "77")])
        )
        #expect(inventory.codes.contains("INV-0302"))
        #expect(inventory.result == nil)
    }

    @Test func aContractCoversOnlyItsDays() throws {
        let inventory = Fixture.calculate(
            try input([try contract("half", 10_000, period: "2024-01-01/2024-06-30")])
        )
        let claimed = try #require(inventory.result?.claimedMWh["half"])
        // 182 of the 366 days of the one yearly record.
        #expect(abs(claimed - 1000 * 182.0 / 366) < 1e-9)
    }

    @Test func saysWhenAContractIsOfAnotherYearOrNamesNoElectricity() throws {
        #expect(
            Fixture.calculate(try input([try contract("old", 5, vintage: 2019)])).codes.contains("INV-0303")
        )
        #expect(Fixture.calculate(try input([try contract("x", 5, ["nothing"])])).codes.contains("INV-0305"))
    }

    @Test func refusesAnImpossibleVolumeAndNoticesAForeignMarket() throws {
        #expect(Fixture.calculate(try input([try contract("x", -5)])).codes.contains("INV-0307"))
        let foreign = Instrument(
            id: "f",
            name: LocalizedName(en: "f"),
            kind: .certificate,
            volume: try Amount(5, "MWh"),
            period: try #require(Period(iso: "2024")),
            vintage: 2024,
            market: "NO",
            emissionFactor: try Amount(0, "kg{CO2}/kWh"),
            retirement: "n",
            sources: ["power"]
        )
        #expect(Fixture.calculate(try input([foreign])).codes.contains("INV-0306"))
    }

    /// 600 MWh over two years, 1,000 MWh used in each: claimed whole in both it would be 1,200 MWh.
    @Test func aContractOverSeveralYearsIsClaimedOnceOverAllOfThem() throws {
        func over(_ volumes: [(Int, Double)]?, kind: Instrument.Kind = .powerPurchase) throws -> Instrument {
            Instrument(
                id: "years",
                name: LocalizedName(en: "years"),
                kind: kind,
                volume: try Amount(600, "MWh"),
                yearVolumes: try volumes?.map { .init(year: $0.0, volume: try Amount($0.1, "MWh")) },
                period: try #require(Period(iso: "2024-01-01/2025-12-31")),
                vintage: 2024,
                market: "KZ",
                emissionFactor: try Amount(0, "kg{CO2}/kWh"),
                retirement: "y",
                sources: ["power"]
            )
        }
        func inventory(_ instrument: Instrument, _ year: Int) throws -> Inventory {
            var input = try input([instrument])
            input.year = year
            input.records = [try Fixture.record("r", "power", 1_000, "MWh", period: String(year))]
            return Fixture.calculate(input)
        }
        let whole = try inventory(try over(nil), 2024)
        #expect(whole.codes.contains("INV-0978") && whole.result == nil)
        let divided = try over([(2024, 250), (2025, 350)])
        let claimed = try [2024, 2025].map {
            try #require(try inventory(divided, $0).result?.claimedMWh["years"])
        }
        #expect(abs(claimed[0] - 250) < 1e-9 && abs(claimed[1] - 350) < 1e-9)
        // 0.2 kg/kWh on what is left: 750 and 650 MWh.
        let market = try [2024, 2025].map {
            try #require(try inventory(divided, $0).result).scopes.scope2Market
        }
        #expect(abs(market[0] - 150_000) < 1e-6 && abs(market[1] - 130_000) < 1e-6)
        // What is delivered in a year was made in it; a certificate of 2024 was not made in 2025.
        #expect(try !inventory(divided, 2025).codes.contains("INV-0303"))
        let certificate = try over([(2024, 250), (2025, 350)], kind: .certificate)
        #expect(try inventory(certificate, 2025).codes.contains("INV-0303"))
        let wrong: [[(Int, Double)]] = [
            [(2024, 250), (2025, 351)], [(2024, 600), (2026, 0)], [(2024, 700), (2025, -100)],
            [(2024, 300), (2024, 300)], [],
        ]
        for volumes in wrong {
            #expect(try inventory(try over(volumes), 2024).codes.contains("INV-0979"))
        }
    }

    @Test func aContractWithoutAMarketIsNoticedAndOneBelowNothingRefused() throws {
        let below = Fixture.calculate(try input([try contract("x", 5, factor: -0.1)]))
        #expect(below.codes.contains("INV-0307") && below.result == nil)
        let known = try contract("x", 5)
        let silent = Instrument(
            id: "x",
            name: known.name,
            kind: known.kind,
            volume: known.volume,
            period: known.period,
            vintage: known.vintage,
            market: nil,
            emissionFactor: known.emissionFactor,
            retirement: known.retirement,
            sources: known.sources
        )
        #expect(Fixture.calculate(try input([silent])).codes.contains("INV-0980"))
        #expect(!Fixture.calculate(try input([known])).codes.contains("INV-0980"))
    }
}
