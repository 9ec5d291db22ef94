import Foundation
import QadamInventory
import Testing

/// The page of source lines in the documentation.
@Suite struct LinePageTests {
    @Test func namesEveryMethod() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "docs/inventory-lines.md")
        let page = try String(contentsOf: file, encoding: .utf8)
        for type in InventoryMethods.all { #expect(page.contains("`\(type.name)`"), "\(type.name)") }
    }
}
