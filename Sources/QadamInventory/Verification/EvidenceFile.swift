/// A file that proves a record, named in its evidence with the hash by which it is known again: `scans/invoice-17.pdf
/// sha256:…`, alone or among other words between semicolons.
public struct EvidenceFile: Sendable, Hashable, Codable {
    /// Its path, from the folder of the workspace or another that a person names.
    public let path: String
    /// SHA-256 of its bytes, 64 hexadecimal digits in small letters.
    public let sha256: String

    private static let label = " sha256:"

    /// A file with its hash.
    public init(path: String, sha256: String) {
        (self.path, self.sha256) = (path, sha256)
    }

    /// The files that the evidence of a record names with a hash.
    public static func named(in evidence: String?) -> [EvidenceFile] {
        (evidence ?? "").split(separator: ";").compactMap { part in
            guard let mark = part.firstRange(of: label) else { return nil }
            let path = part[..<mark.lowerBound].drop { $0 == " " }
            let hash = part[mark.upperBound...].prefix { $0.isHexDigit }
            guard !path.isEmpty, hash.count == 64 else { return nil }
            return EvidenceFile(path: String(path), sha256: hash.lowercased())
        }
    }

    /// The words of evidence that name it.
    public var evidence: String { path + Self.label + sha256 }
}
