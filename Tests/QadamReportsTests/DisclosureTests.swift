import Foundation
import QadamEvidence
import QadamExchange
import QadamFactors
import QadamInventory
import QadamReports
import QadamText
import QadamUnits
import Testing

/// Reports for standards and questionnaires, from the example campus.
struct DisclosureTests {
    static let inventory = Result<Inventory, any Error> {
        let input = try #require(InventoryFolder.read(InventoryReportTests.campus.path).input)
        return Inventory.calculate(input, options: UncertaintyOptions(trials: 1_000))
    }

    static func input(_ change: (inout InventoryInput) -> Void = { _ in }) throws -> DisclosureInput {
        var inventory = try inventory.get()
        var input = inventory.input
        change(&input)
        if input != inventory.input {
            inventory = Inventory.calculate(input, options: UncertaintyOptions(trials: nil))
        }
        let result = try #require(inventory.result)
        return DisclosureInput(
            result: result,
            inventory: input,
            fuels: inventory.fuels(),
            coverage: inventory.coverage,
            findings: inventory.diagnostics,
            gwp: try GWPSet.named(result.gwp).choosing(input.choices)
        )
    }

    static func tables(_ kind: DisclosureKind, _ input: DisclosureInput) throws -> [DisclosureTable] {
        try #require(Disclosure(kind, input)).sections.flatMap(\.tables)
    }

    static func number(_ cell: DisclosureCell?) throws -> Double {
        guard case .number(let value, _)? = cell else { throw FormError.noNumber }
        return value
    }

    enum FormError: Error { case noNumber }

    @Test(arguments: DisclosureKind.allCases, Language.allCases)
    func everyKindIsWordedInEveryLanguage(kind: DisclosureKind, language: Language) throws {
        let disclosure = try #require(Disclosure(kind, try Self.input()))
        let report = WordedDisclosure(disclosure, Texts(language), pack: "0")
        let html = DisclosurePage.html(report)
        #expect(html.matches(of: /⟦[^⟧]*⟧/).map { String($0.0) } == [])
        #expect(report.sections.contains { $0.id == "factors" } && report.gwpSet == "AR5")
        let ids = report.sections.flatMap(\.tables).map(\.id)
        #expect(Set(ids).count == ids.count)
    }

    @Test func everyFieldOfAFormCitesAKnownWorkAndHasAName() {
        #expect(DisclosureField.all.count > 50)
        for field in DisclosureField.all {
            #expect(References.standard.reference(field.citation.reference) != nil, "\(field)")
            #expect(DisclosureKind(rawValue: field.kind) != nil, "\(field)")
            #expect(Texts(.english).has("disclosure.figure.\(field.figure)"), "\(field)")
        }
    }

    /// A name of a figure that nothing computes would say "no document gives it" for ever.
    @Test func everyFigureIsComputedOrSaysWhatToEnter() throws {
        let figures = DisclosureFigures(input: try Self.input())
        for field in DisclosureField.all {
            #expect(figures.cell(field.figure) != .missing(Message("disclosure.enter.none")), "\(field)")
        }
    }

    @Test func theMappingToISO14064HoldsEveryCategoryOnceAndKeepsTheTotal() throws {
        let mapped = ISO14064Row.all.map(\.inventoryCategory)
        #expect(mapped.sorted() == EmissionCategory.allCases.map(\.rawValue).sorted())
        for row in ISO14064Row.all {
            #expect(References.standard.reference(row.citation.reference) != nil, "\(row)")
        }
        let input = try Self.input()
        let table = try #require(try Self.tables(.iso14064, input).first { $0.id == "iso14064" })
        var sum = 0.0
        for row in table.rows where row.isTotal {
            if case .number(let value, _) = row.cells[3] { sum += value }
        }
        #expect(abs(sum * 1000 / input.result.location.co2e - 1) < 1e-12)
    }

    @Test func gasesOfAScopeAddUpToIt() throws {
        let input = try Self.input()
        let table = try #require(try Self.tables(.ghgProtocol, input).first { $0.id == "gases" })
        var sum = 0.0
        var scopes = 0
        for row in table.rows {
            let value = try Self.number(row.cells[3])
            if row.isTotal {
                #expect(abs(value - sum) <= 1e-9 * value)
                (sum, scopes) = (0, scopes + 1)
            } else {
                sum += value
            }
        }
        #expect(scopes == 4)
    }

    @Test func everyFuelOfTheFactorPackHasAClass() {
        let names = FactorLibrary.standard.factors
            .filter { ["stationary-combustion", "mobile-combustion"].contains($0.category) }
            .map(\.activity)
        #expect(!names.isEmpty)
        #expect(Set(names).filter { FuelClass.byActivity[$0] == nil } == [])
    }

