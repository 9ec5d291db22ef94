import QadamLifeCycle

/// Scores of data quality as openLCA writes them: `(1;2;3;4;5)`, in the order of the indicators of the system of data
/// quality that the process names.
///
/// Only scores by the pedigree matrix of ecoinvent are read, whose order is known: reliability, completeness, temporal,
/// geographical and further technological correlation. Other systems have other indicators, or the same in another order.
enum JSONLDQuality {
    /// Name of the system in openLCA's own packages.
    static let name = "ecoinvent Data Quality System"
    static let id = JSONText.identifier("data quality system/" + name)

    private static let indicators = [
        "Reliability", "Completeness", "Temporal correlation", "Geographical correlation",
        "Further technological correlation",
    ]

    /// Whether a reference names the pedigree matrix of ecoinvent.
    static func isSystem(_ reference: JSONObject?) -> Bool {
        reference?.text("name")?.lowercased().contains("ecoinvent") == true
    }

    /// The scores of an entry; `nil` where it is not five numbers from 1 to 5.
    static func quality(_ entry: String, basicVariance: Double?) -> ExchangeQuality? {
        guard entry.hasPrefix("("), entry.hasSuffix(")") else { return nil }
        let parts = entry.dropFirst().dropLast().split(separator: ";", omittingEmptySubsequences: false)
        let scores = parts.compactMap { part in Int(String(part.filter { $0 != " " })) }
        guard scores.count == parts.count else { return nil }
        return ExchangeQuality(scores: scores, basicVariance: basicVariance)
    }

    static func entry(_ quality: ExchangeQuality) -> String {
        "(" + quality.scores.map(String.init).joined(separator: ";") + ")"
    }

    /// The system, for a package that has scores.
    static var system: JSONText {
        var text = JSONText(type: "DQSystem", id: id, name: name)
        text.bool("hasUncertainties", false)
        text.list(
            "indicators",
            indicators.enumerated().map { index, name in
                var indicator = JSONText()
                indicator.text("@type", "DQIndicator")
                indicator.text("name", name)
                indicator.raw("position", "\(index + 1)")
                indicator.list(
                    "scores",
                    (1...5).map { position in
                        var score = JSONText()
                        score.text("@type", "DQScore")
                        score.raw("position", "\(position)")
                        score.text("label", "\(position)")
                        return score
                    }
                )
                return indicator
            }
        )
        return text
    }
}
