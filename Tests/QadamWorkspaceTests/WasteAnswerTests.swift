import Foundation
import QadamEvidence
import QadamWorkspace
import Testing

/// Questions about waste that the tables cannot answer; days that two records cover.
@Suite struct WasteAnswerTests {
    /// The example without some of its tables.
    private func bench(without files: [String]) throws -> Bench {
        let bench = try Bench()
        let waste = URL(filePath: try bench.copy("waste", as: "waste"))
        for file in files { try FileManager.default.removeItem(at: waste.appending(path: file)) }
        let outcome = try bench.bring(waste.path)
        #expect(outcome.codes(.error) == [])
        return bench
    }

    private static let plan = [
        "plan.yaml", "plan-streams.csv", "plan-capacities.csv", "plan-expansions.csv", "plan-targets.csv",
    ]

    private func errors<Value>(_ answer: WasteAnswer<Value>) -> Set<String> {
        #expect(answer.value == nil)
        return Set(answer.diagnostics.filter { $0.severity == .error }.map(\.code))
    }

    @Test func withoutAPlanThereAreNoTermsAndNothingToSolve() throws {
        let bench = try bench(without: Self.plan)
        #expect(errors(try bench.workspace.wastePlan()) == ["WSP-0187"])
        #expect(errors(try bench.workspace.wasteRoutes(WasteRouteRequest())) == ["WSP-0183"])
    }

    @Test func withoutOptionsThereIsNothingToCompare() throws {
        let bench = try bench(without: Self.plan + ["options.csv", "option-costs.csv"])
        let request = WasteRouteRequest(currency: "KZT{2024}", rate: 0.08)
        #expect(errors(try bench.workspace.wasteRoutes(request)).contains("WSP-0185"))
    }

    @Test func withoutLandfillsThereIsNothingToDecay() throws {
        let bench = try bench(
            without: Self.plan + [
                "landfills.csv", "landfill-phases.csv", "landfill-deposits.csv", "landfill-recovery.csv",
            ]
        )
        #expect(errors(try bench.workspace.wasteLandfills([], through: nil, gwp: "AR5")) == ["WSP-0184"])
    }

    /// Import refuses a day that two records cover, but not of a line that takes its methane from a landfill of the waste tables and
    /// should have no records at all; the calendar names the 366 days.
    @Test func daysThatTwoRecordsCoverAreNamed() throws {
        let bench = try Bench()
        let works = URL(filePath: try bench.copy("smelter", as: "smelter"))
        func edit(_ name: String, _ change: (String) -> String) throws {
            let file = works.appending(path: name)
            try change(try String(contentsOf: file, encoding: .utf8))
                .write(to: file, atomically: true, encoding: .utf8)
        }
        try edit("sources.csv") {
            $0.replacing("own-landfill,year,kg{CH4},,", with: "own-landfill,year,kg{CH4},landfill=old-tip,")
        }
        try edit("activities.csv") {
            $0 + "again,landfill.own,2024-01-01,2024-12-31,8000,kg{CH4},calculated,2 1 1 2 2,40,x\n"
        }
        #expect(try bench.bring(works.path).codes(.error) == [])
        let found = try bench.workspace.activityCalendar(source: "landfill.own")
        let overlap = try #require(found.diagnostics.first { $0.code == "ACT-0071" })
        #expect(overlap.arguments["count"] == .integer(366))
    }
}
