internal import QadamEvidence

extension SystemCheck {
    /// Days whose slices are not complete or weigh differently, and a calendar with gaps, where something needs them.
    mutating func checkDays() {
        let chronology = DayChronology(data)
        let stores = (0..<data.regions).contains { r in
            (0..<data.storages).contains { data[.storageByHour][r, $0] == 1 }
        }
        let ramps = !data[.rampUp].isEmpty || !data[.rampDown].isEmpty
        let switched = (0..<data.regions).contains { r in
            (0..<data.technologies).contains { data[.committed][r, $0] == 1 }
        }
        guard stores || ramps || switched else { return }
        let outside = (0..<data.slices).filter {
            chronology.day[$0] < 0 || !(chronology.hours[$0] > 0)
        }
        if !outside.isEmpty {
            report("PTH-0546", .error, .slice, outside.map { name($0, .slice) }, .sliceDay)
            return
        }
        for slices in chronology.days {
            guard let first = slices.first else { continue }
            for y in 0..<data.periods {
                // One day stands for as many days in all its slices.
                let weight = data.split(first, y) / chronology.hours[first]
                let others = slices.filter {
                    (data.split($0, y) / chronology.hours[$0] / weight - 1).magnitude > 1e-3
                }
                if others.isEmpty { continue }
                report(
                    "PTH-0547",
                    .error,
                    .slice,
                    others.map { name($0, .slice) },
                    .sliceHours,
                    ["first": .text(name(first, .slice)), "year": .text(name(y, .year))]
                )
                break
            }
        }
        checkCalendar(chronology)
    }

    private mutating func checkCalendar(_ chronology: DayChronology) {
        for r in 0..<data.regions {
            for s in 0..<data.storages
            where data[.storageByHour][r, s] == 1 && data[.linksDays][r, s] == 1 {
                let missing = chronology.calendar.indices.filter { chronology.calendar[$0] < 0 }
                if !missing.isEmpty || chronology.calendar.isEmpty {
                    report(
                        "PTH-0548",
                        .error,
                        .storage,
                        [name(r, .region), name(s, .storage)],
                        .linksDays,
                        ["days": .list(missing.prefix(5).map { name($0, .calendarDay) })]
                    )
                }
            }
        }
    }

    /// Groups that something is asked of and that no gas belongs to.
    mutating func checkGroups() {
        for g in 0..<sets.count(.group) {
            let isEmpty = (0..<data.emissions).allSatisfy { data[.groupWeight][g, $0].given == 0 }
            let isAsked = (0..<data.regions).contains { r in
                data[.groupTotalLimit][r, g] < .infinity
                    || (0..<data.periods).contains { y in
                        data[.groupLimit][r, g, y] < .infinity || data[.netLimit][r, g, y] < .infinity
                            || data[.emissionTax][r, g, y] > 0
                    }
            }
            if isEmpty && isAsked { report("PTH-0549", .error, .group, [name(g, .group)], .groupWeight) }
        }
    }
}
