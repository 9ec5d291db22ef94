import QadamLifeCycle

/// The words of the tables for what the database holds as cases.
enum TableWords {
    static let flowKinds = DatabaseFlow.Kind.allCases.map { (word: "\($0)", kind: $0) }
    static let rules = PublishedAllocation.allCases.map { (word: "\($0)", rule: $0) }
    static let distributions = ExchangeUncertainty.Kind.allCases.map { (word: "\($0)", kind: $0) }

    /// The values of a discrete distribution with their weights: `value:weight; value:weight`.
    static func text(_ values: [ExchangeUncertainty.WeightedValue]) -> String {
        values.map { "\($0.value):\($0.weight)" }.joined(separator: "; ")
    }

    /// The values that such a text says; `nil` unless there are at least two, each a number with a weight above zero.
    static func values(_ text: String) -> [ExchangeUncertainty.WeightedValue]? {
        let parts = text.split(separator: ";", omittingEmptySubsequences: false).map { part in
            part.split(separator: ":", omittingEmptySubsequences: false).map { number($0) }
        }
        var values: [ExchangeUncertainty.WeightedValue] = []
        for pair in parts {
            guard pair.count == 2, let value = pair[0], let weight = pair[1], weight > 0 else { return nil }
            values.append(ExchangeUncertainty.WeightedValue(value: value, weight: weight))
        }
        return values.count > 1 ? values : nil
    }

    private static func number(_ text: Substring) -> Double? {
        let digits = text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
        guard digits.allSatisfy({ "0123456789+-.eE".contains($0) }), let number = Double(String(digits)),
            number.isFinite
        else { return nil }
        return number
    }

    /// The word of a stage; empty for that of the consumer, which is the default.
    static func word(_ stage: StageAssignment) -> String { stage == .consumer ? "" : stage.rawValue }

    /// The word of a kind; empty for that of the consumer, which is the default.
    static func word(_ kind: KindAssignment) -> String { kind == .consumer ? "" : kind.rawValue }

    /// Whether a distribution has three parameters.
    static func hasThird(_ kind: ExchangeUncertainty.Kind) -> Bool { kind == .triangular || kind == .pert }
}
