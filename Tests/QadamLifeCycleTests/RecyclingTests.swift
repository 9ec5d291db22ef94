import Foundation
import QadamEvidence
import QadamLifeCycle
import QadamUnits
import Testing

@Suite struct RecyclingTests {
    private struct Worked: Decodable {
        struct Circularity: Decodable {
            let fr: Double
            let ef: Double
            let cr: Double
            let ec: Double
            let x: Double
            let lfi: Double
            let mci: Double
        }
        let parameters: [String: Double]
        let impacts: [String: Double]
        let cutOff: Double
        let endOfLife: Double
        let formula: [String: Double]
        let circularity: [Circularity]
        let tolerance: Double
    }

    private func worked() throws -> Worked {
        let text = try Metals.text("Examples/worked/recycling-approaches.json")
        return try JSONDecoder().decode(Worked.self, from: Data(text.utf8))
    }

    private func definition(_ parameters: [String: Double]) throws -> RecyclingDefinition {
        RecyclingDefinition(
            product: "metal",
            figures: try parameters.map {
                try .init(#require(RecyclingParameter(rawValue: $0.key)), $0.value)
            },
            stands: []
        )
    }

    private func impacts(_ example: Worked) throws -> [RecyclingRole: Double] {
        var impacts: [RecyclingRole: Double] = [:]
        for (symbol, value) in example.impacts {
            impacts[try #require(RecyclingRole(rawValue: symbol))] = value
        }
        return impacts
    }

    @Test func givesTheWorkedExampleByEveryApproach() throws {
        let example = try worked()
        let (comparison, found) = RecyclingComparison.compare(
            try definition(example.parameters),
            impacts: try impacts(example),
            gwpSet: "AR5"
        )
        #expect(found.allSatisfy { $0.code == "LCA-0703" && $0.severity == .warning })
        let made = try #require(comparison)
        let formula = try #require(made.formula)
        #expect(abs(try #require(made.cutOff).total - example.cutOff) < example.tolerance)
        #expect(abs(try #require(made.endOfLife).total - example.endOfLife) < example.tolerance)
        for (part, value) in [
            ("material", formula.materialPart), ("energy", formula.energyPart),
            ("disposal", formula.disposalPart), ("total", formula.total),
        ] { #expect(abs(value - example.formula[part, default: .nan]) < example.tolerance) }
        // the example says nothing of circularity: absent, not zero
        #expect(made.circularity == nil)
    }

    @Test func givesTheWorkedCircularity() throws {
        for item in try worked().circularity {
            let made = MaterialCircularity(
                recycledFeedstock: item.fr,
                reusedFeedstock: 0,
                collectedForRecycling: item.cr,
                collectedForReuse: 0,
                feedstockEfficiency: item.ef,
                recyclingEfficiency: item.ec,
                utility: item.x
            )
            let circularity = try #require(made)
            #expect(abs(circularity.linearFlowIndex - item.lfi) < 1e-9)
            #expect(abs(circularity.indicator - item.mci) < 1e-9)
        }
    }

    private func formula(a: Double, b: Double = 0, qualityIn: Double = 1) -> CircularFootprintFormula {
        CircularFootprintFormula(
            allocation: a,
            energyAllocation: b,
            recycledContent: 0.3,
            recycledAfterUse: 0.5,
            burnt: 0.2,
            qualityIn: qualityIn,
            qualityOut: 0.9,
            virgin: 8,
            recycled: 1,
            recycling: 1.5,
            replaced: 7,
            energyRecovery: 2,
            energyCredit: a == 1 ? 0 : 0.5,
            disposal: 0.4
        )
    }

    @Test func fallsTogetherWithTheOtherApproachesAtTheEndsOfA() {
        let cutOff = CutOffApproach(
            recycledContent: 0.3,
            recycledAfterUse: 0.5,
            burnt: 0.2,
            virgin: 8,
            recycled: 1,
            energyRecovery: 2,
            disposal: 0.4
        )
        let endOfLife = EndOfLifeApproach(
            recycledAfterUse: 0.5,
            burnt: 0.2,
            qualityOut: 0.9,
            virgin: 8,
            recycling: 1.5,
            replaced: 7,
            energyRecovery: 2,
            energyCredit: 0.5,
            disposal: 0.4
        )
        #expect(abs(formula(a: 1).total - cutOff.total) < 1e-14)
        #expect(abs(formula(a: 0).total - endOfLife.total) < 1e-14)
    }

    @Test func avoidsTheErrorsThatOthersMade() {
        // the credit lowers the result, more so for a low A
        #expect(formula(a: 0.2).recyclingPart < formula(a: 0.8).recyclingPart)
        #expect(formula(a: 0.8).recyclingPart < 0)
        // R2 once, disposal without what is burnt
        #expect(abs(formula(a: 0).recyclingPart - 0.5 * (1.5 - 6.3)) < 1e-14)
        #expect(abs(formula(a: 0).disposalPart - 0.3 * 0.4) < 1e-15)
        // A is the weight of recycled content, not of virgin material
        #expect(abs(formula(a: 1).contentPart - (0.7 * 8 + 0.3 * 1)) < 1e-14)
        #expect(formula(a: 0.5, b: 1).energyPart == 0)
    }

    @Test func saysWhichSymbolsAreMissing() throws {
        let (comparison, found) = RecyclingComparison.compare(
            try definition(["R1": 0, "R2": 1, "R3": 0]),
            impacts: [.virgin: 8],
            gwpSet: "AR5"
        )
        let made = try #require(comparison)
        // nothing is thrown away and nothing is recycled content: only Ev is needed
        #expect(try #require(made.cutOff).total == 8)
        #expect(made.endOfLife == nil)
        let missing = found.first.flatMap { $0.arguments["symbols"] }
        #expect(missing == .list(["QSout/QP", "ErecyclingEoL", "Ev*"]))
    }

    @Test func refusesImpossibleShares() throws {
        #expect(try definition(["R1": 1.2]).check().map(\.code) == ["LCA-0701"])
        #expect(try definition(["R2": 0.8, "R3": 0.3]).check().map(\.code) == ["LCA-0702"])
        let wrong = try definition(["FR": 0.7, "FU": 0.5, "CR": 0, "CU": 0, "EF": 1, "X": 1])
        let found = RecyclingComparison.compare(wrong, impacts: [:], gwpSet: "AR5").diagnostics
        #expect(found.contains { $0.code == "LCA-0706" && $0.severity == .error })
    }
}
