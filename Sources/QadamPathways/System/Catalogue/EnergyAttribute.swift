/// One attribute of an energy system: what it belongs to, how it is indexed, what it is measured in, what holds
/// where it is not given, and which equations use it.
///
/// The list of all attributes is ``EnergyAttribute/all``; the reader of tables, the checks and the manual work from it.
public struct EnergyAttribute: Sendable, Hashable {
    /// The component whose table of attributes a value stands in.
    public enum Component: String, Sendable, Hashable, CaseIterable {
        /// Of the model as a whole, by region.
        case region
        /// Of a year.
        case year
        /// Of a slice of the year.
        case slice
        /// Of a technology.
        case technology
        /// Of a commodity.
        case commodity
        /// Of a store.
        case storage
        /// Of a gas.
        case emission
        /// Of a link between two regions.
        case link
        /// Of a group of gases or scopes.
        case group
        /// Of a class of offsets or removals.
        case credit
        /// Of a class of green power contracts or certificates.
        case certificate
        /// Of a building and its levels.
        case building
    }

    /// Which numbers are allowed.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Any finite number.
        case number
        /// A number of zero or more.
        case nonnegative
        /// A number above zero.
        case positive
        /// From zero to one.
        case fraction
        /// A whole number of zero or more.
        case whole
        /// Zero or one.
        case flag
        /// 1 (sinking fund) or 2 (straight line).
        case depreciation
    }

    /// What holds where no value is given.
    public enum Default: Sendable, Hashable {
        /// This value.
        case value(Double)
        /// Nothing: the limit or the flow does not exist.
        case absent
        /// A value must be given wherever the model needs one.
        case required
    }

    /// The same attribute in OSeMOSYS.
    public struct OSeMOSYSName: Sendable, Hashable {
        /// Name of the parameter.
        public let name: String
        /// The number that says "no limit"; nil where none does.
        public let none: Double?
        /// Its customary default; nil where there is none.
        public var defaultValue: Double? { OSeMOSYSCatalogue.parameter(name)?.publishedDefault }
    }

    /// Name and position.
    public let id: ID
    /// What it belongs to.
    public let component: Component
    /// What its values are indexed by, in this order.
    public let index: [EnergyDimension]
    /// Which numbers are allowed.
    public let kind: Kind
    /// Unit as a formula of the model's own units: `cost`, `capacity`, `energy`, `emission`, `year`, `day`, `1`.
    public let unit: String
    /// What holds where no value is given.
    public let fallback: Default
    /// The same attribute in OSeMOSYS; nil for what OSeMOSYS does not have.
    public let osemosys: OSeMOSYSName?
    /// Identifiers of the equations that use it.
    public let equations: [String]

    /// Name in tables.
    public var name: String { id.name }
    /// Key of the text that says what it means.
    public var meaning: String { "energy.attribute.\(name)" }
}
