public import QadamContainers
public import QadamEvidence
public import QadamLifeCycle

/// Writes a database as a package of openLCA 2 (JSON-LD): what ``JSONLDReader`` reads from it is the same database.
///
/// Stages and kinds of processes and the gas of a flow, for which the format has no field, stand in `otherProperties`.
/// openLCA counts all flows of a quantity in the reference unit of its group, whose factor is 1; every exchange and every
/// factor names its own unit beside it. The unit in which the database counts a flow, and what the reference unit of a
/// group is in it, stand in `otherProperties` too, so that both are read back. Not kept: where a property of a flow was
/// published, and PERT and discrete distributions (refused: `DAT-0321`).
public struct JSONLDWriter {
    let database: LifeCycleDatabase
    private let references: [String: DatabaseUnit]

    /// A writer of a database.
    public init(_ database: LifeCycleDatabase) {
        self.database = database
        references = Self.references(database)
    }

    /// What the format cannot hold; empty where the database can be written.
    public func findings() -> [Diagnostic] {
        let unknown: Set<ExchangeUncertainty.Kind> = [.pert, .discrete]
        let spreads = database.exchanges.uncertainty.kind.filter(unknown.contains).count
        let named = database.parameters.filter { $0.uncertainty.map { unknown.contains($0.kind) } ?? false }
            .count
        let numbers = database.exchanges.amount + database.parameters.map(\.value)
        var findings: [Diagnostic] = []
        if spreads + named > 0 {
            findings.append(Diagnostic("DAT-0321", .error, at: .whole, ["count": .integer(spreads + named)]))
        }
        let broken = numbers.filter { !$0.isFinite }.count
        if broken > 0 {
            findings.append(Diagnostic("DAT-0322", .error, at: .whole, ["count": .integer(broken)]))
        }
        return findings
    }

    /// Writes all files.
    /// - Parameter archive: Gets them; it is not finished.
    /// - Throws: What the archive throws.
    public func write(to archive: inout ZipWriter) throws {
        try archive.add("openlca.json", Array("{\"schemaVersion\":2}".utf8))
        for group in groups() { try put("unit_groups", group.id, group.text, &archive) }
        for property in properties() { try put("flow_properties", property.id, property.text, &archive) }
        for code in locations() {
            var location = JSONText(type: "Location", id: Self.location(code), name: code)
            location.text("code", code)
            try put("locations", Self.location(code), location, &archive)
        }
        let own = Dictionary(grouping: database.properties, by: \.flow)
        for row in database.flows.indices {
            try put("flows", database.flows[row].id, flow(row, own[row] ?? []), &archive)
        }
        for parameter in database.parameters where parameter.process < 0 {
            let id = JSONText.identifier("parameter/" + parameter.name)
            try put("parameters", id, self.parameter(parameter, id: id, scope: "GLOBAL_SCOPE"), &archive)
        }
        if !database.exchanges.quality.isEmpty {
            try put("dq_systems", JSONLDQuality.id, JSONLDQuality.system, &archive)
        }
        let processes = JSONLDProcessWriter(self)
        for row in database.processes.indices {
            try put("processes", database.processes[row].id, processes.process(row), &archive)
        }
        for method in database.methods { try write(method, &archive) }
    }

    private func put(_ folder: String, _ id: String, _ text: JSONText, _ archive: inout ZipWriter) throws {
        let isPlain =
            !id.isEmpty && id.utf8.count < 100 && id.utf8.allSatisfy(Self.isPlain) && !id.hasPrefix(".")
        try archive.add("\(folder)/\(isPlain ? id : JSONText.identifier(id)).json", Array(text.closed.utf8))
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == 45
            || byte == 95
    }

    // MARK: Identifiers that the database does not hold

    static func group(_ quantity: String) -> String { JSONText.identifier("unit group/" + quantity) }

    static func unit(_ unit: DatabaseUnit) -> String {
        JSONText.identifier("unit/" + unit.quantity + "/" + unit.symbol)
    }

    static func property(_ name: String, _ quantity: String) -> String {
        JSONText.identifier("flow property/" + name + "/" + quantity)
    }

