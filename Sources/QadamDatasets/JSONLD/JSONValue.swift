/// A value of JSON.
enum JSONValue: Equatable {
    case null
    case bool(Bool)
    case number(Double)
    case text(String)
    case array([JSONValue])
    case object([String: JSONValue])
}

/// Why a text is not JSON: where, counted in bytes from 0.
struct JSONError: Error, Equatable {
    let offset: Int
}

/// Parses JSON (RFC 8259) in UTF-8, up to a depth of 200; numbers that are not finite are refused.
struct JSONParser {
    private let bytes: [UInt8]
    private var place = 0
    private static let deepest = 200

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The value that the bytes write.
    static func parse(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
        var parser = JSONParser(bytes)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { parser.place = 3 }
        let value = try parser.value(depth: 0)
        parser.skipSpace()
        guard parser.place == bytes.count else { throw parser.error }
        return value
    }

    private var error: JSONError { JSONError(offset: place) }

    private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

    private mutating func skipSpace() {
        while let byte = next, byte == 32 || byte == 10 || byte == 13 || byte == 9 { place += 1 }
    }

    private mutating func take(_ byte: UInt8) throws(JSONError) {
        guard next == byte else { throw error }
        place += 1
    }

    private mutating func value(depth: Int) throws(JSONError) -> JSONValue {
        guard depth < Self.deepest else { throw error }
        skipSpace()
        switch next {
        case UInt8(ascii: "{"): return .object(try object(depth: depth))
        case UInt8(ascii: "["): return .array(try array(depth: depth))
        case UInt8(ascii: "\""): return .text(try text())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return .number(try number())
        }
    }

    private mutating func word(_ text: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
        for index in 0..<text.utf8CodeUnitCount { try take(text.utf8Start[index]) }
        return value
    }

    private mutating func object(depth: Int) throws(JSONError) -> [String: JSONValue] {
        var fields: [String: JSONValue] = [:]
        try take(UInt8(ascii: "{"))
        skipSpace()
        if next == UInt8(ascii: "}") {
            place += 1
            return fields
        }
        while true {
            skipSpace()
            let key = try text()
            skipSpace()
            try take(UInt8(ascii: ":"))
            let value = try value(depth: depth + 1)
            guard fields.updateValue(value, forKey: key) == nil else { throw error }
            skipSpace()
            if next == UInt8(ascii: "}") { break }
            try take(UInt8(ascii: ","))
        }
        place += 1
        return fields
    }

    private mutating func array(depth: Int) throws(JSONError) -> [JSONValue] {
        var values: [JSONValue] = []
        try take(UInt8(ascii: "["))
        skipSpace()
        if next == UInt8(ascii: "]") {
            place += 1
            return values
        }
        while true {
            values.append(try value(depth: depth + 1))
            skipSpace()
            if next == UInt8(ascii: "]") { break }
            try take(UInt8(ascii: ","))
        }
        place += 1
        return values
    }

    private mutating func text() throws(JSONError) -> String {
        try take(UInt8(ascii: "\""))
        var start = place
        var result: [UInt8] = []
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                result += bytes[start..<place]
                guard let text = String(validating: result, as: UTF8.self) else { throw error }
                place += 1
                return text
            case UInt8(ascii: "\\"):
                result += bytes[start..<place]
                place += 1
                result += Array(String(try escaped()).utf8)
                start = place
            case 0..<32: throw error
            default: place += 1
            }
        }
        throw error
    }

    private mutating func escaped() throws(JSONError) -> Character {
        guard let byte = next else { throw error }
        place += 1
        switch byte {
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Character(Unicode.Scalar(byte))
        case UInt8(ascii: "u"): return try scalar()
        default: throw error
        }
    }

    private mutating func scalar() throws(JSONError) -> Character {
        let first = try unit()
        var code = first
        if (0xD800..<0xDC00).contains(first) {
            try take(UInt8(ascii: "\\"))
            try take(UInt8(ascii: "u"))
            let second = try unit()
            guard (0xDC00..<0xE000).contains(second) else { throw error }
            code = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
        }
        guard let scalar = Unicode.Scalar(code) else { throw error }
        return Character(scalar)
    }

    private mutating func unit() throws(JSONError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw error
            }
            value = value << 4 | UInt32(digit)
            place += 1
        }
        return value
    }

    private mutating func number() throws(JSONError) -> Double {
        let start = place
        while let byte = next,
            (48...57).contains(byte) || byte == 43 || byte == 45 || byte == 46 || byte == 69 || byte == 101
        {
            place += 1
        }
        guard start < place, bytes[start] != 43,
            let value = Double(String(decoding: bytes[start..<place], as: UTF8.self)),
            value.isFinite
        else {
            place = start
            throw error
        }
        return value
    }
}
