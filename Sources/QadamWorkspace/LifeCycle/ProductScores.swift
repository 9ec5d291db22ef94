public import QadamEvidence
import QadamLifeCycle

/// The score of a product of a database.
public struct ProductScore: Sendable, Codable, Equatable {
    /// Identifier: `process/flow`.
    public var id: String
    /// Name of the product (or of the waste that is treated).
    public var product: String
    /// Name of the process that makes it.
    public var process: String
    /// Location of the process; empty where none was given.
    public var location: String
    /// How much, in ``unit``.
    public var amount: Double
    /// Unit of the product.
    public var unit: String
    /// Impact of that amount, all upstream included, in ``scoreUnit``; `nil` where there is none, see ``reason``.
    public var score: Double?
    /// Unit of the score, such as `kg{CO2e:AR5}`.
    public var scoreUnit: String
    /// Code of the reason why there is no score.
    public var reason: String?
    /// Results that stand beside the score: by name of the category, in its own unit.
    public var apart: [String: Double]
}

extension LifeCycleStudy {
    /// Scores of one product, or of all: one transposed solve for all of them.
    ///
    /// - Parameter demand: which product and how much; `nil` for one unit of every product.
    public func scores(of demand: DemandRequest?) -> (scores: [ProductScore], diagnostics: [Diagnostic]) {
        let (intensities, problems) = engine.intensities(impacts)
        guard let intensities else { return ([], problems) }
        guard let demand else {
            let scores = engine.system.process.indices.map { column in
                engine.build.blocked.contains(Int32(column))
                    ? scoreless(Int(engine.system.product[column]), "LCA-1024")
                    : engine.build.unfounded.contains(Int32(column))
                        ? scoreless(Int(engine.system.product[column]), "LCA-1016")
                        : score(column, amount: 1, intensities)
            }
            return (scores + engine.build.withoutShare.map { scoreless(Int($0), "LCA-1014") }, problems)
        }
        let (found, diagnostics) = find(demand)
        switch found {
        case .column(let column, let amount): return ([score(column, amount: amount, intensities)], problems)
        case .withoutScore(let exchange, let reason):
            return ([scoreless(exchange, reason)], problems + diagnostics)
        case nil: return ([], diagnostics)
        }
    }

    private func score(_ column: Int, amount: Double, _ intensities: [[Double]]) -> ProductScore {
        let process = engine.database.processes[Int(engine.system.process[column])]
        // A number beyond what a Double holds is no footprint.
        let value = intensities[0][column] * amount
        var apart: [String: Double] = [:]
        for (category, values) in zip(impacts, intensities).dropFirst() {
            apart[category.id] = values[column] * amount
        }
        return ProductScore(
            id: engine.id(ofColumn: column),
            product: engine.flow(ofColumn: column).name,
            process: process.name,
            location: process.location,
            amount: amount,
            unit: engine.unit(ofColumn: column),
            score: value.isFinite ? value : nil,
            scoreUnit: impacts[0].unit,
            reason: value.isFinite ? nil : "LCA-1019",
            apart: apart
        )
    }

    private func scoreless(_ exchange: Int, _ reason: String) -> ProductScore {
        let process = engine.database.processes[engine.database.process(ofExchange: exchange)]
        let flow = engine.flow(ofExchange: exchange)
        return ProductScore(
            id: process.id + "/" + flow.id,
            product: flow.name,
            process: process.name,
            location: process.location,
            amount: 1,
            unit: engine.database.units[flow.unit].symbol,
            score: nil,
            scoreUnit: impacts[0].unit,
            reason: reason,
            apart: [:]
        )
    }
}