    /// The property in which a quantity is counted where it is a flow's own.
    static func property(_ unit: DatabaseUnit) -> String { property(unit.quantity, unit.quantity) }

    static func location(_ code: String) -> String { JSONText.identifier("location/" + code) }

    // MARK: Objects

    /// The reference unit of each quantity: the first that a flow is counted in, else the first of factor 1.
    private static func references(_ database: LifeCycleDatabase) -> [String: DatabaseUnit] {
        let used = Set(database.flows.map(\.unit) + database.properties.map(\.unit))
        let counted = Set(used.map { database.units[$0] })
        return Dictionary(grouping: database.units, by: \.quantity).compactMapValues { units in
            units.first(where: counted.contains) ?? units.first { $0.factor == 1 }
        }
    }

    private func groups() -> [(id: String, text: JSONText)] {
        let byQuantity = Dictionary(grouping: database.units, by: \.quantity)
        return byQuantity.keys.sorted().map { quantity in
            let units = byQuantity[quantity] ?? []
            let reference = references[quantity]
            var group = JSONText(type: "UnitGroup", id: Self.group(quantity), name: quantity)
            group.list(
                "units",
                units.map { unit in
                    var text = JSONText(type: "Unit", id: Self.unit(unit), name: unit.symbol)
                    text.bool("isRefUnit", unit == reference)
                    text.number("conversionFactor", inReference(unit))
                    return text
                }
            )
            if let scale = reference?.factor, scale != 1 {
                JSONLDOwn.write(numbers: [("scale", scale)], to: &group)
            }
            return (Self.group(quantity), group)
        }
    }

    private func properties() -> [(id: String, text: JSONText)] {
        var named = Set(database.units.map { [$0.quantity, $0.quantity] })
        for property in database.properties {
            named.insert([property.property, database.units[property.unit].quantity])
        }
        return named.sorted { $0.lexicographicallyPrecedes($1) }.map { pair in
            let id = Self.property(pair[0], pair[1])
            var text = JSONText(type: "FlowProperty", id: id, name: pair[0])
            text.reference("unitGroup", "UnitGroup", Self.group(pair[1]), pair[1])
            return (id, text)
        }
    }

    private func locations() -> [String] {
        let ofMethods = database.methods.flatMap { $0.categories.flatMap(\.location) }
        return Set(database.flows.map(\.location) + database.processes.map(\.location) + ofMethods)
            .filter { !$0.isEmpty }.sorted()
    }

    private func flow(_ row: Int, _ own: [FlowProperty]) -> JSONText {
        let flow = database.flows[row]
        let unit = database.units[flow.unit]
        var text = JSONText(type: "Flow", id: flow.id, name: flow.name)
        switch flow.kind {
        case .product: text.text("flowType", "PRODUCT_FLOW")
        case .waste: text.text("flowType", "WASTE_FLOW")
        case .elementary: text.text("flowType", "ELEMENTARY_FLOW")
        }
        text.text("cas", flow.cas)
        if !flow.compartment.isEmpty { text.text("category", "Elementary flows/" + flow.compartment) }
        reference(location: flow.location, &text)
        var factors = [factor(Self.property(unit), unit.quantity, 1, isReference: true)]
        for property in own {
            let quantity = database.units[property.unit].quantity
            let id = Self.property(property.property, quantity)
            // Reference units of the property's group of one reference unit of the flow's group.
            let scale = inReference(database.units[property.unit]) / inReference(unit)
            let amount = scale == 1 ? property.amount : property.amount * scale
            factors.append(factor(id, property.property, amount, isReference: false))
        }
        text.list("flowProperties", factors)
        let isReference = references[unit.quantity] == unit
        JSONLDOwn.write([("gas", flow.gas ?? ""), ("unit", isReference ? "" : Self.unit(unit))], to: &text)
        return text
    }

    /// One of a unit in the reference unit of its group, whose own factor is 1.
    private func inReference(_ unit: DatabaseUnit) -> Double {
        guard let reference = references[unit.quantity], reference != unit else { return 1 }
        return unit.factor / reference.factor
    }

