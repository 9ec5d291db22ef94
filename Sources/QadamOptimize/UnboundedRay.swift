internal import CHighs

/// A direction in which a plan may go on without end, and the objective with it: which columns move together.
public struct UnboundedRay: Sendable, Equatable, Codable {
    /// One column of the ray.
    public struct Member: Sendable, Equatable, Codable {
        /// Position of the column.
        public let index: Int
        /// Its name.
        public let name: String
        /// How far it moves while the largest mover moves by one; negative for down.
        public let direction: Double
        /// What its own move adds to the objective.
        public let gain: Double
    }

    /// Columns that move, the largest contribution to the objective first, then by position.
    public let members: [Member]
}

extension Highs {
    /// The direction in which the objective has no end; nil if the model is not unbounded or the solver gives no ray.
    ///
    /// The whole numbers of a mixed-integer model are ignored: where it has a plan, its rays are those of the linear one.
    /// - Throws: `OptimizeError` as `solve`.
    public static func unboundedRay(
        of model: LinearModel,
        options: SolverOptions = SolverOptions()
    ) throws(OptimizeError) -> UnboundedRay? {
        let linear =
            model.isMixedInteger
            ? try model.linear(
                cost: model.cost,
                columnLower: model.columnLower,
                columnUpper: model.columnUpper
            ) : model
        var settings = options
        // Presolve finds that there is no end, but not the way; only the simplex method gives a ray.
        settings.presolve = .off
        settings.method = .simplex
        let session = try HighsSession(linear, options: settings)
        guard try session.solve().status == .unbounded, let ray = try session.primalRay() else { return nil }
        return UnboundedRay(ray, of: model)
    }
}

extension UnboundedRay {
    fileprivate init(_ ray: [Double], of model: LinearModel) {
        let largest = ray.reduce(0) { max($0, $1.magnitude) }
        // Below the solver's tolerance a column does not move.
        let moving = ray.indices.filter { ray[$0].magnitude > 1e-7 * largest }
        members = moving.map { column in
            let direction = ray[column] / largest
            return Member(
                index: column,
                name: model.columnNames.name(of: column),
                direction: direction,
                gain: model.cost[column] * direction
            )
        }.sorted { ($1.gain.magnitude, $0.index) < ($0.gain.magnitude, $1.index) }
    }
}

extension HighsSession {
    /// The ray that the last solve found.
    fileprivate func primalRay() throws(OptimizeError) -> [Double]? {
        var hasRay: Int32 = 0
        var ray = [Double](repeating: 0, count: columnCount)
        let status = library.functions.primalRay(solver, &hasRay, &ray)
        if status < 0 { try require(status, "getPrimalRay") }
        return hasRay == 1 ? ray : nil
    }
}
