/// Which investments serve which periods, and how the capacity that stands is written in the model.
///
/// A technology whose capacity cannot change is a constant; one investment that serves a period stands in the rows of
/// that period itself; with several, a column of the capacity that stands is cheaper than their sum in every row.
struct CapacityStock: Sendable {
    /// How capacity of a technology in a period is written.
    enum Form: Sendable, Equatable {
        /// Nothing serves but what is there from before the model.
        case constant
        /// What is there, and the investment of this period.
        case single(Int)
        /// A column of its own, what is there included.
        case column
    }

    let data: SystemData
    /// By region, technology and period: whether something can be built then.
    private var canBuild: [Bool]
    /// By region, technology and period.
    private var forms: [Form]

    init(_ data: SystemData) {
        self.data = data
        canBuild = [Bool](repeating: false, count: data.regions * data.technologies * data.periods)
        forms = [Form](repeating: .constant, count: canBuild.count)
        for r in 0..<data.regions {
            for t in 0..<data.technologies where data[.operationalLife][r, t] > 0 {
                for y in 0..<data.periods {
                    let most = data[.maximumNewCapacity][r, t, y]
                    let total = data[.maximumCapacity][r, t, y]
                    let waits = Double(data.sets.years[y] - data.sets.years[0]) < data[.leadTime][r, t]
                    canBuild[data.at(r, t, y)] = !(most <= 0) && !(total <= 0) && !waits
                }
            }
        }
        for r in 0..<data.regions {
            for t in 0..<data.technologies {
                for y in 0..<data.periods { forms[data.at(r, t, y)] = makeForm(r, t, y) }
            }
        }
    }

    /// Forgets that something can be built where no row would notice.
    mutating func forget(_ r: Int, _ t: Int) {
        for y in 0..<data.periods {
            canBuild[data.at(r, t, y)] = false
            forms[data.at(r, t, y)] = makeForm(r, t, y)
        }
    }

    func canBuild(_ r: Int, _ t: Int, _ y: Int) -> Bool { canBuild[data.at(r, t, y)] }

    /// Whether what is built in period v still serves in y: y − v is less than the life.
    func serves(_ r: Int, _ t: Int, _ v: Int, _ y: Int) -> Bool {
        let years = data.sets.years
        return v <= y && Double(years[y] - years[v]) < data[.operationalLife][r, t]
    }

    /// Periods whose investments serve in y.
    func vintages(_ r: Int, _ t: Int, _ y: Int) -> [Int] {
        (0...y).filter { canBuild(r, t, $0) && serves(r, t, $0, y) }
    }

    /// What is there from before the model.
    func residual(_ r: Int, _ t: Int, _ y: Int) -> Double { data[.residualCapacity][r, t, y].given }

    /// Capacity of one unit of the column of an investment: the size of a unit where it is whole, else one.
    func unit(_ r: Int, _ t: Int, _ v: Int) -> Double {
        let size = data[.unitCapacity][r, t, v]
        return size > 0 ? size : 1
    }

    /// How the capacity is written.
    func form(_ r: Int, _ t: Int, _ y: Int) -> Form { forms[data.at(r, t, y)] }

    private func makeForm(_ r: Int, _ t: Int, _ y: Int) -> Form {
        if data[.mayRetire][r, t] == 1 { return .column }
        let serving = vintages(r, t, y)
        if serving.isEmpty { return .constant }
        return serving.count == 1 ? .single(serving[0]) : .column
    }

    /// Whether capacity can be above zero.
    func canStand(_ r: Int, _ t: Int, _ y: Int) -> Bool {
        residual(r, t, y) > 0 || (0...y).contains { canBuild(r, t, $0) && serves(r, t, $0, y) }
    }
}
