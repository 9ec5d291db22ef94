import QadamSparse

/// The impact by life-cycle stage and kind (process or energy) of a system, divided as the footprint of a study is
/// (``StageTracing``).
public struct StageContributions: Sendable {
    /// Impact by `LifeCycleStage.allCases`, kinds process then energy.
    public let values: [Double]
    /// Whether the shares settled; if not, the division is approximate, the sum is not.
    public let isSettled: Bool

    /// Divides an analysis; `demandStage` receives what leaves the system.
    public init(_ analysis: ContributionAnalysis, demandStage: LifeCycleStage) {
        let system = analysis.system
        let tracing = StageTracing(
            system.technosphere,
            activities: analysis.scaling,
            demand: analysis.demand,
            demandStage: demandStage,
            order: Array(0..<system.columnCount)
        ) { column in
            let process = analysis.database.processes[Int(system.process[column])]
            return (process.stage, process.kind)
        }
        let count = StageTracing.stateCount
        var values = [Double](repeating: 0, count: count)
        for j in 0..<system.columnCount {
            for c in 0..<count {
                values[c] += tracing.weights[j * count + c] * analysis.direct[j] * analysis.scaling[j]
            }
        }
        self.values = values
        isSettled = tracing.isSettled
    }

    /// The impact of a stage and kind.
    public func value(_ stage: LifeCycleStage, _ kind: ProcessKind) -> Double {
        values[StageTracing.state(stage, kind)]
    }
}
