import QadamOptimize
import QadamPathways
import Testing

/// Technologies that another one makes needless.
@Suite struct DominanceTests {
    /// Two boilers, the second dearer to build and thirstier: 10 of heat, gas at 1.
    static func boilers() -> EnergySystem {
        var system = SmallSystem.system(
            SmallSystem.sets(technologies: ["well", "boiler", "old boiler"], commodities: ["gas", "heat"])
        )
        SmallSystem.make("gas", by: "well", cost: 1, in: &system)
        SmallSystem.make("heat", by: "boiler", from: "gas", ratio: 1.1, in: &system)
        SmallSystem.make("heat", by: "old boiler", from: "gas", ratio: 1.4, in: &system)
        SmallSystem.demand("heat", 10, in: &system)
        system.setAll(.capitalCost, [.technology: ["boiler"]], to: 2)
        system.setAll(.capitalCost, [.technology: ["old boiler"]], to: 3)
        return system
    }

    /// 10 of heat need 11 of gas and 10 of capacity at 2: 31, with and without the old boiler, but with fewer rows.
    @Test func aDearerAndThirstierTechnologyIsNotNeeded() throws {
        var system = Self.boilers()
        let found = system.dominatedTechnologies()
        #expect(found == [DominatedTechnology(region: "R", technology: "old boiler", by: "boiler")])
        let before = try SystemModel(system)
        system.leaveOut(found)
        let after = try SystemModel(system)
        for model in [before, after] {
            #expect(abs(try #require(try Highs.solve(model.linear).objective) - 31) < 1e-9)
        }
        #expect(after.linear.rowCount == before.linear.rowCount - 2)
        #expect(after.linear.columnCount == before.linear.columnCount - 3)
    }

    @Test func ofTwoThatAreAlikeTheFirstIsKept() {
        var system = Self.boilers()
        system.setAll(
            .input,
            [.technology: ["boiler", "old boiler"], .commodity: ["gas"], .mode: ["1"]],
            to: 1
        )
        system.setAll(.capitalCost, [.technology: ["boiler", "old boiler"]], to: 2)
        #expect(system.dominatedTechnologies().map(\.technology) == ["old boiler"])
    }

    /// What is better in one thing, stands already, or meets a limit of the other is kept.
    @Test(arguments: [
        (EnergyAttribute.ID.capitalCost, "old boiler", 1.0), (.fixedCost, "boiler", 0.1),
        (.variableCost, "boiler", 0.1),
        (.capacityFactor, "boiler", 0.9), (.operationalLife, "old boiler", 2),
        (.residualCapacity, "old boiler", 1),
        (.minimumCapacity, "old boiler", 1), (.maximumCapacity, "boiler", 4),
        (.maximumNewCapacity, "boiler", 4),
        (.unitCapacity, "boiler", 4), (.minimumLoad, "boiler", 0.2), (.renewableTechnology, "old boiler", 1),
        (.reserveTechnology, "old boiler", 1), (.availabilityFactor, "boiler", 0.9), (.rampUp, "boiler", 0.1),
    ])
    func whatIsBetterInOneThingIsKept(attribute: EnergyAttribute.ID, technology: String, value: Double) {
        var system = Self.boilers()
        system.setAll(attribute, [.technology: [technology]], to: value)
        #expect(system.dominatedTechnologies() == [])
    }
}
