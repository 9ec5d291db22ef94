import Foundation
import QadamEvidence
import Testing

/// Findings against their texts: every placeholder of sentence and cure has its argument.
enum Wording {
    private static let texts: [String: String] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Translations/en")
        var all: [String: String] = [:]
        for name in ["diagnostics-waste.json", "diagnostics-units.json", "factors.json"] {
            guard let data = try? Data(contentsOf: folder.appending(path: name)),
                let table = try? JSONSerialization.jsonObject(with: data) as? [String: Any]
            else { continue }
            all.merge(table.compactMapValues { $0 as? String }) { first, _ in first }
        }
        return all
    }()

    /// The same findings, after each was found to be worded.
    static func checked(_ findings: [Diagnostic]) -> [Diagnostic] {
        for finding in findings where finding.code.hasPrefix("WST-") {
            for key in [finding.code, finding.code + ".fix"] {
                guard let text = texts[key] else {
                    Issue.record("\(key) has no text")
                    continue
                }
                for match in text.matches(of: /\{([a-zA-Z]+)\}/) {
                    let name = String(match.1)
                    #expect(finding.arguments[name] != nil, "\(key) lacks \(name)")
                }
            }
        }
        return findings
    }
}
