public import QadamEvidence
internal import QadamOptimize

extension SystemExplanation {
    /// The price of a commodity in a year, or that of a limit on an emission or a group.
    ///
    /// The price of a commodity is given slice by slice, as the account of the technology that makes the next unit: its
    /// running cost, what it takes, what it emits, and what its capacity is worth. A price of a limit is what one unit
    /// more of it would save.
    ///
    /// - Parameter year: nil for a limit over all years.
    /// - Returns: nil where there is no price: no plan, no such name or year, or nothing that is limited.
    public func price(_ name: String, year: Int?) -> Derivation? {
        guard result.objective != nil, result.dual != nil, !regions.isEmpty else { return nil }
        guard let year else { return priceOfTotal(name) }
        guard let y = period(year) else { return nil }
        if let c = sets.position(name, in: .commodity) {
            let parts = regions.compactMap { priceOfCommodity($0, c, y) }
            return parts.count < 2
                ? parts.first : Derivation(heading(name, year), value: nil, unit: "", inputs: parts)
        }
        let parts = regions.compactMap { priceOfLimit(name, $0, y) }
        return parts.count < 2
            ? parts.first : Derivation(heading(name, year), value: nil, unit: "", inputs: parts)
    }

    private func heading(_ name: String, _ year: Int) -> Message {
        Message("energy.explain.price", ["name": .text(name), "year": .text("\(year)")])
    }

    private var remarks: [Message] {
        result.pricesHaveFixedUnits ? [Message("pathways.explain.wholeNumbersFixed")] : []
    }

    // MARK: - Limits

    private func priceOfLimit(_ name: String, _ r: Int, _ y: Int) -> Derivation? {
        let (quantity, limit, position): (ResultQuantity, EnergyAttribute.ID, Int)
        if let e = sets.position(name, in: .emission) {
            (quantity, limit, position) = (.emissionPrice, .emissionLimit, e)
        } else if let g = sets.position(name, in: .group) {
            let isNet = result[.netPrice].value([r, g, y]) != 0
            (quantity, limit, position) = (
                isNet ? .netPrice : .groupPrice, isNet ? .netLimit : .groupLimit, g
            )
        } else {
            return nil
        }
        guard let most = model.system[limit].value([r, position, y]), most.isFinite else { return nil }
        let price = result[quantity].value([r, position, y])
        let worth = data.regional(r, y)
        return Derivation(
            heading(sets.count(.region) > 1 ? sets.name(r, of: .region) + "/" + name : name, sets.years[y]),
            value: price,
            unit: unit("cost/emission"),
            method: EmissionLimits.method.id,
            remarks: remarks,
            inputs: [
                Derivation(Message("energy.explain.dual"), value: price * worth, unit: unit("cost/emission")),
                running(r, y), given(limit, r, position, y),
            ] + [emission(name, year: sets.years[y])].compactMap(\.self)
        )
    }

    private func priceOfTotal(_ name: String) -> Derivation? {
        let parts: [Derivation] = regions.compactMap { r in
            let (quantity, limit, position): (ResultQuantity, EnergyAttribute.ID, Int)
            if let e = sets.position(name, in: .emission) {
                (quantity, limit, position) = (.totalEmissionPrice, .totalEmissionLimit, e)
            } else if let g = sets.position(name, in: .group) {
                (quantity, limit, position) = (.groupTotalPrice, .groupTotalLimit, g)
            } else {
                return nil
            }
            guard let most = model.system[limit].value([r, position]), most.isFinite else { return nil }
            return Derivation(
                Message("energy.explain.priceOfTotal", ["name": .text(name)]),
                value: result[quantity].value([r, position]),
                unit: unit("cost/emission"),
                method: EmissionLimits.method.id,
                remarks: remarks,
                inputs: [given(limit, r, position)]
                    + sets.years.compactMap { emission(name, year: $0) }
            )
        }
        return parts.count < 2
            ? parts.first
            : Derivation(
                Message("energy.explain.priceOfTotal", ["name": .text(name)]),
                value: nil,
                unit: "",
                inputs: parts
            )
    }

    // MARK: - Commodities

    private func priceOfCommodity(_ r: Int, _ c: Int, _ y: Int) -> Derivation? {
        guard
            let block = model.layout.rows.first(where: {
                $0.part == .balance && Int($0.key[0]) == r && Int($0.key[1]) == c && Int($0.key[2]) == y
            })
        else { return nil }
        var (slices, weighted, made): ([Derivation], Double, Double) = ([], 0, 0)
        for l in 0..<data.slices {
            let row = Int(model.layout.slices[Int(block.map) + l])
            if row < 0 { continue }
            let price = result[.commodityPrice].value([r, l, c, y])
            let amount = (0..<data.technologies).reduce(0.0) {
                $0 + result[.production].value([r, l, $1, c, y])
            }
            (weighted, made) = (weighted + price * amount, made + amount)
            slices.append(priceOfSlice(r, c, y, l, row, price))
        }
        if slices.isEmpty { return nil }
        let name = name(c, .commodity, in: r)
        return Derivation(
            heading(name, sets.years[y]),
            value: made > 0 ? weighted / made : nil,
            unit: unit("cost/energy"),
            method: EnergyBalance.method.id,
            remarks: remarks + [Message("energy.explain.meanOverSlices")],
            inputs: slices
        )
    }

