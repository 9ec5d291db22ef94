import QadamEvidence
import QadamPathways
import Testing

@Suite struct DualTests {
    /// Two periods of three years at 8 %; a measure, a heat pump and credits compete.
    private func scenario(limit: Double) -> PathwayScenario {
        var scenario = TinySite.scenario(periods: 2, years: 3, rate: 0.08)
        scenario.technologies.append(
            TinySite.technology(
                "pump",
                output: "heat",
                input: .commodity("electricity"),
                efficiency: 2,
                existing: .megawatts([0, 0]),
                investment: TechnologyInvestment(
                    perMW: 300_000,
                    fixedPerMWYear: 1000,
                    lifeYears: 10,
                    firstYear: 2030
                )
            )
        )
        scenario.credits = [TinySite.credit("c", price: 500, most: 50_000, periods: 2)]
        scenario.limit = TinySite.limit([nil, limit])
        return scenario
    }

    @Test func theDualOfTheLimitIsTheCostOfATonne() throws {
        func cost(_ limit: Double) throws -> PathwayPlan {
            let result = try PathwaySolver.solve(
                scenario(limit: limit),
                profiles: TinySite.profiles,
                options: PathwayOptions(relativeGap: 0, plans: [.limited], curve: false)
            )
            return try #require(result.plan(.limited))
        }
        let plan = try cost(10_000)
        let tighter = try cost(9_999)
        let price = try #require(plan.periods[1].priceOfLimit)
        #expect(price > 0)
        // Worth of one currency unit a year in 2033–2035, seen from the start of 2030.
        let years = Discounting(rate: 0.08, baseYear: 2030).annual(plan.periods[1].period)
        let difference = try #require(tighter.discountedCost) - (try #require(plan.discountedCost))
        #expect(agree(price * years, difference, 1e-5))
        #expect(plan.periods[0].priceOfLimit == nil)
    }
}
