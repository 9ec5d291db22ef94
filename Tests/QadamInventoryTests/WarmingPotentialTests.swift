import QadamEvidence
import QadamInventory
import QadamUnits
import Testing

/// 1,000 t of methane from a coal mine: 100,000 t of coal · 10 m3/t · 1 kg/m3.
struct WarmingPotentialTests {
    private static func mine(_ gwp: String, choices: [String: String] = [:]) throws -> Inventory {
        let line = try Fixture.line(
            "mine",
            .fugitive,
            "coal-mine",
            "t",
            properties: [
                "mine": try Fixture.own(10, "m3{CH4}/t"), "density": try Fixture.own(1, "kg/m3"),
            ]
        )
        let records = [try Fixture.record("r", "mine", 100_000, "t")]
        return Fixture.calculate(Fixture.input([line], records, gwp: gwp, choices: choices))
    }

    private static func number(_ argument: Argument?) -> Double? {
        switch argument {
        case .number(let value): value
        case .amount(let value, _): value
        default: nil
        }
    }

    /// 27.9 is taken; fossil 29.8 would add 1,900 t, other origin 27.0 would take 900 t.
    @Test func anOpenChoiceIsSaidWithWhatItWouldChange() throws {
        let inventory = try Self.mine("AR6")
        #expect(abs(try #require(inventory.result).scopes.scope1 - 27_900_000) < 1e-3)
        let found = try #require(inventory.diagnostics.first { $0.code == "INV-0982" })
        #expect(Self.number(found.arguments["value"]) == 27.9)
        #expect(abs((Self.number(found.arguments["low"]) ?? 0) + 900) < 1e-6)
        #expect(abs((Self.number(found.arguments["high"]) ?? 0) - 1_900) < 1e-6)
    }

    @Test func methaneOfAMineIsHeldAgainstTheValueOfFossilMethane() throws {
        let found = try #require(try Self.mine("AR6").diagnostics.first { $0.code == "INV-0983" })
        #expect(found.severity == .warning)
        #expect(Self.number(found.arguments["own"]) == 29.8)
        #expect(abs((Self.number(found.arguments["change"]) ?? 0) - 1_900) < 1e-6)
        let wrong = try Self.mine("AR6", choices: ["gwp.CH4.AR6": "gwp.CH4.AR6.non-fossil"])
        #expect(wrong.codes.contains("INV-0983"))
    }

    /// The choice is part of the result, so that its rows are of the same values as its sums.
    @Test func aChosenValueIsSilentAndStandsInTheRowsOfTheResult() throws {
        let inventory = try Self.mine("AR6", choices: ["gwp.CH4.AR6": "gwp.CH4.AR6.fossil"])
        #expect(inventory.codes.isDisjoint(with: ["INV-0982", "INV-0983"]))
        let result = try #require(inventory.result)
        #expect(abs(result.scopes.scope1 - 29_800_000) < 1e-3)
        #expect(result.choices["gwp.CH4.AR6"] == "gwp.CH4.AR6.fossil")
        let row = try #require(result.rows.first { $0.gas == "CH4" })
        #expect(abs((row.co2e ?? 0) - 29_800_000) < 1e-3)
    }

    /// AR5: 28 taken, 34 with feedback open, 6,000 t more. AR4 has one value.
    @Test func anotherSetHasItsOwnChoiceOrNone() throws {
        let found = try #require(try Self.mine("AR5").diagnostics.first { $0.code == "INV-0982" })
        #expect(found.severity == .note)
        #expect(abs((Self.number(found.arguments["high"]) ?? 0) - 6_000) < 1e-6)
        #expect(try Self.mine("AR4").codes.isDisjoint(with: ["INV-0982", "INV-0983"]))
    }
}
