import Foundation
import QadamOptimize
import QadamPathways
import Testing

/// The models published with OSeMOSYS against the optimum of their original long formulation.
@Suite(.enabled(if: PublishedModels.isAvailable, "QADAM_REFERENCE_DATA is not set"))
struct PublishedModelTests {
    @Test(arguments: ["utopia", "simplicity"]) func theObjectiveIsThePublishedOne(name: String) throws {
        let clock = ContinuousClock()
        let tables = try PublishedModels.tables(name)
        let reference = try PublishedModels.reference(name)
        let start = clock.now
        let (system, findings) = EnergySystem.osemosys(tables)
        #expect(findings == [])
        let model = try SystemModel(try #require(system))
        let built = clock.now
        let solution = try Highs.solve(model.linear)
        let solved = clock.now
        print(
            name,
            model.linear.rowCount,
            model.linear.columnCount,
            model.linear.entryCount,
            built - start,
            solved - built,
            solution.status,
            solution.objective ?? 0,
            reference.objective
        )
        #expect(solution.status == .optimal)
        let objective = try #require(solution.objective)
        #expect(abs(objective / reference.objective - 1) < 1e-7)
    }
}
