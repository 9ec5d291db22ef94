internal import QadamEvidence
internal import QadamOptimize

/// A bound of the linear model as the limit of a system that it stands for: in words, and in the unit in which it was given.
struct ModelLimit {
    /// Key of its words: `energy.clash.` and this; nil for a row that is no limit and has only the words of its part.
    let key: String?
    /// What it is about.
    let subject: ModelSubject
    /// The bound of the row or column.
    let bound: Double
    /// The limit per unit of the bound: the size of a unit of capacity, the part of the year that a slice is.
    let factor: Double
    /// What the limit has that the bound leaves out: what stands already, emissions in any case.
    let outside: Double
    /// Unit of the limit; empty where the model has no word for it.
    let unit: String
    /// What may be done about it.
    let kind: Kind

    /// What may be done about a limit.
    enum Kind {
        /// It can be given more room.
        case limit
        /// It is demand: less than all may be met.
        case demand
        /// It is how the system works.
        case law
    }

    /// Whether its bound is a figure that somebody gave; a margin and a target are shares, and stand in the coefficients.
    var isFigure: Bool { key != "reserveMargin" && key != "renewableTarget" }

    /// The limit as it was given.
    var value: Double { bound * factor + outside }
}

/// Says which limits the bounds of a model stand for.
struct LimitReader {
    let model: SystemModel
    /// Region, commodity and period of the demand of buildings.
    private let wantedByBuildings: Set<SIMD4<Int32>>

    private var system: EnergySystem { model.system }
    private var data: SystemData { model.data }
    private var layout: ModelLayout { model.layout }
    private var linear: LinearModel { model.linear }
    private var stock: CapacityStock { model.stock }

    init(_ model: SystemModel) {
        self.model = model
        wantedByBuildings = Set(
            model.layout.columns.filter { $0.part == .demandOfBuildings }.map {
                SIMD4($0.key[0], $0.key[1], $0.key[2], 0)
            }
        )
    }

    /// The limits that a bound of a row stands for: one.
    func limits(ofRow row: Int, _ side: LimitSide) -> [ModelLimit] {
        guard let block = ModelLayout.block(of: row, in: layout.rows),
            let subject = model.subject(of: LinearModel.Row(row))
        else { return [] }
        let bounds = linear.bounds(of: LinearModel.Row(row))
        let bound = side == .lower ? bounds.lower : bounds.upper
        let (a, b, c) = (Int(block.key[0]), Int(block.key[1]), Int(block.key[2]))
        func limit(
            _ key: String?,
            _ unit: String? = nil,
            outside: Double = 0,
            factor: Double = 1,
            _ kind: ModelLimit.Kind = .limit
        ) -> [ModelLimit] {
            [
                ModelLimit(
                    key: key,
                    subject: subject,
                    bound: bound,
                    factor: factor,
                    outside: outside,
                    unit: unit ?? "",
                    kind: kind
                )
            ]
        }
        let units = system.units
        let ends = side == .lower ? ".least" : ".most"
        switch block.part {
        case .balance, .annualBalance:
            let isOfYear = block.part == .annualBalance
            let slice = isOfYear ? nil : layout.slice(of: row, in: block, count: data.slices)
            let part = slice.map { data.split($0, c) } ?? 1
            let isDemand = side == .lower && isWanted(a, b, c)
            let key = isDemand ? (isOfYear ? "annualDemand" : "demand") : block.part.rawValue
            return limit(key, units.energy, factor: part, isDemand ? .demand : .law)
        case .annualActivity: return limit("annualActivity" + ends, units.energy)
        case .totalActivity: return limit("totalActivity" + ends, units.energy)
        case .capacityLimit:
            return limit("capacity" + ends, units.capacity, outside: stock.residual(a, b, c))
        case .emissionLimit:
            return limit("emissionLimit", units.emission, outside: data[.exogenousEmission][a, b, c].given)
        case .totalEmissionLimit:
            let given = data[.totalExogenousEmission][a, b].given
            return limit("totalEmissionLimit", units.emission, outside: given)
        case .groupLimit, .netLimit:
            return limit(block.part.rawValue, units.emission, outside: outside(a, b, [c]))
        case .groupTotalLimit:
            return limit("groupTotalLimit", units.emission, outside: outside(a, b, Array(0..<data.periods)))
        case .works: return limit("works")
        case .subsidies: return limit("subsidies", units.money)
        case .reserveMargin, .renewableTarget: return limit(block.part.rawValue, units.energy)
        default: return limit(Self.laws.contains(block.part) ? block.part.rawValue : nil, nil, .law)
        }
    }

