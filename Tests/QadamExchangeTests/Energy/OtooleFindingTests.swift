import QadamEvidence
import QadamExchange
import QadamPathways
import Testing

@Suite struct OtooleFindingTests {
    private static let sets = [
        "REGION": "VALUE\nR\n", "YEAR": "VALUE\n2020\n2021\n", "TECHNOLOGY": "VALUE\nA\nB\n",
        "TIMESLICE": "VALUE\nS\n", "FUEL": "VALUE\nF\n", "MODE_OF_OPERATION": "VALUE\n1\n2\n",
        "EMISSION": "VALUE\n", "STORAGE": "VALUE\n", "SEASON": "VALUE\n1\n", "DAYTYPE": "VALUE\n1\n",
        "DAILYTIMEBRACKET": "VALUE\n1\n",
    ]

    private func read(_ tables: [String: String], configuration: String? = nil) -> OSeMOSYSTables {
        var files: [String: InputFile] = [:]
        for (name, text) in Self.sets.merging(tables, uniquingKeysWith: { $1 }) {
            let file = name.contains(".") ? name : name + ".csv"
            files[file] = .text(text, name: file)
        }
        if let configuration { files["config.yaml"] = .text(configuration, name: "config.yaml") }
        return OtooleFolder.read(files: files, name: "folder").tables
    }

    private func codes(_ tables: [String: String], configuration: String? = nil) -> [String] {
        read(tables, configuration: configuration).findings
            .filter { !["EXC-0741", "EXC-0750"].contains($0.code) }.map { "\($0.code) \($0.place)" }
    }

    @Test(arguments: [
        "REGION,TECHNOLOGY,YEAR,VALUE\nR,A,2020,1\nR,B,2021,2.5\n",
        "VALUE,YEAR,REGION,TECHNOLOGY\n1.0,2020.0,R,A\n\n25e-1,2021,R,B\n,,,\n",
        "REGION,TECHNOLOGY,2020,2021\nR,A,1,\nR,B,,2.5\n",
        "\u{FEFF}TECHNOLOGY,REGION,2021,2020\r\n\"A\",R,,1\r\n B ,R,2.5,\r\n",
    ])
    func readsColumnsInAnyOrderNarrowOrWide(text: String) {
        let tables = read(["CapitalCost": text])
        #expect(!tables.hasErrors, "\(tables.findings)")
        #expect(tables.rows("CapitalCost") == ["R A 2020": 1, "R B 2021": 2.5])
    }

    @Test func keepsNumbersExactlyAndTextOfNamesAsItStands() {
        let tables = read([
            "TECHNOLOGY": "VALUE\n01\n1\n",
            "CapitalCost": "REGION,TECHNOLOGY,YEAR,VALUE\nR,01,2020,0.1\nR,1,2020,1e-5\n",
            "FixedCost": "REGION,TECHNOLOGY,YEAR,VALUE\nR,01,2020,0.30000000000000004\n",
        ])
        #expect(!tables.hasErrors, "\(tables.findings)")
        #expect(tables.rows("CapitalCost") == ["R 01 2020": 0.1, "R 1 2020": 0.00001])
        #expect(tables.rows("FixedCost") == ["R 01 2020": 0.1 + 0.2])
    }

    @Test func takesDefaultsFromTheConfiguration() {
        let text = """
            CapitalCost:
                indices: [REGION,TECHNOLOGY,YEAR]
                type: param
                dtype: float
                default: 7
            OperationalLife: {indices: [REGION, TECHNOLOGY], type: param, dtype: int, default: 30}
            TECHNOLOGY: {dtype: str, type: set}
            NewCapacity: {indices: [REGION,TECHNOLOGY,YEAR], type: result, dtype: float, default: 0, calculated: True}

            """
        let tables = read(["CapitalCost": "REGION,TECHNOLOGY,YEAR,VALUE\n"], configuration: text)
        #expect(!tables.hasErrors, "\(tables.findings)")
        #expect(tables.parameters["CapitalCost"]?.defaultValue == 7)
        #expect(tables.parameters["OperationalLife"]?.defaultValue == 30)
        #expect(tables.parameters["OperationalLife"]?.defaultOrigin == .model)
        #expect(tables.parameters["FixedCost"]?.defaultOrigin == .published)
        #expect(tables.findings.map(\.code) == ["EXC-0741"])
    }

    @Test func takesDefaultsFromTheTableOfFormerVersions() {
        let tables = read(["default_values": "name,default_value\nCapitalCost,7\n"])
        #expect(!tables.hasErrors, "\(tables.findings)")
        #expect(tables.parameters["CapitalCost"]?.defaultValue == 7)
    }

