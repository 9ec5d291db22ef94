public import QadamEvidence
internal import QadamOptimize

/// The capacity of a store: what was there before the model and what was built and still lives.
///
///     E_{s,y} = residual_{s,y} + Σ_{v ≤ y, y − v < L_s} new_{s,v}
///
/// The same forms as for technologies: a constant, one investment, or a column.
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | E | capacity of the store | energy |
/// | new | investment of period v | energy |
/// | L | operational life; a store without life cannot be built | year |
///
/// Source: the published formulation of OSeMOSYS, `SI1` to `SI3`.
public struct StorageCapacity {
    private let data: SystemData
    /// By region, storage and period: the column of what stands beyond the constant; −1 for none.
    private var columns: [Int]
    private var constants: [Double]
    /// The columns of what is built.
    private(set) var built: [(region: Int, storage: Int, period: Int, column: Int)] = []

    init(
        _ data: SystemData,
        _ stores: Set<Int>,
        _ cost: SystemCost,
        _ block: inout RowwiseBlock,
        _ rows: inout RowSet
    ) {
        self.data = data
        columns = [Int](repeating: -1, count: data.regions * data.storages * data.periods)
        constants = [Double](repeating: 0, count: columns.count)
        for key in stores.sorted() {
            let (r, s) = (key / data.storages, key % data.storages)
            let life = data[.storageLife][r, s]
            var built: [Int] = []
            for y in 0..<data.periods where life > 0 {
                let (invested, salvage) = cost.storageCapital(r, s, y)
                var most = Double.infinity
                for z in y..<data.periods where Double(data.sets.years[z] - data.sets.years[y]) < life {
                    let limit = data[.maximumStorage][r, s, z]
                    if !limit.isNaN { most = min(most, limit - data[.residualStorage][r, s, z].given) }
                }
                built.append(
                    block.column(
                        .newStorage,
                        ModelLayout.key(r, s, y),
                        .between(0, most),
                        cost: invested - salvage
                    )
                )
            }
            for (y, column) in built.enumerated() { self.built.append((r, s, y, column)) }
            for y in 0..<data.periods {
                let residual = data[.residualStorage][r, s, y].given
                let years = data.sets.years
                let serving = built.indices.filter { $0 <= y && Double(years[y] - years[$0]) < life }
                let at = key * data.periods + y
                if serving.count < 2 {
                    constants[at] = residual
                    if let first = serving.first { columns[at] = built[first] }
                    continue
                }
                let row = rows.add(.storageCapacity, ModelLayout.key(r, s, y), residual, residual)
                let most = data[.maximumStorage][r, s, y]
                columns[at] = block.column(
                    .storageThatStands,
                    ModelLayout.key(r, s, y),
                    .between(0, most.isNaN ? .infinity : most)
                )
                block.add(1, columns[at], row: row)
                for vintage in serving { block.add(-1, built[vintage], row: row) }
            }
        }
    }

    /// The capacity as a constant and a column.
    func standing(_ r: Int, _ s: Int, _ y: Int) -> (constant: Double, column: Int?) {
        let at = (r * data.storages + s) * data.periods + y
        return (constants[at], columns[at] < 0 ? nil : columns[at])
    }

    /// The method as a value.
    public static let method = Method(
        id: "energy.storage-capacity.1",
        title: "energy.method.storageCapacity",
        equation: "E_{s,y} = residual_{s,y} + Σ_{v ≤ y, y − v < L_s} new_{s,v}",
        symbols: [
            MethodSymbol("E_{s,y}", meaning: "energy.symbol.storageCapacity", unit: "energy"),
            MethodSymbol("residual_{s,y}", meaning: "energy.symbol.residual", unit: "energy"),
            MethodSymbol("new_{s,v}", meaning: "energy.symbol.newStorage", unit: "energy"),
            MethodSymbol("L_s", meaning: "energy.symbol.life", unit: "yr"),
        ],
        citations: [Citation(reference: "osemosys2021", locator: "SI1–SI3")]
    )
}
