import QadamSparse

/// The impact by life-cycle stage and kind (process or energy), by the equations of ``StageTracing`` over a
/// system: a column that belongs to its consumers has w_j = Σ_i (u_ji/x_j)·w_i + (f_j/x_j)·e, a column of its
/// own keeps its stage or kind.
public struct StageContributions: Sendable {
    /// Impact by `LifeCycleStage.allCases`, kinds process then energy.
    public let values: [Double]
    /// Whether the shares settled; if not, the division is approximate, the sum is not.
    public let isSettled: Bool

    /// Divides an analysis; `demandStage` receives what leaves the system.
    public init(_ analysis: ContributionAnalysis, demandStage: LifeCycleStage) {
        let count = LifeCycleStage.allCases.count * 2
        let system = analysis.system
        let users = Self.users(analysis)
        let final = StageTracing.state(demandStage, .process)
        var weights = [Double](repeating: 0, count: system.columnCount * count)
        var change = Double.infinity
        var sweeps = 0
        var mixed = [Double](repeating: 0, count: count)
        while change > 1e-15, sweeps < 1000 {
            change = 0
            sweeps += 1
            for j in 0..<system.columnCount where analysis.scaling[j] != 0 {
                let output = analysis.scaling[j] * system.technosphere[j, j]
                for c in 0..<count { mixed[c] = 0 }
                mixed[final] = analysis.demand[j] / output
                for (user, flow) in users[j] {
                    for c in 0..<count { mixed[c] += flow / output * weights[user * count + c] }
                }
                let process = analysis.database.processes[Int(system.process[j])]
                Self.project(&mixed, process.stage, process.kind)
                for c in 0..<count {
                    change = max(change, abs(mixed[c] - weights[j * count + c]))
                    weights[j * count + c] = mixed[c]
                }
            }
        }
        var values = [Double](repeating: 0, count: count)
        for j in 0..<system.columnCount {
            for c in 0..<count {
                values[c] += weights[j * count + c] * analysis.direct[j] * analysis.scaling[j]
            }
        }
        self.values = values
        isSettled = change <= 1e-12
    }

    /// The impact of a stage and kind.
    public func value(_ stage: LifeCycleStage, _ kind: ProcessKind) -> Double {
        values[StageTracing.state(stage, kind)]
    }

    private static func users(_ analysis: ContributionAnalysis) -> [[(Int, Double)]] {
        let a = analysis.system.technosphere
        var users = [[(Int, Double)]](repeating: [], count: a.columnCount)
        for i in 0..<a.columnCount where analysis.scaling[i] != 0 {
            for k in a.columnStarts[i]..<a.columnStarts[i + 1] where Int(a.rows[k]) != i {
                users[Int(a.rows[k])].append((i, -a.values[k] * analysis.scaling[i]))
            }
        }
        return users
    }

    private static func project(
        _ mixed: inout [Double],
        _ stage: StageAssignment,
        _ kind: KindAssignment
    ) {
        if case .kind(let kind) = kind {
            for index in LifeCycleStage.allCases.indices {
                let sum = mixed[2 * index] + mixed[2 * index + 1]
                mixed[2 * index] = kind == .process ? sum : 0
                mixed[2 * index + 1] = kind == .energy ? sum : 0
            }
        }
        guard case .stage(let stage) = stage else { return }
        var sums = [0.0, 0.0]
        for index in mixed.indices {
            sums[index % 2] += mixed[index]
            mixed[index] = 0
        }
        // A stage and a kind of one's own do not depend on those who use the product: exactly one.
        if case .kind(let kind) = kind {
            mixed[StageTracing.state(stage, kind)] = 1
        } else {
            mixed[StageTracing.state(stage, .process)] = sums[0]
            mixed[StageTracing.state(stage, .energy)] = sums[1]
        }
    }
}
