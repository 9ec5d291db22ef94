public import QadamContainers
public import QadamEvidence
public import QadamLifeCycle

/// Writes a database as a package of ILCD 1.1: what ``ILCDReader`` reads from it is the same database.
///
/// - The files are valid against the schemas of ILCD; the same database gives the same bytes.
/// - A dataset has the identifier of the database where that is a UUID, else a UUID made of it (version 5).
/// - An exchange of ILCD has no unit: amounts are in the reference unit of their flow. Avoided products are negative
///   inputs, parameters of the whole database stand in every process that uses them, and a formula of an amount is a
///   parameter of its own, by which the amount is multiplied.
/// - What the fields of ILCD do not hold, or hold only rounded (``findings()`` counts it), stands in elements of
///   Qadam's own namespace inside `common:other`: exact numbers, units, makers, stages, kinds, gases, weighting sets.
///   They count only while the data beside them are unchanged.
///
/// Source: ILCD format 1.1 (`ilcd.format.schemas`).
public struct ILCDWriter {
    /// Why nothing was written: the errors of ``findings()``.
    public struct Refusal: Error, Sendable {
        /// The errors.
        public let diagnostics: [Diagnostic]
    }

    private let database: LifeCycleDatabase
    private let language: String
    private let identifiers: ILCDIdentifiers
    private let units: ILCDUnitTable

    /// A writer of a database.
    ///
    /// - Parameters:
    ///   - database: the data.
    ///   - language: in which the texts of the database are, as BCP 47 writes it (`en`, `ru`, `kk`): ILCD gives every
    ///     text a language, and the database does not know it.
    public init(_ database: LifeCycleDatabase, language: String) {
        self.database = database
        self.language = language
        identifiers = ILCDIdentifiers(database)
        units = ILCDUnitTable(database)
    }

    /// What the format cannot hold. Errors say why the database cannot be written; notes count what other programs will
    /// see rounded, in another form or not at all.
    public func findings() -> [Diagnostic] {
        let errors = ILCDObstacles(database, identifiers, units).findings()
        guard errors.isEmpty else { return errors }
        let losses = ILCDLosses()
        let flows = ILCDFlowRecords(database, identifiers, units)
        let processes = ILCDProcessRecords(database, identifiers, units)
        let methods = ILCDMethodRecords(database, identifiers, units)
        for group in units.groups { _ = units.record(group, losses) }
        for property in units.properties() { _ = record(property, losses) }
        for row in database.flows.indices { _ = flows.record(row, losses) }
        for row in database.processes.indices { _ = processes.record(row, losses) }
        for (row, method) in database.methods.enumerated() {
            losses.sets += method.sets.count
            for place in method.categories.indices { _ = methods.record(row, place, losses) }
        }
        losses.scores = database.exchanges.quality.count
        return losses.findings()
    }

    /// Writes all files.
    ///
    /// - Parameter archive: Gets them; it is not finished.
    /// - Throws: ``Refusal`` where ``findings()`` has errors; what the archive throws.
    public func write(to archive: inout ZipWriter) throws {
        let errors = ILCDObstacles(database, identifiers, units).findings()
        guard errors.isEmpty else { throw Refusal(diagnostics: errors) }
        try writeUnits(to: &archive)
        try writeMethods(to: &archive)
        let losses = ILCDLosses()
        let flows = ILCDFlowRecords(database, identifiers, units)
        let names = Dictionary(
            units.properties().map { ($0.id, $0.name) },
            uniquingKeysWith: { first, _ in first }
        )
        let name = ILCDText.fitted(database.name).text
        for row in database.flows.indices {
            let flow = flows.record(row, losses)
            let bytes = ILCDMarkup.flow(flow, database: name, names: names, language: language)
            try put(.flow, flow.id, bytes, &archive)
        }
        let processes = ILCDProcessRecords(database, identifiers, units)
        for row in database.processes.indices {
            guard let process = processes.record(row, losses) else { continue }
            let bytes = ILCDMarkup.process(process, database: name, language: language)
            try put(.process, process.draft.process.id, bytes, &archive)
        }
        let bytes = ILCDMarkup.database(database, identifiers, language: language)
        try put(.source, identifiers.database, bytes, &archive)
    }

    private func put(_ kind: ILCDKind, _ id: String, _ bytes: [UInt8], _ archive: inout ZipWriter) throws {
        try archive.add("ILCD/\(kind.folder)/\(id).xml", bytes)
    }

    private func record(
        _ property: (id: String, name: String, group: ILCDUnitTable.Group),
        _ losses: ILCDLosses
    ) -> ILCDFlowProperty {
        var record = ILCDFlowProperty()
        record.id = property.id
        let name = ILCDText.fitted(property.name, ILCDText.string)
        record.name = PreferredText(name.text)
        record.unitGroup = property.group.id
        guard !name.isWhole else { return record }
        losses.texts += 1
        var addition = ILCDAddition()
        addition[.seal] = record.seal
        addition[.name] = property.name
        record.addition = addition
        return record
    }

    private func writeUnits(to archive: inout ZipWriter) throws {
        let losses = ILCDLosses()
        for group in units.groups {
            let bytes = ILCDMarkup.unitGroup(units.record(group, losses), language: language)
            try put(.unitGroup, group.id, bytes, &archive)
        }
        for property in units.properties() {
            let record = record(property, losses)
            let group = property.group.quantity
            let bytes = ILCDMarkup.flowProperty(record, group: group, language: language)
            try put(.flowProperty, property.id, bytes, &archive)
        }
        let symbols = Set(database.methods.flatMap { $0.categories.map(\.unit) }).filter { !$0.isEmpty }
        for symbol in symbols.sorted() {
            let (property, group) = ILCDMethodRecords.quantity(symbol)
            var unit = ILCDUnitGroup()
            unit.id = group
            let name = ILCDText.fitted(symbol, ILCDText.string)
            unit.name = PreferredText(name.text)
            unit.reference = "0"
            unit.units = [.init(id: "0", name: name.text, factor: 1)]
            unit.isImpactUnit = true
            try put(.unitGroup, group, ILCDMarkup.unitGroup(unit, language: language), &archive)
            var quantity = ILCDFlowProperty()
            quantity.id = property
            quantity.name = unit.name
            quantity.unitGroup = group
            let bytes = ILCDMarkup.flowProperty(quantity, group: name.text, language: language)
            try put(.flowProperty, property, bytes, &archive)
        }
    }

    private func writeMethods(to archive: inout ZipWriter) throws {
        let losses = ILCDLosses()
        let records = ILCDMethodRecords(database, identifiers, units)
        var published: Set<String> = []
        for (row, method) in database.methods.enumerated() {
            var source: (id: String, text: String)?
            if !method.source.isEmpty {
                let id = ILCDIdentifiers.of("publication/" + method.source)
                source = (id, method.source)
                if published.insert(id).inserted {
                    let bytes = ILCDMarkup.publication(id, method.source, language: language)
                    try put(.source, id, bytes, &archive)
                }
            }
            for (place, category) in method.categories.enumerated() {
                let record = records.record(row, place, losses)
                let bytes = records.file(record, category, source: source, language: language)
                try put(.method, record.id, bytes, &archive)
            }
        }
    }
}
