public import QadamEvidence
internal import QadamOptimize

/// Efficiency levels: one at a time, no way back.
///
///     Z_{b,k,y} ≥ Z_{b,k,y−1},   Z_{b,k,y} ≥ Z_{b,k+1,y},   Z ∈ {0, 1};   z_{b,k,y} = Z_{b,k,y} − Z_{b,k+1,y}
///
/// This is the closure form of Σ_k z_{b,k,y} = 1 with levels that only rise. Its matrix is a network, so that the linear
/// relaxation is whole-numbered but for what limits and capacities couple: the search tree stays small.
public enum LevelOrder {
    /// The equation as a value.
    public static let method = Method(
        id: "pathways.level-order.1",
        title: "pathways.method.levelOrder",
        equation: "Z_{b,k,y} ≥ Z_{b,k,y−1};  Z_{b,k,y} ≥ Z_{b,k+1,y};  z_{b,k,y} = Z_{b,k,y} − Z_{b,k+1,y}",
        symbols: [
            MethodSymbol("Z_{b,k,y}", meaning: "pathways.symbol.levelReached", unit: "1"),
            MethodSymbol("z_{b,k,y}", meaning: "pathways.symbol.levelInForce", unit: "1"),
        ],
        citations: []
    )
}

extension PathwayModel {
    /// Adds ``LevelOrder``; not for business as usual, where all levels are fixed.
    mutating func addLevelOrder() {
        guard kind != .businessAsUsual else { return }
        for (b, building) in scenario.buildings.enumerated() {
            for k in building.levels.indices {
                for y in periods.dropFirst() {
                    let row = rows(1, .atLeast(0), .levelOrder, building.id, y)[0]
                    builder.add(1, level[b][k][y], to: row)
                    builder.add(-1, level[b][k][y - 1], to: row)
                }
                guard k + 1 < building.levels.count else { continue }
                for y in periods {
                    let row = rows(1, .atLeast(0), .levelOrder, building.id, y)[0]
                    builder.add(1, level[b][k][y], to: row)
                    builder.add(-1, level[b][k + 1][y], to: row)
                }
            }
        }
    }
}
