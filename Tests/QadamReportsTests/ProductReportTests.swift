import Foundation
import QadamEvidence
import QadamExchange
import QadamFactors
import QadamLifeCycle
import QadamReports
import QadamText
import Testing

/// The example of metals from its files to the page.
struct ProductReportTests {
    static let metals = InventoryReportTests.campus.deletingLastPathComponent().appending(path: "metals")

    static let footprints = Result<[Footprint], any Error> {
        let system = try #require(LifeCycleTables.read(folder: metals.path).system)
        let model = try #require(LifeCycleModel.build(system).model)
        return try system.products.map { product in
            try #require(model.footprint(of: product, under: Characterization(.ar5)).footprint)
        }
    }

    static func part() throws -> ([Footprint], ProductsPart) {
        let footprints = try footprints.get()
        let primary = try #require(footprints.first { $0.product == "aluminium-primary" })
        let secondary = try #require(footprints.first { $0.product == "aluminium-secondary" })
        let comparison = try #require(
            ProductComparison.compare(id: "c", linear: primary, circular: secondary).comparison
        )
        return (footprints, ProductsPart(footprints, comparisons: [comparison]))
    }

    @Test func figuresAreForOneUnitOfTheProduct() throws {
        let (footprints, part) = try Self.part()
        #expect(part.products.count == footprints.count)
        for (product, footprint) in zip(part.products, footprints) {
            #expect(product.unit == "kg{CO2e:AR5}/\(footprint.amountUnit)")
            #expect(product.byAssessment == footprint.total / footprint.amount)
            let sum = product.stages.map { $0.process + $0.energy }.reduce(0, +)
            #expect(abs(sum - product.byAssessment) <= 1e-9 * product.byAssessment)
            #expect(product.stages.allSatisfy { $0.aggregated <= $0.process })
        }
    }

    @Test(arguments: Language.allCases)
    func pageOfTheMetalsHasNoMissingText(language: Language) throws {
        let (_, part) = try Self.part()
        let model = ReportModel(
            organisation: .init(name: .text("A"), isInvented: false),
            products: part,
            provenance: .init(program: "0")
        )
        let texts = Texts(language)
        let previews = ProcessInfo.processInfo.environment["QADAM_REPORT_PREVIEW"]
        let renderer = previews == nil ? ChartRenderer(library: nil) : ChartRenderer()
        let (html, _) = ReportPage.render(model, texts, renderer: renderer)
        #expect(html.matches(of: /⟦[^⟧]*⟧/).map { String($0.0) } == [])
        #expect(html.contains(texts.text(.reportFormulaAssumed)))
        if let previews {
            try Data(html.utf8).write(
                to: URL(filePath: previews).appending(path: "metals.\(language.code).html")
            )
        }
    }
}
