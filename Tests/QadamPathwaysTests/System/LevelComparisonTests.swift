import QadamEvidence
import QadamPathways
import Testing

/// Levels of buildings among alternatives and in a tornado, on the school of ``BuildingTests``: renovated at once for 300 it costs
/// 2300 in five years, as it stands 5000.
struct LevelComparisonTests {
    private static func model(cost: Double = 300) throws -> ComparableModel {
        let system = BuildingTests.system(costs: [cost], emissions: ["CO2"])
        return ComparableModel(try SystemModel(system, counting: "CO2"), emission: "CO2")
    }

    /// Within 120 % of 2300 (5060) the plan without the level is allowed; among plans in many directions it comes up.
    @Test func anAlternativeDoesWithoutTheLevel() throws {
        let model = try Self.model()
        let level = try #require(model.options.firstIndex { $0.id == "school/renovated" })
        let found = try AlternativePlans.find(model, tolerance: 1.2, count: 8, approach: .directions(seed: 3))
        #expect(isClose(found.plan?.cost, 2300))
        #expect(isClose(found.plan?.sizes[level], 5))
        let without = try #require(found.alternatives.first { $0.plan.sizes[level] < 1e-6 })
        #expect(without.plan.cost >= 5000 - 1e-6 && without.plan.cost <= 5060 + 1e-6)
        #expect(without.changes.contains { $0.option == "school/renovated" && $0.kind == .leaves })
    }

    /// Too dear at 3001: the level leaves the plan, and the swing is that of 5000 against the works at half price.
    @Test func theCostOfALevelSwingsThePlan() throws {
        let tornado = try SensitivityTornado.find(
            try Self.model(),
            variants: [
                SensitivityVariant(
                    id: "works",
                    name: LocalizedName(en: "works"),
                    low: .model({ try Self.model(cost: 150) }),
                    high: .model({ try Self.model(cost: 3001) })
                )
            ]
        )
        let bar = try #require(tornado.bars.first)
        #expect(isClose(bar.low?.cost, 2150))
        #expect(isClose(bar.high?.cost, 5000))
        #expect(isClose(bar.swing, 2850))
    }
}
