public import QadamEvidence

/// The share of every row of a group in every period of a plan.
///
///     s_{k,y} = q_{k,y} / Σ_{j in group} q_{j,y}
///
/// A quantity below 1e-9 of its group is nothing: the solver keeps its rows no closer. A row that follows an emission has
/// no share but a ratio, the emission per unit of its quantity against that of business as usual in the base period:
///
///     ρ_y = (e_y / q_y) / (e_0 / q_0)
public struct LinkShares: Sendable, Equatable {
    /// By identifier of the row: a share (or a ratio) for each period; nil where the group stands still.
    public private(set) var shares: [String: [Double?]] = [:]
    /// What was found: groups that stand still (`PTH-0827`), and what makes the same and stands in no row (`PTH-0826`).
    public private(set) var findings: [Diagnostic] = []

    /// The shares of all groups in a plan; `base` is business as usual.
    public init(_ links: PlanLinks, in figures: PlanFigures, against base: PlanFigures) {
        for group in links.groups {
            let rows = links.rows(of: group)
            for row in rows { shares[row.id] = [] }
            if let row = rows.first, case .following(_, _, let emission, let year) = row.change {
                follow(row, emission, year, figures, base)
                continue
            }
            for y in figures.years.indices { add(group, rows, y, figures) }
        }
    }

    private mutating func follow(
        _ row: ProductLink,
        _ emission: String,
        _ year: Int,
        _ figures: PlanFigures,
        _ base: PlanFigures
    ) {
        let start = base.years.firstIndex(of: year)
        guard let start, let then = base.intensity(emission, of: row.quantity, period: start), then != 0
        else {
            findings.append(
                Diagnostic(
                    "PTH-0831",
                    .error,
                    at: row.place,
                    ["link": .text(row.id), "year": .text("\(year)"), "emission": .text(emission)]
                )
            )
            return
        }
        shares[row.id] = figures.years.indices.map { y in
            guard let now = figures.intensity(emission, of: row.quantity, period: y) else {
                findings.append(
                    Diagnostic(
                        "PTH-0827",
                        .warning,
                        at: row.place,
                        ["group": .text(row.group), "year": .text("\(figures.years[y])")]
                    )
                )
                return nil
            }
            return now / then
        }
    }

    private mutating func add(_ group: String, _ rows: [ProductLink], _ y: Int, _ figures: PlanFigures) {
        var amounts = rows.map { figures.amount($0.quantity, period: y) }
        let total = amounts.reduce(0, +)
        let year = Argument.text("\(figures.years[y])")
        guard total > 1e-12, let first = rows.first else {
            for row in rows { shares[row.id]?.append(nil) }
            let place = rows.first?.place ?? .whole
            findings.append(
                Diagnostic("PTH-0827", .warning, at: place, ["group": .text(group), "year": year])
            )
            return
        }
        let outside = Self.outside(rows, y, figures)
        if outside.amount > 1e-9 * total {
            findings.append(
                Diagnostic(
                    "PTH-0826",
                    .error,
                    at: first.place,
                    [
                        "group": .text(group), "year": year, "names": .list(outside.names),
                        "sum": .number(total / (total + outside.amount)),
                    ]
                )
            )
        }
        for k in amounts.indices where abs(amounts[k]) < 1e-9 * total { amounts[k] = 0 }
        let sum = amounts.reduce(0, +)
        for (row, amount) in zip(rows, amounts) { shares[row.id]?.append(amount / sum) }
    }

    /// What is made or taken of the commodity by technologies of no row.
    private static func outside(_ rows: [ProductLink], _ y: Int, _ figures: PlanFigures) -> (
        amount: Double, names: [String]
    ) {
        guard let first = rows.first, first.quantity.kind != .activity else { return (0, []) }
        let regions = rows.contains { $0.quantity.regions.isEmpty } ? [] : rows.flatMap(\.quantity.regions)
        let all = PlanQuantity(
            first.quantity.kind,
            regions: Set(regions).sorted(),
            commodity: first.quantity.commodity
        )
        func key(_ part: PlanFigures.Part) -> [String] { [part.region, part.technology, part.mode] }
        let counted = Set(rows.flatMap { figures.parts(of: $0.quantity, period: y).map(key) })
        let rest = figures.parts(of: all, period: y).filter { !counted.contains(key($0)) }
        return (rest.reduce(0) { $0 + $1.amount }, Set(rest.map(\.technology)).sorted())
    }
}
