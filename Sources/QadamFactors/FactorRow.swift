public import QadamEvidence
public import QadamUnits

/// One row of a factor pack: one published value with its place in its source. Immutable.
public struct FactorRow: Hashable, Sendable, Codable {
    /// What a row is for.
    public enum Kind: String, Hashable, Sendable, Codable {
        /// Mass of a gas per unit of an activity.
        case factor
        /// A property that a person chooses: heating value, density, decay rate, leak rate, rule parameter.
        case property
    }

    /// Stable identifier.
    public let id: String
    /// The factor that the row is part of.
    public let factor: String
    /// What it is for.
    public let kind: Kind
    /// Category, such as `stationary-combustion`; its name has the key `factor.category.<category>`.
    public let category: String
    /// The activity or material, as the source names it.
    public let activity: String
    /// More exactly; empty for share-alike collections.
    public let detail: String
    /// The gas; `nil` for CO2e-only values and properties.
    public let gas: Gas?
    /// The number in ``unit``.
    public let value: Double
    /// The number as printed.
    public let printed: String
    /// Unit with basis.
    public let unit: Unit
    /// The published range, in ``unit``.
    public let interval: Interval95?
    /// `World`, `Europe` or an ISO 3166 country code.
    public let region: String
    /// Year of publication, or of the data where the source tells them apart.
    public let year: Int?
    /// Part of the chain; `nil` for properties.
    public let boundary: Boundary?
    /// Where the value stands.
    public let citation: Citation
    /// Terms of the figures.
    public let licence: FactorLicence
    /// Whether the value was computed here from published ones.
    public let isDerived: Bool
    /// Name of the disputed value that the row is one answer to.
    public let dispute: String?
    /// What to know before using it.
    public let flags: [FactorFlag]
    /// The newer row of the same publisher.
    public let supersededBy: String?
    /// A remark of ours.
    public let note: String?
    /// Fingerprint of the row's text.
    public let hash: ContentHash
}

/// A 64-bit FNV-1a fingerprint: tells whether a stored result was computed with the same text.
public struct ContentHash: Hashable, Sendable, Codable, CustomStringConvertible {
    /// The number.
    public private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    init(_ fields: [String]) {
        for field in fields {
            for byte in field.utf8 { add(byte) }
            add(0x1f)
        }
    }

    private mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }

    /// 16 hexadecimal digits.
    public var description: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// Reads the digits.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let value = UInt64(try container.decode(String.self), radix: 16) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a fingerprint")
        }
        self.value = value
    }

    /// Writes the digits (JSON numbers lose 64-bit integers).
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// What a calculation pins: the id, the edition of the packs and the fingerprint of the text.
public struct FactorVersion: Hashable, Sendable, Codable, CustomStringConvertible {
    /// Id of the factor or property.
    public let id: String
    /// Edition of the packs, such as `2026.1`.
    public let pack: String
    /// Fingerprint of the rows.
    public let hash: ContentHash

    /// `id@pack#hash`.
    public var description: String { "\(id)@\(pack)#\(hash)" }
}
