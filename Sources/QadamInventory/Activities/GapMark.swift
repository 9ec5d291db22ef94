public import QadamEvidence

/// What may be made of a month in which short intervals are missing.
public enum IntervalGapRule: String, Sendable, Codable, CaseIterable {
    /// The sum of what is there: missing intervals count as nothing, so the month is too low.
    case asRecorded = "as-recorded"
    /// Missing intervals take the mean of those of the month that are there.
    case monthMean = "month-mean"

    /// The name, as a text.
    public var name: Message { Message("inventory.gapRule.\(rawValue)") }
}

/// The mark of a quantity that is not all measured: the named rule that made it, kept in the evidence of the record as
/// `rule: NAME`, alone or behind what proves the rest.
public struct GapMark: Sendable, Hashable, Codable {
    /// The name of the rule, one of ``GapFilling/Rule`` or ``IntervalGapRule``.
    public let rule: String

    private static let label = "rule: "
    private static let known = Set(
        GapFilling.Rule.allCases.map(\.rawValue) + IntervalGapRule.allCases.map(\.rawValue)
    )

    /// The mark in the evidence of a record; nil without one, and for words that are no rule of ours.
    public init?(evidence: String?) {
        guard let evidence else { return nil }
        let words = evidence.split(separator: ";").map { $0.trimmingPrefix { $0 == " " } }
        let named = words.compactMap { part -> String? in
            guard part.hasPrefix(Self.label) else { return nil }
            return part.dropFirst(Self.label.count).split(separator: " ").first.map(String.init)
        }
        guard let rule = named.first(where: Self.known.contains) else { return nil }
        self.rule = rule
    }

    /// What evidence says of a rule, with how much was there where that is known.
    public static func evidence(_ rule: String, after proof: String = "", detail: String = "") -> String {
        let mark = label + rule + (detail.isEmpty ? "" : " " + detail)
        return proof.isEmpty ? mark : proof + "; " + mark
    }

    /// The name of the rule, as a text.
    public var name: Message { Message("inventory.gapRule.\(rule)") }
}
