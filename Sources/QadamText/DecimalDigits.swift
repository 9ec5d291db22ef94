/// The decimal digits of a number, taken from the shortest text that reads back to the same `Double`, and rounded as
/// a person would round that text: half away from zero.
///
/// Foundation's formatters are avoided on purpose: their output depends on the ICU data of the machine.
struct DecimalDigits: Equatable, Sendable {
    /// True below zero; never true when all digits are zero.
    private(set) var isNegative: Bool
    /// Digits 0…9, the first one not zero; empty for zero.
    private(set) var digits: [UInt8]
    /// The number is 0.d₁d₂d₃… × 10^exponent.
    private(set) var exponent: Int

    /// Nil for infinities and NaN, which have no digits.
    init?(_ value: Double) {
        guard value.isFinite else { return nil }
        isNegative = value < 0
        digits = []
        exponent = 0
        read("\(value.magnitude)")
    }

    /// Reads `123.45` or `1.2345e-07`, the two forms that the standard library prints.
    private mutating func read(_ text: String) {
        var power = 0
        var pointAt: Int?
        var mantissa = Substring(text)
        if let mark = text.firstIndex(of: "e") {
            mantissa = text[..<mark]
            let tail = text[text.index(after: mark)...]
            power = Int(tail.first == "+" ? tail.dropFirst() : tail) ?? power
        }
        for byte in mantissa.utf8 {
            if byte == UInt8(ascii: ".") {
                pointAt = digits.count
            } else {
                digits.append(byte - UInt8(ascii: "0"))
            }
        }
        exponent = (pointAt ?? digits.count) + power
        trim()
    }

    /// Drops zeros at both ends; zero has no digits, no sign and no exponent.
    private mutating func trim() {
        while digits.last == 0 { digits.removeLast() }
        let leading = digits.prefix { $0 == 0 }.count
        digits.removeFirst(leading)
        exponent -= leading
        if digits.isEmpty {
            exponent = 0
            isNegative = false
        }
    }

    /// Keeps at most `count` digits from the first one that is not zero.
    func rounded(significant count: Int) -> DecimalDigits {
        keeping(count)
    }

    /// Keeps at most `count` digits after the decimal mark.
    func rounded(decimals count: Int) -> DecimalDigits {
        keeping(exponent + count)
    }

    private func keeping(_ count: Int) -> DecimalDigits {
        guard count < digits.count else { return self }
        var result = self
        guard count >= 0 else {
            result.digits = []
            result.trim()
            return result
        }
        let roundsUp = digits[count] >= 5
        result.digits.removeSubrange(count...)
        if roundsUp { result.increment() }
        result.trim()
        return result
    }

    /// Adds one to the last digit kept; 0.999 becomes 1 with a greater exponent.
    private mutating func increment() {
        var position = digits.count - 1
        while position >= 0 && digits[position] == 9 {
            digits[position] = 0
            position -= 1
        }
        if position >= 0 {
            digits[position] += 1
        } else {
            digits.insert(1, at: 0)
            exponent += 1
        }
    }

    /// How many decimals are needed to show all digits.
    var visibleDecimals: Int { max(0, digits.count - exponent) }

    /// The whole part, saturated at the greatest `UInt` ending in the same zeros; only plural rules use it.
    var wholePart: UInt {
        guard exponent > 0 else { return 0 }
        guard exponent <= 18 else { return 1_000_000_000_000_000_000 }
        return (0..<exponent).reduce(0) { $0 * 10 + UInt($1 < digits.count ? digits[$1] : 0) }
    }

    /// Digits before the decimal mark, at least `0`.
    var wholeDigits: [UInt8] {
        guard exponent > 0 else { return [0] }
        return (0..<exponent).map { $0 < digits.count ? digits[$0] : 0 }
    }

    /// Exactly `count` digits after the decimal mark.
    func fractionDigits(_ count: Int) -> [UInt8] {
        (0..<count).map { place in
            let index = exponent + place
            return digits.indices.contains(index) ? digits[index] : 0
        }
    }
}
