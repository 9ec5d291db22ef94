import QadamEvidence
import QadamOptimize
import QadamPathways
import Testing

@Suite struct RegretTests {
    /// Capacity x at 1 a unit now; what demand exceeds it is bought later at 3, at most `most`. Column 0 is x.
    private func scenario(
        _ id: String,
        demand: Double,
        most: Double = .infinity,
        probability: Double? = nil,
        unit: Double? = nil
    ) throws -> ScenarioModel {
        var builder = LinearModelBuilder(.minimize)
        let capacity = builder.column(cost: unit ?? 1, integer: unit != nil, name: "capacity")
        let bought = builder.column(cost: 3, .between(0, most), name: "bought")
        let need = builder.row(.atLeast(demand), name: "need")
        builder.add(unit ?? 1, capacity, to: need)
        builder.add(1, bought, to: need)
        return ScenarioModel(
            id: id,
            model: ComparableModel(
                linear: try builder.build(),
                options: [HandModels.option("capacity", capacity)],
                emissions: []
            ),
            probability: probability
        )
    }

    private let early = [LinearModel.Column(0)]

    @Test func theMatrixHoldsWhatEachPlanCostsTooMuch() throws {
        // Low demand 4, high 10: optima 4 and 10. The low plan (x = 4) costs 4 + 3 · 6 = 22 in the high scenario, the high
        // one 10 in the low; x = 7 costs 7 and 16.
        let matrix = try RegretMatrix.find(
            [try scenario("low", demand: 4), try scenario("high", demand: 10)],
            early: early,
            plans: [EarlyDecisions(id: "middle", values: [7])]
        )
        #expect(matrix.findings == [])
        #expect(matrix.plans.map(\.id) == ["middle", "low", "high"])
        let rounded = matrix.regrets.map { $0.map { ($0 ?? .nan).rounded() } }
        #expect(rounded == [[3, 6], [0, 12], [6, 0]])
        #expect(matrix.greatest.map { ($0 ?? .nan).rounded() } == [6, 12, 6])
        #expect(matrix.best == 0)
    }

    @Test func aPlanThatCannotBeCarriedThroughIsNoCandidate() throws {
        // At most 5 can be bought: x = 4 fails at a demand of 10.
        let matrix = try RegretMatrix.find(
            [try scenario("low", demand: 4), try scenario("high", demand: 10, most: 5)],
            early: early
        )
        #expect(matrix.findings.map(\.code) == ["PTH-0614"])
        #expect(matrix.regrets[0][1] == nil)
        #expect(matrix.greatest[0] == nil)
        #expect(matrix.best == 1)
    }

    @Test func aScenarioWithoutAPlanIsLeftOutAndSaid() throws {
        var builder = LinearModelBuilder(.minimize)
        let x = builder.column(.between(0, 1))
        let need = builder.row(.atLeast(2))
        builder.add(1, x, to: need)
        let impossible = ScenarioModel(
            id: "impossible",
            model: ComparableModel(linear: try builder.build(), options: [], emissions: [])
        )
        let matrix = try RegretMatrix.find([try scenario("low", demand: 4), impossible], early: early)
        #expect(matrix.findings.map(\.code) == ["PTH-0613"])
        #expect(matrix.greatest.map { $0?.rounded() } == [0])
    }

    @Test func theLeastGreatestRegretIsThatOfThePaper() throws {
        // Regret of x between 4 and 10: x − 4 if demand is low, x + 3 (10 − x) − 10 = 20 − 2x if high; equal at x = 8: 4.
        // No candidate of the matrix comes below 6.
        let found = try MinMaxRegretPlan.find(
            [try scenario("low", demand: 4), try scenario("high", demand: 10)],
            early: early
        )
        #expect(HandModels.agree(found.greatestRegret, 4))
        #expect(HandModels.agree(found.decisions?.values[0], 8))
        // Solved again in each scenario: 4 and 4.
        let matrix = try #require(found.matrix)
        #expect(matrix.plans[0].id == MinMaxRegretPlan.planID)
        #expect(matrix.regrets[0].allSatisfy { HandModels.agree($0, 4) })
        #expect(matrix.best == 0)
    }

    @Test func wholeUnitsHaveALeastGreatestRegretToo() throws {
        // Units of 3 at 3: optima: low 4 = 3 + 1 bought (6) or two units (6): 6; high 10 = 9 + 1 bought: 12. Two units: 6
        // and 6 + 12 = 18: regret 0 and 6. Three: 9 and 12: 3 and 0. So three units, 3.
        let scenarios = [
            try scenario("low", demand: 4, unit: 3), try scenario("high", demand: 10, unit: 3),
        ]
        let found = try MinMaxRegretPlan.find(scenarios, early: early)
        #expect(HandModels.agree(found.greatestRegret, 3))
        #expect(found.decisions?.values == [3])
    }

    @Test func theStochasticPlanIsBestOnTheAverage() throws {
        // Half and half: x costs 1 and saves 3 · 0.5 up to 10: x = 10, 10. Known beforehand 0.5 · 4 + 0.5 · 10 = 7: a
        // forecast is worth 3. The mean demand is 7: x = 7 costs 0.5 · 7 + 0.5 · 16 = 11.5: planning for it costs 1.5.
        let plan = try StochasticPlan.find(
            [
                try scenario("low", demand: 4, probability: 0.5),
                try scenario("high", demand: 10, probability: 0.5),
            ],
            early: early
        )
        #expect(plan.findings == [])
        #expect(HandModels.agree(plan.expectedCost, 10))
        #expect(HandModels.agree(plan.decisions?.values[0], 10))
        #expect(HandModels.agree(plan.waitAndSee, 7))
        #expect(HandModels.agree(plan.valueOfInformation, 3))
        #expect(HandModels.agree(plan.meanDecisions?.values[0], 7))
        #expect(HandModels.agree(plan.valueOfStochasticSolution, 1.5))
        #expect(plan.plans.map { ($0?.cost ?? .nan).rounded() } == [10, 10])
    }

