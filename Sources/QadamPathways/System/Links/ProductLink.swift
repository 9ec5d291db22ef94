public import QadamEvidence

/// What a share of a group of technologies changes in a study of products.
///
/// The rows of a group share one whole: the share of a row in a period is its quantity divided by that of all rows of its
/// group. A row without a change stands for the study as it is. A row that follows an emission is a group of its own.
public struct ProductLink: Sendable, Equatable {
    /// What is changed in the study where the share is 1.
    public enum Change: Sendable, Equatable {
        /// Nothing: the study as it is.
        case none
        /// Options of the study, in their order.
        case options([String])
        /// An exchange of a process, multiplied.
        case exchange(process: String, flow: String, factor: Double)
        /// An exchange of a process, multiplied by the emission of the model per unit of the quantity against that of
        /// business as usual in the base period: the grid of the model drives the grid of the study.
        case following(process: String, flow: String, emission: String, basePeriod: Int)
    }

    /// Identifier, unique among the links of the model.
    public var id: String
    /// Name of the group.
    public var group: String
    /// What of the plan is counted.
    public var quantity: PlanQuantity
    /// What is changed.
    public var change: Change
    /// Where the row comes from: a work of the list, or an assumption.
    public var source: String
    /// The row.
    public var place: Place

    /// Whether the row follows an emission and has no share.
    public var isFollowing: Bool {
        if case .following = change { true } else { false }
    }

    /// A link; see the fields.
    public init(
        id: String,
        group: String,
        quantity: PlanQuantity,
        change: Change,
        source: String,
        place: Place = .whole
    ) {
        self.id = id
        self.group = group
        self.quantity = quantity
        self.change = change
        self.source = source
        self.place = place
    }
}

/// All that ties an energy model to an inventory and to a study of products.
public struct PlanLinks: Sendable, Equatable {
    /// Rows to lines of the inventory.
    public var inventory: [InventoryLink]
    /// Rows to options and exchanges of the study.
    public var products: [ProductLink]

    /// Links; see the fields.
    public init(inventory: [InventoryLink] = [], products: [ProductLink] = []) {
        self.inventory = inventory
        self.products = products
    }

    /// Whether there is none.
    public var isEmpty: Bool { inventory.isEmpty && products.isEmpty }

    /// Names of the groups of product links, in their order.
    public var groups: [String] {
        var seen: Set<String> = []
        return products.map(\.group).filter { seen.insert($0).inserted }
    }

    /// The rows of a group.
    public func rows(of group: String) -> [ProductLink] { products.filter { $0.group == group } }
}
