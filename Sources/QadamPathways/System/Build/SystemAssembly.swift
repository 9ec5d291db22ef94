internal import QadamOptimize

/// Puts the model together: every family of equations declares its rows, then the columns are written one after the
/// other with their entries.
struct SystemAssembly {
    let data: SystemData
    let stock: CapacityStock
    let activities: Activities
    let cost: SystemCost
    let balance: EnergyBalance
    let capacity: CapacityLimits
    let total: TotalCapacity
    let limits: ActivityLimits
    let reserve: ReserveMargin
    let renewable: RenewableTarget
    let emissions: EmissionLimits
    private(set) var storage: StorageRows
    let trade: TradeBalance
    let stores: StoreRows
    let buildingSteps: BuildingSteps
    private(set) var buildingLevels: BuildingLevels
    let demands: BuildingDemand
    let links: DirectedLinks
    let response: DemandResponse
    let load: MinimumLoad
    let ramp: RampLimits
    let groupEmissions: GroupEmissions
    let market: MarketEmission
    let commitment: UnitCommitment
    let embodied: EmbodiedEmission
    let retirement: RetirementRows
    var layout: ModelLayout
    var builder: ColumnwiseBuilder
    private(set) var activityMaps: [Int32] = []
    var columnCount = 0
    /// Columns of the levels of buildings.
    var levelColumns = 0..<0

    init(_ data: SystemData, _ stock: CapacityStock, _ activities: Activities, counting counted: Int? = nil) {
        (self.data, self.stock, self.activities) = (data, stock, activities)
        cost = SystemCost(data)
        var rows = RowSet()
        rows.reserve((activities.groups.count + activities.made.count) * data.slices)
        balance = EnergyBalance(data, activities, &rows)
        capacity = CapacityLimits(data, stock, activities, &rows)
        total = TotalCapacity(data, stock, &rows)
        limits = ActivityLimits(data, &rows)
        reserve = ReserveMargin(data, stock, activities, &rows)
        renewable = RenewableTarget(data, activities, &rows)
        emissions = EmissionLimits(data, counting: counted, &rows)
        storage = StorageRows(data, activities, cost, &rows)
        trade = TradeBalance(data)
        stores = StoreRows(data, &rows)
        buildingSteps = BuildingSteps(data)
        buildingLevels = BuildingLevels(data, buildingSteps, cost, &rows)
        demands = BuildingDemand(data, buildingSteps, balance, &rows)
        links = DirectedLinks(data)
        let chronology = DayChronology(data)
        response = DemandResponse(data, chronology, balance, activities, demands, &rows)
        load = MinimumLoad(data, stock, activities, &rows)
        ramp = RampLimits(data, stock, activities, chronology, &rows)
        groupEmissions = GroupEmissions(data, &rows)
        market = MarketEmission(data, &rows)
        commitment = UnitCommitment(data, stock, activities, chronology, &rows)
        embodied = EmbodiedEmission(
            data: data,
            cost: cost,
            emissions: emissions,
            groups: groupEmissions,
            market: market
        )
        storage.addEmbodied(embodied)
        buildingLevels.addEmbodied(embodied, buildingSteps)
        retirement = RetirementRows(data, stock, total, cost, &rows)
        layout = rows.layout
        builder = ColumnwiseBuilder(
            .minimize,
            rowLower: rows.lower,
            rowUpper: rows.upper,
            offset: cost.constant(stock) + retirement.offset + cost.constant(stores.stores)
                + buildingLevels.constant
        )
        let stored = stores.stores.count * data.periods * 3
        let columns = (activities.groups.count + stored) * data.slices
        // Capacity stands in about every row once, and rates in about four.
        builder.reserve(columns: columns, entries: 4 * columns + 2 * rows.count)
        layout.slices.reserveCapacity(layout.slices.count + columns)
    }

    /// The finished model.
    func build(_ sets: EnergySets) throws(OptimizeError) -> LinearModel {
        try builder.build(
            columnNames: layout.names(layout.columns, sets, prefix: "c"),
            rowNames: layout.names(layout.rows, sets, prefix: "r")
        )
    }

