import Crypto
import QadamContainers
import QadamEvidence
public import QadamInventory
import QadamUnits

/// A file of activity records as rows of Qadam's own table, each with the place that it came from.
public struct ActivityFileRows: Sendable {
    /// Where a row came from.
    public struct Origin: Sendable, Hashable {
        /// Row of the file, from 1.
        public let row: Int
        /// Column of the quantity, from 0.
        public let column: Int
        /// The quantity as it was typed.
        public let typed: String
    }

    /// The rows as CSV in the dialect of Qadam.
    public private(set) var csv: [UInt8] = []
    /// Origins of the rows below the header.
    public private(set) var origins: [Origin] = []
    /// The file as diagnostics name it.
    public let name: String
    /// Row of the header.
    public let headerRow: Int
    /// Header of each column of the file, from 0.
    public let headers: [String]
    /// The conventions by which texts were read.
    public private(set) var conventions = FileConventions()
    /// What is wrong with cells, and what was found out about the file.
    public private(set) var findings: Findings

    /// The readings behind records of meters; their file is the one that is read.
    public private(set) var readingSpans: [ReadingSpan] = []

    private let profile: ActivityProfile
    private let header: FileHeader
    private let sources: [String: ActivitySource]
    private var identifiers: [String: Int] = [:]

    /// A record on its way.
    private struct Draft {
        var source: String
        var first: CivilDate
        var last: CivilDate
        var quantity: String
        var unit: String
        var provenance: String
        var row: FileRow
        var column: Int
        var typed: String
    }

