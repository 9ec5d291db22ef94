/// The headers of an activity table.
public struct ActivityColumns: Sendable {
    /// Identifier of the record; `nil` where the table has none.
    public var id: String? = "id"
    /// Source line.
    public var source = "source"
    /// Calendar month; used where the file has it, else the two below.
    public var month = "month"
    /// First day.
    public var firstDay = "first_day"
    /// Last day, included.
    public var lastDay = "last_day"
    /// Quantity.
    public var quantity = "quantity"
    /// Unit of the quantity.
    public var unit = "unit"
    /// Columns with few distinct words, such as provenance; a number a row, blank allowed where the words of the
    /// column are not given. Key: header, value: the words allowed, `nil` for any.
    public var words: [(header: String, allowed: [String]?)] = []
    /// Columns of free text, such as evidence; blank allowed.
    public var texts: [String] = []
    /// Columns of numbers with their ranges; blank allowed.
    public var numbers: [(header: String, range: NumberRange)] = []

    /// The headers of Qadam's own tables, without further columns.
    public init() {}

    /// All headers that the table may have.
    var all: [String] {
        [id].compactMap { $0 } + [source, month, firstDay, lastDay, quantity, unit] + words.map(\.header)
            + texts + numbers.map(\.header)
    }
}
