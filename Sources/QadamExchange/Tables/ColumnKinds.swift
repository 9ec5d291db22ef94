public import QadamEvidence
public import QadamUnits

extension Column {
    /// A column of one cell that is read by a function on its bytes.
    static func bytes(
        _ header: String,
        _ read: @escaping @Sendable (ValueText.Bytes, Dialect) throws(ValueFault) -> Value
    ) -> Column<Value> {
        Column(headers: [header]) { context in
            let dialect = context.dialect
            return context.take(0) { (bytes) throws(ValueFault) in try read(bytes, dialect) }
        }
    }

    /// A column of one cell that is read by a function on its text.
    static func string(
        _ header: String,
        _ read: @escaping @Sendable (String) throws(ValueFault) -> Value
    ) -> Column<Value> {
        bytes(header) { (bytes, _) throws(ValueFault) in try read(String(decoding: bytes, as: UTF8.self)) }
    }
}

extension Column where Value == String {
    /// Text as it stands, blanks around it included.
    public static func text(_ header: String) -> Column<String> {
        Column(headers: [header]) { context in
            let text = context.untrimmedText()
            return context.take(0) { (_) throws(ValueFault) in try ValueText.plain(text) }
        }
    }

    /// An identifier: letters, digits and `. _ - : / @ +`, without blanks.
    public static func identifier(_ header: String) -> Column<String> {
        string(header) { (text) throws(ValueFault) in try ValueText.identifier(text) }
    }

    /// One of some words, spelt exactly so.
    public static func oneOf(_ header: String, _ words: [String]) -> Column<String> {
        string(header) { (text) throws(ValueFault) in try ValueText.word(text, of: words) }
    }

    /// The identifier of something that is known: a source line, a factor, a building. Unknown ones are
    /// reported with near spellings.
    public static func reference(_ header: String, among known: some Sequence<String>) -> Column<String> {
        let known = Set(known)
        return string(header) { (text) throws(ValueFault) in try ValueText.reference(text, among: known) }
    }
}

extension Column where Value == [String] {
    /// Words apart by a mark, blanks around them dropped.
    public static func list(_ header: String, separator: Character = " ") -> Column<[String]> {
        string(header) { (text) throws(ValueFault) in
            text.split(separator: separator).map { part in
                String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            }
        }
    }
}

extension Column where Value == Double {
    /// A number in the unit that the header or the documentation names.
    public static func number(_ header: String, _ range: NumberRange = .any) -> Column<Double> {
        bytes(header) { (bytes, dialect) throws(ValueFault) in
            try ValueText.number(bytes, dialect.numbers, in: range)
        }
    }
}

extension Column where Value == Int {
    /// A whole number.
    public static func integer(
        _ header: String,
        _ range: ClosedRange<Int> = -1_000_000_000_000...1_000_000_000_000
    ) -> Column<Int> {
        bytes(header) { (bytes, dialect) throws(ValueFault) in
            try ValueText.integer(bytes, dialect.numbers, in: range)
        }
    }
}

extension Column where Value == Bool {
    /// `yes` or `no`.
    public static func yesOrNo(_ header: String) -> Column<Bool> {
        Column<String>.oneOf(header, ["yes", "no"]).map { $0 == "yes" }
    }
}

extension Column where Value == Amount {
    /// A number in a fixed unit.
    public static func amount(
        _ header: String,
        in unit: Unit,
        _ range: NumberRange = .any
    ) -> Column<Amount> {
        bytes(header) { (bytes, dialect) throws(ValueFault) in
            let value = try ValueText.number(bytes, dialect.numbers, in: range)
            return Amount(value, unit, entered: String(decoding: bytes, as: UTF8.self))
        }
    }

    /// A number with its unit in another cell; the unit must fit `fitting` where one is given, but the amount
    /// stays in the unit that was written.
    public static func amount(
        _ header: String,
        unitColumn: String,
        fitting: Unit? = nil,
        _ range: NumberRange = .any
    ) -> Column<Amount> {
        Column(headers: [header, unitColumn]) { context in
            let numbers = context.dialect.numbers
            let value = context.take(0) { (bytes) throws(ValueFault) in
                try ValueText.number(bytes, numbers, in: range)
            }
            let unit = context.unit(1, fitting: fitting)
            guard let value, let unit else { return nil }
            return Amount(value, unit, entered: context.text(0) + " " + context.text(1))
        }
    }
}

extension Column where Value == Unit {
    /// A unit, fitting another where one is given.
    public static func unit(_ header: String, fitting: Unit? = nil) -> Column<Unit> {
        Column(headers: [header]) { $0.unit(0, fitting: fitting) }
    }
}

extension Column where Value == CivilDate {
    /// A day, in the order of the file's dialect.
    public static func date(_ header: String) -> Column<CivilDate> {
        bytes(header) { (bytes, dialect) throws(ValueFault) in try ValueText.date(bytes, dialect.dates) }
    }
}

extension Column where Value == Period {
    /// A calendar month: `2024-01`, or by the dialect `01.2024`, `01/2024`.
    public static func month(_ header: String) -> Column<Period> {
        bytes(header) { (bytes, dialect) throws(ValueFault) in try ValueText.month(bytes, dialect.dates) }
    }

    /// The days from one cell to another, both included.
    public static func period(first: String, last: String) -> Column<Period> {
        Column(headers: [first, last], blank: .all) { context in
            let order = context.dialect.dates
            let start = context.take(0) { (bytes) throws(ValueFault) in try ValueText.date(bytes, order) }
            let end = context.take(1) { (bytes) throws(ValueFault) in try ValueText.date(bytes, order) }
            guard let start, let end else { return nil }
            return context.take(1) { (_) throws(ValueFault) in
                try ValueText.period(first: start, last: end)
            }
        }
    }

    /// `2024`, `2024-01` or `2024-01-01/2024-01-31` (both days included), whatever the dialect.
    public static func period(_ header: String) -> Column<Period> {
        string(header) { (text) throws(ValueFault) in try ValueText.period(iso: text) }
    }
}

extension Column where Value == Citation {
    /// A work of `references` and the place in it, in two cells; the place may be blank.
    public static func citation(
        reference: String,
        locator: String,
        among references: References = .standard
    ) -> Column<Citation> {
        let known = Set(references.all.map(\.id))
        return Column(headers: [reference, locator]) { context in
            let work = context.take(0) { (bytes) throws(ValueFault) in
                try ValueText.reference(String(decoding: bytes, as: UTF8.self), among: known)
            }
            return work.map { Citation(reference: $0, locator: context.text(1)) }
        }
    }
}

extension Column where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    /// One of the cases of an enumeration, by its raw value.
    public static func choice(_ header: String) -> Column<Value> {
        string(header) { (text) throws(ValueFault) in
            guard let value = Value(rawValue: text) else {
                throw ValueFault(
                    .notAllowed,
                    ["found": .text(text), "allowed": .list(Value.allCases.map(\.rawValue))]
                )
            }
            return value
        }
    }
}
