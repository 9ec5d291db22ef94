import QadamEvidence
import QadamUnits

/// What one step of a formula does with the values on the stack.
enum FormulaOperation: UInt8, Sendable, Equatable {
    case number, name
    case add, subtract, multiply, divide, power, negate, wholeDivision, remainder
    case less, lessOrEqual, equal, notEqual, greater, greaterOrEqual
    case and, or, exclusiveOr, not
    case jump, jumpIfFalse
    case abs, sqrt, square, exp, ln, log10, logOfBase
    case sin, cos, tan, asin, acos, atan, sinh, cosh, tanh, cotangent
    case floor, ceil, truncate, fraction, round, roundDigits
    case min, max, sum, average
    case constant
}

/// The functions of formulas by their names (small letters) and numbers of arguments.
///
/// Names and meanings are those of openLCA (`greendelta.olca` · FunctionFactory): `log` and `lg` are decadic,
/// `round` takes halves up. `log(x; base)` and `round(x; digits)` are EcoSpold 2's. `random` is refused: a
/// result must come out the same twice.
enum FormulaFunction {
    struct Entry {
        let operation: FormulaOperation
        let arguments: ClosedRange<Int>

        init(_ operation: FormulaOperation, _ arguments: ClosedRange<Int> = 1...1) {
            self.operation = operation
            self.arguments = arguments
        }
    }

    static let most = 255

    static let table: [String: Entry] = [
        "abs": Entry(.abs), "sqrt": Entry(.sqrt), "sqr": Entry(.square), "exp": Entry(.exp),
        "ln": Entry(.ln), "log10": Entry(.log10), "lg": Entry(.log10), "log": Entry(.log10, 1...2),
        "sin": Entry(.sin), "cos": Entry(.cos), "tan": Entry(.tan),
        "asin": Entry(.asin), "arcsin": Entry(.asin), "acos": Entry(.acos), "arccos": Entry(.acos),
        "atan": Entry(.atan), "arctan": Entry(.atan),
        "sinh": Entry(.sinh), "cosh": Entry(.cosh), "tanh": Entry(.tanh),
        "cotan": Entry(.cotangent), "cot": Entry(.cotangent),
        "floor": Entry(.floor), "ceil": Entry(.ceil), "ceiling": Entry(.ceil),
        "int": Entry(.truncate), "trunc": Entry(.truncate), "frac": Entry(.fraction),
        "round": Entry(.round, 1...2),
        "pow": Entry(.power, 2...2), "power": Entry(.power, 2...2),
        "min": Entry(.min, 1...most), "max": Entry(.max, 1...most), "sum": Entry(.sum, 1...most),
        "avg": Entry(.average, 1...most), "mean": Entry(.average, 1...most),
        "average": Entry(.average, 1...most),
        "and": Entry(.and, 1...most), "or": Entry(.or, 1...most), "not": Entry(.not),
        "if": Entry(.jumpIfFalse, 3...3), "iff": Entry(.jumpIfFalse, 3...3),
        "iif": Entry(.jumpIfFalse, 3...3),
        "pi": Entry(.constant, 0...0), "e": Entry(.constant, 0...0),
        "true": Entry(.constant, 0...0), "false": Entry(.constant, 0...0),
    ]

    /// The names that stand for a number where no parameter has that name.
    static let constants: [String: Double] = [
        "pi": .pi, "e": 2.718281828459045235, "true": 1, "false": 0,
    ]

    /// The entry of a function that is called with `count` arguments.
    static func entry(_ name: String, count: Int, at position: Int) throws(FormulaError) -> Entry {
        guard let entry = table[name] else {
            let suggestions = NearMiss.closest(to: name, among: table.keys.sorted())
            throw FormulaError(
                "LCA-0803",
                at: position,
                ["function": .text(name), "suggestions": .suggestions(suggestions)]
            )
        }
        guard entry.arguments.contains(count) else {
            throw FormulaError(
                "LCA-0804",
                at: position,
                [
                    "function": .text(name), "given": .integer(count),
                    "least": .integer(entry.arguments.lowerBound),
                    "most": .integer(entry.arguments.upperBound),
                ]
            )
        }
        if name == "log", count == 2 { return Entry(.logOfBase, 2...2) }
        if name == "round", count == 2 { return Entry(.roundDigits, 2...2) }
        return entry
    }
}
