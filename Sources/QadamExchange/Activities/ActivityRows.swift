import QadamEvidence
import QadamUnits

/// The inner loop of an activity import: one row at a time from bytes to columns, without allocation on the way.
struct ActivityRows {
    struct Positions {
        var id: Int?
        var source = 0
        var month: Int?
        var firstDay = 0
        var lastDay = 0
        var quantity = 0
        var unit = 0
        var words: [Int?] = []
        var texts: [Int?] = []
        var numbers: [Int?] = []
    }

    let settings: ActivityImport
    let convention: NumberConvention
    let order: Dialect.DateOrder
    var sourceNames = ByteInterner()
    var units = UnitCells()
    var conversions: [UnitConversion]
    var covered: [CoveredDays]
    var identifiers = IdentifierSet()
    var words: [ByteInterner]
    var at = Positions()

    var names: [String] = []
    var recordCount = 0
    var batch: ActivityBatch
    var rowCount = 0
    var findings: Findings
    /// The words and numbers of the further columns of the row at hand.
    var rowWords: [Int32]
    var rowNumbers: [Double?]

    init(_ settings: ActivityImport, file: String) {
        self.settings = settings
        convention = settings.dialect.numbers
        order = settings.dialect.dates
        findings = Findings(file: file, limitPerCode: settings.limitPerCode)
        conversions = Array(repeating: UnitConversion(), count: settings.sources.count)
        covered = Array(repeating: CoveredDays(), count: settings.sources.count)
        words = settings.columns.words.map { _ in ByteInterner() }
        batch = ActivityBatch(columns: settings.columns)
        rowWords = settings.columns.words.map { _ in -1 }
        rowNumbers = settings.columns.numbers.map { _ in nil }
        for source in settings.sources {
            var id = source.id
            _ = id.withUTF8 { sourceNames.intern($0) }
        }
        for (index, column) in settings.columns.words.enumerated() {
            for word in column.allowed ?? [] {
                var word = word
                _ = word.withUTF8 { words[index].intern($0) }
                batch.wordTexts[index].append(word)
            }
        }
    }

    /// Takes the header; false if the rows cannot be read by it.
    mutating func begin(_ row: CSVRow) -> Bool {
        let header = TableHeader(row)
        names = header.names
        let columns = settings.columns
        let period =
            header.position(columns.month) == nil ? [columns.firstDay, columns.lastDay] : [columns.month]
        let required =
            [columns.source] + period + [columns.quantity, columns.unit]
            + columns.words.filter { $0.allowed != nil }.map(\.header)
        guard
            header.check(
                known: columns.all,
                required: required,
                refusesOthers: true,
                dialect: settings.dialect,
                &findings
            )
        else { return false }
        func position(_ name: String) -> Int { header.position(name) ?? 0 }
        at.id = columns.id.flatMap(header.position)
        at.month = header.position(columns.month)
        (at.source, at.quantity) = (position(columns.source), position(columns.quantity))
        (at.firstDay, at.lastDay) = (position(columns.firstDay), position(columns.lastDay))
        at.unit = position(columns.unit)
        at.words = columns.words.map { header.position($0.header) }
        at.texts = columns.texts.map(header.position)
        at.numbers = columns.numbers.map { header.position($0.header) }
        return true
    }

    /// Checks a row and, if nothing is wrong with it, takes its record. All that is wrong is reported, not only the
    /// first fault.
    mutating func append(_ row: CSVRow) {
        rowCount = row.number
        if TableHeader.isBlank(row) { return }
        guard row.count == names.count else {
            findings.add(
                .wrongCellCount,
                row: row.number,
                ["expected": .integer(names.count), "found": .integer(row.count)]
            )
            return
        }
        let source = source(row)
        let entered = number(row, at.quantity, .any)
        let unit = unit(row)
        let days = days(row)
        let isSound = checkFurther(row)
        let isNew = identify(row)
        guard let source, let days else { return }
        let isFree = cover(row, source, days)
        guard let entered, let unit, let quantity = convert(row, entered, unit, source),
            check(row, quantity, source, days), isSound, isNew, isFree
        else { return }
        recordCount += 1
        take(row, source: source, unit: unit, days: days)
        batch.quantity.append(quantity)
    }

    /// Reports what only the whole file shows: months without a record.
    mutating func finish() {
        if recordCount == 0, !findings.hasErrors { findings.add(.noRows, severity: .warning) }
        // A table that could not be read at all says nothing about months.
        if findings.hasErrors, covered.allSatisfy(\.isEmpty) { return }
        for (index, source) in settings.sources.enumerated() {
            guard case .complete(let period) = source.calendar else { continue }
            if covered[index].isEmpty {
                findings.add(
                    .noRecords,
                    severity: settings.missingMonths,
                    column: settings.columns.source,
                    ["source": .text(source.id), "first": .date(period.start)]
                )
                continue
            }
            let months = covered[index].missingMonths(in: period)
            guard !months.isEmpty else { continue }
            findings.add(
                .missingMonths,
                severity: settings.missingMonths,
                column: settings.columns.source,
                [
                    "source": .text(source.id), "months": .list(months.prefix(12).map(CalendarMonth.name)),
                    "count": .integer(months.count),
                ]
            )
        }
    }

    mutating func flush(into sink: (ActivityBatch) throws -> Void) throws {
        guard batch.count > 0, !findings.hasErrors else { return batch.removeAll() }
        batch.unitTexts = units.texts
        try sink(batch)
        batch.removeAll()
    }

    mutating func discard() { batch.removeAll() }

    func report(reader: CSVReader?) -> ActivityReport {
        ActivityReport(
            recordCount: recordCount,
            rowCount: reader?.rowCount ?? rowCount,
            diagnostics: findings.diagnostics,
            digest: reader?.digest
        )
    }

    private mutating func take(_ row: CSVRow, source: Int, unit: Int, days: RecordDays) {
        batch.source.append(Int32(source))
        batch.firstDay.append(days.start)
        batch.endDay.append(days.end)
        batch.row.append(UInt32(truncatingIfNeeded: row.number))
        batch.unit.append(Int32(unit))
        batch.enteredQuantity.append(row.trimmed(at.quantity))
        if let position = at.id { batch.id.append(row.trimmed(position)) }
        for (index, position) in at.texts.enumerated() {
            batch.texts[index].append(position.map(row.trimmed) ?? UnsafeBufferPointer(start: nil, count: 0))
        }
        for index in rowWords.indices { batch.words[index].append(rowWords[index]) }
        for index in rowNumbers.indices { batch.numbers[index].append(rowNumbers[index]) }
    }
}
