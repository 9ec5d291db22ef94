import Foundation
import QadamEvidence
import QadamExchange
import Testing

/// Values of the wrong shape in `organisation.yaml`.
struct OrganisationShapeTests {
    private static func codes(_ from: String, _ to: String) throws -> Set<String> {
        let smelter = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Examples/smelter/organisation.yaml")
        let text = try String(contentsOf: smelter, encoding: .utf8)
        #expect(from.isEmpty || text.contains(from), "\(from)")
        let changed = from.isEmpty ? text + to : text.replacing(from, with: to)
        let outcome = OrganisationFile.read(.bytes([UInt8](changed.utf8), name: "organisation.yaml"))
        #expect(outcome.content == nil)
        return Set(outcome.diagnostics.map(\.code))
    }

    @Test func whatShouldBeAListOrYesOrNoIsNamed() throws {
        #expect(try Self.codes("", "absent: many\n").contains("EXC-0507"))
        #expect(try Self.codes("example: true", "example: maybe").contains("EXC-0513"))
    }
}
