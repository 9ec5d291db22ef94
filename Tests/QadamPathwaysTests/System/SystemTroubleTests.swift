import QadamEvidence
import QadamOptimize
import QadamPathways
import Testing

/// Models without a plan, explained.
@Suite struct SystemTroubleTests {
    /// 10 of heat, each with 2 of emissions, and a limit of 15: balance, limit and nothing else clash.
    @Test func namesTheLimitsThatClash() throws {
        var system = SystemFindingTests.sound(emissions: ["CO2"])
        system.setAll(.emissionFactor, to: 2)
        system.setAll(.emissionLimit, to: 15)
        let model = try SystemModel(system)
        let result = try model.solve()
        #expect(result.status == .infeasible)
        #expect(result.objective == nil)
        let findings = try model.trouble(of: result)
        #expect(findings.first?.code == "PTH-0540")
        #expect(
            findings.prefix(3).dropFirst().map(\.place.description) == [
                "commodity heat 2030", "emission CO2 2030",
            ]
        )
        #expect(findings[1].arguments["bound"] == .number(10))
        #expect(findings[2].code == "PTH-0542")
        #expect(findings[2].arguments["bound"] == .number(15))
    }

    /// A least capacity above what can be built is a row without entries: the model says so too, not only the check.
    @Test func capacityThatCannotBeReachedIsARow() throws {
        var system = SystemFindingTests.sound()
        system.setAll(.residualCapacity, to: 10)
        system.setAll(.maximumNewCapacity, to: 0)
        system.setAll(.minimumCapacity, to: 12)
        let model = try SystemModel(system)
        let result = try model.solve()
        #expect(result.status == .infeasible)
        #expect(
            try model.trouble(of: result).contains { $0.place.description == "technology boiler 2030" }
        )
    }

    /// Two converters that make 1.5 of each other's product out of 1, sold at 1: no single one shows it, the ray does.
    @Test func namesWhatGoesOnWithoutEnd() throws {
        var system = SystemFindingTests.sound(
            technologies: ["boiler", "up", "down", "sale"],
            commodities: ["heat", "x", "y"]
        )
        SmallSystem.make("x", by: "up", from: "y", ratio: 0.5, in: &system)
        SmallSystem.make("y", by: "down", from: "x", ratio: 0.5, in: &system)
        system.setAll(.input, [.technology: ["sale"], .commodity: ["x"], .mode: ["1"]], to: 1)
        system.setAll(.variableCost, [.technology: ["sale"]], to: -1)
        #expect(system.findings() == [])
        let model = try SystemModel(system)
        let result = try model.solve()
        #expect(result.status == .unbounded)
        let findings = try model.trouble(of: result)
        #expect(findings.map(\.code) == ["PTH-0545"])
        guard case .list(let columns)? = findings.first?.arguments["columns"] else {
            Issue.record("no columns")
            return
        }
        #expect(columns.first?.hasPrefix("activity[R,sale,1,2030") == true)
    }

    /// Costs of 1e-3 and 1e7 side by side: the answer may be wrong by more than the smaller one.
    @Test func warnsOfNumbersThatLieTooFarApart() throws {
        var system = SystemFindingTests.sound()
        system.setAll(.variableCost, to: 1e-3)
        system.setAll(.capitalCost, to: 1e8)
        let model = try SystemModel(system)
        let result = try model.solve()
        #expect(model.findings(of: result).map(\.code) == ["PTH-0543"])
    }

    /// What is recomputed from the result does not agree with another system's model.
    @Test func saysWhatDoesNotClose() throws {
        let result = try SystemModel(SystemFindingTests.sound()).solve()
        var other = SystemFindingTests.sound()
        SmallSystem.demand("heat", 12, in: &other)
        #expect(try SystemModel(other).findings(of: result).map(\.code) == ["PTH-0544"])
    }
}
