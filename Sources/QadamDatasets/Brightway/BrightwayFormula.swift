import QadamLifeCycle

/// A formula of Brightway, an expression of Python, in the words of ``Formula``.
///
/// Python and the formulas of this program differ where it matters: `log` is natural there and decadic here, `^` is
/// no power, `a**b**c` and `-a**2` have their own order, `x if c else y` chooses, `and` and `or` give one of their
/// operands. The translation writes out the order with parentheses and refuses what has no equal here: lists, texts,
/// attributes, `round` (it takes halves to the even neighbour), bit operations, chained comparisons, and `and` or `or`
/// of numbers.
///
/// Source: the Python Language Reference 3, 6 (expressions); asteval, which Brightway's parameters use, knows the
/// functions of NumPy.
struct BrightwayFormula {
    /// In the words of ``Formula``.
    private(set) var text = ""
    /// The names that are no functions, as they are written, in the order of their first use.
    private(set) var names: [String] = []

    /// What a formula has that cannot be said here.
    struct Fault: Error, Equatable {
        var word: String
    }

    private var words: [PythonToken]
    private var next = 0
    private var depth = 0

    /// Translates a formula.
    /// - Throws: ``Fault`` with the word that has no equal.
    init(_ text: String) throws(Fault) {
        guard text.utf8.count <= Formula.longest else { throw Fault(word: "…") }
        words = PythonToken.words(text)
        let whole = try choice()
        guard word == .end else { throw Fault(word: word.text) }
        self.text = whole.text
    }

    /// A part of the translation: how strongly it holds together, and whether it is a truth.
    struct Part {
        enum Strength: Int, Comparable {
            case or, and, comparison, sum, term, power, item

            static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
        }

        var text: String
        var strength: Strength
        var isTruth = false

        /// The text, in parentheses where the place asks for more.
        func text(_ least: Strength) -> String { strength < least ? "(" + text + ")" : text }
    }

    private var word: PythonToken { words[next] }

    private mutating func take(_ texts: String...) -> String? {
        switch word {
        case .symbol(let text), .name(let text):
            guard texts.contains(text) else { return nil }
            next += 1
            return text
        default: return nil
        }
    }

    private mutating func expect(_ text: String) throws(Fault) {
        guard take(text) != nil else { throw Fault(word: word == .end ? text : word.text) }
    }

    // Every way down comes back through here, so that no text can exhaust the stack.
    private mutating func nested(
        _ part: (inout BrightwayFormula) throws(Fault) -> Part
    ) throws(Fault) -> Part {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Formula.deepest else { throw Fault(word: word.text) }
        return try part(&self)
    }

    private mutating func choice() throws(Fault) -> Part {
        try nested { (formula) throws(Fault) in try formula.openChoice() }
    }

    private mutating func openChoice() throws(Fault) -> Part {
        let value = try or()
        guard take("if") != nil else { return value }
        let condition = try or()
        try expect("else")
        let other = try choice()
        return Part(text: "if(\(condition.text); \(value.text); \(other.text))", strength: .item)
    }

    private mutating func or() throws(Fault) -> Part {
        var left = try and()
        while take("or") != nil {
            let right = try and()
            guard left.isTruth, right.isTruth else { throw Fault(word: "or") }
            left = Part(text: left.text(.or) + " or " + right.text(.and), strength: .or, isTruth: true)
        }
        return left
    }

    private mutating func and() throws(Fault) -> Part {
        var left = try negation()
        while take("and") != nil {
            let right = try negation()
            guard left.isTruth, right.isTruth else { throw Fault(word: "and") }
            left = Part(
                text: left.text(.and) + " and " + right.text(.comparison),
                strength: .and,
                isTruth: true
            )
        }
        return left
    }

    private mutating func negation() throws(Fault) -> Part {
        guard take("not") != nil else { return try comparison() }
        let value = try nested { (formula) throws(Fault) in try formula.negation() }
        return Part(text: "not(\(value.text))", strength: .item, isTruth: true)
    }

