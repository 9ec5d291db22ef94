import QadamEvidence
import QadamOptimize
import QadamPathways
import Testing

/// Business as usual beside a plan. The cheap way costs 1 and emits 2 a unit, the dear way costs 3 and emits nothing; 10 of heat;
/// the dear way is new. As usual: 10 cheap, cost 10, emissions 20.
@Suite struct BusinessAsUsualTests {
    private static func system(limit: Double? = 15) -> EnergySystem {
        var system = ActivityTests.twoWays(emissions: ["CO2"], groups: ["all"])
        system.setAll(.emissionFactor, [.technology: ["cheap"], .mode: ["1"]], to: 2)
        system.setAll(.groupWeight, to: 1)
        system.setAll(.inBusinessAsUsual, [.technology: ["dear"]], to: 0)
        if let limit { system.setAll(.emissionLimit, to: limit) }
        return system
    }

    /// The limit of 15 asks for 7.5 cheap and 2.5 dear: 15, of which business as usual knows nothing: 10, five less.
    @Test func itKnowsNoLimitOnEmissions() throws {
        let model = try SystemModel(Self.system())
        let plan = try model.solve()
        #expect(isClose(plan.objective, 15))
        let usual = try model.businessAsUsual(start: plan.basis)
        #expect(usual.findings == [])
        #expect(isClose(usual.result.objective, 10))
        #expect(isClose(usual.result.value(.emission, "R", "CO2", "2030"), 20))
        #expect(isClose(usual.payments, 0))
        let cold = try model.businessAsUsual()
        #expect(cold.result.objective == usual.result.objective)
    }

    /// At a penalty of 1.5 a cheap unit costs 1 + 3 = 4: the plan is all dear, 30. As usual nobody looks at the penalty: 10
    /// cheap, which then pay 30: 40 in all. The payments of the plan are nothing.
    @Test func itChoosesAsIfEmissionsWereFreeAndPaysForThem() throws {
        var system = Self.system(limit: nil)
        system.setAll(.emissionPenalty, to: 1.5)
        let model = try SystemModel(system)
        let plan = try model.solve()
        #expect(isClose(plan.objective, 30))
        #expect(isClose(try model.payments(of: plan), 0))
        let usual = try model.businessAsUsual(start: plan.basis)
        #expect(isClose(usual.result.objective, 40) && isClose(usual.payments, 30))
        #expect(isClose(usual.result[.penaltyCost].sum, 30))
    }

    /// A tax of 0.3 above 5 free: 0.3 · (20 − 5) = 4.5, though the column of what is taxed costs nothing in its choice.
    @Test func itPaysTheTaxAboveTheFreeAllowance() throws {
        var system = Self.system(limit: nil)
        system.setAll(.emissionTax, to: 0.3)
        system.setAll(.freeAllowance, to: 5)
        let usual = try SystemModel(system).businessAsUsual()
        #expect(isClose(usual.result.objective, 14.5) && isClose(usual.payments, 4.5))
        #expect(isClose(usual.result.value(.taxedEmission, "R", "all", "2030"), 15))
    }

    /// Marks turn it round: with the cheap way new and the dear one usual, it costs 30.
    @Test func itIsWhatTheTablesMark() throws {
        var system = Self.system()
        system.setAll(.inBusinessAsUsual, [.technology: ["cheap"]], to: 0)
        system.setAll(.inBusinessAsUsual, [.technology: ["dear"]], to: 1)
        #expect(isClose(try SystemModel(system).businessAsUsual().result.objective, 30))
    }

    /// Without a mark, what stands at the start goes on and what costs money to build does not.
    @Test func withoutAMarkItIsWhatStands() throws {
        var system = ActivityTests.twoWays()
        system.setAll(.capitalCost, to: 1)
        system.setAll(.residualCapacity, [.technology: ["dear"]], to: 1)
        // Capacity is activity: 10 a year need 10; 1 stands, 9 of its like are built: 9 + 30.
        #expect(isClose(try SystemModel(system).businessAsUsual().result.objective, 39))
    }

    /// What the model forces into every plan is built as usual too, which is said.
    @Test func whatIsForcedIsBuiltAndSaid() throws {
        var system = Self.system()
        system.setAll(.minimumNewCapacity, [.technology: ["dear"]], to: 1)
        let usual = try SystemModel(system).businessAsUsual()
        #expect(usual.findings.map(\.code) == ["PTH-0829"])
        #expect(isClose(usual.result.objective, 10))
    }

    /// The plan under a weight has the rows of the model, so that business as usual starts from its basis and comes out the same.
    @Test func itStartsFromTheBasisOfAWeightedPlan() throws {
        let model = try SystemModel(Self.system(limit: nil), counting: "CO2")
        let plan = try model.solve(for: SystemGoal(.weighted(1.5), emission: "CO2"))
        let basis = try #require(plan.basis)
        #expect(basis.rows.count == model.linear.rowCount && isClose(plan.objective, 30))
        #expect(isClose(try model.businessAsUsual(start: basis).result.objective, 10))
    }

    @Test func thatThereIsNoneIsSaid() throws {
        var system = Self.system()
        system.setAll(.inBusinessAsUsual, to: 0)
        let usual = try SystemModel(system).businessAsUsual()
        #expect(usual.findings.map(\.code) == ["PTH-0930"])
        #expect(usual.payments == nil && usual.result.objective == nil)
    }

    @Test func thatItsTimeRanOutIsSaid() throws {
        var options = SolverOptions(timeLimit: 1e-12)
        options.presolve = .off
        let usual = try SystemModel(Self.system()).businessAsUsual(options: options)
        #expect(usual.findings.map(\.code) == ["PTH-0931"])
    }
}
