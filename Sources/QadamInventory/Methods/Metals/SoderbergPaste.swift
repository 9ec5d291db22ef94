public import QadamEvidence
import QadamFactors
import QadamUnits

/// Carbon dioxide of the paste of Søderberg cells.
///
/// Equation: E = MP · [PC − CSM − BC · PC · (S_p + Ash_p + H_p) − (1 − BC) · PC · (S_c + Ash_c) − CD] · 44/12
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | MP | primary aluminium produced | t |
/// | PC | paste per aluminium | t/t |
/// | CSM | cyclohexane soluble matter per aluminium | kg/t |
/// | BC | binder in the paste | 1 |
/// | S_p, Ash_p, H_p | sulphur, ash and hydrogen in pitch | 1 |
/// | S_c, Ash_c | sulphur and ash in calcined coke | 1 |
/// | CD | carbon in skimmed dust per aluminium | t/t |
///
/// Source: 2006 IPCC Guidelines, volume 3, chapter 4, equation 4.24 (`ipcc2006.v3`).
/// Each subtracted part is a branch of its own with a negative sign, so that the explanation shows what it takes away.
public enum SoderbergPaste: InventoryMethod {
    /// The name in source tables.
    public static let name = "aluminium-soderberg-paste"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.process]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.aluminium-soderberg-paste.1",
        title: "inventory.method.aluminium-soderberg-paste",
        equation:
            "E = MP · [PC − CSM − BC · PC · (S_p + Ash_p + H_p) − (1 − BC) · PC · (S_c + Ash_c) − CD] · 44/12",
        symbols: [
            MethodSymbol("MP", meaning: "inventory.symbol.aluminium", unit: "t"),
            MethodSymbol("PC", meaning: "inventory.symbol.paste-use", unit: "t/t"),
            MethodSymbol("CSM", meaning: "inventory.symbol.soluble", unit: "kg/t"),
            MethodSymbol("BC", meaning: "inventory.symbol.binder", unit: "1"),
            MethodSymbol("S_p, Ash_p, H_p", meaning: "inventory.symbol.pitch-parts", unit: "1"),
            MethodSymbol("S_c, Ash_c", meaning: "inventory.symbol.coke-parts", unit: "1"),
            MethodSymbol("CD", meaning: "inventory.symbol.skimmed", unit: "t/t"),
        ],
        citations: [
            Citation(reference: "ipcc2006.v3", locator: "c4.eq4.24")
        ],
        validity: "inventory.validity.anodes"
    )

    private static let citation = Citation(reference: "ipcc2006.v3", locator: "c4.eq4.24")

    private static func parts(_ roles: [String], _ role: String, _ reader: inout RoleReader) -> ChainLink? {
        var links: [ChainLink] = []
        for role in roles {
            guard let link = reader.fraction(role) else { return nil }
            links.append(link)
        }
        return reader.sum(of: links, role: role)
    }

    /// Paste less what is not carbon of CO2.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        guard let paste = reader.link("PC"), let soluble = reader.link("CSM"),
            let binder = reader.fraction("BC"),
            let pitch = parts(["S_p", "Ash_p", "H_p"], "pitch-impurities", &reader),
            let coke = parts(["S_c", "Ash_c"], "coke-impurities", &reader), let skimmed = reader.link("CD"),
            let aggregate = reader.complement(binder, role: "aggregate"),
            let emission = Emission.mass(of: .co2),
            let ratio = ChainLink.dioxidePerCarbon(citation), let share = try? Amount(1, "kg{C}/kg")
        else { return nil }
        let mass = ChainLink.constant("carbon-mass", share, citation)
        func branch(_ links: [ChainLink], leaves: Bool = true) -> EmissionBranch {
            EmissionBranch(
                links: links + (leaves ? [.leaving(citation)] : []) + [mass, ratio],
                emission: emission
            )
        }
        return [
            branch([paste], leaves: false), branch([soluble]), branch([paste, binder, pitch]),
            branch([paste, aggregate, coke]), branch([skimmed]),
        ]
    }
}
