/// Texts of a column in one piece of memory.
public struct TextColumn: Sendable, Hashable {
    private var storage: [UInt8] = []
    private var ends: [Int] = []

    /// An empty column.
    public init() {}

    /// The number of texts, missing ones included.
    public var count: Int { ends.count }

    /// A text; `nil` where the cell is blank.
    public subscript(index: Int) -> String? {
        let start = index == 0 ? 0 : ends[index - 1]
        return start == ends[index] ? nil : String(decoding: storage[start..<ends[index]], as: UTF8.self)
    }

    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        storage.append(contentsOf: bytes)
        ends.append(storage.count)
    }

    mutating func removeAll() {
        storage.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
    }
}
