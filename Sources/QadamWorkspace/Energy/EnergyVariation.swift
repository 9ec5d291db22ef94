import QadamEvidence
import QadamPathways

/// An attribute whose values are multiplied by a factor that is drawn for every scenario.
public struct EnergyVariation: Sendable, Hashable, Codable {
    /// Name of the attribute.
    public var attribute: String
    /// Only values that have this name in their index; `nil` for all.
    public var item: String?
    /// Smallest factor.
    public var low: Double
    /// Largest factor; in between all are as likely.
    public var high: Double

    /// A variation; see the fields.
    init(attribute: String, item: String?, low: Double, high: Double) {
        (self.attribute, self.item, self.low, self.high) = (attribute, item, low, high)
    }

    /// Reads `ATTRIBUTE[:ITEM]=LOW..HIGH`; `nil` for other text.
    public init?(_ text: String) {
        let sides = text.split(separator: "=", maxSplits: 1).map(String.init)
        guard sides.count == 2, let dots = sides[1].firstRange(of: "..") else { return nil }
        guard let low = Double(sides[1][..<dots.lowerBound]), let high = Double(sides[1][dots.upperBound...]),
            low.isFinite, high.isFinite, low > 0, low <= high
        else { return nil }
        (self.low, self.high) = (low, high)
        let names = sides[0].split(separator: ":", maxSplits: 1).map(String.init)
        guard let first = names.first else { return nil }
        attribute = first
        item = names.count == 2 ? names[1] : nil
    }
}

/// A possible future of an energy model: its values with some of them multiplied.
public struct EnergyScenario: Sendable, Hashable, Codable {
    /// Its name.
    public var id: String
    /// How likely it is; `nil` where nobody says so.
    public var probability: Double?
    /// What is multiplied; the lowest and the highest factor are the same.
    public var changes: [EnergyVariation]

    /// A scenario without a probability.
    init(id: String, changes: [EnergyVariation]) {
        self.id = id
        self.changes = changes
        probability = nil
    }

    /// Reads `NAME[@PROBABILITY][,ATTRIBUTE[:ITEM]=FACTOR]…`; `nil` for other text.
    public init?(_ text: String) {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        let head = parts[0].split(separator: "@", omittingEmptySubsequences: false).map(String.init)
        guard let name = head.first, !name.isEmpty, head.count <= 2 else { return nil }
        id = name
        probability = nil
        if head.count == 2 {
            guard let value = Double(head[1]), value >= 0, value <= 1 else { return nil }
            probability = value
        }
        changes = []
        for part in parts.dropFirst() {
            let sides = part.split(separator: "=", maxSplits: 1).map(String.init)
            guard sides.count == 2, let factor = Double(sides[1]), factor > 0, factor.isFinite else {
                return nil
            }
            let names = sides[0].split(separator: ":", maxSplits: 1).map(String.init)
            guard let attribute = names.first else { return nil }
            let item = names.count == 2 ? names[1] : nil
            changes.append(EnergyVariation(attribute: attribute, item: item, low: factor, high: factor))
        }
    }
}

extension EnergySystem {
    /// The system of a scenario.
    func system(of scenario: EnergyScenario) -> EnergySystem {
        varied(scenario.changes, by: scenario.changes.map(\.low))
    }

    /// What is wrong with variations: attributes and names that the system does not have, or that have no values.
    func findings(of variations: [EnergyVariation]) -> [Diagnostic] {
        variations.compactMap { variation in
            let place = Place.entity(kind: "attribute", id: variation.attribute, field: nil)
            guard let id = EnergyAttribute.named(variation.attribute)?.id else {
                let known = Argument.list(EnergyAttribute.all.filter { self[$0.id].count > 0 }.map(\.name))
                return Diagnostic(
                    "WSP-0161",
                    .error,
                    at: place,
                    ["name": .text(variation.attribute), "known": known]
                )
            }
            if changes(variation, id) { return nil }
            return Diagnostic(
                "WSP-0162",
                .error,
                at: place,
                ["name": .text(variation.attribute), "item": .text(variation.item ?? "")]
            )
        }
    }

    /// Which variations, each alone at the end of its range, make a system that must not be solved, and why: a year of more than
    /// a year, a share above one.
    func misfits(of variations: [EnergyVariation]) -> [Diagnostic] {
        var found: [Diagnostic] = []
        for variation in variations {
            for factor in variation.low == variation.high ? [variation.low] : [variation.low, variation.high]
            {
                let errors = varied([variation], by: [factor]).findings().filter { $0.severity == .error }
                if errors.isEmpty { continue }
                let place = Place.entity(kind: "attribute", id: variation.attribute, field: nil)
                let arguments: [String: Argument] = [
                    "name": .text(variation.attribute), "factor": .number(factor),
                ]
                found.append(Diagnostic("WSP-0543", .error, at: place, arguments))
                found += errors
            }
        }
        return found
    }

    /// The system with its values multiplied, one factor a variation.
    func varied(_ variations: [EnergyVariation], by factors: [Double]) -> EnergySystem {
        var system = self
        for (variation, factor) in zip(variations, factors) {
            guard let id = EnergyAttribute.named(variation.attribute)?.id else { continue }
            system.giveRows(of: variation, id)
            for row in system.rows(of: variation, id) { system.multiply(id, row: row, by: factor) }
            if variation.item == nil, let value = fallback(id) {
                system.setFallback(id, to: value * factor)
            }
        }
        return system
    }

    /// Whether a variation has any value to multiply.
    private func changes(_ variation: EnergyVariation, _ id: EnergyAttribute.ID) -> Bool {
        if !rows(of: variation, id).isEmpty { return true }
        guard fallback(id) != nil else { return false }
        guard let item = variation.item else { return true }
        return EnergyAttribute[id].index.contains { sets.position(item, in: $0) != nil }
    }

    /// What holds where an attribute has no row, if that is a number that can be multiplied.
    private func fallback(_ id: EnergyAttribute.ID) -> Double? {
        self[id].fallback.flatMap { $0.isFinite && $0 != 0 ? $0 : nil }
    }

    /// Gives the places of an item that have no row one with what holds there, so that it can be multiplied.
    private mutating func giveRows(of variation: EnergyVariation, _ id: EnergyAttribute.ID) {
        guard let item = variation.item, let value = fallback(id) else { return }
        let known = Set(self[id].keys)
        var missing: Set<Int> = []
        let dimensions = EnergyAttribute[id].index
        for (number, dimension) in dimensions.enumerated() {
            guard let position = sets.position(item, in: dimension) else { continue }
            var keys = [0]
            for (other, size) in self[id].shape.enumerated() {
                let positions = other == number ? position..<position + 1 : 0..<size
                keys = keys.flatMap { key in positions.map { key * size + $0 } }
            }
            missing.formUnion(keys.filter { !known.contains($0) })
        }
        let keys = missing.sorted()
        addRows(id, keys: keys, values: [Double](repeating: value, count: keys.count))
    }

    private func rows(of variation: EnergyVariation, _ id: EnergyAttribute.ID) -> [Int] {
        let table = self[id]
        guard let item = variation.item else { return Array(0..<table.count) }
        let dimensions = EnergyAttribute[id].index
        return (0..<table.count).filter { row in
            zip(dimensions, indices(id, row: row)).contains { sets.name($1, of: $0) == item }
        }
    }
}
