public import QadamEvidence

/// Why an XML file cannot be read further.
public struct XMLError: Error, Equatable {
    enum Code: Equatable {
        /// The rules of XML are broken.
        case malformed
        /// The file ends in the middle of something.
        case truncated
        /// Entities of its own (an attack, or data that nobody can check).
        case entity
        /// Bytes that are not the declared encoding, or an encoding that is not read.
        case encoding
        /// Deeper, longer or more than the limits allow.
        case limit
        /// The bytes could not be had.
        case source
    }

    let code: Code
    let detail: String
    /// What is wrong with the package that holds the file, where that is the cause.
    var cause: PackageError?
    /// Line, from 1.
    public let line: Int
    /// Character in the line, from 1.
    public let column: Int

    /// The code of the diagnostic that says so.
    public var diagnosticCode: String {
        if let cause { return cause.diagnosticCode }
        return switch code {
        case .malformed: "DAT-0201"
        case .truncated: "DAT-0202"
        case .entity: "DAT-0203"
        case .encoding: "DAT-0204"
        case .limit: "DAT-0205"
        case .source: "DAT-0206"
        }
    }

    /// The finding for a file.
    public func diagnostic(file: String, severity: Diagnostic.Severity) -> Diagnostic {
        if let cause { return cause.diagnostic(severity) }
        return Diagnostic(
            diagnosticCode,
            severity,
            at: .file(file, row: line, column: String(column)),
            [
                "file": .text(file), "line": .integer(line), "column": .integer(column),
                "detail": .text(detail),
            ]
        )
    }
}

/// Bounds of what a file may ask of memory.
package struct XMLLimits: Sendable {
    /// Elements inside elements.
    package var depth = 256
    /// Bytes of one tag with its attributes, one text, comment or section.
    package var token = 8 << 20
    /// Attributes of an element.
    package var attributes = 256

    /// The usual bounds.
    package init() {}
}
