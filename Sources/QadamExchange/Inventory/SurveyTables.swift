public import QadamEvidence
public import QadamInventory
public import QadamUnits

/// A survey of commuting, travel or anything else that is asked from a part of those concerned: `surveys.csv` has a stratum a
/// row, `survey-answers.csv` an answer a row.
public struct Survey: Sendable, Equatable {
    /// Its identifier.
    public let id: String
    /// The source line it stands for.
    public let source: String
    /// The days it covers.
    public let period: Period
    /// The unit of its answers.
    public let unit: Unit
    /// Where the answers are kept.
    public let evidence: String
    /// Its groups with their answers.
    public let strata: [SurveyEstimate.Stratum]
    /// Where it was read.
    public let place: Place
}

/// Reads surveys and their answers.
public enum SurveyTables {
    /// The names of the tables.
    public static let files = ["surveys.csv", "survey-answers.csv"]

    private static let survey = Column.identifier("survey")
    private static let source = Column.identifier("source")
    private static let stratum = Column.identifier("stratum")
    private static let population = Column.integer("population", 1...100_000_000)
    private static let period = Column.period(first: "first_day", last: "last_day")
    private static let unit = Column.unit("unit")
    private static let evidence = Column.text("evidence")
    private static let quantity = Column.number("quantity", .nonNegative)

    /// The columns of `surveys.csv`.
    public static let surveys = TableSchema(
        "surveys",
        columns: [survey, source, stratum, population, period, unit, evidence],
        unique: [["survey", "stratum"]]
    )
    /// The columns of `survey-answers.csv`.
    public static let answers = TableSchema("survey-answers", columns: [survey, stratum, quantity])

    /// Reads both tables; nil with an error among the diagnostics.
    public static func read(
        surveys first: InputFile,
        answers second: InputFile
    ) -> (surveys: [Survey]?, diagnostics: [Diagnostic]) {
        let (heads, rows) = (TableReader(surveys).read(first), TableReader(answers).read(second))
        var diagnostics = heads.diagnostics + rows.diagnostics
        guard let head = heads.table, let body = rows.table else { return (nil, diagnostics) }
        var given: [Key: [Double]] = [:]
        let known = Set(zip(head[survey], head[stratum]).map(Key.init))
        let (of, group, values) = (body[survey], body[stratum], body[quantity])
        for row in values.indices {
            let key = Key(of[row], group[row])
            given[key, default: []].append(values[row])
            if !known.contains(key) {
                diagnostics.append(
                    Diagnostic(
                        "EXC-0860",
                        .error,
                        at: .file(body.file, row: body.rowNumbers[row]),
                        ["survey": .text(key.survey), "stratum": .text(key.stratum)]
                    )
                )
            }
        }
        let made = assemble(head, given, &diagnostics)
        return (diagnostics.contains { $0.severity == .error } ? nil : made, diagnostics)
    }

    private struct Key: Hashable {
        let survey, stratum: String
        init(_ survey: String, _ stratum: String) { (self.survey, self.stratum) = (survey, stratum) }
    }

    /// Strata of one survey agree about source, days, unit and evidence.
    private static func assemble(
        _ head: TypedTable,
        _ given: [Key: [Double]],
        _ diagnostics: inout [Diagnostic]
    ) -> [Survey] {
        var made: [Survey] = []
        let (ids, sources, groups, counts) = (head[survey], head[source], head[stratum], head[population])
        let (periods, units, proofs) = (head[period], head[unit], head[evidence])
        for row in ids.indices {
            let place = Place.file(head.file, row: head.rowNumbers[row])
            let part = SurveyEstimate.Stratum(
                id: groups[row],
                population: counts[row],
                answers: given[Key(ids[row], groups[row]), default: []]
            )
            guard let index = made.firstIndex(where: { $0.id == ids[row] }) else {
                made.append(
                    Survey(
                        id: ids[row],
                        source: sources[row],
                        period: periods[row],
                        unit: units[row],
                        evidence: proofs[row],
                        strata: [part],
                        place: place
                    )
                )
                continue
            }
            let first = made[index]
            guard first.source == sources[row], first.period == periods[row], first.unit == units[row],
                first.evidence == proofs[row]
            else {
                diagnostics.append(Diagnostic("EXC-0861", .error, at: place, ["survey": .text(ids[row])]))
                continue
            }
            made[index] = first.adding(part)
        }
        return made
    }
}

extension Survey {
    fileprivate func adding(_ stratum: SurveyEstimate.Stratum) -> Survey {
        Survey(
            id: id,
            source: source,
            period: period,
            unit: unit,
            evidence: evidence,
            strata: strata + [stratum],
            place: place
        )
    }

    /// The activity record of the survey: total, and the half width of having asked a part.
    public func record() -> (record: ActivityRecord?, diagnostics: [Diagnostic]) {
        let (estimate, diagnostics) = SurveyEstimate.extrapolate(strata, at: place)
        guard let estimate else { return (nil, diagnostics) }
        let record = ActivityRecord(
            id: "survey.\(id)",
            source: source,
            period: period,
            amount: Amount(estimate.total, unit),
            provenance: .survey,
            evidence: "\(evidence) (\(estimate.answers)/\(estimate.population), \(SurveyEstimate.method.id))",
            relativeHalfWidth: estimate.relativeHalfWidth,
            place: place
        )
        return (record, diagnostics)
    }
}
