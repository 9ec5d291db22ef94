import QadamEvidence
import QadamInventory

extension DisclosureBuilder {
    private var goals: DisclosureInput.Goals { input.goals }
    private static let notKnown = Message("disclosure.enter.notKnown")

    /// Emissions of the reported year divided by what they serve, and the same of other stored years.
    var intensities: DisclosureSection {
        guard !goals.denominators.isEmpty else {
            return DisclosureSection(
                "intensities",
                notes: [Message("disclosure.note.noIntensities")],
                tables: []
            )
        }
        return DisclosureSection(
            "intensities",
            notes: [Message("disclosure.note.intensities")],
            tables: [intensityTable("intensities", goals.intensities)]
                + (goals.otherYears.isEmpty ? [] : [intensityTable("intensityYears", goals.otherYears)])
        )
    }

    private func intensityTable(_ id: String, _ rows: [EmissionIntensity]) -> DisclosureTable {
        DisclosureTable(
            id,
            columns: [
                .text("denominator"), .text("sum"), .text("year"), .number("co2e", unit: co2e),
                .number("amount"), .number("intensity"), .text("source"),
            ],
            rows: rows.map(row)
        )
    }

    private func row(_ one: EmissionIntensity) -> DisclosureTable.Row {
        let own = goals.denominators.first { $0.id == one.denominator }
        let none = Message("disclosure.enter.noLine")
        let missing = Message("disclosure.enter.denominator", ["year": .text(String(one.year))])
        return DisclosureTable.Row([
            .text(own.map { .name($0.name) } ?? .text(one.denominator)), .text(.message(one.measure.name)),
            .text(.text(String(one.year))),
            .number(one.emissions.map { $0 / 1000 }, unit: co2e, otherwise: none),
            .number(one.amount, unit: one.unit, otherwise: missing),
            .number(
                one.intensity,
                unit: "kg{CO2e:\(one.gwp)}/\(one.unit)",
                otherwise: one.emissions == nil ? none : missing
            ),
            one.source.map { .text(.text($0)) }
                ?? (one.amount == nil ? .empty : .message("disclosure.fact.calculated")),
        ])
    }

    /// The targets as they were adopted, where they stand, year by year, and the checks after criteria.
    var targets: DisclosureSection {
        guard !goals.targets.isEmpty else {
            return DisclosureSection("targets", notes: [Message("disclosure.note.noTargets")], tables: [])
        }
        return DisclosureSection(
            "targets",
            notes: [Message("disclosure.note.targets")] + goals.notices,
            tables: [adopted, progress, targetYears] + (goals.checks.isEmpty ? [] : [checks])
        )
    }

    private var adopted: DisclosureTable {
        DisclosureTable(
            "targets",
            columns: [
                .text("target"), .text("kind"), .text("covers"), .text("baseYear"), .text("targetYear"),
                .text("adopted"), .text("leftOut"),
            ],
            rows: goals.targets.map { one in
                let target = one.target
                let covers = Message(
                    "disclosure.fact.covers.\(target.boundary.view.rawValue)",
                    ["scopes": .list(target.boundary.scopes.map { String($0) })]
                )
                let adopted = Message(
                    "disclosure.fact.adopted",
                    ["day": .date(target.adopted), "by": .text(target.approvedBy)]
                )
                return DisclosureTable.Row([
                    .text(.name(target.name)), .text(.message(one.kind.name)), .text(.message(covers)),
                    target.baseYear.map { .text(.text(String($0))) } ?? .empty,
                    .text(.text(String(target.targetYear))), .text(.message(adopted)),
                    leftOut(target.boundary.excluded),
                ])
            }
        )
    }

    private func leftOut(_ excluded: [TargetBoundary.Exclusion]) -> DisclosureCell {
        guard let first = excluded.first else { return .message("disclosure.fact.nothingLeftOut") }
        // Sentences are not glued: each exclusion wraps those before it.
        let words = excluded.dropFirst().reduce(Self.exclusion(first)) { before, next in
            Message(
                "disclosure.fact.andLeftOut",
                ["before": .message(before), "next": .message(Self.exclusion(next))]
            )
        }
        return .text(.message(words))
    }

