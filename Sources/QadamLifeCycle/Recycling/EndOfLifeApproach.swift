/// End-of-life recycling, or avoided burden: what is recycled after use replaces virgin material.
///
///     E = Ev + R2·(ErecyclingEoL − E*v·QSout/QP) + R3·(EER − credit) + (1 − R2 − R3)·ED
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | Ev | footprint of virgin material; recycled content counts as virgin, its benefit was given before | kg CO2e/kg |
/// | R2, R3 | share that is recycled, burnt with recovery, after use | 1 |
/// | ErecyclingEoL | footprint of recycling after use | kg CO2e/kg |
/// | E*v | footprint of the virgin material that is replaced | kg CO2e/kg |
/// | QSout/QP | quality of the secondary against the primary material | 1 |
/// | EER, credit | footprint of burning with recovery; heat and power that it replaces | kg CO2e/kg |
/// | ED | footprint of disposal | kg CO2e/kg |
///
/// The closed-loop approximation of ISO 14044 4.3.4.3 (GHG Protocol product standard, chapter 9), usual for
/// metals (Santero and Hendry 2016). Equal to the Circular Footprint Formula with A = 0, B = 0 and
/// QSin/QP = 1: a test holds them together. By hand: Ev = E*v = 8, R2 = 0.5, ErecyclingEoL = 1, QSout/QP = 1,
/// R3 = 0.2, EER = 2, credit 0.5, ED = 0.5 give 8 − 3.5 + 0.3 + 0.15 = 4.95.
public struct EndOfLifeApproach: Sendable, Codable, Equatable {
    /// R2.
    public var recycledAfterUse: Double
    /// R3.
    public var burnt: Double
    /// QSout/QP.
    public var qualityOut: Double
    /// Ev, kg CO2e/kg.
    public var virgin: Double
    /// ErecyclingEoL, kg CO2e/kg.
    public var recycling: Double
    /// E*v, kg CO2e/kg.
    public var replaced: Double
    /// EER, kg CO2e/kg.
    public var energyRecovery: Double
    /// LHV·(XER,heat·ESE,heat + XER,elec·ESE,elec), kg CO2e/kg.
    public var energyCredit: Double
    /// ED, kg CO2e/kg.
    public var disposal: Double

    /// The approach with its figures.
    public init(
        recycledAfterUse: Double,
        burnt: Double,
        qualityOut: Double,
        virgin: Double,
        recycling: Double,
        replaced: Double,
        energyRecovery: Double,
        energyCredit: Double,
        disposal: Double
    ) {
        self.recycledAfterUse = recycledAfterUse
        self.burnt = burnt
        self.qualityOut = qualityOut
        self.virgin = virgin
        self.recycling = recycling
        self.replaced = replaced
        self.energyRecovery = energyRecovery
        self.energyCredit = energyCredit
        self.disposal = disposal
    }

    /// E, kg CO2e/kg.
    public var total: Double {
        virgin + recycledAfterUse * (recycling - replaced * qualityOut) + burnt
            * (energyRecovery - energyCredit)
            + (1 - recycledAfterUse - burnt) * disposal
    }
}
