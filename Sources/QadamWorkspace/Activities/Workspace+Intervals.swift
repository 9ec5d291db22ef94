import QadamEvidence
public import QadamExchange
import QadamUnits

/// Which readings become records of which lines.
public struct IntervalRequest: Sendable {
    /// The file.
    public var input: InputFile
    /// Its name.
    public var file: String
    /// How it is read.
    public var layout: IntervalFile.Layout
    /// Unit of the values.
    public var unit: String
    /// The source line of a meter; a meter that is not named is a line of its own name.
    public var sources: [String: String]
    /// Whether months with missing intervals become records too.
    public var acceptsGaps = false
    /// Whether records that differ get a new version.
    public var replaces = false

    /// See the fields.
    public init(
        input: InputFile,
        file: String,
        layout: IntervalFile.Layout,
        unit: String,
        sources: [String: String]
    ) {
        self.input = input
        self.file = file
        self.layout = layout
        self.unit = unit
        self.sources = sources
    }
}

/// What came of reading intervals.
public struct IntervalOutcome: Sendable {
    /// Months of all meters.
    public let months: [IntervalFile.Month]
    /// Rows read.
    public let rows: Int
    /// What came of importing the months.
    public let outcome: ActivityImportOutcome
}

extension Workspace {
    /// Sums readings by short intervals to monthly records of source lines and imports these like any file: previewed,
    /// compared with what is there, undone as one.
    ///
    /// - Throws: `StoreError`; what is wrong with the file is in the outcome.
    public func importIntervals(_ request: IntervalRequest, keep: Bool, act: Act) throws -> IntervalOutcome {
        let file = IntervalFile.read(request.input, request.layout)
        if file.diagnostics.contains(where: { $0.severity == .error }) {
            return IntervalOutcome(months: [], rows: file.rows, outcome: .refused(file.diagnostics))
        }
        let gaps = file.months.filter { !$0.isWhole }
        let months = request.acceptsGaps ? file.months : file.months.filter(\.isWhole)
        let found = Self.gaps(gaps, request)
        guard !months.isEmpty else {
            return IntervalOutcome(months: file.months, rows: file.rows, outcome: .refused(found))
        }
        var profile = ActivityProfile()
        profile.numbers = .plain
        profile.dates = .ymd
        var own = ActivityFileRequest(
            bytes: Array(Self.table(months, request, file.sha256).utf8),
            file: request.file,
            profile: profile
        )
        own.replaces = request.replaces
        let outcome = try importActivities(own, keep: keep, act: act)
        return IntervalOutcome(
            months: file.months,
            rows: file.rows,
            outcome: ActivityImportOutcome(
                preview: outcome.preview,
                stored: outcome.stored,
                diagnostics: found + outcome.diagnostics,
                marked: nil
            )
        )
    }

    /// Months that are not whole, the first by name.
    private static func gaps(_ months: [IntervalFile.Month], _ request: IntervalRequest) -> [Diagnostic] {
        var findings = months.prefix(10).map { month in
            Diagnostic(
                request.acceptsGaps ? "ACT-0091" : "ACT-0090",
                .warning,
                at: .file(request.file),
                [
                    "meter": .text(month.meter), "month": .text(label(month)),
                    "count": .integer(month.intervals), "expected": .integer(month.expected),
                ]
            )
        }
        if months.count > 10 {
            let arguments: [String: Argument] = ["count": .integer(months.count - 10)]
            findings.append(Diagnostic("ACT-0092", .warning, at: .file(request.file), arguments))
        }
        return findings
    }

    private static func label(_ month: IntervalFile.Month) -> String {
        "\(month.year)-\(month.month < 10 ? "0" : "")\(month.month)"
    }

    /// Rows of our own table: sums of the meters of a line by month.
    private static func table(
        _ months: [IntervalFile.Month],
        _ request: IntervalRequest,
        _ sha256: String
    ) -> String {
        var sums: [String: (source: String, month: String, micro: Int64)] = [:]
        for month in months {
            let source = request.sources[month.meter] ?? month.meter
            let key = source + "\u{1F}" + label(month)
            sums[key, default: (source, label(month), 0)].micro += month.micro
        }
        func quoted(_ text: String) -> String { "\"" + text.replacing("\"", with: "\"\"") + "\"" }
        var text = "id,source,month,quantity,unit,provenance,evidence\n"
        for (_, sum) in sums.sorted(by: { $0.key < $1.key }) {
            let cells = [
                quoted("\(sum.source).\(sum.month).intervals"), quoted(sum.source), sum.month,
                decimal(sum.micro),
                quoted(request.unit), "metered", quoted("\(request.file) sha256:\(sha256)"),
            ]
            text += cells.joined(separator: ",") + "\n"
        }
        return text
    }

    /// Millionths as a decimal number.
    private static func decimal(_ micro: Int64) -> String {
        let (whole, rest) = micro.quotientAndRemainder(dividingBy: 1_000_000)
        if rest == 0 { return "\(whole)" }
        let digits = String(rest)
        let padded = String(repeating: "0", count: 6 - digits.count) + digits
        return "\(whole)." + padded.reversed().drop { $0 == "0" }.reversed().map { String($0) }.joined()
    }
}

extension ActivityImportOutcome {
    static func refused(_ diagnostics: [Diagnostic]) -> ActivityImportOutcome {
        ActivityImportOutcome(preview: nil, stored: nil, diagnostics: diagnostics, marked: nil)
    }
}
