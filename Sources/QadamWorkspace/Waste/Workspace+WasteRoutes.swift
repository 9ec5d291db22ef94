public import QadamEvidence
import QadamExchange
import QadamFactors
import QadamStore
import QadamUnits
public import QadamWaste

/// What a comparison of routes stands on; what is nil is taken from `plan.yaml`.
public struct WasteRouteRequest: Sendable {
    /// Streams; empty for every stream with options.
    public var streams: [String]
    /// Tonnes a year; nil for what the waste book says was generated in ``year``.
    public var tonnes: Double?
    /// The year of the waste book; nil for the newest.
    public var year: Int?
    /// The option that the others are compared with; nil for the first of the stream.
    public var baseline: String?
    /// Currency with its price year, such as `KZT{2024}`.
    public var currency: String?
    /// Real discount rate, a share.
    public var rate: Double?
    /// `AR4`, `AR5` or `AR6`.
    public var gwp: String?

    /// A request.
    public init(
        streams: [String] = [],
        tonnes: Double? = nil,
        year: Int? = nil,
        baseline: String? = nil,
        currency: String? = nil,
        rate: Double? = nil,
        gwp: String? = nil
    ) {
        self.streams = streams
        self.tonnes = tonnes
        self.year = year
        self.baseline = baseline
        self.currency = currency
        self.rate = rate
        self.gwp = gwp
    }
}

/// The options of a stream side by side.
public struct WasteRoutes: Sendable, Codable {
    /// The stream.
    public let stream: String
    /// Its name.
    public let name: LocalizedName
    /// Names of the options by identifier.
    public let options: [String: LocalizedName]
    /// Their costs, emissions by boundary, diversion, residues and payback.
    public let comparison: OptionComparison
}

extension Workspace {
    /// Options for streams of waste side by side: cost, emissions within each boundary, diversion, hazardous residue, payback,
    /// and what is avoided elsewhere in a panel of its own.
    ///
    /// - Throws: `StoreError`.
    public func wasteRoutes(_ request: WasteRouteRequest) throws -> WasteAnswer<[WasteRoutes]> {
        let documents = DocumentSet(try store.documents())
        let (waste, findings) = WasteDocuments.read(documents, path: path)
        guard let waste else { return WasteAnswer(nil, findings) }
        let (planned, wrong) = WasteDocuments.terms(documents)
        var diagnostics = findings + wrong
        let contents = waste.contents
        let known = contents.book.streams.map(\.id).filter { id in
            contents.options.contains { $0.stream == id }
        }
        diagnostics += request.streams.filter { !known.contains($0) }.map {
            .unknownWaste("stream", $0, known)
        }
        if known.isEmpty { diagnostics.append(Diagnostic("WSP-0185", .error, at: .file("options.csv"))) }
        guard let currency = request.currency ?? planned?.currency, let rate = request.rate ?? planned?.rate
        else {
            return WasteAnswer(nil, diagnostics + [Diagnostic("WSP-0183", .error, at: .file("plan.yaml"))])
        }
        let set = GWPSet.all.first { $0.name == request.gwp } ?? planned?.gwp ?? .ar5
        if diagnostics.contains(where: { $0.severity == .error }) { return WasteAnswer(nil, diagnostics) }
        var routes: [WasteRoutes] = []
        for stream in contents.book.streams
        where known.contains(stream.id) && (request.streams.isEmpty || request.streams.contains(stream.id)) {
            var options = contents.options.filter { $0.stream == stream.id }.map(\.option)
            guard let tonnes = request.tonnes ?? Self.generated(stream.id, request.year, contents.book) else {
                let place = Place.entity(kind: "stream", id: stream.id)
                diagnostics.append(Diagnostic("WSP-0186", .error, at: place, ["stream": .text(stream.id)]))
                continue
            }
            let load = WasteLoad(stream: stream.id, tonnes: tonnes, composition: stream.composition)
            for place in options.indices {
                let (own, found) = options[place].withAvoided(load, choices: waste.choices)
                options[place] = own
                diagnostics += found
            }
            let (comparison, found) = OptionComparison.compare(
                options,
                for: load,
                hazard: stream.hazard,
                terms: OptionComparison.Terms(
                    baseline: request.baseline ?? options[0].id,
                    currency: currency,
                    rate: rate,
                    gwp: set
                ),
                choices: waste.choices
            )
            diagnostics += found
            routes.append(
                WasteRoutes(
                    stream: stream.id,
                    name: stream.name,
                    options: Dictionary(options.map { ($0.id, $0.name) }) { first, _ in first },
                    comparison: comparison
                )
            )
        }
        let isSound = !diagnostics.contains { $0.severity == .error }
        return WasteAnswer(isSound ? routes : nil, diagnostics)
    }

    /// Tonnes generated in a year, by default the newest with an entry of the stream; nil without entries, and where one
    /// reaches over an edge of the year or is no mass.
    private static func generated(_ stream: String, _ year: Int?, _ book: WasteBook) -> Double? {
        let entries = book.movements.filter { $0.stream == stream && $0.kind == .generated }
        guard let chosen = year ?? entries.map({ $0.period.start.components.year }).max(),
            let period = Period(year: chosen)
        else { return nil }
        let own = entries.filter { $0.period.overlaps(period) }
        let isWithin = own.allSatisfy { period.start <= $0.period.start && $0.period.end <= period.end }
        let masses = own.compactMap { try? $0.mass.value(in: "t") }
        guard !own.isEmpty, isWithin, masses.count == own.count else { return nil }
        return masses.reduce(0, +)
    }

    /// The least-cost plan of the waste under its targets.
    ///
    /// - Returns: the plan; targets that clash are a result with its status and findings.
    /// - Throws: `StoreError`; a missing solver is a diagnostic (`OPT-0001`).
    public func wastePlan() throws -> WasteAnswer<WastePlanReport> {
        let documents = DocumentSet(try store.documents())
        let (waste, findings) = WasteDocuments.read(documents, path: path)
        guard let waste else { return WasteAnswer(nil, findings) }
        let input = WasteDocuments.input(documents)
        guard input(WastePlanFolder.files[0]) != nil else {
            return WasteAnswer(nil, findings + [Diagnostic("WSP-0187", .error, at: .file("plan.yaml"))])
        }
        let (plan, found) = WastePlanFolder.read(waste.contents, choices: waste.choices, input)
        guard let plan else { return WasteAnswer(nil, findings + found) }
        do {
            let solved = try WastePlan.solve(plan)
            let report = WastePlanReport(
                currency: plan.currency,
                rate: plan.rate,
                streams: Dictionary(plan.streams.map { ($0.id, $0.name) }) { first, _ in first },
                routes: Dictionary(plan.routes.map { ($0.id, $0.name) }) { first, _ in first },
                plan: solved
            )
            return WasteAnswer(report, findings + found + solved.findings)
        } catch {
            return WasteAnswer(nil, findings + found + [Diagnostic(error)])
        }
    }
}

/// A plan with the names that it speaks of.
public struct WastePlanReport: Sendable, Codable {
    /// Currency with its price year.
    public let currency: String
    /// Real discount rate, a share.
    public let rate: Double
    /// Names of the streams.
    public let streams: [String: LocalizedName]
    /// Names of the routes.
    public let routes: [String: LocalizedName]
    /// The plan.
    public let plan: WastePlan
}
