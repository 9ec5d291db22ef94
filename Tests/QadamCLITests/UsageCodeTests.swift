import Foundation
import Testing

/// What a command line that cannot be meant is told, with its code and its exit status.
struct UsageCodeTests {
    @Test(
        arguments: [
            (["factor", "search", "coal", "--limit", "0"], "CLI-0101", 64),
            (["factor", "search", "coal", "--gas", "XX"], "CLI-0102", 64),
            (["factor", "search", "qqqqzzzz"], "CLI-0103", 1),
            (["factor", "search", "coal", "grid", "nowhere"], "CLI-0104", 1),
            (["inventory", "calculate", "--trials", "20000000"], "CLI-0106", 64),
            (["inventory", "uncertainty", "--trials", "-3"], "CLI-0106", 64),
            (["inventory", "explain", "bla"], "CLI-0107", 64),
            (["inventory", "explain", "source:x"], "CLI-0108", 1),
            (["waste", "balance", "--tolerance", "101"], "CLI-0141", 64),
            (["method", "show", "inventory.purchased-heat"], "CLI-0401", 64),
            (["method", "show", "nothing"], "CLI-0402", 64),
            (["activity", "intervals", "x.csv", "--unit", "kWh", "--step", "7"], "CLI-0418", 64),
            (
                ["activity", "intervals", "x.csv", "--unit", "kWh", "--step", "15", "--column", "x"],
                "CLI-0419", 64
            ),
            (["inventory", "forecast", "--until", "2050", "--step", "0"], "CLI-0440", 64),
            (["unit", "convert", "abc", "kWh", "MWh"], "UNI-0201", 64),
            (["unit", "convert", "1,234", "kWh", "MWh"], "UNI-0202", 64),
        ] as [([String], String, Int32)]
    )
    func inventoriesAndFactors(_ arguments: [String], _ code: String, _ status: Int32) throws {
        let run = try Scratch.withExamples().run(arguments, expecting: status)
        #expect(run.errors.contains(code), "\(run.errors)")
    }

    @Test(
        arguments: [
            (["pathway", "solve", "--gap", "2"], "CLI-0110", 64),
            (["pathway", "solve", "--time-limit", "0"], "CLI-0111", 64),
            (["lifecycle", "score"], "CLI-0120", 64),
            (["lifecycle", "score", "--csv", "--json"], "CLI-0123", 64),
            (["pathway", "solve", "--limit", "x"], "CLI-0130", 64),
            (["pathway", "macc", "--grid", "0"], "CLI-0131", 64),
            (["pathway", "rank", "--within", "20"], "CLI-0132", 64),
            (["pathway", "ensemble", "--vary", "x"], "CLI-0133", 64),
            (["pathway", "ensemble", "--vary", "demand=0.9..1.1", "--shard", "3/2"], "CLI-0134", 64),
            (["pathway", "ensemble", "--vary", "demand=0.9..1.1", "--workers", "0"], "CLI-0530", 64),
            (["pathway", "explain", "bla", "--model", "x"], "CLI-0135", 64),
            (["pathway", "stochastic", "--scenario", "x", "--now", "2030"], "CLI-0137", 64),
            (["workspace", "import", "/nowhere/at/all"], "WSP-0103", 66),
            (["inventory", "show", "--gwp", "ar4"], "WSP-0114", 66),
            (["product", "explain", "no-such-product"], "WSP-0117", 64),
            (["inventory", "forecast", "--until", "2020"], "WSP-0336", 65),
            (["workspace", "init", "my.qadam"], "STO-0102", 74),
            (["workspace", "info", "-w", "none.qadam"], "STO-0101", 66),
        ] as [([String], String, Int32)]
    )
    func plansFootprintsAndFiles(_ arguments: [String], _ code: String, _ status: Int32) throws {
        let run = try Scratch.withExamples().run(arguments, expecting: status)
        #expect(run.errors.contains(code), "\(run.errors)")
    }

