import Foundation
import Testing

/// `qadam waste`: the example's figures by hand, clashing targets, tables that are not there.
struct WasteTests {
    private func scratch() throws -> Scratch {
        let scratch = try Scratch()
        try scratch.run(["workspace", "init", "my.qadam"], expecting: 0)
        let example = Program.root.appending(path: "Examples/waste").path
        try scratch.run(["workspace", "import", example], expecting: 0)
        return scratch
    }

    private func content(_ run: Program.Run) throws -> Any {
        let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        return try #require(object?["content"])
    }

    /// Generated 61 + 59 = 120 t, sent 60 + 59.5 = 119.5 t.
    @Test func theBalanceIsThatOfTheMovements() throws {
        let run = try scratch().run(["waste", "balance", "--year", "2024", "--json"], expecting: 0)
        let sites = try #require((content(run) as? [String: Any])?["sites"] as? [[String: Any]])
        let lines = try #require(sites.first?["lines"] as? [[String: Any]])
        let canteen = try #require(lines.first { $0["stream"] as? String == "canteen" })
        #expect(canteen["generated"] as? Double == 120)
        #expect(canteen["sent"] as? Double == 119.5)
    }

    /// A tolerance of nothing finds what a tolerance of one per cent lets pass, if anything is missing at all.
    @Test func aGapIsAFinding() throws {
        let scratch = try scratch()
        let folder = try scratch.copy("waste", as: "mine")
        try Solved.edit(folder.appending(path: "movements.csv")) {
            $0.replacing("2024-07-01/2024-12-31,59.5,t", with: "2024-07-01/2024-12-31,39.5,t")
        }
        try scratch.run(["workspace", "import", "mine"], expecting: 0)
        let run = try scratch.run(["waste", "balance"], expecting: 2)
        #expect(run.errors.contains("WST-0110"))
        try scratch.run(["waste", "balance", "--fail-on", "never"], expecting: 0)
    }

    /// Every year: generated = recovered + oxidised + emitted; CO2e is methane times 28 (AR5).
    @Test func theLandfillAddsUp() throws {
        let run = try scratch().run(["waste", "landfill", "--gwp", "ar5", "--json"], expecting: 0)
        let reports = try #require(content(run) as? [[String: Any]])
        let years = try #require(reports.first?["years"] as? [[String: Double]])
        #expect(years.count > 20)
        for year in years {
            let (generated, emitted) = (year["generated"] ?? .nan, year["emitted"] ?? .nan)
            let others = (year["recovered"] ?? .nan) + (year["oxidised"] ?? .nan)
            #expect(abs(generated - others - emitted) <= 1e-9 * generated)
            #expect(abs((year["co2e"] ?? .nan) - 28 * emitted) <= 1e-9 * emitted)
        }
    }

