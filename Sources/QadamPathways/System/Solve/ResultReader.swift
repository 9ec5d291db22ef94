internal import QadamOptimize

/// Turns the columns of a solution into tables. What the model does not carry (production, use, emissions, money) is
/// computed here, from the attributes.
struct ResultReader {
    let model: SystemModel
    let data: SystemData
    let cost: SystemCost
    private var tables: [ResultTable]

    init(_ model: SystemModel) {
        self.model = model
        data = model.data
        cost = SystemCost(model.data)
        tables = ResultQuantity.allCases.map { ResultTable($0, model.system.sets) }
    }

    subscript(quantity: ResultQuantity) -> ResultTable {
        get { tables[Self.positions[quantity] ?? 0] }
        _modify { yield &tables[Self.positions[quantity] ?? 0] }
    }

    private static let positions = Dictionary(
        uniqueKeysWithValues: ResultQuantity.allCases.enumerated().map { ($1, $0) }
    )

    func closed() -> [ResultTable] {
        tables.map { table in
            var table = table
            table.close()
            return table
        }
    }

    // MARK: - Values

    mutating func read(_ values: [Double]) {
        for block in model.layout.columns {
            let first = Int(block.start)
            switch block.part {
            case .newCapacity: readNewCapacity(block, values[first])
            case .newStorage: readNewStorage(block, values[first])
            case .levelOfYear: add(.storageLevel, block, values[first])
            case .charge, .discharge: readRate(block, values[first])
            case .trade: readTrade(block, values)
            default: readExtension(block, values)
            }
        }
        readCapacities()
        for (group, map) in zip(model.activities.groups, model.activityMaps) where map >= 0 {
            readActivity(group, Int(map), values)
        }
        addGroups()
        addRetirements(values)
        addStores(values)
        addBuildings(values)
        addTotals()
    }

    private mutating func add(_ quantity: ResultQuantity, _ block: ModelBlock, _ value: Double) {
        self[quantity].add(value, Int(block.key[0]), Int(block.key[1]), Int(block.key[2]))
    }

    private mutating func readNewCapacity(_ block: ModelBlock, _ value: Double) {
        let (r, t, v) = (Int(block.key[0]), Int(block.key[1]), Int(block.key[2]))
        let unit = model.stock.unit(r, t, v)
        if data[.unitCapacity][r, t, v] > 0 { self[.newUnits].add(value, r, t, v) }
        self[.newCapacity].add(unit * value, r, t, v)
        let (invested, worth) = cost.capital(r, t, v)
        let isKept = data[.mayRetire][r, t] == 1 && v < data.periods - 1
        let salvage = isKept ? 0 : worth
        let emitted = EmbodiedEmission.amounts(data, technology: t, r, v)
        addEmbodied(emitted, r, v, times: unit * value, to: .penaltyCost, r, t, v)
        self[.capitalCost].add(invested * unit * value, r, t, v)
        self[.salvageValue].add(salvage * unit * value, r, t, v)
    }

    private mutating func readNewStorage(_ block: ModelBlock, _ value: Double) {
        add(.newStorage, block, value)
        let (r, s, v) = (Int(block.key[0]), Int(block.key[1]), Int(block.key[2]))
        let emitted = EmbodiedEmission.amounts(data, storage: s, r, v)
        addEmbodied(emitted, r, v, times: value, to: .storeCost, r, s, v)
        let (invested, salvage) = cost.storageCapital(Int(block.key[0]), Int(block.key[1]), Int(block.key[2]))
        add(.storageCapitalCost, block, invested * value)
        add(.storageSalvageValue, block, salvage * value)
    }

    private mutating func readRate(_ block: ModelBlock, _ value: Double) {
        let key = (0..<6).map { Int(block.key[$0]) }
        let quantity: ResultQuantity = block.part == .charge ? .charge : .discharge
        self[quantity].add(value, key[0], key[1], key[3], key[4], key[5], key[2])
    }

    private mutating func readTrade(_ block: ModelBlock, _ values: [Double]) {
        for l in 0..<data.slices {
            let column = Int(model.layout.slices[Int(block.map) + l])
            self[.trade].add(
                values[column],
                Int(block.key[0]),
                Int(block.key[1]),
                l,
                Int(block.key[2]),
                Int(block.key[3])
            )
        }
    }

