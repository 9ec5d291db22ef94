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

    func adding(_ activities: ActivitiesHash, rule: InputsRule = .quantities) -> InputsHash {
        adding([activities.text(rule)])
    }

    /// 64 hexadecimal digits.
    var text: String {
        ContentHash.sha256(Data(parts.map { "\($0.utf8.count):\($0)" }.joined().utf8))
    }
}

/// The hashes of activity records by both rules, taken in batch by batch; how they are divided into batches makes no difference.
struct ActivitiesHash {
    private var entered = ContentHasher()
    private var quantities = ContentHasher()

    mutating func take(_ activities: StoredActivities) {
        var (typed, both) = (Data(), Data())
        typed.reserveCapacity(activities.count * 96)
        both.reserveCapacity(activities.count * 112)
        for row in 0..<activities.count {
            let fields = [
                activities.records[row], activities.sources[row], String(activities.firstDays[row]),
                String(activities.endDays[row]), activities.entered[row], activities.units[row],
                activities.provenances[row], activities.qualities[row],
                activities.halfWidthPercents[row].map { String($0) } ?? "", activities.evidences[row],
            ]
            let start = typed.count
            for (position, field) in fields.enumerated() {
                if position > 0 { typed.append(0x1F) }
                typed.append(contentsOf: field.utf8)
            }
            both.append(typed[start...])
            // What is calculated, with the digits that read back as the same number.
            both.append(0x1F)
            both.append(contentsOf: "\(activities.quantities[row])".utf8)
            typed.append(0x1E)
            both.append(0x1E)
        }
        entered.update(typed)
        quantities.update(both)
    }

    /// 64 hexadecimal digits by a rule.
    func text(_ rule: InputsRule) -> String { rule == .entered ? entered.text : quantities.text }
}

/// JSON with sorted keys, so that the same value is always the same bytes.
enum StableJSON {
    static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
