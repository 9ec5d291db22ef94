internal import QadamEvidence
internal import QadamInventory
internal import QadamUnits

/// `intensities` and `targets` in `organisation.yaml`: what emissions are divided by, and what they are to become.
enum GoalSections {
    /// `intensities`: denominators, each with one place of its figures.
    static func denominators(_ maps: [YAMLMap]) -> [Denominator] {
        var seen: Set<String> = []
        return maps.compactMap { map in
            let (id, name) = (map.identifier("id"), map.name("name"))
            let kind = map.choice("kind", Denominator.Kind.self)
            let unit = map.unit("unit")
            guard let basis = basis(map), let id, let name, let kind, let unit else { return nil }
            guard fits(unit, kind) else {
                map.report(.denominatorUnit, at: "unit", ["unit": .text(unit.symbol)])
                return nil
            }
            guard isNew(id, map, &seen) else { return nil }
            return Denominator(id: id, name: name, kind: kind, unit: unit.symbol, basis: basis)
        }
    }

    /// Exactly one of four keys says where the figures are.
    private static func basis(_ map: YAMLMap) -> Denominator.Basis? {
        let keys = ["values", "driver", "line", "buildings"].filter(map.has)
        guard keys.count == 1, let key = keys.first else {
            map.report(.denominatorBasis, at: "id")
            return nil
        }
        switch key {
        case "values":
            let points = ForecastSection.points(map, "values", "value")
            return points.isEmpty ? nil : .figures(points)
        case "driver": return map.identifier("driver").map { .driver($0) }
        case "line": return map.identifier("line").map { .line($0) }
        default: return map.word("buildings", of: ["area"]).map { _ in .buildings }
        }
    }

    private static func fits(_ unit: Unit, _ kind: Denominator.Kind) -> Bool {
        func like(_ symbol: String) -> Bool {
            (try? UnitRegistry.standard.unit(symbol))?.dimension == unit.dimension
        }
        return switch kind {
        case .people: like("person")
        case .area: like("m2")
        case .money: like("KZT")
        case .product: true
        }
    }

    private static func isNew(_ id: String, _ map: YAMLMap, _ seen: inout Set<String>) -> Bool {
        if seen.insert(id).inserted { return true }
        map.report(.identifierTwice, at: "id", ["id": .text(id)])
        return false
    }

    /// `targets`: what was adopted, by whom, and what it covers.
    ///
    /// - Parameter gwp: the set in which levels and budgets are written.
    static func targets(_ maps: [YAMLMap], gwp: String) -> [EmissionTarget] {
        var seen: Set<String> = []
        return maps.compactMap { map in
            guard let target = target(map, gwp), isNew(target.id, map, &seen) else { return nil }
            return target
        }
    }

    private static func target(_ map: YAMLMap, _ gwp: String) -> EmissionTarget? {
        let (id, name) = (map.identifier("id"), map.name("name"))
        let kind = map.choice("kind", EmissionTarget.Kind.self)
        let (adopted, approved) = (map.date("adopted"), map.text("approved_by"))
        let (path, boundary) = (map.choice("path", EmissionTarget.Path.self), boundary(map))
        let year = map.integer("target_year", 1990...2200)
        let needsBase = kind != .budget && (kind != .fixedLevel || path == .linear)
        let base = (needsBase ? map : map.optional).integer("base_year", 1900...2200)
        guard let kind, let goal = goal(map, kind, gwp), let id, let name, let adopted, let approved,
            let path,
            let boundary, let year, !needsBase || base != nil
        else { return nil }
        if let base, base >= year {
            map.report(.yearNotAfter, at: "target_year", ["year": .text(String(year))])
            return nil
        }
        if case .budget(let first, _) = goal, first > year {
            map.report(.yearNotAfter, at: "target_year", ["year": .text(String(year))])
            return nil
        }
        return EmissionTarget(
            id: id,
            name: name,
            goal: goal,
            baseYear: base,
            targetYear: year,
            path: path,
            boundary: boundary,
            adopted: adopted,
            approvedBy: approved
        )
    }

