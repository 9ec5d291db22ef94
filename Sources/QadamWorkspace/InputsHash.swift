import Foundation
import QadamStore

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

    func adding(_ activities: StoredActivities) -> InputsHash {
        var hash = ActivitiesHash()
        hash.take(activities)
        return adding(hash)
    }

    func adding(_ activities: ActivitiesHash) -> InputsHash { adding([activities.text]) }

    /// 64 hexadecimal digits.
    var text: String {
        ContentHash.sha256(Data(parts.map { "\($0.utf8.count):\($0)" }.joined().utf8))
    }
}

/// The hash of activity records, taken in batch by batch; how they are divided into batches makes no difference.
struct ActivitiesHash {
    private var hash = ContentHasher()

    mutating func take(_ activities: StoredActivities) {
        var data = Data()
        data.reserveCapacity(activities.count * 96)
        for row in 0..<activities.count {
            let fields = [
                activities.records[row], activities.sources[row], String(activities.firstDays[row]),
                String(activities.endDays[row]), activities.entered[row], activities.units[row],
                activities.provenances[row], activities.qualities[row],
                activities.halfWidthPercents[row].map { String($0) } ?? "", activities.evidences[row],
            ]
            for (position, field) in fields.enumerated() {
                if position > 0 { data.append(0x1F) }
                data.append(contentsOf: field.utf8)
            }
            data.append(0x1E)
        }
        hash.update(data)
    }

    /// 64 hexadecimal digits.
    var text: String { hash.text }
}

/// JSON with sorted keys, so that the same value is always the same bytes.
enum StableJSON {
    static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
