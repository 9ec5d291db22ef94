import QadamEvidence
public import QadamExchange
public import QadamInventory
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
    /// What becomes of months with missing intervals; without a rule they are left out.
    public var gapRule: IntervalGapRule?
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
        // A month of a line is the sum of all its meters: with one of them missing it would be too low in silence.
        let short = Set(gaps.map { Self.place($0, request) })
        let months =
            request.gapRule == nil
            ? file.months.filter { !short.contains(Self.place($0, request)) } : file.months
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
                Self.code(request.gapRule),
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

    private static func code(_ rule: IntervalGapRule?) -> String {
        switch rule {
        case nil: "ACT-0090"
        case .asRecorded: "ACT-0091"
        case .monthMean: "ACT-0101"
        }
    }

    /// A month of a line.
    private static func place(_ month: IntervalFile.Month, _ request: IntervalRequest) -> String {
        (request.sources[month.meter] ?? month.meter) + "\u{1F}" + label(month)
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
        var sums: [String: MonthSum] = [:]
        for month in months {
            let source = request.sources[month.meter] ?? month.meter
            let key = place(month, request)
            sums[key, default: MonthSum(source: source, month: label(month))].add(month, request.gapRule)
        }
        func quoted(_ text: String) -> String { "\"" + text.replacing("\"", with: "\"\"") + "\"" }
        var text = "id,source,month,quantity,unit,provenance,evidence\n"
        let proof = "\(request.file) sha256:\(sha256)"
        for (_, sum) in sums.sorted(by: { $0.key < $1.key }) {
            // A month that is not all measured stays marked: an estimate, with the rule in its evidence.
            let rule = sum.isWhole ? nil : request.gapRule
            let evidence = rule.map {
                GapMark.evidence($0.rawValue, after: proof, detail: "\(sum.intervals)/\(sum.expected)")
            }
            let cells = [
                quoted("\(sum.source).\(sum.month).intervals"), quoted(sum.source), sum.month,
                decimal(sum.micro), quoted(request.unit), rule == nil ? "metered" : "estimated",
                quoted(evidence ?? proof),
            ]
            text += cells.joined(separator: ",") + "\n"
        }
        return text
    }

    /// The meters of a line in a month.
    private struct MonthSum {
        let source: String
        let month: String
        var micro: Int64 = 0
        var intervals = 0
        var expected = 0
        var isWhole: Bool { intervals == expected }

        mutating func add(_ month: IntervalFile.Month, _ rule: IntervalGapRule?) {
            intervals += month.intervals
            expected += month.expected
            guard rule == .monthMean, !month.isWhole else {
                micro += month.micro
                return
            }
            // In the precision of the file: to a millionth of the unit.
            let mean = Double(month.micro) / Double(month.intervals)
            micro += month.micro + Int64((mean * Double(month.expected - month.intervals)).rounded())
        }
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
