import QadamEvidence
import QadamOptimize
import QadamPathways
import Testing

@Suite struct OptionRankingTests {
    private func entries(_ ranking: OptionRanking) -> [String: OptionRanking.Entry] {
        Dictionary(uniqueKeysWithValues: ranking.entries.map { ($0.option, $0) })
    }

    @Test func theValueIsWhatTheOptimumLoses() throws {
        // Limit 2 kt on savings(): 35 with 5 saved and 5 gas. Without saving the need is 5 wind and 5 gas: 30 + 15 = 45 at
        // 2 kt. Without wind nothing changes.
        let ranking = try OptionRanking.find(try HandModels.savings(), limit: 2)
        #expect(HandModels.agree(ranking.plan?.cost, 35))
        #expect(ranking.entries.map(\.option) == ["saving", "wind"])
        let found = entries(ranking)
        #expect(HandModels.agree(found["saving"]?.value, 10))
        #expect(found["wind"]?.value == 0)
        #expect(found["saving"]?.replacements.map(\.option) == ["wind"])
    }

    @Test func savingLeavesWhereWindIsAsGood() throws {
        // Saving costs 4 and wind 6 for the same: 2 more a GWh and saving leaves (10 over 5 GWh).
        // Wind enters where it is as good as gas at the price of the limit. At 2 kt the limit is a corner of the curve, so
        // its price lies anywhere between 10/3 and 7.5; wind at 6 + t displaces gas (3) and lets as much coal stand for
        // gas as the tonnes allow: 0.4 kt freed are 2/3 GWh of coal for gas, saving 4/3. So wind is worth 3 + 4/3 and has to
        // become 5/3 cheaper.
        let found = entries(try OptionRanking.find(try HandModels.savings(), limit: 2))
        #expect(found["saving"]?.breakEven?.kind == .leaves)
        #expect(HandModels.agree(found["saving"]?.breakEven?.costChange, 2))
        #expect(found["wind"]?.breakEven?.kind == .enters)
        #expect(HandModels.agree(found["wind"]?.breakEven?.costChange, -5.0 / 3))
    }

    @Test func theReducedCostIsTheBreakEvenOfAColumnAtZero() throws {
        // Without a limit coal serves all at 1: gas has to fall by 2 and wind by 5, their reduced costs.
        let found = entries(try OptionRanking.find(try HandModels.power()))
        for (id, change) in [("gas", -2.0), ("wind", -5.0)] {
            #expect(HandModels.agree(found[id]?.breakEven?.costChange, change))
            #expect(found[id]?.breakEven?.evidence == .reducedCost)
        }
        // The nearer one ranks first of those that are worth nothing. Without coal gas serves all for 30, and coal
        // leaves where it costs as much as gas.
        let order = try OptionRanking.find(try HandModels.power()).entries.map(\.option)
        #expect(order == ["coal", "gas", "wind"])
        #expect(HandModels.agree(found["coal"]?.value, 20))
        #expect(HandModels.agree(found["coal"]?.breakEven?.costChange, 2))
    }

    /// Two years under a discount rate: coal costs 3.8 and 3.4 a unit, a mill 5 and 4.5, and mills beyond the demand are allowed. At a change
    /// of −5 the second year would pay for mills without end; the mill of the second year is worth it from 3.4 − 4.5 = −1.1 on.
    @Test func aLaterYearThatWouldBePaidForHidesNoBreakEven() throws {
        var builder = LinearModelBuilder(.minimize)
        let emissions = builder.row(.free, name: "emissions")
        var mills: [LinearModel.Column] = []
        for (coal, mill) in [(3.8, 5.0), (3.4, 4.5)] {
            let (demand, capacity) = (builder.row(.atLeast(10)), builder.row(.atMost(0)))
            let burnt = builder.column(cost: coal, .atLeast(0))
            let blown = builder.column(cost: 0, .atLeast(0))
            let built = builder.column(cost: mill, .atLeast(0))
            builder.add(1, burnt, to: demand)
            builder.add(1, burnt, to: emissions)
            builder.add(1, blown, to: demand)
            builder.add(1, blown, to: capacity)
            builder.add(-1, built, to: capacity)
            mills.append(built)
        }
        let option = ModelOption(
            id: "mill",
            name: LocalizedName(en: "mill"),
            parts: mills.map { ModelOption.Part($0) },
            unit: "MW"
        )
        let model = ComparableModel(
            linear: try builder.build(),
            options: [option],
            emissions: [EmissionRow(id: "CO2", row: emissions)]
        )
        let found = try #require(try OptionRanking.find(model).entries.first?.breakEven)
        #expect(found.kind == .enters && HandModels.agree(found.costChange, -1.1))
    }

    @Test func coalLeavesOnlyWhenTheLastUseIsGone() throws {
        // With wind limited to 6 GWh coal at 1 + t leaves in steps: at t = 2 gas (3) takes all ten. Newton's first step is
        // the mean: (30 − 10) / 10 = 2, and there v = v(without): done.
        let ranking = try OptionRanking.find(try HandModels.power(mostWind: 0))
        #expect(HandModels.agree(entries(ranking)["coal"]?.breakEven?.costChange, 2))
    }

