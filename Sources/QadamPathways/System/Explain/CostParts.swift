public import QadamEvidence

extension SystemExplanation {
    /// Discounted cost by technology, store, link, commodity, group, credit and building, each with its kinds of cost; nil
    /// where there is no plan or no such year.
    ///
    /// - Parameter year: the first year of a period; nil for all.
    public func cost(year: Int? = nil) -> Derivation? {
        guard result.objective != nil, !regions.isEmpty else { return nil }
        var periods = Array(sets.years.indices)
        if let year {
            guard let period = period(year) else { return nil }
            periods = [period]
        }
        var parts: [Derivation] = []
        for r in regions {
            for t in 0..<data.technologies { parts += technology(r, t, periods) }
            for s in 0..<data.storages { parts += storage(r, s, periods) }
            parts += others(r, periods)
            for b in 0..<sets.count(.building) { parts += building(r, b, periods) }
        }
        let total = regions.reduce(0.0) { sum, r in
            periods.reduce(sum) { $0 + result[.totalCost].value([r, $1]) }
        }
        return Derivation(
            year.map { Message("energy.explain.costOfYear", ["year": .text("\($0)")]) }
                ?? Message("energy.explain.cost"),
            value: total,
            unit: unit("cost"),
            method: SystemCost.method.id,
            inputs: Self.sorted(parts)
        )
    }

    /// A node with the kinds of cost of one thing; none where it costs nothing.
    private func item(_ name: String, _ kinds: [Derivation?]) -> [Derivation] {
        let kinds = Self.sorted(kinds.compactMap(\.self))
        return kinds.isEmpty ? [] : [named(name, Self.sum(kinds), "cost", kinds)]
    }

    /// One kind of cost over periods; its parts are the years.
    private func kind(
        _ quantity: ResultQuantity,
        sign: Double = 1,
        _ periods: [Int],
        _ value: (Int) -> Double,
        _ inputs: (Int) -> [Derivation]
    ) -> Derivation? {
        let years: [Derivation] = periods.compactMap { y in
            let amount = sign * value(y)
            return amount == 0 ? nil : named("\(sets.years[y])", amount, "cost", inputs(y))
        }
        guard !years.isEmpty else { return nil }
        let label = Message(quantity.meaning)
        return Derivation(
            Message("energy.explain.kind", ["what": .message(label)]),
            value: Self.sum(years),
            unit: unit("cost"),
            inputs: years
        )
    }

    private func technology(_ r: Int, _ t: Int, _ periods: [Int]) -> [Derivation] {
        let name = name(t, .technology, in: r)
        func table(_ quantity: ResultQuantity) -> (Int) -> Double {
            let table = result[quantity]
            return { table.value([r, t, $0]) }
        }
        let built = table(.newCapacity)
        return item(
            name,
            [
                kind(.capitalCost, periods, table(.capitalCost)) { y in
                    let price = data[.capitalCost][r, t, y].given
                    let invested = cost.capital(r, t, y).invested
                    return [found(.newCapacity, built(y), of: name), given(.capitalCost, r, t, y)]
                        + (price == 0
                            ? []
                            : [factor(invested / price, unit: "1", AnnuityEquation.method, from: terms(r, t))])
                },
                kind(.salvageValue, sign: -1, periods, table(.salvageValue)) { y in
                    let price = data[.capitalCost][r, t, y].given
                    let salvage = cost.capital(r, t, y).salvage
                    return [found(.newCapacity, built(y), of: name), given(.capitalCost, r, t, y)]
                        + (price == 0
                            ? []
                            : [factor(salvage / price, unit: "1", SalvageEquation.method, from: terms(r, t))])
                        + [given(.operationalLife, r, t)]
                },
                kind(.fixedCost, periods, table(.fixedCost)) { y in
                    [
                        found(.totalCapacity, result[.totalCapacity].value([r, t, y]), of: name),
                        given(.fixedCost, r, t, y), running(r, y, technology: t),
                    ]
                },
                kind(.variableCost, periods, table(.variableCost)) { y in variable(r, t, y) },
                kind(.penaltyCost, periods, table(.penaltyCost)) { y in penalties(r, t, y) },
                kind(.retirementCost, periods, table(.retirementCost)) { y in
                    [given(.retirementCost, r, t, y)]
                },
                kind(.startCost, periods, table(.startCost)) { y in
                    let started = result[.unitsStarted]
                    let starts = (0..<data.slices).reduce(0.0) { $0 + started.value([r, t, $1, y]) }
                    return [
                        found(.unitsStarted, starts, of: name), given(.startCost, r, t, y),
                        given(.unitCapacity, r, t, y), running(r, y, technology: t),
                    ]
                },
            ]
        )
    }

