import Foundation
import QadamEvidence
import QadamExchange
import QadamFactors
import QadamInventory
import QadamUncertainty
import Testing

/// The example campus, read from its files and calculated.
@Suite struct CampusTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Examples/campus").path

    @Test func importsWithoutAnErrorOrWarning() throws {
        let (input, diagnostics) = InventoryFolder.read(Self.folder)
        #expect(diagnostics.isEmpty)
        #expect(try #require(input).buildings.count == 12)
    }

    @Test func calculatesWithoutAnErrorOrWarning() throws {
        let input = try #require(InventoryFolder.read(Self.folder).input)
        let inventory = Inventory.calculate(input)
        #expect(inventory.diagnostics.allSatisfy { $0.severity == .note }, "\(inventory.diagnostics)")
        #expect(inventory.result != nil)
    }

    struct Stored: Decodable {
        let total_location, total_market, scope2_market: Double
        let scopes, categories, lines, gases: [String: Double]
    }

    /// The totals that Benchmarks/peers/campus_inventory.py calculates with nothing of ours.
    @Test func agreesWithAnIndependentRecalculation() throws {
        let file = URL(filePath: Self.folder).deletingLastPathComponent()
            .appending(path: "worked/campus-2024.json")
        let stored = try JSONDecoder().decode(Stored.self, from: Data(contentsOf: file))
        let input = try #require(InventoryFolder.read(Self.folder).input)
        let options = UncertaintyOptions(trials: nil)
        let result = try #require(Inventory.calculate(input, options: options).result)
        func expect(_ found: Double, _ expected: Double?, _ what: String) {
            guard let expected else {
                Issue.record("\(what) is not in the recalculation")
                return
            }
            #expect(abs(found - expected) <= 1e-9 * abs(expected), "\(what)")
        }
        expect(result.total(.location), stored.total_location, "total by location")
        expect(result.total(.market), stored.total_market, "total by market")
        expect(result.scopes.scope2Market, stored.scope2_market, "scope 2 by market")
        #expect(result.lines.count == stored.lines.count)
        for line in result.lines { expect(line.location.co2e, stored.lines[line.id], line.id) }
        for category in result.categories {
            expect(category.location.co2e, stored.categories[category.category.rawValue], "category")
        }
        for gas in result.location.masses.present {
            expect(result.location.masses[gas], stored.gases[gas.symbol], gas.symbol)
        }
        let firewood = try #require(result.lines.first { $0.id == "wood.greenhouse" })
        expect(firewood.location.biogenic, stored.gases["CO2_biogenic"], "biogenic CO2")
        expect(result.location.biogenic, stored.gases["CO2_biogenic"], "biogenic CO2 of the whole")
        expect(result.location.co2eOnly.values.reduce(0, +), stored.gases["CO2e"], "CO2e only")
    }

    @Test func wrongCellsAreReportedWhereTheyStand() {
        let head = "id,facility,category,method,rhythm,unit,factors,properties\n"
        let bad = InputFile.text(
            head + "a,site,1.stationary,stationary-combustion,month,t,factor,\n"
                + "b,site,1.stationary,stationary-combustion,month,t,factor=x,NCV=20.9 GJ{NCV}/t\n"
                + "c,site,1.stationary,stationary-combustion,month,t,factor=x,NCV=20.9 GJ{NCV}/t ±3% report 17\n",
            name: "sources.csv"
        )
        let found = SourcesTable.read(bad)
        #expect(found.sources == nil)
        #expect(
            found.diagnostics.map(\.place) == [
                .file("sources.csv", row: 2, column: "factors"),
                .file("sources.csv", row: 3, column: "properties"),
            ]
        )
        #expect(found.diagnostics.map(\.code) == ["INV-0601", "INV-0602"])
        let scores = ActivitiesTable.read(
            .text(
                "id,source,first_day,last_day,quantity,unit,provenance,quality\n"
                    + "r,a,2024-01-01,2024-01-31,5,t,weighed,1 2 3 4 6\n",
                name: "activities.csv"
            )
        )
        #expect(scores.diagnostics.map(\.code) == ["INV-0603"])
    }
}
