import QadamEvidence
import QadamLifeCycle

/// What the identifiers of a package stand for.
struct ILCDIndex {
    /// Flow of the database for each UUID.
    var flow: [String: Int] = [:]
    /// For each flow of the database the unit in which ILCD counts it: the reference unit of its reference property,
    /// which is not the flow's own unit where an addition names another.
    var counted: [Int: Int] = [:]
    /// For each flow property its name and its reference unit.
    var property: [String: (name: String, unit: Int)] = [:]
    /// Unit of the database by group and number inside it, as additions name units.
    var unit: [String: Int] = [:]
    /// Turns units of the database into one another; known once all flows are.
    var conversions: UnitConversions?
    /// For each flow property that only impact categories are counted in, the symbol of its unit.
    var impactUnit: [String: String] = [:]
    /// Process of the database for each UUID.
    var process: [String: Int] = [:]
    /// Exchanges whose maker an addition names.
    var makers: [(exchange: Int, process: String)] = []
    /// Names of unit groups, so that two groups of one name stay two quantities.
    fileprivate var quantities: Set<String> = []
}

extension ILCDPackage {
    /// Turns identifiers into rows of the database.
    mutating func resolve() {
        var index = ILCDIndex()
        resolveUnits(&index)
        resolveFlows(&index)
        var counted = assembly.database
        counted.units = assembly.units.units
        index.conversions = UnitConversions(counted)
        addParameters()
        for process in Self.ordered(processes, \.addition) {
            if process.modules.isEmpty {
                add(process, &index)
            } else {
                addDeclaration(process, &index)
            }
        }
        resolveMakers(index)
        resolveMethods(index)
        for finding in trust.findings() { assembly.warn(finding) }
    }

    /// Datasets in the order of the database that was written; those that no addition places come after.
    private static func ordered<Item>(
        _ items: [Item],
        _ addition: (Item) -> ILCDAddition?
    ) -> [Item] {
        let placed = items.enumerated().map { (addition($1)?.row ?? Int.max, $0, $1) }
        return placed.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }

    private func resolveUnits(_ index: inout ILCDIndex) {
        let counted = Set(flows.values.flatMap { $0.properties.map(\.property) })
        let groups = Set(counted.compactMap { properties[$0]?.unitGroup })
        var reference: [String: Int] = [:]
        var symbols: [String: String] = [:]
        for (id, group) in unitGroups.sorted(by: { $0.key < $1.key }) {
            if group.isImpactUnit, !groups.contains(id) {
                symbols[id] = trust.trusted(group.addition, group.seal)?[.unit] ?? group.units.first?.name
            } else {
                reference[id] = add(group, &index)
            }
        }
        for (id, property) in properties {
            index.impactUnit[id] = symbols[property.unitGroup]
            guard let unit = reference[property.unitGroup] else { continue }
            let name = trust.trusted(property.addition, property.seal)?[.name]
            index.property[id] = (name ?? property.name.value, unit)
        }
    }

    /// Adds the units of a group and gives its reference unit.
    private func add(_ group: ILCDUnitGroup, _ index: inout ILCDIndex) -> Int? {
        let own = trust.trusted(group.addition, group.seal)
        var quantity = own?[.quantity] ?? group.name.value
        if quantity.isEmpty, own == nil { quantity = group.id }
        if !index.quantities.insert(quantity).inserted { quantity += " (\(group.id))" }
        var reference: Int?
        var factors: [String: Double] = [:]
        for unit in group.units {
            let addition = own == nil ? nil : unit.addition
            var symbol = addition?[.name] ?? unit.name
            let factor = addition?.number(.factor) ?? unit.factor
            guard addition?[.name] != nil || !symbol.isEmpty, factor.isFinite, factor > 0 else {
                let arguments: [String: Argument] = ["unit": .text(unit.name), "group": .text(quantity)]
                let finding = Finding("DAT-0226", at: group.place, arguments)
                assembly.leaveOut("unit", id: group.id, name: unit.name, because: finding)
                continue
            }
            if let other = factors[symbol], other != factor {
                let arguments: [String: Argument] = [
                    "file": .text(group.place.description), "unit": .text(symbol),
                ]
                assembly.warn(Finding("DAT-0320", at: group.place, arguments))
                symbol += " (\(unit.id))"
            }
            factors[symbol] = factor
            let row = assembly.units.unit(
                DatabaseUnit(symbol: symbol, quantity: quantity, factor: factor)
            )
            index.unit[group.id + "/" + unit.id] = row
            if unit.id == group.reference { reference = row }
        }
        return reference
    }

