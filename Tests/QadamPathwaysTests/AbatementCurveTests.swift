import QadamEvidence
import QadamPathways
import Testing

@Suite struct AbatementCurveTests {
    /// Heat 17,520 MWh at 50 and 0.4 t; two measures of 50 % each; no discounting, so an annuity is cost over life.
    private var scenario: PathwayScenario {
        var scenario = TinySite.scenario()
        scenario.buildings = [TinySite.building("a", areaM2: 1_000_000, levels: ["all"])]
        scenario.levels = [TinySite.level("all", ["wall", "roof"])]
        scenario.measures = [
            TinySite.measure("wall", perM2: 6, life: 10, heat: 0.5),
            TinySite.measure("roof", perM2: 10, life: 10, heat: 0.5),
        ]
        return scenario
    }

    private func curve(_ scenario: PathwayScenario) throws -> AbatementCurve {
        let result = try PathwaySolver.solve(
            scenario,
            profiles: TinySite.profiles,
            options: PathwayOptions(plans: [])
        )
        return try #require(result.curve)
    }

    @Test func everyStepIsMeasuredOnWhatTheFormerOnesLeft() throws {
        // Wall alone: 600,000 − 438,000 = 162,000 for 3,504 t. Roof after it: 1,000,000 − 219,000 = 781,000 for 1,752 t.
        let curve = try curve(scenario)
        #expect(curve.steps.map(\.option) == [.measure("wall"), .measure("roof")])
        #expect(agree(curve.steps[0].cost, 162_000))
        #expect(agree(curve.steps[0].tonnes, 3504))
        #expect(agree(curve.steps[1].cost, 781_000))
        #expect(agree(curve.steps[1].tonnes, 1752))
        // Naive: roof alone 1,000,000 − 438,000 for 3,504 t; together 1,752 t too many.
        #expect(agree(curve.naive[1].cost, 562_000))
        #expect(agree(curve.naive[1].tonnes, 3504))
        #expect(agree(curve.interactionLoss, 1752))
    }

    @Test func theStepsAddUpToTheSystem() throws {
        let curve = try curve(scenario)
        #expect(agree(curve.steps.reduce(0) { $0 + $1.tonnes }, curve.systemTonnes, 1e-12))
        #expect(agree(curve.steps.reduce(0) { $0 + $1.cost }, curve.systemCost, 1e-12))
        #expect(agree(curve.baselineTonnes, 11_388))
        #expect(agree(curve.baselineCost, 1_752_000))
    }

    @Test func savingsComeFirstByMoneyAndNotByCostPerTonne() throws {
        // Both save money: the lamp 0.5 × 876,000 − 100,000 = 338,000 for 2,190 t (−154 a tonne), the valve 10 % of heat
        // 87,600 − 0 for 700.8 t (−125 a tonne). A third saves little money and few tonnes at −175 a tonne:
        // by cost per tonne it would come before the lamp.
        var scenario = TinySite.scenario()
        scenario.buildings = [TinySite.building("a", areaM2: 1_000_000, levels: ["all"])]
        scenario.levels = [TinySite.level("all", ["valve", "lamp", "timer"])]
        scenario.measures = [
            TinySite.measure("valve", perM2: 0, life: 10, heat: 0.1),
            TinySite.measure("lamp", perM2: 1, life: 10, electricity: 0.5),
            TinySite.measure("timer", perM2: 0, life: 10, electricity: 0.01),
        ]
        let curve = try curve(scenario)
        #expect(curve.steps.map(\.option) == [.measure("lamp"), .measure("valve"), .measure("timer")])
        let alone = Dictionary(uniqueKeysWithValues: curve.naive.map { ($0.option, $0.costPerTonne ?? .nan) })
        let timer = alone[.measure("timer"), default: .nan]
        #expect(timer < alone[.measure("lamp"), default: .nan])
    }

    @Test func anOptionThatAvoidsNothingIsListedWithoutAStep() throws {
        var scenario = scenario
        scenario.storages = [
            StorageTechnology(
                id: "battery",
                name: TinySite.name,
                commodity: "electricity",
                chargeEfficiency: 1,
                dischargeEfficiency: 1,
                lossPerHour: 0,
                depth: 1,
                energyPerMWh: 1,
                energyLifeYears: 1,
                powerPerMW: 1,
                powerLifeYears: 1,
                fixedPerMWYear: 0,
                firstYear: 2030,
                projectMWh: 1,
                projectMW: 1,
                sources: []
            )
        ]
        let curve = try curve(scenario)
        #expect(curve.withoutEffect.map(\.option) == [.storage("battery", megawattHours: 1)])
        #expect(curve.withoutEffect[0].costPerTonne == nil)
        #expect(curve.steps.count == 2)
    }

    @Test func aHeatPumpAbatesLessOnceTheHouseIsInsulated() throws {
        var scenario = scenario
        scenario.technologies.append(
            TinySite.technology(
                "pump",
                output: "heat",
                input: .commodity("electricity"),
                efficiency: 4,
                existing: .megawatts([0]),
                investment: TechnologyInvestment(
                    perMW: 1_000_000,
                    fixedPerMWYear: 0,
                    lifeYears: 10,
                    firstYear: 2030,
                    projectMW: 2
                )
            )
        )
        let curve = try curve(scenario)
        let pump = AbatementCurve.Option.technology("pump", megawatts: 2)
        // Alone: 17,520 MWh of heat at 0.4 t become 4,380 MWh of electricity at 0.5 t: 7,008 − 2,190 = 4,818 t.
        #expect(agree(curve.naive.first { $0.option == pump }?.tonnes, 4818))
        // It saves 17,520 × 50 − 4,380 × 100 = 438,000 for 200,000 a year: money saved, so it is first, and the
        // measures after it save the pump's electricity only.
        #expect(curve.steps[0].option == pump)
        #expect(agree(curve.steps[0].cost, -238_000))
        #expect(agree(curve.steps[1].tonnes, 1095))
    }
}
