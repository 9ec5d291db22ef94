import QadamEvidence
import QadamOptimize
import QadamPathways
import Testing

@Suite struct ScenarioEnsembleTests {
    /// Prices of gas and demands over power(); every third scenario changes an entry (gas emits more), every tenth asks for
    /// the impossible.
    private func ensemble(_ count: Int, limit: Double? = 5, warm: Bool = true) throws -> ScenarioEnsemble {
        let model = try HandModels.power(demand: 10)
        let gas = model.options[1].parts[0].column
        let wind = model.options[2].parts[0].column
        return try ScenarioEnsemble(
            model,
            count: count,
            limit: limit,
            options: ComparisonOptions(startsWarm: warm)
        ) { index in
            var change = ModelChange()
            change.costs[gas] = 2 + 3 * Double((index * 7919) % 101) / 100
            change.costs[wind] = 4 + 3 * Double((index * 104729) % 97) / 96
            change.rowBounds[LinearModel.Row(0)] = .atLeast(8 + 4 * Double((index * 31) % 13) / 12)
            if index % 3 == 2 {
                change.entries = [ModelChange.Entry(row: LinearModel.Row(1), column: gas, value: 0.5)]
            }
            if index % 10 == 9 { change.columnBounds[gas] = .between(2, 1) }
            return ScenarioVariant(id: "s\(index)", change: change)
        }
    }

    @Test func theDigitsDoNotDependOnTheBlocks() throws {
        let ensemble = try ensemble(40)
        let whole = try ensemble.outcomes(0..<40)
        #expect(whole.count == 40)
        #expect(whole.filter { $0.plan != nil }.count == 36)
        for shards in [2, 3, 7, 40] {
            let parts = try (0..<shards).map { try ensemble.outcomes(ensemble.block(shard: $0, of: shards)) }
            let joined = ensemble.joined(parts.reversed())
            #expect(joined.missing == [])
            #expect(joined.outcomes == whole, "\(shards) shards")
        }
    }

