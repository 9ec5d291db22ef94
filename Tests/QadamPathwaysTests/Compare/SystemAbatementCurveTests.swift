import QadamEvidence
import QadamOptimize
import QadamPathways
import Testing

@Suite struct SystemAbatementCurveTests {
    @Test func theExactCurveHasThePiecesOfThePaper() throws {
        let curve = try SystemAbatementCurve.find(try HandModels.savings())
        #expect(curve.findings == [])
        // Emissions, cost and price at the end of each piece; see HandModels.savings.
        let expected: [(Double, Double, Double)] = [
            (6, 22, 2.5), (5, 25, 3), (2, 35, 10.0 / 3), (0, 50, 7.5),
        ]
        #expect(curve.steps.count == 4)
        #expect(curve.steps.allSatisfy { $0.isExact })
        for (step, (emissions, _, price)) in zip(curve.steps, expected) {
            #expect(HandModels.agree(step.to, emissions, 1e-5), "\(step)")
            #expect(HandModels.agree(step.marginalCost, price), "\(step)")
        }
        for (point, (_, cost, _)) in zip(curve.points.dropFirst(), expected) {
            #expect(HandModels.agree(point.cost, cost, 1e-5), "\(point)")
        }
        #expect(HandModels.agree(curve.points[0].emissions, 7.6))
        #expect(HandModels.agree(curve.points.last?.marginalCost, 7.5))
        #expect(curve.steps.allSatisfy { $0.doubt == 0 })
    }

    @Test func theNeighboursSayWhichOptionsEnter() throws {
        let curve = try SystemAbatementCurve.find(try HandModels.savings())
        let changes = curve.steps.map { $0.changes.map { "\($0.option) \($0.kind)" } }
        #expect(changes == [["saving enters"], ["saving grows"], [], ["wind enters"]])
        #expect(HandModels.agree(curve.steps[0].changes.first?.after, 4, 1e-5))
    }

    @Test func theSumOfThePiecesIsTheDifferenceOfTheOptima() throws {
        for model in [try HandModels.savings(), try HandModels.power()] {
            let check = try #require(try SystemAbatementCurve.find(model).integral)
            #expect(HandModels.agree(check.sumOfSteps, check.differenceOfOptima, 1e-6))
        }
        let check = try #require(try SystemAbatementCurve.find(try HandModels.savings()).integral)
        #expect(HandModels.agree(check.differenceOfOptima, 32))
    }

    @Test func aGridKnowsPricesOnlyAtItsLimits() throws {
        // Limits 7.6, 3.8 and 0 kt; the price at 3.8 kt is 10/3 (gas for coal), 31.0 − … = 25 + 1.2 · 10/3 = 29 the cost.
        let curve = try SystemAbatementCurve.find(try HandModels.savings(), resolution: .grid(2))
        #expect(curve.points.count == 3)
        #expect(HandModels.agree(curve.points[1].emissions, 3.8))
        #expect(HandModels.agree(curve.points[1].cost, 29))
        #expect(HandModels.agree(curve.points[1].marginalCost, 10.0 / 3))
        #expect(curve.steps.allSatisfy { !$0.isExact })
        // The lowest emissions have no price. Marginal prices are those at the ends, averages are cost over tonnes: 11 for
        // the first 3.8 kt, 21 for the others.
        #expect(curve.points[2].marginalCost == nil)
        #expect(HandModels.agree(curve.steps[0].marginalCost, 10.0 / 3))
        #expect(HandModels.agree(curve.steps[0].averageCost, 11 / 3.8))
        #expect(curve.steps[1].marginalCost == nil)
        #expect(HandModels.agree(curve.steps[1].averageCost, 21 / 3.8))
        // The sum: the mean of 0 and 10/3, then of 10/3 and the average, over 3.8 kt each.
        let sum = 3.8 * (5.0 / 3) + 3.8 * (10.0 / 3 + 21 / 3.8) / 2
        #expect(HandModels.agree(curve.integral?.sumOfSteps, sum))
        // Between 7.6 and 3.8 kt the tangents (18, and 29 − 10/3 · (ε − 3.8)) cross at 7.1 kt; the chord there lies at 18 +
        // 0.5 · 11/3.8 = 19.447, so the optimum is known to 1.447.
        #expect(HandModels.agree(curve.steps[0].doubt, 0.5 * 11 / 3.8))
    }

    @Test func whatPaysForItselfStandsBeforeTheCurve() throws {
        // Wind at 0.5 instead of 6 replaces coal (business as usual, 10 and 10 kt) at once: 6 · 0.5 + 4 = 7 and 4 kt.
        let curve = try SystemAbatementCurve.find(try HandModels.power(wind: 0.5))
        let before = try #require(curve.withoutRegret)
        #expect(HandModels.agree(before.saving, 3))
        #expect(HandModels.agree(before.tonnes, 6))
        #expect(before.changes.map(\.option) == ["coal", "wind"])
        // The rest: 4 GWh of coal become gas at 10/3 a kt, to 1.6 kt.
        #expect(curve.steps.count == 1)
        #expect(HandModels.agree(curve.steps[0].marginalCost, 10.0 / 3))
    }

    @Test func wholeNumbersGiveAGridWithMeanSlopes() throws {
        // The four plans of the paper, from 10 to 3 kt; between them nothing can be had, and with both projects fixed no
        // price moves anything. Limits at 10 − k: the plans of 7, 6 and 3 kt.
        let curve = try SystemAbatementCurve.find(try HandModels.projects(), resolution: .grid(7))
        #expect(curve.points.map { $0.emissions.rounded() } == [10, 7, 6, 3])
        #expect(curve.steps.map { $0.cost.rounded() } == [5, 4, 5])
        #expect(HandModels.agree(curve.integral?.differenceOfOptima, 14))
        let sum = curve.steps.reduce(0) { $0 + $1.cost }
        #expect(HandModels.agree(sum, 14))
    }

    @Test func withFewSolvesTheRestIsMarked() throws {
        let curve = try SystemAbatementCurve.find(try HandModels.savings(), resolution: .exact(atMost: 6))
        #expect(curve.solves <= 6)
        #expect(curve.steps.contains { !$0.isExact })
    }

    @Test func anOptionThatMustStandIsSaid() throws {
        var builder = LinearModelBuilder(.minimize)
        let coal = builder.column(cost: 1)
        let wind = builder.column(cost: 2, .between(1, 5))
        let need = builder.row(.atLeast(4))
        let emissions = builder.row(.free)
        for column in [coal, wind] { builder.add(1, column, to: need) }
        builder.add(1, coal, to: emissions)
        let model = ComparableModel(
            linear: try builder.build(),
            options: [HandModels.option("wind", wind)],
            emissions: [EmissionRow(id: "CO2", row: emissions)]
        )
        let curve = try SystemAbatementCurve.find(model)
        #expect(curve.findings.map(\.code) == ["PTH-0607"])
        // It stays in business as usual at 1: 5 in all.
        #expect(HandModels.agree(curve.baseline?.cost, 5))
    }

    @Test func businessAsUsualWithoutAPlanIsSaid() throws {
        let base = try HandModels.power()
        let options = base.options.map {
            ModelOption(id: $0.id, name: $0.name, parts: $0.parts, unit: $0.unit)
        }
        let curve = try SystemAbatementCurve.find(
            ComparableModel(linear: base.linear, options: options, emissions: base.emissions)
        )
        #expect(curve.findings.map(\.code) == ["PTH-0608"])
        #expect(curve.baseline == nil)
        #expect(curve.withoutRegret == nil)
        #expect(curve.steps.count == 2)
    }
}
