import QadamEvidence
import QadamExchange
import QadamPathways
import Testing

/// Where the values of an energy model stand: file, row, and the source that the row names.
@Suite struct EnergyOriginsTests {
    private static let tables = [
        "technologies.csv":
            "technology,operationalLife,source\nA,20,eschenbach1992 p. 4\nB,30,a phone call\n",
        "capitalCost.csv": """
        region,technology,year,value,source,note
        ,A,,7,all years,
        ,A,2030,5,,cheaper
        ,,,9,,
        R,A,2030,4,howells2011.section 2,

        """,
    ]

    private static func origins() -> EnergyOrigins {
        EnergyOrigins(files: tables.reduce(into: [:]) { $0[$1.key] = .text($1.value, name: $1.key) })
    }

    private static func place(_ origin: Origin?) -> (Place, Citation?, String?)? {
        guard case .table(let place, let citation, let source)? = origin else { return nil }
        return (place, citation, source)
    }

    /// The row that leaves least open gives the value, as it does when the model is read.
    @Test(
        arguments: [
            (["R", "A", "2030"], 5, Citation(reference: "howells2011", locator: "section 2"), nil),
            (["S", "A", "2030"], 3, nil, "cheaper"), (["S", "A", "2040"], 2, nil, "all years"),
            (["S", "B", "2040"], 4, nil, nil),
        ] as [([String], Int, Citation?, String?)]
    )
    func theRowThatGivesAValueIsFound(names: [String], row: Int, citation: Citation?, source: String?) throws
    {
        let found = try #require(Self.place(Self.origins().origin(.capitalCost, names)))
        #expect(found.0 == .file("capitalCost.csv", row: row, column: "value"))
        #expect(found.1 == citation && found.2 == source)
    }

    @Test func aColumnOfATableOfASetIsFound() throws {
        let life = try #require(Self.place(Self.origins().origin(.operationalLife, ["R", "A"])))
        #expect(life.0 == .file("technologies.csv", row: 2, column: "operationalLife"))
        #expect(life.1 == Citation(reference: "eschenbach1992", locator: "p. 4") && life.2 == nil)
        #expect(
            try #require(Self.place(Self.origins().origin(.operationalLife, ["R", "B"]))).2 == "a phone call"
        )
        #expect(Self.origins().origin(.operationalLife, ["R", "C"]) == nil)
        #expect(Self.origins().origin(.fixedCost, ["R", "A", "2030"]) == nil)
    }

    @Test func linesOfADataFileAreFound() throws {
        let text = """
            set REGION := R; set YEAR := 2030 2031; set TECHNOLOGY := A B;
            param CapitalCost default 3 :=
            [R,*,*]: 2030 2031 :=
            A 5 6
            ;
            end;
            """
        let tables = MathProgReader.read(.text(text, name: "data.txt")).tables
        let origins = EnergyOrigins(tables)
        let row = try #require(Self.place(origins.origin(.capitalCost, ["R", "A", "2031"])))
        #expect(row.0.description.contains("data.txt") && row.2 == "CapitalCost")
        if case .file(_, let line, _) = row.0 { #expect(line == 4) } else { Issue.record("\(row.0)") }
        let fallback = try #require(Self.place(origins.origin(.capitalCost, ["R", "B", "2031"])))
        #expect(fallback.2 == "CapitalCost (default)")
        #expect(origins.origin(.variableCost, ["R", "B", "1", "2031"]) == nil)
    }
}
