/// Walks over the lines of a text in memory and reads whole and decimal numbers without making strings.
///
/// Blank lines and, after the first line, comments (`%`) are passed over; lines may end with `\n` or `\r\n`.
package struct LineScanner {
    /// A decimal number.
    package enum Number: Equatable {
        case value(Double)
        /// Infinite, not a number by name, or too large.
        case notFinite
    }

    private let bytes: UnsafeRawBufferPointer
    private var place = 0
    private var next = 0
    /// The current line, from 1; 0 before the first.
    private(set) var line = 0

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    var bytesLeft: Int { bytes.count - next }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 || byte == 13 }

    /// The words of the next line in lower case; nil after the last line.
    mutating func nextWords() -> [String]? {
        guard next < bytes.count else { return nil }
        step()
        let end = bytes[place..<next].prefix(200).firstIndex(of: 10) ?? min(next, place + 200)
        return bytes[place..<end].split(whereSeparator: Self.isSpace).map {
            String(decoding: $0.map { $0 >= 65 && $0 <= 90 ? $0 + 32 : $0 }, as: UTF8.self)
        }
    }

    private mutating func step() {
        place = next
        line += 1
        while next < bytes.count, bytes[next] != 10 { next += 1 }
        if next < bytes.count { next += 1 }
    }

    /// Goes to the next line that has something to read; false after the last.
    mutating func nextLine() -> Bool {
        while next < bytes.count {
            step()
            skipSpaces()
            if place < next, bytes[place] != 10, bytes[place] != 37 { return true }
        }
        return false
    }

    private mutating func skipSpaces() {
        while place < next, Self.isSpace(bytes[place]) { place += 1 }
    }

    /// Whether nothing is left in the line.
    mutating func isAtEndOfLine() -> Bool {
        skipSpaces()
        return place == next || bytes[place] == 10
    }

    /// A number of up to 15 digits.
    mutating func wholeNumber() -> Int? {
        skipSpaces()
        var value = 0
        var digits = 0
        while place < next, case let digit = bytes[place] &- 48, digit < 10 {
            value = value &* 10 &+ Int(digit)
            digits += 1
            place += 1
        }
        guard digits > 0, digits < 16, place == next || bytes[place] <= 32 else { return nil }
        return value
    }

    /// A decimal number; nil if the next word is none.
    mutating func number() -> Number? {
        skipSpaces()
        var end = place
        while end < next, bytes[end] > 32 { end += 1 }
        let word = UnsafeRawBufferPointer(rebasing: bytes[place..<end])
        place = end
        return DecimalReading.number(word)
    }
}
