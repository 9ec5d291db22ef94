import QadamEvidence
public import QadamOptimize

extension ComparableModel {
    /// What a comparison has to know of an energy system whose plans are compared by one emission.
    ///
    /// An option is what can be built: a technology or a store of a region, its size the capacity built over all periods;
    /// or a level of a building, its size the years in which it or a higher one is in force.
    /// Business as usual goes on building what is marked as part of it; where no mark is given, what stands at the start and
    /// what costs nothing to build. Emissions of a
    /// period count for every year that it stands for; the constant part is what the system gives as exogenous.
    ///
    /// - Parameters:
    ///   - model: made with the same emission as `counting`.
    ///   - emission: name of the emission.
    public init(_ model: SystemModel, emission: String) {
        let system = model.system
        let counted = system.sets.position(emission, in: .emission)
        var rows: [EmissionRow] = []
        for block in model.layout.rows where block.part == .emissionLimit && Int(block.key[1]) == counted {
            let (region, period) = (Int(block.key[0]), Int(block.key[2]))
            let year = system.sets.years[period]
            let name = system.sets.count(.region) > 1 ? system.sets.name(region, of: .region) + " " : ""
            rows.append(
                EmissionRow(
                    id: "\(name)\(emission) \(year)",
                    row: LinearModel.Row(Int(block.start)),
                    constant: model.data[.exogenousEmission][region, counted ?? 0, period].given,
                    weight: model.data.length[period],
                    group: emission,
                    year: year
                )
            )
        }
        self.init(
            linear: model.linear,
            options: SystemOptions(model).options,
            emissions: rows,
            columnYears: SystemOptions.years(of: model)
        )
    }
}

extension SystemModel {
    /// Columns of what is decided on up to a year: capacity, stores and their power that are built, and levels of
    /// buildings that are reached. Models of the same system with other numbers have them at the same positions, as long
    /// as the same things can be built.
    public func decisions(through year: Int) -> [LinearModel.Column] {
        let parts: Set<ModelPart> = [.newCapacity, .newStorage, .newStoragePower, .levelReached]
        return layout.columns.filter { parts.contains($0.part) }.flatMap { block -> [LinearModel.Column] in
            guard let place = block.part.key.firstIndex(of: .year),
                system.sets.years[Int(block.key[place])] <= year
            else { return [] }
            return (Int(block.start)..<Int(block.start) + Int(block.count)).map { LinearModel.Column($0) }
        }
    }
}

/// What can be built in an energy system.
private struct SystemOptions {
    private(set) var options: [ModelOption] = []

    init(_ model: SystemModel) {
        var parts: [SIMD4<Int32>: [ModelOption.Part]] = [:]
        var order: [SIMD4<Int32>] = []
        for block in model.layout.columns where block.part == .newCapacity || block.part == .newStorage {
            let isStorage: Int32 = block.part == .newStorage ? 1 : 0
            let key = SIMD4(isStorage, block.key[0], block.key[1], 0)
            let (r, t, v) = (Int(block.key[0]), Int(block.key[1]), Int(block.key[2]))
            let weight = isStorage == 1 ? 1 : model.stock.unit(r, t, v)
            if parts[key] == nil { order.append(key) }
            parts[key, default: []].append(
                ModelOption.Part(LinearModel.Column(Int(block.start)), weight: weight)
            )
        }
        for key in order { add(model, key, parts[key] ?? []) }
        addLevels(model)
    }

    /// Levels of buildings. Without a level there is none above it either: that is what "this level or above" means.
    private mutating func addLevels(_ model: SystemModel) {
        let sets = model.system.sets
        for ladder in model.buildingSteps.ladders {
            for (k, level) in ladder.levels.enumerated().dropFirst() {
                let first = model.levelColumns.lowerBound
                var (parts, alongside): ([ModelOption.Part], [[LinearModel.Column]]) = ([], [])
                for (number, step) in model.buildingSteps.steps.enumerated()
                where step.building == ladder.building && step.level == level {
                    parts.append(
                        ModelOption.Part(
                            LinearModel.Column(first + number),
                            weight: model.data.length[step.period]
                        )
                    )
                    let below = Set(ladder.columns[1..<k].map { $0[step.period] })
                    alongside.append(
                        below.filter { $0 >= 0 && $0 != number }.sorted().map {
                            LinearModel.Column(first + $0)
                        }
                    )
                }
                if parts.isEmpty { continue }
                let id = sets.name(ladder.building, of: .building) + "/" + sets.name(level, of: .level)
                options.append(
                    ModelOption(
                        id: id,
                        name: LocalizedName(en: id, ru: id, kk: id),
                        parts: parts,
                        unit: "yr",
                        alongside: alongside
                    )
                )
            }
        }
    }

    private mutating func add(_ model: SystemModel, _ key: SIMD4<Int32>, _ parts: [ModelOption.Part]) {
        let (region, item) = (Int(key[1]), Int(key[2]))
        let isStorage = key[0] == 1
        let sets = model.system.sets
        let name = sets.name(item, of: isStorage ? .storage : .technology)
        let id = sets.count(.region) > 1 ? sets.name(region, of: .region) + "/" + name : name
        options.append(
            ModelOption(
                id: id,
                name: LocalizedName(en: id, ru: id, kk: id),
                parts: parts,
                unit: (isStorage ? model.system.units.energy : model.system.units.capacity) ?? "",
                inBaseline: isStorage
                    ? Self.goesOn(
                        model,
                        region,
                        item,
                        .storageInBusinessAsUsual,
                        .residualStorage,
                        .storageCapitalCost
                    )
                    : Self.goesOn(model, region, item, .inBusinessAsUsual, .residualCapacity, .capitalCost)
            )
        )
    }

    /// What the tables say; else whether something stands at the start, or is free to build in every period.
    private static func goesOn(
        _ model: SystemModel,
        _ region: Int,
        _ item: Int,
        _ mark: EnergyAttribute.ID,
        _ residual: EnergyAttribute.ID,
        _ cost: EnergyAttribute.ID
    ) -> Bool {
        let data = model.data
        if !data[mark][region, item].isNaN { return data[mark][region, item] == 1 }
        if data[residual][region, item, 0] > 0 { return true }
        return (0..<data.periods).allSatisfy { !(data[cost][region, item, $0] > 0) }
    }

    /// By column the year in which it is decided; none where a part has no year.
    static func years(of model: SystemModel) -> [Int?] {
        var years = [Int?](repeating: nil, count: model.linear.columnCount)
        for block in model.layout.columns {
            guard let place = block.part.key.firstIndex(of: .year) else { continue }
            let year = model.system.sets.years[Int(block.key[place])]
            for column in Int(block.start)..<Int(block.start) + Int(block.count) { years[column] = year }
        }
        return years
    }
}
