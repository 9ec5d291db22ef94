import QadamEvidence
import QadamPathways
import Testing

/// Every finding about stores on representative days and about buildings, provoked.
@Suite struct DayFindingTests {
    static func codes(_ system: EnergySystem, _ change: (inout EnergySystem) -> Void = { _ in }) -> [String] {
        var system = system
        change(&system)
        return SystemFindingTests.codes(system)
    }

    static func stores(_ change: (inout EnergySystem) -> Void) -> [String] {
        codes(DayStoreTests.sunAndDark(), change)
    }

    static func seasons(_ change: (inout EnergySystem) -> Void) -> [String] {
        codes(SeasonalStoreTests.fourDays(), change)
    }

    static func buildings(_ change: (inout EnergySystem) -> Void) -> [String] {
        codes(BuildingTests.system(buildings: ["school", "library"]), change)
    }

    @Test func soundSystemsHaveNoFindings() {
        #expect(Self.stores { _ in } == [])
        #expect(Self.seasons { _ in } == [])
        #expect(Self.buildings { _ in } == [])
    }

    // MARK: - Days

    @Test func refusesASliceWithoutADayOrInTwo() {
        #expect(Self.stores { $0.set(.sliceDay, "sun", "day", to: 0) } == ["PTH-0701"])
        #expect(Self.seasons { $0.setAll(.sliceDay, to: 1) } == ["PTH-0701"])
    }

    @Test func refusesALengthOrWeightThatIsMissing() {
        for missing in [EnergyAttribute.ID.sliceHours, .dayWeight] {
            #expect(Self.codes(Self.copy(DayStoreTests.sunAndDark(), without: missing)) == ["PTH-0514"])
        }
    }

    /// The same system without an attribute, over these sets or its own.
    static func copy(
        _ from: EnergySystem,
        without missing: EnergyAttribute.ID? = nil,
        sets: EnergySets? = nil
    ) -> EnergySystem {
        var copy = EnergySystem(sets: sets ?? from.sets)
        for attribute in EnergyAttribute.all where attribute.id != missing {
            var indices: [[Int]] = [[]]
            for dimension in attribute.index {
                indices = indices.flatMap { index in (0..<from.sets.count(dimension)).map { index + [$0] } }
            }
            for index in indices {
                guard let value = from[attribute.id].value(index) else { continue }
                var names: [EnergyDimension: [String]] = [:]
                for (position, dimension) in zip(index, attribute.index) {
                    names[dimension] = [from.sets.name(position, of: dimension)]
                }
                copy.setAll(attribute.id, names, to: value)
            }
        }
        return copy
    }

