public import QadamEvidence
internal import QadamOptimize

/// Works that can be done in a period.
///
///     Σ_b a_b · Σ_k (Z_{b,k,y} − Z_{b,k,y−1}) ≤ W_y
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | a_b | floor area of the building | m² |
/// | Z_{b,k,y} | level k or above is in force, see ``LevelOrder`` | 0 or 1 |
/// | W_y | floor area on which works can be done; each step of a level counts | m² |
public enum WorksEquation {
    /// The equation as a value.
    public static let method = Method(
        id: "pathways.works.1",
        title: "pathways.method.works",
        equation: "Σ_b a_b · Σ_k (Z_{b,k,y} − Z_{b,k,y−1}) ≤ W_y",
        symbols: [
            MethodSymbol("a_b", meaning: "pathways.symbol.floorArea", unit: "m2"),
            MethodSymbol("Z_{b,k,y}", meaning: "pathways.symbol.levelReached", unit: "1"),
            MethodSymbol("W_y", meaning: "pathways.symbol.works", unit: "m2"),
        ],
        citations: []
    )
}

extension PathwayModel {
    /// Adds ``WorksEquation`` in 1,000 m².
    mutating func addWorks() {
        guard kind != .businessAsUsual, let works = scenario.worksM2 else { return }
        for y in periods {
            guard let most = works[y] else { continue }
            let row = rows(1, .atMost(most / 1000), .works, "works", y)[0]
            for (b, building) in scenario.buildings.enumerated() {
                for k in building.levels.indices {
                    builder.add(building.areaM2 / 1000, level[b][k][y], to: row)
                    if y > 0 { builder.add(-building.areaM2 / 1000, level[b][k][y - 1], to: row) }
                }
            }
        }
    }
}
