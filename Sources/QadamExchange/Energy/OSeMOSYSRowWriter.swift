internal import QadamPathways

/// Writes rows of a parameter as text, in the order of its sets, so that the same tables give the same bytes.
struct OSeMOSYSRowWriter {
    /// How every name is written, quotes included where it needs them.
    let names: [[UInt8]]
    /// What stands between the cells of a row.
    let separator: UInt8
    /// For every set the place of each name.
    private let positions: [String: [Int32]]

    init(_ tables: OSeMOSYSTables, separator: UInt8, _ written: (String) -> String) {
        names = tables.names.map { Array(written($0).utf8) }
        self.separator = separator
        var positions: [String: [Int32]] = [:]
        for set in tables.sets { positions[set.name] = tables.positions(in: set.name) }
        self.positions = positions
    }

    /// Writes every row as a line: its subscripts and its value.
    ///
    /// - Throws: ``ExchangeError`` of the sink, or because a value is not finite.
    func write(_ table: OSeMOSYSTable, to sink: FileSink) throws(ExchangeError) {
        let none = [Int32](repeating: -1, count: names.count)
        let rows = OSeMOSYSRowCodes(table, positions: table.indices.map { positions[$0] ?? none })
        var line: [UInt8] = []
        for row in rows.order {
            guard let value = PlainNumber.text(table.values[row]) else {
                throw .cannotWrite(table.name, reason: "NaN, ∞")
            }
            for name in table.key(row) {
                line.append(contentsOf: names[Int(name)])
                line.append(separator)
            }
            line.append(contentsOf: value.utf8)
            line.append(0x0A)
            if line.count >= 1 << 14 {
                try sink.write(line)
                line.removeAll(keepingCapacity: true)
            }
        }
        try sink.write(line)
    }
}
