/// Texts, numbers, units, dates and lists in one language.
///
///     let texts = Texts(.kazakh)
///     texts.text(.reportTitle)
///     texts.number(1234.5)            // 1 234,5
///     texts.unit("kg{CO2e:AR5}/kWh")  // кг CO₂-экв. (AR5)/кВт·сағ
///
/// A key that has no text and an argument that was not given are shown in ⟦brackets⟧: visible to a reader, and a
/// failure in the tests, but never a crash and never a silent gap.
public struct Texts: Sendable {
    /// The language of everything this value writes.
    public let language: Language
    /// How numbers are written.
    public let numbers: NumberFormat
    let catalog: Catalog

    /// The committed texts of a language.
    public init(_ language: Language) {
        self.init(language, catalog: .standard(language))
    }

    init(_ language: Language, catalog: Catalog) {
        self.language = language
        self.catalog = catalog
        numbers = NumberFormat(language)
    }

    /// The texts of a language with other tables, in the form that `Tools/make_texts.py` writes; for tests.
    package init(_ language: Language, tables: [String]) {
        self.init(language, catalog: Catalog(tables: tables))
    }

    /// All keys that have a text.
    public var keys: Set<String> { Set(catalog.entries.keys) }

    /// The sentence of a key with its placeholders unfilled; the key in brackets if it has none or has plural forms.
    package func source(_ key: String) -> String { source(key, form: nil) ?? "⟦\(key)⟧" }

    /// Whether a key has a text.
    public func has(_ key: String) -> Bool { catalog.entries[key] != nil }

    /// What stands in a table where there is no value.
    public var missing: String { fill("format.missing", [:]) }

    /// A whole number with groups of three. Years are no numbers in this sense: pass them as text.
    public func integer(_ value: Int) -> String { numbers.integer(value) }

    /// A number at a precision.
    public func number(_ value: Double, _ precision: Precision = .significant(6)) -> String {
        numbers.number(value, precision)
    }

    /// A share between 0 and 1 as a percentage: `12.3 %` in kk and ru, `12.3%` in en.
    public func percent(_ share: Double, _ precision: Precision = .significant(3)) -> String {
        fill("format.percent", ["number": numbers.number(share * 100, precision)])
    }

    /// A unit symbol in words of the language.
    public func unit(_ symbol: String, _ style: UnitStyle = .full) -> String {
        UnitText(catalog: catalog, style: style).worded(symbol)
    }

    /// A number with its unit, kept on one line. Dimensionless amounts (`1`) are numbers.
    public func amount(
        _ value: Double,
        unit symbol: String,
        _ precision: Precision = .significant(6),
        style: UnitStyle = .full
    ) -> String {
        let number = numbers.number(value, precision)
        return symbol.isEmpty || symbol == "1" ? number : number + "\u{00A0}" + unit(symbol, style)
    }

    /// `a`, `a and b`, `a, b and c`.
    public func list(_ items: [String]) -> String {
        // an empty place in a sentence would look like a mistake
        guard let last = items.last, let first = items.first else { return missing }
        guard items.count > 1 else { return first }
        let head = items.dropFirst().dropLast().reduce(first) {
            fill("format.list.more", ["first": $0, "second": $1])
        }
        return fill("format.list.last", ["first": head, "second": last])
    }

    /// A sentence whose values are texts already.
    func fill(_ key: String, _ values: [String: String], form: PluralCategory? = nil) -> String {
        guard let source = source(key, form: form) else { return "⟦\(key)⟧" }
        return Template(source).filled { values[$0] ?? "⟦\(key):\($0)⟧" }
    }

    private func source(_ key: String, form: PluralCategory?) -> String? {
        switch catalog.entries[key] {
        case .sentence(let text): text
        case .forms(let forms): form.flatMap { forms[$0] }
        case nil: nil
        }
    }
}
