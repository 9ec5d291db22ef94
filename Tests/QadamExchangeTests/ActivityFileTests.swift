import QadamContainers
import QadamEvidence
import QadamExchange
import QadamUnits
import Testing

/// Files of activity records as people have them.
struct ActivityFileTests {
    private func sources() throws -> [ActivitySource] {
        [
            ActivitySource(
                id: "meter",
                unit: try UnitRegistry.standard.unit("kWh"),
                calendar: .withoutOverlap
            ),
            ActivitySource(id: "trips", unit: try UnitRegistry.standard.unit("km"), calendar: .events),
        ]
    }

    private func read(
        _ text: String,
        _ change: (inout ActivityProfile) -> Void = { _ in }
    ) throws -> ActivityFile.Outcome {
        try read(Array(text.utf8), file: "bills.csv", change)
    }

    private func read(
        _ bytes: [UInt8],
        file: String,
        _ change: (inout ActivityProfile) -> Void = { _ in }
    ) throws -> ActivityFile.Outcome {
        var profile = ActivityProfile()
        profile.constants = [.source: "meter", .unit: "kWh", .provenance: "metered"]
        change(&profile)
        return ActivityFile.read(bytes, file: file, profile: profile, sources: try sources())
    }

    private func codes(_ outcome: ActivityFile.Outcome) -> [String] {
        (outcome.diagnostics + (outcome.rows?.findings.diagnostics ?? [])).map(\.code)
    }

    private func lines(_ outcome: ActivityFile.Outcome) -> [String] {
        String(decoding: outcome.rows?.csv ?? [], as: UTF8.self).split(separator: "\n").dropFirst().map(
            String.init
        )
    }

    @Test func aRussianFileIsReadWithoutBeingToldHow() throws {
        let outcome = try read("Счета;;\n\nС;По;кВтч\n01.02.2024;29.02.2024;1 234,5\n") {
            $0.columns = [.firstDay: "С", .lastDay: "По", .quantity: "кВтч"]
        }
        #expect(lines(outcome) == ["meter.2024-02-01,meter,2024-02-01,2024-02-29,1234.5,kWh,metered,,,"])
        #expect(codes(outcome) == ["ACT-0012", "ACT-0013"])
        #expect(outcome.rows?.headerRow == 3)
        #expect(outcome.rows?.origins.map(\.row) == [4])
        #expect(outcome.rows?.origins.map(\.typed) == ["1 234,5"])
    }

    @Test func aNumberOfTwoReadingsIsNotGuessed() throws {
        let text = "month;quantity\n2024-01;1,234\n2024-02;5,678\n"
        #expect(codes(try read(text)) == ["ACT-0010"])
        #expect(lines(try read(text)).isEmpty)
        // One cell that only one convention reads decides for all.
        #expect(lines(try read(text + "2024-03;0,5\n")).first?.contains(",1.234,") == true)
        let given = try read(text) { $0.numbers = NumberConvention(decimalMark: .point, grouping: .comma) }
        #expect(lines(given).first?.contains(",1234,") == true)
    }

    @Test func aDayOfTwoReadingsIsNotGuessed() throws {
        let text = "first_day;last_day;quantity\n01/02/2024;05/02/2024;1\n"
        #expect(codes(try read(text)) == ["ACT-0011"])
        #expect(lines(try read(text) { $0.dates = .dmy }).first?.contains("2024-02-01,2024-02-05") == true)
        #expect(lines(try read(text) { $0.dates = .mdy }).first?.contains("2024-01-02,2024-05-02") == true)
        // The 29th of a month is no month.
        let decided = try read(text + "06/02/2024;29/02/2024;1\n")
        #expect(lines(decided).first?.contains("2024-02-01,2024-02-05") == true)
        #expect(codes(decided) == ["ACT-0013"])
    }

