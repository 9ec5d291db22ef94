public import QadamEvidence
public import QadamUnits

/// Kinds of costs of a waste option. Each must be given, as zero where there is none.
public enum WasteCostKind: String, Hashable, Sendable, Codable, CaseIterable {
    /// What the receiver asks.
    case gateFee = "gate-fee"
    /// Transport.
    case transport
    /// Payment for emissions into the environment, landfill tax.
    case tax
    /// Own work and energy.
    case operation
    /// What recovered material or energy earns.
    case revenue
    /// Running cost that does not depend on the mass.
    case fixed
    /// Investment at the beginning.
    case investment

    /// Its name.
    public var title: Message { Message("waste.cost.\(rawValue)") }

    /// Whether it goes by the tonne.
    var isByMass: Bool {
        switch self {
        case .gateFee, .transport, .tax, .operation, .revenue: true
        case .fixed, .investment: false
        }
    }
}

/// One cost of an option.
public struct WasteCost: Hashable, Sendable, Codable {
    /// What it is.
    public let kind: WasteCostKind
    /// Money per tonne; per year for fixed costs; money for an investment. A revenue is positive.
    public let amount: Amount
    /// Where it comes from.
    public let source: String

    /// A cost.
    public init(_ kind: WasteCostKind, _ amount: Amount, source: String) {
        self.kind = kind
        self.amount = amount
        self.source = source
    }
}

/// A way to deal with a stream, with its costs and what it leaves.
public struct WasteOption: Hashable, Sendable, Codable {
    /// Stable identifier.
    public let id: String
    /// Its name.
    public let name: LocalizedName
    /// The route.
    public let route: TreatmentRoute
    /// Costs.
    public let costs: [WasteCost]
    /// Life of the investment, years; needed where there is one.
    public let life: Int?
    /// Share of the mass that becomes hazardous residue for disposal; nil where nobody knows.
    public let hazardousResidue: Double?
    /// Share of the mass that becomes other residue for disposal; nil where nobody knows.
    public let otherResidue: Double?
    /// What it avoids elsewhere.
    public let avoided: AvoidedBurden?

    /// An option.
    public init(
        id: String,
        name: LocalizedName,
        route: TreatmentRoute,
        costs: [WasteCost],
        life: Int? = nil,
        hazardousResidue: Double? = nil,
        otherResidue: Double? = nil,
        avoided: AvoidedBurden? = nil
    ) {
        self.id = id
        self.name = name
        self.route = route
        self.costs = costs
        self.life = life
        self.hazardousResidue = hazardousResidue
        self.otherResidue = otherResidue
        self.avoided = avoided
    }

    /// Share of the mass that is diverted from disposal: none for disposal, all but the residues for recovery; nil where
    /// the residues are not known, or where the waste is only kept.
    public var diversion: Double? {
        switch route.kind.operation {
        case .disposal: return 0
        case .kept: return nil
        case .diverted:
            guard let hazardousResidue, let otherResidue else { return nil }
            return 1 - hazardousResidue - otherResidue
        }
    }

    /// Share of the mass that ends as hazardous waste in disposal; nil where nobody knows. What is buried or burned in
    /// the open keeps its class.
    public func hazardousShare(of hazard: HazardClass) -> Double? {
        switch route.kind {
        case .landfill, .openBurning: hazard == .nonHazardous ? 0 : 1
        case .storage: nil
        default: hazardousResidue
        }
    }
}
