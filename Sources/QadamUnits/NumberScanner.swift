/// Reads one number under a convention. Exact for up to 15 significant digits and small powers of ten
/// (Clinger's fast path: both the integer and the power are exact doubles, one rounding); anything longer goes
/// through the standard library's correctly rounded conversion of the normalised text.
struct NumberScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let convention: NumberConvention
    private var position = 0
    private var mantissa: UInt64 = 0
    private var significantDigits = 0
    private var fractionDigits = 0
    private var digitCount = 0

    init(bytes: UnsafeBufferPointer<UInt8>, convention: NumberConvention) {
        self.bytes = bytes
        self.convention = convention
    }

    mutating func scan() -> Double? {
        let negative = sign()
        guard wholePart() else { return nil }
        if position < bytes.count, bytes[position] == decimalByte {
            position += 1
            guard fraction() else { return nil }
        }
        guard digitCount > 0, let exponent = exponentPart(), position == bytes.count else { return nil }
        let power = exponent - fractionDigits
        if significantDigits <= 15, power >= -22, power <= 22 {
            let magnitude = Double(mantissa)
            let value = power < 0 ? magnitude / Self.powers[-power] : magnitude * Self.powers[power]
            return negative ? -value : value
        }
        return slow()
    }

    private var decimalByte: UInt8 {
        convention.decimalMark == .point ? UInt8(ascii: ".") : UInt8(ascii: ",")
    }

    private mutating func sign() -> Bool {
        if position < bytes.count {
            if bytes[position] == UInt8(ascii: "-") { position += 1; return true }
            if bytes[position] == UInt8(ascii: "+") { position += 1 }
            // U+2212 minus sign
            if position == 0, bytes.count >= 3, bytes[0] == 0xE2, bytes[1] == 0x88, bytes[2] == 0x92 {
                position = 3
                return true
            }
        }
        return false
    }

    private mutating func take(_ digit: UInt8) {
        digitCount += 1
        if significantDigits > 0 || digit != 0 { significantDigits += 1 }
        if significantDigits <= 19 { mantissa = mantissa &* 10 &+ UInt64(digit) }
    }

    /// Digits with groups of exactly three after the first group; false when the grouping is malformed.
    private mutating func wholePart() -> Bool {
        var sinceMark = 0
        var groups = 0
        while position < bytes.count {
            let digit = bytes[position] &- UInt8(ascii: "0")
            if digit <= 9 {
                take(digit)
                sinceMark += 1
                position += 1
                continue
            }
            let width = groupMarkWidth()
            if width == 0 { break }
            guard sinceMark > 0, groups == 0 ? sinceMark <= 3 : sinceMark == 3 else { return false }
            groups += 1
            sinceMark = 0
            position += width
        }
        return groups == 0 || sinceMark == 3
    }

    private mutating func fraction() -> Bool {
        let start = position
        while position < bytes.count {
            let digit = bytes[position] &- UInt8(ascii: "0")
            guard digit <= 9 else { break }
            take(digit)
            fractionDigits += 1
            position += 1
        }
        return position > start
    }

    private mutating func exponentPart() -> Int? {
        guard position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") else { return 0 }
        position += 1
        var negative = false
        if position < bytes.count,
            bytes[position] == UInt8(ascii: "-") || bytes[position] == UInt8(ascii: "+")
        {
            negative = bytes[position] == UInt8(ascii: "-")
            position += 1
        }
        let start = position
        var exponent = 0
        while position < bytes.count {
            let digit = bytes[position] &- UInt8(ascii: "0")
            guard digit <= 9, exponent < 10_000 else { break }
            exponent = exponent * 10 + Int(digit)
            position += 1
        }
        guard position > start else { return nil }
        return negative ? -exponent : exponent
    }

    private func groupMarkWidth() -> Int {
        switch convention.grouping {
        case .none: return 0
        case .comma: return bytes[position] == UInt8(ascii: ",") ? 1 : 0
        case .point: return bytes[position] == UInt8(ascii: ".") ? 1 : 0
        case .space: return spaceWidth()
        }
    }

    private func spaceWidth() -> Int {
        let byte = bytes[position]
        if byte == UInt8(ascii: " ") { return 1 }
        // U+00A0 no-break space; U+2009 thin space and U+202F narrow no-break space.
        if byte == 0xC2, position + 1 < bytes.count, bytes[position + 1] == 0xA0 { return 2 }
        if byte == 0xE2, position + 2 < bytes.count, bytes[position + 1] == 0x80,
            bytes[position + 2] == 0x89 || bytes[position + 2] == 0xAF
        {
            return 3
        }
        return 0
    }

    /// The text with a point and without groups, converted by the standard library; `nil` on overflow.
    private func slow() -> Double? {
        var normalised = ""
        for (index, byte) in bytes.enumerated() {
            if byte == decimalByte {
                normalised.append(".")
            } else if byte.isASCIINumberPart {
                normalised.unicodeScalars.append(Unicode.Scalar(byte))
            } else if index == 0, byte == 0xE2 {
                normalised.append("-")
            }
        }
        guard let value = Double(normalised), value.isFinite else { return nil }
        return value
    }

    private static let powers: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
        1e19, 1e20, 1e21, 1e22,
    ]
}

extension UInt8 {
    /// A digit, a sign or the exponent mark.
    fileprivate var isASCIINumberPart: Bool {
        (self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9")) || self == UInt8(ascii: "-")
            || self == UInt8(ascii: "+") || self | 0x20 == UInt8(ascii: "e")
    }
}
