import QadamEvidence
import QadamExchange
import QadamPathways
import Testing

@Suite struct MathProgTests {
    /// Every form of the language for the same four values, by the grammar of its reference, chapter 5.3.
    @Test(arguments: [
        "param CapitalCost default 7 := R A 2020 1 R A 2021 2 R B 2020 3 R B 2021 4;",
        "param CapitalCost default 7 := R,A,2020,1 R,A,2021,2, R B 2020 3\n, R B,2021 4;",
        "param CapitalCost default 7 R A 2020 1 R A 2021 2 R B 2020 3 R B 2021 4;",
        "param CapitalCost default 7 := [R,A,*] 2020 1 2021 2 [R,B,*] 2020 3 2021 4;",
        "param CapitalCost default 7 := [R,*,2020] A 1 B 3 [R,*,2021] A 2 B 4;",
        "param CapitalCost default 7 := [R,A,2020] 1 [R,A,2021] 2 [R,B,2020] 3 [R,B,2021] 4;",
        "param CapitalCost default 7 := [R,*,*]: 2020 2021 := A 1 2 B 3 4;",
        "param CapitalCost default 7 := [R,*,*]: 2020 := A 1 B 3 : 2021 := A 2 B 4;",
        "param CapitalCost default 7 := [R,*,*] (tr) : A B := 2020 1 3 2021 2 4;",
        "param CapitalCost default 7 := [R,*,*] (tr) A B := 2020 1 3 2021 2 4;",
        "param CapitalCost default 7 := [*,A,*]: 2020 2021 := R 1 2 [*,B,*]: 2020 2021 := R 3 4;",
        "param default 7 : CapitalCost := R A 2020 1 R A 2021 2 R B 2020 3 R B 2021 4;",
        "param default 7 : CapitalCost, := R,A,2020,1, R,A,2021,2 R B 2020 3 R B 2021 4;",
        "param CapitalCost default 7:=[R,*,*]:2020 2021:=A 1 2 # B 9 9\nB 3/* 8 */4;",
        "param\r\nCapitalCost\rdefault\n7 := 'R' \"A\" 2020.0 1. R A 2.021e3 2e0 R B 2020 +3 R B 2021 .4E1;",
    ])
    func readsEveryFormOfAParameter(statement: String) {
        let tables = EnergySample.read(statement)
        #expect(!tables.hasErrors, "\(tables.findings)")
        #expect(tables.rows("CapitalCost") == ["R A 2020": 1, "R A 2021": 2, "R B 2020": 3, "R B 2021": 4])
        #expect(tables.parameters["CapitalCost"]?.defaultValue == 7)
    }

    @Test func aPointInATableLeavesTheDefault() {
        let tables = EnergySample.read("param CapitalCost default 7 := [R,*,*]: 2020 2021 := A . 2 B 3 .;")
        #expect(tables.rows("CapitalCost") == ["R A 2021": 2, "R B 2020": 3])
        let tabbing = EnergySample.read("param : CapitalCost FixedCost := R A 2020 . 5 R A 2021 6 .;")
        #expect(tabbing.rows("CapitalCost") == ["R A 2021": 6])
        #expect(tabbing.rows("FixedCost") == ["R A 2020": 5])
        #expect(tabbing.parameters["FixedCost"]?.defaultValue == nil)
    }

    @Test func theTabbingFormMayGiveASet() {
        let text =
            EnergySample.sets.replacing("set REGION := R;", with: "")
            + "param : REGION : DiscountRate DepreciationMethod := N 0.1 1 S 0.2 2;\nend;\n"
        let tables = MathProgReader.read(.text(text, name: "d")).tables
        #expect(!tables.hasErrors, "\(tables.findings)")
        #expect(tables.members(of: "REGION") == ["N", "S"])
        #expect(tables.rows("DiscountRate") == ["N": 0.1, "S": 0.2])
        #expect(tables.rows("DepreciationMethod") == ["N": 1, "S": 2])
    }

    /// Published versions have the rate by region, and by region and technology.
    @Test(arguments: [
        ("param DiscountRate := R 0.1;", ["REGION"], ["R": 0.1]),
        ("param DiscountRate := R A 0.1 R B 0.2;", ["REGION", "TECHNOLOGY"], ["R A": 0.1, "R B": 0.2]),
        ("param DiscountRate : A B := R 0.1 0.2;", ["REGION", "TECHNOLOGY"], ["R A": 0.1, "R B": 0.2]),
        ("param DiscountRate := [R] 0.1;", ["REGION"], ["R": 0.1]),
        ("param DiscountRate default 0.05 := ;", ["REGION"], [:]),
        ("param default 0 : DiscountRate := R A 0.1;", ["REGION", "TECHNOLOGY"], ["R A": 0.1]),
        ("param default 0 : DiscountRate := R 0.1;", ["REGION"], ["R": 0.1]),
        ("param default 0 : DiscountRate := ;", ["REGION"], [:]),
    ])
    func findsTheNumberOfSubscriptsOfAPublishedVersion(
        text: String,
        indices: [String],
        rows: [String: Double]
    ) {
        let tables = EnergySample.read(text)
        #expect(!tables.hasErrors, "\(tables.findings)")
        #expect(tables.parameters["DiscountRate"]?.indices == indices)
        #expect(tables.rows("DiscountRate") == rows)
    }

