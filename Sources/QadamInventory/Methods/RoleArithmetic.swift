import QadamEvidence
import QadamUnits

/// What methods do with multipliers beside reading them: turn them round, take parts away, refuse what cannot be.
extension RoleReader {
    /// A link whose value, in a unit, lies in a band; nil, and `INV-0852` recorded, where it does not.
    ///
    /// - Parameters:
    ///   - role: The role.
    ///   - unit: The unit of the band.
    ///   - band: What is possible; a bound is possible too.
    mutating func link(_ role: String, in unit: String, _ band: ClosedRange<Double>) -> ChainLink? {
        guard let found = link(role) else { return nil }
        guard let value = try? found.amount.value(in: unit), band.contains(value) else {
            report(
                "INV-0852",
                [
                    "role": .message(found.name),
                    "value": .amount(found.amount.value, unit: found.amount.unit.symbol),
                    "lower": .amount(band.lowerBound, unit: unit),
                    "upper": .amount(band.upperBound, unit: unit),
                ]
            )
            return nil
        }
        return found
    }

    /// A fraction, 0…1.
    mutating func fraction(_ role: String) -> ChainLink? { link(role, in: "1", 0...1) }

    /// One over a positive link, with the range turned round.
    func reciprocal(_ link: ChainLink, role: String) -> ChainLink? {
        guard link.amount.value > 0 else { return nil }
        let range = link.range.flatMap { range in
            range.lower > 0 ? StatedInterval(lower: 1 / range.upper, upper: 1 / range.lower) : nil
        }
        return ChainLink(
            role: role,
            amount: Amount(1 / link.amount.value, Unit.one / link.amount.unit),
            input: link.input.map { "1/\($0)" },
            range: range,
            origin: link.origin,
            remarks: link.remarks
        )
    }

    /// What is left of one after several fractions are taken away. Their ranges are combined as independent: the half
    /// widths of the fractions, not of the rest, are added in squares. `INV-0851` where nothing is left.
    mutating func rest(after parts: [ChainLink], role: String) -> ChainLink? {
        let values = parts.compactMap { try? $0.amount.value(in: "1") }
        let rest = 1 - values.reduce(0, +)
        guard values.count == parts.count, values.allSatisfy({ (0...1).contains($0) }), rest > 0 else {
            report(
                "INV-0851",
                [
                    "roles": .list(parts.map(\.role)), "sum": .number(values.reduce(0, +)),
                ]
            )
            return nil
        }
        let squares = zip(parts, values).map { part, value -> Double? in
            guard let range = part.range else { return value == 0 ? 0 : nil }
            let half = value * (range.upper - range.lower) / 2
            return half * half
        }
        let known = squares.compactMap(\.self)
        let half = known.reduce(0, +).squareRoot() / rest
        return ChainLink(
            role: role,
            amount: Amount(rest, .one),
            input: "\(line.id)/\(role)",
            range: known.count == parts.count ? .symmetric(half) : nil,
            origin: parts.first?.origin ?? .table(place: line.place, citation: nil, source: ""),
            remarks: zip(parts, values).map { part, value in
                Message("inventory.remark.part", ["part": .message(part.name), "value": .number(value)])
            }
        )
    }

    /// The sum of several fractions, with their ranges combined as independent.
    mutating func sum(of parts: [ChainLink], role: String) -> ChainLink? {
        guard let rest = rest(after: parts, role: role), let left = try? rest.amount.value(in: "1") else {
            return nil
        }
        let sum = 1 - left
        let range = rest.range.flatMap { range in
            sum > 0 ? StatedInterval.symmetric((range.upper - 1) * left / sum) : nil
        }
        return ChainLink(
            role: role,
            amount: Amount(sum, .one),
            input: rest.input,
            range: sum > 0 ? range : .symmetric(0),
            origin: rest.origin,
            remarks: rest.remarks
        )
    }
}

extension ChainLink {
    /// Turns an addition into a subtraction: what leaves a balance.
    static func leaving(_ citation: Citation) -> ChainLink {
        .constant("leaves", Amount(-1, .one), citation)
    }

    /// 44/12 kg of carbon dioxide per kg of carbon.
    static func dioxidePerCarbon(_ citation: Citation) -> ChainLink? {
        guard let ratio = try? Amount(44.0 / 12.0, "kg{CO2}/kg{C}") else { return nil }
        return .constant("co2-per-carbon", ratio, citation)
    }
}
