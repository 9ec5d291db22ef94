public import QadamEvidence
import QadamExchange
import QadamFactors
import QadamStore
import QadamWaste

/// A landfill year by year, gas by gas and as CO2e.
public struct LandfillReport: Sendable, Codable {
    /// A year.
    public struct Year: Sendable, Codable {
        /// The year.
        public let year: Int
        /// Methane generated, kg.
        public let generated: Double
        /// Methane recovered, kg.
        public let recovered: Double
        /// Methane oxidised in the cover, kg.
        public let oxidised: Double
        /// Methane emitted, kg.
        public let emitted: Double
        /// The emission, kg CO2e.
        public let co2e: Double
        /// Degradable carbon that is left at the end of the year, t.
        public let carbonLeft: Double
    }

    /// Where the degradable carbon of a material is at the end of the last year, t.
    public struct Carbon: Sendable, Codable {
        /// Key of the material's name.
        public let material: Message
        /// Deposited.
        public let deposited: Double
        /// Decayed with air.
        public let aerobic: Double
        /// Stored for good.
        public let stored: Double
        /// Decayed to landfill gas.
        public let decayed: Double
        /// Still to decay.
        public let remaining: Double
    }

    /// The landfill.
    public let id: String
    /// Its name.
    public let name: LocalizedName
    /// Set of warming potentials.
    public let gwpSet: String
    /// Year by year, from the first deposit.
    public let years: [Year]
    /// Material by material.
    public let carbon: [Carbon]
    /// How the last year came about, down to the factors.
    public let derivation: Derivation?
}

extension Workspace {
    /// The landfills of the workspace by first-order decay of all that was deposited (`waste.landfill-decay.1`).
    ///
    /// - Parameters:
    ///   - wanted: identifiers; empty for all.
    ///   - through: the last year; nil for the last one with a deposit.
    ///   - gwp: `AR4`, `AR5` or `AR6`.
    /// - Throws: `StoreError`.
    public func wasteLandfills(_ wanted: [String], through: Int?, gwp: String) throws
        -> WasteAnswer<[LandfillReport]>
    {
        let (waste, findings) = WasteDocuments.read(DocumentSet(try store.documents()), path: path)
        guard let waste else { return WasteAnswer(nil, findings) }
        var diagnostics = findings
        let cells = waste.contents.landfills
        let known = cells.map(\.id)
        diagnostics += wanted.filter { !known.contains($0) }.map { .unknownWaste("landfill", $0, known) }
        if known.isEmpty { diagnostics.append(Diagnostic("WSP-0184", .error, at: .file("landfills.csv"))) }
        guard !diagnostics.contains(where: { $0.severity == .error }),
            let set = GWPSet.all.first(where: { $0.name == gwp }), let potency = set.value(.ch4)
        else { return WasteAnswer(nil, diagnostics) }
        let reports = cells.filter { wanted.isEmpty || wanted.contains($0.id) }.compactMap { cell in
            let last = through ?? cell.deposits.last?.year ?? cell.opened
            let (result, found) = LandfillDecay.calculate(cell, through: last, choices: waste.choices)
            diagnostics += found
            return result.map { LandfillReport($0, cell, set.name, potency) }
        }
        return WasteAnswer(reports.isEmpty ? nil : reports, diagnostics)
    }
}

extension LandfillReport {
    /// - Parameter potency: kg CO2e for a kg of methane.
    fileprivate init(_ result: LandfillResult, _ cell: LandfillCell, _ set: String, _ potency: Double) {
        id = cell.id
        name = cell.name
        gwpSet = set
        years = result.years.map { year in
            Year(
                year: year.year,
                generated: year.totalGenerated,
                recovered: year.recovered,
                oxidised: year.oxidised,
                emitted: year.emitted,
                co2e: year.emitted * potency,
                carbonLeft: year.stock.values.reduce(0, +)
            )
        }
        carbon = result.carbon.sorted { $0.key < $1.key }.map { material, carbon in
            Carbon(
                material: material.title,
                deposited: carbon.deposited,
                aerobic: carbon.aerobic,
                stored: carbon.stored,
                decayed: carbon.decayed,
                remaining: carbon.remaining
            )
        }
        derivation = result.years.last.flatMap { result.derivation(of: $0.year) }
    }
}
