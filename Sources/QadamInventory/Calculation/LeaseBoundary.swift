import QadamEvidence
import QadamUnits

/// Puts the lines of leased assets where the approach of consolidation wants them, day by day, before anything is summed.
///
/// A line that is leased on all days of its records gets the category of the rule. Where a lease begins or ends in the year, or is of a part of
/// what is metered, the records of its days go to a line of their own (`line@lease`), divided by days and by that part; lines that use the records of the line
/// use both. Nothing is lost or added: emissions move between the scopes, and the sum of all scopes stays.
struct LeaseBoundary {
    private(set) var input: InventoryInput
    private(set) var diagnostics: [Diagnostic] = []
    /// Whether records were moved to lines of their own.
    private(set) var isDivided = false
    /// The records as they were brought, by the names of the parts that they were divided into.
    private(set) var wholes: [String: String] = [:]
    private let year: Range<Int32>
    /// The records as values, where there are leases: they are changed in the middle.
    private var records: [ActivityRecord] = []

    init(_ input: InventoryInput) {
        self.input = input
        let period = Period(year: input.year)
        year = (period?.start.daysSinceEpoch ?? 0)..<(period?.end.daysSinceEpoch ?? 0)
        unexplained()
        guard !input.organisation.leases.isEmpty else { return }
        checkNames()
        let members = members()
        guard !diagnostics.contains(where: { $0.severity == .error }) else { return }
        records = Array(input.records)
        var moved: [String: [String]] = [:]
        for (index, leases) in members.sorted(by: { $0.key < $1.key }) {
            for lease in leases { place(index, lease, &moved) }
        }
        if isDivided { self.input.records = RecordColumns(records) }
        for lease in input.organisation.leases {
            guard let lines = moved[lease.id], let category = lease.category(under: approach) else {
                continue
            }
            report(
                "INV-0926",
                .note,
                lease,
                [
                    "sources": .list(lines), "count": .integer(lines.count),
                    "category": .message(category.name), "approach": .message(approach.name),
                ]
            )
        }
    }

    private var approach: Consolidation { input.organisation.consolidation }

    private mutating func report(
        _ code: String,
        _ severity: Diagnostic.Severity,
        _ lease: Lease,
        _ arguments: [String: Argument] = [:]
    ) {
        let common: [String: Argument] = ["lease": .text(lease.id)]
        diagnostics.append(
            Diagnostic(
                code,
                severity,
                at: .entity(kind: "lease", id: lease.id),
                arguments.merging(common) { $1 }
            )
        )
    }

    /// Lines that were put into category 8 or 13 by hand without a lease that says why.
    private mutating func unexplained() {
        let named = Set(input.organisation.leases.flatMap(\.lines))
        let houses = Set(input.organisation.leases.flatMap(\.buildings))
        for line in input.sources
        where [.upstreamLeases, .downstreamLeases].contains(line.category) && line.lease == nil
            && !named.contains(line.id)
            && line.building.map(houses.contains) != true
        {
            diagnostics.append(
                Diagnostic(
                    "INV-0921",
                    .note,
                    at: line.place,
                    ["source": .text(line.id), "category": .message(line.category.name)]
                )
            )
        }
    }

    private mutating func checkNames() {
        let lines = Set(input.sources.filter(\.activityOf.isEmpty).map(\.id))
        let houses = Set(input.buildings.map(\.id))
        for lease in input.organisation.leases {
            let unknown =
                lease.lines.filter { !lines.contains($0) } + lease.buildings.filter { !houses.contains($0) }
            if !unknown.isEmpty { report("INV-0922", .error, lease, ["names": .list(unknown)]) }
        }
    }

    /// The leases of each line with records of its own; two of them on one day are an error.
    private mutating func members() -> [Int: [Lease]] {
        var members: [Int: [Lease]] = [:]
        for (index, line) in input.sources.enumerated() where line.activityOf.isEmpty && line.lease == nil {
            let own = input.organisation.leases.filter { lease in
                guard lease.days.overlaps(year) else { return false }
                if lease.lines.contains(line.id) { return true }
                // Scope 3 of a leased building, such as its waste, is what it was.
                return line.building.map(lease.buildings.contains) == true && isLeasable(line)
            }
            for (position, first) in own.enumerated() {
                for second in own[(position + 1)...] where first.days.overlaps(second.days) {
                    report(
                        "INV-0923",
                        .error,
                        second,
                        ["source": .text(line.id), "other": .text(first.id)]
                    )
                }
            }
            if !own.isEmpty { members[index] = own }
        }
        return members
    }

    private func isLeasable(_ line: SourceLine) -> Bool {
        line.category.scope < 3 || [.upstreamLeases, .downstreamLeases].contains(line.category)
    }

    /// Gives a line of an asset the category of the rule.
    private mutating func place(_ index: Int, _ lease: Lease, _ moved: inout [String: [String]]) {
        let line = input.sources[index]
        guard isLeasable(line) else {
            report("INV-0927", .note, lease, arguments(line, line.category))
            return
        }
        guard let category = category(line, lease) else { return }
        let placement = LeasePlacement(
            lease: lease,
            approach: approach,
            declared: line.category,
            category: category
        )
        let rows = records.indices.filter {
            records[$0].source == line.id && Self.days(records[$0]).overlaps(year)
        }
        let inside = rows.filter { Self.days(records[$0]).overlaps(lease.days) }
        let isWhole = rows.allSatisfy {
            Self.days(records[$0]).clamped(to: year).clamped(to: lease.days)
                == Self.days(records[$0]).clamped(to: year)
        }
        if category.scope == 3 { checkShare(line, lease) }
        if category != line.category {
            guard !inside.isEmpty || rows.isEmpty else { return }
            moved[lease.id, default: []].append(line.id)
            if !isWhole || lease.share < 1 { return divide(index, inside, placement) }
            input.sources[index] = line.placed(placement, as: line.id)
        } else {
            input.sources[index].lease = placement
        }
    }

