import QadamLifeCycle

/// Writes the datasets of sources: publications of impact methods, and the database as a whole.
extension ILCDMarkup {
    /// A publication as a file.
    static func publication(_ id: String, _ text: String, language: String) -> [UInt8] {
        var markup = ILCDMarkup(.source, language: language)
        markup.around("sourceInformation") { markup in
            markup.around("dataSetInformation") { markup in
                markup.leaf("common:UUID", id)
                markup.spoken("common:shortName", ILCDText.fitted(text, ILCDText.string).text)
                markup.leaf("sourceCitation", ILCDText.fitted(text, ILCDText.short).text)
                markup.spoken("sourceDescriptionOrComment", ILCDText.fitted(text).text)
                markup.around("common:other") { $0.empty("q:qadamPublication") }
            }
        }
        markup.administration()
        return markup.finished()
    }

    /// The database as a file: what belongs to no process, flow or category of its own.
    static func database(
        _ database: LifeCycleDatabase,
        _ identifiers: ILCDIdentifiers,
        language: String
    ) -> [UInt8] {
        var markup = ILCDMarkup(.source, language: language)
        markup.around("sourceInformation") { markup in
            markup.around("dataSetInformation") { markup in
                markup.leaf("common:UUID", identifiers.database)
                markup.spoken("common:shortName", ILCDText.fitted(database.name, ILCDText.string).text)
                markup.leaf("publicationType", "Software or database")
                markup.around("common:other") { markup in
                    markup.around("q:qadamDatabase") { markup in
                        for parameter in database.parameters where parameter.process < 0 {
                            markup.empty(
                                "q:qadamParameter",
                                ILCDParameterRecords.addition(parameter).attributes
                            )
                        }
                        for (method, ids) in zip(database.methods, identifiers.categories) {
                            markup.method(method, ids)
                        }
                    }
                }
            }
        }
        markup.administration()
        return markup.finished()
    }

    private mutating func method(_ method: ImpactMethod, _ ids: [String]) {
        var own = ILCDAddition()
        own[.id] = method.id
        own[.name] = method.name
        if !method.source.isEmpty { own[.source] = method.source }
        around("q:qadamMethod", own.attributes) { markup in
            for id in ids { markup.empty("q:qadamCategory", [("id", id)]) }
            for set in method.sets { markup.set(set, ids) }
        }
    }

    private mutating func set(_ set: WeightingSet, _ ids: [String]) {
        var own = ILCDAddition()
        own[.name] = set.name
        if !set.unit.isEmpty { own[.unit] = set.unit }
        around("q:qadamSet", own.attributes) { markup in
            for (place, id) in ids.enumerated() {
                var weight = ILCDAddition()
                weight[.category] = id
                if place < set.normalisation.count, let value = set.normalisation[place] {
                    weight.set(.normalisation, value)
                }
                if place < set.weight.count, let value = set.weight[place] { weight.set(.weight, value) }
                markup.empty("q:qadamWeight", weight.attributes)
            }
        }
    }
}
