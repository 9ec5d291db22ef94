public import QadamEvidence
public import QadamUnits

/// Published values of one thing that contradict each other. They stand side by side; none is a default.
public struct Dispute: Hashable, Sendable, Codable {
    /// One published answer.
    public struct Alternative: Hashable, Sendable, Codable {
        /// Id to choose.
        public let id: String
        /// The value in the unit of the publisher.
        public let amount: Amount
        /// The value in the unit of the first alternative; what ``Dispute/spread`` compares. CO2 and CO2e are
        /// compared by their number.
        public let comparable: Double
        /// Year of the data or the publication.
        public let year: Int?
        /// Part of the chain.
        public let boundary: Boundary?
        /// Publisher of the work.
        public let publisher: String
        /// Where the value stands.
        public let citation: Citation
        /// What to know before using it.
        public let flags: [FactorFlag]
    }

    /// Name of the disputed value, such as `grid.KZ`.
    public let name: String
    /// The published answers, lowest first.
    public let alternatives: [Alternative]

    /// Key of its name; surfaces fall back on ``name`` where there is none.
    public var title: String { "factor.dispute.\(name)" }

    /// Highest over lowest value.
    public var spread: Double {
        guard let lowest = alternatives.first?.comparable, let highest = alternatives.last?.comparable,
            lowest > 0
        else { return 1 }
        return highest / lowest
    }
}

/// Which of the disputed values a workspace uses: name of the dispute → id of the chosen value.
public struct FactorChoices: Hashable, Sendable, Codable {
    /// The choices.
    public var chosen: [String: String]

    /// Choices made so far.
    public init(_ chosen: [String: String] = [:]) {
        self.chosen = chosen
    }

    /// The id chosen for a disputed value.
    public subscript(dispute: String) -> String? {
        get { chosen[dispute] }
        set { chosen[dispute] = newValue }
    }

    /// Marks a disputed value where an id is asked for: `choice:grid.KZ`.
    public static let prefix = "choice:"
}