    private mutating func comparison() throws(Fault) -> Part {
        let left = try sum()
        guard let sign = take("<", "<=", ">", ">=", "==", "!=") else { return left }
        let right = try sum()
        if ["<", "<=", ">", ">=", "==", "!="].contains(word.text) { throw Fault(word: word.text) }
        return Part(
            text: "\(left.text(.sum)) \(sign) \(right.text(.sum))",
            strength: .comparison,
            isTruth: true
        )
    }

    private mutating func sum() throws(Fault) -> Part {
        var left = try term()
        while let sign = take("+", "-") {
            let right = try term()
            left = Part(text: "\(left.text(.sum)) \(sign) \(right.text(.term))", strength: .sum)
        }
        return left
    }

    private mutating func term() throws(Fault) -> Part {
        var left = try signed()
        while let sign = take("*", "/", "//", "%") {
            let right = try signed()
            let (first, second) = (left.text(.term), right.text(.power))
            switch sign {
            case "//": left = Part(text: "floor(\(first) / \(second))", strength: .item)
            case "%":
                let whole = "floor(\(first) / \(second))"
                left = Part(text: "\(left.text(.sum)) - \(second) * \(whole)", strength: .sum)
            default: left = Part(text: "\(first) \(sign) \(second)", strength: .term)
            }
        }
        return left
    }

    private mutating func signed() throws(Fault) -> Part {
        guard let sign = take("+", "-") else { return try power() }
        let value = try nested { (formula) throws(Fault) in try formula.signed() }
        return Part(text: sign == "-" ? "-" + value.text(.item) : value.text(.item), strength: .term)
    }

    private mutating func power() throws(Fault) -> Part {
        let base = try item()
        guard take("**") != nil else { return base }
        let exponent = try nested { (formula) throws(Fault) in try formula.signed() }
        return Part(text: "\(base.text(.item)) ^ \(exponent.text(.item))", strength: .power)
    }

    private mutating func item() throws(Fault) -> Part {
        switch word {
        case .number(let text):
            guard PythonToken.isDecimal(text) else { throw Fault(word: text) }
            next += 1
            return Part(text: text, strength: .item)
        case .name(let name):
            guard !Self.keywords.contains(name) else { throw Fault(word: name) }
            next += 1
            if take("(") != nil { return try function(name) }
            if name == "True" || name == "False" {
                return Part(text: name.lowercased(), strength: .item, isTruth: true)
            }
            if !names.contains(name) { names.append(name) }
            return Part(text: name, strength: .item)
        case .symbol("("):
            next += 1
            let value = try choice()
            try expect(")")
            return Part(text: "(" + value.text + ")", strength: .item, isTruth: value.isTruth)
        case .symbol(let text): throw Fault(word: text)
        case .end: throw Fault(word: "…")
        }
    }

    private mutating func function(_ name: String) throws(Fault) -> Part {
        var arguments: [Part] = []
        if take(")") == nil {
            repeat { arguments.append(try choice()) } while take(",") != nil
            try expect(")")
        }
        guard let known = Self.functions[name], known.counts.contains(arguments.count) else {
            throw Fault(word: name)
        }
        let inside = arguments.map(\.text).joined(separator: "; ")
        return Part(text: "\(known.name)(\(inside))", strength: .item)
    }

    private static let keywords: Set<String> = [
        "if", "else", "and", "or", "not", "in", "is", "for", "lambda", "None", "await", "yield", "inf", "nan",
    ]

    private static let functions: [String: (name: String, counts: ClosedRange<Int>)] = {
        var functions: [String: (name: String, counts: ClosedRange<Int>)] = [
            "log": ("ln", 1...1), "arcsin": ("asin", 1...1), "arccos": ("acos", 1...1),
            "arctan": ("atan", 1...1), "fabs": ("abs", 1...1), "absolute": ("abs", 1...1),
            "square": ("sqr", 1...1), "fix": ("trunc", 1...1), "pow": ("pow", 2...2), "power": ("pow", 2...2),
            "minimum": ("min", 2...2), "maximum": ("max", 2...2), "min": ("min", 2...255),
            "max": ("max", 2...255), "where": ("if", 3...3),
        ]
        for name in [
            "abs", "sqrt", "exp", "log10", "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh",
            "tanh",
            "floor", "ceil", "trunc", "int",
        ] { functions[name] = (name, 1...1) }
        return functions
    }()
}
