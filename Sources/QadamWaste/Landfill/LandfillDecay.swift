public import QadamEvidence
public import QadamFactors
import QadamUnits

/// Methane of a landfill by first-order decay of everything that was deposited.
///
/// Equations, for each material and year T:
///
///     DDOCm(T)   = W(T) · DOC · DOCf · MCF(T)
///     kept(T)    = DDOCm(T) · e^(−k·(½ − delay))
///     stock(T)   = stock(T−1) · e^(−k) + kept(T)
///     decayed(T) = stock(T−1) · (1 − e^(−k)) + DDOCm(T) − kept(T)
///     CH4(T)     = Σ decayed(T) · F · 16/12
///     E(T)       = (CH4(T) − R(T)) · (1 − OX(T))
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | W | deposited, wet | t{wet} |
/// | DOC | degradable organic carbon | kg{C}/kg{wet} |
/// | DOCf | share of DOC that decomposes | 1 |
/// | MCF | methane correction factor of the site in the year of the deposit | 1 |
/// | k | decay rate, ln 2 ÷ half-life | 1/yr |
/// | delay | time from the deposit until it begins to decay, 0…½ | yr |
/// | F | share of methane in landfill gas, by volume | 1 |
/// | R | methane recovered | t{CH4} |
/// | OX | share of the rest that is oxidised in the cover | 1 |
///
/// Source: 2006 IPCC Guidelines, volume 5, chapter 3, equations 3.1 to 3.6, and annex 3A1 (section 3A1.3 on the
/// delay). With the usual delay of half a year `kept` is the whole deposit and the equations are 3.4 and 3.5 as printed.
/// Valid for waste that was deposited through the year; the first year of a history that begins after the site was
/// opened understates what lies there (`WST-0203`).
public enum LandfillDecay {
    /// Runs a landfill from its first deposit through `lastYear`.
    ///
    /// - Returns: the years, or nil and the reasons (`WST-0201`…`0209`, `WST-0301`, `WST-0303`, factor and unit codes).
    public static func calculate(
        _ cell: LandfillCell,
        through lastYear: Int,
        library: FactorLibrary = .standard,
        choices: FactorChoices = FactorChoices()
    ) -> (result: LandfillResult?, findings: [Diagnostic]) {
        var findings = historyFindings(cell, lastYear)
        var reader = InputReader(
            cell.inputs,
            library: library,
            choices: choices,
            subject: cell.id,
            at: cell.place
        )
        var evidence: [Derivation] = []
        let wanted = Set(cell.deposits.flatMap(\.tonnes.keys))
        let parameters = LandfillParameters(wanted, &reader)
        findings += reader.findings
        let phases = LandfillPhases(cell, library: library, choices: choices, &findings, &evidence)
        guard let parameters, let phases, let first = cell.deposits.first?.year, first <= lastYear,
            !findings.contains(where: { $0.severity == .error })
        else { return (nil, findings) }
        let run = LandfillRun(cell: cell, parameters: parameters, phases: phases, years: first...lastYear)
        guard let years = run.years(&findings) else { return (nil, findings) }
        let result = LandfillResult(
            cell: cell.id,
            years: years,
            carbon: run.carbon(at: lastYear),
            evidence: reader.evidence + evidence
        )
        return (result, findings)
    }

    /// Years twice, left out, before the opening or not covered.
    private static func historyFindings(_ cell: LandfillCell, _ lastYear: Int) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        func add(_ code: String, _ severity: Diagnostic.Severity, _ place: Place, _ more: [String: Argument])
        {
            let arguments = more.merging(["subject": .text(cell.id)]) { first, _ in first }
            findings.append(Diagnostic(code, severity, at: place, arguments))
        }
        var seen: Set<Int> = []
        for deposit in cell.deposits {
            if !seen.insert(deposit.year).inserted {
                add("WST-0201", .error, deposit.place, ["year": .text(String(deposit.year))])
            }
            for (material, tonnes) in deposit.tonnes where !(tonnes >= 0 && tonnes.isFinite) {
                let names: [String: Argument] = [
                    "id": .text(material.rawValue), "mass": .amount(tonnes, unit: "t"),
                ]
                add("WST-0115", .error, deposit.place, names)
            }
        }
        guard let first = cell.deposits.first?.year, first <= lastYear else {
            add("WST-0205", .error, cell.place, ["year": .text(String(lastYear))])
            return findings
        }
        let end = min(cell.closed ?? lastYear, lastYear)
        let missing = first <= end ? (first...end).filter { !seen.contains($0) } : []
        if !missing.isEmpty {
            add("WST-0202", .error, cell.place, ["years": .list(missing.map(String.init))])
        }
        if first > cell.opened {
            let names: [String: Argument] = [
                "first": .text(String(first)), "opened": .text(String(cell.opened)),
            ]
            add("WST-0203", lastYear - first < 50 ? .warning : .note, cell.place, names)
        }
        return findings
    }

    /// The method as a value.
    public static let method = Method(
        id: "waste.landfill-decay.1",
        title: "waste.method.landfill-decay",
        equation: "stock(T) = stock(T−1) · e^(−k) + W · DOC · DOCf · MCF · e^(−k·(½ − delay));  "
            + "CH4 = decayed · F · 16/12;  E = (CH4 − R) · (1 − OX)",
        symbols: [
            MethodSymbol("W", meaning: "waste.symbol.deposited", unit: "t{wet}"),
            MethodSymbol("DOC", meaning: "waste.symbol.doc", unit: "kg{C}/kg{wet}"),
            MethodSymbol("DOCf", meaning: "waste.symbol.docf", unit: "1"),
            MethodSymbol("MCF", meaning: "waste.symbol.mcf", unit: "1"),
            MethodSymbol("k", meaning: "waste.symbol.decay-rate", unit: "1/yr"),
            MethodSymbol("delay", meaning: "waste.symbol.delay", unit: "yr"),
            MethodSymbol("F", meaning: "waste.symbol.methane-share", unit: "1"),
            MethodSymbol("R", meaning: "waste.symbol.recovered-methane", unit: "t{CH4}"),
            MethodSymbol("OX", meaning: "waste.symbol.ox", unit: "1"),
        ],
        citations: [
            Citation(reference: "ipcc2006.v5", locator: "c3.eq3.1–3.6"),
            Citation(reference: "ipcc2006.v5", locator: "c3.annex3A1.s3A1.3"),
            Citation(reference: "ipcc2019.v5", locator: "c3.t3.0, t3.1"),
        ],
        validity: "waste.validity.landfill-decay"
    )
}
