/// Who takes co-products, and who makes what as a reference product.
struct TakenProducts {
    private let database: LifeCycleDatabase
    /// By process and flow: co-products that another process takes.
    private var taken: Set<Int> = []
    /// By flow: processes that make it as their reference product.
    private var makers: [Int32: [Int]] = [:]

    init(_ database: LifeCycleDatabase) {
        self.database = database
        let exchanges = database.exchanges
        var reference = [Int32](repeating: -1, count: database.processes.count)
        for process in database.processes.indices {
            let functions = database.exchanges(of: process).filter { database.isFunction($0) }
            for exchange in functions
            where functions.count == 1 || exchanges.flags[exchange].contains(.reference) {
                reference[process] = exchanges.flow[exchange]
                makers[exchanges.flow[exchange], default: []].append(process)
            }
        }
        for process in database.processes.indices {
            for exchange in database.exchanges(of: process) {
                let provider = Int(exchanges.provider[exchange])
                guard provider >= 0, provider != process, exchanges.flow[exchange] != reference[provider]
                else { continue }
                taken.insert(provider * database.flows.count + Int(exchanges.flow[exchange]))
            }
        }
    }

    /// Whether another process takes one of the flows from a process that does not make it as its reference.
    func isTaken(from process: Int, _ flows: [Int]) -> Bool {
        flows.contains { taken.contains(process * database.flows.count + $0) }
    }

    /// The only process, apart from one, that makes a flow as its reference product.
    func maker(of flow: Int, besides process: Int) -> Int? {
        let found = (makers[Int32(flow)] ?? []).filter { $0 != process }
        return found.count == 1 ? found[0] : nil
    }
}

extension LifeCycleDatabase {
    /// Whether an exchange is something that its process is run for: a product made, or a waste treated.
    func isFunction(_ exchange: Int) -> Bool {
        let flags = exchanges.flags[exchange]
        if flags.contains(.avoided) { return false }
        switch flows[Int(exchanges.flow[exchange])].kind {
        case .product: return !flags.contains(.input)
        case .waste: return flags.contains(.input)
        case .elementary: return false
        }
    }
}
