import QadamEvidence
import QadamLifeCycle
import Testing

struct ParameterTests {
    /// Two processes, the second with a local `eff`; amounts are formulas.
    static func database(
        _ parameters: [DatabaseParameter],
        formulas: [(process: Int, amount: Double, formula: String?)]
    ) -> LifeCycleDatabase {
        var database = LifeCycleDatabase(name: "parameters")
        database.units = [DatabaseUnit(symbol: "kg", quantity: "mass", factor: 1)]
        database.flows = [DatabaseFlow(id: "f", name: "ore", kind: .product, unit: 0)]
        database.parameters = parameters
        for process in 0..<2 {
            database.processes.append(DatabaseProcess(id: "p\(process)", name: "process \(process)"))
            for row in formulas where row.process == process {
                database.exchanges.append(
                    flow: 0,
                    unit: 0,
                    amount: row.amount,
                    flags: .input,
                    formula: row.formula
                )
            }
            database.exchangeStarts.append(database.exchanges.count)
        }
        return database
    }

    static func parameter(
        _ name: String,
        _ value: Double = 0,
        _ formula: String? = nil,
        process: Int = -1
    ) -> DatabaseParameter {
        DatabaseParameter(process: process, name: name, formula: formula, value: value)
    }

    static let chain = database(
        [
            parameter("double", 8, "2 * Eff"), parameter("eff", 4), parameter("EFF", 10, process: 1),
            parameter("local", 21, "double + eff + 3", process: 1), parameter("other", 7),
        ],
        formulas: [(0, 4, "eff"), (0, 5, nil), (1, 21, "local"), (1, 10, "eff"), (1, 7, "other * true")]
    )

    @Test func aParameterOfAProcessHidesTheOneOfTheDatabase() {
        let table = ParameterTable(Self.chain)
        let (amounts, diagnostics) = table.amounts()
        // double = 2·4 sees its own scope; local = 8 + 10 + 3.
        #expect(amounts == [4, 5, 21, 10, 7])
        #expect(diagnostics.isEmpty)
        #expect(table.parameterValues() == [8, 4, 10, 21, 7])
    }

    @Test func aLongFormulaIsShownAroundTheFault() throws {
        let formula = String(repeating: "(", count: 100_000) + "1"
        let database = Self.database(
            [],
            formulas: [(0, 1, formula), (1, 1, "1 + " + String(repeating: "2 + ", count: 90) + "x")]
        )
        let shown = ParameterTable(database).diagnostics.compactMap { found -> String? in
            guard case .text(let text)? = found.arguments["formula"] else { return nil }
            return text
        }
        #expect(shown.count == 2)
        #expect(shown.allSatisfy { $0.count <= 162 && $0.contains("…") })
        #expect(shown[1].hasSuffix("+ x"))
    }

    @Test func onlyWhatDependsOnAnOverrideIsComputedAnew() {
        let table = ParameterTable(Self.chain)
        let (amounts, diagnostics) = table.amounts(with: [1: 5])
        #expect(amounts == [5, 5, 23, 10, 7])
        #expect(diagnostics.isEmpty)
        #expect(table.plan(for: [1]).exchanges == [0, 2])
        #expect(table.plan(for: [4]).exchanges == [4])
    }

    @Test func aPlanGivesTheSameAsComputingAllAnew() {
        let table = ParameterTable(Self.chain)
        let plan = table.plan(for: [1, 2])
        var amounts = table.amounts().amounts
        var found: [Diagnostic] = []
        for value in [3.0, 11, 0.25] {
            var values = plan.baseValues
            values[1] = value
            values[2] = 2 * value
            plan.update(&values, &amounts, &found)
            #expect(amounts == table.amounts(with: [1: value, 2: 2 * value]).amounts)
        }
        #expect(found.isEmpty)
    }

    @Test func namesTheWholeCycle() {
        let table = ParameterTable(
            Self.database(
                [
                    Self.parameter("a", 0, "b + 1"), Self.parameter("b", 0, "c"),
                    Self.parameter("c", 0, "2 * a"),
                    Self.parameter("d", 0, "a"), Self.parameter("self", 0, "self"),
                ],
                formulas: [(0, 1, "d")]
            )
        )
        let cycles = table.diagnostics.filter { $0.code == "LCA-0809" }.map { $0.arguments["cycle"] }
        #expect(cycles == [.text("a → b → c → a"), .text("self → self")])
        #expect(table.diagnostics.filter { $0.code == "LCA-0815" }.count == 2)
        #expect(table.amounts().amounts[0].isNaN)
    }

