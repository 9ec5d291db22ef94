import QadamEvidence
import QadamInventory
import QadamUnits
import Testing

/// Zeros after a year with data, months far from those around them, years that are recorded in part.
struct MonthlyOutlierTests {
    private static let line = "e"

    private static func records(_ values: [Double?], year: Int) throws -> [ActivityRecord] {
        try values.enumerated().compactMap { month, value in
            guard let value else { return nil }
            let period = "\(year)-\(month < 9 ? "0" : "")\(month + 1)"
            return try Fixture.record("r\(year)\(month)", line, value, "kWh", period: period)
        }
    }

    private static func input(
        _ records: [ActivityRecord],
        year: Int,
        rhythm: SourceLine.Rhythm = .month,
        buildings: [Building] = []
    ) throws -> InventoryInput {
        var input = Fixture.input(
            [
                try Fixture.line(
                    line,
                    .electricity,
                    "purchased-electricity",
                    "kWh",
                    factors: ["factor": "carbonfootprint.grid.KZ.2022"],
                    rhythm: rhythm,
                    building: buildings.first?.id
                )
            ],
            records,
            buildings: buildings
        )
        input.year = year
        return input
    }

    private static func found(
        _ now: [Double?],
        _ then: [Double?]? = nil
    ) throws -> [String: Diagnostic] {
        let review = InventoryReview(
            Fixture.calculate(try input(try records(now, year: 2024), year: 2024)),
            previous: try then.map { try input(try records($0, year: 2023), year: 2023) }
        )
        return Dictionary(review.findings.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private static let flat = [Double?](repeating: 100, count: 12)

    private static func flat(_ changes: [Int: Double?]) -> [Double?] {
        var values = flat
        for (month, value) in changes { values[month] = value }
        return values
    }

    @Test func zerosAfterAYearWithDataAreSaid() throws {
        let one = try Self.found(Self.flat([4: 0]), Self.flat)["INV-1020"]
        #expect(one?.arguments["months"] == .list(["2024-05"]))
        let all = try Self.found([Double?](repeating: 0, count: 12), Self.flat)["INV-1020"]
        #expect(all?.arguments["count"] == .integer(12))
        // A month without a record is missing, which is said elsewhere; a zero that was one before, or nearly, is no news.
        #expect(try Self.found(Self.flat([4: nil]), Self.flat)["INV-1020"] == nil)
        #expect(try Self.found(Self.flat([6: 0]), Self.flat([6: 0]))["INV-1020"] == nil)
        #expect(try Self.found(Self.flat([6: 0]), Self.flat([6: 5]))["INV-1020"] == nil)
    }

    @Test(arguments: [(300.0, true), (299, false), (33, true), (34, false)])
    func aMonthThreeTimesThatOfLastYearIsSaid(_ value: Double, _ isSaid: Bool) throws {
        let found = try Self.found(Self.flat([5: value]), Self.flat)
        #expect((found["INV-1021"] != nil) == isSaid)
        #expect(found["INV-1022"] == nil)
    }

    @Test(arguments: [(0, 300.0, true), (0, 299, false), (5, 300, true), (5, 299, false), (11, 300, true)])
    func withoutALastYearItsNeighboursAreAsked(_ month: Int, _ value: Double, _ isSaid: Bool) throws {
        let days = [31.0, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        var values = days.map { Double?($0 * 100) }
        values[month] = days[month] * value
        #expect((try Self.found(values)["INV-1022"] != nil) == isSaid)
        // With a last year that had the same month so, it is a season.
        #expect(try Self.found(values, values)["INV-1022"] == nil)
    }

    /// A season rises and falls without a month that stands above both of its neighbours.
    @Test func aSeasonIsNoOutlier() throws {
        let heat: [Double?] = [900, 800, 500, 150, 20, 0, 0, 0, 15, 200, 600, 850]
        #expect(try Self.found(heat)["INV-1022"] == nil)
        #expect(try Self.found(heat, heat).keys.filter { $0.hasPrefix("INV-10") }.isEmpty)
    }

    /// Ten days of January at the rate of last year are no outlier and no fall of the year.
    @Test func aMonthRecordedInPartIsComparedByItsDays() throws {
        var now = try Self.records(Self.flat([0: nil]), year: 2024)
        now.append(
            try Fixture.record("part", Self.line, 100 * 10 / 31, "kWh", period: "2024-01-22/2024-01-31")
        )
        let review = InventoryReview(
            Fixture.calculate(try Self.input(now, year: 2024)),
            previous: try Self.input(try Self.records(Self.flat, year: 2023), year: 2023)
        )
        let codes = Set(review.findings.map(\.code))
        #expect(codes.isDisjoint(with: ["INV-0801", "INV-1020", "INV-1021", "INV-1022"]))
    }

    /// One month of a year is little for a year; too much in it is too much all the same.
    @Test func aPartOfAYearHasNoLowEndOfTheBand() throws {
        let hall = Building(
            id: "hall",
            name: LocalizedName(en: "Hall"),
            use: "office",
            referenceType: "LargeOffice",
            areaM2: 1_000,
            people: nil,
            built: nil,
            heating: "none",
            facility: "site"
        )
        func codes(_ value: Double, _ period: String) throws -> Set<String> {
            let record = try Fixture.record("r", Self.line, value, "kWh", period: period)
            let input = try Self.input([record], year: 2024, buildings: [hall])
            return Set(InventoryReview(Fixture.calculate(input)).findings.map(\.code))
        }
        #expect(!(try codes(10_000, "2024-01")).contains("INV-0803"))
        #expect(try codes(10_000, "2024").contains("INV-0803"))
        #expect(try codes(1_000_000, "2024-01").contains("INV-0803"))
    }
}
