internal import CHighs

/// Why a model has no solution, in the names of its rows and columns.
public struct Infeasibility: Sendable, Equatable, Codable {
    /// What the lists say.
    public enum Kind: String, Sendable, Equatable, Codable {
        /// These bounds together cannot hold, and without any one of them the rest can (an irreducible
        /// infeasible subsystem of the linear model). There may be other clashes elsewhere.
        case irreducible
        /// Only the whole numbers make it impossible: these are the bounds that give way, and by how much,
        /// where the sum of all violations is smallest.
        case relaxation
        /// No clash was found: the model has a solution, or time ran out.
        case none
    }

    /// One bound that takes part.
    public struct Conflict: Sendable, Equatable, Codable {
        /// The side of the row or column that takes part.
        public enum Side: String, Sendable, Equatable, Codable {
            /// Its lower bound.
            case lower
            /// Its upper bound.
            case upper
            /// Both bounds.
            case both
            /// It takes part with its coefficients, not with a bound.
            case membership
        }

        /// Position of the row or column.
        public let index: Int
        /// Its name.
        public let name: String
        /// Which bound takes part.
        public let side: Side
        /// The bound, in the unit of the row or column; nil for `.both` with two different bounds and for
        /// `.membership`.
        public let bound: Double?
        /// For `.relaxation`: by how much the bound gives way.
        public let violation: Double?
    }

    /// What the lists say.
    public let kind: Kind
    /// Rows that take part, ascending.
    public let rows: [Conflict]
    /// Column bounds that take part, ascending.
    public let columns: [Conflict]
}

extension Highs {
    /// Finds bounds that clash in a model without a solution.
    ///
    /// First by bounds that are crossed or have no whole number between them, then by an irreducible subsystem of the linear model, then, if only
    /// the whole numbers make it impossible, by the relaxation with the smallest total violation.
    /// - Throws: `OptimizeError` as `solve`.
    public static func explainInfeasibility(
        of model: LinearModel,
        options: SolverOptions = SolverOptions()
    ) throws(OptimizeError) -> Infeasibility {
        let crossed = CrossedBounds(of: model)
        if !crossed.isEmpty { return Infeasibility(crossed, in: model) }
        if let column = model.columnWithoutWholeNumber {
            return Infeasibility(kind: .irreducible, rows: [], columns: [column])
        }
        if let subsystem = try irreducibleSubsystem(of: model, options: options) { return subsystem }
        if !model.isMixedInteger { return Infeasibility(kind: .none, rows: [], columns: []) }
        return try relaxation(of: model, options: options)
    }

    /// Nil if the linear model has a solution or time ran out. The subsystem is only asked for where the linear model
    /// has been found infeasible: HiGHS 1.15 reads through a null pointer when it is asked for that of a
    /// mixed-integer model whose linear model has a solution.
    private static func irreducibleSubsystem(
        of model: LinearModel,
        options: SolverOptions
    ) throws(OptimizeError) -> Infeasibility? {
        var settings = options
        // From the linear model (2), reduced until irreducible (4).
        settings.additional["iis_strategy"] = .integer(2 + 4)
        // Without costs: an objective without end must not hide the question.
        let linear = try model.linear(
            cost: [Double](repeating: 0, count: model.columnCount),
            columnLower: model.columnLower,
            columnUpper: model.columnUpper
        )
        let session = try HighsSession(linear, options: settings)
        guard try session.solve().status == .infeasible else { return nil }
        return try session.irreducibleSubsystem(of: model)
    }
}

extension LinearModel {
    /// The first integer column between whose bounds there is no whole number, to the solver's tolerance of 1e-6.
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

extension HighsSession {
    fileprivate func irreducibleSubsystem(of model: LinearModel) throws(OptimizeError) -> Infeasibility? {
        var columns: Int32 = 0
        var rows: Int32 = 0
        let functions = library.functions
        var columnIndex = [Int32](repeating: 0, count: columnCount)
        var rowIndex = [Int32](repeating: 0, count: rowCount)
        var columnBound = columnIndex
        var rowBound = rowIndex
        var columnStatus = columnIndex
        var rowStatus = rowIndex
        let status = functions.irreducibleSubsystem(
            solver,
            &columns,
            &rows,
            &columnIndex,
            &rowIndex,
            &columnBound,
            &rowBound,
            &columnStatus,
            &rowStatus
        )
        // A warning says that none was found in time.
        if status < 0 { try require(status, "getIis") }
        if columns + rows == 0 { return nil }
        return Infeasibility(
            kind: .irreducible,
            rows: conflicts(Int(rows), rowIndex, rowBound, model.rowLower, model.rowUpper, rowNames),
            columns: conflicts(
                Int(columns),
                columnIndex,
                columnBound,
                model.columnLower,
                model.columnUpper,
                columnNames
            ).filter { $0.side != .membership }
        )
    }

    private func conflicts(
        _ count: Int,
        _ index: [Int32],
        _ bound: [Int32],
        _ lower: [Double],
        _ upper: [Double],
        _ names: ModelNames
    ) -> [Infeasibility.Conflict] {
        (0..<count).map { position in
            let index = Int(index[position])
            let side: Infeasibility.Conflict.Side
            let value: Double?
            switch bound[position] {
            case 2: (side, value) = (.lower, lower[index])
            case 3: (side, value) = (.upper, upper[index])
            case 4: (side, value) = (.both, lower[index] == upper[index] ? lower[index] : nil)
            default: (side, value) = (.membership, nil)
            }
            return Infeasibility.Conflict(
                index: index,
                name: names.name(of: index),
                side: side,
                bound: value,
                violation: nil
            )
        }.sorted { $0.index < $1.index }
    }
}