    /// 120 t to the landfill cost 120 · (4000 + 1800 + 700) = 780,000; to compost 120 · (500 + 2500 − 800) + 60,000 and the
    /// payment for 1,500,000 over ten years at 8 %: 0.08 / (1 − 1.08⁻¹⁰) = 0.1490295.
    @Test func theRoutesCostWhatTheTablesSay() throws {
        let run = try scratch().run(["waste", "route", "canteen", "--json"], expecting: 0)
        let routes = try #require(content(run) as? [[String: Any]])
        let comparison = try #require(routes.first?["comparison"] as? [String: Any])
        let results = try #require(comparison["results"] as? [[String: Any]])
        func cost(_ option: String) throws -> (running: Double, capital: Double) {
            let result = try #require(results.first { $0["option"] as? String == option })
            let cost = try #require(result["cost"] as? [String: Any])
            return (try #require(cost["running"] as? Double), try #require(cost["capital"] as? Double))
        }
        #expect(try abs(cost("to-tip").running - 780_000) < 1e-6)
        #expect(try abs(cost("to-compost").running - (120 * 2200 + 60_000)) < 1e-6)
        #expect(try abs(cost("to-compost").capital - 1_500_000 * 0.149_029_488_7) < 1)
    }

    @Test func thePlanIsSolvedAndClashingTargetsAreNamed() throws {
        let scratch = try scratch()
        let run = try scratch.run(["waste", "plan", "--json"], expecting: 0)
        let plan = try #require((content(run) as? [String: Any])?["plan"] as? [String: Any])
        #expect(plan["status"] as? String == "optimal")
        let folder = try scratch.copy("waste", as: "mine")
        let targets = Data("target,year,value\ndiversion,2025,0.99\n".utf8)
        try targets.write(to: folder.appending(path: "plan-targets.csv"))
        try scratch.run(["workspace", "import", "mine"], expecting: 0)
        let clash = try scratch.run(["waste", "plan"], expecting: 3)
        #expect(clash.errors.contains("WST-0502"))
    }

    /// A permit of 5,000 t a year for which 119.5 t were sent is one of 100 t: true, so stored, and an error of the balance.
    @Test func whatTheBookTellsOfTheWorldIsStored() throws {
        let scratch = try scratch()
        let folder = try scratch.copy("waste", as: "mine")
        try Solved.edit(folder.appending(path: "permits.csv")) { $0.replacing(",5000,t", with: ",100,t") }
        let stored = try scratch.run(["workspace", "import", "mine"], expecting: 0)
        #expect(stored.errors.contains("WST-0125"))
        #expect(try scratch.run(["waste", "balance"], expecting: 2).errors.contains("WST-0125"))
    }

    /// An entry over new year's eve is divided by nobody.
    @Test func aMassOverTheEdgeOfTheYearIsAskedFor() throws {
        let scratch = try scratch()
        let folder = try scratch.copy("waste", as: "mine")
        try Solved.edit(folder.appending(path: "movements.csv")) {
            $0.replacing("2024-07-01/2024-12-31,59,t", with: "2024-07-01/2025-01-31,59,t")
        }
        try scratch.run(["workspace", "import", "mine"], expecting: 0)
        #expect(try scratch.run(["waste", "route", "canteen"], expecting: 64).errors.contains("WSP-0186"))
        try scratch.run(["waste", "route", "canteen", "--tonnes", "120"], expecting: 0)
    }

    @Test func whatIsNotThereIsNamed() throws {
        let empty = try Scratch()
        try empty.run(["workspace", "init", "my.qadam"], expecting: 0)
        for command in ["balance", "landfill", "route", "plan", "circularity"] {
            #expect(try empty.run(["waste", command], expecting: 66).errors.contains("WSP-0180"))
        }
        let scratch = try scratch()
        #expect(
            try scratch.run(["waste", "balance", "--year", "1999"], expecting: 64).errors.contains("WSP-0182")
        )
        #expect(try scratch.run(["waste", "route", "nobody"], expecting: 64).errors.contains("WSP-0181"))
        #expect(try scratch.run(["waste", "landfill", "nowhere"], expecting: 64).errors.contains("WSP-0181"))
        #expect(
            try scratch.run(["waste", "route", "--tonnes=-1"], expecting: 64).errors.contains("CLI-0142")
        )
        #expect(
            try scratch.run(["waste", "route", "--baseline", "x"], expecting: 64).errors.contains("WST-0403")
        )
    }

    /// Broken tables store nothing; the export of a workspace gives the tables back byte for byte.
    @Test func tablesAreCheckedOnImportAndComeBackOnExport() throws {
        let scratch = try scratch()
        let folder = try scratch.copy("waste", as: "mine")
        try Solved.edit(folder.appending(path: "streams.csv")) {
            $0.replacing(",hazardous", with: ",dangerous")
        }
        let before = try scratch.counts()
        try scratch.run(["workspace", "import", "mine"], expecting: 65)
        #expect(try scratch.counts() == before)
        try scratch.run(["workspace", "export", "out"], expecting: 0)
        for name in ["streams.csv", "plan.yaml", "movements.csv"] {
            let original = try Data(contentsOf: Program.root.appending(path: "Examples/waste/\(name)"))
            let exported = try Data(contentsOf: scratch.folder.appending(path: "out/waste/\(name)"))
            #expect(exported == original)
        }
        try scratch.run(["workspace", "init", "other.qadam"], expecting: 0)
        try scratch.run(["workspace", "import", "out", "-w", "other.qadam"], expecting: 0)
        try scratch.run(["waste", "plan", "-w", "other.qadam"], expecting: 0)
    }

    /// By hand: FR = CR = 0.5, EF = EC = 0.8: W = 0.6125, LFI = 1.1125/2.0125 = 0.55280, MCI = 0.50248; all virgin and thrown away: 0.1.
    @Test func productsHaveTheirMaterialCircularity() throws {
        let scratch = try scratch()
        let run = try scratch.run(["waste", "circularity", "--json"], expecting: 0)
        let products = try #require((content(run) as? [String: Any])?["products"] as? [[String: Any]])
        let indicators = products.compactMap { $0["indicator"] as? Double }
        #expect(indicators.count == 2)
        #expect(abs(indicators[0] - 0.502484) < 1e-6 && abs(indicators[1] - 0.1) < 1e-12)
        for language in ["en", "ru", "kk"] {
            let shown = try scratch.run(["waste", "circularity", "--lang", language], expecting: 0)
            #expect(shown.output.contains("MCI") && !shown.output.contains("⟦"))
        }
        let folder = try scratch.copy("waste", as: "mine")
        try Solved.edit(folder.appending(path: "circular-products.csv")) {
            $0.replacing("0.5,0,0.5,0,0.8", with: "0.5,0.6,0.5,0,0.8")
        }
        let wrong = try scratch.run(["workspace", "import", "mine"], expecting: 65)
        #expect(wrong.errors.contains("WST-0910"))
    }
}
