/// Matrices as text in the coordinate form of Matrix Market (Boisvert, Pozo, Remington 1996, NISTIR 5935): a line
/// `%%MatrixMarket matrix coordinate real general`, comments after `%`, a line of three counts, and an entry a line.
///
/// Rows and columns count from 1. Only real (or integer) general matrices are read: what is stored as half of a
/// symmetric matrix is refused, because technospheres are not symmetric and a wrong word in the first line would
/// otherwise double them.
public enum MatrixMarket {
    /// The largest number of rows or columns that is read: ten million.
    public static let sizeLimit = 10_000_000

    /// The matrix in a text.
    ///
    /// Numbers are read exactly (the nearest `Double`); entries may stand in any order.
    ///
    /// - Throws: ``MatrixMarketError`` with the line of the first fault.
    public static func read(_ bytes: [UInt8]) throws(MatrixMarketError) -> SparseMatrix {
        let result: Result<SparseMatrix, MatrixMarketError> = bytes.withUnsafeBytes { buffer in
            do throws(MatrixMarketError) { return .success(try read(buffer)) } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    /// The matrix in a text that lies in memory, such as a mapped file; see ``read(_:)-([UInt8])``.
    ///
    /// - Throws: ``MatrixMarketError`` with the line of the first fault.
    public static func read(_ bytes: UnsafeRawBufferPointer) throws(MatrixMarketError) -> SparseMatrix {
        var reader = MatrixMarketReader(bytes)
        return try reader.matrix()
    }

    /// The text of a matrix, column by column; each number has as many digits as it takes to read it back exactly.
    ///
    /// - Parameter comment: one line that is written below the first, without `%`.
    public static func text(of matrix: SparseMatrix, comment: String? = nil) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(64 + matrix.entryCount * 32)
        text += Array("%%MatrixMarket matrix coordinate real general\n".utf8)
        if let comment {
            text += Array("% ".utf8)
            for byte in comment.utf8 { text.append(byte == 10 || byte == 13 ? 32 : byte) }
            text.append(10)
        }
        text += Array("\(matrix.rowCount) \(matrix.columnCount) \(matrix.entryCount)\n".utf8)
        for j in 0..<matrix.columnCount {
            let column = Array(" \(j + 1) ".utf8)
            for k in matrix.columnStarts[j]..<matrix.columnStarts[j + 1] {
                text += "\(matrix.rows[k] + 1)".utf8
                text += column
                text += "\(matrix.values[k])".utf8
                text.append(10)
            }
        }
        return text
    }
}

/// Why a text is not a matrix in the coordinate form of Matrix Market.
public struct MatrixMarketError: Error, Hashable, Sendable {
    /// What is wrong.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// The first line is not `%%MatrixMarket matrix coordinate real general`.
        case header
        /// A form that is not read: an array, complex or pattern entries, half of a symmetric matrix.
        case unsupported
        /// The line of counts is missing or is not three whole numbers.
        case size
        /// More rows or columns than are read.
        case tooLarge
        /// A line that is not `row column value`.
        case malformed
        /// A row or column outside the matrix.
        case outOfRange
        /// A value that is not a number.
        case notANumber
        /// A value too large for a `Double`, infinite, or not a number by name.
        case notFinite
        /// A second entry at the same place.
        case duplicate
        /// Fewer entries than the line of counts says.
        case tooFewEntries
        /// More entries than the line of counts says.
        case tooManyEntries
    }

    /// What is wrong.
    public let kind: Kind
    /// The line, counted from 1.
    public let line: Int

    package init(_ kind: Kind, line: Int) {
        self.kind = kind
        self.line = line
    }
}
