public import QadamEvidence
import QadamFactors
public import QadamUnits

/// Sorting and reprocessing of waste into a material that is used again.
///
/// Equation: E = W · EF;  recovered = W · yield
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | W | waste, wet | t{wet} |
/// | EF | factor of the reprocessing, per tonne that goes in | kg/t |
/// | yield | recovered material per waste | t/t |
///
/// Source: GHG Protocol Scope 3 Calculation Guidance, category 5, waste-type-specific method (`ghgp2013.scope3calc`): of
/// the process. Factors that hold transport only (flag `transport-only`) are refused here (`WST-0306`): they belong to
/// ``WasteTransport``'s part of the chain. What the recovered material replaces is an ``AvoidedBurden``.
public enum Recycling: WasteMethod {
    /// The name in tables.
    public static let name = "recycling"
    /// The roles that it reads.
    public static let roles: Set<String> = ["EF", "yield", "replaced", "substitution"]
    /// The method as a value.
    public static let method = Method(
        id: "waste.recycling.1",
        title: "waste.method.recycling",
        equation: "E = W · EF;  recovered = W · yield",
        symbols: [
            MethodSymbol("W", meaning: "waste.symbol.waste", unit: "t{wet}"),
            MethodSymbol("EF", meaning: "waste.symbol.factor", unit: "kg/t"),
            MethodSymbol("yield", meaning: "waste.symbol.yield", unit: "1"),
        ],
        citations: [Citation(reference: "ghgp2013.scope3calc", locator: "c5")],
        validity: "waste.validity.recycling"
    )

    /// The emissions of the process.
    public static func emissions(of load: WasteLoad, _ reader: inout InputReader) -> WasteEmissions? {
        guard reader.refuseTransportOnly("EF") else { return nil }
        return reader.emissions("EF", of: load.tonnes, in: ["t{wet}", "t"])
    }

    /// The material that is recovered, t.
    public static func recovered(from load: WasteLoad, _ reader: inout InputReader) -> Amount? {
        guard let yield = reader.share("yield"), let unit = try? UnitRegistry.standard.unit("t") else {
            return nil
        }
        return Amount(load.tonnes * yield, unit)
    }

    /// The panel of what the recovered material replaces, by the roles `replaced` (a factor of the packs) and
    /// `substitution` (0…1).
    public static func avoided(by load: WasteLoad, product: String, _ reader: inout InputReader)
        -> AvoidedBurden?
    {
        guard let recovered = recovered(from: load, &reader),
            let substitution = reader.share("substitution"), let factor = reader.replacedFactor("replaced")
        else { return nil }
        let panel = AvoidedBurden.replacing(
            product,
            recovered: recovered,
            substitution: substitution,
            factor: factor,
            at: reader.place
        )
        reader.add(panel.findings)
        return panel.burden
    }
}

extension InputReader {
    /// Whether the factor in a role is more than transport; if not, the reason is recorded (`WST-0306`).
    mutating func refuseTransportOnly(_ role: String) -> Bool {
        guard let factor = peek(role) else { return true }
        guard factor.boundary == .transport || factor.flags.contains(.transportOnly) else { return true }
        report("WST-0306", ["role": .text(role), "factor": .text(factor.id)])
        return false
    }
}
