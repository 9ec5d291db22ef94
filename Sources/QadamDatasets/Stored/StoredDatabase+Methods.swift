import QadamLifeCycle

extension StoredDatabase {
    static func write(methods: [ImpactMethod], _ writer: inout ColumnWriter) {
        writer.texts(methods.map(\.id))
        writer.texts(methods.map(\.name))
        writer.texts(methods.map(\.source))
        for method in methods {
            writer.texts(method.categories.map(\.id))
            writer.texts(method.categories.map(\.name))
            writer.texts(method.categories.map(\.unit))
            for category in method.categories {
                writer.column(category.flow)
                writer.column(category.factor)
                writer.texts(category.location)
            }
            writer.texts(method.sets.map(\.name))
            writer.texts(method.sets.map(\.unit))
            for set in method.sets {
                writer.column(set.normalisation.map { $0 ?? .nan })
                writer.column(set.weight.map { $0 ?? .nan })
            }
        }
    }

    static func readMethods(_ reader: inout ColumnReader) throws(StoredDatabaseError) -> [ImpactMethod] {
        let ids = try reader.texts()
        let names = try reader.texts()
        let sources = try reader.texts()
        try same(ids.count, names.count, sources.count)
        var methods: [ImpactMethod] = []
        for k in ids.indices {
            let categories = try readCategories(&reader)
            let sets = try readSets(&reader)
            methods.append(
                ImpactMethod(
                    id: ids[k],
                    name: names[k],
                    categories: categories,
                    sets: sets,
                    source: sources[k]
                )
            )
        }
        return methods
    }

    private static func readCategories(_ reader: inout ColumnReader) throws(StoredDatabaseError)
        -> [ImpactCategory]
    {
        let ids = try reader.texts()
        let names = try reader.texts()
        let units = try reader.texts()
        try same(ids.count, names.count, units.count)
        var categories: [ImpactCategory] = []
        for k in ids.indices {
            categories.append(
                ImpactCategory(
                    id: ids[k],
                    name: names[k],
                    unit: units[k],
                    flow: try reader.column(of: Int32.self),
                    factor: try reader.column(of: Double.self),
                    location: try reader.texts()
                )
            )
        }
        return categories
    }

    private static func readSets(_ reader: inout ColumnReader) throws(StoredDatabaseError) -> [WeightingSet] {
        let names = try reader.texts()
        let units = try reader.texts()
        try same(names.count, units.count)
        var sets: [WeightingSet] = []
        for k in names.indices {
            sets.append(
                WeightingSet(
                    name: names[k],
                    unit: units[k],
                    normalisation: try reader.column(of: Double.self).map { $0.isNaN ? nil : $0 },
                    weight: try reader.column(of: Double.self).map { $0.isNaN ? nil : $0 }
                )
            )
        }
        return sets
    }
}
