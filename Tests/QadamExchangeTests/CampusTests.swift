import Foundation
import QadamEvidence
import QadamExchange
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

    @Test func calculatesWithoutAnError() throws {
        let input = try #require(InventoryFolder.read(Self.folder).input)
        let inventory = Inventory.calculate(input)
        for diagnostic in inventory.diagnostics { print(diagnostic) }
        let result = try #require(inventory.result)
        for line in result.lines { print(line.id, line.quantity, line.unit, line.location.co2e) }
        print(result.scopes, result.total(.location), result.total(.market), result.quality, result.claimedMWh)
        print(result.uncertainty.coverage as Any, result.uncertainty.unstated)
        for (name, outcome) in result.uncertainty.approach1.sorted(by: { $0.key < $1.key }) {
            print(name, outcome.total, outcome.halfWidth, outcome.shares.prefix(3))
        }
        for outcome in result.uncertainty.approach2?.outcomes ?? [] {
            print(outcome.output, outcome.mean, outcome.lower, outcome.upper)
        }
    }
}
