import QadamEvidence

/// A formula of a parameter or of an exchange, read once and evaluated often.
///
///     or      = xor  { ("or" | "||" | "|") xor }
///     xor     = and  { "xor" and }
///     and     = rel  { ("and" | "&&" | "&") rel }
///     rel     = sum  [ ("<" | "<=" | "=" | "==" | "<>" | "!=" | ">" | ">=") sum ]
///     sum     = term { ("+" | "-") term }
///     term    = power { ("*" | "/" | "div" | "mod") power }
///     power   = sign [ ("^" | "**") sign ]
///     sign    = ["-" | "+"] item
///     item    = number | name | function "(" [ or { (";" | ",") or } ] ")" | "(" or ")"
///
/// Names and functions are the same in small and capital letters, as in openLCA. A truth is 1 or 0; everything
/// but 0 is true. `if(condition; then; else)` evaluates only the branch that it takes.
///
/// Where programs disagree the formula is refused instead of read in one of the ways: `-a^2` and `a^b^c` need
/// parentheses (openLCA: (−a)², (a^b)^c; algebra: −(a²), a^(b^c)), and `;` and `,` may not both separate
/// arguments (a decimal comma of another format would look like that).
///
/// There is no result but a finite number: division by zero, the root of a negative number and overflow are
/// errors with their place, also in a part whose value the rest would hide, such as 1/(1/0).
///
/// Functions: ``FormulaFunction``. Limits: ``longest``, ``deepest``.
public struct Formula: Sendable, Equatable {
    /// Longest formula, in bytes of UTF-8.
    public static let longest = 10_000
    /// Deepest nesting of parentheses, functions and signs.
    public static let deepest = 64

    /// As written.
    public let text: String
    /// The names in it, in small letters, in the order of their first use; `pi`, `e`, `true` and `false` too,
    /// which stand for their numbers where no parameter has the name.
    public let names: [String]
    let code: FormulaCode

    /// Reads a formula.
    ///
    /// - Throws: ``FormulaError`` with the position.
    public init(_ text: String) throws(FormulaError) {
        guard text.utf8.count <= Self.longest else { throw .tooLarge(at: Self.longest) }
        var parser = try FormulaParser(text)
        code = try parser.parse()
        names = parser.names
        self.text = text
    }

    /// Its value where names have the given values (small letters).
    ///
    /// - Throws: ``FormulaError`` where a name has no value (`LCA-0808`) or the result is not a finite number.
    public func value(_ values: [String: Double] = [:]) throws(FormulaError) -> Double {
        var slots: [Double] = []
        for name in names {
            guard let value = values[name] ?? FormulaFunction.constants[name] else {
                throw FormulaError(
                    "LCA-0808",
                    at: position(of: name),
                    ["name": .text(name), "suggestions": .suggestions([])]
                )
            }
            slots.append(value)
        }
        return try code.value(slots)
    }

    /// Where a name first stands.
    func position(of name: String) -> Int {
        guard let slot = names.firstIndex(of: name),
            let step = code.steps.first(where: { $0.operation == .name && Int($0.argument) == slot })
        else { return 1 }
        return Int(step.position)
    }
}
