internal import CHighs

/// A direction in which the objective of an unbounded model improves without end: along it every limit stays kept. What
/// lacks a limit is among its columns.
public struct UnboundedRay: Sendable, Equatable, Codable {
    /// One column that moves.
    public struct Entry: Sendable, Equatable, Codable {
        /// Position of the column.
        public let index: Int
        /// Its name.
        public let name: String
        /// How far it moves, relative to the column that moves most.
        public let change: Double
    }

    /// Columns that move, those that move most first.
    public let columns: [Entry]
}

extension HighsSession {
    /// The direction in which the model that was found unbounded has no end; nil if the solver has none.
    public func unboundedRay() throws(OptimizeError) -> UnboundedRay? {
        var has: Int32 = 0
        var values = [Double](repeating: 0, count: columnCount)
        let status = library.functions.primalRay(solver, &has, &values)
        if status < 0 { try require(status, "getPrimalRay") }
        let most = values.reduce(0) { max($0, $1.magnitude) }
        guard has == 1, most > 0, most.isFinite else { return nil }
        let entries = values.indices.filter { values[$0].magnitude > most * 1e-9 }.map { index in
            UnboundedRay.Entry(
                index: index,
                name: columnNames.name(of: index),
                change: values[index] / most
            )
        }
        return UnboundedRay(
            columns: entries.sorted {
                ($0.change.magnitude, $1.index) > ($1.change.magnitude, $0.index)
            }
        )
    }
}

extension Highs {
    /// The direction in which an unbounded model has no end; nil if it is not unbounded.
    ///
    /// Whole numbers are left out of account: a direction of the linear model is one of the mixed-integer model too,
    /// up to its length. Solved without presolve, which finds that there is a direction and not which.
    public static func explainUnboundedness(
        of model: LinearModel,
        options: SolverOptions = SolverOptions()
    ) throws(OptimizeError) -> UnboundedRay? {
        var settings = options
        settings.presolve = .off
        settings.method = .simplex
        let linear = try model.linear(
            cost: model.cost,
            columnLower: model.columnLower,
            columnUpper: model.columnUpper
        )
        let session = try HighsSession(linear, options: settings)
        guard try session.solve().status == .unbounded else { return nil }
        return try session.unboundedRay()
    }
}
