/// The Material Circularity Indicator of a product of one material.
///
///     V = M·(1 − FR − FU)          W0 = M·(1 − CR − CU)
///     WF = M·(1 − EF)·FR / EF      WC = M·(1 − EC)·CR
///     W = W0 + (WF + WC)/2
///     LFI = (V + W) / (2M + (WF − WC)/2)
///     X = (L/Lav)·(U/Uav)
///     MCI = max(0, 1 − LFI·0.9/X)
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | M | mass of the product | kg |
/// | FR, FU | share of feedstock that is recycled, reused | 1 |
/// | CR, CU | share collected for recycling, for reuse | 1 |
/// | EF, EC | efficiency of the recycling that made the feedstock, that takes the product | 1 |
/// | V, W | virgin feedstock, unrecoverable waste | kg |
/// | LFI | linear flow index, 1 is wholly linear | 1 |
/// | L/Lav, U/Uav | lifetime and intensity of use against the average product | 1 |
///
/// Ellen MacArthur Foundation and Granta Design, Circularity Indicators, Methodology, 2015. It says how much
/// material goes round and nothing about emissions. By hand: everything virgin and thrown away gives LFI 1 and
/// MCI 0.1; FR = 0.5, EF = 0.8, CR = 0.5, EC = 0.8, FU = CU = 0, X = 1: WF = 0.125, WC = 0.1, W = 0.6125,
/// LFI = 1.1125/2.0125 = 0.552795…, MCI = 0.502484….
public struct MaterialCircularity: Sendable, Codable, Equatable {
    /// FR.
    public var recycledFeedstock: Double
    /// FU.
    public var reusedFeedstock: Double
    /// CR.
    public var collectedForRecycling: Double
    /// CU.
    public var collectedForReuse: Double
    /// EF.
    public var feedstockEfficiency: Double
    /// EC.
    public var recyclingEfficiency: Double
    /// X.
    public var utility: Double

    /// The indicator with its figures; `nil` where a share is outside 0…1, feedstock or collection pass 1 in
    /// sum, an efficiency that is divided by is 0, or utility is not positive.
    public init?(
        recycledFeedstock: Double,
        reusedFeedstock: Double,
        collectedForRecycling: Double,
        collectedForReuse: Double,
        feedstockEfficiency: Double,
        recyclingEfficiency: Double,
        utility: Double
    ) {
        let shares = [
            recycledFeedstock, reusedFeedstock, collectedForRecycling, collectedForReuse, feedstockEfficiency,
            recyclingEfficiency,
        ]
        guard shares.allSatisfy({ (0...1).contains($0) }), recycledFeedstock + reusedFeedstock <= 1 + 1e-12,
            collectedForRecycling + collectedForReuse <= 1 + 1e-12, utility > 0, utility.isFinite,
            recycledFeedstock == 0 || feedstockEfficiency > 0
        else { return nil }
        self.recycledFeedstock = recycledFeedstock
        self.reusedFeedstock = reusedFeedstock
        self.collectedForRecycling = collectedForRecycling
        self.collectedForReuse = collectedForReuse
        self.feedstockEfficiency = feedstockEfficiency
        self.recyclingEfficiency = recyclingEfficiency
        self.utility = utility
    }

    /// V/M.
    public var virginFeedstock: Double { 1 - recycledFeedstock - reusedFeedstock }
    private var feedstockWaste: Double {
        recycledFeedstock == 0 ? 0 : (1 - feedstockEfficiency) * recycledFeedstock / feedstockEfficiency
    }
    private var recyclingWaste: Double { (1 - recyclingEfficiency) * collectedForRecycling }
    /// W/M.
    public var unrecoverableWaste: Double {
        1 - collectedForRecycling - collectedForReuse + (feedstockWaste + recyclingWaste) / 2
    }
    /// LFI.
    public var linearFlowIndex: Double {
        (virginFeedstock + unrecoverableWaste) / (2 + (feedstockWaste - recyclingWaste) / 2)
    }
    /// MCI, 0…1.
    public var indicator: Double { max(0, 1 - linearFlowIndex * 0.9 / utility) }
}
