/// One value, or several that are computed side by side: the right-hand sides of one system, which share every
/// look at the matrix.
protocol Lanes: Sendable {
    /// How many values there are.
    static var laneCount: Int { get }
    static var zero: Self { get }

    init(repeating value: Double)
    subscript(lane: Int) -> Double { get set }

    static func + (left: Self, right: Self) -> Self
    static func - (left: Self, right: Self) -> Self
    static func * (left: Self, right: Self) -> Self
    static func * (left: Self, right: Double) -> Self

    /// The sizes without signs.
    var sizes: Self { get }
    /// `self / other`, and 0 where both are 0; infinite where only the other is.
    func share(of other: Self) -> Self
    /// The larger of each pair; NaN stays.
    func larger(_ other: Self) -> Self
}

extension Lanes {
    /// The largest value; NaN if there is one.
    var largest: Double {
        var largest = self[0]
        for lane in 1..<max(Self.laneCount, 1) where !(self[lane] <= largest) { largest = self[lane] }
        return largest
    }
}

extension Double: Lanes {
    static var laneCount: Int { 1 }

    init(repeating value: Double) { self = value }

    subscript(lane: Int) -> Double {
        get { self }
        set { self = newValue }
    }

    var sizes: Double { magnitude }

    func share(of other: Double) -> Double { self == 0 ? 0 : self / other }

    func larger(_ other: Double) -> Double { other <= self ? self : other }
}

extension SIMD where Scalar == Double {
    static var laneCount: Int { scalarCount }

    var sizes: Self { replacing(with: Self.zero - self, where: self .< Self.zero) }

    func share(of other: Self) -> Self { (self / other).replacing(with: 0, where: self .== Self.zero) }

    func larger(_ other: Self) -> Self { other.replacing(with: self, where: other .<= self) }
}

extension SIMD2: Lanes where Scalar == Double {}
extension SIMD4: Lanes where Scalar == Double {}
