import Foundation
import QadamUncertainty
import Testing

@Suite struct AmountDrawsTests {
    @Test func drawsTheSameNumbersWhateverIsDrawnTogether() throws {
        let one = Distribution.lognormal(median: 3, geometricDeviation: 1.4)
        let other = Distribution.normal(mean: 2, standardDeviation: 0.5)
        let many: [(stream: UInt32, distribution: Distribution)] = (0..<11).map {
            ($0, $0 % 2 == 0 ? one : other)
        }
        let all = try draw(many, group: 7)
        for stream in [0, 3, 10] {
            let alone = try draw([(UInt32(stream), many[stream].distribution)], group: 7)
            #expect(alone[0] == all[stream])
        }
        #expect(try draw(many, group: 8) != all)
        #expect(try draw(many, group: 7, word: 1) != all)
    }

    @Test func drawsTheWordsOfTheCheckedGenerator() throws {
        let block = Philox4x32.block(counter: SIMD4(5, 0, 9, 2), key: SIMD2(77, 0))
        let drawn = try draw([(9, .uniform(minimum: 0, maximum: 1))], group: 5, word: 2, seed: 77)[0]
        #expect(drawn == (SIMD4<Double>(block) + 0.5) * 0x1p-32)
        let normal = try draw([(9, .normal(mean: 0, standardDeviation: 1))], group: 5, word: 2, seed: 77)[0]
        for pair in 0..<2 {
            let radius = (-2 * log(drawn[2 * pair])).squareRoot()
            let angle = 2 * Double.pi * drawn[2 * pair + 1]
            #expect(abs(normal[2 * pair] - radius * cos(angle)) < 1e-14)
            #expect(abs(normal[2 * pair + 1] - radius * sin(angle)) < 1e-14)
        }
    }

    @Test(arguments: [
        Distribution.normal(mean: 0, standardDeviation: 1),
        .lognormal(median: 2, geometricDeviation: 1.7),
        .uniform(minimum: -1, maximum: 4),
        .triangular(minimum: 1, mode: 2, maximum: 5),
        .pert(minimum: 0, mode: 1, maximum: 5),
    ])
    func followsTheDistribution(_ distribution: Distribution) throws {
        let values = try draws(distribution, count: 200_000).sorted()
        let count = Double(values.count)
        // Kolmogorov and Smirnov: 1.95/√n is passed by chance once in a thousand
        var distance = 0.0
        for p in stride(from: 0.001, to: 1, by: 0.001) {
            let limit = distribution.quantile(p)
            var (low, high) = (0, values.count)
            while low < high {
                let middle = (low + high) / 2
                if values[middle] < limit { low = middle + 1 } else { high = middle }
            }
            distance = max(distance, abs(Double(low) / count - p))
        }
        #expect(distance < 1.95 / count.squareRoot())
        var moments = Moments()
        for value in values { moments.add(value) }
        let deviation = distribution.standardDeviation
        #expect(abs(moments.mean - distribution.mean) < 4 * deviation / count.squareRoot())
        #expect(abs((moments.standardDeviation ?? 0) / deviation - 1) < 0.02)
    }

    @Test func reachesTheTailsOfTheNormalDistribution() throws {
        let values = try draws(.normal(mean: 0, standardDeviation: 1), count: 2_000_000)
        for limit in [2.0, 3.0, 4.0] {
            let expected = 2 * NormalCurve.probability(below: -limit) * Double(values.count)
            let seen = Double(values.count { abs($0) > limit })
            #expect(abs(seen - expected) < 4 * expected.squareRoot())
        }
        let kurtosis = values.reduce(0) { $0 + $1 * $1 * $1 * $1 } / Double(values.count)
        #expect(abs(kurtosis - 3) < 4 * (96 / Double(values.count)).squareRoot())
    }

    @Test func neighboursAreNotCorrelated() throws {
        let values = try draws(.normal(mean: 0, standardDeviation: 1), count: 400_000)
        for lag in [1, 2, 3, 4, 8] {
            let sum = (lag..<values.count).reduce(0.0) { $0 + values[$1] * values[$1 - lag] }
            #expect(abs(sum) / Double(values.count).squareRoot() < 4)
        }
    }

    @Test func refusesADeviationBelowOne() {
        #expect(throws: UncertaintyError.notPositive) {
            try AmountDraws([(0, .lognormal(median: 1, geometricDeviation: 0.5))])
        }
    }

    @Test func theTableOfPERTAgreesWithTheBetaCurve() throws {
        for mode in [0.0, 0.05, 0.3, 0.5, 0.97] {
            let pert = Distribution.pert(minimum: 0, mode: mode, maximum: 1)
            for group in 0..<100 {
                // the same stream gives the same word
                let word = try draw([(4, .uniform(minimum: 0, maximum: 1))], group: UInt64(group))[0]
                let drawn = try draw([(4, pert)], group: UInt64(group))[0]
                for lane in 0..<4 { #expect(abs(drawn[lane] - pert.quantile(word[lane])) < 1e-5) }
            }
        }
    }

    private func draw(
        _ amounts: [(stream: UInt32, distribution: Distribution)],
        group: UInt64,
        word: UInt32 = 0,
        seed: UInt64 = 1
    ) throws -> [SIMD4<Double>] {
        let draws = try AmountDraws(amounts)
        var output = [SIMD4<Double>](repeating: .zero, count: draws.count)
        output.withUnsafeMutableBufferPointer {
            draws.draw(AmountDraws.Address(seed: seed, group: group, word: word), into: $0)
        }
        return draws.places.map { output[$0] }
    }

    private func draws(_ distribution: Distribution, count: Int) throws -> [Double] {
        let streams = 40
        let amounts: [(stream: UInt32, distribution: Distribution)] = (0..<streams).map {
            (UInt32($0), distribution)
        }
        var values: [Double] = []
        for group in 0..<(count / 4 / streams) {
            for four in try draw(amounts, group: UInt64(group), seed: 20_24) {
                for lane in 0..<4 { values.append(four[lane]) }
            }
        }
        return values
    }
}

@Suite struct VectorMathTests {
    @Test func agreesWithTheMathematicsLibrary() {
        for step in 0..<200_000 {
            let x = SIMD4<Double>(repeating: 1e-12 + Double(step) / 200_000)
            #expect(abs(VectorMath.log(x)[0] - log(x[0])) <= 2e-16 * abs(log(x[0])) * 4)
            let turn = VectorMath.rotation(x)
            #expect(abs(turn.cos[0] - cos(2 * .pi * x[0])) < 1e-15)
            #expect(abs(turn.sin[0] - sin(2 * .pi * x[0])) < 1e-15)
            let y = SIMD4<Double>(repeating: -700 + 1400 * x[0])
            #expect(abs(VectorMath.exp(y)[0] / exp(y[0]) - 1) < 2e-15)
        }
        for value in [1e-300, 1.0, 1e300, 0x1p-33, 1 - 0x1p-33] {
            #expect(abs(VectorMath.log(SIMD4(repeating: value))[1] - log(value)) <= 1e-15 * abs(log(value)))
        }
    }
}