    /// Where the line belongs; nil where it cannot be said, which is an error.
    private mutating func category(_ line: SourceLine, _ lease: Lease) -> EmissionCategory? {
        let byHand = line.category.scope == 3
        if let category = lease.category(under: approach) {
            if byHand, category != line.category {
                report("INV-0920", .warning, lease, arguments(line, category))
            }
            return category
        }
        guard byHand else { return line.category }
        // Counted by hand outside of scopes 1 and 2, where the rule wants it inside.
        let own = (InventoryMethods.named(line.method)?.categories ?? []).filter { $0.scope < 3 }
        guard own.count == 1, let category = own.first else {
            report("INV-0928", .error, lease, arguments(line, line.category))
            return nil
        }
        report("INV-0920", .warning, lease, arguments(line, category))
        return category
    }

    private func arguments(_ line: SourceLine, _ category: EmissionCategory) -> [String: Argument] {
        [
            "source": .text(line.id), "declared": .message(line.category.name),
            "category": .message(category.name), "approach": .message(approach.name),
        ]
    }

    /// A facility of which nothing is counted gives a category of zero, which is not what the rule means.
    private mutating func checkShare(_ line: SourceLine, _ lease: Lease) {
        guard let facility = input.organisation.facilities.first(where: { $0.id == line.facility }),
            facility.counted(under: approach, year: input.year) == 0
        else { return }
        report(
            "INV-0929",
            .warning,
            lease,
            arguments(line, line.category).merging(["facility": .text(facility.id)]) { $1 }
        )
    }

    private static func days(_ record: ActivityRecord) -> Range<Int32> {
        record.period.start.daysSinceEpoch..<record.period.end.daysSinceEpoch
    }

    /// Moves the records of the days of a lease to a line of their own.
    private mutating func divide(_ index: Int, _ inside: [Int], _ placement: LeasePlacement) {
        isDivided = true
        let line = input.sources[index]
        let id = "\(line.id)@\(placement.lease.id)"
        input.sources.append(line.placed(placement, as: id))
        for other in input.sources.indices where input.sources[other].activityOf.contains(line.id) {
            input.sources[other].activityOf.append(id)
        }
        var count = 0
        for row in inside {
            let record = records[row]
            let days = Self.days(record)
            let own = days.clamped(to: placement.lease.days)
            if own == days, placement.lease.share == 1 {
                records[row] = record.part(days, of: days, source: id, id: record.id)
                continue
            }
            if own != days { count += 1 }
            separate(row, own, placement.lease, line.id)
        }
        if count > 0 {
            report("INV-0924", .note, placement.lease, ["source": .text(line.id), "count": .integer(count)])
        }
    }

    /// Divides a record into its days inside and outside of a lease.
    private mutating func separate(_ row: Int, _ own: Range<Int32>, _ lease: Lease, _ line: String) {
        let record = records[row]
        let days = Self.days(record)
        var rest: [Range<Int32>] = []
        if days.lowerBound < own.lowerBound { rest.append(days.lowerBound..<own.lowerBound) }
        if own.upperBound < days.upperBound { rest.append(own.upperBound..<days.upperBound) }
        let whole = wholes[record.id] ?? record.id
        let name = "\(record.id)@\(lease.id)"
        wholes[name] = whole
        records[row] = record.part(
            own,
            of: days,
            source: "\(line)@\(lease.id)",
            id: name,
            share: lease.share
        )
        if lease.share < 1 {
            let kept = "\(record.id)@kept-\(lease.id)"
            wholes[kept] = whole
            records.append(
                record.part(own, of: days, source: line, id: kept, share: 1 - lease.share)
            )
        }
        for (number, part) in rest.enumerated() {
            let name = number == 0 ? record.id : "\(record.id)@after-\(lease.id)"
            if number > 0 { wholes[name] = whole }
            records.append(record.part(part, of: days, source: line, id: name))
        }
    }
}

extension SourceLine {
    /// The line in the category of a lease.
    fileprivate func placed(_ placement: LeasePlacement, as id: String) -> SourceLine {
        var line = self
        (line.id, line.category, line.lease) = (id, placement.category, placement)
        return line
    }
}

extension ActivityRecord {
    /// The part of a record in some of its days, as another record.
    fileprivate func part(
        _ part: Range<Int32>,
        of whole: Range<Int32>,
        source: String,
        id: String,
        share: Double = 1
    ) -> ActivityRecord {
        let start = CivilDate(daysSinceEpoch: part.lowerBound)
        let end = CivilDate(daysSinceEpoch: part.upperBound)
        let isWhole = part == whole && share == 1
        return ActivityRecord(
            id: id,
            source: source,
            period: Period(start: start, end: end) ?? period,
            amount: isWhole
                ? amount
                : Amount(amount.value * Double(part.count) / Double(whole.count) * share, amount.unit),
            provenance: isWhole ? provenance : .calculated,
            evidence: evidence,
            quality: quality,
            relativeHalfWidth: relativeHalfWidth,
            place: place
        )
    }
}
