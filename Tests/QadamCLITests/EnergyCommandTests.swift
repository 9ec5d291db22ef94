import Foundation
import Testing

/// Questions to an energy model on the command line.
struct EnergyCommandTests {
    private static let scenarios = [
        "--now", "2030", "--scenario", "cheap@0.5,variableCost:GAS_SUPPLY=0.6", "--scenario",
        "dear@0.5,variableCost:GAS_SUPPLY=1.8",
    ]
    private static let commands: [(arguments: [String], schema: String)] = [
        (["solve", "--dry-run"], "qadam.pathway.plan/1"),
        (["solve", "--exact", "--dry-run"], "qadam.pathway.plan/1"),
        (["explain", "cost"], "qadam.pathway.explain/1"),
        (["explain", "price:HEAT:2030"], "qadam.pathway.explain/1"),
        (["explain", "value:capitalCost:TOWN,WIND,2030"], "qadam.pathway.explain/1"),
        (["tornado", "--vary", "capitalCost=0.8..1.2"], "qadam.pathway.tornado/1"),
        (["regret"] + scenarios, "qadam.pathway.regret/1"),
        (["stochastic"] + scenarios, "qadam.pathway.stochastic/1"),
        (["rolling", "--window", "8", "--step", "4"], "qadam.pathway.rolling/1"),
        (["alternatives", "--count", "2"], "qadam.pathway.alternatives/1"),
    ]

    private func scratch() throws -> Scratch {
        let scratch = try Scratch()
        try scratch.run(["workspace", "init", "my.qadam"], expecting: 0)
        let town = Program.root.appending(path: "Examples/town/data.txt").path
        try scratch.run(["pathway", "import", town, "--name", "town"], expecting: 0)
        return scratch
    }

    /// A table for people in every language, and JSON with a schema, the same twice and in any language but its texts.
    @Test func everyQuestionIsAnsweredAsTableAndAsJSON() throws {
        let scratch = try scratch()
        for (arguments, schema) in Self.commands {
            let command = ["pathway"] + arguments
            let first = try scratch.run(command + ["--json"], expecting: 0)
            let object = try JSONSerialization.jsonObject(with: Data(first.output.utf8)) as? [String: Any]
            #expect(object?["schema"] as? String == schema, "\(arguments)")
            #expect(
                try scratch.run(command + ["--json", "--lang", "kk"], expecting: 0).output == first.output
            )
            for language in ["en", "ru", "kk"] {
                let run = try scratch.run(command + ["--lang", language], expecting: 0)
                #expect(!run.output.isEmpty && !run.output.contains("⟦"), "\(arguments) \(language)")
            }
        }
    }

    /// The fields that a program may count on.
    @Test func aPlanHasTheFieldsThatProgramsRead() throws {
        let run = try scratch().run(["pathway", "solve", "--dry-run", "--json"], expecting: 0)
        let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        let content = try #require(object?["content"] as? [String: Any])
        for field in [
            "status", "objective", "bestBound", "emissionsByYear", "costByYear", "decisions", "way",
        ] {
            #expect(content[field] != nil, "\(field)")
        }
        #expect(content["way"] as? String == "linear" && content["status"] as? String == "optimal")
    }

    @Test(
        arguments: [
            (["explain", "nonsense"], 64), (["explain", "capacity:MOON:2030"], 64),
            (["explain", "cost:1999"], 64), (["explain", "value:capitalCost:TOWN,MOON,2030"], 64),
            (["explain", "value:capitalCost"], 64),
            (["tornado"], 64), (["tornado", "--vary", "a"], 64), (["tornado", "--vary", "nothing=1..2"], 64),
            (["regret", "--now", "2030", "--scenario", "a"], 64), (["regret", "--now", "x"], 64),
            (["regret", "--now", "1999", "--scenario", "a", "--scenario", "b"], 64),
            (["stochastic", "--now", "2030", "--scenario", "a@3", "--scenario", "b"], 64),
            (["rolling", "--window", "0"], 64), (["alternatives", "--within=-1"], 64),
            (["alternatives", "--count", "0"], 64),
        ] as [([String], Int32)]
    )
    func whatCannotBeAskedIsRefused(arguments: [String], status: Int32) throws {
        let run = try scratch().run(["pathway"] + arguments, expecting: status)
        #expect(!run.errors.isEmpty)
    }

    /// The explanation leads to the line of the file.
    @Test func theExplanationNamesTheLine() throws {
        let run = try scratch().run(["pathway", "explain", "emissions:2030"], expecting: 0)
        #expect(run.output.contains("data.txt") && run.output.contains("emissionFactor"), "\(run.output)")
    }

    /// The pathway of the campus as an energy model: formulas and rows of its own tables, in every language.
    @Test func theCampusIsExplainedByItsTables() throws {
        let scratch = try Scratch()
        try scratch.run(["workspace", "init", "my.qadam"], expecting: 0)
        let campus = Program.root.appending(path: "Examples/campus").path
        try scratch.run(["workspace", "import", campus], expecting: 0)
        let model = ["--model", "campus-net-zero-2050"]
        for (language, formula) in [
            ("en", "price of the carrier / efficiency"), ("ru", "цена носителя / КПД"),
            ("kk", "тасымалдағыш бағасы / ПӘК"),
        ] {
            let value = ["pathway", "explain", "value:variableCost:site,coal-boiler,1,2025"]
            let run = try scratch.run(value + model + ["--lang", language], expecting: 0)
            #expect(run.output.contains(formula) && !run.output.contains("⟦"), "\(run.output)")
            #expect(run.output.contains("prices.csv") && run.output.contains("technologies.csv"))
        }
    }
}
