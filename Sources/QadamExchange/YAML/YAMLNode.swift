/// One node of a YAML file: text, list or map, with its place. Scalars stay text until someone asks for a type, so
/// that `no`, `1_000`, `0123` and `2024-01-31` mean what the reader of the file asks for and nothing else.
struct YAMLNode: Sendable {
    enum Content: Sendable {
        /// Nothing stands there, or `~` or `null` without quotes.
        case missing
        case text(String)
        case list([YAMLNode])
        case map([Pair])
    }

    struct Pair: Sendable {
        let key: String
        let line: Int
        let value: YAMLNode
    }

    let content: Content
    /// Line in the file, from 1.
    let line: Int
}

/// How much a YAML file may hold.
public struct YAMLLimits: Sendable, Hashable {
    /// The largest file, in bytes.
    public var bytes: Int
    /// The most nodes once aliases are written out.
    public var nodes: Int
    /// How deep maps and lists may stand in each other.
    public var depth: Int
    /// How many aliases a file may use.
    public var aliases: Int

    /// 16 MiB, a million nodes, 64 levels, 8 aliases.
    public static let standard = YAMLLimits(bytes: 1 << 24, nodes: 1_000_000, depth: 64, aliases: 8)

    /// Limits of one's own.
    public init(bytes: Int, nodes: Int, depth: Int, aliases: Int) {
        self.bytes = bytes
        self.nodes = nodes
        self.depth = depth
        self.aliases = aliases
    }
}
