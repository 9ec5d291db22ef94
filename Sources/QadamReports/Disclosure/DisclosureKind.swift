public import QadamEvidence

/// What a report is made for: a standard or a questionnaire with its own fields.
public enum DisclosureKind: String, Sendable, Codable, Hashable, CaseIterable {
    /// Corporate Standard, chapter 9, with the Scope 2 Guidance and the Scope 3 Standard.
    case ghgProtocol = "ghg-protocol"
    /// ISO 14064-1:2018, six categories.
    case iso14064
    /// Fuel by fuel, CO2 only, as a national monitoring report asks.
    case ets
    /// IFRS S2, paragraph 29(a).
    case ifrsS2 = "ifrs-s2"
    /// ESRS E1-5 and E1-6.
    case esrsE1 = "esrs-e1"
    /// AASHE STARS, credit OP 6.
    case stars
    /// UI GreenMetric, energy and climate change.
    case greenmetric

    /// Its title, as a text.
    public var title: Message { Message("disclosure.kind.\(rawValue)") }
    /// What it covers and what it does not, as a text.
    public var scope: Message { Message("disclosure.scope.\(rawValue)") }
}
