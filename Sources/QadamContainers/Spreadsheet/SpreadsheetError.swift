public import QadamEvidence

/// Why a workbook, or a sheet of it, cannot be read, or written, at all. What is wrong with single cells is collected instead
/// (``SheetRows/findings``).
public struct SpreadsheetError: Error, Equatable {
    enum Code: String {
        case notASpreadsheet = "TAB-0101"
        case encrypted = "TAB-0102"
        case oldBinary = "TAB-0103"
        case newBinary = "TAB-0104"
        case openDocument = "TAB-0105"
        case noWorkbook = "TAB-0106"
        case missingPart = "TAB-0107"
        case noSheets = "TAB-0108"
        case tooMuchText = "TAB-0109"
        case duplicateSheet = "TAB-0110"
        case unexpectedPart = "TAB-0111"
        case sheetName = "TAB-0112"
        case tooLarge = "TAB-0113"
        case cellValue = "TAB-0114"
    }

    /// The finding that says so: `TAB-01xx`, or the code of the archive (`DAT-01xx`) or of XML (`DAT-02xx`) that
    /// stands in the way.
    public let diagnostic: Diagnostic

    init(_ code: Code, _ file: String, _ arguments: [String: Argument] = [:]) {
        diagnostic = Diagnostic(
            code.rawValue,
            .error,
            at: .file(file),
            arguments.merging(["file": .text(file)]) { given, _ in given }
        )
    }

    init(_ error: PackageError) { diagnostic = error.diagnostic() }

    init(_ error: XMLError, file: String, part: String) {
        diagnostic = error.diagnostic(file: file + " · " + part, severity: .error)
    }
}
