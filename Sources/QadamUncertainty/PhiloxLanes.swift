extension Philox4x32 {
    /// Four blocks at once, one a lane: the counters are `(group, groupHigh, streams[lane], word)`.
    ///
    /// The same numbers as ``block(counter:key:)``; each 64-bit lane holds a 32-bit word, so that one vector
    /// instruction gives both halves of the product of a round. The rounds are written out, because a loop keeps the
    /// compiler from holding the keys in registers.
    @inline(__always)
    static func blocks(
        group: UInt64,
        streams: SIMD4<UInt64>,
        word: UInt32,
        key: SIMD2<UInt32>
    ) -> (SIMD4<UInt64>, SIMD4<UInt64>, SIMD4<UInt64>, SIMD4<UInt64>) {
        let low = SIMD4<UInt64>(repeating: 0xFFFF_FFFF)
        let multiplier0 = SIMD4<UInt64>(repeating: 0xD251_1F53)
        let multiplier1 = SIMD4<UInt64>(repeating: 0xCD9E_8D57)
        var x0 = SIMD4<UInt64>(repeating: group & 0xFFFF_FFFF)
        var x1 = SIMD4<UInt64>(repeating: group >> 32)
        var x2 = streams
        var x3 = SIMD4<UInt64>(repeating: UInt64(word))
        @inline(__always)
        func round(_ n: UInt32) {
            let product0 = multiplier0 &* (x0 & low)
            let product1 = multiplier1 &* (x2 & low)
            x0 = (product1 &>> 32) ^ x1 ^ SIMD4(repeating: UInt64(key.x &+ n &* 0x9E37_79B9))
            x1 = product1 & low
            x2 = (product0 &>> 32) ^ x3 ^ SIMD4(repeating: UInt64(key.y &+ n &* 0xBB67_AE85))
            x3 = product0 & low
        }
        round(0)
        round(1)
        round(2)
        round(3)
        round(4)
        round(5)
        round(6)
        round(7)
        round(8)
        round(9)
        return (x0, x1, x2, x3)
    }
}
