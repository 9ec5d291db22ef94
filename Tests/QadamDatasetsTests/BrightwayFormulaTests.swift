import QadamDatasets
import QadamEvidence
import QadamLifeCycle
import Testing

/// Formulas of Python in the words of this program, through a parameter of a file.
@Suite struct BrightwayFormulaTests {
    private func read(_ parameters: WrittenRows, skipsBad: Bool = false) throws -> DatasetReading {
        try BrightwayFile.read(
            [["Database", "db"], [], ["Database parameters"], ["name", "amount", "formula"]] + parameters + [
                []
            ] + [
                ["Activity", "work"], ["unit", "unit"],
            ],
            skipsBad: skipsBad
        )
    }

    /// Values by the rules of Python 3: ** binds to the right and before a sign on its left, % and // round down, log is
    /// natural, if and else choose.
    @Test(arguments: [
        ("2 ** 3 ** 2", 512.0), ("-2 ** 2", -4), ("2 ** -1", 0.5), ("(-2) ** 2", 4), ("2 + 3 * 4 - 5", 9),
        ("10 - 4 - 3", 3), ("12 / 3 / 2", 2), ("2 * (3 + 4)", 14), ("2 * -3", -6), ("--2", 2), ("+5 - -1", 6),
        ("-7 // 2", -4), ("-7 % 3", 2), ("7 % 3 * 2", 2), ("2 * 7 % 4", 2), ("1e2 + .5 + 5.", 105.5),
        ("log(exp(2))", 2), ("log10(1000)", 3), ("sqrt(16) + abs(-1)", 5), ("max(1, 2, 3) - min(4, 2)", 1),
        ("3 if a > 1 else 4", 3), ("3 if a < 1 else 4 if a == 2 else 5", 4), ("not a == 2", 0),
        ("a > 1 and a < 3 or False", 1), ("(a >= 2) + (a <= 2) + (a != 2)", 2), ("where(a > 5, 1, 7)", 7),
        ("arctan(0) + sin(0) + floor(1.5) + trunc(-1.5)", 0), ("power(a, 3) + square(a)", 12), ("a**2", 4),
        ("10 - (1 - 2) ** 2 - 3", 6), ("2 ** (1 if a > 1 else 3)", 2), ("100 // 7 % 4 ** 2", 14),
    ])
    func readsPythonAsPythonMeansIt(formula: String, value: Double) throws {
        let database = try #require(try read([["a", 2], ["x", nil, .text(formula)]]).database)
        let values = ParameterTable(database).parameterValues()
        #expect(abs(try #require(values[1]) - value) < 1e-12)
    }

    @Test(arguments: [
        ("a ^ 2", "^"), ("round(a)", "round"), ("a or 3", "or"), ("a and 3", "and"), ("[1, 2]", "["),
        ("x.y", "."), ("1 < a < 3", "<"), ("log(a, 10)", "log"), ("lambda: 1", "lambda"), ("0x10", "0x10"),
        ("1_000", "1_000"), ("2j", "2j"), ("'text'", "'"), ("a b", "b"), ("(a", ")"), ("a +", "…"),
        ("=A1*2", "="), ("a << 2", "<<"), ("nan", "nan"), ("3,5", ","), ("f(a)", "f"),
    ])
    func refusesWhatHasNoEqual(formula: String, word: String) throws {
        let reading = try read([["a", 2], ["x", 1, .text(formula)]])
        #expect(reading.database == nil)
        let found = try #require(reading.diagnostics.first { $0.code == "DAT-0515" })
        #expect(found.arguments == ["formula": .text(formula), "word": .text(word)])
        #expect(found.place == .file("book.xlsx · Data", row: 6, column: "C"))
        let kept = try read([["a", 2], ["x", 1, .text(formula)]], skipsBad: true)
        #expect(kept.database?.parameters.map(\.name) == ["a"])
        #expect(kept.report.omissions.contains { $0.reason == "DAT-0515" })
    }

    @Test func boundsTheDepthOfFormulas() throws {
        for deep in ["(", "-", "not ", "2**", "abs(", "1 if 1 else "] {
            let formula = String(repeating: deep, count: 1_500) + "1"
            let reading = try read([["x", nil, .text(formula)]])
            #expect(reading.diagnostics.contains { $0.code == "DAT-0515" })
        }
        let long = Array(repeating: "1", count: 400).joined(separator: " + ")
        let database = try #require(try read([["x", nil, .text(long)]]).database)
        #expect(ParameterTable(database).parameterValues() == [400])
    }

    @Test func refusesNamesThatWouldMeanAnotherParameter() throws {
        let clash = try read([["Loss", 2], ["x", nil, "loss * 2"]])
        #expect(clash.diagnostics.map(\.code).contains("DAT-0530"))
        let constant = try read([["E", 40], ["x", nil, "e * 2"]])
        #expect(constant.diagnostics.map(\.code).contains("DAT-0530"))
        let twins = try read([["Loss", 2], ["loss", 3]])
        #expect(twins.diagnostics.map(\.code).contains("DAT-0409"))
        let plain = try #require(try read([["x", nil, "e * 2 + pi * 0"]]).database)
        let value = try #require(ParameterTable(plain).parameterValues()[0])
        #expect(abs(value - 2 * 2.718281828459045) < 1e-12)
    }

    @Test func refusesParametersWithoutNameOrValue() throws {
        for row: [WrittenCell] in [["a"], [nil, 3], ["a", "1,5"], ["a", "nan"], ["a", .error("#DIV/0!")]] {
            let reading = try read([row])
            #expect(reading.database == nil)
            #expect(reading.diagnostics.contains { ["DAT-0531", "DAT-0505"].contains($0.code) })
        }
    }

    /// The parameter of the database hides that of the project; a formula of the project would mean its own.
    @Test func letsTheDatabaseHideParametersOfTheProject() throws {
        func rows(_ project: WrittenRows) -> WrittenRows {
            [["Project parameters"], ["name", "amount", "formula"]] + project + [
                [], ["Database", "db"], [], ["Database parameters"], ["name", "amount"], ["a", 5], [],
                ["Activity", "work"], ["unit", "unit"],
            ]
        }
        let reading = try BrightwayFile.read(rows([["a", 1], ["b", 2]]))
        #expect(reading.database?.parameters.map(\.value) == [2, 5])
        #expect(reading.diagnostics.first?.code == "DAT-0516")
        #expect(reading.diagnostics.first?.severity == .warning)
        let refused = try BrightwayFile.read(rows([["a", 1], ["b", nil, "a * 2"]]))
        #expect(refused.database == nil)
        #expect(refused.diagnostics.contains { $0.code == "DAT-0516" && $0.severity == .error })
    }

    @Test func sharesTheParametersOfAGroup() throws {
        let table: WrittenRows = [
            ["Database", "db"], [], ["Activity", "one"], ["unit", "unit"], ["Parameters", "group"],
            ["name", "amount"], ["a", 2], ["Activity", "two"], ["unit", "unit"], ["Parameters", "group"],
            ["name", "amount", "formula"], ["b", nil, "a * 3"],
        ]
        let reading = try BrightwayFile.read(table)
        let database = try #require(reading.database)
        #expect(database.parameters.map { "\($0.process) \($0.name)" } == ["0 a", "0 b", "1 b", "1 a"])
        #expect(ParameterTable(database).parameterValues() == [2, 6, 6, 2])
        #expect(reading.diagnostics.contains { $0.code == "DAT-0526" })
    }
}
