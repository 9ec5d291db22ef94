public import QadamEvidence
import QadamFactors
import QadamUnits

extension Inventory {
    /// How a number came about, down to the records and the rows of the factor tables; nil when the inventory has
    /// no result or there is no such number.
    public func explain(_ selector: InventorySelector) -> Derivation? {
        guard let result, let gwp else { return nil }
        return Explanation(inventory: self, result: result, gwp: gwp).derivation(selector)
    }
}

/// Builds derivation trees from the same compiled lines that made the result.
struct Explanation {
    let inventory: Inventory
    let result: InventoryResult
    let gwp: GWPSet

    var unit: String { "kg{CO2e:\(gwp.name)}" }

    func derivation(_ selector: InventorySelector) -> Derivation? {
        switch selector {
        case .total(let view): total(view)
        case .scope(let scope, let view): (1...3).contains(scope) ? self.scope(scope, view) : nil
        case .category(let category, let view): self.category(category, view)
        case .source(let id, let view): line(id, view) ?? soldLine(id)
        case .building(let id, let view): building(id, view)
        case .record(let id): record(id)
        }
    }

    private func total(_ view: Scope2View) -> Derivation {
        let scopes = (1...3).map { scope($0, view) }
        return Derivation(
            Message(
                "inventory.explain.total",
                [
                    "organisation": .name(result.name), "year": .text(String(result.year)),
                    "view": viewName(view),
                ]
            ),
            value: result.total(view),
            unit: unit,
            inputs: scopes
        )
    }

    private func scope(_ scope: Int, _ view: Scope2View) -> Derivation {
        let members = result.categories.filter { $0.category.scope == scope }
        let parts = members.compactMap { category($0.category, view) }
        let label =
            scope == 2
            ? Message("inventory.explain.scope2", ["view": viewName(view)])
            : Message("inventory.scope.\(scope)")
        return Derivation(
            label,
            value: members.reduce(0) { $0 + value($1.location, $1.market, view) },
            unit: unit,
            inputs: parts
        )
    }

    private func category(_ category: EmissionCategory, _ view: Scope2View) -> Derivation? {
        guard let found = result.categories.first(where: { $0.category == category }) else { return nil }
        let lines = result.lines.filter { $0.category == category }.compactMap { line($0.id, view) }
        return Derivation(
            category.name,
            value: value(found.location, found.market, view),
            unit: unit,
            inputs: lines
        )
    }

    private func building(_ id: String, _ view: Scope2View) -> Derivation? {
        guard let found = result.buildings.first(where: { $0.id == id }) else { return nil }
        let lines = result.lines.filter { $0.building == id }.compactMap { line($0.id, view) }
        return Derivation(
            Message("inventory.explain.building", ["name": .name(found.name)]),
            value: value(found.location, found.market, view),
            unit: unit,
            inputs: lines
        )
    }

    private func line(_ id: String, _ view: Scope2View) -> Derivation? {
        guard let found = result.lines.first(where: { $0.id == id }),
            let compiled = inventory.lines.first(where: { $0.line.id == id })
        else { return nil }
        let byMarket = view == .market && compiled.takesContracts
        let quantity = Derivation(
            Message("inventory.explain.quantity", ["name": .name(found.name)]),
            value: found.quantity,
            unit: found.unit,
            inputs: compiled.origins.flatMap(records)
        )
        var inputs = [quantity] + consolidation(compiled) + compiled.branches.map { branch($0, compiled) }
        if byMarket { inputs += contracts(compiled) }
        return Derivation(
            Message("inventory.explain.line", ["name": .name(found.name)]),
            value: value(found.location, found.market, view),
            unit: unit,
            method: found.method,
            remarks: remarks(compiled, byMarket: byMarket),
            inputs: inputs
        )
    }

