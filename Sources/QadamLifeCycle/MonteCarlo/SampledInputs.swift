import QadamEvidence
import QadamUncertainty

/// What the amount of each exchange is in a sample.
struct SampledInputs {
    /// One exchange.
    enum Source {
        /// The base amount.
        case fixed(Double)
        /// A draw of its own, with a sign apart.
        case drawn(Distribution, sign: Double)
        /// Follows from parameters: index in ``SampledParameters/exchanges``.
        case dependent(Int)
    }

    /// The distribution that an amount which follows from parameters has besides, relative to its base amount.
    struct Own {
        /// Index in ``SampledParameters/exchanges``.
        let index: Int
        let exchange: Int32
        let distribution: Distribution
        let sign: Double
    }

    /// Distributions that cannot be drawn.
    let diagnostics: [Diagnostic]
    /// What amounts that follow from parameters are multiplied with.
    let own: [Own]
    private let amounts: [Double]
    private let uncertainty: UncertaintyColumns
    /// By exchange: −1, or a place in the columns of uncertainty, or −2 − index of a dependent amount.
    private let places: [Int32]

    init(_ amounts: [Double], _ uncertainty: UncertaintyColumns, dependent exchanges: [Int32]) {
        var places = [Int32](repeating: -1, count: amounts.count)
        var diagnostics: [Diagnostic] = []
        for place in 0..<uncertainty.count {
            let exchange = uncertainty.exchange[place]
            if uncertainty[place].drawn != nil {
                places[Int(exchange)] = Int32(place)
            } else {
                diagnostics.append(Self.notDrawn(exchange))
            }
        }
        var own: [Own] = []
        for (index, exchange) in exchanges.enumerated() {
            let (place, amount) = (Int(places[Int(exchange)]), amounts[Int(exchange)])
            places[Int(exchange)] = Int32(-2 - index)
            guard place >= 0 else { continue }
            if amount != 0, let (distribution, sign) = uncertainty[place].times(1 / amount).drawn {
                own.append(Own(index: index, exchange: exchange, distribution: distribution, sign: sign))
            } else {
                diagnostics.append(Self.notDrawn(exchange))
            }
        }
        self.own = own
        self.places = places
        self.diagnostics = diagnostics
        self.amounts = amounts
        self.uncertainty = uncertainty
    }

    private static func notDrawn(_ exchange: Int32) -> Diagnostic {
        let id = String(exchange)
        return Diagnostic("LCA-0901", .warning, at: .entity(kind: "exchange", id: id), ["id": .text(id)])
    }

    subscript(exchange: Int32) -> Source {
        let place = Int(places[Int(exchange)])
        if place <= -2 { return .dependent(-2 - place) }
        guard place >= 0, let (distribution, sign) = uncertainty[place].drawn else {
            return .fixed(amounts[Int(exchange)])
        }
        return .drawn(distribution, sign: sign)
    }
}
