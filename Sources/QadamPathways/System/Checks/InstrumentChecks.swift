internal import QadamEvidence

extension SystemCheck {
    /// Units that are switched, credits, certificates.
    mutating func checkInstruments() {
        forEachCommitment()
        checkCredits()
        for r in 0..<data.regions { checkCertificates(r) }
    }

    // MARK: - Units that are switched

    private mutating func forEachCommitment() {
        let chronology = DayChronology(data)
        let days = chronology.days.filter { !$0.isEmpty }
        let shortest = days.map { day in day.reduce(0) { $0 + chronology.hours[$1] } }.min()
        for r in 0..<data.regions {
            for t in 0..<data.technologies {
                let names = [name(r, .region), name(t, .technology)]
                let times: [EnergyAttribute.ID] = [.minimumUpHours, .minimumDownHours]
                if data[.committed][r, t] != 1 {
                    let costs = (0..<data.periods).contains { data[.startCost][r, t, $0] > 0 }
                    let unused = times.filter { data[$0][r, t] > 0 } + (costs ? [.startCost] : [])
                    if let first = unused.first { report("PTH-0802", .warning, .technology, names, first) }
                    continue
                }
                let sizeless = periods { y in
                    stock.canStand(r, t, y) && !(data[.unitCapacity][r, t, y] > 0)
                }
                if let sizeless {
                    report("PTH-0800", .error, .technology, names, .unitCapacity, ["years": sizeless])
                }
                for attribute in times {
                    guard let shortest, data[attribute][r, t] > shortest + 1e-9 else { continue }
                    report(
                        "PTH-0801",
                        .error,
                        .technology,
                        names,
                        attribute,
                        ["hours": .number(data[attribute][r, t]), "day": .number(shortest)]
                    )
                }
            }
        }
    }

    // MARK: - Credits

    private mutating func checkCredits() {
        let (classes, groups) = (sets.count(.credit), sets.count(.group))
        for r in 0..<data.regions {
            for k in 0..<classes {
                for w in 0..<sets.count(.creditStep) {
                    let free = periods { y in
                        data[.creditStepAmount][r, k, w, y] > 0 && data[.creditStepCost][r, k, w, y].isNaN
                    }
                    guard let free else { continue }
                    let names = [name(r, .region), name(k, .credit), name(w, .creditStep)]
                    report("PTH-0803", .error, .credit, names, .creditStepCost, ["years": free])
                }
            }
            for g in 0..<groups {
                let asked = (0..<data.periods).filter { data[.leastCreditQuality][r, g, $0] > 0 }
                if asked.isEmpty { continue }
                let names = [name(r, .region), name(g, .group)]
                let idle = asked.filter { !(data[.netLimit][r, g, $0] < .infinity) }
                if !idle.isEmpty {
                    let years = Argument.list(idle.map { String(sets.years[$0]) })
                    report("PTH-0805", .warning, .group, names, .leastCreditQuality, ["years": years])
                }
                let unrated = (0..<classes).filter { k in
                    data[.creditGroup][k, g] == 1 && data[.creditQuality][k].isNaN
                        && asked.contains { CreditCurve.isOffered(data, r, k, $0) }
                }
                for k in unrated {
                    report(
                        "PTH-0804",
                        .error,
                        .credit,
                        [name(k, .credit)],
                        .creditQuality,
                        ["group": .text(name(g, .group))]
                    )
                }
            }
        }
    }

    // MARK: - Certificates

    /// Certificates that can never serve: nothing is bought that they cover, or no figure counts them.
    private mutating func checkCertificates(_ r: Int) {
        let bought = activities.groups.contains {
            $0.region == r && data[.boughtEnergy][r, $0.technology, $0.mode, $0.period] > 0
        }
        for q in 0..<sets.count(.certificate) {
            let offered = (0..<data.periods).filter { !data[.certificateCost][r, q, $0].isNaN }
            if offered.isEmpty { continue }
            let names = [name(r, .region), name(q, .certificate)]
            if !bought {
                report("PTH-0806", .warning, .certificate, names, .certificateCost)
                continue
            }
            let idle = offered.filter { y in
                !(0..<data.emissions).contains { e in
                    data[.certificateReduction][r, q, e, y] > 0
                        && (data[.marketLimit][r, e, y] < .infinity || !data[.marketPenalty][r, e, y].isNaN)
                }
            }
            if !idle.isEmpty {
                let years = Argument.list(idle.map { String(sets.years[$0]) })
                report("PTH-0807", .warning, .certificate, names, .certificateReduction, ["years": years])
            }
        }
    }
}
