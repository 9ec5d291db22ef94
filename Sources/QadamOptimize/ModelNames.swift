/// Names of columns or rows that are made only when somebody asks: a name per block of a model, not per
/// index.
///
/// A model of a million columns stores a handful of closures; the names of the twelve that clash are built
/// when an infeasibility is explained.
public struct ModelNames: Sendable {
    private let prefix: String
    private var starts: [Int] = []
    private var makers: [@Sendable (Int) -> String] = []

    /// Names that are `prefix` and the index, until blocks are added.
    public init(prefix: String) { self.prefix = prefix }

    /// From `start` on, until the next block, the name of index `i` is `name(i - start)`. Blocks come in
    /// ascending order.
    package mutating func append(from start: Int, _ name: @escaping @Sendable (Int) -> String) {
        starts.append(start)
        makers.append(name)
    }

    /// From `start` on names are the prefix and the index again.
    mutating func appendUnnamed(from start: Int) {
        guard !starts.isEmpty else { return }
        let prefix = prefix
        append(from: start) { "\(prefix)\(start + $0)" }
    }

    /// The name of index `index`.
    public func name(of index: Int) -> String {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= index { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return "\(prefix)\(index)" }
        return makers[low - 1](index - starts[low - 1])
    }
}
