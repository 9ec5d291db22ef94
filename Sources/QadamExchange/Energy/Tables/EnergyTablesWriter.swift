internal import QadamPathways

/// Writes the parts of an energy system as Qadam's own tables.
struct EnergyTablesWriter {
    private let system: EnergySystem
    private let hasOneRegion: Bool

    init(_ system: EnergySystem) {
        self.system = system
        hasOneRegion = system.sets.count(.region) == 1
    }

    /// Whether an attribute has a table of its own: it says something and is no column of a set that has members.
    func needsTable(_ attribute: EnergyAttribute) -> Bool {
        says(attribute) && !isColumn(attribute)
    }

    private func isColumn(_ attribute: EnergyAttribute) -> Bool {
        guard let set = EnergyTableNames.set(of: attribute) else { return false }
        return system.sets.count(set) > 0
    }

    private func says(_ attribute: EnergyAttribute) -> Bool {
        system[attribute.id].count > 0 || !system.hasListedFallback(attribute.id)
    }

    /// Writes the members of a set with the attributes that they alone, or they and a region, have.
    ///
    /// - Throws: ``ExchangeError`` of the sink.
    func writeSet(_ dimension: EnergyDimension, to sink: FileSink) throws(ExchangeError) {
        let attributes = EnergyTableNames.columns(of: dimension).filter { says($0) }
        let byRegion = !hasOneRegion && attributes.contains { $0.index.count == 2 }
        let header =
            [dimension.rawValue] + (byRegion ? ["region"] : []) + attributes.map { headed($0.name, $0) }
        var writer = try CSVWriter(sink, name: EnergyTableNames.table(of: dimension), header: header)
        let open = [OutputCell](repeating: .text(""), count: byRegion ? 2 : 1)
        let defaults = attributes.map { system.hasListedFallback($0.id) ? OutputCell.missing : fallback($0) }
        if defaults.contains(where: { $0 != .missing }) { try writer.write(open + defaults) }
        let columns = attributes.map { Self.values(system[$0.id]) }
        for (member, name) in system.sets.names(dimension).enumerated() {
            var isWritten = false
            for region in 0..<(byRegion ? system.sets.count(.region) : 1) {
                let cells = attributes.indices.map { column -> OutputCell in
                    let isWide = attributes[column].index.count == 2
                    // Without a region the value stands once, in the row of the first.
                    if !isWide, region > 0 { return .missing }
                    let key = isWide ? region * system.sets.count(dimension) + member : member
                    return columns[column][key].map(cell) ?? .missing
                }
                if byRegion, cells.allSatisfy({ $0 == .missing }) { continue }
                let place = byRegion ? [OutputCell.text(system.sets.name(region, of: .region))] : []
                try writer.write([.text(name)] + place + cells)
                isWritten = true
            }
            if !isWritten {
                try writer.write(
                    [.text(name)] + (byRegion ? [.text("")] : []) + attributes.map { _ in .missing }
                )
            }
        }
    }

    /// Writes the table of an attribute.
    ///
    /// - Throws: ``ExchangeError`` of the sink.
    func write(_ attribute: EnergyAttribute, to sink: FileSink) throws(ExchangeError) {
        let header = attribute.index.map(\.rawValue) + [headed("value", attribute)]
        try sink.write(header.map(CSVWriter.quoted).joined(separator: ",") + "\n")
        let table = system[attribute.id]
        if !system.hasListedFallback(attribute.id) {
            let open = String(repeating: ",", count: attribute.index.count)
            try sink.write(open + (fallback(attribute).plain ?? EnergyTableNames.none) + "\n")
        }
        let names = attribute.index.map { dimension in
            system.sets.names(dimension).map { Array((CSVWriter.quoted($0) + ",").utf8) }
        }
        var line: [UInt8] = []
        for (key, value) in zip(table.keys, table.values) {
            for (place, position) in table.positions(key).enumerated() {
                line.append(contentsOf: names[place][position])
            }
            guard let text = cell(value).plain else {
                throw .cannotWrite(attribute.name, reason: "NaN, -∞")
            }
            line.append(contentsOf: text.utf8)
            line.append(0x0A)
            if line.count >= 1 << 14 {
                try sink.write(line)
                line.removeAll(keepingCapacity: true)
            }
        }
        try sink.write(line)
    }

    private func headed(_ name: String, _ attribute: EnergyAttribute) -> String {
        guard attribute.unit != "1", let unit = EnergyUnitCheck.shown(attribute.unit, system.units) else {
            return name
        }
        return "\(name) [\(unit)]"
    }

    private func fallback(_ attribute: EnergyAttribute) -> OutputCell {
        system[attribute.id].fallback.map(cell) ?? .text(EnergyTableNames.none)
    }

    private func cell(_ value: Double) -> OutputCell {
        value == .infinity ? .text(EnergyTableNames.none) : .number(value)
    }

    private static func values(_ table: AttributeTable) -> [Int: Double] {
        Dictionary(zip(table.keys, table.values)) { _, last in last }
    }
}
