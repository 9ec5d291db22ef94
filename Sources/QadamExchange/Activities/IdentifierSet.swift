/// The identifiers of a file in compact form: 64 bits of a seeded hash and the row, 12 bytes a slot, 17 to 34 bytes
/// an identifier. It finds every repetition; that two different identifiers are taken for one has a chance of
/// n²/2⁶⁵ (10 million identifiers: 3 in a million), is said aloud with both rows, and differs at the next run.
struct IdentifierSet {
    private let hash = ByteHash()
    private var hashes = [UInt64](repeating: 0, count: 1024)
    private var rows = [UInt32](repeating: 0, count: 1024)
    private var count = 0

    /// Adds an identifier; gives the row where it was met before, if it was.
    mutating func insert(_ bytes: UnsafeBufferPointer<UInt8>, row: Int) -> Int? {
        // A hash of 0 marks a free slot.
        let hashed = max(hash(bytes), 1)
        var slot = slot(for: hashed)
        if hashes[slot] == hashed { return Int(rows[slot]) }
        if (count + 1) * 10 > hashes.count * 7 {
            grow()
            slot = self.slot(for: hashed)
        }
        hashes[slot] = hashed
        rows[slot] = UInt32(truncatingIfNeeded: row)
        count += 1
        return nil
    }

    private func slot(for hashed: UInt64) -> Int {
        let mask = hashes.count - 1
        var slot = Int(truncatingIfNeeded: hashed) & mask
        while hashes[slot] != 0, hashes[slot] != hashed { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let (oldHashes, oldRows) = (hashes, rows)
        hashes = [UInt64](repeating: 0, count: oldHashes.count * 2)
        rows = [UInt32](repeating: 0, count: oldRows.count * 2)
        for index in oldHashes.indices where oldHashes[index] != 0 {
            let slot = slot(for: oldHashes[index])
            hashes[slot] = oldHashes[index]
            rows[slot] = oldRows[index]
        }
    }
}