    private func factor(_ id: String, _ name: String, _ value: Double, isReference: Bool) -> JSONText {
        var text = JSONText()
        text.text("@type", "FlowPropertyFactor")
        text.bool("isRefFlowProperty", isReference)
        text.number("conversionFactor", value)
        text.reference("flowProperty", "FlowProperty", id, name)
        return text
    }

    func reference(location: String, _ text: inout JSONText) {
        if !location.isEmpty { text.reference("location", "Location", Self.location(location), location) }
    }

    func parameter(_ parameter: DatabaseParameter, id: String, scope: String) -> JSONText {
        var text = JSONText(type: "Parameter", id: id, name: parameter.name)
        text.text("parameterScope", scope)
        text.bool("isInputParameter", parameter.formula == nil)
        text.text("formula", parameter.formula ?? "")
        text.number("value", parameter.value)
        text.text("description", parameter.note)
        if let uncertainty = parameter.uncertainty {
            text.object("uncertainty", Self.uncertainty(uncertainty))
        }
        return text
    }

    static func uncertainty(_ uncertainty: ExchangeUncertainty) -> JSONText {
        var text = JSONText()
        let names: (String, [String])
        switch uncertainty.kind {
        case .lognormal: names = ("LOG_NORMAL_DISTRIBUTION", ["geomMean", "geomSd"])
        case .normal: names = ("NORMAL_DISTRIBUTION", ["mean", "sd"])
        case .triangular, .pert: names = ("TRIANGLE_DISTRIBUTION", ["minimum", "mode", "maximum"])
        case .uniform: names = ("UNIFORM_DISTRIBUTION", ["minimum", "maximum"])
        case .discrete: names = ("NO_DISTRIBUTION", [])
        }
        text.text("@type", "Uncertainty")
        text.text("distributionType", names.0)
        for (name, value) in zip(names.1, [uncertainty.first, uncertainty.second, uncertainty.third]) {
            text.number(name, value)
        }
        return text
    }

    private func write(_ method: ImpactMethod, _ archive: inout ZipWriter) throws {
        var text = JSONText(type: "ImpactMethod", id: method.id, name: method.name)
        text.text("description", method.source)
        text.list(
            "impactCategories",
            method.categories.map { JSONText(type: "ImpactCategory", id: $0.id, name: $0.name) }
        )
        text.list("nwSets", method.sets.map { weighting($0, method) })
        try put("lcia_methods", method.id, text, &archive)
        for category in method.categories {
            try put("lcia_categories", category.id, factors(category), &archive)
        }
    }

    private func factors(_ category: ImpactCategory) -> JSONText {
        var text = JSONText(type: "ImpactCategory", id: category.id, name: category.name)
        text.text("refUnit", category.unit)
        text.list(
            "impactFactors",
            category.flow.indices.map { index in
                let flow = database.flows[Int(category.flow[index])]
                let unit = database.units[flow.unit]
                var factor = JSONText()
                factor.text("@type", "ImpactFactor")
                factor.number("value", category.factor[index])
                factor.reference("flow", "Flow", flow.id, flow.name)
                factor.reference("unit", "Unit", Self.unit(unit), unit.symbol)
                factor.reference("flowProperty", "FlowProperty", Self.property(unit), unit.quantity)
                if !category.location.isEmpty { reference(location: category.location[index], &factor) }
                return factor
            }
        )
        return text
    }

    private func weighting(_ set: WeightingSet, _ method: ImpactMethod) -> JSONText {
        var text = JSONText(
            type: "NwSet",
            id: JSONText.identifier("nw set/" + method.id + "/" + set.name),
            name: set.name
        )
        text.text("weightedScoreUnit", set.unit)
        text.list(
            "factors",
            method.categories.enumerated().map { index, category in
                var factor = JSONText()
                factor.text("@type", "NwFactor")
                factor.reference("impactCategory", "ImpactCategory", category.id, category.name)
                if let value = set.normalisation[index] { factor.number("normalisationFactor", value) }
                if let value = set.weight[index] { factor.number("weightingFactor", value) }
                return factor
            }
        )
        return text
    }
}
