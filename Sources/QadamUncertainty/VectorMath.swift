/// Logarithm and exponential of four numbers at once, for draws by the million.
///
/// Only additions, multiplications, divisions, masks and small tables: the compiler turns them into vector
/// instructions, and every machine gives the same bits. The series are those of the definitions, cut where the next
/// term is below 1e-16 of the sum; measured against the C library over the whole range of use the error is at most a
/// few units of the last place (`VectorMathTests`).
package enum VectorMath {
    package typealias Lanes = SIMD4<Double>
    package typealias Bits = SIMD4<UInt64>

    /// 1.5·2⁵²: adding and taking it away rounds to a whole number.
    private static let rounder = 0x1.8p52
    /// ln 2 in two parts; the first has 32 bits, so that its product with an exponent is exact.
    private static let ln2High = 0x1.62e42feep-1
    private static let ln2Low = 0x1.a39ef35793c76p-33

    /// The whole numbers 0 ..< 2³² as floating-point numbers.
    @inline(__always)
    static func double(_ words: Bits) -> Lanes {
        Lanes(bits: words | 0x4330_0000_0000_0000) - 0x1p52
    }

    /// ln x for finite normal x > 0: `x = m·2ᵉ` with m in 0.75…1.5, ln m = 2·artanh((m − 1)/(m + 1)).
    @inline(__always)
    package static func log(_ x: Lanes) -> Lanes {
        // Exponent and mantissa of x against 0.75: no branch, and no loss near 1.
        let shifted = x.bits &- 0x3FE8_0000_0000_0000
        let exponentBits = shifted & 0xFFF0_0000_0000_0000
        let m = Lanes(bits: x.bits &- exponentBits)
        // biased by 2048 so that it is not negative
        let exponent = double(((exponentBits &+ 0x7FF0_0000_0000_0000) &>> 52) & 0xFFF) - 2047
        let s = (m - 1) / (m + 1)
        let z = s * s
        var sum = Lanes(repeating: 1.0 / 23)
        sum = sum * z + 1.0 / 21
        sum = sum * z + 1.0 / 19
        sum = sum * z + 1.0 / 17
        sum = sum * z + 1.0 / 15
        sum = sum * z + 1.0 / 13
        sum = sum * z + 1.0 / 11
        sum = sum * z + 1.0 / 9
        sum = sum * z + 1.0 / 7
        sum = sum * z + 1.0 / 5
        sum = sum * z + 1.0 / 3
        let twice = s + s
        return exponent * ln2High + (twice + (twice * z * sum + exponent * ln2Low))
    }

    /// eˣ for |x| ≤ 700.
    package static func exponential(_ x: Lanes) -> Lanes {
        ExponentialTable.shared.withTable { exp(x, $0) } ?? Lanes(repeating: .nan)
    }

    /// eˣ for |x| ≤ 700, by 2^(j/64) from a table and a short series for the rest, |r| ≤ ln 2 / 128.
    ///
    /// - Parameter roots: the table of ``ExponentialTable``.
    @inline(__always)
    static func exp(_ x: Lanes, _ roots: UnsafePointer<Double>) -> Lanes {
        let moved = x * 0x1.71547652b82fep+6 + rounder
        let k = moved - rounder
        let r = (x - k * (ln2High * 0x1p-6)) - k * (ln2Low * 0x1p-6)
        var sum = Lanes(repeating: 1.0 / 120)
        sum = sum * r + 1.0 / 24
        sum = sum * r + 1.0 / 6
        sum = sum * r + 0.5
        sum = sum * (r * r) + r
        // the low six bits of `moved` are j, those above the exponent
        let j = moved.bits & 63
        let root = Lanes(
            roots[Int(truncatingIfNeeded: j[0])],
            roots[Int(truncatingIfNeeded: j[1])],
            roots[Int(truncatingIfNeeded: j[2])],
            roots[Int(truncatingIfNeeded: j[3])]
        )
        let size = root * sum + root
        return Lanes(bits: size.bits &+ ((moved.bits &>> 6) &<< 52))
    }
}

/// 2^(j/64) for j = 0 … 63, by square roots, which every machine gives alike.
final class ExponentialTable: Sendable {
    static let shared = ExponentialTable()

    private let roots: [Double]

    private init() {
        var factors: [Double] = []
        for _ in 0..<6 { factors.append((factors.last ?? 2).squareRoot()) }
        roots = (0..<64).map { j in
            var product = 1.0
            for (bit, factor) in factors.reversed().enumerated() where j >> bit & 1 == 1 { product *= factor }
            return product
        }
    }

    /// Hands out the table, to be read by ``VectorMath/exp(_:_:)``.
    @inline(__always)
    func withTable<Result>(_ body: (UnsafePointer<Double>) -> Result) -> Result? {
        roots.withUnsafeBufferPointer { $0.baseAddress.map(body) }
    }
}

extension SIMD4 where Scalar == Double {
    @inline(__always)
    init(bits: SIMD4<UInt64>) { self = unsafeBitCast(bits, to: SIMD4<Double>.self) }

    @inline(__always)
    var bits: SIMD4<UInt64> { unsafeBitCast(self, to: SIMD4<UInt64>.self) }
}
