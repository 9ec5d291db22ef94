internal import QadamEvidence
internal import QadamPathways
internal import QadamSparse
internal import QadamUnits

/// The members of all sets by name.
struct EnergyMembers {
    private var interners: [EnergyDimension: ByteInterner] = [:]

    init(_ sets: EnergySets) {
        for dimension in EnergyTableNames.sets {
            var interner = ByteInterner()
            for name in sets.names(dimension) {
                var name = name
                name.withUTF8 { _ = interner.intern($0) }
            }
            interners[dimension] = interner
        }
    }

    /// The members of a set, numbered by their places in it.
    subscript(dimension: EnergyDimension) -> ByteInterner {
        interners[dimension.set] ?? ByteInterner()
    }
}

// Values of attributes: columns in the tables of sets, and tables of their own.

extension EnergyTablesReading {
    /// Reads the columns of attributes in the table of a set.
    mutating func readColumns(
        of table: EnergySetTable,
        _ members: EnergyMembers,
        _ system: EnergySystem,
        _ rows: inout [EnergyAttribute.ID: EnergyAttributeRows]
    ) {
        let file = number(ofFile: table.file)
        let region = table.header.place("region")
        for attribute in EnergyTableNames.columns(of: table.dimension) {
            guard let column = table.header.place(attribute.name) else { continue }
            let place = Place.file(table.file, row: table.headerLine, column: attribute.name)
            let factor = table.header.columns[column].unit.map {
                units.factor($0, of: attribute, at: place, &findings)
            }
            var given = rows[attribute.id] ?? EnergyAttributeRows(attribute, in: system)
            for row in table.rows {
                var text = table.cell(column, row)
                if text.isEmpty { continue }
                let place = Place.file(table.file, row: row.line, column: attribute.name)
                var index: [Int32] = []
                for dimension in attribute.index {
                    let own = dimension == table.dimension
                    var name = own ? table.cell(table.column, row) : region.map { table.cell($0, row) } ?? ""
                    index.append(name.withUTF8 { member($0, dimension, members[dimension], place) })
                }
                let isDefault = index.allSatisfy { $0 == -1 }
                let value: Double? = text.withUTF8 { number($0, attribute, factor ?? 1, isDefault, place) }
                if let value, !index.contains(-2) { given.append(index, value, file: file, line: row.line) }
            }
            if !given.isEmpty { rows[attribute.id] = given }
        }
    }

    /// Reads the table of an attribute.
    mutating func readValues(
        of attribute: EnergyAttribute,
        _ members: EnergyMembers,
        _ system: EnergySystem,
        _ rows: inout [EnergyAttribute.ID: EnergyAttributeRows]
    ) {
        guard let path = files[attribute.name + ".csv"]?.name else { return }
        let file = number(ofFile: path)
        var given = rows[attribute.id] ?? EnergyAttributeRows(attribute, in: system)
        var columns: EnergyValueColumns?
        let sets = attribute.index.map { members[$0] }
        var index = [Int32](repeating: 0, count: attribute.index.count)
        _ = readTable(attribute.name) { reading, header, row in
            if let header {
                columns = EnergyValueColumns(header, attribute, path, row.number, &reading)
                return columns != nil
            }
            guard let columns else { return false }
            for (part, dimension) in attribute.index.enumerated() {
                let cell = columns.cell(columns.subscripts[part], row)
                // Places are made only where something is wrong: this runs for every cell.
                index[part] = reading.member(
                    cell,
                    dimension,
                    sets[part],
                    .file(path, row: row.number, column: dimension.rawValue)
                )
            }
            var place: Place { .file(path, row: row.number, column: "value") }
            var factor = columns.factor
            if let unit = columns.unit, case let cell = columns.cell(unit, row), !cell.isEmpty {
                let text = String(decoding: cell, as: UTF8.self)
                factor = reading.units.factor(text, of: attribute, at: place, &reading.findings)
            }
            let isDefault = index.allSatisfy { $0 == -1 }
            let cell = columns.cell(columns.value, row)
            if let value = reading.number(cell, attribute, factor, isDefault, place), !index.contains(-2) {
                given.append(index, value, file: file, line: row.number)
            }
            return true
        }
        if !given.isEmpty { rows[attribute.id] = given }
    }

