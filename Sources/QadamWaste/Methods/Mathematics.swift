#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

// The few functions of the C library that the methods need, under one roof: the platform's module is chosen once.

func exponential(_ x: Double) -> Double { exp(x) }
/// e^x − 1 without the loss of digits near zero.
func exponentialLessOne(_ x: Double) -> Double { expm1(x) }
func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
func logarithm(_ x: Double) -> Double { log(x) }
