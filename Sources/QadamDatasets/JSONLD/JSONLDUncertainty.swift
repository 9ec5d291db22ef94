import QadamLifeCycle

/// Distributions and parameters as openLCA writes them.
enum JSONLDUncertainty {
    /// The distribution of a field `uncertainty`; `nil` where there is none.
    static func read(_ object: JSONObject?) -> PublishedDistribution? {
        guard let object, let type = object.text("distributionType") else { return nil }
        let word = type.uppercased().filter(\.isLetter)
        switch word {
        case "LOGNORMALDISTRIBUTION":
            guard let mean = object.number("geomMean"), let deviation = object.number("geomSd") else {
                return .unreadable
            }
            if deviation == 1 || deviation == 0 || mean == 0 { return .flat }
            return deviation > 1 ? .spread(ExchangeUncertainty(.lognormal, mean, deviation)) : .unreadable
        case "NORMALDISTRIBUTION":
            return .normal(mean: object.number("mean"), deviation: object.number("sd"))
        case "TRIANGLEDISTRIBUTION", "TRIANGULARDISTRIBUTION":
            return .triangular(
                minimum: object.number("minimum"),
                mode: object.number("mode"),
                maximum: object.number("maximum"),
                mean: nil
            )
        case "UNIFORMDISTRIBUTION":
            return .uniform(minimum: object.number("minimum"), maximum: object.number("maximum"))
        case "NODISTRIBUTION", "NONE", "": return nil
        default: return .unreadable
        }
    }
}

enum JSONLDParameter {
    /// A parameter; `nil` with a fault where it has no name or no value.
    static func read(_ object: JSONObject) -> DatabaseParameter? {
        guard let name = object.needed("name", object.text("name")) else { return nil }
        let formula = object.text("formula").flatMap { $0.isEmpty ? nil : $0 }
        let isInput = object.bool("isInputParameter", "inputParameter", "isIputParameter") ?? (formula == nil)
        guard let value = object.needed("value", object.number("value")) else { return nil }
        var uncertainty: ExchangeUncertainty?
        switch JSONLDUncertainty.read(object.object("uncertainty")) {
        case .spread(let spread): uncertainty = spread
        case .unreadable: object.faults.note("DAT-0308", object.path("uncertainty"))
        case .flat, nil: break
        }
        return DatabaseParameter(
            process: -1,
            name: name,
            formula: isInput ? nil : formula,
            value: value,
            uncertainty: isInput ? uncertainty : nil,
            note: object.text("description") ?? ""
        )
    }
}

extension ExchangeUncertainty {
    /// The distribution of the value times a positive factor.
    func scaled(by factor: Double) -> ExchangeUncertainty {
        switch kind {
        case .lognormal: ExchangeUncertainty(kind, first * factor, second)
        case .normal, .uniform: ExchangeUncertainty(kind, first * factor, second * factor)
        case .triangular, .pert: ExchangeUncertainty(kind, first * factor, second * factor, third * factor)
        case .discrete:
            ExchangeUncertainty(discrete: values.map { .init(value: $0.value * factor, weight: $0.weight) })
        }
    }
}
