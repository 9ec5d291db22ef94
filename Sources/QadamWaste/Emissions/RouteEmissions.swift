public import QadamEvidence

/// Part of the chain of a waste route. The parts do not overlap.
public enum ChainPart: String, Hashable, Sendable, Codable, CaseIterable {
    /// Direct emissions of the treatment or the disposal.
    case process
    /// From the site to the receiver.
    case transport
    /// Fuel, power and materials that the treatment uses.
    case supplies
    /// What becomes of the residues of the treatment.
    case residues

    /// Its name.
    public var title: Message { Message("waste.part.\(rawValue)") }
}

/// How much of the chain a figure covers. Avoided burden is no boundary: see ``AvoidedBurden``.
public enum WasteBoundary: String, Hashable, Sendable, Codable, CaseIterable {
    /// The treatment alone.
    case process
    /// Transport to the receiver alone; all that some publishers count for recycling and burning.
    case transport
    /// Transport, treatment, its supplies and its residues.
    case fullChain = "full-chain"

    /// The parts that it adds up.
    public var parts: [ChainPart] {
        switch self {
        case .process: [.process]
        case .transport: [.transport]
        case .fullChain: ChainPart.allCases
        }
    }

    /// Its name.
    public var title: Message { Message("waste.boundary.\(rawValue)") }
}

/// The emissions of a route, part by part, with what nobody has said about the others.
public struct RouteEmissions: Hashable, Sendable, Codable {
    /// What is known of a part.
    public enum Part: Hashable, Sendable, Codable {
        /// Its emissions.
        case emissions(WasteEmissions)
        /// It does not occur, for the reason given.
        case none(reason: String)
    }

    /// The parts that are known.
    public private(set) var parts: [ChainPart: Part]
    /// What is avoided elsewhere.
    public let avoided: AvoidedBurden?
    /// How the parts came about.
    public private(set) var derivations: [ChainPart: Derivation]

    /// A route with the parts that are known.
    public init(
        _ parts: [ChainPart: Part] = [:],
        avoided: AvoidedBurden? = nil,
        derivations: [ChainPart: Derivation] = [:]
    ) {
        self.parts = parts
        self.avoided = avoided
        self.derivations = derivations
    }

    /// The parts of a boundary that are neither known nor said not to occur.
    public func missing(in boundary: WasteBoundary) -> [ChainPart] {
        boundary.parts.filter { parts[$0] == nil }
    }

    /// The emissions within a boundary; nil while a part of it is missing: nothing is taken as zero.
    public func emissions(within boundary: WasteBoundary) -> WasteEmissions? {
        guard missing(in: boundary).isEmpty else { return nil }
        return boundary.parts.reduce(.zero) { sum, part in
            if case .emissions(let own)? = parts[part] { return sum + own }
            return sum
        }
    }

    /// The same route with one part more.
    public func with(_ part: ChainPart, _ value: Part, derivation: Derivation? = nil) -> RouteEmissions {
        var copy = self
        copy.parts[part] = value
        if let derivation { copy.derivations[part] = derivation }
        return copy
    }

    /// Every known part times a pure number.
    public func scaled(by factor: Double) -> RouteEmissions {
        RouteEmissions(
            parts.mapValues { part in
                if case .emissions(let own) = part { return .emissions(own * factor) }
                return part
            },
            avoided: avoided,
            derivations: derivations
        )
    }
}
