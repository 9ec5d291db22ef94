/// The loops of a matrix: groups of columns that need one another.
///
/// Column `j` points at the rows of its entries (a process at the products it uses). Tarjan's algorithm
/// without recursion; a group comes out after every group that it points at, so that reversing the list puts
/// users before what they use.
public struct StronglyConnectedGroups: Sendable, Equatable {
    /// Each group's columns; suppliers before those that use them.
    public let groups: [[Int32]]

    /// The groups of a square matrix.
    public init(_ matrix: SparseMatrix) {
        var search = Search(matrix)
        for j in 0..<matrix.columnCount { search.start(at: j) }
        groups = search.groups
    }

    private struct Search {
        let matrix: SparseMatrix
        var number: [Int]
        var low: [Int]
        var onStack: [Bool]
        var stack: [Int32] = []
        var next = 1
        var groups: [[Int32]] = []

        init(_ matrix: SparseMatrix) {
            self.matrix = matrix
            number = [Int](repeating: 0, count: matrix.columnCount)
            low = number
            onStack = [Bool](repeating: false, count: matrix.columnCount)
        }

        mutating func enter(_ j: Int) {
            number[j] = next
            low[j] = next
            next += 1
            stack.append(Int32(j))
            onStack[j] = true
        }

        mutating func start(at root: Int) {
            guard number[root] == 0 else { return }
            var path: [(column: Int, entry: Int)] = [(root, matrix.columnStarts[root])]
            enter(root)
            while let (column, entry) = path.last {
                if entry < matrix.columnStarts[column + 1] {
                    path[path.count - 1].entry += 1
                    let row = Int(matrix.rows[entry])
                    if number[row] == 0 {
                        enter(row)
                        path.append((row, matrix.columnStarts[row]))
                    } else if onStack[row] {
                        low[column] = min(low[column], number[row])
                    }
                } else {
                    path.removeLast()
                    if let above = path.last { low[above.column] = min(low[above.column], low[column]) }
                    if low[column] == number[column] { close(column) }
                }
            }
        }

        private mutating func close(_ column: Int) {
            var group: [Int32] = []
            while let top = stack.popLast() {
                onStack[Int(top)] = false
                group.append(top)
                if Int(top) == column { break }
            }
            groups.append(group)
        }
    }
}
