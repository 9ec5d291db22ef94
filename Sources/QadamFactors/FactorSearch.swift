import QadamUnits

/// One finding of a search.
public struct SearchHit: Hashable, Sendable, Codable {
    /// Id of the factor or property.
    public let id: String
    /// Factor or property.
    public let kind: FactorRow.Kind
    /// Category.
    public let category: String
    /// The activity or material, as the source names it.
    public let activity: String
    /// `World`, `Europe` or an ISO 3166 country code.
    public let region: String
    /// How well it fits; comparable within one search only.
    public let score: Double
}

/// The words by which factors are found, with their weight.
struct SearchIndex: Sendable {
    struct Entry: Sendable {
        let hit: SearchHit
        let gases: [Gas]
        let words: [(text: String, weight: Double)]
        let penalty: Double
    }

    let entries: [Entry]

    init(factors: [EmissionFactor], properties: [MaterialProperty]) {
        entries =
            factors.map { factor in
                Self.entry(
                    factor.id,
                    .factor,
                    factor.category,
                    factor.activity,
                    factor.detail,
                    factor.region,
                    factor.publisher,
                    factor.parts.compactMap(\.gas),
                    factor.flags
                )
            }
            + properties.map { property in
                Self.entry(
                    property.id,
                    .property,
                    property.category,
                    property.activity,
                    property.row.detail,
                    property.row.region,
                    property.publisher,
                    [],
                    property.flags
                )
            }
    }

    private static func entry(
        _ id: String,
        _ kind: FactorRow.Kind,
        _ category: String,
        _ activity: String,
        _ detail: String,
        _ region: String,
        _ publisher: String,
        _ gases: [Gas],
        _ flags: [FactorFlag]
    ) -> Entry {
        var words: [(text: String, weight: Double)] = []
        for (text, weight) in [(activity, 4.0), (id, 3), (category, 2), (detail, 1), (publisher, 1)] {
            for word in SearchWords.split(text) { words.append((word, weight)) }
        }
        for word in SearchWords.names(ofRegion: region) { words.append((word, 3)) }
        for gas in gases { words.append((gas.symbol.lowercased(), 2)) }
        let set = Set(flags)
        let doubtful = !set.isDisjoint(with: [.superseded, .projectOnly, .repealed, .oneGas])
        return Entry(
            hit: SearchHit(
                id: id,
                kind: kind,
                category: category,
                activity: activity,
                region: region,
                score: 0
            ),
            gases: gases,
            words: words,
            penalty: doubtful ? 1.5 : 0
        )
    }
}

extension FactorLibrary {
    /// Factors and properties that fit all the words, best first; with no word, everything in the filters.
    ///
    /// A word fits a whole word best, then the beginning of one, then one with a single slip of the pen. Common words in
    /// Russian and Kazakh stand for their English ones.
    public func search(
        _ words: String,
        category: String? = nil,
        region: String? = nil,
        gas: Gas? = nil,
        limit: Int = 20
    ) -> [SearchHit] {
        let wanted = SearchWords.split(words).map(SearchWords.english)
        var hits: [SearchHit] = []
        for entry in searchIndex.entries {
            if let category, entry.hit.category != category { continue }
            if let region, entry.hit.region != region { continue }
            if let gas, !entry.gases.contains(gas) { continue }
            guard let score = Self.score(wanted, entry) else { continue }
            hits.append(
                SearchHit(
                    id: entry.hit.id,
                    kind: entry.hit.kind,
                    category: entry.hit.category,
                    activity: entry.hit.activity,
                    region: entry.hit.region,
                    score: score - entry.penalty
                )
            )
        }
        hits.sort { ($1.score, $0.id) < ($0.score, $1.id) }
        return Array(hits.prefix(limit))
    }

    /// Words of the packs near to those of a search that found nothing.
    public func nearWords(_ words: String) -> [String] {
        let known = Set(searchIndex.entries.flatMap { $0.words.map(\.text) })
        return SearchWords.split(words).flatMap { NearMiss.closest(to: $0, among: known.sorted(), limit: 2) }
    }

    private static func score(_ wanted: [String], _ entry: SearchIndex.Entry) -> Double? {
        var sum = 0.0
        for word in wanted {
            var best = 0.0
            for candidate in entry.words {
                best = max(best, candidate.weight * fit(word, candidate.text))
            }
            if best == 0 { return nil }
            sum += best
        }
        // A short name that is all about the words beats a long one that mentions them.
        return sum - 0.01 * Double(entry.words.count)
    }

    private static func fit(_ word: String, _ candidate: String) -> Double {
        if candidate == word { return 1 }
        if candidate.hasPrefix(word) { return 0.7 }
        guard word.utf8.count >= 5, candidate.utf8.count >= 4,
            abs(word.utf8.count - candidate.utf8.count) <= 1,
            NearMiss.distance(Array(word.unicodeScalars), Array(candidate.unicodeScalars)) == 1
        else { return 0 }
        return 0.3
    }
}
