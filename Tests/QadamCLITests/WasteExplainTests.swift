import Foundation
import Testing

/// `qadam waste explain` on the command line.
struct WasteExplainTests {
    private func scratch() throws -> Scratch {
        let scratch = try Scratch()
        try scratch.run(["workspace", "init", "my.qadam"], expecting: 0)
        try scratch.run(
            ["workspace", "import", Program.root.appending(path: "Examples/waste").path],
            expecting: 0
        )
        return scratch
    }

    @Test func aFigureIsExplainedInThreeLanguages() throws {
        let scratch = try scratch()
        for language in ["en", "kk", "ru"] {
            let run = try scratch.run(
                ["waste", "explain", "total", "--lang", language, "--boundary", "full-chain"],
                expecting: 0
            )
            #expect(run.output.contains("A-101") && !run.output.contains("⟦"))
        }
        let flat = try scratch.run(["waste", "explain", "stream:canteen", "--depth", "1"], expecting: 0)
        #expect(!flat.output.contains("A-101"))
    }

    @Test func theTreeIsThatOfTheInventory() throws {
        let run = try scratch().run(["waste", "explain", "stream:canteen", "--json"], expecting: 0)
        let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        #expect(object?["schema"] as? String == "qadam.waste.explain/1")
        let content = try #require(object?["content"] as? [String: Any])
        #expect(content["unit"] as? String == "kg{CO2e:AR5}" && content["inputs"] is [Any])
    }

    @Test func refusesWhatIsNoFigureOfWaste() throws {
        let run = try scratch().run(["waste", "explain", "tonnes"], expecting: 64)
        #expect(run.errors.contains("CLI-0510"))
        try scratch().run(["waste", "explain", "stream:x"], expecting: 64)
        try scratch().run(["waste", "explain", "movement:c-1"], expecting: 64)
    }
}
