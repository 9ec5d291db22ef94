public import QadamEvidence
import QadamExchange
public import QadamFactors
import QadamStore
import QadamUnits
public import QadamWaste

/// A figure of waste that can be asked why.
public enum WasteFigure: Hashable, Sendable {
    /// All waste of the year that was sent or treated.
    case total
    /// That of a site.
    case site(String)
    /// That of a stream.
    case stream(String)
    /// What went by a route.
    case route(String)
    /// One entry of the waste book.
    case movement(String)
    /// The methane of a landfill in the year.
    case landfill(String)

    /// Reads `total`, `site:ID`, `stream:ID`, `route:ID`, `movement:ID`, `landfill:ID`; nil for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        if parts == ["total"] {
            self = .total
            return
        }
        guard parts.count == 2 else { return nil }
        switch parts[0] {
        case "site": self = .site(parts[1])
        case "stream": self = .stream(parts[1])
        case "route": self = .route(parts[1])
        case "movement": self = .movement(parts[1])
        case "landfill": self = .landfill(parts[1])
        default: return nil
        }
    }
}

extension Workspace {
    /// How a figure of waste came about, down to the entries of the book, the rows of the factor packs and the potentials.
    ///
    /// - Parameters:
    ///   - year: the year; nil for the newest with an entry, for a landfill that of its last deposit, for an entry its own.
    ///   - boundary: how much of the chain of a route.
    ///   - gwp: the set of warming potentials.
    /// - Throws: `StoreError`.
    public func explainWaste(
        _ figure: WasteFigure,
        year: Int? = nil,
        boundary: WasteBoundary = .process,
        gwp: GWPSet
    ) throws -> WasteAnswer<Derivation> {
        let (waste, findings) = WasteDocuments.read(DocumentSet(try store.documents()), path: path)
        guard let waste else { return WasteAnswer(nil, findings) }
        if case .landfill(let id) = figure {
            let (derivation, found) = Self.landfill(id, year, waste, gwp)
            return WasteAnswer(derivation, findings + found)
        }
        let book = waste.contents.book
        if let unknown = Self.unknown(figure, waste.contents) {
            return WasteAnswer(nil, findings + [unknown])
        }
        let chosen = book.movements.filter { WasteTie.isCounted($0) && Self.takes($0, figure, book) }
        let (entries, wrong) = Self.entries(chosen, figure, year)
        guard let entries else { return WasteAnswer(nil, findings + wrong) }
        var explanation = WasteExplanation(waste, boundary, gwp)
        let derivation = explanation.derivation(figure, entries)
        return WasteAnswer(derivation, findings + explanation.findings)
    }

    /// The entries of a year, or the one that is asked for.
    private static func entries(
        _ chosen: [WasteMovement],
        _ figure: WasteFigure,
        _ year: Int?
    ) -> ([WasteMovement]?, [Diagnostic]) {
        if case .movement(let id) = figure {
            guard chosen.isEmpty else { return (chosen, []) }
            // It was generated or received: what it emits is that of the entry by which it left.
            let names: [String: Argument] = ["record": .text(id)]
            return (nil, [Diagnostic("WSP-0531", .error, at: .file("movements.csv"), names)])
        }
        let newest = chosen.map { $0.period.start.components.year }.max()
        let period = (year ?? newest).flatMap { Period(year: $0) }
        let entries = chosen.filter { entry in period.map(entry.period.overlaps) ?? false }
        guard entries.isEmpty else { return (entries, []) }
        let years = Set(chosen.map { String($0.period.start.components.year) }).sorted()
        let names: [String: Argument] = [
            "year": .text((year ?? newest).map { String($0) } ?? "—"), "known": .list(years),
        ]
        return (nil, [Diagnostic("WSP-0182", .error, at: .file("movements.csv"), names)])
    }

    private static func landfill(
        _ id: String,
        _ year: Int?,
        _ waste: WasteDocuments,
        _ gwp: GWPSet
    ) -> (Derivation?, [Diagnostic]) {
        let cells = waste.contents.landfills
        guard let cell = cells.first(where: { $0.id == id }) else {
            return (nil, [.unknownWaste("landfill", id, cells.map(\.id))])
        }
        let last = year ?? cell.deposits.last?.year ?? cell.opened
        let (result, found) = LandfillDecay.calculate(cell, through: last, choices: waste.choices)
        // A year before the first deposit is a finding of the decay itself (`WST-0205`).
        guard let entry = result?.year(last), let methane = result?.derivation(of: last) else {
            return (nil, found)
        }
        let unit = "kg{CO2e:\(gwp.name)}"
        let potential = gwp.value(.ch4)
        let derivation = Derivation(
            Message("waste.explain.landfill", ["name": .name(cell.name), "year": .text(String(last))]),
            value: potential.map { $0 * entry.emitted },
            unit: unit,
            method: methane.method,
            inputs: [methane] + WasteExplanation.potential(.ch4, gwp)
        )
        return (derivation, found)
    }

    /// A name that the tables do not have.
    private static func unknown(_ figure: WasteFigure, _ contents: WasteContents) -> Diagnostic? {
        func check(_ kind: String, _ id: String, _ known: [String]) -> Diagnostic? {
            known.contains(id) ? nil : .unknownWaste(kind, id, Array(known.prefix(20)))
        }
        let book = contents.book
        return switch figure {
        case .total, .landfill: nil
        case .site(let id): check("site", id, Set(book.streams.map(\.site)).sorted())
        case .stream(let id): check("stream", id, book.streams.map(\.id))
        case .route(let id): check("route", id, contents.routes.map(\.id))
        case .movement(let id): check("movement", id, book.movements.map(\.id))
        }
    }

    private static func takes(_ movement: WasteMovement, _ figure: WasteFigure, _ book: WasteBook) -> Bool {
        switch figure {
        case .total: true
        case .site(let id): book.streams.contains { $0.id == movement.stream && $0.site == id }
        case .stream(let id): movement.stream == id
        case .route(let id): movement.route == id
        case .movement(let id): movement.id == id
        case .landfill: false
        }
    }
}
