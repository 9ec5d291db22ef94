import QadamEvidence
import QadamUnits

/// Processes tied to one another by what they make together: none of them can be run alone.
///
/// It begins with the processes of several outputs; whoever takes an output that nothing outside replaces belongs to it,
/// and so on. What it makes and credits (``AvoidedProduct``) or hands to nobody inside leaves the chain.
struct JointChain {
    /// A product of a process.
    struct Output: Hashable {
        let process: String
        let flow: String
    }

    /// Identifiers in the order of the study.
    let processes: [String]
    /// What is made and used up inside.
    let intermediates: [Output]

    /// The chains of a study under a plan. Processes with a rule of their own keep it and belong to none.
    static func all(in system: ProductSystem, _ plan: AllocationPlan) -> [JointChain] {
        var search = ChainSearch(system, plan)
        return search.chains()
    }
}

private struct ChainSearch {
    private let order: [String]
    private let outputs: [String: [String]]
    private let takers: [JointChain.Output: [String]]
    private let replaced: Set<String>
    private let apart: Set<String>

    init(_ system: ProductSystem, _ plan: AllocationPlan) {
        order = system.processes.map(\.id)
        outputs = Dictionary(grouping: system.exchanges.filter(\.isProduct), by: \.process)
            .mapValues { $0.map(\.flow.id) }
        var takers: [JointChain.Output: [String]] = [:]
        for row in system.exchanges {
            guard case .process(let provider) = row.provider else { continue }
            takers[.init(process: provider, flow: row.flow.id), default: []].append(row.process)
        }
        self.takers = takers
        replaced = Set(plan.avoided.map(\.flow))
        apart = Set(plan.departures.map(\.process))
    }

    mutating func chains() -> [JointChain] {
        var chainOf: [String: Int] = [:]
        var chains: [[String]] = []
        for seed in order
        where (outputs[seed]?.count ?? 0) > 1 && !apart.contains(seed) && chainOf[seed] == nil {
            var members: Set<String> = []
            var open = [seed]
            while let process = open.popLast() {
                guard members.insert(process).inserted else { continue }
                open += handedOn(process).flatMap { takers[$0] ?? [] }.filter { !apart.contains($0) }
            }
            // what two searches share is one chain
            let met = Set(members.compactMap { chainOf[$0] })
            for other in met { members.formUnion(chains[other]) }
            for other in met { chains[other] = [] }
            for process in members { chainOf[process] = chains.count }
            chains.append(Array(members))
        }
        return chains.filter { !$0.isEmpty }.map(chain)
    }

    private func handedOn(_ process: String) -> [JointChain.Output] {
        (outputs[process] ?? []).filter { !replaced.contains($0) }
            .map { JointChain.Output(process: process, flow: $0) }.filter { takers[$0] != nil }
    }

    private func chain(_ members: [String]) -> JointChain {
        let members = Set(members)
        let ordered = order.filter(members.contains)
        return JointChain(processes: ordered, intermediates: ordered.flatMap(handedOn))
    }
}
