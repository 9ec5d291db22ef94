import QadamEvidence
import QadamUnits

extension AllocationDivision {
    /// The value of each of some outputs by a basis, all in one unit; what was used is kept for the record.
    mutating func measure(_ members: [Int], _ basis: AllocationBasis) -> [Double]? {
        let before = diagnostics.count
        let found: [(value: AllocationRecord.Value, unit: Unit)?]
        switch basis {
        case .property(let name):
            found = members.map { property(name, of: outputs[$0]) }
        case .economic:
            guard let years = years(of: members) else { return nil }
            window = years
            found = members.map { money(outputs[$0], years) }
        }
        let known = found.compactMap(\.self)
        guard diagnostics.count == before, known.count == members.count else { return nil }
        // the one that differs from most of the others is the one to look at
        let usual = known.max { one, other in
            known.count { $0.unit.isCompatible(with: one.unit) }
                < known.count { $0.unit.isCompatible(with: other.unit) }
        }
        guard let usual else { return nil }
        for (k, other) in zip(members, known) where !other.unit.isCompatible(with: usual.unit) {
            let price = basis == .economic ? outputs[k].prices.first?.place : nil
            report(
                "LCA-0605",
                at: price ?? outputs[k].place,
                [
                    "flow": .text(outputs[k].name), "unit": .text(other.value.perUnitUnit),
                    "expected": .text(usual.value.perUnitUnit),
                ]
            )
            return nil
        }
        for (k, item) in zip(members, known) where !values[k].contains(item.value) {
            values[k].append(item.value)
        }
        return known.map(\.value.value)
    }

    // MARK: - properties

    private mutating func property(_ name: String, of output: CoProduct)
        -> (value: AllocationRecord.Value, unit: Unit)?
    {
        guard let row = output.properties.first(where: { $0.property == name }) else {
            let unit = output.amount.unit
            // an output that is counted in a mass is its own mass
            if AllocationBasis.property(name) == .mass, unit.isMass {
                let value = AllocationRecord.Value(
                    property: name,
                    perUnit: 1,
                    perUnitUnit: "1",
                    value: output.amount.value * unit.scale,
                    prices: []
                )
                return (value, unit)
            }
            report("LCA-0601", at: output.place, ["flow": .text(output.name), "property": .text(name)])
            return nil
        }
        guard row.amount.value >= 0, row.amount.value.isFinite else {
            report(
                "LCA-0613",
                at: row.place,
                [
                    "flow": .text(output.name), "property": .text(name),
                    "amount": .amount(row.amount.value, unit: row.amount.unit.symbol),
                ]
            )
            return nil
        }
        let perUnit = row.amount.unit
        let isRatio = perUnit.symbol.contains("/") || perUnit.dimension == .one
        let unit = isRatio ? output.amount.unit * perUnit : perUnit
        let value = AllocationRecord.Value(
            property: name,
            perUnit: row.amount.value,
            perUnitUnit: perUnit.symbol,
            value: output.amount.value * row.amount.value * unit.scale,
            prices: [],
            citation: row.citation
        )
        return (value, unit)
    }

    // MARK: - prices

    /// The window of the rule, or all years from the first to the last of the outputs' prices.
    private mutating func years(of members: [Int]) -> ClosedRange<Int>? {
        if let window = rule.window { return window }
        let years = members.flatMap { outputs[$0].prices.map(\.year) }
        guard let first = years.min(), let last = years.max() else {
            report("LCA-0602", ["flow": .text(members.map { outputs[$0].name }.joined(separator: ", "))])
            return nil
        }
        return first...last
    }

    private mutating func money(_ output: CoProduct, _ years: ClosedRange<Int>)
        -> (value: AllocationRecord.Value, unit: Unit)?
    {
        let flow: Argument = .text(output.name)
        guard let first = output.prices.first else {
            report("LCA-0602", at: output.place, ["flow": flow])
            return nil
        }
        var used: [CoProductPrice] = []
        var missing: [String] = []
        var sum = 0.0
        for year in years {
            guard let price = output.prices.first(where: { $0.year == year }) else {
                missing.append(String(year))
                continue
            }
            guard price.price.value >= 0, price.price.value.isFinite else {
                report(
                    "LCA-0604",
                    at: price.place,
                    ["flow": flow, "year": .text(String(year)), "price": amount(price)]
                )
                return nil
            }
            guard let factor = price.price.unit.conversion(to: first.price.unit) else {
                report("LCA-0605", at: price.place, misfit(price, first, output))
                return nil
            }
            used.append(price)
            sum += price.price.value * factor
        }
        if !missing.isEmpty {
            report("LCA-0603", at: first.place, ["flow": flow, "years": .list(missing)])
            return nil
        }
        return money(output, first, mean: sum / Double(years.count), used)
    }

    private mutating func money(
        _ output: CoProduct,
        _ first: CoProductPrice,
        mean: Double,
        _ used: [CoProductPrice]
    ) -> (value: AllocationRecord.Value, unit: Unit)? {
        let unit = first.price.unit * output.amount.unit
        guard unit.dimension == Self.moneyDimension, unit.basis.sortedTags.count == 1 else {
            report(
                "LCA-0614",
                at: first.place,
                [
                    "flow": .text(output.name), "unit": .text(first.price.unit.symbol),
                    "expected": .text(output.amount.unit.symbol),
                ]
            )
            return nil
        }
        let value = AllocationRecord.Value(
            perUnit: mean,
            perUnitUnit: first.price.unit.symbol,
            value: output.amount.value * mean * unit.scale,
            currency: unit.basis.description,
            prices: used
        )
        return (value, unit)
    }

    private func amount(_ price: CoProductPrice) -> Argument {
        .amount(price.price.value, unit: price.price.unit.symbol)
    }

    private func misfit(_ price: CoProductPrice, _ first: CoProductPrice, _ output: CoProduct)
        -> [String: Argument]
    {
        [
            "flow": .text(output.name), "unit": .text(price.price.unit.symbol),
            "expected": .text(first.price.unit.symbol),
        ]
    }

    private static let moneyDimension = Dimension(notation: "$")
}
