public import QadamEvidence

/// Why a factor, property or warming potential could not be had. Facts only; surfaces word them.
public struct FactorError: Error, Hashable, Sendable {
    /// The kinds of failure, stable for tests and translation.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// No factor of that id.
        case unknownFactor
        /// No material property of that id.
        case unknownProperty
        /// No disputed value of that name.
        case unknownDispute
        /// The name stands for several published values and nobody has chosen one.
        case notChosen
        /// The chosen id is not one of the published values.
        case notAnAlternative
        /// No set of warming potentials of that name.
        case unknownGWPSet
        /// The set has no value for a gas that is present.
        case gasWithoutPotential
        /// A factor published as CO2e only, under another set than the one asked for.
        case otherGWPSet
    }

    /// What went wrong.
    public let kind: Kind
    /// The id, name or gas that is at fault.
    public let text: String
    /// What it belongs to: the dispute, the set.
    public let of: String?
    /// Near ids or the alternatives, best first.
    public let suggestions: [String]

    init(_ kind: Kind, _ text: String, of: String? = nil, suggestions: [String] = []) {
        self.kind = kind
        self.text = text
        self.of = of
        self.suggestions = suggestions
    }

    /// The stable code of the diagnostic; an unknown name with near ones has another code than one without, since the
    /// cure differs.
    public var code: String {
        switch kind {
        case .unknownFactor: suggestions.isEmpty ? "FAC-0001" : "FAC-0011"
        case .unknownProperty: suggestions.isEmpty ? "FAC-0002" : "FAC-0012"
        case .unknownDispute: suggestions.isEmpty ? "FAC-0003" : "FAC-0013"
        case .notChosen: "FAC-0004"
        case .notAnAlternative: "FAC-0005"
        case .unknownGWPSet: "FAC-0006"
        case .gasWithoutPotential: "FAC-0007"
        case .otherGWPSet: "FAC-0008"
        }
    }

    /// The failure as a finding about the user's data.
    public func diagnostic(at place: Place) -> Diagnostic {
        var arguments: [String: Argument] = ["name": .text(text), "suggestions": .list(suggestions)]
        if let of { arguments["of"] = .text(of) }
        return Diagnostic(code, .error, at: place, arguments)
    }
}
