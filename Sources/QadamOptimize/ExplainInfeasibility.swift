extension Highs {
    /// Finds bounds that clash in a model without a solution.
    ///
    /// First by bounds that are crossed or have no whole number between them, then by an irreducible
    /// subsystem of the linear model, then, if only the whole numbers make it impossible, by the relaxation
    /// with the smallest total violation.
    ///
    /// - Parameter largestReduction: rows up to which a clash is reduced until it is irreducible, which costs a solve
    ///   per row (600 rows: about two seconds); a larger one is returned as it is found, as `.sufficient`. The time
    ///   limit of the options holds for each solve and not for all.
    /// - Throws: `OptimizeError` as `solve`.
    public static func explainInfeasibility(
        of model: LinearModel,
        options: SolverOptions = SolverOptions(),
        largestReduction: Int = 600
    ) throws(OptimizeError) -> Infeasibility {
        let crossed = CrossedBounds(of: model)
        if !crossed.isEmpty { return Infeasibility(crossed, in: model) }
        if let column = model.columnWithoutWholeNumber {
            return Infeasibility(kind: .irreducible, rows: [], columns: [column])
        }
        if let subsystem = try subsystem(of: model, options: options, largestReduction: largestReduction) {
            return subsystem
        }
        if !model.isMixedInteger { return Infeasibility(kind: .none, rows: [], columns: []) }
        return try relaxation(of: model, options: options)
    }

    /// Nil if the linear model has a solution or time ran out.
    private static func subsystem(
        of model: LinearModel,
        options: SolverOptions,
        largestReduction: Int
    ) throws(OptimizeError) -> Infeasibility? {
        // Without costs: an objective without end must not hide the question.
        let linear = try model.linear(
            cost: [Double](repeating: 0, count: model.columnCount),
            columnLower: model.columnLower,
            columnUpper: model.columnUpper
        )
        if try solve(linear, options: options).status != .infeasible { return nil }
        guard let prices = try solve(try linear.elastic(), options: options).dual else { return nil }
        let priced = prices.rowDuals.indices.filter { prices.rowDuals[$0].magnitude > smallestPrice }
        let selection = try RowSelection(priced, of: linear)
        if priced.count > largestReduction {
            // Checked, since a price may be lost below the threshold.
            guard try solve(selection.model, options: options).status == .infeasible else { return nil }
            return Infeasibility(pricedBy: prices, in: model)
        }
        if let clash = try reduce(selection.model, options) { return selection.placed(clash, in: model) }
        return linear.rowCount > largestReduction ? nil : try reduce(linear, options)
    }

    /// A price below this is rounding.
    static let smallestPrice = 1e-9

    /// The irreducible subsystem of a linear model, nil if it has a solution. The solver is only asked where
    /// it has found the model infeasible itself: asked for the subsystem of a mixed-integer model whose
    /// linear model has a solution, HiGHS 1.15 reads through a null pointer.
    private static func reduce(
        _ linear: LinearModel,
        _ options: SolverOptions
    ) throws(OptimizeError) -> Infeasibility? {
        var settings = options
        // From the linear model (2), reduced until irreducible (4).
        settings.additional["iis_strategy"] = .integer(2 + 4)
        let session = try HighsSession(linear, options: settings)
        guard try session.solve().status == .infeasible else { return nil }
        return try session.irreducibleSubsystem(of: linear)
    }
}

extension LinearModel {
    /// The first integer column between whose bounds there is no whole number, to the solver's tolerance of
    /// 1e-6.
    fileprivate var columnWithoutWholeNumber: Infeasibility.Conflict? {
        let column = integrality.indices.first { column in
            integrality[column] == 1
                && (columnLower[column] - 1e-6).rounded(.up) > (columnUpper[column] + 1e-6).rounded(.down)
        }
        guard let column else { return nil }
        return Infeasibility.Conflict(
            index: column,
            name: columnNames.name(of: column),
            side: .both,
            bound: nil,
            violation: nil
        )
    }
}

extension Infeasibility {
    fileprivate init(_ crossed: CrossedBounds, in model: LinearModel) {
        func conflict(_ index: Int, _ names: ModelNames) -> Conflict {
            Conflict(index: index, name: names.name(of: index), side: .both, bound: nil, violation: nil)
        }
        // One crossed pair is a subsystem of its own: the first is enough, rows before columns.
        if let row = crossed.rows.min() {
            self.init(kind: .irreducible, rows: [conflict(row, model.rowNames)], columns: [])
        } else {
            let columns = crossed.columns.min().map { [conflict($0, model.columnNames)] } ?? []
            self.init(kind: .irreducible, rows: [], columns: columns)
        }
    }
}
