/// Runs of four samples: of one demand, or of two demands that share the samples and every look at their values.
protocol SampleLanes: SIMD where Scalar == Double {
    /// The same four values for every demand.
    init(four: SIMD4<Double>)
    /// A value for the first demand, and one for the second if there is one.
    init(demands first: Double, _ second: Double)
    /// The four samples of a demand.
    subscript(demand demand: Int) -> SIMD4<Double> { get set }
    /// Without signs.
    var magnitudes: Self { get }
}

extension SIMD4: SampleLanes where Scalar == Double {
    /// The values themselves.
    @inline(__always)
    init(four: SIMD4<Double>) { self = four }

    /// The value in all lanes.
    @inline(__always)
    init(demands first: Double, _ second: Double) { self.init(repeating: first) }

    /// The value itself.
    @inline(__always)
    subscript(demand demand: Int) -> SIMD4<Double> {
        get { self }
        set { self = newValue }
    }

    /// Without signs.
    @inline(__always)
    var magnitudes: Self {
        unsafeBitCast(
            unsafeBitCast(self, to: SIMD4<UInt64>.self) & 0x7FFF_FFFF_FFFF_FFFF,
            to: SIMD4<Double>.self
        )
    }
}

extension SIMD8: SampleLanes where Scalar == Double {
    /// The values twice.
    @inline(__always)
    init(four: SIMD4<Double>) { self.init(lowHalf: four, highHalf: four) }

    /// The first value in the low half, the second in the high half.
    @inline(__always)
    init(demands first: Double, _ second: Double) {
        self.init(
            lowHalf: SIMD4<Double>(repeating: first),
            highHalf: SIMD4<Double>(repeating: second)
        )
    }

    /// The low half or the high half.
    @inline(__always)
    subscript(demand demand: Int) -> SIMD4<Double> {
        get { demand == 0 ? lowHalf : highHalf }
        set { if demand == 0 { lowHalf = newValue } else { highHalf = newValue } }
    }

    /// Without signs.
    @inline(__always)
    var magnitudes: Self { Self(lowHalf: lowHalf.magnitudes, highHalf: highHalf.magnitudes) }
}
