extension AttributeTable {
    /// Gives a key a value, whatever was there.
    mutating func put(_ key: Int, _ value: Double) {
        guard let last = keys.last, key <= last else { return append(key, value) }
        var (low, high) = (0, keys.count)
        while low < high {
            let middle = (low + high) / 2
            if keys[middle] < key { low = middle + 1 } else { high = middle }
        }
        replace(at: low, key, value)
    }
}

extension EnergySystem {
    /// Gives an attribute a series of values over one dimension, such as the slices of the year.
    ///
    /// - Parameters:
    ///   - names: names of the other dimensions; one without a name means all of it.
    ///   - values: one for every name of `dimension`, in its order.
    /// - Returns: false if a name is unknown or the number of values is wrong; nothing is set then.
    @discardableResult
    public mutating func setSeries(
        _ id: EnergyAttribute.ID,
        _ names: [EnergyDimension: String] = [:],
        over dimension: EnergyDimension,
        _ values: [Double]
    ) -> Bool {
        let index = EnergyAttribute[id].index
        guard index.contains(dimension), values.count == sets.count(dimension) else { return false }
        var ranges: [Range<Int>] = []
        for part in index {
            guard part != dimension, let name = names[part] else {
                ranges.append(0..<sets.count(part))
                continue
            }
            guard let position = sets.position(name, in: part) else { return false }
            ranges.append(position..<(position + 1))
        }
        let total = ranges.reduce(1) { $0 * $1.count }
        if total == 0 { return true }
        var position = ranges.map(\.lowerBound)
        let place = index.firstIndex(of: dimension) ?? 0
        var isAscending = true
        edit(id) { table in
            // No room is made in advance: it would be exact, and many series would copy the table as often.
            for _ in 0..<total {
                let key = table.pack(position)
                if let last = table.keys.last, key <= last { isAscending = false }
                table.append(key, values[position[place]])
                for part in position.indices.reversed() {
                    position[part] += 1
                    if position[part] < ranges[part].upperBound { break }
                    position[part] = ranges[part].lowerBound
                }
            }
            if !isAscending { table.seal() }
        }
        return true
    }
}
