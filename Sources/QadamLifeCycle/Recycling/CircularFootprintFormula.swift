/// The Circular Footprint Formula of the European Union's Environmental Footprint.
///
///     material  (1 − R1)·Ev + R1·[A·Erecycled + (1 − A)·Ev·QSin/QP] + (1 − A)·R2·[ErecyclingEoL − E*v·QSout/QP]
///     energy    (1 − B)·R3·[EER − LHV·XER,heat·ESE,heat − LHV·XER,elec·ESE,elec]
///     disposal  (1 − R2 − R3)·ED
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | A | share of the burdens and credits of recycling that the supplier *gives to the user* of scrap: 1 is cut-off | 1 |
/// | B | the same for energy recovery, 0 by the Recommendation | 1 |
/// | R1 | share of recycled material in the product | 1 |
/// | R2, R3 | share that is recycled, burnt with recovery, after use | 1 |
/// | QSin/QP, QSout/QP | quality of the secondary material, going in and coming out, against the primary | 1 |
/// | Ev, Erecycled, ErecyclingEoL, E*v | footprint of virgin material, of recycled content, of recycling after use, of the virgin material replaced | kg CO2e/kg |
/// | EER, ED | footprint of burning with recovery, of disposal | kg CO2e/kg |
/// | LHV | lower heating value | MJ/kg |
/// | XER,heat, XER,elec | efficiency of recovery | 1 |
/// | ESE,heat, ESE,elec | footprint of the heat and power replaced | kg CO2e/MJ |
///
/// Commission Recommendation (EU) 2021/2279, annex I, section 4.4.8. R2 is measured at the output of the
/// recycling plant. Errors seen elsewhere and tested against here: the sign of the credit, R2 applied twice,
/// disposal as (1 − R2), A taken for 1 − A. By hand: A = 0.2, B = 0, R1 = 0.3, R2 = 0.5, R3 = 0.2, QSin/QP =
/// QSout/QP = 1, Ev = E*v = 8, Erecycled = ErecyclingEoL = 1, EER = 2, credit 0.5, ED = 0.5: material 5.6 +
/// 0.3·(0.2 + 6.4) − 0.8·0.5·7 = 4.78; energy 0.3; disposal 0.15; together 5.23.
public struct CircularFootprintFormula: Sendable, Codable, Equatable {
    /// A.
    public var allocation: Double
    /// B.
    public var energyAllocation: Double
    /// R1.
    public var recycledContent: Double
    /// R2.
    public var recycledAfterUse: Double
    /// R3.
    public var burnt: Double
    /// QSin/QP.
    public var qualityIn: Double
    /// QSout/QP.
    public var qualityOut: Double
    /// Ev, kg CO2e/kg.
    public var virgin: Double
    /// Erecycled, kg CO2e/kg.
    public var recycled: Double
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

    /// The formula with its figures.
    public init(
        allocation: Double,
        energyAllocation: Double,
        recycledContent: Double,
        recycledAfterUse: Double,
        burnt: Double,
        qualityIn: Double,
        qualityOut: Double,
        virgin: Double,
        recycled: Double,
        recycling: Double,
        replaced: Double,
        energyRecovery: Double,
        energyCredit: Double,
        disposal: Double
    ) {
        self.allocation = allocation
        self.energyAllocation = energyAllocation
        self.recycledContent = recycledContent
        self.recycledAfterUse = recycledAfterUse
        self.burnt = burnt
        self.qualityIn = qualityIn
        self.qualityOut = qualityOut
        self.virgin = virgin
        self.recycled = recycled
        self.recycling = recycling
        self.replaced = replaced
        self.energyRecovery = energyRecovery
        self.energyCredit = energyCredit
        self.disposal = disposal
    }

    /// The material part without the end of life, kg CO2e/kg.
    public var contentPart: Double {
        (1 - recycledContent) * virgin + recycledContent
            * (allocation * recycled + (1 - allocation) * virgin * qualityIn)
    }

    /// Burden and credit of recycling after use, kg CO2e/kg; negative where the credit is the larger.
    public var recyclingPart: Double {
        (1 - allocation) * recycledAfterUse * (recycling - replaced * qualityOut)
    }

    /// The material part, kg CO2e/kg.
    public var materialPart: Double { contentPart + recyclingPart }
    /// The energy part, kg CO2e/kg.
    public var energyPart: Double { (1 - energyAllocation) * burnt * (energyRecovery - energyCredit) }
    /// The disposal part, kg CO2e/kg.
    public var disposalPart: Double { (1 - recycledAfterUse - burnt) * disposal }
    /// All three, kg CO2e/kg.
    public var total: Double { materialPart + energyPart + disposalPart }
}
