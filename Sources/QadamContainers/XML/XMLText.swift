/// Strings and numbers from the bytes of XML values.
enum XMLText {
    static func trimmedRange(_ bytes: [UInt8]) -> Range<Int> {
        var (low, high) = (0, bytes.count)
        while low < high, XMLBytes.isSpace(bytes[low]) { low += 1 }
        while high > low, XMLBytes.isSpace(bytes[high - 1]) { high -= 1 }
        return low..<high
    }

    static func trimmed(_ bytes: [UInt8]) -> String {
        String(decoding: bytes[trimmedRange(bytes)], as: UTF8.self)
    }

    /// A number as XML Schema writes a double: digits, point, exponent. Everything else, and `INF`, is NaN.
    static func number(_ bytes: UnsafeBufferPointer<UInt8>) -> Double {
        if let simple = simpleNumber(bytes) { return simple }
        for byte in bytes {
            switch byte {
            case 0x30...0x39, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "e"),
                UInt8(ascii: "E"):
                continue
            default: return .nan
            }
        }
        guard let value = Double(String(decoding: bytes, as: UTF8.self)), value.isFinite else { return .nan }
        return value
    }

    // Up to fifteen digits and a power of ten up to 22: one exact division or multiplication gives the nearest
    // double (Clinger 1990); everything longer takes the general way.
    private static func simpleNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
        var (index, digits, mantissa, power) = (0, 0, 0, 0)
        var isNegative = false
        if let first = bytes.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
            isNegative = first == UInt8(ascii: "-")
            index = 1
        }
        var (hasPoint, hasDigit) = (false, false)
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "."), !hasPoint {
                hasPoint = true
            } else if byte >= 0x30, byte <= 0x39 {
                hasDigit = true
                mantissa = mantissa * 10 + Int(byte - 0x30)
                if mantissa > 0 { digits += 1 }
                if hasPoint { power -= 1 }
                guard digits <= 15 else { return nil }
            } else {
                break
            }
            index += 1
        }
        guard hasDigit, let exponent = exponent(bytes, from: index) else { return nil }
        power += exponent
        guard abs(power) <= 22 else { return nil }
        let value = power < 0 ? Double(mantissa) / powers[-power] : Double(mantissa) * powers[power]
        return isNegative ? -value : value
    }

    private static func exponent(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        guard start < bytes.count else { return 0 }
        guard bytes[start] | 0x20 == UInt8(ascii: "e") else { return nil }
        var index = start + 1
        var isNegative = false
        if index < bytes.count, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
            isNegative = bytes[index] == UInt8(ascii: "-")
            index += 1
        }
        guard index < bytes.count, bytes.count - index <= 3 else { return nil }
        var value = 0
        while index < bytes.count {
            guard bytes[index] >= 0x30, bytes[index] <= 0x39 else { return nil }
            value = value * 10 + Int(bytes[index] - 0x30)
            index += 1
        }
        return isNegative ? -value : value
    }

    private static let powers: [Double] = [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
        1e18,
        1e19, 1e20, 1e21, 1e22,
    ]
}
