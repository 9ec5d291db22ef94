public import QadamText

/// Writes the numbers of one column with the same number of decimals, so that the column reads down and adds up.
///
/// The decimals are those that show four significant digits of the greatest magnitude in the column. A value that
/// would round to zero but is not zero keeps one significant digit; a missing value is a dash, never zero.
public struct ColumnFormat: Sendable {
    let texts: Texts
    let precision: Precision

    /// The format of a column that holds these values.
    public init(_ values: [Double?], _ texts: Texts, significant: Int = 4) {
        self.texts = texts
        let greatest = values.compactMap(\.self).filter(\.isFinite).map(\.magnitude).max()
        precision = .decimals(greatest.map { Self.decimals(for: $0, significant: significant) } ?? 0)
    }

    /// A cell.
    public func cell(_ value: Double?) -> String {
        guard let value else { return texts.missing }
        let written = texts.number(value, precision)
        return value != 0 && written == texts.number(0, precision)
            ? texts.number(value, .significant(1)) : written
    }

    private static func decimals(for greatest: Double, significant: Int) -> Int {
        guard greatest > 0 else { return 0 }
        var bound = 1.0
        var whole = 0
        while bound <= greatest && whole < significant {
            bound *= 10
            whole += 1
        }
        guard whole == 0 else { return significant - whole }
        var zeros = 0
        bound = 0.1
        while bound > greatest && zeros < 8 {
            bound /= 10
            zeros += 1
        }
        return significant + zeros
    }
}
