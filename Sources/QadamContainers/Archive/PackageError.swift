public import QadamEvidence

/// Why a package, or a file in it, cannot be read or written.
public struct PackageError: Error, Equatable {
    enum Code: String {
        case unreadable = "DAT-0101"
        case notAnArchive = "DAT-0102"
        case outsidePath = "DAT-0103"
        case encrypted = "DAT-0104"
        case compression = "DAT-0105"
        case checksum = "DAT-0106"
        case damagedEntry = "DAT-0107"
        case duplicate = "DAT-0108"
        case tooLarge = "DAT-0109"
        case ratio = "DAT-0110"
        case tooManyEntries = "DAT-0111"
        case libraryMissing = "DAT-0112"
        case symbolicLink = "DAT-0113"
        case severalVolumes = "DAT-0114"
        case libraryUnusable = "DAT-0115"
    }

    let code: Code
    /// The package, or the file in it.
    public let file: String
    let arguments: [String: Argument]

    init(_ code: Code, _ file: String, _ arguments: [String: Argument] = [:]) {
        self.code = code
        self.file = file
        self.arguments = arguments.merging(["file": .text(file)]) { given, _ in given }
    }

    /// The code of the finding, such as `DAT-0106`.
    public var diagnosticCode: String { code.rawValue }

    /// The finding that says so.
    public func diagnostic(_ severity: Diagnostic.Severity = .error) -> Diagnostic {
        Diagnostic(code.rawValue, severity, at: .file(file), arguments)
    }
}
