internal import QadamEvidence
internal import QadamPathways

/// Checks the rows of one parameter once all sets are known: every subscript a member of its set, no combination twice.
struct OSeMOSYSRowCheck {
    /// The texts of all names.
    let names: [String]
    /// For every subscript the place of each name in the subscript's set, -1 for a name that is no member.
    let positions: [[Int32]]

    /// Reports what is wrong and leaves out the later of rows that stand twice.
    func run(_ table: inout OSeMOSYSTable, _ findings: inout Findings) {
        guard table.count > 0, table.rank > 0 else { return }
        let rows = OSeMOSYSRowCodes(table, positions: positions)
        for (key, found) in rows.outside.sorted(by: { $0.value.first < $1.value.first }) {
            findings.add(
                .outsideSet,
                at: table.place(found.first),
                [
                    "name": .text(table.name), "found": .text(names[Int(key.name)]),
                    "set": .text(table.indices[key.index]), "count": .integer(found.count),
                ]
            )
        }
        let twice = rows.repeated
        if !twice.isEmpty { remove(twice, rows.codes, &table, &findings) }
    }

    private func remove(
        _ twice: Set<UInt64>,
        _ codes: [UInt64],
        _ table: inout OSeMOSYSTable,
        _ findings: inout Findings
    ) {
        var first: [UInt64: Int] = [:]
        var kept: [Int] = []
        kept.reserveCapacity(codes.count)
        for (row, code) in codes.enumerated() {
            guard code != OSeMOSYSRowCodes.none, twice.contains(code) else {
                kept.append(row)
                continue
            }
            guard let before = first[code] else {
                first[code] = row
                kept.append(row)
                continue
            }
            report(row, before, table, &findings)
        }
        let rank = table.rank
        table.keys = kept.flatMap { table.keys[$0 * rank..<($0 + 1) * rank] }
        table.values = kept.map { table.values[$0] }
        table.lines = kept.map { table.lines[$0] }
        if !table.columns.isEmpty { table.columns = kept.map { table.columns[$0] } }
    }

    private func report(_ row: Int, _ before: Int, _ table: OSeMOSYSTable, _ findings: inout Findings) {
        let isSame = table.values[row] == table.values[before]
        let key = table.key(row).map { names[Int($0)] }.joined(separator: ", ")
        findings.add(
            isSame ? .sameValueTwice : .otherValueTwice,
            severity: isSame ? .warning : .error,
            at: table.place(row),
            [
                "name": .text("\(table.name)[\(key)]"), "line": .integer(Int(table.lines[before])),
                "first": .number(table.values[before]), "found": .number(table.values[row]),
            ]
        )
    }
}
