import Foundation
import QadamEvidence
import QadamExchange
import QadamFactors
import QadamInventory
import QadamReports
import QadamText
import Testing

/// The example campus from its files to the page.
struct InventoryReportTests {
    static let campus = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Examples/campus")

    static let result = Result<InventoryResult, any Error> {
        let input = try #require(InventoryFolder.read(campus.path).input)
        let options = UncertaintyOptions(trials: nil)
        return try #require(Inventory.calculate(input, library: .standard, options: options).result)
    }

    static func part() throws -> (InventoryResult, InventoryPart) {
        let result = try result.get()
        #expect(result.gwp == "AR5")
        return (result, try #require(InventoryPart(result, gwp: .ar5)))
    }

    @Test func buildingsMonthsCategoriesAndGasesAddUpToTheTotal() throws {
        let (result, part) = try Self.part()
        let total = result.location.co2e / 1000
        let sums: [Double?] = [
            part.buildings?.total, part.months?.total,
            part.categories.compactMap(\.value).reduce(0, +),
            part.gases.compactMap(\.equivalent.value).reduce(0, +), part.totals.first?.value,
        ]
        for sum in sums {
            let sum = try #require(sum)
            #expect(abs(sum - total) < 1e-9 * total)
        }
        #expect(part.scopes.count == 4)
        #expect(part.scopes.allSatisfy { ($0.low ?? .infinity) < ($0.value ?? 0) })
    }

    @Test func refusesAnotherSetThanThatOfTheResult() throws {
        let (result, _) = try Self.part()
        #expect(InventoryPart(result, gwp: .ar6) == nil)
    }

    @Test(arguments: Language.allCases)
    func pageOfTheCampusHasNoMissingText(language: Language) throws {
        let (result, part) = try Self.part()
        let model = ReportModel(
            organisation: .init(name: .name(result.name), isInvented: true),
            inventory: part,
            findings: result.findings,
            provenance: .init(program: "0")
        )
        let previews = ProcessInfo.processInfo.environment["QADAM_REPORT_PREVIEW"]
        let renderer = previews == nil ? ChartRenderer(library: nil) : ChartRenderer()
        let (html, _) = ReportPage.render(model, Texts(language), renderer: renderer)
        #expect(html.matches(of: /⟦[^⟧]*⟧/).map { String($0.0) } == [])
        if let previews {
            try Data(html.utf8).write(
                to: URL(filePath: previews).appending(path: "campus.\(language.code).html")
            )
        }
    }
}
