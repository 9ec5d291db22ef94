/// Texts one after another in one buffer: a short text costs its bytes and four more, not a value and an allocation; while
/// all are empty they cost nothing.
struct TextColumn: Sendable {
    private var bytes: [UInt8] = []
    private var ends = ZeroColumn<UInt32>()
    private var count = 0

    mutating func append(_ text: some StringProtocol) {
        bytes.append(contentsOf: text.utf8)
        ends.append(UInt32(bytes.count))
        count += 1
    }

    subscript(position: Int) -> String { String(decoding: bytes[range(position)], as: UTF8.self) }

    /// 64-bit FNV-1a of the bytes of every text, in their order.
    func fingerprints(_ take: (UInt64) -> Void) {
        bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            for position in 0..<count {
                let end = ends[position]
                var hash: UInt64 = 0xcbf2_9ce4_8422_2325
                for byte in start..<Int(end) {
                    hash = (hash ^ UInt64(bytes[byte])) &* 0x0000_0100_0000_01b3
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
