public import QadamEvidence

/// A flow of metal into or out of a plant.
public struct MetalFlow: Hashable, Sendable, Codable {
    /// What the flow is.
    public enum Role: String, Hashable, Sendable, Codable, CaseIterable {
        /// Feed from the ground: ore, concentrate.
        case primaryFeed = "primary-feed"
        /// Feed of scrap that never was in use.
        case newScrap = "new-scrap"
        /// Feed of scrap and residues from use or from old stocks.
        case oldScrap = "old-scrap"
        /// Product that is sold for the metal.
        case product
        /// Residue that is kept or handed on.
        case residue
        /// Loss to air and water.
        case loss

    }

    /// Symbol of the element.
    public let metal: String
    /// What the flow is.
    public let role: Role
    /// The material that carries it.
    public let stream: String
    /// Dry mass of the material, t.
    public let dryTonnes: Double
    /// Metal per dry mass, kg/kg.
    public let content: Double
    /// The row that it was read from.
    public let place: Place

    /// A flow.
    public init(
        metal: String,
        role: Role,
        stream: String,
        dryTonnes: Double,
        content: Double,
        place: Place = .whole
    ) {
        self.metal = metal
        self.role = role
        self.stream = stream
        self.dryTonnes = dryTonnes
        self.content = content
        self.place = place
    }

    /// The metal, t.
    public var tonnes: Double { dryTonnes * content }
}

/// How much of a metal becomes a product, and where the rest is.
///
/// Equations: η_m = Σ product · c_m ÷ Σ feed · c_m;  recycled_m = Σ scrap · c_m ÷ Σ feed · c_m
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | η_m | recovery of metal m | 1 |
/// | recycled_m | share of scrap in the feed of metal m | 1 |
/// | c_m | content of metal m in a material | kg/kg |
///
/// Source: UNEP 2011, Recycling Rates of Metals (`unep2011.recycling-rates`): recovery and recycled content, old and new
/// scrap apart. The flows of a year must close: what enters is product, residue, loss or unaccounted for.
public struct MetalRecovery: Hashable, Sendable, Codable {
    /// Symbol of the element.
    public let metal: String
    /// Feed, t.
    public let feed: Double
    /// Of it scrap that never was in use, t.
    public let newScrap: Double
    /// Of it scrap and residues from use or old stocks, t.
    public let oldScrap: Double
    /// Products, t.
    public let product: Double
    /// Residues, t.
    public let residue: Double
    /// Losses, t.
    public let loss: Double

    /// Share that becomes a product.
    public var recovery: Double { product / feed }
    /// Share of scrap in the feed.
    public var recycledContent: Double { (newScrap + oldScrap) / feed }
    /// What nobody has seen again, t; negative where more came out than went in.
    public var unaccounted: Double { feed - product - residue - loss }

    /// Metal by metal, in alphabetical order, and what is wrong: `WST-0603` (impossible figures), `WST-0604` (no element),
    /// `WST-0605` (no feed), `WST-0606` (does not close within `tolerance`, a share of the feed).
    public static func calculate(_ flows: [MetalFlow], tolerance: Double) -> (
        metals: [MetalRecovery], findings: [Diagnostic]
    ) {
        var findings: [Diagnostic] = []
        for flow in flows {
            if !(flow.dryTonnes >= 0 && flow.dryTonnes.isFinite && (0...1).contains(flow.content)) {
                let names: [String: Argument] = [
                    "subject": .text(flow.stream), "lot": .text(flow.metal),
                    "mass": .amount(flow.dryTonnes, unit: "t{dry}"), "total": .share(flow.content),
                ]
                findings.append(Diagnostic("WST-0603", .error, at: flow.place, names))
            }
            if !Element.isSymbol(flow.metal) {
                let names: [String: Argument] = ["subject": .text(flow.stream), "metal": .text(flow.metal)]
                findings.append(Diagnostic("WST-0604", .error, at: flow.place, names))
            }
        }
        guard findings.isEmpty else { return ([], findings) }
        var metals: [MetalRecovery] = []
        for symbol in Set(flows.map(\.metal)).sorted() {
            let metal = MetalRecovery(symbol, flows.filter { $0.metal == symbol })
            guard metal.feed > 0 else {
                findings.append(
                    Diagnostic("WST-0605", .error, at: .whole, ["metal": .text(symbol)])
                )
                continue
            }
            if abs(metal.unaccounted) > tolerance * metal.feed {
                let names: [String: Argument] = [
                    "metal": .text(symbol), "gap": .amount(metal.unaccounted, unit: "t"),
                    "share": .share(metal.unaccounted / metal.feed), "allowed": .share(tolerance),
                ]
                findings.append(Diagnostic("WST-0606", .warning, at: .whole, names))
            }
            metals.append(metal)
        }
        return (metals, findings)
    }

    private init(_ metal: String, _ flows: [MetalFlow]) {
        func sum(_ roles: MetalFlow.Role...) -> Double {
            flows.reduce(0) { roles.contains($1.role) ? $0 + $1.tonnes : $0 }
        }
        self.metal = metal
        feed = sum(.primaryFeed, .newScrap, .oldScrap)
        newScrap = sum(.newScrap)
        oldScrap = sum(.oldScrap)
        product = sum(.product)
        residue = sum(.residue)
        loss = sum(.loss)
    }

    /// The method as a value.
    public static let method = Method(
        id: "waste.metal-recovery.1",
        title: "waste.method.metal-recovery",
        equation: "η_m = Σ product · c_m / Σ feed · c_m;  recycled_m = Σ scrap · c_m / Σ feed · c_m",
        symbols: [
            MethodSymbol("η_m", meaning: "waste.symbol.recovery-of-metal", unit: "1"),
            MethodSymbol("recycled_m", meaning: "waste.symbol.recycled-content", unit: "1"),
            MethodSymbol("c_m", meaning: "waste.symbol.content", unit: "kg/kg"),
        ],
        citations: [Citation(reference: "unep2011.recycling-rates", locator: "metrics of recycling")],
        validity: "waste.validity.metal-recovery"
    )
}
