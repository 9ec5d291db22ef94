public import QadamEvidence
internal import QadamOptimize

/// Market-based emissions of bought energy beside the location-based ones: contracts and certificates count in the former only.
///
///     M_{e,y} = Σ_{t,m,l} λ_l · μ_{t,e,m,y} · act_{t,m,y,l} + x_{e,y} + embodied − Σ_q ρ_{q,e,y} · cert_{q,y}
///     Σ_q cert_{q,y} ≤ Σ_{t,m,l} λ_l · b_{t,m,y} · act_{t,m,y,l},   0 ≤ cert_{q,y} ≤ most_{q,y}
///     Σ_q ρ_{q,e,y} · cert_{q,y} ≤ Σ_{t,m,l: b > 0} λ_l · μ_{t,e,m,y} · act_{t,m,y,l}
///     M_{e,y} ≤ limit_{e,y},   cost:  D_y · (p_{q,y} · cert_{q,y} + π_{e,y} · M_{e,y})
///
/// A certificate covers bought energy of the same year, never more than was bought, and takes away no more than that energy
/// emits by the market-based factor. No row of the location-based emission knows it: limits, budgets, groups and taxes stay
/// what they are. Where no market-based factor is given, μ is the factor of ``EmissionLimits``.
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | M | market-based emission of a year | emission |
/// | cert | energy that contracts and certificates of a class cover | energy |
/// | μ | market-based factor of an activity, of the residual mix | emission/activity |
/// | b | bought energy of a unit of activity | energy/activity |
/// | ρ | what a unit of covered energy emits less | emission/energy |
/// | p, π | price of a certificate; price of a market-based emission | cost/energy, cost/emission |
///
/// Source: GHG Protocol Scope 2 Guidance, as the inventory of this program applies it: two figures, one beside the other.
public struct MarketEmission: Sendable {
    /// By region, emission and period: the row of the figure and of what certificates may take away; −1 for none.
    private(set) var figures: [Int32]
    private(set) var effects: [Int32]
    /// By region and period: the row of the energy that may be covered; −1 for none.
    private(set) var covered: [Int32]
    private(set) var block = RowwiseBlock()

    init(_ data: SystemData, _ rows: inout RowSet) {
        figures = [Int32](repeating: -1, count: data.regions * data.emissions * data.periods)
        effects = figures
        covered = [Int32](repeating: -1, count: data.regions * data.periods)
        if data[.marketLimit].isEmpty && data[.marketPenalty].isEmpty { return }
        for r in 0..<data.regions {
            for y in 0..<data.periods { add(r, y, data, &rows) }
        }
    }

    private mutating func add(_ r: Int, _ y: Int, _ data: SystemData, _ rows: inout RowSet) {
        let counted = (0..<data.emissions).filter {
            data[.marketLimit][r, $0, y] < .infinity || !data[.marketPenalty][r, $0, y].isNaN
        }
        let classes = (0..<data.sets.count(.certificate)).filter { q in
            !data[.certificateCost][r, q, y].isNaN
                && counted.contains { data[.certificateReduction][r, q, $0, y] > 0 }
        }
        for e in counted {
            let place = (r * data.emissions + e) * data.periods + y
            let side = 0 - data[.exogenousEmission][r, e, y].given
            figures[place] = rows.add(.marketFigure, ModelLayout.key(r, e, y), side, side)
            let limit = data[.marketLimit][r, e, y]
            let figure = block.column(
                .marketEmission,
                ModelLayout.key(r, e, y),
                .between(-.infinity, limit.isNaN ? .infinity : limit),
                cost: data[.marketPenalty][r, e, y].given * data.regional(r, y)
            )
            block.add(-1, figure, row: figures[place])
            if classes.contains(where: { data[.certificateReduction][r, $0, e, y] > 0 }) {
                effects[place] = rows.add(.certificateEffect, ModelLayout.key(r, e, y), -.infinity, 0)
            }
        }
        if classes.isEmpty { return }
        covered[r * data.periods + y] = rows.add(
            .certificatesCovered,
            ModelLayout.key(r, y),
            -.infinity,
            0
        )
        for q in classes {
            let most = data[.maximumCertificate][r, q, y]
            let column = block.column(
                .certificate,
                ModelLayout.key(r, q, y),
                .between(0, most.isNaN ? .infinity : most),
                cost: data[.certificateCost][r, q, y] * data.regional(r, y)
            )
            block.add(1, column, row: covered[r * data.periods + y])
            for e in counted {
                let less = data[.certificateReduction][r, q, e, y].given
                let place = (r * data.emissions + e) * data.periods + y
                block.add(-less, column, row: figures[place])
                block.add(less, column, row: effects[place])
            }
        }
    }

