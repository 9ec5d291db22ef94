/// Borgonovo's δ: how far an output moves as a whole, not only in its variance, when one input becomes known.
///
/// Equation: δ = ½·E_X[ ∫ |f_Y(y) − f_Y|X(y)| dy ]
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | δ | importance of the input, 0 (independent) … 1 | 1 |
/// | f_Y | density of the output | 1/unit of the output |
/// | f_Y\|X | density of the output where the input is known | 1/unit of the output |
///
/// Definition: Borgonovo, *Reliability Engineering & System Safety* 92 (2007) 771–784 (`borgonovo2007`). The estimator
/// needs the samples of one experiment and no design (Plischke, Borgonovo, Smith, *European Journal of Operational
/// Research* 226 (2013) 536–550, `plischke2013`): samples are put by the rank of the input into M classes of equal
/// size, and δ̂ = Σ_m (n_m/2n)·∫|f̂_Y − f̂_Y,m|, with Gaussian kernel densities of Silverman's width. The paper was
/// not at hand: its equations 26 (estimator) and 30 (bias) are taken as the program SALib has them.
///
/// δ stays the same when the output is replaced by an increasing function of it. So the densities are those of the
/// normal scores Φ⁻¹((rank − ½)/n): tails that are heavy (products of lognormals) need no care.
///
/// Bias: the noise of the densities adds to |f̂_Y − f̂_Y,m|, most where δ is small. It is estimated by the bootstrap and
/// taken off: 2·δ̂ − mean of the estimates of resampled data; ``error`` is their standard deviation. That takes off a
/// third or so where there is no influence at all (0.028 of 0.041 stay with 10,000 samples); so ``noise`` says what δ̂
/// is for the same numbers in random order. What a strong influence keeps is an underestimate, since a class is not a
/// point: a correlation of 0.8 has δ = 0.386 and reads 0.33, 0.37, 0.374 with 1,000, 4,000, 20,000 samples.
public struct BorgonovoDelta: Sendable, Equatable, Codable {
    /// δ, corrected for bias.
    public let delta: Double
    /// δ̂ before the correction.
    public let estimate: Double
    /// Standard error of ``delta``, by the bootstrap.
    public let error: Double
    /// ``estimate`` of the same input in random order, on average: an estimate near it shows no influence.
    public let noise: Double

    /// Fewest samples from which δ is estimated.
    public static let leastSamples = 100

    /// Estimates δ; `nil` for unequal counts, fewer than ``leastSamples`` samples or an output that does not vary.
    /// Samples in which the output is NaN are left out.
    ///
    /// - Parameters:
    ///   - input: the input, or any increasing function of it (such as its probability).
    ///   - output: the output of the same samples.
    ///   - replicates: number of resampled sets.
    ///   - seed: names the resampling.
    public init?(input: [Double], output: [Double], replicates: Int = 100, seed: UInt64 = 0) {
        guard input.count == output.count, replicates > 1 else { return nil }
        let rows = output.indices.filter { !output[$0].isNaN && !input[$0].isNaN }
        guard rows.count >= Self.leastSamples,
            let density = ScoreDensity(scoresOf: rows.map { output[$0] })
        else { return nil }
        let classes = Self.classes(of: rows.map { input[$0] }, count: Self.classCount(rows.count))
        let estimate = density.distance(classes, [Double](repeating: 1, count: rows.count))
        let source = SampleSource(seed: seed)
        var moments = Moments()
        for replicate in 0..<replicates {
            var weights = [Double](repeating: 0, count: rows.count)
            for draw in rows.indices {
                let u = source.uniform(stream: UInt32(replicate), sample: UInt64(draw))
                weights[min(rows.count - 1, Int(u * Double(rows.count)))] += 1
            }
            moments.add(density.distance(classes, weights))
        }
        guard let deviation = moments.standardDeviation else { return nil }
        var noise = Moments()
        for shuffle in 0..<Self.shuffles {
            let stream = UInt32(replicates + shuffle)
            let order = rows.indices.map { source.uniform(stream: stream, sample: UInt64($0)) }
            let random = Self.classes(of: order, count: Self.classCount(rows.count))
            noise.add(density.distance(random, [Double](repeating: 1, count: rows.count)))
        }
        self.noise = noise.mean
        self.estimate = estimate
        delta = 2 * estimate - moments.mean
        error = deviation
    }

    private static let shuffles = 10

    /// Number of classes for so many samples: between n^¼ and n^⅓, at most 48, as in SALib.
    static func classCount(_ n: Int) -> Int {
        let n = Double(n)
        // tanh by the exponential of this module; beyond 20 it is ±1
        let e = VectorMath.exponential(SIMD4(repeating: 2 * max(-20, min(20, (1500 - n) / 500))))[0]
        let tanh = (e - 1) / (e + 1)
        let power = VectorMath.exponential(VectorMath.log(SIMD4(repeating: n)) * (2 / (7 + tanh)))[0]
        return min(48, Int(power.rounded(.up)))
    }

