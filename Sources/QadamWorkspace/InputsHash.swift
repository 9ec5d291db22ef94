import Foundation
import QadamStore

/// What the hash of inputs covers of an activity record. A hash keeps the rule by which it was made.
public enum InputsRule: Int, Sendable, Codable, Hashable {
    /// The quantity as it was typed, not the number that is calculated with: the rule of the first locks.
    case entered = 1
    /// Both.
    case quantities = 2
}

/// The hash to which a result is pinned: everything it was calculated from.
struct InputsHash {
    private var parts: [String]

    init(_ parts: [String]) { self.parts = parts }

    init(_ documents: DocumentSet, _ part: WorkspacePart) {
        parts = [documents.fingerprint(of: part.prefix)]
    }

    func adding(_ texts: [String]) -> InputsHash {
        var copy = self
        copy.parts += texts
        return copy
    }

    func adding(_ activities: StoredActivities, rule: InputsRule = .quantities) -> InputsHash {
        var data = Data()
        for row in 0..<activities.count {
            var fields = [
                activities.records[row], activities.sources[row], String(activities.firstDays[row]),
                String(activities.endDays[row]), activities.entered[row], activities.units[row],
                activities.provenances[row], activities.qualities[row],
                activities.halfWidthPercents[row].map { String($0) } ?? "", activities.evidences[row],
            ]
            // What is calculated, with the digits that read back as the same number.
            if rule == .quantities { fields.append("\(activities.quantities[row])") }
            data.append(contentsOf: fields.joined(separator: "\u{1F}").utf8)
            data.append(0x1E)
        }
        return adding([ContentHash.sha256(data)])
    }

    /// 64 hexadecimal digits.
    var text: String {
        ContentHash.sha256(Data(parts.map { "\($0.utf8.count):\($0)" }.joined().utf8))
    }
}

/// JSON with sorted keys, so that the same value is always the same bytes.
enum StableJSON {
    static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
