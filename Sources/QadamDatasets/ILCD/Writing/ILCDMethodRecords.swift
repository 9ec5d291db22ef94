import QadamLifeCycle

/// Turns impact categories into LCIA methods of ILCD: one dataset a category, which names its method as methodology.
struct ILCDMethodRecords {
    private let database: LifeCycleDatabase
    private let identifiers: ILCDIdentifiers
    private let units: ILCDUnitTable
    private let taken: [Bool]

    init(_ database: LifeCycleDatabase, _ identifiers: ILCDIdentifiers, _ units: ILCDUnitTable) {
        self.database = database
        self.identifiers = identifiers
        self.units = units
        taken = database.takenFromNature()
    }

    /// The flow property that stands for the unit of a category, and its unit group.
    static func quantity(_ unit: String) -> (property: String, group: String) {
        (ILCDIdentifiers.of("impact property/" + unit), ILCDIdentifiers.of("impact unit/" + unit))
    }

    /// A category as it is written; factors are of one reference unit of the flow's group.
    func record(_ row: Int, _ place: Int, _ losses: ILCDLosses) -> ILCDMethod {
        let method = database.methods[row]
        let category = method.categories[place]
        var record = ILCDMethod()
        var addition = ILCDAddition()
        record.id = identifiers.categories[row][place]
        addition.keep(id: category.id, of: record.id, losses)
        let name = ILCDText.fitted(category.name, ILCDText.string)
        record.name = PreferredText(addition.fitted(category.name, .name, name, losses))
        let unit = ILCDText.fitted(category.unit, ILCDText.string)
        record.quantityName = PreferredText(addition.fitted(category.unit, .unit, unit, losses))
        if !category.unit.isEmpty { record.quantity = Self.quantity(category.unit).property }
        let group = ILCDText.fitted(method.name)
        if !group.text.isEmpty { record.methodologies = [group.text] }
        for index in category.flow.indices { record.factors.append(factor(category, index, losses)) }
        addition[.seal] = record.seal
        record.addition = addition
        return record
    }

    private func factor(_ category: ImpactCategory, _ index: Int, _ losses: ILCDLosses) -> ILCDMethod.Factor {
        let row = Int(category.flow[index])
        let scale = units.factor(of: database.flows[row].unit)
        let value = category.factor[index]
        let location = category.location.isEmpty ? "" : category.location[index]
        let fitted = ILCDText.fitted(location, ILCDText.string)
        var addition = ILCDAddition()
        if scale != 1 {
            addition.set(.value, value)
            losses.converted += 1
        }
        return .init(
            flow: identifiers.flows[row],
            location: addition.fitted(location, .location, fitted, losses),
            value: scale == 1 ? value : value / scale,
            addition: addition
        )
    }

    /// A category as a file. A resource is an input, everything else an output (``ImpactMethod/weights(_:_:)``).
    ///
    /// - Parameter source: the dataset of the method's publication and its text; `nil` where the method names none.
    func file(
        _ record: ILCDMethod,
        _ category: ImpactCategory,
        source: (id: String, text: String)?,
        language: String
    ) -> [UInt8] {
        var markup = ILCDMarkup(.method, language: language)
        markup.around("LCIAMethodInformation") { markup in
            markup.around("dataSetInformation") { markup in
                markup.leaf("common:UUID", record.id)
                markup.spoken("common:name", record.name.value)
                for name in record.methodologies { markup.leaf("methodology", name) }
                markup.additions([("qadamCategory", record.addition)])
            }
            if !record.quantity.isEmpty {
                markup.around("quantitativeReference") {
                    $0.reference(
                        "referenceQuantity",
                        .flowProperty,
                        record.quantity,
                        record.quantityName.value
                    )
                }
            }
            markup.empty("geography")
        }
        markup.around("modellingAndValidation") { markup in
            guard let source else { return }
            markup.around("dataSources") {
                $0.reference("referenceToDataSource", .source, source.id, source.text)
            }
        }
        if !record.factors.isEmpty {
            markup.around("characterisationFactors") { markup in
                for (index, factor) in record.factors.enumerated() {
                    write(factor, Int(category.flow[index]), &markup)
                }
            }
        }
        return markup.finished()
    }

    private func write(_ factor: ILCDMethod.Factor, _ row: Int, _ markup: inout ILCDMarkup) {
        markup.around("factor") { markup in
            let name = database.flows[row].name
            markup.reference("referenceToFlowDataSet", .flow, factor.flow, name)
            if !factor.location.isEmpty { markup.leaf("location", factor.location) }
            markup.leaf("exchangeDirection", taken[row] ? "Input" : "Output")
            markup.leaf("meanValue", factor.value)
            markup.additions([("qadamFactor", factor.addition)])
        }
    }
}
