/// A cell by column and row, both from 1: `B12` is column 2, row 12.
public struct CellReference: Hashable, Sendable {
    /// Column, 1 … 16 384.
    public let column: Int
    /// Row, 1 … 1 048 576.
    public let row: Int

    /// The last column and row of a sheet.
    public static let limits = (column: 16_384, row: 1_048_576)

    /// A cell; `nil` outside of the limits of a sheet.
    public init?(column: Int, row: Int) {
        guard (1...Self.limits.column).contains(column), (1...Self.limits.row).contains(row) else {
            return nil
        }
        self.column = column
        self.row = row
    }

    /// Reads `B12`; `nil` for anything else (`$B$12` is a formula's word, `b12` nobody writes into a file).
    public init?(_ text: some StringProtocol) {
        var (column, row, letters) = (0, 0, 0)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                guard row == 0, letters < 3 else { return nil }
                column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
                letters += 1
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                guard row <= Self.limits.row, row > 0 || byte != UInt8(ascii: "0") else { return nil }
                row = row * 10 + Int(byte - UInt8(ascii: "0"))
            default: return nil
            }
        }
        self.init(column: column, row: row)
    }

    /// Name of a column, counted from 1: `A`, `Z`, `AA`.
    public static func name(ofColumn column: Int) -> String {
        var (rest, name) = (column, "")
        while rest > 0 {
            name = String(Character(Unicode.Scalar(UInt8(65 + (rest - 1) % 26)))) + name
            rest = (rest - 1) / 26
        }
        return name
    }
}

extension CellReference: CustomStringConvertible {
    /// `B12`
    public var description: String { Self.name(ofColumn: column) + String(row) }
}

/// A rectangle of cells.
public struct CellRange: Hashable, Sendable {
    /// Upper left cell.
    public let first: CellReference
    /// Lower right cell.
    public let last: CellReference

    /// Reads `A1:C3` or `A1`; `nil` for anything else.
    public init?(_ text: some StringProtocol) {
        let corners = text.split(separator: ":", omittingEmptySubsequences: false).map { CellReference($0) }
        guard let start = corners.first, let first = start, let end = corners.last, let last = end,
            corners.count <= 2, first.column <= last.column, first.row <= last.row
        else { return nil }
        self.first = first
        self.last = last
    }

    /// Whether a cell lies in it.
    public func contains(_ cell: CellReference) -> Bool {
        (first.column...last.column).contains(cell.column) && (first.row...last.row).contains(cell.row)
    }
}
