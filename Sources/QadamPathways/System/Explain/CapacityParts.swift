public import QadamEvidence
internal import QadamOptimize

extension SystemExplanation {
    /// What stands of a technology or a store in a year: what was there, what was built when, and what pays for what is built
    /// in that year; nil where there is no plan, no such name or no such year.
    public func capacity(_ name: String, year: Int) -> Derivation? {
        guard result.objective != nil, !regions.isEmpty, let y = period(year) else { return nil }
        let (parts, formula, method): ([Derivation], String, Method)
        if let t = sets.position(name, in: .technology) {
            (parts, formula) = (regions.map { standing($0, t, y) }, "capacity")
            method = TotalCapacity.method
        } else if let s = sets.position(name, in: .storage) {
            (parts, formula) = (regions.map { stored($0, s, y) }, "energy")
            method = StorageCapacity.method
        } else {
            return nil
        }
        let label = Message("energy.explain.capacity", ["name": .text(name), "year": .text("\(year)")])
        return Derivation(
            label,
            value: Self.sum(parts),
            unit: unit(formula),
            method: method.id,
            inputs: parts.count == 1 ? parts[0].inputs : parts
        )
    }

    private func standing(_ r: Int, _ t: Int, _ y: Int) -> Derivation {
        var parts: [Derivation] = []
        if model.stock.residual(r, t, y) != 0 { parts.append(given(.residualCapacity, r, t, y)) }
        for v in 0...y where model.stock.serves(r, t, v, y) {
            let built = result[.newCapacity].value([r, t, v])
            if built <= 0 { continue }
            parts.append(
                Derivation(
                    Message("energy.explain.builtIn", ["year": .text("\(sets.years[v])")]),
                    value: built,
                    unit: unit("capacity"),
                    inputs: v == y ? account(.newCapacity, [r, t, v]) : [given(.operationalLife, r, t)]
                )
            )
        }
        for limit in [
            EnergyAttribute.ID.maximumCapacity, .minimumCapacity, .maximumNewCapacity, .minimumNewCapacity,
        ] {
            if let most = model.system[limit].value([r, t, y]), most.isFinite, most > 0 {
                parts.append(bound(limit, r, t, y))
            }
        }
        return named(
            sets.name(r, of: .region),
            result[.totalCapacity].value([r, t, y]),
            "capacity",
            parts
        )
    }

    private func stored(_ r: Int, _ s: Int, _ y: Int) -> Derivation {
        var parts: [Derivation] = []
        if data[.residualStorage][r, s, y].given != 0 { parts.append(given(.residualStorage, r, s, y)) }
        for v in 0...y where Double(sets.years[y] - sets.years[v]) < data[.storageLife][r, s] {
            let built = result[.newStorage].value([r, s, v])
            if built <= 0 { continue }
            parts.append(
                Derivation(
                    Message("energy.explain.builtIn", ["year": .text("\(sets.years[v])")]),
                    value: built,
                    unit: unit("energy"),
                    inputs: v == y ? account(.newStorage, [r, s, v]) : [given(.storageLife, r, s)]
                )
            )
        }
        return named(sets.name(r, of: .region), result[.totalStorage].value([r, s, y]), "energy", parts)
    }

    /// A limit beside the parts: it is no part of the sum, so its number stands in a node below.
    private func bound(_ id: EnergyAttribute.ID, _ r: Int, _ t: Int, _ y: Int) -> Derivation {
        Derivation(Message("energy.explain.limit"), value: nil, unit: "", inputs: [given(id, r, t, y)])
    }

    /// What the next unit of an investment costs, and which rows of the model pay for it: the prices of an optimum leave no
    /// profit and no loss on what is built.
    private func account(_ part: ModelPart, _ key: [Int]) -> [Derivation] {
        guard
            let block = model.layout.columns.first(where: { block in
                block.part == part && key.indices.allSatisfy { Int(block.key[$0]) == key[$0] }
            }), let account = ColumnAccount(Int(block.start), model, result)
        else { return [] }
        let unit = part == .newCapacity ? model.stock.unit(key[0], key[1], key[2]) : 1
        var earnings: [Derivation] = account.families.map { family in
            Derivation(
                family.subject.message,
                value: family.amount / unit,
                unit: self.unit(part == .newCapacity ? "cost/capacity" : "cost/energy")
            )
        }
        earnings = Self.sorted(earnings)
        return [
            Derivation(
                Message("energy.explain.nextUnit"),
                value: nil,
                unit: "",
                inputs: [
                    Derivation(
                        Message("energy.explain.costs"),
                        value: account.cost / unit,
                        unit: self.unit(part == .newCapacity ? "cost/capacity" : "cost/energy"),
                        inputs: part == .newCapacity
                            ? [given(.capitalCost, key[0], key[1], key[2])]
                            : [given(.storageCapitalCost, key[0], key[1], key[2])]
                    ),
                    Derivation(
                        Message("energy.explain.earns"),
                        value: Self.sum(earnings),
                        unit: self.unit(part == .newCapacity ? "cost/capacity" : "cost/energy"),
                        remarks: result.pricesHaveFixedUnits
                            ? [Message("pathways.explain.wholeNumbersFixed")] : [],
                        inputs: Array(earnings.prefix(Self.listedEarnings))
                    ),
                ]
            )
        ]
    }

    /// Rows that are listed one by one.
    static let listedEarnings = 12
}
