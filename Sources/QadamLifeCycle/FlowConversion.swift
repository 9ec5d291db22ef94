public import QadamEvidence
public import QadamUnits

/// How a flow that its maker counts in one dimension turns into another that a user counts it in: so much of
/// the one is so much of the other (1 kg of natural gas is 1.357 m3).
///
/// A property of the material, with a source; never part of a unit.
public struct FlowConversion: Sendable, Codable, Equatable {
    /// Identifier of the flow.
    public var flow: String
    /// So much…
    public var amount: Amount
    /// …is so much.
    public var otherAmount: Amount
    /// Where it was published.
    public var citation: Citation?
    /// Why it may be used here.
    public var note: String?
    /// Where it stands in the user's tables.
    public var place: Place

    /// A conversion; see the fields.
    public init(
        flow: String,
        amount: Amount,
        otherAmount: Amount,
        citation: Citation? = nil,
        note: String? = nil,
        place: Place = .whole
    ) {
        self.flow = flow
        self.amount = amount
        self.otherAmount = otherAmount
        self.citation = citation
        self.note = note
        self.place = place
    }

    /// Turns a value in `unit` into `target`; `nil` where this conversion does not lead there.
    func factor(from unit: Unit, to target: Unit) -> Double? {
        factor(from: unit, to: target, amount, otherAmount)
            ?? factor(from: unit, to: target, otherAmount, amount)
    }

    private func factor(from unit: Unit, to target: Unit, _ first: Amount, _ second: Amount) -> Double? {
        guard first.value > 0, second.value > 0, let into = unit.conversion(to: first.unit),
            let out = second.unit.conversion(to: target)
        else { return nil }
        return into / first.value * second.value * out
    }
}

extension ProductSystem {
    /// What one of a row's unit is in another unit, by the unit itself or by a conversion of its flow.
    func factor(_ row: Exchange, into target: Unit, _ known: [FlowConversion]? = nil) -> Double? {
        if let factor = row.unit.conversion(to: target) { return factor }
        for conversion in known ?? conversions.filter({ $0.flow == row.flow.id }) {
            if let factor = conversion.factor(from: row.unit, to: target) { return factor }
        }
        return nil
    }
}
