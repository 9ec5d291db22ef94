public import QadamEvidence

/// A workbook of Office Open XML (`.xlsx`, `.xlsm`): its sheets, read row by row.
///
/// Sheets are found through the relationships of the package, not by their file names. The texts that cells share are
/// held in memory, the cells are not. Formulas are not calculated: their stored values are read, and a formula
/// without one is said. Old binary workbooks (`.xls`), binary new ones (`.xlsb`), OpenDocument and encrypted
/// workbooks are refused with the way out.
///
/// Source: ECMA-376-1:2016 (transitional and strict), parts 18.2 (workbook), 18.3 (sheet), 18.4 (shared strings), 18.8
/// (styles).
public struct Spreadsheet: Sendable {
    /// A sheet of cells.
    public struct Sheet: Sendable, Equatable {
        /// Whether and how it is hidden.
        public enum Visibility: String, Sendable {
            /// Shown.
            case visible
            /// Hidden, and to be shown by the menu.
            case hidden
            /// Hidden so that only a program shows it.
            case veryHidden
        }

        /// Its name on the tab.
        public let name: String
        /// Place among the tabs, from 1.
        public let number: Int
        /// Whether it is hidden.
        public let visibility: Visibility
        /// Name of the workbook, for places.
        let file: String
        let path: String

        /// A place in it: `book.xlsx · Sheet1`, row and column from 1.
        public func place(row: Int? = nil, column: Int? = nil) -> Place {
            .file(file + " · " + name, row: row, column: column.map(CellReference.name(ofColumn:)))
        }
    }

    /// Name of the file, for places.
    public let name: String
    /// Its sheets of cells, in the order of the tabs.
    public let sheets: [Sheet]
    /// Names of sheets without cells (charts, dialogues): they are not read.
    public let otherSheets: [String]
    /// How it counts days.
    public let dateSystem: DateSystem
    let parts: SpreadsheetParts
    let texts: [String]
    let styles: SpreadsheetStyles

    /// Bytes of shared texts beyond which a workbook is refused.
    package static let textLimit = 512 << 20

    /// Opens a workbook.
    /// - Parameters:
    ///   - path: Where it is.
    ///   - unpackedLimit: Bytes beyond which it is refused as an archive bomb.
    /// - Throws: `SpreadsheetError`.
    public init(path: String, unpackedLimit: Int = 2 << 30) throws(SpreadsheetError) {
        let package: PackageSource
        do throws(PackageError) {
            package = try PackageSource(path: path, unpackedLimit: unpackedLimit)
        } catch {
            throw SpreadsheetError(error)
        }
        try self.init(package)
    }

    /// Opens a workbook that is in memory.
    /// - Throws: `SpreadsheetError`.
    public init(bytes: [UInt8], name: String, unpackedLimit: Int = 2 << 30) throws(SpreadsheetError) {
        let package: PackageSource
        do throws(PackageError) {
            package = try PackageSource(bytes: bytes, name: name, unpackedLimit: unpackedLimit)
        } catch {
            throw SpreadsheetError(error)
        }
        try self.init(package)
    }

    /// Opens a workbook whose archive is open.
    /// - Throws: `SpreadsheetError`.
    public init(_ package: PackageSource) throws(SpreadsheetError) {
        try self.init(package, textLimit: Self.textLimit)
    }

    /// Opens a workbook whose shared texts may take so many bytes.
    package init(_ package: PackageSource, textLimit: Int) throws(SpreadsheetError) {
        guard package.isArchive else { throw SpreadsheetFamily.refusal(package) }
        let parts = SpreadsheetParts(package)
        let start = try parts.relationships(of: "").first { $0.type == "officeDocument" }
        guard let path = start?.path ?? nil, let entry = parts.entry(path), entry.suffix == "xml" else {
            throw SpreadsheetFamily.refusal(archive: package)
        }
        let workbook = try parts.read(entry) { reader throws(XMLError) in try WorkbookPart(reader) }
        guard workbook.isWorkbook else { throw SpreadsheetFamily.refusal(archive: package) }
        let relationships = try parts.relationships(of: entry.path)
        name = package.name
        dateSystem = workbook.dateSystem
        (sheets, otherSheets) = try Self.sheets(workbook, relationships, parts)
        styles = try Self.styles(relationships, parts)
        texts = try Self.texts(relationships, parts, limit: textLimit)
        self.parts = parts
    }

    /// The rows of a sheet; every call begins anew.
    public func rows(of sheet: Sheet) -> SheetRows { SheetRows(self, sheet) }

    /// The sheet with a name.
    public func sheet(named name: String) -> Sheet? { sheets.first { $0.name == name } }
}
