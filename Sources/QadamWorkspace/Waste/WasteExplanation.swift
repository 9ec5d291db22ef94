import QadamEvidence
import QadamExchange
import QadamFactors
import QadamUnits
import QadamWaste

/// Builds the derivation tree of a figure of waste: figure → stream and route → trips, parts of the chain → factors, potentials.
///
/// A part that is not known makes every figure above it unknown, never smaller.
struct WasteExplanation {
    private let waste: WasteDocuments
    private let boundary: WasteBoundary
    private let gwp: GWPSet
    /// What was wrong with the routes.
    private(set) var findings: [Diagnostic] = []

    init(_ waste: WasteDocuments, _ boundary: WasteBoundary, _ gwp: GWPSet) {
        self.waste = waste
        self.boundary = boundary
        self.gwp = gwp
    }

    private var unit: String { "kg{CO2e:\(gwp.name)}" }
    private var contents: WasteContents { waste.contents }

    /// The figure of these entries.
    mutating func derivation(_ figure: WasteFigure, _ entries: [WasteMovement]) -> Derivation {
        struct Pair: Hashable {
            let stream: String
            let route: String?
        }
        var pairs: [Pair: [WasteMovement]] = [:]
        var order: [Pair] = []
        for entry in entries {
            let key = Pair(stream: entry.stream, route: entry.route)
            if pairs[key] == nil { order.append(key) }
            pairs[key, default: []].append(entry)
        }
        let parts = order.map { pair($0.stream, $0.route, pairs[$0] ?? []) }
        if parts.count == 1, case .movement = figure { return parts[0] }
        return Derivation(
            label(figure),
            value: Self.sum(parts.map(\.value)),
            unit: unit,
            remarks: [Message("waste.explain.boundary", ["boundary": .message(boundary.title)])],
            inputs: parts
        )
    }

    /// Nil while one is not known.
    private static func sum(_ values: [Double?]) -> Double? {
        let known = values.compactMap(\.self)
        return known.count == values.count ? known.reduce(0, +) : nil
    }

    private func label(_ figure: WasteFigure) -> Message {
        switch figure {
        case .total, .landfill, .movement: Message("waste.explain.total")
        case .site(let id): Message("waste.explain.site", ["site": .text(id)])
        case .stream(let id): Message("waste.explain.stream", ["name": streamName(id)])
        case .route(let id): Message("waste.explain.route", ["name": routeName(id)])
        }
    }

    private func streamName(_ id: String) -> Argument {
        contents.book.streams.first { $0.id == id }.map { .name($0.name) } ?? .text(id)
    }

    private func routeName(_ id: String) -> Argument {
        contents.routes.first { $0.id == id }.map { .name($0.name) } ?? .text(id)
    }

    /// A stream by a route.
    private mutating func pair(_ stream: String, _ id: String?, _ entries: [WasteMovement]) -> Derivation {
        let masses = entries.map { try? $0.mass.value(in: "t") }
        let trips = Derivation(
            Message("waste.explain.mass", ["name": streamName(stream)]),
            value: Self.sum(masses),
            unit: "t{wet}",
            inputs: zip(entries, masses).map { trip($0, $1) }
        )
        guard let id, let route = contents.routes.first(where: { $0.id == id }),
            let tonnes = trips.value,
            let waste = contents.book.streams.first(where: { $0.id == stream })
        else {
            return Derivation(
                Message("waste.explain.no-route", ["name": streamName(stream)]),
                value: nil,
                unit: unit,
                inputs: [trips]
            )
        }
        let load = WasteLoad(stream: stream, tonnes: tonnes, composition: waste.composition)
        let (emissions, found) = route.emissions(of: load, choices: self.waste.choices)
        findings += found.filter { $0.severity > .note }
        let parts = boundary.parts.map { part($0, emissions) }
        let composition = waste.composition.map { [shares($0, waste)] } ?? []
        return Derivation(
            Message("waste.explain.pair", ["stream": streamName(stream), "route": routeName(id)]),
            value: Self.sum(parts.map(\.value)),
            unit: unit,
            inputs: [trips] + composition + parts
        )
    }

