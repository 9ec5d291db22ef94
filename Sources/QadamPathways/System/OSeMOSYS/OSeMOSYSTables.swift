package import QadamEvidence

/// The sets and parameters of an OSeMOSYS model as they stand in its files, before they mean anything: what every
/// reader of such models (MathProg data, otoole CSV, otoole workbook) gives and what the model is built from.
///
/// Names of members are kept once, in ``names``; rows hold their numbers. A number of a name is valid only within
/// these tables.
///
///     let technology = tables.positions(in: "TECHNOLOGY")      // [Int32]: name → place in the set, -1 outside
///     if let cost = tables.parameters["CapitalCost"] {
///         for row in 0..<cost.count { technology[Int(cost.keys[row * cost.rank + 1])] … cost.values[row] }
///     }
package struct OSeMOSYSTables: Sendable {
    /// All names of members, each once; rows and sets refer to them by their place here.
    package var names: [String]
    /// The sets in the order of the file, under their published names (``OSeMOSYSCatalogue``).
    package var sets: [OSeMOSYSSet]
    /// The parameters by their published names. A parameter that the files do not name is not here.
    package var parameters: [String: OSeMOSYSTable]
    /// What the reader found, in order. With an error among them the tables must not be used.
    package var findings: [Diagnostic]

    /// See the fields.
    package init(
        names: [String] = [],
        sets: [OSeMOSYSSet] = [],
        parameters: [String: OSeMOSYSTable] = [:],
        findings: [Diagnostic] = []
    ) {
        self.names = names
        self.sets = sets
        self.parameters = parameters
        self.findings = findings
    }

    /// Whether anything found forbids to use the tables.
    package var hasErrors: Bool { findings.contains { $0.severity == .error } }

    /// A set by its published name.
    package func set(_ name: String) -> OSeMOSYSSet? { sets.first { $0.name == name } }

    /// The members of a set, in order; empty where there is no such set.
    package func members(of set: String) -> [String] {
        self.set(set)?.members.map { names[Int($0)] } ?? []
    }

    /// For every name its place in the set, from 0; -1 for a name that is no member.
    ///
    /// Shape: one value per element of ``names``.
    package func positions(in set: String) -> [Int32] {
        var positions = [Int32](repeating: -1, count: names.count)
        guard let set = self.set(set) else { return positions }
        for (place, member) in set.members.enumerated() { positions[Int(member)] = Int32(place) }
        return positions
    }

    /// The subscripts of a row as text.
    package func key(_ row: Int, of table: OSeMOSYSTable) -> [String] {
        table.key(row).map { names[Int($0)] }
    }
}

/// One set.
package struct OSeMOSYSSet: Sendable, Hashable {
    /// Published name, such as `TECHNOLOGY`.
    package let name: String
    /// The members in the order of the file, as places in ``OSeMOSYSTables/names``; none twice.
    package let members: [Int32]
    /// Where the set stands.
    package let place: Place

    /// See the fields.
    package init(name: String, members: [Int32], place: Place) {
        self.name = name
        self.members = members
        self.place = place
    }
}

/// One parameter: rows in columns, so that millions of them stay small.
package struct OSeMOSYSTable: Sendable, Hashable {
    /// Where a default came from.
    package enum DefaultOrigin: Sendable, Hashable {
        /// The model's own file or configuration.
        case model
        /// The file says nothing; ``OSeMOSYSCatalogue`` as published.
        case published
    }

    /// How the columns of places are named in diagnostics.
    package enum ColumnStyle: Sendable, Hashable {
        /// Columns count characters of a line of text, from 1.
        case characters
        /// Every value stands in the column of this name.
        case named(String)
        /// Columns of a spreadsheet, from 1, shown as letters.
        case letters
    }

    /// Published name, such as `CapitalCost`.
    package let name: String
    /// The sets of the subscripts, in the order of ``keys``; one of the signatures of the catalogue.
    package let indices: [String]
    /// The value of every combination that has no row; `nil` where none is given.
    package var defaultValue: Double?
    /// Where ``defaultValue`` came from.
    package var defaultOrigin: DefaultOrigin
    /// The subscripts, row after row: ``rank`` places in ``OSeMOSYSTables/names`` each. No combination stands twice.
    package var keys: [Int32]
    /// The values, one a row. Units are the modeller's own; OSeMOSYS has none.
    package var values: [Double]
    /// The file, or file and sheet, in diagnostics.
    package var file: String
    /// The line (row of a spreadsheet) of each value, from 1.
    package var lines: [Int32]
    /// The column of each value, from 1; empty for ``ColumnStyle/named(_:)``.
    package var columns: [Int32]
    /// How columns are shown.
    package var columnStyle: ColumnStyle

    /// See the fields. The four columns of rows must fit one another.
    package init(
        name: String,
        indices: [String],
        defaultValue: Double?,
        defaultOrigin: DefaultOrigin = .model,
        keys: [Int32] = [],
        values: [Double] = [],
        file: String,
        lines: [Int32] = [],
        columns: [Int32] = [],
        columnStyle: ColumnStyle
    ) {
        self.name = name
        self.indices = indices
        self.defaultValue = defaultValue
        self.defaultOrigin = defaultOrigin
        self.keys = keys
        self.values = values
        self.file = file
        self.lines = lines
        self.columns = columns
        self.columnStyle = columnStyle
    }

    /// The number of subscripts.
    package var rank: Int { indices.count }
    /// The number of rows.
    package var count: Int { values.count }
    /// Whether the table says nothing at all: no rows and no default.
    package var isEmpty: Bool { values.isEmpty && defaultValue == nil }

    /// The subscripts of a row, as places in ``OSeMOSYSTables/names``.
    package func key(_ row: Int) -> ArraySlice<Int32> { keys[row * rank..<(row + 1) * rank] }

    /// Where a row stands, for diagnostics.
    package func place(_ row: Int) -> Place {
        let column: String?
        switch columnStyle {
        case .named(let name): column = name
        case .characters: column = columns.isEmpty ? nil : String(columns[row])
        case .letters: column = columns.isEmpty ? nil : Self.letters(Int(columns[row]))
        }
        return .file(file, row: Int(lines[row]), column: column)
    }

    /// The name of a column of a spreadsheet: 1 is A, 27 is AA.
    package static func letters(_ column: Int) -> String {
        var rest = column
        var text: [UInt8] = []
        while rest > 0 {
            text.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
            rest = (rest - 1) / 26
        }
        return String(decoding: text.reversed(), as: UTF8.self)
    }
}
