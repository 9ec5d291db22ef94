public import QadamEvidence
import QadamUnits

/// All factors, properties and warming potentials of the program, read once from the embedded packs.
public struct FactorLibrary: Sendable {
    /// The packs built into the program (`Data/factors`).
    public static let standard = FactorLibrary(
        packs: [
            ("stationary-combustion", EmbeddedStationaryCombustion.csv),
            ("mobile-combustion", EmbeddedMobileCombustion.csv), ("energy", EmbeddedEnergy.csv),
            ("refrigerants", EmbeddedRefrigerants.csv), ("transport", EmbeddedTransport.csv),
            ("goods-services", EmbeddedGoodsServices.csv), ("waste", EmbeddedWaste.csv),
            ("waste-treatment", EmbeddedWasteTreatment.csv),
            ("process-parameters", EmbeddedProcessParameters.csv),
            ("industrial-processes", EmbeddedIndustrialProcesses.csv), ("metals", EmbeddedMetals.csv),
            ("policy", EmbeddedPolicy.csv), ("properties", EmbeddedProperties.csv),
        ],
        gwp: EmbeddedGWP.csv,
        groups: EmbeddedFactorGroups.csv,
        pack: EmbeddedFactorPack.csv,
        references: .standard
    )

    /// State of the comparison with the original works.
    public enum Review: String, Hashable, Sendable, Codable, CaseIterable {
        /// Transcribed, not yet compared by a second person.
        case pending
        /// Compared.
        case done

        /// The sentence for reports.
        public var message: Message { Message("factor.review.\(rawValue)") }
    }

    /// Edition of the packs.
    public let pack: String
    /// Whether a second person has compared the values with the original works.
    public let review: Review
    /// Every row, in the order of the packs.
    public let rows: [FactorRow]
    /// Every factor.
    public let factors: [EmissionFactor]
    /// Every material property.
    public let properties: [MaterialProperty]
    /// Values that publishers dispute, by name.
    public let disputes: [Dispute]
    /// What is wrong with the packs; empty in a release.
    public let problems: [Diagnostic]
    let gwpSets: [String: GWPSet]
    let gwpRows: [GWPRow]
    private let factorIndex: [String: Int]
    private let propertyIndex: [String: Int]
    let searchIndex: SearchIndex

    package init(
        packs: [(name: String, text: String)],
        gwp: String,
        groups: String,
        pack: String,
        references: References
    ) {
        var reader = FactorPackReader(references: references)
        for part in packs { reader.read(part.text, name: part.name) }
        let about = DataTable(csv: pack).rows
        let edition = about.first { $0.first == "version" }?.last ?? ""
        review = about.contains(["review", "done"]) ? .done : .pending
        var assembly = FactorAssembly(pack: edition, references: references)
        let shared = DataTable(csv: groups).rows.filter { $0.count == 2 }.map { (factor: $0[0], row: $0[1]) }
        let potentials = GWPRow.read(gwp)
        rows = reader.rows
        factors = assembly.factors(reader.rows, shared: shared)
        properties = reader.rows.filter { $0.kind == .property }.compactMap { row in
            references.reference(row.citation.reference).map {
                MaterialProperty(
                    row: row,
                    version: FactorVersion(id: row.id, pack: edition, hash: row.hash),
                    publisher: $0.publisher
                )
            }
        }
        gwpRows = potentials.rows
        gwpSets = Dictionary(
            ["AR4", "AR5", "AR6"].map { ($0, GWPSet(name: $0, rows: potentials.rows)) },
            uniquingKeysWith: { $1 }
        )
        disputes = Dispute.all(rows: reader.rows, gwp: potentials.rows, references: references)
        problems =
            reader.problems + assembly.problems
            + potentials.malformed.map { FactorPackReader.problem("gwp", row: $0, "gas") }
        factorIndex = Dictionary(
            factors.enumerated().map { ($1.id, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        propertyIndex = Dictionary(
            properties.enumerated().map { ($1.id, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        searchIndex = SearchIndex(factors: factors, properties: properties)
        self.pack = edition
    }

    /// The factor with that id; `choice:<name>` is answered by the choices.
    ///
    /// - Throws: ``FactorError`` with near ids when there is none, or when nobody has chosen.
    public func factor(_ id: String, choices: FactorChoices = FactorChoices()) throws(FactorError)
        -> EmissionFactor
    {
        let id = try resolve(id, choices)
        guard let index = factorIndex[id] else {
            throw FactorError(.unknownFactor, id, suggestions: suggestions(for: id))
        }
        return factors[index]
    }

    /// The property with that id; `choice:<name>` is answered by the choices.
    ///
    /// - Throws: ``FactorError`` with near ids when there is none, or when nobody has chosen.
    public func property(_ id: String, choices: FactorChoices = FactorChoices()) throws(FactorError)
        -> MaterialProperty
    {
        let id = try resolve(id, choices)
        guard let index = propertyIndex[id] else {
            throw FactorError(.unknownProperty, id, suggestions: suggestions(for: id))
        }
        return properties[index]
    }

    /// The disputed value of that name.
    public func dispute(_ name: String) -> Dispute? { disputes.first { $0.name == name } }

    private func resolve(_ id: String, _ choices: FactorChoices) throws(FactorError) -> String {
        guard id.hasPrefix(FactorChoices.prefix) else { return id }
        let name = String(id.dropFirst(FactorChoices.prefix.count))
        guard let dispute = dispute(name) else {
            throw FactorError(.unknownDispute, name, suggestions: near(name, disputes.map(\.name)))
        }
        let ids = dispute.alternatives.map(\.id)
        guard let chosen = choices[name] else { throw FactorError(.notChosen, name, suggestions: ids) }
        guard ids.contains(chosen) else {
            throw FactorError(.notAnAlternative, chosen, of: name, suggestions: ids)
        }
        return chosen
    }

    /// What is wrong with choices: unknown names, values that are not among the alternatives.
    public func check(_ choices: FactorChoices, at place: Place) -> [Diagnostic] {
        choices.chosen.sorted { $0.key < $1.key }.compactMap { name, chosen in
            guard let dispute = dispute(name) else {
                let suggestions = near(name, disputes.map(\.name))
                return FactorError(.unknownDispute, name, suggestions: suggestions).diagnostic(at: place)
            }
            let ids = dispute.alternatives.map(\.id)
            if ids.contains(chosen) { return nil }
            return FactorError(.notAnAlternative, chosen, of: name, suggestions: ids).diagnostic(at: place)
        }
    }

    private func suggestions(for id: String) -> [String] {
        let close = near(id, factors.map(\.id) + properties.map(\.id))
        if !close.isEmpty { return close }
        let words = id.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
        return search(words, limit: 3).map(\.id)
    }

    private func near(_ text: String, _ candidates: [String]) -> [String] {
        NearMiss.closest(to: text, among: candidates)
    }
}
