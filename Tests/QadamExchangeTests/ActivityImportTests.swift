import QadamEvidence
import QadamExchange
import QadamUnits
import Testing

@Suite struct ActivityImportTests {
    private let importer: ActivityImport

    init() throws {
        let kWh = try UnitRegistry.standard.unit("kWh")
        let tonne = try UnitRegistry.standard.unit("t")
        let year = try #require(Period(year: 2024))
        importer = ActivityImport(sources: [
            ActivitySource(
                id: "power",
                unit: kWh,
                calendar: .withoutOverlap,
                expected: ExpectedMagnitude(low: 100, high: 20_000, per: .record)
            ),
            ActivitySource(id: "coal", unit: tonne, calendar: .complete(year)),
            ActivitySource(id: "trips", unit: kWh, calendar: .events, mayBeNegative: true),
        ])
    }

    private func read(
        _ text: String,
        header: String = "id,source,month,quantity,unit\n"
    ) throws -> (batch: ActivityBatch?, report: ActivityReport) {
        var kept: ActivityBatch?
        let report = try importer.read(.text(header + text, name: "a.csv")) { kept = $0 }
        return (kept, report)
    }

    /// The codes found in rows, without those about the whole file.
    private func codes(_ text: String, header: String = "id,source,month,quantity,unit\n") throws -> [String]
    {
        try read(text, header: header).report.diagnostics.map(\.code).filter {
            $0 != "EXC-0408" && $0 != "EXC-0403"
        }
    }

    @Test func turnsRecordsIntoColumnsInTheUnitOfTheLineAndKeepsWhatWasTyped() throws {
        let (kept, report) = try read(
            "a,power,2024-01,1.5,MWh\nb,power,2024-02,900,kWh\nc,trips,2024-02,-3.6,MJ\n"
        )
        let batch = try #require(kept)
        #expect(report.isImportable)
        #expect(report.recordCount == 3)
        #expect(batch.source == [0, 0, 2])
        #expect(batch.quantity == [1500, 900, -1])
        #expect(batch.firstDay[1] == CivilDate(year: 2024, month: 2, day: 1)?.daysSinceEpoch)
        #expect(batch.endDay[1] == CivilDate(year: 2024, month: 3, day: 1)?.daysSinceEpoch)
        #expect(batch.row == [2, 3, 4])
        #expect((0..<3).map { batch.id[$0] } == ["a", "b", "c"])
        #expect((0..<3).map { batch.enteredQuantity[$0] } == ["1.5", "900", "-3.6"])
        #expect(batch.unit.map { batch.unitTexts[Int($0)] } == ["MWh", "kWh", "MJ"])
    }

    @Test(arguments: [
        ("a,power,2024-01,1,kwh", "EXC-0311"), ("a,power,2024-01,1,xyzzy", "EXC-0310"),
        ("a,coal,2024-01,1,ton", "EXC-0312"), ("a,coal,2024-01,1,kg/", "EXC-0313"),
        ("a,power,2024-01,1,t", "EXC-0314"), ("a,coal,2024-01,1,t{CO2}", "EXC-0315"),
        ("a,power,2024-01,,kWh", "EXC-0301"), ("a,power,2024-01,1,", "EXC-0301"),
        ("a,,2024-01,1,kWh", "EXC-0301"), (",power,2024-01,200,kWh", "EXC-0301"),
        ("a,power,2024-01,-200,kWh", "EXC-0309"), ("a,power,2024-01,\"1500,5\",kWh", "EXC-0303"),
        ("a,power,2024-01,\"1,234\",kWh", "EXC-0304"), ("a,power,2024-01,NaN,kWh", "EXC-0305"),
        ("a,power,2024-01,-inf,kWh", "EXC-0305"), ("a,power,2024-01,many,kWh", "EXC-0302"),
        ("a,power,2024-1,200,kWh", "EXC-0324"), ("a,power,2024-13,200,kWh", "EXC-0324"),
        ("a,power,2024-01,200,MWh", "EXC-0404"), ("a,power,2024-01,25,kWh", "EXC-0405"),
        ("a,powr,2024-01,200,kWh", "EXC-0333"), ("a,zzzzzzzz,2024-01,200,kWh", "EXC-0332"),
        ("a,power,2024-01,200,kWh\na,power,2024-02,200,kWh", "EXC-0406"),
        ("a,power,2024-01,200,kWh\nb,power,2024-01,200,kWh", "EXC-0401"),
        ("a,power,2024-01,200", "EXC-0205"),
    ])
    func findsWhatIsWrongWithARecord(rows: String, code: String) throws {
        #expect(try codes(rows) == [code])
    }

