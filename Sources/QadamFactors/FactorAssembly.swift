import QadamEvidence
import QadamUnits

/// Binds the rows of a pack into factors: own rows plus the rows that several factors share (`groups.csv`).
struct FactorAssembly {
    let pack: String
    let references: References
    private(set) var problems: [Diagnostic] = []
    private var massUnits: [String: (mass: Unit, activity: Unit)] = [:]

    init(pack: String, references: References) {
        self.pack = pack
        self.references = references
    }

    mutating func factors(_ rows: [FactorRow], shared: [(factor: String, row: String)]) -> [EmissionFactor] {
        var members: [String: [FactorRow]] = [:]
        var order: [String] = []
        func add(_ row: FactorRow, to factor: String) {
            if members[factor] == nil { order.append(factor) }
            members[factor, default: []].append(row)
        }
        let factorRows = rows.filter { $0.kind == .factor }
        for row in factorRows { add(row, to: row.factor) }
        let byID = Dictionary(factorRows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for link in shared {
            guard let row = byID[link.row], members[link.factor] != nil else {
                problems.append(FactorPackReader.problem("groups", row: 0, link.row))
                continue
            }
            add(row, to: link.factor)
        }
        return order.compactMap { id in members[id].flatMap { factor(id, $0) } }
    }

    private mutating func factor(_ id: String, _ rows: [FactorRow]) -> EmissionFactor? {
        // The first row is the factor's own; shared rows come after it.
        guard let own = rows.first, let publisher = references.reference(own.citation.reference)?.publisher
        else {
            return nil
        }
        var parts: [EmissionFactor.Part] = []
        var activityUnit: Unit?
        for row in rows {
            guard let units = split(row.unit), activityUnit == nil || activityUnit == units.activity else {
                problems.append(FactorPackReader.problem("groups", row: 0, row.id))
                return nil
            }
            activityUnit = activityUnit ?? units.activity
            parts.append(Self.part(row, massUnit: units.mass))
        }
        guard let activityUnit else { return nil }
        parts.sort { Self.rank($0) < Self.rank($1) }
        var flags = rows.flatMap(\.flags)
        // A CO2 row says of itself that it is one gas; together with the others it no longer is.
        if parts.count > 1 { flags.removeAll { $0 == .oneGas || $0 == .memoItem } }
        var seen: Set<FactorFlag> = []
        flags = flags.filter { seen.insert($0).inserted }
        let hash = ContentHash([id] + parts.map(\.row.hash.description))
        return EmissionFactor(
            id: id,
            version: FactorVersion(id: id, pack: pack, hash: hash),
            category: own.category,
            activity: own.activity,
            detail: own.detail,
            region: own.region,
            year: own.year,
            boundary: own.boundary,
            publisher: publisher,
            dispute: own.dispute,
            supersededBy: own.supersededBy,
            activityUnit: activityUnit,
            parts: parts,
            flags: flags
        )
    }

    private static func rank(_ part: EmissionFactor.Part) -> Int { part.gas?.index ?? Int.max }

    private static func part(_ row: FactorRow, massUnit: Unit) -> EmissionFactor.Part {
        let tag = massUnit.basis.sortedTags.first?.tag ?? ""
        return EmissionFactor.Part(
            row: row,
            gas: row.gas,
            co2eSet: tag.hasPrefix("CO2e:") ? String(tag.dropFirst(5)) : nil,
            kilograms: row.value * massUnit.scale,
            interval: row.interval?.scaled(by: massUnit.scale),
            massUnit: Unit(
                symbol: "kg{\(tag)}",
                dimension: massUnit.dimension,
                basis: massUnit.basis,
                scale: 1
            )
        )
    }

    /// `kg{CH4}/TJ{NCV}` → `kg{CH4}` and `TJ{NCV}`.
    private mutating func split(_ unit: Unit) -> (mass: Unit, activity: Unit)? {
        if let known = massUnits[unit.symbol] { return known }
        let halves = unit.symbol.split(separator: "/", maxSplits: 1).map(String.init)
        guard halves.count == 2, let mass = try? UnitRegistry.standard.unit(halves[0]),
            let activity = try? UnitRegistry.standard.unit(halves[1])
        else { return nil }
        massUnits[unit.symbol] = (mass, activity)
        return (mass, activity)
    }
}
