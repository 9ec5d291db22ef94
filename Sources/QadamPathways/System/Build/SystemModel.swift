public import QadamOptimize

/// The linear model of an energy system, in columns from the start, and where everything stands in it.
public struct SystemModel: Sendable {
    /// The system.
    public let system: EnergySystem
    /// The model for the solver.
    public private(set) var linear: LinearModel
    /// The emission that has a row whether limited or not; nil for none.
    let counted: String?

    let data: SystemData
    let stock: CapacityStock
    let activities: Activities
    let layout: ModelLayout
    /// By group: where the columns of the slices stand in the layout, −1 where no slice has one.
    let activityMaps: [Int32]
    let stores: StoreRows
    let buildingSteps: BuildingSteps
    let demands: BuildingDemand
    /// Columns of the levels of buildings, in the order of the steps.
    let levelColumns: Range<Int>

    /// The model of a system. A system with findings that are errors should not come here: limits that contradict make a
    /// model without a solution.
    ///
    /// - Parameter emission: an emission that gets a row in every region and period, limited or not, so that plans can
    ///   be compared by it; an unknown name gets none.
    /// - Throws: `OptimizeError` if a number is not finite or the model is too large.
    public init(_ system: EnergySystem, counting emission: String? = nil) throws(OptimizeError) {
        self.system = system
        self.counted = emission
        let data = SystemData(system)
        var stock = CapacityStock(data)
        let activities = Activities(data, stock)
        stock.forgetUnused(activities)
        let counted = emission.flatMap { system.sets.position($0, in: .emission) }
        var assembly = SystemAssembly(data, stock, activities, counting: counted)
        assembly.addCapacities()
        assembly.addActivities()
        assembly.addTrade()
        assembly.addFlows()
        assembly.addSmallFamilies()
        assembly.addStores()
        assembly.addBuildings()
        (self.data, self.stock, self.activities) = (data, stock, activities)
        activityMaps = assembly.activityMaps
        (stores, buildingSteps, demands) = (assembly.stores, assembly.buildingSteps, assembly.demands)
        levelColumns = assembly.levelColumns
        layout = assembly.layout
        linear = try assembly.build(system.sets)
    }

    /// The same system with another linear model, in which every row and column of this one has its place.
    func with(_ linear: LinearModel) -> SystemModel {
        var model = self
        model.linear = linear
        return model
    }

    /// What a row is about.
    public func subject(of row: LinearModel.Row) -> ModelSubject? {
        layout.subject(of: row.index, in: layout.rows, system.sets)
    }

    /// What a column is about.
    public func subject(of column: LinearModel.Column) -> ModelSubject? {
        layout.subject(of: column.index, in: layout.columns, system.sets)
    }
}

extension CapacityStock {
    /// Forgets investments that no row would notice: of technologies that never run, give no reserve and have no least
    /// capacity. Their best size is zero.
    mutating func forgetUnused(_ activities: Activities) {
        var used = Set<Int>()
        for group in activities.groups { used.insert(group.region * data.technologies + group.technology) }
        for r in 0..<data.regions {
            for t in 0..<data.technologies where !used.contains(r * data.technologies + t) {
                let needed = (0..<data.periods).contains { y in
                    data[.reserveTechnology][r, t, y] > 0 || data[.minimumCapacity][r, t, y] > 0
                        || data[.minimumNewCapacity][r, t, y] > 0
                }
                if !needed { forget(r, t) }
            }
        }
    }
}
