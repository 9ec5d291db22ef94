import QadamLifeCycle

/// The values of a discrete distribution as a cell says them: `value:weight; value:weight`, with a decimal point.
enum DiscreteValues {
    /// `nil` unless there are at least two, each a number with a weight above zero.
    static func read(_ text: String) -> [PublishedUncertainty.WeightedValue]? {
        var values: [PublishedUncertainty.WeightedValue] = []
        for part in text.split(separator: ";", omittingEmptySubsequences: false) {
            let pair = part.split(separator: ":", omittingEmptySubsequences: false).map(number)
            guard pair.count == 2, let value = pair[0], let weight = pair[1], weight > 0 else { return nil }
            values.append(PublishedUncertainty.WeightedValue(value: value, weight: weight))
        }
        return values.count > 1 ? values : nil
    }

    private static func number(_ text: Substring) -> Double? {
        let digits = text.filter { $0 != " " }
        guard digits.allSatisfy({ "0123456789+-.eE".contains($0) }), let number = Double(digits),
            number.isFinite
        else { return nil }
        return number
    }
}
