public import QadamEvidence
import QadamSparse
import QadamUnits

/// How a system was solved and how well.
public struct SolutionQuality: Sendable, Codable, Equatable {
    /// The step of the ladder that gave the result.
    public enum Method: String, Sendable, Codable {
        /// Gauss–Seidel sweeps.
        case sweeps
        /// Dense LU with partial pivoting, where the sweeps did not settle.
        case factors
    }

    /// The step of the ladder that gave the result.
    public var method: Method
    /// Number of sweeps.
    public var sweeps: Int
    /// Largest residual relative to the turnover of its product.
    public var residual: Double
    /// Error of the score by y·r, in the unit of the score; known where the score was asked.
    public var scoreError: Double?
}

extension LifeCycleModel {
    /// How many units of each column's output (in the unit of its row) are needed: solves `A·s = f`.
    ///
    /// Ladder: sweeps; where they do not settle, dense factors for systems up to 1,500 columns. A loop that
    /// uses more than it makes has no non-negative solution: it is named (`LCA-0114`) and no result is given.
    func activities(for demand: [Double]) -> (values: [Double]?, quality: SolutionQuality, [Diagnostic]) {
        let solution = solver.solve(demand)
        var quality = SolutionQuality(method: .sweeps, sweeps: solution.sweeps, residual: solution.residual)
        if solution.isConverged { return (solution.values, quality, []) }
        quality.method = .factors
        do {
            let values = try DenseLU(technosphere).solve(demand)
            let residual = technosphere.residual(of: values, for: demand)
            let size = values.indices.map { max(abs(values[$0] * technosphere[$0, $0]), abs(demand[$0])) }
            quality.residual = zip(residual, size).reduce(0) { $1.1 > 0 ? max($0, abs($1.0) / $1.1) : $0 }
            if values.contains(where: { $0 < 0 }), case .diverged(let loop) = solution.outcome {
                return (nil, quality, [Self.loopDiagnostic(names(of: loop))])
            }
            return (values, quality, [Diagnostic("LCA-0208", .note, at: .whole, [:])])
        } catch {
            return (nil, quality, [failure(error, solution.outcome)])
        }
    }

    /// The impact of one unit of *every* product: solves `Aᵀ·λ = q` once.
    func intensities(_ impacts: [Double]) -> (values: [Double]?, quality: SolutionQuality, [Diagnostic]) {
        let solution = solver.solveTransposed(impacts)
        var quality = SolutionQuality(method: .sweeps, sweeps: solution.sweeps, residual: solution.residual)
        if solution.isConverged { return (solution.values, quality, []) }
        quality.method = .factors
        do {
            return (try DenseLU(technosphere).solveTransposed(impacts), quality, [])
        } catch {
            return (nil, quality, [failure(error, solution.outcome)])
        }
    }

    private func failure(_ error: SparseError, _ outcome: IterativeSolution.Outcome) -> Diagnostic {
        if case .diverged(let loop) = outcome { return Self.loopDiagnostic(names(of: loop)) }
        return Diagnostic("LCA-0113", .error, at: .whole, ["processes": .list(names(of: [error.index]))])
    }

    private static func loopDiagnostic(_ names: [String]) -> Diagnostic {
        Diagnostic("LCA-0114", .error, at: .whole, ["processes": .list(names)])
    }

    private func names(of columns: [Int]) -> [String] {
        columns.filter { columnProcess.indices.contains($0) }.map { process(ofColumn: $0).name }
    }

    /// q: kg CO2e of one unit of each column, without what is upstream.
    func impacts(_ characterization: Characterization) -> [Double] {
        let potentials = interventionRows.map { characterization.potentials[$0.gas]?.value }
        var impacts = [Double](repeating: 0, count: columnCount)
        for j in 0..<columnCount {
            for k in interventions.columnStarts[j]..<interventions.columnStarts[j + 1] {
                if let potential = potentials[Int(interventions.rows[k])] {
                    impacts[j] += potential * interventions.values[k]
                }
            }
        }
        return impacts
    }
}

/// The impact of one unit of every product of a system, from one transposed solve.
public struct ProductIntensity: Sendable, Codable, Equatable {
    /// The process.
    public var process: String
    /// Its output.
    public var flow: String
    /// Symbol of the unit of the product.
    public var unit: String
    /// kg CO2e a unit, all upstream included.
    public var kilogramsCO2e: Double
}

extension LifeCycleModel {
    /// The footprint of one unit of every product (`Aᵀ·λ = Qᵀ`, one solve for all).
    public func intensities(
        under characterization: Characterization
    ) -> (products: [ProductIntensity]?, diagnostics: [Diagnostic]) {
        let (values, _, diagnostics) = intensities(impacts(characterization))
        let products = values.map { values in
            values.indices.map { j in
                ProductIntensity(
                    process: process(ofColumn: j).id,
                    flow: output(ofColumn: j).flow.id,
                    unit: output(ofColumn: j).unit.symbol,
                    kilogramsCO2e: values[j]
                )
            }
        }
        return (products, diagnostics)
    }
}
