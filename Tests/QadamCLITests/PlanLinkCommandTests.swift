import Foundation
import Testing

/// `pathway inventory` and `pathway products` on the examples, in three languages.
struct PlanLinkCommandTests {
    private func campus() throws -> Scratch {
        let scratch = try Scratch()
        try scratch.run(["workspace", "init", "my.qadam"], expecting: 0)
        for (arguments, path) in [
            (["workspace", "import"], "campus"),
            (["pathway", "import", "--name", "campus"], "campus/energy"),
        ] {
            let folder = Program.root.appending(path: "Examples/\(path)").path
            try scratch.run(arguments + [folder], expecting: 0)
        }
        return scratch
    }

    private func plant() throws -> Scratch {
        let scratch = try Scratch()
        try scratch.run(["workspace", "init", "my.qadam"], expecting: 0)
        let study = Program.root.appending(path: "Examples/polymetal").path
        let run = try scratch.run(["workspace", "import", study], expecting: 0)
        #expect(run.errors.contains("WSP-0360"))
        try scratch.run(["pathway", "import", study + "/energy", "--name", "polymetal"], expecting: 0)
        return scratch
    }

    private func content(_ run: Program.Run, _ schema: String) throws -> [String: Any] {
        let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        #expect(object?["schema"] as? String == schema)
        return try #require(object?["content"] as? [String: Any])
    }

    /// Tables in every language without a text that is missing, and the same JSON in all.
    @Test func inventoriesAreShownInThreeLanguages() throws {
        let scratch = try campus()
        let command = ["pathway", "inventory", "--limit", "CO2@2050=3500"]
        let first = try scratch.run(command + ["--json"], expecting: 0)
        for language in ["en", "ru", "kk"] {
            let run = try scratch.run(command + ["--lang", language], expecting: 0)
            #expect(!run.output.contains("⟦") && !run.errors.contains("⟦"), "\(language)")
            #expect(run.output.contains("2050") && run.output.contains("electricity.main"))
            // What no link drives, and the contract that goes on, are said.
            #expect(run.errors.contains("WSP-0366") && run.errors.contains("WSP-0368"))
            // The factors of the example are those of the inventory: nothing differs.
            #expect(!run.errors.contains("PTH-0832"))
            let why = try scratch.run(
                ["pathway", "inventory", "--why", "coal.laboratory-hall:2035", "--lang", language],
                expecting: 0
            )
            #expect(!why.output.contains("⟦"), "\(language)")
            #expect(why.output.contains("inventoryLinks.csv") && why.output.contains("LAB_COAL_BOILER"))
            #expect(why.output.contains("94") && why.output.contains("ipcc2006"))
            let json = try scratch.run(command + ["--json", "--lang", language], expecting: 0)
            #expect(json.output == first.output)
        }
        let inventory = try content(first, "qadam.pathway.inventory/1")
        let periods = try #require(inventory["periods"] as? [[String: Any]])
        func location(_ period: [String: Any]?, _ plan: String) -> Double? {
            let side = period?[plan] as? [String: Any]
            return (side?["sums"] as? [String: Any])?["location"] as? Double
        }
        let base = (inventory["base"] as? [String: Any])?["location"] as? Double
        // In 2025 business as usual runs as 2024 did: the demands of the example are rounded to a watt-hour.
        let early = try #require(location(periods.first, "businessAsUsual"))
        #expect(abs(early - (base ?? 0)) < 1e-9 * early)
        let late = (
            usual: try #require(location(periods.last, "businessAsUsual")),
            plan: try #require(location(periods.last, "plan"))
        )
        #expect(late.plan < 0.8 * late.usual)
    }

    @Test func footprintsAreShownInThreeLanguages() throws {
        let scratch = try plant()
        for language in ["en", "ru", "kk"] {
            let run = try scratch.run(
                ["pathway", "products", "zinc-life", "--year", "2050", "--lang", language],
                expecting: 0
            )
            #expect(!run.output.contains("⟦") && !run.errors.contains("⟦"), "\(language)")
            for row in ["grid-factor", "cells-on-hydro", "kiln-with-capture", "zinc-from-scrap", "scrubber"] {
                #expect(run.output.contains(row), "\(row)")
            }
            let why = try scratch.run(
                ["pathway", "products", "--why", "zinc:2050", "--depth", "5", "--lang", language],
                expecting: 0
            )
            #expect(!why.output.contains("⟦") && why.output.contains("productLinks.csv"), "\(language)")
        }
        let run = try scratch.run(["pathway", "products", "zinc-life", "--json"], expecting: 0)
        let products = try content(run, "qadam.pathway.products/1")
        let line = try #require((products["products"] as? [[String: Any]])?.first)
        let periods = try #require(line["periods"] as? [[String: Any]])
        let study = try #require(line["study"] as? Double)
        let early = try #require(periods.first?["businessAsUsual"] as? Double)
        #expect(abs(early - study) <= 1e-12 * study)
        for period in periods {
            let usual = try #require(period["businessAsUsual"] as? Double)
            let plan = try #require(period["plan"] as? Double)
            let parts = try #require(period["parts"] as? [[String: Any]])
            let sum = parts.reduce(0) { $0 + ($1["change"] as? Double ?? .nan) }
            #expect(abs(plan - usual - sum) < 1e-6 * study, "\(period)")
        }
        // The measures of 2050 leave less than a third of what the grid leaves.
        let last = try #require(periods.last)
        #expect((last["plan"] as? Double ?? .infinity) < (last["businessAsUsual"] as? Double ?? 0) / 2.5)
    }

    @Test(
        arguments: [
            (["inventory", "--plan", "limit"], 64, "CLI-0430"),
            (["inventory", "--plan", "bau", "--limit", "CO2=1"], 64, "CLI-0431"),
            (["inventory", "--why", "total"], 64, "CLI-0432"),
            (["inventory", "--why", "nothing:2035"], 64, "WSP-0370"),
            (["inventory", "--year", "2033"], 64, "PTH-0837"),
            (["products"], 66, "WSP-0110"),
            (["inventory", "--model", "moon"], 64, "WSP-0154"),
        ] as [([String], Int32, String)]
    )
    func whatCannotBeAskedIsRefused(arguments: [String], status: Int32, code: String) throws {
        let run = try campus().run(["pathway"] + arguments, expecting: status)
        #expect(run.errors.contains(code), "\(run.errors)")
    }
}
