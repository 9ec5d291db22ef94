import QadamEvidence
import QadamInventory
import QadamUncertainty
import QadamUnits
import Testing

/// Outliers against last year, plausible intensities, double counting, completeness.
struct InventoryReviewTests {
    private static func building(area: Double = 1_000, heating: String = "none", type: String? = nil)
        -> Building
    {
        Building(
            id: "hall",
            name: LocalizedName(en: "Hall"),
            use: "office",
            referenceType: type,
            areaM2: area,
            people: nil,
            built: nil,
            heating: heating,
            facility: "site"
        )
    }

    private static func electricity(_ id: String = "e", factor: String = "carbonfootprint.grid.KZ.2022")
        throws
        -> SourceLine
    {
        try Fixture.line(
            id,
            .electricity,
            "purchased-electricity",
            "kWh",
            factors: ["factor": factor],
            rhythm: .month,
            building: "hall"
        )
    }

    private static func record(
        _ id: String,
        _ source: String,
        _ value: Double,
        period: String = "2024",
        evidence: String? = nil
    ) throws -> ActivityRecord {
        ActivityRecord(
            id: id,
            source: source,
            period: try #require(Period(iso: period)),
            amount: try Amount(value, "kWh"),
            provenance: .invoiced,
            evidence: evidence
        )
    }

    private static func months(_ value: Double, year: Int) throws -> [ActivityRecord] {
        try (1...12).map {
            try record("r\($0)", "e", value, period: "\(year)-" + ($0 < 10 ? "0\($0)" : "\($0)"))
        }
    }

    private static func review(
        _ sources: [SourceLine],
        _ records: [ActivityRecord],
        buildings: [Building] = [building()],
        previous: [ActivityRecord]? = nil,
        absences: [AbsenceStatement] = []
    ) -> InventoryReview {
        var input = Fixture.input(sources, records, buildings: buildings)
        let organisation = input.organisation
        input.organisation = Organisation(
            id: organisation.id,
            name: organisation.name,
            country: organisation.country,
            consolidation: organisation.consolidation,
            facilities: organisation.facilities,
            scope3: organisation.scope3,
            absences: absences
        )
        var before = input
        before.year = 2023
        before.records = RecordColumns(previous ?? [])
        return InventoryReview(Fixture.calculate(input), previous: previous == nil ? nil : before)
    }

    private static func codes(_ review: InventoryReview) -> Set<String> { Set(review.findings.map(\.code)) }

    @Test func aChangeOfMoreThanThirtyPerCentAgainstLastYearIsSaid() throws {
        let line = try Self.electricity()
        let now = try Self.months(131, year: 2024)
        let then = try Self.months(100, year: 2023)
        let found = Self.review([line], now, previous: then).findings.first { $0.code == "INV-0801" }
        guard case .share(let share)? = found?.arguments["share"] else {
            Issue.record("no INV-0801")
            return
        }
        #expect(abs(share - 0.31) < 1e-12)
        let near = try Self.months(129, year: 2024)
        #expect(!Self.codes(Self.review([line], near, previous: then)).contains("INV-0801"))
    }

    /// Half a year is compared with the same half.
    @Test func onlyMonthsThatBothYearsHaveAreCompared() throws {
        let then = Array(try Self.months(100, year: 2023).prefix(6))
        let review = Self.review([try Self.electricity()], try Self.months(110, year: 2024), previous: then)
        #expect(!Self.codes(review).contains("INV-0801"))
    }

    /// A large office of the reference takes 130.3 kWh/m²; 1 000 m² with 1 GWh take 1 000 kWh/m².
    @Test func energyPerAreaOutsideTheBandIsSaid() throws {
        let office = Self.building(type: "LargeOffice")
        let line = try Self.electricity()
        let high = Self.review([line], [try Self.record("r", "e", 1_000_000)], buildings: [office])
        #expect(Self.codes(high).contains("INV-0803"))
        let usual = Self.review([line], [try Self.record("r", "e", 130_300)], buildings: [office])
        #expect(!Self.codes(usual).contains("INV-0803"))
        let low = Self.review([line], [try Self.record("r", "e", 130_300 / 3.1)], buildings: [office])
        #expect(Self.codes(low).contains("INV-0803"))
    }

    @Test func theSameInvoiceTwiceIsSaid() throws {
        let lines = [try Self.electricity(), try Self.electricity("f")]
        func review(_ evidence: String) throws -> InventoryReview {
            Self.review(
                lines,
                [
                    try Self.record("a", "e", 500, evidence: "invoice 7"),
                    try Self.record("b", "f", 500, evidence: evidence),
                ]
            )
        }
        #expect(Self.codes(try review("invoice 7")).contains("INV-0804"))
        #expect(!Self.codes(try review("invoice 8")).contains("INV-0804"))
    }

    private static func upstream(_ factor: String) throws -> SourceLine {
        try Fixture.line(
            "u",
            .fuelAndEnergy,
            "fuel-and-energy-upstream",
            "kWh",
            factors: ["factor": factor],
            of: ["e"],
            rhythm: .month
        )
    }

    @Test func lossesBesideAFactorThatIsCombustionAgainAreSaid() throws {
        let records = [try Self.record("r", "e", 1_000)]
        let again = Self.review(
            [try Self.electricity(), try Self.upstream("carbonfootprint.grid.KZ.2022")],
            records
        )
        #expect(Self.codes(again).contains("INV-0806"))
        let losses = Self.review(
            [try Self.electricity(), try Self.upstream("carbonfootprint.grid-losses.KZ.2022")],
            records
        )
        #expect(Self.codes(losses).isDisjoint(with: ["INV-0805", "INV-0806"]))
    }

