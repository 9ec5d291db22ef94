import QadamEvidence
import QadamInventory
import QadamPathways

/// Calculates the inventories of all periods of all plans.
struct InventoryProjection {
    let plans: LinkedPlans
    let drive: InventoryDrive
    let base: Inventory
    private(set) var findings: [Diagnostic] = []
    private var known: Set<Diagnostic>

    init(_ plans: LinkedPlans, _ drive: InventoryDrive, _ base: Inventory) {
        (self.plans, self.drive, self.base) = (plans, drive, base)
        known = Set(base.diagnostics)
    }

    mutating func answer(_ choice: PlanChoice, _ positions: [Int]) -> PlanInventory? {
        var periods: [PlanInventory.Period] = []
        for y in positions {
            guard let usual = side(plans.businessAsUsual, y) else { return nil }
            var planned: PlanInventory.Side?
            if let plan = plans.plan {
                guard let side = side(plan, y) else { return nil }
                planned = side
            }
            periods.append(
                PlanInventory.Period(
                    year: plans.system.sets.years[y],
                    businessAsUsual: usual,
                    plan: planned
                )
            )
        }
        remark(periods)
        return PlanInventory(
            model: plans.name,
            plan: choice,
            baseYear: drive.base.year,
            gwp: drive.base.gwp,
            base: PlanInventory.Sums(drive.base),
            periods: periods,
            notDriven: drive.notDriven
        )
    }

    /// The inventory that a plan makes of the base year.
    func inventory(_ side: PlanSide, _ y: Int) -> Inventory {
        Inventory.calculate(
            base.stated.driven(
                by: drive.driven(side.figures, y),
                contracts: drive.contracts(side.figures, y)
            ),
            options: UncertaintyOptions(trials: nil)
        )
    }

    private mutating func side(_ side: PlanSide, _ y: Int) -> PlanInventory.Side? {
        let changes = drive.driven(side.figures, y)
        let inventory = inventory(side, y)
        // What was true of the base year already is said there.
        for one in inventory.diagnostics where one.severity > .note && known.insert(one).inserted {
            findings.append(one)
        }
        guard let result = inventory.result else { return nil }
        var lines: [PlanInventory.Line] = []
        for link in plans.links.inventory where link.rule != .contract {
            for line in result.lines where link.lines.contains(line.id) {
                lines.append(
                    PlanInventory.Line(
                        line: line.id,
                        link: link.id,
                        quantity: line.quantity,
                        unit: line.unit,
                        location: line.location.co2e,
                        market: line.market.co2e,
                        factorRatio: changes.first { $0.line == line.id }?.factor?.ratio
                    )
                )
            }
        }
        let comparisons = plans.links.inventory.compactMap { link -> PlanInventory.Comparison? in
            guard let (model, own) = drive.emissions(link, side.figures, y, result) else { return nil }
            return PlanInventory.Comparison(
                link: link.id,
                emission: link.emission ?? "",
                model: model,
                inventory: own
            )
        }
        return PlanInventory.Side(
            sums: PlanInventory.Sums(result),
            driven: lines,
            comparisons: comparisons
        )
    }

    // MARK: - What is worth knowing

    private mutating func remark(_ periods: [PlanInventory.Period]) {
        let links = plans.links.inventory
        let years = plans.system.sets.years
        let begin: [String: Argument] = [
            "base": .text("\(drive.base.year)"), "first": .text("\(years.first ?? 0)"),
            "last": .text("\(years.last ?? 0)"),
        ]
        findings.append(Diagnostic("WSP-0373", .note, at: .whole, begin))
        let rest = drive.notDriven
        if !rest.isEmpty {
            let arguments: [String: Argument] = [
                "count": .integer(rest.count), "lines": .list(rest), "year": .text("\(drive.base.year)"),
            ]
            findings.append(Diagnostic("WSP-0366", .note, at: .whole, arguments))
        }
        if !base.input.instruments.isEmpty {
            let arguments: [String: Argument] = [
                "contracts": .list(base.input.instruments.map(\.id)), "year": .text("\(drive.base.year)"),
            ]
            findings.append(Diagnostic("WSP-0368", .note, at: .whole, arguments))
        }
        for link in links { remark(link, periods) }
        let silent = links.filter { $0.emission == nil && $0.rule != .contract }.map(\.id)
        if !silent.isEmpty {
            findings.append(Diagnostic("PTH-0833", .note, at: .whole, ["links": .list(silent)]))
        }
        let driving = links.filter { $0.rule != .contract }.map(\.quantity)
        let outside = plans.sides.flatMap { side in
            years.indices.flatMap { side.figures.emitting(outside: driving, period: $0) }
        }
        if !outside.isEmpty {
            let names = Set(outside).sorted()
            let arguments: [String: Argument] = ["count": .integer(names.count), "names": .list(names)]
            findings.append(Diagnostic("PTH-0834", .note, at: .whole, arguments))
        }
    }

    /// The largest difference between model and inventory, where it is more than rounding.
    private mutating func remark(_ link: InventoryLink, _ periods: [PlanInventory.Period]) {
        var worst: (year: Int, row: PlanInventory.Comparison, difference: Double)?
        for period in periods {
            for side in [period.businessAsUsual] + (period.plan.map { [$0] } ?? []) {
                guard let row = side.comparisons.first(where: { $0.link == link.id }),
                    let difference = row.difference, difference > 1e-6, difference > worst?.difference ?? 0
                else { continue }
                worst = (period.year, row, difference)
            }
        }
        guard let worst else { return }
        findings.append(
            Diagnostic(
                "PTH-0832",
                .warning,
                at: link.place,
                [
                    "link": .text(link.id), "year": .text("\(worst.year)"),
                    "emission": .text(worst.row.emission),
                    "model": .amount(worst.row.model, unit: "kg"),
                    "inventory": .amount(worst.row.inventory, unit: "kg"),
                    "share": .share(worst.difference),
                ]
            )
        )
    }

    // MARK: - Why

    func why(_ question: PlanQuestion) -> Derivation? {
        let side = plans.plan ?? plans.businessAsUsual
        guard let y = side.figures.years.firstIndex(of: question.year) else { return nil }
        let inventory = inventory(side, y)
        let explanation = LinkExplanation(plans)
        func line(_ id: String) -> Derivation? {
            let link = plans.links.inventory.first { $0.rule != .contract && $0.lines.contains(id) }
            return explanation.line(id, link, drive, inventory, side, year: question.year)
        }
        guard question.what == "total", let result = inventory.result else { return line(question.what) }
        let parts = result.lines.map(\.id).compactMap(line)
        return Derivation(
            Message(
                "pathway.links.explain.inventory",
                ["organisation": .name(result.name), "year": .text("\(question.year)")]
            ),
            value: result.location.co2e,
            unit: "kg{CO2e:\(result.gwp)}",
            inputs: parts.sorted { abs($0.value ?? 0) > abs($1.value ?? 0) }
        )
    }
}
