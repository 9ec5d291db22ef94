/// A hash of bytes, seeded once a process: no file can be written so that all its texts collide.
struct ByteHash {
    private static let processSeed: UInt64 = {
        var random = SystemRandomNumberGenerator()
        return random.next()
    }()

    private let seed = processSeed

    /// Eight bytes at a time through a 64 × 64 → 128 bit product, whose halves are folded together.
    func callAsFunction(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        let raw = UnsafeRawBufferPointer(bytes)
        var state = seed ^ (UInt64(truncatingIfNeeded: raw.count) &* 0x9E37_79B9_7F4A_7C15)
        var index = 0
        while index + 8 <= raw.count {
            let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            state = Self.mix(state ^ word)
            index += 8
        }
        var last: UInt64 = 0
        var shift: UInt64 = 0
        while index < raw.count {
            last |= UInt64(raw[index]) << shift
            shift += 8
            index += 1
        }
        return Self.mix(Self.mix(state ^ last) ^ seed)
    }

    private static func mix(_ value: UInt64) -> UInt64 {
        let product = (value ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
        return product.high ^ product.low
    }
}
