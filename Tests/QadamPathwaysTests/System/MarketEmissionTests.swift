import QadamEvidence
import QadamOptimize
import QadamPathways
import Testing

/// Market-based emissions and certificates. 10 of power from the grid at 1, which emits 0.5 by location and 0.8 by the
/// residual mix, or from own panels at 3, which emit nothing. A certificate costs 0.5 and takes the 0.8 off.
@Suite struct MarketEmissionTests {
    static func system(limit: Double?) -> EnergySystem {
        var system = ActivityTests.twoWays(emissions: ["CO2"], certificates: ["green"])
        system.setAll(.emissionFactor, [.technology: ["cheap"]], to: 0.5)
        system.setAll(.marketFactor, [.technology: ["cheap"]], to: 0.8)
        system.setAll(.boughtEnergy, [.technology: ["cheap"]], to: 1)
        system.setAll(.certificateCost, to: 0.5)
        system.setAll(.certificateReduction, to: 0.8)
        if let limit { system.setAll(.marketLimit, to: limit) }
        return system
    }

    /// 8 by the market, 4 are allowed: 5 certificates at 0.5 (0.625 for a unit of emission, panels would cost 2.5): 12.5. By
    /// location nothing changes: 5.
    @Test func certificatesLowerTheMarketBasedFigureOnly() throws {
        let result = try SmallSystem.solve(Self.system(limit: 4))
        #expect(isClose(result.objective, 12.5))
        #expect(isClose(result.value(.certificate, "R", "green", "2030"), 5))
        #expect(isClose(result.value(.marketEmission, "R", "CO2", "2030"), 4))
        #expect(isClose(result.value(.emission, "R", "CO2", "2030"), 5))
    }

    /// By location 4 are allowed: certificates do not help, 8 from the grid and 2 from the panels: 14; by the market 6.4 less 3
    /// certificates: 15.5. With certificates for nothing the location-based limit costs the same 14.
    @Test func certificatesDoNotHelpWithALimitByLocation() throws {
        var system = Self.system(limit: 4)
        system.setAll(.emissionLimit, to: 4)
        #expect(isClose(try SmallSystem.solve(system).objective, 15.5))
        system.setAll(.certificateCost, to: 0)
        let result = try SmallSystem.solve(system)
        #expect(isClose(result.objective, 14))
        #expect(isClose(result.value(.emission, "R", "CO2", "2030"), 4))
    }

    /// Two certificates are all there is: grid · 0.8 − 1.6 ≤ 4, so 7 from the grid, 3 from the panels: 7 + 9 + 1 = 17.
    @Test func certificatesHaveACap() throws {
        var system = Self.system(limit: 4)
        system.setAll(.maximumCertificate, to: 2)
        #expect(isClose(try SmallSystem.solve(system).objective, 17))
    }

    /// Nothing is allowed: 10 certificates cover all: 15. Where only half of the energy is bought, they take 0.4 of 0.8 off a
    /// unit at the most, so that nothing can come from the grid: 30.
    @Test func onlyBoughtEnergyCanBeCovered() throws {
        var system = Self.system(limit: 0)
        #expect(isClose(try SmallSystem.solve(system).objective, 15))
        system.setAll(.boughtEnergy, [.technology: ["cheap"]], to: 0.5)
        #expect(isClose(try SmallSystem.solve(system).objective, 30))
    }

    /// A certificate that promises 2 takes away no more than the energy emits: 4 of them bring the 8 to nothing: 12; less than
    /// nothing cannot be reached.
    @Test func aFigureNeverFallsBelowWhatIsBought() throws {
        var system = Self.system(limit: 0)
        system.setAll(.certificateReduction, to: 2)
        #expect(isClose(try SmallSystem.solve(system).objective, 12))
        system.setAll(.marketLimit, to: -1)
        #expect(try SystemModel(system).solve().status == .infeasible)
    }

    /// A price of 0.5 on the figure is paid (8 · 0.5), one of 1 is not (10 certificates at 0.5); the panels stay too dear.
    @Test func aPriceOnTheFigureBuysCertificates() throws {
        for (price, expected, figure) in [(0.5, 14.0, 8.0), (1, 15, 0)] {
            var system = Self.system(limit: nil)
            system.setAll(.marketPenalty, to: price)
            let result = try SmallSystem.solve(system)
            #expect(isClose(result.objective, expected))
            #expect(isClose(result.value(.marketEmission, "R", "CO2", "2030"), figure))
        }
    }

    /// Without a factor of its own an activity has that by location: 5, and 4 are allowed: 2 certificates of 0.5: 11.
    @Test func theFactorByLocationStandsIn() throws {
        var system = ActivityTests.twoWays(emissions: ["CO2"], certificates: ["green"])
        system.setAll(.emissionFactor, [.technology: ["cheap"]], to: 0.5)
        system.setAll(.boughtEnergy, [.technology: ["cheap"]], to: 1)
        system.setAll(.certificateCost, to: 0.5)
        system.setAll(.certificateReduction, to: 0.5)
        system.setAll(.marketLimit, to: 4)
        #expect(isClose(try SmallSystem.solve(system).objective, 11))
    }

    @Test func saysThatCertificatesCannotServe() {
        var system = Self.system(limit: 4)
        system.setAll(.boughtEnergy, to: 0)
        #expect(system.findings().map(\.code).filter { $0.hasPrefix("PTH-08") } == ["PTH-0806"])
        let idle = Self.system(limit: nil)
        #expect(idle.findings().map(\.code).filter { $0.hasPrefix("PTH-08") } == ["PTH-0807"])
    }
}
