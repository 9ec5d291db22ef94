import QadamEvidence
import QadamLifeCycle

extension EcoSpold1Dataset {
    /// Turns the fractions of the dataset into allocation factors.
    ///
    /// Where every product has one fraction for all exchanges that are divided, the factors hold for the process:
    /// economic where `allocationMethod` is 1, else physical. Where fractions differ from exchange to exchange they
    /// are kept exchange by exchange, under the causal rule.
    mutating func addAllocation(to assembly: PackageAssembly, process: Int, firstExchange: Int) {
        guard !allocations.isEmpty else { return }
        var byNumber: [String: [Int]] = [:]
        for (offset, exchange) in draft.exchanges.enumerated() {
            byNumber[exchange.number, default: []].append(offset)
        }
        var shares: [(product: Int, exchange: Int, share: Double)] = []
        for allocation in allocations {
            guard let product = onlyProduct(byNumber[allocation.product]) else {
                warn(assembly, "DAT-0227", allocation.product)
                continue
            }
            for number in allocation.exchanges {
                guard let offsets = byNumber[number] else {
                    warn(assembly, "DAT-0227", number)
                    continue
                }
                shares += offsets.map { (product, $0, allocation.share) }
            }
        }
        guard addsUp(shares.map { ($0.exchange, $0.share) }) else {
            return warn(assembly, "DAT-0222", "")
        }
        let rule = uniformRule(shares)
        assembly.database.processes[process].defaultAllocation = rule ?? .causal
        var done: Set<Int> = []
        for share in shares {
            if rule != nil, !done.insert(share.product).inserted { continue }
            assembly.database.allocationFactors.append(
                AllocationFactor(
                    process: process,
                    rule: rule ?? .causal,
                    product: draft.exchanges[share.product].flow,
                    exchange: rule == nil ? firstExchange + share.exchange : -1,
                    share: share.share
                )
            )
        }
    }

    private func onlyProduct(_ offsets: [Int]?) -> Int? {
        let products = (offsets ?? []).filter { draft.isProduct(draft.exchanges[$0]) }
        return products.count == 1 ? products[0] : nil
    }

    private func warn(_ assembly: PackageAssembly, _ code: String, _ product: String) {
        let arguments: [String: Argument] = ["process": .text(draft.process.name), "product": .text(product)]
        assembly.warn(Finding(code, at: place, arguments))
        assembly.omit("allocation", id: draft.process.id, name: product, reason: code)
    }

    private func addsUp(_ shares: [(exchange: Int, share: Double)]) -> Bool {
        var sums: [Int: Double] = [:]
        for share in shares { sums[share.exchange, default: 0] += share.share }
        return sums.values.allSatisfy { abs($0 - 1) <= 1e-3 }
    }

    // The rule for the whole process, if each product has the same share of every exchange and none is left out.
    private func uniformRule(_ shares: [(product: Int, exchange: Int, share: Double)]) -> PublishedAllocation?
    {
        var byProduct: [Int: Double] = [:]
        for share in shares {
            if let other = byProduct[share.product], other != share.share { return nil }
            byProduct[share.product] = share.share
        }
        let divided = Set(shares.map(\.exchange))
        for (offset, exchange) in draft.exchanges.enumerated() where !draft.isProduct(exchange) {
            guard divided.contains(offset) else { return nil }
        }
        return allocations.allSatisfy { $0.method == "1" } ? .economic : .physical
    }
}
