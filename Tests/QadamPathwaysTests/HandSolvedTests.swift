import QadamEvidence
import QadamPathways
import Testing

/// Models whose optimum is derived beside the test.
@Suite struct HandSolvedTests {
    private func solve(_ scenario: PathwayScenario, _ kinds: [PlanKind] = PlanKind.allCases) throws
        -> PathwayResult
    {
        let result = try PathwaySolver.solve(
            scenario,
            profiles: TinySite.profiles,
            options: PathwayOptions(relativeGap: 0, plans: kinds, curve: false)
        )
        #expect(result.findings.filter { $0.severity == .error } == [])
        return result
    }

    @Test func businessAsUsualBuysWhatTheSiteNeeds() throws {
        // 8,760 MWh × 100 + 17,520 MWh × 50 = 1,752,000.
        let plan = try #require(try solve(TinySite.scenario()).plan(.businessAsUsual))
        #expect(agree(plan.discountedCost, 1_752_000))
        #expect(agree(plan.periods[0].emissions.counted, 11_388))
        #expect(plan.gap == 0)
    }

    @Test func discountsYearsAtTheirMiddle() throws {
        // Two years at 10 %: 1,752,000 × (1.1^−0.5 + 1.1^−1.5).
        let plan = try #require(try solve(TinySite.scenario(years: 2, rate: 0.1)).plan(.leastCost))
        #expect(agree(plan.discountedCost, 1_752_000 * (0.9534625892455924 + 0.8667841720414476)))
    }

    @Test func takesAMeasureOnlyIfItPays() throws {
        // Saves half the heat: 438,000 a year. Life 2 of a horizon of 1 year: half its cost is left at the end.
        var scenario = TinySite.scenario()
        scenario.buildings = [TinySite.building("a", areaM2: 1_000_000, levels: ["one"])]
        scenario.levels = [TinySite.level("one", ["wall"])]
        // 0.8 a m² costs 800,000, less 400,000 residual: 400,000 < 438,000.
        scenario.measures = [TinySite.measure("wall", perM2: 0.8, life: 2, heat: 0.5)]
        let good = try #require(try solve(scenario).plan(.leastCost))
        #expect(good.periods[0].levels[0].level == "one")
        #expect(agree(good.discountedCost, 1_752_000 - 438_000 + 400_000))
        #expect(agree(good.residualValue, 400_000))
        // 0.9 a m² costs 450,000 net: too much.
        scenario.measures = [TinySite.measure("wall", perM2: 0.9, life: 2, heat: 0.5)]
        let bad = try #require(try solve(scenario).plan(.leastCost))
        #expect(bad.periods[0].levels[0].level == nil)
        #expect(agree(bad.discountedCost, 1_752_000))
    }

    @Test func measuresActOnWhatTheFormerOnesLeft() throws {
        // 50 % and then 50 % leave a quarter of 17,520 MWh, not nothing.
        var scenario = TinySite.scenario()
        scenario.buildings = [TinySite.building("a", areaM2: 1_000_000, levels: ["one", "two"])]
        scenario.levels = [TinySite.level("one", ["wall"]), TinySite.level("two", ["wall", "roof"])]
        scenario.measures = [
            TinySite.measure("wall", perM2: 0, life: 30, heat: 0.5),
            TinySite.measure("roof", perM2: 0, life: 30, heat: 0.5),
        ]
        let plan = try #require(try solve(scenario).plan(.leastCost))
        let heat = try #require(plan.periods[0].balances.first { $0.commodity == "heat" })
        #expect(agree(heat.demandMWh, 17_520 / 4))
        #expect(agree(heat.savedMWh, 17_520 * 3 / 4))
    }

