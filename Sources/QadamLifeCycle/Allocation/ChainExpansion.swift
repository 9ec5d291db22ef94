import QadamEvidence
import QadamUnits

/// Which process makes a product once a chain was written for it.
public struct ChainMaker: Sendable, Codable, Equatable {
    /// The process of the study.
    public var process: String
    /// The product.
    public var flow: String
    /// The process that stands for the whole chain run for that product.
    public var maker: String
}

/// A study in which system expansion goes over whole chains: where nothing is known to replace an intermediate
/// (a concentrate, a slime), what is made of it further on is credited instead.
///
/// Each process of a chain becomes a process whose only product is one run of it, with what it takes from outside and
/// emits. For each product k that leaves the chain a process is added:
///
///     m_k of k  ←  Σ_j s_j runs of j,  the other products m_c credited with what they replace
///     λ_k = (Σ_j s_j·b_j − Σ_{c≠k} m_c·r_c·λ_avoided(c)) / m_k
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | s_j | runs of process j, so that intermediates are used up as they are made | 1 |
/// | b_j | burden of one run with all it takes from outside the chain | kg CO2e |
/// | m_k | what the chain makes of k, less what it uses itself | unit of k |
/// | r_c, λ_avoided(c) | what one unit of c replaces, and its footprint | as ``AllocationRule`` |
///
/// So every product is looked at as the one that the chain runs for; the footprints of
/// several products of a chain must not be added.
struct ChainExpansion {
    /// A chain for which it cannot be done.
    struct Failure {
        let processes: Set<String>
        let diagnostic: Diagnostic
    }

    private(set) var system: ProductSystem
    private(set) var failures: [Failure] = []
    private let original: ProductSystem
    private let rule: AllocationRule
    private var rows: [String: [Exchange]]

    /// Writes the chains of a study whose rule asks for it; `nil` where it does not.
    static func applied(to system: ProductSystem) -> ChainExpansion? {
        guard let plan = system.allocation, let rule = plan.rule(plan.standard), rule.method == .chain else {
            return nil
        }
        var expansion = ChainExpansion(system, plan, rule)
        for chain in JointChain.all(in: system, plan) { expansion.write(chain, plan) }
        return expansion
    }

    private init(_ system: ProductSystem, _ plan: AllocationPlan, _ rule: AllocationRule) {
        self.system = system
        self.rule = rule
        original = system
        rows = Dictionary(grouping: system.exchanges, by: \.process)
        self.system.chainMakers = []
        // outside the chains the rule credits single processes, as it always did
        if let index = plan.rules.firstIndex(of: rule) {
            self.system.allocation?.rules[index].method = .expansion
        }
    }

    private mutating func write(_ chain: JointChain, _ plan: AllocationPlan) {
        let members = Set(chain.processes)
        if let fault = unusableRow(chain, members) { return fail(members, fault) }
        let matrix = chain.intermediates.map { output in chain.processes.map { net(of: output, in: $0) } }
        let runs: [Double]
        switch ChainBalance(rows: matrix, processes: chain.processes.count).solve() {
        case .runs(let found): runs = found
        case .unbalanced(let index, let made, let used):
            return fail(members, unbalanced(chain.intermediates[index], made: made, used: used))
        case .undetermined(let places):
            let names: Argument = .list(places.map { run(of: chain.processes[$0]).name })
            let arguments: [String: Argument] = ["rule": .text(rule.id), "processes": names]
            return fail(members, Diagnostic("LCA-0625", .error, at: rule.place, arguments))
        }
        let leaving = products(leaving: chain, runs)
        if let short = leaving.first(where: { $0.amount < 0 }) {
            let all = zip(chain.processes, runs)
            let made = all.filter { $0.0 == short.row.process }.reduce(0) { $0 + $1.1 * short.row.amount }
            return fail(members, unbalanced(short.outputs[0], made: made, used: made - short.amount))
        }
        for process in chain.processes { turnIntoRun(process, within: members) }
        for product in leaving { add(product, leaving, chain, runs) }
        system.allocation?.causes.removeAll { members.contains($0.process) }
    }

    /// A row of a chain that cannot be added to the others: no number, or a unit that does not turn into that of the flow's
    /// first maker. Rows inside the chain leave the study, so that nobody looks at them afterwards.
    private func unusableRow(_ chain: JointChain, _ members: Set<String>) -> Diagnostic? {
        let all = chain.processes.flatMap { rows[$0] ?? [] }
        var units: [String: Unit] = [:]
        for row in all where row.isProduct && units[row.flow.id] == nil { units[row.flow.id] = row.unit }
        for row in all {
            var arguments: [String: Argument] = [
                "process": .text(run(of: row.process).name), "flow": .text(row.flow.name),
            ]
            if !row.amount.isFinite { return Diagnostic("LCA-0110", .error, at: row.place, arguments) }
            guard let unit = units[row.flow.id], row.isProduct || isInside(row, members) else { continue }
            guard original.factor(row, into: unit) == nil else { continue }
            arguments["unit"] = .text(row.unit.symbol)
            arguments["expected"] = .text(unit.symbol)
            return Diagnostic("LCA-0106", .error, at: row.place, arguments)
        }
        return nil
    }

