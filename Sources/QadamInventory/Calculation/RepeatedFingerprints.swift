/// Fingerprints of identifiers that occur more than once.
///
/// Ten million identifiers in a set of strings would take longer than the inventory and more memory than its records; numbers
/// are divided by their first bits and sorted part by part, in the cache.
enum RepeatedFingerprints {
    private static let shift: UInt64 = 52
    private static let parts = 1 << 12

    static func find(_ records: RecordColumns) -> Set<UInt64> {
        var next = [Int](repeating: 0, count: parts + 1)
        for chunk in records.chunks { chunk.ids.fingerprints { next[Int($0 >> shift) + 1] += 1 } }
        for part in 1...parts { next[part] += next[part - 1] }
        var prints = [UInt64](repeating: 0, count: records.count)
        for chunk in records.chunks {
            chunk.ids.fingerprints { print in
                let part = Int(print >> shift)
                prints[next[part]] = print
                next[part] += 1
            }
        }
        var repeated: Set<UInt64> = []
        var start = 0
        for end in next.dropLast() {
            prints[start..<end].sort()
            for index in start..<end where index > start && prints[index] == prints[index - 1] {
                repeated.insert(prints[index])
            }
            start = end
        }
        return repeated
    }
}
