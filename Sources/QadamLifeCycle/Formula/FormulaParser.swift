/// Reads a formula by recursive descent and writes its postfix steps. See ``Formula`` for the grammar.
struct FormulaParser {
    private(set) var names: [String] = []
    private var slots: [String: Int] = [:]
    private var scanner: FormulaScanner
    private var token: FormulaToken
    private var code = FormulaCode()
    private var height = 0
    private var nesting = 0
    private var separator: String?

    init(_ text: String) throws(FormulaError) {
        scanner = FormulaScanner(text)
        token = try scanner.token()
    }

    mutating func parse() throws(FormulaError) -> FormulaCode {
        try either()
        guard token.kind == .end else { throw .unexpected(token.text, at: token.position) }
        return code
    }

    // MARK: Operators, weakest first

    private mutating func either() throws(FormulaError) {
        try oneOf()
        while let position = try accept("or") {
            try oneOf()
            emit(.or, at: position, taking: 2, argument: 2)
        }
    }

    private mutating func oneOf() throws(FormulaError) {
        try both()
        while let position = try accept("xor") {
            try both()
            emit(.exclusiveOr, at: position, taking: 2)
        }
    }

    private mutating func both() throws(FormulaError) {
        try relation()
        while let position = try accept("and") {
            try relation()
            emit(.and, at: position, taking: 2, argument: 2)
        }
    }

    private static let relations: [(String, FormulaOperation)] = [
        ("<", .less), ("<=", .lessOrEqual), ("=", .equal), ("<>", .notEqual), (">", .greater),
        (">=", .greaterOrEqual),
    ]

    private mutating func relation() throws(FormulaError) {
        try sum()
        for (symbol, operation) in Self.relations {
            guard let position = try accept(symbol) else { continue }
            try sum()
            emit(operation, at: position, taking: 2)
            return
        }
    }

    private mutating func sum() throws(FormulaError) {
        try term()
        while true {
            if let position = try accept("+") {
                try term()
                emit(.add, at: position, taking: 2)
            } else if let position = try accept("-") {
                try term()
                emit(.subtract, at: position, taking: 2)
            } else {
                return
            }
        }
    }

    private static let products: [(String, FormulaOperation)] = [
        ("*", .multiply), ("/", .divide), ("div", .wholeDivision), ("mod", .remainder),
    ]

    private mutating func term() throws(FormulaError) {
        try power()
        next: while true {
            for (symbol, operation) in Self.products {
                guard let position = try accept(symbol) else { continue }
                try power()
                emit(operation, at: position, taking: 2)
                continue next
            }
            return
        }
    }

    private mutating func power() throws(FormulaError) {
        let signed = token.kind == .symbol("-")
        try sign()
        guard let position = try accept("^") else { return }
        if signed { throw .ambiguousPower(at: position) }
        try sign()
        emit(.power, at: position, taking: 2)
        if token.kind == .symbol("^") { throw .ambiguousPower(at: token.position) }
    }

    private mutating func sign() throws(FormulaError) {
        if let position = try accept("-") {
            try item()
            emit(.negate, at: position, taking: 1)
        } else {
            _ = try accept("+")
            try item()
        }
    }

    // MARK: Numbers, names, functions

    private mutating func item() throws(FormulaError) {
        let start = token
        switch token.kind {
        case .number(let value):
            try advance()
            push(.number, at: start.position, number: value)
        case .name(let name):
            try advance()
            if token.kind == .symbol("(") {
                try call(name, at: start.position)
            } else {
                push(.name, at: start.position, argument: slot(of: name))
            }
        case .symbol("("):
            try enter(at: start.position)
            try advance()
            try either()
            try expect(")")
            nesting -= 1
        case .symbol(let symbol):
            throw .unexpected(symbol == "and" || symbol == "or" ? start.text : symbol, at: start.position)
        case .end:
            throw .unfinished(at: start.position)
        }
    }

    private mutating func call(_ name: String, at position: Int) throws(FormulaError) {
        try enter(at: position)
        defer { nesting -= 1 }
        try advance()
        if FormulaFunction.table[name]?.operation == .jumpIfFalse {
            return try condition(name, at: position)
        }
        var count = 0
        if token.kind != .symbol(")") {
            repeat {
                try either()
                count += 1
            } while try acceptSeparator()
        }
        try expect(")")
        let entry = try FormulaFunction.entry(name, count: count, at: position)
        if let value = FormulaFunction.constants[name], entry.operation == .constant {
            push(.number, at: position, number: value)
        } else {
            emit(entry.operation, at: position, taking: count, argument: count)
        }
    }

    /// `if(c; a; b)`: c, jump to b unless true, a, jump over b, b.
    private mutating func condition(_ name: String, at position: Int) throws(FormulaError) {
        var jumps: [Int] = []
        var count = 0
        while token.kind != .symbol(")") {
            try either()
            count += 1
            if count == 1 {
                jumps.append(code.steps.count)
                emit(.jumpIfFalse, at: position, taking: 1)
                height -= 1
            } else if count == 2 {
                jumps.append(code.steps.count)
                emit(.jump, at: position, taking: 1)
                code.steps[jumps[0]].argument = Int32(code.steps.count)
                height -= 1
            } else if count == 3 {
                code.steps[jumps[1]].argument = Int32(code.steps.count)
            }
            guard try acceptSeparator() else { break }
        }
        try expect(")")
        _ = try FormulaFunction.entry(name, count: count, at: position)
    }

    // MARK: Steps

    private mutating func slot(of name: String) -> Int {
        if let slot = slots[name] { return slot }
        slots[name] = names.count
        names.append(name)
        return names.count - 1
    }

    private mutating func push(
        _ operation: FormulaOperation,
        at position: Int,
        argument: Int = 0,
        number: Double = 0
    ) {
        code.steps.append(
            FormulaStep(
                operation: operation,
                argument: Int32(argument),
                position: Int32(position),
                number: number
            )
        )
        height += 1
        code.depth = max(code.depth, height)
    }

    private mutating func emit(
        _ operation: FormulaOperation,
        at position: Int,
        taking count: Int,
        argument: Int = 0
    ) {
        height -= count
        push(operation, at: position, argument: argument)
    }

    // MARK: Words

    private mutating func advance() throws(FormulaError) { token = try scanner.token() }

    /// Takes a symbol, or a word that stands for one, and gives its place.
    private mutating func accept(_ symbol: String) throws(FormulaError) -> Int? {
        guard token.kind == .symbol(symbol) || token.kind == .name(symbol) else { return nil }
        let position = token.position
        try advance()
        return position
    }

    private mutating func expect(_ symbol: String) throws(FormulaError) {
        if token.kind == .end { throw .unfinished(at: token.position) }
        guard try accept(symbol) != nil else { throw .unexpected(token.text, at: token.position) }
    }

    private mutating func acceptSeparator() throws(FormulaError) -> Bool {
        guard token.kind == .symbol(";") || token.kind == .symbol(",") else { return false }
        if let separator, separator != token.text { throw .mixedSeparators(at: token.position) }
        separator = token.text
        try advance()
        return true
    }

    private mutating func enter(at position: Int) throws(FormulaError) {
        nesting += 1
        if nesting > Formula.deepest { throw .tooLarge(at: position) }
    }
}
