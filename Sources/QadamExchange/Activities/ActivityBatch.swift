/// Some of the records of a file, column by column; all columns have ``count`` values.
public struct ActivityBatch: Sendable {
    /// Index of the source line in ``ActivityImport/sources``.
    public internal(set) var source: [Int32] = []
    /// Quantity in the unit of the source line.
    public internal(set) var quantity: [Double] = []
    /// First day, as days since 1970-01-01.
    public internal(set) var firstDay: [Int32] = []
    /// The day after the last, as days since 1970-01-01.
    public internal(set) var endDay: [Int32] = []
    /// The row in the file; the header is 1.
    public internal(set) var row: [UInt32] = []
    /// Identifiers, where the table has them.
    public internal(set) var id = TextColumn()
    /// The quantity as it was typed.
    public internal(set) var enteredQuantity = TextColumn()
    /// The unit as it was typed, as an index into ``unitTexts``.
    public internal(set) var unit: [Int32] = []
    /// The texts of units met so far in the file.
    public internal(set) var unitTexts: [String] = []
    /// For each column of words an index into ``wordTexts``; -1 where the cell is blank.
    public internal(set) var words: [[Int32]] = []
    /// For each column of words the words met so far in the file.
    public internal(set) var wordTexts: [[String]] = []
    /// Columns of free text.
    public internal(set) var texts: [TextColumn] = []
    /// Columns of numbers; `nil` where the cell is blank.
    public internal(set) var numbers: [[Double?]] = []

    /// The number of records.
    public var count: Int { quantity.count }

    init(columns: ActivityColumns) {
        words = Array(repeating: [], count: columns.words.count)
        wordTexts = Array(repeating: [], count: columns.words.count)
        texts = Array(repeating: TextColumn(), count: columns.texts.count)
        numbers = Array(repeating: [], count: columns.numbers.count)
    }

    mutating func removeAll() {
        source.removeAll(keepingCapacity: true)
        quantity.removeAll(keepingCapacity: true)
        firstDay.removeAll(keepingCapacity: true)
        endDay.removeAll(keepingCapacity: true)
        row.removeAll(keepingCapacity: true)
        unit.removeAll(keepingCapacity: true)
        id.removeAll()
        enteredQuantity.removeAll()
        for index in words.indices { words[index].removeAll(keepingCapacity: true) }
        for index in texts.indices { texts[index].removeAll() }
        for index in numbers.indices { numbers[index].removeAll(keepingCapacity: true) }
    }
}
