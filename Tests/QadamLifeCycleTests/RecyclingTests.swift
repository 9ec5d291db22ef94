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

    /// Every symbol has a value of its own, so that no two can stand in each other's place. By hand, kg CO2e/kg:
    ///
    ///     material  0.7·8 + 0.3·(0.2·1 + 0.8·8·0.9) + 0.8·0.45·(1.5 − 7·0.8) = 5.6 + 1.788 − 1.476 = 5.912
    ///     energy    0.9·0.25·(2 − 10·0.2·0.05 − 10·0.3·0.1) = 0.225·1.6 = 0.36
    ///     disposal  (1 − 0.45 − 0.25)·0.6 = 0.18
    ///     cut-off   0.7·8 + 0.3·1 + 0.25·2 + 0.3·0.6 = 6.58
    ///     end of life  8 + 0.45·(1.5 − 7·0.8) + 0.25·1.6 + 0.3·0.6 = 6.735
    @Test func tellsEverySymbolFromEveryOther() throws {
        let parameters = [
            "A": 0.2, "B": 0.1, "R1": 0.3, "R2": 0.45, "R3": 0.25, "QSin/QP": 0.9, "QSout/QP": 0.8, "LHV": 10,
            "XER,heat": 0.2, "XER,elec": 0.3,
        ]
        let impacts: [RecyclingRole: Double] = try [
            "Ev": 8, "Erecycled": 1, "ErecyclingEoL": 1.5, "Ev*": 7, "EER": 2, "ED": 0.6, "ESE,heat": 0.05,
            "ESE,elec": 0.1,
        ].reduce(into: [:]) { $0[try #require(RecyclingRole(rawValue: $1.key))] = $1.value }
        let result = RecyclingComparison.compare(try definition(parameters), impacts: impacts, gwpSet: "AR5")
        let made = try #require(result.comparison)
        let formula = try #require(made.formula)
        #expect(abs(formula.materialPart - 5.912) < 1e-12)
        #expect(abs(formula.energyPart - 0.36) < 1e-12)
        #expect(abs(formula.disposalPart - 0.18) < 1e-12)
        #expect(abs(try #require(made.cutOff).total - 6.58) < 1e-12)
        #expect(abs(try #require(made.endOfLife).total - 6.735) < 1e-12)
    }

    /// Published: a T-shirt of recycled wool (100 %, A = 0.8, QSin/QP = 0.5) takes 0.207 kg; recycled wool 0.5, virgin wool
    /// 80.3 kg CO2e/kg; 1.75 kg CO2e (Ecobalyse, documentation of the French State's calculator, «Exemples de calcul»).
    @Test func givesThePublishedShirtOfRecycledWool() {
        let wool = CircularFootprintFormula(
            allocation: 0.8,
            energyAllocation: 0,
            recycledContent: 1,
            recycledAfterUse: 0,
            burnt: 0,
            qualityIn: 0.5,
            qualityOut: 0.7,
            virgin: 80.3,
            recycled: 0.5,
            recycling: 3,
            replaced: 60,
            energyRecovery: 2,
            energyCredit: 1,
            disposal: 0
        )
        #expect(abs(wool.contentPart - 8.43) < 1e-12)
        #expect(abs(0.207 * wool.total - 1.75) < 0.0051)
    }

    /// Seven different values. By hand: V = 1 − 0.4 − 0.1 = 0.5, W0 = 1 − 0.5 − 0.2 = 0.3, WF = 0.2·0.4/0.8 = 0.1, WC = 0.3·0.5 =
    /// 0.15, W = 0.3 + 0.25/2 = 0.425, LFI = 0.925/(2 − 0.05/2) = 0.925/1.975, X = 1.2: MCI = 1 − LFI·0.9/1.2 = 1.28125/1.975.
    @Test func tellsEveryFigureOfCircularityFromEveryOther() throws {
        let parameters = ["FR": 0.4, "FU": 0.1, "CR": 0.5, "CU": 0.2, "EF": 0.8, "EC": 0.7, "X": 1.2]
        let result = RecyclingComparison.compare(try definition(parameters), impacts: [:], gwpSet: "AR5")
        let made = try #require(result.comparison?.circularity)
        #expect(abs(made.virginFeedstock - 0.5) < 1e-15)
        #expect(abs(made.unrecoverableWaste - 0.425) < 1e-15)
        #expect(abs(made.linearFlowIndex - 0.925 / 1.975) < 1e-15)
        #expect(abs(made.indicator - 1.28125 / 1.975) < 1e-15)
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