    @Test func workersAtTheSameTimeGiveTheSameDigits() async throws {
        let ensemble = try ensemble(24)
        let whole = try ensemble.outcomes(0..<24)
        let parts = try await withThrowingTaskGroup(of: [ScenarioOutcome].self) { group in
            for worker in 0..<4 {
                group.addTask { try ensemble.outcomes(ensemble.block(shard: worker, of: 4)) }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(ensemble.joined(parts).outcomes == whole)
    }

    @Test func warmAndColdFindTheSameOptima() throws {
        let warm = try ensemble(40).outcomes(0..<40)
        let cold = try ensemble(40, warm: false).outcomes(0..<40)
        for (a, b) in zip(warm, cold) {
            #expect(a.status == b.status)
            if let plan = b.plan { #expect(HandModels.agree(a.plan?.cost, plan.cost, 1e-9)) }
        }
    }

    @Test func wholeNumbersAreTheSameInEveryDivision() throws {
        let model = try HandModels.projects()
        let filter = model.options[0].parts[0].column
        let ensemble = try ScenarioEnsemble(model, count: 12, limit: 7) { index in
            ScenarioVariant(id: "\(index)", change: ModelChange(costs: [filter: 3 + Double(index)]))
        }
        let whole = try ensemble.outcomes(0..<12)
        // The filter at 3 + s or the line at 9: the line from s = 7 on (at s = 6 either).
        #expect(
            whole.map { min(9, 3 + Double($0.index)) + 10 } == whole.map { ($0.plan?.cost ?? .nan).rounded() }
        )
        let parts = try (0..<5).map { try ensemble.outcomes(ensemble.block(shard: $0, of: 5)) }
        #expect(ensemble.joined(parts).outcomes == whole)
    }

    @Test func changedCostsAreCountedInThePlan() throws {
        // Coal at 5 instead of 1: gas at 3 serves all ten, 30 and 4 kt.
        let model = try HandModels.power()
        let coal = model.options[0].parts[0].column
        let ensemble = try ScenarioEnsemble(
            model,
            variants: [
                ScenarioVariant(id: "dear coal", change: ModelChange(costs: [coal: 5])),
                ScenarioVariant(id: "as it is", change: ModelChange()),
            ]
        )
        let outcomes = try ensemble.outcomes(0..<2)
        #expect(HandModels.agree(outcomes[0].plan?.cost, 30))
        #expect(HandModels.agree(outcomes[0].plan?.emissions, 4))
        #expect(HandModels.agree(outcomes[1].plan?.cost, 10))
        #expect(outcomes[1].plan == ensemble.plan)
    }

    @Test func aShardThatIsMissingIsListed() throws {
        let ensemble = try ensemble(10)
        let part = try ensemble.outcomes(ensemble.block(shard: 0, of: 2))
        #expect(ensemble.joined([part]).missing == [5, 6, 7, 8, 9])
        #expect(ensemble.block(shard: 2, of: 2).isEmpty)
        #expect((0..<3).map { ensemble.block(shard: $0, of: 3) } == [0..<3, 3..<6, 6..<10])
    }

    @Test func statisticsCountWhereAnOptionIsChosen() throws {
        // Four scenarios: gas of sizes 0, 2, 4, 10 with probabilities 0.1, 0.2, 0.3, 0.4: chosen in 0.9, mean 5.6; the
        // median is 4 (reached at 0.6), the quantile 0.05 is 0, that of 0.75 and 0.95 are 10.
        let model = try HandModels.power()
        let outcomes = [0.0, 2, 4, 10].enumerated().map { index, gas in
            ScenarioOutcome.made(index, sizes: [10 - gas, gas, 0], cost: 10 + 2 * gas)
        }
        let found = EnsembleStatistics(outcomes, model: model, probabilities: [0.1, 0.2, 0.3, 0.4])
        // Coal is chosen in 0.6, gas in 0.9, wind never.
        #expect(found.entries.map(\.option) == ["gas", "coal", "wind"])
        let gas = try #require(found.entries.first)
        #expect(HandModels.agree(gas.share, 0.9))
        #expect(gas.scenarios == 3)
        #expect(HandModels.agree(gas.size.mean, 5.6))
        #expect(gas.size.quantiles == [0, 2, 4, 10, 10])
        #expect(HandModels.agree(found.cost?.mean, 21.2))
        #expect(found.weight == 1)
    }

    @Test func scenariosWithoutAPlanAreListedAndLeftOut() throws {
        let outcomes = try ensemble(20).outcomes(0..<20)
        let found = EnsembleStatistics(outcomes, model: try HandModels.power())
        #expect(found.solved == 18)
        #expect(HandModels.agree(found.weight, 0.9))
        #expect(found.findings.map(\.code) == ["PTH-0613", "PTH-0613"])
        #expect(found.findings.map(\.place) == [9, 19].map { .entity(kind: "scenario", id: "s\($0)") })
    }

    @Test func probabilitiesThatDoNotAddUpAreRefused() throws {
        let model = try HandModels.power()
        let outcomes = [ScenarioOutcome.made(0, sizes: [1, 0, 0], cost: 1)]
        for wrong in [[0.9], [1.5, -0.5], []] {
            let found = EnsembleStatistics(outcomes, model: model, probabilities: wrong)
            #expect(found.findings.map(\.code) == ["PTH-0615"])
            #expect(found.entries == [])
        }
    }

    @Test func aVariantThatDoesNotFitIsSaidAndTheOthersAreSolved() throws {
        let model = try HandModels.power()
        let ensemble = try ScenarioEnsemble(
            model,
            variants: [
                ScenarioVariant(id: "a", change: ModelChange(costs: [LinearModel.Column(77): 1])),
                ScenarioVariant(id: "b", change: ModelChange(costs: [LinearModel.Column(0): .nan])),
                ScenarioVariant(id: "c", change: ModelChange()),
            ]
        )
        let outcomes = try ensemble.outcomes(0..<3)
        #expect(outcomes.map { $0.status == nil } == [true, true, false])
        let findings = EnsembleStatistics(outcomes, model: model).findings
        #expect(findings.map(\.code) == ["PTH-0619", "PTH-0619"])
    }
}

extension ScenarioOutcome {
    /// An outcome by hand, through its stored form.
    static func made(_ index: Int, sizes: [Double], cost: Double) -> ScenarioOutcome {
        ScenarioOutcome(
            index: index,
            id: "s\(index)",
            status: .optimal,
            plan: ComparedPlan(
                status: .optimal,
                cost: cost,
                emissions: 0,
                marginalCost: nil,
                gap: 0,
                sizes: sizes
            )
        )
    }
}
