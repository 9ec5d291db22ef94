/// Why a matrix could not be built or factorised.
public struct SparseError: Error, Hashable, Sendable {
    /// What went wrong.
    public enum Kind: String, Sendable, Codable {
        /// Rows, columns and values of the triplets differ in number.
        case unequalTriplets
        /// A row or column number outside the matrix.
        case outOfRange
        /// A value that is not a finite number.
        case notFinite
        /// The operation needs as many rows as columns.
        case notSquare
        /// A zero on the diagonal: a column without its own product.
        case zeroPivot
        /// The columns are linearly dependent.
        case singular
        /// No choice of one entry a column makes a diagonal without zeros; the index is the number of columns that can
        /// be matched.
        case structurallySingular
        /// The library that the method needs is not there.
        case libraryMissing
        /// An order that does not name every column once.
        case notAPermutation
        /// Too large for the method, or more entries than an index can count.
        case tooLarge
    }

    /// What went wrong.
    public let kind: Kind
    /// The column (for triplets: the triplet) where it was noticed.
    public let index: Int

    package init(_ kind: Kind, at index: Int) {
        self.kind = kind
        self.index = index
    }
}
