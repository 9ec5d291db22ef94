/// A small table of text cells with a header, read from the comma-separated data that is built into the program.
///
/// For our own embedded tables only (they are checked when they are generated); files of users are read by
/// QadamExchange, which reports every fault with its cell.
package struct DataTable: Sendable {
    package let header: [String]
    package let rows: [[String]]

    /// Reads RFC 4180 text with a header row; rows shorter than the header are dropped by the caller's check.
    package init(csv text: String) {
        var cells: [[String]] = []
        var row: [String] = []
        var field: [UInt8] = []
        var quoted = false
        var closed = false
        func finishField() {
            row.append(String(decoding: field, as: UTF8.self))
            field.removeAll(keepingCapacity: true)
            closed = false
        }
        for byte in text.utf8 {
            if quoted {
                if byte == UInt8(ascii: "\"") { quoted = false; closed = true } else { field.append(byte) }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""):
                if closed { field.append(byte) }
                quoted = true
            case UInt8(ascii: ","):
                finishField()
            case UInt8(ascii: "\n"):
                finishField()
                if row.count > 1 || row.first?.isEmpty == false { cells.append(row) }
                row.removeAll(keepingCapacity: true)
            case UInt8(ascii: "\r"):
                break
            default:
                field.append(byte)
            }
        }
        if !field.isEmpty || !row.isEmpty {
            finishField()
            cells.append(row)
        }
        header = cells.first ?? []
        rows = Array(cells.dropFirst())
    }

    /// The position of a named column.
    package func column(_ name: String) -> Int? {
        header.firstIndex(of: name)
    }
}
