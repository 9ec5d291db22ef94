public import QadamEvidence

/// What is balanced in every hour at the site: electricity, or the heat of one network.
public struct Commodity: Hashable, Sendable, Codable {
    /// What kind of energy it is.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// Electricity of the site.
        case electricity
        /// Heat of one network.
        case heat
    }

    /// Stable identifier, such as `heat.campus`.
    public let id: String
    /// What kind of energy it is.
    public let kind: Kind
    /// Name given by the user.
    public let name: LocalizedName

    /// See the fields.
    public init(id: String, kind: Kind, name: LocalizedName) {
        self.id = id
        self.kind = kind
        self.name = name
    }
}
