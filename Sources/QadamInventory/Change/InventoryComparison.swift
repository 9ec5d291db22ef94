public import QadamEvidence
public import QadamFactors
import QadamUnits

/// What changed between two inventories, and what made it.
///
/// Emissions of a line are structure × weather × activity × factor under a GWP set; the parts are Shapley values over these
/// five (``ShapleyValue``), so they depend on no order and add up to the difference. A line that begins or ends is a part of
/// its own. A reduction from another factor or another set never looks like less activity.
public struct InventoryComparison: Sendable, Codable, Equatable {
    /// One of the two.
    public struct Side: Sendable, Codable, Equatable {
        /// Its year.
        public let year: Int
        /// Its GWP set.
        public let gwp: String
        /// Its approach of consolidation.
        public let consolidation: Consolidation
        /// kg CO2e.
        public let total: Double
    }

    /// Lines of one category or scope, or all.
    public struct Group: Sendable, Codable, Equatable {
        /// `1.stationary`, `3.6`; `1`, `2`, `3` for a scope.
        public let id: String
        /// kg CO2e before.
        public let before: Double
        /// kg CO2e after.
        public let after: Double
        /// What made the change.
        public let parts: ChangeParts
    }

    /// A factor or property that another version or value stands in for.
    public struct FactorDifference: Sendable, Codable, Equatable {
        /// The factor, or the line where other factors are used.
        public let id: String
        /// Before; nil for one that was not used.
        public let before: String?
        /// After; nil for one that is no longer used.
        public let after: String?
    }

    /// Before.
    public let before: Side
    /// After.
    public let after: Side
    /// How scope 2 is counted.
    public let view: Scope2View
    /// Lines whose emissions differ, the largest change first.
    public let lines: [LineChange]
    /// By category.
    public let categories: [Group]
    /// By scope.
    public let scopes: [Group]
    /// By facility; lines that use the records of others, and so may belong to several, stand under an empty name. Absent in
    /// comparisons that former versions stored.
    public let facilities: [Group]?
    /// All together.
    public let parts: ChangeParts
    /// Versions of factors that differ.
    public let factors: [FactorDifference]
    /// What the parts leave of the difference, kg CO2e: rounding.
    public let remainder: Double
    /// What is worth knowing.
    public let findings: [Diagnostic]

    /// Compares two results.
    ///
    /// Potentials are those of each result, with what was chosen among them when it was calculated.
    ///
    /// - Parameter weather: degree days, where they are given.
    /// - Throws: `FactorError` when a result's set of potentials is not one of this version, or a choice is not among its
    ///   values.
    public init(
        _ first: InventoryResult,
        _ second: InventoryResult,
        view: Scope2View,
        weather: WeatherBasis? = nil
    ) throws(FactorError) {
        let sets = (
            try GWPSet.named(first.gwp).choosing(FactorChoices(first.choices)),
            try GWPSet.named(second.gwp).choosing(FactorChoices(second.choices))
        )
        before = Side(first, view)
        after = Side(second, view)
        self.view = view
        var pairing = LinePairing(first, second, sets, view, weather)
        let changes = pairing.changes()
        lines = changes.filter { $0.before != $0.after || $0.parts.total != 0 }
            .sorted { (abs($0.after - $0.before), $1.id) > (abs($1.after - $1.before), $0.id) }
        categories = EmissionCategory.allCases.compactMap { category in
            Group(category.rawValue, changes.filter { $0.category == category })
        }
        scopes = (1...3).compactMap { scope in
            Group(String(scope), changes.filter { $0.category.scope == scope })
        }
        facilities = Set(changes.map { $0.facility ?? "" }).sorted().compactMap { facility in
            Group(facility, changes.filter { ($0.facility ?? "") == facility })
        }
        parts = changes.reduce(into: ChangeParts()) { $0 += $1.parts }
        factors = Self.factors(first, second)
        remainder = second.total(view) - first.total(view) - parts.total
        var found = pairing.findings
        if first.year != second.year, pairing.weatherLines == 0 {
            found.append(Diagnostic("INV-0740", .note, at: .whole))
        }
        if abs(remainder) > 1e-9 * max(1, abs(first.total(view)), abs(second.total(view))) {
            found.append(Diagnostic("INV-0742", .warning, at: .whole, ["amount": .number(remainder)]))
        }
        findings = found
    }

