import QadamEvidence
import QadamInventory
import Testing

/// A survey, and what having asked only a part means.
@Suite struct SurveyTests {
    let place = Place.entity(kind: "survey", id: "s")

    func stratum(_ id: String, _ population: Int, _ answers: [Double]) -> SurveyEstimate.Stratum {
        SurveyEstimate.Stratum(id: id, population: population, answers: answers)
    }

    /// By hand: total 30 · 2 + 10 · 11.75 = 177.5; variance 900 · 0.9 · 1/3 + 100 · 0.6 · (8.75/3)/4 = 313.75.
    @Test func extrapolatesStrataWithTheFinitePopulation() throws {
        let (found, diagnostics) = SurveyEstimate.extrapolate(
            [stratum("a", 30, [1, 2, 3]), stratum("b", 10, [10, 11, 12, 14])],
            at: place
        )
        let estimate = try #require(found)
        #expect(diagnostics.isEmpty)
        #expect(abs(estimate.total - 177.5) < 1e-12)
        #expect(abs(estimate.standardError - 313.75.squareRoot()) < 1e-12)
        #expect(abs(estimate.relativeHalfWidth - 1.96 * 313.75.squareRoot() / 177.5) < 1e-12)
        #expect(estimate.answers == 7 && estimate.population == 40)
    }

    @Test func whoAsksAllHasNoSamplingError() throws {
        let found = SurveyEstimate.extrapolate([stratum("a", 3, [1, 2, 6])], at: place).estimate
        #expect(found?.total == 9 && found?.standardError == 0)
    }

    @Test func refusesStrataThatCannotBe() {
        func codes(_ strata: [SurveyEstimate.Stratum]) -> [String] {
            SurveyEstimate.extrapolate(strata, at: place).diagnostics.map(\.code)
        }
        #expect(codes([stratum("a", 10, [1])]) == ["INV-0862"])
        #expect(codes([stratum("a", 2, [1, 2, 3])]) == ["INV-0862"])
        #expect(codes([stratum("a", 10, [1, -2])]) == ["INV-0863"])
        #expect(codes([stratum("a", 10, [1, .nan])]) == ["INV-0863"])
        #expect(codes([stratum("a", 10, [0, 0])]) == ["INV-0864"])
        #expect(codes([]) == ["INV-0864"])
    }
}
