import QadamEvidence
import QadamOptimize
import QadamPathways
import Testing

@Suite struct IndependentBarsTests {
    /// Ten GWh from coal (1; 1 kt), gas (3 and 0.1 for its capacity; 0.4 kt), wind (5; 0 kt), a dearer wind (5.5; 0 kt) or
    /// lignite (2; 1.2 kt), beside 1 kt that only capture takes away (9 a kt). A stove must stand.
    ///
    /// Business as usual is coal: 10 and 11 kt. Down the curve: gas for coal at 2.1/0.6 = 3.5 a kt, to 31 and 5 kt; wind for
    /// gas at 1.9/0.4 = 4.75, to 50 and 1 kt; capture at 9, to 59 and none.
    private func plant() throws -> ComparableModel {
        var builder = LinearModelBuilder(.minimize)
        let coal = builder.column(cost: 1)
        let gas = builder.column(cost: 3)
        let burner = builder.column(cost: 0.1, .between(0, 10))
        let wind = builder.column(cost: 5)
        let dear = builder.column(cost: 5.5)
        let lignite = builder.column(cost: 2)
        let capture = builder.column(cost: 9, .between(0, 1))
        let stove = builder.column(.between(1, 5))
        let need = builder.row(.atLeast(10))
        let fits = builder.row(.atMost(0))
        let emissions = builder.row(.free)
        for column in [coal, gas, wind, dear, lignite] { builder.add(1, column, to: need) }
        builder.add(1, gas, to: fits)
        builder.add(-1, burner, to: fits)
        for (tonnes, column) in [(1, coal), (0.4, gas), (1.2, lignite), (-1, capture)] {
            builder.add(tonnes, column, to: emissions)
        }
        return ComparableModel(
            linear: try builder.build(),
            options: [
                HandModels.option("coal", coal, inBaseline: true), HandModels.option("gas", burner),
                HandModels.option("wind", wind), HandModels.option("dear", dear),
                HandModels.option("lignite", lignite), HandModels.option("capture", capture),
                HandModels.option("stove", stove),
            ],
            emissions: [EmissionRow(id: "CO2", row: emissions, constant: 1)]
        )
    }

