public import QadamFactors

/// How far the emissions of a route may lie from their value, by the published ranges of what they are calculated from.
///
/// Equation: U_g = √( Σ_i ((E_g(x_i↑) − E_g(x_i↓)) / 2)² ) / E_g
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | E_g | emission of gas g per load | kg |
/// | x_i↑, x_i↓ | input i at the upper and the lower end of its range, all others at their values | any |
/// | U_g | relative half width of the 95 % interval | 1 |
///
/// Source: error propagation, 2006 IPCC Guidelines, volume 1, chapter 3, equation 3.1 (`ipcc2006.v1`), over inputs that are independent of one
/// another; a published range counts as a 95 % interval (``Interval95``). The ranges are those of the rows of the packs: methane
/// correction factors (`ipcc2006.v5.c3.t3.1`), degradable carbon (`c2.t2.4`), decomposable shares (`ipcc2019.v5.c3.t3.0`), composting (`c4.t4.1`),
/// wastewater (`ipcc2019.v5.c6`). An input without a range, and an own value, counts as exact and is not among ``inputs``.
public struct RouteInterval: Hashable, Sendable, Codable {
    /// An input with its part in the interval.
    public struct Input: Hashable, Sendable, Codable {
        /// The part of the chain.
        public let part: ChainPart
        /// The role.
        public let role: String
        /// The row of the packs.
        public let id: String
    }

    /// U_g by the symbol of the gas, without gases whose inputs have no range.
    public let gases: [String: Double]
    /// The same of CO2e figures, by the set of warming potentials.
    public let published: [String: Double]
    /// The inputs that have a range.
    public let inputs: [Input]
}

extension TreatmentRoute {
    /// The interval of the emissions of a load within a boundary; nil where no input has a range, or where the emissions are
    /// not known.
    ///
    /// - Parameter stated: relative half widths that a person states where a publisher gives none, by id of the row.
    public func interval(
        of load: WasteLoad,
        within boundary: WasteBoundary,
        library: FactorLibrary = .standard,
        choices: FactorChoices = FactorChoices(),
        stated: [String: Double] = [:]
    ) -> RouteInterval? {
        let base = run(load, library, choices, stated: stated)
        guard let value = base.emissions.emissions(within: boundary) else { return nil }
        var squares: [String: Double] = [:]
        var sets: [String: Double] = [:]
        var inputs: [RouteInterval.Input] = []
        for part in boundary.parts {
            for range in base.ranges[part] ?? [] {
                func end(_ isHigh: Bool) -> WasteEmissions? {
                    let input = InputShift(role: range.role, part: range.part, isHigh: isHigh)
                    return run(load, library, choices, stated: stated, shift: (part, input)).emissions
                        .emissions(within: boundary)
                }
                guard let high = end(true), let low = end(false) else { continue }
                let half = (high - low) * 0.5
                for gas in value.gases.present {
                    squares[gas.symbol, default: 0] += half.gases[gas] * half.gases[gas]
                }
                for (set, kilograms) in half.published { sets[set, default: 0] += kilograms * kilograms }
                inputs.append(RouteInterval.Input(part: part, role: range.role, id: range.id))
            }
        }
        guard !inputs.isEmpty else { return nil }
        var gases: [String: Double] = [:]
        for gas in value.gases.present {
            guard let square = squares[gas.symbol], square > 0, value.gases[gas] != 0 else { continue }
            gases[gas.symbol] = square.squareRoot() / abs(value.gases[gas])
        }
        var published: [String: Double] = [:]
        for (set, kilograms) in value.published {
            guard let square = sets[set], square > 0 else { continue }
            published[set] = square.squareRoot() / abs(kilograms)
        }
        return RouteInterval(gases: gases, published: published, inputs: inputs)
    }
}
