import QadamEvidence
import QadamFactors
import QadamUnits
import Testing

@Suite struct DisputeTests {
    let library = FactorLibrary.standard

    @Test func everyDisputeHasSeveralAnswersAndNoDefault() {
        #expect(library.disputes.count == 16)
        for dispute in library.disputes {
            #expect(dispute.alternatives.count >= 2, "\(dispute.name)")
            #expect(dispute.spread >= 1)
            #expect(throws: FactorError.self) { try library.factor("choice:\(dispute.name)") }
        }
    }

    @Test func theGridOfKazakhstanSpreadsByAFactorOfTwo() throws {
        let grid = try #require(library.dispute("grid.KZ"))
        #expect(grid.alternatives.count == 13)
        #expect(grid.alternatives.first?.id == "ademe.grid.KZ.2013")
        #expect(abs(grid.spread - 830.41 / 403) < 1e-9)
        #expect(Set(grid.alternatives.map(\.publisher)).count == 6)
    }

    @Test func aChoiceAnswersForTheName() throws {
        let choices = FactorChoices([
            "grid.KZ": "carbonfootprint.grid.KZ.2022", "density.diesel": "desnz2025.density.diesel",
        ])
        #expect(try library.factor("choice:grid.KZ", choices: choices).id == "carbonfootprint.grid.KZ.2022")
        #expect(try library.property("choice:density.diesel", choices: choices).amount.value == 830.565)
    }

    @Test func aWrongChoiceIsAFindingWithTheAlternatives() {
        let choices = FactorChoices(["grid.KZ": "unfccc-ifi.grid-operating-margin.KZ", "grid.KS": "x"])
        let findings = library.check(
            choices,
            at: .entity(kind: "organisation", id: "campus", field: "choices")
        )
        #expect(findings.map(\.code) == ["FAC-0013", "FAC-0005"])
        #expect(findings[0].arguments["suggestions"] == .list(["grid.KZ"]))
    }

    @Test func marginalAndDeliveredFactorsAreNotAnswers() throws {
        let grid = try #require(library.dispute("grid.KZ"))
        for alternative in grid.alternatives {
            #expect(alternative.boundary == .combustion || alternative.boundary == .lifeCycle)
            #expect(!alternative.flags.contains(.projectOnly))
        }
    }
}
