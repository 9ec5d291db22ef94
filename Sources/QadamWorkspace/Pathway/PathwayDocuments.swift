import QadamEvidence
import QadamExchange
import QadamFactors
import QadamInventory
import QadamPathways

/// The documents of a pathway, read together with the figures of the organisation's inventory.
enum PathwayDocuments {
    static let folder = WorkspacePart.organisation.prefix + "pathway/"

    /// Reads and checks the tables without an inventory, as an import does.
    static func check(_ documents: DocumentSet, choices: FactorChoices) -> [Diagnostic] {
        read(documents, figures(choices: choices, gwp: .ar5, other: (0, 0), from: "")).diagnostics
    }

    static func read(_ documents: DocumentSet, _ figures: PathwayFigures) -> PathwayTables.Outcome {
        PathwayTables.read(files(documents), figures: figures)
    }

    static func figures(
        choices: FactorChoices,
        gwp: GWPSet,
        other: (scope1: Double, scope3: Double),
        from: String
    ) -> PathwayFigures {
        PathwayFigures(
            choices: choices,
            gwp: gwp,
            otherScope1: other.scope1,
            otherScope3: other.scope3,
            otherSource: ParameterSource(
                parameter: "other_emissions",
                entered: from,
                place: .entity(kind: "inventory", id: from),
                citation: nil,
                note: nil
            )
        )
    }

    private static func files(_ documents: DocumentSet) -> PathwayTables.Files {
        let prefix = WorkspacePart.organisation.prefix
        var files = PathwayTables.Files(folder: String(prefix.dropLast()))
        files.buildings = documents.input(prefix + "buildings.csv")
        files.loads = documents.input(prefix + "loads.csv")
        files.scenario = documents.input(folder + "scenario.yaml")
        files.technologies = documents.input(folder + "technologies.csv")
        files.measures = documents.input(folder + "measures.csv")
        files.prices = documents.input(folder + "prices.csv")
        files.limits = documents.input(folder + "limits.csv")
        files.instruments = documents.input(folder + "instruments.csv")
        return files
    }
}

/// The emissions of an inventory that a pathway does not decide on: everything but the energy of the buildings and what
/// is upstream of it.
struct UndecidedEmissions {
    /// t CO2e a year.
    let scope1: Double
    /// t CO2e a year.
    let scope3: Double
    /// Lines of scope 2 that the pathway leaves out because they belong to no building.
    let leftOut: [String]

    init(_ result: InventoryResult, sources: [SourceLine], scenario: PathwayScenario) {
        let modelled = Set(
            scenario.carriers.flatMap(\.sources).compactMap { source in
                source.entered.contains("× ") ? String(source.entered.split(separator: "× ").last ?? "") : nil
            }
        )
        let lines = Dictionary(sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var (scope1, scope3) = (0.0, 0.0)
        var leftOut: [String] = []
        for line in result.lines {
            let factors = lines[line.id].map { Set($0.factors.values) } ?? []
            let isKnown = !factors.isEmpty && factors.isSubset(of: modelled)
            switch line.category.scope {
            case 1:
                let isDecided = isKnown && line.building != nil && line.category == .stationaryCombustion
                if !isDecided { scope1 += line.location.co2e / 1000 }
            case 2:
                if line.building == nil { leftOut.append(line.id) }
            default:
                if !(isKnown && line.category == .fuelAndEnergy) { scope3 += line.location.co2e / 1000 }
            }
        }
        (self.scope1, self.scope3, self.leftOut) = (scope1, scope3, leftOut)
    }
}
