import Foundation
import QadamEvidence
import QadamExchange
import QadamInventory
import Testing

/// The sections of `organisation.yaml` about other years.
struct YearsBesideTests {
    private static func read(_ more: String) throws -> (content: OrganisationFile?, codes: [String]) {
        let campus = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Examples/campus/organisation.yaml")
        let text = Self.plain(try String(contentsOf: campus, encoding: .utf8)) + "\n" + more
        let outcome = OrganisationFile.read(.bytes([UInt8](text.utf8), name: "organisation.yaml"))
        return (outcome.content, outcome.diagnostics.map(\.code))
    }

    @Test func readsDegreeDaysAndBaseYear() throws {
        let (content, codes) = try Self.read(
            """
            weather:
              degree_days:
                - { year: 2023, value: 4100, source: a station }
                - { year: 2024, value: 4400, source: a station }
              lines:
                - { source: heat.main, share_percent: 85, reason: space heating }
            base_year:
              year: 2023
              reason: { en: x, ru: x, kk: x }
              threshold_percent: 5
              triggers: [structure, factor]
            """
        )
        #expect(codes.isEmpty)
        #expect(content?.weather?.degreeDays(2023) == 4100)
        #expect(content?.weather?.shares == ["heat.main": 0.85])
        #expect(content?.baseYear?.threshold == 0.05)
        #expect(content?.baseYear?.triggers == [.structure, .factor])
    }

    @Test func refusesAYearTwiceAndAnUnknownTrigger() throws {
        let twice = """
            weather:
              degree_days:
                - { year: 2023, value: 4100, source: a }
                - { year: 2023, value: 4200, source: b }
              lines: []
            """
        #expect(try Self.read(twice).codes == ["EXC-0890"])
        let unknown = """
            base_year:
              year: 2023
              reason: { en: x, ru: x, kk: x }
              threshold_percent: 5
              triggers: [weather]
            """
        #expect(try Self.read(unknown).content == nil)
    }

    /// The head of the example without what it says of other years.
    private static func plain(_ text: String) -> String {
        guard let start = text.range(of: "# What other years need"),
            let end = text.range(of: "\nfacilities:\n")
        else {
            return text
        }
        return String(text[..<start.lowerBound] + text[end.lowerBound...])
    }
}
