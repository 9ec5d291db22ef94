import QadamEvidence
import QadamUnits

/// Turns the text of a cell or of a YAML scalar into a typed value, by one declared convention.
enum ValueText {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    static func number(
        _ bytes: Bytes,
        _ convention: NumberConvention,
        in range: NumberRange
    ) throws(ValueFault) -> Double {
        guard let value = convention.number(bytes), value.isFinite else {
            throw NumberMisfit(string(bytes), expected: convention).fault
        }
        if let violation = range.violation(value) {
            throw ValueFault(
                violation.code,
                ["found": .text(string(bytes)), "bound": .number(violation.bound)]
            )
        }
        return value
    }

    static func integer(
        _ bytes: Bytes,
        _ convention: NumberConvention,
        in range: ClosedRange<Int>
    ) throws(ValueFault) -> Int {
        let bounds = NumberRange(from: Double(range.lowerBound), to: Double(range.upperBound))
        let value = try number(bytes, convention, in: bounds)
        guard let whole = Int(exactly: value) else {
            throw ValueFault(.notAnInteger, ["found": .text(string(bytes))])
        }
        return whole
    }

    static func unit(_ text: String, fitting expected: Unit?) throws(ValueFault) -> Unit {
        do throws(UnitError) {
            let unit = try UnitRegistry.standard.unit(text)
            if let expected { _ = try Amount(1, unit).converted(to: expected) }
            return unit
        } catch {
            throw ValueFault(error, expected: expected?.symbol)
        }
    }

    static func date(_ bytes: Bytes, _ order: Dialect.DateOrder) throws(ValueFault) -> CivilDate {
        let outcome = DateText.read(bytes, order: order)
        if case .date(let date) = outcome { return date }
        throw outcome.fault(string(bytes), order: order)
    }

    static func month(_ bytes: Bytes, _ order: Dialect.DateOrder) throws(ValueFault) -> Period {
        if let month = DateText.month(bytes, order: order),
            let period = Period(year: month.year, month: month.month)
        {
            return period
        }
        throw ValueFault(
            .notAMonth,
            ["found": .text(string(bytes)), "expected": .text(order.monthSample)]
        )
    }

    static func period(iso text: String) throws(ValueFault) -> Period {
        guard let period = Period(iso: text) else { throw ValueFault(.notAPeriod, ["found": .text(text)]) }
        return period
    }

    static func period(first: CivilDate, last: CivilDate) throws(ValueFault) -> Period {
        if let period = Period(start: first, end: CivilDate(daysSinceEpoch: last.daysSinceEpoch + 1)) {
            return period
        }
        throw ValueFault(.emptyPeriod, ["first": .date(first), "last": .date(last)])
    }

    /// Letters, digits and `. _ - : / @ +`, without blanks, to 200 bytes.
    static func identifier(_ text: String) throws(ValueFault) -> String {
        guard !text.isEmpty, text.utf8.count <= 200,
            text.unicodeScalars.allSatisfy(isIdentifierScalar)
        else { throw ValueFault(.notAnIdentifier, ["found": .text(text)]) }
        return text
    }

    private static func isIdentifierScalar(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", ".", "_", "-", ":", "/", "@", "+": true
        // Kazakh and Russian letters with their combining marks, and those of other scripts.
        case _ where !scalar.isASCII:
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || scalar.properties.canonicalCombiningClass != .notReordered
        default: false
        }
    }

    static func word(_ text: String, of words: [String]) throws(ValueFault) -> String {
        guard words.contains(text) else {
            throw ValueFault(.notAllowed, ["found": .text(text), "allowed": .list(words)])
        }
        return text
    }

    static func reference(_ text: String, among known: Set<String>) throws(ValueFault) -> String {
        if known.contains(text) { return text }
        let near = NearMiss.closest(to: text, among: known)
        throw ValueFault(
            near.isEmpty ? .unknownReference : .unknownReferenceNear,
            ["found": .text(text), "suggestions": .list(near)]
        )
    }

    /// Text without control characters other than the tabulator and line ends.
    static func plain(_ text: String) throws(ValueFault) -> String {
        let hasControl = text.utf8.contains {
            ($0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D) || $0 == 0x7F
        }
        if hasControl { throw ValueFault(.controlCharacter) }
        return text
    }

    private static func string(_ bytes: Bytes) -> String { String(decoding: bytes, as: UTF8.self) }
}
