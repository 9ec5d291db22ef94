import QadamEvidence
import QadamLifeCycle

extension DatabaseTables {
    /// Reads parameters of the database and of processes.
    func readParameters() {
        guard let cursor = cursor(.parameters) else { return }
        while cursor.next() {
            let process = cursor.text("process").isEmpty ? -1 : cursor.reference("process", processes)
            let name = cursor.needed("name")
            let value = cursor.neededNumber("value")
            let uncertainty = uncertainty(cursor)
            guard cursor.isGood("parameter", id: name), let process, let value else { continue }
            let formula = cursor.text("formula")
            assembly.database.parameters.append(
                DatabaseParameter(
                    process: process,
                    name: name,
                    formula: formula.isEmpty ? nil : formula,
                    value: value,
                    uncertainty: uncertainty,
                    note: cursor.text("note")
                )
            )
        }
    }

    /// Reads the shares of co-products.
    func readAllocation() {
        guard let cursor = cursor(.allocation) else { return }
        while cursor.next() {
            let process = cursor.neededReference("process", processes)
            if cursor.text("rule").isEmpty { cursor.spoil("DAT-0712", "rule") }
            let rule = cursor.word("rule", TableWords.rules)
            let product = cursor.neededReference("product", flows)
            let share = cursor.neededNumber("share")
            let known = process.flatMap { labels[$0] } ?? [:]
            let exchange = cursor.text("exchange").isEmpty ? -1 : cursor.reference("exchange", known)
            guard cursor.isGood("allocation", id: cursor.text("process")), let process, let rule, let product,
                let share, let exchange
            else { continue }
            assembly.database.allocationFactors.append(
                AllocationFactor(
                    process: process,
                    rule: rule,
                    product: product,
                    exchange: exchange,
                    share: share
                )
            )
        }
    }
}
