/// Uniform numbers addressed by seed, stream and sample.
///
/// The key of the generator is the seed; the counter holds the stream (one uncertain input) and the sample (one
/// trial). Two samples share one Philox block.
public struct SampleSource: Sendable, Codable, Equatable {
    /// The number that names the whole experiment.
    public let seed: UInt64

    /// A source of uniform numbers for one experiment.
    public init(seed: UInt64) {
        self.seed = seed
    }

    /// A number strictly between 0 and 1, with 53 random bits.
    public func uniform(stream: UInt32, sample: UInt64) -> Double {
        let bits = pair(stream: stream, index: sample >> 1)
        return Self.open(sample & 1 == 0 ? bits.0 : bits.1)
    }

    /// Writes the uniform numbers of consecutive samples of one stream.
    func fill(
        _ target: UnsafeMutableBufferPointer<Double>,
        stream: UInt32,
        firstSample: UInt64
    ) {
        var index = 0
        var sample = firstSample
        if sample & 1 == 1, !target.isEmpty {
            target[0] = uniform(stream: stream, sample: sample)
            (index, sample) = (1, sample + 1)
        }
        while index < target.count {
            let bits = pair(stream: stream, index: sample >> 1)
            target[index] = Self.open(bits.0)
            if index + 1 < target.count { target[index + 1] = Self.open(bits.1) }
            index += 2
            sample += 2
        }
    }

    private func pair(stream: UInt32, index: UInt64) -> (UInt64, UInt64) {
        let counter = SIMD4<UInt32>(
            UInt32(truncatingIfNeeded: index),
            UInt32(truncatingIfNeeded: index >> 32),
            stream,
            0
        )
        let key = SIMD2<UInt32>(UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed >> 32))
        let block = Philox4x32.block(counter: counter, key: key)
        return (
            UInt64(block.y) << 32 | UInt64(block.x), UInt64(block.w) << 32 | UInt64(block.z)
        )
    }

    /// The middle of one of 2⁵³ equal cells of (0, 1): neither 0 nor 1, so every quantile is finite.
    private static func open(_ bits: UInt64) -> Double {
        (Double(bits >> 11) + 0.5) * 0x1p-53
    }
}
