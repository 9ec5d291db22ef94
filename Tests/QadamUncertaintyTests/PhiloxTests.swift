import QadamUncertainty
import Testing

/// The known-answer vectors of Random123 (Salmon et al. 2011, tests/kat_vectors).
@Suite struct PhiloxTests {
    @Test func givesTheKnownAnswersOfTheReferenceImplementation() {
        let zero = Philox4x32.block(counter: .zero, key: .zero)
        #expect(zero == SIMD4(0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8))
        let ones = Philox4x32.block(counter: SIMD4(repeating: .max), key: SIMD2(repeating: .max))
        #expect(ones == SIMD4(0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd))
        let pi = Philox4x32.block(
            counter: SIMD4(0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344),
            key: SIMD2(0xa409_3822, 0x299f_31d0)
        )
        #expect(pi == SIMD4(0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1))
    }

    @Test func aSampleDoesNotDependOnTheOrderOfDrawing() {
        let source = SampleSource(seed: 7)
        let forward = (0..<100).map { source.uniform(stream: 3, sample: UInt64($0)) }
        let backward = (0..<100).reversed().map { source.uniform(stream: 3, sample: UInt64($0)) }
        #expect(forward == backward.reversed())
    }

    @Test func streamsAndSeedsDiffer() {
        let source = SampleSource(seed: 7)
        #expect(source.uniform(stream: 1, sample: 0) != source.uniform(stream: 2, sample: 0))
        #expect(source.uniform(stream: 1, sample: 0) != SampleSource(seed: 8).uniform(stream: 1, sample: 0))
        #expect(source.uniform(stream: 1, sample: 0) != source.uniform(stream: 1, sample: 1))
    }

    @Test func uniformNumbersFillTheOpenUnitIntervalEvenly() {
        let source = SampleSource(seed: 42)
        var cells = [Int](repeating: 0, count: 20)
        for sample in 0..<20_000 {
            let value = source.uniform(stream: 0, sample: UInt64(sample))
            #expect(value > 0 && value < 1)
            cells[Int(value * 20)] += 1
        }
        let chiSquare = cells.reduce(0.0) { $0 + (Double($1) - 1000) * (Double($1) - 1000) / 1000 }
        // 99.9 % point of χ² with 19 degrees of freedom: 43.8
        #expect(chiSquare < 43.8)
    }
}
