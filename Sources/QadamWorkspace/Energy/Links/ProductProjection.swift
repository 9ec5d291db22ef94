import QadamEvidence
import QadamLifeCycle
import QadamPathways
import QadamUncertainty
import QadamUnits

/// The study of products in the shares of a plan.
struct ProductProjection {
    let plans: LinkedPlans
    let study: Workspace.ProductStudy
    let products: [Product]
    let usual: LinkShares
    let planned: LinkShares?
    private(set) var findings: [Diagnostic] = []

    init(_ plans: LinkedPlans, _ study: Workspace.ProductStudy, _ products: [Product]) {
        (self.plans, self.study, self.products) = (plans, study, products)
        let base = plans.businessAsUsual.figures
        usual = LinkShares(plans.links, in: base, against: base)
        planned = plans.plan.map { LinkShares(plans.links, in: $0.figures, against: base) }
        add(usual.findings + (planned?.findings ?? []))
        checkOptions()
        remarkOnTechnologies()
    }

    /// Technologies that run and stand in no group: nothing of them reaches a product.
    private mutating func remarkOnTechnologies() {
        let quantities = plans.links.products.map(\.quantity)
        let names = Set(plans.sides.flatMap { $0.figures.running(outside: quantities) }).sorted()
        if names.isEmpty { return }
        let arguments: [String: Argument] = ["count": .integer(names.count), "names": .list(names)]
        findings.append(Diagnostic("PTH-0839", .note, at: .whole, arguments))
    }

    var hasErrors: Bool { findings.contains { $0.severity == .error } }

    private mutating func checkOptions() {
        let known = study.system.options.map(\.id)
        for row in plans.links.products {
            guard case .options(let names) = row.change else { continue }
            for name in names where !known.contains(name) {
                let near = NearMiss.closest(to: name, among: known)
                let arguments: [String: Argument] = [
                    "link": .text(row.id), "option": .text(name), "known": .list(near.isEmpty ? known : near),
                ]
                findings.append(Diagnostic("WSP-0367", .error, at: row.place, arguments))
            }
        }
    }

    /// Options of the study that no row applies.
    var unlinked: [String] {
        let used = plans.links.products.flatMap { row -> [String] in
            if case .options(let names) = row.change { names } else { [] }
        }
        return study.system.options.map(\.id).filter { !used.contains($0) }
    }

    /// What a row changes, and in which share of a unit of output.
    private func shared(_ row: ProductLink, _ value: Double) -> SharedOptions {
        guard case .following(let process, let flow, _, _) = row.change else {
            return SharedOptions(options(row), share: value)
        }
        // A ratio of one changes nothing; any other changes every unit of output.
        return SharedOptions([scaling(row, process, flow, by: value)], share: value == 1 ? 0 : 1)
    }

    private func scaling(_ row: ProductLink, _ process: String, _ flow: String, by factor: Double)
        -> AbatementOption
    {
        let target = AbatementOption.Target(process: process, flow: flow)
        return AbatementOption(
            id: row.id,
            name: LocalizedName(en: row.id, ru: row.id, kk: row.id),
            changes: [AbatementOption.Change(.scale(target, factor), place: row.place)],
            place: row.place
        )
    }

    /// What a row changes where its share is 1.
    private func options(_ row: ProductLink) -> [AbatementOption] {
        switch row.change {
        case .none, .following: return []
        case .options(let names):
            return names.compactMap { name in study.system.options.first { $0.id == name } }
        case .exchange(let process, let flow, let factor):
            return [scaling(row, process, flow, by: factor)]
        }
    }

    /// The study in these shares, group after group. Groups are independent of each other: a share of what one makes is
    /// a share of every part of the other.
    func system(_ shares: (ProductLink) -> Double?) -> (system: ProductSystem?, findings: [Diagnostic]) {
        var system = study.system
        for group in plans.links.groups {
            let alternatives = plans.links.rows(of: group).compactMap { row in
                shares(row).map { shared(row, $0) }
            }
            let (mixed, found) = system.mixing(alternatives)
            guard let mixed else { return (nil, found) }
            system = mixed
        }
        return (system, [])
    }

    func share(_ row: ProductLink, _ shares: LinkShares, _ y: Int) -> Double? {
        guard let all = shares.shares[row.id], all.indices.contains(y) else { return nil }
        return all[y]
    }

    // MARK: - Footprints

    mutating func footprints(_ shares: LinkShares, _ y: Int) -> [Footprint]? {
        let (system, found) = system { share($0, shares, y) }
        add(found)
        guard let system else { return nil }
        let (footprints, problems) = system.footprints(products, under: study.characterization)
        add(problems)
        return footprints.count == products.count ? footprints : nil
    }

    /// Records why there is no answer.
    mutating func refuse(_ found: [Diagnostic]) -> PlanProducts? {
        add(found)
        return nil
    }

    /// The same finding of many periods is said once.
    private mutating func add(_ found: [Diagnostic]) {
        for one in found where !findings.contains(one) { findings.append(one) }
    }

    // MARK: - The change by row

    /// Rows that change something and whose share differs between the plans.
    func acting(_ y: Int) -> [ProductLink] {
        guard let planned else { return [] }
        return plans.links.products.filter { row in
            guard row.change != .none, let before = share(row, usual, y), let after = share(row, planned, y)
            else { return false }
            return abs(after - before) > 1e-12
        }
    }

    /// By row the part of the change of every product in its footprint; `nil` where it cannot be divided.
    func parts(_ y: Int) -> [(row: ProductLink, changes: [Double])]? {
        guard let planned else { return nil }
        let rows = acting(y)
        let parts = OrderFreeParts.divide(rows.count) { set in
            let acted = Set(rows.indices.filter { set & (1 << UInt($0)) != 0 }.map { rows[$0].id })
            let made = system { row in
                let isActing = rows.contains { $0.id == row.id }
                return share(row, isActing && !acted.contains(row.id) ? usual : planned, y)
            }
            guard let system = made.system, let model = LifeCycleModel.build(system).model else { return nil }
            return model.totals(of: products, under: study.characterization).totals
        }
        return parts.map { Array(zip(rows, $0)) }
    }
}
