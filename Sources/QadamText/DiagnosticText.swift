public import QadamEvidence

/// A diagnostic worded for a reader: what, where and what to do next.
public struct DiagnosticText: Equatable, Sendable {
    /// `campus/activities.csv, row 14, column quantity`; empty where the diagnostic belongs to the whole.
    public let place: String
    /// The stable code, such as `INV-0123`.
    public let code: String
    /// The word for how bad it is.
    public let severity: String
    /// What is wrong.
    public let problem: String
    /// What to do.
    public let fix: String

    /// `place: severity INV-0123: problem` and the cure on a line of its own, indented.
    public var line: String {
        let head = place.isEmpty ? "" : place + ": "
        return "\(head)\(severity) \(code): \(problem)\n    \(fix)"
    }
}

extension Texts {
    /// A diagnostic in words.
    public func render(_ diagnostic: Diagnostic) -> DiagnosticText {
        DiagnosticText(
            place: place(diagnostic.place),
            code: diagnostic.code,
            severity: severity(diagnostic.severity),
            problem: render(diagnostic.problem),
            fix: render(diagnostic.fix)
        )
    }

    /// The word for how bad a finding is.
    public func severity(_ severity: Diagnostic.Severity) -> String {
        fill("format.severity.\(severity.rawValue)", [:])
    }

    /// Where something is, in words: rows and columns of a file, or a thing of the workspace.
    public func place(_ place: Place) -> String {
        switch place {
        case .file(let name, let row?, let column?):
            fill("format.place.cell", ["file": name, "row": "\(row)", "column": column])
        case .file(let name, let row?, nil):
            fill("format.place.row", ["file": name, "row": "\(row)"])
        case .file(let name, nil, let column?):
            fill("format.place.column", ["file": name, "column": column])
        case .file(let name, nil, nil):
            name
        case .entity(let kind, let id, let field?):
            fill("format.place.field", ["thing": thing(kind, id), "field": field])
        case .entity(let kind, let id, nil):
            thing(kind, id)
        case .whole:
            ""
        }
    }

    /// `building "main"`; a kind without a word of its own keeps its identifier.
    private func thing(_ kind: String, _ id: String) -> String {
        let key = "format.kind.\(kind)"
        return fill("format.place.thing", ["kind": has(key) ? fill(key, [:]) : kind, "id": id])
    }
}
