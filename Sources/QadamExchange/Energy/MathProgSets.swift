internal import QadamEvidence
internal import QadamPathways
internal import QadamUnits

// The data of sets.

extension MathProgParser {
    /// Reads `set NAME := member member … ;`.
    mutating func readSet() throws(MathProgStop) {
        let place = self.place
        try next()
        let name = try takeStatementName()
        if OSeMOSYSCatalogue.derivedSets.contains(name) {
            assembly.leftOut.insert(name)
            try passStatement()
            return
        }
        guard let kind = kindOfSet(name) else { throw .statement }
        if lexer.token == .leftBracket {
            report(.setWithSubscripts)
            throw .statement
        }
        if let first = assembly.place(ofSet: kind.name) {
            reportTwice(first)
            throw .statement
        }
        var members: [Int32] = []
        var places: [Place] = []
        while lexer.token != .semicolon {
            if lexer.token == .comma || lexer.token == .assign {
                try next()
            } else {
                guard isItem else { throw unexpected() }
                places.append(self.place)
                members.append(try takeName())
            }
        }
        assembly.add(set: kind, members: members, places: places, at: place)
        try next()
    }

    /// The name that follows `set` or `param`, which the statement then is about.
    mutating func takeStatementName() throws(MathProgStop) -> String {
        guard lexer.token == .word, !beginsStatement else {
            report(.missingName)
            throw .statement
        }
        let name = lexer.text
        (statement.name, statement.place) = (name, place)
        try next()
        return name
    }

    /// The published set of a name; `nil` after it was reported as unknown.
    mutating func kindOfSet(_ name: String) -> OSeMOSYSSetKind? {
        if let kind = OSeMOSYSCatalogue.set(name) {
            if kind.name != name {
                report(.alias, severity: .note, at: statement.place, ["published": .text(kind.name)])
            }
            return kind
        }
        let near = NearMiss.closest(to: name, among: OSeMOSYSCatalogue.sets.map(\.name))
        report(
            near.isEmpty ? .unknownSet : .unknownSetNear,
            at: statement.place,
            ["suggestions": .list(near)]
        )
        return nil
    }

    mutating func reportTwice(_ first: Place) {
        guard case .file(_, let row?, _) = first else { return }
        report(.definedTwice, at: statement.place, ["line": .integer(row)])
    }

    /// Goes to the end of a statement whose data are of no use.
    mutating func passStatement() throws(MathProgStop) {
        while lexer.token != .semicolon {
            if lexer.token == .end || beginsStatement { throw unexpected() }
            try next()
        }
        try next()
    }
}
