public import QadamEvidence

/// The diagnostics of one file while it is read: all are counted, the first of each code are listed.
public struct Findings: Sendable {
    /// The file that they are about.
    public let file: String
    /// How many of a code are listed.
    public let limitPerCode: Int
    private var listed: [Diagnostic] = []
    private var counts: [String: Int] = [:]
    private var worst: [String: Diagnostic.Severity] = [:]
    /// Whether anything found forbids the import.
    public private(set) var hasErrors = false

    /// No findings yet.
    public init(file: String, limitPerCode: Int = 20) {
        self.file = file
        self.limitPerCode = max(limitPerCode, 1)
    }

    /// Adds a diagnostic of any module.
    public mutating func add(_ diagnostic: Diagnostic) {
        let code = diagnostic.code
        let count = counts[code, default: 0] + 1
        counts[code] = count
        worst[code] = max(worst[code] ?? diagnostic.severity, diagnostic.severity)
        if diagnostic.severity == .error { hasErrors = true }
        if count <= limitPerCode { listed.append(diagnostic) }
    }

    /// Adds a diagnostic of this module about a place in the file.
    public mutating func add(
        _ code: ExchangeCode,
        severity: Diagnostic.Severity = .error,
        row: Int? = nil,
        column: String? = nil,
        _ arguments: [String: Argument] = [:]
    ) {
        // Beyond the limit only the count matters; this keeps a file of faults as fast as one of records.
        if counts[code.rawValue, default: 0] >= limitPerCode {
            counts[code.rawValue, default: 0] += 1
            if severity == .error {
                hasErrors = true
                worst[code.rawValue] = .error
            }
            return
        }
        add(Diagnostic(code.rawValue, severity, at: .file(file, row: row, column: column), arguments))
    }

    /// How often a code was found, listed or not.
    public func count(_ code: String) -> Int { counts[code, default: 0] }

    /// How often a code of this module was found, listed or not.
    public func count(_ code: ExchangeCode) -> Int { count(code.rawValue) }

    /// What was found, in the order found, and for every code beyond the limit a line with the number of the rest.
    public var diagnostics: [Diagnostic] {
        let rest = counts.filter { $0.value > limitPerCode }.keys.sorted()
        return listed
            + rest.map { code in
                Diagnostic(
                    ExchangeCode.moreOfTheSame.rawValue,
                    worst[code] ?? .error,
                    at: .file(file),
                    ["code": .text(code), "count": .integer(count(code) - limitPerCode)]
                )
            }
    }
}

extension Findings {
    /// Adds the faults of form that a reader found. `columns` are the names of the header, where known.
    public mutating func add(formOf reader: CSVReader, columns: [String]) {
        for problem in reader.problems {
            let name =
                problem.column <= columns.count ? columns[problem.column - 1] : String(problem.column)
            var arguments: [String: Argument] = [
                "offset": .integer(problem.byteOffset), "row": .integer(problem.row), "column": .text(name),
            ]
            if let limit = problem.limit { arguments["limit"] = .integer(limit) }
            add(Self.code(problem.kind), row: problem.row, column: name, arguments)
        }
        for kind in CSVProblem.Kind.allCases {
            let code = Self.code(kind).rawValue
            let all = reader.problemCounts[kind, default: 0]
            if all > count(code) { counts[code] = all }
        }
    }

    private static func code(_ kind: CSVProblem.Kind) -> ExchangeCode {
        switch kind {
        case .brokenUTF8: .brokenUTF8
        case .utf16: .utf16
        case .strayQuote: .strayQuote
        case .textAfterQuote: .textAfterQuote
        case .missingClosingQuote: .missingClosingQuote
        case .rowTooLong: .rowTooLong
        case .tooManyCells: .tooManyCells
        case .loneCarriageReturn: .loneCarriageReturn
        }
    }
}
