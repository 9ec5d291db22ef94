import Foundation
import QadamContainers
import QadamEvidence
import QadamInventory
import QadamReports
import QadamText
import QadamUncertainty
import QadamWorkspace
import Testing

/// A report of a kind in its formats: the same numbers in all of them.
struct DisclosureFilesTests {
    private func bench(stored: Bool = true) throws -> Bench {
        let bench = try Bench()
        try bench.bring(Bench.examples.appending(path: "campus").path)
        if stored { _ = try bench.workspace.calculateInventory(act: Bench.act) }
        return bench
    }

    private func report(_ bench: Bench, _ kind: DisclosureKind, _ language: Language) throws
        -> WordedDisclosure
    {
        let outcome = try bench.workspace.disclosure(kind, program: "Qadam test")
        return WordedDisclosure(try #require(outcome.disclosure), Texts(language), pack: "2026.1")
    }

    /// Every number of a report in its order: what all formats are compared with.
    private func numbers(_ report: WordedDisclosure) -> [Double] {
        report.sections.flatMap(\.tables).flatMap(\.rows).flatMap(\.cells).compactMap(\.number)
    }

    @Test(arguments: DisclosureKind.allCases)
    func workbookCSVAndJSONHoldTheSameNumbersToTheLastBit(kind: DisclosureKind) throws {
        let report = try report(try bench(), kind, .russian)
        let expected = numbers(report)
        #expect(expected.count > 10)
        let decoded = try JSONDecoder().decode(
            WordedDisclosure.self,
            from: try JSONEncoder().encode(report)
        )
        #expect(decoded == report)

        let book = try Spreadsheet(bytes: try DisclosureFiles.workbook(report), name: "r.xlsx")
        var found: [Double] = []
        for table in report.sections.flatMap(\.tables) {
            let rows = book.rows(of: try #require(book.sheet(named: table.id), "\(table.id)"))
            while let row = try rows.next() {
                for cell in row.cells {
                    if case .number(let value, _) = cell.value { found.append(value) }
                }
            }
        }
        #expect(found == expected)

        let lines = try DisclosureFiles.csv(report).split(separator: "\n").dropFirst()
        let read = lines.compactMap { line in
            Self.fields(line).count == 11 ? Double(Self.fields(line)[5]) : nil
        }
        #expect(read == expected)
    }

    /// The fields of a line whose texts hold no line feed.
    private static func fields(_ line: Substring) -> [String] {
        var fields = [""]
        var quoted = false
        for character in line {
            switch character {
            case "\"": quoted.toggle()
            case "," where !quoted: fields.append("")
            default: fields[fields.count - 1].append(character)
            }
        }
        return fields
    }

    @Test(arguments: Language.allCases)
    func thePageShowsThePrintedCellsAndEveryPrintedNumberIsRoundedTheSameWay(language: Language) throws {
        let report = try report(try bench(), .ghgProtocol, language)
        let html = DisclosurePage.html(report)
        let body = html.matches(of: /<tr(?: class="total")?>(.*?)<\/tr>/.dotMatchesNewlines())
            .map { String($0.1) }
            .filter { $0.contains("<td") }
        let shown = body.flatMap { row in
            row.matches(of: /<t[hd][^>]*>(.*?)<\/t[hd]>/).map { Self.plain(String($0.1)) }
        }
        let cells = report.sections.flatMap(\.tables).flatMap(\.rows).flatMap(\.cells)
        #expect(shown == cells.map(\.printed))
        // One number is printed in one way, whatever table it stands in; the unit may stand beside it.
        var printed: [Double: String] = [:]
        for cell in cells where cell.number != nil {
            let digits = cell.printed.prefix { $0.isNumber || ".,−\u{202F}\u{A0}".contains($0) }
                .trimmingCharacters(in: .whitespaces)
            let number = try #require(cell.number)
            #expect(printed[number, default: digits] == digits)
            printed[number] = digits
        }
    }

    private static func plain(_ markup: String) -> String {
        var text = markup
        for (name, mark) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
            text = text.replacing(name, with: mark)
        }
        return text
    }

    @Test func aReportNamesVersionHashesAndLock() throws {
        let bench = try bench()
        _ = try bench.workspace.lockInventory(reason: "closed", keep: true, act: Bench.act)
        let outcome = try bench.workspace.disclosure(.ghgProtocol, program: "Qadam test")
        let pins = try #require(outcome.disclosure).pins.map(\.label)
        for name in ["program", "factors", "gwp", "result", "version", "inputs", "lock"] {
            #expect(pins.contains(.message(Message("disclosure.pin.\(name)"))), "\(name)")
        }
        #expect(!outcome.diagnostics.contains { $0.code.hasPrefix("REP") })
    }

    @Test func aReportOfWhatIsNotStoredSaysSo() throws {
        let outcome = try bench(stored: false).workspace.disclosure(.stars, program: "x")
        #expect(outcome.diagnostics.contains { $0.code == "REP-0013" })
        #expect(outcome.disclosure != nil)
    }

    @Test func aReportThatIsNotTheLockedResultSaysSo() throws {
        let bench = try bench()
        _ = try bench.workspace.lockInventory(reason: "closed", keep: true, act: Bench.act)
        // Documents may change after a lock: a facility is now owned in another part.
        let campus = try bench.copy("campus", as: "campus")
        let file = "\(campus)/organisation.yaml"
        let text = try String(contentsOfFile: file, encoding: .utf8)
        let changed = text.replacing(
            "carbonfootprint.grid.KZ.2022, half_width_percent: 25",
            with: "carbonfootprint.grid.KZ.2022, half_width_percent: 30"
        )
        #expect(changed != text)
        try Data(changed.utf8).write(to: URL(filePath: file))
        try bench.bring(campus)
        let outcome = try bench.workspace.disclosure(.ghgProtocol, program: "x")
        // Only an interval is another one: the figures are those of the lock, and what has changed is said in the file.
        let codes = outcome.diagnostics.map(\.code)
        #expect(codes.contains("WSP-0570") && codes.contains("WSP-0573"))
        let notes = try #require(outcome.disclosure?.sections.first).notes.map(\.key)
        #expect(notes.contains("WSP-0573"))
    }

    /// The campus is the example of a complete statement.
    @Test func theCampusPassesItsOwnChecks() throws {
        let review = try #require(try bench().workspace.reviewInventory().review)
        #expect(review.findings.filter { $0.severity >= .warning }.map(\.code) == [])
        #expect(review.completeness.filter { $0.state == .absent }.map(\.expected) == [])
        let disclosure = try #require(
            try bench().workspace.disclosure(.ghgProtocol, program: "x").disclosure
        )
        let scope3 = try #require(disclosure.sections.flatMap(\.tables).first { $0.id == "scope3" })
        #expect(scope3.rows.count == 15)
        for row in scope3.rows {
            guard case .text = row.cells[2], case .text = row.cells[4] else {
                Issue.record("a category without state or reason")
                continue
            }
        }
    }

    @Test func sharedInputsExplainWhyTheIntervalIsWide() throws {
        let options = UncertaintyOptions(trials: nil)
        let report = try #require(try bench().workspace.inventoryUncertainty(options: options).report)
        let total = try #require(report.uncertainty.approach1["total.location"])
        let apart = try #require(report.shared.independentHalfWidths["total.location"])
        #expect(apart < total.halfWidth)
        #expect(report.shared.linesByInput["carbonfootprint.grid.KZ.2022"] == 12)
    }
}
