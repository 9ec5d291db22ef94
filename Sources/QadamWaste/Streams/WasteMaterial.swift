public import QadamEvidence

/// Types of waste as the tables of the IPCC guidelines know them; the raw value ends the ids of the factor packs.
///
/// Source: 2006 IPCC Guidelines, volume 5, chapter 2, table 2.4 (`ipcc2006.v5.c2.t2.4`).
public enum WasteMaterial: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
    /// Food.
    case food = "food-waste"
    /// Garden and park.
    case garden = "garden-waste"
    /// Paper and cardboard.
    case paper
    /// Wood and straw.
    case wood
    /// Textiles.
    case textiles
    /// Nappies.
    case nappies
    /// Rubber and leather.
    case rubberAndLeather = "rubber-and-leather"
    /// Sewage sludge.
    case sludge = "sewage-sludge"
    /// Plastics.
    case plastics
    /// Metals.
    case metal
    /// Glass.
    case glass
    /// Other, inert.
    case inert = "other-inert"
    /// Waste whose composition nobody knows.
    case bulk

    /// Whether it has degradable organic carbon: the table has none for plastics, metals, glass and inert waste.
    public var isDegradable: Bool {
        switch self {
        case .plastics, .metal, .glass, .inert: false
        default: true
        }
    }

    /// Its name.
    public var title: Message { Message("waste.material.\(rawValue)") }

    /// In the order of the table.
    public static func < (left: WasteMaterial, right: WasteMaterial) -> Bool {
        left.position < right.position
    }

    private var position: Int {
        switch self {
        case .food: 0
        case .garden: 1
        case .paper: 2
        case .wood: 3
        case .textiles: 4
        case .nappies: 5
        case .rubberAndLeather: 6
        case .sludge: 7
        case .plastics: 8
        case .metal: 9
        case .glass: 10
        case .inert: 11
        case .bulk: 12
        }
    }
}

/// What a waste is made of: shares of its wet mass by material.
public struct WasteComposition: Hashable, Sendable, Codable {
    /// Share of the wet mass of each material, 0…1.
    public let shares: [WasteMaterial: Double]
    /// Where the shares come from: a sorting campaign, a table.
    public let source: String

    /// How far the shares may be from 1 together: half a per cent, what sorting campaigns print.
    public static let tolerance = 0.005

    /// Shares by material; see ``findings(of:at:)`` for what is checked.
    public init(_ shares: [WasteMaterial: Double], source: String) {
        self.shares = shares
        self.source = source
    }

    /// The materials with their shares in the order of the table.
    public var sorted: [(material: WasteMaterial, share: Double)] {
        shares.sorted { $0.key < $1.key }.map { (material: $0.key, share: $0.value) }
    }

    /// Whether every share is within 0…1 and all together are 1 (`WST-0104`). Shares are never scaled to 1: what is
    /// missing is missing.
    public func findings(of stream: String, at place: Place) -> [Diagnostic] {
        let total = sorted.reduce(0) { $0 + $1.share }
        let isSound = shares.values.allSatisfy { (0...1).contains($0) }
        if isSound, abs(total - 1) <= Self.tolerance { return [] }
        return [
            Diagnostic(
                "WST-0104",
                .error,
                at: place,
                ["stream": .text(stream), "total": .share(total)]
            )
        ]
    }
}
