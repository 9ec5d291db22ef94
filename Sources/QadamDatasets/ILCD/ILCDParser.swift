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
                let id = reader.text(.dataSetInternalID)
                var (name, factor) = ("", Double.nan)
                try walk { () throws(XMLError) in
                    if reader.name == .name { name = try reader.content() }
                    if reader.name == .meanValue, let value = try reader.numberContent() { factor = value }
                }
                group.units.append((id, name, factor))
            default: return
            }
        }
        return group
    }

    func flowProperty() throws(XMLError) -> ILCDFlowProperty {
        var property = ILCDFlowProperty()
        property.place = place
        try walk { () throws(XMLError) in
            switch reader.name {
            case .UUID: if property.id.isEmpty { property.id = try reader.content() }
            case .name: try offer(to: &property.name)
            case .referenceToReferenceUnitGroup: property.unitGroup = reader.text(.refObjectId)
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
            case .flowProperty:
                let id = reader.text(.dataSetInternalID)
                var (property, amount) = ("", Double.nan)
                try walk { () throws(XMLError) in
                    if reader.name == .referenceToFlowPropertyDataSet { property = reader.text(.refObjectId) }
                    if reader.name == .meanValue, let value = try reader.numberContent() { amount = value }
                }
                flow.properties.append((id, property, amount))
            default: return
            }
        }
        return flow
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
            case .factor:
                var (flow, location, value) = ("", "", Double.nan)
                try walk { () throws(XMLError) in
                    switch reader.name {
                    case .referenceToFlowDataSet: flow = reader.text(.refObjectId)
                    case .location: location = try reader.content()
                    case .meanValue: if let number = try reader.numberContent() { value = number }
                    default: return
                    }
                }
                method.factors.append((flow, location, value))
            default: return
            }
        }
        return method
    }
}
