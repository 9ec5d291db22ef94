public import QadamLifeCycle

/// Finds the maker of every input of a product (and the treatment of every waste) that the data do not name: the
/// one process of the database that makes (or takes) the flow. Several candidates stay unlinked and are counted:
/// nobody is chosen by position.
///
/// Makers of a product are processes with an output of it that is not an avoided product; treatments of a waste are
/// processes with an input of it. Afterwards `report.linked` counts all exchanges with a provider and
/// `report.unlinked` lists all without.
///
/// - Parameters:
///   - database: Its exchanges get their `provider` where it was -1.
///   - report: Gets `linked` and `unlinked` anew.
///   - closed: Exchanges whose maker the data name, but by a name that no process of the package has (0) or that
///     several have (their number): they are listed, never linked to another.
///   - sought: The maker that the data name for such an exchange, as they name it.
public func linkByFlow(
    _ database: inout LifeCycleDatabase,
    report: inout ReadingReport,
    except closed: [Int32: Int] = [:],
    sought: [Int32: String] = [:]
) {
    let makers = FlowMakers(database)
    report.linked = 0
    report.unlinked = []
    for process in database.processes.indices {
        for index in database.exchanges(of: process) where makers.asksForMaker(index, in: database) {
            let flow = Int(database.exchanges.flow[index])
            if database.exchanges.provider[index] < 0, closed[Int32(index)] == nil, makers.count[flow] == 1 {
                database.exchanges.provider[index] = makers.only[flow]
            }
            guard database.exchanges.provider[index] < 0 else {
                report.linked += 1
                continue
            }
            report.unlinked.append(
                ReadingReport.Unlinked(
                    process: database.processes[process].id,
                    processName: database.processes[process].name,
                    flow: database.flows[flow].id,
                    flowName: database.flows[flow].name,
                    amount: database.exchanges.amount[index],
                    unit: database.units[Int(database.exchanges.unit[index])].symbol,
                    candidates: closed[Int32(index)] ?? Int(makers.count[flow]),
                    sought: sought[Int32(index)] ?? ""
                )
            )
        }
    }
}

extension ReadingReport {
    /// Processes are left out after the exchanges were linked: what they supplied has no maker any more and is listed, and
    /// what they asked for is listed no longer.
    ///
    /// - Parameters:
    ///   - removed: the processes, by number.
    ///   - database: the database that still has them.
    public mutating func takeAway(_ removed: Set<Int>, of database: LifeCycleDatabase) {
        let names = Set(removed.map { database.processes[$0].id })
        unlinked.removeAll { names.contains($0.process) }
        for process in database.processes.indices {
            for index in database.exchanges(of: process) {
                let provider = Int(database.exchanges.provider[index])
                guard provider >= 0, removed.contains(process) || removed.contains(provider) else { continue }
                linked -= 1
                if removed.contains(process) { continue }
                let flow = database.flows[Int(database.exchanges.flow[index])]
                unlinked.append(
                    Unlinked(
                        process: database.processes[process].id,
                        processName: database.processes[process].name,
                        flow: flow.id,
                        flowName: flow.name,
                        amount: database.exchanges.amount[index],
                        unit: database.units[Int(database.exchanges.unit[index])].symbol,
                        candidates: 0,
                        sought: database.processes[provider].name
                    )
                )
            }
        }
    }
}

/// For each flow how many processes make it (treat it, for wastes), and the last of them.
struct FlowMakers {
    private(set) var count: [Int32]
    private(set) var only: [Int32]

    init(_ database: LifeCycleDatabase) {
        count = Array(repeating: 0, count: database.flows.count)
        only = Array(repeating: -1, count: database.flows.count)
        for process in database.processes.indices {
            for index in database.exchanges(of: process) {
                let flow = Int(database.exchanges.flow[index])
                guard Self.makes(index, in: database), only[flow] != Int32(process) else { continue }
                only[flow] = Int32(process)
                count[flow] += 1
            }
        }
    }

    /// Whether an exchange is a product that its process makes, or a waste that it treats.
    static func makes(_ index: Int, in database: LifeCycleDatabase) -> Bool {
        let flags = database.exchanges.flags[index]
        guard !flags.contains(.avoided) else { return false }
        guard database.exchanges.amount[index] != 0 || database.exchanges.formulas[Int32(index)] != nil else {
            return false
        }
        switch database.flows[Int(database.exchanges.flow[index])].kind {
        case .elementary: return false
        case .product: return !flags.contains(.input)
        case .waste: return flags.contains(.input)
        }
    }

    /// Whether an exchange needs another process: an input of a product, a waste given away, an avoided product.
    func asksForMaker(_ index: Int, in database: LifeCycleDatabase) -> Bool {
        let flags = database.exchanges.flags[index]
        if flags.contains(.reference) { return false }
        switch database.flows[Int(database.exchanges.flow[index])].kind {
        case .elementary: return false
        case .product: return flags.contains(.avoided) || flags.contains(.input)
        case .waste: return flags.contains(.avoided) || !flags.contains(.input)
        }
    }
}
