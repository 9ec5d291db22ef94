/// Where the bytes of an import come from.
public enum InputFile: Sendable, Hashable {
    /// A file on disk.
    case path(String)
    /// The standard input, written `-` on a command line.
    case standardInput
    /// Bytes in memory, under the name that diagnostics show.
    case bytes([UInt8], name: String)
    /// A file that was looked for and is not there, under the name that diagnostics show. Nothing is opened: the name
    /// may be that of another file in the folder in which the program stands.
    case missing(name: String)

    /// The file that a command-line argument names; `-` is the standard input.
    public init(argument: String) {
        self = argument == "-" ? .standardInput : .path(argument)
    }

    /// Text in memory, as UTF-8, under the name that diagnostics show.
    public static func text(_ text: String, name: String) -> InputFile {
        .bytes(Array(text.utf8), name: name)
    }

    /// The name that diagnostics show: the path as it was given, or `-`.
    public var name: String {
        switch self {
        case .path(let path): path
        case .standardInput: "-"
        case .bytes(_, let name), .missing(let name): name
        }
    }
}

/// What was read, for the evidence of an import: the same bytes give the same digest.
public struct FileDigest: Sendable, Codable, Hashable {
    /// SHA-256 of all bytes of the file, 64 lower-case hexadecimal digits.
    public let sha256: String
    /// The number of bytes read.
    public let byteCount: Int

    /// A digest computed elsewhere.
    public init(sha256: String, byteCount: Int) {
        self.sha256 = sha256
        self.byteCount = byteCount
    }
}
