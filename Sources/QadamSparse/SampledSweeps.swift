/// Gauss–Seidel sweeps over four samples at once; see ``SampledPattern``.
extension SampledPattern {
    /// Four samples, one a lane.
    public typealias Lanes = SIMD4<Double>

    /// A demand and what is known of it in the base system.
    public struct Demand: Sendable {
        /// The taking-part column whose product is asked.
        public let place: Int
        /// How much of it.
        public let amount: Double
        /// How often each taking-part column runs for it in the base system: the start of the sweeps.
        public let runs: [Double]
        /// Weights of the changes of a sweep in the error (``remainders(_:_:intensities:)``), divided by the score so
        /// that the tolerance is relative.
        public let remainders: [Double]

        /// A demand; see the fields.
        public init(place: Int, amount: Double, runs: [Double], remainders: [Double]) {
            (self.place, self.amount, self.runs, self.remainders) = (place, amount, runs, remainders)
        }
    }

    /// How the sweeps of four samples of a demand ended.
    public struct Settled: Sendable, Equatable {
        /// Sweeps made.
        public let sweeps: Int
        /// For each lane: the estimated error that is left, in the unit of the remainders.
        public let errors: SIMD4<Double>
        /// For each lane: whether the error is within the tolerance.
        public let isSettled: SIMDMask<SIMD4<Int64>>
    }

    /// Memory of one worker, used again for each group of samples.
    public struct Memory: Sendable {
        var one: [SIMD4<Double>] = []
        var two: [SIMD8<Double>] = []
        var twoBefore: [SIMD8<Double>] = []

        /// No memory yet.
        public init() {}
    }

    /// Solves `s_p = (f_p + Σ_u flow_pu·s_u) / a_pp` for four samples of the flows and of the diagonal. Demands are
    /// taken two by two, which costs little more than one: each value is fetched once for both.
    ///
    /// - Parameters:
    ///   - demands: what is asked.
    ///   - runs: result: for each demand, how often each taking-part column runs.
    ///   - flows: sampled −a_pu at ``users``.
    ///   - inverses: 1/a_pp.
    ///   - tolerance: largest error.
    ///   - limit: largest number of sweeps.
    /// - Returns: for each demand how it ended.
    public func settle(
        _ demands: [Demand],
        _ runs: inout [[Lanes]],
        flows: [Lanes],
        inverses: [Lanes],
        tolerance: Double,
        limit: Int,
        memory: inout Memory
    ) -> [Settled] {
        precondition(flows.count == entryCount && inverses.count == count && runs.count == demands.count)
        var result: [Settled] = []
        for first in stride(from: 0, to: demands.count, by: 2) {
            if first + 1 < demands.count {
                result += settlePair(demands, first, &runs, flows, inverses, tolerance, limit, &memory)
                continue
            }
            Self.fill(&runs[first], count) { Lanes(repeating: demands[first].runs[$0]) }
            let asked = [demands[first]]
            let (sweeps, errors) = settle(&runs[first], &memory.one, asked, flows, inverses, tolerance, limit)
            result.append(Settled(sweeps: sweeps, errors: errors, isSettled: errors .<= tolerance))
        }
        return result
    }

    private func settlePair(
        _ demands: [Demand],
        _ first: Int,
        _ runs: inout [[Lanes]],
        _ flows: [Lanes],
        _ inverses: [Lanes],
        _ tolerance: Double,
        _ limit: Int,
        _ memory: inout Memory
    ) -> [Settled] {
        let (a, b) = (demands[first], demands[first + 1])
        Self.fill(&memory.two, count) {
            SIMD8(lowHalf: Lanes(repeating: a.runs[$0]), highHalf: Lanes(repeating: b.runs[$0]))
        }
        let (sweeps, errors) = settle(
            &memory.two,
            &memory.twoBefore,
            [a, b],
            flows,
            inverses,
            tolerance,
            limit
        )
        Self.fill(&runs[first], count) { memory.two[$0].lowHalf }
        Self.fill(&runs[first + 1], count) { memory.two[$0].highHalf }
        return [errors.lowHalf, errors.highHalf].map {
            Settled(sweeps: sweeps, errors: $0, isSettled: $0 .<= tolerance)
        }
    }

    private static func fill<V>(_ values: inout [V], _ count: Int, _ value: (Int) -> V) {
        if values.count == count {
            for p in 0..<count { values[p] = value(p) }
        } else {
            values = (0..<count).map(value)
        }
    }
}

extension SampledPattern {
    private func settle<V: SampleLanes>(
        _ runs: inout [V],
        _ before: inout [V],
        _ demands: [Demand],
        _ flows: [Lanes],
        _ inverses: [Lanes],
        _ tolerance: Double,
        _ limit: Int
    ) -> (sweeps: Int, errors: V) {
        var sweeps = 0
        var errors = V(repeating: .infinity)
        while sweeps < limit {
            let last = errors
            let extrapolates = sweeps % Self.extrapolationPeriod == Self.extrapolationPeriod - 1
            if extrapolates { Self.fill(&before, count) { runs[$0] } }
            errors = sweep(&runs, demands, flows, inverses)
            sweeps += 1
            let isSettled = errors .<= tolerance
            // what is neither settled nor finite will not settle
            let isLost = .!(errors .<= Double.greatestFiniteMagnitude)
            if all(isSettled .| isLost) { break }
            if extrapolates { Self.extrapolate(&runs, from: before, ratio: errors / last, isSettled) }
        }
        return (sweeps, errors)
    }

    private static var extrapolationPeriod: Int { 5 }

    /// Adds what is still to come if every further sweep changes the values by the same ratio to the one before
    /// (Aitken): the slowest mode of the loops goes at once. The next sweep measures what is really left.
    private static func extrapolate<V: SampleLanes>(
        _ runs: inout [V],
        from before: [V],
        ratio: V,
        _ isSettled: SIMDMask<V.MaskStorage>
    ) {
        var factor = ratio / (1 - ratio)
        factor.replace(with: 0, where: isSettled .| .!(ratio .> 0 .& ratio .< 0.9))
        for p in runs.indices { runs[p] += (runs[p] - before[p]) * factor }
    }

    /// One sweep; returns the error that is left.
    private func sweep<V: SampleLanes>(
        _ runs: inout [V],
        _ demands: [Demand],
        _ flows: [Lanes],
        _ inverses: [Lanes]
    ) -> V {
        var error = V.zero
        runs.withUnsafeMutableBufferPointer { x in
            flows.withUnsafeBufferPointer { flows in
                users.withUnsafeBufferPointer { users in
                    starts.withUnsafeBufferPointer { starts in
                        inverses.withUnsafeBufferPointer { inverses in
                            demands[0].remainders.withUnsafeBufferPointer { first in
                                demands[demands.count - 1].remainders.withUnsafeBufferPointer { second in
                                    for p in 0..<x.count {
                                        var sum = V.zero
                                        for (d, demand) in demands.enumerated() where demand.place == p {
                                            sum[demand: d] = Lanes(repeating: demand.amount)
                                        }
                                        for k in Int(starts[p])..<Int(starts[p + 1]) {
                                            sum += V(four: flows[k]) * x[Int(users[k])]
                                        }
                                        sum *= V(four: inverses[p])
                                        let change = (sum - x[p]).magnitudes
                                        x[p] = sum
                                        error += change * V(demands: first[p], second[p])
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        return error
    }
}
