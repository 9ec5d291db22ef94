import QadamLifeCycle

/// A distribution as the fields of ILCD hold it: a type, minimum and maximum, and one number of at most three digits
/// behind the point for lognormal (GSD²) and normal distributions (two standard deviations).
struct ILCDSpread {
    private let spread: ExchangeUncertainty
    private let amount: Double
    private let scale: Double

    /// A distribution around an amount, which is multiplied by `scale` when it is written.
    init(_ spread: ExchangeUncertainty, around amount: Double, scale: Double = 1) {
        self.spread = spread
        self.amount = amount
        self.scale = scale
    }

    /// Writes it into the fields of an exchange (or parameter) as far as they hold it, and into an addition where
    /// reading the fields would not give it back.
    func write(to record: inout ILCDExchange, _ addition: inout ILCDAddition, _ losses: ILCDLosses) {
        let isHeld = fill(&record)
        if isHeld, scale == 1, record.published(amount: amount) == .spread(spread) { return }
        addition.set(spread)
        if !isHeld {
            losses.distributions += 1
        } else if !isExact(record) {
            losses.rounded += 1
        }
    }

    /// Whether the fields hold it; distributions around another value than the amount they do not hold.
    private func fill(_ record: inout ILCDExchange) -> Bool {
        switch spread.kind {
        case .lognormal:
            guard spread.first == amount, let rounded = Self.rounded(spread.second * spread.second, above: 1)
            else { return false }
            record.distribution = "log-normal"
            record.deviation = rounded
        case .normal:
            guard spread.first == amount, let rounded = Self.rounded(2 * spread.second * abs(scale), above: 0)
            else { return false }
            record.distribution = "normal"
            record.deviation = rounded
        case .triangular, .uniform:
            let last = spread.kind == .uniform ? spread.second : spread.third
            record.distribution = spread.kind == .uniform ? "uniform" : "triangular"
            record.minimum = min(spread.first * scale, last * scale)
            record.maximum = max(spread.first * scale, last * scale)
        case .pert, .discrete: return false
        }
        return true
    }

    /// Whether other programs see the same distribution but for the unit.
    private func isExact(_ record: ILCDExchange) -> Bool {
        switch spread.kind {
        case .lognormal: record.deviation == spread.second * spread.second
        case .normal: record.deviation == 2 * spread.second * abs(scale)
        case .uniform: true
        case .triangular, .pert, .discrete: false
        }
    }

    /// A number as the schema holds it; `nil` where rounding takes more than a twentieth of the spread away.
    private static func rounded(_ number: Double, above base: Double) -> Double? {
        guard let text = ILCDText.perCent(number), let rounded = Double(text), number > base else {
            return nil
        }
        return abs(rounded - number) <= 0.05 * (number - base) ? rounded : nil
    }
}
