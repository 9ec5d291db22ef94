/// What HiGHS does with extreme numbers, after its option reference: a coefficient of at most 1e-9 is dropped
/// (`small_matrix_value`), one of 1e15 or more is refused (`large_matrix_value`), a bound or a cost of 1e20
/// or more is taken for infinite. None of this may happen unseen, so such models are not accepted.
enum SolverLimits {
    static let smallestCoefficient = 1e-9
    static let largestCoefficient = 1e15
    static let infinity = 1e20

    static func isKept(_ coefficient: Double) -> Bool {
        let magnitude = coefficient.magnitude
        return magnitude > smallestCoefficient && magnitude < largestCoefficient
    }

    static func isValidLower(_ bound: Double) -> Bool { bound == -.infinity || bound.magnitude < infinity }
    static func isValidUpper(_ bound: Double) -> Bool { bound == .infinity || bound.magnitude < infinity }
}

extension LinearModel {
    func checkShape() throws(OptimizeError) {
        let columns = cost.count
        let rows = rowLower.count
        func require(_ holds: Bool, _ part: String) throws(OptimizeError) {
            if !holds { throw OptimizeError(.malformedModel, ["part": .text(part)]) }
        }
        try require(columnLower.count == columns, "columnLower")
        try require(columnUpper.count == columns, "columnUpper")
        try require(rowUpper.count == rows, "rowUpper")
        try require(integrality.isEmpty || integrality.count == columns, "integrality")
        try require(integrality.allSatisfy { $0 == 0 || $0 == 1 }, "integrality")
        try require(rowIndex.count == coefficient.count, "rowIndex")
        let largest = max(columns, rows, coefficient.count)
        if largest >= Int(Int32.max) { throw OptimizeError(.modelTooLarge, ["count": .integer(largest)]) }
        try require(columnStart.count == columns + 1, "columnStart")
        try require(columnStart.first == 0 && columnStart.last == Int32(coefficient.count), "columnStart")
        for column in 0..<columns where columnStart[column] > columnStart[column + 1] {
            try require(false, "columnStart")
        }
    }

    func checkBounds() throws(OptimizeError) {
        guard offset.isFinite else {
            throw OptimizeError(.costNotFinite, ["column": .text("offset"), "value": .number(offset)])
        }
        for column in cost.indices {
            let value = cost[column]
            if !(value.magnitude < SolverLimits.infinity) {
                throw OptimizeError(
                    .costNotFinite,
                    ["column": .text(columnNames.name(of: column)), "value": .number(value)]
                )
            }
            try check(columnLower[column], columnUpper[column], columnNames, column)
        }
        for row in rowLower.indices { try check(rowLower[row], rowUpper[row], rowNames, row) }
    }

    private func check(_ lower: Double, _ upper: Double, _ names: ModelNames, _ index: Int)
        throws(OptimizeError)
    {
        if SolverLimits.isValidLower(lower) && SolverLimits.isValidUpper(upper) { return }
        throw OptimizeError(
            .boundNotValid,
            ["name": .text(names.name(of: index)), "lower": .number(lower), "upper": .number(upper)]
        )
    }

    func checkEntries() throws(OptimizeError) {
        var seenIn = [Int32](repeating: -1, count: rowCount)
        for column in 0..<columnCount {
            for entry in Int(columnStart[column])..<Int(columnStart[column + 1]) {
                let row = Int(rowIndex[entry])
                guard row >= 0 && row < seenIn.count else {
                    throw OptimizeError(.indexOutOfRange, ["row": .integer(row), "column": .integer(column)])
                }
                if seenIn[row] == Int32(column) { throw entryError(.duplicateEntry, row, column) }
                seenIn[row] = Int32(column)
                let value = coefficient[entry]
                if !SolverLimits.isKept(value) {
                    throw entryError(.coefficientOutOfRange, row, column, value)
                }
            }
        }
    }

    private func entryError(
        _ code: OptimizeError.Code,
        _ row: Int,
        _ column: Int,
        _ value: Double? = nil
    ) -> OptimizeError {
        var arguments: [String: OptimizeError.Value] = [
            "row": .text(rowNames.name(of: row)), "column": .text(columnNames.name(of: column)),
        ]
        guard let value else { return OptimizeError(code, arguments) }
        arguments["value"] = .number(value)
        guard value.isFinite else { return OptimizeError(.coefficientNotFinite, arguments) }
        arguments["lowest"] = .number(SolverLimits.smallestCoefficient)
        arguments["highest"] = .number(SolverLimits.largestCoefficient)
        return OptimizeError(code, arguments)
    }
}
