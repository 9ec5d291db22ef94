import Foundation
import QadamUncertainty
import Testing

@Suite struct SobolIndicesTests {
    /// f = sin x₁ + a·sin² x₂ + b·x₃⁴·sin x₁ with a = 7, b = 0.1 and x uniform in −π…π, Ishigami and Homma, *An
    /// importance quantification technique in uncertainty analysis for computer models*, ISUMA 1990, 398–403. Its
    /// variances follow by integration.
    @Test func findsTheExactIndicesOfTheIshigamiFunction() throws {
        let (a, b, pi) = (7.0, 0.1, Double.pi)
        let alone = (1 + b * pow(pi, 4) / 5) * (1 + b * pow(pi, 4) / 5) / 2
        let second = a * a / 8
        let together = b * b * pow(pi, 8) * 8 / 225
        let variance = alone + second + together
        let first = [alone, second, 0].map { $0 / variance }
        let total = [alone + together, second, together].map { $0 / variance }

        let count = 60_000
        func matrix(_ word: UInt32) throws -> [[Double]] {
            let draws = try AmountDraws((0..<3).map { (UInt32($0), .uniform(minimum: -pi, maximum: pi)) })
            var rows: [[Double]] = []
            var four = [SIMD4<Double>](repeating: .zero, count: draws.count)
            for group in 0..<(count / 4) {
                four.withUnsafeMutableBufferPointer {
                    draws.draw(.init(seed: 4, group: UInt64(group), word: word), into: $0)
                }
                for lane in 0..<4 { rows.append(draws.places.map { four[Int($0)][lane] }) }
            }
            return rows
        }
        func f(_ x: [Double]) -> Double {
            sin(x[0]) + a * sin(x[1]) * sin(x[1]) + b * pow(x[2], 4) * sin(x[0])
        }
        let (left, right) = (try matrix(0), try matrix(1))
        for input in 0..<3 {
            let mixed = zip(left, right).map { row, other in
                var row = row
                row[input] = other[input]
                return f(row)
            }
            let indices = try #require(SobolIndices(a: left.map(f), b: right.map(f), mixed: mixed))
            #expect(abs(indices.first - first[input]) < 4 * indices.firstError)
            #expect(abs(indices.total - total[input]) < 4 * indices.totalError + 1e-12)
            #expect(indices.firstError < 0.01)
        }
        #expect(abs(first[0] - 0.3139) < 1e-4 && abs(total[2] - 0.2437) < 1e-4)
    }

    @Test func saysNothingWithoutVariance() {
        #expect(SobolIndices(a: [1, 1], b: [1, 1], mixed: [1, 1]) == nil)
        #expect(SobolIndices(a: [1, 2], b: [1, 1], mixed: [1]) == nil)
    }
}
