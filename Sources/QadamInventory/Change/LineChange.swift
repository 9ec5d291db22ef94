import QadamFactors
import QadamUnits

/// What changed in one source line between two inventories.
public struct LineChange: Sendable, Codable, Equatable {
    /// The line.
    public let id: String
    /// Its category.
    public let category: EmissionCategory
    /// Its facility; nil for a line that uses the records of others.
    public let facility: String?
    /// Emissions before, kg CO2e; 0 for a line that was not there.
    public let before: Double
    /// Emissions after, kg CO2e; 0 for a line that is no longer there.
    public let after: Double
    /// What made the change.
    public let parts: ChangeParts

    /// A line that only one of the inventories has.
    init(only line: LineResult, isBefore: Bool, _ view: Scope2View) {
        id = line.id
        category = line.category
        facility = line.facility
        let amount = line.emissions(view).co2e
        (before, after) = isBefore ? (amount, 0) : (0, amount)
        var parts = ChangeParts()
        parts[isBefore ? .ended : .begun] = isBefore ? -amount : amount
        self.parts = parts
    }

    /// A line of both.
    ///
    /// - Parameters:
    ///   - unitFactor: turns quantities of before into the unit of after.
    ///   - weather: quantity in the weather of after relative to that of before.
    init(
        _ first: LineSide,
        _ second: LineSide,
        unitFactor: Double,
        weather: Double
    ) {
        id = second.line.id
        category = second.line.category
        facility = second.line.facility ?? first.line.facility
        (before, after) = (first.co2e, second.co2e)
        var parts = ChangeParts()
        let quantity = (before: first.line.quantity * unitFactor, after: second.line.quantity)
        guard quantity.before != 0, quantity.after != 0 else {
            // Nothing was used before, or nothing after: all of it is activity.
            parts[.activity] = after - before
            self.parts = parts
            return
        }
        let one = first.rates(per: quantity.before)
        let two = second.rates(per: quantity.after)
        // Only where nothing can be emitted is there no share; nothing counted of what is emitted is a share of 0.
        let shares = (first.share ?? second.share ?? 1, second.share ?? first.share ?? 1)
        let whole = Self.whole(one, two, shares)
        let amounts = ShapleyValue.parts(5) { changed in
            func pick<Value>(_ bit: Int, _ before: Value, _ after: Value) -> Value {
                changed & (1 << bit) == 0 ? before : after
            }
            let rates = pick(3, whole.before, whole.after)
            let set = pick(4, first.gwp, second.gwp)
            return pick(0, shares.0, shares.1) * pick(1, 1, weather)
                * pick(2, quantity.before, quantity.after / weather) * rates.co2e(set)
        }
        parts[.structure] = amounts[0]
        parts[.weather] = amounts[1]
        parts[.activity] = amounts[2]
        parts[first.line.method == second.line.method ? .factor : .method] = amounts[3]
        parts[.potentials] = amounts[4]
        self.parts = parts
    }

    /// Emissions per unit of all that is used, counted or not. Where nothing is counted, what a unit emits cannot be seen in
    /// the result: the other side's rate stands in, so that the whole difference is the structure's.
    private static func whole(
        _ one: UnitEmission,
        _ two: UnitEmission,
        _ shares: (Double, Double)
    ) -> (before: UnitEmission, after: UnitEmission) {
        switch (shares.0 == 0, shares.1 == 0) {
        case (false, false): (one.times(1 / shares.0), two.times(1 / shares.1))
        case (true, false): (two.times(1 / shares.1), two.times(1 / shares.1))
        case (false, true): (one.times(1 / shares.0), one.times(1 / shares.0))
        case (true, true): (one, two)
        }
    }
}

/// A line of one inventory as the comparison sees it.
struct LineSide {
    let line: LineResult
    let gwp: GWPSet
    let view: Scope2View

    /// Methane takes the value of its origin where the result did: one that was calculated before origins were told apart did not.
    init(line: LineResult, set: GWPSet, view: Scope2View) {
        self.line = line
        self.view = view
        let origin = line.location.methane?.keys.first ?? line.market.methane?.keys.first
        gwp = origin.map { set.valuing(.ch4, as: $0) } ?? set
    }

    var co2e: Double { line.emissions(view).co2e }

    /// The part of the line's facility that is counted: what it emits against what its quantity would emit; nil where its
    /// quantity would emit nothing.
    var share: Double? {
        let whole = line.quantity * line.intensity
        return whole == 0 ? nil : line.location.co2e / whole
    }

    /// Emissions per unit of quantity, what is counted of it included.
    func rates(per quantity: Double) -> UnitEmission {
        let sum = line.emissions(view)
        return UnitEmission(
            masses: sum.masses.present.map { ($0, sum.masses[$0] / quantity) },
            co2eOnly: sum.co2eOnly.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value } / quantity
        )
    }
}

/// Emissions of a unit of activity.
struct UnitEmission {
    /// kg by gas, in the order of the gases: the same figure must come out twice.
    let masses: [(gas: Gas, kilograms: Double)]
    /// kg CO2e of figures without gases.
    let co2eOnly: Double

    func times(_ factor: Double) -> UnitEmission {
        UnitEmission(
            masses: masses.map { ($0.gas, $0.kilograms * factor) },
            co2eOnly: co2eOnly * factor
        )
    }

    /// kg CO2e under a set; gases outside the scopes do not count.
    func co2e(_ set: GWPSet) -> Double {
        masses.reduce(co2eOnly) { sum, mass in
            mass.gas.group == .kyoto ? sum + mass.kilograms * (set.value(mass.gas) ?? 0) : sum
        }
    }
}

extension LineResult {
    /// Emissions in a view of scope 2.
    func emissions(_ view: Scope2View) -> EmissionSum { view == .location ? location : market }
}