    @Test func monthsMayStandAcross() throws {
        let outcome = try read("Счётчик,Янв,Февраль 2024,03.2024,Итого\nmeter,10,,30,40\n") {
            $0.constants[.source] = nil
            $0.columns = [.source: "Счётчик"]
            $0.monthsAcross = true
            $0.year = 2024
        }
        #expect(
            lines(outcome).map { $0.split(separator: ",").prefix(5).joined(separator: " ") } == [
                "meter.2024-01-01 meter 2024-01-01 2024-01-31 10",
                "meter.2024-03-01 meter 2024-03-01 2024-03-31 30",
            ]
        )
        #expect(outcome.rows?.origins.map(\.column) == [1, 3])
        #expect(codes(outcome) == ["ACT-0014"])
    }

    @Test(arguments: [
        ("қаңтар 2024", 1), ("2024 ж. ақпан", 2), ("Сентябрь 2024 г.", 9), ("December 2024", 12),
        ("1.2024", 1),
    ])
    func monthsAreNamedInThreeLanguages(text: String, month: Int) throws {
        let outcome = try read("month;quantity\n\(text);5\n")
        let expected = try #require(CivilDate(year: 2024, month: month, day: 1)).description
        #expect(lines(outcome).first?.contains(expected) == true, "\(codes(outcome))")
    }

    @Test func wordsOfTheFileAreTranslated() throws {
        let outcome = try read("Что;month;quantity\nКорпус 1;2024-01;5\n") {
            $0.constants[.source] = nil
            $0.columns = [.source: "Что"]
            $0.words = [.source: ["Корпус 1": "meter"]]
        }
        #expect(lines(outcome).first?.hasPrefix("meter.2024-01-01,meter,") == true)
    }

    @Test func readingsBecomeRecordsWithTheirMarks() throws {
        let text = """
            day;reading;provenance
            2024-01-01;99900;metered
            2024-02-01;100;metered
            2024-03-01;150;estimated

            """
        let outcome = try read(text) {
            $0.constants[.provenance] = nil
            $0.constants[.multiplier] = "10"
            $0.meterDigits = 5
        }
        #expect(
            lines(outcome).map { $0.split(separator: ",").dropFirst(2).prefix(5).joined(separator: " ") } == [
                "2024-01-01 2024-01-31 2000 kWh metered", "2024-02-01 2024-02-29 500 kWh estimated",
            ]
        )
        #expect(codes(outcome) == ["ACT-0045"])
        #expect(codes(try read(text) { $0.constants[.provenance] = nil }).contains("ACT-0041"))
        #expect(codes(try read("day;reading\n2024-01-01;5\n")) == ["ACT-0044"])
        #expect(codes(try read("day;reading\n2024-01-01;5\n2024-01-01;6\n")) == ["ACT-0040"])
        let back = try read("day;reading\n2024-01-01;500\n2024-02-01;400\n") { $0.meterDigits = 5 }
        #expect(codes(back) == ["ACT-0042"])
        let two = try read("day;reading;multiplier\n2024-01-01;5;1\n2024-02-01;6;2\n")
        #expect(codes(two) == ["ACT-0043"])
    }

    /// The same event gets the same identifier in any file, two equal ones in one file get two.
    @Test func eventsAreKnownByWhatIsTyped() throws {
        func identifiers(_ text: String) throws -> [String] {
            lines(try read(text) { $0.constants = [.source: "trips", .unit: "km", .provenance: "invoiced"] })
                .map { String($0.split(separator: ",")[0]) }
        }
        let text = "day;quantity\n2024-05-01;7\n2024-05-01;7\n2024-05-01;8\n"
        let first = try identifiers(text)
        #expect(Set(first).count == 3)
        #expect(try identifiers(text) == first)
        #expect(try identifiers("day;quantity\n2024-05-01;8\n") == [first[2]])
    }

    @Test func aWorkbookKeepsItsNumbersAndPlaces() throws {
        var writer = SpreadsheetWriter()
        try writer.addSheet("Bills")
        try writer.addRow([.text("Bills of the year")])
        try writer.addRow([.text("month"), .text("quantity")])
        try writer.addRow([.text("2024-01"), .number(12.5)])
        try writer.addRow([.text("2024-02"), .text("a lot")])
        let outcome = try read(try writer.bytes(), file: "bills.xlsx")
        #expect(lines(outcome) == ["meter.2024-01-01,meter,2024-01-01,2024-01-31,12.5,kWh,metered,,,"])
        let fault = try #require(outcome.rows?.findings.diagnostics.first { $0.severity == .error })
        #expect(fault.code == "EXC-0302")
        #expect(fault.place == .file("bills.xlsx · Bills", row: 4, column: "quantity"))
    }

    @Test func severalSheetsNeedAName() throws {
        var writer = SpreadsheetWriter()
        for name in ["A", "B"] {
            try writer.addSheet(name)
            try writer.addRow([.text("month"), .text("quantity")])
            try writer.addRow([.text("2024-01"), .number(name == "A" ? 1 : 2)])
        }
        let bytes = try writer.bytes()
        #expect(codes(try read(bytes, file: "b.xlsx")) == ["ACT-0001"])
        #expect(codes(try read(bytes, file: "b.xlsx") { $0.sheet = "C" }) == ["ACT-0002"])
        #expect(lines(try read(bytes, file: "b.xlsx") { $0.sheet = "B" }).first?.contains(",2,kWh") == true)
    }

    /// Cyrillic of another encoding is refused with the way out, and read when it is named.
    @Test func lettersOfOtherEncodingsAreNamed() throws {
        // "Кол;month\n" with К = 0xCA, о = 0xEE, л = 0xEB in Windows-1251, and Қ = 0x8D in KZ-1048.
        let head: [UInt8] = [0xCA, 0xEE, 0xEB] + Array(";month\n5;2024-01\n".utf8)
        #expect(codes(try read(head, file: "a.csv")) == ["ACT-0008"])
        let outcome = try read(head, file: "a.csv") {
            $0.encoding = .windows1251
            $0.columns = [.quantity: "Кол"]
        }
        #expect(lines(outcome).count == 1)
        let kazakh: [UInt8] = [0x8D] + Array(";month\n5;2024-01\n".utf8)
        let read = try read(kazakh, file: "a.csv") {
            $0.encoding = .kz1048
            $0.columns = [.quantity: "Қ"]
        }
        #expect(lines(read).count == 1)
        #expect(codes(try self.read([0x98, 0x3B], file: "a.csv") { $0.encoding = .kz1048 }) == ["ACT-0007"])
    }

    @Test func whatTheHeaderLacksIsSaid() throws {
        let outcome = try read("Month;Qty\n2024-01;5\n")
        #expect(codes(outcome) == ["ACT-0005"])
        #expect(outcome.diagnostics.first?.arguments["headers"] == .list(["Month", "Qty"]))
        #expect(codes(try read("\n\n")) == ["ACT-0003"])
        #expect(codes(try read("month;quantity\n2024-01;5\n") { $0.headerRow = 9 }) == ["ACT-0004"])
        #expect(codes(try read("month;quantity;quantity\n2024-01;5;6\n")) == ["ACT-0006"])
        let both = try read("quantity\n5\n") { $0.constants[.day] = "2024-01-01" }
        #expect(codes(both) == ["ACT-0009"])
    }

    @Test func aProfileIsReadBackAsItWasWritten() throws {
        var profile = ActivityProfile()
        profile.sheet = "Лист 1"
        profile.headerRow = 3
        profile.encoding = .kz1048
        profile.separator = .semicolon
        profile.numbers = .commaSpaced
        profile.dates = .dmy
        profile.monthsAcross = true
        profile.year = 2024
        profile.meterDigits = 6
        profile.columns = [.source: "Счётчик", .evidence: "Счёт: №"]
        profile.constants = [.unit: "t{wet}", .provenance: "yes"]
        profile.words = [.source: ["Корпус 1": "meter", "null": "trips"]]
        let text = try ProfileFile.text(profile)
        let read = ProfileFile.read(.text(text, name: "p.yaml"))
        #expect(read.diagnostics.isEmpty)
        #expect(read.profile == profile)
        let wrong = ProfileFile.read(.text("decimal: comma\ngrouping: comma\n", name: "p.yaml"))
        #expect(wrong.diagnostics.map(\.code) == ["ACT-0017"])
    }

    /// Whatever comes, the reader ends with findings or rows, never with a crash.
    @Test(arguments: 1...200) func garbageIsRefused(seed: Int) throws {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
        func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state >> 33
        }
        let alphabet = Array("month;quantity\n2024-01,;\"5 \t.,-/e\u{0}\u{7F}".utf8) + [0xFF, 0xC3, 0xD0]
        var bytes = seed % 3 == 0 ? [0x50, 0x4B, 3, 4] : Array("month;quantity\n".utf8)
        for _ in 0..<200 { bytes.append(alphabet[Int(next() % UInt64(alphabet.count))]) }
        let outcome = try read(bytes, file: "g.csv") {
            $0.encoding = TextEncoding.allCases[seed % 3]
            $0.monthsAcross = seed % 5 == 0
        }
        #expect(outcome.rows != nil || !outcome.diagnostics.isEmpty)
    }
}
