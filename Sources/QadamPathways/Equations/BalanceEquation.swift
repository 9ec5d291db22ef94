public import QadamEvidence
internal import QadamOptimize

/// Balance of every commodity in every hour.
///
///     Σ_t act_{t,y,h} + Σ_r a_{r,h} · cap_{r,y} + dis_{y,h} − chg_{y,h} − Σ_{t takes c} act_{t,y,h} / η_{t,h}
///         ≥ Σ_g A_{g,y} · l_{g,h}
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | act_{t,y,h} | output of technology t | MW |
/// | a_{r,h}, cap_{r,y} | availability and capacity of a resource (sun, wind) | 1, MW |
/// | dis, chg | discharge and charge of stores | MW |
/// | η_{t,h} | output per input | 1 |
/// | A_{g,y}, l_{g,h} | demand, see ``DemandEquation`` | m², MW/m² |
///
/// What is left over is curtailed sun or wind: nothing else is made in excess, as it costs.
public enum BalanceEquation {
    /// The equation as a value.
    public static let method = Method(
        id: "pathways.balance.1",
        title: "pathways.method.balance",
        equation: "Σ_t act + Σ_r a · cap + dis − chg − Σ_{t takes c} act / η ≥ Σ_g A · l",
        symbols: [
            MethodSymbol("act", meaning: "pathways.symbol.activity", unit: "MW"),
            MethodSymbol("a", meaning: "pathways.symbol.availability", unit: "1"),
            MethodSymbol("cap", meaning: "pathways.symbol.capacity", unit: "MW"),
            MethodSymbol("dis, chg", meaning: "pathways.symbol.storageFlow", unit: "MW"),
            MethodSymbol("η", meaning: "pathways.symbol.efficiency", unit: "1"),
            MethodSymbol("A", meaning: "pathways.symbol.effectiveArea", unit: "m2"),
            MethodSymbol("l", meaning: "pathways.symbol.loadPerArea", unit: "MW/m2"),
        ],
        citations: [Citation(reference: "howells2011", locator: "energy balance, EB")]
    )
}

extension PathwayModel {
    /// Adds ``BalanceEquation``.
    mutating func addBalances() {
        for commodity in scenario.commodities {
            balanceRows.append(periods.map { addBalance(commodity.id, $0) })
        }
    }

    private mutating func addBalance(_ id: String, _ y: Int) -> RowBlock {
        let balance = rows(hours, .atLeast(0), .balance, id, y)
        for (t, technology) in scenario.technologies.enumerated() {
            if technology.output == id { addOutput(t, y, balance) }
            if technology.input == .commodity(id), let activity = activity[t][y] {
                for h in 0..<hours { builder.add(-1 / efficiencies[t][h], activity[h], to: balance[h]) }
            }
        }
        for (s, storage) in scenario.storages.enumerated() where storage.commodity == id {
            for h in 0..<hours {
                builder.add(1, discharge[s][y][h], to: balance[h])
                builder.add(-1, charge[s][y][h], to: balance[h])
            }
        }
        for (g, group) in groups.enumerated() where group.commodity == id {
            for h in 0..<hours { builder.add(-groupLoads[g][h], effectiveArea[g][y], to: balance[h]) }
        }
        return balance
    }

    private mutating func addOutput(_ t: Int, _ y: Int, _ balance: RowBlock) {
        let technology = scenario.technologies[t]
        if let activity = activity[t][y] {
            for h in 0..<hours { builder.add(1, activity[h], to: balance[h]) }
            return
        }
        let availability = availabilities[t]
        let existing = technology.existingMW(y) ?? 0
        let terms = standing(t, y)
        for h in 0..<hours where availability[h] > 0 {
            for term in terms { builder.add(availability[h] * term.size, term.column, to: balance[h]) }
            if existing > 0 { builder.setBounds(.atLeast(-availability[h] * existing), of: balance[h]) }
        }
    }
}
