/// An encoding that is read: UTF-8, and the two of one byte that old exports use.
enum XMLEncoding: String {
    case utf8 = "UTF-8"
    case latin1 = "ISO-8859-1"
    case windows1252 = "windows-1252"

    /// The encoding that the head of a file declares; UTF-8 where it declares none, `nil` for one that is not read.
    static func declared(in head: ArraySlice<UInt8>) -> XMLEncoding? {
        guard let name = name(in: head) else { return .utf8 }
        switch name.lowercased() {
        case "utf-8", "utf8", "us-ascii", "ascii": return .utf8
        case "iso-8859-1", "latin1", "iso8859-1": return .latin1
        case "windows-1252", "cp1252": return .windows1252
        default: return nil
        }
    }

    /// The name that the XML declaration gives.
    static func name(in head: ArraySlice<UInt8>) -> String? {
        guard head.starts(with: Array("<?xml".utf8)) else { return nil }
        let end = head.firstIndex(of: UInt8(ascii: ">")) ?? head.endIndex
        let declaration = String(decoding: head[head.startIndex..<end], as: UTF8.self)
        guard let found = declaration.firstRange(of: "encoding") else { return nil }
        let rest = declaration[found.upperBound...].drop { $0 != "\"" && $0 != "'" }
        guard let quote = rest.first else { return nil }
        return String(rest.dropFirst().prefix { $0 != quote })
    }

    /// Bytes of this encoding as UTF-8.
    func utf8(_ bytes: [UInt8]) -> [UInt8] {
        if self == .utf8 || bytes.allSatisfy({ $0 < 0x80 }) { return bytes }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            if byte < 0x80 {
                result.append(byte)
            } else if self == .windows1252, byte < 0xA0 {
                result += Array(String(Character(Self.upper1252[Int(byte) - 0x80])).utf8)
            } else {
                result.append(0xC0 | byte >> 6)
                result.append(0x80 | byte & 0x3F)
            }
        }
        return result
    }

    // The Unicode characters of windows-1252 from 0x80 to 0x9F (WHATWG Encoding Standard, index windows-1252).
    private static let upper1252: [Unicode.Scalar] = [
        "\u{20AC}", "\u{81}", "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
        "\u{2C6}",
        "\u{2030}", "\u{160}", "\u{2039}", "\u{152}", "\u{8D}", "\u{17D}", "\u{8F}", "\u{90}", "\u{2018}",
        "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}", "\u{2DC}", "\u{2122}",
        "\u{161}", "\u{203A}", "\u{153}", "\u{9D}", "\u{17E}", "\u{178}",
    ]
}

/// Checks UTF-8 in pieces (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF) and refuses zeros.
struct UTF8Check {
    private var pending = 0
    private var lowest: UInt8 = 0x80
    private var highest: UInt8 = 0xBF

    /// Whether no character is begun and not ended.
    var isComplete: Bool { pending == 0 }

    /// Place of the first byte that is not allowed, if any.
    mutating func fault(in bytes: [UInt8]) -> Int? {
        bytes.withUnsafeBufferPointer { fault(in: $0) }
    }

    private mutating func fault(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let raw = UnsafeRawBufferPointer(bytes)
        var index = 0
        while index < bytes.count {
            if pending == 0 {
                while index + 8 <= bytes.count {
                    let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                    // A byte of 0, or one from 0x80 on, shows in its highest bit.
                    if ((word &- 0x0101_0101_0101_0101) | word) & 0x8080_8080_8080_8080 != 0 { break }
                    index += 8
                }
                guard index < bytes.count else { break }
            }
            if !accept(bytes[index]) { return index }
            index += 1
        }
        return nil
    }

    @inline(__always)
    private mutating func accept(_ byte: UInt8) -> Bool {
        if pending > 0 {
            guard byte >= lowest, byte <= highest else { return false }
            (lowest, highest) = (0x80, 0xBF)
            pending -= 1
            return true
        }
        switch byte {
        case 1...0x7F: return true
        case 0xC2...0xDF: pending = 1
        case 0xE0: (pending, lowest) = (2, 0xA0)
        case 0xED: (pending, highest) = (2, 0x9F)
        case 0xE1...0xEF: pending = 2
        case 0xF0: (pending, lowest) = (3, 0x90)
        case 0xF4: (pending, highest) = (3, 0x8F)
        case 0xF1...0xF3: pending = 3
        default: return false
        }
        return true
    }
}