    /// For each sample its class, by the rank of the input.
    private static func classes(of input: [Double], count: Int) -> [Int32] {
        let order = input.indices.sorted { (input[$0], $0) < (input[$1], $1) }
        var classes = [Int32](repeating: 0, count: input.count)
        for (rank, row) in order.enumerated() { classes[row] = Int32(rank * count / input.count) }
        return classes
    }
}

/// Kernel densities of the normal scores of one output, on a grid.
private struct ScoreDensity {
    private static let (first, step, count) = (-6.0, 0.03, 401)
    /// For each sample: the grid point below its score, and the part that falls on the one above.
    private let cells: [Int32]
    private let parts: [Double]

    init?(scoresOf output: [Double]) {
        let order = output.indices.sorted { output[$0] < output[$1] }
        guard let low = order.first, let high = order.last, output[low] < output[high] else { return nil }
        var cells = [Int32](repeating: 0, count: output.count)
        var parts = [Double](repeating: 0, count: output.count)
        var start = 0
        while start < order.count {
            // equal outputs share the middle of their ranks
            var end = start + 1
            while end < order.count, output[order[end]] == output[order[start]] { end += 1 }
            let score = NormalCurve.quantile(Double(start + end) / 2 / Double(order.count))
            let place = min(max((score - Self.first) / Self.step, 0), Double(Self.count - 2))
            for k in start..<end {
                cells[order[k]] = Int32(place)
                parts[order[k]] = place - place.rounded(.down)
            }
            start = end
        }
        (self.cells, self.parts) = (cells, parts)
    }

    /// Σ_m (n_m/2n)·∫|f − f_m| for samples with weights.
    func distance(_ classes: [Int32], _ weights: [Double]) -> Double {
        let size = Self.count
        let classCount = Int(classes.max() ?? 0) + 1
        var all = [Double](repeating: 0, count: size)
        var parts = [Double](repeating: 0, count: classCount * size)
        for row in cells.indices where weights[row] != 0 {
            let (cell, above) = (Int(cells[row]), self.parts[row] * weights[row])
            let place = Int(classes[row]) * size + cell
            all[cell] += weights[row] - above
            all[cell + 1] += above
            parts[place] += weights[row] - above
            parts[place + 1] += above
        }
        let (whole, total) = Self.density(all[...])
        var sum = 0.0
        for m in 0..<classCount {
            let (density, weight) = Self.density(parts[m * size..<(m + 1) * size])
            var distance = 0.0
            for k in 0..<size { distance += abs(whole[k] - density[k]) }
            sum += weight / total / 2 * distance * Self.step
        }
        return sum
    }

    /// The density of weights on the grid, by a Gaussian kernel of Silverman's width, and the sum of the weights.
    private static func density(_ weights: ArraySlice<Double>) -> ([Double], total: Double) {
        var (total, mean, square) = (0.0, 0.0, 0.0)
        for (k, weight) in weights.enumerated() {
            total += weight
            mean += weight * Double(k)
            square += weight * Double(k) * Double(k)
        }
        guard total > 0 else { return ([Double](repeating: 0, count: count), 0) }
        mean /= total
        let deviation = max(square / total - mean * mean, 0).squareRoot()
        // (3n/4)^(-1/5); not below the grid, which carries no finer detail
        let power = VectorMath.exponential(VectorMath.log(SIMD4(repeating: 0.75 * total)) * -0.2)[0]
        let width = max(deviation * power, 0.5)
        let kernel = kernel(width)
        let reach = kernel.count / 2
        var density = [Double](repeating: 0, count: count)
        density.withUnsafeMutableBufferPointer { density in
            for (k, weight) in weights.enumerated() where weight != 0 {
                for place in max(0, k - reach)...min(count - 1, k + reach) {
                    density[place] += weight * kernel[place - k + reach]
                }
            }
        }
        for k in density.indices { density[k] /= total * step }
        return (density, total)
    }

    /// Weights of a Gaussian with a width in grid steps, out to four widths, with the sum 1.
    private static func kernel(_ width: Double) -> [Double] {
        let reach = Int((4 * width).rounded(.up))
        var kernel = (-reach...reach).map { k in
            let z = Double(k) / width
            return VectorMath.exponential(SIMD4(repeating: -z * z / 2))[0]
        }
        let sum = kernel.reduce(0, +)
        for k in kernel.indices { kernel[k] /= sum }
        return kernel
    }
}
