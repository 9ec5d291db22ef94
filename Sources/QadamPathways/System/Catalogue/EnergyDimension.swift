/// What the values of an energy system are indexed by.
///
/// Every dimension has a set of names in ``EnergySets``; `otherRegion` is the far end of a link and shares the
/// names of `region`.
public enum EnergyDimension: String, Sendable, Hashable, Codable, CaseIterable {
    /// A region or site.
    case region
    /// The region at the far end of a link.
    case otherRegion
    /// A technology.
    case technology
    /// A commodity: an energy carrier, a material, a service.
    case commodity
    /// A mode of operation of a technology.
    case mode
    /// A gas or another thing that is emitted.
    case emission
    /// A store.
    case storage
    /// A year or period of the model.
    case year
    /// A slice of the year.
    case slice
    /// A season of the storage chronology.
    case season
    /// A type of day of the storage chronology.
    case dayType
    /// A bracket of hours of the storage chronology.
    case bracket
    /// A day that stands for many, whose slices follow one another.
    case day
    /// A day of the year, in order.
    case calendarDay
    /// A group of gases or scopes that a limit or a tax counts together.
    case group
    /// A class of offsets or removals.
    case credit
    /// A step of the price curve of a class of credits.
    case creditStep
    /// A class of green power contracts or certificates.
    case certificate
    /// A building.
    case building
    /// An efficiency level of a building; the names are in order, the first is how the building stands.
    case level
    /// The other building of a dependency or exclusion.
    case otherBuilding
    /// The level of the other building.
    case otherLevel

    /// The dimension whose set holds the names.
    public var set: EnergyDimension {
        switch self {
        case .otherRegion: .region
        case .otherBuilding: .building
        case .otherLevel: .level
        default: self
        }
    }

    /// The name of its set in OSeMOSYS; nil for what OSeMOSYS does not have.
    public var osemosys: String? {
        switch self {
        case .region, .otherRegion: "REGION"
        case .technology: "TECHNOLOGY"
        case .commodity: "FUEL"
        case .mode: "MODE_OF_OPERATION"
        case .emission: "EMISSION"
        case .storage: "STORAGE"
        case .year: "YEAR"
        case .slice: "TIMESLICE"
        case .season: "SEASON"
        case .dayType: "DAYTYPE"
        case .bracket: "DAILYTIMEBRACKET"
        case .day, .calendarDay, .group, .credit, .creditStep, .certificate: nil
        case .building, .level, .otherBuilding, .otherLevel: nil
        }
    }
}