    private func kind(_ type: String) -> DatabaseFlow.Kind? {
        switch type {
        case "Product flow": .product
        case "Waste flow": .waste
        case "Elementary flow", "Other flow": .elementary
        default: nil
        }
    }

    private func resolveFlows(_ index: inout ILCDIndex) {
        let listed = flowOrder.compactMap { flows[$0] }
        for flow in Self.ordered(listed, \.addition) {
            let reference = flow.properties.first { $0.id == flow.reference }
            guard let reference, let unit = index.property[reference.property], let kind = kind(flow.type),
                reference.amount.isFinite, reference.amount > 0
            else {
                let finding = Finding("DAT-0225", at: flow.place, ["flow": .text(flow.name.value)])
                assembly.leaveOut("flow", id: flow.id, name: flow.name.value, because: finding)
                continue
            }
            let row = assembly.database.flows.count
            index.flow[flow.id] = row
            index.counted[row] = unit.unit
            let own = trust.trusted(flow.addition, flow.seal)
            let category = own?[.compartment] ?? flow.categories.joined(separator: "/")
            assembly.database.flows.append(
                DatabaseFlow(
                    id: own?[.id] ?? flow.id,
                    name: own?[.name] ?? (flow.name.value.isEmpty ? flow.id : flow.name.value),
                    kind: kind,
                    unit: self.unit(own, index) ?? unit.unit,
                    cas: own?[.cas] ?? flow.cas,
                    compartment: kind == .elementary || own?[.compartment] != nil ? category : "",
                    location: own?[.location] ?? flow.location,
                    gas: own?[.gas]
                )
            )
            for other in flow.properties where other.id != flow.reference {
                addProperty(other, of: row, reference: reference.amount, isOwn: own != nil, index)
            }
        }
    }

    /// The unit that an addition names.
    func unit(_ addition: ILCDAddition?, _ index: ILCDIndex) -> Int? {
        guard let addition, let name = addition[.unit] else { return nil }
        if index.unit[name] == nil { trust.damage(addition) }
        return index.unit[name]
    }

    private func addProperty(
        _ written: ILCDFlow.Property,
        of row: Int,
        reference: Double,
        isOwn: Bool,
        _ index: ILCDIndex
    ) {
        guard let property = index.property[written.property], written.amount.isFinite else { return }
        var entry = FlowProperty(
            flow: row,
            property: property.name,
            unit: property.unit,
            amount: written.amount / reference * countedUnits(row, index)
        )
        if isOwn, let addition = written.addition, !addition.isDamaged {
            entry.source = addition[.source] ?? ""
            let own = addition[.unit] == nil ? entry.unit : unit(addition, index)
            if let own, let amount = addition.number(.amount), amount.isFinite {
                entry.amount = amount
                entry.unit = own
            }
        }
        assembly.database.properties.append(entry)
    }

    /// One of a flow's own unit in the unit in which ILCD counts it.
    func countedUnits(_ flow: Int, _ index: ILCDIndex) -> Double {
        let own = assembly.database.flows[flow].unit
        guard let counted = index.counted[flow], counted != own else { return 1 }
        return assembly.units.units[own].factor / assembly.units.units[counted].factor
    }

    private func resolveMakers(_ index: ILCDIndex) {
        for maker in index.makers {
            if let process = index.process[maker.process] {
                assembly.database.exchanges.provider[maker.exchange] = Int32(process)
            } else {
                assembly.close(Int32(maker.exchange), candidates: 0, sought: maker.process)
            }
        }
    }
}
