public import QadamEvidence

/// The footprint of one functional unit of a product: the same total by gas, by process, by stage and by the
/// transposed system.
public struct Footprint: Sendable, Codable, Equatable {
    /// Mass of one gas.
    public struct GasMass: Sendable, Codable, Equatable {
        /// Symbol of the gas.
        public var gas: String
        /// Taken up from the air (biogenic carbon) rather than released; the mass is then negative.
        public var isUptake: Bool
        /// kg a functional unit.
        public var kilograms: Double
        /// kg CO2e a functional unit; `nil` where the set has no potential for the gas.
        public var kilogramsCO2e: Double?
    }

    /// What one process adds.
    public struct ProcessShare: Sendable, Codable, Equatable {
        /// Identifier of the process.
        public var process: String
        /// Its output.
        public var flow: String
        /// Name of the process as published.
        public var name: String
        /// Branch of industry or route as published.
        public var category: String?
        /// How much of the output is made, in ``unit``.
        public var output: Double
        /// Unit of the output.
        public var unit: String
        /// Its own emissions, kg CO2e.
        public var kilogramsCO2e: Double
        /// Its emissions by the stages that it serves.
        public var stages: [StageShare]
    }

    /// Emissions of a stage by kind.
    public struct StageShare: Sendable, Codable, Equatable {
        /// The stage.
        public var stage: LifeCycleStage
        /// Process or energy.
        public var kind: ProcessKind
        /// kg CO2e.
        public var kilogramsCO2e: Double
    }

    /// One stage of the source's formula, T·(F + FF).
    public struct StageResult: Sendable, Codable, Equatable {
        /// The stage.
        public var stage: LifeCycleStage
        /// T, hours a functional unit; `nil` where not given.
        public var hours: Double?
        /// Whether T is an assumption.
        public var hoursAreAssumed: Bool
        /// T·F, kg CO2e.
        public var processCO2e: Double
        /// T·FF, kg CO2e.
        public var energyCO2e: Double
        /// The part of T·(F + FF) that comes from aggregated tables, kg CO2e: within it other stages and
        /// energy cannot be told apart, so that it stands where its table stands (as process) without saying
        /// that no energy was used.
        public var aggregatedCO2e: Double
        /// F, kg CO2e/h; `nil` without T.
        public var processRate: Double?
        /// FF, kg CO2e/h; `nil` without T.
        public var energyRate: Double?

        /// T·(F + FF), kg CO2e.
        public var kilogramsCO2e: Double { processCO2e + energyCO2e }
    }

    /// What an input of the product's own process brings along, all upstream included.
    public struct InputShare: Sendable, Codable, Equatable {
        /// What is used.
        public var flow: String
        /// Its name.
        public var name: String
        /// How much a functional unit, in ``unit``.
        public var amount: Double
        /// Unit of the amount.
        public var unit: String
        /// kg CO2e.
        public var kilogramsCO2e: Double
    }

    /// An input or a waste that nobody in the study makes or treats.
    public struct CutOff: Sendable, Codable, Equatable {
        /// What is missing.
        public var flow: String
        /// Its name.
        public var name: String
        /// How much a functional unit, over all processes, in ``unit``.
        public var amount: Double
        /// Unit of the amount.
        public var unit: String
        /// Names of the processes that ask for it.
        public var processes: [String]
    }

    /// Identifier of the product.
    public var product: String
    /// Its name.
    public var name: LocalizedName
    /// Amount of the functional unit.
    public var amount: Double
    /// Unit of the functional unit.
    public var amountUnit: String
    /// Name of the set of warming potentials.
    public var gwpSet: String
    /// Unit of the result, such as `kg{CO2e:AR5}`.
    public var unit: String
    /// The footprint, kg CO2e a functional unit; biogenic carbon dioxide not in it.
    public var total: Double
    /// The same from the transposed system, λ·f.
    public var totalByIntensity: Double
    /// The same from the source's formula, Σ T·(F + FF).
    public var totalByStages: Double
    /// Masses gas by gas, largest effect first.
    public var gases: [GasMass]
    /// Stages in the order of life.
    public var stages: [StageResult]
    /// Processes, largest first; those that add nothing are left out.
    public var processes: [ProcessShare]
    /// The product's own emissions, kg CO2e: the rest comes with ``inputs``.
    public var ownEmissions: Double
    /// Inputs of the product's own process, largest first.
    public var inputs: [InputShare]
    /// What is not in the result because nobody in the study makes it.
    public var cutOffs: [CutOff]
    /// Stages that the data cover.
    public var covers: [LifeCycleStage]
    /// Stages that the data do not cover.
    public var absent: [LifeCycleStage]
    /// How the system was solved.
    public var quality: SolutionQuality
    /// The rule by which co-products were divided; `nil` for the published shares of the table.
    public var allocationRule: String?
    /// How each process with several outputs that takes part was divided, with prices and properties.
    public var allocation: [AllocationRecord]?

    /// Biogenic carbon dioxide released, kg; apart from the total.
    public var biogenicReleased: Double { biogenic(isUptake: false) }
    /// Biogenic carbon dioxide taken up, kg, as a positive number; apart from the total.
    public var biogenicTakenUp: Double { -biogenic(isUptake: true) }

    private func biogenic(isUptake: Bool) -> Double {
        gases.filter { $0.gas == "CO2_biogenic" && $0.isUptake == isUptake }.reduce(0) { $0 + $1.kilograms }
    }

    /// Largest relative difference between the three totals.
    public var reconciliation: Double {
        let size = max(abs(total), .leastNormalMagnitude)
        return max(abs(totalByIntensity - total), abs(totalByStages - total)) / size
    }
}
