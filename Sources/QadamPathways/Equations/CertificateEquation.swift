public import QadamEvidence
internal import QadamOptimize

/// Green contracts cover purchases, no more: a megawatt-hour is claimed once.
///
///     Σ_q g_{q,y} ≤ Σ_{t buys c, h} w_h · act_{t,y,h} / η_{t,h}
///
/// Source: GHG Protocol Scope 2 Guidance, chapter 7 (quality criteria).
public enum CertificateEquation {
    /// The equation as a value.
    public static let method = Method(
        id: "pathways.certificates.1",
        title: "pathways.method.certificates",
        equation: "Σ_q g_{q,y} ≤ Σ_{t,h} w_h · act_{t,y,h} / η_{t,h}",
        symbols: [
            MethodSymbol("g_{q,y}", meaning: "pathways.symbol.contractVolume", unit: "MWh/yr"),
            MethodSymbol("w_h", meaning: "pathways.symbol.hourWeight", unit: "h"),
            MethodSymbol("act_{t,y,h}", meaning: "pathways.symbol.activity", unit: "MW"),
            MethodSymbol("η_{t,h}", meaning: "pathways.symbol.efficiency", unit: "1"),
        ],
        citations: [Citation(reference: "ghgp2015.scope2", locator: "chapter 7")]
    )
}

extension PathwayModel {
    /// Adds ``CertificateEquation`` for every carrier that a contract covers.
    mutating func addCertificates() {
        var carriers: [String] = []
        for contract in scenario.contracts where !carriers.contains(contract.carrier) {
            carriers.append(contract.carrier)
        }
        for id in carriers {
            for y in periods {
                let row = rows(1, .atLeast(0), .certificates, id, y)[0]
                for (q, contract) in scenario.contracts.enumerated() where contract.carrier == id {
                    builder.add(-1, self.contract[q][y], to: row)
                }
                for (t, technology) in scenario.technologies.enumerated()
                where technology.input == .carrier(id) {
                    guard let activity = activity[t][y] else { continue }
                    for h in 0..<hours {
                        builder.add(chronology.weights[h] / efficiencies[t][h], activity[h], to: row)
                    }
                }
            }
        }
    }
}
