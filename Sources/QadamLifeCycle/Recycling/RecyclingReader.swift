import QadamEvidence

/// Takes what each approach needs out of a definition, and says what is missing. A footprint whose
/// coefficient is zero is not needed.
struct RecyclingReader {
    private let definition: RecyclingDefinition
    private let impacts: [RecyclingRole: Double]
    private var missing: [String] = []
    var diagnostics: [Diagnostic] = []

    init(_ definition: RecyclingDefinition, _ impacts: [RecyclingRole: Double]) {
        self.definition = definition
        self.impacts = impacts
    }

    private mutating func number(_ parameter: RecyclingParameter, if isNeeded: Bool = true) -> Double {
        guard isNeeded else { return 0 }
        if let figure = definition.figures.first(where: { $0.parameter == parameter }) { return figure.value }
        missing.append(parameter.rawValue)
        return .nan
    }

    private mutating func impact(_ role: RecyclingRole, if isNeeded: Bool = true) -> Double {
        guard isNeeded else { return 0 }
        if let impact = impacts[role] { return impact }
        missing.append(role.rawValue)
        return .nan
    }

    /// The approach if nothing is missing, else a warning with the missing symbols.
    private mutating func finish<Approach>(_ title: String, _ approach: Approach?) -> Approach? {
        defer { missing = [] }
        if missing.isEmpty { return approach }
        diagnostics.append(
            Diagnostic(
                "LCA-0703",
                .warning,
                at: definition.place,
                [
                    "product": .text(definition.product), "approach": .message(Message(title)),
                    "symbols": .list(missing),
                ]
            )
        )
        return nil
    }

    /// LHV·(XER,heat·ESE,heat + XER,elec·ESE,elec), kg CO2e/kg.
    private mutating func energyCredit(_ burnt: Double) -> Double {
        guard burnt != 0 else { return 0 }
        let heat = number(.heatEfficiency)
        let power = number(.powerEfficiency)
        let isUsed = heat != 0 || power != 0
        return number(.heatingValue, if: isUsed)
            * (heat * impact(.heat, if: heat != 0) + power * impact(.power, if: power != 0))
    }

    mutating func cutOff() -> CutOffApproach? {
        let (r1, r2, r3) = (number(.r1), number(.r2), number(.r3))
        let approach = CutOffApproach(
            recycledContent: r1,
            recycledAfterUse: r2,
            burnt: r3,
            virgin: impact(.virgin, if: r1 != 1),
            recycled: impact(.recycled, if: r1 != 0),
            energyRecovery: impact(.energyRecovery, if: r3 != 0),
            disposal: impact(.disposal, if: r2 + r3 != 1)
        )
        return finish("lifecycle.method.cutOffApproach", approach)
    }

    mutating func endOfLife() -> EndOfLifeApproach? {
        let (r2, r3) = (number(.r2), number(.r3))
        let approach = EndOfLifeApproach(
            recycledAfterUse: r2,
            burnt: r3,
            qualityOut: number(.qualityOut, if: r2 != 0),
            virgin: impact(.virgin),
            recycling: impact(.recycling, if: r2 != 0),
            replaced: impact(.replaced, if: r2 != 0),
            energyRecovery: impact(.energyRecovery, if: r3 != 0),
            energyCredit: energyCredit(r3),
            disposal: impact(.disposal, if: r2 + r3 != 1)
        )
        return finish("lifecycle.method.endOfLifeApproach", approach)
    }

    mutating func formula() -> CircularFootprintFormula? {
        let (a, b) = (number(.a), number(.b))
        let (r1, r2, r3) = (number(.r1), number(.r2), number(.r3))
        let credits = a != 1 && r2 != 0
        let approach = CircularFootprintFormula(
            allocation: a,
            energyAllocation: b,
            recycledContent: r1,
            recycledAfterUse: r2,
            burnt: r3,
            qualityIn: number(.qualityIn, if: r1 != 0),
            qualityOut: number(.qualityOut, if: credits),
            virgin: impact(.virgin),
            recycled: impact(.recycled, if: r1 != 0 && a != 0),
            recycling: impact(.recycling, if: credits),
            replaced: impact(.replaced, if: credits),
            energyRecovery: impact(.energyRecovery, if: r3 != 0 && b != 1),
            energyCredit: energyCredit(b == 1 ? 0 : r3),
            disposal: impact(.disposal, if: r2 + r3 != 1)
        )
        return finish("lifecycle.method.circularFootprint", approach)
    }

    mutating func circularity() -> MaterialCircularity? {
        let (recycled, collected) = (number(.fr), number(.cr))
        let approach = MaterialCircularity(
            recycledFeedstock: recycled,
            reusedFeedstock: number(.fu),
            collectedForRecycling: collected,
            collectedForReuse: number(.cu),
            feedstockEfficiency: number(.ef, if: recycled != 0),
            recyclingEfficiency: number(.ec, if: collected != 0),
            utility: number(.utility)
        )
        if missing.isEmpty, approach == nil {
            let arguments: [String: Argument] = ["product": .text(definition.product)]
            diagnostics.append(Diagnostic("LCA-0706", .error, at: definition.place, arguments))
        }
        return finish("lifecycle.method.materialCircularity", approach)
    }
}
