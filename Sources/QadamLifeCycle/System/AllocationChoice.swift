/// How the burden of a process is divided among its products when a database is turned into matrices.
public enum AllocationChoice: Sendable, Hashable {
    /// As published: by the shares of the process's default rule (or of the only rule that has shares); a
    /// process without shares gives all to its reference product, and its co-products have no footprint, for a
    /// stated reason.
    case published
    /// All to the reference product of every process (surplus method).
    case reference
    /// By a property of the products: `mass`, `energy`, or a property of the database's flows such as
    /// `price` or `zinc content`.
    case property(String)
    /// By published shares of one rule; a process without them is refused.
    case rule(PublishedAllocation)
    /// System expansion: the reference product carries all, and each co-product is credited with what another
    /// process would have needed to make it.
    case expansion
}

extension AllocationChoice: RawRepresentable {
    /// `published`, `reference`, `physical`, `economic`, `causal`, `expansion`, or the name of a property.
    public init?(rawValue: String) {
        switch rawValue {
        case "": return nil
        case "published": self = .published
        case "reference": self = .reference
        case "physical": self = .rule(.physical)
        case "economic": self = .rule(.economic)
        case "causal": self = .rule(.causal)
        case "expansion", "none": self = .expansion
        default: self = .property(rawValue)
        }
    }

    /// As on the command line.
    public var rawValue: String {
        switch self {
        case .published: "published"
        case .reference: "reference"
        case .property(let name): name
        case .rule(.physical): "physical"
        case .rule(.economic): "economic"
        case .rule(.causal): "causal"
        case .expansion: "expansion"
        }
    }
}
