public import QadamEvidence
import QadamFactors
import QadamUnits

/// Methane that the waste of a year will give off over its life in a landfill.
///
/// Equation: E = W · DOC · DOCf · MCF · F · 16/12 · (1 − R) · (1 − OX)
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | W | waste, wet | t{wet} |
/// | DOC | degradable organic carbon | kg{C}/kg{wet} |
/// | DOCf | part of DOC that decomposes | 1 |
/// | MCF | methane correction factor of the site | 1 |
/// | F | part of CH4 in landfill gas, by volume | 1 |
/// | R | part of the methane recovered | 1 |
/// | OX | part of the remaining methane oxidised in the cover | 1 |
///
/// Source: 2006 IPCC Guidelines, volume 5, chapter 3, equations 3.1, 3.2 and 3.3 (`ipcc2006.v5`).
/// It is the lifetime potential, the convention of scope 3 category 5; the yearly emission of an own site
/// (first-order decay of the stock) is another question.
public enum LandfillLifetime: InventoryMethod {
    /// The name in source tables.
    public static let name = "landfill-lifetime"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.waste]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.landfill-lifetime.1",
        title: "inventory.method.landfill-lifetime",
        equation: "E = W · DOC · DOCf · MCF · F · 16/12 · (1 − R) · (1 − OX)",
        symbols: [
            MethodSymbol("W", meaning: "inventory.symbol.waste", unit: "t{wet}"),
            MethodSymbol("DOC", meaning: "inventory.symbol.doc", unit: "kg{C}/kg{wet}"),
            MethodSymbol("DOCf", meaning: "inventory.symbol.docf", unit: "1"),
            MethodSymbol("MCF", meaning: "inventory.symbol.mcf", unit: "1"),
            MethodSymbol("F", meaning: "inventory.symbol.f", unit: "1"),
            MethodSymbol("R", meaning: "inventory.symbol.recovery", unit: "1"),
            MethodSymbol("OX", meaning: "inventory.symbol.ox", unit: "1"),
        ],
        citations: [
            Citation(reference: "ipcc2006.v5", locator: "c3.eq3.1"),
            Citation(reference: "ipcc2006.v5", locator: "c3.eq3.2"),
            Citation(reference: "ipcc2006.v5", locator: "c3.eq3.3"),
        ],
        validity: "inventory.validity.lifetime"
    )

    /// Waste → carbon → methane.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        guard let doc = reader.link("DOC"), let docf = reader.link("DOCf"), let mcf = reader.link("MCF"),
            let f = reader.link("F"), let ox = reader.link("OX"),
            let kept = reader.complement(ox, role: "not-oxidised"),
            let methane = Emission.mass(of: .ch4),
            let ratio = try? Amount(16.0 / 12.0, "kg{CH4}/kg{C}")
        else { return nil }
        let citation = Citation(reference: "ipcc2006.v5", locator: "c3.eq3.3")
        var links = [doc, docf, mcf, f, .constant("methane-per-carbon", ratio, citation), kept]
        if reader.has("R") {
            guard let recovered = reader.link("R"),
                let left = reader.complement(recovered, role: "not-recovered")
            else {
                return nil
            }
            links.append(left)
        }
        return [EmissionBranch(links: links, emission: methane)]
    }
}
