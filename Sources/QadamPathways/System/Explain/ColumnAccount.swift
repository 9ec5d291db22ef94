internal import QadamOptimize

/// What a column of the solved model costs and what the rows that it stands in are worth to it.
///
///     c_j = Σ_i a_ij · p_i + d_j
///
/// with p the prices of the rows and d the reduced cost, which is zero for a column between its bounds. Money is that of
/// the objective, for one unit of the column.
struct ColumnAccount {
    /// A row of the model.
    struct Entry {
        /// Position of the row.
        let row: Int
        /// a_ij.
        let coefficient: Double
        /// p_i.
        let price: Double
        /// a_ij · p_i.
        var amount: Double { coefficient * price }
    }

    /// Rows that are about the same thing, slices taken together.
    struct Family {
        let subject: ModelSubject
        var amount: Double
    }

    /// c_j.
    let cost: Double
    /// d_j.
    let reducedCost: Double
    let entries: [Entry]
    private let model: SystemModel

    /// The account; nil where the result has no prices.
    init?(_ column: Int, _ model: SystemModel, _ result: SystemResult) {
        guard let dual = result.dual, column < model.linear.columnCount else { return nil }
        self.model = model
        cost = model.linear.cost[column]
        reducedCost = dual.reducedCosts[column]
        entries = (Int(model.linear.columnStart[column])..<Int(model.linear.columnStart[column + 1])).map {
            let row = Int(model.linear.rowIndex[$0])
            return Entry(row: row, coefficient: model.linear.coefficient[$0], price: dual.rowDuals[row])
        }
    }

    /// The rows by block, in the order of the model; a bound that holds is not among them.
    var families: [Family] {
        var families: [Family] = []
        for entry in entries where entry.amount != 0 {
            guard let block = ModelLayout.block(of: entry.row, in: model.layout.rows) else { continue }
            let names = block.part.key.enumerated().map { model.system.sets.name(Int(block.key[$0]), of: $1) }
            let subject = ModelSubject(part: block.part, names: names)
            if let known = families.firstIndex(where: { $0.subject == subject }) {
                families[known].amount += entry.amount
            } else {
                families.append(Family(subject: subject, amount: entry.amount))
            }
        }
        return families
    }
}