    /// Coal of the laboratory hall: CO2 = quantity × 20.9 GJ/t × 94.6 t/TJ, by hand.
    @Test func fuelOfAnInstallationIsQuantityTimesHeatingValueTimesFactor() throws {
        let input = try Self.input()
        let coal = try #require(input.fuels.first { $0.line == "coal.laboratory-hall" })
        let records = input.inventory.records.filter { $0.source == "coal.laboratory-hall" }
        let tonnes = records.reduce(0) { $0 + $1.amount.value }
        #expect(records.allSatisfy { $0.amount.unit.symbol == "t" } && tonnes > 0)
        #expect(abs(coal.quantity - tonnes) < 1e-9 * tonnes)
        #expect(coal.netCalorificValue == 20.9)
        #expect(abs(coal.fossilCO2 - tonnes * 20.9 / 1000 * 94.6) < 1e-9 * coal.fossilCO2)
        #expect(abs((coal.energyTJ ?? 0) - tonnes * 20.9 / 1000) < 1e-12 * tonnes)
        let table = try #require(try Self.tables(.ets, input).first { $0.id == "fuels" })
        let all = try table.rows.filter(\.isTotal).map { try Self.number($0.cells[6]) }.reduce(0, +)
        let sum = input.fuels.filter(\.isStationary).reduce(0) { $0 + $1.fossilCO2 }
        #expect(abs(all - sum) < 1e-9 * sum)
    }

    @Test func processesOfAnInstallationStandBesideItsFuels() throws {
        let input = try Self.input { input in
            input.sources = input.sources.map { $0.id == "coal.laboratory-hall" ? $0.inProcess : $0 }
        }
        let table = try #require(try Self.tables(.ets, input).first { $0.id == "processes" })
        let line = try #require(input.result.lines.first { $0.category == .process })
        #expect(table.rows.count == 1)
        #expect(try Self.number(table.rows[0].cells[3]) == line.location.masses[.co2] / 1000)
        let figures = DisclosureFigures(input: input)
        #expect(try Self.number(figures.cell("ets-process")) == line.location.masses[.co2] / 1000)
    }

    @Test func energyOfTheMixAddsUpToTheWhole() throws {
        let figures = DisclosureFigures(input: try Self.input())
        let parts = try ["energy-coal", "energy-petroleum", "energy-biomass", "energy-purchased"]
            .map { try Self.number(figures.cell($0)) }
        let total = try Self.number(figures.cell("energy-total"))
        #expect(abs(parts.reduce(0, +) - total) < 1e-9 * total)
        // What the campus does not burn is not zero.
        #expect(figures.cell("energy-gas") == .missing(Message("disclosure.enter.noLine")))
    }

    @Test func aStatedFigureFillsItsFieldAndTheRatiosOnIt() throws {
        var input = try Self.input()
        let person = Message("disclosure.enter.value", ["name": .text("population")])
        #expect(DisclosureFigures(input: input).cell("total-per-person") == .missing(person))
        input.stated = ["population": 8_225]
        let cell = DisclosureFigures(input: input).cell("total-per-person")
        #expect(try Self.number(cell) == input.result.location.co2e / 1000 / 8_225)
    }

    @Test func withoutBuildingsThereIsNoFloorAreaAndNoRatioOnIt() throws {
        let input = try Self.input { input in
            input.buildings = []
            input.sources = input.sources.map(\.withoutBuilding)
        }
        let figures = DisclosureFigures(input: input)
        #expect(figures.cell("floor-area") == .missing(Message("disclosure.enter.floor-area")))
        #expect(figures.cell("per-area") == .missing(Message("disclosure.enter.floor-area")))
    }