    /// What the worth of an investment in a technology hangs on.
    private func terms(_ r: Int, _ t: Int) -> [Derivation] {
        let own = given(.technologyDiscountRate, r, t)
        return [
            own.value == nil ? given(.discountRate, r) : own, given(.investmentRate, r, t),
            given(.operationalLife, r, t), given(.depreciationMethod, r),
        ]
    }

    /// Energy of a technology by mode in a year.
    func energy(_ r: Int, _ t: Int, _ m: Int, _ y: Int) -> Double {
        let activity = result[.activity]
        return (0..<data.slices).reduce(0) { $0 + activity.value([r, $1, t, m, y]) * data.split($1, y) }
    }

    private func variable(_ r: Int, _ t: Int, _ y: Int) -> [Derivation] {
        let running = cost.running(r, t, y)
        return (0..<data.modes).flatMap { m -> [Derivation] in
            let price = data[.variableCost][r, t, m, y].given
            let energy = energy(r, t, m, y)
            if price == 0 || energy == 0 { return [] }
            let parts = [
                found(.activity, energy, of: name(t, .technology, in: r)), given(.variableCost, r, t, m, y),
                self.running(r, y, technology: t),
            ]
            return data.modes == 1
                ? parts : [named(sets.name(m, of: .mode), price * energy * running, "cost", parts)]
        }
    }

    private func penalties(_ r: Int, _ t: Int, _ y: Int) -> [Derivation] {
        (0..<data.emissions).compactMap { e in
            let price = data[.emissionPenalty][r, e, y].given
            let building = EmbodiedEmission.amounts(data, technology: t, r, y)
            let built = building.isEmpty ? 0 : building[e] * result[.newCapacity].value([r, t, y])
            let emitted = result[.technologyEmission].value([r, t, e, y]) + built
            let running = cost.running(r, t, y)
            if price == 0 || emitted == 0 { return nil }
            return named(
                sets.name(e, of: .emission),
                price * emitted * running,
                "cost",
                [
                    found(.technologyEmission, emitted - built, of: name(t, .technology, in: r))
                ] + (built == 0 ? [] : [found(.embodiedEmission, built, of: name(t, .technology, in: r))]) + [
                    given(.emissionPenalty, r, e, y), self.running(r, y, technology: t),
                ]
            )
        }
    }

    private func storage(_ r: Int, _ s: Int, _ periods: [Int]) -> [Derivation] {
        let name = name(s, .storage, in: r)
        func table(_ quantity: ResultQuantity) -> (Int) -> Double {
            let table = result[quantity]
            return { table.value([r, s, $0]) }
        }
        func investment(_ y: Int, _ part: (Double, Double) -> Double, _ method: Method) -> [Derivation] {
            let price = data[.storageCapitalCost][r, s, y].given
            let (invested, salvage) = cost.storageCapital(r, s, y)
            return [found(.newStorage, table(.newStorage)(y), of: name), given(.storageCapitalCost, r, s, y)]
                + (price == 0
                    ? []
                    : [
                        factor(
                            part(invested, salvage) / price,
                            unit: "1",
                            method,
                            from: [given(.discountRate, r), given(.storageLife, r, s)]
                        )
                    ])
        }
        return item(
            name,
            [
                kind(.storageCapitalCost, periods, table(.storageCapitalCost)) { y in
                    investment(y, { invested, _ in invested }, SystemDiscounting.method)
                },
                kind(.storageSalvageValue, sign: -1, periods, table(.storageSalvageValue)) { y in
                    investment(y, { _, salvage in salvage }, SalvageEquation.method)
                },
                kind(.storeCost, periods, table(.storeCost)) { y in
                    [
                        given(.storageFixedCost, r, s, y), given(.throughputCost, r, s, y),
                        given(.storagePowerCapitalCost, r, s, y), given(.storagePowerFixedCost, r, s, y),
                    ].filter { $0.value != nil && $0.value != 0 }
                },
            ]
        )
    }

