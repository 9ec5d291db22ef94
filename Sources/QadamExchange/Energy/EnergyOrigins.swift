package import QadamEvidence
package import QadamPathways

/// Finds the row of a file that gives a value of an energy system, with the source that the row names.
///
/// Tables are read again, an attribute at a time, when something is asked of it: reading a model keeps no places.
package final class EnergyOrigins {
    private enum Files {
        /// Qadam's own tables by their names in the folder.
        case own([String: InputFile])
        case osemosys(OSeMOSYSTables)
    }

    /// A row of an own table; an empty name stands for all members.
    private struct Row {
        let names: [String]
        let place: Place
        let source: String?
    }

    private let files: Files
    private var rows: [EnergyAttribute.ID: [Row]] = [:]
    private var positions: [String: [[String]: Int]] = [:]

    /// Origins in Qadam's own tables.
    package init(files: [String: InputFile]) { self.files = .own(files) }

    /// Origins in the tables of an OSeMOSYS model.
    package init(_ tables: OSeMOSYSTables) { files = .osemosys(tables) }

    /// Where the value of an attribute at these names stands; nil where no row and no default of a table gives it.
    package func origin(_ id: EnergyAttribute.ID, _ names: [String]) -> Origin? {
        switch files {
        case .own(let files): own(id, names, files)
        case .osemosys(let tables): osemosys(id, names, tables)
        }
    }

    /// The same as the source of an explanation.
    package func source(_ id: EnergyAttribute.ID, _ names: [String]) -> AttributeSource? {
        origin(id, names).map { AttributeSource(origin: $0) }
    }

    // MARK: - Own tables

    private func own(_ id: EnergyAttribute.ID, _ names: [String], _ files: [String: InputFile]) -> Origin? {
        let known = rows[id] ?? Self.read(EnergyAttribute[id], files)
        rows[id] = known
        func open(_ row: Row) -> Int { row.names.count { $0.isEmpty } }
        let found = known.filter { row in zip(row.names, names).allSatisfy { $0.isEmpty || $0 == $1 } }
            .min { open($0) < open($1) }
        return found.map { row in
            let (citation, rest) = Self.cited(row.source)
            return .table(place: row.place, citation: citation, source: rest)
        }
    }

    private static func read(_ attribute: EnergyAttribute, _ files: [String: InputFile]) -> [Row] {
        var found: [Row] = []
        if let dimension = EnergyTableNames.set(of: attribute) {
            found += read(attribute, EnergyTableNames.table(of: dimension), value: attribute.name, files)
        }
        found += read(attribute, attribute.name, value: "value", files)
        guard SystemHours.attributes.contains(attribute.id) else { return found }
        return found + read(attribute, EnergyHourlyTables.uses, value: "series", files)
    }

    private static func read(
        _ attribute: EnergyAttribute,
        _ base: String,
        value: String,
        _ files: [String: InputFile]
    ) -> [Row] {
        guard let input = files[base + ".csv"], let source = try? OtooleCSV(input, limits: .standard) else {
            return []
        }
        var (found, header): ([Row], EnergyTableHeader?) = ([], nil)
        while let row = try? source.next() {
            if row.isBlank { continue }
            let cells = row.texts
            guard let columns = header else {
                header = EnergyTableHeader(cells)
                continue
            }
            func cell(_ name: String) -> String {
                columns.place(name).flatMap { $0 < cells.count ? cells[$0] : nil } ?? ""
            }
            if cell(value).isEmpty { continue }
            // The table of series speaks of several attributes.
            if base == EnergyHourlyTables.uses, cell("attribute") != attribute.name { continue }
            let remarks = [cell("source"), cell("note")].filter { !$0.isEmpty }
            found.append(
                Row(
                    names: attribute.index.map { cell($0.rawValue) },
                    place: .file(input.name, row: row.number, column: value),
                    source: remarks.isEmpty ? nil : remarks.joined(separator: " · ")
                )
            )
        }
        return found
    }

    /// A work of the list that a source begins with, and what is left of the text.
    package static func cited(_ source: String?) -> (Citation?, String?) {
        guard let source else { return (nil, nil) }
        let marks: Set<Character> = [" ", ".", ",", ";", "·"]
        var ends = source.indices.filter { marks.contains(source[$0]) }
        ends.append(source.endIndex)
        for end in ends.reversed() {
            let id = String(source[..<end])
            if References.standard.reference(id) == nil { continue }
            let rest = String(source[end...].drop { marks.contains($0) })
            return (Citation(reference: id, locator: rest), nil)
        }
        return (nil, source)
    }

    // MARK: - OSeMOSYS

    private func osemosys(_ id: EnergyAttribute.ID, _ names: [String], _ tables: OSeMOSYSTables) -> Origin? {
        let name = id == .technologyDiscountRate ? "DiscountRate" : EnergyAttribute[id].osemosys?.name
        guard let name, let table = tables.parameters[name], table.rank == names.count else { return nil }
        if positions[name] == nil {
            positions[name] = Dictionary(
                (0..<table.count).map { (tables.key($0, of: table), $0) },
                uniquingKeysWith: { first, _ in first }
            )
        }
        if let row = positions[name]?[names] {
            return .table(place: table.place(row), citation: nil, source: name)
        }
        guard table.defaultValue != nil, table.defaultOrigin == .model else { return nil }
        return .table(place: .file(table.file), citation: nil, source: name + " (default)")
    }
}
