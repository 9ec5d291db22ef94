import QadamEvidence
import QadamReports
import QadamText
import Testing

struct DerivationTreeTests {
    static let derivation = Derivation(
        Message("report.total"),
        value: 104.195,
        unit: "t{CO2e:AR5}",
        method: "inventory.electricity.1",
        inputs: [
            Derivation(
                Message("report.amount"),
                value: 160_300,
                unit: "kWh",
                origin: .record(
                    id: "a-17",
                    place: .file("activities.csv", row: 18),
                    entered: "160 300",
                    evidence: "bill 7"
                )
            ),
            Derivation(
                Message("report.share"),
                value: 0.65,
                unit: "kg{CO2e:AR5}/kWh",
                origin: .factor(
                    id: "kz.grid",
                    version: "2",
                    citation: Citation(reference: "nobody.1999", locator: "t3")
                ),
                inputs: [
                    Derivation(
                        Message("report.other"),
                        value: nil,
                        unit: "1",
                        origin: .choice(name: "grid", chosen: "b")
                    )
                ]
            ),
        ]
    )

    @Test(arguments: Language.allCases)
    func chainIsTheRecordedOne(language: Language) throws {
        try Golden.expect(
            DerivationTree(Texts(language)).text(Self.derivation),
            "derivation.\(language.code).txt"
        )
    }

    @Test func whatIsCutOffIsCounted() {
        let text = DerivationTree(Texts(.english), depth: 0).text(Self.derivation)
        #expect(text.hasSuffix("\n   2 more inputs below\n"))
        #expect(!text.contains("kWh"))
    }

    @Test func sourceIsNamedByPublisherAndTitle() throws {
        let work = try #require(References.standard.all.first)
        let node = Derivation(
            Message("report.total"),
            value: 1,
            unit: "1",
            origin: .constant(Citation(reference: work.id, locator: "x"))
        )
        #expect(
            DerivationTree(Texts(.english)).text(node).contains(
                "\(work.publisher) (\(work.year)), \(work.title) · x"
            )
        )
    }
}
