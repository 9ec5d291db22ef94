/// Nearness of spellings, for suggestions.
public enum NearMiss {
    /// The number of insertions, deletions, substitutions and swaps of neighbours between two texts
    /// (optimal string alignment distance).
    public static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        if left.isEmpty { return right.count }
        if right.isEmpty { return left.count }
        var beforeLast = [Int](repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        for row in 1...left.count {
            var current = [row] + [Int](repeating: 0, count: right.count)
            for column in 1...right.count {
                let same = left[row - 1] == right[column - 1]
                var best = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (same ? 0 : 1))
                if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1]
                {
                    best = min(best, beforeLast[column - 2] + 1)
                }
                current[column] = best
            }
            beforeLast = last
            last = current
        }
        return last[right.count]
    }

    /// Up to `limit` candidates close to `text` (case ignored), nearest first.
    public static func closest(
        to text: String,
        among candidates: some Sequence<String>,
        limit: Int = 3
    ) -> [String] {
        let wanted = Array(text.lowercased().unicodeScalars)
        var scored: [(distance: Int, text: String)] = []
        for candidate in candidates {
            let distance = distance(wanted, Array(candidate.lowercased().unicodeScalars))
            if distance <= max(2, wanted.count / 3) { scored.append((distance, candidate)) }
        }
        scored.sort { ($0.distance, $0.text) < ($1.distance, $1.text) }
        return scored.prefix(limit).map(\.text)
    }
}
