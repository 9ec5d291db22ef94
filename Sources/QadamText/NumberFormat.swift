/// Writes numbers as a language writes them.
///
/// | | decimal mark | groups of three | minus |
/// |---|---|---|---|
/// | en | `.` | `,` | U+2212 |
/// | kk, ru | `,` | U+202F narrow no-break space | U+2212 |
///
/// Magnitudes below 0.0001 and from 10¹⁵ on are written as a power of ten, except with fixed decimals.
public struct NumberFormat: Sendable {
    let decimalMark: String
    let groupMark: String

    /// The way of a language.
    public init(_ language: Language) {
        switch language {
        case .english: (decimalMark, groupMark) = (".", ",")
        case .kazakh, .russian: (decimalMark, groupMark) = (",", "\u{202F}")
        }
    }

    /// A whole number with groups of three: `12,345`.
    public func integer(_ value: Int) -> String {
        let digits = "\(value.magnitude)".utf8.map { $0 - UInt8(ascii: "0") }
        return (value < 0 ? Self.minus : "") + grouped(digits)
    }

    /// A number at a precision. Infinities are `∞`; NaN, which no calculation may hand out, is marked like a missing
    /// text.
    public func number(_ value: Double, _ precision: Precision = .significant(6)) -> String {
        guard let all = DecimalDigits(value) else {
            guard !value.isNaN else { return "⟦NaN⟧" }
            return value < 0 ? Self.minus + "∞" : "∞"
        }
        switch precision {
        case .decimals(let count):
            return plain(all.rounded(decimals: count), decimals: max(0, count))
        case .significant(let count):
            return natural(all.rounded(significant: max(1, count)))
        case .exact:
            return natural(all)
        }
    }

    static let minus = "\u{2212}"

    private func natural(_ shown: DecimalDigits) -> String {
        let needsPower = !shown.digits.isEmpty && (shown.exponent < -3 || shown.exponent > 15)
        return needsPower ? scientific(shown) : plain(shown, decimals: shown.visibleDecimals)
    }

    private func plain(_ shown: DecimalDigits, decimals: Int) -> String {
        var text = shown.isNegative ? Self.minus : ""
        text += grouped(shown.wholeDigits)
        if decimals > 0 {
            text += decimalMark + Self.text(shown.fractionDigits(decimals))
        }
        return text
    }

    private func scientific(_ shown: DecimalDigits) -> String {
        var text = shown.isNegative ? Self.minus : ""
        text += Self.text(shown.digits.prefix(1))
        if shown.digits.count > 1 { text += decimalMark + Self.text(shown.digits.dropFirst()) }
        return text + "\u{00A0}×\u{00A0}10" + Self.superscript(shown.exponent - 1)
    }

    private func grouped(_ digits: [UInt8]) -> String {
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0 && (digits.count - index).isMultiple(of: 3) { text += groupMark }
            text += "\(digit)"
        }
        return text
    }

    private static func text(_ digits: some Sequence<UInt8>) -> String {
        digits.map { "\($0)" }.joined()
    }

    private static func superscript(_ exponent: Int) -> String {
        let raised: [Character] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
        let digits = "\(exponent.magnitude)".utf8.map { raised[Int($0 - UInt8(ascii: "0"))] }
        return (exponent < 0 ? "⁻" : "") + String(digits)
    }
}
