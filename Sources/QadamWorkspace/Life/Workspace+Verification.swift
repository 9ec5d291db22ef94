import Foundation
public import QadamEvidence
public import QadamInventory
import QadamStore
import QadamUncertainty

/// A sample drawn from a locked inventory.
public struct VerificationSample: Sendable, Codable {
    /// Where a drawn record comes from, and so where a verifier looks for it.
    public enum Origin: String, Sendable, Codable {
        /// It is stored, with its evidence.
        case stored
        /// A survey gives it: its answers are the evidence.
        case survey
        /// Tables of waste or landfills give it.
        case table

        /// The name, as a text.
        public var name: Message { Message("inventory.sampleOrigin.\(rawValue)") }
    }

    /// A drawn record with what a verifier needs to look for it.
    public struct Item: Sendable, Codable, Hashable {
        /// What was drawn.
        public let drawn: EmissionSample.Item
        /// The record as it is stored.
        public let record: RecordView
        /// Where it comes from; absent in samples of a former version, which drew stored records only.
        public let origin: Origin?
    }

    /// The year.
    public let year: Int
    /// Hash of the lock.
    public let lock: String
    /// The seed.
    public let seed: UInt64
    /// Items asked for.
    public let size: Int
    /// Interval, kg CO2e.
    public let interval: Double
    /// Sum of magnitudes, kg CO2e.
    public let population: Double
    /// Records with emissions.
    public let records: Int
    /// Materiality that holds for this verification, 0…1; absent where it was not said.
    public let materiality: Double?
    /// What was drawn.
    public let items: [Item]

    /// The part of the emissions that the drawn records carry, 0…1; `nil` without emissions.
    public var coverage: Double? {
        let drawn = items.reduce(0) { $0 + $1.drawn.kilogramsCO2e.magnitude }
        return population > 0 ? drawn / population : nil
    }
}

/// How bad a finding is.
public enum FindingSeverity: String, Sendable, Codable, CaseIterable {
    /// Stands in the way of a clean opinion.
    case major
    /// To be corrected.
    case minor
    /// Worth knowing.
    case observation

    /// The name, as a text.
    public var name: Message { Message("inventory.severity.\(rawValue)") }
}

/// A finding of a verification with its answer.
public struct VerificationFinding: Sendable, Codable {
    /// Number of its act in the book.
    public let number: Int64
    /// The year.
    public let year: Int
    /// What was found.
    public let text: String
    /// How bad it is.
    public let severity: FindingSeverity
    /// The record or line that it is about.
    public let about: String?
    /// Reported minus right, kg CO2e; absent where it cannot be expressed so.
    public let misstatement: Double?
    /// The day by which it is to be answered.
    public let due: String?
    /// Who found it, and when.
    public let actor: String
    /// When.
    public let at: String
    /// The answer that closed it.
    public let answer: String?
    /// Who answered.
    public let answeredBy: String?
}

/// The statement of a verifier.
public struct VerificationStatement: Sendable, Codable {
    /// The year.
    public let year: Int
    /// Hash of the lock that it is tied to.
    public let lock: String
    /// Criteria, such as ISO 14064-1:2018.
    public let criteria: String
    /// Reasonable or limited.
    public let level: AssuranceLevel
    /// The opinion.
    public let opinion: Opinion
    /// Why the verifier is independent.
    public let independence: String
    /// Materiality, 0…1.
    public let materiality: Double
    /// kg CO2e of the locked result, by location and by market.
    public let location: Double
    /// By market.
    public let market: Double
    /// What the open findings amount to.
    public let misstatement: Misstatement
    /// Open and closed findings.
    public let openFindings: Int
    /// Closed.
    public let closedFindings: Int
    /// Records drawn in the latest sample; `nil` without one.
    public let sampled: Int?
}

/// How sure a verifier is.
public enum AssuranceLevel: String, Sendable, Codable, CaseIterable {
    /// Reasonable assurance.
    case reasonable
    /// Limited assurance.
    case limited

    /// The name, as a text.
    public var name: Message { Message("inventory.assurance.\(rawValue)") }
}

/// What a verifier concludes.
public enum Opinion: String, Sendable, Codable, CaseIterable {
    /// Clean.
    case unmodified
    /// With exceptions.
    case modified
    /// The statement is wrong.
    case adverse
    /// No opinion could be formed.
    case disclaimed

    /// The name, as a text.
    public var name: Message { Message("inventory.opinion.\(rawValue)") }
}

/// A statement as it stands in the book.
public struct StoredStatement: Sendable, Codable {
    /// Number of its act.
    public let number: Int64
    /// The verifier.
    public let actor: String
    /// When.
    public let at: String
    /// The statement.
    public let statement: VerificationStatement
    /// Whether the lock that it is tied to is in force.
    public let lockInForce: Bool
}

