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
        for lane in 0..<4 { #expect(abs(normal[lane] - NormalCurve.quantile(drawn[lane])) < 1e-11) }
    }

    /// Every octave of the table, on both sides of the middle; the quantiles are those of AS 241.
    @Test func theTableOfNormalDeviatesAgreesWithTheQuantiles() {
        var words: [UInt64] = [0, 1, 2, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFE, 0xFFFF_FFFF]
        var state: UInt64 = 7
        for octave in 1..<32 {
            for _ in 0..<2000 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let word = (state >> 32) & ((1 << octave) - 1) | (1 << (octave - 1))
                words += [word, 0xFFFF_FFFF - word]
            }
        }
        var largest = 0.0
        for word in words {
            let deviate = NormalTable.deviate(word)
            largest = max(largest, abs(deviate - NormalCurve.quantile((Double(word) + 0.5) * 0x1p-32)))
            #expect(deviate == -NormalTable.deviate(0xFFFF_FFFF - word))
        }
        #expect(largest < 1e-11)
    }

    @Test func writesProductsInTheOrderGiven() throws {
        let amounts: [(stream: UInt32, distribution: Distribution)] = (0..<8).map {
            (90 - $0, .lognormal(median: 1 + Double($0), geometricDeviation: 1.2))
        }
        let factors = (0..<8).map { $0 % 2 == 0 ? -2.0 : 0.5 }
        let products = try #require(try AmountDraws(products: amounts, factors: factors))
        var output = [SIMD4<Double>](repeating: .zero, count: 8)
        let address = AmountDraws.Address(seed: 1, group: 3)
        output.withUnsafeMutableBufferPointer { products.draw(address, into: $0) }
        for (index, amount) in try draw(amounts, group: 3).enumerated() {
            let ratio = output[index] / (amount * factors[index])
            #expect((0..<4).allSatisfy { abs(ratio[$0] - 1) < 1e-15 })
            #expect(products.draw(address, at: index) == output[index])
            #expect(products.place(ofStream: UInt32(90 - index)) == index)
        }
        // seven are followed by one of padding, which no stream is found at
        let seven = try #require(
            try AmountDraws(products: Array(amounts.prefix(7)), factors: Array(factors.prefix(7)))
        )
        var padded = [SIMD4<Double>](repeating: .zero, count: seven.count)
        padded.withUnsafeMutableBufferPointer { seven.draw(address, into: $0) }
        #expect(padded.count == 8 && padded.prefix(7) == output.prefix(7))
        #expect((0..<7).allSatisfy { seven.place(ofStream: UInt32(90 - $0)) == $0 })
        let mixed = amounts.dropLast() + [(stream: 1, distribution: .uniform(minimum: 0, maximum: 1))]
        #expect(try AmountDraws(products: Array(mixed), factors: factors) == nil)
    }

    @Test func findsTheDrawOfAStreamAmongSeveralKinds() throws {
        let amounts: [(stream: UInt32, distribution: Distribution)] = [
            (7, .normal(mean: 1, standardDeviation: 0.1)),
            (5, .lognormal(median: 2, geometricDeviation: 1.1)),
            (9, .uniform(minimum: 0, maximum: 1)), (2, .lognormal(median: 3, geometricDeviation: 1.1)),
        ]
        let draws = try AmountDraws(amounts)
        let address = AmountDraws.Address(seed: 1, group: 2)
        var output = [SIMD4<Double>](repeating: .zero, count: draws.count)
        output.withUnsafeMutableBufferPointer { draws.draw(address, into: $0) }
        for (index, amount) in amounts.enumerated() {
            #expect(draws.place(ofStream: amount.stream) == Int(draws.places[index]))
            #expect(draws.draw(address, at: Int(draws.places[index])) == output[Int(draws.places[index])])
        }
        #expect(draws.place(ofStream: 3) == nil)
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
        return draws.places.map { output[Int($0)] }
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
            let y = SIMD4<Double>(repeating: -700 + 1400 * x[0])
            #expect(abs(VectorMath.exponential(y)[0] / exp(y[0]) - 1) < 2e-15)
        }
        for value in [1e-300, 1.0, 1e300, 0x1p-33, 1 - 0x1p-33] {
            #expect(abs(VectorMath.log(SIMD4(repeating: value))[1] - log(value)) <= 1e-15 * abs(log(value)))
        }
    }
}
