internal import QadamPathways

/// How the parts of an energy system are called in Qadam's own tables.
enum EnergyTableNames {
    /// The file that describes the model.
    static let model = "model.yaml"
    /// The version of the form that is read and written.
    static let version = 1
    /// What stands in a cell for "nothing holds here": no limit, no value.
    static let none = "none"
    /// Columns that are for the reader of a table only.
    static let remarks: Set<String> = ["name", "source", "note"]

    /// The dimensions that have a set of names, in the order in which their tables are read and written.
    static let sets: [EnergyDimension] = EnergyDimension.allCases.filter { $0.set == $0 }

    /// The table of the members of a set, without its ending: `technologies`.
    static func table(of dimension: EnergyDimension) -> String {
        switch dimension {
        case .region, .otherRegion: "regions"
        case .technology: "technologies"
        case .commodity: "commodities"
        case .mode: "modes"
        case .emission: "emissions"
        case .storage: "storages"
        case .year: "years"
        case .slice: "slices"
        case .season: "seasons"
        case .dayType: "dayTypes"
        case .bracket: "brackets"
        case .day: "days"
        case .calendarDay: "calendarDays"
        case .group: "groups"
        case .credit: "credits"
        case .creditStep: "creditSteps"
        case .certificate: "certificates"
        case .building, .otherBuilding: "buildings"
        case .level, .otherLevel: "levels"
        }
    }

    /// The attributes that stand as columns in the table of a set: those of a member alone, or of a member and a region.
    static func columns(of dimension: EnergyDimension) -> [EnergyAttribute] {
        EnergyAttribute.all.filter { $0.index == [dimension] || $0.index == [.region, dimension] }
    }

    /// The set whose table has an attribute as a column; `nil` where it varies by more and has a table of its own.
    static func set(of attribute: EnergyAttribute) -> EnergyDimension? {
        switch attribute.index.count {
        case 1: attribute.index[0]
        case 2 where attribute.index[0] == .region:
            attribute.index[1].set == attribute.index[1] ? attribute.index[1] : nil
        default: nil
        }
    }

    /// Whether the table of a set may have the column `region`.
    static func hasRegions(_ dimension: EnergyDimension) -> Bool {
        columns(of: dimension).contains { $0.index.count == 2 }
    }
}
