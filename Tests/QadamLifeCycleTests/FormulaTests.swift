import QadamEvidence
import QadamLifeCycle
import Testing

/// Values by hand; functions and operators with the meaning they have in openLCA.
struct FormulaTests {
    @Test(arguments: [
        ("1 + 2 * 3", 7.0), ("(1 + 2) * 3", 9), ("10 - 4 - 3", 3), ("12 / 3 / 2", 2), ("2 ^ 3 * 2", 16),
        ("2 ^ -1", 0.5), ("-3 + 5", 2), ("4 * -2", -8), ("+2", 2), ("1.5e2 + .5 + 2.", 152.5),
        ("1e3", 1000), ("5.e1", 50), ("7 div 2", 3), ("-7 div 2", -3), ("7 mod 4", 3), ("2 ** 5", 32),
        ("abs(-2.5)", 2.5), ("SQRT(16)", 4), ("sqr(3)", 9), ("exp(0)", 1), ("ln(E)", 1), ("log10(1000)", 3),
        ("log(100)", 2), ("lg(100)", 2), ("log(8; 2)", 3), ("sin(0)", 0), ("cos(pi)", -1), ("tan(0)", 0),
        ("min(3; 1; 2)", 1), ("max(3, 1, 2)", 3), ("sum(1; 2; 3)", 6), ("avg(1; 2; 6)", 3), ("mean(4)", 4),
        ("round(2.5)", 3), ("round(-2.5)", -2), ("round(1.2345; 2)", 1.23), ("floor(-1.5)", -2),
        ("ceil(1.2)", 2), ("int(-1.9)", -1), ("trunc(1.9)", 1), ("frac(1.25)", 0.25), ("pow(2; 10)", 1024),
        ("power(9; 0.5)", 3), ("pi()", Double.pi), ("true", 1), ("false + 1", 1),
        ("if(1 > 2; 10; 20)", 20), ("iff(2 >= 2; 10; 20)", 10), ("if(0; 1; if(1; 2; 3)) + 1", 3),
        ("and(1; 1; 0)", 0), ("or(0; 0; 5)", 1), ("not(0)", 1), ("1 = 1 and 2 <> 3", 1), ("1 xor 1", 0),
        ("1 < 2 && 2 <= 1 || 1 == 1", 1), ("3 != 3 | 0", 0), ("44/16", 2.75),
    ])
    func computes(text: String, expected: Double) throws {
        #expect(abs(try Formula(text).value() - expected) <= 1e-12)
    }

    @Test func namesAreTheSameInSmallAndCapitalLetters() throws {
        let formula = try Formula("Eff * EFF + Доля * ұзындық")
        #expect(formula.names == ["eff", "доля", "ұзындық"])
        #expect(try formula.value(["eff": 3, "доля": 2, "ұзындық": 5]) == 19)
    }

    @Test func aParameterHidesAConstantOfItsName() throws {
        #expect(try Formula("e * 2").value(["e": 5]) == 10)
    }

    @Test func evaluatesOnlyTheBranchThatIsTaken() throws {
        #expect(try Formula("if(x = 0; 7; 1 / x)").value(["x": 0]) == 7)
        #expect(try Formula("if(x = 0; 7; 1 / x)").value(["x": 4]) == 0.25)
    }

    @Test(arguments: [
        ("1 +", "LCA-0802", 4), ("(1", "LCA-0802", 3), ("max(1;", "LCA-0802", 7), ("", "LCA-0802", 1),
        ("1 2", "LCA-0801", 3), ("1 + * 2", "LCA-0801", 5), ("2 # 3", "LCA-0801", 3), ("1)", "LCA-0801", 2),
        ("1,5", "LCA-0801", 2), ("1.2.3", "LCA-0801", 4), ("3kg", "LCA-0801", 2),
        ("1 < 2 < 3", "LCA-0801", 7),
        ("maxx(1; 2)", "LCA-0803", 1), ("random()", "LCA-0803", 1), ("sqrt(1; 2)", "LCA-0804", 1),
        ("if(1; 2)", "LCA-0804", 1), ("if(1; 2; 3; 4)", "LCA-0804", 1), ("min()", "LCA-0804", 1),
        ("-a ^ 2", "LCA-0806", 4), ("2 ^ 3 ^ 2", "LCA-0806", 7), ("max(1,5; 2)", "LCA-0807", 8),
        ("1e999", "LCA-0812", 1),
    ])
    func refusesWithPosition(text: String, code: String, position: Int) {
        #expect {
            try Formula(text)
        } throws: { error in
            (error as? FormulaError)?.code == code && (error as? FormulaError)?.position == position
        }
    }

    @Test(arguments: [
        ("1 / 0", "LCA-0810", 3), ("1 / (1 / 0)", "LCA-0810", 8), ("0 ^ -1", "LCA-0810", 3),
        ("5 mod 0", "LCA-0810", 3), ("sqrt(-1)", "LCA-0811", 1), ("ln(0)", "LCA-0811", 1),
        ("(0 - 8) ^ 0.5", "LCA-0811", 9), ("asin(2)", "LCA-0811", 1), ("exp(1000)", "LCA-0812", 1),
        ("1e308 * 10", "LCA-0812", 7), ("min(1; exp(1000))", "LCA-0812", 8), ("log(2; 1)", "LCA-0811", 1),
    ])
    func hasNoValue(text: String, code: String, position: Int) throws {
        let formula = try Formula(text)
        #expect {
            try formula.value()
        } throws: { error in
            (error as? FormulaError)?.code == code && (error as? FormulaError)?.position == position
        }
    }

    @Test func suggestsTheFunctionThatWasMeant() {
        #expect {
            try Formula("sqtr(2)")
        } throws: { error in
            guard case .list(let names)? = (error as? FormulaError)?.arguments["suggestions"] else {
                return false
            }
            return names.contains("sqrt")
        }
    }

    @Test func deepNestingAndLengthAreRefusedAndDoNotOverflow() throws {
        let deep = String(repeating: "(", count: 64) + "1" + String(repeating: ")", count: 64)
        #expect(try Formula(deep).value() == 1)
        #expect(throws: FormulaError.self) { try Formula("(" + deep + ")") }
        #expect(throws: FormulaError.self) { try Formula(String(repeating: "(", count: 9_999)) }
        #expect(throws: FormulaError.self) { try Formula(String(repeating: "1+", count: 5_000) + "11") }
        #expect(throws: FormulaError.self) {
            try Formula("max(" + String(repeating: "1;", count: 255) + "1)")
        }
        #expect(try Formula(String(repeating: "1+", count: 4_999) + "1").value() == 5_000)
    }
}
