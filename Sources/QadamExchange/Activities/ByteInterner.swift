/// Numbers distinct texts from 0 in the order in which they come. Memory grows with the distinct texts only.
struct ByteInterner {
    private let hash = ByteHash()
    private var storage: [UInt8] = []
    private var ends: [Int] = []
    private var hashes: [UInt64] = []
    /// Number + 1 of a text, 0 where free; the length is a power of two, or 0 before the first text.
    private var slots: [Int32] = []

    /// How many distinct texts there are.
    var count: Int { ends.count }

    /// The number of a text, `nil` if it is not among them.
    func find(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        if slots.isEmpty { return nil }
        let hashed = hash(bytes)
        let slot = slot(for: bytes, hashed)
        let number = slots[slot]
        return number == 0 ? nil : Int(number) - 1
    }

    /// The number of a text, which is added if it is new.
    mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>) -> (number: Int, isNew: Bool) {
        if slots.isEmpty { slots = [Int32](repeating: 0, count: 64) }
        let hashed = hash(bytes)
        var slot = slot(for: bytes, hashed)
        if slots[slot] != 0 { return (Int(slots[slot]) - 1, false) }
        if (count + 1) * 2 > slots.count {
            grow()
            slot = self.slot(for: bytes, hashed)
        }
        storage.append(contentsOf: bytes)
        ends.append(storage.count)
        hashes.append(hashed)
        slots[slot] = Int32(count)
        return (count - 1, true)
    }

    /// The text of a number.
    func text(_ number: Int) -> String {
        String(decoding: storage[(number == 0 ? 0 : ends[number - 1])..<ends[number]], as: UTF8.self)
    }

    private func slot(for bytes: UnsafeBufferPointer<UInt8>, _ hashed: UInt64) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hashed) & mask
        while slots[slot] != 0 {
            let number = Int(slots[slot]) - 1
            if hashes[number] == hashed, isEqual(number, bytes) { return slot }
            slot = (slot + 1) & mask
        }
        return slot
    }

    private func isEqual(_ number: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = number == 0 ? 0 : ends[number - 1]
        guard ends[number] - start == bytes.count else { return false }
        return storage.withUnsafeBufferPointer { all in
            for index in 0..<bytes.count where all[start + index] != bytes[index] { return false }
            return true
        }
    }

    private mutating func grow() {
        let mask = slots.count * 2 - 1
        var larger = [Int32](repeating: 0, count: slots.count * 2)
        for number in 0..<count {
            var slot = Int(truncatingIfNeeded: hashes[number]) & mask
            while larger[slot] != 0 { slot = (slot + 1) & mask }
            larger[slot] = Int32(number + 1)
        }
        slots = larger
    }
}
