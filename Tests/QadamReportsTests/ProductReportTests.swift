import Foundation
import QadamEvidence
import QadamLifeCycle
import QadamReports
import QadamText
import Testing

struct ProductReportTests {
    /// A stored footprint of two tonnes.
    static func footprint(_ id: String, production: Double) throws -> Footprint {
        let text = """
            {"product": "\(id)", "name": {"en": "\(id)"}, "amount": 2, "amountUnit": "t", "gwpSet": "AR5",
             "unit": "kg{CO2e:AR5}", "total": \(100 + production), "totalByIntensity": \(100 + production),
             "totalByStages": \(100 + production), "gases": [], "processes": [], "ownEmissions": 0, "inputs": [],
             "stages": [
               {"stage": "extraction", "hours": 4, "hoursAreAssumed": true, "processCO2e": 60, "energyCO2e": 40,
                "processRate": 15, "energyRate": 10},
               {"stage": "production", "hoursAreAssumed": false, "processCO2e": 0, "energyCO2e": \(production)}],
             "cutOffs": [{"flow": "x", "name": "Borax", "amount": 1, "unit": "kg", "processes": ["p"]}],
             "covers": ["extraction", "production"], "absent": ["use", "disposal"],
             "quality": {"method": "sweeps", "sweeps": 3, "residual": 0, "scoreError": 0}}
            """
        return try JSONDecoder().decode(Footprint.self, from: Data(text.utf8))
    }

    @Test func figuresAreForOneUnitOfTheProduct() throws {
        let linear = try Self.footprint("primary", production: 900)
        let circular = try Self.footprint("secondary", production: 100)
        let comparison = try #require(
            ProductComparison.compare(id: "c", linear: linear, circular: circular).comparison
        )
        let part = ProductsPart([linear, circular], comparisons: [comparison])
        let product = try #require(part.products.first)
        #expect(product.unit == "kg{CO2e:AR5}/t")
        #expect(product.byAssessment == 500)
        #expect(product.stages.map { $0.process + $0.energy } == [50, 450])
        #expect(product.stages.map(\.hours) == [2, nil])
        #expect(part.comparisons.map(\.index) == [0.8])
    }

    @Test(arguments: Language.allCases)
    func pageSaysWhatIsAssumedAndWhatIsLeftOut(language: Language) throws {
        let part = ProductsPart([try Self.footprint("primary", production: 900)])
        let model = ReportModel(
            organisation: .init(name: .text("A"), isInvented: false),
            products: part,
            provenance: .init(program: "0")
        )
        let (html, _) = ReportPage.render(model, Texts(language), renderer: ChartRenderer(library: nil))
        #expect(!html.contains("⟦"))
        #expect(html.contains("2 *"))
        #expect(html.contains("Borax"))
        #expect(html.contains(Texts(language).text("lifecycle.stage.disposal")))
    }
}
