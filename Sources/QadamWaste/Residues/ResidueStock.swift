public import QadamEvidence
public import QadamUnits

/// Kinds of residues of metallurgy.
public enum ResidueKind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Slag.
    case slag
    /// Dust of gas cleaning.
    case dust
    /// Jarosite of the iron removal of a zinc plant.
    case jarosite
    /// Goethite of the iron removal of a zinc plant.
    case goethite
    /// Tailings of beneficiation.
    case tailings
    /// Spent acid.
    case spentAcid = "spent-acid"
    /// Another one.
    case other

    /// Its name.
    public var title: Message { Message("waste.residue.\(rawValue)") }
}

/// A mass of a residue that was put on a stock or taken from it, with its assays.
public struct ResidueLot: Hashable, Sendable, Codable {
    /// When.
    public let period: Period
    /// Dry mass, t.
    public let dryTonnes: Double
    /// Metal per dry mass, kg/kg, by the symbol of the element.
    public let contents: [String: Double]
    /// The row that it was read from.
    public let place: Place

    /// A lot.
    public init(period: Period, dryTonnes: Double, contents: [String: Double], place: Place = .whole) {
        self.period = period
        self.dryTonnes = dryTonnes
        self.contents = contents
        self.place = place
    }
}

/// A dump, a pond or a store of a residue: an asset of the circular economy, metal by metal.
///
/// Equation: closing_m = opening_m + Σ added · c_m − Σ reclaimed · c_m
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | opening, added, reclaimed | dry mass of a lot | t{dry} |
/// | c_m | content of metal m | kg/kg |
///
/// Source: conservation of mass. A metal that one lot was not assayed for has no stock: it is listed (`WST-0601`), never
/// taken as zero.
public struct ResidueStock: Hashable, Sendable, Codable {
    /// Stable identifier.
    public let id: String
    /// Its name.
    public let name: LocalizedName
    /// Kind of residue.
    public let kind: ResidueKind
    /// What lay there at the beginning.
    public let opening: ResidueLot
    /// What was put there.
    public let added: [ResidueLot]
    /// What was taken away for treatment.
    public let reclaimed: [ResidueLot]

    /// A stock.
    public init(
        id: String,
        name: LocalizedName,
        kind: ResidueKind,
        opening: ResidueLot,
        added: [ResidueLot] = [],
        reclaimed: [ResidueLot] = []
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.opening = opening
        self.added = added
        self.reclaimed = reclaimed
    }

    /// One metal of the stock, t.
    public struct Metal: Hashable, Sendable, Codable {
        /// Symbol of the element.
        public let symbol: String
        /// At the beginning.
        public let opening: Double
        /// Put there.
        public let added: Double
        /// Taken away.
        public let reclaimed: Double
        /// At the end.
        public var closing: Double { opening + added - reclaimed }
    }

    /// The dry mass at the end, t.
    public var closingTonnes: Double {
        opening.dryTonnes + added.reduce(0) { $0 + $1.dryTonnes } - reclaimed.reduce(0) { $0 + $1.dryTonnes }
    }

    /// Metal by metal, in alphabetical order, and what is wrong: `WST-0601` (not assayed everywhere), `WST-0602` (more taken
    /// than there was), `WST-0603` (impossible contents or masses), `WST-0604` (no element).
    public func metals() -> (metals: [Metal], findings: [Diagnostic]) {
        let lots = [opening] + added + reclaimed
        var findings = lots.flatMap { lotFindings($0) }
        let symbols = Set(lots.flatMap(\.contents.keys)).sorted()
        var metals: [Metal] = []
        for symbol in symbols {
            let unknown = lots.filter { $0.contents[symbol] == nil && $0.dryTonnes > 0 }
            guard unknown.isEmpty else {
                let periods = unknown.map { "\($0.period)" }
                findings.append(
                    finding("WST-0601", ["metal": .text(symbol), "lots": .list(periods)], opening.place)
                )
                continue
            }
            let metal = Metal(
                symbol: symbol,
                opening: Self.tonnes(symbol, [opening]),
                added: Self.tonnes(symbol, added),
                reclaimed: Self.tonnes(symbol, reclaimed)
            )
            if metal.closing < -1e-9 * (metal.opening + metal.added) {
                let names: [String: Argument] = [
                    "metal": .text(symbol), "short": .amount(-metal.closing, unit: "t"),
                ]
                findings.append(finding("WST-0602", names, opening.place))
            }
            metals.append(metal)
        }
        return (metals, findings)
    }

    private static func tonnes(_ symbol: String, _ lots: [ResidueLot]) -> Double {
        lots.reduce(0) { sum, lot in
            guard let content = lot.contents[symbol] else { return sum }
            return sum + lot.dryTonnes * content
        }
    }

    private func lotFindings(_ lot: ResidueLot) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        let total = lot.contents.values.reduce(0, +)
        let isSound = lot.contents.values.allSatisfy { (0...1).contains($0) } && total <= 1
        if !isSound || !(lot.dryTonnes >= 0 && lot.dryTonnes.isFinite) {
            let names: [String: Argument] = [
                "lot": .text("\(lot.period)"), "mass": .amount(lot.dryTonnes, unit: "t{dry}"),
                "total": .share(total),
            ]
            findings.append(finding("WST-0603", names, lot.place))
        }
        for symbol in lot.contents.keys.sorted() where !Element.isSymbol(symbol) {
            findings.append(finding("WST-0604", ["metal": .text(symbol)], lot.place))
        }
        return findings
    }

    private func finding(_ code: String, _ more: [String: Argument], _ place: Place) -> Diagnostic {
        Diagnostic(code, .error, at: place, more.merging(["subject": .text(id)]) { first, _ in first })
    }

    /// The method as a value.
    public static let method = Method(
        id: "waste.residue-stock.1",
        title: "waste.method.residue-stock",
        equation: "closing_m = opening_m + Σ added · c_m − Σ reclaimed · c_m",
        symbols: [
            MethodSymbol("opening, added, reclaimed", meaning: "waste.symbol.lot", unit: "t{dry}"),
            MethodSymbol("c_m", meaning: "waste.symbol.content", unit: "kg/kg"),
        ],
        citations: [Citation(reference: "unep2011.recycling-rates", locator: "metal flows and stocks")],
        validity: "waste.validity.residue-stock"
    )
}

/// Symbols of the chemical elements.
enum Element {
    private static let symbols: Set<Substring> = Set(
        """
        H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr Y Zr Nb \
        Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Hf Ta W Re Os Ir Pt Au \
        Hg Tl Pb Bi Po At Rn Fr Ra Ac Th Pa U Np Pu
        """.split(separator: " ")
    )

    static func isSymbol(_ text: String) -> Bool { symbols.contains(Substring(text)) }
}
