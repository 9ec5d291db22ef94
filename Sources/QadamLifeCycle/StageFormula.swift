public import QadamEvidence

/// The life-cycle footprint by the formula of the source, from given times and hourly rates (screening).
///
///     УС = Σ_σ T_σ·(F_σ + FF_σ)
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | УС | carbon footprint of the life cycle | kg CO2e |
/// | T_σ | time spent in stage σ (Тдс extraction, Тпр production, Ту disposal) | h |
/// | F_σ | emissions of the process in stage σ, transport included, an hour (Fen, FPn, FDn) | kg CO2e/h |
/// | FF_σ | emissions of the energy used in stage σ, an hour (FFEn, FFPn, FFDn) | kg CO2e/h |
///
/// Source A of Qadam's mission (Kazakh): УС = (Тдс·Fen + Тдс·FFEn) + (Тпр·FPn + Тпр·FFPn) + (Ту·FDn +
/// Ту·FFDn). The stage of use is added where a product has one. Holds for one functional unit and one set of
/// warming potentials. A full calculation (``LifeCycleModel/footprint(of:under:)``) derives F and FF from the
/// inventory, so that both give the same total.
public struct StageFormula: Sendable, Codable, Equatable {
    /// One stage.
    public struct Term: Sendable, Codable, Equatable {
        /// The stage.
        public var stage: LifeCycleStage
        /// T, h a functional unit.
        public var hours: Double
        /// F, kg CO2e/h.
        public var processRate: Double
        /// FF, kg CO2e/h.
        public var energyRate: Double

        /// One stage with T, F and FF.
        public init(_ stage: LifeCycleStage, hours: Double, processRate: Double, energyRate: Double) {
            self.stage = stage
            self.hours = hours
            self.processRate = processRate
            self.energyRate = energyRate
        }

        /// T·(F + FF), kg CO2e.
        public var kilogramsCO2e: Double { hours * (processRate + energyRate) }
    }

    /// The stages.
    public var terms: [Term]

    /// A formula of the given stages.
    public init(_ terms: [Term]) { self.terms = terms }

    /// УС, kg CO2e a functional unit.
    public var total: Double { terms.reduce(0) { $0 + $1.kilogramsCO2e } }

    /// Negative or unusable times and rates (`LCA-0401`), and stages given twice (`LCA-0402`).
    public func check(at place: Place = .whole) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        for (index, term) in terms.enumerated() {
            let name: Argument = .message(term.stage.title)
            // rates may be negative (credits of recycling), time may not
            let isUsable =
                term.hours >= 0 && [term.hours, term.processRate, term.energyRate].allSatisfy(\.isFinite)
            if !isUsable { diagnostics.append(Diagnostic("LCA-0401", .error, at: place, ["stage": name])) }
            if terms[..<index].contains(where: { $0.stage == term.stage }) {
                diagnostics.append(Diagnostic("LCA-0402", .error, at: place, ["stage": name]))
            }
        }
        return diagnostics
    }
}

extension Footprint {
    /// The source's formula with the rates that this footprint derives; stages without T are left out.
    public var stageFormula: StageFormula {
        StageFormula(
            stages.compactMap { stage in
                guard let hours = stage.hours, let process = stage.processRate, let energy = stage.energyRate
                else { return nil }
                return StageFormula.Term(
                    stage.stage,
                    hours: hours,
                    processRate: process,
                    energyRate: energy
                )
            }
        )
    }
}
