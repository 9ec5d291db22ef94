public import QadamEvidence
internal import QadamOptimize

/// Emissions per scope and the limit on them.
///
///     emis_{e,y} = Σ_{t,h} w_h · act_{t,y,h} / η_{t,h} · F_{t,e,y}
///     scope 2, market: − Σ_q g_{q,y} · (F_market − F_q)
///     0 ≤ Σ_{e covered} emis_{e,y} + other_y − Σ_q o_{q,y} ≤ limit_y
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | w_h | hours of the year that hour h stands for | h |
/// | F_{t,e,y} | factor of the carrier in scope e | t/MWh |
/// | g_{q,y}, F_q | volume and factor of a green contract | MWh/yr, t/MWh |
/// | other_y | emissions the plan does not decide on | t/yr |
/// | o_{q,y} | credited removals: beside the emissions, inside no scope | t/yr |
///
/// Credits can never exceed the emissions they stand beside.
public enum EmissionEquation {
    /// The equation as a value.
    public static let method = Method(
        id: "pathways.emissions.1",
        title: "pathways.method.emissions",
        equation:
            "0 ≤ Σ_e Σ_{t,h} w_h · act / η · F_{t,e,y} − Σ_q g · (F_market − F_q) + other_y − Σ_q o_{q,y} ≤ limit_y",
        symbols: [
            MethodSymbol("w_h", meaning: "pathways.symbol.hourWeight", unit: "h"),
            MethodSymbol("act", meaning: "pathways.symbol.activity", unit: "MW"),
            MethodSymbol("η", meaning: "pathways.symbol.efficiency", unit: "1"),
            MethodSymbol("F_{t,e,y}", meaning: "pathways.symbol.emissionFactor", unit: "t{CO2e}/MWh"),
            MethodSymbol("g", meaning: "pathways.symbol.contractVolume", unit: "MWh/yr"),
            MethodSymbol("other_y", meaning: "pathways.symbol.otherEmissions", unit: "t{CO2e}/yr"),
            MethodSymbol("o_{q,y}", meaning: "pathways.symbol.credits", unit: "t{CO2e}/yr"),
        ],
        citations: [
            Citation(reference: "ghgp2015.scope2", locator: "chapter 6"),
            Citation(reference: "ghgp2004.corporate", locator: "chapter 4"),
        ]
    )
}

extension ScopeFactors {
    /// Sum over the scopes that a limit covers, t/MWh.
    func covered(_ scopes: [ScopeOfLimit]) -> Double {
        var sum = 0.0
        if scopes.contains(.scope1) { sum += scope1 }
        if scopes.contains(.scope2Location) { sum += scope2Location }
        if scopes.contains(.scope2Market) { sum += scope2Market }
        if scopes.contains(.scope3Upstream) { sum += scope3Upstream }
        return sum
    }
}

extension PathwayModel {
    /// Emissions that the limit counts per MWh of output in an hour; zero for what takes no carrier.
    func coveredPerOutput(_ t: Int, _ y: Int, _ h: Int) -> Double {
        guard case .carrier(let id) = scenario.technologies[t].input, let carrier = scenario.carrier(id)
        else {
            return 0
        }
        return carrier.factors[y].covered(scenario.limit.covers) / efficiencies[t][h]
    }

    /// What a green contract takes off the emissions that the limit counts, t/MWh.
    func coveredByContract(_ q: Int, _ y: Int) -> Double {
        let contract = scenario.contracts[q]
        guard scenario.limit.covers.contains(.scope2Market), let carrier = scenario.carrier(contract.carrier)
        else { return 0 }
        return carrier.factors[y].scope2Market - contract.factor
    }

    /// Emissions of the covered scopes that the plan does not decide on, t/yr.
    func otherCovered(_ y: Int) -> Double {
        scenario.limit.covers.contains(.scope1) ? scenario.otherEmissions.scope1[y] : 0
    }

    /// Adds the limit of ``EmissionEquation`` for every period that has one. The plan without a limit has the same rows
    /// without bounds, so that its solution is a start for the plan under the limit.
    mutating func addLimits() {
        limitRows = [LinearModel.Row?](repeating: nil, count: periods.count)
        guard kind != .businessAsUsual else { return }
        for y in periods {
            guard let limit = scenario.limit.tonnes[y] else { continue }
            let other = otherCovered(y)
            let bounds: Bounds = kind == .limited ? .between(-other, limit - other) : .free
            let row = rows(1, bounds, .limit, "limit", y)[0]
            for t in scenario.technologies.indices {
                guard let activity = activity[t][y] else { continue }
                for h in 0..<hours {
                    builder.add(chronology.weights[h] * coveredPerOutput(t, y, h), activity[h], to: row)
                }
            }
            for q in scenario.contracts.indices {
                builder.add(-coveredByContract(q, y), contract[q][y], to: row)
            }
            for q in scenario.credits.indices { builder.add(-1, credit[q][y], to: row) }
            if kind == .limited { limitRows[y] = row }
        }
    }
}
