import QadamEvidence
import QadamFactors
import QadamInventory
import QadamUncertainty
import QadamUnits
import Testing

/// Potentials of all gases, and an interval that cannot be calculated.
@Suite struct GasAndTrialTests {
    private static func input(_ gas: Gas, _ set: String) throws -> InventoryInput {
        let line = try Fixture.line(
            "bought",
            .purchasedGoods,
            "supplier-specific",
            "t",
            properties: ["factor.\(gas.symbol)": try Fixture.own(1, "kg{\(gas.symbol)}/t", width: 0.1)]
        )
        return Fixture.input([line], [try Fixture.record("r", "bought", 5, "t", width: 0.1)], gwp: set)
    }

    /// Every gas that counts has a potential in every set, so the guard against a gas without one has nothing to refuse; the
    /// day a gas comes without, this test says that the guard (its code stands in `untested-codes.csv`) needs one of its own.
    @Test func everyGasThatCountsHasAPotentialInEverySet() {
        for set in GWPSet.all {
            for gas in Gas.all where gas.group == .kyoto {
                #expect((set.value(gas) ?? 0) > 0, "\(gas.symbol) \(set.name)")
            }
        }
    }

    /// Fewer than a hundred trials give no bounds of 95 %.
    @Test func anIntervalThatCannotBeCalculatedIsSaid() throws {
        let inventory = Inventory.calculate(
            try Self.input(.ch4, "AR5"),
            options: UncertaintyOptions(trials: 50)
        )
        #expect(inventory.codes.contains("INV-0221"))
        #expect(inventory.result?.uncertainty.approach2 == nil)
    }
}
