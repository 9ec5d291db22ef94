/// Standard normal deviates of 32-bit words, four at once, by a table of polynomials.
///
/// A word w stands for the probability (w + ½)·2⁻³². The lower half of the words is cut into cells, 32 to each
/// octave of the probability, so that cells are narrow where the curve is steep; in each the quantile is the
/// polynomial of degree 4 through the quantiles (``NormalCurve/quantile(_:)``) at its Chebyshev points. The upper
/// half is the mirror image. The largest error is 1e-11, a hundredth of the distance between the deviates of
/// neighbouring words; only additions, multiplications and one look into the table, so that every machine gives the
/// same bits.
package final class NormalTable: Sendable {
    static let shared = NormalTable()

    private typealias Lanes = SIMD4<Double>
    private static var degree: Int { 4 }
    /// Cells of an octave, as a power of two.
    private static var cellBits: UInt64 { 5 }
    /// Octaves from ½ (the word 0) to 2³¹.
    private static var octaves: Int { 32 }
    private static var fractionBits: UInt64 { 52 - cellBits }

    /// By cell, from the constant upwards; each polynomial is in the place within the cell, −1/64 … 1/64.
    private let coefficients: [Double]

    private init() {
        var all: [Double] = []
        for octave in -1..<Self.octaves - 1 {
            for cell in 0..<(1 << Self.cellBits) {
                let start = 1 + Double(cell) / Double(1 << Self.cellBits)
                all += Self.polynomial { place in
                    let word =
                        (start + Self.half + place) * Double(sign: .plus, exponent: octave, significand: 1)
                    return NormalCurve.reproducibleQuantile(word * 0x1p-32)
                }
            }
        }
        coefficients = all
    }

    /// Half the width of a cell.
    private static var half: Double { 0.5 / Double(1 << cellBits) }

    /// The polynomial through the values at the Chebyshev points of the cell, by Newton's divided differences.
    private static func polynomial(_ value: (Double) -> Double) -> [Double] {
        // cos(π·(2k + 1)/10)
        let cosines = [0.9510565162951535, 0.5877852522924731, 0, -0.5877852522924731, -0.9510565162951535]
        let points = cosines.map { $0 * half }
        var differences = points.map(value)
        for order in 1...degree {
            for k in stride(from: degree, through: order, by: -1) {
                differences[k] = (differences[k] - differences[k - 1]) / (points[k] - points[k - order])
            }
        }
        var result = [Double](repeating: 0, count: degree + 1)
        for k in stride(from: degree, through: 0, by: -1) {
            // result ← result·(t − points[k]) + differences[k]
            for power in stride(from: degree, through: 1, by: -1) {
                result[power] = result[power - 1] - points[k] * result[power]
            }
            result[0] = differences[k] - points[k] * result[0]
        }
        return result
    }

    /// Hands out the table, to be read by ``deviates(_:_:)``.
    @inline(__always)
    func withTable<Result>(_ body: (UnsafePointer<Double>) -> Result) -> Result? {
        coefficients.withUnsafeBufferPointer { $0.baseAddress.map(body) }
    }

    /// The quantile of one word below 2³².
    package static func deviate(_ word: UInt64) -> Double {
        shared.withTable { deviates(SIMD4(repeating: word), $0)[0] } ?? .nan
    }

    /// The quantiles of four words, each below 2³².
    @inline(__always)
    static func deviates(_ words: SIMD4<UInt64>, _ table: UnsafePointer<Double>) -> SIMD4<Double> {
        let upper = words &>> 31
        let mirrored = (words ^ (SIMD4<UInt64>() &- upper)) & 0x7FFF_FFFF
        // the word and a half, exactly: the constant is 2⁵² − ½
        let number = SIMD4<Double>(bits: mirrored | 0x4330_0000_0000_0000) - 0x1.fffffffffffffp51
        let cell = (number.bits &>> fractionBits) &- (1022 &<< cellBits)
        let place =
            SIMD4<Double>(bits: (number.bits & ((1 &<< fractionBits) - 1)) | 0x3FF0_0000_0000_0000)
            - (1 + 0.5 / Double(1 << cellBits))
        let a = table + Int(truncatingIfNeeded: cell[0]) * (degree + 1)
        let b = table + Int(truncatingIfNeeded: cell[1]) * (degree + 1)
        let c = table + Int(truncatingIfNeeded: cell[2]) * (degree + 1)
        let d = table + Int(truncatingIfNeeded: cell[3]) * (degree + 1)
        var z = SIMD4(a[4], b[4], c[4], d[4])
        z = z * place + SIMD4(a[3], b[3], c[3], d[3])
        z = z * place + SIMD4(a[2], b[2], c[2], d[2])
        z = z * place + SIMD4(a[1], b[1], c[1], d[1])
        z = z * place + SIMD4(a[0], b[0], c[0], d[0])
        return SIMD4<Double>(bits: z.bits ^ (upper &<< 63))
    }
}
