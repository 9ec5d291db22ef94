import QadamLifeCycle
import Testing

@Suite struct RecyclingTests {
    private var material: RecycledMaterial {
        RecycledMaterial(
            recycledContent: 0.4,
            recyclingRate: 0.9,
            qualityIn: 1,
            qualityOut: 1,
            virgin: 10,
            recycling: 1,
            recyclingAfterUse: 1,
            replacedVirgin: 10,
            disposal: 0.5
        )
    }

    @Test func givesTheHandCalculationOfTheCircularFootprintFormula() {
        let formula = CircularFootprintFormula(allocation: 0.2, material: material)
        #expect(formula.check().isEmpty)
        #expect(abs(formula.materialPart - 2.8) < 1e-12)
        #expect(abs(formula.total - 2.85) < 1e-12)
    }

    @Test func becomesTheOtherApproachesAtTheEndsOfA() {
        let cutOff = CircularFootprintFormula(allocation: 1, material: material).total
        #expect(abs(cutOff - material.byCutOff) < 1e-12)
        let endOfLife = CircularFootprintFormula(allocation: 0, material: material).total
        #expect(abs(endOfLife - material.byEndOfLife) < 1e-12)
    }

    @Test func creditsRecoveredEnergyAndDisposesOfTheRestOnly() {
        var burnt = material
        burnt.recyclingRate = 0.5
        var formula = CircularFootprintFormula(allocation: 0.5, material: burnt)
        formula.energy = .init(
            allocation: 0,
            share: 0.3,
            burden: 2,
            lowerHeatingValue: 20,
            heatEfficiency: 0.4,
            electricityEfficiency: 0.1,
            replacedHeat: 0.05,
            replacedElectricity: 0.1
        )
        #expect(abs(formula.energyPart - 0.3 * (2 - 0.4 - 0.2)) < 1e-12)
        #expect(abs(formula.disposalPart - 0.1) < 1e-12)
        formula.energy?.share = 0.6
        #expect(formula.check().map(\.code) == ["LCA-0701"])
    }

    @Test func measuresHowFarMaterialGoesRound() {
        var product = MaterialCircularityIndicator(
            mass: 1,
            virgin: 1,
            unrecovered: 1,
            feedstockWaste: 0,
            recyclingWaste: 0,
            utility: 1
        )
        #expect(abs(product.value - 0.1) < 1e-15)
        product.utility = 0.5
        #expect(product.value == 0)
        (product.virgin, product.unrecovered, product.utility) = (0, 0, 1)
        #expect(product.value == 1)
        product.mass = 0
        #expect(product.check().map(\.code) == ["LCA-0702"])
    }
}
