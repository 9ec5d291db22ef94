internal import QadamEvidence
internal import QadamPathways
internal import QadamSparse
internal import QadamUnits

// The data of parameters: `param NAME default 0 := …;` with lists, slices and tables.

/// A parameter while its statement is read.
struct MathProgDraft {
    let kind: OSeMOSYSParameterKind
    /// The rows; `indices` is settled once the number of subscripts is.
    var table: OSeMOSYSTable
    /// Whether the number of subscripts is known.
    var isSettled: Bool
    /// What stands for each subscript in the slice; `nil` where rows or columns give it.
    var slice: [Int32?]
    /// How many subscripts of the slice are free.
    var freeCount: Int { slice.count { $0 == nil } }

    init(_ kind: OSeMOSYSParameterKind, defaultValue: Double?, file: String) {
        self.kind = kind
        let indices = kind.signatures.first ?? []
        table = OSeMOSYSTable(
            name: kind.name,
            indices: indices,
            defaultValue: defaultValue,
            file: file,
            columnStyle: .characters
        )
        isSettled = kind.signatures.count == 1
        slice = Array(repeating: nil, count: indices.count)
    }

    /// Settles the number of subscripts; false where no published version has so many.
    mutating func settle(rank: Int) -> Bool {
        guard let indices = kind.signature(rank: rank), !isSettled || rank == table.rank else { return false }
        if !isSettled {
            table = OSeMOSYSTable(
                name: table.name,
                indices: indices,
                defaultValue: table.defaultValue,
                file: table.file,
                columnStyle: .characters
            )
        }
        isSettled = true
        slice = Array(repeating: nil, count: rank)
        return true
    }
}

extension MathProgParser {
    /// Reads a statement that begins with `param`.
    mutating func readParameter() throws(MathProgStop) {
        let line = lexer.line
        try next()
        var defaultValue: Double?
        if lexer.isWord("default") {
            try next()
            defaultValue = try takeNumber()
            guard lexer.token == .colon else { throw unexpected() }
        }
        if lexer.token == .colon {
            try next()
            try readTabbing(defaultValue: defaultValue, line: line)
            return
        }
        let name = try takeStatementName()
        if OSeMOSYSCatalogue.textParameters.contains(name) {
            assembly.leftOut.insert(name)
            try passStatement()
            return
        }
        guard let kind = try kindOfParameter(name, line: line) else { throw .statement }
        if lexer.isWord("default") {
            try next()
            defaultValue = try takeNumber()
        }
        var draft = MathProgDraft(kind, defaultValue: defaultValue, file: lexer.name)
        do throws(MathProgStop) {
            try readAssignments(&draft)
        } catch {
            keep(draft)
            throw error
        }
        keep(draft)
    }

    /// The published parameter of a name that was not given yet; `nil` after the fault was reported.
    mutating func kindOfParameter(_ name: String, line: Int) throws(MathProgStop) -> OSeMOSYSParameterKind? {
        guard let kind = OSeMOSYSCatalogue.parameter(name) else {
            let near = NearMiss.closest(to: name, among: OSeMOSYSCatalogue.parameters.map(\.name))
            report(
                near.isEmpty ? .unknownParameter : .unknownParameterNear,
                at: statement.place,
                ["suggestions": .list(near)]
            )
            return nil
        }
        if let first = given[name] {
            report(.definedTwice, at: statement.place, ["line": .integer(first)])
            return nil
        }
        given[name] = line
        return kind
    }

    /// Puts what a statement said into the model.
    mutating func keep(_ draft: MathProgDraft) {
        if draft.kind.origin == .derived {
            assembly.leftOut.insert(draft.kind.name)
        } else {
            assembly.tables[draft.kind.name] = draft.table
        }
    }

    private mutating func readAssignments(_ draft: inout MathProgDraft) throws(MathProgStop) {
        while true {
            try skip(.comma)
            switch lexer.token {
            case .assign: try next()
            case .leftBracket: try readSlice(&draft)
            case .colon:
                try next()
                try readTable(&draft, isTransposed: false)
            case .leftParenthesis:
                try next()
                guard lexer.isWord("tr") else { throw unexpected() }
                try next()
                try expect(.rightParenthesis)
                try skip(.colon)
                try readTable(&draft, isTransposed: true)
            case .semicolon: return try next()
            default:
                guard isItem else { throw unexpected() }
                if draft.isSettled { try readListed(&draft) } else { try readUnsettled(&draft) }
            }
        }
    }

    /// Reads `[a, *, b]`.
    private mutating func readSlice(_ draft: inout MathProgDraft) throws(MathProgStop) {
        let place = self.place
        try next()
        var slice: [Int32?] = []
        while true {
            if lexer.token == .asterisk {
                slice.append(nil)
                try next()
            } else {
                guard isItem else { throw unexpected() }
                slice.append(try takeName())
            }
            if lexer.token == .rightBracket { break }
            try expect(.comma)
        }
        guard draft.settle(rank: slice.count) else {
            reportSubscripts(draft.kind, found: slice.count, at: place)
            throw .statement
        }
        draft.slice = slice
        try next()
    }

    mutating func reportSubscripts(_ kind: OSeMOSYSParameterKind, found: Int, at place: Place) {
        assembly.findings.add(
            .wrongSubscripts,
            at: place,
            [
                "name": .text(kind.name), "found": .integer(found),
                "expected": .list(kind.shownSignatures),
            ]
        )
    }

    /// Takes the token as a value.
    mutating func takeNumber() throws(MathProgStop) -> Double {
        guard isItem else { throw unexpected() }
        if lexer.token == .word {
            switch DecimalReading.number(UnsafeRawBufferPointer(lexer.bytes)) {
            case .value(let value):
                try next()
                return value
            case .notFinite:
                let found = String(lexer.text.prefix(40))
                assembly.findings.add(
                    Diagnostic(ExchangeCode.notFinite.rawValue, .error, at: place, ["found": .text(found)])
                )
                throw .statement
            case nil: break
            }
        }
        report(.notAValue, ["found": .text(String(lexer.text.prefix(40)))])
        throw .statement
    }
}
