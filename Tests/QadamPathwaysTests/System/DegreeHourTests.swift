import QadamPathways
import Testing

/// Heat demand from the weather.
@Suite struct DegreeHourTests {
    /// −10 °C in half of the year and 14 °C in the other, heated below 18 °C at 0.001 per K and hour, 8.76 of hot water:
    /// 0.001 · 4380 · 28 = 122.64, 0.001 · 4380 · 4 = 17.52; with hot water 127.02 and 21.9: 148.92.
    static let demand = DegreeHourDemand(baseTemperature: 18, perDegreeHour: 0.001, constant: 8.76)

    @Test func degreesBelowTheBaseAreHeated() throws {
        let found = try #require(Self.demand.demand(temperatures: [-10, 14], splits: [0.5, 0.5]))
        #expect(isClose(found.annual, 148.92))
        #expect(isClose(found.profile[0], 127.02 / 148.92))
        #expect(isClose(found.profile.reduce(0, +), 1))
        // Above the base only hot water is left.
        #expect(isClose(Self.demand.demand(temperatures: [20, 25], splits: [0.5, 0.5])?.annual, 8.76))
        #expect(Self.demand.demand(temperatures: [20], splits: [0.5, 0.5]) == nil)
    }

    /// The same in a model, with capacity at 7: the cold half needs a rate of 127.02 / 0.5 = 254.04: 1778.28.
    @Test func theColdHalfSizesTheBoiler() throws {
        var system = SmallSystem.system(SmallSystem.sets())
        SmallSystem.make("heat", by: "boiler", in: &system)
        system.setAll(.capitalCost, to: 7)
        let isSet = system.setDemand(
            Self.demand,
            region: "R",
            commodity: "heat",
            year: "2030",
            temperatures: [-10, 14]
        )
        #expect(isSet)
        #expect(isClose(try SmallSystem.solve(system).objective, 1778.28))
        let isRefused = !system.setDemand(
            Self.demand,
            region: "R",
            commodity: "x",
            year: "2030",
            temperatures: [0, 0]
        )
        #expect(isRefused)
    }
}
