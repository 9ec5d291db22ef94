public import QadamEvidence

extension ParameterTable {
    /// The errors among findings of this table by process (-1: of the whole database); those that only follow from others
    /// (`LCA-0815`) come last.
    public func errorsByProcess(_ found: [Diagnostic]) -> [Int: [Diagnostic]] {
        var owners: [Place: Int] = [:]
        for site in database.parameterSites + Array(database.exchangeSites.values) {
            for field in ["formula", "value", "name"] { owners[site.place(field)] = site.owner }
        }
        let errors = found.filter { $0.severity == .error && owners[$0.place] != nil }
        return Dictionary(grouping: errors) { owners[$0.place] ?? -1 }.mapValues { errors in
            errors.filter { !$0.isFollower } + errors.filter(\.isFollower)
        }
    }

    /// The parameters that have no value, by their index in the database.
    public func parametersWithoutValue() -> [Int] {
        parameterValues().enumerated().filter { $0.element == nil }.map(\.offset)
    }
}

extension Diagnostic {
    /// Whether it only says that a formula needs a parameter without a value, for which another finding gives the cause.
    public var isFollower: Bool { code == "LCA-0815" }

    /// Findings with those that follow from others counted in one (`LCA-1025`) instead of repeated.
    ///
    /// - Parameters:
    ///   - found: findings of the formulas.
    ///   - faults: processes that cannot be used; an amount that is no number because of its formula follows from what
    ///     was found about the formulas.
    ///   - database: the database of both.
    public static func withoutFollowers(
        _ found: [Diagnostic],
        _ faults: [SystemBuild.Fault] = [],
        of database: LifeCycleDatabase
    ) -> [Diagnostic] {
        let causes = found.filter { !$0.isFollower }
        // Without a cause beside it, a follower is the only word on the matter.
        let hasCause = causes.contains { $0.severity == .error }
        var kept = hasCause ? causes : found
        var followers = found.count - kept.count
        var seen: Set<Int> = []
        for fault in faults {
            let isAmount = fault.diagnostic.code == SystemBuild.Fault.noNumber
            let isExplained =
                fault.exchange.map { database.exchanges.formulas[Int32($0)] != nil } == true
                && found.contains { $0.severity == .error }
            if isAmount, isExplained || !seen.insert(fault.process).inserted {
                followers += 1
            } else {
                kept.append(fault.diagnostic)
            }
        }
        return kept + note(ofFollowers: followers)
    }

    /// The note that counts followers; none where there are none.
    public static func note(ofFollowers count: Int) -> [Diagnostic] {
        count == 0 ? [] : [Diagnostic("LCA-1025", .note, at: .whole, ["count": .integer(count)])]
    }
}
