import QadamEvidence

/// Cuts the rows of a sheet into sections: databases, parameters, activities with their tables.
///
/// A section begins with its word in the first column. Those of a database and of parameters end at an empty row; an
/// activity ends where the next section begins, and empty rows inside it say nothing.
///
/// Source: the layout that bw2io (0.9) reads and writes (`importers/excel.py`, `export/csv.py`).
struct BrightwaySheetReader {
    private enum Section {
        case none
        case database
        /// Parameters of the project or of a database.
        case parameters(isProject: Bool)
        /// Fields of an activity.
        case fields
        case activityParameters
        case exchanges
    }

    let sheet: BrightwaySheet
    private(set) var content: BrightwayContent
    private(set) var findings: [Finding] = []
    /// Rows that belong to nothing.
    private(set) var strayRows = 0
    private var section = Section.none
    private var table: BrightwayTable?
    private var activity: BrightwayActivity?
    private var isFirst = true
    private var last = 0
    /// Column from which cells of activities are cut off.
    private var limit = Int.max
    /// The database to which activities belong; `nil` before the first one of the package.
    private var database: String?

    init(_ sheet: BrightwaySheet, _ content: BrightwayContent) {
        self.sheet = sheet
        self.content = content
        database = content.databases.last
    }

    mutating func read(_ row: BrightwayRow) {
        let isAfterGap = row.number > last + 1
        last = row.number
        guard !row.cells.isEmpty else { return }
        if isFirst {
            isFirst = false
            if row.word == "cutoff" { return readCutOff(row) }
        }
        if isAfterGap { endAtGap() }
        if begin(row) { return }
        switch section {
        case .none: strayRows += 1
        case .database:
            if let name = row[1]?.text { content.noteUnread(name) } else { strayRows += 1 }
        case .fields: readField(cut(row))
        case .parameters: readTable(row)
        case .activityParameters, .exchanges: readTable(cut(row))
        }
    }

    /// Ends what is open.
    mutating func finish() {
        closeTable()
        closeActivity()
        section = .none
    }

    private mutating func readCutOff(_ row: BrightwayRow) {
        guard let number = row[2]?.number, let columns = Int(exactly: number), columns > 0 else {
            let text = row[2]?.text ?? ""
            findings.append(Finding("DAT-0504", at: sheet.place(row.number, 2), ["text": .text(text)]))
            return
        }
        limit = columns
    }

    private func cut(_ row: BrightwayRow) -> BrightwayRow {
        guard limit < .max else { return row }
        return BrightwayRow(number: row.number, cells: row.cells.filter { $0.column <= limit })
    }

    // An empty row ends the sections of a database and of its parameters (below their header).
    private mutating func endAtGap() {
        switch section {
        case .database: section = .none
        case .parameters where table?.hasHeader == true:
            closeTable()
            section = .none
        default: return
        }
    }

    /// Begins the section that the row names; false where it names none.
    private mutating func begin(_ row: BrightwayRow) -> Bool {
        switch row.word {
        case "activity":
            finish()
            beginActivity(row)
        case "database":
            guard case .text(let name)? = row[2] else { return false }
            // Some write the database of an activity among its fields.
            if case .fields = section, name == activity?.database { return false }
            finish()
            if !content.databases.contains(name) { content.databases.append(name) }
            database = name
            section = .database
        case "project parameters", "database parameters":
            guard row.cells.count == 1 || row.word == "project parameters" else { return false }
            finish()
            section = .parameters(isProject: row.word == "project parameters")
            table = BrightwayTable(sheet: sheet)
        case "parameters", "exchanges":
            guard activity != nil else { return false }
            closeTable()
            section = row.word == "exchanges" ? .exchanges : .activityParameters
            table = BrightwayTable(sheet: sheet)
            if row.word == "parameters", let group = row[2]?.text { table?.group = group }
        default: return false
        }
        return true
    }

    private mutating func beginActivity(_ row: BrightwayRow) {
        section = .fields
        guard case .text(let name)? = row[2] else {
            // Without a name in text it is read as one that is damaged, so that it is listed.
            var nameless = BrightwayActivity(name: row[2]?.text ?? "", sheet: sheet, row: row.number)
            nameless.spoil(Finding("DAT-0518", at: sheet.place(row.number, 2)))
            activity = nameless
            activity?.database = database ?? ""
            return
        }
        activity = BrightwayActivity(name: name, sheet: sheet, row: row.number)
        activity?.database = database ?? ""
    }

    private mutating func readField(_ row: BrightwayRow) {
        guard let key = row[1]?.text else {
            if !row.cells.isEmpty { strayRows += 1 }
            return
        }
        let words = Set(row.cells.map { $0.cell.text.lowercased() })
        if words.contains("name"), words.contains("amount"), words.count > 2 {
            let name = Argument.text(activity?.name ?? "")
            activity?.spoil(Finding("DAT-0507", at: sheet.place(row.number), ["process": name]))
        }
        guard let value = row[2] else { return }
        activity?.fields[key.lowercased()] = (value, row.number)
        activity?.fieldNames.append(key)
    }

    private mutating func readTable(_ row: BrightwayRow) {
        guard !row.cells.isEmpty else { return }
        if table?.hasHeader == true { table?.readRow(row) } else { table?.readHeader(row) }
    }

    private mutating func closeTable() {
        guard let closed = table else { return }
        table = nil
        switch section {
        case .parameters(isProject: true): content.projectParameters.append(closed)
        case .parameters: content.databaseParameters.append(closed)
        case .activityParameters: activity?.parameters.append(closed)
        case .exchanges: activity?.exchanges.append(closed)
        case .none, .database, .fields: return
        }
        for column in closed.unread { content.noteUnread(column.name) }
    }

    private mutating func closeActivity() {
        guard var closed = activity else { return }
        activity = nil
        for table in closed.parameters + closed.exchanges {
            if let damage = table.damage { closed.spoil(damage) }
        }
        for name in closed.fieldNames where !BrightwayActivity.known.contains(name.lowercased()) {
            content.noteUnread(name)
        }
        content.activities.append(closed)
    }
}