    @Test(
        arguments: [
            (["workspace", "import", "x", "--decimal", "comma", "--grouping", "comma"], "CLI-0105", 64),
            (["product", "compare", "a"], "CLI-0109", 64),
            (
                ["lifecycle", "score", "--product", "zinc", "--amount", "x", "--database", "study"],
                "CLI-0121", 64
            ),
            (["lifecycle", "compare", "--product", "zinc", "--database", "study"], "CLI-0125", 64),
            (
                ["lifecycle", "impacts", "--product", "zinc", "--database", "study", "--set", "x"],
                "CLI-0126", 64
            ),
            (["lifecycle", "matrices", "--database", "study"], "CLI-0128", 64),
            (["lifecycle", "import", "package.zip", "--name", ""], "CLI-0122", 64),
            (["lifecycle", "methods", "--database", "study", "--unpaired"], "CLI-0300", 64),
            (
                [
                    "lifecycle", "contributions", "--product", "zinc", "--database", "study", "--by",
                    "process",
                    "--hours", "use=5",
                ], "CLI-0155", 64
            ),
            (["pathway", "stochastic", "--scenario", "", "--scenario", "", "--now", "2030"], "CLI-0136", 64),
            (
                [
                    "lifecycle", "sensitivity", "--product", "zinc", "--database", "study", "--borgonovo",
                    "200",
                ],
                "CLI-0156", 64
            ),
            (
                [
                    "lifecycle", "sensitivity", "--product", "zinc", "--database", "study", "--borgonovo",
                    "5",
                    "--samples", "10",
                ], "CLI-0157", 64
            ),
            (
                ["lifecycle", "score", "--product", "zinc", "--database", "study", "--method", "no-method"],
                "WSP-0136", 64
            ),
        ] as [([String], String, Int32)]
    )
    func databasesAndScenarios(_ arguments: [String], _ code: String, _ status: Int32) throws {
        let run = try Scratch.withExamples().run(arguments, expecting: status)
        #expect(run.errors.contains(code), "\(run.errors)")
    }

    /// Energy models that were brought in: what cannot be written or varied.
    @Test func modelsThatSayMoreOrLess() throws {
        let scratch = try Scratch()
        try scratch.run(["workspace", "init", "my.qadam"], expecting: 0)
        let examples = Program.root.appending(path: "Examples")
        try scratch.run(
            ["pathway", "import", examples.appending(path: "district").path, "--name", "district"],
            expecting: 0
        )
        let export = try scratch.run(
            [
                "pathway", "export", "--model", "district", "--format", "osemosys-csv", "--output", "out",
            ],
            expecting: 65
        )
        #expect(export.errors.contains("WSP-0160"))
        let town = examples.appending(path: "town/data.txt").path
        try scratch.run(
            ["pathway", "import", town, "--name", "town", "--format", "mathprog"],
            expecting: 0
        )
        let vary = try scratch.run(
            [
                "pathway", "ensemble", "--model", "town", "--vary", "capitalCost:nothing=0.9..1.1",
                "--samples",
                "2",
            ],
            expecting: 64
        )
        #expect(vary.errors.contains("WSP-0162"))
    }

    /// A plan is asked for figures that it has.
    @Test func aFigureThatNoPlanHasIsRefused() throws {
        let run = try Solved.scratch().run(["pathway", "explain", "glitter:2030"], expecting: 64)
        #expect(run.errors.contains("CLI-0112"))
    }

    /// A works without options has no pathway.
    @Test func anOrganisationWithoutOptionsHasNoPathway() throws {
        let scratch = try Scratch()
        try scratch.run(["workspace", "init", "my.qadam"], expecting: 0)
        let works = Program.root.appending(path: "Examples/smelter").path
        try scratch.run(["workspace", "import", works], expecting: 0)
        let run = try scratch.run("pathway", "solve")
        #expect(run.errors.contains("WSP-0111"))
    }

    @Test func filesThatAreNoWorkspaceAndFoldersWithNothingInThem() throws {
        let scratch = try Scratch.withExamples()
        try Data("no database, only text that is long enough".utf8)
            .write(to: scratch.folder.appending(path: "text.qadam"))
        let text = try scratch.run(["workspace", "info", "-w", "text.qadam"], expecting: 65)
        #expect(text.errors.contains("STO-0103"))
        let empty = scratch.folder.appending(path: "empty")
        try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: true)
        let run = try scratch.run(
            ["workspace", "import", "empty", "-w", "my.qadam"],
            expecting: 65
        )
        #expect(run.errors.contains("WSP-0104"))
    }

    /// Eleven months with one reading each: ten by name, the rest by number.
    @Test func manyMonthsWithGapsAreCounted() throws {
        let scratch = try Scratch.withExamples()
        let rows = (1...11).map { "EL-7,2025-\($0 < 10 ? "0" : "")\($0)-01 00:00,12" }
        try Data((["meter,time,value"] + rows).joined(separator: "\n").utf8)
            .write(to: scratch.folder.appending(path: "few.csv"))
        let run = try scratch.run(
            [
                "activity", "intervals", "few.csv", "--unit", "kWh", "--step", "60", "--meter",
                "EL-7=electricity.library",
            ],
            expecting: 65
        )
        #expect(run.errors.contains("ACT-0090") && run.errors.contains("ACT-0092"))
    }
}
