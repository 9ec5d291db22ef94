import QadamEvidence
import QadamPathways
import Testing

/// Values from tables of text.
@Suite struct AttributeRowTests {
    static func row(_ names: [String], _ value: Double, _ line: Int) -> AttributeRows.Row {
        AttributeRows.Row(names, value, at: .file("technologies.csv", row: line))
    }

    @Test func takesRowsAndMergesThemWithWhatIsThere() {
        var system = EnergySystem(sets: SmallSystem.sets(technologies: ["a", "b", "c"]))
        system.set(.capitalCost, "R", "b", "2030", to: 2)
        let rows = AttributeRows(
            "capitalCost",
            [
                Self.row(["R", "c", "2030"], 3, 2), Self.row(["R", "a", "2030"], 1, 3),
                Self.row(["R", "b", "2030"], 9, 4),
            ]
        )
        #expect(system.add(rows) == [])
        #expect(["a", "b", "c"].map { system.value(.capitalCost, "R", $0, "2030") } == [1, 9, 3])
    }

    @Test func refusesWhatItDoesNotKnow() {
        var system = EnergySystem(sets: SmallSystem.sets())
        #expect(system.add(AttributeRows("price", [Self.row(["R"], 1, 2)])).map(\.code) == ["PTH-0506"])
        let findings = system.add(
            AttributeRows(
                "capitalCost",
                [
                    Self.row(["R", "boiler"], 1, 2), Self.row(["R", "other", "2030"], 1, 3),
                    Self.row(["R", "boiler", "2030"], 1, 4), Self.row(["R", "boiler", "2030"], 2, 5),
                ]
            )
        )
        #expect(findings.map(\.code) == ["PTH-0505", "PTH-0501", "PTH-0504"])
        #expect(
            findings.map(\.place.description) == [
                "technologies.csv:2", "technologies.csv:3", "technologies.csv:5",
            ]
        )
        // Of two rows for one thing none is taken.
        #expect(system.value(.capitalCost, "R", "boiler", "2030") == nil)
    }

    /// Values set one by one in any order read back; the later of two stands.
    @Test func aTableIsInOrderWhateverTheOrderOfItsRows() {
        var system = EnergySystem(sets: SmallSystem.sets(years: Array(2030..<2040)))
        let years = [3, 7, 1, 9, 0, 5, 1]
        for (turn, year) in years.enumerated() {
            system.set(.residualCapacity, "R", "boiler", String(2030 + year), to: Double(turn))
        }
        let table = system[.residualCapacity]
        #expect(table.keys == [0, 1, 3, 5, 7, 9])
        #expect(table.values == [4, 6, 0, 5, 1, 3])
    }
}
