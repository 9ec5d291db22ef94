import QadamEvidence

extension AllocationDivision {
    /// Row by row where the study says what causes it, the rest by a basis.
    ///
    /// Where every row that counts is stated, the basis is still asked for: a row that is added later must not fall to
    /// nobody.
    mutating func causal(_ otherwise: AllocationBasis) -> AllocationRecord? {
        guard let factors = divide(Array(outputs.indices), otherwise) else { return nil }
        var rows: [AllocationRecord.RowShares] = []
        let stated = Dictionary(grouping: causes, by: \.row)
        for row in stated.keys.sorted() {
            if let shares = causalShares(row, stated[row] ?? []) { rows.append(shares) }
        }
        guard diagnostics.isEmpty else { return nil }
        var made = record(factors, credited: [])
        made.rows = rows
        return made
    }

    /// The shares of one row; their sum in order is exactly 1.
    private mutating func causalShares(_ row: Int, _ stated: [CausalShare]) -> AllocationRecord.RowShares? {
        var factors = [Double](repeating: 0, count: outputs.count)
        for cause in stated {
            guard let k = outputs.firstIndex(where: { $0.flow == cause.output }) else {
                report("LCA-0621", at: cause.place, ["row": .text(String(row)), "flow": .text(cause.output)])
                return nil
            }
            factors[k] += cause.share
        }
        let sum = factors.reduce(0, +)
        let place = stated.first?.place ?? place
        guard factors.allSatisfy({ $0 >= 0 && $0.isFinite }), abs(sum - 1) <= 1e-9,
            let last = factors.lastIndex(where: { $0 != 0 }), AllocationRecord.close(&factors, at: last)
        else {
            report("LCA-0622", at: place, ["row": .text(String(row)), "sum": .number(sum)])
            return nil
        }
        return AllocationRecord.RowShares(
            row: row,
            factors: factors,
            citation: stated.first?.citation,
            note: stated.first?.note
        )
    }
}