    @Test func aChainOfManyFormulasNeedsNoStack() {
        let count = 100_000
        var parameters = (0..<count).map { Self.parameter("p\($0)", 0, "p\($0 + 1) + 1") }
        parameters.append(Self.parameter("p\(count)", 1))
        let table = ParameterTable(Self.database(parameters, formulas: [(0, 0, "p0")]))
        #expect(table.amounts().amounts == [Double(count) + 1])
    }

    @Test func suggestsTheNameThatWasMeant() {
        let table = ParameterTable(
            Self.database([Self.parameter("efficiency", 1)], formulas: [(0, 1, "2 * eficiency")])
        )
        let found = table.diagnostics.first
        #expect(found?.code == "LCA-0808")
        #expect(found?.arguments["suggestions"] == .list(["efficiency"]))
        #expect(found?.arguments["position"] == .integer(5))
        #expect(found?.place == .entity(kind: "process", id: "p0", field: "ore"))
        #expect(table.amounts().amounts[0].isNaN)
    }

    @Test func aParameterOfAnotherProcessIsUnknown() {
        let table = ParameterTable(
            Self.database(
                [Self.parameter("mine", 1, process: 1)],
                formulas: [(0, 1, "mine"), (1, 1, "mine")]
            )
        )
        #expect(table.diagnostics.map(\.code) == ["LCA-0808"])
        #expect(table.amounts().amounts[1] == 1)
    }

    @Test func divisionByZeroIsSaidWithItsPlace() {
        let table = ParameterTable(
            Self.database([Self.parameter("z", 0), Self.parameter("q", 0, "1/z")], formulas: [(0, 1, "q+1")])
        )
        let (amounts, diagnostics) = table.amounts()
        #expect(diagnostics.map(\.code) == ["LCA-0810", "LCA-0815"])
        #expect(diagnostics.first?.place == .entity(kind: "parameter", id: "q", field: "formula"))
        #expect(amounts[0].isNaN)
        #expect(table.amounts(with: [0: 2]).amounts == [1.5])
    }

    @Test func aPublishedAmountThatDiffersFromItsFormulaIsANote() {
        let table = ParameterTable(
            Self.database(
                [Self.parameter("x", 3), Self.parameter("y", 7, "2 * x")],
                formulas: [(0, 6.0000001, "y"), (0, 6.1, "y")]
            )
        )
        let (amounts, diagnostics) = table.amounts()
        #expect(amounts == [6, 6])
        #expect(diagnostics.map(\.code) == ["LCA-0819", "LCA-0813"])
        #expect(diagnostics.allSatisfy { $0.severity == .note })
        #expect(diagnostics[1].arguments["published"] == .number(6.1))
        #expect(diagnostics[1].arguments["computed"] == .number(6))
    }

    @Test func aNameGivenTwiceIsRefused() {
        let table = ParameterTable(
            Self.database([Self.parameter("x", 1), Self.parameter("X", 2)], formulas: [])
        )
        #expect(table.diagnostics.map(\.code) == ["LCA-0814"])
    }

    @Test func readsOverridesByName() {
        let table = ParameterTable(Self.chain)
        let read = table.overrides(["eff=5", "p1:eff = 1e1", " OTHER = -2 "])
        #expect(read.overrides == [1: 5, 2: 10, 4: -2])
        #expect(read.diagnostics.isEmpty)
    }

    @Test(arguments: [
        ("eff", "LCA-0820"), ("eff=1,5", "LCA-0820"), ("eff=nan", "LCA-0820"), ("=3", "LCA-0820"),
        ("ef=3", "LCA-0816"), ("p9:eff=3", "LCA-0816"), ("local=3", "LCA-0816"), ("double=3", "LCA-0817"),
    ])
    func refusesAnOverride(text: String, code: String) {
        let read = ParameterTable(Self.chain).overrides([text])
        #expect(read.overrides.isEmpty)
        #expect(read.diagnostics.map(\.code) == [code])
    }

    @Test func anOverrideOfACalculatedParameterIsRefused() {
        let result = ParameterTable(Self.chain).amounts(with: [0: 5, 1: 4])
        #expect(result.diagnostics.map(\.code) == ["LCA-0817"])
        #expect(result.amounts == [4, 5, 21, 10, 7])
    }
}
