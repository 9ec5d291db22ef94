/// A system compiled for the build: attributes as look-ups and the factors of discounting.
struct SystemData: Sendable {
    let sets: EnergySets
    let regions: Int
    let technologies: Int
    let commodities: Int
    let modes: Int
    let emissions: Int
    let storages: Int
    let periods: Int
    let slices: Int
    /// Years that each period stands for.
    let length: [Double]
    private let compiled: [AttributeValues]
    private let splits: [Double]

    init(_ system: EnergySystem) {
        sets = system.sets
        regions = sets.count(.region)
        technologies = sets.count(.technology)
        commodities = sets.count(.commodity)
        modes = sets.count(.mode)
        emissions = sets.count(.emission)
        storages = sets.count(.storage)
        periods = sets.count(.year)
        slices = sets.count(.slice)
        compiled = EnergyAttribute.ID.allCases.map { AttributeValues(system[$0]) }
        let years = compiled[EnergyAttribute.ID.periodYears.position]
        length = (0..<periods).map { years[$0] }
        let split = compiled[EnergyAttribute.ID.yearSplit.position]
        let (slices, periods) = (slices, periods)
        splits = (0..<periods).flatMap { y in (0..<slices).map { split[$0, y] } }
    }

    /// The values of an attribute.
    @inline(__always)
    subscript(id: EnergyAttribute.ID) -> AttributeValues { compiled[id.position] }

    /// Key of a technology in a period.
    @inline(__always)
    func at(_ r: Int, _ t: Int, _ y: Int) -> Int { (r * technologies + t) * periods + y }

    /// The part of the year that a slice is.
    @inline(__always)
    func split(_ l: Int, _ y: Int) -> Double { splits[y * slices + l] }
}