    /// The place of a member; -1 for an empty cell, which stands for all, -2 after an unknown name was reported.
    mutating func member(
        _ name: UnsafeBufferPointer<UInt8>,
        _ dimension: EnergyDimension,
        _ members: ByteInterner,
        _ place: @autoclosure () -> Place
    ) -> Int32 {
        if name.isEmpty { return -1 }
        if let position = members.find(name) { return Int32(position) }
        let text = String(decoding: name, as: UTF8.self)
        let arguments: [String: Argument] = [
            "found": .text(text), "set": .text(EnergyTableNames.table(of: dimension)),
        ]
        findings.add(.unknownMember, at: place(), arguments)
        return -2
    }

    /// The value of a cell in the model's own unit, infinite for `none`; `nil` after the fault was reported.
    mutating func number(
        _ cell: UnsafeBufferPointer<UInt8>,
        _ attribute: EnergyAttribute,
        _ factor: Double,
        _ isDefault: Bool,
        _ place: @autoclosure () -> Place
    ) -> Double? {
        var code = ExchangeCode.notANumber
        switch DecimalReading.number(UnsafeRawBufferPointer(cell)) {
        case .value(let read):
            let value = factor == 1 ? read : read * factor
            if attribute.kind.allows(value) { return value }
            let arguments: [String: Argument] = [
                "name": .text(attribute.name), "value": .number(value),
                "allowed": .message(Message(attribute.kind.text)),
            ]
            findings.add(.valueNotAllowed, at: place(), arguments)
            return nil
        case .notFinite: code = .notFinite
        case nil where cell.isEmpty: code = .missingValue
        case nil:
            if String(decoding: cell, as: UTF8.self) == EnergyTableNames.none {
                if isDefault || attribute.osemosys?.none != nil { return .infinity }
                findings.add(.noneNotAllowed, at: place(), ["name": .text(attribute.name)])
                return nil
            }
        }
        let arguments: [String: Argument] = [
            "found": .text(String(decoding: cell, as: UTF8.self)), "column": .text("value"),
        ]
        findings.add(Diagnostic(code.rawValue, .error, at: place(), arguments))
        return nil
    }
}

/// Which column of the table of an attribute is which.
struct EnergyValueColumns {
    /// The columns of the subscripts; `nil` for one that the table leaves out: its cells are as good as empty.
    let subscripts: [Int?]
    /// The column of the value, of which the unit may be in brackets.
    let value: Int
    /// The column of units.
    let unit: Int?
    /// The factor of the unit in brackets.
    let factor: Double

    /// Finds the columns; `nil` after it reported what is missing.
    init?(
        _ header: EnergyTableHeader,
        _ attribute: EnergyAttribute,
        _ file: String,
        _ row: Int,
        _ reading: inout EnergyTablesReading
    ) {
        let known = attribute.index.map(\.rawValue) + ["value", "unit"]
        header.check(known: known, file: file, row: row, &reading.findings)
        subscripts = attribute.index.map { header.place($0.rawValue) }
        unit = header.place("unit")
        guard let value = header.place("value") else {
            reading.reportMissing("value", file, row)
            return nil
        }
        self.value = value
        let place = Place.file(file, row: row, column: "value")
        let stated = header.columns[value].unit
        if stated != nil, unit != nil {
            reading.findings.add(.twoUnits, at: place, ["name": .text(attribute.name)])
        }
        factor = stated.map { reading.units.factor($0, of: attribute, at: place, &reading.findings) } ?? 1
    }

    /// The bytes of a cell; empty where there is no such column or the row ends before it.
    func cell(_ column: Int?, _ row: CSVRow) -> UnsafeBufferPointer<UInt8> {
        guard let column, column < row.count else { return UnsafeBufferPointer(start: nil, count: 0) }
        return row.trimmed(column)
    }
}
