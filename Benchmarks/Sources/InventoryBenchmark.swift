import QadamEvidence
import QadamExchange
import QadamFactors
import QadamInventory
import QadamUnits

/// Calculation of an inventory, gas by gas, from records in memory to the result with intervals and findings.
enum InventoryBenchmark {
    static func run(records: Int, lines: Int) throws {
        var measurement = Measurement("inventory")
        let input = try input(records: records, lines: lines)
        // Loading the factor packs is measured by itself.
        _ = Inventory.calculate(
            try Self.input(records: 12, lines: 1),
            options: UncertaintyOptions(trials: nil)
        )
        let inventory = measurement.best("calculate", of: 3) {
            Inventory.calculate(input, options: UncertaintyOptions(trials: nil))
        }
        guard let result = inventory.result else {
            throw BenchmarkFailure("no result: \(inventory.diagnostics.prefix(3))")
        }
        measurement.counts = [
            "records": input.records.count, "lines": lines, "findings": inventory.diagnostics.count,
            "gases": result.location.masses.present.count,
        ]
        measurement.results["tCO2e"] = result.total(.location) / 1000
        try measurement.print()
    }

    /// The example campus anew after a choice between published factors is made otherwise: everything is calculated, from
    /// the records in memory to the result.
    static func runChange() throws {
        var measurement = Measurement("inventory-change")
        guard let before = InventoryFolder.read(Examples.folder("campus")).input else {
            throw BenchmarkFailure("the example campus cannot be read")
        }
        var after = before
        after.choices["grid.KZ"] = "ember.grid.KZ.2024"
        let options = UncertaintyOptions(trials: nil)
        let first = Inventory.calculate(before, options: options).result?.total(.location)
        let second = measurement.best("recalculate", of: 15) { Inventory.calculate(after, options: options) }
        guard let first, let last = second.result?.total(.location), first != last else {
            throw BenchmarkFailure("the change of a factor changes nothing")
        }
        measurement.counts = ["records": before.records.count, "lines": before.sources.count]
        measurement.results = ["before": first / 1000, "after": last / 1000]
        try measurement.print()
    }

    /// Lines like those of the example campus with records of their own, repeated; each has equal records one after
    /// another through the year.
    private static func input(records: Int, lines: Int) throws -> InventoryInput {
        guard var input = InventoryFolder.read(Examples.folder("campus")).input else {
            throw BenchmarkFailure("the example campus cannot be read")
        }
        let patterns = input.sources.filter { $0.activityOf.isEmpty && $0.rhythm == .month && $0.scope < 3 }
        guard !patterns.isEmpty, let year = Period(year: input.year) else {
            throw BenchmarkFailure("the example campus has no monthly lines")
        }
        let first = year.start.daysSinceEpoch
        let perLine = records / lines
        input.sources = (0..<lines).map { line($0, patterns[$0 % patterns.count]) }
        // Records stream into the columns one by one, as they do out of a store: there is never a list of all of them.
        input.records = RecordColumns()
        for turn in 0..<perLine {
            let (from, to) = (turn * year.days / perLine, (turn + 1) * year.days / perLine)
            guard
                let period = Period(
                    start: CivilDate(daysSinceEpoch: first + Int32(from)),
                    end: CivilDate(daysSinceEpoch: first + Int32(to))
                )
            else { break }
            for line in input.sources { input.records.append(record(turn, line, period)) }
        }
        guard input.records.count == perLine * lines else {
            throw BenchmarkFailure("at most one record a day and line")
        }
        input.organisation = withoutScope3(input.organisation)
        input.instruments = []
        return input
    }

    private static func line(_ number: Int, _ pattern: SourceLine) -> SourceLine {
        SourceLine(
            id: "line-\(number)",
            name: pattern.name,
            building: pattern.building,
            facility: pattern.facility,
            category: pattern.category,
            method: pattern.method,
            rhythm: .month,
            unit: pattern.unit,
            factors: pattern.factors,
            properties: pattern.properties
        )
    }

    private static func record(_ turn: Int, _ line: SourceLine, _ period: Period) -> ActivityRecord {
        ActivityRecord(
            id: "\(line.id)-\(turn)",
            source: line.id,
            period: period,
            amount: Amount(Double(100 + (turn * 37) % 50), line.unit),
            provenance: .metered
        )
    }

    private static func withoutScope3(_ organisation: Organisation) -> Organisation {
        Organisation(
            id: organisation.id,
            name: organisation.name,
            country: organisation.country,
            consolidation: organisation.consolidation,
            facilities: organisation.facilities,
            scope3: (1...15).map {
                Scope3Statement(
                    category: $0,
                    status: .notRelevant,
                    reason: LocalizedName(en: "not part of the benchmark")
                )
            }
        )
    }
}

extension SourceLine {
    fileprivate var scope: Int { category.scope }
}
