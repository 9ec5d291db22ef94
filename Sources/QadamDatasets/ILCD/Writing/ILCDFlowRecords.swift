import QadamLifeCycle

/// Turns flows of a database into flows of ILCD.
struct ILCDFlowRecords {
    private let database: LifeCycleDatabase
    private let identifiers: ILCDIdentifiers
    private let units: ILCDUnitTable
    private let properties: [Int: [FlowProperty]]

    init(_ database: LifeCycleDatabase, _ identifiers: ILCDIdentifiers, _ units: ILCDUnitTable) {
        self.database = database
        self.identifiers = identifiers
        self.units = units
        properties = Dictionary(grouping: database.properties, by: \.flow)
    }

    /// A flow as it is written.
    func record(_ row: Int, _ losses: ILCDLosses) -> ILCDFlow {
        let flow = database.flows[row]
        var record = ILCDFlow()
        var addition = ILCDAddition()
        record.id = identifiers.flows[row]
        describe(flow, &record, &addition, losses)
        record.reference = "0"
        record.properties = [.init(id: "0", property: units.property(ofFlow: row), amount: 1)]
        if flow.unit != units.group(of: flow.unit).reference {
            addition[.unit] = units.name(of: flow.unit)
            losses.converted += 1
        }
        addition[.gas] = flow.gas
        if flow.gas != nil { losses.roles += 1 }
        for property in properties[row] ?? [] {
            record.properties.append(written(property, of: flow, record.properties.count, losses))
        }
        addition[.row] = "\(row)"
        addition[.seal] = record.seal
        record.addition = addition
        return record
    }

    private func describe(
        _ flow: DatabaseFlow,
        _ record: inout ILCDFlow,
        _ addition: inout ILCDAddition,
        _ losses: ILCDLosses
    ) {
        addition.keep(id: flow.id, of: record.id, losses)
        let name = ILCDText.fitted(flow.name, ILCDText.string)
        record.name = PreferredText(addition.fitted(flow.name, .name, name, losses))
        // A reader takes the identifier for the name of a flow without one.
        if flow.name.isEmpty { addition[.name] = "" }
        let place = ILCDText.path(flow.compartment)
        let path = addition.fitted(flow.compartment, .compartment, place, losses)
        let levels = path.split(separator: "/", omittingEmptySubsequences: false)
        record.categories = path.isEmpty ? [] : levels.map(String.init)
        // Only substances have a compartment; of others the reader takes the path for a mere classification.
        if flow.kind != .elementary, !flow.compartment.isEmpty { addition[.compartment] = flow.compartment }
        record.cas = ILCDText.cas(flow.cas) ?? ""
        if record.cas != flow.cas { addition[.cas] = flow.cas }
        if record.cas.isEmpty, !flow.cas.isEmpty { losses.casNumbers += 1 }
        let location = ILCDText.fitted(flow.location, ILCDText.string)
        record.location = addition.fitted(flow.location, .location, location, losses)
        switch flow.kind {
        case .product: record.type = "Product flow"
        case .waste: record.type = "Waste flow"
        case .elementary: record.type = "Elementary flow"
        }
    }

    /// A property in the reference units of both: amount × unit of the property ÷ unit of the flow.
    private func written(
        _ property: FlowProperty,
        of flow: DatabaseFlow,
        _ number: Int,
        _ losses: ILCDLosses
    ) -> ILCDFlow.Property {
        let own = units.factor(of: flow.unit)
        let scale = units.factor(of: property.unit)
        var addition = ILCDAddition()
        let isReference = property.unit == units.group(of: property.unit).reference
        if !isReference { addition[.unit] = units.name(of: property.unit) }
        if own != 1 || !isReference {
            addition.set(.amount, property.amount)
            losses.converted += 1
        }
        if !property.source.isEmpty { addition[.source] = property.source }
        return .init(
            id: "\(number)",
            property: units.property(property.property, unit: property.unit),
            amount: property.amount * scale / own,
            addition: addition
        )
    }
}

extension ILCDMarkup {
    /// A flow as a file.
    ///
    /// - Parameter names: the names of flow properties.
    static func flow(
        _ record: ILCDFlow,
        database: String,
        names: [String: String],
        language: String
    ) -> [UInt8] {
        var markup = ILCDMarkup(.flow, language: language)
        markup.around("flowInformation") { markup in
            markup.around("dataSetInformation") { $0.description(record, database) }
            markup.around("quantitativeReference") {
                $0.leaf("referenceToReferenceFlowProperty", record.reference)
            }
            if !record.location.isEmpty {
                markup.around("geography") { $0.spoken("locationOfSupply", record.location) }
            }
        }
        markup.around("modellingAndValidation") {
            $0.around("LCIMethod") { $0.leaf("typeOfDataSet", record.type) }
        }
        markup.administration()
        markup.around("flowProperties") { markup in
            for property in record.properties {
                markup.around("flowProperty", [("dataSetInternalID", property.id)]) { markup in
                    let name = names[property.property] ?? ""
                    markup.reference("referenceToFlowPropertyDataSet", .flowProperty, property.property, name)
                    markup.leaf("meanValue", property.amount)
                    let source = ILCDText.fitted(property.addition?[.source] ?? "", ILCDText.string)
                    markup.spoken("generalComment", source.text)
                    markup.additions([("qadamFlowProperty", property.addition)])
                }
            }
        }
        return markup.finished()
    }

    private mutating func description(_ record: ILCDFlow, _ database: String) {
        leaf("common:UUID", record.id)
        if !record.name.value.isEmpty { around("name") { $0.spoken("baseName", record.name.value) } }
        if !record.categories.isEmpty {
            let isElementary = record.type == "Elementary flow"
            let element = isElementary ? "elementaryFlowCategorization" : "classification"
            around("classificationInformation") { markup in
                markup.around("common:" + element, [("name", database)]) { markup in
                    for (level, name) in record.categories.enumerated() {
                        markup.leaf(
                            isElementary ? "common:category" : "common:class",
                            name,
                            [("level", "\(level)")]
                        )
                    }
                }
            }
        }
        if !record.cas.isEmpty { leaf("CASNumber", record.cas) }
        additions([("qadamFlow", record.addition)])
    }
}