    mutating func open(
        _ part: ModelPart,
        _ key: SIMD8<Int32>,
        cost: Double,
        _ bounds: Bounds,
        integer: Bool = false
    ) {
        builder.column(cost: cost, bounds, integer: integer)
        layout.columns.append(
            ModelBlock(part: part, key: key, start: Int32(truncatingIfNeeded: columnCount), count: 1, map: -1)
        )
        columnCount += 1
    }

    /// Notes the columns since `first` as a block of one column for every slice that has one.
    mutating func close(_ part: ModelPart, _ key: SIMD8<Int32>, _ first: Int, _ map: Int) {
        if columnCount == first { return }
        layout.columns.append(
            ModelBlock(
                part: part,
                key: key,
                start: Int32(truncatingIfNeeded: first),
                count: Int32(truncatingIfNeeded: columnCount - first),
                map: Int32(truncatingIfNeeded: map)
            )
        )
    }

    mutating func addBlock(_ block: RowwiseBlock) {
        block.emit(into: &builder, &layout, first: columnCount)
        columnCount += block.count
    }

    // MARK: - Capacity

    /// Investments, and the capacity that stands where it has a column.
    mutating func addCapacities() {
        for r in 0..<data.regions {
            for t in 0..<data.technologies {
                for v in 0..<data.periods where stock.canBuild(r, t, v) { addNewCapacity(r, t, v) }
                for y in 0..<data.periods where stock.form(r, t, y) == .column {
                    open(
                        .capacityThatStands,
                        ModelLayout.key(r, t, y),
                        cost: cost.fixed(r, t, y),
                        TotalCapacity.bounds(ofTotal: data, r, t, y)
                    )
                    builder.entry(1, row: Int(total.rows[data.at(r, t, y)]))
                    addUses(r, t, y, 1)
                }
            }
        }
    }

    private mutating func addNewCapacity(_ r: Int, _ t: Int, _ v: Int) {
        let unit = stock.unit(r, t, v)
        let (invested, salvage) = cost.capital(r, t, v)
        let served = (v..<data.periods).filter { stock.serves(r, t, v, $0) }
        let own = served.filter { stock.form(r, t, $0) == .single(v) }
        let fixed = own.reduce(0) { $0 + cost.fixed(r, t, $1) }
        let retires = data[.mayRetire][r, t] == 1
        // Of what may be taken out of service, the worth at the end is that of what is kept until then.
        let last = v == data.periods - 1
        let worth = retires && !last ? 0 : salvage
        let extra = retires ? retirement.nextCosts[data.at(r, t, v)] : 0
        let emitted = EmbodiedEmission.amounts(data, technology: t, r, v)
        let penalty = embodied.penalty(emitted, r, v)
        open(
            .newCapacity,
            ModelLayout.key(r, t, v),
            cost: unit * (invested - worth + fixed + extra + penalty),
            TotalCapacity.bounds(ofNew: data, stock, r, t, v),
            integer: data[.unitCapacity][r, t, v] > 0
        )
        if retires, retirement.nextRows[data.at(r, t, v)] >= 0 {
            builder.entry(-unit, row: Int(retirement.nextRows[data.at(r, t, v)]))
        }
        for entry in embodied.entries(emitted, r, v) {
            builder.entry(unit * entry.value, row: Int(entry.row))
        }
        for y in served where !retires || y == v {
            let row = total.rows[data.at(r, t, y)]
            if row >= 0 { builder.entry(-unit, row: Int(row)) } else { addUses(r, t, y, unit) }
        }
    }

