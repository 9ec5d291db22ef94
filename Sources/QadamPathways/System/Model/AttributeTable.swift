/// The values of one attribute: a key and a number per row, ascending by key, and what holds where there is no row.
///
/// A key is the row's index packed into one whole number, the last dimension running fastest.
public struct AttributeTable: Sendable, Equatable {
    /// Packed keys, ascending and without duplicates once the table is sealed.
    public private(set) var keys: [Int] = []
    /// One value a key.
    public private(set) var values: [Double] = []
    /// The value where there is no row; nil where nothing holds there.
    public internal(set) var fallback: Double?
    /// True if a value must be given wherever the model needs one.
    public internal(set) var isRequired: Bool

    /// Counts of the dimensions.
    let counts: [Int]

    /// An empty table of an attribute of a system with these sets.
    init(_ attribute: Attribute, _ sets: EnergySets) {
        counts = attribute.index.map { sets.count($0) }
        switch attribute.fallback {
        case .value(let value): (fallback, isRequired) = (value, false)
        case .absent: (fallback, isRequired) = (nil, false)
        case .required: (fallback, isRequired) = (nil, true)
        }
    }

    /// Number of rows.
    public var count: Int { keys.count }

    /// The packed key of an index.
    @inline(__always)
    func pack(_ index: [Int]) -> Int {
        var key = 0
        for (position, count) in zip(index, counts) { key = key * count + position }
        return key
    }

    /// The index of a packed key.
    func unpack(_ key: Int) -> [Int] {
        var rest = key
        var index = [Int](repeating: 0, count: counts.count)
        for dimension in counts.indices.reversed() {
            index[dimension] = rest % counts[dimension]
            rest /= counts[dimension]
        }
        return index
    }

    /// Appends a row; the table must be sealed before it is read.
    @inline(__always)
    mutating func append(_ key: Int, _ value: Double) {
        keys.append(key)
        values.append(value)
    }

    /// Puts a row at its place among the sorted ones, or a value in the place of the one that is there.
    mutating func replace(at position: Int, _ key: Int, _ value: Double) {
        if position < keys.count && keys[position] == key {
            values[position] = value
        } else {
            keys.insert(key, at: position)
            values.insert(value, at: position)
        }
    }

    /// Makes room.
    mutating func reserve(_ rows: Int) {
        keys.reserveCapacity(keys.count + rows)
        values.reserveCapacity(values.count + rows)
    }

    /// Sorts the rows by key; of rows with the same key the last stands.
    ///
    /// - Returns: the keys that occurred more than once.
    @discardableResult
    mutating func seal() -> [Int] {
        var isAscending = true
        for position in keys.indices.dropFirst() where keys[position] <= keys[position - 1] {
            isAscending = false
            break
        }
        if isAscending { return [] }
        let order = keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
        var sortedKeys: [Int] = []
        var sortedValues: [Double] = []
        var duplicates: [Int] = []
        sortedKeys.reserveCapacity(keys.count)
        sortedValues.reserveCapacity(keys.count)
        for position in order {
            if sortedKeys.last == keys[position] {
                duplicates.append(keys[position])
                sortedValues[sortedValues.count - 1] = values[position]
            } else {
                sortedKeys.append(keys[position])
                sortedValues.append(values[position])
            }
        }
        (keys, values) = (sortedKeys, sortedValues)
        return duplicates
    }

    /// The value at an index: the row's, else the fallback, else nil.
    public func value(_ index: [Int]) -> Double? {
        let key = pack(index)
        var (low, high) = (0, keys.count)
        while low < high {
            let middle = (low + high) / 2
            if keys[middle] < key { low = middle + 1 } else { high = middle }
        }
        return low < keys.count && keys[low] == key ? values[low] : fallback
    }
}
