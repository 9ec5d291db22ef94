public import QadamEvidence

/// Core indicators of circularity that are shares of flows.
public enum CircularIndicator: String, Hashable, Sendable, Codable, CaseIterable {
    /// Reused content of what flows in.
    case reusedInflow = "reused-inflow"
    /// Recycled content of what flows in.
    case recycledInflow = "recycled-inflow"
    /// Renewable content of what flows in.
    case renewableInflow = "renewable-inflow"
    /// What flows out and is really used again.
    case reusedOutflow = "reused-outflow"
    /// What flows out and is really recycled.
    case recycledOutflow = "recycled-outflow"
    /// What flows out and returns to the biological cycle.
    case recirculatedOutflow = "recirculated-outflow"
    /// Energy from renewable sources.
    case renewableEnergy = "renewable-energy"
    /// Water from circular sources.
    case circularWater = "circular-water"

    /// Its name.
    public var title: Message { Message("waste.indicator.\(rawValue)") }
}

/// A flow through an organisation, with the share of it that an indicator counts.
public struct CircularFlow: Hashable, Sendable, Codable {
    /// The material, product, energy or water.
    public let id: String
    /// The indicator that the share is for.
    public let indicator: CircularIndicator
    /// How much; all flows of one indicator in one unit.
    public let quantity: Double
    /// Share of it that counts, 0…1; nil where nobody knows.
    public let share: Double?
    /// The row that it was read from.
    public let place: Place

    /// A flow.
    public init(
        id: String,
        indicator: CircularIndicator,
        quantity: Double,
        share: Double?,
        place: Place = .whole
    ) {
        self.id = id
        self.indicator = indicator
        self.quantity = quantity
        self.share = share
        self.place = place
    }
}

/// An indicator of circularity over all flows.
///
/// Equation: I = Σ q_i · s_i ÷ Σ q_i
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | q_i | quantity of flow i | t, MWh, m3 |
/// | s_i | share of flow i that counts | 1 |
///
/// Source: ISO 59020:2024, clause 7.3.1 (core indicators of inflow, outflow, energy and water), as averages by
/// quantity; the standard's own wording of each indicator holds. A flow whose share nobody knows is neither dropped nor
/// zero: the indicator is then a range, from all of it not counting to all of it counting.
public struct CircularityMeasure: Hashable, Sendable, Codable {
    /// The indicator.
    public let indicator: CircularIndicator
    /// If nothing of the unknown counts.
    public let low: Double
    /// If all of the unknown counts.
    public let high: Double
    /// Share of the quantity whose share is known.
    public let coverage: Double
    /// Flows whose share nobody knows.
    public let unknown: [String]

    /// The indicator where all shares are known.
    public var value: Double? { unknown.isEmpty ? low : nil }

    /// All indicators that have flows, in their order, and what is wrong: `WST-0701` (impossible figures), `WST-0702`
    /// (unknown shares).
    public static func calculate(_ flows: [CircularFlow]) -> (
        measures: [CircularityMeasure], findings: [Diagnostic]
    ) {
        var findings: [Diagnostic] = []
        for flow in flows {
            let isSound =
                flow.quantity >= 0 && flow.quantity.isFinite
                && flow.share.map { (0...1).contains($0) } != false
            guard !isSound else { continue }
            let names: [String: Argument] = [
                "flow": .text(flow.id), "indicator": .message(flow.indicator.title),
                "quantity": .number(flow.quantity),
            ]
            findings.append(Diagnostic("WST-0701", .error, at: flow.place, names))
        }
        guard findings.isEmpty else { return ([], findings) }
        var measures: [CircularityMeasure] = []
        for indicator in CircularIndicator.allCases {
            let own = flows.filter { $0.indicator == indicator && $0.quantity > 0 }
            guard let measure = CircularityMeasure(indicator, own) else { continue }
            if !measure.unknown.isEmpty {
                let names: [String: Argument] = [
                    "indicator": .message(indicator.title), "flows": .list(measure.unknown),
                    "coverage": .share(measure.coverage),
                ]
                findings.append(Diagnostic("WST-0702", .warning, at: .whole, names))
            }
            measures.append(measure)
        }
        return (measures, findings)
    }

    private init?(_ indicator: CircularIndicator, _ flows: [CircularFlow]) {
        let total = flows.reduce(0) { $0 + $1.quantity }
        guard total > 0 else { return nil }
        var counted = 0.0
        var open = 0.0
        var unknown: [String] = []
        for flow in flows {
            guard let share = flow.share else {
                open += flow.quantity
                unknown.append(flow.id)
                continue
            }
            counted += flow.quantity * share
        }
        self.indicator = indicator
        low = counted / total
        high = (counted + open) / total
        coverage = (total - open) / total
        self.unknown = unknown
    }

    /// The method as a value.
    public static let method = Method(
        id: "waste.circular-flows.1",
        title: "waste.method.circular-flows",
        equation: "I = Σ q_i · s_i / Σ q_i",
        symbols: [
            MethodSymbol("q_i", meaning: "waste.symbol.flow", unit: "t"),
            MethodSymbol("s_i", meaning: "waste.symbol.counted-share", unit: "1"),
        ],
        citations: [Citation(reference: "iso59020.2024", locator: "7.3.1")],
        validity: "waste.validity.circular-flows"
    )
}
