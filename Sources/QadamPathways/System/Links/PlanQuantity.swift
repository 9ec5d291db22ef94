/// What a link asks of a plan: the activity of technologies, or what they make or take of a commodity.
///
///     activity      Σ_{r,t,m} A_{r,t,m,y}
///     production    Σ_{r,t,m} A_{r,t,m,y} · output_{r,t,c,m,y}
///     use           Σ_{r,t,m} A_{r,t,m,y} · input_{r,t,c,m,y}
///     certificate   Σ_r certificate_{r,q,y}
///
/// A_{r,t,m,y} = Σ_l λ_{l,y} · act_{r,t,m,y,l} is the activity of a year of the period, in the unit in which the model
/// counts what it stands for; λ is the part of the year that a slice is.
public struct PlanQuantity: Sendable, Hashable, Codable {
    /// What is counted.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// Activity.
        case activity
        /// What is made of a commodity.
        case production
        /// What is taken of a commodity.
        case use
        /// Energy that certificates and green power contracts cover; ``commodity`` names the certificate.
        case certificate
    }

    /// What is counted.
    public var kind: Kind
    /// Regions that count; all where empty.
    public var regions: [String]
    /// Technologies that count; all where empty.
    public var technologies: [String]
    /// Modes that count; all where empty.
    public var modes: [String]
    /// The commodity, or the certificate; absent for activity.
    public var commodity: String?

    /// A quantity; see the fields.
    public init(
        _ kind: Kind,
        regions: [String] = [],
        technologies: [String] = [],
        modes: [String] = [],
        commodity: String? = nil
    ) {
        self.kind = kind
        self.regions = regions
        self.technologies = technologies
        self.modes = modes
        self.commodity = commodity
    }
}