    /// The rows that capacity stands in.
    private mutating func addUses(_ r: Int, _ t: Int, _ y: Int, _ unit: Double) {
        let key = data.at(r, t, y)
        let gives = unit * data[.capacityToActivity][r, t]
        if capacity.slices[key] >= 0 {
            let (map, factors) = (Int(capacity.slices[key]), data[.capacityFactor])
            for l in 0..<data.slices where layout.slices[map + l] >= 0 {
                builder.entry(-factors[r, t, l, y] * gives, row: Int(layout.slices[map + l]))
            }
        }
        if capacity.years[key] >= 0, let factor = CapacityLimits.availability(data, r, t, y) {
            builder.entry(-factor * gives, row: Int(capacity.years[key]))
        }
        addOperatingUses(r, t, y, gives)
        let map = Int(reserve.slices[r * data.periods + y])
        let share = unit * ReserveMargin.share(data, r, t, y)
        if map >= 0 && share != 0 {
            for l in 0..<data.slices where layout.slices[map + l] >= 0 {
                builder.entry(-share, row: Int(layout.slices[map + l]))
            }
        }
    }

    /// The rows of least load and of ramps.
    private mutating func addOperatingUses(_ r: Int, _ t: Int, _ y: Int, _ gives: Double) {
        let key = data.at(r, t, y)
        if load.slices[key] >= 0 {
            let map = Int(load.slices[key])
            for l in 0..<data.slices where layout.slices[map + l] >= 0 {
                let least = data[.minimumLoad][r, t, y] * data[.capacityFactor][r, t, l, y]
                builder.entry(-least * gives, row: Int(layout.slices[map + l]))
            }
        }
        let units = commitment.periods[key]
        for map in [units.standing, units.down] where map >= 0 {
            let share = gives / (data[.capacityToActivity][r, t] * data[.unitCapacity][r, t, y])
            for l in 0..<data.slices where layout.slices[Int(map) + l] >= 0 {
                builder.entry(-share, row: Int(layout.slices[Int(map) + l]))
            }
        }
        for direction in ramp.directions where direction.later[key] >= 0 {
            let map = Int(direction.later[key])
            for l in 0..<data.slices where layout.slices[map + l] >= 0 {
                let allowed = ramp.allowance(direction, data, r, t, l)
                builder.entry(-allowed * gives, row: Int(layout.slices[map + l]))
            }
        }
    }

    // MARK: - Activity

    /// A column for every slice in which a technology can run in a mode.
    mutating func addActivities() {
        var terms: [RowTerm] = []
        for group in activities.groups {
            terms.removeAll(keepingCapacity: true)
            balance.terms(of: group, activities, into: &terms)
            capacity.terms(of: group, data, into: &terms)
            limits.terms(of: group, data, into: &terms)
            reserve.terms(of: group, activities, data, into: &terms)
            renewable.terms(of: group, activities, data, into: &terms)
            emissions.terms(of: group, data, into: &terms)
            storage.terms(of: group, into: &terms)
            load.terms(of: group, data, into: &terms)
            ramp.terms(of: group, data, into: &terms)
            groupEmissions.terms(of: group, data, into: &terms)
            market.terms(of: group, data, into: &terms)
            commitment.terms(of: group, data, into: &terms)
            stores.terms(of: group, into: &terms)
            addColumns(group, terms)
        }
    }

    private mutating func addColumns(_ group: ActivityGroup, _ terms: [RowTerm]) {
        let (r, t, y) = (group.region, group.technology, group.period)
        let (variable, penalty) = cost.variable(group)
        let running = variable + penalty + stores.throughput(of: group, cost)
        let key = data.at(r, t, y)
        // Capacity that cannot change is a bound of the only mode, and no row.
        let bounded = capacity.slices[key] < 0
        let most = bounded ? stock.residual(r, t, y) * data[.capacityToActivity][r, t] : .infinity
        let (first, map) = (columnCount, layout.slices.count)
        let factors = data[.capacityFactor]
        for l in 0..<data.slices {
            let factor = factors[r, t, l, y]
            if !(factor > 0) {
                layout.slices.append(-1)
                continue
            }
            layout.slices.append(Int32(truncatingIfNeeded: columnCount))
            let split = data.split(l, y)
            builder.column(
                cost: running * split,
                Bounds(lower: 0, upper: bounded ? factor * most : .infinity)
            )
            columnCount += 1
            for term in terms { add(term, l, split) }
        }
        activityMaps.append(columnCount > first ? Int32(truncatingIfNeeded: map) : -1)
        if columnCount == first { return }
        layout.columns.append(
            ModelBlock(
                part: .activity,
                key: ModelLayout.key(r, t, group.mode, y),
                start: Int32(truncatingIfNeeded: first),
                count: Int32(truncatingIfNeeded: columnCount - first),
                map: Int32(truncatingIfNeeded: map)
            )
        )
    }