extension Workspace {
    /// The lock of a year, the only one where none is named.
    private func state(_ year: Int?) throws -> (LockState?, [Diagnostic]) {
        let broken = try bookFindings()
        guard broken.isEmpty else { return (nil, broken) }
        let states = try lockStates()
        let found = states.filter { state in year.map { $0 == state.lock.year } ?? true }
        if let only = found.first, found.count == 1 { return (only, []) }
        let years = states.map { String($0.lock.year) }
        let arguments: [String: Argument] = [
            "year": .text(year.map { String($0) } ?? ""), "years": .list(years),
        ]
        return (nil, [Diagnostic(found.isEmpty ? "INV-0520" : "INV-0521", .error, at: .whole, arguments)])
    }

    /// Draws records of a locked inventory by their emissions: of what was locked, whatever became of the documents since.
    ///
    /// - Parameters:
    ///   - materiality: Part of the total that is material, 0…1, for this lock; a statement keeps to it.
    /// - Throws: `StoreError`.
    public func drawSample(
        year: Int?,
        size: Int,
        seed: UInt64,
        materiality: Double? = nil,
        keep: Bool,
        act: Act
    ) throws -> LifeOutcome<VerificationSample> {
        let (state, problems) = try state(year)
        guard let state else { return LifeOutcome(nil, problems) }
        let name: [String: Argument] = ["year": .text(String(state.lock.year))]
        guard let basis = try basis(of: state) else { return .refused("INV-0522", name) }
        if let problem = try clash(materiality, state.lock) { return LifeOutcome(nil, [problem]) }
        let (inventory, surveyed, records, found) = calculate(basis, state.lock)
        guard let inventory else { return LifeOutcome(nil, found) }
        let drawn = EmissionSample(of: inventory.recordEmissions, size: size, seed: seed)
        let stored = Set(basis.activities.records)
        let views = Dictionary(
            records.map { ($0.id, RecordView($0)) }
                + (0..<basis.activities.count).map {
                    (basis.activities.records[$0], basis.activities.view($0))
                },
            uniquingKeysWith: { $1 }
        )
        let sample = VerificationSample(
            year: state.lock.year,
            lock: state.lock.hash,
            seed: seed,
            size: size,
            interval: drawn.interval,
            population: drawn.population,
            records: drawn.records,
            materiality: materiality,
            items: drawn.items.compactMap { item in
                let origin: VerificationSample.Origin =
                    stored.contains(item.record)
                    ? .stored : surveyed.contains(item.record) ? .survey : .table
                return views[item.record].map {
                    VerificationSample.Item(drawn: item, record: $0, origin: origin)
                }
            }
        )
        if keep {
            let entry = try NewEntry(BookKind.sample, String(state.lock.year), sample)
            _ = try store.append(entry, at: act.at, actor: act.actor)
        }
        let broken = try brokenEvidence(of: Set(sample.items.map(\.record.record)))
        return LifeOutcome(sample, Self.remarks(materiality, state) + Self.findings(broken))
    }

    /// The findings of a year, or of all years, oldest first.
    ///
    /// - Throws: `StoreError`.
    public func findings(year: Int? = nil) throws -> [VerificationFinding] {
        let entries = try store.entries()
        var answers: [String: (text: String, actor: String)] = [:]
        for entry in entries where entry.kind == BookKind.findingAnswer {
            answers[entry.subject] = (
                try entry.content(as: [String: String].self)["answer"] ?? "", entry.actor
            )
        }
        return try entries.filter { $0.kind == BookKind.finding }.compactMap { entry in
            let content = try entry.content(as: FindingContent.self)
            if let year, content.year != year { return nil }
            let answer = answers[String(entry.number)]
            return VerificationFinding(
                number: entry.number,
                year: content.year,
                text: content.text,
                severity: content.severity,
                about: content.about,
                misstatement: content.misstatement,
                due: content.due,
                actor: entry.actor,
                at: entry.at,
                answer: answer?.text,
                answeredBy: answer?.actor
            )
        }
    }

    /// What the book keeps of a finding.
    struct FindingContent: Codable {
        let year: Int
        let lock: String
        let text: String
        let severity: FindingSeverity
        let about: String?
        let misstatement: Double?
        let due: String?
    }

    /// Writes down a finding about a locked inventory.
    ///
    /// - Parameters:
    ///   - misstatement: Reported minus right, kg CO2e.
    /// - Throws: `StoreError`.
    public func addFinding(
        year: Int?,
        text: String,
        severity: FindingSeverity,
        about: String?,
        misstatement: Double?,
        due: String?,
        keep: Bool,
        act: Act
    ) throws -> LifeOutcome<[VerificationFinding]> {
        let (state, problems) = try state(year)
        guard let state else { return LifeOutcome(nil, problems) }
        if let about {
            let rows = try store.activities()
            let drawn = try samples(of: state.lock).flatMap(\.items).map(\.record)
            let known = Set(rows.records).union(rows.sources)
                .union(drawn.map(\.record)).union(drawn.map(\.source))
            guard known.contains(about) else { return .refused("INV-0523", ["about": .text(about)]) }
        }
        let content = FindingContent(
            year: state.lock.year,
            lock: state.lock.hash,
            text: text,
            severity: severity,
            about: about,
            misstatement: misstatement,
            due: due
        )
        if keep {
            let entry = try NewEntry(BookKind.finding, String(state.lock.year), content)
            _ = try store.append(entry, at: act.at, actor: act.actor)
        }
        return LifeOutcome(try findings(year: state.lock.year))
    }

