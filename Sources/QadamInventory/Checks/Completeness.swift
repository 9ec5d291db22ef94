public import QadamEvidence
import QadamUnits

/// Says that a kind of line that is expected somewhere is not there, and why.
public struct AbsenceStatement: Sendable, Codable, Equatable {
    /// What is absent, by its name in the list of expected lines: `electricity`, `vehicles`, `mine-methane`, `commuting`…
    public let expected: String
    /// The building, the facility or the organisation.
    public let at: String
    /// Why.
    public let reason: LocalizedName

    /// A statement of absence.
    public init(expected: String, at: String, reason: LocalizedName) {
        self.expected = expected
        self.at = at
        self.reason = reason
    }
}

/// One line that a building, a facility or the organisation is expected to have.
public struct ExpectedLine: Sendable, Codable, Equatable {
    /// What became of it.
    public enum State: String, Sendable, Codable, CaseIterable {
        /// There is such a line.
        case present
        /// There is none, and it is said why.
        case stated
        /// There is none, and nothing is said.
        case absent

        /// The name, as a text.
        public var name: Message { Message("inventory.expectedState.\(rawValue)") }
    }

    /// `building`, `facility` or `organisation`.
    public let level: String
    /// Its identifier.
    public let at: String
    /// Its name.
    public let name: LocalizedName
    /// What is expected.
    public let expected: String
    /// What became of it.
    public let state: State
    /// The lines that answer it.
    public let lines: [String]
    /// The stated reason of an absence.
    public let reason: LocalizedName?
    /// Where the expectation comes from.
    public let citation: Citation

    /// What is expected, as a text.
    public var what: Message { Message("inventory.expected.\(expected)") }
    /// Why it is expected, as a text.
    public var why: Message { Message("inventory.expectedWhy.\(expected)") }
}

/// The list of lines that each kind of site is expected to have (`Data/inventory/expected-lines.csv`), compared with the lines
/// of an inventory.
struct CompletenessList {
    private struct Rule {
        let level: String
        let applies: String
        let expected: String
        /// Categories, or `method:NAME`, any of which answers.
        let answers: [String]
        let severity: Diagnostic.Severity
        let citation: Citation
    }

    private static let rules: [Rule] = DataTable(csv: EmbeddedExpectedLines.csv).rows
        .filter { $0.count == 7 }
        .compactMap { row in
            guard let severity = Diagnostic.Severity(rawValue: row[4]) else { return nil }
            return Rule(
                level: row[0],
                applies: row[1],
                expected: row[2],
                answers: row[3].split(separator: " ").map(String.init),
                severity: severity,
                citation: Citation(reference: row[5], locator: row[6])
            )
        }

    let input: InventoryInput
    private(set) var rows: [ExpectedLine] = []
    private(set) var diagnostics: [Diagnostic] = []

    /// The kinds of sites that some rule knows.
    static let kinds: [String] = Set(
        rules.compactMap { $0.applies.hasPrefix("kind=") ? String($0.applies.dropFirst(5)) : nil }
    ).sorted()

    init(_ input: InventoryInput) {
        self.input = input
        for building in input.buildings { add(building) }
        let places = input.sources.map { ($0.id, Self.facility(of: $0, input)) }
        let sites = Dictionary(places, uniquingKeysWith: { first, _ in first })
        for facility in input.organisation.facilities {
            for rule in Self.rules where rule.level == "facility" && applies(rule, to: facility) {
                add(rule, facility.id, facility.name) { sites[$0.id] == facility.id }
            }
            let unknown = facility.kinds.filter { !Self.kinds.contains($0) }
            for kind in unknown {
                diagnostics.append(
                    Diagnostic(
                        "INV-1040",
                        .warning,
                        at: .entity(kind: "facility", id: facility.id),
                        ["at": .name(facility.name), "kind": .text(kind), "known": .list(Self.kinds)]
                    )
                )
            }
        }
        for rule in Self.rules where rule.level == "organisation" {
            add(rule, input.organisation.id, input.organisation.name) { _ in true }
        }
        for statement in input.organisation.absences { check(statement) }
    }

    private func applies(_ rule: Rule, to facility: Facility) -> Bool {
        rule.applies == "any" || facility.kinds.contains { rule.applies == "kind=\($0)" }
    }

    /// The facility of a line; a line without one of its own stands where its building or the lines that it rests on stand.
    private static func facility(of line: SourceLine, _ input: InventoryInput) -> String? {
        if let own = line.facility { return own }
        if let building = line.building { return input.buildings.first { $0.id == building }?.facility }
        let origins = Set(
            line.activityOf.compactMap { id in input.sources.first { $0.id == id }?.facility }
        )
        return origins.count == 1 ? origins.first : nil
    }

    /// A statement of absence must be about something that is expected there, and that is not there.
    private mutating func check(_ statement: AbsenceStatement) {
        let place = Place.entity(kind: "absent", id: statement.expected)
        var arguments: [String: Argument] = [
            "expected": .text(statement.expected), "at": .text(statement.at),
        ]
        guard let row = rows.first(where: { $0.expected == statement.expected && $0.at == statement.at })
        else {
            let here = rows.filter { $0.at == statement.at }.map(\.expected)
            arguments["known"] = .list(here.isEmpty ? Set(rows.map(\.at)).sorted() : here)
            diagnostics.append(
                Diagnostic(here.isEmpty ? "INV-1041" : "INV-1042", .warning, at: place, arguments)
            )
            return
        }
        guard row.state == .present else { return }
        arguments["lines"] = .list(Array(row.lines.prefix(5)))
        diagnostics.append(Diagnostic("INV-1043", .warning, at: place, arguments))
    }

    private mutating func add(_ building: Building) {
        for rule in Self.rules where rule.level == "building" {
            guard
                rule.applies == "any"
                    || building.heating.hasPrefix(rule.applies.replacing("heating=", with: ""))
            else { continue }
            add(rule, building.id, building.name) { $0.building == building.id }
        }
    }

    private mutating func add(
        _ rule: Rule,
        _ id: String,
        _ name: LocalizedName,
        _ belongs: (SourceLine) -> Bool
    ) {
        let lines = input.sources.filter { line in
            belongs(line)
                && rule.answers.contains { $0 == line.category.rawValue || $0 == "method:\(line.method)" }
        }
        let reason = lines.isEmpty ? stated(rule, id) : nil
        let state: ExpectedLine.State = !lines.isEmpty ? .present : reason != nil ? .stated : .absent
        rows.append(
            ExpectedLine(
                level: rule.level,
                at: id,
                name: name,
                expected: rule.expected,
                state: state,
                lines: lines.map(\.id),
                reason: reason,
                citation: rule.citation
            )
        )
        guard state == .absent else { return }
        diagnostics.append(
            Diagnostic(
                "INV-0810",
                rule.severity,
                at: .entity(kind: rule.level, id: id),
                [
                    "what": .message(Message("inventory.expected.\(rule.expected)")),
                    "why": .message(Message("inventory.expectedWhy.\(rule.expected)")),
                    "at": .name(name), "expected": .text(rule.expected), "id": .text(id),
                ]
            )
        )
    }

    /// The reason of an absence: of the statement about it, or about the category of scope 3.
    private func stated(_ rule: Rule, _ id: String) -> LocalizedName? {
        let own = input.organisation.absences.first { $0.expected == rule.expected && $0.at == id }
        if let own { return own.reason }
        let numbers = rule.answers.compactMap { EmissionCategory(rawValue: $0)?.scope3Number }
        return input.organisation.scope3
            .first { $0.status != .calculated && numbers.contains($0.category) }?.reason
    }
}
