internal import QadamEvidence
internal import QadamOptimize

/// What clashes, limit by limit: the same limit in several slices is one member.
struct ClashMembers {
    /// One of them.
    struct Member {
        let limit: ModelLimit
        /// The limit in its own unit, of demand the sum over the slices; nil where no bound takes part.
        var value: Double?
        var slices: [String]

        func finding(_ system: EnergySystem) -> Diagnostic {
            var arguments: [String: Argument] = ["what": .message(limit.words(slices: slices))]
            let bound = limit.kind == .law || !limit.isFigure ? nil : value
            if let bound { arguments["bound"] = .number(bound) }
            return Diagnostic(
                bound == nil ? "PTH-0541" : "PTH-0542",
                .note,
                at: limit.place(system),
                arguments
            )
        }
    }

    private(set) var members: [Member] = []

    /// Adds the limit behind a bound; of several the one that holds first.
    mutating func add(_ limits: [ModelLimit], _ conflict: Infeasibility.Conflict) {
        guard let limit = limits.first else { return }
        // That an amount cannot be below zero is nothing that anybody could change.
        if limit.key == nil, conflict.side == .lower, conflict.bound == 0 { return }
        let names = limit.subject.names
        let slice = names.count > limit.subject.part.key.count ? names.last : nil
        let value = conflict.side == .membership ? nil : limit.value
        let id = SmallestRelaxation.id(limit)
        guard let place = members.firstIndex(where: { SmallestRelaxation.id($0.limit) == id }) else {
            members.append(Member(limit: limit, value: value, slices: slice.map { [$0] } ?? []))
            return
        }
        guard let slice, !members[place].slices.contains(slice) else { return }
        members[place].slices.append(slice)
        if limit.kind == .demand, let value { members[place].value = (members[place].value ?? 0) + value }
    }
}

extension Infeasibility.Conflict {
    /// The ends that take part; of a row that takes part with its coefficients the lower one, for its words.
    var sides: [LimitSide] {
        switch side {
        case .lower, .membership: [.lower]
        case .upper: [.upper]
        case .both: [.lower, .upper]
        }
    }
}
