public import QadamEvidence
import QadamExchange
public import QadamLifeCycle
import QadamStore
import QadamUnits
public import QadamWaste

/// An answer about waste, with everything that was found.
public struct WasteAnswer<Value: Sendable>: Sendable {
    /// The answer; nil where an error forbids one.
    public let value: Value?
    /// Everything that was found, errors first.
    public let diagnostics: [Diagnostic]

    init(_ value: Value?, _ diagnostics: [Diagnostic]) {
        self.value = value
        self.diagnostics = diagnostics.sorted { $0.severity > $1.severity }
    }
}

/// The balances of all sites.
public struct WasteBalances: Sendable, Codable {
    /// Site by site.
    public let sites: [MassBalance]
    /// Names of the streams by identifier.
    public let names: [String: LocalizedName]
}

/// Metals and indicators of the circular economy.
public struct WasteCircularity: Sendable, Codable {
    /// A stock of a residue with its metals.
    public struct Stock: Sendable, Codable {
        /// The stock.
        public let id: String
        /// Its name.
        public let name: LocalizedName
        /// Kind of residue.
        public let kind: ResidueKind
        /// Dry mass at the end, t.
        public let closingTonnes: Double
        /// Metal by metal.
        public let metals: [ResidueStock.Metal]
    }

    /// A product with its Material Circularity Indicator.
    public struct Product: Sendable, Codable {
        /// The product.
        public let id: String
        /// Its name.
        public let name: LocalizedName
        /// What it is calculated from.
        public let figures: MaterialCircularity
        /// V/M, the virgin share of the feedstock.
        public let virginFeedstock: Double
        /// W/M, waste that nobody recovers, per mass of the product.
        public let unrecoverableWaste: Double
        /// LFI, 1 is wholly linear.
        public let linearFlowIndex: Double
        /// MCI, 0…1.
        public let indicator: Double
        /// Where the figures come from.
        public let source: String
    }

    /// Products by the Material Circularity Indicator.
    public let products: [Product]
    /// Stocks of residues.
    public let stocks: [Stock]
    /// Recovery by metal.
    public let metals: [MetalRecovery]
    /// Indicators over the flows.
    public let measures: [CircularityMeasure]
}

extension Workspace {
    /// The mass balance of every site in a year, with what is wrong in the waste book.
    ///
    /// - Parameters:
    ///   - year: the year; nil for the year of the newest entry.
    ///   - site: one site; nil for all.
    ///   - tolerance: how large a gap may be.
    /// - Returns: the balances; those that do not close come with `WST-0109` or `WST-0110`.
    /// - Throws: `StoreError`.
    public func wasteBalance(year: Int?, site: String?, tolerance: MassBalance.Tolerance) throws
        -> WasteAnswer<WasteBalances>
    {
        let (waste, findings) = WasteDocuments.read(DocumentSet(try store.documents()), path: path)
        guard let waste else { return WasteAnswer(nil, findings) }
        let book = waste.contents.book
        var diagnostics = findings + book.findings()
        let known = Set(book.streams.map(\.site)).sorted()
        if let site, !known.contains(site) {
            diagnostics.append(.unknownWaste("site", site, known))
            return WasteAnswer(nil, diagnostics)
        }
        let newest = book.movements.map { $0.period.start.components.year }.max()
        guard let chosen = year ?? newest, let period = Period(year: chosen),
            book.movements.contains(where: { $0.period.overlaps(period) })
        else {
            let named = (year ?? newest).map { Argument.text(String($0)) } ?? .text("—")
            let entry = Diagnostic(
                "WSP-0182",
                .error,
                at: .file("movements.csv"),
                ["year": named, "known": .list(Self.years(book))]
            )
            return WasteAnswer(nil, diagnostics + [entry])
        }
        let sites = known.filter { site == nil || site == $0 }
        let balances = sites.map { MassBalance(site: $0, period: period, book: book, tolerance: tolerance) }
        diagnostics += balances.flatMap(\.findings)
        let names = Dictionary(book.streams.map { ($0.id, $0.name) }) { first, _ in first }
        return WasteAnswer(WasteBalances(sites: balances, names: names), diagnostics)
    }

    /// Years in which waste moved.
    private static func years(_ book: WasteBook) -> [String] {
        Set(book.movements.map { $0.period.start.components.year }).sorted().map { String($0) }
    }

    /// Stocks of residues metal by metal, recovery by metal and the indicators of circularity.
    ///
    /// - Parameter tolerance: share of a metal's feed that may be unaccounted for, 0…1.
    /// - Throws: `StoreError`.
    public func wasteCircularity(tolerance: Double) throws -> WasteAnswer<WasteCircularity> {
        let (waste, findings) = WasteDocuments.read(DocumentSet(try store.documents()), path: path)
        guard let waste else { return WasteAnswer(nil, findings) }
        var diagnostics = findings
        let stocks = waste.contents.residues.map { stock in
            let (metals, found) = stock.metals()
            diagnostics += found
            return WasteCircularity.Stock(
                id: stock.id,
                name: stock.name,
                kind: stock.kind,
                closingTonnes: stock.closingTonnes,
                metals: metals
            )
        }
        let products = waste.contents.products.map { product in
            WasteCircularity.Product(
                id: product.id,
                name: product.name,
                figures: product.circularity,
                virginFeedstock: product.circularity.virginFeedstock,
                unrecoverableWaste: product.circularity.unrecoverableWaste,
                linearFlowIndex: product.circularity.linearFlowIndex,
                indicator: product.circularity.indicator,
                source: product.source
            )
        }
        let (metals, lost) = MetalRecovery.calculate(waste.contents.metals, tolerance: tolerance)
        let (measures, unknown) = CircularityMeasure.calculate(waste.contents.circular)
        diagnostics += lost + unknown
        return WasteAnswer(
            WasteCircularity(products: products, stocks: stocks, metals: metals, measures: measures),
            diagnostics
        )
    }
}

extension Diagnostic {
    /// A name that the tables of waste do not have (`WSP-0181`).
    static func unknownWaste(_ kind: String, _ name: String, _ known: [String]) -> Diagnostic {
        let place = Place.entity(kind: kind, id: name)
        return Diagnostic("WSP-0181", .error, at: place, ["name": .text(name), "known": .list(known)])
    }
}
