public import QadamEvidence

extension SystemExplanation {
    /// An emission, or a group of emissions, of a year by technology; nil where there is no plan, no such name or no such
    /// year.
    public func emission(_ name: String, year: Int) -> Derivation? {
        guard result.objective != nil, !regions.isEmpty, let y = period(year) else { return nil }
        let parts: [Derivation]
        let method: Method
        if let e = sets.position(name, in: .emission) {
            parts = regions.flatMap { emitted($0, e, y) }
            method = EmissionLimits.method
        } else if let g = sets.position(name, in: .group), let first = GroupEmissions.methods.first {
            parts = regions.flatMap { grouped($0, g, y) }
            method = first
        } else {
            return nil
        }
        return Derivation(
            Message("energy.explain.emission", ["name": .text(name), "year": .text("\(year)")]),
            value: Self.sum(parts),
            unit: unit("emission"),
            method: method.id,
            inputs: Self.sorted(parts)
        )
    }

    /// Parts of the emission of a region: technologies, and what nobody decides on.
    func emitted(_ r: Int, _ e: Int, _ y: Int) -> [Derivation] {
        var parts: [Derivation] = []
        for t in 0..<data.technologies where data[.emissionFactor].hasBlock(r, t, e) {
            let name = name(t, .technology, in: r)
            let modes: [Derivation] = (0..<data.modes).compactMap { m in
                let (energy, factor) = (energy(r, t, m, y), data[.emissionFactor][r, t, e, m, y].given)
                if energy * factor == 0 { return nil }
                return named(
                    data.modes == 1 ? name : name + " · " + sets.name(m, of: .mode),
                    energy * factor,
                    "emission",
                    [found(.activity, energy, of: name), given(.emissionFactor, r, t, e, m, y)]
                )
            }
            parts += modes.count < 2 ? modes : [named(name, Self.sum(modes), "emission", modes)]
        }
        parts += embodied(r, e, y)
        if data[.exogenousEmission][r, e, y].given != 0 { parts.append(given(.exogenousEmission, r, e, y)) }
        return parts
    }

    /// Emissions of what is built: technologies, stores, and levels of buildings together.
    private func embodied(_ r: Int, _ e: Int, _ y: Int) -> [Derivation] {
        let total = result[.embodiedEmission].value([r, e, y])
        if total == 0 { return [] }
        var (parts, rest): ([Derivation], Double) = ([], total)
        func add(
            _ name: String,
            _ built: Double,
            _ quantity: ResultQuantity,
            _ amounts: [Double],
            _ source: Derivation
        ) {
            guard !amounts.isEmpty, amounts[e] * built != 0 else { return }
            rest -= amounts[e] * built
            parts.append(
                named(name, amounts[e] * built, "emission", [found(quantity, built, of: name), source])
            )
        }
        for t in 0..<data.technologies {
            add(
                name(t, .technology, in: r),
                result[.newCapacity].value([r, t, y]),
                .newCapacity,
                EmbodiedEmission.amounts(data, technology: t, r, y),
                given(.embodiedEmission, r, t, e, y)
            )
        }
        for s in 0..<data.storages {
            add(
                name(s, .storage, in: r),
                result[.newStorage].value([r, s, y]),
                .newStorage,
                EmbodiedEmission.amounts(data, storage: s, r, y),
                given(.storageEmbodiedEmission, r, s, e, y)
            )
        }
        if abs(rest) > 1e-12 * abs(total) {
            parts.append(found(.embodiedEmission, rest, of: sets.names(.building).joined(separator: ", ")))
        }
        return parts
    }

    private func grouped(_ r: Int, _ g: Int, _ y: Int) -> [Derivation] {
        (0..<data.emissions).compactMap { e in
            let weight = data[.groupWeight][g, e].given
            if weight == 0 { return nil }
            let parts = Self.sorted(emitted(r, e, y))
            if parts.isEmpty { return nil }
            let own = named(sets.name(e, of: .emission), Self.sum(parts), "emission", parts)
            return named(
                name(e, .emission, in: r),
                weight * Self.sum(parts),
                "emission",
                [own, given(.groupWeight, g, e)]
            )
        }
    }
}