    @inline(__always)
    private mutating func add(_ term: RowTerm, _ l: Int, _ split: Double) {
        switch term.rows {
        case .year(let row):
            builder.entry(term.coefficient * split, row: Int(row))
        case .slices(let map):
            let row = layout.slices[Int(map) + l]
            if row >= 0 { builder.entry(term.coefficient, row: Int(row)) }
        case .weighted(let map, let weights):
            let row = layout.slices[Int(map) + l]
            if row >= 0 { builder.entry(term.coefficient * layout.weights[weights + l], row: Int(row)) }
        }
    }

    // MARK: - Trade and storage

    /// One column of either sign for every link and slice.
    mutating func addTrade() {
        for link in trade.links {
            let (first, map) = (columnCount, layout.slices.count)
            let from = activities.at(link.from, link.commodity, link.period)
            let to = activities.at(link.to, link.commodity, link.period)
            for l in 0..<data.slices {
                layout.slices.append(Int32(truncatingIfNeeded: columnCount))
                builder.column(.free)
                columnCount += 1
                let split = data.split(l, link.period)
                for (key, value) in [(from, -link.leaves), (to, link.enters)] {
                    if balance.slices[key] >= 0 {
                        let row = layout.slices[Int(balance.slices[key]) + l]
                        if row >= 0 { builder.entry(value, row: Int(row)) }
                    }
                    if balance.years[key] >= 0 { builder.entry(value * split, row: Int(balance.years[key])) }
                }
            }
            layout.columns.append(
                ModelBlock(
                    part: .trade,
                    key: ModelLayout.key(link.from, link.to, link.commodity, link.period),
                    start: Int32(truncatingIfNeeded: first),
                    count: Int32(truncatingIfNeeded: data.slices),
                    map: Int32(truncatingIfNeeded: map)
                )
            )
        }
    }

    /// One column for every direction of a link and slice.
    mutating func addFlows() {
        for link in links.links {
            let (first, map) = (columnCount, layout.slices.count)
            let from = activities.at(link.from, link.commodity, link.period)
            let to = activities.at(link.to, link.commodity, link.period)
            let most = data[.maximumFlow][link.from, link.to, link.commodity, link.period]
            let price =
                data[.flowCost][link.from, link.to, link.commodity, link.period]
                * data.regional(link.from, link.period)
            for l in 0..<data.slices {
                layout.slices.append(Int32(truncatingIfNeeded: columnCount))
                let split = data.split(l, link.period)
                builder.column(cost: price * split, .between(0, most.isNaN ? .infinity : most))
                columnCount += 1
                for (key, value) in [(from, -1), (to, link.efficiency)] {
                    if balance.slices[key] >= 0 {
                        let row = layout.slices[Int(balance.slices[key]) + l]
                        if row >= 0 { builder.entry(value, row: Int(row)) }
                    }
                    if balance.years[key] >= 0 {
                        builder.entry(value * split, row: Int(balance.years[key]))
                    }
                }
            }
            layout.columns.append(
                ModelBlock(
                    part: .flow,
                    key: ModelLayout.key(link.from, link.to, link.commodity, link.period),
                    start: Int32(truncatingIfNeeded: first),
                    count: Int32(truncatingIfNeeded: data.slices),
                    map: Int32(truncatingIfNeeded: map)
                )
            )
        }
    }

    /// The columns of the small families: stores, demand response, credits, retirement.
    mutating func addSmallFamilies() {
        for block in [
            storage.block, response.block, groupEmissions.block, retirement.block, market.block,
            commitment.block,
        ] {
            block.emit(into: &builder, &layout, first: columnCount)
            columnCount += block.count
        }
    }
}
