/// One quantity of a result: rows that are not zero, ascending by index.
public struct ResultTable: Sendable, Equatable {
    /// Which quantity.
    public let quantity: ResultQuantity
    /// Packed indices, the last dimension running fastest.
    public private(set) var keys: [Int] = []
    /// One value a key, in ``ResultQuantity/unit``.
    public private(set) var values: [Double] = []

    private let counts: [Int]

    init(_ quantity: ResultQuantity, _ sets: EnergySets) {
        self.quantity = quantity
        counts = quantity.index.map { sets.count($0) }
    }

    /// Number of rows.
    public var count: Int { keys.count }

    /// Sum of all values.
    public var sum: Double { values.reduce(0, +) }

    /// Positions of a row by the dimensions of the quantity.
    public func index(_ row: Int) -> [Int] {
        var rest = keys[row]
        var index = [Int](repeating: 0, count: counts.count)
        for dimension in counts.indices.reversed() {
            index[dimension] = rest % counts[dimension]
            rest /= counts[dimension]
        }
        return index
    }

    /// Adds to a value; the table must be closed before it is read.
    @inline(__always)
    mutating func add(_ value: Double, _ index: Int...) { add(value, at: index) }

    /// The same for an index in a list.
    @inline(__always)
    mutating func add(_ value: Double, at index: [Int]) {
        if value == 0 { return }
        var key = 0
        for (position, count) in zip(index, counts) { key = key * count + position }
        keys.append(key)
        values.append(value)
    }

    /// Sorts the rows; values with the same index become their sum.
    mutating func close() {
        var isAscending = true
        for row in keys.indices.dropFirst() where keys[row] <= keys[row - 1] {
            isAscending = false
            break
        }
        if isAscending { return }
        let order = keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
        var sortedKeys: [Int] = []
        var sums: [Double] = []
        for row in order {
            if sortedKeys.last == keys[row] {
                sums[sums.count - 1] += values[row]
            } else {
                sortedKeys.append(keys[row])
                sums.append(values[row])
            }
        }
        (keys, values) = (sortedKeys, sums)
    }

    /// The value at an index; zero where there is no row.
    public func value(_ index: [Int]) -> Double {
        var key = 0
        for (position, count) in zip(index, counts) { key = key * count + position }
        var (low, high) = (0, keys.count)
        while low < high {
            let middle = (low + high) / 2
            if keys[middle] < key { low = middle + 1 } else { high = middle }
        }
        return low < keys.count && keys[low] == key ? values[low] : 0
    }
}
