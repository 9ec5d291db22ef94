/// What is wrong (or worth knowing) about a user's data: collected, never thrown; the same list in every surface.
///
/// The sentence is the text with the key ``code``, the cure the text with the key `code.fix`.
public struct Diagnostic: Hashable, Sendable, Codable {
    /// How bad it is.
    public enum Severity: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
        /// Worth knowing.
        case note
        /// Should be looked at; the work goes on.
        case warning
        /// The work that asked for it is refused.
        case error

        private var rank: Int {
            switch self {
            case .note: 0
            case .warning: 1
            case .error: 2
            }
        }

        /// Milder is smaller.
        public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
    }

    /// Stable code: three letters of the module and four digits, such as `INV-0123`.
    public let code: String
    /// How bad it is.
    public let severity: Severity
    /// Where it is.
    public let place: Place
    /// Values for the placeholders of the sentence and of the cure.
    public let arguments: [String: Argument]

    /// A diagnostic; see the type for how it is worded.
    public init(_ code: String, _ severity: Severity, at place: Place, _ arguments: [String: Argument] = [:])
    {
        self.code = code
        self.severity = severity
        self.place = place
        self.arguments = arguments
    }

    /// What is wrong.
    public var problem: Message { Message(code, arguments) }
    /// What to do.
    public var fix: Message { Message(code + ".fix", arguments) }
}

/// Where a diagnostic or a figure belongs.
public enum Place: Hashable, Sendable, Codable {
    /// A file; rows count from 1 and include the header, columns are named or counted from 1.
    case file(String, row: Int? = nil, column: String? = nil)
    /// A thing of the workspace and one of its fields.
    case entity(kind: String, id: String, field: String? = nil)
    /// Nothing more exact than the whole.
    case whole
}

extension Place: CustomStringConvertible {
    /// `file:row:column`, or `kind id field`.
    public var description: String {
        switch self {
        case .file(let name, let row, let column):
            return ([name] + [row.map(String.init), column].compactMap(\.self)).joined(separator: ":")
        case .entity(let kind, let id, let field):
            return ([kind, id] + [field].compactMap(\.self)).joined(separator: " ")
        case .whole:
            return ""
        }
    }
}
