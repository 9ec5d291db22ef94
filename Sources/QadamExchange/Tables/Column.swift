/// What makes the value of an optional column missing.
enum BlankRule: Sendable {
    /// The first cell is blank.
    case first
    /// All cells are blank.
    case all
}

/// A column of a table with the type of its values: how its header is called, and how a cell becomes a value.
///
/// The same value is the key under which a ``TypedTable`` gives the column back, so that a column that is asked for
/// is one that was read:
///
///     static let area = Column.number("area_m2", .positive)
///     static let note = Column.text("note").optional()
///     … table[area]   // [Double], one per row
///     … table[note]   // [String?]
public struct Column<Value: Sendable>: Sendable {
    /// The headers of the cells that the column takes: one, or two such as number and unit.
    public let headers: [String]
    /// Whether the file must have the headers.
    public let isRequired: Bool
    let blank: BlankRule
    /// The value, or `nil` after it reported what is wrong.
    let read: @Sendable (inout CellContext) -> Value?

    init(
        headers: [String],
        isRequired: Bool = true,
        blank: BlankRule = .first,
        read: @escaping @Sendable (inout CellContext) -> Value?
    ) {
        self.headers = headers
        self.isRequired = isRequired
        self.blank = blank
        self.read = read
    }

    /// A column of a kind of one's own. `read` gets the text of the cell, never empty; where it returns `nil` it has
    /// reported why.
    public static func custom(
        _ header: String,
        read: @escaping @Sendable (String, inout CellContext) -> Value?
    ) -> Column<Value> {
        Column(headers: [header]) { context in
            guard context.requireCell() else { return nil }
            return read(context.text(), &context)
        }
    }

    /// The same column where the cell may be blank and the header may be absent; missing is `nil`.
    public func optional() -> Column<Value?> {
        let blank = blank
        let read = read
        let count = headers.count
        return Column<Value?>(headers: headers, isRequired: false, blank: blank) { context in
            let isMissing =
                switch blank {
                case .first: context.isBlank()
                case .all: (0..<count).allSatisfy { context.isBlank($0) }
                }
            if isMissing { return .some(nil) }
            guard let value = read(&context) else { return nil }
            return .some(value)
        }
    }

    /// The same column with a further check on its values; where `check` returns false it has reported why.
    public func checked(
        _ check: @escaping @Sendable (Value, inout CellContext) -> Bool
    ) -> Column<Value> {
        let read = read
        return Column(headers: headers, isRequired: isRequired, blank: blank) { context in
            guard let value = read(&context), check(value, &context) else { return nil }
            return value
        }
    }

    /// The same column with values of another type; `nil` is not allowed: check before you turn.
    public func map<Other: Sendable>(_ turn: @escaping @Sendable (Value) -> Other) -> Column<Other> {
        let read = read
        return Column<Other>(headers: headers, isRequired: isRequired, blank: blank) { context in
            read(&context).map(turn)
        }
    }
}

/// A column of any type, as a schema lists it.
public protocol TableColumn: Sendable {
    /// The headers of the cells that the column takes.
    var headers: [String] { get }
    /// Whether the file must have the headers.
    var isRequired: Bool { get }
    /// An empty store for the values.
    func makeStore() -> any ColumnStore
}

extension Column: TableColumn {
    /// An empty store for the values.
    public func makeStore() -> any ColumnStore { TypedStore(self) }
}

/// The values of one column while a file is read.
public protocol ColumnStore: AnyObject {
    /// Reads the column's cells of a row.
    func append(_ context: inout CellContext)
    /// The values so far, an array of the column's type.
    var contents: any Sendable { get }
}

final class TypedStore<Value: Sendable>: ColumnStore {
    private let column: Column<Value>
    private var values: [Value] = []

    init(_ column: Column<Value>) { self.column = column }

    /// A cell that is wrong leaves the column short; the table is refused then, so no row is shifted.
    func append(_ context: inout CellContext) {
        if let value = column.read(&context) { values.append(value) }
    }

    var contents: any Sendable { values }
}
