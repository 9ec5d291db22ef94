public import QadamEvidence
public import QadamUnits

extension Column where Value == String {
    /// Text as it stands, blanks around it included.
    public static func text(_ header: String) -> Column<String> {
        Column(headers: [header]) { context in
            guard context.requireCell(), !context.reportsControlCharacter() else { return nil }
            return context.untrimmedText()
        }
    }

    /// An identifier: letters, digits and `. _ - : / @ +`, without blanks.
    public static func identifier(_ header: String) -> Column<String> {
        Column(headers: [header]) { context in
            guard context.requireCell() else { return nil }
            let text = context.text()
            guard Identifier.isValid(text) else {
                context.report(.notAnIdentifier, ["found": .text(text)])
                return nil
            }
            return text
        }
    }

    /// One of some words, spelt exactly so.
    public static func oneOf(_ header: String, _ words: [String]) -> Column<String> {
        Column(headers: [header]) { context in
            guard context.requireCell() else { return nil }
            let text = context.text()
            if words.contains(text) { return text }
            context.report(.notAllowed, ["found": .text(text), "allowed": .list(words)])
            return nil
        }
    }

    /// The identifier of something that is known: a source line, a factor, a building. Unknown ones are
    /// reported with near spellings.
    public static func reference(_ header: String, among known: some Sequence<String>) -> Column<String> {
        let known = Set(known)
        return Column(headers: [header]) { context in
            guard context.requireCell() else { return nil }
            let text = context.text()
            if known.contains(text) { return text }
            let near = NearMiss.closest(to: text, among: known)
            context.report(
                near.isEmpty ? .unknownReference : .unknownReferenceNear,
                ["found": .text(text), "suggestions": .list(near)]
            )
            return nil
        }
    }
}

extension Column where Value == [String] {
    /// Words apart by blanks, or by another mark.
    public static func list(_ header: String, separator: Character = " ") -> Column<[String]> {
        Column(headers: [header]) { context in
            guard context.requireCell() else { return nil }
            return context.text().split(separator: separator).map { part in
                String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            }
        }
    }
}

extension Column where Value == Double {
    /// A number in the unit that the header or the documentation names.
    public static func number(_ header: String, _ range: NumberRange = .any) -> Column<Double> {
        Column(headers: [header]) { $0.number(in: range) }
    }
}

extension Column where Value == Int {
    /// A whole number.
    public static func integer(
        _ header: String,
        _ range: ClosedRange<Int> = -1_000_000_000_000...1_000_000_000_000
    ) -> Column<Int> {
        Column(headers: [header]) { $0.integer(in: range) }
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
        Column(headers: [header]) { context in
            guard let value = context.number(in: range) else { return nil }
            return Amount(value, unit, entered: context.text())
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
            let value = context.number(in: range)
            guard let unit = context.unit(1, fitting: fitting), let value else { return nil }
            return Amount(value, unit, entered: context.text() + " " + context.text(1))
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
        Column(headers: [header]) { $0.date() }
    }
}

extension Column where Value == Period {
    /// A calendar month: `2024-01`, or by the dialect `01.2024`, `01/2024`.
    public static func month(_ header: String) -> Column<Period> {
        Column(headers: [header]) { $0.month() }
    }

    /// The days from one cell to another, both included.
    public static func period(first: String, last: String) -> Column<Period> {
        Column(headers: [first, last], blank: .all) { $0.period(first: 0, last: 1) }
    }

    /// `2024`, `2024-01` or `2024-01-01/2024-01-31` (both days included), whatever the dialect.
    public static func period(_ header: String) -> Column<Period> {
        Column(headers: [header]) { context in
            guard context.requireCell() else { return nil }
            if let period = Period(iso: context.text()) { return period }
            context.report(.notAPeriod, ["found": .text(context.text())])
            return nil
        }
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
        let work = Column<String>.reference(reference, among: known).read
        return Column(headers: [reference, locator]) { context in
            guard let id = work(&context) else { return nil }
            return Citation(reference: id, locator: context.text(1))
        }
    }
}

extension Column where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    /// One of the cases of an enumeration, by its raw value.
    public static func choice(_ header: String) -> Column<Value> {
        Column(headers: [header]) { context in
            guard context.requireCell() else { return nil }
            if let value = Value(rawValue: context.text()) { return value }
            context.report(
                .notAllowed,
                [
                    "found": .text(context.text()), "allowed": .list(Value.allCases.map(\.rawValue)),
                ]
            )
            return nil
        }
    }
}

extension CellContext {
    /// Reports a control character other than a tabulator or a line end; true if there is one.
    mutating func reportsControlCharacter() -> Bool {
        guard bytes().contains(where: { ($0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D) || $0 == 0x7F })
        else { return false }
        report(.controlCharacter)
        return true
    }
}

/// What may stand as an identifier.
enum Identifier {
    private static let marks: Set<Character> = [".", "_", "-", ":", "/", "@", "+"]

    static func isValid(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 200
            && text.allSatisfy { $0.isLetter || $0.isNumber || marks.contains($0) }
    }
}
