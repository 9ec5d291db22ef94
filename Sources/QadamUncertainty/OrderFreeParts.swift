/// Divides the change of figures among causes that act together, whatever their order: the Shapley value.
///
/// With v(S) the figures when the causes S have acted and n causes:
///
///     φ_i = Σ_{S without i} |S|! (n − |S| − 1)! / n! · (v(S + i) − v(S))
///
/// The parts add up to v(all) − v(none), a cause that changes nothing has none, and causes that stand alike have the
/// same. With one cause the part is the change.
///
/// Source: the definition of the Shapley value (`wiktionary.shapley-value`); two hand calculations in `MixingTests`.
public enum OrderFreeParts {
    /// The most causes: 2ⁿ figures are asked for.
    public static let most = 8

    /// The parts of every cause in every figure.
    ///
    /// - Parameters:
    ///   - count: number of causes, at most ``most``.
    ///   - figures: the figures when some causes have acted, one bit a cause; `nil` ends the division.
    /// - Returns: by cause a part of each figure, or `nil` where figures are missing or there are too many causes.
    public static func divide(_ count: Int, figures: (UInt) -> [Double]?) -> [[Double]]? {
        guard count <= most else { return nil }
        var values: [[Double]] = []
        for set in 0..<(UInt(1) << UInt(count)) {
            guard let found = figures(set) else { return nil }
            values.append(found)
        }
        let width = values.first?.count ?? 0
        var parts = [[Double]](repeating: [Double](repeating: 0, count: width), count: count)
        for cause in 0..<count {
            let bit = UInt(1) << UInt(cause)
            for set in 0..<(UInt(1) << UInt(count)) where set & bit == 0 {
                let weight = Self.weight(set.nonzeroBitCount, of: count)
                for figure in 0..<width {
                    parts[cause][figure] +=
                        weight * (values[Int(set | bit)][figure] - values[Int(set)][figure])
                }
            }
        }
        return parts
    }

    /// |S|! (n − |S| − 1)! / n! = 1 / (n · C(n − 1, |S|))
    private static func weight(_ size: Int, of count: Int) -> Double {
        var choices = 1.0
        for k in 0..<size { choices = choices * Double(count - 1 - k) / Double(k + 1) }
        return 1 / (Double(count) * choices)
    }
}