    @Test func takesNumbersWrittenDifferentlyForOneName() {
        let tables = EnergySample.read("param FixedCost := R A 2020.0 1 R A 2.021e3 2 R B +2020 3;")
        #expect(!tables.hasErrors)
        #expect(tables.rows("FixedCost") == ["R A 2020": 1, "R A 2021": 2, "R B 2020": 3])
    }

    @Test func keepsNamesInQuotesAsTheyStand() {
        let text = EnergySample.sets.replacing(
            "A B;",
            with: "'a b' \"it's\" 'it''s too' 'жылу' Қазан 'x;#/*y';"
        )
        let tables = MathProgReader.read(.text(text + "end;", name: "d")).tables
        #expect(!tables.hasErrors, "\(tables.findings)")
        #expect(tables.members(of: "TECHNOLOGY") == ["a b", "it's", "it's too", "жылу", "Қазан", "x;#/*y"])
    }

    @Test func givesEveryValueItsPlace() {
        let tables = EnergySample.read(
            "param CapitalCost default 7 :=\n  [R,*,*]: 2020 2021 :=\n  A /* ж */ 1 2;"
        )
        let table = tables.parameters["CapitalCost"]
        #expect(table.map { EnergySample.line($0.place(0)) } == "3:13")
        #expect(table.map { EnergySample.line($0.place(1)) } == "3:15")
    }

    @Test func passesOverWhatFollowsFromTheData() throws {
        let tables = EnergySample.read(
            """
            param ResultsPath := "results";
            set MODExTECHNOLOGYperFUELout[F]:= (1, A) (2, B);
            set MODEperTECHNOLOGY[A]:= 1 2;
            param PvAnnuity default 1 := R A 1.5;
            """
        )
        #expect(!tables.hasErrors, "\(tables.findings)")
        let note = try #require(tables.findings.first { $0.code == "EXC-0740" })
        #expect(
            note.arguments["names"]
                == .list(
                    ["MODExTECHNOLOGYperFUELout", "MODEperTECHNOLOGY", "PvAnnuity", "ResultsPath"].sorted()
                )
        )
        #expect(tables.parameters["PvAnnuity"] == nil)
    }

    @Test func readsTheSameInPiecesOfAnyLength() {
        let text =
            EnergySample.sets
            + "param CapitalCost default 7 := [R,*,*]: 2020 2021 := # ж\r\n 'A' 1 2 B /* * */ 3 4;\rend;"
        let whole = MathProgReader.read(.text(text, name: "d")).tables
        for size in [1, 2, 3, 7, 16] {
            var limits = CSVLimits.standard
            limits.largestRead = size
            limits.chunkBytes = 16
            let pieces = MathProgReader.read(.text(text, name: "d"), limits: limits).tables
            #expect(pieces.names == whole.names)
            #expect(pieces.parameters == whole.parameters)
        }
    }

    @Test func readsFilesLongerThanItsBuffer() {
        var text = EnergySample.sets + "param CapitalCost default 7 :=\n"
        let comment = String(repeating: "ж", count: 9000)
        text += "# \(comment)\n/* \(comment)\n*/ R A 2020 5 /* \(comment) */ R B 2021 6;\nend;\n"
        var limits = CSVLimits.standard
        limits.chunkBytes = 16
        let tables = MathProgReader.read(.text(text, name: "d"), limits: limits).tables
        #expect(!tables.hasErrors)
        #expect(tables.rows("CapitalCost") == ["R A 2020": 5, "R B 2021": 6])
        #expect(tables.parameters["CapitalCost"].map { EnergySample.line($0.place(1)) } == "4:9031")
    }

    @Test func readsTheTwoPublishedModels() throws {
        for (folder, technologies, years, rows) in [("utopia", 21, 21, 6), ("simplicity", 29, 27, 6)] {
            guard let path = EnergySample.reference("\(folder)/data.txt") else { return }
            let outcome = MathProgReader.read(.path(path))
            let tables = outcome.tables
            #expect(!tables.hasErrors, "\(tables.findings)")
            #expect(outcome.digests.count == 1)
            #expect(tables.members(of: "TECHNOLOGY").count == technologies)
            #expect(tables.members(of: "YEAR").count == years)
            #expect(tables.parameters["YearSplit"]?.count == rows * years)
            #expect(tables.parameters["TotalAnnualMaxCapacity"]?.defaultValue == -1)
        }
    }
}
