import Foundation
import QadamEvidence
import QadamPathways
import QadamReports
import QadamText
import Testing

/// A stored plan of one period, read for a report.
struct PathwayReportTests {
    static let tonnes = """
        {"scope1": 5, "scope2Location": 100, "scope2Market": 40, "scope3Upstream": 7, "biogenic": 0}
        """
    static let result = """
        {"scenario": "s", "currency": "KZT{2024}", "findings": [], "requestedGap": 0.01, "plans": [
          {"kind": "limited", "status": "optimal", "discountedCost": 1000, "bestBound": 995, "gap": 0.005,
           "investments": [], "periods": [
             {"period": {"id": "2030", "firstYear": 2030, "years": 5}, "limit": 50, "priceOfLimit": 7.5,
              "levels": [{"building": "a", "level": "deep"}, {"building": "b"}], "storages": [], "balances": [],
              "capacities": [{"technology": "pv", "newMW": 0.25, "totalMW": 0.25}],
              "flows": [{"technology": "grid", "commodity": "electricity", "outputMWh": 1, "carrier": "power",
                         "inputMWh": 1, "carrierCost": 1, "emissions":
                         {"scope1": 5, "scope2Location": 100, "scope2Market": 90, "scope3Upstream": 7, "biogenic": 0}}],
              "emissions": {"energy": \(tonnes), "otherScope1": 12, "otherScope3": 3, "counted": 57, "credited": 9},
              "instruments": [{"instrument": "forest", "amount": 9, "cost": 90}],
              "cost": {"investment": 100, "carriers": 10, "variable": 1, "fixed": 2, "contracts": 3, "credits": 90,
                       "carbonPrice": 0}}]}]}
        """
    static let scenario = """
        {"id": "s", "name": {"en": "S"}, "periods": [{"id": "2030", "firstYear": 2030, "years": 5}],
         "economics": {"currency": "KZT{2024}", "discountRate": 0.05, "baseYear": 2030, "residual": "RESIDUAL"},
         "days": {"clusters": 1, "extremeDays": false}, "commodities": [], "technologies": [], "storages": [],
         "carriers": [{"id": "power", "name": {"en": "Grid power"}, "price": [1], "factors": [\(tonnes)], "sources": []}],
         "buildings": [], "drivers": [], "measures": [], "contracts": [], "credits": [],
         "levels": [{"id": "deep", "name": {"en": "Deep"}, "measures": []}],
         "otherEmissions": {"scope1": [12], "scope3": [3], "sources": []},
         "limit": {"covers": ["scope1", "scope2Market"], "tonnes": [50], "sources": []}, "curvePeriod": "2030", "sources": []}
        """

    static func part() throws -> PathwayPart {
        let decoder = JSONDecoder()
        let residual = try #require(ResidualValueMethod.allCases.first).rawValue
        let scenario = scenario.replacing("RESIDUAL", with: residual)
        return PathwayPart(
            try decoder.decode(PathwayResult.self, from: Data(result.utf8)),
            try decoder.decode(PathwayScenario.self, from: Data(scenario.utf8)),
            gwpSet: "AR5"
        )
    }

    @Test func seriesAddUpToWhatTheLimitIsHeldAgainst() throws {
        let run = try #require(try Self.part().runs.first)
        #expect(run.emissions.values == [[95, -50, 12, -9]])
        #expect(run.emissions.total(ofRow: 0) == 48)
        #expect(run.limits == [50])
        #expect(run.prices == [7.5])
    }

    @Test func costsCoverTheWholePeriodAndWorksAreNamed() throws {
        let run = try #require(try Self.part().runs.first)
        #expect(run.costs == [100 + 5 * 106])
        #expect(run.built.first?.map(\.value) == [250, 1, 9])
        #expect(run.built.first?.map(\.unit) == ["kW", "1", "t{CO2e:AR5}/yr"])
    }

    @Test(arguments: Language.allCases)
    func pageHasNoMissingText(language: Language) throws {
        let model = ReportModel(
            organisation: .init(name: .text("A"), isInvented: false),
            pathway: try Self.part(),
            provenance: .init(program: "0")
        )
        let (html, _) = ReportPage.render(model, Texts(language), renderer: ChartRenderer(library: nil))
        #expect(html.matches(of: /⟦[^⟧]*⟧/).map { String($0.0) } == [])
    }
}
