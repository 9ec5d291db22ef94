#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The beta distribution on 0…1, needed by PERT.
enum BetaCurve {
    /// The regularised incomplete beta function I_x(a, b), for a, b > 0 (DLMF 8.17.22, continued fraction).
    static func probability(below x: Double, a: Double, b: Double) -> Double {
        if x <= 0 { return 0 }
        if x >= 1 { return 1 }
        let logFront = logGamma(a + b) - logGamma(a) - logGamma(b) + a * log(x) + b * log1p(-x)
        let front = exp(logFront)
        return x < (a + 1) / (a + b + 2)
            ? front * continuedFraction(x, a: a, b: b) / a
            : 1 - front * continuedFraction(1 - x, a: b, b: a) / b
    }

    /// The value below which the fraction `p` lies: bisection, which cannot leave 0…1.
    static func quantile(_ p: Double, a: Double, b: Double) -> Double {
        var (low, high) = (0.0, 1.0)
        while true {
            let middle = low + (high - low) / 2
            if middle <= low || middle >= high { return middle }
            if probability(below: middle, a: a, b: b) < p { low = middle } else { high = middle }
            if high - low < 1e-13 { return low + (high - low) / 2 }
        }
    }

    /// ln Γ(x) for x > 0: Stirling's series after shifting the argument above 10 (DLMF 5.11.1).
    static func logGamma(_ x: Double) -> Double {
        var (shifted, correction) = (x, 0.0)
        while shifted < 10 {
            correction += log(shifted)
            shifted += 1
        }
        let inverse = 1 / (shifted * shifted)
        let series =
            (1.0 / 12 - inverse
                * (1.0 / 360 - inverse * (1.0 / 1260 - inverse * (1.0 / 1680 - inverse / 1188))))
            / shifted
        return (shifted - 0.5) * log(shifted) - shifted + 0.5 * log(2 * Double.pi) + series - correction
    }

    private static func continuedFraction(_ x: Double, a: Double, b: Double) -> Double {
        let tiny = 1e-300
        func held(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
        var c = 1.0
        var d = 1 / held(1 - (a + b) * x / (a + 1))
        var result = d
        for step in 1...500 {
            let m = Double(step)
            let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
            d = 1 / held(1 + even * d)
            c = held(1 + even / c)
            result *= d * c
            let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
            d = 1 / held(1 + odd * d)
            c = held(1 + odd / c)
            result *= d * c
            if abs(d * c - 1) < 1e-15 { break }
        }
        return result
    }
}
