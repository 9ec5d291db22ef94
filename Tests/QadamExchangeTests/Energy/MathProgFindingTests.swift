import QadamEvidence
import QadamExchange
import QadamPathways
import Testing

@Suite struct MathProgFindingTests {
    /// Every fault with the line and column in which it stands, counted from the first line after the sets.
    @Test(arguments: [
        ("param CapitalCost := R A 2020 1 %% R A 2021 2;", "EXC-0701 1:33"),
        ("param CapitalCost := R 'A 2020 1;\n", "EXC-0702 1:24"),
        ("param CapitalCost := R A 2020 1; /* R\n", "EXC-0703 1:34"),
        ("param CapitalCost := R \(String(repeating: "x", count: 5000)) 2020 1;", "EXC-0704 1:24"),
        ("minimize cost: 5;", "EXC-0706 1:1"),
        ("param CapitalCost := R A 2020 1\n", "EXC-0707 3:1"),
        ("param CapitalCost := R A 2020\nparam FixedCost := R A 2020 1;", "EXC-0707 2:1"),
        ("set UDC :=\nset FLEXIBLEDEMANDTYPE := ;", "EXC-0707 2:1"),
        ("param CapitalCost := [R A,*] 2020 1;", "EXC-0708 1:25"),
        ("param CapitalCost := R A 2020 1 ) 5;", "EXC-0708 1:33"),
        ("param CapitalCost := [R,*,*] (ab) 2020 := A 1;", "EXC-0708 1:31"),
        ("param CapitalCost default := R A 2020 1;", "EXC-0708 1:27"),
        ("param default 5 CapitalCost := R A 2020 1;", "EXC-0708 1:17"),
        ("param CapitalCost := [R,*,*]: 2020 2021 A 1 2;", "EXC-0709 1:46"),
        ("param : CapitalCost R A 2020 1;", "EXC-0715 1:21"),
        ("param : CapitalCost;", "EXC-0709 1:20"),
        ("param := 5;", "EXC-0710 1:7"),
        ("param : := 5;", "EXC-0710 1:9"),
        ("set := 5;", "EXC-0710 1:5"),
        ("set QZWXJKVP := a;", "EXC-0713 1:5"),
        ("set TECHNOLGY := a;", "EXC-0714 1:5"),
        ("param QZWXJKVPBM := 5;", "EXC-0715 1:7"),
        ("param CapitalCosts := R A 2020 5;", "EXC-0716 1:7"),
        ("set FUEL := G;", "EXC-0717 1:5"),
        ("param FixedCost := R A 2020 1;\nparam FixedCost := R B 2020 1;", "EXC-0717 2:7"),
        ("param CapitalCost := [R,*] A 1;", "EXC-0718 1:22"),
        ("param TradeRoute := R A 2020 5;", "EXC-0735 1:30"),
        ("param TradeRoute := R R F 2020 S 5;", "EXC-0718 1:21"),
        ("param CapitalCost : 2020 := A 5;", "EXC-0719 1:21"),
        ("param CapitalCost := [R,A,*]: 2020 := A 5;", "EXC-0719 1:31"),
        ("param CapitalCost := R A 2020;", "EXC-0720 1:30"),
        ("param CapitalCost := R A;", "EXC-0720 1:25"),
        ("param CapitalCost := [R,*,*]: 2020 2021 := A 5;", "EXC-0720 1:47"),
        ("param : CapitalCost FixedCost := R A 2020 1;", "EXC-0720 1:44"),
        ("param : CapitalCost := R A;", "EXC-0720 1:27"),
        ("param CapitalCost := R A 2020 five;", "EXC-0721 1:31"),
        ("param CapitalCost := R A 2020 '5';", "EXC-0721 1:31"),
        ("param CapitalCost := R A 2020 .;", "EXC-0721 1:31"),
        ("param CapitalCost := [R,*,*]: 2020 2021 := A 5 x;", "EXC-0721 1:48"),
        ("param CapitalCost := R A 2020 1e999;", "EXC-0305 1:31"),
        ("param CapitalCost := R A 2020 inf;", "EXC-0305 1:31"),
        ("set UDC[A] := 1;", "EXC-0722 1:8"),
        ("param : CapitalCost OperationalLife := R A 2020 1 1;", "EXC-0723 1:40"),
        ("set UDC := A B A;", "EXC-0730 1:16"),
        ("param CapitalCost := R A 2020 1 R A 2022 5;", "EXC-0735 1:42"),
        ("param CapitalCost := R A 2020 1 R A 2021 4 R A 2020 1;", "EXC-0736 1:53"),
        ("param CapitalCost := R A 2020 1 R A 2021 4 R A 2020 2;", "EXC-0737 1:53"),
        ("set UDC := X; param UDCConstant default 0 := R X 2020 5;", "EXC-0738 1:55"),
        ("set STORAGEINTRADAY := X;", "EXC-0739 1:1"),
        ("set COMMODITY_S := F;", "EXC-0739 1:1"),
    ])
    func findsAFaultWithItsLineAndColumn(statement: String, expected: String) {
        let findings = EnergySample.findings(statement)
        #expect(findings.first == expected, "\(findings)")
    }

