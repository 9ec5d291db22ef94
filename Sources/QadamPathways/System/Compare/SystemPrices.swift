public import QadamOptimize

extension SystemModel {
    /// What a price is paid on, by column: the cost that one unit of the price adds, discounted.
    public enum Priced: Sendable, Hashable {
        /// An emission, in every year the same money: a penalty beside those of the model.
        case emission(String)
        /// A commodity as it comes into the system: paid on what technologies make of it that take nothing for it.
        case commodity(String)
    }

    /// The cost that a unit of the price adds to every column.
    ///
    /// - Returns: nil where nothing is priced: the name is unknown, or nobody supplies the commodity from outside.
    /// - Throws: `OptimizeError` if a number is out of range.
    public func cost(of priced: Priced) throws(OptimizeError) -> [Double]? {
        var dearer = system
        switch priced {
        case .emission(let name):
            guard let e = system.sets.position(name, in: .emission) else { return nil }
            for (r, region) in system.sets.names(.region).enumerated() {
                for (y, year) in system.sets.years.enumerated() {
                    let own = data[.emissionPenalty][r, e, y].given
                    dearer.set(.emissionPenalty, region, name, "\(year)", to: own + 1)
                }
            }
        case .commodity(let name):
            guard let c = system.sets.position(name, in: .commodity) else { return nil }
            addPrice(of: c, to: &dearer)
        }
        let costs = try SystemModel(dearer, counting: counted).linear.cost
        guard costs.count == linear.columnCount else { return nil }
        let added = zip(costs, linear.cost).map { $0 - $1 }
        return added.contains { $0 != 0 } ? added : nil
    }

    private func addPrice(of c: Int, to dearer: inout EnergySystem) {
        let sets = system.sets
        for group in activities.groups {
            let flows = activities.flows[group.flows]
            let made = flows.reduce(0) { $0 + ($1.commodity == c ? $1.output : 0) }
            guard made > 0, flows.allSatisfy({ $0.input == 0 }) else { continue }
            let (r, t, m, y) = (group.region, group.technology, group.mode, group.period)
            dearer.set(
                .variableCost,
                sets.name(r, of: .region),
                sets.name(t, of: .technology),
                sets.name(m, of: .mode),
                "\(sets.years[y])",
                to: data[.variableCost][r, t, m, y].given + made
            )
        }
    }

    /// Business as usual in which one option may be built in one year and in no other; a level of a building that is reached
    /// then stays. Payments for emissions count, limits on them do not.
    ///
    /// - Parameters:
    ///   - option: identifier of an option.
    ///   - added: costs beside those of the model, by column.
    ///   - emission: the emission that plans are compared by; empty for none.
    /// - Returns: a model whose option is what is built in that year; without the option where it cannot be.
    /// - Throws: `OptimizeError` if a number is out of range.
    public func alone(
        _ option: String,
        in year: Int,
        adding added: [Double]? = nil,
        emission: String
    ) throws(OptimizeError) -> ComparableModel {
        let comparable = ComparableModel(self, emission: emission)
        let (usual, _) = usual(linear.cost)
        var change = ModelChange(columnBounds: usual.columnBounds, rowBounds: usual.rowBounds)
        if let added {
            for column in added.indices where added[column] != 0 {
                change.costs[LinearModel.Column(column)] = linear.cost[column] + added[column]
            }
        }
        var own: ModelOption?
        if let found = comparable.options.first(where: { $0.id == option }) {
            var parts: [ModelOption.Part] = []
            for part in found.parts {
                let decided = comparable.columnYears[part.column.index]
                let isLevel = levelColumns.contains(part.column.index)
                let isOpen = decided == year || (isLevel && (decided ?? 0) > year)
                change.columnBounds[part.column] = isOpen ? linear.bounds(of: part.column) : .equal(0)
                if decided == year { parts.append(part) }
            }
            own = parts.isEmpty ? nil : found.with(parts)
        }
        return ComparableModel(
            linear: try change.applied(to: linear),
            options: own.map { [$0] } ?? [],
            emissions: comparable.emissions,
            columnYears: comparable.columnYears
        )
    }
}

extension ModelOption {
    fileprivate func with(_ parts: [Part]) -> ModelOption {
        ModelOption(id: id, name: name, parts: parts, unit: unit, inBaseline: inBaseline)
    }
}