    private static func exclusion(_ one: TargetBoundary.Exclusion) -> Message {
        Message(
            "disclosure.fact.leftOut",
            ["category": .message(one.category.name), "reason": .text(one.reason)]
        )
    }

    private func tonnes(_ kilograms: Double?) -> DisclosureCell {
        .number(kilograms.map { $0 / 1000 }, unit: co2e, otherwise: Self.notKnown)
    }

    /// By the last stored year; a budget is held against the sum of its years.
    private var progress: DisclosureTable {
        DisclosureTable(
            "targetProgress",
            columns: [
                .text("target"), .number("baseEmissions", unit: co2e), .text("lastYear"),
                .number("counted", unit: co2e), .number("allowed", unit: co2e),
                .number("distance", unit: co2e), .number("required", unit: co2e), .text("state"),
            ],
            rows: goals.targets.map { one in
                let last = one.years.last { $0.emissions != nil }
                return DisclosureTable.Row([
                    .text(.name(one.target.name)),
                    one.target.baseYear == nil ? .empty : tonnes(one.baseEmissions),
                    last.map { .text(.text(String($0.year))) } ?? .missing(Self.notKnown),
                    tonnes(last?.sum ?? last?.emissions), tonnes(last?.allowedSum ?? last?.allowed),
                    tonnes(last.flatMap(distance)), tonnes(one.required?.kilogramsPerYear),
                    .text(.message(one.status.name)),
                ])
            }
        )
    }

    /// What is above the allowed emissions; of a budget, above what it allows until then.
    private func distance(_ year: TargetProgress.Year) -> Double? {
        if let sum = year.sum, let allowed = year.allowedSum { return sum - allowed }
        return year.distance
    }

    private var targetYears: DisclosureTable {
        let rows = goals.targets.flatMap { one in
            one.years.filter { $0.emissions != nil || $0.year == one.target.targetYear }.map { year in
                DisclosureTable.Row([
                    .text(.name(one.target.name)), .text(.text(String(year.year))),
                    tonnes(year.allowedSum ?? year.allowed),
                    year.emissions == nil
                        ? .missing(Message("disclosure.enter.noYear")) : tonnes(year.sum ?? year.emissions),
                    year.neutralised.map { .number($0 / 1000, unit: co2e) } ?? .empty,
                    year.emissions == nil ? .empty : .text(.message(year.status.name)),
                ])
            }
        }
        return DisclosureTable(
            "targetYears",
            columns: [
                .text("target"), .text("year"), .number("allowed", unit: co2e),
                .number("counted", unit: co2e), .number("neutralised", unit: co2e), .text("state"),
            ],
            rows: rows
        )
    }

    private var checks: DisclosureTable {
        DisclosureTable(
            "targetChecks",
            columns: [
                .text("target"), .text("criterion"), .number("found"), .number("limit"), .text("outcome"),
                .text("source"),
            ],
            rows: goals.checks.map { check in
                // Years are no quantities: they carry no grouping of digits.
                func figure(_ value: Double) -> DisclosureCell {
                    check.unit == "%" ? .number(value, unit: "%") : .text(.text(String(Int(value))))
                }
                let name = goals.targets.first { $0.target.id == check.target }?.target.name
                let outcome = check.reason.map {
                    Message(
                        "disclosure.fact.outcomeBecause",
                        ["outcome": .message(check.outcome.name), "reason": .message($0)]
                    )
                }
                return DisclosureTable.Row([
                    .text(name.map { .name($0) } ?? .text(check.target)), .text(.message(check.name)),
                    check.value.map(figure) ?? .missing(Self.notKnown), figure(check.limit),
                    .text(.message(outcome ?? check.outcome.name)), .text(.text(check.source.description)),
                ])
            }
        )
    }
}
