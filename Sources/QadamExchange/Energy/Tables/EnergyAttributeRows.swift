internal import QadamEvidence
internal import QadamPathways

/// The rows of one attribute while its tables are read. An empty cell in the column of a subscript stands for all members;
/// a row that leaves more open yields to one that leaves less open, and a row that leaves all open is what holds
/// without a row.
struct EnergyAttributeRows {
    /// The rows made whole.
    struct Resolved {
        /// Packed keys and values, one each a combination.
        var keys: [Int] = []
        var values: [Double] = []
        /// What holds without a row, where a table says so; infinite for nothing.
        var fallback: Double?
    }

    let attribute: EnergyAttribute
    /// The numbers of members of the subscripts.
    let shape: [Int]
    private var positions: [Int32] = []
    private var values: [Double] = []
    private var places: [(file: Int, line: Int32)] = []
    private var hasOpen = false
    private let system: EnergySystem

    init(_ attribute: EnergyAttribute, in system: EnergySystem) {
        self.attribute = attribute
        self.system = system
        shape = system[attribute.id].shape
    }

    /// Whether there are no rows.
    var isEmpty: Bool { values.isEmpty }

    /// Takes a row; a subscript that stands for all members is -1.
    mutating func append(_ index: [Int32], _ value: Double, file: Int, line: Int) {
        positions.append(contentsOf: index)
        values.append(value)
        places.append((file, Int32(truncatingIfNeeded: line)))
        if index.contains(where: { $0 < 0 }) { hasOpen = true }
    }

    /// Makes the rows whole, and reports combinations that are given twice.
    func resolved(files: [String], _ findings: inout Findings) -> Resolved {
        hasOpen ? expanded(files, &findings) : packed(files, &findings)
    }

    private func packed(_ files: [String], _ findings: inout Findings) -> Resolved {
        var result = Resolved()
        result.keys.reserveCapacity(values.count)
        var isRising = true
        for row in values.indices {
            let key = key(positions[row * shape.count..<(row + 1) * shape.count])
            if let last = result.keys.last, key <= last { isRising = false }
            result.keys.append(key)
        }
        result.values = values
        if isRising { return result }
        let order = result.keys.indices.sorted { (result.keys[$0], $0) < (result.keys[$1], $1) }
        for (before, row) in zip(order, order.dropFirst()) where result.keys[row] == result.keys[before] {
            report(row, before, result.keys[row], files, &findings)
        }
        return result
    }

    private func expanded(_ files: [String], _ findings: inout Findings) -> Resolved {
        let rank = shape.count
        var taken: [Int: (open: Int, row: Int)] = [:]
        var fallback: Int?
        for row in values.indices {
            let index = positions[row * rank..<(row + 1) * rank]
            let open = index.count { $0 < 0 }
            if open == rank {
                if let fallback { report(row, fallback, nil, files, &findings) }
                fallback = fallback ?? row
                continue
            }
            forEachKey(of: Array(index)) { key in
                guard let former = taken[key] else {
                    taken[key] = (open, row)
                    return
                }
                if former.open == open { report(row, former.row, key, files, &findings) }
                if former.open > open { taken[key] = (open, row) }
            }
        }
        let keys = taken.keys.sorted()
        return Resolved(
            keys: keys,
            values: keys.map { taken[$0].map { values[$0.row] } ?? .nan },
            fallback: fallback.map { values[$0] }
        )
    }

    private func key(_ index: ArraySlice<Int32>) -> Int {
        zip(index, shape).reduce(0) { $0 * $1.1 + Int($1.0) }
    }

    /// Calls `body` with the key of every combination that a row stands for.
    private func forEachKey(of index: [Int32], _ body: (Int) -> Void) {
        var whole = index
        func step(_ place: Int) {
            guard place < index.count else { return body(key(whole[...])) }
            if index[place] >= 0 { return step(place + 1) }
            for member in 0..<shape[place] {
                whole[place] = Int32(member)
                step(place + 1)
            }
        }
        step(0)
    }

    private func report(_ row: Int, _ first: Int, _ key: Int?, _ files: [String], _ findings: inout Findings)
    {
        let isSame = values[row] == values[first]
        let names = key.map { key in
            zip(system[attribute.id].positions(key), attribute.index)
                .map { system.sets.name($0, of: $1) }.joined(separator: ", ")
        }
        findings.add(
            isSame ? .sameValueTwice : .otherValueTwice,
            severity: isSame ? .warning : .error,
            at: .file(files[places[row].file], row: Int(places[row].line)),
            [
                "name": .text(attribute.name + (names.map { "[\($0)]" } ?? "")),
                "line": .integer(Int(places[first].line)),
                "first": Self.shown(values[first]), "found": Self.shown(values[row]),
            ]
        )
    }

    private static func shown(_ value: Double) -> Argument {
        value == .infinity ? .text(EnergyTableNames.none) : .number(value)
    }
}
