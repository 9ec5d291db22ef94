/// The counter-based generator Philox4x32-10.
///
/// A block is a pure function of a counter and a key, so a sample is the same whichever worker draws it and
/// in whatever order: there is no state to share or to split.
///
/// Source: Salmon, Moraes, Dror, Shaw, *Parallel random numbers: as easy as 1, 2, 3*, SC 2011 (`salmon2011`).
/// Checked with the known-answer vectors of its reference implementation.
public enum Philox4x32 {
    private static let multiplier0: UInt32 = 0xD251_1F53
    private static let multiplier1: UInt32 = 0xCD9E_8D57
    private static let weyl0: UInt32 = 0x9E37_79B9
    private static let weyl1: UInt32 = 0xBB67_AE85

    /// Ten rounds over one 128-bit counter.
    public static func block(counter: SIMD4<UInt32>, key: SIMD2<UInt32>) -> SIMD4<UInt32> {
        var (x0, x1, x2, x3) = (counter.x, counter.y, counter.z, counter.w)
        var (k0, k1) = (key.x, key.y)
        for _ in 0..<10 {
            let product0 = multiplier0.multipliedFullWidth(by: x0)
            let product1 = multiplier1.multipliedFullWidth(by: x2)
            (x0, x1, x2, x3) = (
                product1.high ^ x1 ^ k0, product1.low, product0.high ^ x3 ^ k1, product0.low
            )
            k0 &+= weyl0
            k1 &+= weyl1
        }
        return SIMD4(x0, x1, x2, x3)
    }
}