    private func isInside(_ row: Exchange, _ members: Set<String>) -> Bool {
        guard case .process(let provider) = row.provider else { return false }
        return members.contains(provider)
    }

    /// What a process makes of an output, less what it takes of it, in the unit of the maker.
    private func net(of output: JointChain.Output, in process: String) -> Double {
        guard let made = made(output) else { return 0 }
        var sum = 0.0
        for row in rows[process] ?? [] where row.flow.id == output.flow {
            if row.isProduct, process == output.process {
                sum += row.amount
            } else if row.provider == .process(output.process),
                let factor = original.factor(row, into: made.unit)
            {
                // a waste asks for its treatment as an input asks for its product
                sum -= row.amount * factor
            }
        }
        return sum
    }

    private func made(_ output: JointChain.Output) -> Exchange? {
        rows[output.process]?.first { $0.isProduct && $0.flow.id == output.flow }
    }

    /// What leaves a chain: one flow, whoever in it makes it.
    private struct Leaving {
        /// Its makers; the first one gives the unit.
        var outputs: [JointChain.Output]
        let row: Exchange
        var amount: Double
    }

    private func products(leaving chain: JointChain, _ runs: [Double]) -> [Leaving] {
        let inside = Set(chain.intermediates)
        var found: [Leaving] = []
        for row in chain.processes.flatMap({ (rows[$0] ?? []).filter(\.isProduct) }) {
            let output = JointChain.Output(process: row.process, flow: row.flow.id)
            guard !inside.contains(output) else { continue }
            let amount = zip(chain.processes, runs).reduce(0) { $0 + $1.1 * net(of: output, in: $1.0) }
            if let known = found.firstIndex(where: { $0.row.flow.id == row.flow.id }),
                let factor = original.factor(row, into: found[known].row.unit)
            {
                found[known].outputs.append(output)
                found[known].amount += amount * factor
            } else {
                found.append(Leaving(outputs: [output], row: row, amount: amount))
            }
        }
        return found
    }

    // MARK: - the study written anew

    private func run(of process: String) -> Flow {
        Flow(id: "\(process).run", name: original.processes.first { $0.id == process }?.name ?? process)
    }

    private mutating func turnIntoRun(_ process: String, within members: Set<String>) {
        let products = Set((rows[process] ?? []).filter(\.isProduct).map(\.row))
        let outputs = rows.filter { members.contains($0.key) }
            .mapValues { Set($0.filter(\.isProduct).map(\.flow.id)) }
        system.exchanges.removeAll { row in
            guard row.process == process else { return false }
            if products.contains(row.row) { return true }
            guard case .process(let provider) = row.provider else { return false }
            return outputs[provider]?.contains(row.flow.id) == true
        }
        system.exchanges.append(row(1, of: process, .output, run(of: process), nil, 1, Self.piece))
    }

    private mutating func add(_ product: Leaving, _ all: [Leaving], _ chain: JointChain, _ runs: [Double]) {
        let flow = product.row.flow
        guard var process = original.processes.first(where: { $0.id == product.row.process }) else { return }
        let id = "\(process.id).\(flow.id)"
        process.id = id
        process.name = "\(process.name): \(flow.name)"
        system.processes.append(process)
        system.chainMakers? += product.outputs.map {
            ChainMaker(process: $0.process, flow: $0.flow, maker: id)
        }
        var number = 0
        for made in [product] + all.filter({ $0.row.flow != flow }) where made.amount > 0 {
            number += 1
            var row = row(number, of: id, .output, made.row.flow, nil, made.amount, made.row.unit)
            row.place = made.row.place
            system.exchanges.append(row)
        }
        for (member, times) in zip(chain.processes, runs) {
            number += 1
            system.exchanges.append(row(number, of: id, .input, run(of: member), member, times, Self.piece))
        }
        let own = AllocationRule(
            id: "\(rule.id): \(flow.id)",
            method: .mainProduct(flow.id),
            place: rule.place
        )
        system.allocation?.rules.append(own)
        system.allocation?.departures.append(.init(process: id, rule: own.id, place: rule.place))
    }

    private func row(
        _ number: Int,
        of process: String,
        _ direction: Exchange.Direction,
        _ flow: Flow,
        _ provider: String?,
        _ amount: Double,
        _ unit: Unit
    ) -> Exchange {
        Exchange(
            process: process,
            row: number,
            direction: direction,
            kind: .technosphere,
            flow: flow,
            provider: provider.map(Exchange.Provider.process),
            amount: amount,
            unit: unit
        )
    }

    private static let piece = (try? UnitRegistry.standard.unit("piece")) ?? .one

    // MARK: - what cannot be done

    private mutating func fail(_ members: Set<String>, _ diagnostic: Diagnostic) {
        failures.append(Failure(processes: members, diagnostic: diagnostic))
    }

    private func unbalanced(_ output: JointChain.Output, made: Double, used: Double) -> Diagnostic {
        let row = self.made(output)
        let unit = row?.unit.symbol ?? ""
        return Diagnostic(
            "LCA-0624",
            .error,
            at: row?.place ?? .whole,
            [
                "flow": .text(row?.flow.name ?? output.flow), "rule": .text(rule.id),
                "made": .amount(made, unit: unit), "used": .amount(used, unit: unit),
            ]
        )
    }
}
