import QadamEvidence
import QadamLifeCycle

extension ILCDPackage {
    /// Adds the shares of co-products: those that Qadam added, else the per cents of the exchanges as causal shares.
    func addAllocation(
        _ process: ILCDProcess,
        _ draft: ProcessDraft,
        row: Int,
        first: Int,
        _ index: ILCDIndex
    ) {
        if let own = process.shares, trust.trusted(own.seal, process.seals) != nil,
            let factors = restored(own.rows, draft, row: row, first: first, index)
        {
            if let word = own.seal[.rule] {
                let rule = TableWords.rules.first { $0.word == word }?.rule
                if rule == nil { trust.damage(own.seal) }
                assembly.database.processes[row].defaultAllocation = rule
            }
            assembly.database.allocationFactors += factors
            return
        }
        addCausal(process, draft, row: row, first: first)
    }

    /// The shares of an addition; `nil` where one of them cannot be used.
    private func restored(
        _ rows: [ILCDAddition],
        _ draft: ProcessDraft,
        row: Int,
        first: Int,
        _ index: ILCDIndex
    ) -> [AllocationFactor]? {
        var number: [String: Int] = [:]
        for (offset, exchange) in draft.exchanges.enumerated() { number[exchange.number] = first + offset }
        var factors: [AllocationFactor] = []
        for addition in rows {
            let exchange = addition[.exchange]
            guard !addition.isDamaged,
                let rule = TableWords.rules.first(where: { $0.word == addition[.rule] })?.rule,
                let product = addition[.product].flatMap({ index.flow[$0] }),
                let share = addition.number(.share), share.isFinite,
                exchange == nil || number[exchange ?? ""] != nil
            else {
                trust.damage(addition)
                return nil
            }
            factors.append(
                AllocationFactor(
                    process: row,
                    rule: rule,
                    product: product,
                    exchange: exchange.flatMap { number[$0] } ?? -1,
                    share: share
                )
            )
        }
        return factors
    }

    private func addCausal(_ process: ILCDProcess, _ draft: ProcessDraft, row: Int, first: Int) {
        var product: [String: Int] = [:]
        for exchange in draft.exchanges where draft.isProduct(exchange) {
            product[exchange.number] = exchange.flow
        }
        for (offset, exchange) in process.exchanges.enumerated() where !exchange.allocations.isEmpty {
            let known = exchange.allocations.allSatisfy { product[$0.product] != nil && $0.share >= 0 }
            let sum = exchange.allocations.reduce(0) { $0 + $1.share }
            guard known, abs(sum - 1) <= 1e-3 else {
                let arguments: [String: Argument] = [
                    "process": .text(draft.process.name), "product": .text(exchange.id),
                ]
                let code = known ? "DAT-0222" : "DAT-0227"
                assembly.warn(Finding(code, at: exchange.place, arguments))
                assembly.omit("allocation", id: draft.process.id, name: exchange.id, reason: code)
                continue
            }
            assembly.database.processes[row].defaultAllocation = .causal
            for allocation in exchange.allocations {
                guard let flow = product[allocation.product] else { continue }
                assembly.database.allocationFactors.append(
                    AllocationFactor(
                        process: row,
                        rule: .causal,
                        product: flow,
                        exchange: first + offset,
                        share: allocation.share
                    )
                )
            }
        }
    }
}
