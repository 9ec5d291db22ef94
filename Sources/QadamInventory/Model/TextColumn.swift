/// Texts one after another in one buffer: a short text costs its bytes and four more, not a value and an allocation.
struct TextColumn: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [UInt32] = []

    mutating func reserveCapacity(_ count: Int) { ends.reserveCapacity(count) }

    mutating func append(_ text: some StringProtocol) {
        bytes.append(contentsOf: text.utf8)
        ends.append(UInt32(bytes.count))
    }

    subscript(position: Int) -> String { String(decoding: bytes[range(position)], as: UTF8.self) }

    /// 64-bit FNV-1a of the bytes of every text, in their order.
    func fingerprints(_ take: (UInt64) -> Void) {
        bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            for end in ends {
                var hash: UInt64 = 0xcbf2_9ce4_8422_2325
                for position in start..<Int(end) {
                    hash = (hash ^ UInt64(bytes[position])) &* 0x0000_0100_0000_01b3
                }
                take(hash)
                start = Int(end)
            }
        }
    }

    private func range(_ position: Int) -> Range<Int> {
        (position == 0 ? 0 : Int(ends[position - 1]))..<Int(ends[position])
    }
}

/// A text that equals another only when its bytes do: equality of strings joins two ways to write a letter, and a record is to
/// give back what it was given.
struct ExactText: Hashable, Sendable {
    let text: String

    static func == (one: ExactText, other: ExactText) -> Bool {
        one.text.utf8.elementsEqual(other.text.utf8)
    }

    func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
