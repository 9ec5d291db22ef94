import Foundation
import Testing

/// `qadam pathway operate` on the command line.
struct YearOperationCommandTests {
    private func scratch(_ example: String, as name: String) throws -> Scratch {
        let scratch = try Scratch()
        try scratch.run(["workspace", "init", "my.qadam"], expecting: 0)
        let path = Program.root.appending(path: "Examples/\(example)").path
        try scratch.run(["pathway", "import", path, "--name", name], expecting: 0)
        return scratch
    }

    /// Every hour of 2040 with what the plan has: the same JSON in every language, a table in each, and a finding for what is not met.
    @Test func runsTheHoursOfADistrict() throws {
        let scratch = try scratch("district", as: "district")
        let command = ["pathway", "operate", "--year", "2040"]
        let first = try scratch.run(command + ["--json"], expecting: 0)
        #expect(first.errors.contains("WSP-0403"))
        let object = try JSONSerialization.jsonObject(with: Data(first.output.utf8)) as? [String: Any]
        #expect(object?["schema"] as? String == "qadam.pathway.operate/1")
        let content = try #require(object?["content"] as? [String: Any])
        let years = try #require(content["years"] as? [[String: Any]])
        let supply = try #require(years.first?["supply"] as? [[String: Any]])
        #expect(years.count == 1)
        #expect(supply.contains { ($0["commodity"] as? String) == "heat" && ($0["hours"] as? Int ?? 0) > 0 })
        for language in ["kk", "ru"] {
            let run = try scratch.run(command + ["--lang", language], expecting: 0)
            #expect(run.output.contains("2040") && !run.output.contains("⟦"))
        }
        try scratch.run(command + ["--fail-on", "warning"], expecting: 2)
    }

    @Test func saysWhatItCannotRun() throws {
        let scratch = try scratch("town/data.txt", as: "town")
        let run = try scratch.run(["pathway", "operate"], expecting: 66)
        #expect(run.errors.contains("WSP-0400"))
        let district = Program.root.appending(path: "Examples/district").path
        try scratch.run(["pathway", "import", district, "--name", "district"], expecting: 0)
        let year = ["pathway", "operate", "--model", "district", "--year", "1999"]
        #expect(try scratch.run(year, expecting: 64).errors.contains("WSP-0401"))
        let limited = [
            "pathway", "operate", "--model", "district", "--year", "2025", "--limit", "CO2@2025=1",
        ]
        try scratch.run(limited, expecting: 3)
    }

    /// One day for the whole year hides winter: the year needs more from the grid than the limit allows. And with a least load that
    /// the one day can bear, summer has no solution.
    @Test func saysWhereTheYearPassesALimitOrHasNoSolution() throws {
        let scratch = try Scratch()
        try scratch.run(["workspace", "init", "my.qadam"], expecting: 0)
        let coarse = try copy(in: scratch, "coarse", [:])
        try scratch.run(["pathway", "import", coarse, "--name", "coarse"], expecting: 0)
        let command = ["pathway", "operate", "--model"]
        let limit = ["--year", "2040", "--limit", "CO2@2040=20"]
        let run = try scratch.run(command + ["coarse"] + limit, expecting: 0)
        #expect(run.errors.contains("WSP-0404") && run.errors.contains("WSP-0403"))
        let stiff = try copy(
            in: scratch,
            "stiff",
            [
                "residualCapacity.csv": "technology,value [MW]\nboiler,11\n",
                "minimumLoad.csv": "technology,value\nboiler,0.25\n",
                "commodities.csv": "commodity,balancedExactly\nheat,1\npower,0\n",
                "storages.csv": nil, "storedCommodity.csv": nil, "storageCapitalCost.csv": nil,
            ]
        )
        try scratch.run(["pathway", "import", stiff, "--name", "stiff"], expecting: 0)
        let none = try scratch.run(command + ["stiff", "--year", "2025"], expecting: 0)
        #expect(none.errors.contains("WSP-0402"))
        #expect(!none.output.contains("Every demand is met"))
    }

    /// The district on one day, with other tables.
    private func copy(in scratch: Scratch, _ name: String, _ tables: [String: String?]) throws -> String {
        let folder = scratch.folder.appending(path: name)
        let example = Program.root.appending(path: "Examples/district")
        try FileManager.default.copyItem(at: example, to: folder)
        let model = folder.appending(path: "model.yaml")
        let text = try String(contentsOf: model, encoding: .utf8)
        try text.replacing("clusters: 12", with: "clusters: 1").replacing("  extremes: [heat]\n", with: "")
            .write(to: model, atomically: true, encoding: .utf8)
        for (table, text) in tables {
            let file = folder.appending(path: table)
            try? FileManager.default.removeItem(at: file)
            try text?.write(to: file, atomically: true, encoding: .utf8)
        }
        return folder.path
    }
}
