internal import QadamOptimize

/// The search among plans that differ from the relaxation in its fractions alone.
///
/// What the relaxation took whole stays; branch and bound decides the few columns that came out as fractions. That is a small
/// model even where the whole one is large, and finds what rounding one column after another does not: that leaving out one
/// step makes room for a better one. It proves nothing: the bound is still that of the relaxation.
struct FractionSearch {
    /// Nodes after which the search gives up; by then the whole model is worth the time.
    private static let mostNodes: Int32 = 500

    let linear: LinearModel
    /// The columns in whole numbers that the relaxation took in part.
    private let fractions: [LinearModel.Column]

    /// - Returns: nil where there is no fraction, or where so many that the search would be that of the whole model.
    init?(_ linear: LinearModel, relaxed values: [Double]) {
        self.linear = linear
        fractions = linear.integers.filter { abs(values[$0.index] - values[$0.index].rounded()) >= 1e-6 }
        if fractions.isEmpty || fractions.count > linear.integers.count / 2 { return nil }
    }

    /// Values of the best plan found, whole columns rounded; nil where the search found none.
    func values(
        _ relaxed: [Double],
        options: SolverOptions,
        observer: SolveObserver
    ) throws(OptimizeError) -> [Double]? {
        var options = options
        options.additional["mip_max_nodes"] = .integer(Self.mostNodes)
        let session = try HighsSession(linear, options: options, observer: observer)
        let open = Set(fractions.map(\.index))
        for column in linear.integers where !open.contains(column.index) {
            try session.setBounds(.equal(relaxed[column.index].rounded()), of: column)
        }
        guard var found = try session.solve().primal?.columnValues else { return nil }
        for column in linear.integers { found[column.index] = found[column.index].rounded() }
        return found
    }
}