    /// What stands: from before the model and from the investments read before.
    private mutating func readCapacities() {
        let (built, stored) = (self[.newCapacity].closedCopy, self[.newStorage].closedCopy)
        let years = data.sets.years
        for r in 0..<data.regions {
            for y in 0..<data.periods {
                for t in 0..<data.technologies {
                    if data[.mayRetire][r, t] == 1 { continue }
                    var stands = model.stock.residual(r, t, y)
                    for v in 0...y where model.stock.serves(r, t, v, y) { stands += built.value([r, t, v]) }
                    self[.totalCapacity].add(stands, r, t, y)
                    self[.fixedCost].add(stands * cost.fixed(r, t, y), r, t, y)
                }
                for s in 0..<data.storages {
                    var stands = data[.residualStorage][r, s, y].given
                    for v in 0...y where Double(years[y] - years[v]) < data[.storageLife][r, s] {
                        stands += stored.value([r, s, v])
                    }
                    self[.totalStorage].add(stands, r, s, y)
                }
            }
        }
    }

    private mutating func readActivity(_ group: ActivityGroup, _ map: Int, _ values: [Double]) {
        let (r, t, m, y) = (group.region, group.technology, group.mode, group.period)
        var energy = 0.0
        for l in 0..<data.slices {
            let column = Int(model.layout.slices[map + l])
            if column < 0 || values[column] == 0 { continue }
            let amount = values[column] * data.split(l, y)
            energy += amount
            self[.activity].add(values[column], r, l, t, m, y)
            for flow in model.activities.flows[group.flows] {
                self[.production].add(flow.output * amount, r, l, t, flow.commodity, y)
                self[.use].add(flow.input * amount, r, l, t, flow.commodity, y)
            }
        }
        let (variable, penalty) = cost.variable(group)
        for store in model.stores.stores where store.isWorked && store.region == r {
            let taken = StorageRows.ratios(data, group, store.storage).from * energy
            self[.storeCost].add(taken * cost.throughput(store, y), r, store.storage, y)
        }
        self[.variableCost].add(variable * energy, r, t, y)
        self[.penaltyCost].add(penalty * energy, r, t, y)
        for e in 0..<data.emissions where data[.emissionFactor].hasBlock(r, t, e) {
            let emitted = data[.emissionFactor][r, t, e, m, y].given * energy
            self[.technologyEmission].add(emitted, r, t, e, y)
            self[.emission].add(emitted, r, e, y)
        }
        for g in 0..<data.sets.count(.group) {
            self[.groupEmission].add(GroupEmissions.factor(data, group, g) * energy, r, g, y)
        }
    }

    private mutating func addTotals() {
        let parts: [(ResultQuantity, Double)] = [
            (.capitalCost, 1), (.salvageValue, -1), (.fixedCost, 1), (.variableCost, 1), (.penaltyCost, 1),
            (.storageCapitalCost, 1), (.storageSalvageValue, -1), (.flowCost, 1), (.responseCost, 1),
            (.taxCost, 1), (.creditCost, 1), (.retirementCost, 1), (.storeCost, 1), (.levelCost, 1),
            (.marketCost, 1), (.certificateCost, 1), (.startCost, 1),
        ]
        for (quantity, sign) in parts {
            let table = self[quantity]
            for row in 0..<table.count {
                let index = table.index(row)
                self[.totalCost].add(sign * table.values[row], index[0], index[index.count - 1])
            }
        }
    }

    // MARK: - Prices

    mutating func read(_ prices: DualSolution) {
        for block in model.layout.rows {
            let key = (0..<3).map { Int(block.key[$0]) }
            switch block.part {
            case .balance: readPrices(block, prices)
            case .emissionLimit:
                let worth = data.regional(key[0], key[2])
                self[.emissionPrice].add(-prices.rowDuals[Int(block.start)] / worth, key[0], key[1], key[2])
            case .totalEmissionLimit:
                self[.totalEmissionPrice].add(-prices.rowDuals[Int(block.start)], key[0], key[1])
            case .groupLimit, .netLimit:
                let quantity: ResultQuantity = block.part == .netLimit ? .netPrice : .groupPrice
                let worth = data.regional(key[0], key[2])
                self[quantity].add(-prices.rowDuals[Int(block.start)] / worth, key[0], key[1], key[2])
            case .groupTotalLimit:
                self[.groupTotalPrice].add(-prices.rowDuals[Int(block.start)], key[0], key[1])
            default: continue
            }
        }
    }

    /// A row of the balance is one of rates: its price, by what a year of the slice is worth, is that of energy.
    private mutating func readPrices(_ block: ModelBlock, _ prices: DualSolution) {
        let (r, c, y) = (Int(block.key[0]), Int(block.key[1]), Int(block.key[2]))
        let worth = data.regional(r, y)
        for l in 0..<data.slices {
            let row = Int(model.layout.slices[Int(block.map) + l])
            if row < 0 { continue }
            self[.commodityPrice].add(prices.rowDuals[row] / (data.split(l, y) * worth), r, l, c, y)
        }
    }

}

extension ResultTable {
    var closedCopy: ResultTable {
        var copy = self
        copy.close()
        return copy
    }
}
