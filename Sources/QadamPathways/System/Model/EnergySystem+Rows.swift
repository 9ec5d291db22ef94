// Whole tables in and out, for files.

extension EnergySystem {
    /// Gives an attribute rows by packed keys, as ``AttributeTable/packed(_:)`` makes them; of rows with the same key the
    /// last stands.
    package mutating func addRows(_ id: EnergyAttribute.ID, keys: [Int], values: [Double]) {
        var table = self[id]
        table.reserve(keys.count)
        for (key, value) in zip(keys, values) { table.append(key, value) }
        table.seal()
        self[id] = table
    }

    /// Whether what holds without a row is what the list of attributes says.
    package func hasListedFallback(_ id: EnergyAttribute.ID) -> Bool {
        let listed = AttributeTable(EnergyAttribute[id], sets)
        return self[id].fallback == listed.fallback && self[id].isRequired == listed.isRequired
    }
}

extension AttributeTable {
    /// The numbers of members of the dimensions.
    package var shape: [Int] { counts }

    /// The positions that a packed key stands for.
    package func positions(_ key: Int) -> [Int] { unpack(key) }
}
