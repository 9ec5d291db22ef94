#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Quantiles of a beta distribution by a table, for PERT amounts drawn by the million.
///
/// The table holds exact quantiles (`BetaCurve`) at equal steps of the angle θ, p = sin²θ, in which both tails
/// are smooth enough, and cubic Hermite interpolation by differences between them. The error is below 1e-5 of the range; the
/// outermost two cells, where the tails are steepest, are computed exactly.
final class BetaTable: Sendable {
    private static let cells = 512
    private let a: Double
    private let b: Double
    private let nodes: [Double]

    init(a: Double, b: Double) {
        (self.a, self.b) = (a, b)
        nodes = (0...Self.cells).map { index in
            if index == 0 { return 0 }
            if index == Self.cells { return 1 }
            let s = sin(Double.pi / 2 * Double(index) / Double(Self.cells))
            return BetaCurve.quantile(s * s, a: a, b: b)
        }
    }

    func quantile(_ p: Double) -> Double {
        let position = asin(p.squareRoot()) / (Double.pi / 2) * Double(Self.cells)
        let cell = Int(position)
        guard cell >= 2, cell < Self.cells - 2 else { return BetaCurve.quantile(p, a: a, b: b) }
        let t = position - Double(cell)
        let (y0, y1) = (nodes[cell], nodes[cell + 1])
        let m0 = (y1 - nodes[cell - 1]) / 2
        let m1 = (nodes[cell + 2] - y0) / 2
        let d = y1 - y0
        return y0 + t * (m0 + t * (3 * d - 2 * m0 - m1 + t * (m0 + m1 - 2 * d)))
    }

    /// The quantile function of one distribution.
    enum Quantile: Sendable {
        case direct(Distribution)
        case table(BetaTable, minimum: Double, width: Double)

        func callAsFunction(_ p: Double) -> Double {
            switch self {
            case .direct(let distribution): distribution.quantile(p)
            case .table(let table, let minimum, let width): minimum + width * table.quantile(p)
            }
        }
    }

    /// One table a shape: distributions with the mode at the same place of their range share it.
    struct Cache {
        private var tables: [Double: BetaTable] = [:]

        mutating func quantile(of distribution: Distribution) -> Quantile {
            guard case .pert(let minimum, let mode, let maximum) = distribution else {
                return .direct(distribution)
            }
            let width = maximum - minimum
            // a + b = 6; modes closer together than 1e-9 of the range share a table
            let place = ((mode - minimum) / width * 1e9).rounded() / 1e9
            let table = tables[place] ?? BetaTable(a: 1 + 4 * place, b: 5 - 4 * place)
            tables[place] = table
            return .table(table, minimum: minimum, width: width)
        }
    }
}
