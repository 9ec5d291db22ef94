public import QadamEvidence

/// What goes through a treatment.
public struct WasteLoad: Hashable, Sendable, Codable {
    /// The stream.
    public let stream: String
    /// Wet mass, t.
    public let tonnes: Double
    /// What it is made of, where that is known.
    public let composition: WasteComposition?

    /// A load.
    public init(stream: String, tonnes: Double, composition: WasteComposition? = nil) {
        self.stream = stream
        self.tonnes = tonnes
        self.composition = composition
    }

    /// Tonnes by material; nil where the composition is not known.
    var byMaterial: [(material: WasteMaterial, tonnes: Double)]? {
        composition?.sorted.map { (material: $0.material, tonnes: $0.share * tonnes) }
    }
}

/// A way from waste to emissions, as a pure type.
public protocol WasteMethod: Sendable {
    /// The name used in tables, such as `composting`.
    static var name: String { get }
    /// Equation, symbols and source; its identifier carries the version.
    static var method: Method { get }
    /// The roles that it reads; an entry with another role is an error, since it would be ignored.
    static var roles: Set<String> { get }
    /// The emissions of a load; nil after the reader has recorded why not.
    static func emissions(of load: WasteLoad, _ reader: inout InputReader) -> WasteEmissions?
}

/// All methods of the module.
public enum WasteMethods {
    /// The methods of parts of a route, by their names in tables.
    public static let routes: [any WasteMethod.Type] = [
        LandfillDisposal.self, Incineration.self, OpenBurning.self, Composting.self, AnaerobicDigestion.self,
        DigestionLeakage.self, DomesticWastewater.self, IndustrialWastewater.self, WastewaterNitrogen.self,
        Recycling.self, AcidNeutralisation.self, PublishedRoute.self, WasteTransport.self,
    ]

    /// Everything that the module calculates with, for the method book.
    public static let all: [Method] =
        [MassBalance.method, LandfillDecay.method, LandfillPotential.method]
        + routes.filter { $0 != LandfillDisposal.self }.map { $0.method } + [
            EnergyRecovery.method, ResidueStock.method, MetalRecovery.method, OptionCost.method,
            WastePlan.method,
            CircularityMeasure.method,
        ]

    /// The method with that name.
    public static func named(_ name: String) -> (any WasteMethod.Type)? { routes.first { $0.name == name } }
}