    @Test func saysOnceThatDefaultsAreThePublishedOnes() throws {
        let tables = read(["CapitalCost": "REGION,TECHNOLOGY,YEAR,VALUE\nR,A,2020,1\n"])
        #expect(tables.findings.map(\.code) == ["EXC-0750"])
        #expect(tables.parameters["CapitalCost"]?.defaultValue == 0)
        #expect(tables.parameters["CapitalCost"]?.defaultOrigin == .published)
    }

    @Test(arguments: [
        ("CapitalCost", "REGION,TECHNOLOGY,YEAR,VALUE\nR,A,2020,five\n", "EXC-0302 CapitalCost.csv:2:D"),
        ("CapitalCost", "REGION,TECHNOLOGY,YEAR,VALUE\nR,A,2020,nan\n", "EXC-0305 CapitalCost.csv:2:D"),
        ("CapitalCost", "REGION,TECHNOLOGY,YEAR,VALUE\nR,A,2020,\n", "EXC-0301 CapitalCost.csv:2:D"),
        ("CapitalCost", "REGION,TECHNOLOGY,YEAR,VALUE\nR,,2020,1\n", "EXC-0301 CapitalCost.csv:2:B"),
        ("CapitalCost", "REGION,TECHNOLOGY,YEAR,VALUE\nR,A,2020\n", "EXC-0205 CapitalCost.csv:2"),
        ("CapitalCost", "REGION,TECHNOLOGY,YEAR,VALUE\nR,A,2022,1\n", "EXC-0735 CapitalCost.csv:2:VALUE"),
        (
            "CapitalCost", "REGION,TECHNOLOGY,YEAR,VALUE\nR,A,2020,1\nR,A,2021,1\nR,A,2020,2\n",
            "EXC-0737 CapitalCost.csv:4:VALUE"
        ),
        ("CapitalCost", "REGION,YEAR,VALUE\nR,2020,1\n", "EXC-0752 CapitalCost.csv:1"),
        ("CapitalCost", "REGION,TECHNOLOGY,2020,later\nR,A,1,2\n", "EXC-0753 CapitalCost.csv:1:later"),
        (
            "CapitalCost", "REGION,TECHNOLOGY,YEAR,UNIT,VALUE\nR,A,2020,M,1\n",
            "EXC-0754 CapitalCost.csv:1:UNIT"
        ),
        ("COMMODITY", "VALUE\nG\n", "EXC-0755 COMMODITY.csv"),
        ("CapitalCosts", "REGION,TECHNOLOGY,YEAR,VALUE\nR,A,2020,1\n", "EXC-0756 folder"),
        ("notes.txt", "by hand", "EXC-0757 folder"),
        ("TECHNOLOGY", "NAME\nA\n", "EXC-0201 TECHNOLOGY.csv:1"),
        ("YEAR", "VALUE\n2020\nlater\n", "EXC-0731 YEAR.csv:3:VALUE"),
        ("CapitalCost", "REGION,TECHNOLOGY,YEAR,VALUE\nR,\"A,2020,1\n", "EXC-0107 CapitalCost.csv:2:2"),
        ("UDCConstant", "REGION,UDC,YEAR,VALUE\nR,X,2020,1\n", "EXC-0735 UDCConstant.csv:2:VALUE"),
    ])
    func findsWhatIsWrongWithATable(name: String, text: String, expected: String) {
        let codes = codes([name: text])
        #expect(codes.first == expected, "\(codes)")
    }

    @Test(arguments: [
        (
            "CapitalCost: {indices: [REGION,YEAR], type: param, default: 0}",
            "EXC-0751 config.yaml:1:CapitalCost"
        ),
        (
            "CapitalCost: {indices: [REGION,TECHNOLOGY,YEAR], type: thing}",
            "EXC-0330 config.yaml:1:CapitalCost.type"
        ),
        ("Special: {indices: [REGION], type: param, default: 0}", "EXC-0715 Special.csv"),
        ("SPECIALS: {type: set, dtype: str}", "EXC-0713 SPECIALS.csv"),
        ("a: [", "EXC-0501 config.yaml:2:1"),
    ])
    func findsWhatIsWrongWithAConfiguration(text: String, expected: String) {
        let tables = ["Special": "REGION,VALUE\nR,1\n", "SPECIALS": "VALUE\nQ\n"]
        let codes = codes(tables, configuration: text + "\n")
        #expect(codes.contains(expected), "\(codes)")
    }

    @Test func namesAFolderThatIsNotThereOrHasNoModel() {
        #expect(OtooleFolder.read("no/such/folder").tables.findings.map(\.code) == ["EXC-0101"])
        let empty = OtooleFolder.read(files: ["a.txt": .text("", name: "a.txt")], name: "f").tables
        #expect(empty.findings.map(\.code).contains("EXC-0758"))
    }
}
