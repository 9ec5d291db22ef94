public import QadamEvidence
internal import QadamOptimize

/// Limits, taxes and credits on groups of gases, such as a scope or all greenhouse gases by their warming potential.
///
///     E_{g,y} = Σ_e w_{g,e} · (Σ_{t,m,l} λ_l · ε_{t,e,m,y} · act_{t,m,y,l} + x_{e,y})
///     E_{g,y} ≤ most_{g,y},   Σ_y Δ_y · E_{g,y} ≤ most_g
///     taxed_{g,y} ≥ E_{g,y} − free_{g,y},   cost:  D_y · τ_{g,y} · taxed_{g,y}
///     E_{g,y} − Σ_k credit_{k,y} ≤ net_{g,y},   Σ_k credit_{k,y} ≤ E_{g,y},   0 ≤ credit_{k,y} ≤ most_{k,y}
///
/// Credits (offsets and removals by class) stand beside the emissions: they count towards the net limit only, never lower a
/// gross limit or a tax, and never exceed what is emitted.
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | w | weight of a gas in the group | 1 |
/// | x | exogenous emission | emission |
/// | τ, free | tax and free allowance | cost/emission, emission |
/// | credit | credits of a class | emission |
public struct GroupEmissions: Sendable {
    /// By region, group and period: rows of the limit, the tax, the net limit and the bound of credits; −1 for none.
    private(set) var annual: [[Int32]]
    /// By region and group: the row of all periods, −1 for none.
    private(set) var total: [Int32]
    private(set) var block = RowwiseBlock()
    private let groups: Int
    /// By region, group and period: the row of the quality of credits, −1 for none.
    private var quality: [Int32]

    init(_ data: SystemData, _ rows: inout RowSet) {
        groups = data.sets.count(.group)
        annual = [[Int32]](
            repeating: [Int32](repeating: -1, count: data.regions * groups * data.periods),
            count: 4
        )
        total = [Int32](repeating: -1, count: data.regions * groups)
        quality = [Int32](repeating: -1, count: data.regions * groups * data.periods)
        for r in 0..<data.regions {
            for g in 0..<groups {
                for y in 0..<data.periods { add(data, r, g, y, &rows) }
                if data[.groupTotalLimit][r, g] < .infinity {
                    let outside = (0..<data.periods).reduce(0) {
                        $0 + data.length[$1] * exogenous(data, r, g, $1)
                    }
                    total[r * groups + g] = rows.add(
                        .groupTotalLimit,
                        ModelLayout.key(r, g),
                        -.infinity,
                        data[.groupTotalLimit][r, g] - outside
                    )
                }
            }
        }
        addCredits(data, &rows)
    }

    private func at(_ data: SystemData, _ r: Int, _ g: Int, _ y: Int) -> Int {
        (r * groups + g) * data.periods + y
    }

    private func exogenous(_ data: SystemData, _ r: Int, _ g: Int, _ y: Int) -> Double {
        (0..<data.emissions).reduce(0) { sum, e in
            sum + data[.groupWeight][g, e].given * data[.exogenousEmission][r, e, y].given
        }
    }

    private mutating func add(_ data: SystemData, _ r: Int, _ g: Int, _ y: Int, _ rows: inout RowSet) {
        let (key, place) = (ModelLayout.key(r, g, y), at(data, r, g, y))
        let outside = exogenous(data, r, g, y)
        if data[.groupLimit][r, g, y] < .infinity {
            annual[0][place] = rows.add(.groupLimit, key, -.infinity, data[.groupLimit][r, g, y] - outside)
        }
        let tax = data[.emissionTax][r, g, y]
        if tax > 0 {
            let row = rows.add(.taxedEmission, key, -.infinity, data[.freeAllowance][r, g, y] - outside)
            annual[1][place] = row
            let taxed = block.column(.taxed, key, cost: tax * data.regional(r, y))
            block.add(-1, taxed, row: row)
        }
        if data[.netLimit][r, g, y] < .infinity {
            annual[2][place] = rows.add(.netLimit, key, -.infinity, data[.netLimit][r, g, y] - outside)
            annual[3][place] = rows.add(.creditsUsed, key, -.infinity, outside)
            if data[.leastCreditQuality][r, g, y] > 0 {
                quality[place] = rows.add(.creditQuality, key, 0, .infinity)
            }
        }
    }

    /// Credits of every class; a class without a net limit that counts it has no column.
    private mutating func addCredits(_ data: SystemData, _ rows: inout RowSet) {
        for r in 0..<data.regions {
            for k in 0..<data.sets.count(.credit) {
                for y in 0..<data.periods where CreditCurve.isOffered(data, r, k, y) {
                    let counted = (0..<groups).filter {
                        data[.creditGroup][k, $0] == 1 && annual[2][at(data, r, $0, y)] >= 0
                    }
                    if counted.isEmpty { continue }
                    let most = data[.maximumCredit][r, k, y]
                    let column = block.column(
                        .credit,
                        ModelLayout.key(r, k, y),
                        .between(0, most.isNaN ? .infinity : most),
                        cost: data[.creditCost][r, k, y].given * data.regional(r, y)
                    )
                    for g in counted {
                        block.add(-1, column, row: annual[2][at(data, r, g, y)])
                        block.add(1, column, row: annual[3][at(data, r, g, y)])
                        let row = quality[at(data, r, g, y)]
                        let above = data[.creditQuality][k].given - data[.leastCreditQuality][r, g, y].given
                        block.add(above, column, row: row)
                    }
                    CreditCurve.add(r, k, y, column, data, &block, &rows)
                }
            }
        }
    }

