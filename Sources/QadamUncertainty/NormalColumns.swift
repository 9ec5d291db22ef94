/// Streams with centre and spread, four by four; see ``AmountDraws``.
struct NormalColumns: Sendable {
    /// What is drawn from a normal deviate.
    enum Kind { case lognormal, normal }

    private(set) var streams: [UInt32] = []
    /// The median, or the mean.
    private var centers: [Double] = []
    /// ln of the geometric deviation, or the standard deviation.
    private var spreads: [Double] = []

    /// `nil` for what is drawn otherwise.
    static func kind(of distribution: Distribution) -> Kind? {
        switch distribution {
        // beyond that the exponential leaves the range of numbers; the general quantile says infinity
        case .lognormal(_, let deviation): deviation < 1e40 ? .lognormal : nil
        case .normal: .normal
        default: nil
        }
    }

    /// Makes room for so many streams, and no more: there are thousands of these columns.
    mutating func reserve(_ count: Int) {
        streams.reserveCapacity(count)
        centers.reserveCapacity(count)
        spreads.reserveCapacity(count)
    }

    /// Adds a stream and returns its place.
    mutating func append(_ amount: (stream: UInt32, distribution: Distribution), times factor: Double)
        -> Int32
    {
        switch amount.distribution {
        case .lognormal(let median, let deviation):
            let spread = VectorMath.log(SIMD4(repeating: deviation))[0]
            return append(amount.stream, median * factor, spread)
        case .normal(let mean, let deviation):
            return append(amount.stream, mean * factor, deviation * factor)
        default:
            precondition(false, "neither lognormal nor normal")
            return -1
        }
    }

    private mutating func append(_ stream: UInt32, _ center: Double, _ spread: Double) -> Int32 {
        streams.append(stream)
        centers.append(center)
        spreads.append(spread)
        return Int32(streams.count - 1)
    }

    /// Fills up to a multiple of four.
    mutating func pad() {
        while streams.count % 4 != 0, let last = streams.last { _ = append(last, 0, 0) }
    }

    /// Hands out the columns.
    @inline(__always)
    func withColumns<Result>(_ body: (Pointers) -> Result?) -> Result? {
        streams.withUnsafeBufferPointer { streams in
            centers.withUnsafeBufferPointer { centers in
                spreads.withUnsafeBufferPointer { spreads in
                    guard let streams = streams.baseAddress, let centers = centers.baseAddress,
                        let spreads = spreads.baseAddress
                    else { return nil }
                    return body(Pointers(streams: streams, centers: centers, spreads: spreads))
                }
            }
        }
    }

    /// The columns without checks, for the innermost loop.
    struct Pointers {
        let streams: UnsafePointer<UInt32>
        let centers: UnsafePointer<Double>
        let spreads: UnsafePointer<Double>

        @inline(__always)
        func center(_ place: Int) -> SIMD4<Double> { Self.four(centers + place) }

        @inline(__always)
        func spread(_ place: Int) -> SIMD4<Double> { Self.four(spreads + place) }

        /// One word a sample for each of four streams; element k is sample k, lanes are streams.
        @inline(__always)
        func words(_ place: Int, _ address: AmountDraws.Address, _ key: SIMD2<UInt32>) -> (
            SIMD4<UInt64>, SIMD4<UInt64>, SIMD4<UInt64>, SIMD4<UInt64>
        ) {
            Philox4x32.blocks(
                group: address.group,
                streams: SIMD4(truncatingIfNeeded: Self.four(streams + place)),
                word: address.word,
                key: key
            )
        }

        @inline(__always)
        private static func four<Value>(_ values: UnsafePointer<Value>) -> SIMD4<Value> {
            SIMD4(values[0], values[1], values[2], values[3])
        }
    }
}
