public import QadamEvidence

/// Values of one attribute as a table of text gives them, with the place of each row.
public struct AttributeRows: Sendable {
    /// One row: names in the order of the attribute's index, the value, and where it stands.
    public struct Row: Sendable {
        /// Names.
        public let names: [String]
        /// The value, in ``EnergyAttribute/unit``.
        public let value: Double
        /// Where it stands, for diagnostics.
        public let place: Place

        /// See the fields.
        public init(_ names: [String], _ value: Double, at place: Place) {
            self.names = names
            self.value = value
            self.place = place
        }
    }

    /// Name of the attribute, as in ``EnergyAttribute/name``.
    public let attribute: String
    /// The rows in the order of the table.
    public let rows: [Row]

    /// See the fields.
    public init(_ attribute: String, _ rows: [Row]) {
        self.attribute = attribute
        self.rows = rows
    }
}

extension EnergySystem {
    /// Takes over the rows of a table.
    ///
    /// - Returns: what was refused: an attribute that does not exist, unknown names, a wrong number of names, and rows that
    ///   give the same thing twice, of which none is taken.
    public mutating func add(_ table: AttributeRows) -> [Diagnostic] {
        guard let attribute = EnergyAttribute.named(table.attribute) else {
            let place = table.rows.first?.place ?? .whole
            return [Diagnostic("PTH-0506", .error, at: place, ["id": .text(table.attribute)])]
        }
        var findings: [Diagnostic] = []
        var rows: [Int: (value: Double, place: Place)] = [:]
        var twice: Set<Int> = []
        for row in table.rows {
            guard let key = key(of: row, attribute, &findings) else { continue }
            if let first = rows.updateValue((row.value, row.place), forKey: key) {
                twice.insert(key)
                findings.append(
                    Diagnostic(
                        "PTH-0504",
                        .error,
                        at: row.place,
                        ["id": .text(attribute.name), "other": .text(first.place.description)]
                    )
                )
            }
        }
        for key in rows.keys.sorted() where !twice.contains(key) {
            if let row = rows[key] { self[attribute.id].append(key, row.value) }
        }
        self[attribute.id].seal()
        return findings
    }

    private func key(
        of row: AttributeRows.Row,
        _ attribute: EnergyAttribute,
        _ findings: inout [Diagnostic]
    ) -> Int? {
        var arguments: [String: Argument] = ["id": .text(attribute.name)]
        guard row.names.count == attribute.index.count else {
            arguments["expected"] = .integer(attribute.index.count)
            arguments["found"] = .integer(row.names.count)
            findings.append(Diagnostic("PTH-0505", .error, at: row.place, arguments))
            return nil
        }
        var key = 0
        for (name, dimension) in zip(row.names, attribute.index) {
            guard let position = sets.position(name, in: dimension) else {
                arguments["reference"] = .text(name)
                arguments["set"] = .text(dimension.set.rawValue)
                findings.append(Diagnostic("PTH-0501", .error, at: row.place, arguments))
                return nil
            }
            key = key * sets.count(dimension) + position
        }
        return key
    }
}
