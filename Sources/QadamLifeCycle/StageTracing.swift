import QadamEvidence
import QadamSparse

/// Divides every column among the stages and kinds that it serves.
///
/// Symbols: w_j(σ,κ) share of column j that serves stage σ as kind κ, Σ w_j = 1; x_j = s_j·a_jj output of
/// column j; u_ji = −a_ji·s_i what column i takes of product j; f_j what the customer takes.
///
///     w_j = Σ_i (u_ji / x_j)·w_i + (f_j / x_j)·e(stage of the product, process)
///
/// for a column that belongs to its consumers; a column with a stage of its own keeps it (its kind still
/// follows the consumers if it has none of its own), a column with a kind of its own keeps that. By A·s = f
/// the shares sum to one, so that the sums over stages and kinds give the total exactly, whatever the loops.
struct StageTracing {
    /// Stage × kind, row-major by `LifeCycleStage.allCases`, kinds process then energy.
    static let stateCount = LifeCycleStage.allCases.count * 2

    /// w, `stateCount` values a column.
    let weights: [Double]
    let sweeps: Int
    let isSettled: Bool

    static func state(_ stage: LifeCycleStage, _ kind: ProcessKind) -> Int {
        let index = LifeCycleStage.allCases.firstIndex(of: stage) ?? 0
        return index * 2 + (kind == .energy ? 1 : 0)
    }

    init(_ model: LifeCycleModel, activities: [Double], demand: [Double], demandStage: LifeCycleStage) {
        self.init(
            model.technosphere,
            activities: activities,
            demand: demand,
            demandStage: demandStage,
            order: model.solver.order.map(Int.init)
        ) { (model.process(ofColumn: $0).stage, model.process(ofColumn: $0).kind) }
    }

    /// Divides the columns of a matrix; `order` is that of the sweeps, `rule` the stage and kind of a column.
    init(
        _ technosphere: SparseMatrix,
        activities s: [Double],
        demand f: [Double],
        demandStage: LifeCycleStage,
        order: [Int],
        rule: (Int) -> (StageAssignment, KindAssignment)
    ) {
        let users = Self.users(technosphere, s)
        let m = Self.stateCount
        let rules = (0..<technosphere.columnCount).map(rule)
        let final = Self.state(demandStage, .process)
        var weights = [Double](repeating: 0, count: technosphere.columnCount * m)
        var sweeps = 0
        var change = Double.infinity
        var mixed = [Double](repeating: 0, count: m)
        while change > 1e-15, sweeps < 1000 {
            change = 0
            sweeps += 1
            for j in order where s[j] != 0 {
                let output = s[j] * technosphere[j, j]
                for c in 0..<m { mixed[c] = 0 }
                mixed[final] = f[j] / output
                for (user, flow) in users[j] {
                    for c in 0..<m { mixed[c] += flow / output * weights[user * m + c] }
                }
                Self.project(&mixed, rules[j])
                for c in 0..<m {
                    change = max(change, abs(mixed[c] - weights[j * m + c]))
                    weights[j * m + c] = mixed[c]
                }
            }
        }
        self.weights = weights
        self.sweeps = sweeps
        isSettled = change <= 1e-12
    }

    /// For each product: the columns that take it and how much.
    private static func users(_ a: SparseMatrix, _ s: [Double]) -> [[(Int, Double)]] {
        var users = [[(Int, Double)]](repeating: [], count: a.columnCount)
        for i in 0..<a.columnCount where s[i] != 0 {
            for k in a.columnStarts[i]..<a.columnStarts[i + 1] where Int(a.rows[k]) != i {
                users[Int(a.rows[k])].append((i, -a.values[k] * s[i]))
            }
        }
        return users
    }

    /// What a column keeps of its consumers' stages and kinds.
    private static func project(_ mixed: inout [Double], _ rule: (StageAssignment, KindAssignment)) {
        let stages = mixed.count / 2
        if case .kind(let kind) = rule.1 {
            for stage in 0..<stages {
                let sum = mixed[2 * stage] + mixed[2 * stage + 1]
                mixed[2 * stage] = kind == .process ? sum : 0
                mixed[2 * stage + 1] = kind == .energy ? sum : 0
            }
        }
        guard case .stage(let stage) = rule.0 else { return }
        var process = 0.0
        var energy = 0.0
        for index in 0..<stages {
            process += mixed[2 * index]
            energy += mixed[2 * index + 1]
            mixed[2 * index] = 0
            mixed[2 * index + 1] = 0
        }
        // A stage and a kind of one's own do not depend on those who use the product: exactly one.
        if case .kind(let kind) = rule.1 {
            mixed[state(stage, kind)] = 1
        } else {
            mixed[state(stage, .process)] = process
            mixed[state(stage, .energy)] = energy
        }
    }
}
