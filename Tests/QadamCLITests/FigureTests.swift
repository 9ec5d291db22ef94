import Foundation
import Testing

/// What the commands show is what was calculated, under every switch.
struct FigureTests {
    private struct Emission: Decodable {
        let co2e: Double
        let co2eOnly: [String: Double]
        let masses: [String: Double]
        let methane: [String: Double]?
    }

    private struct Scopes: Decodable {
        let scope1: Double
        let scope2Location: Double
        let scope2Market: Double
        let scope3: Double
    }

    private struct Inventory: Decodable {
        struct Line: Decodable { let id: String }
        let gwp: String
        let location: Emission
        let market: Emission
        let scopes: Scopes
        let lines: [Line]
    }

    private static func inventory(_ gwp: String, in scratch: Scratch) throws -> Inventory {
        let run = try scratch.run(
            ["inventory", "calculate", "--dry-run", "--trials", "0", "--json", "--gwp", gwp],
            expecting: 0
        )
        return try JSONDecoder().decode(Envelope<Inventory>.self, from: Data(run.output.utf8)).content
    }

    /// 100-year potentials: IPCC AR4 WG1 table 2.14, AR5 WG1 table 8.A.1, AR6 WG1 table 7.SM.7.
    private static let potentials: [String: [String: Double]] = [
        "AR4": ["CO2": 1, "CO2_biogenic": 0, "CH4": 25, "N2O": 298, "HFC32": 675, "HFC125": 3_500],
        "AR5": ["CO2": 1, "CO2_biogenic": 0, "CH4": 28, "N2O": 265, "HFC32": 677, "HFC125": 3_170],
        "AR6": ["CO2": 1, "CO2_biogenic": 0, "CH4": 27.9, "N2O": 273, "HFC32": 771, "HFC125": 3_740],
    ]

    @Test func aSetOfPotentialsChangesTheSumAndNotTheGases() throws {
        let scratch = try Scratch.withExamples()
        let base = try Self.inventory("ar5", in: scratch)
        for (name, potentials) in Self.potentials {
            let found = try Self.inventory(name, in: scratch)
            #expect(found.gwp == name)
            #expect(found.location.masses == base.location.masses)
            #expect(Set(found.location.masses.keys).isSubset(of: potentials.keys))
            var sum = found.location.co2eOnly.values.reduce(0, +)
            for (gas, kilograms) in found.location.masses { sum += kilograms * (potentials[gas] ?? .nan) }
            // AR6 table 7.15: methane of known origin takes 29.8 or 27.0 instead of 27.9.
            let byOrigin = found.location.methane ?? [:]
            #expect(byOrigin.isEmpty == (name != "AR6"))
            #expect(Set(byOrigin.keys).isSubset(of: ["fossil", "non-fossil"]))
            sum += (byOrigin["fossil"] ?? 0) * (29.8 - 27.9) + (byOrigin["non-fossil"] ?? 0) * (27.0 - 27.9)
            #expect(abs(found.location.co2e - sum) < 1e-9 * sum)
        }
    }

    /// The contract covers 1,200 MWh: the views differ by it, in scope 2 alone.
    @Test func theViewsDifferByTheContractAlone() throws {
        let scratch = try Scratch.withExamples()
        let found = try Self.inventory("ar5", in: scratch)
        let (scopes, contract) = (found.scopes, 1_200_000 * 0.55224)
        #expect(abs(scopes.scope2Location - scopes.scope2Market - contract) < 1)
        #expect(abs(found.location.co2e - found.market.co2e - contract) < 1)
        let sum = scopes.scope1 + scopes.scope2Location + scopes.scope3
        #expect(abs(found.location.co2e - sum) < 1e-6 * sum)
    }

    @Test func everyKindOfFigureOfTheInventoryIsExplained() throws {
        let scratch = try Scratch.withExamples()
        let lines = try Self.inventory("ar5", in: scratch).lines.map { "source:\($0.id)" }
        #expect(lines.count == Campus.rows(of: "sources.csv"))
        var selectors = ["total", "scope:1", "scope:2", "scope:3", "record:electricity.main.01"]
        selectors += ["category:1.stationary", "category:2.electricity", "category:3.6", "building:main"]
        selectors += lines.enumerated().filter { $0.offset % 4 == 0 }.map(\.element)
        for selector in selectors {
            let view = selector.hasPrefix("record") ? [] : ["--view", "market"]
            let run = try scratch.run(["inventory", "explain", selector] + view, expecting: 0)
            // Down to a record and to a published source.
            #expect(run.output.contains("activities.csv"), "\(selector)")
            #expect(run.output.contains("source: ") || selector.hasPrefix("record"), "\(selector)")
        }
    }

    @Test(arguments: ["kk", "ru", "en"]) func everyProductIsExplained(language: String) throws {
        let scratch = try Scratch.withExamples()
        for product in ["zinc", "aluminium-primary", "aluminium-secondary", "aluminium-automotive-scrap"] {
            for gwp in language == "en" ? ["ar4", "ar6"] : ["ar5"] {
                let run = try scratch.run(
                    ["product", "explain", product, "--depth", "3", "--lang", language, "--gwp", gwp],
                    expecting: 0
                )
                #expect(run.output.contains(gwp.uppercased()) && run.output.contains("─ "))
            }
        }
    }

    @Test(arguments: ["kk", "ru", "en"]) func everyTableOfInventoryAndPathwayIsShown(language: String) throws
    {
        let scratch = try Solved.scratch()
        let tables = [
            "inventory": [
                "scope", "category", "building", "source", "gas", "month", "factor", "uncertainty",
            ],
            "pathway": ["plan", "emissions", "cost", "built", "levels", "curve", "days"],
        ]
        var seen: Set<String> = []
        for (noun, groupings) in tables {
            for grouping in groupings {
                let arguments = [noun, "show", "--by", grouping, "--lang", language]
                let run = try scratch.run(arguments, expecting: 0)
                #expect(run.output.contains("───"), "\(arguments)")
                // A key without a text is shown in these brackets.
                #expect(!run.output.contains("⟦"), "\(run.output)")
                #expect(seen.insert(run.output).inserted, "\(arguments) is the same as another table")
            }
        }
        for plan in ["baseline", "cheapest", "limited"] {
            try scratch.run(["pathway", "show", "--by", "emissions", "--plan", plan], expecting: 0)
        }
    }
}
