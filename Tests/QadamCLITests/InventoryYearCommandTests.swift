import Foundation
import Testing

/// A base year with another structure, sold generation, and checks between records, on the command line.
struct InventoryYearCommandTests {
    /// The test site of the campus is sold in the end of 2024.
    private static func sell(_ scratch: Scratch) throws {
        let folder = try scratch.copy("campus", as: "campus")
        try Solved.edit(folder.appending(path: "organisation.yaml")) {
            $0.replacing(
                "equity_share_percent: 60\n    operational_control: true\n    financial_control: true",
                with: """
                    equity_share_percent: 0
                        operational_control: false
                        financial_control: false
                        interests:
                          - last_day: 2024-12-31
                            equity_share_percent: 60
                            operational_control: true
                            financial_control: true
                    """
            )
        }
        try scratch.run(["workspace", "import", "campus"], expecting: 0)
    }

    @Test func theBaseYearIsRestatedWithALaterStructure() throws {
        let scratch = try Scratch.withExamples()
        try Self.sell(scratch)
        try scratch.run(["inventory", "calculate", "--trials", "0"], expecting: 0)
        let propose = ["inventory", "recalculate", "--trigger", "structure", "--reason", "sold"]
        // Without a day it is the last of the reporting year, which is said.
        let today = try scratch.run(propose + ["--structure-of", "--dry-run"], expecting: 0)
        #expect(today.errors.contains("WSP-0640"))
        let run = try scratch.run(propose + ["--structure-of", "2025-06-30", "--json"], expecting: 0)
        #expect(run.errors.contains("INV-1010"))
        let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        let content = try #require(object?["content"] as? [[String: Any]])
        #expect(content.first?["structure"] as? String == "2025-06-30")
        try scratch.run(
            ["inventory", "recalculate", "--approve", "--year", "2024"],
            expecting: 0,
            environment: ["QADAM_ACTOR": "second"]
        )
        let plain = try scratch.run(["inventory", "calculate", "--trials", "0"], expecting: 0)
        #expect(plain.errors.contains("WSP-0642"))
        #expect(try scratch.run(["inventory", "show"], expecting: 0).errors.contains("WSP-0643"))
        for language in ["en", "kk", "ru"] {
            let list = try scratch.run(
                ["inventory", "recalculate", "--list", "--lang", language],
                expecting: 0
            )
            #expect(list.output.contains("2025") && !list.output.contains("⟦"))
            let change = try scratch.run(
                ["inventory", "compare", "--version-from", "1", "--by", "facility", "--lang", language],
                expecting: 0
            )
            #expect(change.output.contains("test-site") && !change.output.contains("⟦"))
        }
    }

    @Test(arguments: [
        (["--trigger", "factor", "--structure-of", "2025-06-30"], Int32(65), "WSP-0645"),
        (["--trigger", "structure", "--structure-of", "2020-06-30"], 65, "WSP-0641"),
        (["--trigger", "structure", "--structure-of", "June"], 64, "CLI-0200"),
    ])
    func refusesAStructureThatDoesNotFit(_ arguments: [String], _ status: Int32, _ code: String) throws {
        let scratch = try Scratch.withExamples()
        try scratch.run(["inventory", "calculate", "--trials", "0"], expecting: 0)
        let run = try scratch.run(
            ["inventory", "recalculate", "--reason", "x"] + arguments,
            expecting: status
        )
        #expect(run.errors.contains(code))
    }

    /// Adds rows to the sources and activities of the campus and brings it in.
    private static func add(_ scratch: Scratch, sources: String, records: String) throws {
        let folder = try scratch.copy("campus", as: "more")
        let columns = try String(contentsOf: folder.appending(path: "sources.csv"), encoding: .utf8)
            .split(separator: "\n")[0].split(separator: ",").count
        func padded(_ row: Substring, _ count: Int) -> String {
            let cells = row.split(separator: ",", omittingEmptySubsequences: false).count
            return row + String(repeating: ",", count: max(0, count - cells))
        }
        try Solved.edit(folder.appending(path: "sources.csv")) {
            $0 + sources.split(separator: "\n").map { padded($0, columns) + "\n" }.joined()
        }
        try Solved.edit(folder.appending(path: "activities.csv")) {
            $0 + records.split(separator: "\n").map { padded($0, 10) + "\n" }.joined()
        }
        try scratch.run(["workspace", "import", "more"], expecting: 0)
    }

