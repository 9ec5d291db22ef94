public import QadamEvidence

/// How far the material of a product goes round instead of through.
///
///     W = W0 + (WF + WC)/2,  LFI = (V + W) / (2M + (WF − WC)/2),  X = (L/Lav)·(U/Uav)
///     MCI = max(0, 1 − LFI·0.9/X)
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | M, V | mass of the product, of its virgin material | kg |
/// | W0 | waste that is neither collected for recycling nor reused | kg |
/// | WF, WC | waste of making the recycled input; of recycling after use | kg |
/// | LFI | linear flow index | 1 |
/// | X | utility: lifetime L and intensity of use U against the average of the industry | 1 |
///
/// Source: Ellen MacArthur Foundation and Granta Design, Circularity Indicators, Methodology, 2015. Validity:
/// masses not negative, M and X above 0. Worked example (hand calculation): all virgin, all to landfill,
/// average use: W = V = M, LFI = 1, MCI = 0.1.
public struct MaterialCircularityIndicator: Sendable, Codable, Equatable {
    /// M, kg.
    public var mass: Double
    /// V, kg.
    public var virgin: Double
    /// W0, kg.
    public var unrecovered: Double
    /// WF, kg.
    public var feedstockWaste: Double
    /// WC, kg.
    public var recyclingWaste: Double
    /// X.
    public var utility: Double

    /// An indicator; see the fields.
    public init(
        mass: Double,
        virgin: Double,
        unrecovered: Double,
        feedstockWaste: Double,
        recyclingWaste: Double,
        utility: Double
    ) {
        self.mass = mass
        self.virgin = virgin
        self.unrecovered = unrecovered
        self.feedstockWaste = feedstockWaste
        self.recyclingWaste = recyclingWaste
        self.utility = utility
    }

    /// W, kg.
    public var waste: Double { unrecovered + (feedstockWaste + recyclingWaste) / 2 }
    /// LFI.
    public var linearFlowIndex: Double {
        (virgin + waste) / (2 * mass + (feedstockWaste - recyclingWaste) / 2)
    }
    /// MCI.
    public var value: Double { max(0, 1 - linearFlowIndex * 0.9 / utility) }

    /// Masses or utility out of range (`LCA-0702`).
    public func check(at place: Place = .whole) -> [Diagnostic] {
        let masses = [virgin, unrecovered, feedstockWaste, recyclingWaste]
        if mass > 0, utility > 0, masses.allSatisfy({ $0 >= 0 }), value.isFinite { return [] }
        return [Diagnostic("LCA-0702", .error, at: place)]
    }
}
