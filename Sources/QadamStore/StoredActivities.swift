/// Activity records in columns: one position a record, the same position in every column.
public struct StoredActivities: Hashable, Sendable {
    /// Identifier of the record, unique in the workspace.
    public var records: [String] = []
    /// Identifier of its source line.
    public var sources: [String] = []
    /// First day, days since 1970-01-01.
    public var firstDays: [Int32] = []
    /// The day after the last.
    public var endDays: [Int32] = []
    /// Quantity in ``units``.
    public var quantities: [Double] = []
    /// Unit as typed.
    public var units: [String] = []
    /// Quantity as typed.
    public var entered: [String] = []
    /// How it was obtained (metered, invoice, estimate…).
    public var provenances: [String] = []
    /// Five data-quality scores as typed.
    public var qualities: [String] = []
    /// Half width of the 95 % interval, per cent of the value.
    public var halfWidthPercents: [Double?] = []
    /// Evidence as typed.
    public var evidences: [String] = []
    /// Row of the file it came from, counted from 1 with the header.
    public var fileRows: [Int32] = []

    /// No records.
    public init() {}

    /// Number of records.
    public var count: Int { records.count }
}
