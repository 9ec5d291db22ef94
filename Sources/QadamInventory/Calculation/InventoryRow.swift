import QadamFactors
import QadamUncertainty

/// One gas of one category or line: what a table of an inventory holds, with everything that names it.
public struct InventoryRow: Sendable, Codable, Equatable {
    /// The line; nil in a row of a whole category.
    public let line: String?
    /// The scope, 1…3.
    public let scope: Int
    /// The category.
    public let category: EmissionCategory
    /// How scope 2 is counted; both views are equal outside scope 2.
    public let view: Scope2View
    /// The gas; nil in the sum of all gases, and for figures whose gases are not known.
    public let gas: String?
    /// The GWP set under which a publisher gives a figure without gases; empty where he states none, nil elsewhere.
    public let co2eSet: String?
    /// kg of the gas; nil where it is not known.
    public let mass: Double?
    /// kg CO2e inside the scopes; nil for a gas outside of them.
    public let co2e: Double?
    /// Bounds of the 95 % interval of a sum, kg CO2e: by simulation where there was one, else by error propagation.
    public let low: Double?
    /// The upper bound.
    public let high: Double?
    /// The GWP set of the result.
    public let gwp: String
}

extension InventoryResult {
    /// Categories and lines gas by gas, each with its sum, in both views of scope 2.
    ///
    /// Intervals belong to sums by location; those of lines are of Approach 1.
    public var rows: [InventoryRow] {
        let set = warmingPotentials
        return categories.flatMap { category in
            [Scope2View.location, .market].flatMap { view in
                rows(
                    nil,
                    category.category,
                    view,
                    view == .location ? category.location : category.market,
                    view == .location ? interval("category.\(category.category.rawValue)") : nil,
                    set
                )
            }
        }
            + lines.flatMap { line in
                [Scope2View.location, .market].flatMap { view in
                    let sum = view == .location ? line.location : line.market
                    let width = view == .location ? uncertainty.lines?[line.id] : nil
                    return rows(
                        line.id,
                        line.category,
                        view,
                        sum,
                        width.map { (sum.co2e - $0, sum.co2e + $0) },
                        set
                    )
                }
            }
    }

    private func interval(_ output: String) -> (low: Double, high: Double)? {
        if let outcome = uncertainty.approach2?.outcomes.first(where: { $0.output == output }) {
            return (outcome.lower, outcome.upper)
        }
        return uncertainty.approach1[output].map { ($0.total - $0.halfWidth, $0.total + $0.halfWidth) }
    }

    private func rows(
        _ line: String?,
        _ category: EmissionCategory,
        _ view: Scope2View,
        _ sum: EmissionSum,
        _ interval: (low: Double, high: Double)?,
        _ set: GWPSet?
    ) -> [InventoryRow] {
        func row(_ gas: String?, _ own: String?, _ mass: Double?, _ co2e: Double?, isSum: Bool = false)
            -> InventoryRow
        {
            InventoryRow(
                line: line,
                scope: category.scope,
                category: category,
                view: view,
                gas: gas,
                co2eSet: own,
                mass: mass,
                co2e: co2e,
                low: isSum ? interval?.low : nil,
                high: isSum ? interval?.high : nil,
                gwp: gwp
            )
        }
        let gases = sum.masses.present.map { gas in
            row(gas.symbol, nil, sum.masses[gas], set.flatMap { sum.equivalent(of: gas, in: $0) })
        }
        let unknown = sum.co2eOnly.sorted { $0.key < $1.key }.map { row(nil, $0.key, nil, $0.value) }
        return gases + unknown + [row(nil, nil, nil, sum.co2e, isSum: true)]
    }
}