    @Test func aMeanPlanThatFailsHasNoCost() throws {
        // At most 2 can be bought: x = 7 fails at 10.
        let plan = try StochasticPlan.find(
            [
                try scenario("low", demand: 4, most: 2, probability: 0.5),
                try scenario("high", demand: 10, most: 2, probability: 0.5),
            ],
            early: early
        )
        #expect(plan.findings.map(\.code) == ["PTH-0614"])
        #expect(plan.costOfMeanPlan == nil)
        #expect(plan.valueOfStochasticSolution == nil)
        #expect(HandModels.agree(plan.valueOfInformation, 3))
    }

    /// The farmer of Birge and Louveaux, section 1.1: 500 acres of wheat, corn and beets; yields 20 % above, at or below 2.5, 3
    /// and 20 t an acre. Columns 0–2 are the acres.
    private func farmer(_ id: String, yield: Double) throws -> ScenarioModel {
        var builder = LinearModelBuilder(.minimize)
        let wheat = builder.column(cost: 150)
        let corn = builder.column(cost: 230)
        let beets = builder.column(cost: 260)
        let wheatBought = builder.column(cost: 238)
        let wheatSold = builder.column(cost: -170)
        let cornBought = builder.column(cost: 210)
        let cornSold = builder.column(cost: -150)
        let beetsSold = builder.column(cost: -36, .between(0, 6000))
        let beetsDumped = builder.column(cost: -10)
        let land = builder.row(.atMost(500))
        for crop in [wheat, corn, beets] { builder.add(1, crop, to: land) }
        let wheatNeed = builder.row(.atLeast(200))
        builder.add(2.5 * yield, wheat, to: wheatNeed)
        builder.add(1, wheatBought, to: wheatNeed)
        builder.add(-1, wheatSold, to: wheatNeed)
        let cornNeed = builder.row(.atLeast(240))
        builder.add(3 * yield, corn, to: cornNeed)
        builder.add(1, cornBought, to: cornNeed)
        builder.add(-1, cornSold, to: cornNeed)
        let beetsNeed = builder.row(.atLeast(0))
        builder.add(20 * yield, beets, to: beetsNeed)
        builder.add(-1, beetsSold, to: beetsNeed)
        builder.add(-1, beetsDumped, to: beetsNeed)
        return ScenarioModel(
            id: id,
            model: ComparableModel(linear: try builder.build(), options: [], emissions: []),
            probability: 1.0 / 3
        )
    }

    @Test func theFarmerIsThatOfTheBook() throws {
        // Published: profit 108,390 with 170, 80 and 250 acres; 115,406 with foresight, EVPI 7,016; the mean plan 107,240,
        // VSS 1,150; profits with foresight 167,667, 118,600 and 59,950.
        let plan = try StochasticPlan.find(
            [
                try farmer("above", yield: 1.2), try farmer("average", yield: 1),
                try farmer("below", yield: 0.8),
            ],
            early: [LinearModel.Column(0), LinearModel.Column(1), LinearModel.Column(2)]
        )
        #expect(HandModels.agree(plan.expectedCost, -108_390, 1e-8))
        let acres = try #require(plan.decisions).values
        for (found, expected) in zip(acres, [170.0, 80, 250]) { #expect(HandModels.agree(found, expected)) }
        #expect(plan.optima.map { -($0 ?? .nan).rounded() } == [167_667, 118_600, 59_950])
        #expect(plan.valueOfInformation?.rounded() == 7016)
        #expect(HandModels.agree(plan.costOfMeanPlan, -107_240, 1e-8))
        #expect(HandModels.agree(plan.valueOfStochasticSolution, 1150, 1e-6))
    }

    @Test func scenariosThatDoNotFitAreRefused() throws {
        let low = try scenario("low", demand: 4, probability: 1)
        let whole = try scenario("whole", demand: 4, probability: 0, unit: 3)
        #expect(try RegretMatrix.find([low, whole], early: early).findings.map(\.code) == ["PTH-0616"])
        #expect(
            try RegretMatrix.find([low], early: [LinearModel.Column(9)]).findings.map(\.code) == [
                "PTH-0616"
            ]
        )
        #expect(try RegretMatrix.find([low, low], early: early).findings.map(\.code) == ["PTH-0106"])
        let wrong = EarlyDecisions(id: "x", values: [])
        let found = try RegretMatrix.find([low], early: early, plans: [wrong])
        #expect(found.findings.map(\.code) == ["PTH-0616"])
        let improbable = try StochasticPlan.find([try scenario("low", demand: 4)], early: early)
        #expect(improbable.findings.map(\.code) == ["PTH-0615"])
    }

    @Test func theMeanOfDifferentShapesIsNotTaken() throws {
        // A second bought column in one of them: the stochastic plan is there, the mean plan is not.
        var builder = LinearModelBuilder(.minimize)
        let capacity = builder.column(cost: 1)
        let bought = builder.columns(2, cost: 3)
        let need = builder.row(.atLeast(10))
        for column in [capacity, bought[0], bought[1]] { builder.add(1, column, to: need) }
        let other = ScenarioModel(
            id: "other",
            model: ComparableModel(linear: try builder.build(), options: [], emissions: []),
            probability: 0.5
        )
        let plan = try StochasticPlan.find(
            [try scenario("low", demand: 4, probability: 0.5), other],
            early: early
        )
        #expect(HandModels.agree(plan.expectedCost, 10))
        #expect(plan.findings.map(\.code) == ["PTH-0616"])
        #expect(plan.meanDecisions == nil)
    }
}
