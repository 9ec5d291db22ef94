import QadamEvidence
import QadamFactors
import QadamInventory
import QadamPathways
import QadamUnits

/// Turns links to an inventory into driven lines, period by period.
struct InventoryDrive {
    let plans: LinkedPlans
    /// The inventory of the base year.
    let base: InventoryResult
    let input: InventoryInput
    private(set) var findings: [Diagnostic] = []

    init(_ plans: LinkedPlans, _ base: InventoryResult, _ input: InventoryInput) {
        (self.plans, self.base, self.input) = (plans, base, input)
        check()
    }

    var hasErrors: Bool { findings.contains { $0.severity == .error } }
    private var bau: PlanFigures { plans.businessAsUsual.figures }

    /// Lines with records of their own that no link drives.
    var notDriven: [String] {
        let driven = Set(plans.links.inventory.filter { $0.rule != .contract }.flatMap(\.lines))
        return input.sources.filter { $0.activityOf.isEmpty && !driven.contains($0.id) }.map(\.id)
    }

    private mutating func report(
        _ code: String,
        _ link: InventoryLink,
        _ arguments: [String: Argument] = [:],
        _ severity: Diagnostic.Severity = .error
    ) {
        let common: [String: Argument] = ["link": .text(link.id)]
        findings.append(Diagnostic(code, severity, at: link.place, arguments.merging(common) { $1 }))
    }

    // MARK: - Checks