    /// The limits that a bound of a column stands for: the largest capacity that may be built and that which may stand can be
    /// one bound.
    func limits(ofColumn column: Int, _ side: LimitSide) -> [ModelLimit] {
        guard let block = ModelLayout.block(of: column, in: layout.columns),
            let subject = model.subject(of: LinearModel.Column(column))
        else { return [] }
        let bounds = linear.bounds(of: LinearModel.Column(column))
        let bound = side == .lower ? bounds.lower : bounds.upper
        let units = system.units
        let ends = side == .lower ? ".least" : ".most"
        func limit(_ key: String?, _ unit: String?, _ kind: ModelLimit.Kind = .limit) -> [ModelLimit] {
            [
                ModelLimit(
                    key: key,
                    subject: subject,
                    bound: bound,
                    factor: 1,
                    outside: 0,
                    unit: unit ?? "",
                    kind: kind
                )
            ]
        }
        switch (block.part, side) {
        case (.newCapacity, _): return limitsOfBuilding(block, subject, side)
        case (.capacityThatStands, _) where side == .upper || bound > 0:
            return limit("capacity" + ends, units.capacity)
        case (.newStorage, .upper), (.storageThatStands, .upper): return limit("storage.most", units.energy)
        case (.newStoragePower, .upper), (.storagePowerThatStands, .upper):
            return limit("storagePower.most", units.capacity)
        case (.credit, .upper): return limit("credit.most", units.emission)
        case (.creditStep, .upper): return limit("creditStep.most", units.emission)
        case (.certificate, .upper): return limit("certificate.most", units.energy)
        case (.marketEmission, .upper): return limit("marketLimit", units.emission)
        case (.flow, .upper): return limit("flow.most", units.energy)
        case (.levelReached, .lower) where bound > 0: return limit("levelRequired", nil, .law)
        default: return limit(nil, nil, .law)
        }
    }

    /// What limits an investment: what may be built in its period, and in a period in which nothing else serves, what may stand.
    private func limitsOfBuilding(_ block: ModelBlock, _ subject: ModelSubject, _ side: LimitSide)
        -> [ModelLimit]
    {
        let (r, t, v) = (Int(block.key[0]), Int(block.key[1]), Int(block.key[2]))
        let unit = stock.unit(r, t, v)
        let isLower = side == .lower
        func limit(_ key: String, _ value: Double, outside: Double, year: Int) -> ModelLimit? {
            guard value.isFinite, !isLower || value > outside else { return nil }
            var names = subject.names
            names[2] = "\(data.sets.years[year])"
            return ModelLimit(
                key: key + (isLower ? ".least" : ".most"),
                subject: ModelSubject(part: subject.part, names: names),
                bound: (value - outside) / unit,
                factor: unit,
                outside: outside,
                unit: system.units.capacity ?? "",
                kind: .limit
            )
        }
        let new = data[isLower ? .minimumNewCapacity : .maximumNewCapacity]
        let standing = data[isLower ? .minimumCapacity : .maximumCapacity]
        var found = [limit("newCapacity", new[r, t, v], outside: 0, year: v)]
        for y in v..<data.periods where stock.form(r, t, y) == .single(v) {
            found.append(
                limit("capacity", standing[r, t, y], outside: stock.residual(r, t, y), year: y)
            )
        }
        // The one that holds first comes first.
        return found.compactMap(\.self).sorted { isLower ? $0.bound > $1.bound : $0.bound < $1.bound }
    }

    /// Whether somebody wants the commodity, and not only other technologies.
    private func isWanted(_ r: Int, _ c: Int, _ y: Int) -> Bool {
        if data[.annualDemand][r, c, y] > 0 || data[.accumulatedDemand][r, c, y] > 0 { return true }
        return wantedByBuildings.contains(
            SIMD4(Int32(truncatingIfNeeded: r), Int32(truncatingIfNeeded: c), Int32(truncatingIfNeeded: y), 0)
        )
    }

    /// Emissions of a group in any case, over the years of periods where several are asked for.
    private func outside(_ r: Int, _ g: Int, _ periods: [Int]) -> Double {
        periods.reduce(0) { sum, y in
            let year = (0..<data.emissions).reduce(0) {
                $0 + data[.groupWeight][g, $1].given * data[.exogenousEmission][r, $1, y].given
            }
            return sum + year * (periods.count > 1 ? data.length[y] : 1)
        }
    }

    /// Rows that are no limits and have words of their own.
    private static let laws: Set<ModelPart> = [
        .capacity, .availability, .totalCapacity, .creditsUsed, .creditQuality, .certificatesCovered,
        .certificateEffect, .levelOrder, .levelStays, .levelDependency, .levelExclusion, .minimumLoad,
        .rampUp,
        .rampDown,
    ]
}

/// An end of the range of a row or column.
enum LimitSide: Hashable {
    case lower, upper
}

extension ModelLimit {
    /// In words, with the slices of all rows that it is said for.
    func words(slices: [String]) -> Message {
        var arguments: [String: Argument] = [:]
        var names: [String] = []
        for (dimension, name) in zip(subject.part.key, subject.names) {
            // A vintage and the year in which it serves are both years: the latter is meant.
            arguments[dimension.rawValue] = .text(name)
            names.append(name)
        }
        guard let key else {
            let id = (names + slices).joined(separator: ", ")
            return Message("energy.part.\(subject.part.rawValue)", ["id": .text(id)])
        }
        arguments["slices"] = .list(slices.count > 6 ? slices.prefix(6) + ["…"] : slices)
        return Message("energy.clash.\(key)", arguments)
    }

    /// What the finding is about: the technology, commodity or gas, with its region where there are several, and the year.
    func place(_ system: EnergySystem) -> Place {
        let about: [EnergyDimension] = [
            .technology, .commodity, .storage, .emission, .group, .credit, .certificate, .building, .region,
        ]
        let key = subject.part.key
        func name(_ dimension: EnergyDimension) -> String? {
            key.lastIndex(of: dimension).flatMap { $0 < subject.names.count ? subject.names[$0] : nil }
        }
        guard let dimension = about.first(where: { key.contains($0) }), let own = name(dimension) else {
            return .whole
        }
        let hasRegion = dimension != .region && system.sets.count(.region) > 1
        let id = hasRegion ? (name(.region).map { $0 + "/" } ?? "") + own : own
        return .entity(kind: dimension.rawValue, id: id, field: name(.year))
    }
}
