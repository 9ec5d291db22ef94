/// An entry of the column of an activity, for all slices at once.
struct RowTerm: Sendable {
    /// Which rows, and how the entry depends on the slice.
    enum Rows: Sendable {
        /// One row; the entry is the coefficient times the part of the year that the slice is.
        case year(Int32)
        /// One row a slice, at this place of ``ModelLayout/slices``; the entry is the coefficient.
        case slices(Int32)
        /// One row a slice; the entry is the coefficient times the weight of the slice at this place of the weights.
        case weighted(Int32, weights: Int)
    }

    let rows: Rows
    let coefficient: Double
}
