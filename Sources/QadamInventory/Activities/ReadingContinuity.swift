public import QadamEvidence
import QadamUnits

/// Whether the readings of a file go on where those of the same meter that are known already end.
///
/// The last reading of one file is the first of the next: then no quantity is lost between them and none counts twice. Where days
/// lie between, the difference of the counts is known and in no record, and is said; likewise two counts of one day,
/// a meter that began again at zero between the files, and one that went back.
public enum ReadingContinuity {
    /// What was found about the new readings of each meter.
    ///
    /// - Parameters:
    ///   - new: spans of the file.
    ///   - known: spans of records in force.
    ///   - file: the file, for places.
    public static func check(_ new: [ReadingSpan], against known: [ReadingSpan], file: String) -> [Diagnostic]
    {
        let sources = Set(new.map(\.source)).sorted()
        return sources.flatMap { source in
            var check = MeterCheck(
                source: source,
                file: file,
                new: new.filter { $0.source == source }.sorted { $0.day < $1.day },
                known: known.filter { $0.source == source }.sorted { $0.day < $1.day }
            )
            check.run()
            return check.found
        }
    }
}

/// One meter.
private struct MeterCheck {
    /// A reading with where it stands.
    struct Point {
        let day: CivilDate
        let count: Double
        let file: String
        let row: Int?
        let isNew: Bool
    }

    let source: String
    let file: String
    let new: [ReadingSpan]
    let known: [ReadingSpan]
    var found: [Diagnostic] = []

    mutating func run() {
        guard let first = new.first, let last = known.last else { return }
        if first.multiplier != last.multiplier || first.unit != last.unit {
            report(
                "ACT-0102",
                .warning,
                first.row,
                [
                    "before": .text("\(last.multiplier) \(last.unit)"),
                    "now": .text("\(first.multiplier) \(first.unit)"), "file": .text(last.file),
                ]
            )
        }
        twoCounts()
        overlap()
        between()
    }

    private func points(_ spans: [ReadingSpan], isNew: Bool) -> [Point] {
        var points: [Point] = []
        for span in spans {
            if points.last?.day != span.day {
                points.append(
                    Point(day: span.day, count: span.count, file: span.file, row: nil, isNew: isNew)
                )
            }
            points.append(
                Point(
                    day: span.nextDay,
                    count: span.nextCount,
                    file: span.file,
                    row: span.row,
                    isNew: isNew
                )
            )
        }
        return points
    }

    /// One day, two counts: one of the files is wrong, or the meter was exchanged on that day.
    private mutating func twoCounts() {
        let before = Dictionary(
            points(known, isNew: false).map { ($0.day, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        for point in points(new, isNew: true) {
            guard let other = before[point.day], other.count != point.count else { continue }
            report(
                "ACT-0103",
                .warning,
                point.row,
                [
                    "day": .date(point.day), "now": .text(ReadingSpan.plain(point.count)),
                    "before": .text(ReadingSpan.plain(other.count)), "file": .text(other.file),
                ]
            )
        }
    }

    /// Days that both have.
    private mutating func overlap() {
        guard let first = new.first, let end = new.last?.nextDay else { return }
        let common = known.filter { $0.day < end && $0.nextDay > first.day }
        guard let from = common.first, let to = common.last else { return }
        report(
            "ACT-0104",
            .note,
            nil,
            [
                "first": .date(max(from.day, first.day)), "last": .date(min(to.nextDay, end)),
                "file": .text(to.file),
            ]
        )
    }

    /// Neighbouring readings of two files with days between them that no span covers.
    private mutating func between() {
        let all = (points(known, isNew: false) + points(new, isNew: true)).sorted { $0.day < $1.day }
        let spans = known + new
        for (a, b) in zip(all, all.dropFirst()) where a.isNew != b.isNew && a.day < b.day {
            if spans.contains(where: { $0.day <= a.day && $0.nextDay >= b.day }) { continue }
            let digits = new.compactMap(\.digits).first
            let multiplier = new.first?.multiplier ?? 1
            let made = MeterReadings.spans(
                [
                    MeterReadings.Reading(day: a.day.daysSinceEpoch, count: a.count),
                    MeterReadings.Reading(day: b.day.daysSinceEpoch, count: b.count),
                ],
                digits: digits,
                multiplier: multiplier
            )
            var arguments: [String: Argument] = [
                "day": .date(a.day), "before": .text(ReadingSpan.plain(a.count)), "next": .date(b.day),
                "now": .text(ReadingSpan.plain(b.count)), "file": .text(a.isNew ? b.file : a.file),
            ]
            guard let span = made.spans.first else {
                report("ACT-0107", .warning, b.row, arguments)
                continue
            }
            arguments["quantity"] = .text("\(ReadingSpan.plain(span.quantity)) \(new.first?.unit ?? "")")
            report(span.rolledOver ? "ACT-0106" : "ACT-0105", .warning, b.row, arguments)
        }
    }

    private mutating func report(
        _ code: String,
        _ severity: Diagnostic.Severity,
        _ row: Int?,
        _ arguments: [String: Argument]
    ) {
        let all = arguments.merging(["source": .text(source)]) { $1 }
        found.append(Diagnostic(code, severity, at: .file(file, row: row), all))
    }
}
