/// A product of a database that was asked for.
public enum ProductSearch: Sendable, Equatable {
    /// The column that makes it.
    case column(Int)
    /// Several columns fit: their numbers.
    case several([Int])
    /// It is made, but carries no burden under the rule of allocation: the exchange.
    case withoutShare(Int)
    /// Nothing fits; near names.
    case unknown([String])
}

extension LifeCycleEngine {
    /// The product with a name: that of the product or of its process, exactly; else the only one that contains
    /// the words, whatever their case.
    public func product(named name: String) -> ProductSearch {
        let columns = system.process.indices
        let exact = columns.filter { flow(ofColumn: $0).name == name || processName(ofColumn: $0) == name }
        if let only = exact.first, exact.count == 1 { return .column(only) }
        if !exact.isEmpty { return .several(exact) }
        if let exchange = build.withoutShare.first(where: { flow(ofExchange: Int($0)).name == name }) {
            return .withoutShare(Int(exchange))
        }
        let words = name.lowercased().split(separator: " ")
        guard !words.isEmpty else { return .unknown([]) }
        let near = columns.filter { column in
            let text = (flow(ofColumn: column).name + " " + processName(ofColumn: column)).lowercased()
            return words.allSatisfy { text.contains($0) }
        }
        if let only = near.first, near.count == 1 { return .column(only) }
        return near.isEmpty ? .unknown(similar(to: name)) : .several(near)
    }

    /// The product of a process by the identifier of the process (its reference product), or of process and
    /// flow as `process/flow`.
    public func product(withID id: String) -> ProductSearch {
        let columns = system.process.indices
        let exact = columns.filter { self.id(ofColumn: $0) == id || processID(ofColumn: $0) == id }
        guard exact.count > 1 else {
            return exact.first.map(ProductSearch.column) ?? .unknown([])
        }
        let references = exact.filter {
            database.exchanges.flags[Int(system.product[$0])].contains(.reference)
        }
        if let only = references.first, references.count == 1 { return .column(only) }
        return .several(exact)
    }

    /// Identifier of a column: process and flow.
    public func id(ofColumn column: Int) -> String {
        processID(ofColumn: column) + "/" + flow(ofColumn: column).id
    }

    /// Identifier of the process of a column.
    public func processID(ofColumn column: Int) -> String {
        database.processes[Int(system.process[column])].id
    }

    /// The flow of an exchange.
    public func flow(ofExchange exchange: Int) -> DatabaseFlow {
        database.flows[Int(database.exchanges.flow[exchange])]
    }

    /// Up to five names that share the longest word with what was asked.
    private func similar(to name: String) -> [String] {
        let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 2 }
        guard let longest = words.max(by: { $0.count < $1.count }) else { return [] }
        let stem = longest.prefix(max(3, longest.count - 2))
        var found: [String] = []
        for column in system.process.indices where found.count < 5 {
            let flow = flow(ofColumn: column).name
            if flow.lowercased().contains(stem), !found.contains(flow) { found.append(flow) }
        }
        return found
    }
}
