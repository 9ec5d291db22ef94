import Foundation
import Testing

/// `qadam inventory compare` and `recalculate` on the command line.
struct ChangeCommandTests {
    @Test func twoSetsAreComparedInThreeLanguages() throws {
        let scratch = try Scratch.withExamples()
        for set in ["ar5", "ar6"] {
            try scratch.run(["inventory", "calculate", "--gwp", set, "--trials", "0"], expecting: 0)
        }
        let command = ["inventory", "compare", "--gwp-to", "ar6"]
        let first = try scratch.run(command + ["--json"], expecting: 0)
        let object = try JSONSerialization.jsonObject(with: Data(first.output.utf8)) as? [String: Any]
        #expect(object?["schema"] as? String == "qadam.inventory.compare/1")
        let content = try #require(object?["content"] as? [String: Any])
        let comparison = try #require(content["comparison"] as? [String: Any])
        let parts = try #require(comparison["parts"] as? [String: Double])
        #expect(parts.count == 8 && abs(parts["potentials"] ?? 0) > 1 && abs(parts["factor"] ?? 1) < 1e-6)
        for language in ["en", "kk", "ru"] {
            for grouping in ["scope", "category", "line"] {
                let run = try scratch.run(command + ["--by", grouping, "--lang", language], expecting: 0)
                #expect(!run.output.isEmpty && !run.output.contains("⟦") && !run.output.contains("{CO2e"))
            }
        }
    }

    /// Another factor is chosen, one person proposes and another approves.
    @Test func aRecalculationIsProposedAndApproved() throws {
        let scratch = try Scratch.withExamples()
        try scratch.run(["inventory", "calculate", "--trials", "0"], expecting: 0)
        let none = ["inventory", "recalculate", "--trigger", "factor", "--reason", "newer"]
        let same = try scratch.run(none, expecting: 0)
        #expect(same.errors.contains("WSP-0325"))
        let folder = try scratch.copy("campus", as: "campus")
        try Solved.edit(folder.appending(path: "organisation.yaml")) {
            $0.replacing("grid.KZ: carbonfootprint.grid.KZ.2022", with: "grid.KZ: ember.grid.KZ.2024")
        }
        try scratch.run(["workspace", "import", "campus"], expecting: 0)
        try scratch.run(none + ["--dry-run"], expecting: 0)
        try scratch.run(none, expecting: 0)
        let approve = ["inventory", "recalculate", "--approve", "--year", "2024"]
        let own = try scratch.run(approve, expecting: 65)
        #expect(own.errors.contains("WSP-0329"))
        try scratch.run(approve, expecting: 0, environment: ["QADAM_ACTOR": "second"])
        for language in ["en", "kk", "ru"] {
            let list = try scratch.run(
                ["inventory", "recalculate", "--list", "--lang", language],
                expecting: 0
            )
            #expect(list.output.contains("second") && !list.output.contains("⟦"))
        }
    }

    @Test(arguments: [
        (["compare", "--version-from", "0"], "CLI-0415"), (["recalculate"], "CLI-0417"),
        (["recalculate", "--trigger", "factor"], "CLI-0417"), (["recalculate", "--approve"], "CLI-0416"),
        (["recalculate", "--approve", "--year", "2024", "--trigger", "factor"], "CLI-0416"),
        (["compare", "--from", "1"], "CLI-0140"),
    ])
    func refusesWhatIsNoQuestion(_ arguments: [String], _ code: String) throws {
        let scratch = try Scratch.withExamples()
        let run = try scratch.run(["inventory"] + arguments, expecting: 64)
        #expect(run.errors.contains(code))
    }
}