    @Test func baseYearAndTargetAreNotAvailableUntilTheyAreSet() throws {
        var input = try Self.input()
        let missing = DisclosureCell.missing(Message("disclosure.enter.baseYear"))
        #expect(DisclosureFigures(input: input).cell("base-year-emissions") == missing)
        input.baseYear = .init(year: 2020, emissions: 12_000)
        input.goals.targets = [try Self.level("a", 7_000_000)]
        let figures = DisclosureFigures(input: input)
        #expect(try Self.number(figures.cell("base-year-emissions")) == 12_000)
        #expect(try Self.number(figures.cell("target-emissions")) == 7_000)
        // Two targets of one year: none of them is taken.
        input.goals.targets.append(try Self.level("b", 6_000_000))
        #expect(
            DisclosureFigures(input: input).cell("target-emissions")
                == .missing(Message("disclosure.enter.severalTargets", ["year": .text("2030")]))
        )
    }

    /// A fixed level in 2030, kg CO2e, before any year is stored.
    private static func level(_ id: String, _ kilograms: Double) throws -> TargetProgress {
        let target = EmissionTarget(
            id: id,
            name: LocalizedName(en: id),
            goal: .fixedLevel(kilograms: kilograms),
            baseYear: nil,
            targetYear: 2030,
            path: .targetYear,
            boundary: TargetBoundary(scopes: [1, 2], view: .location, excluded: []),
            adopted: try #require(CivilDate(iso: "2025-01-01")),
            approvedBy: "test"
        )
        let organisation = try Self.input().inventory.organisation
        let figures = DenominatorFigures(
            [],
            drivers: [],
            buildings: [],
            organisation: organisation,
            reportingYear: 2024
        )
        return TargetProgress.measure(target, results: [:], figures: figures, forecast: nil, gwp: "AR5")
    }

    @Test func withoutTypstThereIsAFindingThatNamesTheCommand() throws {
        let disclosure = try #require(Disclosure(.stars, try Self.input()))
        let report = WordedDisclosure(disclosure, Texts(.english), pack: "0")
        guard case .failed(let finding) = TypstRenderer(folder: nil).pdf(report) else {
            Issue.record("a file without typst")
            return
        }
        #expect(finding.code == "REP-0010")
        #expect(Texts(.english).render(finding).fix.contains("make setup"))
    }

    @Test func aBrokenTypstIsAFindingWithItsReason() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "qadam-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(
            at: folder.appending(path: "typst"),
            withIntermediateDirectories: true
        )
        try Data("raise RuntimeError('worn out')\n".utf8)
            .write(to: folder.appending(path: "typst/__init__.py"))
        let disclosure = try #require(Disclosure(.stars, try Self.input()))
        let report = WordedDisclosure(disclosure, Texts(.english), pack: "0")
        let found = TypstRenderer.find(environment: ["QADAM_TYPST_DIR": folder.path])
        guard case .failed(let finding) = TypstRenderer(folder: found).pdf(report) else {
            Issue.record("a file from a broken typst")
            return
        }
        #expect(finding.code == "REP-0011")
        #expect(finding.arguments["reason"] == .text("RuntimeError: worn out"))
    }

    /// What the template sets on paper is what is printed everywhere, cell by cell.
    @Test(.enabled(if: TypstRenderer.find() != nil, "needs `make setup`"), arguments: Language.allCases)
    func thePaperShowsThePrintedNumbers(language: Language) throws {
        let disclosure = try #require(Disclosure(.ghgProtocol, try Self.input()))
        let report = WordedDisclosure(disclosure, Texts(language), pack: "0")
        guard case .bytes(let bytes) = TypstRenderer().pdf(report),
            case .bytes(let markup) = TypstRenderer().markup(report)
        else {
            Issue.record("typst set nothing")
            return
        }
        #expect(bytes.starts(with: "%PDF-".utf8))
        let again = TypstRenderer().pdf(report)
        if case .bytes(let second) = again { #expect(second == bytes) }
        let page = String(decoding: markup, as: UTF8.self)
        // A mark for breaking inside an identifier would hide it from a search.
        #expect(!page.contains("\u{200B}") && page.contains("carbonfootprint.grid.KZ.2022"))
        let cells = page.matches(of: /<td[^>]*>(.*?)<\/td>/).map { Self.plain(String($0.1)) }
        let printed = report.sections.flatMap(\.tables).flatMap(\.rows).flatMap(\.cells).map(\.printed)
        #expect(cells.count == printed.count)
        #expect(zip(cells, printed).first { $0 != $1 }.map { "\($0) ≠ \($1)" } == nil)
    }

    /// Markup without tags and references to characters.
    private static func plain(_ markup: String) -> String {
        var text = markup.replacing(/<[^>]*>/, with: "")
        for (name, mark) in [
            ("&#x20;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
        ] {
            text = text.replacing(name, with: mark)
        }
        return text
    }
}

extension SourceLine {
    /// The same line of no building.
    fileprivate var withoutBuilding: SourceLine { copy(building: nil, category: category) }

    /// The same line as a process.
    fileprivate var inProcess: SourceLine { copy(building: building, category: .process) }

    private func copy(building: String?, category: EmissionCategory) -> SourceLine {
        SourceLine(
            id: id,
            name: name,
            building: building,
            facility: facility,
            category: category,
            method: method,
            rhythm: rhythm,
            unit: unit,
            factors: factors,
            properties: properties,
            activityOf: activityOf,
            note: note,
            place: place
        )
    }
}