    /// Weight of a group in an activity: Σ_e w · ε.
    static func factor(_ data: SystemData, _ group: ActivityGroup, _ g: Int) -> Double {
        let (r, t) = (group.region, group.technology)
        var sum = 0.0
        for e in 0..<data.emissions where data[.emissionFactor].hasBlock(r, t, e) {
            sum +=
                data[.groupWeight][g, e].given
                * data[.emissionFactor][r, t, e, group.mode, group.period].given
        }
        return sum
    }

    /// Entries of a column that emits these amounts by gas in a year of a period.
    func entries(_ amounts: [Double], _ data: SystemData, _ r: Int, _ y: Int) -> [(row: Int32, value: Double)]
    {
        var entries: [(row: Int32, value: Double)] = []
        if amounts.isEmpty { return entries }
        for g in 0..<groups {
            let factor = amounts.enumerated().reduce(0) {
                $0 + $1.element * data[.groupWeight][g, $1.offset].given
            }
            if factor == 0 { continue }
            let place = at(data, r, g, y)
            for (rows, sign) in zip(annual, [1.0, 1, 1, -1]) where rows[place] >= 0 {
                entries.append((rows[place], sign * factor))
            }
            let all = total[r * groups + g]
            if all >= 0 { entries.append((all, factor * data.length[y])) }
        }
        return entries
    }

    func terms(of group: ActivityGroup, _ data: SystemData, into terms: inout [RowTerm]) {
        for g in 0..<groups {
            let factor = Self.factor(data, group, g)
            if factor == 0 { continue }
            let place = at(data, group.region, g, group.period)
            for (rows, sign) in zip(annual, [1.0, 1, 1, -1]) where rows[place] >= 0 {
                terms.append(RowTerm(rows: .year(rows[place]), coefficient: sign * factor))
            }
            let all = total[group.region * groups + g]
            if all >= 0 {
                terms.append(RowTerm(rows: .year(all), coefficient: factor * data.length[group.period]))
            }
        }
    }

    /// The methods as values: limits, tax, credits.
    public static let methods = [
        Method(
            id: "energy.group-emission.1",
            title: "energy.method.groupEmission",
            equation:
                "E_{g,y} = Σ_e w_{g,e} · (Σ_{t,m,l} λ_l · ε_{t,e,m,y} · act_{t,m,y,l} + x_{e,y});  E_{g,y} ≤ most_{g,y};  Σ_y Δ_y · E_{g,y} ≤ most_g",
            symbols: [
                MethodSymbol("E_{g,y}", meaning: "energy.symbol.groupEmission", unit: "emission"),
                MethodSymbol("w_{g,e}", meaning: "energy.symbol.groupWeight", unit: "1"),
                MethodSymbol(
                    "ε_{t,e,m,y}",
                    meaning: "energy.symbol.emissionFactor",
                    unit: "emission/activity"
                ),
                MethodSymbol("x_{e,y}", meaning: "energy.symbol.exogenous", unit: "emission"),
                MethodSymbol("most_{g,y}, most_g", meaning: "energy.symbol.emissionLimit", unit: "emission"),
                MethodSymbol("Δ_y", meaning: "energy.symbol.periodYears", unit: "yr"),
            ],
            citations: []
        ),
        Method(
            id: "energy.tax.1",
            title: "energy.method.tax",
            equation: "D_y · τ_{g,y} · taxed_{g,y};  taxed_{g,y} ≥ E_{g,y} − free_{g,y};  taxed_{g,y} ≥ 0",
            symbols: [
                MethodSymbol("taxed_{g,y}", meaning: "energy.symbol.taxed", unit: "emission"),
                MethodSymbol("E_{g,y}", meaning: "energy.symbol.groupEmission", unit: "emission"),
                MethodSymbol("free_{g,y}", meaning: "energy.symbol.freeAllowance", unit: "emission"),
                MethodSymbol("τ_{g,y}", meaning: "energy.symbol.tax", unit: "cost/emission"),
                MethodSymbol("D_y", meaning: "energy.symbol.runningFactor", unit: "yr"),
            ],
            citations: []
        ),
        Method(
            id: "energy.credit.1",
            title: "energy.method.credit",
            equation:
                "E_{g,y} − Σ_k credit_{k,y} ≤ net_{g,y};  Σ_k credit_{k,y} ≤ E_{g,y};  credit_{k,y} ≤ most_{k,y}",
            symbols: [
                MethodSymbol("credit_{k,y}", meaning: "energy.symbol.credit", unit: "emission"),
                MethodSymbol("E_{g,y}", meaning: "energy.symbol.groupEmission", unit: "emission"),
                MethodSymbol("net_{g,y}", meaning: "energy.symbol.netLimit", unit: "emission"),
                MethodSymbol("most_{k,y}", meaning: "energy.symbol.maximumCredit", unit: "emission"),
            ],
            citations: []
        ),
    ]
}
