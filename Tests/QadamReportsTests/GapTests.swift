import QadamEvidence
import QadamFactors
import QadamInventory
import QadamReports
import QadamText
import Testing

extension DisclosureTests {
    /// The campus without a record of one line, and with one month of another.
    private static func gapped(_ silent: String, _ thin: String) throws -> DisclosureInput {
        try input { input in
            input.instruments = []
            input.records.removeAll { record in
                record.source == silent || (record.source == thin && !record.id.hasSuffix(".01"))
            }
        }
    }

    /// A category of which nothing is recorded stands in no report as zero.
    @Test(arguments: DisclosureKind.allCases)
    func whatHasNoRecordIsNotZero(kind: DisclosureKind) throws {
        let input = try Self.gapped("coal.laboratory-hall", "electricity.main")
        let line = try #require(input.result.lines.first { $0.id == "coal.laboratory-hall" })
        #expect(line.quantity == 0)
        let only = input.result.lines.filter { $0.category == line.category }.map(\.id) == [line.id]
        for table in try Self.tables(kind, input) {
            for row in table.rows where row.cells.contains(.text(.name(line.name))) {
                for (cell, column) in zip(row.cells, table.columns) where column.id != "recordCount" {
                    if case .number(let value, _) = cell, column.id != "ncv" {
                        Issue.record("\(table.id) \(column.id): \(value)")
                    }
                }
            }
            for row in table.rows
            where only && table.id == "categories"
                && row.cells.contains(.text(.text(line.category.rawValue)))
            {
                #expect(row.cells[2...].allSatisfy { $0 == .missing(Message("disclosure.enter.noRecords")) })
            }
        }
    }

    @Test(arguments: DisclosureKind.allCases, Language.allCases)
    func everyReportSaysWhatItsRecordsCoverAndWhatWasFound(
        kind: DisclosureKind,
        language: Language
    ) throws {
        let input = try Self.gapped("coal.laboratory-hall", "electricity.main")
        let disclosure = try #require(Disclosure(kind, input))
        let section = try #require(disclosure.sections.first { $0.id == "gaps" })
        let coverage = try #require(section.tables.first { $0.id == "coverage" })
        #expect(coverage.rows.count == input.result.lines.count)
        func row(_ id: String) throws -> [DisclosureCell] {
            let name = try #require(input.result.lines.first { $0.id == id }).name
            return try #require(coverage.rows.first { $0.cells[0] == .text(.name(name)) }).cells
        }
        #expect(try row("coal.laboratory-hall")[3] == .message("disclosure.coverage.none"))
        let thin = try row("electricity.main")
        #expect(thin[3] == .message("disclosure.coverage.partial"))
        #expect(thin[4] == .number(1, unit: "1") && thin[6] == .number(1, unit: "1"))
        // 31 days of January 2024.
        #expect(abs(try Self.number(thin[5]) - 100 * 31 / 366) < 1e-9)
        let findings = try #require(section.tables.first { $0.id == "findings" })
        #expect(findings.rows.count == input.findings.count && !input.findings.isEmpty)
        let report = WordedDisclosure(disclosure, Texts(language), pack: "0")
        let page = DisclosurePage.html(report)
        #expect(page.matches(of: /⟦[^⟧]*⟧/).map { String($0.0) } == [])
        for finding in input.findings { #expect(page.contains(finding.code)) }
    }

    /// The page of all results, too.
    @Test func thePageShowsNoFigureOfACategoryWithoutRecords() throws {
        let input = try Self.gapped("coal.laboratory-hall", "electricity.main")
        let line = try #require(input.result.lines.first { $0.id == "coal.laboratory-hall" })
        let others = input.result.lines.filter { $0.category == line.category && $0.id != line.id }
        let part = try #require(InventoryPart(input.result, gwp: input.gwp, coverage: input.coverage))
        let figure = try #require(part.categories.first { $0.label == .message(line.category.name) })
        #expect((figure.value == nil) == others.isEmpty)
    }
}