    private static func factors(_ first: InventoryResult, _ second: InventoryResult) -> [FactorDifference] {
        func known(_ result: InventoryResult) -> [String: String] {
            Dictionary(result.versions.map { ($0.id, $0.description) }, uniquingKeysWith: { $1 })
        }
        let (old, new) = (known(first), known(second))
        return Set(old.keys).union(new.keys).sorted().compactMap { id in
            old[id] == new[id] ? nil : FactorDifference(id: id, before: old[id], after: new[id])
        }
    }
}

extension InventoryComparison.Side {
    init(_ result: InventoryResult, _ view: Scope2View) {
        self.init(
            year: result.year,
            gwp: result.gwp,
            consolidation: result.consolidation,
            total: result.total(view)
        )
    }
}

extension InventoryComparison.Group {
    /// Lines of one kind; nil without any.
    init?(_ id: String, _ lines: [LineChange]) {
        if lines.isEmpty { return nil }
        self.init(
            id: id,
            before: lines.reduce(0) { $0 + $1.before },
            after: lines.reduce(0) { $0 + $1.after },
            parts: lines.reduce(into: ChangeParts()) { $0 += $1.parts }
        )
    }
}

/// Finds which line of one inventory is which of the other.
private struct LinePairing {
    private let first: InventoryResult
    private let second: InventoryResult
    /// The potentials of each, with what was chosen among them when it was calculated.
    private let sets: (GWPSet, GWPSet)
    private let view: Scope2View
    private let weather: WeatherBasis?
    private(set) var findings: [Diagnostic] = []
    /// Lines whose quantity follows degree days.
    private(set) var weatherLines = 0

    init(
        _ first: InventoryResult,
        _ second: InventoryResult,
        _ sets: (GWPSet, GWPSet),
        _ view: Scope2View,
        _ weather: WeatherBasis?
    ) {
        self.first = first
        self.second = second
        self.view = view
        self.sets = sets
        self.weather = weather
    }

    mutating func changes() -> [LineChange] {
        let old = Dictionary(first.lines.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var changes: [LineChange] = []
        var seen: Set<String> = []
        for line in second.lines {
            guard let before = old[line.id], before.category == line.category,
                let factor = Self.factor(before.unit, line.unit)
            else {
                if let before = old[line.id] { report(before, line) }
                changes.append(LineChange(only: line, isBefore: false, view))
                continue
            }
            seen.insert(line.id)
            let ratio = weather?.ratio(line.id, before: first.year, after: second.year)
            if ratio != nil { weatherLines += 1 }
            changes.append(
                LineChange(
                    LineSide(line: before, set: sets.0, view: view),
                    LineSide(line: line, set: sets.1, view: view),
                    unitFactor: factor,
                    weather: ratio ?? 1
                )
            )
        }
        for line in first.lines where !seen.contains(line.id) {
            changes.append(LineChange(only: line, isBefore: true, view))
        }
        return changes
    }

    private mutating func report(_ before: LineResult, _ line: LineResult) {
        let arguments: [String: Argument] = [
            "source": .text(line.id), "before": .text("\(before.category.rawValue) (\(before.unit))"),
            "after": .text("\(line.category.rawValue) (\(line.unit))"),
        ]
        findings.append(
            Diagnostic("INV-0741", .note, at: .entity(kind: "source", id: line.id), arguments)
        )
    }

    private static func factor(_ from: String, _ to: String) -> Double? {
        if from == to { return 1 }
        guard let first = try? UnitRegistry.standard.unit(from),
            let second = try? UnitRegistry.standard.unit(to)
        else {
            return nil
        }
        return try? first.factor(to: second)
    }
}
