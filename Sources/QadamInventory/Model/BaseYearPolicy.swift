public import QadamEvidence

/// The base year of an organisation and when its emissions are calculated anew.
///
/// Source: Corporate Standard, chapter 5 (`ghgp2004.corporate`).
public struct BaseYearPolicy: Sendable, Codable, Equatable {
    /// What may lead to a recalculation.
    public enum Trigger: String, Sendable, Codable, Hashable, CaseIterable {
        /// Acquisitions, divestments, mergers.
        case structure
        /// Activities given out of or taken into the organisation.
        case outsourcing
        /// Another calculation method.
        case method
        /// Better emission factors or activity data.
        case factor
        /// A significant error was found.
        case error

        /// The name, as a text.
        public var name: Message { Message("inventory.trigger.\(rawValue)") }
    }

    /// The base year.
    public let year: Int
    /// Why it was chosen.
    public let reason: LocalizedName
    /// From which change on it is calculated anew, as a part of base year emissions, 0…1.
    public let threshold: Double
    /// What leads to a recalculation.
    public let triggers: [Trigger]

    /// A policy.
    public init(year: Int, reason: LocalizedName, threshold: Double, triggers: [Trigger]) {
        self.year = year
        self.reason = reason
        self.threshold = threshold
        self.triggers = triggers
    }
}
