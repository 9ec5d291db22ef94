/// Reads a decimal number as the nearest `Double`.
///
/// Up to 18 significant digits are exact in a pair of doubles, and so are powers of ten up to 10^44; their product
/// or quotient is known to about 100 bits. Only where that leaves the rounding open (and outside these ranges) is the
/// slower reading of the standard library asked.
package enum DecimalReading {
    /// The number that a whole word means; `nil` where it is no number.
    package static func number(_ word: UnsafeRawBufferPointer) -> LineScanner.Number? {
        var place = 0
        var mantissa: UInt64 = 0
        var digits = 0
        var significant = 0
        var exponent = 0
        let isNegative = word.first == 45
        if isNegative || word.first == 43 { place = 1 }
        var afterPoint = false
        while place < word.count {
            let digit = word[place] &- 48
            if digit < 10 {
                digits += 1
                if significant > 0 || digit != 0 { significant += 1 }
                if significant <= 18 { mantissa = mantissa &* 10 &+ UInt64(digit) }
                if afterPoint { exponent -= 1 }
            } else if word[place] == 46, !afterPoint {
                afterPoint = true
            } else {
                break
            }
            place += 1
        }
        guard digits > 0 else { return named(word) }
        if place < word.count {
            guard word[place] | 32 == 101 else { return nil }
            guard let written = exponentNumber(word, from: place + 1) else { return nil }
            exponent += written
        }
        if significant <= 18, let size = product(mantissa, exponent) {
            return .value(isNegative ? -size : size)
        }
        guard let value = Double(String(decoding: word, as: UTF8.self)) else { return nil }
        return value.isFinite ? .value(value) : .notFinite
    }

    private static func exponentNumber(_ word: UnsafeRawBufferPointer, from start: Int) -> Int? {
        var place = start
        guard place < word.count else { return nil }
        let isNegative = word[place] == 45
        if isNegative || word[place] == 43 { place += 1 }
        guard place < word.count else { return nil }
        var value = 0
        while place < word.count {
            let digit = word[place] &- 48
            guard digit < 10 else { return nil }
            value = min(value * 10 + Int(digit), 1_000_000)
            place += 1
        }
        return isNegative ? -value : value
    }

    /// The names that other programs write for what is no finite number.
    private static func named(_ word: UnsafeRawBufferPointer) -> LineScanner.Number? {
        guard word.count < 12 else { return nil }
        var name = word.map { $0 | 32 }
        if word.first == 45 || word.first == 43 { name.removeFirst() }
        let names = ["nan", "inf", "infinity"]
        return names.contains(String(decoding: name, as: UTF8.self)) ? .notFinite : nil
    }

    /// `mantissa · 10^exponent`; nil where this way does not settle the last bit.
    private static func product(_ mantissa: UInt64, _ exponent: Int) -> Double? {
        if mantissa == 0 { return 0 }
        guard abs(exponent) <= 44 else { return nil }
        let high = Double(mantissa)
        // below 10^18 < 2^60 the rounded value and the rest are both exact
        let low = Double(Int64(mantissa) - Int64(high))
        if exponent == 0, low == 0 { return high }
        let (tenHigh, tenLow) = powersOfTen[abs(exponent)]
        var first: Double
        var second: Double
        if exponent >= 0 {
            first = high * tenHigh
            second = (-first).addingProduct(high, tenHigh) + (high * tenLow + low * tenHigh)
        } else {
            first = high / tenHigh
            let rest = high.addingProduct(-first, tenHigh) + (low - first * tenLow)
            second = rest / tenHigh
        }
        let value = first + second
        let tail = second - (value - first)
        // rounding is open where the tail is half a unit in the last place, give or take the error
        let half = value.ulp / 2
        guard value > 1e-290, abs(abs(tail) - half) > half * 1e-9, abs(abs(tail) - half / 2) > half * 1e-9
        else {
            return nil
        }
        return value
    }

    /// 10^0 … 10^44, each the exact sum of two doubles.
    private static let powersOfTen: [(Double, Double)] = {
        var exact = [1.0]
        for _ in 0..<22 { exact.append(exact[exact.count - 1] * 10) }
        return (0...44).map { power in
            if power <= 22 { return (exact[power], 0) }
            let (left, right) = (exact[22], exact[power - 22])
            let high = left * right
            return (high, (-high).addingProduct(left, right))
        }
    }()
}
