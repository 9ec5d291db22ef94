public import QadamEvidence

/// The drawn charts of a report and what could not be drawn.
public struct ChartImages: Equatable, Sendable {
    /// SVG text by the identifier of the chart.
    public var svg: [String: String]
    /// Why charts are missing; empty when all were drawn.
    public var findings: [Diagnostic]

    /// Drawn charts and what was found.
    public init(svg: [String: String] = [:], findings: [Diagnostic] = []) {
        self.svg = svg
        self.findings = findings
    }

    /// The library is not installed: the report shows tables, says so, and names the command that mends it.
    static let libraryMissing = Diagnostic("REP-0001", .warning, at: .whole)

    /// The library was called and did not answer.
    static func failed(_ reason: String) -> Diagnostic {
        Diagnostic("REP-0002", .warning, at: .whole, ["reason": .text(reason)])
    }

    /// One chart was refused.
    static func failed(chart id: String, _ reason: String) -> Diagnostic {
        Diagnostic(
            "REP-0003",
            .warning,
            at: .entity(kind: "chart", id: id),
            ["chart": .text(id), "reason": .text(reason)]
        )
    }
}
