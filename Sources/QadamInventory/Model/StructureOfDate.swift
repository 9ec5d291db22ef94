import QadamEvidence
import QadamUnits

/// Puts the organisation of one day in the place of that of the year: a base year calculated anew after an acquisition, a sale, a merger or a
/// changed lease counts every facility, on all of its days, by what the organisation holds and directs of it on that day.
///
/// | on the day | in the year |
/// |---|---|
/// | a facility is counted by the part s | all of its records of the year count by s |
/// | a facility is not held | nothing of it counts |
/// | a lease holds | it holds on all days of the year |
/// | a lease does not hold | it does not hold on any day of the year |
///
/// What did not exist in the year has no records of the year and adds nothing; more or less activity of what the organisation holds on both
/// days moves nothing, since the records are those of the year.
///
/// Source: Corporate Standard, chapter 5 (`ghgp2004.corporate`).
struct StructureOfDate {
    /// The input as it is calculated.
    private(set) var input: InventoryInput
    private(set) var diagnostics: [Diagnostic] = []

    /// Freezes an input that names a day of structure; any other stays as it is.
    init(_ input: InventoryInput) {
        self.input = input
        guard let date = input.structure else { return }
        let before = input.organisation
        self.input.organisation = before.structured(asOf: date)
        compare(before.facilities, date)
        leases(before.leases, date)
    }

    /// What another structure makes of each facility.
    private mutating func compare(_ facilities: [Facility], _ date: CivilDate) {
        let approach = input.organisation.consolidation
        let recorded = facilitiesWithRecords()
        for (old, new) in zip(facilities, input.organisation.facilities) {
            let (was, now) = (
                old.counted(under: approach, year: input.year), new.counted(under: approach)
            )
            let hasLines = input.sources.contains { $0.facility == new.id }
            let place = Place.entity(kind: "facility", id: new.id)
            let arguments: [String: Argument] = [
                "facility": .name(new.name), "before": .share(was), "after": .share(now),
                "date": .text(date.description), "year": .text(String(input.year)),
            ]
            let held = old.interests.filter { $0.days.contains(date.daysSinceEpoch) }
            if held.count > 1 {
                let day: [String: Argument] = ["facility": .text(old.id), "day": .text(date.description)]
                diagnostics.append(Diagnostic("INV-0750", .error, at: place, day))
            }
            if was != now { diagnostics.append(Diagnostic("INV-1010", .note, at: place, arguments)) }
            if now > 0, !recorded.contains(new.id), hasLines || was != now {
                let severity: Diagnostic.Severity = was == now ? .note : .warning
                diagnostics.append(Diagnostic("INV-1011", severity, at: place, arguments))
            }
        }
    }

    /// Facilities that have a record with a day in the year.
    private func facilitiesWithRecords() -> Set<String> {
        guard let year = Period(year: input.year) else { return [] }
        let facility = Dictionary(
            input.sources.map { ($0.id, $0.facility) },
            uniquingKeysWith: { first, _ in first }
        )
        var found: Set<String> = []
        for record in input.records where record.period.overlaps(year) {
            if let id = facility[record.source] ?? nil { found.insert(id) }
        }
        return found
    }

    /// Leases that hold on other days of the year than they would.
    private mutating func leases(_ leases: [Lease], _ date: CivilDate) {
        guard let year = Period(year: input.year) else { return }
        let days = year.start.daysSinceEpoch..<year.end.daysSinceEpoch
        let day = date.daysSinceEpoch
        for lease in leases {
            let own = lease.days.clamped(to: days)
            let holds = lease.days.contains(day)
            guard holds ? own != days : !own.isEmpty else { continue }
            diagnostics.append(
                Diagnostic(
                    holds ? "INV-1012" : "INV-1013",
                    .note,
                    at: .entity(kind: "lease", id: lease.id),
                    [
                        "lease": .name(lease.name), "date": .text(date.description),
                        "year": .text(String(input.year)),
                    ]
                )
            )
        }
    }
}

extension Organisation {
    /// The organisation as it is held and directed on one day, on all days.
    ///
    /// - Parameter date: The day whose interests and leases are taken.
    func structured(asOf date: CivilDate) -> Organisation {
        Organisation(
            id: id,
            name: name,
            country: country,
            isExample: isExample,
            consolidation: consolidation,
            facilities: facilities.map { $0.held(on: date) },
            scope3: scope3,
            absences: absences,
            leases: leases.filter { $0.days.contains(date.daysSinceEpoch) }.map(\.always)
        )
    }
}

extension Facility {
    /// The facility with the interest of one day on all days.
    func held(on date: CivilDate) -> Facility {
        let interest = interests.first { $0.days.contains(date.daysSinceEpoch) }
        return Facility(
            id: id,
            name: name,
            equityShare: interest?.equityShare ?? equityShare,
            operationalControl: interest?.operationalControl ?? operationalControl,
            financialControl: interest?.financialControl ?? financialControl,
            jointFinancialControl: interest?.jointFinancialControl ?? jointFinancialControl,
            kinds: kinds
        )
    }
}

extension Lease {
    /// The lease without a first and a last day.
    var always: Lease {
        Lease(
            id: id,
            name: name,
            role: role,
            kind: kind,
            buildings: buildings,
            lines: lines,
            share: share,
            source: source
        )
    }
}