    @Test func soldGenerationIsEnteredAndShownApart() throws {
        let scratch = try Scratch.withExamples()
        let before = try scratch.run(["inventory", "calculate", "--trials", "0", "--json"], expecting: 0)
        try Self.add(
            scratch,
            sources: """
                sold.power,,test-site,2.electricity,sold-electricity,year,MWh
                sold.heat,,test-site,2.heat,sold-heat,year,GJ,,factor=95 kg{CO2}/GJ ±10% boiler test
                """,
            records: """
                sold.power.1,sold.power,2024-01-01,2024-12-31,12,MWh,invoiced
                sold.heat.1,sold.heat,2024-01-01,2024-12-31,0.8,TJ,invoiced
                """
        )
        let after = try scratch.run(["inventory", "calculate", "--trials", "0", "--json"], expecting: 0)
        func content(_ text: String) throws -> [String: Any] {
            let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
            return try #require(object?["content"] as? [String: Any])
        }
        let (old, new) = (try content(before.output), try content(after.output))
        #expect(old["scopes"] as? [String: Double] == new["scopes"] as? [String: Double])
        let sold = try #require(new["sold"] as? [[String: Any]])
        #expect(sold.map { $0["quantity"] as? Double } == [12, 800])
        for language in ["en", "kk", "ru"] {
            let shown = try scratch.run(["inventory", "show", "--lang", language], expecting: 0)
            #expect(!shown.output.contains("⟦"))
        }
        // 800 GJ at 95 kg/GJ.
        #expect(try scratch.run(["inventory", "show"], expecting: 0).output.contains("76"))
    }

    /// What is sold, taken off what is bought: refused as a quantity, and named as what it is.
    @Test func takingSalesOffIsNamed() throws {
        let scratch = try Scratch.withExamples()
        let folder = try scratch.copy("campus", as: "more")
        try Solved.edit(folder.appending(path: "activities.csv")) {
            $0 + """
                minus.power,electricity.main,2024-06-01,2024-06-30,-5000,kWh,invoiced,,,
                minus.heat,heat.main,2024-06-01,2024-06-30,-5,Gcal,invoiced,,,

                """
        }
        let imported = try scratch.run("workspace", "import", "more")
        let checked = try scratch.run("inventory", "check")
        let said = imported.errors + checked.errors + checked.output
        #expect(said.contains("INV-0807") && said.contains("INV-0808"))
    }

    /// 1 MWh of an invoice that is there as 1,000 kWh, a month of zero, and a month ten times its neighbours.
    @Test func checksBetweenRecordsAreReached() throws {
        let scratch = try Scratch.withExamples()
        try Self.add(
            scratch,
            sources: """
                extra.a,,test-site,2.electricity,purchased-electricity,event,kWh,factor=choice:grid.KZ
                extra.b,,test-site,2.electricity,purchased-electricity,event,MWh,factor=choice:grid.KZ
                extra.c,,test-site,2.electricity,purchased-electricity,month,kWh,factor=choice:grid.KZ
                resold,,test-site,3.3,resold-energy,event,kWh,factor=carbonfootprint.grid-delivered.KZ.2022; from=extra.a
                """,
            records: "a.1,extra.a,2024-03-01,2024-03-31,1000,kWh,invoiced,,,invoice 77\n"
                + "b.1,extra.b,2024-03-01,2024-03-31,1,MWh,metered,,,Invoice 77\n"
                + "r.1,resold,2024-03-01,2024-03-31,500,kWh,invoiced,,,invoice 78\n"
                + (1...12).map { month in
                    let days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
                    let name = month < 10 ? "0\(month)" : "\(month)"
                    let value = month == 6 ? 1_000 : 100
                    return "c.\(month),extra.c,2024-\(name)-01,2024-\(name)-\(days),\(value),kWh,metered"
                }.joined(separator: "\n") + "\n"
                + (1...5).map { month in
                    let days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
                    let name = month < 10 ? "0\(month)" : "\(month)"
                    return "d.\(month),extra.c,2023-\(name)-01,2023-\(name)-\(days),30,kWh,metered"
                }.joined(separator: "\n")
        )
        for language in ["en", "kk", "ru"] {
            let run = try scratch.run("inventory", "check", "--lang", language)
            let said = run.errors + run.output
            for code in ["INV-0804", "INV-1015", "INV-1021", "INV-1022"] {
                #expect(said.contains(code), "\(code) in \(language)")
            }
            #expect(!said.contains("⟦"))
        }
    }
}
