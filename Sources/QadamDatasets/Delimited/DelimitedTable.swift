import QadamEvidence

/// A table of comma-separated values (RFC 4180) with a header, read row by row from bytes in memory.
///
/// Fields are handed over as ranges of the bytes, so that a million rows make no texts that nobody asks for.
struct DelimitedTable {
    private let bytes: [UInt8]
    private var place: Int
    private(set) var row = 0
    /// Names of the columns.
    private(set) var header: [String] = []
    private var fields: [Range<Int>] = []
    private var isQuoted: [Bool] = []
    /// Whether a quote of the row is not closed, or text follows a closing quote.
    private(set) var hasBrokenQuote = false

    /// Number of cells of the row.
    var count: Int { fields.count }

    /// A table from its bytes; a byte-order mark is passed over.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        if next() { header = (0..<fields.count).map { text($0) } }
    }

    /// The column with a name.
    func column(_ name: String) -> Int? { header.firstIndex(of: name) }

    /// Reads the next row that is not empty; false at the end.
    mutating func next() -> Bool {
        while place < bytes.count {
            row += 1
            readRow()
            if fields.count > 1 || !fields[0].isEmpty { return true }
        }
        return false
    }

    private mutating func readRow() {
        fields.removeAll(keepingCapacity: true)
        isQuoted.removeAll(keepingCapacity: true)
        hasBrokenQuote = false
        while true {
            readField()
            if place >= bytes.count { return }
            let separator = bytes[place]
            place += 1
            if separator == UInt8(ascii: ",") { continue }
            if separator == 13, place < bytes.count, bytes[place] == 10 { place += 1 }
            return
        }
    }

    private mutating func readField() {
        if place < bytes.count, bytes[place] == UInt8(ascii: "\"") {
            place += 1
            let start = place
            while place < bytes.count {
                if bytes[place] == UInt8(ascii: "\"") {
                    guard place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "\"") else { break }
                    place += 1
                }
                place += 1
            }
            fields.append(start..<min(place, bytes.count))
            isQuoted.append(true)
            if place < bytes.count { place += 1 } else { hasBrokenQuote = true }
            if place < bytes.count, !Self.endsField(bytes[place]) { hasBrokenQuote = true }
            // what follows a closing quote up to the separator is no part of the value and no loss: RFC 4180 has
            // nothing there
            while place < bytes.count, !Self.endsField(bytes[place]) { place += 1 }
            return
        }
        let start = place
        while place < bytes.count, !Self.endsField(bytes[place]) { place += 1 }
        fields.append(start..<place)
        isQuoted.append(false)
    }

    private static func endsField(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == 10 || byte == 13
    }

    /// The text of a field of the row; empty where the row is shorter.
    func text(_ column: Int?) -> String {
        guard let column, column < fields.count else { return "" }
        let text = String(decoding: bytes[fields[column]], as: UTF8.self)
        return isQuoted[column]
            ? text.split(separator: "\"\"", omittingEmptySubsequences: false).joined(separator: "\"") : text
    }

    /// The number in a field; `nil` where there is none. Decimal point, no grouping.
    func number(_ column: Int?) -> Double? {
        guard let column, column < fields.count, !fields[column].isEmpty else { return nil }
        return Double(text(column))
    }

    /// The whole number in a field.
    func integer(_ column: Int?) -> Int? {
        guard let column, column < fields.count, !fields[column].isEmpty else { return nil }
        var value = 0
        for byte in bytes[fields[column]] {
            guard byte >= 48, byte <= 57, value < 1 << 40 else { return nil }
            value = value * 10 + Int(byte - 48)
        }
        return value
    }

    /// Whether the field is empty or missing.
    func isEmpty(_ column: Int?) -> Bool {
        guard let column, column < fields.count else { return true }
        return fields[column].isEmpty
    }
}
