internal import QadamEvidence
internal import QadamPathways

// `param default 0 : NAME NAME := subscript … value value …;`: several parameters with the same subscripts.

extension MathProgParser {
    /// Reads what follows the colon.
    mutating func readTabbing(defaultValue: Double?, line: Int) throws(MathProgStop) {
        try skip(.comma)
        var drafts: [MathProgDraft] = []
        var set: (kind: OSeMOSYSSetKind, place: Place)?
        while lexer.token != .assign {
            let place = self.place
            let name = try takeHeadingName()
            if drafts.isEmpty, set == nil, lexer.token == .colon {
                set = try setOfTabbing(name, place)
                try next()
                continue
            }
            guard let kind = try kindOfParameter(name, line: line) else { throw .statement }
            drafts.append(MathProgDraft(kind, defaultValue: defaultValue, file: lexer.name))
            try skip(.comma)
        }
        guard !drafts.isEmpty else {
            report(.missingName)
            throw .statement
        }
        try next()
        do throws(MathProgStop) {
            try readTabbingRows(&drafts, set: set)
        } catch {
            for draft in drafts { keep(draft) }
            throw error
        }
        for draft in drafts { keep(draft) }
    }

    private mutating func takeHeadingName() throws(MathProgStop) -> String {
        if lexer.token == .word, !beginsStatement { return try takeStatementName() }
        if lexer.token == .end || beginsStatement { throw unexpected() }
        if statement.name == "param" {
            report(.missingName)
        } else {
            report(.missingAssign, ["found": .text(lexer.text)])
        }
        throw .statement
    }

    private mutating func setOfTabbing(
        _ name: String,
        _ place: Place
    ) throws(MathProgStop) -> (kind: OSeMOSYSSetKind, place: Place) {
        guard let kind = kindOfSet(name) else { throw .statement }
        if let first = assembly.place(ofSet: kind.name) {
            reportTwice(first)
            throw .statement
        }
        return (kind, place)
    }

    private mutating func readTabbingRows(
        _ drafts: inout [MathProgDraft],
        set: (kind: OSeMOSYSSetKind, place: Place)?
    ) throws(MathProgStop) {
        try skip(.comma)
        let place = self.place
        let ranks = Set(drafts[0].kind.signatures.map(\.count)).filter { rank in
            drafts.allSatisfy { $0.kind.signature(rank: rank) != nil } && (set == nil || rank == 1)
        }
        guard !ranks.isEmpty else {
            let names = drafts.map(\.kind.name) + (set.map { [$0.kind.name] } ?? [])
            report(.differentSubscripts, ["names": .list(names)])
            throw .statement
        }
        if ranks.count == 1, set == nil, let rank = ranks.first {
            for index in drafts.indices { _ = drafts[index].settle(rank: rank) }
            try streamTabbingRows(&drafts)
            return
        }
        let list = try gatherList()
        let fitting = ranks.filter { list.fits(rank: $0, values: drafts.count) }
        guard list.names.isEmpty || fitting.count == 1, let rank = fitting.first ?? ranks.first else {
            reportSubscripts(drafts[0].kind, found: list.subscriptsBeforeNumber, at: place)
            throw .statement
        }
        for index in drafts.indices {
            _ = drafts[index].settle(rank: list.names.isEmpty ? drafts[index].table.rank : rank)
            list.append(to: &drafts[index].table, rank: rank, values: drafts.count, value: index)
        }
        if let set { addSet(set, list, width: 1 + drafts.count) }
        try expect(.semicolon)
    }

    /// The set of a tabbing form has the subscripts of its rows as members.
    private mutating func addSet(
        _ set: (kind: OSeMOSYSSetKind, place: Place),
        _ list: MathProgList,
        width: Int
    ) {
        let starts = stride(from: 0, to: list.names.count, by: width)
        let places = starts.map { start in
            Place.file(lexer.name, row: Int(list.lines[start]), column: String(list.columns[start]))
        }
        assembly.add(set: set.kind, members: starts.map { list.names[$0] }, places: places, at: set.place)
    }

    private mutating func streamTabbingRows(_ drafts: inout [MathProgDraft]) throws(MathProgStop) {
        let rank = drafts[0].table.rank
        while isItem {
            let first = lexer.text
            key.removeAll(keepingCapacity: true)
            for index in 0..<rank {
                guard isItem else { throw incomplete(first, lacking: rank - index + drafts.count) }
                key.append(try takeName())
                try skip(.comma)
            }
            for index in drafts.indices {
                if lexer.isWord(".") {
                    try next()
                } else {
                    guard isItem else { throw incomplete(first, lacking: drafts.count - index) }
                    try takeValue(into: &drafts[index].table)
                }
                try skip(.comma)
            }
        }
        try expect(.semicolon)
    }
}
