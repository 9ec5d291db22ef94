import QadamEvidence
import QadamPathways
import Testing

/// Price curve and quality of credits: 10 of heat, a cheap unit emits 5, the dear one costs 2 more: abatement at 0.4.
@Suite struct CreditCurveTests {
    /// A net limit of 20 on 50.
    static func system() -> EnergySystem {
        var system = GroupEmissionTests.system(steps: ["first", "second", "third"])
        system.setAll(.netLimit, to: 20)
        system.setAll(.creditGroup, to: 1)
        for (step, amount, cost) in [("third", 100.0, 0.5), ("first", 10, 0.1), ("second", 10, 0.3)] {
            system.set(.creditStepAmount, "R", "offset", step, "2030", to: amount)
            system.set(.creditStepCost, "R", "offset", step, "2030", to: cost)
        }
        return system
    }

    /// 30 too many: 10 at 0.1, 10 at 0.3, then two dear units at 0.4 before credits at 0.5: 8 + 6 + 1 + 3 = 18.
    @Test func stepsAreTakenInTheOrderOfTheirPrices() throws {
        let result = try SmallSystem.solve(Self.system())
        #expect(isClose(result.objective, 18))
        #expect(isClose(result.value(.credit, "R", "offset", "2030"), 20))
        #expect(isClose(result.value(.creditCost, "R", "offset", "2030"), 4))
        #expect(isClose(result.value(.netPrice, "R", "all", "2030"), 0.4))
    }

    /// The price of the class stands beside that of the step: 0.2 more puts the second step at 0.5, beyond abatement: 10 at
    /// 0.3, four dear units: 6 + 12 + 3 = 21. The cap of the class holds over its steps: 5 at 0.1 and five dear units.
    @Test func priceAndCapOfTheClassHoldToo() throws {
        var system = Self.system()
        system.set(.creditCost, "R", "offset", "2030", to: 0.2)
        #expect(isClose(try SmallSystem.solve(system).objective, 21))
        system = Self.system()
        system.set(.maximumCredit, "R", "offset", "2030", to: 5)
        #expect(isClose(try SmallSystem.solve(system).objective, 5 + 15 + 0.5))
    }

    /// Removals (1) at 0.35 and offsets (0) at 0.1 with half removals: 15 of each are 6.75, less than 30 at 0.4.
    @Test func theMeanQualityIsKept() throws {
        var system = GroupEmissionTests.system()
        system.setAll(.netLimit, to: 20)
        system.setAll(.creditGroup, to: 1)
        system.set(.creditCost, "R", "removal", "2030", to: 0.35)
        system.set(.creditCost, "R", "offset", "2030", to: 0.1)
        system.set(.creditQuality, "removal", to: 1)
        system.set(.creditQuality, "offset", to: 0)
        #expect(isClose(try SmallSystem.solve(system).objective, 13))
        system.setAll(.leastCreditQuality, to: 0.5)
        let result = try SmallSystem.solve(system)
        #expect(isClose(result.objective, 16.75))
        #expect(isClose(result.value(.credit, "R", "removal", "2030"), 15))
    }

    @Test func refusesStepsWithoutPriceAndClassesWithoutRating() {
        var system = Self.system()
        system.set(.creditStepAmount, "R", "removal", "first", "2030", to: 1)
        #expect(system.findings().map(\.code).filter { $0.hasPrefix("PTH-08") } == ["PTH-0803"])
        system = Self.system()
        system.setAll(.leastCreditQuality, to: 0.5)
        #expect(system.findings().map(\.code).filter { $0.hasPrefix("PTH-08") } == ["PTH-0804"])
        system = GroupEmissionTests.system()
        system.setAll(.leastCreditQuality, to: 0.5)
        #expect(system.findings().map(\.code).filter { $0.hasPrefix("PTH-08") } == ["PTH-0805"])
    }
}