    @Test func everyOptionHasABarOrAReason() throws {
        let (system, found) = try SystemAbatementCurve.findWithNaive(try plant())
        let naive = try #require(found)
        #expect(system.findings.map(\.code) == ["PTH-0607"])
        #expect(naive.bars.map(\.option) == ["gas", "wind", "dear", "capture"])
        #expect(naive.unpriced.map(\.option) == ["coal", "lignite", "stove"])
        #expect(naive.unpriced.map(\.reason) == [.inBusinessAsUsual, .neverTaken, .cannotBeClosed])
        #expect(naive.bars.count + naive.unpriced.count == system.options.count)
        // Alone at full size: wind 40 for 10 kt, the dear one 45 for 10 kt, capture 9 for 1 kt.
        let alone = naive.bars.map(\.costPerTonne)
        for (bar, expected) in zip(alone, [3.5, 4, 4.5, 9]) { #expect(HandModels.agree(bar, expected)) }
        // Together 6 + 10 + 10 + 1 kt of the 11 that there are.
        #expect(HandModels.agree(naive.interactionLoss, 16))
    }

    @Test func anOptionThatIsDearToUseIsOperatedAtTheHighestPrice() throws {
        // At no price gas (3) stays idle beside coal (1) and avoids nothing. At 9, the price of capture, gas costs 3 + 3.6 and
        // coal 1 + 9: all is gas, 21 more and 6 kt less than coal.
        let naive = try #require(try SystemAbatementCurve.findWithNaive(try plant()).naive)
        #expect(HandModels.agree(naive.bars[0].price, 9))
        #expect(HandModels.agree(naive.bars[0].cost, 21))
        #expect(HandModels.agree(naive.bars[0].tonnes, 6))
        #expect(naive.bars.dropFirst().allSatisfy { $0.price == 0 })
    }

    /// A curve of one step from 11 kt to none has no marginal cost at its end; its average, 49/11, is the price at which what no plan has is
    /// tried. There gas costs 3 + 0.1 + 0.4 · 49/11 and coal 1 + 49/11: gas serves all.
    @Test func aStepWithoutAMarginalCostTriesAtItsAverage() throws {
        let (system, found) = try SystemAbatementCurve.findWithNaive(try plant(), resolution: .grid(1))
        #expect(system.steps.map(\.marginalCost) == [nil])
        let gas = try #require(found?.bars.first { $0.option == "gas" })
        #expect(HandModels.agree(gas.price, 49.0 / 11) && HandModels.agree(gas.tonnes, 6))
    }

    /// Ten GWh from coal (1; 1 kt) or from a pump (3; 0 kt) of at most five, 0.5 each to build, of which a fifth must run. At
    /// no price five run for one: 2.5 + 2 for 1 kt, 4.5 a kt. At 9, the price of the capture of 1 kt beside, they run for
    /// five: 2.5 + 10 for 5 kt, 2.5 a kt, as in the system.
    @Test func anOptionThatIsNearlyIdleIsOperatedAtTheHighestPrice() throws {
        var builder = LinearModelBuilder(.minimize)
        let coal = builder.column(cost: 1)
        let heat = builder.column(cost: 3)
        let pump = builder.column(cost: 0.5, .between(0, 5))
        let capture = builder.column(cost: 9, .between(0, 1))
        let need = builder.row(.atLeast(10))
        let most = builder.row(.atMost(0))
        let least = builder.row(.atLeast(0))
        let emissions = builder.row(.free)
        for column in [coal, heat] { builder.add(1, column, to: need) }
        for row in [most, least] { builder.add(1, heat, to: row) }
        builder.add(-1, pump, to: most)
        builder.add(-0.2, pump, to: least)
        builder.add(1, coal, to: emissions)
        builder.add(-1, capture, to: emissions)
        let model = ComparableModel(
            linear: try builder.build(),
            options: [HandModels.option("pump", pump), HandModels.option("capture", capture)],
            emissions: [EmissionRow(id: "CO2", row: emissions, constant: 1)]
        )
        let naive = try #require(try SystemAbatementCurve.findWithNaive(model).naive)
        #expect(naive.bars.map(\.option) == ["pump", "capture"])
        #expect(HandModels.agree(naive.bars[0].costPerTonne, 2.5))
        #expect(HandModels.agree(naive.bars[0].price, 9))
        #expect(HandModels.agree(naive.bars[0].difference, 0))
    }

    @Test func theDifferenceToTheSystemIsShownForEveryOption() throws {
        // Gas enters at 3.5, wind at 4.75 because it replaces gas and not coal, capture at 9; the dear wind is in no plan.
        let naive = try #require(try SystemAbatementCurve.findWithNaive(try plant()).naive)
        #expect(HandModels.agree(naive.bars[0].difference, 0))
        #expect(HandModels.agree(naive.bars[1].systemCost, 4.75))
        #expect(HandModels.agree(naive.bars[1].difference, -0.75))
        #expect(naive.bars[2].systemCost == nil && naive.bars[2].difference == nil)
        #expect(HandModels.agree(naive.bars[3].difference, 0))
    }

    @Test func barsStandAloneWhateverTheCurveFound() throws {
        // Savings enter with 4 GWh, alone at 4 for 1.6 kt as in the system; five GWh of wind alone cost 17 for 2.6 kt and enter
        // at 7.5 a kt. Both together leave 1 GWh of coal and avoid 6.6 kt, 2.4 more than the bars.
        let naive = try #require(try SystemAbatementCurve.findWithNaive(try HandModels.savings()).naive)
        #expect(naive.bars.map(\.option) == ["saving", "wind"])
        #expect(HandModels.agree(naive.bars[0].size, 4, 1e-5))
        #expect(HandModels.agree(naive.bars[0].difference, 0, 1e-5))
        #expect(HandModels.agree(naive.avoidedTogether, 6.6, 1e-5))
        #expect(HandModels.agree(naive.interactionLoss, -2.4, 1e-5))
        #expect(HandModels.agree(naive.bars[1].difference, 17 / 2.6 - 7.5, 1e-5))
    }

    /// A school that needs 100 of heat at 10 and 1 t a unit: 1000 and 100 t. Improved for 600 it needs 60, renovated for
    /// 700 more 40. The first step costs 200 for 40 t; the second 500 for 20 t on top of it, and together, since the renovated
    /// school has the first step too, 700 for 60 t.
    @Test func aLevelStandsAloneWithTheLevelsBelowIt() throws {
        var system = BuildingTests.system(
            levels: ["as is", "improved", "renovated"],
            demands: [100, 60, 40],
            costs: [600, 700],
            years: [2030],
            life: 1,
            emissions: ["CO2"]
        )
        system.setAll(.emissionFactor, to: 1)
        let model = ComparableModel(try SystemModel(system, counting: "CO2"), emission: "CO2")
        let (curve, found) = try SystemAbatementCurve.findWithNaive(model, resolution: .grid(6))
        let naive = try #require(found)
        #expect(curve.points.map { $0.emissions.rounded() } == [100, 60, 40])
        #expect(naive.bars.map(\.option) == ["school/improved", "school/renovated"])
        #expect(HandModels.agree(naive.bars[0].costPerTonne, 5))
        #expect(HandModels.agree(naive.bars[1].costPerTonne, 700.0 / 60))
        #expect(HandModels.agree(naive.bars[1].systemCost, 25))
        #expect(HandModels.agree(naive.bars[1].difference, 700.0 / 60 - 25))
        #expect(naive.unpriced.map(\.option) == ["boiler"])
    }

    @Test func whatPaysForItselfCostsNothingInTheSystem() throws {
        // Wind at 0.5 replaces coal without a limit: alone −3 for 6 kt.
        let naive = try #require(
            try SystemAbatementCurve.findWithNaive(try HandModels.power(wind: 0.5)).naive
        )
        let wind = try #require(naive.bars.first { $0.option == "wind" })
        #expect(HandModels.agree(wind.costPerTonne, -0.5))
        #expect(HandModels.agree(wind.systemCost, 0))
        #expect(HandModels.agree(wind.difference, -0.5))
    }
}
