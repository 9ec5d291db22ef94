public import QadamEvidence
import QadamUncertainty

extension SampledParameters {
    /// The uncertain input parameters of a database, with the amounts that follow from them by its formulas.
    ///
    /// A distribution follows the value of its parameter as those of exchanges follow their amounts
    /// (``LifeCycleDatabase/uncertainty(around:)``): it is multiplied by the ratio of the value that was asked for to
    /// the published one. What cannot be drawn (`LCA-0912`) or cannot follow (`LCA-0911`) keeps its value.
    ///
    /// - Parameters:
    ///   - table: the formulas.
    ///   - database: the database they belong to.
    ///   - overrides: values of input parameters that depart from the data.
    /// - Returns: `nil` where no input parameter is uncertain; findings either way.
    public static func uncertain(
        _ table: ParameterTable,
        _ database: LifeCycleDatabase,
        with overrides: [Int: Double] = [:]
    ) -> (parameters: SampledParameters?, diagnostics: [Diagnostic]) {
        var found: [Diagnostic] = []
        var drawn: [Int: (distribution: Distribution, sign: Double)] = [:]
        for index in table.uncertainInputs {
            let parameter = database.parameters[index]
            guard var spread = parameter.uncertainty else { continue }
            let value = overrides[index] ?? parameter.value
            if value != parameter.value {
                if value == 0 { continue }
                guard parameter.value != 0 else {
                    found.append(finding("LCA-0911", index, database))
                    continue
                }
                spread = spread.times(value / parameter.value)
            }
            guard let usable = spread.drawn else {
                found.append(finding("LCA-0912", index, database))
                continue
            }
            drawn[index] = usable
        }
        guard !drawn.isEmpty else { return (nil, found) }
        let plan = table.plan(for: Array(drawn.keys), with: overrides)
        let spreads = plan.inputs.compactMap { drawn[$0] }
        var parameters = SampledParameters(
            distributions: spreads.map(\.distribution),
            values: zip(plan.inputs, spreads).map { plan.baseValues[$0] * $1.sign },
            exchanges: plan.exchanges.map(Int32.init)
        ) { sample in
            var values = plan.baseValues
            for (place, input) in plan.inputs.enumerated() {
                values[input] = sample[place] * spreads[place].sign
            }
            return plan.amounts(&values)
        }
        parameters.indices = plan.inputs
        return (parameters, found)
    }

    private static func finding(_ code: String, _ index: Int, _ database: LifeCycleDatabase) -> Diagnostic {
        let name = database.parameters[index].name
        return FormulaSite(parameter: index, database)
            .diagnostic(code, .warning, field: "value", ["name": .text(name)])
    }

    /// Derivatives of the amounts of ``exchanges`` by one parameter, in its base value.
    ///
    /// Central differences over h and h/2, extrapolated after Richardson: (4·D(h/2) − D(h))/3, whose error is of the
    /// order h⁴; h is a thousandth of the standard deviation, and at least a millionth of the value. Where a formula
    /// has a kink it is the mean of both sides.
    ///
    /// - Returns: `nil` where a formula has no value near the base value.
    func derivatives(_ parameter: Int) -> [Double]? {
        let spread = distributions[parameter].standardDeviation
        let step = max(1e-3 * spread, 1e-6 * abs(values[parameter]))
        guard step > 0, step.isFinite else { return exchanges.map { _ in 0 } }
        func slopes(_ h: Double) -> [Double] {
            var (above, below) = (values, values)
            above[parameter] += h
            below[parameter] -= h
            let width = above[parameter] - below[parameter]
            return zip(amounts(above), amounts(below)).map { ($0 - $1) / width }
        }
        let result = zip(slopes(step), slopes(step / 2)).map { (4 * $1 - $0) / 3 }
        return result.allSatisfy(\.isFinite) ? result : nil
    }
}
