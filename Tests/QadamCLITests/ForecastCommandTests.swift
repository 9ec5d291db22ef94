import Foundation
import Testing

/// `qadam inventory forecast` on the command line.
struct ForecastCommandTests {
    @Test func aForecastIsFrozenWithAVersion() throws {
        let scratch = try Scratch.withExamples()
        let command = ["inventory", "forecast", "--until", "2050"]
        let first = try scratch.run(command + ["--json"], expecting: 0)
        let object = try JSONSerialization.jsonObject(with: Data(first.output.utf8)) as? [String: Any]
        #expect(object?["schema"] as? String == "qadam.inventory.forecast/1")
        let content = try #require(object?["content"] as? [String: Any])
        #expect(content["version"] as? Int == 1)
        let forecast = try #require(content["forecast"] as? [String: Any])
        let years = try #require(forecast["years"] as? [[String: Any]])
        #expect(years.compactMap { $0["year"] as? Int } == [2029, 2034, 2039, 2044, 2049, 2050])
        // The same forecast is the same version; a look is none.
        let again = try scratch.run(command + ["--json"], expecting: 0)
        #expect(again.output == first.output)
        for language in ["kk", "ru"] {
            let run = try scratch.run(command + ["--dry-run", "--lang", language], expecting: 0)
            #expect(run.output.contains("2050") && !run.output.contains("⟦"))
        }
    }

    @Test(
        arguments: [
            (["--until", "2024"], 65), (["--until", "2051"], 65), (["--until", "3000"], 64),
            (["--until", "2050", "--step", "0"], 64),
        ] as [([String], Int32)]
    )
    func refusesYearsItKnowsNothingOf(_ arguments: [String], _ status: Int32) throws {
        let scratch = try Scratch.withExamples()
        try scratch.run(["inventory", "forecast"] + arguments, expecting: status)
    }

    @Test func saysThatThereIsNothingToRestOn() throws {
        let scratch = try Scratch()
        try scratch.run(["workspace", "init", "my.qadam"], expecting: 0)
        let works = Program.root.appending(path: "Examples/smelter").path
        try scratch.run(["workspace", "import", works], expecting: 0)
        let run = try scratch.run(["inventory", "forecast", "--until", "2040"], expecting: 66)
        #expect(run.errors.contains("WSP-0335"))
    }
}
