public import QadamEvidence
public import QadamFactors

/// The methane that this year's waste will give off over its life in a landfill, and when.
///
/// Equations:
///
///     L      = Σ W · DOC · DOCf · MCF · F · 16/12
///     E      = L · (1 − R) · (1 − OX)
///     E_0    = Σ E_m · (1 − κ),   E_n = Σ E_m · κ · (e^(−k·(n−1)) − e^(−k·n)),   κ = e^(−k·(½ − delay))
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | L | lifetime potential, generated | t{CH4} |
/// | E | of it emitted | t{CH4} |
/// | E_n | emitted n years after the year of the deposit | t{CH4} |
/// | R | share recovered over the life | 1 |
///
/// The other symbols are those of ``LandfillDecay``. Source: 2006 IPCC Guidelines, volume 5, chapter 3, equations 3.1 to
/// 3.3. Over all years the release adds up to the potential; what comes after the last year shown is ``tail``.
/// It is the convention of scope 3, category 5; an own site reports ``LandfillDecay`` of its history.
public struct LandfillPotential: Hashable, Sendable, Codable {
    /// Generated over the life, kg CH4.
    public let generated: Double
    /// Emitted over the life, kg CH4.
    public let emitted: Double
    /// Emitted in the year of the deposit and in each year after it, kg CH4.
    public let release: [Double]
    /// Emitted after the last year shown, kg CH4.
    public let tail: Double
    /// The figures that were read.
    public let evidence: [Derivation]

    /// What is emitted over the life.
    public var emissions: WasteEmissions { WasteEmissions(.ch4, kilograms: emitted) }

    /// How it came about.
    public var derivation: Derivation {
        Derivation(
            Message("waste.derive.landfill-potential"),
            value: emitted,
            unit: "kg{CH4}",
            method: Self.method.id,
            inputs: evidence
        )
    }

    /// The potential of a deposit.
    ///
    /// - Parameters:
    ///   - tonnes: wet mass of each material.
    ///   - inputs: `DOC.…`, `DOCf…`, `k.…`, `F`, `delay`, `MCF`, `OX` and, where gas is caught, `R`.
    ///   - years: how many years of the release are shown, the year of the deposit included.
    /// - Returns: the potential, or nil and the reasons.
    public static func calculate(
        tonnes: [WasteMaterial: Double],
        inputs: WasteInputs,
        years: Int,
        subject: String,
        at place: Place = .whole,
        library: FactorLibrary = .standard,
        choices: FactorChoices = FactorChoices()
    ) -> (potential: LandfillPotential?, findings: [Diagnostic]) {
        var reader = InputReader(inputs, library: library, choices: choices, subject: subject, at: place)
        reader.refuseOthers(than: LandfillDisposal.roles)
        let potential = reader.potential(of: tonnes, years: years)
        return (reader.findings.contains { $0.severity == .error } ? nil : potential, reader.findings)
    }

    /// The method as a value.
    public static let method = Method(
        id: "waste.landfill-potential.1",
        title: "waste.method.landfill-potential",
        equation: "E = W · DOC · DOCf · MCF · F · 16/12 · (1 − R) · (1 − OX);  "
            + "E_n = E · κ · (e^(−k·(n−1)) − e^(−k·n)),  κ = e^(−k·(½ − delay))",
        symbols: [
            MethodSymbol("W", meaning: "waste.symbol.deposited", unit: "t{wet}"),
            MethodSymbol("DOC", meaning: "waste.symbol.doc", unit: "kg{C}/kg{wet}"),
            MethodSymbol("DOCf", meaning: "waste.symbol.docf", unit: "1"),
            MethodSymbol("MCF", meaning: "waste.symbol.mcf", unit: "1"),
            MethodSymbol("F", meaning: "waste.symbol.methane-share", unit: "1"),
            MethodSymbol("R", meaning: "waste.symbol.recovered-share", unit: "1"),
            MethodSymbol("OX", meaning: "waste.symbol.ox", unit: "1"),
            MethodSymbol("k", meaning: "waste.symbol.decay-rate", unit: "1/yr"),
            MethodSymbol("n", meaning: "waste.symbol.years-after", unit: "yr"),
            MethodSymbol("delay", meaning: "waste.symbol.delay", unit: "yr"),
        ],
        citations: [
            Citation(reference: "ipcc2006.v5", locator: "c3.eq3.1–3.3"),
            Citation(reference: "ipcc2006.v5", locator: "c3.annex3A1.s3A1.3"),
        ],
        validity: "waste.validity.landfill-potential"
    )
}

extension InputReader {
    /// The potential of a deposit; nil after the reason was recorded.
    mutating func potential(of tonnes: [WasteMaterial: Double], years: Int = 1) -> LandfillPotential? {
        let parameters = LandfillParameters(Set(tonnes.keys), &self)
        let mcf = share("MCF")
        let ox = share("OX")
        // No gas is caught where nobody says so: the guidelines' default for R is zero (chapter 3, section 3.2.3).
        let recovered = has("R") ? share("R") : 0
        for (material, mass) in tonnes where !(mass >= 0 && mass.isFinite) {
            report("WST-0115", ["id": .text(material.rawValue), "mass": .amount(mass, unit: "t")])
        }
        guard let parameters, let mcf, let ox, let recovered, years >= 1,
            !findings.contains(where: { $0.severity == .error })
        else { return nil }
        let emittedShare = (1 - recovered) * (1 - ox)
        var generated = 0.0
        var release = [Double](repeating: 0, count: years)
        var tail = 0.0
        for (material, values) in parameters.materials {
            guard let mass = tonnes[material] else { continue }
            let carbon = mass * values.doc * values.docf * mcf
            let own = carbon * parameters.methaneShare * MolarMass.methanePerCarbon * 1000
            generated += own
            release[0] += own * (1 - values.kept) * emittedShare
            var left = own * values.kept
            for year in stride(from: 1, to: years, by: 1) {
                release[year] += left * -exponentialLessOne(-values.k) * emittedShare
                left *= exponential(-values.k)
            }
            tail += left * emittedShare
        }
        return LandfillPotential(
            generated: generated,
            emitted: generated * emittedShare,
            release: release,
            tail: tail,
            evidence: evidence
        )
    }
}
