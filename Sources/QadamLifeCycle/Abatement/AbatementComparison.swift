import QadamEvidence

/// A footprint before and after an option, by stage.
public struct AbatementComparison: Sendable, Codable, Equatable {
    /// One stage.
    public struct Stage: Sendable, Codable, Equatable {
        /// The stage.
        public var stage: LifeCycleStage
        /// kg CO2e a functional unit, before.
        public var before: Double
        /// kg CO2e a functional unit, after.
        public var after: Double
    }

    /// Identifiers of the options, in the order in which they were applied.
    public var options: [String]
    /// The footprint of the study as it is.
    public var before: Footprint
    /// The footprint with the options.
    public var after: Footprint

    /// Before and after of one product.
    public init(options: [String], before: Footprint, after: Footprint) {
        self.options = options
        self.before = before
        self.after = after
    }

    /// kg CO2e a functional unit; negative where emissions fall.
    public var change: Double { after.total - before.total }
    /// The change against the footprint before; `nil` where that is zero.
    public var relativeChange: Double? { before.total == 0 ? nil : change / abs(before.total) }
    /// Whether the options reach this product at all.
    public var isTouched: Bool { abs(change) > 1e-9 * max(abs(before.total), abs(after.total)) }

    /// The stages that either footprint has, in the order of life.
    public var stages: [Stage] {
        LifeCycleStage.allCases.compactMap { stage in
            let old = before.stages.first { $0.stage == stage }
            let new = after.stages.first { $0.stage == stage }
            if old == nil, new == nil { return nil }
            // a stage without entry has no emissions: that is what its absence means
            return Stage(stage: stage, before: old?.kilogramsCO2e ?? 0, after: new?.kilogramsCO2e ?? 0)
        }
    }
}
