/// Writes the datasets of units and flow properties.
extension ILCDMarkup {
    /// A unit group as a file.
    static func unitGroup(_ record: ILCDUnitGroup, language: String) -> [UInt8] {
        var markup = ILCDMarkup(.unitGroup, language: language)
        markup.around("unitGroupInformation") { markup in
            markup.around("dataSetInformation") { markup in
                markup.leaf("common:UUID", record.id)
                markup.spoken("common:name", record.name.value)
                if record.isImpactUnit {
                    markup.around("common:other") { markup in
                        markup.empty("q:qadamImpactUnit")
                        if let addition = record.addition {
                            markup.empty("q:qadamUnitGroup", addition.attributes)
                        }
                    }
                } else {
                    markup.additions([("qadamUnitGroup", record.addition)])
                }
            }
            markup.around("quantitativeReference") { $0.leaf("referenceToReferenceUnit", record.reference) }
        }
        markup.administration()
        markup.around("units") { markup in
            for unit in record.units {
                markup.around("unit", [("dataSetInternalID", unit.id)]) { markup in
                    markup.leaf("name", unit.name)
                    markup.leaf("meanValue", unit.factor)
                    markup.additions([("qadamUnit", unit.addition)])
                }
            }
        }
        return markup.finished()
    }

    /// A flow property as a file.
    static func flowProperty(_ record: ILCDFlowProperty, group: String, language: String) -> [UInt8] {
        var markup = ILCDMarkup(.flowProperty, language: language)
        markup.around("flowPropertiesInformation") { markup in
            markup.around("dataSetInformation") { markup in
                markup.leaf("common:UUID", record.id)
                markup.spoken("common:name", record.name.value)
                markup.additions([("qadamProperty", record.addition)])
            }
            markup.around("quantitativeReference") {
                $0.reference("referenceToReferenceUnitGroup", .unitGroup, record.unitGroup, group)
            }
        }
        markup.administration()
        return markup.finished()
    }
}