    /// Closes a finding with an answer.
    ///
    /// - Throws: `StoreError`.
    public func answerFinding(
        _ number: Int64,
        answer: String,
        keep: Bool,
        act: Act
    ) throws -> LifeOutcome<[VerificationFinding]> {
        guard let finding = try findings().first(where: { $0.number == number }) else {
            return .refused("INV-0524", ["number": .text(String(number))])
        }
        guard finding.answer == nil else { return .refused("INV-0525", ["number": .text(String(number))]) }
        if keep {
            let entry = try NewEntry(BookKind.findingAnswer, String(number), ["answer": answer])
            _ = try store.append(entry, at: act.at, actor: act.actor)
        }
        return LifeOutcome(try findings(year: finding.year))
    }

    /// The statements in the book, oldest first.
    ///
    /// - Throws: `StoreError`.
    public func statements() throws -> [StoredStatement] {
        let entries = try store.entries()
        let hashes = Set(try Self.locks(entries).map(\.hash))
        return try entries.filter { $0.kind == BookKind.statement }.map { entry in
            let statement = try entry.content(as: VerificationStatement.self)
            return StoredStatement(
                number: entry.number,
                actor: entry.actor,
                at: entry.at,
                statement: statement,
                lockInForce: hashes.contains(statement.lock)
            )
        }
    }

    /// Makes a statement about a locked inventory. A clean one is refused while open findings are material or major, and any
    /// from a person who has worked on the inventory.
    ///
    /// - Throws: `StoreError`.
    public func makeStatement(
        year: Int?,
        criteria: String,
        level: AssuranceLevel,
        opinion: Opinion,
        independence: String,
        materiality: Double,
        keep: Bool,
        act: Act
    ) throws -> LifeOutcome<VerificationStatement> {
        let (state, problems) = try state(year)
        guard let state else { return LifeOutcome(nil, problems) }
        let name: [String: Argument] = ["year": .text(String(state.lock.year)), "actor": .text(act.actor)]
        guard state.resultHolds, try basis(of: state) != nil else { return .refused("INV-0522", name) }
        if let problem = try clash(materiality, state.lock) { return LifeOutcome(nil, [problem]) }
        let entries = try store.entries()
        let worked = try store.log().contains { entry in
            act.isBy(entry.actor) && ["import", "calculate"].contains(entry.action)
        }
        let own = BookKind.undoable.union([BookKind.lock, BookKind.unlock, BookKind.undo])
        if worked || entries.contains(where: { act.isBy($0.actor) && own.contains($0.kind) }) {
            return .refused("INV-0530", name)
        }
        let drawn = try samples(of: state.lock).last
        let probabilities = Dictionary(
            (drawn?.items ?? []).map { ($0.drawn.record, $0.drawn.probability) },
            uniquingKeysWith: { first, _ in first }
        )
        let all = try findings(year: state.lock.year)
        let open = all.filter { $0.answer == nil }
        let parts = open.compactMap { finding in
            finding.misstatement.map { kilograms in
                Misstatement.Part(
                    kilogramsCO2e: kilograms,
                    probability: finding.about.flatMap { probabilities[$0] } ?? 1
                )
            }
        }
        let misstatement = Misstatement(parts, total: state.location, share: materiality)
        if opinion == .unmodified, misstatement.isMaterial {
            let sums: [String: Argument] = [
                "known": .number(misstatement.known / 1000),
                "projected": .number(misstatement.projected / 1000),
                "threshold": .number(misstatement.threshold / 1000),
            ]
            return .refused("INV-0531", name.merging(sums) { $1 })
        }
        let major = open.filter { $0.severity == .major }
        if opinion == .unmodified, !major.isEmpty {
            let numbers: [String: Argument] = ["numbers": .list(major.map { String($0.number) })]
            return .refused("INV-0532", name.merging(numbers) { $1 })
        }
        let broken = try brokenEvidence(days: state.lock.days)
        if opinion == .unmodified, !broken.isEmpty {
            let files: [String: Argument] = [
                "count": .integer(broken.count), "files": .list(broken.prefix(5).map(\.file.path)),
            ]
            return .refused("INV-1044", name.merging(files) { $1 })
        }
        let statement = VerificationStatement(
            year: state.lock.year,
            lock: state.lock.hash,
            criteria: criteria,
            level: level,
            opinion: opinion,
            independence: independence,
            materiality: materiality,
            location: state.location,
            market: state.market,
            misstatement: misstatement,
            openFindings: open.count,
            closedFindings: all.count - open.count,
            sampled: drawn?.items.count
        )
        if keep {
            let entry = try NewEntry(BookKind.statement, String(state.lock.year), statement)
            _ = try store.append(entry, at: act.at, actor: act.actor)
        }
        return LifeOutcome(
            statement,
            (drawn == nil ? [Diagnostic("INV-0533", .warning, at: .whole, name)] : [])
                + Self.remarks(materiality, state) + Self.findings(broken)
        )
    }
}
