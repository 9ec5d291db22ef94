import QadamEvidence
import QadamPathways
import Testing

/// Every finding of an energy system, provoked.
@Suite struct SystemFindingTests {
    /// 10 of heat by a boiler: nothing is wrong with it.
    static func sound(
        technologies: [String] = ["boiler"],
        commodities: [String] = ["heat"],
        emissions: [String] = [],
        years: [Int] = [2030]
    ) -> EnergySystem {
        var system = SmallSystem.system(
            SmallSystem.sets(
                technologies: technologies,
                commodities: commodities,
                emissions: emissions,
                years: years
            )
        )
        SmallSystem.demand("heat", 10, in: &system)
        SmallSystem.make("heat", by: "boiler", cost: 1, in: &system)
        return system
    }

    static func codes(_ system: EnergySystem) -> [String] {
        system.findings().map(\.code).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    static func finds(_ code: String, _ change: (inout EnergySystem) -> Void) -> Bool {
        var system = sound()
        change(&system)
        return codes(system) == [code]
    }

    @Test func aSoundSystemHasNoFindings() { #expect(Self.codes(Self.sound()) == []) }

    // MARK: - Sets and values

    @Test func namesTheSetThatIsEmpty() {
        let system = EnergySystem(sets: SmallSystem.sets(technologies: []))
        #expect(Self.codes(system) == ["PTH-0510"])
    }

    @Test func refusesANameThatOccursTwice() {
        #expect(Self.codes(SmallSystem.system(SmallSystem.sets(slices: ["A", "A"]))) == ["PTH-0511"])
    }

    @Test func refusesYearsThatAreOutOfOrder() {
        #expect(Self.codes(SmallSystem.system(SmallSystem.sets(years: [2031, 2030]))) == ["PTH-0512"])
    }

    @Test(arguments: [
        (EnergyAttribute.ID.capacityFactor, 1.2), (.residualCapacity, -1), (.output, .infinity),
        (.depreciationMethod, 3),
        (.runsEmpty, 0.5), (.capacityToActivity, 0), (.variableCost, .nan),
    ])
    func refusesValuesThatTheAttributeDoesNotAllow(attribute: EnergyAttribute.ID, value: Double) {
        var system = Self.sound()
        system.setAll(attribute, to: value)
        let finding = system.findings().first { $0.code == "PTH-0513" }
        #expect(finding?.place.description.hasSuffix(attribute.name) == true)
    }

    @Test func asksForWhatMustBeGiven() {
        var bare = EnergySystem(sets: SmallSystem.sets())
        SmallSystem.make("heat", by: "boiler", in: &bare)
        let missing = bare.findings().filter { $0.code == "PTH-0514" }.compactMap {
            $0.arguments["attribute"]
        }
        #expect(Set(missing) == [.text("discountRate"), .text("yearSplit"), .text("operationalLife")])
        bare.setAll(.operationalLife, to: 2)
        #expect(Self.codes(bare).contains("PTH-0515"))
        // A technology that cannot be built needs no cost.
        bare.setAll(.maximumNewCapacity, to: 0)
        #expect(!Self.codes(bare).contains("PTH-0515"))
    }

    // MARK: - Time

    @Test func refusesSlicesThatAreNotAYear() {
        #expect(Self.finds("PTH-0516") { $0.set(.yearSplit, "A", "2030", to: 0.4) })
    }

    @Test func saysThatPeriodsLeaveGaps() {
        #expect(Self.codes(Self.sound(years: [2030, 2035])) == ["PTH-0517"])
        var system = Self.sound(years: [2030, 2035])
        system.setAll(.periodYears, to: 5)
        system.setAll(.operationalLife, to: 10)
        #expect(Self.codes(system) == [])
    }

    @Test func refusesAProfileThatLacksSlices() {
        #expect(
            Self.finds("PTH-0518") { system in
                system[replacing: .demandProfile] = [("R", "heat", "A", "2030", 1)]
            }
        )
    }

    @Test func refusesAProfileThatIsNotOne() {
        #expect(Self.finds("PTH-0519") { $0.set(.demandProfile, "R", "heat", "A", "2030", to: 0.6) })
    }

    @Test func refusesDemandInASliceWithoutTime() {
        #expect(
            Self.finds("PTH-0520") {
                $0.set(.yearSplit, "A", "2030", to: 0)
                $0.set(.yearSplit, "B", "2030", to: 1)
            }
        )
    }

