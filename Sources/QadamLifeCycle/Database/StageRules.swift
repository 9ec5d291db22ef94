public import QadamEvidence

/// A row that gives processes their life-cycle stage and kind.
public struct StageRule: Sendable, Equatable {
    /// Row in its table, from 2 (1 is the header).
    public var row: Int
    /// Identifier of the process; `nil` for any.
    public var id: String?
    /// Name of the process; `nil` for any.
    public var name: String?
    /// Beginning of its category; `nil` for any.
    public var category: String?
    /// Its location; `nil` for any.
    public var location: String?
    /// Its stage; `nil` to leave it.
    public var stage: StageAssignment?
    /// Its kind; `nil` to leave it.
    public var kind: KindAssignment?

    /// A row; see the fields.
    public init(
        row: Int,
        id: String? = nil,
        name: String? = nil,
        category: String? = nil,
        location: String? = nil,
        stage: StageAssignment? = nil,
        kind: KindAssignment? = nil
    ) {
        self.row = row
        self.id = id
        self.name = name
        self.category = category
        self.location = location
        self.stage = stage
        self.kind = kind
    }

    /// Whether it is about a process: everything that it names must agree.
    func fits(_ process: DatabaseProcess) -> Bool {
        if let id, id != process.id { return false }
        if let name, name != process.name { return false }
        if let category, !process.category.hasPrefix(category) { return false }
        if let location, location != process.location { return false }
        return true
    }

    /// How exactly it names a process: by identifier, by name, by the length of the category, with a location.
    var precision: [Int] {
        [id == nil ? 0 : 1, name == nil ? 0 : 1, category?.count ?? 0, location == nil ? 0 : 1]
    }
}

/// Rows that give processes their stage and kind. For each process the row that names it most exactly decides: one by
/// identifier before one by name, one by name before one by category, a longer category before a shorter, one with a
/// location before one without. Rows that are equally exact must agree.
public struct StageRules: Sendable {
    /// The rows.
    public let rules: [StageRule]

    /// Rows.
    public init(_ rules: [StageRule]) { self.rules = rules }

    /// What came of the rows.
    public struct Outcome: Sendable {
        /// Processes that each row is about, also where a more exact row decides.
        public var fits: [Int]
        /// Processes that a row is about.
        public var matched = 0
        /// Processes whose stage or kind is another than before.
        public var changed = 0
        /// Processes that no row is about and that have no stage of their own.
        public var open: [Int] = []
        /// Rows that contradict each other (`LCA-1501`), or name no process and give nothing (`LCA-1502`).
        public var diagnostics: [Diagnostic] = []
    }

    /// Gives the processes of a database their stages and kinds. Where anything is an error the database stays as it is.
    ///
    /// - Parameter file: name of the table, for findings.
    public func apply(to database: inout LifeCycleDatabase, file: String) -> Outcome {
        var outcome = Outcome(fits: [Int](repeating: 0, count: rules.count))
        outcome.diagnostics = rules.filter(Self.isEmpty).map {
            Diagnostic("LCA-1502", .error, at: .file(file, row: $0.row))
        }
        guard outcome.diagnostics.isEmpty else { return outcome }
        let index = RuleIndex(rules)
        var processes = database.processes
        for number in processes.indices {
            let process = processes[number]
            let found = index.rules(for: process).filter { rules[$0].fits(process) }
            for rule in found { outcome.fits[rule] += 1 }
            if found.isEmpty, process.stage == .consumer { outcome.open.append(number) }
            guard !found.isEmpty else { continue }
            outcome.matched += 1
            let fitting = found.map { rules[$0] }
            processes[number].stage =
                decided(fitting, \.stage, process, file, &outcome.diagnostics) ?? process.stage
            processes[number].kind =
                decided(fitting, \.kind, process, file, &outcome.diagnostics) ?? process.kind
            if processes[number] != process { outcome.changed += 1 }
        }
        if outcome.diagnostics.isEmpty { database.processes = processes }
        return outcome
    }

    private static func isEmpty(_ rule: StageRule) -> Bool {
        (rule.id == nil && rule.name == nil && rule.category == nil)
            || (rule.stage == nil && rule.kind == nil)
    }

    private func decided<Value: Equatable>(
        _ rules: [StageRule],
        _ field: KeyPath<StageRule, Value?>,
        _ process: DatabaseProcess,
        _ file: String,
        _ diagnostics: inout [Diagnostic]
    ) -> Value? {
        let giving = rules.filter { $0[keyPath: field] != nil }
        guard let most = giving.map(\.precision).max(by: { $0.lexicographicallyPrecedes($1) }) else {
            return nil
        }
        let best = giving.filter { $0.precision == most }
        guard let first = best.first else { return nil }
        if let other = best.first(where: { $0[keyPath: field] != first[keyPath: field] }) {
            let arguments: [String: Argument] = [
                "process": .text(process.name.isEmpty ? process.id : process.name),
                "first": .integer(first.row), "second": .integer(other.row),
            ]
            diagnostics.append(Diagnostic("LCA-1501", .error, at: .file(file, row: other.row), arguments))
        }
        return first[keyPath: field]
    }
}

/// Finds the rows that may be about a process without asking all of them.
private struct RuleIndex {
    private var byID: [String: [Int]] = [:]
    private var byName: [String: [Int]] = [:]
    private var others: [Int] = []

    init(_ rules: [StageRule]) {
        for (index, rule) in rules.enumerated() {
            if let id = rule.id {
                byID[id, default: []].append(index)
            } else if let name = rule.name {
                byName[name, default: []].append(index)
            } else {
                others.append(index)
            }
        }
    }

    func rules(for process: DatabaseProcess) -> [Int] {
        (byID[process.id] ?? []) + (byName[process.name] ?? []) + others
    }
}
