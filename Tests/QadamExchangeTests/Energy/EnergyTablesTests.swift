import Foundation
import QadamEvidence
import QadamExchange
import QadamPathways
import Testing

@Suite struct EnergyTablesTests {
    private static let model = """
        version: 1
        units: {energy: PJ, capacity: GW, money: "M USD{2015}", emission: Mt}
        discounting: {investment: start-of-year, running: mid-year}

        """
    private static let sets = [
        "regions": "region,discountRate [1/yr]\nR,0.05\n", "years": "year\n2020\n2030\n",
        "slices": "slice\nS\nW\n", "commodities": "commodity,name\nELC,electricity\n", "modes": "mode\n1\n",
        "technologies": "technology,operationalLife [yr],note\nA,20,first\nB,,\n",
    ]

    private func read(_ tables: [String: String], model: String = Self.model) -> EnergyTablesOutcome {
        var files: [String: InputFile] = ["model.yaml": .text(model, name: "model.yaml")]
        for (name, text) in Self.sets.merging(tables, uniquingKeysWith: { $1 }) {
            let file = name.contains(".") ? name : name + ".csv"
            files[file] = .text(text, name: file)
        }
        return EnergyTables.read(files: files, name: "folder")
    }

    @Test func readsSetsAndTheAttributesOfTheirMembers() throws {
        let outcome = read(["capitalCost": "region,technology,year,value [M USD{2015}/GW]\nR,A,2020,1.5\n"])
        #expect(outcome.findings.isEmpty, "\(outcome.findings)")
        #expect(outcome.digests.count == 8)
        let system = try #require(outcome.system)
        #expect(system.sets.names(.technology) == ["A", "B"])
        #expect(system.sets.years == [2020, 2030])
        #expect(system.sets.names(.storage).isEmpty)
        #expect(system.units.money == "M USD{2015}")
        #expect(system.value(.discountRate, "R") == 0.05)
        #expect(system.value(.operationalLife, "R", "A") == 20)
        #expect(system.value(.operationalLife, "R", "B") == nil)
        #expect(system.value(.capitalCost, "R", "A", "2020") == 1.5)
        #expect(system.value(.fixedCost, "R", "A", "2020") == 0)
    }

    /// An empty cell stands for all members, less open rows go before more open ones, a row all open is the default.
    @Test func emptyCellsStandForAllMembers() throws {
        let outcome = read([
            "fixedCost": """
            region,technology,year,value
            ,,,7
            R,,,1
            R,A,,2
            R,A,2030,3
            """,
            // A column that is left out is empty in every row.
            "variableCost": "technology,value\nA,4\n,9\n",
            "maximumCapacity": "technology,year,value\n,,5\nA,2020,none\n",
        ])
        #expect(outcome.findings.isEmpty, "\(outcome.findings)")
        let system = try #require(outcome.system)
        #expect(system[.fixedCost].fallback == 7)
        #expect(system.value(.fixedCost, "R", "B", "2020") == 1)
        #expect(system.value(.fixedCost, "R", "A", "2020") == 2)
        #expect(system.value(.fixedCost, "R", "A", "2030") == 3)
        #expect(system.value(.variableCost, "R", "A", "1", "2030") == 4)
        #expect(system.value(.variableCost, "R", "B", "1", "2030") == 9)
        #expect(system[.variableCost].fallback == 9)
        #expect(system.value(.maximumCapacity, "R", "B", "2020") == 5)
        #expect(system.value(.maximumCapacity, "R", "A", "2020") == .infinity)
    }

