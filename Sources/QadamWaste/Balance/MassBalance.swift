public import QadamEvidence
public import QadamUnits

/// The mass balance of a site over a period: what arose and came is what left, was treated, and lies there more.
///
/// Equation: gap = G + I − S − T − (B₁ − B₀)
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | G | generated | t |
/// | I | received | t |
/// | S | sent | t |
/// | T | treated on the site | t |
/// | B₀, B₁ | on the site at the beginning and at the end | t |
///
/// Source: conservation of mass; the terms are those of GRI 306, disclosures 306-3 to 306-5 (`gri306.2020`).
/// Entries that reach over an edge of the period are never divided: they are listed and the balance is not drawn.
public struct MassBalance: Hashable, Sendable, Codable {
    /// How large a gap may be: the larger of a share of what was generated and received, and a mass.
    public struct Tolerance: Hashable, Sendable, Codable {
        /// Share of what was generated and received, 0…1.
        public let relative: Double
        /// Mass, t.
        public let tonnes: Double

        /// A tolerance that the organisation states.
        public init(relative: Double, tonnes: Double) {
            self.relative = relative
            self.tonnes = tonnes
        }
    }

    /// The balance of one stream, t of wet mass.
    public struct Line: Hashable, Sendable, Codable {
        /// The stream.
        public let stream: String
        /// Generated.
        public let generated: Double
        /// Received from others.
        public let received: Double
        /// Sent away.
        public let sent: Double
        /// Treated on the site.
        public let treated: Double
        /// On the site at the beginning; nil where nobody read it.
        public let opening: Double?
        /// On the site at the end; nil where nobody read it.
        public let closing: Double?
        /// Sent by receiver.
        public let sentTo: [String: Double]

        /// More on the site than before; nil where a reading is missing.
        public var stored: Double? {
            guard let opening, let closing else { return nil }
            return closing - opening
        }

        /// What is not accounted for: positive where more arose than was seen again.
        public var gap: Double? { stored.map { generated + received - sent - treated - $0 } }
    }

    /// The site.
    public let site: String
    /// The period.
    public let period: Period
    /// The tolerance that was applied.
    public let tolerance: Tolerance
    /// Stream by stream, in the order of the book.
    public let lines: [Line]
    /// What is wrong: `WST-0109` and `WST-0110` (a gap), `WST-0105` (two readings),
    /// `WST-0111` (a reading is missing), `WST-0112` (an entry reaches over an edge).
    public let findings: [Diagnostic]

    /// Whether every stream closes.
    public var closes: Bool { !findings.contains { $0.severity == .error } }

    /// The gap of all streams together; nil where one has no readings.
    public var gap: Double? {
        lines.reduce(Double?.some(0)) { sum, line in
            guard let sum, let gap = line.gap else { return nil }
            return sum + gap
        }
    }

    /// Draws the balance of a site.
    public init(site: String, period: Period, book: WasteBook, tolerance: Tolerance) {
        var found: [Diagnostic] = []
        let streams = book.streams.filter { $0.site == site }
        lines = streams.map { Self.line($0, period, book, &found) }
        for line in lines { Self.judge(line, site, period, tolerance, &found) }
        self.site = site
        self.period = period
        self.tolerance = tolerance
        findings = found
    }

    private static func line(
        _ stream: WasteStream,
        _ period: Period,
        _ book: WasteBook,
        _ found: inout [Diagnostic]
    ) -> Line {
        var sums: [MovementKind: Double] = [:]
        var sentTo: [String: Double] = [:]
        for movement in book.movements where movement.stream == stream.id && movement.period.overlaps(period)
        {
            guard period.start <= movement.period.start, movement.period.end <= period.end else {
                let names: [String: Argument] = [
                    "id": .text(movement.id), "period": .text("\(movement.period)"),
                    "within": .text("\(period)"),
                ]
                found.append(Diagnostic("WST-0112", .error, at: movement.place, names))
                continue
            }
            guard let tonnes = WetMass.tonnes(movement.mass, at: movement.place, of: movement.id, &found)
            else { continue }
            sums[movement.kind, default: 0] += tonnes
            if movement.kind == .sent, let receiver = movement.receiver {
                sentTo[receiver, default: 0] += tonnes
            }
        }
        func sum(_ kind: MovementKind) -> Double { sums[kind, default: 0] }
        return Line(
            stream: stream.id,
            generated: sum(.generated),
            received: sum(.received),
            sent: sum(.sent),
            treated: sum(.treated),
            opening: reading(stream.id, period.start, book, &found),
            closing: reading(stream.id, period.end, book, &found),
            sentTo: sentTo
        )
    }

    private static func reading(
        _ stream: String,
        _ date: CivilDate,
        _ book: WasteBook,
        _ found: inout [Diagnostic]
    ) -> Double? {
        let readings = book.stocks.filter { $0.stream == stream && $0.date == date }
        guard let reading = readings.last, readings.count == 1 else {
            let code = readings.isEmpty ? "WST-0111" : "WST-0105"
            let place = readings.last?.place ?? .entity(kind: "stream", id: stream, field: "stock")
            let names: [String: Argument] = ["stream": .text(stream), "date": .date(date)]
            found.append(Diagnostic(code, .error, at: place, names))
            return nil
        }
        return WetMass.tonnes(reading.mass, at: reading.place, of: stream, &found)
    }

    private static func judge(
        _ line: Line,
        _ site: String,
        _ period: Period,
        _ tolerance: Tolerance,
        _ found: inout [Diagnostic]
    ) {
        guard let gap = line.gap else { return }
        let allowed = max(tolerance.tonnes, tolerance.relative * (line.generated + line.received))
        guard abs(gap) > allowed else { return }
        found.append(
            Diagnostic(
                gap > 0 ? "WST-0110" : "WST-0109",
                .error,
                at: .entity(kind: "stream", id: line.stream, field: "balance"),
                [
                    "stream": .text(line.stream), "site": .text(site), "period": .text("\(period)"),
                    "gap": .amount(abs(gap), unit: "t"), "allowed": .amount(allowed, unit: "t"),
                ]
            )
        )
    }

    /// The method as a value.
    public static let method = Method(
        id: "waste.mass-balance.1",
        title: "waste.method.mass-balance",
        equation: "gap = G + I − S − T − (B₁ − B₀)",
        symbols: [
            MethodSymbol("G", meaning: "waste.symbol.generated", unit: "t"),
            MethodSymbol("I", meaning: "waste.symbol.received", unit: "t"),
            MethodSymbol("S", meaning: "waste.symbol.sent", unit: "t"),
            MethodSymbol("T", meaning: "waste.symbol.treated", unit: "t"),
            MethodSymbol("B₀, B₁", meaning: "waste.symbol.stock", unit: "t"),
        ],
        citations: [Citation(reference: "gri306.2020", locator: "306-3, 306-4, 306-5")],
        validity: "waste.validity.mass-balance"
    )
}
