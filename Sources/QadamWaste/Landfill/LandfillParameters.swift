import QadamEvidence
import QadamFactors

/// The parameters of a landfill as numbers.
struct LandfillParameters {
    /// One degradable material.
    struct Material {
        /// Degradable organic carbon, t C per t of wet waste.
        let doc: Double
        /// Share of it that decomposes.
        let docf: Double
        /// Decay rate, 1 per year.
        let k: Double
        /// What is left of a deposit at the end of its own year.
        let kept: Double

        init(doc: Double, docf: Double, k: Double, delayYears: Double) {
            self.doc = doc
            self.docf = docf
            self.k = k
            // Deposits come all year round, in the mean at mid-year, and begin to decay after the delay: with half a
            // year of it, on the first of January.
            kept = exponential(-k * (0.5 - delayYears))
        }
    }

    let materials: [WasteMaterial: Material]
    /// Share of methane in landfill gas, by volume.
    let methaneShare: Double

    /// Longest delay that the method knows, years.
    static let longestDelay = 0.5

    /// Reads what the materials need; nil after the reasons were recorded.
    init?(_ wanted: Set<WasteMaterial>, _ reader: inout InputReader) {
        let share = reader.share("F")
        let delay = reader.number("delay", in: "yr")
        if let delay, delay > Self.longestDelay {
            reader.report("WST-0208", ["delay": .number(delay)])
        }
        var materials: [WasteMaterial: Material] = [:]
        var isComplete = true
        for material in wanted.sorted() where material.isDegradable {
            let doc = reader.number("DOC", of: material, in: "kg{C}/kg{wet}", within: 0...1)
            let docf = reader.share("DOCf", of: material)
            let k = reader.number("k", of: material, in: "1/yr")
            guard let doc, let docf, let k, let delay else {
                isComplete = false
                continue
            }
            materials[material] = Material(doc: doc, docf: docf, k: k, delayYears: delay)
        }
        let ids = reader.versions.map(\.id)
        if ids.contains("ipcc2006.landfill.docf.bulk"),
            ids.contains(where: { $0.hasPrefix("ipcc2019.landfill.docf.") })
        {
            reader.report("WST-0209")
        }
        guard let share, let delay, delay <= Self.longestDelay, isComplete else { return nil }
        self.materials = materials
        methaneShare = share
    }
}

/// `MCF` and `OX` of the phases as numbers.
struct LandfillPhases {
    /// One phase.
    struct Phase {
        let firstYear: Int
        let mcf: Double
        let ox: Double
    }

    private let first: Phase
    private let later: [Phase]

    /// Reads all phases; nil after the reasons were recorded.
    init?(
        _ cell: LandfillCell,
        library: FactorLibrary,
        choices: FactorChoices,
        _ findings: inout [Diagnostic],
        _ evidence: inout [Derivation]
    ) {
        var phases: [Phase] = []
        for phase in cell.phases {
            var reader = InputReader(
                phase.inputs,
                library: library,
                choices: choices,
                subject: cell.id,
                at: cell.place
            )
            if let mcf = reader.share("MCF"), let ox = reader.share("OX") {
                phases.append(Phase(firstYear: phase.firstYear, mcf: mcf, ox: ox))
            }
            findings += reader.findings
            evidence += reader.evidence
        }
        guard phases.count == cell.phases.count else { return nil }
        let begin = cell.deposits.map(\.year).min() ?? cell.opened
        guard let first = phases.first, first.firstYear <= begin else {
            let names: [String: Argument] = ["subject": .text(cell.id), "year": .text(String(begin))]
            findings.append(Diagnostic("WST-0204", .error, at: cell.place, names))
            return nil
        }
        self.first = first
        later = Array(phases.dropFirst())
    }

    /// The phase of a year; the first one begins with the first deposit.
    func at(_ year: Int) -> Phase {
        guard let phase = later.last(where: { $0.firstYear <= year }) else { return first }
        return phase
    }
}
