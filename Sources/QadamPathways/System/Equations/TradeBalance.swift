public import QadamEvidence

/// Trade of a commodity over a link, in every slice: what leaves one region enters the other.
///
///     balance of r:  … − τ_{r,r'} · trade_{r,r',y,l},   balance of r':  … + τ_{r',r} · trade_{r,r',y,l}
///
/// One column a link and slice, of either sign: negative is the other direction. Both τ must be given, as in the published
/// formulation, which lets a region that has only one of them draw from nothing.
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | trade | from r to r', as a rate | energy/year |
/// | τ | weight of the route in the balance of its first region | 1 |
///
/// Source: the published formulation of OSeMOSYS, `EBa10`, `EBa11`, `EBb4`.
public struct TradeBalance: Sendable {
    /// A link in a period.
    struct Link: Sendable {
        let from: Int
        let to: Int
        let commodity: Int
        let period: Int
        let leaves: Double
        let enters: Double
    }

    let links: [Link]

    init(_ data: SystemData) {
        var links: [Link] = []
        let routes = data[.tradeRoute]
        for r in 0..<data.regions where !routes.isEmpty {
            for other in (r + 1)..<max(data.regions, r + 1) {
                for c in 0..<data.commodities {
                    for y in 0..<data.periods {
                        let (leaves, enters) = (routes[r, other, c, y].given, routes[other, r, c, y].given)
                        if leaves > 0 && enters > 0 {
                            links.append(
                                Link(
                                    from: r,
                                    to: other,
                                    commodity: c,
                                    period: y,
                                    leaves: leaves,
                                    enters: enters
                                )
                            )
                        }
                    }
                }
            }
        }
        self.links = links
    }

    /// The method as a value.
    public static let method = Method(
        id: "energy.trade.1",
        title: "energy.method.trade",
        equation: "exp_r = τ_{r,r'} · trade_{r,r',y,l};  imp_{r'} = τ_{r',r} · trade_{r,r',y,l}",
        symbols: [
            MethodSymbol("trade_{r,r',y,l}", meaning: "energy.symbol.trade", unit: "energy/yr"),
            MethodSymbol("τ_{r,r'}", meaning: "energy.symbol.route", unit: "1"),
        ],
        citations: [Citation(reference: "osemosys2021", locator: "EBa10, EBa11, EBb4")]
    )
}
