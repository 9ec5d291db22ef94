import Foundation
import QadamDatasets
public import QadamEvidence
public import QadamExchange
public import QadamLifeCycle
public import QadamStore

/// A process with its life-cycle stage and kind.
public struct ProcessStage: Sendable, Codable, Equatable {
    /// Identifier as published.
    public var id: String
    /// Name.
    public var name: String
    /// Category, with `/` between levels.
    public var category: String
    /// Location.
    public var location: String
    /// Its stage; `consumer` where it follows those that use its product.
    public var stage: StageAssignment
    /// Its kind; `consumer` where it follows those that use its product.
    public var kind: KindAssignment

    init(_ process: DatabaseProcess) {
        id = process.id
        name = process.name
        category = process.category
        location = process.location
        stage = process.stage
        kind = process.kind
    }
}

/// What came of giving the processes of a database their stages.
public struct StageOutcome: Sendable {
    /// A row of the table that is about no process.
    public struct Unused: Sendable, Codable, Equatable {
        /// Its row in the file.
        public var row: Int
        /// What it names: identifier, name, category, location.
        public var names: [String]
    }

    /// The new version; `nil` where nothing was stored.
    public let dataset: StoredDataset?
    /// Processes of the database.
    public let processes: Int
    /// Processes that a row is about.
    public let matched: Int
    /// Processes whose stage or kind changes.
    public let changed: Int
    /// Rows that are about no process.
    public let unused: [Unused]
    /// Processes that no row is about and that have no stage of their own: they follow those that use their product.
    public let open: [ProcessStage]
    /// Whether the database may be stored (and was, unless it was a trial).
    public let isUsable: Bool
    /// Everything that was found.
    public let diagnostics: [Diagnostic]
}

extension Workspace {
    /// The processes of a database with their stages and kinds, in the order of the database.
    ///
    /// - Returns: the processes, or `nil` and why.
    /// - Throws: `StoreError`.
    public func stages(of name: String?) throws -> (processes: [ProcessStage]?, diagnostics: [Diagnostic]) {
        let (opened, problems) = try database(named: name)
        return (opened?.database.processes.map(ProcessStage.init), problems)
    }

    /// Gives the processes of a database stages and kinds, and stores it as a new version; the one before stays.
    ///
    /// - Parameters:
    ///   - name: the database; `nil` where there is only one.
    ///   - input: a table as ``StageTable`` reads it.
    ///   - keep: false to check only.
    /// - Throws: `StoreError`.
    public func setStages(of name: String?, from input: InputFile, keep: Bool, act: Act) throws
        -> StageOutcome
    {
        let (opened, problems) = try database(named: name)
        guard let (dataset, database, order, _) = opened else { return Self.refused(problems) }
        guard dataset.id > 0 else {
            let only: [String: Argument] = ["database": .text(dataset.name)]
            return Self.refused([Diagnostic("WSP-0146", .error, at: .file(path), only)])
        }
        let (rules, found) = StageTable.read(input)
        guard let rules else { return Self.refused(found) }
        // The cells of a table are read without blanks around them, so processes are compared without them too.
        var compared = Self.withoutBlanks(database)
        let outcome = StageRules(rules).apply(to: &compared, file: input.name)
        guard outcome.diagnostics.isEmpty else { return Self.refused(found + outcome.diagnostics) }
        var changed = database
        for (number, process) in compared.processes.enumerated() {
            changed.processes[number].stage = process.stage
            changed.processes[number].kind = process.kind
        }
        let unused = rules.indices.filter { outcome.fits[$0] == 0 }.map { index in
            let rule = rules[index]
            return StageOutcome.Unused(
                row: rule.row,
                names: [rule.id, rule.name, rule.category, rule.location].compactMap(\.self)
            )
        }
        let open = outcome.open.map { ProcessStage(changed.processes[$0]) }
        var stored: StoredDataset?
        if keep {
            stored = try store.saveDataset(
                NewDataset(
                    name: dataset.name,
                    format: dataset.format,
                    origin: dataset.origin,
                    processes: changed.processes.count,
                    exchanges: changed.exchanges.count,
                    report: dataset.report,
                    sweepOrder: Data(SweepOrderBytes.bytes(order)),
                    content: Data(StoredDatabase.bytes(changed)),
                    at: act.at,
                    actor: act.actor
                )
            )
        }
        return StageOutcome(
            dataset: stored,
            processes: changed.processes.count,
            matched: outcome.matched,
            changed: outcome.changed,
            unused: unused,
            open: open,
            isUsable: true,
            diagnostics: found + Self.findings(unused, open, input.name)
        )
    }

    private static func withoutBlanks(_ database: LifeCycleDatabase) -> LifeCycleDatabase {
        var trimmed = database
        for number in trimmed.processes.indices {
            let process = trimmed.processes[number]
            trimmed.processes[number].id = process.id.trimmingCharacters(in: .whitespaces)
            trimmed.processes[number].name = process.name.trimmingCharacters(in: .whitespaces)
            trimmed.processes[number].category = process.category.trimmingCharacters(in: .whitespaces)
            trimmed.processes[number].location = process.location.trimmingCharacters(in: .whitespaces)
        }
        return trimmed
    }

    private static func refused(_ diagnostics: [Diagnostic]) -> StageOutcome {
        StageOutcome(
            dataset: nil,
            processes: 0,
            matched: 0,
            changed: 0,
            unused: [],
            open: [],
            isUsable: false,
            diagnostics: diagnostics
        )
    }

    private static func findings(
        _ unused: [StageOutcome.Unused],
        _ open: [ProcessStage],
        _ file: String
    ) -> [Diagnostic] {
        var found: [Diagnostic] = []
        if !unused.isEmpty {
            let rows = unused.prefix(10).map { "\($0.row) (\($0.names.joined(separator: ", ")))" }
            let arguments: [String: Argument] = ["count": .integer(unused.count), "rows": .list(rows)]
            found.append(Diagnostic("LCA-1503", .warning, at: .file(file), arguments))
        }
        if !open.isEmpty {
            let names = open.prefix(5).map { $0.name.isEmpty ? $0.id : $0.name }
            let arguments: [String: Argument] = ["count": .integer(open.count), "processes": .list(names)]
            found.append(Diagnostic("LCA-1504", .note, at: .file(file), arguments))
        }
        return found
    }
}
