import QadamEvidence
import QadamExchange
import QadamInventory
import QadamPathways
import QadamUnits

/// Why a figure of a period is what it is: from the figure over the row of the link to what the plan does, and to the
/// factors.
struct LinkExplanation {
    let plans: LinkedPlans
    private let origins: EnergyOrigins

    init(_ plans: LinkedPlans) {
        self.plans = plans
        origins = plans.files.origins()
    }

    private func explanation(_ side: PlanSide) -> SystemExplanation {
        SystemExplanation(side.model, side.result) { origins.source($0, $1) }
    }

    /// The quantity of a row in a year of a plan.
    func quantity(_ quantity: PlanQuantity, unit: String, _ side: PlanSide, year: Int) -> [Derivation] {
        explanation(side).quantity(quantity, unit: unit, year: year).map { [$0] } ?? []
    }

    static func origin(_ source: String, _ place: Place) -> Origin {
        let (citation, rest) = EnergyOrigins.cited(source)
        return .table(place: place, citation: citation, source: rest)
    }

    /// A line of an inventory that a link drives.
    func line(
        _ id: String,
        _ link: InventoryLink?,
        _ drive: InventoryDrive,
        _ inventory: Inventory,
        _ side: PlanSide,
        year: Int
    ) -> Derivation? {
        guard let chain = inventory.explain(.source(id, .location)) else { return nil }
        let contracts = plans.links.inventory.filter { $0.rule == .contract && $0.lines.contains(id) }
            .map { node($0, drive, side, year) }
        guard let link else {
            let stays = Message("pathway.links.explain.notDriven", ["year": .text("\(drive.base.year)")])
            return Derivation(
                chain.label,
                value: chain.value,
                unit: chain.unit,
                method: chain.method,
                remarks: chain.remarks + [stays],
                inputs: contracts + chain.inputs
            )
        }
        return Derivation(
            chain.label,
            value: chain.value,
            unit: chain.unit,
            method: chain.method,
            remarks: chain.remarks,
            inputs: [node(link, drive, side, year)] + contracts + chain.inputs
        )
    }

    /// The row: what the plan does, against the base where the line is in proportion.
    private func node(_ link: InventoryLink, _ drive: InventoryDrive, _ side: PlanSide, _ year: Int)
        -> Derivation
    {
        let y = side.figures.years.firstIndex(of: year) ?? 0
        var inputs = quantity(link.quantity, unit: link.unit.symbol, side, year: year)
        var (value, unit) = (drive.ratio(link, side.figures, y), "1")
        if link.rule != .proportional {
            let target = drive.unit(of: link).map { ($0, side.figures.amount(link.quantity, period: y)) }
            value = target.flatMap { InventoryDrive.turned($1, link, to: $0) }
            unit = target?.0.symbol ?? ""
            if let conversion = link.conversion {
                inputs.append(
                    Derivation(
                        Message("pathway.links.explain.conversion"),
                        value: conversion.value,
                        unit: conversion.unit.symbol,
                        origin: Self.origin(link.source, link.place)
                    )
                )
            }
        } else if let base = link.basePeriod {
            inputs += quantity(link.quantity, unit: link.unit.symbol, plans.businessAsUsual, year: base)
        }
        return Derivation(
            Message("pathway.links.explain.\(link.rule.rawValue)", ["link": .text(link.id)]),
            value: value,
            unit: unit,
            origin: Self.origin(link.source, link.place),
            inputs: inputs
        )
    }
}