    @Test func lossesBesideAFactorThatContainsThemAreSaid() throws {
        let review = Self.review(
            [
                try Self.electricity(factor: "carbonfootprint.grid-delivered.KZ.2022"),
                try Self.upstream("carbonfootprint.grid-losses.KZ.2022"),
            ],
            [try Self.record("r", "e", 1_000)]
        )
        #expect(Self.codes(review).contains("INV-0805"))
    }

    @Test func soldGenerationAndResoldHeatAreNoReductions() throws {
        let records = [try Self.record("r", "e", 1_000), try Self.record("s", "e", -200, period: "2024-06")]
        #expect(Self.codes(Self.review([try Self.electricity()], records)).contains("INV-0807"))
        let heat = try Fixture.line(
            "h",
            .heat,
            "purchased-heat",
            "GJ",
            factors: ["factor": "derived.heat.KZ.coal-boiler"],
            building: "hall"
        )
        let sold = try Fixture.record("s", "h", -5, "GJ")
        #expect(Self.codes(Self.review([heat], [sold])).contains("INV-0808"))
    }

    @Test func leasedAssetsByTheRecordsOfScope2AreCountedTwice() throws {
        let lease = try Fixture.line(
            "l",
            .downstreamLeases,
            "fuel-and-energy-upstream",
            "kWh",
            factors: ["factor": "carbonfootprint.grid.KZ.2022"],
            of: ["e"]
        )
        let review = Self.review([try Self.electricity(), lease], [try Self.record("r", "e", 1_000)])
        #expect(Self.codes(review).contains("INV-0809"))
    }

    @Test func aLineThatIsExpectedAndAbsentIsSaidUnlessItIsStated() throws {
        let hall = Self.building(heating: "own-coal-boiler")
        func fuel(_ absences: [AbsenceStatement]) throws -> ExpectedLine? {
            Self.review(
                [try Self.electricity()],
                [try Self.record("r", "e", 1_000)],
                buildings: [hall],
                absences: absences
            ).completeness.first { $0.expected == "fuel" }
        }
        #expect(try fuel([])?.state == .absent)
        let reason = LocalizedName(en: "the boiler is sealed")
        let stated = try fuel([AbsenceStatement(expected: "fuel", at: "hall", reason: reason)])
        #expect(stated?.state == .stated && stated?.reason == reason)
        let found = Self.review(
            [try Self.electricity()],
            [try Self.record("r", "e", 1_000)],
            buildings: [hall]
        )
        #expect(found.findings.contains { $0.code == "INV-0810" && $0.severity == .warning })
    }

    /// Two lines with one factor: with it shared U = (a+b)·w, apart U = √(a²+b²)·w.
    @Test func sharedFactorsWidenTheIntervalByHand() throws {
        var input = Fixture.input(
            [try Self.electricity(), try Self.electricity("f")],
            [try Self.record("r", "e", 300), try Self.record("s", "f", 400)],
            buildings: [Self.building()]
        )
        let factor = "carbonfootprint.grid.KZ.2022"
        input.ranges = [factor: StatedRange(relativeHalfWidth: 0.1, source: "test")]
        let options = UncertaintyOptions(trials: nil)
        let inventory = Inventory.calculate(input, options: options)
        let result = try #require(inventory.result)
        let shared = try #require(inventory.sharedInputs(options: options))
        let perUnit = result.location.co2e / 700
        let together = try #require(result.uncertainty.approach1["total.location"]).halfWidth
        let apart = try #require(shared.independentHalfWidths["total.location"])
        #expect(abs(together - 700 * 0.1 * perUnit) < 1e-9 * together)
        #expect(abs(apart - 500 * 0.1 * perUnit) < 1e-9 * apart)
        #expect(shared.linesByInput == [factor: 2])
        let widths = try #require(result.uncertainty.lines)
        #expect(abs((widths["f"] ?? 0) - 40 * perUnit) < 1e-9 * perUnit * 40)
    }

    /// Rows name scope, category, gas, mass, CO2e, interval and set, and the gases of a sum add up to it.
    @Test func rowsOfAnInventoryAddUpAndNameTheirSet() throws {
        let line = try Fixture.line(
            "c",
            .stationaryCombustion,
            "stationary-combustion",
            "TJ{NCV}",
            factors: ["factor": "ipcc2006.stationary.commercial.other-bituminous-coal"]
        )
        let input = Fixture.input([line], [try Fixture.record("r", "c", 2, "TJ{NCV}", width: 0.05)])
        let rows = try #require(Fixture.calculate(input).result).rows.filter { $0.view == .location }
        for group in [rows.filter { $0.line == nil }, rows.filter { $0.line == "c" }] {
            let sum = try #require(group.first { $0.gas == nil && $0.co2eSet == nil }?.co2e)
            let gases = group.filter { $0.gas != nil }
            #expect(Set(gases.compactMap(\.gas)) == ["CO2", "CH4", "N2O"])
            #expect(abs(gases.compactMap(\.co2e).reduce(0, +) - sum) < 1e-9 * sum)
            let bounds = try #require(group.first { $0.low != nil })
            #expect((bounds.low ?? 0) < sum && sum < (bounds.high ?? 0))
            #expect(group.allSatisfy { $0.gwp == "AR5" && $0.scope == 1 })
        }
    }
}
