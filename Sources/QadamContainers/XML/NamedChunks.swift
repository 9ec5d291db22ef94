/// A file as its name and a source of its bytes, so that a folder, an archive or memory can stand behind it.
public struct NamedChunks {
    /// Name of the file inside the package, for messages.
    public let name: String
    /// The next bytes, in pieces of any size; `nil` at the end. Called until it gives `nil` or throws.
    public let next: () throws -> [UInt8]?

    /// A file from its name and its source of bytes.
    public init(name: String, next: @escaping () throws -> [UInt8]?) {
        self.name = name
        self.next = next
    }

    /// A file that is already in memory, given out in pieces.
    public init(name: String, bytes: [UInt8], pieces: Int = 1 << 16) {
        var position = 0
        self.init(name: name) {
            guard position < bytes.count else { return nil }
            let end = min(bytes.count, position + max(1, pieces))
            defer { position = end }
            return Array(bytes[position..<end])
        }
    }
}
