/// A material with recycled content and what becomes of it after use, for one kilogram. The symbols are those
/// of ``CircularFootprintFormula``; every approach to recycling reads the same numbers, so that their results
/// can stand side by side.
public struct RecycledMaterial: Sendable, Codable, Equatable {
    /// R1: recycled content of the input.
    public var recycledContent: Double
    /// R2: share of the material that is recycled after use, losses of collection and recycling taken off.
    public var recyclingRate: Double
    /// QSin/QP.
    public var qualityIn: Double
    /// QSout/QP.
    public var qualityOut: Double
    /// Ev, kg CO2e/kg.
    public var virgin: Double
    /// Erec, kg CO2e/kg.
    public var recycling: Double
    /// ErecEoL, kg CO2e/kg.
    public var recyclingAfterUse: Double
    /// E*v, kg CO2e/kg.
    public var replacedVirgin: Double
    /// ED, kg CO2e/kg.
    public var disposal: Double

    /// A material; see the fields.
    public init(
        recycledContent: Double,
        recyclingRate: Double,
        qualityIn: Double,
        qualityOut: Double,
        virgin: Double,
        recycling: Double,
        recyclingAfterUse: Double,
        replacedVirgin: Double,
        disposal: Double
    ) {
        self.recycledContent = recycledContent
        self.recyclingRate = recyclingRate
        self.qualityIn = qualityIn
        self.qualityOut = qualityOut
        self.virgin = virgin
        self.recycling = recycling
        self.recyclingAfterUse = recyclingAfterUse
        self.replacedVirgin = replacedVirgin
        self.disposal = disposal
    }

    /// Cut-off (recycled content): scrap comes free of burden and leaves without credit.
    ///
    ///     E = (1 − R1)·Ev + R1·Erec + (1 − R2)·ED
    ///
    /// kg CO2e/kg; material that goes to recycling leaves the system, energy recovery is not modelled apart.
    public var byCutOff: Double {
        (1 - recycledContent) * virgin + recycledContent * recycling + (1 - recyclingRate) * disposal
    }

    /// End of life (avoided burden, closed loop): all material counts as virgin, what is recycled after use
    /// replaces virgin material.
    ///
    ///     E = Ev + R2·(ErecEoL − E*v·QSout/QP) + (1 − R2)·ED
    ///
    /// kg CO2e/kg; the recycled content has no influence, so that no credit is given twice.
    public var byEndOfLife: Double {
        virgin + recyclingRate * (recyclingAfterUse - replacedVirgin * qualityOut)
            + (1 - recyclingRate) * disposal
    }
}
