/// What of a store is built and stands: its energy or its power, the same equations for both.
struct StoreAsset: Sendable {
    let life: EnergyAttribute.ID
    let residual: EnergyAttribute.ID
    let maximum: EnergyAttribute.ID
    let capital: EnergyAttribute.ID
    let fixed: EnergyAttribute.ID
    let newPart: ModelPart
    let standingPart: ModelPart
    let row: ModelPart

    static let energy = StoreAsset(
        life: .storageLife,
        residual: .residualStorage,
        maximum: .maximumStorage,
        capital: .storageCapitalCost,
        fixed: .storageFixedCost,
        newPart: .newStorage,
        standingPart: .storageThatStands,
        row: .storageCapacity
    )

    static let power = StoreAsset(
        life: .storagePowerLife,
        residual: .residualStoragePower,
        maximum: .maximumStoragePower,
        capital: .storagePowerCapitalCost,
        fixed: .storagePowerFixedCost,
        newPart: .newStoragePower,
        standingPart: .storagePowerThatStands,
        row: .storagePowerCapacity
    )
}

/// Which investments in an asset of a store serve which periods; the forms are those of ``CapacityStock``.
struct StoreStock: Sendable {
    let asset: StoreAsset
    let region: Int
    let storage: Int
    /// By period: whether something can be built.
    let canBuild: [Bool]
    /// By period: what was there before the model.
    let residual: [Double]
    /// By period: how the capacity is written.
    let forms: [CapacityStock.Form]
    /// By period: the defining row, −1 for none.
    private(set) var rows: [Int32]
    private let life: Double
    private let years: [Int]

    init(_ asset: StoreAsset, _ r: Int, _ s: Int, _ data: SystemData, _ set: inout RowSet) {
        (self.asset, region, storage) = (asset, r, s)
        let life = data[asset.life][r, s]
        let (maximum, existing, capital) = (data[asset.maximum], data[asset.residual], data[asset.capital])
        let years = data.sets.years
        let canBuild = (0..<data.periods).map {
            life > 0 && !(maximum[r, s, $0] <= 0) && !capital[r, s, $0].isNaN
        }
        residual = (0..<data.periods).map { existing[r, s, $0].given }
        forms = (0..<data.periods).map { y in
            let serving = (0...y).filter { canBuild[$0] && Double(years[y] - years[$0]) < life }
            if serving.isEmpty { return .constant }
            return serving.count == 1 ? .single(serving[0]) : .column
        }
        rows = [Int32](repeating: -1, count: data.periods)
        (self.canBuild, self.life, self.years) = (canBuild, life, years)
        for y in 0..<data.periods where forms[y] == .column {
            rows[y] = set.add(asset.row, ModelLayout.key(r, s, y), residual[y], residual[y])
        }
    }

    /// Periods that an investment of period v serves.
    func served(_ v: Int) -> [Int] { (v..<years.count).filter { Double(years[$0] - years[v]) < life } }

    /// What is there whatever is built, in the rows of a period.
    func constant(_ y: Int) -> Double { forms[y] == .column ? 0 : residual[y] }

    /// Whether the capacity of a period is a number.
    func isConstant(_ y: Int) -> Bool { forms[y] == .constant }
}
