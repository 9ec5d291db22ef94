import Foundation
import QadamEvidence
import QadamOptimize
import QadamPathways
import Testing

/// The models published with OSeMOSYS against the optimum of their original long formulation.
@Suite(.enabled(if: PublishedModels.isAvailable, "QADAM_REFERENCE_DATA is not set"))
struct PublishedModelTests {
    @Test(arguments: ["utopia", "simplicity"])
    func theOptimumAndTheUniqueResultsAreThoseOfTheOriginal(name: String) throws {
        let (system, findings) = EnergySystem.osemosys(try PublishedModels.tables(name))
        #expect(findings == [])
        #expect(system?.findings().filter { $0.severity == .error } == [])
        let model = try SystemModel(try #require(system))
        let result = try model.solve()
        let reference = try PublishedModels.reference(name)
        #expect(result.status == .optimal)
        #expect(abs(try #require(result.objective) / reference.objective - 1) < 1e-7)
        var compared = 0
        for (key, expected) in reference.results where expected.unique {
            // Capacity that costs nothing may be any, though two solvers agreed on one.
            if key.hasPrefix("NewCapacity(SIMPLICITY,GAS_EXTRACTION") { continue }
            guard let value = Self.value(key, result) else { continue }
            compared += 1
            // The reference prints eight decimals.
            #expect(abs(value - expected.value) < 1e-6 * max(1, abs(expected.value)), "\(key): \(value)")
        }
        #expect(compared > 200)
        let residuals = try #require(SystemResiduals(result, of: model))
        #expect(residuals.largest < 1e-7)
    }

    /// The published formulation has 119,272 rows for UTOPIA in its long form and 7,700 in its short one.
    @Test func rowsThatOnlyCountAreNotInTheModel() throws {
        let system = try #require(EnergySystem.osemosys(try PublishedModels.tables("utopia")).system)
        let model = try SystemModel(system)
        #expect(model.linear.rowCount < 5000)
        #expect(model.linear.columnCount < 4000)
    }

    /// `NewCapacity(UTOPIA,E01,1999)` as a result of the model.
    private static func value(_ key: String, _ result: SystemResult) -> Double? {
        let parts = key.split(whereSeparator: { "(),".contains($0) }).map(String.init)
        let quantity = ResultQuantity.allCases.first { $0.osemosys == parts[0] }
        guard let quantity, quantity.index.count == parts.count - 1 else { return nil }
        switch parts.count - 1 {
        case 2: return result.value(quantity, parts[1], parts[2])
        case 3: return result.value(quantity, parts[1], parts[2], parts[3])
        default: return nil
        }
    }
}
