public import QadamEvidence
public import QadamUnits

/// The band in which the quantities of a line usually lie, as a person states it with the reason.
///
/// It takes the place of what the program expects by floor area or by the other records of the line, so that a right but
/// unusual number is accepted because somebody answers for it, and not because a check was turned off.
public struct UsualQuantity: Sendable, Equatable {
    /// The source line.
    public let source: String
    /// The smallest usual quantity, above zero.
    public let low: Amount
    /// The largest usual quantity, in the unit of `low`.
    public let high: Amount
    /// Whether the band is about a day or a record.
    public let span: ExpectedMagnitude.Span
    /// Why.
    public let reason: LocalizedName

    /// A statement of a band.
    public init(
        source: String,
        low: Amount,
        high: Amount,
        span: ExpectedMagnitude.Span,
        reason: LocalizedName
    ) {
        (self.source, self.low, self.high) = (source, low, high)
        (self.span, self.reason) = (span, reason)
    }

    static func read(_ map: YAMLMap) -> UsualQuantity? {
        let (source, reason) = (map.identifier("source"), map.name("reason"))
        let (low, high) = (map.amount("low", .positive), map.amount("high", .positive))
        let span = map.choice("per", ExpectedMagnitude.Span.self)
        guard let source, let reason, let low, let high, let span else { return nil }
        guard let top = try? high.converted(to: low.unit), low.value <= top.value else {
            map.report(.usualTurned, at: "high", ["low": .text("\(low.value) \(low.unit.symbol)")])
            return nil
        }
        return UsualQuantity(source: source, low: low, high: top, span: span, reason: reason)
    }

    /// The band in the unit of the line; nil where the units do not fit.
    public func band(in unit: Unit) -> ExpectedMagnitude? {
        guard let low = try? low.converted(to: unit).value, let high = try? high.converted(to: unit).value
        else { return nil }
        return ExpectedMagnitude(low: low, high: high, per: span)
    }
}
