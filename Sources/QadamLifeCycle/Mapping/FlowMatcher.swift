import QadamUnits

/// Finds the flows of one nomenclature in another: by a table of one's own, by identifier, by CAS number and
/// compartment, by name and compartment.
///
/// A match by CAS number must agree in origin (fossil, biogenic, land-use change, not said) and be the only
/// one, or the only one of the same name: carbon dioxide has one number and several flows.
public struct FlowMatcher: Sendable {
    /// A pair that a person gave.
    public struct Link: Sendable, Equatable {
        /// Name of the source; empty for any.
        public var name: String
        /// CAS number of the source; empty for any.
        public var cas: String
        /// Compartment pattern of the source; empty for any.
        public var compartment: String
        /// Identifier of the target.
        public var target: String
        /// Units of the target in one unit of the source; `nil` to convert by unit.
        public var factor: Double?

        /// A pair; name or CAS number must be given.
        public init(
            name: String,
            cas: String = "",
            compartment: String = "",
            target: String,
            factor: Double? = nil
        ) {
            self.name = name
            self.cas = cas
            self.compartment = compartment
            self.target = target
            self.factor = factor
        }
    }

    /// How a flow was found.
    public enum Basis: String, Sendable, Codable {
        /// By a pair that a person gave.
        case table
        /// By identifier.
        case id
        /// By CAS number and compartment.
        case cas
        /// By name and compartment.
        case name
    }

    /// Why a flow was not found.
    public enum Obstacle: String, Sendable, Codable {
        /// Nothing fits.
        case absent
        /// Several fit.
        case ambiguous
        /// It is counted in a unit that does not convert.
        case unit
    }

    /// What became of a flow.
    public enum Match: Sendable, Equatable {
        /// The target, units of it in one reference unit of the source, and how it was found.
        case found(target: Int, factor: Double, by: Basis)
        /// Not found.
        case missing(Obstacle)
    }

    private let flows: [DatabaseFlow]
    private let units: [DatabaseUnit]
    private let links: [Link]
    private var byID: [String: Int] = [:]
    private var byName: [String: [Int]] = [:]
    private var byCAS: [String: [Int]] = [:]

    /// A matcher into the elementary flows of a nomenclature.
    public init(into flows: [DatabaseFlow], units: [DatabaseUnit], links: [Link] = []) {
        self.flows = flows
        self.units = units
        self.links = links
        for (index, flow) in flows.enumerated() where flow.kind == .elementary {
            if byID[flow.id] == nil { byID[flow.id] = index }
            let place = FlowPlace(flow.compartment).key
            byName[FlowText.name(flow.name) + "\u{0}" + place, default: []].append(index)
            if let cas = FlowText.cas(flow.cas) { byCAS[cas + "\u{0}" + place, default: []].append(index) }
        }
    }

    /// What becomes of each flow of another nomenclature; flows that are not elementary are absent.
    public func match(_ sources: [DatabaseFlow], units sourceUnits: [DatabaseUnit]) -> [Match] {
        sources.map { source in
            guard source.kind == .elementary else { return .missing(.absent) }
            let unit = sourceUnits[source.unit]
            if let link = links.first(where: { Self.fits($0, source) }) {
                guard let target = byID[link.target] else { return .missing(.absent) }
                if let factor = link.factor { return .found(target: target, factor: factor, by: .table) }
                return converted(target, unit, .table)
            }
            if let target = byID[source.id] { return converted(target, unit, .id) }
            let place = FlowPlace(source.compartment).key
            let name = FlowText.name(source.name)
            let named = byName[name + "\u{0}" + place] ?? []
            if let cas = FlowText.cas(source.cas), let all = byCAS[cas + "\u{0}" + place] {
                let origin = FlowPlace.origin(name)
                let same = all.filter { FlowPlace.origin(FlowText.name(flows[$0].name)) == origin }
                if same.count == 1 { return converted(same[0], unit, .cas) }
                let both = same.filter(named.contains)
                if both.count == 1 { return converted(both[0], unit, .cas) }
                if same.count > 1, named.isEmpty { return .missing(.ambiguous) }
            }
            if named.count == 1 { return converted(named[0], unit, .name) }
            return .missing(named.isEmpty ? .absent : .ambiguous)
        }
    }

    static func fits(_ link: Link, _ flow: DatabaseFlow) -> Bool {
        guard !link.name.isEmpty || !link.cas.isEmpty else { return false }
        if !link.name.isEmpty, FlowText.name(link.name) != FlowText.name(flow.name) { return false }
        if !link.cas.isEmpty, FlowText.cas(link.cas) != FlowText.cas(flow.cas) { return false }
        let place = Array(FlowText.compartment(flow.compartment).utf8)
        let pattern = Array(FlowText.compartment(link.compartment).utf8)
        return pattern.isEmpty || FlowText.fits(place, pattern)
    }

    private func converted(_ target: Int, _ unit: DatabaseUnit, _ basis: Basis) -> Match {
        let own = units[flows[target].unit]
        if own.symbol == unit.symbol { return .found(target: target, factor: 1, by: basis) }
        do {
            let factor = try UnitRegistry.standard.unit(unit.symbol)
                .conversion(to: UnitRegistry.standard.unit(own.symbol))
            guard let factor else { return .missing(.unit) }
            return .found(target: target, factor: factor, by: basis)
        } catch {
            return .missing(.unit)
        }
    }
}

/// A compartment in words that nomenclatures have in common.
struct FlowPlace {
    /// Medium and subcompartment.
    let key: String

    init(_ text: String) {
        var levels = FlowText.compartment(text).split(separator: "/").map(String.init)
        levels.removeAll {
            ["elementary flows", "emission", "emissions", "unspecified", "(unspecified)"].contains($0)
        }
        levels = levels.map { level in
            var level = level
            for prefix in ["emissions to ", "emission to "] where level.hasPrefix(prefix) {
                level.removeFirst(prefix.count)
            }
            return Self.same[level] ?? level
        }
        var seen: [String] = []
        for level in levels where seen.last != level { seen.append(level) }
        key = seen.joined(separator: "/")
    }

    /// Words of ecoinvent 3, SimaPro, FEDEFL and ILCD for one place.
    private static let same = [
        "urban air close to ground": "urban", "high population density": "urban", "high. pop.": "urban",
        "urban": "urban", "non-urban air or from high stacks": "rural", "low population density": "rural",
        "low. pop.": "rural", "rural": "rural", "lower stratosphere + upper troposphere": "stratosphere",
        "stratosphere + troposphere": "stratosphere", "resources": "resource", "natural resource": "resource",
        "natural resources": "resource", "raw materials": "resource", "raw": "resource", "in air": "air",
        "in ground": "ground", "in water": "water", "fresh water": "surface water", "river": "surface water",
        "unspecified air": "air", "emissions to air, unspecified": "air", "air, unspecified": "air",
    ]

    /// Origin that a name tells: substances with one CAS number differ in it.
    static func origin(_ name: String) -> String {
        let text = Array(name.utf8)
        func has(_ pattern: String) -> Bool { FlowText.fits(text, Array(pattern.utf8)) }
        if has("*land use*") || has("*land-use*") || has("*land transformation*") || has("*biomass stock*") {
            return "land"
        }
        if has("*non-fossil*") || has("*biogenic*") { return "biogenic" }
        return has("*fossil*") ? "fossil" : ""
    }
}