    @Test func refusesPartsOfTheYearThatAreNotThoseOfTheDays() {
        #expect(
            Self.stores {
                $0.setAll(.yearSplit, [.slice: ["sun"]], to: 0.6)
                $0.setAll(.yearSplit, [.slice: ["dark"]], to: 0.4)
            } == ["PTH-0702"]
        )
    }

    @Test func refusesALinkedStoreWithoutACompleteCalendar() {
        #expect(Self.stores { $0.setAll(.linksDays, to: 1) } == ["PTH-0703"])
        #expect(Self.seasons { $0.set(.dayOfCalendar, "3", "W", to: 0) } == ["PTH-0703"])
        #expect(Self.seasons { $0.set(.dayOfCalendar, "3", "S", to: 1) } == ["PTH-0703"])
    }

    @Test func refusesAWeightThatIsNotTheNumberOfDays() {
        #expect(
            Self.seasons {
                $0.set(.dayOfCalendar, "3", "W", to: 0)
                $0.set(.dayOfCalendar, "3", "S", to: 1)
            } == ["PTH-0705"]
        )
    }

    // MARK: - Stores

    @Test func refusesAStoreOfTwoCommodities() {
        let names = DayStoreTests.sunAndDark().sets
        var all = Dictionary(uniqueKeysWithValues: EnergyDimension.allCases.map { ($0, names.names($0)) })
        all[.commodity] = ["power", "steam"]
        var system = EnergySystem(sets: EnergySets(all, years: [2030]))
        system.setDays(weights: [365], hours: [12, 12])
        system.setAll(.discountRate, to: 0)
        system.setAll(.storedCommodity, to: 1)
        #expect(Self.codes(system) == ["PTH-0704"])
    }

    @Test func refusesAStoreWithoutEfficiencyOrWithNone() {
        #expect(
            Self.codes(Self.copy(DayStoreTests.sunAndDark(), without: .chargeEfficiency)) == ["PTH-0514"]
        )
        #expect(Self.stores { $0.setAll(.dischargeEfficiency, to: 0) } == ["PTH-0706"])
    }

    @Test func refusesAStoreThatATechnologyWorksToo() {
        let found = Self.stores { $0.set(.toStorage, "R", "pv", "battery", "1", to: 1) }
        #expect(found.contains("PTH-0707"))
    }

    @Test func saysThatNothingCanBeStored() {
        #expect(Self.stores { $0.setAll(.storageLife, to: 0) } == ["PTH-0708"])
        #expect(Self.stores { $0.setAll(.maximumStoragePower, to: 0) } == ["PTH-0708"])
    }

    @Test func refusesAStoreThatCanBeBuiltAtNoCost() {
        let names = DayStoreTests.sunAndDark().sets
        let all = Dictionary(uniqueKeysWithValues: EnergyDimension.allCases.map { ($0, names.names($0)) })
        var system = Self.copy(
            DayStoreTests.sunAndDark(),
            without: .storageCapitalCost,
            sets: EnergySets(all, years: [2030, 2031])
        )
        system.setDays(weights: [365], hours: [12, 12])
        system.set(.storageCapitalCost, "R", "battery", "2030", to: 1)
        #expect(Self.codes(system).contains("PTH-0709"))
    }

    @Test func refusesWhatStandsAboveItsLimit() {
        #expect(
            Self.stores {
                $0.setAll(.maximumStorage, to: 5)
                $0.setAll(.residualStorage, to: 6)
            } == ["PTH-0710"]
        )
    }

    // MARK: - Buildings

    @Test func saysThatABuildingHasNoDemand() {
        let sets = BuildingTests.system(buildings: ["school", "shed"]).sets
        let system = Self.copy(BuildingTests.system(), sets: sets)
        #expect(Self.codes(system) == ["PTH-0720"])
    }

    @Test func refusesALevelWithoutADemandThatOthersHave() {
        var system = Self.copy(BuildingTests.system(), without: .levelDemand)
        system.setAll(.levelDemand, [.level: ["as is"]], to: 100)
        system.setAll(.levelDemand, [.level: ["renovated"], .year: ["2030", "2031"]], to: 40)
        #expect(Self.codes(system) == ["PTH-0721"])
    }

    @Test func refusesDemandThatNothingMeets() {
        #expect(Self.buildings { $0.setAll(.output, to: 0) }.contains("PTH-0528"))
    }

    @Test func refusesACourseThatIsIncompleteOrNotOne() {
        var system = Self.copy(BuildingTests.system(), without: .buildingProfile)
        system.setAll(.buildingProfile, [.slice: ["winter"]], to: 1)
        #expect(Self.codes(system) == ["PTH-0518"])
        system.setAll(.buildingProfile, to: 0.4)
        #expect(Self.codes(system) == ["PTH-0519"])
        system.setAll(.buildingProfile, to: 0.5)
        #expect(Self.codes(system) == [])
        system.setSeries(.levelProfile, [.level: "renovated"], over: .slice, [0.5, 0.6])
        #expect(Self.codes(system) == ["PTH-0519"])
    }

    @Test func refusesDemandInASliceWithoutTime() {
        #expect(Self.buildings { $0.setSeries(.yearSplit, over: .slice, [1, 0]) } == ["PTH-0520"])
    }

    @Test func refusesALevelWithoutCostOrLife() {
        for (missing, code) in [(EnergyAttribute.ID.levelCost, "PTH-0722"), (.levelLife, "PTH-0723")] {
            #expect(Self.codes(Self.copy(BuildingTests.system(), without: missing)) == [code])
        }
    }

    @Test func refusesALevelThatIsRequiredBeforeItIsPossible() {
        #expect(
            Self.buildings {
                $0.set(.levelFirstYear, "school", "renovated", to: 2033)
                $0.set(.levelRequiredYear, "school", "renovated", to: 2032)
            } == ["PTH-0724"]
        )
    }

    @Test func saysThatALevelWouldNeverBeChosen() {
        #expect(Self.buildings { $0.setAll(.levelDemand, to: 100) } == ["PTH-0725"])
    }

    @Test func refusesPairsOfLevelsThatDoNotExist() {
        #expect(
            Self.buildings {
                $0.set(.levelRequires, "school", "renovated", "school", "renovated", to: 1)
            } == ["PTH-0726"]
        )
        let plain = BuildingTests.system(levels: ["as is", "renovated", "rebuilt"])
        #expect(
            Self.codes(plain) { $0.set(.levelExcludes, "school", "rebuilt", "school", "as is", to: 1) } == [
                "PTH-0726"
            ]
        )
    }
}