    private func priceOfSlice(_ r: Int, _ c: Int, _ y: Int, _ l: Int, _ row: Int, _ price: Double)
        -> Derivation
    {
        let name = sets.name(l, of: .slice)
        guard let (column, group) = marginal(r, c, y, l, row),
            let account = ColumnAccount(column, model, result),
            let own = account.entries.first(where: { $0.row == row })
        else { return named(name, price, "cost/energy", []) }
        let (t, m) = (group.technology, group.mode)
        // From the money of the objective for a unit of rate to that of the year for a unit of the commodity.
        let scale = 1 / (own.coefficient * data.split(l, y) * data.regional(r, y))
        var parts: [Derivation] = []
        if account.cost != 0 {
            let sources = [given(.variableCost, r, t, m, y)].filter { $0.value != 0 }
            let penalties = (0..<data.emissions).filter {
                data[.emissionFactor].hasBlock(r, t, $0) && data[.emissionPenalty][r, $0, y].given != 0
            }.flatMap { [given(.emissionFactor, r, t, $0, m, y), given(.emissionPenalty, r, $0, y)] }
            parts.append(
                Derivation(
                    Message("energy.explain.running"),
                    value: account.cost * scale,
                    unit: unit("cost/energy"),
                    inputs: sources + penalties + [given(.output, r, t, c, m, y)]
                )
            )
        }
        for family in account.families
        where family.subject.part != .balance || !isOwn(family.subject, r, c, y) {
            parts.append(
                Derivation(
                    family.subject.message,
                    value: -family.amount * scale,
                    unit: unit("cost/energy"),
                    inputs: rows(of: family.subject, r, t, m, y)
                )
            )
        }
        let rest = -account.reducedCost * scale
        if abs(rest) > 1e-9 * max(1, abs(price)) {
            parts.append(Derivation(Message("energy.explain.bound"), value: rest, unit: unit("cost/energy")))
        }
        return Derivation(
            Message(
                "energy.explain.slice",
                ["slice": .text(name), "technology": .text(self.name(t, .technology, in: r))]
            ),
            value: price,
            unit: unit("cost/energy"),
            inputs: Self.sorted(parts)
        )
    }

    private func isOwn(_ subject: ModelSubject, _ r: Int, _ c: Int, _ y: Int) -> Bool {
        subject.names == [sets.name(r, of: .region), sets.name(c, of: .commodity), "\(sets.years[y])"]
    }

    /// The rows of the tables that stand behind an entry of an activity.
    private func rows(of subject: ModelSubject, _ r: Int, _ t: Int, _ m: Int, _ y: Int) -> [Derivation] {
        switch subject.part {
        case .balance, .annualBalance:
            guard let c = sets.position(subject.names[1], in: .commodity) else { return [] }
            return [given(.input, r, t, c, m, y), given(.output, r, t, c, m, y)].filter { $0.value != nil }
        case .emissionLimit, .totalEmissionLimit:
            guard let e = sets.position(subject.names[1], in: .emission) else { return [] }
            let limit =
                subject.part == .emissionLimit
                ? given(.emissionLimit, r, e, y) : given(.totalEmissionLimit, r, e)
            return [given(.emissionFactor, r, t, e, m, y), limit]
        default: return []
        }
    }

    /// The activity that makes the next unit of a commodity: of those that run, the one whose own capacity is worth least.
    private func marginal(_ r: Int, _ c: Int, _ y: Int, _ l: Int, _ row: Int) -> (
        column: Int, group: ActivityGroup
    )? {
        guard let values = result.primal?.columnValues, let dual = result.dual else { return nil }
        var best: (column: Int, group: ActivityGroup, rent: Double)?
        for (group, map) in zip(model.activities.groups, model.activityMaps) where map >= 0 {
            guard group.region == r, group.period == y else { continue }
            guard model.activities.flows[group.flows].contains(where: { $0.commodity == c && $0.output > 0 })
            else { continue }
            let column = Int(model.layout.slices[Int(map) + l])
            guard column >= 0, values[column] > 1e-9, abs(dual.reducedCosts[column]) < 1e-7 else { continue }
            guard let account = ColumnAccount(column, model, result),
                let own = account.entries.first(where: { $0.row == row }), own.coefficient > 0
            else { continue }
            let rent =
                account.entries.filter { entry in
                    guard let part = ModelLayout.block(of: entry.row, in: model.layout.rows)?.part else {
                        return false
                    }
                    return [.capacity, .availability, .annualActivity, .totalActivity].contains(part)
                }.reduce(0) { $0 + abs($1.amount) } / own.coefficient
            if rent < (best?.rent ?? .infinity) { best = (column, group, rent) }
        }
        return best.map { ($0.column, $0.group) }
    }
}
