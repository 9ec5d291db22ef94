import QadamEvidence
import QadamOptimize
import QadamPathways
import Testing

/// By how much the limits of a system without a plan would have to give way. 10 of heat are wanted; capacity is activity.
@Suite struct SmallestRelaxationTests {
    /// A finding in short: code, key of the words, needed, and by how much.
    private struct Given: Equatable {
        let code: String
        let key: String
        let needed: Double
        let by: Double

        init(_ code: String, _ key: String, _ needed: Double, _ by: Double) {
            (self.code, self.key, self.needed, self.by) = (code, key, needed, by)
        }

        init?(_ finding: Diagnostic) {
            guard case .message(let what)? = finding.arguments["what"],
                case .amount(let needed, _)? = finding.arguments["needed"],
                case .amount(let by, _)? = finding.arguments["by"]
            else { return nil }
            self.init(
                finding.code,
                what.key,
                (needed * 1e6).rounded() / 1e6,
                (by * 1e6).rounded() / 1e6
            )
        }
    }

    private static func findings(_ system: EnergySystem) throws -> [Diagnostic] {
        let model = try SystemModel(system)
        let result = try model.solve()
        #expect(result.objective == nil)
        return try model.trouble(of: result)
    }

    private static func twoWays() -> EnergySystem {
        var system = ActivityTests.twoWays(emissions: ["CO2"])
        system.setAll(.emissionFactor, [.technology: ["cheap"], .mode: ["1"]], to: 2)
        return system
    }

    /// 10 with 2 of emissions each against a limit of 15, 4 of which come from outside: 24 are needed, 9 more. Demand could give way
    /// too, and is the last to do so.
    @Test func aLimitOnEmissionsIsRaisedByWhatIsMissing() throws {
        var system = SystemFindingTests.sound(emissions: ["CO2"])
        system.setAll(.emissionFactor, to: 2)
        system.setAll(.emissionLimit, to: 15)
        system.setAll(.exogenousEmission, to: 4)
        let given = try Self.findings(system).compactMap(Given.init)
        #expect(given == [Given("PTH-0935", "energy.clash.emissionLimit", 24, 9)])
    }

    /// A limit of 10 is 5 cheap, the dear way may build 2: 3 short. In emissions that is 6 of 10, or six tenths of the limit; in
    /// capacity 3 of 2, or one and a half: the smallest relaxation is that of emissions, and capacity alone is enough too.
    @Test func theSmallestIsBySharesAndTheOthersAreTriedAlone() throws {
        var system = Self.twoWays()
        system.setAll(.emissionLimit, to: 10)
        system.setAll(.maximumNewCapacity, [.technology: ["dear"]], to: 2)
        let given = try Self.findings(system).compactMap(Given.init)
        #expect(
            given == [
                Given("PTH-0935", "energy.clash.emissionLimit", 16, 6),
                Given("PTH-0937", "energy.clash.newCapacity.most", 5, 3),
            ]
        )
    }

    /// 1 stands, 2 may stand, 1.5 may be built: the limit on what stands holds first (1 more), and both must give way:
    /// 10 may stand (8 more) and 9 may be built (7.5 more). What may stand is not called what may be built.
    @Test func twoLimitsBehindOneBoundAreBothNamed() throws {
        var system = SystemFindingTests.sound()
        system.setAll(.residualCapacity, to: 1)
        system.setAll(.maximumCapacity, to: 2)
        system.setAll(.maximumNewCapacity, to: 1.5)
        let findings = try Self.findings(system)
        #expect(
            findings.compactMap(Given.init) == [
                Given("PTH-0935", "energy.clash.capacity.most", 10, 8),
                Given("PTH-0935", "energy.clash.newCapacity.most", 9, 7.5),
            ]
        )
        let member = try #require(
            findings.first { $0.code == "PTH-0542" && $0.place.description == "technology boiler 2030" }
        )
        #expect(member.arguments["bound"] == .number(2))
        guard case .message(let what)? = member.arguments["what"] else { return }
        #expect(what.key == "energy.clash.capacity.most")
        #expect(what.arguments["region"] == .text("R") && what.arguments["year"] == .text("2030"))
    }

    /// 3 may stand in each of two years and 10 are wanted: 7 more in both, said once.
    @Test func theSameLimitInSeveralYearsIsSaidOnce() throws {
        var system = SystemFindingTests.sound(years: [2030, 2031])
        system.setAll(.maximumCapacity, to: 3)
        let findings = try Self.findings(system)
        #expect(
            findings.compactMap(Given.init) == [Given("PTH-0941", "energy.clash.capacity.most", 10, 7)]
        )
        #expect(findings.last?.arguments["count"] == .integer(1))
    }

    /// Nothing can be built: of 10 the 4 that stand can be met, 6 stay unmet.
    @Test func whatNoLimitCanHelpStaysUnmet() throws {
        var system = SystemFindingTests.sound()
        system.setAll(.operationalLife, to: 0)
        system.setAll(.residualCapacity, to: 4)
        let given = try Self.findings(system).compactMap(Given.init)
        #expect(given == [Given("PTH-0936", "energy.clash.demand", 4, 6)])
    }

    /// 11 stand and nothing can be built; a margin of 1.2 on 10 asks for 12: one is missing, and the share itself is no amount.
    @Test func aMarginIsMissedByWhatIsMissing() throws {
        var system = SystemFindingTests.sound()
        system.setAll(.operationalLife, to: 0)
        system.setAll(.residualCapacity, to: 11)
        system.setAll(.reserveMargin, to: 1.2)
        system.setAll(.reserveTechnology, to: 1)
        system.setAll(.reserveCommodity, to: 1)
        let findings = try Self.findings(system)
        #expect(findings.last?.code == "PTH-0943")
        guard case .amount(let by, _)? = findings.last?.arguments["by"] else {
            Issue.record("\(findings)")
            return
        }
        #expect(isClose(by, 1))
        #expect(findings.contains { $0.code == "PTH-0541" && $0.place.description == "region R 2030" })
    }

    /// A model above the size for it says that no relaxation was searched for.
    @Test func thatItWasNotSearchedForIsSaid() throws {
        var system = SystemFindingTests.sound(emissions: ["CO2"])
        system.setAll(.emissionFactor, to: 2)
        system.setAll(.emissionLimit, to: 15)
        let model = try SystemModel(system)
        let findings = try model.trouble(of: model.solve(), largestRelaxation: 1)
        #expect(findings.first?.code == "PTH-0540" && findings.last?.code == "PTH-0942")
    }

    /// Units of 3, at most 10: three of them make 9. Fractions would do.
    @Test func thatOnlyWholeNumbersAreInTheWayIsSaid() throws {
        var system = SystemFindingTests.sound()
        system.setAll(.unitCapacity, to: 3)
        system.setAll(.maximumNewCapacity, to: 10)
        #expect(try Self.findings(system).last?.code == "PTH-0939")
    }

    /// A least load of 16 where exactly 10 may be made: no limit and no demand is in the way.
    @Test func thatNoRelaxationHelpsIsSaid() throws {
        var system = SystemFindingTests.sound()
        system.setAll(.operationalLife, to: 0)
        system.setAll(.residualCapacity, to: 20)
        system.setAll(.minimumLoad, to: 0.8)
        system.setAll(.balancedExactly, to: 1)
        #expect(try Self.findings(system).last?.code == "PTH-0938")
    }
}
