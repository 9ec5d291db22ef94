public import QadamEvidence
internal import QadamOptimize

/// Capacity: what stands limits what runs.
///
///     act_{t,y,h} ≤ a_{t,h} · cap_{t,y},   cap_{t,y} = existing_{t,y} + Σ_{v serves y} u_t · new_{t,v},   cap_{t,y} ≤ max_t
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | a_{t,h} | availability | 1 |
/// | cap_{t,y} | capacity that stands | MW |
/// | new_{t,v} | built at the start of period v; whole units where u_t is given | MW or 1 |
/// | u_t | size of one unit | MW |
///
/// A vintage serves a period if at least half of the period lies within its life. Where nothing can be built the first
/// inequality is a bound of the column and no row.
public enum CapacityEquation {
    /// The equation as a value.
    public static let method = Method(
        id: "pathways.capacity.1",
        title: "pathways.method.capacity",
        equation: "act_{t,y,h} ≤ a_{t,h} · (existing_{t,y} + Σ_{v serves y} u_t · new_{t,v})",
        symbols: [
            MethodSymbol("act_{t,y,h}", meaning: "pathways.symbol.activity", unit: "MW"),
            MethodSymbol("a_{t,h}", meaning: "pathways.symbol.availability", unit: "1"),
            MethodSymbol("existing_{t,y}", meaning: "pathways.symbol.existing", unit: "MW"),
            MethodSymbol("new_{t,v}", meaning: "pathways.symbol.newCapacity", unit: "MW"),
            MethodSymbol("u_t", meaning: "pathways.symbol.unitSize", unit: "MW"),
        ],
        citations: [Citation(reference: "howells2011", locator: "capacity adequacy, CA")]
    )
}

extension PathwayModel {
    struct StandingTerm {
        let column: LinearModel.Column
        /// MW per unit of the column.
        let size: Double
    }

    /// Vintages of a technology that serve a period.
    func standing(_ t: Int, _ y: Int) -> [StandingTerm] {
        guard let investment = scenario.technologies[t].investment else { return [] }
        return periods.compactMap { v in
            let serves = capital.serves(
                in: scenario.periods[y],
                boughtIn: scenario.periods[v].firstYear,
                lifeYears: investment.lifeYears
            )
            guard serves, let column = newCapacity[t][v] else { return nil }
            return StandingTerm(column: column, size: investment.unitMW ?? 1)
        }
    }

    /// Adds ``CapacityEquation``.
    mutating func addCapacities() {
        for (t, technology) in scenario.technologies.enumerated() where technology.canBuild(in: kind) {
            for y in periods {
                let terms = standing(t, y)
                let existing = technology.existingMW(y) ?? 0
                if let most = technology.investment?.maximumMW {
                    let row = rows(1, .atMost(most - existing), .largestCapacity, technology.id, y)[0]
                    for term in terms { builder.add(term.size, term.column, to: row) }
                }
                guard let activity = activity[t][y] else { continue }
                let availability = availabilities[t]
                let capacity = rows(hours, .atMost(0), .capacity, technology.id, y)
                for h in 0..<hours {
                    builder.add(1, activity[h], to: capacity[h])
                    for term in terms {
                        builder.add(-availability[h] * term.size, term.column, to: capacity[h])
                    }
                    if existing > 0 {
                        builder.setBounds(.atMost(availability[h] * existing), of: capacity[h])
                    }
                }
            }
        }
    }
}
