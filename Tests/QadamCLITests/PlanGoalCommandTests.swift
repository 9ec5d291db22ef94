import Foundation
import Testing

/// Goals of plans, break-even prices and ranking over scenarios on the command line.
struct PlanGoalCommandTests {
    private static let commands: [(arguments: [String], schema: String)] = [
        (["solve", "--objective", "weighted", "--weight", "30", "--dry-run"], "qadam.pathway.plan/1"),
        (["solve", "--objective", "emissions", "--budget", "2200", "--dry-run"], "qadam.pathway.plan/1"),
        (["solve", "--without-baseline", "--dry-run"], "qadam.pathway.plan/1"),
        (
            ["breakeven", "WIND", "--to", "100", "--steps", "5", "--tolerance", "1"],
            "qadam.pathway.breakeven/1"
        ),
        (
            ["breakeven", "GAS_BOILER", "--price", "variableCost:GAS_SUPPLY", "--to", "3", "--steps", "3"],
            "qadam.pathway.breakeven/1"
        ),
        (
            ["rank", "--scenario", "low,annualDemand=0.9", "--scenario", "dear,variableCost:GAS_SUPPLY=1.8"],
            "qadam.pathway.robust-rank/1"
        ),
        (["rank", "--vary", "capitalCost=0.8..1.2", "--samples", "2"], "qadam.pathway.robust-rank/1"),
    ]

    private func scratch() throws -> Scratch {
        let scratch = try Scratch()
        try scratch.run(["workspace", "init", "my.qadam"], expecting: 0)
        let town = Program.root.appending(path: "Examples/town/data.txt").path
        try scratch.run(["pathway", "import", town, "--name", "town"], expecting: 0)
        return scratch
    }

    @Test func everyQuestionIsAnsweredAsTableAndAsJSON() throws {
        let scratch = try scratch()
        for (arguments, schema) in Self.commands {
            let command = ["pathway"] + arguments
            let first = try scratch.run(command + ["--json"], expecting: 0)
            let object = try JSONSerialization.jsonObject(with: Data(first.output.utf8)) as? [String: Any]
            #expect(object?["schema"] as? String == schema, "\(arguments)")
            for language in ["en", "ru", "kk"] {
                let run = try scratch.run(command + ["--lang", language], expecting: 0)
                #expect(!run.output.isEmpty && !run.output.contains("⟦"), "\(arguments) \(language)")
            }
        }
    }

    /// Business as usual is beside the plan in the JSON, and left out only where it is said.
    @Test func businessAsUsualIsInTheOutput() throws {
        let scratch = try scratch()
        for (more, status) in [([], "optimal"), (["--without-baseline"], "omitted")] {
            let run = try scratch.run(["pathway", "solve", "--dry-run", "--json"] + more, expecting: 0)
            let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
            let usual = (object?["content"] as? [String: Any])?["businessAsUsual"] as? [String: Any]
            #expect(usual?["status"] as? String == status)
        }
        let run = try scratch.run(["pathway", "solve", "--without-baseline", "--dry-run"], expecting: 0)
        #expect(run.output.contains("--without-baseline"))
    }

    /// The file of scenarios is read as the option is.
    @Test func scenariosComeFromAFile() throws {
        let scratch = try scratch()
        let text = "# two futures\nlow,annualDemand=0.9\n\nhigh,annualDemand=1.1\n"
        try text.write(to: scratch.folder.appending(path: "futures.txt"), atomically: true, encoding: .utf8)
        let run = try scratch.run(["pathway", "rank", "--scenarios", "futures.txt"], expecting: 0)
        #expect(run.output.contains("low") && run.output.contains("high"))
    }

    @Test(
        arguments: [
            (["solve", "--weight", "3"], 64, "CLI-0520"),
            (["solve", "--objective", "weighted"], 64, "CLI-0520"),
            (["solve", "--objective", "weighted", "--weight", "nan"], 64, "CLI-0521"),
            (["solve", "--objective", "weighted", "--weight", "-2"], 64, "CLI-0521"),
            (["solve", "--budget", "inf"], 64, "CLI-0521"),
            (["solve", "--budget", "5", "--dry-run"], 3, "PTH-0934"),
            (["breakeven", "WIND", "--from", "3", "--to", "2"], 64, "CLI-0522"),
            (["breakeven", "WIND", "--to", "nan"], 64, "CLI-0522"),
            (["breakeven", "WIND", "--to", "2", "--tolerance", "0"], 64, "CLI-0523"),
            (["breakeven", "WIND", "--to", "2", "--steps", "2", "--sum", "-3"], 3, "PTH-0604"),
            (["breakeven", "MOON", "--to", "2"], 64, "WSP-0600"),
            (["breakeven", "WIND", "--to", "2", "--price", "gold"], 64, "WSP-0601"),
            (["rank", "--vary", "capitalCost=0.8..1.2", "--within", "0.1"], 64, "CLI-0524"),
            (["rank", "--scenarios", "nowhere.txt"], 66, "CLI-0525"),
            (["rank", "--scenario", "alone"], 64, "CLI-0137"),
        ] as [([String], Int32, String)]
    )
    func whatCannotBeAskedIsRefused(arguments: [String], status: Int32, code: String) throws {
        let run = try scratch().run(["pathway"] + arguments, expecting: status)
        #expect(run.errors.contains(code), "\(run.errors)")
    }

    /// A limit that cannot be kept is put into words, with what would help, in every language.
    @Test func aClashIsPutIntoWords() throws {
        let scratch = try scratch()
        for (language, words) in [
            ("en", "the limit on CO2 in TOWN in 2030"), ("ru", "предел выброса «CO2» в TOWN в 2030 году"),
            ("kk", "2030 жылғы «CO2» шығарындысының шегі"),
        ] {
            let command = ["pathway", "solve", "--limit", "CO2@2030=0.001", "--dry-run", "--lang", language]
            let run = try scratch.run(command, expecting: 3)
            #expect(run.errors.contains(words), "\(run.errors)")
            #expect(run.errors.contains("PTH-0937") && !run.errors.contains("emissionLimit"), "\(run.errors)")
        }
    }
}