    private static func goal(
        _ map: YAMLMap,
        _ kind: EmissionTarget.Kind,
        _ gwp: String
    ) -> EmissionTarget.Goal? {
        switch kind {
        case .baseYear: return reduction(map).map { .baseYear(reduction: $0) }
        case .fixedLevel: return kilograms(map, "level", gwp).map { .fixedLevel(kilograms: $0) }
        case .intensity:
            let denominator = map.identifier("denominator")
            guard let part = reduction(map), let denominator else { return nil }
            return .intensity(denominator: denominator, reduction: part)
        case .baseline:
            let version = map.integer("forecast_version", 1...1_000_000)
            guard let part = reduction(map), let version else { return nil }
            return .baseline(version: version, reduction: part)
        case .budget:
            let first = map.integer("first_year", 1900...2200)
            guard let quantity = kilograms(map, "budget", gwp), let first else { return nil }
            return .budget(firstYear: first, kilograms: quantity)
        case .netZero:
            let residual = map.number("residual_percent", .percent)
            let removals = map.optional.maps("neutralised").compactMap { neutralisation($0, gwp) }
            return residual.map { .netZero(residual: $0 / 100, neutralised: removals) }
        }
    }

    private static func reduction(_ map: YAMLMap) -> Double? {
        map.number("reduction_percent", .percent).map { $0 / 100 }
    }

    private static func neutralisation(_ map: YAMLMap, _ gwp: String) -> Neutralisation? {
        let (year, quantity) = (map.integer("year", 1900...2200), kilograms(map, "quantity", gwp))
        guard let source = map.text("source"), let year, let quantity else { return nil }
        return Neutralisation(year: year, kilograms: quantity, source: source)
    }

    /// Emissions with their set of potentials, such as `3000 t{CO2e:AR5}`.
    private static func kilograms(_ map: YAMLMap, _ key: String, _ gwp: String) -> Double? {
        let unit = try? UnitRegistry.standard.unit("kg{CO2e:\(gwp)}")
        guard let amount = map.amount(key, fitting: unit, .nonNegative) else { return nil }
        return try? amount.value(in: "kg{CO2e:\(gwp)}")
    }

    private static func boundary(_ map: YAMLMap) -> TargetBoundary? {
        let scopes = map.references("scopes", among: ["1", "2", "3"]).compactMap { Int($0) }
        let view = map.choice("view", Scope2View.self)
        let excluded = map.optional.maps("excluded").compactMap { entry -> TargetBoundary.Exclusion? in
            let category = entry.choice("category", EmissionCategory.self)
            guard let reason = entry.text("reason"), let category else { return nil }
            return TargetBoundary.Exclusion(category: category, reason: reason)
        }
        guard let view, !scopes.isEmpty else { return nil }
        return TargetBoundary(scopes: Set(scopes).sorted(), view: view, excluded: excluded)
    }
}

/// `leases` in `organisation.yaml`: what is leased, from whom to whom, when.
enum LeaseSection {
    static func read(_ maps: [YAMLMap]) -> [Lease] {
        var seen: Set<String> = []
        return maps.compactMap { map in
            guard let lease = lease(map) else { return nil }
            if !seen.insert(lease.id).inserted {
                map.report(.identifierTwice, at: "id", ["id": .text(lease.id)])
                return nil
            }
            return lease
        }
    }

    private static func lease(_ map: YAMLMap) -> Lease? {
        let (id, name) = (map.identifier("id"), map.name("name"))
        let (role, kind) = (map.choice("role", Lease.Role.self), map.choice("kind", Lease.Kind.self))
        let buildings = map.optional.texts("buildings")
        let lines = map.optional.texts("lines")
        let share = map.optional.number("share_percent", .percent)
        let (first, last) = (map.optional.date("first_day"), map.optional.date("last_day"))
        guard let source = map.text("source"), let id, let name, let role, let kind else { return nil }
        if buildings.isEmpty, lines.isEmpty {
            map.report(.leaseOfNothing, at: "lines")
            return nil
        }
        if let first, let last, last < first {
            map.report(.leaseTurned, at: "last_day", ["first": .text(first.description)])
            return nil
        }
        return Lease(
            id: id,
            name: name,
            role: role,
            kind: kind,
            buildings: buildings,
            lines: lines,
            share: share.map { $0 / 100 } ?? 1,
            firstDay: first,
            lastDay: last,
            source: source
        )
    }
}
