extension EnergySystem {
    /// Makes the slices of the year the hours of days, and gives the attributes that follow a series their values in them.
    ///
    /// - Parameter days: the representative days of `hours`, or ``RepresentativeDays/everyDay``.
    /// - Returns: false if the sets do not have these days and slices; nothing is set then.
    @discardableResult
    public mutating func setHours(_ hours: SystemHours, on days: RepresentativeDays) -> Bool {
        guard setDays(days) else { return false }
        for id in SystemHours.attributes {
            // The less a use names, the earlier: where two meet, the later row stands.
            let uses = hours.uses.filter { $0.attribute == id }
                .enumerated()
                .sorted { ($0.element.named, $0.offset) < ($1.element.named, $1.offset) }
            for (_, use) in uses { set(use, hours.values(use, on: days)) }
        }
        return true
    }

    /// Whether a table gives the attribute of a use a value at a place that the use names.
    package func hasRow(within use: SystemHours.Use) -> Bool {
        let table = self[use.attribute]
        return table.keys.contains { key in
            zip(use.index, table.unpack(key)).allSatisfy { $0 == nil || $0 == $1 }
        }
    }

    private mutating func set(_ use: SystemHours.Use, _ values: [Double]) {
        let index = EnergyAttribute[use.attribute].index
        guard let slice = index.firstIndex(of: .slice), use.index.count == index.count else { return }
        let ranges = index.indices.map { part -> Range<Int> in
            guard part != slice, let position = use.index[part] else { return 0..<sets.count(index[part]) }
            return position..<(position + 1)
        }
        guard ranges.allSatisfy({ !$0.isEmpty }) else { return }
        var position = ranges.map(\.lowerBound)
        let total = ranges.reduce(1) { $0 * $1.count }
        edit(use.attribute) { table in
            for _ in 0..<total {
                table.append(table.pack(position), values[position[slice]])
                for part in position.indices.reversed() {
                    position[part] += 1
                    if position[part] < ranges[part].upperBound { break }
                    position[part] = ranges[part].lowerBound
                }
            }
            table.seal()
        }
    }
}

extension SystemHours.Use {
    /// How many dimensions it names.
    package var named: Int { index.count { $0 != nil } }

    /// Whether two uses name the same attribute at some place, and neither names more than the other.
    package func clashes(with other: Self) -> Bool {
        attribute == other.attribute && named == other.named
            && zip(index, other.index).allSatisfy { $0 == nil || $1 == nil || $0 == $1 }
    }
}