    @Test func theMeanValueIsNotTheBreakEvenWhereUsesDiffer() throws {
        // Coal serves 6 GWh that wind could serve at 6 and 4 GWh that only a backup at 11 could: without coal 36 + 44 = 80,
        // with it 10. The mean premium is 7; at 1 + 7 wind has already taken 6 GWh and coal keeps the 4, up to 10 more.
        let model = try HandModels.power(gas: 11)
        let found = entries(try OptionRanking.find(model))
        #expect(HandModels.agree(found["coal"]?.value, 70))
        #expect(HandModels.agree(found["coal"]?.breakEven?.costChange, 10))
    }

    @Test func wholeNumbersHaveBreakEvensToo() throws {
        // Limit 7 kt: the filter at 5 (3 kt) does. The line (9; 4 kt) would do as well: it enters 4 cheaper; the filter
        // leaves 4 dearer.
        let found = entries(try OptionRanking.find(try HandModels.projects(), limit: 7))
        #expect(HandModels.agree(found["filter"]?.value, 4))
        #expect(HandModels.agree(found["filter"]?.breakEven?.costChange, 4))
        #expect(HandModels.agree(found["line"]?.breakEven?.costChange, -4))
        #expect(found["line"]?.breakEven?.evidence == .resolved)
    }

    @Test func anOptionThatNothingReplacesIsIndispensable() throws {
        // At 3 kt both projects are needed.
        let ranking = try OptionRanking.find(try HandModels.projects(), limit: 3)
        #expect(ranking.entries.allSatisfy { $0.isIndispensable && $0.value == nil })
        #expect(ranking.findings.map(\.code) == ["PTH-0610", "PTH-0610"])
    }

    @Test func anOptionWithoutUseIsNotTakenForFree() throws {
        var builder = LinearModelBuilder(.minimize)
        let coal = builder.column(cost: 1)
        let poster = builder.column(cost: 3, .between(0, 1))
        let need = builder.row(.atLeast(4))
        builder.add(1, coal, to: need)
        let model = ComparableModel(
            linear: try builder.build(),
            options: [HandModels.option("poster", poster)],
            emissions: []
        )
        let ranking = try OptionRanking.find(model)
        #expect(ranking.findings.map(\.code) == ["PTH-0611"])
        #expect(ranking.entries[0].breakEven == nil)
    }

    @Test func naiveAndSystemRankDiffer() throws {
        // Two ways to the same saving of 5 GWh of heat (cost 10 a GWh), only one of which is needed: the good one costs 10,
        // the other 12; each is worth 40 and 38 alone, but the good one only 2 and the other nothing beside it. A lamp is
        // worth 5 in both lists: second in the system, third alone.
        var builder = LinearModelBuilder(.minimize)
        let heat = builder.column(cost: 10)
        let good = builder.column(cost: 10, .between(0, 1))
        let other = builder.column(cost: 12, .between(0, 1))
        let power = builder.column(cost: 1)
        let lamp = builder.column(cost: 3, .between(0, 1))
        let heatNeed = builder.row(.atLeast(5))
        builder.add(1, heat, to: heatNeed)
        builder.add(5, good, to: heatNeed)
        builder.add(5, other, to: heatNeed)
        let powerNeed = builder.row(.atLeast(8))
        builder.add(1, power, to: powerNeed)
        builder.add(8, lamp, to: powerNeed)
        let model = ComparableModel(
            linear: try builder.build(),
            options: [
                HandModels.option("good", good), HandModels.option("other", other),
                HandModels.option("lamp", lamp),
            ],
            emissions: []
        )
        let ranking = try OptionRanking.find(model)
        #expect(ranking.entries.map(\.option) == ["lamp", "good", "other"])
        let found = entries(ranking)
        #expect(["good", "other", "lamp"].map { found[$0]?.naiveRank } == [1, 2, 3])
        #expect(HandModels.agree(found["good"]?.naiveValue, 40))
        #expect(HandModels.agree(found["lamp"]?.naiveValue, 5))
        // 58 − 13: less than the 83 that the naive values promise, more than the 7 of the values.
        #expect(HandModels.agree(ranking.valueOfAll, 45))
    }

    @Test func underALimitNaiveValuesCountTonnesAtItsPrice() throws {
        // Limit 3 kt on power(): between 4 and 1.6 kt, price 7.5. Business as usual 10 + 7.5 · 10 = 85. Wind alone: 4 coal
        // + 36 = 40 and 4 kt, 70: worth 15. Gas alone: 30 + 7.5 · 4 = 60: worth 25.
        let found = entries(try OptionRanking.find(try HandModels.power(), limit: 3, breakEven: false))
        #expect(HandModels.agree(found["gas"]?.naiveValue, 25))
        #expect(HandModels.agree(found["wind"]?.naiveValue, 15))
        #expect(found["coal"]?.naiveValue == nil)
        #expect(found["gas"]?.breakEven == nil)
    }

    @Test func theYearFromWhichAnOptionStaysIsNotAlwaysTheFirst() throws {
        // Gas is cheaper than coal (1) in 2030, dearer in 2035, cheaper from 2040 on.
        let prices: [Int: Double] = [2025: 3, 2030: 0.9, 2035: 1.5, 2040: 0.8, 2045: 0.7]
        let found = try BreakEvenYear.find(of: "gas", years: [2045, 2025, 2030, 2035, 2040]) {
            year throws(OptimizeError) in
            try HandModels.power(gas: prices[year] ?? .nan)
        }
        #expect(found.first == 2030)
        #expect(found.lasting == 2040)
        #expect(found.years.map(\.year) == [2025, 2030, 2035, 2040, 2045])
        #expect(HandModels.agree(found.years[1].size, 10))
    }
}
