/// All units the program knows, with their names in Kazakh, Russian and English, and the grammar that composes
/// them.
///
/// Grammar (case-sensitive, close to UCUM): `kWh`, `t/h`, `kg{CO2}/TJ{NCV}`, `kg{CO2e:AR5}/(passenger.km)`.
/// - `.`, `·` or `*` multiplies, `/` divides. A product binds tighter than a division:
///   `kg/passenger.km` is kg per (passenger·km), as the tables of the field mean it.
/// - exponents follow the symbol: `m3`, `m^3`, `m³`, `s-1`.
/// - `{…}` names the basis and is part of the unit.
/// - SI prefixes k M G T m µ n and the like stand before units that take them.
public struct UnitRegistry: Sendable {
    /// One row of the units table.
    public struct Entry: Sendable {
        /// Symbol in the grammar.
        public let symbol: String
        /// English name.
        public let name: String
        /// Spellings in other languages and habits.
        public let aliases: [String]
        /// Work that defines the factor, with its place: `reference` + `locator`.
        public let reference: String
        /// Place in the work.
        public let locator: String
        let unit: Unit
        let takesPrefix: Bool
        let tag: String?
    }

    /// The units built into the program (`Data/units.csv`).
    public static let standard = UnitRegistry(csv: EmbeddedUnits.csv)

    /// All entries in the order of the table.
    public let entries: [Entry]
    private let bySpelling: [String: Int]

    package init(csv: String) {
        let table = DataTable(csv: csv)
        var entries: [Entry] = []
        var spellings: [String: Int] = [:]
        for row in table.rows where row.count == table.header.count {
            guard let entry = Self.entry(row) else { continue }
            for spelling in [entry.symbol] + entry.aliases where spellings[spelling] == nil {
                spellings[spelling] = entries.count
            }
            entries.append(entry)
        }
        self.entries = entries
        bySpelling = spellings
    }

    private static func entry(_ row: [String]) -> Entry? {
        guard let dimension = Dimension(notation: row[2]), let scale = Double(row[3]),
            let offset = Double(row[4])
        else { return nil }
        let tag = row[6].isEmpty ? nil : row[6]
        let basis = Basis(tags: tag.map { [$0: 1] } ?? [:])
        let aliases = [row[7], row[8], row[9]].flatMap { $0.split(separator: "|").map(String.init) }
        return Entry(
            symbol: row[0],
            name: row[1],
            aliases: aliases,
            reference: row[10],
            locator: row[11],
            unit: Unit(symbol: row[0], dimension: dimension, basis: basis, scale: scale, offset: offset),
            takesPrefix: row[5] == "yes",
            tag: tag
        )
    }

    /// Names with several meanings: refused, with the meanings as suggestions.
    private static let ambiguous: [String: [String]] = [
        "ton": ["t", "short_ton", "long_ton"], "tons": ["t", "short_ton", "long_ton"],
        "gal": ["gal_us"], "gallon": ["gal_us"], "gallons": ["gal_us"], "kcal_th": ["kcal"],
        "dollar": ["USD"], "dollars": ["USD"],
    ]

    /// The unit that a text means.
    ///
    /// - Throws: ``UnitError`` unknown (with suggestions), ambiguous, syntax.
    public func unit(_ text: String) throws(UnitError) -> Unit {
        let text = Self.trimmed(text)
        if let index = bySpelling[text] {
            let entry = entries[index]
            return Unit(
                symbol: entry.symbol,
                dimension: entry.unit.dimension,
                basis: entry.unit.basis,
                scale: entry.unit.scale,
                offset: entry.unit.offset
            )
        }
        if let meanings = Self.ambiguous[text.lowercased()] {
            throw UnitError(.ambiguous, text, suggestions: meanings)
        }
        var parser = UnitParser(text: text, registry: self)
        return try parser.parse()
    }

    /// The entry or prefixed entry for one symbol, with the tag that an annotation refines.
    func atom(_ name: String) -> (unit: Unit, tag: String?)? {
        if let index = bySpelling[name] {
            let entry = entries[index]
            return (entry.unit, entry.tag)
        }
        for (prefix, factor) in Self.prefixes where name.hasPrefix(prefix) {
            guard let index = bySpelling[String(name.dropFirst(prefix.count))] else { continue }
            let entry = entries[index]
            guard entry.takesPrefix else { continue }
            let unit = Unit(
                symbol: name,
                dimension: entry.unit.dimension,
                basis: entry.unit.basis,
                scale: entry.unit.scale * factor
            )
            return (unit, entry.tag)
        }
        return nil
    }

    private static let prefixes: [(String, Double)] = [
        ("T", 1e12), ("G", 1e9), ("M", 1e6), ("k", 1e3), ("h", 1e2), ("d", 1e-1), ("c", 1e-2), ("m", 1e-3),
        ("µ", 1e-6), ("u", 1e-6), ("n", 1e-9),
    ]

    /// Up to three near spellings: other letter case first, then small typing errors.
    public func suggestions(for text: String) -> [String] {
        if let meanings = Self.ambiguous[text.lowercased()] { return meanings }
        let wanted = Array(text.lowercased().unicodeScalars)
        var scored: [(distance: Int, order: Int, symbol: String)] = []
        for (order, entry) in entries.enumerated() {
            let distances = ([entry.symbol] + entry.aliases).map {
                NearMiss.distance(wanted, Array($0.lowercased().unicodeScalars))
            }
            guard let best = distances.min(), best <= max(1, wanted.count / 3) else { continue }
            scored.append((best, order, entry.symbol))
        }
        scored.sort { ($0.distance, $0.order) < ($1.distance, $1.order) }
        return scored.prefix(3).map(\.symbol)
    }

    static func trimmed(_ text: String) -> String {
        var view = Substring(text)
        while let first = view.first, first.isWhitespace { view.removeFirst() }
        while let last = view.last, last.isWhitespace { view.removeLast() }
        return String(view)
    }
}
