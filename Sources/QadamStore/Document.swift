import Crypto
public import Foundation

/// A text file of the workspace, kept byte for byte as it was entered.
public struct NewDocument: Hashable, Sendable {
    /// Path inside the workspace folder, with `/`.
    public let path: String
    /// The bytes.
    public let content: Data

    /// A document.
    public init(path: String, content: Data) {
        self.path = path
        self.content = content
    }

    /// SHA-256 of the bytes, 64 hexadecimal digits.
    public var sha256: String { ContentHash.sha256(content) }
}

/// A stored version of a document.
public struct StoredDocument: Hashable, Sendable {
    /// Path inside the workspace folder.
    public let path: String
    /// Counts from 1.
    public let version: Int
    /// SHA-256 of the content.
    public let sha256: String
    /// The bytes.
    public let content: Data
    /// Whether the document ended with this version.
    public let isRetired: Bool
    /// When it was imported.
    public let at: String
}

/// Hashes by which results and documents are told apart.
public enum ContentHash {
    /// SHA-256 (FIPS 180-4) of the bytes, as 64 hexadecimal digits.
    public static func sha256(_ data: Data) -> String { hexadecimal(SHA256.hash(data: data)) }

    /// SHA-256 (FIPS 180-4) of the UTF-8 bytes of a text, as 64 hexadecimal digits.
    public static func sha256(_ text: String) -> String { sha256(Data(text.utf8)) }

    fileprivate static func hexadecimal(_ digest: SHA256Digest) -> String {
        var text = ""
        text.reserveCapacity(64)
        for byte in digest {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return text
    }

    private static let digits = Array("0123456789abcdef")
}

/// SHA-256 (FIPS 180-4) of bytes that come part by part.
public struct ContentHasher {
    private var hash = SHA256()

    /// No bytes yet.
    public init() {}

    /// Takes in more bytes.
    public mutating func update(_ data: Data) { hash.update(data: data) }

    /// The hash of all bytes so far, as 64 hexadecimal digits.
    public var text: String { ContentHash.hexadecimal(hash.finalize()) }
}
