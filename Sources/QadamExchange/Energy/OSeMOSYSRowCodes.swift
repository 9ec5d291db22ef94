internal import QadamPathways

/// A number for every row of a parameter: the same only for the same combination of subscripts, and rising in the order
/// of the sets, the last subscript fastest.
struct OSeMOSYSRowCodes {
    /// The code of a row with a name outside its set.
    static let none = UInt64.max

    /// One code a row.
    private(set) var codes: [UInt64]
    /// For every subscript and name outside its set: how many rows have it, and the first of them.
    private(set) var outside: [OutsideName: (count: Int, first: Int)] = [:]

    /// A name that is no member of the set of a subscript.
    struct OutsideName: Hashable {
        let index: Int
        let name: Int32
    }

    /// `positions` has for every subscript the place of each name in its set, -1 outside.
    init(_ table: OSeMOSYSTable, positions: [[Int32]]) {
        let rank = table.rank
        codes = [UInt64](repeating: 0, count: table.count)
        var stride: UInt64 = 1
        for index in (0..<rank).reversed() {
            let size = UInt64(max((positions[index].max() ?? 0) + 1, 1))
            if stride.multipliedReportingOverflow(by: size).overflow { stride = compact() }
            add(table.keys, rank, index, stride, positions[index])
            stride *= size
        }
    }

    private mutating func add(
        _ keys: [Int32],
        _ rank: Int,
        _ index: Int,
        _ stride: UInt64,
        _ positions: [Int32]
    ) {
        for row in codes.indices {
            let name = keys[row * rank + index]
            let place = positions[Int(name)]
            if place < 0 {
                codes[row] = Self.none
                outside[OutsideName(index: index, name: name), default: (0, row)].count += 1
            } else if codes[row] != Self.none {
                codes[row] += UInt64(place) * stride
            }
        }
    }

    /// Puts the ranks of the codes in their place, so that the next subscript fits beside them; gives their number.
    private mutating func compact() -> UInt64 {
        let distinct = Set(codes).subtracting([Self.none]).sorted()
        var ranks: [UInt64: UInt64] = [:]
        for (rank, code) in distinct.enumerated() { ranks[code] = UInt64(rank) }
        for row in codes.indices {
            if let rank = ranks[codes[row]] { codes[row] = rank }
        }
        return UInt64(max(distinct.count, 1))
    }

    /// Whether every row stands behind the one before it.
    var isRising: Bool {
        for row in codes.indices.dropFirst() where codes[row] <= codes[row - 1] { return false }
        return true
    }

    /// The rows in the order of the sets; rows with a name outside its set last.
    var order: [Int] {
        isRising ? Array(codes.indices) : codes.indices.sorted { (codes[$0], $0) < (codes[$1], $1) }
    }

    /// The codes that more than one row has.
    var repeated: Set<UInt64> {
        // Most files are in the order of their sets.
        if isRising { return [] }
        var repeated: Set<UInt64> = []
        let highest = codes.lazy.filter { $0 != Self.none }.max() ?? 0
        if highest / 64 <= UInt64(codes.count) * 4 + 1024 {
            var bits = [UInt64](repeating: 0, count: Int(highest / 64) + 1)
            for code in codes where code != Self.none {
                let bit: UInt64 = 1 << (code & 63)
                if bits[Int(code >> 6)] & bit != 0 { repeated.insert(code) }
                bits[Int(code >> 6)] |= bit
            }
        } else {
            let sorted = codes.sorted()
            for index in sorted.indices.dropFirst()
            where sorted[index] == sorted[index - 1] && sorted[index] != Self.none {
                repeated.insert(sorted[index])
            }
        }
        return repeated
    }
}
