public import QadamEvidence

/// Why a formula cannot be read, or has no value.
public struct FormulaError: Error, Sendable, Equatable {
    /// Code of the sentence, such as `LCA-0801`.
    public let code: String
    /// Where in the formula, counted in Unicode scalars from 1.
    public let position: Int
    /// What the sentence names: the word, the function, suggestions.
    public let arguments: [String: Argument]

    init(_ code: String, at position: Int, _ arguments: [String: Argument] = [:]) {
        self.code = code
        self.position = position
        self.arguments = arguments
    }

    /// The finding for the user, with the formula, the position and whose formula it is beside what this error names.
    public func diagnostic(_ formula: String, of owner: Argument, at place: Place) -> Diagnostic {
        var arguments = arguments
        arguments["owner"] = owner
        arguments["formula"] = .text(Self.shortened(formula, around: position))
        arguments["position"] = .integer(position)
        return Diagnostic(code, .error, at: place, arguments)
    }

    /// A formula of more than 200 characters is shown around the place that is meant.
    private static func shortened(_ formula: String, around position: Int) -> String {
        let scalars = Array(formula.unicodeScalars)
        guard scalars.count > 200 else { return formula }
        let first = max(0, min(position - 80, scalars.count - 160))
        let last = min(scalars.count, first + 160)
        var text = String(String.UnicodeScalarView(scalars[first..<last]))
        if first > 0 { text = "…" + text }
        return last < scalars.count ? text + "…" : text
    }

    static func unexpected(_ word: String, at position: Int) -> FormulaError {
        FormulaError("LCA-0801", at: position, ["word": .text(word)])
    }

    static func unfinished(at position: Int) -> FormulaError { FormulaError("LCA-0802", at: position) }

    static func tooLarge(at position: Int) -> FormulaError {
        FormulaError(
            "LCA-0805",
            at: position,
            ["length": .integer(Formula.longest), "depth": .integer(Formula.deepest)]
        )
    }

    static func ambiguousPower(at position: Int) -> FormulaError { FormulaError("LCA-0806", at: position) }

    static func mixedSeparators(at position: Int) -> FormulaError { FormulaError("LCA-0807", at: position) }

    static func divisionByZero(at position: Int) -> FormulaError { FormulaError("LCA-0810", at: position) }

    static func noRealValue(at position: Int) -> FormulaError { FormulaError("LCA-0811", at: position) }

    static func overflow(at position: Int) -> FormulaError { FormulaError("LCA-0812", at: position) }
}

extension Argument {
    /// Names that may have been meant; a dash where none is near.
    static func suggestions(_ names: [String]) -> Argument { .list(names.isEmpty ? ["—"] : names) }
}