    /// An entry, with what was weighed and its document.
    private func trip(_ entry: WasteMovement, _ tonnes: Double?) -> Derivation {
        var remarks: [Message] = []
        if let trips = entry.trips {
            remarks.append(Message("waste.explain.trips", ["count": .integer(trips)]))
        }
        return Derivation(
            Message(
                "waste.explain.entry",
                [
                    "record": .text(entry.id), "kind": .message(entry.kind.title),
                    "period": .text(entry.period.description),
                ]
            ),
            value: tonnes,
            unit: "t{wet}",
            origin: .record(
                id: entry.id,
                place: entry.place,
                entered: entry.mass.entered ?? "\(entry.mass.value) \(entry.mass.unit.symbol)",
                evidence: entry.note
            ),
            remarks: remarks
        )
    }

    private func shares(_ composition: WasteComposition, _ stream: WasteStream) -> Derivation {
        Derivation(
            Message("waste.explain.composition", ["name": .name(stream.name)]),
            value: composition.sorted.reduce(0) { $0 + $1.share },
            unit: "1",
            inputs: composition.sorted.map { material, share in
                Derivation(
                    material.title,
                    value: share,
                    unit: "1",
                    origin: .table(place: stream.place, citation: nil, source: composition.source)
                )
            }
        )
    }

    /// A part of the chain: its gases with their potentials, and the figures that it was calculated from.
    private func part(_ part: ChainPart, _ emissions: RouteEmissions) -> Derivation {
        let label = Message("waste.explain.part", ["part": .message(part.title)])
        switch emissions.parts[part] {
        case .none?, nil:
            var (value, remarks): (Double?, [Message]) = (
                nil, [Message("waste.explain.unknown")]
            )
            if case .none(let reason)? = emissions.parts[part] {
                (value, remarks) = (0, [Message("waste.explain.absent", ["reason": .text(reason)])])
            }
            return Derivation(label, value: value, unit: unit, remarks: remarks)
        case .emissions(let found)?:
            let source = emissions.derivations[part]
            return Derivation(
                label,
                value: (try? found.view(in: gwp))?.complete,
                unit: unit,
                method: source?.method,
                remarks: source?.remarks ?? [],
                inputs: gases(found) + (source?.inputs ?? [])
            )
        }
    }

    private func gases(_ emissions: WasteEmissions) -> [Derivation] {
        let masses = emissions.gases.present.map { gas in
            Derivation(
                Message("waste.explain.gas", ["gas": .text(gas.symbol)]),
                value: emissions.gases[gas],
                unit: "kg{\(gas.symbol)}",
                remarks: gas.group == .kyoto ? [] : [Message("waste.explain.memo")],
                inputs: Self.potential(gas, gwp)
            )
        }
        let published = emissions.published.sorted { $0.key < $1.key }.map { set, kilograms in
            let tag = set == WasteEmissions.unstated ? "CO2e" : "CO2e:\(set)"
            let foreign = set != gwp.name && set != WasteEmissions.unstated
            return Derivation(
                Message("waste.explain.published"),
                value: kilograms,
                unit: "kg{\(tag)}",
                remarks: foreign ? [Message("waste.explain.foreign", ["set": .text(set)])] : []
            )
        }
        return masses + published
    }

    /// The potential of a gas; nothing for one outside the totals.
    static func potential(_ gas: Gas, _ set: GWPSet) -> [Derivation] {
        guard gas.group == .kyoto, let potential = set.value(gas) else { return [] }
        return [
            Derivation(
                Message("inventory.explain.gwp", ["gas": .text(gas.symbol), "set": .text(set.name)]),
                value: potential,
                unit: "kg{CO2e:\(set.name)}/kg{\(gas.symbol)}",
                origin: set.citation(gas).map { .constant($0) }
            )
        ]
    }
}
