public import QadamEvidence
import QadamUnits

/// The yearly cost of an option.
///
/// Equations:
///
///     C = W · (Σ c_i − revenue) + fixed + I · CRF(r, L)
///     CRF(r, L) = r ÷ (1 − (1 + r)^−L),   1/L without interest
///     payback = (I − I_b) ÷ (C_b' − C'),   C' without the capital
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | W | waste | t/yr |
/// | c_i | gate fee, transport, tax, operation | money/t |
/// | I | investment | money |
/// | L | its life | yr |
/// | r | real discount rate | 1/yr |
///
/// Source: Short, Packey & Holt 1995 (`short1995`), sections "Capital recovery factor" and "Simple payback period".
public struct OptionCost: Hashable, Sendable, Codable {
    /// Cost of a year without the capital, in the currency of the comparison.
    public let running: Double
    /// Of it what does not depend on the mass.
    public let fixed: Double
    /// Yearly payment for the investment.
    public let capital: Double
    /// The investment.
    public let investment: Double
    /// Kinds of costs that nobody has given: the figures leave them out.
    public let missing: [WasteCostKind]

    /// Cost of a year.
    public var total: Double { running + capital }

    static func crf(rate: Double, life: Int) -> Double {
        rate == 0 ? 1 / Double(life) : rate / -exponentialLessOne(-Double(life) * logarithm(1 + rate))
    }

    /// The cost of an option; nil after the reasons were recorded (`WST-0401`, units); kinds that
    /// nobody has given are a warning (`WST-0402`).
    init?(
        _ option: WasteOption,
        tonnes: Double,
        currency: String,
        rate: Double,
        _ findings: inout [Diagnostic]
    ) {
        var sums: [WasteCostKind: Double] = [:]
        var isSound = true
        for cost in option.costs {
            let unit =
                cost.kind == .fixed ? "\(currency)/yr" : cost.kind.isByMass ? "\(currency)/t" : currency
            do throws(UnitError) {
                sums[cost.kind, default: 0] += try cost.amount.value(in: unit)
            } catch {
                findings.append(Diagnostic(error, at: option.route.place))
                isSound = false
            }
        }
        let given = Set(option.costs.map(\.kind))
        missing = WasteCostKind.allCases.filter { !given.contains($0) }
        func sum(_ kind: WasteCostKind) -> Double { sums[kind, default: 0] }
        let named: [String: Argument] = ["subject": .text(option.id)]
        if !missing.isEmpty {
            let kinds = Argument.list(missing.map(\.rawValue))
            findings.append(
                Diagnostic(
                    "WST-0402",
                    .warning,
                    at: option.route.place,
                    named.merging(["kinds": kinds]) { $1 }
                )
            )
        }
        investment = sum(.investment)
        if investment > 0, option.life.map({ $0 < 1 }) != false {
            findings.append(Diagnostic("WST-0401", .error, at: option.route.place, named))
            isSound = false
        }
        let byMass = WasteCostKind.allCases.filter(\.isByMass).reduce(0) { total, kind in
            kind == .revenue ? total - sum(kind) : total + sum(kind)
        }
        fixed = sum(.fixed)
        running = byMass * tonnes + fixed
        if let life = option.life, life >= 1 {
            capital = investment * Self.crf(rate: rate, life: life)
        } else {
            capital = 0
        }
        if !isSound { return nil }
    }

    /// The method as a value.
    public static let method = Method(
        id: "waste.option-cost.1",
        title: "waste.method.option-cost",
        equation: "C = W · (Σ c_i − revenue) + fixed + I · CRF(r, L);  payback = (I − I_b) / (C_b' − C')",
        symbols: [
            MethodSymbol("W", meaning: "waste.symbol.waste", unit: "t/yr"),
            MethodSymbol("c_i", meaning: "waste.symbol.cost-per-mass", unit: "KZT/t"),
            MethodSymbol("I", meaning: "waste.symbol.investment", unit: "KZT"),
            MethodSymbol("L", meaning: "waste.symbol.life", unit: "yr"),
            MethodSymbol("r", meaning: "waste.symbol.rate", unit: "1/yr"),
            MethodSymbol("C'", meaning: "waste.symbol.running-cost", unit: "KZT/yr"),
        ],
        citations: [
            Citation(reference: "short1995", locator: "capital recovery factor; simple payback period")
        ]
    )
}