    @Test func renewsAMeasureAtTheEndOfItsLife() throws {
        // Life 1 in a horizon of 3 years: paid three times, nothing left. 0.1 a m² is 100,000 a year.
        var scenario = TinySite.scenario(periods: 1, years: 3)
        scenario.buildings = [TinySite.building("a", areaM2: 1_000_000, levels: ["one"])]
        scenario.levels = [TinySite.level("one", ["lamp"])]
        scenario.measures = [TinySite.measure("lamp", perM2: 0.1, life: 1, electricity: 0.5)]
        let plan = try #require(try solve(scenario).plan(.leastCost))
        #expect(agree(plan.discountedCost, 3 * (1_752_000 - 438_000) + 300_000))
        #expect(plan.investments.map(\.year) == [2030, 2031, 2032])
        #expect(
            plan.investments.map(\.subject) == [
                .measure("lamp", building: "a", renewal: false),
                .measure("lamp", building: "a", renewal: true),
                .measure("lamp", building: "a", renewal: true),
            ]
        )
    }

    @Test func buildsAHeatPumpWhereItIsCheaper() throws {
        // Heat from electricity at 100/4 = 25 against 50: saves 25 × 17,520 = 438,000 a year; 2 MW at 200,000 with life 1.
        var scenario = TinySite.scenario()
        scenario.technologies.append(
            TinySite.technology(
                "pump",
                output: "heat",
                input: .commodity("electricity"),
                efficiency: 4,
                existing: .megawatts([0]),
                investment: TechnologyInvestment(
                    perMW: 200_000,
                    fixedPerMWYear: 0,
                    lifeYears: 1,
                    firstYear: 2030
                )
            )
        )
        let plan = try #require(try solve(scenario).plan(.leastCost))
        #expect(agree(plan.periods[0].capacities[2].totalMW, 2))
        #expect(agree(plan.discountedCost, 1_752_000 - 438_000 + 400_000))
        let electricity = try #require(plan.periods[0].balances.first { $0.commodity == "electricity" })
        #expect(agree(electricity.consumedMWh, 17_520 / 4))
    }

    @Test func buysWholeUnitsOnly() throws {
        // Units of 1.5 MW at 300,000 each: one serves 1.5 of 2 MW, saves 328,500 > 300,000; the second only 109,500.
        var scenario = TinySite.scenario()
        scenario.technologies.append(
            TinySite.technology(
                "pump",
                output: "heat",
                input: .commodity("electricity"),
                efficiency: 4,
                existing: .megawatts([0]),
                investment: TechnologyInvestment(
                    perMW: 200_000,
                    fixedPerMWYear: 0,
                    lifeYears: 1,
                    firstYear: 2030,
                    unitMW: 1.5
                )
            )
        )
        let plan = try #require(try solve(scenario).plan(.leastCost))
        #expect(agree(plan.periods[0].capacities[2].totalMW, 1.5))
        #expect(agree(plan.discountedCost, 1_752_000 - 328_500 + 300_000))
    }

    @Test func takesTheSunAndCurtailsTheRest() throws {
        // Availability 0.5: free panels, 4 MW at most, give 2 MW; the site needs 1, so 8,760 MWh are curtailed.
        var scenario = TinySite.scenario()
        scenario.technologies.append(
            TinySite.technology(
                "sun",
                output: "electricity",
                input: .resource,
                availability: .profile("sun"),
                existing: .megawatts([4])
            )
        )
        let plan = try #require(try solve(scenario).plan(.leastCost))
        let electricity = try #require(plan.periods[0].balances.first { $0.commodity == "electricity" })
        #expect(agree(plan.discountedCost, 876_000))
        #expect(agree(electricity.curtailedMWh, 8_760))
        #expect(agree(plan.periods[0].flows[2].outputMWh, 8_760))
    }

    @Test func capacityIsKeptUntilTheEndOfItsLife() throws {
        // Two periods of one year; a boiler that lives 1 year must be bought twice, one that lives 2 years once.
        for (life, count) in [(1, 2), (2, 1)] {
            var scenario = TinySite.scenario(periods: 2)
            scenario.carriers.append(TinySite.carrier("wood", price: 10, periods: 2))
            scenario.technologies.append(
                TinySite.technology(
                    "boiler",
                    output: "heat",
                    input: .carrier("wood"),
                    existing: .megawatts([0, 0]),
                    investment: TechnologyInvestment(
                        perMW: 1000,
                        fixedPerMWYear: 0,
                        lifeYears: life,
                        firstYear: 2030
                    )
                )
            )
            let plan = try #require(try solve(scenario).plan(.leastCost))
            #expect(plan.investments.count == count)
            #expect(agree(plan.discountedCost, 2 * (876_000 + 175_200) + Double(count) * 2000))
        }
    }

    @Test func theLimitIsMetByTheCheapestMixAndPricedByTheDearest() throws {
        // 11,388 t; limit 10,000. Credits: 500 t at 10, then 5,000 t at 30. So 500 × 10 + 888 × 30, price 30.
        var scenario = TinySite.scenario()
        scenario.limit = TinySite.limit([10_000])
        scenario.credits = [
            TinySite.credit("cheap", price: 10, most: 500), TinySite.credit("dear", price: 30, most: 5000),
        ]
        let plan = try #require(try solve(scenario).plan(.limited))
        #expect(agree(plan.discountedCost, 1_752_000 + 5000 + 888 * 30))
        #expect(agree(plan.periods[0].priceOfLimit, 30))
        #expect(agree(plan.periods[0].emissions.counted, 11_388))
        #expect(agree(plan.periods[0].emissions.credited, 1388))
        #expect(agree(plan.periods[0].emissions.residual, 10_000))
    }

    @Test func creditsThatAreNotLetCountAreNotBought() throws {
        var scenario = TinySite.scenario()
        scenario.limit = TinySite.limit([11_000])
        scenario.credits = [
            TinySite.credit("no", price: 1, most: 5000, credited: false),
            TinySite.credit("yes", price: 30, most: 5000),
        ]
        let plan = try #require(try solve(scenario).plan(.limited))
        #expect(agree(plan.periods[0].instruments[0].amount, 0))
        #expect(agree(plan.periods[0].instruments[1].amount, 388))
    }

    @Test func greenPowerChangesTheMarketViewOnly() throws {
        // 8,760 MWh × 0.5 = 4,380 t by location; 2,000 MWh under contract take 1,000 t off the market view.
        var scenario = TinySite.scenario()
        scenario.limit = TinySite.limit([10_388])
        scenario.contracts = [
            GreenPowerContract(
                id: "green",
                name: TinySite.name,
                carrier: "grid",
                premium: [4],
                factor: 0,
                committedMWh: [0],
                maximumMWh: [100_000],
                sources: []
            )
        ]
        let plan = try #require(try solve(scenario).plan(.limited))
        let energy = plan.periods[0].emissions.energy
        #expect(agree(plan.periods[0].instruments[0].amount, 2000))
        #expect(agree(energy.scope2Location, 11_388))
        #expect(agree(energy.scope2Market, 10_388))
        // 4 per MWh and half a tonne per MWh: 8 per tonne.
        #expect(agree(plan.periods[0].priceOfLimit, 8))
    }

    @Test func aPriceOfEmissionsIsPaidOnWhatTheLimitCounts() throws {
        var scenario = TinySite.scenario()
        scenario.carbonPrice = [7]
        scenario.otherEmissions = OtherEmissions(scope1: [100], scope3: [0], sources: [])
        let plan = try #require(try solve(scenario).plan(.leastCost))
        #expect(agree(plan.periods[0].cost.carbonPrice, 7 * 11_488))
        #expect(agree(plan.discountedCost, 1_752_000 + 7 * 11_488))
    }

    @Test func worksInAPeriodAreLimited() throws {
        // Both buildings would be insulated at once; the works allow one in each period, the larger first.
        var scenario = TinySite.scenario(periods: 2)
        scenario.buildings = [
            TinySite.building("small", areaM2: 400_000, levels: ["one"]),
            TinySite.building("large", areaM2: 600_000, levels: ["one"]),
        ]
        scenario.levels = [TinySite.level("one", ["wall"])]
        scenario.measures = [TinySite.measure("wall", perM2: 0.1, life: 50, heat: 0.5)]
        scenario.worksM2 = [600_000, 600_000]
        let plan = try #require(try solve(scenario).plan(.leastCost))
        #expect(plan.periods[0].levels.map(\.level) == [nil, "one"])
        #expect(plan.periods[1].levels.map(\.level) == ["one", "one"])
    }

    @Test func aLevelIsNotInForceBeforeItsFirstYear() throws {
        var scenario = TinySite.scenario(periods: 2)
        scenario.buildings = [TinySite.building("a", areaM2: 1_000_000, levels: ["one"])]
        scenario.levels = [TinySite.level("one", ["wall"])]
        scenario.measures = [TinySite.measure("wall", perM2: 0, life: 50, heat: 0.5, from: 2031)]
        let plan = try #require(try solve(scenario).plan(.leastCost))
        #expect(plan.periods.map { $0.levels[0].level } == [nil, "one"])
    }
}
