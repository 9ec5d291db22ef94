public import QadamEvidence
import QadamFactors
import QadamUncertainty
import QadamUnits

/// Energy of own generation that is sold: reported apart, part of no scope and taken off none.
public struct SoldEnergy: Sendable, Codable, Equatable {
    /// The line.
    public let id: String
    /// Its name.
    public let name: LocalizedName
    /// The carrier: `2.electricity` or `2.heat`.
    public let carrier: EmissionCategory
    /// Its building.
    public let building: String?
    /// Its facility.
    public let facility: String?
    /// Identifier of its method.
    public let method: String
    /// What was sold in the year, before consolidation.
    public let quantity: Double
    /// The part that is counted under the approach of consolidation.
    public let counted: Double
    /// The unit of both.
    public let unit: String
    /// Emissions of the own plant that belong to what is counted, for information: scope 1 has them already. Absent where nothing is said of
    /// the plant.
    public let plantEmissions: EmissionSum?
    /// Identifiers of the factors and properties it uses.
    public let factors: [String]
}

/// Takes lines of sold generation with their records out of an input, and calculates them by themselves.
struct SoldBoundary {
    /// The input without them.
    private(set) var input: InventoryInput
    private(set) var sold: [SoldEnergy]?
    private(set) var diagnostics: [Diagnostic] = []
    /// Identifiers of the lines of sold generation.
    private(set) var lines: Set<String> = []
    /// What an explanation needs of the lines that were taken out; nil without any.
    private(set) var parts: Parts?

    /// The lines by themselves.
    struct Parts: Sendable {
        let input: InventoryInput
        let compiled: [CompiledLine]
        let columns: ActivityColumns
        let sums: ActivitySums
    }

    init(_ stated: InventoryInput, _ library: FactorLibrary) {
        input = stated
        let own = stated.sources.filter { SoldGeneration.methods.contains($0.method) }
        guard !own.isEmpty else { return }
        lines = Set(own.map(\.id))
        var apart = stated
        apart.sources = own
        apart.records = RecordColumns(stated.records.filter { lines.contains($0.source) })
        input.sources = stated.sources.filter { !lines.contains($0.id) }
        input.records = RecordColumns(stated.records.filter { !lines.contains($0.source) })
        for line in own where input.sources.contains(where: { $0.id == line.id }) {
            report("INV-0208", .error, line)
        }
        used()
        calculate(StructureOfDate(apart).input, library)
    }

    /// Whether a finding of the compiler is about a line that was taken out, of which more is said here.
    func hasSaid(_ diagnostic: Diagnostic) -> Bool {
        guard diagnostic.code == "INV-0210", case .text(let origin) = diagnostic.arguments["origin"] else {
            return false
        }
        return lines.contains(origin)
    }

    /// Scope 1 has the fuel of what is sold: a line that counts the sold energy counts it again.
    private mutating func used() {
        for line in input.sources {
            let twice = line.activityOf.filter(lines.contains)
            if twice.isEmpty { continue }
            report("INV-1014", .error, line, ["origins": .list(twice), "count": .integer(twice.count)])
        }
    }

    private mutating func calculate(_ apart: InventoryInput, _ library: FactorLibrary) {
        guard let gwp = try? GWPSet.named(apart.gwp).choosing(apart.choices) else { return }
        var compiler = LineCompiler(input: apart, library: library, gwp: gwp)
        let compiled = compiler.compile()
        let columns = ActivityColumns(apart)
        let sums = ActivitySums(columns, of: apart)
        parts = Parts(input: apart, compiled: compiled, columns: columns, sums: sums)
        diagnostics += compiler.diagnostics + columns.diagnostics
        diagnostics += RecordChecks(apart, columns, sums).diagnostics
        diagnostics += MethodChecks(compiled, sums).sold()
        sold = compiled.map { line in
            let counted = sums.counted(line.index)
            var emissions = EmissionSum()
            emissions.add(masses: line.masses, co2eOnly: line.co2eOnly, times: counted, gwp, line.methane)
            return SoldEnergy(
                id: line.line.id,
                name: line.line.name,
                carrier: line.line.category,
                building: line.line.building,
                facility: line.line.facility,
                method: line.method.id,
                quantity: sums.total(line.index),
                counted: counted,
                unit: line.line.unit.symbol,
                plantEmissions: line.branches.isEmpty ? nil : emissions,
                factors: line.versions.map(\.id)
            )
        }
        for line in compiled where sums.total(line.index) > 0 && !generates(line.line.facility) {
            report("INV-1018", .note, line.line, ["facility": .text(line.line.facility ?? "")])
        }
    }

    /// Whether the inventory counts anything burnt at a facility.
    private func generates(_ facility: String?) -> Bool {
        input.sources.contains { $0.facility == facility && $0.category == .stationaryCombustion }
    }

    private mutating func report(
        _ code: String,
        _ severity: Diagnostic.Severity,
        _ line: SourceLine,
        _ arguments: [String: Argument] = [:]
    ) {
        let common: [String: Argument] = ["source": .text(line.id)]
        diagnostics.append(Diagnostic(code, severity, at: line.place, arguments.merging(common) { $1 }))
    }
}
