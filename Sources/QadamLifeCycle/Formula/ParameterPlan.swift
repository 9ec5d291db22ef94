public import QadamEvidence

/// What has to be computed anew when certain input parameters change: made once, used for every sample.
public struct ParameterPlan: Sendable {
    /// The input parameters that it is made for, increasing.
    public let inputs: [Int]
    /// The exchanges whose amounts change, increasing.
    public let exchanges: [Int]
    /// Values of all parameters (and the constants behind them) without overrides.
    public let baseValues: [Double]
    let parameters: [Int]
    let places: [Int]
    let table: ParameterTable

    /// Computes the dependent parameters in `values` and the dependent exchanges in `amounts`.
    ///
    /// - Parameters:
    ///   - values: a copy of ``baseValues`` with new values of ``inputs``.
    ///   - amounts: amounts of all exchanges of the database; only ``exchanges`` are written, NaN where a
    ///     formula has no value.
    ///   - found: gets the errors of these values.
    public func update(_ values: inout [Double], _ amounts: inout [Double], _ found: inout [Diagnostic]) {
        for number in parameters { table.compute(parameter: number, &values, &found) }
        for place in places { table.compute(place, values, &amounts, &found) }
    }

    /// The amounts of ``exchanges`` for values of the parameters; NaN where a formula has no value.
    ///
    /// - Parameter values: a copy of ``baseValues`` with new values of ``inputs``; dependent ones are computed in it.
    func amounts(_ values: inout [Double]) -> [Double] {
        var found: [Diagnostic] = []
        for number in parameters { table.compute(parameter: number, &values, &found) }
        return places.map { table.amount(at: $0, values) }
    }
}

extension ParameterTable {
    /// The plan for the given input parameters, by their index in the database.
    ///
    /// - Parameter overrides: values of input parameters that depart from the data in ``ParameterPlan/baseValues``.
    public func plan(for inputs: [Int], with overrides: [Int: Double] = [:]) -> ParameterPlan {
        let inputs = Set(inputs.filter(isInput)).sorted()
        var changes = [Bool](repeating: false, count: database.parameters.count)
        for number in inputs { changes[number] = true }
        var parameters: [Int] = []
        for number in order {
            guard let code = parameterCode[number], depends(code, changes) else { continue }
            changes[Int(number)] = true
            parameters.append(Int(number))
        }
        let places = exchanges.indices.filter { depends(exchangeCode[$0], changes) }
        return ParameterPlan(
            inputs: inputs,
            exchanges: places.map { Int(exchanges[$0]) },
            baseValues: values(overrides.filter { isInput($0.key) }).slots,
            parameters: parameters,
            places: places,
            table: self
        )
    }

    /// The plan for all input parameters that have an uncertainty.
    public var uncertainInputs: [Int] {
        database.parameters.indices.filter { isInput($0) && database.parameters[$0].uncertainty != nil }
    }

    private func depends(_ code: FormulaCode, _ changes: [Bool]) -> Bool {
        code.steps.contains {
            $0.operation == .name && Int($0.argument) < changes.count && changes[Int($0.argument)]
        }
    }
}
