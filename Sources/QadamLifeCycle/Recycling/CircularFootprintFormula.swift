public import QadamEvidence

/// The Circular Footprint Formula of the EU's Product Environmental Footprint, in full.
///
///     material:  (1 − R1)·Ev + R1·[A·Erec + (1 − A)·Ev·QSin/QP] + (1 − A)·R2·(ErecEoL − E*v·QSout/QP)
///     energy:    (1 − B)·R3·(EER − LHV·XER,heat·ESE,heat − LHV·XER,elec·ESE,elec)
///     disposal:  (1 − R2 − R3)·ED
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | A, B | share of burdens and credits of recycling, of energy recovery, that stays with this life | 1 |
/// | R1 | recycled content of the input | 1 |
/// | R2, R3 | share of the material that is recycled, that goes to energy recovery, after use | 1 |
/// | QSin/QP, QSout/QP | quality of secondary against primary material, in and out | 1 |
/// | Ev, E*v | making of virgin material, of the virgin material that recycling replaces | kg CO2e/kg |
/// | Erec, ErecEoL | recycling of the input, recycling after use | kg CO2e/kg |
/// | EER, ED | energy recovery, disposal | kg CO2e/kg |
/// | ESE,heat, ESE,elec | the heat and electricity that energy recovery replaces | kg CO2e/MJ |
/// | LHV; XER,heat, XER,elec | lower heating value; efficiencies | MJ/kg; 1 |
///
/// Source: Recommendation (EU) 2021/2279, Annex I, Circular Footprint Formula. Validity: shares from 0 to 1,
/// R2 + R3 ≤ 1, quality ratios above 0. Worked example (hand calculation, no published one was at hand):
/// A = 0.2, R1 = 0.4, R2 = 0.9, Ev = E*v = 10, Erec = ErecEoL = 1, ED = 0.5, qualities 1:
/// 6 + 0.4·(0.2 + 8) + 0.72·(1 − 10) + 0.1·0.5 = 2.85.
public struct CircularFootprintFormula: Sendable, Codable, Equatable {
    /// Energy recovery after use.
    public struct EnergyRecovery: Sendable, Codable, Equatable {
        /// B.
        public var allocation: Double
        /// R3.
        public var share: Double
        /// EER, kg CO2e/kg.
        public var burden: Double
        /// LHV, MJ/kg.
        public var lowerHeatingValue: Double
        /// XER,heat.
        public var heatEfficiency: Double
        /// XER,elec.
        public var electricityEfficiency: Double
        /// ESE,heat, kg CO2e/MJ.
        public var replacedHeat: Double
        /// ESE,elec, kg CO2e/MJ.
        public var replacedElectricity: Double

        /// Energy recovery; see the fields.
        public init(
            allocation: Double,
            share: Double,
            burden: Double,
            lowerHeatingValue: Double,
            heatEfficiency: Double,
            electricityEfficiency: Double,
            replacedHeat: Double,
            replacedElectricity: Double
        ) {
            self.allocation = allocation
            self.share = share
            self.burden = burden
            self.lowerHeatingValue = lowerHeatingValue
            self.heatEfficiency = heatEfficiency
            self.electricityEfficiency = electricityEfficiency
            self.replacedHeat = replacedHeat
            self.replacedElectricity = replacedElectricity
        }
    }

    /// A.
    public var allocation: Double
    /// The material and what becomes of it.
    public var material: RecycledMaterial
    /// Energy recovery; `nil` where nothing is burnt for energy (R3 = 0).
    public var energy: EnergyRecovery?

    /// The formula for one material.
    public init(allocation: Double, material: RecycledMaterial, energy: EnergyRecovery? = nil) {
        self.allocation = allocation
        self.material = material
        self.energy = energy
    }

    /// Material part, kg CO2e/kg.
    public var materialPart: Double {
        let m = material
        let secondary = allocation * m.recycling + (1 - allocation) * m.virgin * m.qualityIn
        let credit = m.recyclingAfterUse - m.replacedVirgin * m.qualityOut
        return (1 - m.recycledContent) * m.virgin + m.recycledContent * secondary
            + (1 - allocation) * m.recyclingRate * credit
    }

    /// Energy part, kg CO2e/kg.
    public var energyPart: Double {
        guard let e = energy else { return 0 }
        let heat = e.lowerHeatingValue * e.heatEfficiency * e.replacedHeat
        let electricity = e.lowerHeatingValue * e.electricityEfficiency * e.replacedElectricity
        return (1 - e.allocation) * e.share * (e.burden - heat - electricity)
    }

    /// Disposal part, kg CO2e/kg: of what is neither recycled nor burnt for energy.
    public var disposalPart: Double {
        var left = 1 - material.recyclingRate
        if let energy { left -= energy.share }
        return left * material.disposal
    }

    /// The sum, kg CO2e/kg.
    public var total: Double { materialPart + energyPart + disposalPart }

    /// Shares outside 0…1, R2 + R3 above one, unusable numbers (`LCA-0701`).
    public func check(at place: Place = .whole) -> [Diagnostic] {
        var shares = [allocation, material.recycledContent, material.recyclingRate]
        var sum = material.recyclingRate
        if let e = energy {
            shares += [e.allocation, e.share, e.heatEfficiency, e.electricityEfficiency]
            sum += e.share
        }
        let areShares = shares.allSatisfy { $0 >= 0 && $0 <= 1 } && sum <= 1 + 1e-12
        let hasQuality = material.qualityIn > 0 && material.qualityOut > 0
        if areShares, hasQuality, total.isFinite { return [] }
        return [Diagnostic("LCA-0701", .error, at: place)]
    }
}
