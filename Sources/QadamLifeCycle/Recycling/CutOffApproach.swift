/// Recycled content, or cut-off: scrap comes free of burden and leaves free of burden.
///
///     E = (1 − R1)·Ev + R1·Erecycled + R3·EER + (1 − R2 − R3)·ED
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | R1 | share of recycled material in the product | 1 |
/// | R2, R3 | share that is recycled, burnt with recovery, after use | 1 |
/// | Ev, Erecycled | footprint of virgin and of recycled material | kg CO2e/kg |
/// | EER, ED | footprint of burning with recovery, of disposal | kg CO2e/kg |
///
/// Recycling after use belongs to the next user, so R2 has no credit; recovered energy has none either.
/// ISO 14044 4.3.4.3 and the GHG Protocol product standard, chapter 9, allow it (recycled content method).
/// Equal to the Circular Footprint Formula with A = 1, B = 0 and no energy credit: a test holds them together.
/// By hand: R1 = 0.3, R2 = 0.5, R3 = 0.2, Ev = 8, Erecycled = 1, EER = 2, ED = 0.5 give 5.6 + 0.3 + 0.4 +
/// 0.15 = 6.45.
public struct CutOffApproach: Sendable, Codable, Equatable {
    /// R1.
    public var recycledContent: Double
    /// R2.
    public var recycledAfterUse: Double
    /// R3.
    public var burnt: Double
    /// Ev, kg CO2e/kg.
    public var virgin: Double
    /// Erecycled, kg CO2e/kg.
    public var recycled: Double
    /// EER, kg CO2e/kg.
    public var energyRecovery: Double
    /// ED, kg CO2e/kg.
    public var disposal: Double

    /// The approach with its figures.
    public init(
        recycledContent: Double,
        recycledAfterUse: Double,
        burnt: Double,
        virgin: Double,
        recycled: Double,
        energyRecovery: Double,
        disposal: Double
    ) {
        self.recycledContent = recycledContent
        self.recycledAfterUse = recycledAfterUse
        self.burnt = burnt
        self.virgin = virgin
        self.recycled = recycled
        self.energyRecovery = energyRecovery
        self.disposal = disposal
    }

    /// E, kg CO2e/kg.
    public var total: Double {
        (1 - recycledContent) * virgin + recycledContent * recycled + burnt * energyRecovery
            + (1 - recycledAfterUse - burnt) * disposal
    }
}
