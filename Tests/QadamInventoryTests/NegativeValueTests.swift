import QadamEvidence
import QadamInventory
import QadamUnits
import Testing

/// Emissions below nothing stand in no scope.
struct NegativeValueTests {
    private static func calculate(
        _ category: EmissionCategory,
        _ method: String,
        _ properties: [String: OwnProperty],
        unit: String = "t",
        factors: [String: String] = [:],
        _ quantities: [Double] = [10]
    ) throws -> Inventory {
        let line = try Fixture.line(
            "x",
            category,
            method,
            unit,
            factors: factors,
            properties: properties,
            rhythm: .event
        )
        let records = try quantities.enumerated().map { try Fixture.record("r\($0)", "x", $1, unit) }
        return Fixture.calculate(Fixture.input([line], records))
    }

    /// 10 t with an own factor of −0.5 t/t would take 5 t from the inventory.
    @Test(arguments: [
        (EmissionCategory.waste, "waste-route", "t{CO2e:AR5}/t"),
        (.purchasedGoods, "purchased-goods", "t{CO2e:AR5}/t"),
        (.purchasedGoods, "supplier-specific", "t{CO2e:AR5}/t"),
    ])
    func anAvoidedBurdenAsANegativeFactorIsRefused(
        category: EmissionCategory,
        method: String,
        unit: String
    ) throws {
        let bad = try Self.calculate(category, method, ["factor": try Fixture.own(-0.5, unit)])
        #expect(bad.codes.contains("INV-0975") && bad.result == nil)
        let good = try Self.calculate(category, method, ["factor": try Fixture.own(0.5, unit)])
        #expect(abs(try #require(good.result).scopes.scope3 - 5_000) < 1e-9)
    }

    @Test func aNegativeFactorOfCombustionAndANegativeMultiplierAreRefused() throws {
        let factor = try Self.calculate(
            .stationaryCombustion,
            "stationary-combustion",
            ["factor": try Fixture.own(-1, "t{CO2}/t")]
        )
        #expect(factor.codes.contains("INV-0975") && factor.result == nil)
        // Two signs would cancel: each multiplier is refused by itself.
        let density = try Self.calculate(
            .stationaryCombustion,
            "stationary-combustion",
            ["density": try Fixture.own(-0.8, "t/m3"), "NCV": try Fixture.own(18, "GJ{NCV}/t")],
            unit: "m3",
            factors: ["factor": "ipcc2006.stationary.commercial.lignite"]
        )
        #expect(density.codes.contains("INV-0975") && density.result == nil)
    }

    /// Carbon that leaves a balance is subtracted by its equation: 100 t · 0.8 in, 10 t · 0.5 out, (80 − 5) · 44/12 = 275 t.
    @Test func carbonThatLeavesABalanceIsExcepted() throws {
        let lines = [
            try Fixture.line(
                "in",
                .process,
                "carbon-balance-input",
                "t",
                properties: ["carbon": try Fixture.own(0.8, "kg{C}/kg")]
            ),
            try Fixture.line(
                "out",
                .process,
                "carbon-balance-output",
                "t",
                properties: ["carbon": try Fixture.own(0.5, "kg{C}/kg")]
            ),
        ]
        let records = [try Fixture.record("a", "in", 100, "t"), try Fixture.record("b", "out", 10, "t")]
        let inventory = Fixture.calculate(Fixture.input(lines, records))
        #expect(!inventory.codes.contains("INV-0975"))
        #expect(abs(try #require(inventory.result).scopes.scope1 - 275_000) < 1e-6)
    }

    /// R-410A: 20 kg bought and 30 kg more in store would be −10 kg; 20 kg bought and 15 kg more in store are 5 kg leaked.
    @Test func aRefrigerantBalanceBelowNothingIsRefused() throws {
        let factors = ["factor": "blend.R-410A"]
        let bad = try Self.calculate(
            .fugitive,
            "refrigerant-mass-balance",
            [:],
            unit: "kg",
            factors: factors,
            [20, -30]
        )
        #expect(bad.codes.contains("INV-0976") && bad.result == nil)
        let good = try Self.calculate(
            .fugitive,
            "refrigerant-mass-balance",
            [:],
            unit: "kg",
            factors: factors,
            [20, -15]
        )
        #expect(abs(try #require(good.result?.lines.first).quantity - 5) < 1e-12)
        let even = try Self.calculate(
            .fugitive,
            "refrigerant-mass-balance",
            [:],
            unit: "kg",
            factors: factors,
            [0.1, 0.2, -0.3]
        )
        #expect(!even.codes.contains("INV-0976") && even.result != nil)
    }
}