    /// μ of an activity.
    static func factor(_ data: SystemData, _ group: ActivityGroup, _ e: Int) -> Double {
        factor(data, group.region, group.technology, e, group.mode, group.period)
    }

    /// The same by positions.
    static func factor(_ data: SystemData, _ r: Int, _ t: Int, _ e: Int, _ m: Int, _ y: Int) -> Double {
        let own = data[.marketFactor][r, t, e, m, y]
        return own.isNaN ? data[.emissionFactor][r, t, e, m, y].given : own
    }

    func terms(of group: ActivityGroup, _ data: SystemData, into terms: inout [RowTerm]) {
        let (r, y) = (group.region, group.period)
        let bought = data[.boughtEnergy][r, group.technology, group.mode, y].given
        for e in 0..<data.emissions {
            let place = (r * data.emissions + e) * data.periods + y
            if figures[place] < 0 { continue }
            let factor = Self.factor(data, group, e)
            if factor == 0 { continue }
            terms.append(RowTerm(rows: .year(figures[place]), coefficient: factor))
            if bought > 0 && effects[place] >= 0 {
                terms.append(RowTerm(rows: .year(effects[place]), coefficient: -factor))
            }
        }
        let row = covered[r * data.periods + y]
        if bought > 0 && row >= 0 { terms.append(RowTerm(rows: .year(row), coefficient: -bought)) }
    }

    /// The method as a value.
    public static let method = Method(
        id: "energy.market-emission.1",
        title: "energy.method.marketEmission",
        equation:
            "M_{e,y} = Σ_{t,m,l} λ_l · μ_{t,e,m,y} · act_{t,m,y,l} + x_{e,y} − Σ_q ρ_{q,e,y} · cert_{q,y};  Σ_q cert_{q,y} ≤ Σ_{t,m,l} λ_l · b_{t,m,y} · act_{t,m,y,l};  Σ_q ρ_{q,e,y} · cert_{q,y} ≤ Σ_{b > 0} λ_l · μ_{t,e,m,y} · act_{t,m,y,l};  D_y · (p_{q,y} · cert_{q,y} + π_{e,y} · M_{e,y})",
        symbols: [
            MethodSymbol("M_{e,y}", meaning: "energy.symbol.marketEmission", unit: "emission"),
            MethodSymbol("cert_{q,y}", meaning: "energy.symbol.certificate", unit: "energy"),
            MethodSymbol("μ_{t,e,m,y}", meaning: "energy.symbol.marketFactor", unit: "emission/activity"),
            MethodSymbol("b_{t,m,y}", meaning: "energy.symbol.boughtEnergy", unit: "energy/activity"),
            MethodSymbol(
                "ρ_{q,e,y}",
                meaning: "energy.symbol.certificateReduction",
                unit: "emission/energy"
            ),
            MethodSymbol("x_{e,y}", meaning: "energy.symbol.exogenous", unit: "emission"),
            MethodSymbol("p_{q,y}", meaning: "energy.symbol.certificateCost", unit: "cost/energy"),
            MethodSymbol("π_{e,y}", meaning: "energy.symbol.marketPenalty", unit: "cost/emission"),
            MethodSymbol("act_{t,m,y,l}", meaning: "energy.symbol.activity", unit: "activity/yr"),
            MethodSymbol("λ_l", meaning: "energy.symbol.split", unit: "1"),
            MethodSymbol("D_y", meaning: "energy.symbol.runningFactor", unit: "yr"),
        ],
        citations: []
    )
}
