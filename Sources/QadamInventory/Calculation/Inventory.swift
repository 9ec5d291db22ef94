public import QadamEvidence
public import QadamFactors
import QadamUncertainty

/// The calculation of an inventory: a pure function of its input and the factor library.
///
/// With any error there is no result: an inventory that leaves something out in silence is worse than none.
public struct Inventory: Sendable {
    /// What was calculated from, with the lines of leased assets where the approach of consolidation wants them.
    public let input: InventoryInput
    /// What was brought: what is calculated anew, projected or checked for completeness starts here.
    public let stated: InventoryInput
    /// The result; nil when a diagnostic is an error.
    public let result: InventoryResult?
    /// All that was found, errors first.
    public let diagnostics: [Diagnostic]

    let lines: [CompiledLine]
    /// Lines of own generation that is sold.
    let sold: SoldBoundary.Parts?
    /// The records as they were brought, by the names of the parts that a lease divided them into.
    let wholes: [String: String]
    private let isDivided: Bool
    let columns: ActivityColumns
    let sums: ActivitySums
    let allocation: InstrumentAllocation
    let residual: Emission?
    let gwp: GWPSet?

    /// Calculates.
    ///
    /// - Parameters:
    ///   - input: The organisation, its lines and its records.
    ///   - library: The factors.
    ///   - options: How intervals are calculated.
    public static func calculate(
        _ input: InventoryInput,
        library: FactorLibrary = .standard,
        options: UncertaintyOptions = UncertaintyOptions()
    ) -> Inventory {
        Inventory(input, library, options)
    }

    private init(_ stated: InventoryInput, _ library: FactorLibrary, _ options: UncertaintyOptions) {
        let sales = SoldBoundary(stated, library)
        let structure = StructureOfDate(sales.input)
        let leases = LeaseBoundary(structure.input)
        let input = leases.input
        self.input = input
        self.stated = sales.input
        sold = sales.parts
        (isDivided, wholes) = (leases.isDivided, leases.wholes)
        var found = sales.diagnostics + structure.diagnostics + leases.diagnostics + InputChecks.check(input)
        found += library.check(input.choices, at: .entity(kind: "organisation", id: input.organisation.id))
        let gwp = Self.gwpSet(input, &found)
        self.gwp = gwp
        var compiler = LineCompiler(input: input, library: library, gwp: gwp ?? .ar5)
        lines = gwp == nil ? [] : compiler.compile()
        found += compiler.diagnostics.filter { !sales.hasSaid($0) }
        columns = ActivityColumns(input)
        found += columns.diagnostics
        sums = ActivitySums(
            columns,
            lines: input.sources.count,
            records: input.records,
            year: input.year,
            schedules: input.schedules
        )
        found += sums.findings(input)
        found += Self.recordFindings(sales.input, leases.isDivided, columns, sums)
        allocation = InstrumentAllocation(input, lines: lines, sums: sums)
        found += allocation.diagnostics + MethodChecks(lines, sums).diagnostics
        if let gwp { found += WarmingPotentialChecks(input, lines, sums, gwp).diagnostics }
        residual = ResidualMix.read(input, library, lines, gwp, &found)
        if found.contains(where: { $0.severity == .error }) || gwp == nil {
            result = nil
        } else if let gwp {
            var assembly = ResultAssembly(input, lines, columns, sums, allocation, residual, gwp)
            // The potentials that were chosen are part of the result, so that its CO2e can be made again from its masses.
            let potentials = gwp.choices.compactMap { name in input.choices[name].map { (name, $0) } }
            let applied = compiler.applied.merging(potentials) { $1 }
            var made = assembly.result(applied: applied, options: options, findings: found)
            made.sold = sales.sold
            found = made.findings
            result = made
        } else {
            result = nil
        }
        diagnostics = found.sorted { $0.severity > $1.severity }
    }

    /// Months are missing or not in the records as they were brought, not in what a lease made of them.
    private static func recordFindings(
        _ stated: InventoryInput,
        _ isDivided: Bool,
        _ columns: ActivityColumns,
        _ sums: ActivitySums
    ) -> [Diagnostic] {
        guard isDivided else { return RecordChecks(stated, columns, sums).diagnostics }
        let own = ActivityColumns(stated)
        return RecordChecks(stated, own, ActivitySums(own, of: stated)).diagnostics
    }

    /// Sums of the records as they were brought, by the lines of ``stated``.
    var statedSums: ActivitySums {
        isDivided ? ActivitySums(ActivityColumns(stated), of: stated) : sums
    }

    private static func gwpSet(_ input: InventoryInput, _ found: inout [Diagnostic]) -> GWPSet? {
        do throws(FactorError) {
            return try GWPSet.named(input.gwp).choosing(input.choices)
        } catch {
            found.append(
                error.diagnostic(at: .entity(kind: "organisation", id: input.organisation.id, field: "gwp"))
            )
            return nil
        }
    }
}
