public import QadamEvidence
internal import QadamOptimize

/// Buildings with the same profile, end use and supply: their loads have one shape.
package struct DemandGroup: Hashable, Sendable {
    package let profile: String
    package let endUse: EndUse
    package let commodity: String
    /// Positions of the buildings in the scenario.
    package let buildings: [Int]

    package var id: String { "\(profile),\(endUse.rawValue),\(commodity)" }

    static func groups(of scenario: PathwayScenario) -> [DemandGroup] {
        struct Key: Hashable {
            let profile: String
            let endUse: EndUse
            let commodity: String
        }
        var order: [Key] = []
        var members: [Key: [Int]] = [:]
        for (index, building) in scenario.buildings.enumerated() {
            for supply in building.supplies {
                let key = Key(profile: building.profile, endUse: supply.endUse, commodity: supply.commodity)
                if members[key] == nil { order.append(key) }
                members[key, default: []].append(index)
            }
        }
        return order.map {
            DemandGroup(
                profile: $0.profile,
                endUse: $0.endUse,
                commodity: $0.commodity,
                buildings: members[$0, default: []]
            )
        }
    }
}

/// Demand of the buildings.
///
///     A_{g,y} = Σ_{b ∈ g} a_b · G_{b,y} · Σ_k f_{k,e} · z_{b,k,y}
///     load_{g,y,h} = A_{g,y} · l_{g,h}
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | A_{g,y} | effective floor area of group g (one profile, end use e and supply) | m² |
/// | a_b | floor area | m² |
/// | G_{b,y} | load relative to today without measures | 1 |
/// | f_{k,e} | what level k leaves of end use e, measures in order (``MeasureOrder``) | 1 |
/// | z_{b,k,y} | level k is in force | 0 or 1 |
/// | l_{g,h} | load per floor area | MW/m² |
///
/// With Z_{b,k,y} = Σ_{k' ≥ k} z_{b,k',y} ("level k or above") the sum over k becomes
/// f_0 + Σ_{k ≥ 1} (f_k − f_{k−1}) · Z_{b,k,y}; Σ_k z = 1 then holds by construction and needs no row.
public enum DemandEquation {
    /// The equation as a value.
    public static let method = Method(
        id: "pathways.demand.1",
        title: "pathways.method.demand",
        equation:
            "A_{g,y} = Σ_{b ∈ g} a_b · G_{b,y} · Σ_k f_{k,e} · z_{b,k,y};  load_{g,y,h} = A_{g,y} · l_{g,h}",
        symbols: [
            MethodSymbol("A_{g,y}", meaning: "pathways.symbol.effectiveArea", unit: "m2"),
            MethodSymbol("a_b", meaning: "pathways.symbol.floorArea", unit: "m2"),
            MethodSymbol("G_{b,y}", meaning: "pathways.symbol.growth", unit: "1"),
            MethodSymbol("f_{k,e}", meaning: "pathways.symbol.remainingShare", unit: "1"),
            MethodSymbol("z_{b,k,y}", meaning: "pathways.symbol.levelInForce", unit: "1"),
            MethodSymbol("l_{g,h}", meaning: "pathways.symbol.loadPerArea", unit: "MW/m2"),
        ],
        citations: []
    )
}

extension PathwayModel {
    /// Adds ``DemandEquation`` in 1,000 m².
    mutating func addDemand() {
        for (g, group) in groups.enumerated() {
            for y in periods {
                var today = 0.0
                let row = rows(1, .equal(0), .demand, group.id, y)[0]
                builder.add(1, effectiveArea[g][y], to: row)
                for b in group.buildings {
                    let building = scenario.buildings[b]
                    let area = building.areaM2 / 1000 * scenario.growth(of: building, period: y)
                    today += area
                    var left = 1.0
                    for (k, id) in building.levels.enumerated() {
                        guard let level = scenario.level(id) else { continue }
                        let next = MeasureOrder.remaining(
                            of: group.endUse,
                            after: scenario.measures(of: level)
                        )
                        builder.add(area * (left - next), self.level[b][k][y], to: row)
                        left = next
                    }
                }
                builder.setBounds(.equal(today), of: row)
            }
        }
    }
}
