public import QadamEvidence
public import QadamUnits

/// An asset that is leased, with its days: under which approach its emissions are the organisation's own, and where else they are shown.
///
/// | who | lease | equity share, financial control | operational control |
/// |---|---|---|---|
/// | lessee | finance | scope 1 and 2 | scope 1 and 2 |
/// | lessee | operating | scope 3, category 8 | scope 1 and 2 |
/// | lessor | finance | scope 3, category 13 | scope 3, category 13 |
/// | lessor | operating | scope 1 and 2 | scope 3, category 13 |
///
/// Source: Scope 3 Standard, appendix A, tables A.1 and A.2, after appendix F of the Corporate Standard (`ghgp2011.scope3`; read as adapted in
/// `deloitte.leases`). What is scope 3 without a lease stays there.
public struct Lease: Sendable, Codable, Equatable {
    /// On which side the organisation stands.
    public enum Role: String, Sendable, Codable, Hashable, CaseIterable {
        /// It uses the asset of another.
        case lessee
        /// Another uses its asset.
        case lessor

        /// The name, as a text.
        public var name: Message { Message("inventory.lease.\(rawValue)") }
    }

    /// The kind of lease in the financial statements.
    public enum Kind: String, Sendable, Codable, Hashable, CaseIterable {
        /// Finance or capital lease: risks and rewards of ownership go to the lessee.
        case finance
        /// Any other lease.
        case operating

        /// The name, as a text.
        public var name: Message { Message("inventory.lease.\(rawValue)") }
    }

    /// Identifier.
    public let id: String
    /// Its name.
    public let name: LocalizedName
    /// On which side the organisation stands.
    public let role: Role
    /// The kind of lease.
    public let kind: Kind
    /// Buildings of which all lines of scopes 1 and 2 are leased.
    public let buildings: [String]
    /// Source lines that are leased.
    public let lines: [String]
    /// The part of what is metered that is leased, 0…1, such as its floor area in that of the building.
    public let share: Double
    /// The first day; absent for since ever.
    public let firstDay: CivilDate?
    /// The last day; absent for ever after.
    public let lastDay: CivilDate?
    /// The contract or the financial statement that says so.
    public let source: String

    /// See the fields.
    public init(
        id: String,
        name: LocalizedName,
        role: Role,
        kind: Kind,
        buildings: [String] = [],
        lines: [String] = [],
        share: Double = 1,
        firstDay: CivilDate? = nil,
        lastDay: CivilDate? = nil,
        source: String
    ) {
        self.id = id
        self.name = name
        self.role = role
        self.kind = kind
        self.buildings = buildings
        self.lines = lines
        self.share = share
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.source = source
    }

    /// Its days since 1970.
    var days: Range<Int32> {
        let first = firstDay?.daysSinceEpoch ?? .min
        let end = lastDay.map { $0.daysSinceEpoch + 1 } ?? .max
        return first..<max(first, end)
    }

    /// The category of scope 3 that its emissions of scopes 1 and 2 are shown in; nil where they are the organisation's own.
    public func category(under approach: Consolidation) -> EmissionCategory? {
        switch (role, kind) {
        case (.lessee, .finance): nil
        case (.lessee, .operating): approach == .operationalControl ? nil : .upstreamLeases
        case (.lessor, .finance): .downstreamLeases
        case (.lessor, .operating): approach == .operationalControl ? .downstreamLeases : nil
        }
    }

    /// The table of the rule.
    var citation: Citation {
        Citation(
            reference: "ghgp2011.scope3",
            locator: role == .lessee ? "appendix A, t A.1" : "appendix A, t A.2"
        )
    }
}

/// What a lease did to a source line.
public struct LeasePlacement: Sendable, Codable, Equatable {
    /// The lease.
    public let lease: Lease
    /// The approach under which it was asked.
    public let approach: Consolidation
    /// The category that the line has without the lease.
    public let declared: EmissionCategory
    /// Where the line is counted.
    public let category: EmissionCategory

    /// Whether the line stood in a category of leases before any lease was asked.
    var isByHand: Bool { [.upstreamLeases, .downstreamLeases].contains(declared) }

    /// The reason, for a reader.
    var remark: Message {
        Message(
            category.scope == 3 ? "inventory.explain.leased" : "inventory.explain.leasedOwn",
            [
                "lease": .name(lease.name), "role": .message(lease.role.name),
                "kind": .message(lease.kind.name),
                "approach": .message(approach.name), "category": .message(category.name),
                "declared": .message(declared.name), "source": .text(lease.citation.description),
            ]
        )
    }
}
