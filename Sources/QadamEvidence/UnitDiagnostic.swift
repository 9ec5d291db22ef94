public import QadamUnits

extension Diagnostic {
    /// A unit that could not be read or converted, as a diagnostic (`UNI-0101` … `UNI-0106`).
    public init(_ error: UnitError, at place: Place) {
        let code =
            switch error.kind {
            case .unknown: error.suggestions.isEmpty ? "UNI-0101" : "UNI-0107"
            case .ambiguous: "UNI-0102"
            case .syntax: "UNI-0103"
            case .incompatible: "UNI-0104"
            case .otherBasis: "UNI-0105"
            case .offsetInProduct: "UNI-0106"
            }
        var arguments: [String: Argument] = ["unit": .text(error.text)]
        if let other = error.other { arguments["other"] = .text(other) }
        if !error.suggestions.isEmpty { arguments["suggestions"] = .list(error.suggestions) }
        self.init(code, .error, at: place, arguments)
    }
}
