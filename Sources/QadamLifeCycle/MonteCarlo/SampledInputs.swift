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

    /// Distributions that cannot be drawn.
    let diagnostics: [Diagnostic]
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
                let id = String(exchange)
                diagnostics.append(
                    Diagnostic(
                        "LCA-0901",
                        .warning,
                        at: .entity(kind: "exchange", id: id),
                        ["id": .text(id)]
                    )
                )
            }
        }
        for (index, exchange) in exchanges.enumerated() { places[Int(exchange)] = Int32(-2 - index) }
        self.places = places
        self.diagnostics = diagnostics
        self.amounts = amounts
        self.uncertainty = uncertainty
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