    @Test(arguments: [
        ("2024-01-15,2024-02-14", "EXC-0402"), ("2024-01-01,2024-01-31", "EXC-0401"),
        ("01.02.2024,29.02.2024", "EXC-0322"), ("2024-02-30,2024-02-30", "EXC-0323"),
        ("02-01,2024-02-29", "EXC-0321"), ("2024-02-02,2024-02-01", "EXC-0325"),
        ("soon,2024-02-01", "EXC-0320"),
    ])
    func findsWhatIsWrongWithDays(days: String, code: String) throws {
        let header = "source,first_day,last_day,quantity,unit\n"
        let found = try codes("power,2024-01-01,2024-01-31,200,kWh\npower,\(days),200,kWh", header: header)
        #expect(Set(found) == [code])
    }

    @Test func namesTheRowThatIsRepeatedEvenInsideARun() throws {
        let months = (1...12).map { "a\($0),power,2024-\($0 < 10 ? "0" : "")\($0),200,kWh\n" }.joined()
        let report = try read(months + "x,power,2024-07,200,kWh\n").report
        let found = try #require(report.diagnostics.first { $0.code == "EXC-0401" })
        #expect(found.arguments["first"] == .integer(8))
        #expect(found.place == .file("a.csv", row: 14, column: "month"))
    }

    @Test func listsMonthsWithoutARecordAsAWarning() throws {
        let rows = [1, 2, 3, 5, 6, 7, 8, 9, 10, 12].map {
            "a\($0),coal,2024-\($0 < 10 ? "0" : "")\($0),5,t\n"
        }
        let report = try read(rows.joined()).report
        let found = try #require(report.diagnostics.first)
        #expect(found.code == "EXC-0403")
        #expect(found.severity == .warning)
        #expect(found.arguments["months"] == .list(["2024-04", "2024-11"]))
        #expect(report.isImportable)
    }

    @Test func noticesALineWithoutRecordsAndDaysOutsideItsCalendar() throws {
        #expect(try read("a,power,2024-01,200,kWh\n").report.diagnostics.map(\.code) == ["EXC-0408"])
        #expect(try read("a,coal,2025-01,5,t\n").report.diagnostics.map(\.code).contains("EXC-0407"))
    }

    /// A bill from 20 December to 19 January: 19 of its 31 days are of the year, and they count.
    @Test func aRecordPartlyOutsideItsCalendarIsSaidToCountInPart() throws {
        let text = "id,source,first_day,last_day,quantity,unit\na,coal,2023-12-20,2024-01-19,5,t\n"
        let report = try importer.read(.text(text, name: "a.csv")) { _ in }
        let found = try #require(report.diagnostics.first { $0.code == "EXC-0950" })
        #expect(found.severity == .warning)
        #expect(found.arguments["share"] == .share(19.0 / 31))
        #expect(!report.diagnostics.map(\.code).contains("EXC-0407"))
    }

