public import QadamEvidence

/// A load to a landfill as part of a route: its lifetime potential (``LandfillPotential``), the convention of scope 3,
/// category 5.
///
/// Roles: `DOC.…`, `DOCf…`, `k.…`, `F`, `delay`, `MCF`, `OX`, `R`. The composition must be known.
public enum LandfillDisposal: WasteMethod {
    /// The name in tables.
    public static let name = "landfill"
    /// The method as a value.
    public static var method: Method { LandfillPotential.method }
    /// The roles that it reads.
    public static let roles: Set<String> = ["DOC", "DOCf", "k", "F", "delay", "MCF", "OX", "R"]

    /// The lifetime potential of the load.
    public static func emissions(of load: WasteLoad, _ reader: inout InputReader) -> WasteEmissions? {
        guard let materials = reader.materials(of: load) else { return nil }
        let tonnes = Dictionary(materials.map { ($0.material, $0.tonnes) }) { $0 + $1 }
        return reader.potential(of: tonnes)?.emissions
    }
}

extension InputReader {
    /// The load by material; a load of unknown composition is refused (`WST-0302`).
    mutating func materials(of load: WasteLoad) -> [(material: WasteMaterial, tonnes: Double)]? {
        guard let materials = load.byMaterial else {
            report("WST-0302", ["stream": .text(load.stream)])
            return nil
        }
        return materials
    }
}
