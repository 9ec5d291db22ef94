/// A linear model whose long columns are cut into pieces, for interior point with factorization.
///
/// The matrix that is factorized, A·D·Aᵀ, joins all rows in which a column has an entry: the capacity of a plant, which stands
/// in a row of every hour, makes it dense. Here such a column x becomes x₁ … x_k with `x_{i+1} − x_i = 0`, each with the
/// entries of one piece of its rows; cost and bounds stay with x₁. Every solution of one model is a solution of the other with
/// the same objective, since all pieces of a column are equal. (The field knows this as splitting or stretching of dense
/// columns.)
///
/// The first columns and rows are those of the model, in their order; pieces and links follow.
struct StretchedModel {
    /// The longest column that stays whole, and the length of a piece: the hours of a day. Measured on campuses, pieces of
    /// 48 take a half more time in each iteration.
    static let piece = 24

    /// The stretched model.
    let model: LinearModel
    private let columnCount: Int
    private let rowCount: Int

    /// Cuts the columns of a linear model.
    /// - Throws: what the check of a model throws; a model that exists has passed it.
    init(_ model: LinearModel) throws(OptimizeError) {
        (columnCount, rowCount) = (model.columnCount, model.rowCount)
        var pieces = Pieces(model)
        for column in 0..<model.columnCount { pieces.takeFirst(of: column) }
        for column in 0..<model.columnCount { pieces.takeRest(of: column) }
        let free = [Double](repeating: .infinity, count: pieces.linkCount)
        let zeros = [Double](repeating: 0, count: pieces.linkCount)
        self.model = try LinearModel(
            sense: model.sense,
            offset: model.offset,
            cost: model.cost + zeros,
            columnLower: model.columnLower + free.map { -$0 },
            columnUpper: model.columnUpper + free,
            rowLower: model.rowLower + zeros,
            rowUpper: model.rowUpper + zeros,
            columnStart: pieces.columnStart,
            rowIndex: pieces.rowIndex,
            coefficient: pieces.coefficient
        )
    }

    /// The basis of the model that belongs to a basis of the stretched one. In a vertex the pieces, which are free, are basic and
    /// the links are not; where that does not hold, slacks are made basic or columns are put to a bound until the number is right.
    func basis(from stretched: Basis) -> Basis {
        var columns = Array(stretched.columns.prefix(columnCount))
        var rows = Array(stretched.rows.prefix(rowCount))
        var missing = rowCount - columns.count { $0 == Self.basic } - rows.count { $0 == Self.basic }
        for row in rows.indices where missing > 0 && rows[row] != Self.basic {
            rows[row] = Self.basic
            missing -= 1
        }
        for column in columns.indices.reversed() where missing < 0 && columns[column] == Self.basic {
            let (lower, upper) = (model.columnLower[column], model.columnUpper[column])
            columns[column] = lower.isFinite ? 0 : upper.isFinite ? 2 : 3
            missing += 1
        }
        return Basis(columns: columns, rows: rows)
    }

    private static let basic: Int32 = 1
}

/// Cuts columns, and keeps the matrix that comes of it.
private struct Pieces {
    private(set) var columnStart: [Int32] = [0]
    private(set) var rowIndex: [Int32] = []
    private(set) var coefficient: [Double] = []
    private(set) var linkCount = 0
    private let model: LinearModel
    /// Entries of each long column by their rows, in the order in which the columns come.
    private var order: [[Int]] = []
    private var firstLink: [Int] = []
    private var next = 0

    init(_ model: LinearModel) {
        self.model = model
        rowIndex.reserveCapacity(model.entryCount * 11 / 10)
        coefficient.reserveCapacity(model.entryCount * 11 / 10)
    }

    private func entries(of column: Int) -> Range<Int> {
        Int(model.columnStart[column])..<Int(model.columnStart[column + 1])
    }

    private mutating func put(_ entry: Int) {
        rowIndex.append(model.rowIndex[entry])
        coefficient.append(model.coefficient[entry])
    }

    private mutating func link(_ link: Int, _ value: Double) {
        rowIndex.append(Int32(model.rowCount + link))
        coefficient.append(value)
    }

    private mutating func end() { columnStart.append(Int32(rowIndex.count)) }

    /// The first piece of a column, or all of a short one.
    mutating func takeFirst(of column: Int) {
        let range = entries(of: column)
        if range.count <= StretchedModel.piece {
            range.forEach { put($0) }
        } else {
            let byRow = range.sorted { model.rowIndex[$0] < model.rowIndex[$1] }
            byRow.prefix(StretchedModel.piece).forEach { put($0) }
            link(linkCount, -1)
            order.append(byRow)
            firstLink.append(linkCount)
            linkCount += (range.count - 1) / StretchedModel.piece
        }
        end()
    }

    /// The other pieces of a long column, each tied to the one before.
    mutating func takeRest(of column: Int) {
        guard entries(of: column).count > StretchedModel.piece else { return }
        let (byRow, first) = (order[next], firstLink[next])
        order[next] = []
        next += 1
        let starts = stride(from: StretchedModel.piece, to: byRow.count, by: StretchedModel.piece)
        for (number, start) in starts.enumerated() {
            byRow[start..<min(start + StretchedModel.piece, byRow.count)].forEach { put($0) }
            link(first + number, 1)
            if start + StretchedModel.piece < byRow.count { link(first + number + 1, -1) }
            end()
        }
    }
}
