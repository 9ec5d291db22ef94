import QadamEvidence
import QadamUnits

// The cells of an activity row as values, and how their faults are reported.

extension ActivityRows {
    mutating func source(_ row: CSVRow) -> Int? {
        let bytes = row.trimmed(at.source)
        if let source = sourceNames.find(bytes) { return source }
        guard require(row, at.source) else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        // Near spellings are dear: sought only while a fault with them would be listed.
        let near =
            findings.count(.unknownReferenceNear) < settings.limitPerCode
            ? NearMiss.closest(to: text, among: settings.sources.lazy.map(\.id)) : []
        report(
            near.isEmpty ? .unknownReference : .unknownReferenceNear,
            row,
            at.source,
            ["found": .text(text), "suggestions": .list(near)]
        )
        return nil
    }

    mutating func number(_ row: CSVRow, _ position: Int, _ range: NumberRange) -> Double? {
        let bytes = row.trimmed(position)
        if let value = convention.number(bytes), value.isFinite, range.violation(value) == nil {
            return value
        }
        guard require(row, position) else { return nil }
        return take(row, position) { (bytes, rows) throws(ValueFault) in
            try ValueText.number(bytes, rows.convention, in: range)
        }
    }

    mutating func unit(_ row: CSVRow) -> Int? {
        let bytes = row.trimmed(at.unit)
        if let known = units.find(bytes) { return known }
        guard require(row, at.unit) else { return nil }
        return take(row, at.unit) { (bytes, rows) throws(ValueFault) in try rows.units.add(bytes) }
    }

    mutating func days(_ row: CSVRow) -> RecordDays? {
        let order = order
        if let position = at.month {
            let bytes = row.trimmed(position)
            if let month = DateText.month(bytes, order: order) {
                return RecordDays(year: month.year, month: month.month)
            }
            guard require(row, position) else { return nil }
            return take(row, position) { (bytes, _) throws(ValueFault) in
                RecordDays(try ValueText.month(bytes, order))
            }
        }
        let first = day(row, at.firstDay)
        guard let last = day(row, at.lastDay), let first else { return nil }
        if let days = RecordDays(first: first, last: last) { return days }
        return take(row, at.lastDay) { (_, _) throws(ValueFault) in
            RecordDays(try ValueText.period(first: first, last: last))
        }
    }

    mutating func day(_ row: CSVRow, _ position: Int) -> CivilDate? {
        if case .date(let date) = DateText.read(row.trimmed(position), order: order) { return date }
        guard require(row, position) else { return nil }
        let order = order
        return take(row, position) { (bytes, _) throws(ValueFault) in try ValueText.date(bytes, order) }
    }

    /// Reads the further columns into `rowWords` and `rowNumbers`; false if any cell is wrong.
    mutating func checkFurther(_ row: CSVRow) -> Bool {
        var isSound = true
        for index in rowWords.indices {
            guard let position = at.words[index] else { continue }
            guard let word = word(row, position, index) else {
                isSound = false
                continue
            }
            rowWords[index] = word
        }
        for (index, position) in at.numbers.enumerated() {
            guard let position else { continue }
            rowNumbers[index] =
                row.isBlank(position) ? nil : number(row, position, settings.columns.numbers[index].range)
            if rowNumbers[index] == nil, !row.isBlank(position) { isSound = false }
        }
        for position in at.texts {
            guard let position, row[position].contains(where: { $0 < 0x20 || $0 == 0x7F }) else { continue }
            let text = take(row, position) { (bytes, _) throws(ValueFault) in
                try ValueText.plain(String(decoding: bytes, as: UTF8.self))
            }
            if text == nil { isSound = false }
        }
        return isSound
    }

    /// The number of the word in a cell, -1 where it may be blank and is; `nil` after it reported a fault.
    private mutating func word(_ row: CSVRow, _ position: Int, _ index: Int) -> Int32? {
        let bytes = row.trimmed(position)
        let allowed = settings.columns.words[index].allowed
        if bytes.isEmpty { return allowed == nil || require(row, position) ? -1 : nil }
        if let number = words[index].find(bytes) { return Int32(number) }
        if let allowed {
            report(
                .notAllowed,
                row,
                position,
                ["found": .text(row.text(position)), "allowed": .list(allowed)]
            )
            return nil
        }
        let number = words[index].intern(bytes).number
        batch.wordTexts[index].append(words[index].text(number))
        return Int32(number)
    }

    mutating func require(_ row: CSVRow, _ position: Int) -> Bool {
        if !row.isBlank(position) { return true }
        report(.missingValue, row, position, [:])
        return false
    }

    mutating func take<Value>(
        _ row: CSVRow,
        _ position: Int,
        _ read: (ValueText.Bytes, inout ActivityRows) throws(ValueFault) -> Value
    ) -> Value? {
        do throws(ValueFault) {
            return try read(row.trimmed(position), &self)
        } catch {
            report(error.code, row, position, error.arguments)
            return nil
        }
    }

    mutating func report(
        _ code: ExchangeCode,
        _ row: CSVRow,
        _ position: Int,
        severity: Diagnostic.Severity = .error,
        _ arguments: [String: Argument]
    ) {
        var all = arguments
        all["column"] = .text(names[position])
        findings.add(code, severity: severity, row: row.number, column: names[position], all)
    }
}
