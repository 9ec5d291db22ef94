internal import QadamEvidence
internal import QadamPathways
internal import QadamSparse

// Rows of values in the forms of the language.

extension MathProgParser {
    /// Reads one value in list form: the free subscripts of the slice, then the value.
    mutating func readListed(_ draft: inout MathProgDraft) throws(MathProgStop) {
        let first = lexer.text
        key.removeAll(keepingCapacity: true)
        for (index, fixed) in draft.slice.enumerated() {
            if let fixed {
                key.append(fixed)
            } else {
                guard isItem else {
                    throw incomplete(first, lacking: draft.slice[index...].count { $0 == nil } + 1)
                }
                key.append(try takeName())
                try skip(.comma)
            }
        }
        guard isItem else { throw incomplete(first, lacking: 1) }
        try takeValue(into: &draft.table)
    }

    /// Takes a value and appends it with ``key`` and its place.
    mutating func takeValue(into table: inout OSeMOSYSTable) throws(MathProgStop) {
        let (line, column) = (Int32(truncatingIfNeeded: lexer.line), Int32(truncatingIfNeeded: lexer.column))
        let value = try takeNumber()
        table.keys.append(contentsOf: key)
        table.values.append(value)
        table.lines.append(line)
        table.columns.append(column)
    }

    /// Reports that a group of data ends too early.
    mutating func incomplete(_ first: String, lacking count: Int) -> MathProgStop {
        if lexer.token == .end || beginsStatement { return unexpected() }
        report(.incompleteGroup, ["found": .text(String(first.prefix(40))), "count": .integer(count)])
        return .statement
    }

    /// Reads `column column … := row value value … row value value …`.
    mutating func readTable(_ draft: inout MathProgDraft, isTransposed: Bool) throws(MathProgStop) {
        if !draft.isSettled { _ = draft.settle(rank: 2) }
        guard draft.freeCount == 2, let firstFree = draft.slice.firstIndex(of: nil),
            let lastFree = draft.slice.lastIndex(of: nil)
        else {
            report(.wrongFreeSubscripts, ["count": .integer(draft.freeCount)])
            throw .statement
        }
        let columns = try readHeading()
        let (rowIndex, columnIndex) = isTransposed ? (lastFree, firstFree) : (firstFree, lastFree)
        while isItem {
            let row = try takeName()
            key.removeAll(keepingCapacity: true)
            for fixed in draft.slice { key.append(fixed ?? row) }
            for (place, column) in columns.enumerated() {
                if lexer.isWord(".") {
                    try next()
                    continue
                }
                guard isItem else { throw incomplete(assembly.text(row), lacking: columns.count - place) }
                key[rowIndex] = row
                key[columnIndex] = column
                try takeValue(into: &draft.table)
            }
        }
    }

    private mutating func readHeading() throws(MathProgStop) -> [Int32] {
        var columns: [Int32] = []
        while lexer.token != .assign {
            guard isItem else {
                if lexer.token == .end || beginsStatement { throw unexpected() }
                report(.missingAssign, ["found": .text(lexer.text)])
                throw .statement
            }
            columns.append(try takeName())
        }
        try next()
        return columns
    }

    /// Reads values in list form of a parameter whose published versions differ in the number of subscripts: all of
    /// the list is gathered, and the one number chosen that makes every group end in a number.
    mutating func readUnsettled(_ draft: inout MathProgDraft) throws(MathProgStop) {
        let place = self.place
        let list = try gatherList()
        let ranks = draft.kind.signatures.map(\.count).filter { list.fits(rank: $0, values: 1) }
        guard ranks.count == 1, draft.settle(rank: ranks[0]) else {
            reportSubscripts(draft.kind, found: list.subscriptsBeforeNumber, at: place)
            throw .statement
        }
        list.append(to: &draft.table, rank: ranks[0], values: 1, value: 0)
    }

    /// Takes all names and numbers up to the next mark.
    mutating func gatherList() throws(MathProgStop) -> MathProgList {
        var list = MathProgList()
        while isItem {
            list.lines.append(Int32(truncatingIfNeeded: lexer.line))
            list.columns.append(Int32(truncatingIfNeeded: lexer.column))
            var number: Double?
            if lexer.token == .word,
                case .value(let value) = DecimalReading.number(UnsafeRawBufferPointer(lexer.bytes))
            {
                number = value
            }
            list.isPoint.append(lexer.isWord("."))
            list.numbers.append(number)
            list.names.append(try takeName())
            try skip(.comma)
        }
        return list
    }
}

/// A list of names and numbers whose grouping is still to be found.
struct MathProgList {
    var names: [Int32] = []
    var numbers: [Double?] = []
    var isPoint: [Bool] = []
    var lines: [Int32] = []
    var columns: [Int32] = []

    /// Whether the list is a row of groups of so many subscripts and values.
    func fits(rank: Int, values: Int) -> Bool {
        let width = rank + values
        guard names.count % width == 0 else { return false }
        return names.indices.allSatisfy { $0 % width < rank || numbers[$0] != nil || isPoint[$0] }
    }

    /// How many names stand before the first number.
    var subscriptsBeforeNumber: Int { numbers.firstIndex { $0 != nil } ?? numbers.count }

    /// Appends the groups' value of the given place.
    func append(to table: inout OSeMOSYSTable, rank: Int, values: Int, value: Int) {
        for start in stride(from: 0, to: names.count, by: rank + values) {
            let place = start + rank + value
            guard let number = numbers[place] else { continue }
            table.keys.append(contentsOf: names[start..<start + rank])
            table.values.append(number)
            table.lines.append(lines[place])
            table.columns.append(columns[place])
        }
    }
}
