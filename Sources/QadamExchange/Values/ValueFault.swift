import QadamEvidence
import QadamUnits

/// Why a text is not the value that its place asks for: a code with what was found, without the place.
struct ValueFault: Error {
    let code: ExchangeCode
    let arguments: [String: Argument]

    init(_ code: ExchangeCode, _ arguments: [String: Argument] = [:]) {
        self.code = code
        self.arguments = arguments
    }

    /// The fault of a unit that a person wrote. `expected` is the unit that it has to fit.
    init(_ error: UnitError, expected: String?) {
        var arguments: [String: Argument] = [
            "found": .text(error.text), "suggestions": .list(error.suggestions),
        ]
        if let other = error.other ?? expected { arguments["expected"] = .text(other) }
        let code: ExchangeCode =
            switch error.kind {
            case .unknown: error.suggestions.isEmpty ? .unknownUnit : .unknownUnitNear
            case .ambiguous: .ambiguousUnit
            case .syntax, .offsetInProduct: .unitSyntax
            case .incompatible: .incompatibleUnit
            case .otherBasis: .otherBasis
            }
        self.init(code, arguments)
    }
}
