import QadamEvidence
import QadamOptimize
import QadamPathways
import Testing

/// Two units of a rate of 1 with a least load of one half, at 1; anything else comes at 10. A day of four slices of six hours
/// asks for rates of 2, 0.3, 2 and 2, and nothing may be left over: in B no unit can run. Energy of a slice is a quarter of
/// its rate: 0.5, 0.075, 0.5, 0.5.
@Suite struct UnitCommitmentTests {
    static func system(start: Double = 0, up: Double = 0, down: Double = 0) -> EnergySystem {
        var system = SmallSystem.system(
            SmallSystem.sets(
                technologies: ["unit", "backup"],
                slices: ["A", "B", "C", "D"],
                days: ["day"]
            )
        )
        SmallSystem.make("heat", by: "unit", cost: 1, in: &system)
        SmallSystem.make("heat", by: "backup", cost: 10, in: &system)
        system.setAll(.annualDemand, to: 1.575)
        for (slice, energy) in [("A", 0.5), ("B", 0.075), ("C", 0.5), ("D", 0.5)] {
            system.set(.demandProfile, "R", "heat", slice, "2030", to: energy / 1.575)
            system.set(.sliceDay, slice, "day", to: 1)
        }
        system.setAll(.sliceHours, to: 6)
        system.setAll(.balancedExactly, to: 1)
        system.setAll(.residualCapacity, [.technology: ["unit"]], to: 2)
        system.setAll(.maximumNewCapacity, [.technology: ["unit"]], to: 0)
        system.setAll(.unitCapacity, [.technology: ["unit"]], to: 1)
        system.setAll(.minimumLoad, [.technology: ["unit"]], to: 0.5)
        system.setAll(.committed, [.technology: ["unit"]], to: 1)
        system.setAll(.startCost, [.technology: ["unit"]], to: start)
        system.setAll(.minimumUpHours, [.technology: ["unit"]], to: up)
        system.setAll(.minimumDownHours, [.technology: ["unit"]], to: down)
        return system
    }

    /// 1.5 at 1 and 0.075 at 10: 2.25. Without switching the least load holds for what stands: no plan in B.
    @Test func unitsAreOffWhereTheyCannotRun() throws {
        let result = try SmallSystem.solve(Self.system())
        #expect(isClose(result.objective, 2.25))
        #expect(isClose(result.value(.unitsOn, "R", "unit", "B", "2030"), 0))
        #expect(isClose(result.value(.unitsOn, "R", "unit", "C", "2030"), 2))
        var standing = Self.system()
        standing.setAll(.committed, to: 0)
        #expect(try SystemModel(standing).solve().status == .infeasible)
    }

    /// Each unit starts once a day, before C: 365 · 0.01 = 3.65 each, less than the 6.75 that it saves: 2.25 + 7.3. At 0.02 it
    /// costs 7.3, and nothing is started: 15.75.
    @Test func aStartCostsOnEveryDayThatItsDayStandsFor() throws {
        let result = try SmallSystem.solve(Self.system(start: 0.01))
        #expect(isClose(result.objective, 9.55))
        #expect(isClose(result.value(.unitsStarted, "R", "unit", "C", "2030"), 2))
        #expect(isClose(result.value(.startCost, "R", "unit", "2030"), 7.3))
        #expect(isClose(try SmallSystem.solve(Self.system(start: 0.02)).objective, 15.75))
    }

    /// The units run for 18 hours, from C to A. With 24 hours they would have to run in B too: they stay off.
    @Test func aUnitStaysOnForItsTime() throws {
        #expect(isClose(try SmallSystem.solve(Self.system(up: 18)).objective, 2.25))
        #expect(isClose(try SmallSystem.solve(Self.system(up: 24)).objective, 15.75))
    }

    /// Off for 6 hours in B. With 12 hours A or C goes too: 1 at 1 and 0.575 at 10.
    @Test func aUnitStaysOffForItsTime() throws {
        #expect(isClose(try SmallSystem.solve(Self.system(down: 6)).objective, 2.25))
        #expect(isClose(try SmallSystem.solve(Self.system(down: 12)).objective, 6.75))
    }

    /// One unit of each that is built can run: 1 unit of 1 is built at 0.5 where none stands, and the second pays too: 2.25 + 1.
    @Test func unitsThatRunMustStand() throws {
        var system = Self.system()
        system.setAll(.residualCapacity, to: 0)
        system.setAll(.maximumNewCapacity, to: 2)
        system.setAll(.capitalCost, [.technology: ["unit"]], to: 0.5)
        let result = try SmallSystem.solve(system)
        #expect(isClose(result.objective, 3.25))
        #expect(isClose(result.value(.newUnits, "R", "unit", "2030"), 2))
    }

    @Test func saysWhatSwitchingNeeds() {
        func codes(_ change: (inout EnergySystem) -> Void) -> [String] {
            var system = Self.system()
            change(&system)
            return system.findings().map(\.code).filter { $0.hasPrefix("PTH-08") }
        }
        #expect(codes { _ in } == [])
        #expect(codes { $0.setAll(.unitCapacity, to: 0) } == ["PTH-0800"])
        #expect(codes { $0.setAll(.minimumUpHours, [.technology: ["unit"]], to: 30) } == ["PTH-0801"])
        #expect(codes { $0.setAll(.minimumDownHours, [.technology: ["backup"]], to: 6) } == ["PTH-0802"])
    }
}
