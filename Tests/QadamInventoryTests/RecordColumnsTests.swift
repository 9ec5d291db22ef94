import Foundation
import QadamEvidence
import QadamInventory
import QadamUncertainty
import QadamUnits
import Testing

/// Records in columns are the records that were appended, and the calculation is the same for any order of lines.
struct RecordColumnsTests {
    /// Steps of a linear congruential generator (Knuth's MMIX constants); the tests are the same each time.
    private struct Steps: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    private static let units = ["kWh", "MWh", "GJ", "t", "m3"]
    private static let texts = [
        "", " ", "a", "12 kWh", "1 234,5 кВт·ч", "é", "e\u{301}", "1 \u{301}", "инвойс 7", "x\u{1F}y",
        "\u{0}",
    ]

    private static func random(_ number: Int, _ steps: inout Steps) throws -> ActivityRecord {
        let start = Int32.random(in: -40_000...40_000, using: &steps)
        let period = try #require(
            Period(
                start: CivilDate(daysSinceEpoch: start),
                end: CivilDate(daysSinceEpoch: start + Int32.random(in: 1...400, using: &steps))
            )
        )
        func text() -> String { texts.randomElement(using: &steps) ?? "" }
        let id = text() + String(number)
        let places: [Place?] = [
            nil, .whole, .file("activities.csv", row: number), .file("a.xlsx", row: number, column: "C"),
            .file("b.csv"), .file("c.csv", row: Int.max), .entity(kind: "record", id: "another"),
            .entity(kind: "record", id: id, field: "unit"), .entity(kind: "line", id: id),
        ]
        let score = QualityScore(
            technology: Int.random(in: 1...5, using: &steps),
            time: 2,
            place: 3,
            completeness: 4,
            reliability: 5
        )
        let widths: [Double?] = [nil, 0, -0.0, 0.05, Double.random(in: 0...1, using: &steps)]
        return ActivityRecord(
            id: id,
            source: text(),
            period: period,
            amount: Amount(
                Double(bitPattern: UInt64.random(in: 0...0x7FEF_FFFF_FFFF_FFFF, using: &steps)),
                try UnitRegistry.standard.unit(units.randomElement(using: &steps) ?? "t"),
                entered: Bool.random(using: &steps) ? text() : nil
            ),
            provenance: try #require(ActivityRecord.Provenance.allCases.randomElement(using: &steps)),
            evidence: Bool.random(using: &steps) ? text() : nil,
            quality: Bool.random(using: &steps) ? score : nil,
            relativeHalfWidth: widths.randomElement(using: &steps) ?? nil,
            place: places.randomElement(using: &steps) ?? nil
        )
    }

    private static func bytes(_ record: ActivityRecord) -> [[UInt8]?] {
        [record.id, record.source, record.amount.unit.symbol, record.amount.entered, record.evidence]
            .map { $0.map { Array($0.utf8) } }
    }

    /// 40,000 records are more than one chunk (32,768).
    @Test func recordsComeBackByteByByteAndBitByBit() throws {
        var steps = Steps(state: 34)
        let records = try (0..<40_000).map { try Self.random($0, &steps) }
        let columns = RecordColumns(records)
        #expect(columns.count == records.count)
        var differences = 0
        for (kept, given) in zip(columns, records)
        where kept != given || Self.bytes(kept) != Self.bytes(given)
            || kept.amount.value.bitPattern != given.amount.value.bitPattern
            || kept.relativeHalfWidth?.bitPattern != given.relativeHalfWidth?.bitPattern
        {
            differences += 1
        }
        #expect(differences == 0)
    }

    @Test func columnsAreACollectionLikeAList() throws {
        var steps = Steps(state: 5)
        var list = try (0..<50).map { try Self.random($0, &steps) }
        var columns = RecordColumns(list)
        let more = try (50..<60).map { try Self.random($0, &steps) }
        list += more
        columns += more
        list.replaceSubrange(7..<20, with: more)
        columns.replaceSubrange(7..<20, with: more)
        list.remove(at: 3)
        columns.remove(at: 3)
        #expect(Array(columns) == list)
        #expect(Array(columns.filter { $0.evidence != nil }) == list.filter { $0.evidence != nil })
        #expect(columns == RecordColumns(list) && columns != RecordColumns(list.dropLast()))
        let lines = list.reduce(into: [String]()) { if !$0.contains($1.source) { $0.append($1.source) } }
        #expect(Set(columns.sources) == Set(lines))
    }

    @Test func columnsAreWrittenAsTheListThatTheyWere() throws {
        let records = try (1...5).map {
            try Fixture.record("r\($0)", "a", 100, "kWh", period: "2024-0\($0)", width: 0.1)
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let text = try encoder.encode(RecordColumns(records))
        #expect(try text == encoder.encode(records))
        #expect(try JSONDecoder().decode(RecordColumns.self, from: text) == RecordColumns(records))
    }

    /// 36,000 records of three lines: more than one chunk.
    private static func input(_ order: (inout [ActivityRecord]) -> Void) throws -> InventoryInput {
        let lines = try ["a", "b", "c"].map {
            try Fixture.line(
                $0,
                .electricity,
                "purchased-electricity",
                "MWh",
                factors: ["factor": "choice:grid.KZ"],
                rhythm: .event
            )
        }
        var steps = Steps(state: 8)
        let first = try #require(CivilDate(year: 2023, month: 12, day: 20)).daysSinceEpoch
        var records: [ActivityRecord] = []
        for number in 0..<36_000 {
            let start = first + Int32.random(in: 0...380, using: &steps)
            let period = try #require(
                Period(
                    start: CivilDate(daysSinceEpoch: start),
                    end: CivilDate(daysSinceEpoch: start + Int32.random(in: 1...40, using: &steps))
                )
            )
            records.append(
                ActivityRecord(
                    id: "r\(number)",
                    source: ["a", "b", "c"][number % 3],
                    period: period,
                    amount: try Amount(
                        Double.random(in: 0...50, using: &steps),
                        number % 2 == 0 ? "kWh" : "MWh"
                    ),
                    provenance: .metered,
                    relativeHalfWidth: Double(number % 7) / 100
                )
            )
        }
        order(&records)
        return Fixture.input(lines, records, choices: ["grid.KZ": "carbonfootprint.grid.KZ.2022"])
    }

    @Test func theOrderOfLinesAmongEachOtherChangesNoBit() throws {
        let mixed = try #require(Fixture.calculate(try Self.input { _ in }).result)
        let apart = try #require(
            Fixture.calculate(
                try Self.input { records in
                    records = ["c", "a", "b"].flatMap { line in records.filter { $0.source == line } }
                }
            ).result
        )
        #expect(mixed.lines == apart.lines)
        #expect(mixed.categories == apart.categories)
        #expect(mixed.uncertainty == apart.uncertainty)
        #expect(mixed.recordCount == apart.recordCount)
        #expect(mixed.location == apart.location && mixed.months == apart.months)
    }

    @Test func theOrderOfRecordsChangesNoMoreThanRounding() throws {
        let given = try #require(Fixture.calculate(try Self.input { _ in }).result)
        let turned = try #require(Fixture.calculate(try Self.input { $0.reverse() }).result)
        for (one, other) in zip(given.lines, turned.lines) {
            #expect(abs(one.location.co2e / other.location.co2e - 1) < 1e-12)
        }
    }

    /// Each record by itself: found by name, and its parts are what the line has.
    @Test func everyRecordOfAFigureIsFound() throws {
        let inventory = Fixture.calculate(try Self.input { _ in })
        let result = try #require(inventory.result)
        let records = inventory.recordEmissions
        #expect(records.count == 36_000 && records[35_999].record == "r35999")
        let sum = records.reduce(0) { $0 + $1.kilogramsCO2e }
        #expect(abs(sum / result.location.co2e - 1) < 1e-12)
    }

    /// Rows and records differ from the first record that is left out; what is said names the right ones all the same.
    @Test func findingsNameTheirRecordBehindOneThatIsLeftOut() throws {
        var input = try Self.input { _ in }
        var records = Array(input.records.prefix(10))
        records.insert(try Fixture.record("stray", "nowhere", 1, "kWh"), at: 3)
        records.insert(try Fixture.record("wrong", "a", 1, "t"), at: 5)
        records.append(try Fixture.record("outside", "b", 1, "kWh", period: "2020"))
        records.append(records[0])
        input.records = RecordColumns(records)
        let found = Fixture.calculate(input).diagnostics
        func places(_ code: String) -> [Place] { found.filter { $0.code == code }.map(\.place) }
        #expect(places("INV-0101") == [.entity(kind: "record", id: "stray")])
        #expect(places("INV-0102") == [.entity(kind: "record", id: "wrong")])
        #expect(places("INV-0108") == [.entity(kind: "record", id: "outside")])
        #expect(places("INV-0103") == [.entity(kind: "record", id: "r0")])
    }
}
