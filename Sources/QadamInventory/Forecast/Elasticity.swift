#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// How a quantity follows a driver: (D / D₀)^ε.
enum Elasticity {
    static func factor(_ ratio: Double, _ elasticity: Double) -> Double { pow(ratio, elasticity) }
}
