internal import QadamEvidence
package import QadamPathways

/// What came of reading the files of an OSeMOSYS model.
package struct OSeMOSYSOutcome: Sendable {
    /// The sets and parameters, and all that was found.
    package let tables: OSeMOSYSTables
    /// What was read: every file with its digest, in the order read. A file that could not be read to its end is not
    /// among them.
    package let digests: [(file: String, digest: FileDigest)]
}

/// Reads the data file of an OSeMOSYS model in GNU MathProg: the data section of the language (`makhorin2008.c5`) with
/// list, table and tabbing form, slices, transposed tables, defaults and comments.
///
/// A file of any size is read once, in pieces of 1 MiB; what is kept is one row of subscripts, value and place for
/// every value. Everything that does not fit is reported with line and column and its statement left at once, as the
/// meaning of what follows in it is no longer certain; reading goes on with the next statement.
package enum MathProgReader {
    /// Reads a file. What is wrong with it, its absence included, is among the findings.
    package static func read(
        _ input: InputFile,
        limits: CSVLimits = .standard,
        limitPerCode: Int = 20
    ) -> OSeMOSYSOutcome {
        do throws(ExchangeError) {
            var parser = MathProgParser(
                lexer: try MathProgLexer(input, limits: limits),
                assembly: OSeMOSYSAssembly(file: input.name, limitPerCode: limitPerCode)
            )
            let digest = try parser.run()
            return OSeMOSYSOutcome(tables: parser.assembly.finish(), digests: [(input.name, digest)])
        } catch {
            return OSeMOSYSOutcome(tables: OSeMOSYSTables(findings: [error.diagnostic]), digests: [])
        }
    }
}

/// Why the reading of a statement ends before its semicolon.
enum MathProgStop: Error {
    /// Something in it does not fit, which is reported.
    case statement
    /// The system fails to read on.
    case file(ExchangeError)
}

/// Reads statements and puts what they say into the model.
struct MathProgParser: ~Copyable {
    var lexer: MathProgLexer
    var assembly: OSeMOSYSAssembly
    /// The set or parameter that the statement is about, the line in which it begins, and where the name stands.
    var statement = (name: "", line: 1, place: Place.whole)
    /// Where each parameter was given first.
    var given: [String: Int] = [:]
    /// Subscripts of the row that is read; kept, so that a row costs no allocation.
    var key: [Int32] = []

    init(lexer: consuming MathProgLexer, assembly: OSeMOSYSAssembly) {
        self.lexer = lexer
        self.assembly = assembly
    }

    /// Reads the whole file.
    ///
    /// - Throws: ``ExchangeError`` when the system fails to read on.
    mutating func run() throws(ExchangeError) -> FileDigest {
        do throws(MathProgStop) {
            try next()
            while lexer.token != .end {
                if lexer.isWord("end") {
                    try endOfData()
                    break
                }
                try oneStatement()
                if lexer.token == .end { reportMissingEnd() }
            }
        } catch {
            if case .file(let fault) = error { throw fault }
        }
        try lexer.drain()
        return lexer.digest
    }

    private mutating func oneStatement() throws(MathProgStop) {
        do throws(MathProgStop) {
            statement = (lexer.text, lexer.line, place)
            if lexer.isWord("set") {
                try readSet()
            } else if lexer.isWord("param") {
                try readParameter()
            } else if lexer.isWord("data") {
                try next()
                try expect(.semicolon)
            } else {
                report(.unknownStatement, ["found": .text(String(lexer.text.prefix(40)))])
                throw .statement
            }
        } catch {
            guard case .statement = error else { throw error }
            try skipStatement()
        }
    }

    private mutating func endOfData() throws(MathProgStop) {
        try next()
        if lexer.token == .semicolon { try next() }
        if lexer.token != .end { report(.textAfterEnd, severity: .warning) }
    }

    private mutating func reportMissingEnd() { report(.missingEnd, severity: .warning) }

    /// Goes to the token after the next semicolon, or to a line that begins a statement.
    mutating func skipStatement() throws(MathProgStop) {
        while lexer.token != .end, !beginsStatement {
            let isSemicolon = lexer.token == .semicolon
            try next()
            if isSemicolon { return }
        }
    }
}

// Tokens.

extension MathProgParser {
    /// Goes to the next token, reporting what is wrong with its form.
    mutating func next() throws(MathProgStop) {
        do throws(ExchangeError) {
            try lexer.advance()
        } catch {
            throw .file(error)
        }
        if !lexer.faults.isEmpty { reportFaults() }
    }

    private mutating func reportFaults() {
        for fault in lexer.takeFaults() {
            let place = Place.file(lexer.name, row: fault.line, column: String(fault.column))
            let arguments: [String: Argument] = [
                "found": .text(fault.found), "limit": .integer(MathProgLexer.longestToken),
            ]
            assembly.findings.add(Diagnostic(fault.code, .error, at: place, arguments))
        }
    }

    /// Whether the token is a keyword at the beginning of a line: there it begins a statement, although the language
    /// would take it for a name too, as a semicolon that was forgotten is far likelier.
    var beginsStatement: Bool {
        lexer.isFirstOfLine && (lexer.isWord("param") || lexer.isWord("set") || lexer.isWord("end"))
    }

    /// Whether the token may be a name or number of the data.
    var isItem: Bool {
        switch lexer.token {
        case .quoted: true
        case .word: !lexer.isFirstOfLine || !beginsStatement
        default: false
        }
    }

    /// Takes the token as a name.
    mutating func takeName() throws(MathProgStop) -> Int32 {
        let name = lexer.token == .quoted ? assembly.name(lexer.bytes) : assembly.nameOrNumber(lexer.bytes)
        try next()
        return name
    }

    /// Takes a token that may stand or not.
    mutating func skip(_ token: MathProgToken) throws(MathProgStop) {
        if lexer.token == token { try next() }
    }

    /// Takes a token that must stand here.
    mutating func expect(_ token: MathProgToken) throws(MathProgStop) {
        guard lexer.token == token else { throw unexpected() }
        try next()
    }

    /// Reports that the token cannot stand where it does.
    mutating func unexpected() -> MathProgStop {
        if lexer.token == .end || beginsStatement {
            report(.unfinishedStatement, ["line": .integer(statement.line)])
        } else {
            report(.unexpectedToken, ["found": .text(String(lexer.text.prefix(40)))])
        }
        return .statement
    }

    /// Where the token stands.
    var place: Place { .file(lexer.name, row: lexer.line, column: String(lexer.column)) }

    /// Adds a finding at the token, or another place; `name` is the set or parameter of the statement.
    mutating func report(
        _ code: EnergyFileCode,
        severity: Diagnostic.Severity = .error,
        at place: Place? = nil,
        _ arguments: [String: Argument] = [:]
    ) {
        var all = arguments
        all["name"] = .text(statement.name)
        assembly.findings.add(code, severity: severity, at: place ?? self.place, all)
    }
}