    init(_ table: FileTable, _ header: FileHeader, _ profile: ActivityProfile, sources: [ActivitySource]) {
        self.profile = profile
        self.header = header
        self.sources = Dictionary(sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        name = table.name
        headerRow = header.row
        headers = header.names
        findings = Findings(file: table.name, limitPerCode: 20)
        let rows = table.rows.filter { $0.number > header.row }
        // Error values in columns that nobody reads are nobody's concern.
        for finding in table.findings where concerns(finding.place) { findings.add(finding) }
        guard findConventions(rows) else { return }
        write(ActivityFileRows.fields)
        if header.columns[.reading] != nil { readings(rows) } else { for row in rows { records(row) } }
        note()
    }

    static let fields = [
        "id", "source", "first_day", "last_day", "quantity", "unit", "provenance", "quality",
        "half_width_percent", "evidence",
    ]

    /// Where a column of Qadam's table stands in the file; `nil` where it holds for all rows.
    public func header(ofField field: String, _ origin: Origin?) -> String? {
        if field == "quantity", let origin {
            return headers.indices.contains(origin.column) ? headers[origin.column] : nil
        }
        let roles: [ActivityRole] =
            switch field {
            case "first_day": [.firstDay, .month, .day]
            case "last_day": [.lastDay, .month, .day]
            default: ActivityRole(rawValue: field).map { [$0] } ?? []
            }
        return roles.lazy.compactMap { header.columns[$0] }.first.map { headers[$0] }
    }

    private func concerns(_ place: Place) -> Bool {
        guard case .file(_, let row?, let column?) = place else { return true }
        let used = header.columns.values.map { $0 } + header.months.map(\.column)
        return row > header.row && used.contains { CellReference.name(ofColumn: $0 + 1) == column }
    }

    // MARK: Conventions

    private mutating func findConventions(_ rows: [FileRow]) -> Bool {
        func texts(_ columns: [Int]) -> [(text: String, row: Int, column: Int)] {
            rows.flatMap { row in
                columns.compactMap { column in
                    guard case .text(let text) = row[column] else { return nil }
                    return (ActivityText.trimmed(text), row.number, column)
                }
            }
        }
        let numbers = texts(
            header.columns.filter { ActivityRole.numbers.contains($0.key) }.values.sorted()
                + header.months.map(\.column)
        )
        let days = texts(header.columns.filter { ActivityRole.days.contains($0.key) }.values.sorted())
        do throws(FileConventions.Doubt) {
            if let given = profile.numbers {
                conventions.numbers = given
            } else {
                try conventions.findNumbers(numbers.map(\.text))
            }
            if let given = profile.dates {
                conventions.dates = given
            } else {
                try conventions.findDates(days.map(\.text))
            }
            return true
        } catch {
            doubt(error, numbers.map { ($0.row, $0.column) }, days.map { ($0.row, $0.column) })
            return false
        }
    }

    private mutating func doubt(
        _ doubt: FileConventions.Doubt,
        _ numbers: [(row: Int, column: Int)],
        _ days: [(row: Int, column: Int)]
    ) {
        let (code, text, first, second, place):
            (String, String, Argument, Argument, (row: Int, column: Int)) =
                switch doubt {
                case .number(let text, let first, let second, let place):
                    ("ACT-0010", text, .text(Self.plain(first)), .text(Self.plain(second)), numbers[place])
                case .date(let text, let first, let second, let place):
                    ("ACT-0011", text, .date(first), .date(second), days[place])
                }
        findings.add(
            Diagnostic(
                code,
                .error,
                at: .file(name, row: place.row, column: headers[place.column]),
                ["found": .text(text), "first": first, "second": second]
            )
        )
    }

    private mutating func note() {
        let place = Place.file(name, row: headerRow)
        if conventions.foundNumbers {
            let sample = conventions.numbers.sample
            findings.add(Diagnostic("ACT-0012", .note, at: place, ["sample": .text(sample)]))
        }
        if conventions.foundDates {
            let sample = conventions.dates.sample
            findings.add(Diagnostic("ACT-0013", .note, at: place, ["sample": .text(sample)]))
        }
        if !header.unused.isEmpty {
            let arguments: [String: Argument] = [
                "columns": .list(header.unused), "count": .integer(header.unused.count),
            ]
            findings.add(Diagnostic("ACT-0014", .note, at: place, arguments))
        }
    }

    // MARK: Rows

    private mutating func records(_ row: FileRow) {
        let source = word(.source, row)
        let unit = word(.unit, row)
        let provenance = word(.provenance, row)
        if profile.monthsAcross {
            guard let source, let unit, let provenance else { return }
            for (column, year, month) in header.months where row[column] != nil {
                guard let (quantity, typed) = number(row, column),
                    let first = CivilDate(year: year, month: month, day: 1),
                    let last = CivilDate(
                        year: year,
                        month: month,
                        day: CivilDate.length(ofMonth: month, year: year)
                    )
                else { continue }
                add(
                    Draft(
                        source: source,
                        first: first,
                        last: last,
                        quantity: quantity,
                        unit: unit,
                        provenance: provenance,
                        row: row,
                        column: column,
                        typed: typed
                    )
                )
            }
            return
        }
        let days = days(row)
        guard let (quantity, typed, column) = quantity(.quantity, row), let days, let source, let unit,
            let provenance
        else { return }
        add(
            Draft(
                source: source,
                first: days.first,
                last: days.last,
                quantity: quantity,
                unit: unit,
                provenance: provenance,
                row: row,
                column: column,
                typed: typed
            )
        )
    }

    /// The text of a role in a row, translated; `nil` after it was reported missing.
    private mutating func word(_ role: ActivityRole, _ row: FileRow) -> String? {
        guard let text = text(role, row) else {
            fault(.missingValue, row, header.columns[role])
            return nil
        }
        return profile.words[role]?[text] ?? text
    }

    private func text(_ role: ActivityRole, _ row: FileRow) -> String? {
        if let column = header.columns[role], let text = row[column]?.text { return text }
        return profile.constants[role]
    }

    private mutating func quantity(_ role: ActivityRole, _ row: FileRow) -> (String, String, Int)? {
        guard let column = header.columns[role] else {
            guard let constant = profile.constants[role] else { return nil }
            return (constant, constant, 0)
        }
        guard let (value, typed) = number(row, column) else { return nil }
        return (value, typed, column)
    }

    /// A number in the convention of our own tables, and as it was typed; `nil` after a fault was reported.
    private mutating func number(_ row: FileRow, _ column: Int) -> (value: String, typed: String)? {
        switch row[column] {
        case nil:
            fault(.missingValue, row, column)
            return nil
        case .number(let value, let text): return (Self.plain(value), text)
        case .text(let text):
            let typed = ActivityText.trimmed(text)
            do throws(ValueFault) {
                let value = try Array(typed.utf8).withUnsafeBufferPointer { (bytes) throws(ValueFault) in
                    try ValueText.number(bytes, conventions.numbers, in: .any)
                }
                return (Self.plain(value), typed)
            } catch {
                report(error, row, column)
                return nil
            }
        case .date(let date):
            fault(.notANumber, row, column, ["found": .text(date.description)])
            return nil
        case .unreadable: return nil  // a finding of the workbook says why
        }
    }

    private mutating func days(_ row: FileRow) -> (first: CivilDate, last: CivilDate)? {
        if let column = header.columns[.month] {
            guard let (year, month) = month(row, column),
                let first = CivilDate(year: year, month: month, day: 1),
                let last = CivilDate(
                    year: year,
                    month: month,
                    day: CivilDate.length(ofMonth: month, year: year)
                )
            else { return nil }
            return (first, last)
        }
        if header.columns[.day] != nil || profile.constants[.day] != nil {
            return day(.day, row).map { ($0, $0) }
        }
        let first = day(.firstDay, row)
        guard let last = day(.lastDay, row), let first else { return nil }
        if last < first {
            fault(.emptyPeriod, row, header.columns[.lastDay], ["first": .date(first), "last": .date(last)])
            return nil
        }
        return (first, last)
    }

    private mutating func month(_ row: FileRow, _ column: Int) -> (year: Int, month: Int)? {
        guard let cell = row[column] else {
            fault(.missingValue, row, column)
            return nil
        }
        // A finding of the workbook says why a cell cannot be read.
        guard let text = cell.text else { return nil }
        if case .date(let date) = cell, date.components.day == 1 {
            return (date.components.year, date.components.month)
        }
        if case .text = cell, let month = LooseDate.month(text, year: profile.year) { return month }
        fault(.notAMonth, row, column, ["found": .text(text), "expected": .text("2024-01")])
        return nil
    }

    private mutating func day(_ role: ActivityRole, _ row: FileRow) -> CivilDate? {
        let column = header.columns[role]
        let cell = column.flatMap { row[$0] } ?? profile.constants[role].map { FileCell.text($0) }
        switch cell {
        case nil:
            fault(.missingValue, row, column)
            return nil
        case .date(let date): return date
        case .unreadable: return nil
        case .text(let text), .number(_, let text):
            // What holds for all rows is given on the command line, in our own way.
            let style = column == nil ? DateStyle.ymd : conventions.dates
            let typed = ActivityText.trimmed(text)
            if let date = LooseDate.day(typed, style) { return date }
            fault(.notADate, row, column, ["found": .text(typed), "expected": .text(style.sample)])
            return nil
        }
    }

    // MARK: Meter readings

    private mutating func readings(_ rows: [FileRow]) {
        var bySource: [String: [(reading: MeterReadings.Reading, row: FileRow, typed: String)]] = [:]
        var order: [String] = []
        for row in rows {
            let source = word(.source, row)
            let day = day(.day, row)
            guard let provenance = word(.provenance, row), word(.unit, row) != nil,
                let (value, typed, _) = quantity(.reading, row), let source, let day,
                let count = NumberConvention.plain.number(value)
            else { continue }
            let isEstimated = provenance == ActivityRecord.Provenance.estimated.rawValue
            if bySource[source] == nil { order.append(source) }
            bySource[source, default: []].append(
                (.init(day: day.daysSinceEpoch, count: count, isEstimated: isEstimated), row, typed)
            )
        }
        for source in order { spans(source, bySource[source] ?? []) }
    }

    private mutating func spans(
        _ source: String,
        _ list: [(reading: MeterReadings.Reading, row: FileRow, typed: String)]
    ) {
        guard let column = header.columns[.reading] else { return }
        let multipliers = Set(list.map { text(.multiplier, $0.row) ?? "1" })
        guard multipliers.count == 1, let text = multipliers.first,
            let multiplier = conventions.numbers.number(text) ?? NumberConvention.plain.number(text),
            multiplier > 0
        else {
            let arguments: [String: Argument] = [
                "source": .text(source), "found": .list(multipliers.sorted()),
            ]
            return findings.add(Diagnostic("ACT-0043", .error, at: .file(name), arguments))
        }
        if list.count == 1, let only = list.first {
            let place = Place.file(name, row: only.row.number, column: headers[column])
            findings.add(Diagnostic("ACT-0044", .warning, at: place, ["source": .text(source)]))
        }
        let (spans, faults) = MeterReadings.spans(
            list.map(\.reading),
            digits: profile.meterDigits,
            multiplier: multiplier
        )
        for fault in faults {
            let (code, index) =
                switch fault {
                case .sameDay(let index): ("ACT-0040", index)
                case .wentBack(let index): ("ACT-0041", index)
                case .tooFarBack(let index): ("ACT-0042", index)
                }
            let place = Place.file(name, row: list[index].row.number, column: headers[column])
            let arguments: [String: Argument] = [
                "source": .text(source), "found": .text(list[index].typed),
                "digits": .integer(profile.meterDigits ?? 0),
            ]
            findings.add(Diagnostic(code, .error, at: place, arguments))
        }
        for span in spans {
            let (_, row, _) = list[span.reading]
            guard let unit = word(.unit, row), let provenance = word(.provenance, row) else { continue }
            if span.rolledOver {
                let place = Place.file(name, row: row.number, column: headers[column])
                let quantity = Argument.text(Self.plain(span.quantity))
                findings.add(
                    Diagnostic("ACT-0045", .note, at: place, ["source": .text(source), "found": quantity])
                )
            }
            let estimated = ActivityRecord.Provenance.estimated.rawValue
            let record = add(
                Draft(
                    source: source,
                    first: CivilDate(daysSinceEpoch: span.firstDay),
                    last: CivilDate(daysSinceEpoch: span.endDay - 1),
                    quantity: Self.plain(span.quantity),
                    unit: unit,
                    provenance: span.isEstimated ? estimated : provenance,
                    row: row,
                    column: column,
                    typed: Self.plain(span.quantity)
                )
            )
            guard let record, let before = list.first(where: { $0.reading.day == span.firstDay }) else {
                continue
            }
            readingSpans.append(
                ReadingSpan(
                    record: record,
                    source: source,
                    day: CivilDate(daysSinceEpoch: span.firstDay),
                    count: before.reading.count,
                    nextDay: CivilDate(daysSinceEpoch: span.endDay),
                    nextCount: list[span.reading].reading.count,
                    unit: unit,
                    multiplier: multiplier,
                    digits: profile.meterDigits,
                    rolledOver: span.rolledOver,
                    isEstimated: span.isEstimated,
                    file: name,
                    sha256: "",
                    row: row.number
                )
            )
        }
    }

    // MARK: Writing

    @discardableResult
    private mutating func add(_ draft: Draft) -> String? {
        let further = [ActivityRole.quality, .halfWidth, .evidence].map { role in
            role == .halfWidth ? halfWidth(draft.row) : text(role, draft.row) ?? ""
        }
        guard let id = identifier(draft, further) else { return nil }
        origins.append(Origin(row: draft.row.number, column: draft.column, typed: draft.typed))
        write(
            [
                id, draft.source, draft.first.description, draft.last.description, draft.quantity, draft.unit,
                draft.provenance,
            ] + further
        )
        return id
    }

    private mutating func halfWidth(_ row: FileRow) -> String {
        guard let column = header.columns[.halfWidth] else { return profile.constants[.halfWidth] ?? "" }
        guard row[column] != nil, let (value, _) = number(row, column) else { return "" }
        return value
    }

    /// The identifier of the file, else one that the same row always gets: of a meter by its first day, of an event by
    /// its day and all that is typed.
    private mutating func identifier(_ draft: Draft, _ further: [String]) -> String? {
        if header.columns[.id] != nil { return word(.id, draft.row) }
        let stem = "\(draft.source).\(draft.first)"
        guard case .events? = sources[draft.source]?.calendar else { return stem }
        let fields = [draft.last.description, draft.quantity, draft.unit] + further
        let digest = SHA256.hash(data: Array(fields.joined(separator: "\u{1F}").utf8))
        let mark = digest.prefix(4).map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
        let number = identifiers["\(stem).\(mark)", default: 0] + 1
        identifiers["\(stem).\(mark)"] = number
        return number == 1 ? "\(stem).\(mark)" : "\(stem).\(mark).\(number)"
    }

    private mutating func write(_ cells: [String]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { csv.append(UInt8(ascii: ",")) }
            if cell.utf8.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }) {
                csv.append(0x22)
                for byte in cell.utf8 {
                    if byte == 0x22 { csv.append(0x22) }
                    csv.append(byte)
                }
                csv.append(0x22)
            } else {
                csv.append(contentsOf: cell.utf8)
            }
        }
        csv.append(0x0A)
    }

    /// With the digits that read back as the same number.
    private static func plain(_ value: Double) -> String {
        let text = "\(value)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    private mutating func fault(
        _ code: ExchangeCode,
        _ row: FileRow,
        _ column: Int?,
        _ arguments: [String: Argument] = [:]
    ) {
        report(ValueFault(code, arguments), row, column)
    }

    private mutating func report(_ fault: ValueFault, _ row: FileRow, _ column: Int?) {
        let header = column.map { headers.indices.contains($0) ? headers[$0] : String($0 + 1) }
        var arguments = fault.arguments
        arguments["column"] = .text(header ?? "")
        findings.add(fault.code, row: row.number, column: header, arguments)
    }
}

extension ActivityFileRows {
    /// The fields of our table of which a file says something under a profile.
    public static func spoken(of profile: ActivityProfile, headers: [String]) -> [String] {
        fields.filter { field in
            guard let role = ActivityRole(rawValue: field) else { return true }
            return headers.contains(profile.header(role)) || profile.constants[role] != nil
        }
    }
}