    /// One record with every line that uses it; where a lease divided it, with all of its parts.
    private func record(_ id: String) -> Derivation? {
        let columns = inventory.columns
        let rows = (0..<columns.count).filter {
            let own = inventory.input.records.id(columns.record($0))
            return own == id || inventory.wholes[own] == id
        }
        guard !rows.isEmpty else { return nil }
        let parts = rows.flatMap(users)
        let sum = parts.reduce(0) { $0 + ($1.value ?? 0) }
        return Derivation(
            Message("inventory.explain.emissions-of-record", ["record": .text(id)]),
            value: sum,
            unit: unit,
            inputs: rows.map(leaf) + parts
        )
    }

    /// What the lines make of a row of the records.
    private func users(_ row: Int) -> [Derivation] {
        let columns = inventory.columns
        let source = columns.line(row)
        let users = inventory.lines.filter { line in line.origins.contains { $0.line == source } }
        return users.compactMap { line -> Derivation? in
            guard let origin = line.origins.first(where: { $0.line == source }),
                let found = result.lines.first(where: { $0.id == line.line.id })
            else { return nil }
            let counted =
                columns.quantity[row] * inventory.sums.countedInside(row, line: source) * origin.unitFactor
            return Derivation(
                Message("inventory.explain.line", ["name": .name(found.name)]),
                value: counted * found.intensity,
                unit: unit,
                method: found.method,
                remarks: remarks(line, byMarket: false),
                inputs: consolidation(line) + line.branches.map { branch($0, line) }
            )
        }
    }
}

extension Explanation {
    private func value(_ location: EmissionSum, _ market: EmissionSum, _ view: Scope2View) -> Double {
        view == .location ? location.co2e : market.co2e
    }

    private func viewName(_ view: Scope2View) -> Argument {
        .message(view.name)
    }

    /// The records of an origin, each with what was typed and where.
    private func records(_ origin: CompiledLine.Origin) -> [Derivation] {
        let columns = inventory.columns
        return (0..<columns.count).filter {
            columns.line($0) == origin.line && inventory.sums.inside($0) > 0
        }
        .map(leaf)
    }

    private func leaf(_ row: Int) -> Derivation {
        let columns = inventory.columns
        let record = inventory.input.records[columns.record(row)]
        let inside = inventory.sums.inside(row)
        var remarks =
            inside < 1
            ? [Message("inventory.explain.part-of-period", ["share": .share(inside)])] : []
        if let mark = GapMark(evidence: record.evidence) {
            remarks.append(Message("inventory.explain.by-rule", ["rule": .message(mark.name)]))
        }
        if let span = inventory.input.readings[record.id], span.quantity == record.amount.value {
            remarks.append(span.message)
        }
        return Derivation(
            Message(
                "inventory.explain.record",
                ["record": .text(record.id), "period": .text(record.period.description)]
            ),
            value: columns.quantity[row] * inside,
            unit: inventory.input.sources[columns.line(row)].unit.symbol,
            origin: .record(
                id: record.id,
                place: record.place,
                entered: record.amount.entered,
                evidence: record.evidence
            ),
            remarks: remarks
        )
    }

    private func consolidation(_ line: CompiledLine) -> [Derivation] {
        let shares = Set(line.origins.map { inventory.sums.share($0.line) }).sorted()
        guard shares != [1] else { return [] }
        let approach = inventory.input.organisation.consolidation.rawValue
        return shares.map {
            Derivation(
                Message("inventory.explain.counted"),
                value: $0,
                unit: "1",
                origin: .choice(name: "consolidation", chosen: approach)
            )
        }
    }

    func branch(_ branch: CompiledLine.Branch, _ line: CompiledLine) -> Derivation {
        let links = branch.source.links.map { link in
            Derivation(
                link.name,
                value: link.amount.value,
                unit: link.amount.unit.symbol,
                origin: link.origin,
                remarks: link.remarks
            )
        }
        let emission = branch.source.emission
        let parts = emission.parts.map { part($0, emission, line.methane) }
        return Derivation(
            Message("inventory.explain.per-unit", ["unit": .text(line.line.unit.symbol)]),
            value: co2e(branch, line.methane),
            unit: "\(unit)/(\(line.line.unit.symbol))",
            inputs: links + parts
        )
    }

