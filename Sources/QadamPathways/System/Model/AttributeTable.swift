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
    /// Rows that are in order.
    private var sealed = 0

    /// An empty table of an attribute of a system with these sets.
    init(_ attribute: EnergyAttribute, _ sets: EnergySets) {
        counts = attribute.index.map { sets.count($0) }
        switch attribute.fallback {
        case .value(let value): (fallback, isRequired) = (value, false)
        case .absent: (fallback, isRequired) = (nil, false)
        case .required: (fallback, isRequired) = (nil, true)
        }
    }

    /// How far the rows were in order before says nothing about what they mean.
    public static func == (left: AttributeTable, right: AttributeTable) -> Bool {
        left.keys == right.keys && left.values == right.values && left.fallback == right.fallback
            && left.isRequired == right.isRequired && left.counts == right.counts
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

    /// Multiplies the value of a row.
    mutating func multiply(_ row: Int, by factor: Double) { values[row] *= factor }

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

    /// Sorts the rows by key; of rows with the same key the last stands. What was sealed before is only merged with what
    /// came since.
    mutating func seal() {
        let (old, count) = (sealed, keys.count)
        if old == count { return }
        var order = Array(old..<count)
        if (old + 1..<max(old + 1, count)).contains(where: { keys[$0] < keys[$0 - 1] }) {
            order.sort { (keys[$0], $0) < (keys[$1], $1) }
        }
        let isAppended = old == 0 || keys[order[0]] > keys[old - 1]
        var (mergedKeys, mergedValues) = ([Int](), [Double]())
        mergedKeys.reserveCapacity(count)
        mergedValues.reserveCapacity(count)
        var first = isAppended ? old : 0
        if isAppended {
            mergedKeys += keys[..<old]
            mergedValues += values[..<old]
        }
        for position in order {
            while first < old && keys[first] < keys[position] {
                mergedKeys.append(keys[first])
                mergedValues.append(values[first])
                first += 1
            }
            if first < old && keys[first] == keys[position] { first += 1 }
            if mergedKeys.last == keys[position] {
                mergedValues[mergedValues.count - 1] = values[position]
            } else {
                mergedKeys.append(keys[position])
                mergedValues.append(values[position])
            }
        }
        if first < old {
            mergedKeys += keys[first..<old]
            mergedValues += values[first..<old]
        }
        (keys, values, sealed) = (mergedKeys, mergedValues, mergedKeys.count)
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
