/// How often each process of a chain runs so that all it hands on inside is used up as it is made.
///
/// For every flow handed on, Σ_j a_fj·s_j = 0 (made positive, used negative). The solution is known up to one factor
/// where the chain has one way to run; it is found by elimination with complete pivoting of the rows, each divided by
/// its largest entry.
struct ChainBalance {
    /// What came out.
    enum Outcome: Equatable {
        /// Runs of each process, the first one 1.
        case runs([Double])
        /// The flow that is not used up as it is made: index of the row, made and used by the runs that fit the others.
        case unbalanced(row: Int, made: Double, used: Double)
        /// Processes whose number of runs nothing determines.
        case undetermined([Int])
    }

    /// How far made and used may be apart, relative: tables are written with few digits.
    static let tolerance = 1e-6
    /// Below this share of its row an entry counts as rounding.
    private static let negligible = 1e-9

    /// Flow × process, made positive, used negative.
    let rows: [[Double]]
    let processes: Int

    func solve() -> Outcome {
        var work = rows.map { row in
            let largest = row.lazy.map(abs).max() ?? 0
            return largest > 0 ? row.map { $0 / largest } : row
        }
        var open = Array(work.indices)
        var free = Array(0..<processes)
        var pivots: [(row: Int, column: Int)] = []
        while pivots.count < processes - 1, let next = largest(work, open, free) {
            eliminate(&work, next)
            open.removeAll { $0 == next.row }
            free.removeAll { $0 == next.column }
            pivots.append(next)
        }
        guard free.count == 1 else { return .undetermined(free) }
        var runs = [Double](repeating: 1, count: processes)
        for pivot in pivots { runs[pivot.column] = -work[pivot.row][free[0]] / work[pivot.row][pivot.column] }
        return check(runs.map { $0 / runs[0] })
    }

    private func largest(_ work: [[Double]], _ open: [Int], _ free: [Int]) -> (row: Int, column: Int)? {
        var best = (value: Self.negligible, row: -1, column: -1)
        for i in open {
            for j in free where abs(work[i][j]) > best.value { best = (abs(work[i][j]), i, j) }
        }
        return best.row < 0 ? nil : (best.row, best.column)
    }

    private func eliminate(_ work: inout [[Double]], _ pivot: (row: Int, column: Int)) {
        for i in work.indices where i != pivot.row && work[i][pivot.column] != 0 {
            let factor = work[i][pivot.column] / work[pivot.row][pivot.column]
            for j in 0..<processes { work[i][j] -= factor * work[pivot.row][j] }
            work[i][pivot.column] = 0
        }
    }

    /// The row that is farthest from being used up, measured by what is made and used of it.
    private func check(_ runs: [Double]) -> Outcome {
        var worst = (gap: Self.tolerance, row: -1, made: 0.0, used: 0.0)
        for (i, row) in rows.enumerated() {
            var made = 0.0
            var used = 0.0
            for (amount, run) in zip(row, runs) where amount != 0 {
                if amount * run > 0 { made += amount * run } else { used -= amount * run }
            }
            let gap = abs(made - used) / max(made, used)
            if !(gap <= worst.gap) { worst = (gap, i, made, used) }
        }
        if worst.row >= 0 { return .unbalanced(row: worst.row, made: worst.made, used: worst.used) }
        let idle = runs.indices.filter { !(runs[$0] > 0) || !runs[$0].isFinite }
        return idle.isEmpty ? .runs(runs) : .undetermined(idle)
    }
}
