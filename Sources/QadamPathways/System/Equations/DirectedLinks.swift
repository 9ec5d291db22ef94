public import QadamEvidence
internal import QadamOptimize

/// Flow over a link with losses, a largest flow and a cost, one direction at a time.
///
///     balance of r:  … − flow_{r,r',y,l},   balance of r':  … + η_{r,r'} · flow_{r,r',y,l},   0 ≤ flow ≤ F_{r,r',y}
///     cost:  Σ_l D_y · λ_l · C_{r,r',y} · flow_{r,r',y,l}
///
/// A link exists in a direction where its efficiency is given. OSeMOSYS has links without these, see ``TradeBalance``.
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | flow | what leaves r for r', as a rate | energy/year |
/// | η | what of it arrives | 1 |
/// | F, C | largest flow and cost | energy/year, cost/energy |
public struct DirectedLinks: Sendable {
    /// A direction of a link in a period.
    struct Link: Sendable {
        let from: Int
        let to: Int
        let commodity: Int
        let period: Int
        let efficiency: Double
    }

    let links: [Link]

    init(_ data: SystemData) {
        var links: [Link] = []
        let efficiency = data[.linkEfficiency]
        for r in 0..<data.regions where !efficiency.isEmpty {
            for other in 0..<data.regions where other != r {
                for c in 0..<data.commodities {
                    for y in 0..<data.periods where efficiency[r, other, c, y] > 0 {
                        links.append(
                            Link(
                                from: r,
                                to: other,
                                commodity: c,
                                period: y,
                                efficiency: efficiency[r, other, c, y]
                            )
                        )
                    }
                }
            }
        }
        self.links = links
    }

    /// The method as a value.
    public static let method = Method(
        id: "energy.link.1",
        title: "energy.method.link",
        equation:
            "exp_r = flow_{r,r',y,l};  imp_{r'} = η_{r,r'} · flow_{r,r',y,l};  0 ≤ flow_{r,r',y,l} ≤ F_{r,r',y}",
        symbols: [
            MethodSymbol("flow_{r,r',y,l}", meaning: "energy.symbol.flow", unit: "energy/yr"),
            MethodSymbol("η_{r,r'}", meaning: "energy.symbol.linkEfficiency", unit: "1"),
            MethodSymbol("F_{r,r',y}", meaning: "energy.symbol.maximumFlow", unit: "energy/yr"),
        ],
        citations: []
    )
}
