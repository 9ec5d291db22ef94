import QadamOptimize
import QadamPathways
import Testing

/// Plans in which one number is wrong: the check that recomputes everything from the tables sees it.
@Suite struct CorruptPlanTests {
    /// Residuals of a plan before and after columns of a part become something else.
    private func residuals(
        _ system: EnergySystem,
        _ part: ModelPart,
        named name: String? = nil,
        _ change: (Double) -> Double
    ) throws -> (before: SystemResiduals, after: SystemResiduals) {
        let model = try SystemModel(system)
        let result = try model.solve(options: SolverOptions(relativeGap: 1e-9))
        let record = try #require(result.record)
        var values = record.primal.columnValues
        var changed = 0
        for column in values.indices {
            guard let subject = model.subject(of: LinearModel.Column(column)), subject.part == part else {
                continue
            }
            if let name, !subject.names.contains(name) { continue }
            values[column] = change(values[column])
            changed += 1
        }
        #expect(changed > 0)
        let corrupt = PlanRecord(
            objective: record.objective,
            bestBound: record.bestBound,
            iterations: record.iterations,
            way: record.way,
            pricesHaveFixedUnits: record.pricesHaveFixedUnits,
            primal: PrimalSolution(columnValues: values, rowActivities: record.primal.rowActivities),
            dual: record.dual
        )
        let other = try #require(SystemResult(corrupt, of: model))
        let before = try #require(SystemResiduals(result, of: model))
        #expect(before.largest < 1e-7)
        return (before, try #require(SystemResiduals(other, of: model)))
    }

    /// 5 certificates take 4 off 8: one more takes 0.8 off, and the figure of the plan is another sum.
    @Test func certificatesThatDoNotAddUp() throws {
        let (_, after) = try residuals(MarketEmissionTests.system(limit: 4), .certificate) { $0 + 1 }
        #expect(isClose(after.instruments, 0.8 / 8))
        #expect(after.balance < 1e-9 && after.works == 0)
    }

    /// 12 certificates for 10 of bought energy.
    @Test func certificatesBeyondWhatIsBought() throws {
        let (_, after) = try residuals(MarketEmissionTests.system(limit: 4), .certificate) { _ in 12 }
        #expect(after.instruments >= 0.2 - 1e-9)
    }

    /// A figure of 5 where 4 are allowed and are reached.
    @Test func aFigureBeyondItsLimit() throws {
        let (_, after) = try residuals(MarketEmissionTests.system(limit: 4), .marketEmission) { $0 + 1 }
        #expect(isClose(after.instruments, 0.25))
    }

    /// One crew does one of two works in 2030; both at once are twice as many.
    @Test func moreWorksThanCrews() throws {
        var system = BuildingTests.system(buildings: ["school", "library"])
        system.setAll(.crews, to: 1)
        let (_, after) = try residuals(system, .levelReached, named: "2030") { _ in 1 }
        #expect(isClose(after.works, 1))
    }

    /// A work of 2030 that is gone in 2032.
    @Test func aLevelThatIsTakenBack() throws {
        let (_, after) = try residuals(BuildingTests.system(), .levelReached, named: "2032") { _ in 0 }
        #expect(isClose(after.works, 1))
    }

    /// A programme of 100 pays 120.
    @Test func aSubsidyBeyondItsBudget() throws {
        let (_, after) = try residuals(LevelFinanceTests.system(budget: 100), .subsidy, named: "2030") {
            $0 + 20
        }
        #expect(isClose(after.works, 0.2))
        #expect(after.money > 1e-3)
    }

    /// A programme with money for all pays 180 where half of 300 is its share.
    @Test func aSubsidyBeyondItsShare() throws {
        let (_, after) = try residuals(LevelFinanceTests.system(budget: 1000), .subsidy, named: "2030") {
            $0 + 30
        }
        #expect(isClose(after.works, 0.2))
    }

    /// A tenth too much is made in every slice: where the balance is exact it does not close, else it is only dear.
    @Test func aSurplusOfAnExactBalance() throws {
        for (exact, expected) in [(1.0, 1.0 / 11), (0, 0)] {
            var system = SmallSystem.system(SmallSystem.sets())
            SmallSystem.make("heat", by: "boiler", cost: 2, in: &system)
            SmallSystem.demand("heat", 100, in: &system)
            system.setAll(.balancedExactly, to: exact)
            let (_, after) = try residuals(system, .activity) { 1.1 * $0 }
            #expect(isClose(after.balance, expected), "\(after)")
            #expect(isClose(after.money, 0.1))
        }
    }

    /// The same over the year.
    @Test func aSurplusOfAnExactBalanceOfTheYear() throws {
        var system = SmallSystem.system(SmallSystem.sets())
        SmallSystem.make("heat", by: "boiler", cost: 2, in: &system)
        SmallSystem.demand("heat", 100, in: &system)
        system.setAll(.balancedExactly, to: 1)
        system.setAll(.balancedOverYear, to: 1)
        let (_, after) = try residuals(system, .activity) { 1.1 * $0 }
        #expect(isClose(after.balance, 1.0 / 11), "\(after)")
    }

    /// More is missing than is wanted.
    @Test func missingDemandThatIsNoDemand() throws {
        var system = SmallSystem.system(SmallSystem.sets())
        SmallSystem.make("heat", by: "boiler", cost: 2, in: &system)
        SmallSystem.demand("heat", 100, in: &system)
        system.setAll(.unservedCost, to: 1)
        let (_, after) = try residuals(system, .unserved) { 1.1 * $0 }
        #expect(isClose(after.balance, 0.1), "\(after)")
    }
}