    @Test func givesNothingAfterTheFirstErrorAndCountsTheRest() throws {
        var importer = importer
        importer.batchSize = 2
        let rows = (1...100).map { "a\($0),power,2024-01,x,kWh\n" }.joined()
        var batches = 0
        let report = try importer.read(.text("id,source,month,quantity,unit\n" + rows, name: "a.csv")) { _ in
            batches += 1
        }
        #expect(batches == 0)
        #expect(!report.isImportable)
        #expect(report.diagnostics.count { $0.code == "EXC-0302" } == 20)
        let rest = try #require(
            report.diagnostics.first { $0.code == "EXC-0190" && $0.arguments["code"] == .text("EXC-0302") }
        )
        #expect(rest.arguments["count"] == .integer(80))
    }

    @Test func readsFurtherColumnsAndChecksTheirWords() throws {
        var columns = ActivityColumns()
        columns.words = [("provenance", ["metered", "survey"]), ("quality", nil)]
        columns.texts = ["evidence"]
        columns.numbers = [("half_width_percent", .percent)]
        let importer = ActivityImport(sources: importer.sources, columns: columns)
        let header = "source,month,quantity,unit,provenance,quality,half_width_percent,evidence\n"
        var kept: ActivityBatch?
        let text = header + "trips,2024-01,1,kWh,survey,1 2,2.5,ұпай\ntrips,2024-01,1,kWh,metered,,,\n"
        let report = try importer.read(.text(text, name: "a.csv")) { kept = $0 }
        let batch = try #require(kept)
        #expect(report.isImportable)
        #expect(batch.words[0].map { batch.wordTexts[0][Int($0)] } == ["survey", "metered"])
        #expect(batch.words[1] == [0, -1])
        #expect(batch.numbers[0] == [2.5, nil])
        #expect(batch.texts[0][0] == "ұпай")
        #expect(batch.texts[0][1] == nil)
        let wrong = importer.check(.text(header + "trips,2024-01,1,kWh,guess,,101,\n", name: "a.csv"))
        #expect(wrong.diagnostics.map(\.code).prefix(2) == ["EXC-0330", "EXC-0308"])
    }

    @Test func readsTheExampleCampus() throws {
        let folder =
            "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/Examples/campus"
        let id = Column.identifier("id")
        let unit = Column.unit("unit")
        let rhythm = Column.oneOf("rhythm", ["month", "quarter", "year", "event"])
        let others = [
            "building", "facility", "category", "method", "factors", "properties", "activity_of", "name_en",
            "name_ru", "name_kk", "note",
        ].map { Column.text($0).optional() }
        let schema = TableSchema("sources", columns: [id, unit, rhythm] + others, unique: [["id"]])
        let outcome = TableReader(schema).read(.path(folder + "/sources.csv"))
        let table = try #require(outcome.table, "\(outcome.diagnostics)")
        let year = try #require(Period(year: 2024))
        let sources = zip(table[id], zip(table[unit], table[rhythm])).map { id, rest in
            ActivitySource(
                id: id,
                unit: rest.0,
                calendar: rest.1 == "event" ? .events : .complete(year),
                mayBeNegative: true
            )
        }
        var columns = ActivityColumns()
        columns.words = [("provenance", nil), ("quality", nil)]
        columns.texts = ["evidence"]
        columns.numbers = [("half_width_percent", .nonNegative)]
        let report = ActivityImport(sources: sources, columns: columns).check(
            .path(folder + "/activities.csv")
        )
        #expect(report.isImportable, "\(report.diagnostics.filter { $0.severity == .error })")
        #expect(report.recordCount == report.rowCount - 1)
        #expect(report.recordCount > 400)
    }

    @Test func sameResultInAnyOrderOfRowsAndForAnyBatch() throws {
        var rows: [String] = []
        for year in 2000...2019 {
            for month in 1...12 { rows.append("power,\(year)-\(month < 10 ? "0" : "")\(month),200,kWh") }
        }
        var random = SplitMix(state: 7)
        for _ in 0..<5 {
            rows.shuffle(using: &random)
            let text = "source,month,quantity,unit\n" + rows.joined(separator: "\n")
            #expect(importer.check(.text(text, name: "a")).recordCount == 240)
            let twice = importer.check(.text(text + "\n" + rows[100], name: "a"))
            let found = try #require(twice.diagnostics.first { $0.severity == .error })
            #expect(found.code == "EXC-0401")
            #expect(found.arguments["first"] == .integer(102))
        }
    }
}

/// A small generator with a fixed seed, so that tests repeat.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