    private func co2e(_ branch: CompiledLine.Branch, _ methane: MethaneOrigin?) -> Double {
        branch.source.emission.parts.reduce(0) { sum, part in
            var one = EmissionSum()
            one.add(part.gas, part.co2eSet, branch.kilograms(part), gwp, methane)
            return sum + one.co2e
        }
    }

    private func part(
        _ part: Emission.Part,
        _ emission: Emission,
        _ methane: MethaneOrigin?
    ) -> Derivation {
        guard let gas = part.gas else {
            let mass = part.co2eSet.map { "kg{CO2e:\($0)}" } ?? "kg{CO2e}"
            return Derivation(
                Message("inventory.explain.factor-co2e"),
                value: part.kilograms,
                unit: "\(mass)/(\(emission.activityUnit.symbol))",
                origin: part.origin,
                remarks: emission.flags.map(\.message)
            )
        }
        var inputs: [Derivation] = []
        let set = methane.map { gwp.valuing(.ch4, as: $0.variant) } ?? gwp
        if gas.group == .kyoto, let potential = set.value(gas) {
            inputs.append(
                Derivation(
                    Message("inventory.explain.gwp", ["gas": .text(gas.symbol), "set": .text(gwp.name)]),
                    value: potential,
                    unit: "\(unit)/kg{\(gas.symbol)}",
                    origin: set.citation(gas).map { .constant($0) },
                    remarks: gas == .ch4 && set != gwp
                        ? [
                            methane.map {
                                Message("inventory.explain.methane", ["origin": .message($0.name)])
                            }
                        ]
                        .compactMap(\.self) : []
                )
            )
        }
        return Derivation(
            Message("inventory.explain.factor", ["gas": .text(gas.symbol)]),
            value: part.kilograms,
            unit: "kg{\(gas.symbol)}/(\(emission.activityUnit.symbol))",
            origin: part.origin,
            remarks: emission.flags.map(\.message),
            inputs: inputs
        )
    }

    private func contracts(_ line: CompiledLine) -> [Derivation] {
        inventory.allocation.claims.filter { $0.line == line.index }.map { claim in
            let instrument = inventory.input.instruments[claim.instrument]
            let factor = Derivation(
                Message("inventory.explain.contract-factor"),
                value: instrument.emissionFactor.value,
                unit: instrument.emissionFactor.unit.symbol,
                origin: .table(place: instrument.place, citation: nil, source: instrument.retirement)
            )
            return Derivation(
                Message("inventory.explain.contract", ["name": .name(instrument.name)]),
                value: claim.quantity,
                unit: line.line.unit.symbol,
                origin: .table(place: instrument.place, citation: nil, source: instrument.retirement),
                inputs: [factor]
            )
        }
    }

    private func remarks(_ line: CompiledLine, byMarket: Bool) -> [Message] {
        var result: [Message] = []
        if let lease = line.line.lease { result.append(lease.remark) }
        for (role, id) in line.line.factors.sorted(by: { $0.key < $1.key })
        where id.hasPrefix(FactorChoices.prefix) {
            let name = String(id.dropFirst(FactorChoices.prefix.count))
            if let chosen = inventory.input.choices[name] {
                result.append(
                    Message(
                        "inventory.explain.chosen",
                        [
                            "role": .message(Message("inventory.role.\(role)")), "name": .text(name),
                            "chosen": .text(chosen),
                        ]
                    )
                )
            }
        }
        if byMarket, line.isElectricityOfScope2, inventory.residual == nil {
            result.append(Message("inventory.explain.no-residual"))
        }
        if let note = line.line.note, !note.isEmpty {
            result.append(Message("inventory.explain.note", ["note": .text(note)]))
        }
        return result
    }
}