    /// Links, demand response, taxes and credits.
    private func others(_ r: Int, _ periods: [Int]) -> [Derivation] {
        var parts: [Derivation] = []
        for c in 0..<data.commodities {
            let name = name(c, .commodity, in: r)
            for other in 0..<data.regions where other != r {
                let table = result[.flowCost]
                parts += item(
                    sets.name(r, of: .region) + " → " + sets.name(other, of: .region) + ": "
                        + sets.name(c, of: .commodity),
                    [
                        kind(.flowCost, periods, { table.value([r, other, c, $0]) }) {
                            [given(.flowCost, r, other, c, $0)]
                        }
                    ]
                )
            }
            let table = result[.responseCost]
            parts += item(
                name,
                [
                    kind(.responseCost, periods, { table.value([r, c, $0]) }) { y in
                        [given(.unservedCost, r, c, y), given(.shiftCost, r, c, y)].filter { $0.value != nil }
                    }
                ]
            )
        }
        for g in 0..<sets.count(.group) {
            let (taxes, taxed) = (result[.taxCost], result[.taxedEmission])
            let name = name(g, .group, in: r)
            parts += item(
                name,
                [
                    kind(.taxCost, periods, { taxes.value([r, g, $0]) }) { y in
                        [
                            found(.taxedEmission, taxed.value([r, g, y]), of: name),
                            given(.emissionTax, r, g, y),
                            running(r, y), given(.freeAllowance, r, g, y),
                        ]
                    }
                ]
            )
        }
        for e in 0..<data.emissions {
            let (costs, figures, name) = (
                result[.marketCost], result[.marketEmission], name(e, .emission, in: r)
            )
            parts += item(
                name,
                [
                    kind(.marketCost, periods, { costs.value([r, e, $0]) }) { y in
                        [
                            found(.marketEmission, figures.value([r, e, y]), of: name),
                            given(.marketPenalty, r, e, y), running(r, y),
                        ]
                    }
                ]
            )
        }
        for q in 0..<sets.count(.certificate) {
            let (costs, amounts) = (result[.certificateCost], result[.certificate])
            let name = name(q, .certificate, in: r)
            parts += item(
                name,
                [
                    kind(.certificateCost, periods, { costs.value([r, q, $0]) }) { y in
                        [
                            found(.certificate, amounts.value([r, q, y]), of: name),
                            given(.certificateCost, r, q, y), running(r, y),
                        ]
                    }
                ]
            )
        }
        for k in 0..<sets.count(.credit) {
            let (costs, amounts) = (result[.creditCost], result[.credit])
            let name = name(k, .credit, in: r)
            parts += item(
                name,
                [
                    kind(.creditCost, periods, { costs.value([r, k, $0]) }) { y in
                        [
                            found(.credit, amounts.value([r, k, y]), of: name), given(.creditCost, r, k, y),
                            running(r, y),
                        ].filter { $0.value != nil }
                            + CreditCurve.steps(data, r, k, y).map { given(.creditStepCost, r, k, $0, y) }
                    }
                ]
            )
        }
        return parts
    }

    private func building(_ r: Int, _ b: Int, _ periods: [Int]) -> [Derivation] {
        let table = result[.levelCost]
        let levels = (0..<sets.count(.level)).flatMap { v in
            item(
                sets.name(v, of: .level),
                [
                    kind(.levelCost, periods, { table.value([r, b, v, $0]) }) { y in
                        [
                            given(.levelCost, r, b, v, y), given(.levelFixedCost, r, b, v, y),
                            given(.levelLife, b, v), given(.levelInvestmentRate, b, v),
                            given(.levelSubsidy, r, b, v, y),
                        ]
                        .filter { $0.value != nil }
                    }
                ]
            )
        }
        return item(name(b, .building, in: r), levels)
    }
}
