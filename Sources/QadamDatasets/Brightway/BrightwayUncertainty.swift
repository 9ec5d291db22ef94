import QadamEvidence
import QadamLifeCycle

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Distributions by the numbers of stats_arrays.
///
/// | number | distribution | parameters |
/// |---|---|---|
/// | 0, 1 | none | |
/// | 2 | lognormal | `loc` = mean, `scale` = standard deviation of the logarithm of the magnitude |
/// | 3 | normal | `loc` = mean, `scale` = standard deviation |
/// | 4 | uniform | `minimum`, `maximum` |
/// | 5 | triangular | `minimum`, `loc` = mode, `maximum` |
/// | 13 | PERT | `minimum`, `loc` = mode, `maximum`; not kept with a `scale` (λ) other than 4 |
/// | 6 … 12 | Bernoulli, discrete uniform, Weibull, gamma, beta, extreme value, Student | not kept |
///
/// A lognormal of negative values has a negative amount, or `negative`. Bounds of a lognormal or normal distribution
/// cut its tails off; they are not kept, which is said.
///
/// Source: stats_arrays (4.0), `distributions/`; bw2data (4), `utils.as_uncertainty_dict`.
enum BrightwayUncertainty {
    /// What a row says of its distribution.
    enum Reading: Equatable {
        case none
        case published(PublishedDistribution, isBounded: Bool)
        /// A number that is not kept; the name where it has one.
        case unknown(String)
    }

    private static let names = [
        6: "Bernoulli", 7: "discrete uniform", 8: "Weibull", 9: "gamma", 10: "beta",
        11: "generalized extreme value", 12: "Student's t", 13: "PERT",
    ]

    /// The distribution of a row.
    /// - Parameter amount: The amount of the row, `nil` where only a formula has it.
    static func read(_ table: BrightwayTable, _ row: BrightwayTable.Row, amount: Double?) -> Reading {
        guard let type = table.cell(row, .uncertaintyType) else { return .none }
        guard let number = type.number.flatMap({ Int(exactly: $0) }) else { return .unknown(type.text) }
        func value(_ field: BrightwayField) -> Double? {
            table.cell(row, field)?.number.flatMap { $0.isFinite ? $0 : nil }
        }
        let bounds = value(.minimum) != nil || value(.maximum) != nil
        switch number {
        case 0, 1: return .none
        case 2:
            let isNegative = table.cell(row, .negative)?.truth
            let lognormal = lognormal(value(.loc), value(.scale), amount: amount, isNegative: isNegative)
            return .published(lognormal, isBounded: bounds)
        case 3:
            return .published(.normal(mean: value(.loc), deviation: value(.scale)), isBounded: bounds)
        case 4:
            return .published(.uniform(minimum: value(.minimum), maximum: value(.maximum)), isBounded: false)
        case 5, 13:
            if number == 13, let shape = value(.scale), shape != 4 {
                return .unknown("13 (PERT, λ = \(shape))")
            }
            let triangle = PublishedDistribution.triangular(
                number == 5 ? .triangular : .pert,
                minimum: value(.minimum),
                mode: value(.loc),
                maximum: value(.maximum),
                mean: nil
            )
            return .published(triangle, isBounded: false)
        default: return .unknown(names[number].map { "\(number) (\($0))" } ?? String(number))
        }
    }

    private static func lognormal(
        _ location: Double?,
        _ scale: Double?,
        amount: Double?,
        isNegative: Bool?
    ) -> PublishedDistribution {
        guard let location, let scale, scale >= 0 else { return .unreadable }
        var sign = isNegative == true ? -1.0 : 1.0
        if let amount, amount != 0 {
            // Two signs for one number: nobody knows which is meant.
            if let isNegative, isNegative != (amount < 0) { return .unreadable }
            sign = amount < 0 ? -1 : 1
        }
        let (median, deviation) = (exp(location), exp(scale))
        guard median.isFinite, deviation.isFinite, median > 0 else { return .unreadable }
        return deviation > 1 ? .spread(ExchangeUncertainty(.lognormal, sign * median, deviation)) : .flat
    }
}

extension BrightwayPackage {
    /// The distribution of a row; what cannot be kept is listed.
    mutating func spread(
        _ table: BrightwayTable,
        _ row: BrightwayTable.Row,
        amount: Double,
        owner: String,
        name: String
    ) -> ExchangeUncertainty? {
        let place = table.place(row, .uncertaintyType)
        switch BrightwayUncertainty.read(table, row, amount: amount.isFinite ? amount : nil) {
        case .none: return nil
        case .unknown(let type):
            assembly.omit("uncertainty", id: owner, name: name, reason: "DAT-0513")
            assembly.warn(Finding("DAT-0513", at: place, ["type": .text(type), "flow": .text(name)]))
        case .published(let distribution, let isBounded):
            if isBounded {
                assembly.omit("bounds of a distribution", id: owner, name: name, reason: "DAT-0514")
                boundsLeftOut += 1
            }
            switch distribution {
            case .spread(let spread): return spread
            case .flat: assembly.omitFlatDistribution(process: owner, flow: name)
            case .unreadable:
                assembly.omit("uncertainty", id: owner, name: name, reason: "DAT-0220")
                let words: [String: Argument] = ["process": .text(owner), "flow": .text(name)]
                assembly.warn(Finding("DAT-0220", at: place, words))
            }
        }
        return nil
    }
}
