import QadamEvidence
import QadamLifeCycle

/// Unit groups and flow properties of a package.
struct JSONLDUnits {
    struct Group {
        var name: String
        /// Row of the reference unit.
        var reference: Int
        /// Rows by identifier of the unit.
        var units: [String: Int]
    }

    private(set) var groups: [String: Group] = [:]
    /// Name and group of a property.
    private(set) var properties: [String: (name: String, group: String)] = [:]
    private var names: Set<String> = []

    mutating func add(group object: JSONObject, to assembly: PackageAssembly) {
        guard let id = object.text("@id"), let written = object.needed("name", object.text("name")) else {
            return
        }
        let name = names.contains(written) ? "\(written) (\(id))" : written
        var rows: [(id: String, unit: DatabaseUnit)] = []
        var references: [String] = []
        var ones: [String] = []
        for unit in object.objects("units") {
            guard let unitID = unit.needed("@id", unit.text("@id")),
                let symbol = unit.needed("name", unit.text("name")),
                let factor = unit.needed("conversionFactor", unit.number("conversionFactor"))
            else { return }
            guard factor > 0 else { return unit.faults.note("DAT-0307", unit.path, ["unit": .text(symbol)]) }
            rows.append((unitID, DatabaseUnit(symbol: symbol, quantity: name, factor: factor)))
            if unit.bool("isRefUnit", "referenceUnit") == true { references.append(unitID) }
            if factor == 1 { ones.append(unitID) }
        }
        let marked = references.isEmpty ? ones : references
        guard object.faults.first == nil else { return }
        // What the reference unit is in the units of the database that was written.
        if let scale = JSONLDOwn.read(object)?.number("scale"), scale.isFinite, scale > 0 {
            for index in rows.indices { rows[index].unit.factor *= scale }
        }
        tellTwinsApart(&rows, in: object, assembly)
        guard marked.count == 1, let reference = marked.first else {
            return object.faults.note("DAT-0310", "units", ["group": .text(written)])
        }
        var units: [String: Int] = [:]
        for row in rows { units[row.id] = assembly.units.unit(row.unit) }
        guard let row = units[reference] else { return }
        names.insert(name)
        groups[id] = Group(name: name, reference: row, units: units)
    }

    /// Units of one symbol and different factors (a mile of metric and of short tonnes) get their identifier beside
    /// the symbol, as exchanges name them by it.
    private func tellTwinsApart(
        _ rows: inout [(id: String, unit: DatabaseUnit)],
        in object: JSONObject,
        _ assembly: PackageAssembly
    ) {
        let groups = Dictionary(grouping: rows.indices) { rows[$0].unit.symbol }
        for symbol in groups.keys.sorted() {
            guard let twins = groups[symbol], Set(twins.map { rows[$0].unit.factor }).count > 1 else {
                continue
            }
            for twin in twins { rows[twin].unit.symbol = "\(symbol) (\(rows[twin].id))" }
            let file = object.faults.file
            assembly.warn(
                Finding("DAT-0320", at: .file(file), ["file": .text(file), "unit": .text(symbol)])
            )
        }
    }

    mutating func add(property object: JSONObject) {
        guard let id = object.text("@id"), let name = object.needed("name", object.text("name")),
            let group = object.needed("unitGroup", object.reference("unitGroup"))
        else { return }
        guard groups[group] != nil else {
            return object.faults.note(
                "DAT-0306",
                "unitGroup",
                ["kind": .text("UnitGroup"), "id": .text(group)]
            )
        }
        properties[id] = (name, group)
    }

    /// The group of a property.
    func group(ofProperty id: String) -> Group? { properties[id].flatMap { groups[$0.group] } }
}

/// Categories and locations of a package, as text.
struct JSONLDPlaces {
    private var categories: [String: (name: String, parent: String?)] = [:]
    private var locations: [String: String] = [:]

    mutating func add(category object: JSONObject) {
        guard let id = object.text("@id"), let name = object.text("name") else { return }
        categories[id] = (name, object.reference("category"))
    }

    mutating func add(location object: JSONObject) {
        guard let id = object.text("@id") else { return }
        let code = object.text("code").flatMap { $0.isEmpty ? nil : $0 }
        locations[id] = code ?? object.text("name")
    }

    /// Path of the category of an object, in either dialect.
    func category(of object: JSONObject) -> String {
        if case .text(let path)? = object.fields["category"] { return path }
        guard let category = object.object("category"), let name = category.text("name") else { return "" }
        let above = category.texts("categoryPath")
        if !above.isEmpty { return (above + [name]).joined(separator: "/") }
        guard let id = category.text("@id"), categories[id] != nil else { return name }
        var path: [String] = []
        var next: String? = id
        while let id = next, let known = categories[id], path.count < 64 {
            path.insert(known.name, at: 0)
            next = known.parent
        }
        return path.joined(separator: "/")
    }

    /// Code of the location of an object: the code where the package has it, else the name.
    func location(of object: JSONObject) -> String {
        if case .text(let code)? = object.fields["location"] { return code }
        guard let location = object.object("location") else { return "" }
        if let id = location.text("@id"), let code = locations[id] { return code }
        return location.text("name") ?? ""
    }
}
