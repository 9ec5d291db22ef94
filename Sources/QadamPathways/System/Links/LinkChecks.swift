public import QadamEvidence
import QadamUnits

extension PlanLinks {
    /// What is wrong with the links whatever a plan says: names that the model does not have (`PTH-0820`), base periods
    /// that are none (`PTH-0821`), quantities that no technology has (`PTH-0822`), groups that are no whole (`PTH-0823`
    /// to `PTH-0825`).
    public func findings(in system: EnergySystem) -> [Diagnostic] {
        var check = LinkCheck(system)
        for link in inventory {
            check.names(link.quantity, link.place)
            if let emission = link.emission { check.name(emission, .emission, link.place) }
            if let year = link.basePeriod { check.period(year, link.place) }
        }
        for link in products {
            check.names(link.quantity, link.place)
            guard case .following(_, _, let emission, let year) = link.change else { continue }
            check.name(emission, .emission, link.place)
            check.period(year, link.place)
            if rows(of: link.group).count > 1 { check.alone(link) }
        }
        if check.findings.isEmpty {
            for group in groups { check.group(group, rows(of: group)) }
        }
        return check.findings
    }
}

private struct LinkCheck {
    let system: EnergySystem
    let data: SystemData
    var findings: [Diagnostic] = []

    init(_ system: EnergySystem) { (self.system, data) = (system, SystemData(system)) }

    private mutating func report(
        _ code: String,
        _ place: Place,
        _ arguments: [String: Argument],
        _ severity: Diagnostic.Severity = .error
    ) {
        findings.append(Diagnostic(code, severity, at: place, arguments))
    }

    mutating func name(_ name: String, _ dimension: EnergyDimension, _ place: Place) {
        if system.sets.position(name, in: dimension) != nil { return }
        let known = system.sets.names(dimension)
        let near = NearMiss.closest(to: name, among: known)
        report(
            "PTH-0820",
            place,
            [
                "name": .text(name), "set": .message(Message("energy.dimension.\(dimension.rawValue)")),
                "known": .list(near.isEmpty ? known : near),
            ]
        )
    }

    mutating func names(_ quantity: PlanQuantity, _ place: Place) {
        let before = findings.count
        for one in quantity.regions { name(one, .region, place) }
        for one in quantity.technologies { name(one, .technology, place) }
        for one in quantity.modes { name(one, .mode, place) }
        if let name = quantity.commodity {
            self.name(name, quantity.kind == .certificate ? .certificate : .commodity, place)
        }
        guard quantity.kind != .certificate else { return }
        guard findings.count == before, makers(quantity).isEmpty else { return }
        report(
            "PTH-0822",
            place,
            ["names": .list(quantity.technologies), "commodity": .text(quantity.commodity ?? "")]
        )
    }

    mutating func alone(_ link: ProductLink) {
        report("PTH-0838", link.place, ["link": .text(link.id), "group": .text(link.group)])
    }

    mutating func period(_ year: Int, _ place: Place) {
        if system.sets.years.contains(year) { return }
        report(
            "PTH-0821",
            place,
            ["year": .text("\(year)"), "known": .list(system.sets.years.map { "\($0)" })]
        )
    }

    /// Technologies with a part in a quantity in some period.
    private func makers(_ quantity: PlanQuantity) -> Set<String> {
        var names: Set<String> = []
        for (r, t, m) in system.places(of: quantity) where counts(quantity, r, t, m) {
            names.insert(system.sets.name(t, of: .technology))
        }
        return names
    }

    private func counts(_ quantity: PlanQuantity, _ r: Int, _ t: Int, _ m: Int) -> Bool {
        (0..<data.periods).contains { system.ratio(of: quantity, r, t, m, $0, data) != 0 }
    }

    /// Rows of a group count the same thing, each technology once, and together all that make it.
    mutating func group(_ group: String, _ rows: [ProductLink]) {
        guard let first = rows.first else { return }
        var taken: [[Int]: ProductLink] = [:]
        for row in rows {
            if row.quantity.kind != first.quantity.kind || row.quantity.commodity != first.quantity.commodity
            {
                report("PTH-0823", row.place, ["group": .text(group), "link": .text(first.id)])
            }
            for (r, t, m) in system.places(of: row.quantity) where counts(row.quantity, r, t, m) {
                guard let other = taken.updateValue(row, forKey: [r, t, m]) else { continue }
                report(
                    "PTH-0824",
                    row.place,
                    [
                        "group": .text(group), "link": .text(other.id),
                        "name": .text(system.sets.name(t, of: .technology)),
                    ]
                )
                break
            }
        }
        guard first.quantity.kind != .activity, !first.isFollowing else { return }
        let all = PlanQuantity(
            first.quantity.kind,
            regions: Self.union(rows.map(\.quantity.regions)),
            commodity: first.quantity.commodity
        )
        let named = rows.reduce(into: Set<String>()) { $0.formUnion(makers($1.quantity)) }
        let rest = makers(all).subtracting(named).sorted()
        if rest.isEmpty { return }
        report(
            "PTH-0825",
            first.place,
            [
                "group": .text(group), "names": .list(rest),
                "commodity": .text(first.quantity.commodity ?? ""),
            ],
            .warning
        )
    }

    /// Names of all lists; none where one list is open.
    private static func union(_ lists: [[String]]) -> [String] {
        lists.contains { $0.isEmpty } ? [] : Set(lists.flatMap { $0 }).sorted()
    }
}
