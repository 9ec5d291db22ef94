import QadamEvidence
import QadamPathways
import Testing

/// Plans on representative days and all hours of their year, small enough for paper.
struct YearOperationTests {
    /// Hours of a load that is 1, and 2 on 11 April (day 100).
    static let load = (0..<8760).map { $0 / 24 == 100 ? 2.0 : 1.0 }
    static let sum = 8784.0

    /// One region, heat as in ``load``, a boiler that costs 5 a unit of capacity and 1 a unit of heat; a unit of capacity makes a
    /// unit of heat an hour.
    static func boiler(clusters: Int, extremes: [String]) -> (system: EnergySystem, hours: SystemHours) {
        let hours = SystemHours(
            series: [SystemHours.Series(name: "load", values: load)],
            uses: [SystemHours.Use(.demandProfile, [nil, nil, nil, nil], series: 0)],
            clusters: clusters,
            extremesOf: extremes
        )
        let sets = SmallSystem.sets(
            emissions: ["CO2"],
            slices: hours.days.sliceNames,
            days: hours.days.names,
            calendar: RepresentativeDays.calendar
        )
        var system = EnergySystem(sets: sets)
        system.setAll(.discountRate, to: 0)
        system.setAll(.operationalLife, to: 1)
        system.setAll(.capacityToActivity, to: 8760)
        system.setAll(.capitalCost, to: 5)
        system.setAll(.annualDemand, to: sum)
        system.setAll(.emissionFactor, to: 0.5)
        SmallSystem.make("heat", by: "boiler", cost: 1, in: &system)
        let isSet = system.setHours(hours, on: hours.days)
        #expect(isSet)
        return (system, hours)
    }

