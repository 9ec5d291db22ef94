import QadamEvidence
import QadamOptimize
import QadamPathways
import Testing

@Suite struct NaiveAbatementCurveTests {
    @Test func eachOptionAloneDisplacesWhatIsDearest() throws {
        // Business as usual 18 and 7.6 kt. Five GWh saved alone take 4 gas and 1 coal: 5 coal + 20 = 25 and 5 kt, 7 for
        // 2.6 kt. Five of wind alone: 5 + 30 = 35 and 5 kt, 17 for 2.6 kt. Together they avoid all 7.6 kt for 32, so the
        // bars promise 2.4 kt too little here.
        let (found, findings) = try NaiveAbatementCurve.find(try HandModels.savings(), limit: 0)
        let curve = try #require(found)
        #expect(findings == [])
        #expect(curve.bars.map(\.option) == ["saving", "wind"])
        #expect(HandModels.agree(curve.bars[0].costPerTonne, 7 / 2.6))
        #expect(HandModels.agree(curve.bars[1].costPerTonne, 17 / 2.6))
        #expect(HandModels.agree(curve.planTonnes, 7.6))
        #expect(HandModels.agree(curve.planCost, 32))
        #expect(HandModels.agree(curve.interactionLoss, -2.4))
    }

    @Test func operatedAtAPriceBusinessAsUsualRunsOnGas() throws {
        // At a price of 4 a kt coal costs 5 and gas 4.6 to run: business as usual is gas alone, 30 and 4 kt. Five GWh of
        // either option avoid 2 kt, for 5 and 15; together 4 kt as in the plan.
        let (found, _) = try NaiveAbatementCurve.find(try HandModels.savings(), limit: 0, price: 4)
        let curve = try #require(found)
        #expect(HandModels.agree(curve.baseline.emissions, 4))
        #expect(HandModels.agree(curve.baseline.cost, 30))
        #expect(HandModels.agree(curve.bars[0].costPerTonne, 2.5))
        #expect(HandModels.agree(curve.bars[1].costPerTonne, 7.5))
        #expect(HandModels.agree(curve.interactionLoss, 0))
    }

    @Test func whatIsSavedTwiceIsLost() throws {
        // A house of 10 kt: insulation takes half of the heat, a heat pump takes three quarters of the emissions of what is
        // left, both whole. Written out: none 10 kt, insulation 5, pump 2.5, both 1.25; costs 6 and 8. Alone 5 + 7.5 =
        // 12.5 kt, together 8.75: 3.75 kt are lost.
        var builder = LinearModelBuilder(.minimize)
        let insulation = builder.column(cost: 6, .binary, integer: true)
        let pump = builder.column(cost: 8, .binary, integer: true)
        let both = builder.column(.between(0, 1))
        let emissions = builder.row(.free)
        builder.add(-5, insulation, to: emissions)
        builder.add(-7.5, pump, to: emissions)
        builder.add(3.75, both, to: emissions)
        let overlap = builder.row(.atLeast(-1))
        builder.add(1, both, to: overlap)
        builder.add(-1, insulation, to: overlap)
        builder.add(-1, pump, to: overlap)
        for one in [insulation, pump] {
            let only = builder.row(.atMost(0))
            builder.add(1, both, to: only)
            builder.add(-1, one, to: only)
        }
        let model = ComparableModel(
            linear: try builder.build(),
            options: [HandModels.option("insulation", insulation), HandModels.option("pump", pump)],
            emissions: [EmissionRow(id: "CO2", row: emissions, constant: 10)]
        )
        let curve = try #require(try NaiveAbatementCurve.find(model, limit: 2).curve)
        #expect(HandModels.agree(curve.planTonnes, 8.75))
        #expect(HandModels.agree(curve.naiveTonnes, 12.5))
        #expect(HandModels.agree(curve.interactionLoss, 3.75))
        // 8/7.5 a kt comes before 6/5.
        #expect(curve.bars.map(\.option) == ["pump", "insulation"])
    }

    @Test func saversAreRankedByMoneyAndWhatAvoidsNothingComesLast() throws {
        // Savings of 3 for 2 kt and of 3.5 for 7 kt: by cost per tonne −1.5 would come before −0.5. A third is dear, a
        // fourth avoids nothing; limit 2 kt of 12 makes the plan take the first three.
        var builder = LinearModelBuilder(.minimize, offset: 100)
        let emissions = builder.row(.free)
        func project(_ cost: Double, _ tonnes: Double) -> LinearModel.Column {
            let column = builder.column(cost: cost, .between(0, 1))
            builder.add(-tonnes, column, to: emissions)
            return column
        }
        let valve = project(-3, 2)
        let lamp = project(-3.5, 7)
        let capture = project(4, 1)
        let poster = builder.column(cost: -1, .between(0, 1))
        let model = ComparableModel(
            linear: try builder.build(),
            options: [
                HandModels.option("valve", valve), HandModels.option("poster", poster),
                HandModels.option("capture", capture), HandModels.option("lamp", lamp),
            ],
            emissions: [EmissionRow(id: "CO2", row: emissions, constant: 12)]
        )
        let curve = try #require(try NaiveAbatementCurve.find(model, limit: 2).curve)
        #expect(curve.bars.map(\.option) == ["lamp", "valve", "capture", "poster"])
        #expect(curve.bars.last?.costPerTonne == nil)
        #expect(HandModels.agree(curve.bars[1].costPerTonne, -1.5))
    }

    @Test func anOptionThatCannotStandAloneIsSaid() throws {
        // A turbine needs its connection: turbine ≤ connection. Alone, as large as in the plan, it has no plan.
        var builder = LinearModelBuilder(.minimize)
        let coal = builder.column(cost: 1)
        let turbine = builder.column(cost: 2, .between(0, 4))
        let connection = builder.column(cost: 1, .between(0, 4))
        let need = builder.row(.atLeast(4))
        let link = builder.row(.atMost(0))
        let emissions = builder.row(.free)
        for column in [coal, turbine] { builder.add(1, column, to: need) }
        builder.add(1, turbine, to: link)
        builder.add(-1, connection, to: link)
        builder.add(1, coal, to: emissions)
        let model = ComparableModel(
            linear: try builder.build(),
            options: [HandModels.option("turbine", turbine), HandModels.option("connection", connection)],
            emissions: [EmissionRow(id: "CO2", row: emissions)]
        )
        let (found, findings) = try NaiveAbatementCurve.find(model, limit: 1)
        let curve = try #require(found)
        #expect(findings.map(\.code) == ["PTH-0609"])
        #expect(curve.unpriced.map(\.option) == ["turbine"])
        #expect(curve.unpriced[0].reason == .notAlone)
        #expect(curve.bars.map(\.option) == ["connection"])
        #expect(curve.bars[0].costPerTonne == nil)
    }
}
