import Foundation
import QadamEvidence
import QadamExchange
import QadamFactors
import QadamInventory
import QadamUncertainty
import QadamUnits
import Testing

/// What changed between two inventories of the example campus, one thing changed at a time, and many by chance.
struct InventoryComparisonTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Examples/campus").path

    private static func input() throws -> InventoryInput {
        try #require(InventoryFolder.read(folder).input)
    }

    private static func result(_ input: InventoryInput) throws -> InventoryResult {
        let inventory = Inventory.calculate(input, options: UncertaintyOptions(trials: nil))
        return try #require(inventory.result, "\(inventory.diagnostics.prefix(3))")
    }

    private static func scaled(_ record: ActivityRecord, _ factor: Double) -> ActivityRecord {
        ActivityRecord(
            id: record.id,
            source: record.source,
            period: record.period,
            amount: Amount(record.amount.value * factor, record.amount.unit),
            provenance: record.provenance,
            evidence: record.evidence,
            quality: record.quality,
            relativeHalfWidth: record.relativeHalfWidth
        )
    }

    private static func close(_ a: Double, _ b: Double, _ tolerance: Double = 1e-9) -> Bool {
        abs(a - b) <= tolerance * max(1, abs(a), abs(b))
    }

    /// Causes that make more than rounding.
    private static func causes(_ change: InventoryComparison) -> Set<ChangeParts.Cause> {
        Set(ChangeParts.Cause.allCases.filter { abs(change.parts[$0]) > 1e-6 })
    }

    @Test func nothingChangedIsNoPart() throws {
        let result = try Self.result(try Self.input())
        let change = try InventoryComparison(result, result, view: .location)
        #expect(change.lines.isEmpty && change.factors.isEmpty && change.parts.total == 0)
    }

    @Test func moreUseIsActivityAndNothingElse() throws {
        let before = try Self.input()
        var after = before
        after.records = RecordColumns(
            before.records.map { $0.source == "electricity.main" ? Self.scaled($0, 1.25) : $0 }
        )
        let (first, second) = (try Self.result(before), try Self.result(after))
        let change = try InventoryComparison(first, second, view: .location)
        #expect(Self.causes(change) == [.activity])
        let line = try #require(first.lines.first { $0.id == "electricity.main" })
        let own = try #require(change.lines.first { $0.id == "electricity.main" })
        #expect(Self.close(own.parts[.activity], 0.25 * line.location.co2e))
        #expect(Self.close(change.parts.total, second.total(.location) - first.total(.location)))
    }

    /// A factor update must not look like an action.
    @Test func anotherFactorIsFactorAndNothingElse() throws {
        let before = try Self.input()
        var after = before
        after.choices["grid.KZ"] = "ember.grid.KZ.2024"
        let change = try InventoryComparison(
            try Self.result(before),
            try Self.result(after),
            view: .location
        )
        #expect(Self.causes(change) == [.factor])
        #expect(change.factors.map(\.id) == ["carbonfootprint.grid.KZ.2022", "ember.grid.KZ.2024"])
    }

    @Test func anotherSetIsPotentialsAndNothingElse() throws {
        let before = try Self.input()
        var after = before
        after.gwp = "AR6"
        let change = try InventoryComparison(try Self.result(before), try Self.result(after), view: .location)
        #expect(Self.causes(change) == [.potentials])
    }

    /// The test site is owned to 60 %: by equity share its lines count for 0.6 of what they did.
    @Test func anotherApproachIsStructureAndNothingElse() throws {
        let before = try Self.input()
        var after = before
        after.organisation = before.organisation.consolidated(by: .equityShare)
        let first = try Self.result(before)
        let change = try InventoryComparison(first, try Self.result(after), view: .location)
        #expect(Self.causes(change) == [.structure])
        // Lines that take their activity from several facilities lose less.
        let own = Set(first.lines.filter { $0.facility == "test-site" }.map(\.id))
        let site = change.lines.filter { own.contains($0.id) }
        #expect(!site.isEmpty)
        #expect(site.allSatisfy { Self.close($0.parts[.structure], -0.4 * $0.before) })
    }

    /// Two factors at once, by hand: activity × 2 and factor × k. v = a·f: half of each cross term:
    /// φ_activity = ½·((2−1)·E + (2k − k)·E) = ½·(1 + k)·E; φ_factor = ½·((k − 1) + (2k − 2))·E = 1.5·(k − 1)·E.
    @Test func twoCausesShareWhatTheyMakeTogether() throws {
        let before = try Self.input()
        var after = before
        after.choices["grid.KZ"] = "ember.grid.KZ.2024"
        after.records = RecordColumns(
            before.records.map { $0.source == "electricity.main" ? Self.scaled($0, 2) : $0 }
        )
        let first = try Self.result(before)
        let change = try InventoryComparison(first, try Self.result(after), view: .location)
        let line = try #require(change.lines.first { $0.id == "electricity.main" })
        let k = line.after / line.before / 2
        #expect(k > 1)
        #expect(Self.close(line.parts[.activity], 0.5 * (1 + k) * line.before))
        #expect(Self.close(line.parts[.factor], 1.5 * (k - 1) * line.before))
    }

    /// A tenth more degree days, of which heat follows 80 %: 8 % more heat is weather, and the rest of 20 % activity.
    @Test func degreeDaysAreWeather() throws {
        let before = try Self.input()
        var after = before
        after.year = 2025
        let moved = before.records.compactMap { (record: ActivityRecord) -> ActivityRecord? in
            // A leap year on: the same days of 2025, 31 December included.
            let (start, end) = (
                record.period.start.daysSinceEpoch + 366, record.period.end.daysSinceEpoch + 365
            )
            guard
                let period = Period(
                    start: CivilDate(daysSinceEpoch: start),
                    end: CivilDate(daysSinceEpoch: max(end, start + 1))
                )
            else { return nil }
            let factor = record.source == "heat.main" ? 1.2 : 1
            return ActivityRecord(
                id: record.id,
                source: record.source,
                period: period,
                amount: Amount(record.amount.value * factor, record.amount.unit),
                provenance: record.provenance
            )
        }
        after.records = RecordColumns(moved)
        after.instruments = []
        let weather = WeatherBasis(
            years: [
                WeatherBasis.Year(year: 2024, degreeDays: 4000, source: "x"),
                WeatherBasis.Year(year: 2025, degreeDays: 4400, source: "x"),
            ],
            shares: ["heat.main": 0.8]
        )
        let (first, second) = (try Self.result(before), try Self.result(after))
        let change = try InventoryComparison(first, second, view: .location, weather: weather)
        let line = try #require(change.lines.first { $0.id == "heat.main" })
        // v = w·a with w = 1.08, a = 1.2/1.08: parts are half of each cross term.
        let (w, a) = (1.08, 1.2 / 1.08)
        #expect(Self.close(line.parts[.weather], 0.5 * ((w - 1) + (w - 1) * a) * line.before, 1e-7))
        #expect(Self.close(line.parts[.activity], 0.5 * ((a - 1) + (a - 1) * w) * line.before, 1e-7))
        #expect(change.findings.isEmpty)
        // A regression that finds the same share says the same: 12 · 4 of base and 0.048 · 4000 = 192 of 240.
        let fitted = try Self.fitted(weather.years)
        #expect(abs(try #require(fitted.share(of: "heat.main", in: 2024)) - 0.8) < 1e-12)
        let again = try InventoryComparison(first, second, view: .location, weather: fitted)
        let same = try #require(again.lines.first { $0.id == "heat.main" })
        #expect(Self.close(same.parts[.weather], line.parts[.weather], 1e-9))
        #expect(try InventoryComparison(first, second, view: .location).findings.map(\.code) == ["INV-0740"])
    }

    /// Twelve months on the line 4 + 0.048 · HDD.
    private static func fitted(_ years: [WeatherBasis.Year]) throws -> WeatherBasis {
        let days = (1...12).map { Double($0 * 50) }
        let basis = WeatherBasis(
            years: years,
            shares: [:],
            months: days.enumerated().map {
                WeatherBasis.Month(year: 2024, month: $0.offset + 1, degreeDays: $0.element, source: "x")
            },
            regressions: [WeatherBasis.Regression(line: "heat.main", leastRSquared: 0.9)]
        )
        let entries = try (1...12).map { month in
            let period = try #require(Period(year: 2024, month: month))
            return CoverageCalendar.Entry(
                firstDay: period.start.daysSinceEpoch,
                endDay: period.end.daysSinceEpoch,
                quantity: 4 + 0.048 * days[month - 1],
                isEstimated: false
            )
        }
        let input = try #require(InventoryFolder.read(folder).input)
        return basis.fitted(input.sources, ["heat.main": entries]).basis
    }

    /// A line that begins and one that ends are parts of their own, also where only its category is another.
    @Test func linesBeginAndEnd() throws {
        let before = try Self.input()
        var after = before
        after.sources.removeAll { $0.id == "electricity.main" }
        after.records.removeAll { $0.source == "electricity.main" }
        after.instruments = []
        after.sources = after.sources.map { line in
            guard line.activityOf.contains("electricity.main") else { return line }
            return SourceLine(
                id: line.id,
                name: line.name,
                building: line.building,
                facility: line.facility,
                category: line.category,
                method: line.method,
                rhythm: line.rhythm,
                unit: line.unit,
                factors: line.factors,
                properties: line.properties,
                activityOf: line.activityOf.filter { $0 != "electricity.main" }
            )
        }
        let (first, second) = (try Self.result(before), try Self.result(after))
        let change = try InventoryComparison(first, second, view: .location)
        let line = try #require(change.lines.first { $0.id == "electricity.main" })
        #expect(line.after == 0 && Self.close(line.parts[.ended], -line.before))
        let back = try InventoryComparison(second, first, view: .location)
        #expect(Self.close(back.parts[.begun], -change.parts[.ended]))
        #expect(Self.close(back.parts.total, -change.parts.total))
    }

    @Test func aLineThatMeasuresSomethingElseIsSaid() throws {
        let before = try Self.input()
        var after = before
        after.sources = before.sources.map { line in
            guard line.id == "electricity.main" else { return line }
            return SourceLine(
                id: line.id,
                name: line.name,
                building: line.building,
                facility: line.facility,
                category: .fuelAndEnergy,
                method: "fuel-and-energy-upstream",
                rhythm: line.rhythm,
                unit: line.unit,
                factors: ["factor": "carbonfootprint.grid-losses.KZ.2022"]
            )
        }
        after.instruments = []
        let change = try InventoryComparison(try Self.result(before), try Self.result(after), view: .location)
        #expect(change.findings.map(\.code) == ["INV-0741"])
        #expect(Self.close(change.remainder, 0, 1e-6))
    }

    /// Results that were calculated with other choices among potentials differ by their potentials, whatever is chosen today.
    @Test func choicesAmongPotentialsAreThoseOfTheResults() throws {
        var before = try Self.input()
        before.gwp = "AR5"
        var after = before
        after.choices["gwp.CH4.AR5"] = "gwp.CH4.AR5.climate-carbon-feedback"
        let (first, second) = (try Self.result(before), try Self.result(after))
        #expect(first.total(.location) != second.total(.location))
        let change = try InventoryComparison(first, second, view: .location)
        #expect(Self.causes(change) == [.potentials])
        #expect(Self.close(change.parts.total, second.total(.location) - first.total(.location)))
        #expect(change.findings.isEmpty)
    }

    /// A result that does not say with which choices it was calculated leaves a remainder, and it is said.
    @Test func choicesAmongPotentialsThatAreForgottenAreSaid() throws {
        var before = try Self.input()
        before.gwp = "AR5"
        var after = before
        after.choices["gwp.CH4.AR5"] = "gwp.CH4.AR5.climate-carbon-feedback"
        let (first, second) = (try Self.result(before), try Self.result(after))
        #expect(first.total(.location) != second.total(.location))
        var content = try #require(
            try JSONSerialization.jsonObject(with: JSONEncoder().encode(second)) as? [String: Any]
        )
        content["choices"] = [String: String]()
        let silent = try JSONDecoder().decode(
            InventoryResult.self,
            from: JSONSerialization.data(withJSONObject: content)
        )
        let change = try InventoryComparison(first, silent, view: .location)
        #expect(change.findings.map(\.code) == ["INV-0742"])
    }

    /// Whatever changes, the parts add up to the difference, by line, category, scope and in all, in both views.
    @Test(arguments: 1...40)
    func thePartsAddUp(_ seed: UInt64) throws {
        var random = Draws(seed)
        let before = try Self.input()
        var after = before
        after.records = RecordColumns(
            before.records.filter { _ in random.next() > 0.02 }.map {
                Self.scaled($0, 0.3 + 1.4 * random.next())
            }
        )
        if random.next() > 0.5 { after.gwp = random.next() > 0.5 ? "AR6" : "AR4" }
        if random.next() > 0.5 { after.choices["grid.KZ"] = "ember.grid.KZ.2024" }
        if random.next() > 0.5 { after.organisation = before.organisation.consolidated(by: .equityShare) }
        if random.next() > 0.7 { after.instruments = [] }
        let (first, second) = (try Self.result(before), try Self.result(after))
        for view in [Scope2View.location, .market] {
            let change = try InventoryComparison(first, second, view: view)
            let difference = second.total(view) - first.total(view)
            #expect(Self.close(change.parts.total, difference))
            #expect(Self.close(change.remainder, 0, 1e-6))
            for group in [change.scopes, change.categories] {
                #expect(Self.close(group.reduce(0) { $0 + $1.parts.total }, difference))
                #expect(group.allSatisfy { Self.close($0.parts.total, $0.after - $0.before) })
            }
            #expect(change.lines.allSatisfy { Self.close($0.parts.total, $0.after - $0.before) })
        }
    }

    /// The same draws on every machine.
    private struct Draws {
        private var state: UInt64

        init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

        mutating func next() -> Double {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Double(state >> 11) / Double(1 << 53)
        }
    }
}