    /// 1 kW = 1e-6 GW; 365.25 days are a Julian year, so that 1461 days are 4 of them; 1 M USD/GW = 0.001 USD/W.
    @Test func turnsValuesIntoTheUnitsOfTheModel() throws {
        let outcome = read([
            "technologies": "technology,operationalLife [d]\nA,1461\nB,\n",
            "residualCapacity":
                "region,technology,year,value,unit\nR,A,2020,3,kW\nR,A,2030,3,GW\nR,B,2020,3,\n",
            "capitalCost": "region,technology,year,value [USD{2015}/W]\nR,A,2020,1.5\n",
            "fixedCost": "region,technology,year,value [k USD{2015}/(MW.yr)]\nR,A,2020,40\n",
        ])
        let system = try #require(outcome.system, "\(outcome.findings)")
        #expect(outcome.findings.map(\.code).allSatisfy { $0 == "EXC-0805" }, "\(outcome.findings)")
        let expected: [(Double?, Double)] = [
            (system.value(.operationalLife, "R", "A"), 4),
            (system.value(.residualCapacity, "R", "A", "2020"), 3e-6),
            (system.value(.residualCapacity, "R", "A", "2030"), 3),
            (system.value(.residualCapacity, "R", "B", "2020"), 3),
            (system.value(.capitalCost, "R", "A", "2020"), 1500),
            (system.value(.fixedCost, "R", "A", "2020"), 40),
        ]
        for (value, right) in expected { #expect(abs((value ?? .nan) / right - 1) < 1e-14) }
    }

    @Test(arguments: [
        ("technologies", "technology,operatonalLife\nA,20\n", "EXC-0203 technologies.csv:1:operatonalLife"),
        ("technologies", "technology,qzwx\nA,20\n", "EXC-0202 technologies.csv:1:qzwx"),
        (
            "technologies", "technology,operationalLife,operationalLife\nA,20,20\n",
            "EXC-0204 technologies.csv:1:operationalLife"
        ),
        ("technologies", "name\nA\n", "EXC-0201 technologies.csv:1"),
        ("technologies", "technology\nA\nA\n", "EXC-0730 technologies.csv:3:technology"),
        (
            "technologies", "technology,operationalLife\nA,long\n",
            "EXC-0302 technologies.csv:2:operationalLife"
        ),
        ("technologies", "technology,operationalLife\nA,-5\n", "EXC-0811 technologies.csv:2:operationalLife"),
        (
            "technologies", "technology,operationalLife [PJ]\nA,5\n",
            "EXC-0804 technologies.csv:1:operationalLife"
        ),
        ("years", "year\n2020\nlater\n", "EXC-0731 years.csv:3:year"),
        ("fixedCost", "region,technology,year,value\nR,C,2020,1\n", "EXC-0809 fixedCost.csv:2:technology"),
        ("fixedCost", "region,technology,year\nR,A,2020\n", "EXC-0201 fixedCost.csv:1"),
        ("fixedCost", "region,technology,year,value\nR,A,2020,\n", "EXC-0301 fixedCost.csv:2:value"),
        ("fixedCost", "region,technology,year,value\nR,A,2020,nan\n", "EXC-0305 fixedCost.csv:2:value"),
        ("fixedCost", "region,technology,year,value\nR,A,2020,none\n", "EXC-0810 fixedCost.csv:2:value"),
        ("fixedCost", "region,technology,year,value\nR,A,2020,1\nR,A,2020,1\n", "EXC-0736 fixedCost.csv:3"),
        ("fixedCost", "region,technology,year,value\nR,A,2020,1\nR,A,2020,2\n", "EXC-0737 fixedCost.csv:3"),
        ("fixedCost", "region,technology,year,value\n,A,2020,1\nR,A,,2\n", "EXC-0737 fixedCost.csv:3"),
        ("fixedCost", "region,technology,year,value\n,,,1\n,,,2\n", "EXC-0737 fixedCost.csv:3"),
        ("fixedCost", "technology,value [M USD{2016}/(GW.yr)]\nA,1\n", "EXC-0804 fixedCost.csv:1:value"),
        ("fixedCost", "technology,value [M USD{2015}/GW]\nA,1\n", "EXC-0804 fixedCost.csv:1:value"),
        ("fixedCost", "technology,value [M USD{2015}/Mlamps]\nA,1\n", "EXC-0803 fixedCost.csv:1:value"),
        ("fixedCost", "technology,value [/]\nA,1\n", "EXC-0804 fixedCost.csv:1:value"),
        (
            "fixedCost", "technology,value [M USD{2015}/(GW.yr)],unit\nA,1,\n",
            "EXC-0806 fixedCost.csv:1:value"
        ),
        ("fixedCosts", "technology,value\nA,1\n", "EXC-0807 folder"),
        ("notes.txt", "by hand", "EXC-0808 folder"),
        ("fixedCost", "technology,value\n\"A,1\n", "EXC-0107 fixedCost.csv:2:1"),
    ])
    func findsWhatIsWrongWithATable(name: String, text: String, expected: String) {
        let found = read([name: text]).findings.map { "\($0.code) \($0.place)" }
        #expect(found.contains(expected), "\(found)")
    }

    @Test(arguments: [
        ("version: 2\n", "EXC-0802"), ("units: {energy: PJ}\n", "EXC-0505"),
        ("version: 1\ndiscounting: {investment: mid-year}\n", "EXC-0330"),
        ("version: 1\nunit: PJ\n", "EXC-0504"),
    ])
    func findsWhatIsWrongWithTheModelFile(text: String, code: String) {
        let outcome = read([:], model: text)
        #expect(outcome.findings.map(\.code) == [code])
        #expect(outcome.system == nil)
    }

    @Test func namesAFolderThatIsNotThereOrHasNoModelFile() {
        #expect(EnergyTables.read("no/such/folder").findings.map(\.code) == ["EXC-0101"])
        #expect(EnergyTables.read(files: [:], name: "f").findings.map(\.code) == ["EXC-0801"])
    }

    /// With units that are not named, the numbers are in the model's own and any unit in a header is only told.
    @Test func comparesNoUnitsWhereTheModelNamesNone() throws {
        let outcome = read(
            ["capitalCost": "technology,value [M USD{2015}/GW]\nA,1.5\n"],
            model: "version: 1\n"
        )
        #expect(outcome.findings.map(\.code) == ["EXC-0803"])
        #expect(outcome.system?.value(.capitalCost, "R", "A", "2020") == 1.5)
    }

    /// Cut anywhere, a table is read as far as it goes or reported; a system is given only where nothing is wrong.
    @Test func aTableCutAtAnyByteIsReadOrReported() {
        let text =
            "region,technology,year,value [M USD{2015}/GW],note\r\n,,,7\r\nR,\"A\",2020,1.5,x\nR,B,2030,-2e1\n"
        for length in 0...text.utf8.count {
            let outcome = read(["capitalCost": String(decoding: text.utf8.prefix(length), as: UTF8.self)])
            #expect((outcome.system == nil) == outcome.findings.contains { $0.severity == .error })
        }
    }

    /// The manual page lists the attributes that may stand in the tables of sets.
    @Test func theManualNamesTheColumnsOfEverySet() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let page = try String(
            contentsOf: root.appendingPathComponent("docs/energy-tables.md"),
            encoding: .utf8
        )
        for (table, set) in [
            ("regions", EnergyDimension.region), ("years", .year), ("slices", .slice),
            ("technologies", .technology), ("commodities", .commodity), ("emissions", .emission),
            ("storages", .storage),
        ] {
            let names = EnergyAttribute.all.filter { $0.index == [set] || $0.index == [.region, set] }.map(
                \.name
            )
            let row = "| `\(table).csv` | \(set.rawValue) | \(names.joined(separator: ", "))"
            #expect(page.contains(row), "\(row)")
        }
    }
}
