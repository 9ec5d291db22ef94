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

    @Test func calculatesWithoutAnErrorOrWarning() throws {
        let input = try #require(InventoryFolder.read(Self.folder).input)
        let inventory = Inventory.calculate(input)
        #expect(inventory.diagnostics.allSatisfy { $0.severity == .note }, "\(inventory.diagnostics)")
        #expect(inventory.result != nil)
    }
}
