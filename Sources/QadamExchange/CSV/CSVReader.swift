/// Reads a CSV file row by row through one bounded buffer; a file of any size takes the memory of its longest row.
///
/// Form by RFC 4180: cells in quotes may hold separators, line ends and doubled quotes; lines end in LF or CRLF;
/// a byte-order mark is skipped; empty lines are counted but not returned. The separator is given by a person or
/// by the table, never guessed. Faults of form are collected in ``problems``; after one that hides where rows end
/// (a missing closing quote, a row above the limit, UTF-16) reading stops.
///
///     let reader = try CSVReader(.path("loads.csv"), separator: .comma)
///     while let row = try reader.next() { … row.text(0) … }
public final class CSVReader {
    private var state: CSVState

    /// Opens a file.
    ///
    /// - Throws: ``ExchangeError`` when the file is not there, not readable or a folder.
    public init(
        _ input: InputFile,
        separator: Dialect.Separator,
        limits: CSVLimits = .standard
    ) throws(ExchangeError) {
        state = try CSVState(input, separator: separator, limits: limits)
    }

    deinit { state.deallocate() }

    /// The name of the file in diagnostics.
    public var name: String { state.name }
    /// Faults of form found so far: at most 1,000 of each kind.
    public var problems: [CSVProblem] { state.problems }
    /// How many faults of each kind there are, listed or not.
    public var problemCounts: [CSVProblem.Kind: Int] { state.problemCounts }
    /// The rows passed so far, header and empty lines included.
    public var rowCount: Int { state.rowCount }
    /// What was read; the digest of the whole file once ``next()`` has returned `nil` and ``drain()`` was called.
    public var digest: FileDigest { state.digest }

    /// The next row that is not empty; `nil` at the end. The row is valid until the next call.
    ///
    /// - Throws: ``ExchangeError`` when the system fails to read on.
    public func next() throws(ExchangeError) -> CSVRow? { try state.next() }

    /// Reads to the end of the file without looking at rows, so that the digest is that of the whole file.
    public func drain() throws(ExchangeError) { try state.drain() }
}
