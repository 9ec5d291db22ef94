/// Gauss–Seidel sweeps over four samples at once; see ``SampledPattern``.
extension SampledPattern {
    /// Four samples, one a lane.
    public typealias Lanes = SIMD4<Double>

    /// How the sweeps of four samples ended.
    public struct Settled: Sendable, Equatable {
        /// Sweeps made.
        public let sweeps: Int
        /// For each lane: the estimated error that is left, in the unit of the remainders.
        public let errors: SIMD4<Double>
        /// For each lane: whether the error is within the tolerance.
        public let isSettled: SIMDMask<SIMD4<Int64>>
    }

    /// Solves `x = f + T·x` for four samples of T.
    ///
    /// - Parameters:
    ///   - turnover: start (that of the base system) and result: the amount of each product that is made.
    ///   - flows: sampled −a_ij/a_jj at ``places``.
    ///   - demand: taking-part column and amount.
    ///   - remainders: weights of the changes of a sweep in the error (``remainders(intensities:)``), divided by
    ///     the score so that the tolerance is relative.
    ///   - tolerance: largest error.
    ///   - limit: largest number of sweeps.
    public func settle(
        _ turnover: inout [Lanes],
        flows: [Lanes],
        demand: (place: Int, amount: Double),
        remainders: [Double],
        tolerance: Double,
        limit: Int
    ) -> Settled {
        precondition(turnover.count == count && flows.count == entryCount && remainders.count == count)
        var sweeps = 0
        var errors = Lanes(repeating: .infinity)
        var isSettled = errors .<= tolerance
        var before: [Lanes] = []
        while sweeps < limit {
            let last = errors
            let extrapolates = sweeps % Self.extrapolationPeriod == Self.extrapolationPeriod - 1
            if extrapolates { before = turnover }
            errors = sweep(&turnover, flows, demand, remainders)
            sweeps += 1
            isSettled = errors .<= tolerance
            // what is neither settled nor finite will not settle
            let isLost = .!(errors .<= Double.greatestFiniteMagnitude)
            if all(isSettled .| isLost) { break }
            if extrapolates { Self.extrapolate(&turnover, from: before, ratio: errors / last, isSettled) }
        }
        return Settled(sweeps: sweeps, errors: errors, isSettled: isSettled)
    }

    private static let extrapolationPeriod = 5

    /// Adds what is still to come if every further sweep changes the values by the same ratio to the one before
    /// (Aitken): the slowest mode of the loops goes at once. The next sweep measures what is really left.
    private static func extrapolate(
        _ turnover: inout [Lanes],
        from before: [Lanes],
        ratio: Lanes,
        _ isSettled: SIMDMask<SIMD4<Int64>>
    ) {
        var factor = ratio / (1 - ratio)
        factor.replace(with: 0, where: isSettled .| .!(ratio .> 0 .& ratio .< 0.9))
        for p in turnover.indices { turnover[p] += (turnover[p] - before[p]) * factor }
    }

    private func sweep(
        _ turnover: inout [Lanes],
        _ flows: [Lanes],
        _ demand: (place: Int, amount: Double),
        _ remainders: [Double]
    ) -> Lanes {
        var error = Lanes.zero
        turnover.withUnsafeMutableBufferPointer { x in
            flows.withUnsafeBufferPointer { flows in
                users.withUnsafeBufferPointer { users in
                    gatherStarts.withUnsafeBufferPointer { starts in
                        for p in 0..<x.count {
                            var sum = Lanes.zero
                            if p == demand.place { sum += demand.amount }
                            for k in starts[p]..<starts[p + 1] { sum += flows[k] * x[Int(users[k])] }
                            let change = sum - x[p]
                            x[p] = sum
                            error += Lanes(bits64: change.bits64 & 0x7FFF_FFFF_FFFF_FFFF) * remainders[p]
                        }
                    }
                }
            }
        }
        return error
    }

    /// Solves one lane whose sweeps did not settle: accelerated sweeps, then dense factors where it is small.
    ///
    /// - Returns: the turnover and whether factors were needed, or `nil` where the system has no solution that
    ///   can be found.
    public func solveAlone(
        lane: Int,
        flows: [Lanes],
        demand: (place: Int, amount: Double)
    ) -> (turnover: [Double], usedFactors: Bool)? {
        guard let matrix = try? matrix(lane: lane, flows: flows) else { return nil }
        var f = [Double](repeating: 0, count: count)
        f[demand.place] = demand.amount
        if let solver = try? GaussSeidel(matrix, order: Array(0..<Int32(count))) {
            let solution = solver.solve(f)
            if solution.isConverged { return (solution.values, false) }
        }
        guard let factors = try? DenseLU(matrix) else { return nil }
        let values = factors.solve(f)
        return values.allSatisfy(\.isFinite) ? (values, true) : nil
    }

    private func matrix(lane: Int, flows: [Lanes]) throws(SparseError) -> SparseMatrix {
        var rows = Array(0..<Int32(count))
        var columns = rows
        var values = [Double](repeating: 1, count: count)
        for p in 0..<count {
            for k in gatherStarts[p]..<gatherStarts[p + 1] {
                rows.append(Int32(p))
                columns.append(users[k])
                values.append(-flows[k][lane])
            }
        }
        return try SparseMatrix(
            rowCount: count,
            columnCount: count,
            rows: rows,
            columns: columns,
            values: values
        )
    }
}

extension SIMD4 where Scalar == Double {
    @inline(__always)
    fileprivate init(bits64: SIMD4<UInt64>) { self = unsafeBitCast(bits64, to: SIMD4<Double>.self) }

    @inline(__always)
    fileprivate var bits64: SIMD4<UInt64> { unsafeBitCast(self, to: SIMD4<UInt64>.self) }
}
