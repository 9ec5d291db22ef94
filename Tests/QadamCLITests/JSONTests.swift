import Foundation
import Testing

/// `--json`: a schema with its version, the content, the same bytes again.
struct JSONTests {
    static let commands: [(arguments: [String], schema: String)] = [
        (["inventory", "show"], "qadam.inventory/1"),
        (["inventory", "show", "--gwp", "ar6", "--by", "gas"], "qadam.inventory/1"),
        (["inventory", "calculate", "--dry-run", "--trials", "500"], "qadam.inventory/1"),
        (["inventory", "explain", "total"], "qadam.inventory.explain/1"),
        (["product", "calculate", "--dry-run"], "qadam.product/1"),
        (["product", "compare"], "qadam.product.compare/1"),
        (["product", "explain", "zinc"], "qadam.product.explain/1"),
        (["pathway", "show"], "qadam.pathway/1"), (["report", "build"], "qadam.report/1"),
        (["factor", "search", "coal"], "qadam.factor.search/1"),
        (["factor", "show", "grid.KZ"], "qadam.factor.dispute/1"),
        (["unit", "convert", "5", "Gcal", "MWh"], "qadam.unit.convert/1"),
        (["unit", "list"], "qadam.unit.list/1"), (["workspace", "info"], "qadam.workspace.info/1"),
        (["workspace", "import", "campus", "--dry-run"], "qadam.workspace.import/1"),
    ]

    @Test func everyJSONHasASchemaAndIsTheSameTwice() throws {
        let scratch = try Solved.scratch()
        try scratch.copy("campus", as: "campus")
        for (arguments, schema) in Self.commands {
            let first = try scratch.run(arguments + ["--json"], expecting: 0)
            let object = try JSONSerialization.jsonObject(with: Data(first.output.utf8)) as? [String: Any]
            let envelope = try #require(object, "\(arguments)")
            #expect(Set(envelope.keys) == ["schema", "content"], "\(arguments)")
            #expect(envelope["schema"] as? String == schema, "\(arguments)")
            let again = try scratch.run(arguments + ["--json"], expecting: 0)
            #expect(again.output == first.output, "\(arguments)")
        }
    }

    /// A program reads numbers, not words: the language changes nothing but what is text for people.
    @Test func figuresInJSONDoNotDependOnTheLanguage() throws {
        let scratch = try Solved.scratch()
        for arguments in [
            ["inventory", "show"], ["product", "calculate", "--dry-run"], ["pathway", "show"],
        ] {
            let english = try scratch.run(arguments + ["--json", "--lang", "en"], expecting: 0)
            let kazakh = try scratch.run(arguments + ["--json", "--lang", "kk"], expecting: 0)
            #expect(english.output == kazakh.output)
        }
    }

    /// What is wrong comes as JSON too, with code and place.
    @Test func aRefusedImportIsListedAsJSON() throws {
        let scratch = try Scratch.withExamples()
        let folder = try scratch.copy("campus", as: "bad")
        try Solved.edit(folder.appending(path: "activities.csv")) {
            $0.replacing(",150159,kWh,", with: ",150159,kWhh,")
        }
        let run = try scratch.run(["workspace", "import", "bad", "--json"], expecting: 65)
        let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        let content = try #require(object?["content"] as? [String: Any])
        let diagnostics = try #require(content["diagnostics"] as? [[String: Any]])
        #expect(diagnostics.contains { $0["code"] as? String == "EXC-0311" })
        #expect(content["stored"] == nil)
    }
}