    private mutating func check() {
        let known = Dictionary(input.sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var taken: [String: String] = [:]
        for link in plans.links.inventory {
            for id in link.lines {
                guard let line = known[id] else {
                    let near = NearMiss.closest(to: id, among: input.sources.map(\.id))
                    report("WSP-0361", link, ["line": .text(id), "known": .list(near)])
                    continue
                }
                if !line.activityOf.isEmpty {
                    report("WSP-0362", link, ["line": .text(id), "origins": .list(line.activityOf)])
                }
                // A contract drives no quantity and may lie over a line that another row drives.
                if link.rule == .contract {
                    if line.category != .electricity { report("WSP-0374", link, ["line": .text(id)]) }
                } else if let other = taken.updateValue(link.id, forKey: id) {
                    report("WSP-0363", link, ["line": .text(id), "other": .text(other)])
                }
            }
        }
        if hasErrors { return }
        for link in plans.links.inventory { checkNumbers(of: link, known) }
    }

    private mutating func checkNumbers(of link: InventoryLink, _ known: [String: SourceLine]) {
        let lines = link.lines.compactMap { known[$0] }
        guard let first = lines.first else { return }
        for line in lines.dropFirst() where (try? line.unit.factor(to: first.unit)) == nil {
            report("WSP-0364", link, ["from": .text(line.unit.symbol), "to": .text(first.unit.symbol)])
        }
        if link.rule != .proportional, Self.turned(1, link, to: first.unit) == nil {
            let from = link.unit.symbol + (link.conversion.map { "·" + $0.unit.symbol } ?? "")
            report("WSP-0364", link, ["from": .text(from), "to": .text(first.unit.symbol)])
        }
        if hasErrors { return }
        let sum = baseSum(link)
        if sum == 0, link.rule == .proportional || (link.rule == .absolute && lines.count > 1) {
            report("WSP-0365", link, ["lines": .list(link.lines), "year": .text("\(base.year)")])
        }
        let follows = lines.contains { $0.category == .electricity } && link.factor != .keep
        if follows, input.residualMix != nil || input.residualValue != nil {
            report("WSP-0371", link, [:], .warning)
        }
        guard let year = link.basePeriod, let y = bau.years.firstIndex(of: year) else { return }
        let amount = bau.amount(link.quantity, period: y)
        if link.rule == .proportional, amount == 0 { report("PTH-0828", link, ["year": .text("\(year)")]) }
        if link.factor == .proportional, intensity(link, bau, y) ?? 0 == 0 {
            report("PTH-0831", link, ["year": .text("\(year)"), "emission": .text(link.emission ?? "")])
        }
    }

    // MARK: - Numbers

    /// A quantity of the model in the unit of a line; nil where units do not fit.
    static func turned(_ value: Double, _ link: InventoryLink, to unit: Unit) -> Double? {
        let amount = Amount(value, link.unit)
        let whole = link.conversion.map { try? amount.multiplied(by: $0) } ?? amount
        return try? whole?.converted(to: unit).value
    }

    /// The quantities of the lines of a link in the base year together, in the unit of the first.
    func baseSum(_ link: InventoryLink) -> Double {
        guard let unit = unit(of: link) else { return 0 }
        return link.lines.reduce(0) { sum, id in
            guard let line = base.lines.first(where: { $0.id == id }),
                let own = input.sources.first(where: { $0.id == id })?.unit,
                let factor = try? own.factor(to: unit)
            else { return sum }
            return sum + line.quantity * factor
        }
    }

    func unit(of link: InventoryLink) -> Unit? {
        input.sources.first { $0.id == link.lines.first }?.unit
    }

    /// Emission of the model per unit of the quantity; nil where nothing runs.
    private func intensity(_ link: InventoryLink, _ figures: PlanFigures, _ y: Int) -> Double? {
        link.emission.flatMap { figures.intensity($0, of: link.quantity, period: y) }
    }

    private func basePosition(_ link: InventoryLink) -> Int? {
        link.basePeriod.flatMap { bau.years.firstIndex(of: $0) }
    }

    /// Quantity of a link in a period and in the base period of business as usual.
    func ratio(_ link: InventoryLink, _ figures: PlanFigures, _ y: Int) -> Double? {
        guard let base = basePosition(link) else { return nil }
        return figures.amount(link.quantity, period: y) / bau.amount(link.quantity, period: base)
    }

    /// What a period of a plan makes of the lines of all links.
    func driven(_ figures: PlanFigures, _ y: Int) -> [DrivenLine] {
        plans.links.inventory.flatMap { link -> [DrivenLine] in
            let factor = change(link, figures, y)
            switch link.rule {
            case .contract: return []
            case .proportional:
                guard let scale = ratio(link, figures, y) else { return [] }
                return link.lines.map {
                    DrivenLine(line: $0, scale: scale, factor: factor, place: link.place)
                }
            case .absolute:
                let amount = figures.amount(link.quantity, period: y)
                guard let unit = unit(of: link), let target = Self.turned(amount, link, to: unit) else {
                    return []
                }
                let sum = baseSum(link)
                if sum != 0 {
                    return link.lines.map {
                        DrivenLine(line: $0, scale: target / sum, factor: factor, place: link.place)
                    }
                }
                // A line without records in the base year begins with the plan; there is one, which was checked.
                return link.lines.map {
                    DrivenLine(
                        line: $0,
                        scale: 1,
                        amount: target == 0 ? nil : Amount(target, unit),
                        factor: factor,
                        place: link.place
                    )
                }
            }
        }
    }

    /// Contracts that a period of a plan buys for the lines of links of that rule.
    func contracts(_ figures: PlanFigures, _ y: Int) -> [Instrument] {
        plans.links.inventory.compactMap { link in
            let amount = figures.amount(link.quantity, period: y)
            guard link.rule == .contract, amount > 0, let factor = link.contractFactor,
                let unit = unit(of: link), let volume = Self.turned(amount, link, to: unit),
                let year = Period(year: base.year)
            else { return nil }
            return Instrument(
                id: link.id,
                name: LocalizedName(en: link.id, ru: link.id, kk: link.id),
                kind: .supplierContract,
                volume: Amount(volume, unit),
                period: year,
                vintage: base.year,
                market: input.organisation.country,
                emissionFactor: factor,
                retirement: "plan/" + link.id,
                sources: link.lines,
                place: link.place
            )
        }
    }

    private func change(_ link: InventoryLink, _ figures: PlanFigures, _ y: Int) -> FactorChange? {
        guard link.factor == .proportional, let base = basePosition(link),
            let now = intensity(link, figures, y), let then = intensity(link, bau, base), then != 0
        else { return nil }
        return FactorChange(ratio: now / then, place: link.place, source: link.source)
    }

    // MARK: - Two factors in two places

    /// kg that the model and the inventory give the lines of a link; nil where the row names no emission.
    func emissions(_ link: InventoryLink, _ figures: PlanFigures, _ y: Int, _ result: InventoryResult) -> (
        model: Double, inventory: Double
    )? {
        guard let emission = link.emission, let unit = link.emissionUnit else { return nil }
        let model = figures.emission(emission, of: link.quantity, period: y) * unit.scale
        let lines = result.lines.filter { link.lines.contains($0.id) }
        let inventory = lines.reduce(0.0) { sum, line in
            let whole = line.intensity * line.quantity
            guard let gas = link.gas, let found = Gas.all.first(where: { $0.symbol == gas }) else {
                return sum + whole
            }
            // The masses are those that the organisation counts; the model knows no shares of ownership.
            guard line.location.co2e != 0 else { return sum + line.location.masses[found] }
            return sum + line.location.masses[found] * whole / line.location.co2e
        }
        return (model, inventory)
    }
}
