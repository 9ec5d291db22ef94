import QadamEvidence
import QadamLifeCycle
import QadamStore

/// A product that was found, with how much of it, in its reference unit.
enum FoundDemand {
    /// So much of the product of a column.
    case column(Int, Double)
    /// A product without a footprint: its exchange, and the code of the reason.
    case withoutScore(Int, String)
}

extension LifeCycleStudy {
    /// The product that was asked for.
    ///
    /// - Returns: the product, or `nil` with the names that would do (`WSP-0133…0125`).
    func find(_ demand: DemandRequest) -> (found: FoundDemand?, diagnostics: [Diagnostic]) {
        let asked = demand.name ?? demand.id ?? ""
        let search = demand.id.map(engine.product(withID:)) ?? engine.product(named: asked)
        switch search {
        case .column(let column):
            if engine.build.blocked.contains(Int32(column)) {
                return (
                    .withoutScore(Int(engine.system.product[column]), "LCA-1024"),
                    [engine.blockedDiagnostic(.warning)]
                )
            }
            if engine.build.unfounded.contains(Int32(column)) { return unfounded(column) }
            let (amount, problem) = amount(demand, column)
            guard let amount else { return (nil, problem) }
            return (.column(column, amount), [])
        case .several(let columns):
            let choices = columns.prefix(20).map { column in
                let place = engine.database.processes[Int(engine.system.process[column])].location
                return "\(engine.id(ofColumn: column)) (\(engine.processName(ofColumn: column)), \(place))"
            }
            return (
                nil,
                [
                    finding(
                        "WSP-0134",
                        [
                            "product": .text(asked), "count": .integer(columns.count),
                            "choices": .list(choices),
                        ]
                    )
                ]
            )
        case .withoutShare(let exchange):
            let flow = engine.flow(ofExchange: exchange)
            return (
                .withoutScore(exchange, "LCA-1014"),
                [
                    Diagnostic(
                        "LCA-1014",
                        .warning,
                        at: .entity(kind: "product", id: flow.id),
                        ["product": .text(flow.name)]
                    )
                ]
            )
        case .unknown(let near):
            return (nil, [finding("WSP-0133", ["product": .text(asked), "choices": .list(near)])])
        }
    }

    /// A product that a process needs which takes all that it makes.
    private func unfounded(_ column: Int) -> (FoundDemand?, [Diagnostic]) {
        let flow = engine.flow(ofColumn: column)
        let causes = engine.build.selfConsuming.prefix(5).map { engine.processName(ofColumn: Int($0)) }
        return (
            .withoutScore(Int(engine.system.product[column]), "LCA-1016"),
            [
                Diagnostic(
                    "LCA-1018",
                    .warning,
                    at: .entity(kind: "product", id: flow.id),
                    ["product": .text(flow.name), "processes": .list(causes)]
                )
            ]
        )
    }

    private func amount(_ demand: DemandRequest, _ column: Int) -> (Double?, [Diagnostic]) {
        let amount = demand.amount ?? 1
        guard let unit = demand.unit else { return (amount, []) }
        guard let factor = engine.factor(ofUnit: unit, forColumn: column) else {
            let own = engine.unit(ofColumn: column)
            return (nil, [finding("WSP-0135", ["unit": .text(unit), "expected": .text(own)])])
        }
        return (amount * factor, [])
    }

    private func finding(_ code: String, _ arguments: [String: Argument]) -> Diagnostic {
        Diagnostic(code, .error, at: .entity(kind: "dataset", id: dataset.name), arguments)
    }
}