    // MARK: - Limits

    @Test(arguments: [
        (EnergyAttribute.ID.minimumCapacity, EnergyAttribute.ID.maximumCapacity),
        (.minimumNewCapacity, .maximumNewCapacity), (.minimumActivity, .maximumActivity),
    ])
    func refusesALeastAboveALargest(least: EnergyAttribute.ID, most: EnergyAttribute.ID) {
        var system = Self.sound()
        system.setAll(least, to: 12)
        system.setAll(most, to: 11)
        #expect(Self.codes(system).contains("PTH-0521"))
    }

    @Test func refusesALeastActivityOfTheYearsAboveThatOfAll() {
        #expect(
            Self.finds("PTH-0522") {
                $0.setAll(.minimumActivity, to: 5)
                $0.setAll(.maximumTotalActivity, to: 4)
            }
        )
    }

    @Test func refusesMoreCapacityThanMayStand() {
        #expect(
            Self.finds("PTH-0523") {
                $0.setAll(.residualCapacity, to: 5)
                $0.setAll(.minimumNewCapacity, to: 7)
                $0.setAll(.maximumCapacity, to: 11)
            }
        )
    }

    @Test func refusesALeastCapacityThatCannotBeBuilt() {
        #expect(
            Self.finds("PTH-0524") {
                $0.setAll(.maximumNewCapacity, to: 11)
                $0.setAll(.minimumCapacity, to: 12)
            }
        )
    }

    @Test func refusesALeastActivityBeyondTheLargestCapacity() {
        #expect(
            Self.finds("PTH-0525") {
                $0.setAll(.maximumCapacity, to: 10)
                $0.setAll(.minimumActivity, to: 10.1)
            }
        )
    }

    @Test func refusesALimitBelowEmissionsFromOutside() {
        var system = Self.sound(emissions: ["CO2"])
        system.setAll(.emissionLimit, to: 5)
        system.setAll(.exogenousEmission, to: 6)
        #expect(Self.codes(system) == ["PTH-0526"])
        var total = Self.sound(emissions: ["CO2"])
        total.setAll(.totalEmissionLimit, to: 5)
        total.setAll(.totalExogenousEmission, to: 6)
        #expect(Self.codes(total) == ["PTH-0527"])
    }

    // MARK: - Supply, links, targets, money

    @Test func refusesDemandWithoutSupply() {
        var system = Self.sound(commodities: ["heat", "cold"])
        SmallSystem.demand("cold", 1, in: &system)
        #expect(Self.codes(system) == ["PTH-0528"])
    }

    /// A chain: nothing makes ore, so no gas, so the second boiler cannot run. Both technologies are named.
    @Test func namesTechnologiesThatCannotGetTheirInput() {
        var system = Self.sound(
            technologies: ["boiler", "mine", "gasBoiler"],
            commodities: ["heat", "ore", "gas"]
        )
        SmallSystem.make("gas", by: "mine", from: "ore", in: &system)
        SmallSystem.make("heat", by: "gasBoiler", from: "gas", in: &system)
        #expect(Self.codes(system) == ["PTH-0529"])
        let places = system.findings().map(\.place.description)
        #expect(places == ["technology R, mine input", "technology R, gasBoiler input"])
    }

    @Test func refusesALinkWithOneEnd() {
        var system = SmallSystem.system(SmallSystem.sets(regions: ["north", "south"]))
        SmallSystem.demand("heat", 10, in: &system)
        SmallSystem.make("heat", by: "boiler", cost: 1, in: &system)
        system.set(.tradeRoute, "north", "south", "heat", "2030", to: 1)
        #expect(Self.codes(system) == ["PTH-0530"])
    }

    @Test func saysThatNothingCountsTowardsATarget() {
        #expect(
            Self.finds("PTH-0531") {
                $0.setAll(.renewableTarget, to: 0.2)
                $0.setAll(.renewableCommodity, to: 1)
            }
        )
        #expect(
            Self.finds("PTH-0531") {
                $0.setAll(.reserveMargin, to: 1.2)
                $0.setAll(.reserveCommodity, to: 1)
            }
        )
    }

    /// Heat that is paid for: 1 a unit, capacity at 0.5 for a year of it, no limit.
    @Test func refusesATechnologyThatEarnsWithoutEnd() {
        #expect(
            Self.finds("PTH-0532") {
                $0.setAll(.variableCost, to: -1)
                $0.setAll(.capitalCost, to: 0.5)
            }
        )
        // At 1.5 it does not pay; with a limit it has an end.
        var dear = Self.sound()
        dear.setAll(.variableCost, to: -1)
        dear.setAll(.capitalCost, to: 1.5)
        #expect(Self.codes(dear) == [])
        dear.setAll(.capitalCost, to: 0.5)
        dear.setAll(.maximumActivity, to: 50)
        #expect(Self.codes(dear) == [])
    }

    // MARK: - Storage

    @Test func namesStoresThatNothingFillsOrEmpties() {
        for (attribute, code) in [(EnergyAttribute.ID.toStorage, "PTH-0533"), (.fromStorage, "PTH-0534")] {
            var system = SeasonalStorageTests.system()
            system.setAll(attribute, to: 0)
            #expect(Self.codes(system) == [code])
        }
    }

    @Test func refusesAStartOutsideTheStore() {
        var system = SeasonalStorageTests.system()
        system.setAll(.storageLife, to: 0)
        system.setAll(.residualStorage, to: 3)
        system.setAll(.storageStart, to: 4)
        #expect(Self.codes(system) == ["PTH-0535"])
    }

    @Test func refusesASliceOutsideTheChronology() {
        var system = SeasonalStorageTests.system()
        system.set(.sliceSeason, "B", "2", to: 0)
        #expect(Self.codes(system) == ["PTH-0536"])
    }

    @Test func saysThatSlicesShareABracket() {
        var system = SeasonalStorageTests.system()
        system.set(.sliceSeason, "B", "2", to: 0)
        system.set(.sliceSeason, "B", "1", to: 1)
        #expect(Self.codes(system) == ["PTH-0537"])
    }

    // MARK: - Days and groups

    @Test func refusesAStoreByTheHourWithoutDays() {
        var system = HourlyStorageTests.system()
        system.set(.sliceDay, "D", "winter", to: 0)
        #expect(Self.codes(system) == ["PTH-0546"])
    }

    /// 12 hours that are a quarter of the year beside 6 that are one, too: the day stands for two numbers of days.
    @Test func refusesSlicesOfADayThatWeighDifferently() {
        var system = HourlyStorageTests.system()
        system.set(.sliceHours, "B", to: 6)
        #expect(Self.codes(system) == ["PTH-0547"])
    }

    @Test func refusesACalendarWithGaps() {
        var system = HourlyStorageTests.system(calendar: ["1", "2"])
        system.setAll(.linksDays, to: 1)
        system.set(.dayOfCalendar, "1", "summer", to: 1)
        #expect(Self.codes(system) == ["PTH-0548"])
    }

    @Test func refusesALimitOnAGroupWithoutGases() {
        var system = ActivityTests.twoWays(groups: ["all"])
        system.setAll(.groupLimit, to: 5)
        #expect(Self.codes(system) == ["PTH-0549"])
    }
}

extension EnergySystem {
    /// All rows of an attribute of four dimensions, replaced.
    fileprivate subscript(replacing id: EnergyAttribute.ID) -> [(String, String, String, String, Double)] {
        get { [] }
        set {
            var other = EnergySystem(sets: sets)
            for attribute in EnergyAttribute.ID.allCases where attribute != id {
                other.copy(attribute, from: self)
            }
            for row in newValue { other.set(id, row.0, row.1, row.2, row.3, to: row.4) }
            self = other
        }
    }
}
