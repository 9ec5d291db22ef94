import QadamEvidence
import QadamOptimize
import QadamPathways
import Testing

/// Options over scenarios. Ten GWh from coal at 1, gas at 3 or wind at 6; where gas costs 0.5, all is gas at 5.
@Suite struct RobustRankingTests {
    private static func ranking(_ probabilities: [Double?] = [nil, nil]) throws -> RobustRanking {
        let model = try HandModels.power()
        let base = try RobustBase(model)
        let scenarios = try zip([("cheap", 0.5), ("dear", 3.0)], probabilities).map { scenario, probability in
            try #require(
                try base.scenario(
                    ScenarioModel(
                        id: scenario.0,
                        model: try HandModels.power(gas: scenario.1),
                        probability: probability
                    )
                )
            )
        }
        return RobustRanking(model, base: base, scenarios)
    }

    /// Cheap gas: without gas coal makes it at 10, gas is worth 5, coal and wind nothing. Dear gas: without coal gas makes it at 30, coal
    /// is worth 20. The plan of the given model is 10 coal: taken with cheap gas it costs 10 − 5 = 5 too much.
    @Test func valuesRanksAndRegretsAreThoseOfThePaper() throws {
        let ranking = try Self.ranking()
        #expect(ranking.scenarios.map { ($0.cost ?? .nan).rounded() } == [5, 10])
        #expect(ranking.entries.map(\.option) == ["coal", "gas", "wind"])
        let (coal, gas, wind) = (ranking.entries[0], ranking.entries[1], ranking.entries[2])
        #expect(HandModels.agree(coal.least, 0) && HandModels.agree(coal.mean, 10))
        #expect(HandModels.agree(coal.greatest, 20) && coal.ranks == [1, 2] && coal.chosen == 1)
        #expect(HandModels.agree(coal.regretWithout, 20) && HandModels.agree(coal.regretWith, 5))
        #expect(HandModels.agree(gas.mean, 2.5) && gas.ranks == [1, 2] && gas.chosen == 1)
        #expect(HandModels.agree(gas.regretWithout, 5) && gas.regretWith == nil)
        #expect(HandModels.agree(wind.mean, 0) && wind.ranks == [2, 2] && wind.chosen == 0)
    }

    /// A quarter cheap, three quarters dear: coal is worth 15 on the average.
    @Test func theMeanIsThatOfTheProbabilities() throws {
        #expect(HandModels.agree(try Self.ranking([0.25, 0.75]).entries.first?.mean, 15))
    }

    /// At most 3 kt and wind without limit: 7.5 gas and 2.5 wind cost 37.5. Without gas 3 coal and 7 wind cost 45: gas is worth 7.5.
    /// Without wind gas alone emits 4: there is no plan, so wind has no number and comes first.
    @Test func whatThereIsNoPlanWithoutComesFirst() throws {
        let model = try HandModels.power(mostWind: 10)
        let base = try RobustBase(model, limit: 3)
        let scenario = try #require(
            try base.scenario(ScenarioModel(id: "only", model: model), limit: 3)
        )
        let ranking = RobustRanking(model, base: base, [scenario])
        let (wind, gas) = (ranking.entries[0], ranking.entries[1])
        #expect(wind.option == "wind" && wind.indispensable == 1 && wind.regretWithout == nil)
        #expect(wind.ranks == [1, 1])
        #expect(gas.option == "gas" && HandModels.agree(gas.mean, 7.5) && gas.ranks == [2, 2])
        #expect(HandModels.agree(gas.regretWith, 0))
    }

    /// A scenario without a plan is said and left out.
    @Test func aScenarioWithoutAPlanIsLeftOut() throws {
        let model = try HandModels.power()
        let base = try RobustBase(model, limit: 2)
        let without = try #require(
            try base.scenario(
                ScenarioModel(id: "no", model: try HandModels.power(demand: 100)),
                limit: 2
            )
        )
        let with = try #require(try base.scenario(ScenarioModel(id: "yes", model: model), limit: 2))
        let ranking = RobustRanking(model, base: base, [without, with])
        #expect(ranking.findings.map(\.code) == ["PTH-0613"] && ranking.scenarios[0].cost == nil)
        #expect(ranking.entries.allSatisfy { $0.ranks.count == 2 })
    }
}
