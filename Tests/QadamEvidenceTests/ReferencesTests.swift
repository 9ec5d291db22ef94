import QadamEvidence
import QadamUnits
import Testing

@Suite struct ReferencesTests {
    @Test func everyWorkHasAnIdentifierATitleAPublisherAndAYear() {
        let all = References.standard.all
        #expect(!all.isEmpty)
        #expect(Set(all.map(\.id)).count == all.count)
        for work in all {
            #expect(
                !work.id.isEmpty && !work.title.isEmpty && !work.publisher.isEmpty && !work.year.isEmpty,
                "\(work.id)"
            )
        }
    }

    @Test func everyUnitCitesAKnownWork() {
        for entry in UnitRegistry.standard.entries {
            #expect(
                References.standard.reference(entry.reference) != nil,
                "\(entry.symbol) cites \(entry.reference)"
            )
        }
    }

    @Test func theCureOfADiagnosticHasItsOwnText() {
        let diagnostic = Diagnostic(
            "INV-0001",
            .error,
            at: .file("a.csv", row: 3, column: "unit"),
            ["found": .text("KWH")]
        )
        #expect(diagnostic.problem.key == "INV-0001")
        #expect(diagnostic.fix.key == "INV-0001.fix")
        #expect(diagnostic.place.description == "a.csv:3:unit")
        #expect(Diagnostic.Severity.note < .warning && Diagnostic.Severity.warning < .error)
    }
}