    @Test(arguments: [
        ("set YEAR := 2020 2021;", "set YEAR := 2020 2021.5;", "EXC-0731"),
        ("set YEAR := 2020 2021;", "set YEAR := 2020 later;", "EXC-0731"),
        ("set YEAR := 2020 2021;", "", "EXC-0732"),
        ("set EMISSION := CO2;", "", "EXC-0733"),
        ("set TECHNOLOGY := A B;", "set TECHNOLOGY := ;", "EXC-0734"),
        ("set FUEL := F;", "set COMMODITY := F;", "EXC-0742"),
    ])
    func findsWhatIsWrongWithASet(statement: String, other: String, code: String) {
        let text = EnergySample.sets.replacing(statement, with: other) + "end;"
        let codes = MathProgReader.read(.text(text, name: "d")).tables.findings.map(\.code)
        #expect(codes.contains(code), "\(codes)")
        #expect(Set(codes).subtracting([code, "EXC-0741"]).isEmpty, "\(codes)")
    }

    @Test func saysWhatStandsBehindTheEndAndWhereThereIsNone() {
        func codes(_ end: String) -> [String] {
            MathProgReader.read(.text(EnergySample.sets + end, name: "d")).tables.findings.map(\.code)
        }
        #expect(codes("end;") == ["EXC-0741"])
        #expect(codes("end") == ["EXC-0741"])
        #expect(codes("") == ["EXC-0711", "EXC-0741"])
        #expect(codes("end; set UDC := a;") == ["EXC-0712", "EXC-0741"])
        #expect(codes("end; # set UDC := a;") == ["EXC-0741"])
    }

    @Test func readsOnAfterAFault() {
        let tables = EnergySample.read(
            """
            param CapitalCost := R A 2020 x;
            param FixedCost := [R,*,*]: 2020 := A 5;
            param VariableCost := R A 1 2020
            param OperationalLife := R A 20;
            """
        )
        #expect(tables.findings.map(\.code).filter { $0 != "EXC-0741" } == ["EXC-0721", "EXC-0707"])
        #expect(tables.rows("FixedCost") == ["R A 2020": 5])
        #expect(tables.rows("OperationalLife") == ["R A": 20])
    }

    @Test func namesAFileThatIsNotThereOrNotUTF8() {
        #expect(MathProgReader.read(.path("no/such/file.txt")).tables.findings.map(\.code) == ["EXC-0101"])
        let utf16 = MathProgReader.read(.bytes([0xFF, 0xFE, 0x73, 0], name: "d")).tables
        #expect(utf16.findings.map(\.code).contains("EXC-0106"))
        let windows = Array("set REGION := ".utf8) + [0xC0, 0xC1] + Array("; end;".utf8)
        let codes = MathProgReader.read(.bytes(windows, name: "d")).tables.findings.map(\.code)
        #expect(codes.contains("EXC-0705"), "\(codes)")
    }

    @Test func givesPublishedDefaultsToParametersThatAreNotNamedAndSaysSo() throws {
        let tables = EnergySample.read("param CapitalCost default 7 := ;")
        #expect(tables.parameters["TotalAnnualMaxCapacity"]?.defaultValue == -1)
        #expect(tables.parameters["TotalAnnualMaxCapacity"]?.defaultOrigin == .published)
        #expect(tables.parameters["CapitalCost"]?.defaultOrigin == .model)
        #expect(tables.parameters["DiscountRateIdv"] == nil)
        let finding = try #require(tables.findings.first { $0.code == "EXC-0741" })
        guard case .list(let names) = finding.arguments["names"] else { return #expect(Bool(false)) }
        #expect(names.contains("TotalAnnualMaxCapacity -1"))
        #expect(!names.contains { $0.hasPrefix("CapitalCost ") })
    }
}