    /// Solves a system and runs its only year.
    static func run(_ system: EnergySystem, _ hours: SystemHours) throws -> (
        plan: SystemResult, year: YearOperation
    ) {
        #expect(system.findings().filter { $0.severity == .error } == [])
        let model = try SystemModel(system)
        let plan = try model.solve()
        let (year, findings) = try model.operate(period: 0, of: plan, on: hours)
        #expect(findings == [])
        return (plan, try #require(year))
    }

    /// One day stands for all: its load is 8784/8760 in every hour, and so is the capacity. On day 100 the load is 2, so
    /// 24 · (2 − 8784/8760) is not met.
    @Test func findsTheDayThatTheDaysLeaveOut() throws {
        let (system, hours) = Self.boiler(clusters: 1, extremes: [])
        let (plan, year) = try Self.run(system, hours)
        let capacity = Self.sum / 8760
        #expect(isClose(plan.value(.totalCapacity, "R", "boiler", "2030"), capacity))
        let missing = 24 * (2 - capacity)
        let supply = try #require(year.supply.first)
        #expect(isClose(supply.demand, Self.sum))
        #expect(isClose(supply.unserved, missing))
        #expect(supply.hours == 24)
        #expect(isClose(supply.largest, 2 - capacity))
        #expect(supply.worstHour?.hasPrefix("04-11T") == true)
        #expect(!year.isServed)
        #expect(isClose(year.plannedCost, Self.sum))
        #expect(isClose(year.operatedCost, Self.sum - missing))
        let emission = try #require(year.emissions.first)
        #expect(isClose(emission.planned, Self.sum / 2))
        #expect(isClose(emission.operated, (Self.sum - missing) / 2))
    }

    /// With the day of the highest load standing for itself the capacity is 2 and the two agree to the unit.
    @Test func agreesWhereTheExtremeDayStandsForItself() throws {
        let (system, hours) = Self.boiler(clusters: 1, extremes: ["load"])
        let (plan, year) = try Self.run(system, hours)
        #expect(isClose(plan.value(.totalCapacity, "R", "boiler", "2030"), 2))
        #expect(year.isServed)
        #expect(isClose(year.plannedCost, Self.sum))
        #expect(isClose(year.operatedCost, Self.sum))
        #expect(year.activities.allSatisfy { isClose($0.operated, $0.planned) })
    }

    /// A limit of the plan holds in the year, and of a limit over the horizon what the plan emits in it. A second technology makes heat without emissions at a cost of 3; the limit leaves it half
    /// of the heat, and the price of the limit is (3 − 1)/0.5 = 4 a unit of CO2.
    @Test(arguments: [EnergyAttribute.ID.emissionLimit, .totalEmissionLimit])
    func holdsALimitOfThePlan(_ limit: EnergyAttribute.ID) throws {
        let hours = SystemHours(
            series: [SystemHours.Series(name: "load", values: Self.load)],
            uses: [SystemHours.Use(.demandProfile, [nil, nil, nil, nil], series: 0)],
            clusters: 1,
            extremesOf: ["load"]
        )
        let sets = SmallSystem.sets(
            technologies: ["boiler", "clean"],
            emissions: ["CO2"],
            slices: hours.days.sliceNames,
            days: hours.days.names,
            calendar: RepresentativeDays.calendar
        )
        var system = EnergySystem(sets: sets)
        system.setAll(.discountRate, to: 0)
        system.setAll(.operationalLife, to: 1)
        system.setAll(.capacityToActivity, to: 8760)
        system.setAll(.capitalCost, to: 0)
        system.setAll(.annualDemand, to: Self.sum)
        system.setAll(.emissionFactor, [.technology: ["boiler"]], to: 0.5)
        SmallSystem.make("heat", by: "boiler", cost: 1, in: &system)
        SmallSystem.make("heat", by: "clean", cost: 3, in: &system)
        system.setAll(limit, to: Self.sum / 4)
        let isSet = system.setHours(hours, on: hours.days)
        #expect(isSet)
        let (plan, year) = try Self.run(system, hours)
        if limit == .emissionLimit {
            #expect(isClose(plan.value(.emissionPrice, "R", "CO2", "2030"), 4))
        }
        #expect(year.isServed)
        // Half of the heat at 1 and half at 3.
        let emitted = try #require(year.emissions.first)
        #expect(isClose(emitted.operated, Self.sum / 4))
        #expect(isClose(year.operatedCost, 2 * Self.sum))
        #expect(isClose(year.plannedCost, 2 * Self.sum))
        #expect(isClose(emitted.limit, Self.sum / 4))
    }

    /// A store that the plan empties every day runs on through the year: sun on even days only, load in every hour.
    @Test func storesRunOnFromDayToDay() throws {
        let sun = (0..<8760).map { $0 / 24 % 2 == 0 ? 1.0 : 0.0 }
        let hours = SystemHours(
            series: [SystemHours.Series(name: "sun", values: sun)],
            uses: [SystemHours.Use(.capacityFactor, [nil, 0, nil, nil], series: 0)],
            clusters: 2,
            extremesOf: []
        )
        let sets = EnergySets(
            [
                .region: ["R"], .technology: ["pv"], .commodity: ["power"], .mode: ["1"],
                .storage: ["battery"], .slice: hours.days.sliceNames, .day: hours.days.names,
                .calendarDay: RepresentativeDays.calendar,
            ],
            years: [2030]
        )
        var system = EnergySystem(sets: sets)
        system.setAll(.discountRate, to: 0)
        system.setAll(.operationalLife, to: 1)
        system.setAll(.capacityToActivity, to: 8760)
        system.setAll(.output, to: 1)
        system.setAll(.capitalCost, to: 1)
        system.setAll(.annualDemand, to: 8760)
        for (slice, _) in hours.days.sliceNames.enumerated() {
            system.set(
                .demandProfile,
                "R",
                "power",
                hours.days.sliceNames[slice],
                "2030",
                to: hours.days.weights[slice / 24] / 8760
            )
        }
        system.setAll(.storedCommodity, to: 1)
        system.setAll(.storageByHour, to: 1)
        system.setAll(.linksDays, to: 1)
        system.setAll(.chargeEfficiency, to: 1)
        system.setAll(.dischargeEfficiency, to: 1)
        system.setAll(.storageLife, to: 1)
        system.setAll(.storageCapitalCost, to: 0.001)
        let isSet = system.setHours(hours, on: hours.days)
        #expect(isSet)
        let (plan, year) = try Self.run(system, hours)
        // 183 days of sun make 365 days of power: 365/183 in capacity; every dark day needs 24 from the store.
        #expect(isClose(plan.value(.totalCapacity, "R", "pv", "2030"), 365.0 / 183, 1e-6))
        #expect(year.isServed)
    }

    /// Demand moves within its own day and no further. On every day it is 1 in the morning and 3 in the afternoon, and half of it
    /// may move: 1.5 and 2.5. On day 100 it is 3 all day, of which nothing can go to another day. The sum is 365 · 48 + 24, the one
    /// day of the plan carries it in the ratio k = 17544/17520, its capacity is 2.5 k, and 24 · (3 − 2.5 k) is not met.
    @Test func demandMovesWithinEachDayOfTheYear() throws {
        let load = (0..<8760).map { $0 / 24 == 100 || $0 % 24 >= 12 ? 3.0 : 1.0 }
        let sum = 17_544.0
        let hours = SystemHours(
            series: [SystemHours.Series(name: "load", values: load)],
            uses: [SystemHours.Use(.demandProfile, [nil, nil, nil, nil], series: 0)],
            clusters: 1,
            extremesOf: []
        )
        let sets = SmallSystem.sets(
            slices: hours.days.sliceNames,
            days: hours.days.names,
            calendar: RepresentativeDays.calendar
        )
        var system = EnergySystem(sets: sets)
        system.setAll(.discountRate, to: 0)
        system.setAll(.operationalLife, to: 1)
        system.setAll(.capacityToActivity, to: 8760)
        system.setAll(.capitalCost, to: 5)
        system.setAll(.annualDemand, to: sum)
        system.setAll(.shiftableShare, to: 0.5)
        system.setAll(.shiftCost, to: 0)
        SmallSystem.make("heat", by: "boiler", cost: 1, in: &system)
        let isSet = system.setHours(hours, on: hours.days)
        #expect(isSet)
        let (plan, year) = try Self.run(system, hours)
        let capacity = 2.5 * sum / 17_520
        #expect(isClose(plan.value(.totalCapacity, "R", "boiler", "2030"), capacity))
        let supply = try #require(year.supply.first)
        #expect(isClose(supply.demand, sum))
        #expect(isClose(supply.unserved, 24 * (3 - capacity)))
        #expect(supply.worstHour?.hasPrefix("04-11T") == true)
    }

    /// With 365 clusters the days are the year, and the hours give back the plan.
    @Test func repeatsAPlanThatSawEveryDay() throws {
        let (system, hours) = Self.boiler(clusters: 365, extremes: [])
        let (plan, year) = try Self.run(system, hours)
        #expect(isClose(plan.value(.totalCapacity, "R", "boiler", "2030"), 2))
        #expect(year.isServed)
        #expect(isClose(year.operatedCost, year.plannedCost ?? .nan))
    }

    /// A course that differs between slices and follows no series cannot be put on hours.
    @Test func refusesACourseWithoutASeries() throws {
        let (system, hours) = Self.boiler(clusters: 1, extremes: ["load"])
        let model = try SystemModel(system)
        let plan = try model.solve()
        let bare = SystemHours(series: hours.series, uses: [], days: hours.days)
        let (year, findings) = try model.operate(period: 0, of: plan, on: bare)
        #expect(year == nil)
        #expect(findings.map(\.code) == ["PTH-0871"])
    }

    /// A store by seasons says nothing about hours.
    @Test func refusesAStoreOfSeasons() throws {
        let sets = SmallSystem.sets(
            technologies: ["boiler"],
            storages: ["tank"],
            seasons: ["1"],
            dayTypes: ["1"],
            brackets: ["1"]
        )
        var system = SmallSystem.system(sets)
        SmallSystem.make("heat", by: "boiler", cost: 1, in: &system)
        SmallSystem.demand("heat", 10, in: &system)
        system.setAll(.storageLife, to: 1)
        system.setAll(.storageCapitalCost, to: 0)
        system.setAll(.residualStorage, to: 5)
        let model = try SystemModel(system)
        let hours = Self.boiler(clusters: 1, extremes: []).hours
        let (year, findings) = try model.operate(period: 0, of: try model.solve(), on: hours)
        #expect(year == nil)
        #expect(findings.map(\.code) == ["PTH-0872"])
    }
}
