import QadamContainers
import QadamEvidence
import QadamLifeCycle

/// Turns the file that a reader stands at the root of into a record.
struct ILCDParser {
    let reader: XMLReader<ILCDNames>
    let file: String

    var place: Place { .file(file, row: reader.place.line) }

    /// Calls `visit` at the beginning of every element inside the one that has just begun.
    func walk(_ visit: () throws(XMLError) -> Void) throws(XMLError) {
        let own = reader.depth
        while true {
            switch try reader.next() {
            case .start: try visit()
            case .end: if reader.depth < own { return }
            case .text: continue
            case .finished: return
            }
        }
    }

    /// The addition whose element begins here.
    func addition() -> ILCDAddition { ILCDAddition(reader, file: file) }

    func offer(to text: inout PreferredText) throws(XMLError) {
        let language = reader.text(.lang)
        text.offer(try reader.content(), language: language)
    }

    func unitGroup() throws(XMLError) -> ILCDUnitGroup {
        var group = ILCDUnitGroup()
        group.place = place
        try walk { () throws(XMLError) in
            switch reader.name {
            case .UUID: if group.id.isEmpty { group.id = try reader.content() }
            case .name: try offer(to: &group.name)
            case .referenceToReferenceUnit: group.reference = try reader.content()
            case .unit:
                group.units.append(try unit())
            case .qadamUnitGroup: group.addition = addition()
            case .qadamImpactUnit: group.isImpactUnit = true
            default: return
            }
        }
        return group
    }

    private func unit() throws(XMLError) -> ILCDUnitGroup.Unit {
        var unit = ILCDUnitGroup.Unit(id: reader.text(.dataSetInternalID), name: "", factor: .nan)
        try walk { () throws(XMLError) in
            switch reader.name {
            case .name: unit.name = try reader.content()
            case .meanValue: if let value = try reader.numberContent() { unit.factor = value }
            case .qadamUnit: unit.addition = addition()
            default: return
            }
        }
        return unit
    }

    func flowProperty() throws(XMLError) -> ILCDFlowProperty {
        var property = ILCDFlowProperty()
        property.place = place
        try walk { () throws(XMLError) in
            switch reader.name {
            case .UUID: if property.id.isEmpty { property.id = try reader.content() }
            case .name: try offer(to: &property.name)
            case .referenceToReferenceUnitGroup: property.unitGroup = reader.text(.refObjectId)
            case .qadamProperty: property.addition = addition()
            default: return
            }
        }
        return property
    }

    func flow() throws(XMLError) -> ILCDFlow {
        var flow = ILCDFlow()
        flow.place = place
        var systems = 0
        try walk { () throws(XMLError) in
            switch reader.name {
            case .UUID: if flow.id.isEmpty { flow.id = try reader.content() }
            case .baseName: try offer(to: &flow.name)
            case .CASNumber: flow.cas = try reader.content()
            case .classification, .elementaryFlowCategorization: systems += 1
            case .category, .class: if systems == 1 { flow.categories.append(try reader.content()) }
            case .locationOfSupply: flow.location = try reader.content()
            case .typeOfDataSet: flow.type = try reader.content()
            case .referenceToReferenceFlowProperty: flow.reference = try reader.content()
            case .flowProperty: flow.properties.append(try propertyOfFlow())
            case .qadamFlow: flow.addition = addition()
            default: return
            }
        }
        return flow
    }

    private func propertyOfFlow() throws(XMLError) -> ILCDFlow.Property {
        var row = ILCDFlow.Property(id: reader.text(.dataSetInternalID), property: "", amount: .nan)
        try walk { () throws(XMLError) in
            switch reader.name {
            case .referenceToFlowPropertyDataSet: row.property = reader.text(.refObjectId)
            case .meanValue: if let value = try reader.numberContent() { row.amount = value }
            case .qadamFlowProperty: row.addition = addition()
            default: return
            }
        }
        return row
    }

    func method() throws(XMLError) -> ILCDMethod {
        var method = ILCDMethod()
        method.place = place
        try walk { () throws(XMLError) in
            switch reader.name {
            case .UUID: if method.id.isEmpty { method.id = try reader.content() }
            case .name: if reader.depth <= 4 { try offer(to: &method.name) }
            case .methodology: method.methodologies.append(try reader.content())
            case .impactCategory: if method.category.isEmpty { method.category = try reader.content() }
            case .referenceQuantity:
                method.quantity = reader.text(.refObjectId)
                try walk { () throws(XMLError) in
                    if reader.name == .shortDescription { try offer(to: &method.quantityName) }
                }
            case .factor: method.factors.append(try factor())
            case .qadamCategory: method.addition = addition()
            default: return
            }
        }
        return method
    }

    private func factor() throws(XMLError) -> ILCDMethod.Factor {
        var factor = ILCDMethod.Factor(flow: "", location: "", value: .nan)
        try walk { () throws(XMLError) in
            switch reader.name {
            case .referenceToFlowDataSet: factor.flow = reader.text(.refObjectId)
            case .location: factor.location = try reader.content()
            case .meanValue: if let number = try reader.numberContent() { factor.value = number }
            case .qadamFactor: factor.addition = addition()
            default: return
            }
        }
        return factor
    }

    /// A source dataset: the record of a database that Qadam wrote, a publication that it wrote, or any other source.
    func source() throws(XMLError) -> (record: ILCDDatabaseRecord?, isOther: Bool) {
        var record: ILCDDatabaseRecord?
        var isOther = true
        try walk { () throws(XMLError) in
            switch reader.name {
            case .qadamDatabase:
                record = ILCDDatabaseRecord()
                isOther = false
            case .qadamPublication: isOther = false
            case .qadamParameter: record?.parameters.append(addition())
            case .qadamMethod: record?.methods.append(ILCDDatabaseRecord.Method(addition: addition()))
            case .qadamCategory: add { $0.categories.append(reader.text(.id)) }
            case .qadamSet: add { $0.sets.append((addition(), [])) }
            case .qadamWeight:
                add { method in
                    guard let last = method.sets.indices.last else { return }
                    method.sets[last].weights.append(addition())
                }
            default: return
            }
        }
        func add(_ change: (inout ILCDDatabaseRecord.Method) -> Void) {
            guard let last = record?.methods.indices.last, var method = record?.methods[last] else { return }
            change(&method)
            record?.methods[last] = method
        }
        return (record, isOther)
    }
}
