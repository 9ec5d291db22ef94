import QadamEvidence
import QadamInventory
import QadamUnits
import Testing

/// Contracts for electricity in a forecast: what has ended lowers nothing.
struct ForecastContractTests {
    /// 1,000 MWh at 0.2 kg/kWh: 200 t by location in every year; nothing moves.
    private func forecast(
        _ instruments: [Instrument],
        _ years: [Int]
    ) throws -> (forecast: InventoryForecast, found: [Diagnostic]) {
        let points = [2024, 2034].map { ForecastBasis.Point(year: $0, value: 100, source: "test") }
        let basis = ForecastBasis(
            drivers: [ForecastBasis.Driver(id: "people", points: points)],
            growth: [
                ForecastBasis.Growth(lines: ["power"], driver: "people", elasticity: 1, reason: "test")
            ],
            trends: [],
            normalDegreeDays: nil
        )
        let made = InventoryForecast.calculate(
            try InstrumentTests().input(instruments),
            basis: basis,
            weather: nil,
            years: years
        )
        return (try #require(made.forecast, "\(made.diagnostics)"), made.diagnostics)
    }

    private func contract(
        _ id: String,
        _ period: (String, String),
        _ volumes: [(Int, Double)],
        kind: Instrument.Kind = .powerPurchase
    ) throws -> Instrument {
        let first = try #require(CivilDate(iso: period.0))
        let after = try #require(CivilDate(iso: period.1))
        let days = try #require(Period(start: first, end: after))
        let sum = volumes.reduce(0) { $0 + $1.1 }
        return Instrument(
            id: id,
            name: LocalizedName(en: id),
            kind: kind,
            volume: try Amount(sum, "MWh"),
            yearVolumes: try volumes.map { .init(year: $0.0, volume: try Amount($0.1, "MWh")) },
            period: days,
            vintage: volumes.first?.0 ?? 2024,
            market: "KZ",
            emissionFactor: try Amount(0, "kg{CO2}/kWh"),
            retirement: id,
            sources: ["power"]
        )
    }

    /// 600 MWh in 2024 only: 80 t by market then, and 200 t, as by location, from 2025 on.
    @Test func aContractThatHasEndedLowersNothing() throws {
        let ended = try InstrumentTests().contract("hydro", 600)
        let now = try InstrumentTests().scopes(try InstrumentTests().input([ended])).scope2Market
        #expect(abs(now - 80_000) < 1e-6)
        let (forecast, found) = try forecast([ended], [2025, 2030])
        for year in forecast.years {
            #expect(abs(year.scopes.scope2Market - 200_000) < 1e-6)
            #expect(year.scopes.scope2Market == year.scopes.scope2Location)
            #expect(year.claimedMWh == [:])
        }
        let note = try #require(found.first { $0.code == "INV-1045" })
        #expect(note.severity == .note && note.arguments["year"] == .text("2025"))
        let last = try #require(CivilDate(iso: "2024-12-31"))
        #expect(note.arguments["last"] == .date(last))
    }

    /// 300, 200 and 100 MWh in 2024 to 2026: 140, 160 and 180 t by market, and 200 t in 2027.
    @Test func aContractOverYearsCoversWhatItGivesToEach() throws {
        let own = try contract("wind", ("2024-01-01", "2027-01-01"), [(2024, 300), (2025, 200), (2026, 100)])
        let (forecast, found) = try forecast([own], [2025, 2026, 2027])
        let markets = forecast.years.map { ($0.scopes.scope2Market / 1000).rounded() }
        #expect(markets == [160, 180, 200])
        #expect(forecast.years.map { $0.claimedMWh?["wind"]?.rounded() } == [200, 100, nil])
        #expect(found.first { $0.code == "INV-1045" }?.arguments["year"] == .text("2027"))
        #expect(!found.contains { $0.code == "INV-0303" })
    }

    /// A contract that begins in July 2026 with 100 MWh covers these, and of 2024 nothing.
    @Test func aContractThatBeginsLaterCoversItsDays() throws {
        let later = try contract("sun", ("2026-07-01", "2028-01-01"), [(2026, 100), (2027, 250)])
        let (forecast, _) = try forecast([later], [2025, 2026, 2027])
        let markets = forecast.years.map { ($0.scopes.scope2Market / 1000).rounded() }
        #expect(markets == [200, 180, 150])
        // It ends within a longer forecast, in a year that is not shown.
        let (_, found) = try self.forecast([later], [2025, 2030])
        #expect(found.first { $0.code == "INV-1045" }?.arguments["year"] == .text("2028"))
    }

    /// Of a contract until the end of March 2025 no more is claimed than is used until then: a quarter of 1,000 MWh, by days.
    @Test func aContractOfAQuarterCoversTheUseOfThatQuarter() throws {
        let short = try contract("quarter", ("2025-01-01", "2025-04-01"), [(2025, 900)])
        let (forecast, _) = try forecast([short], [2025])
        let claimed = try #require(forecast.years[0].claimedMWh?["quarter"])
        // 91 of the 366 days of the reporting year, whose records are used.
        #expect(abs(claimed - 1_000 * 91 / 366) < 1e-6 * claimed)
    }
}
