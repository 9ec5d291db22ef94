import QadamEvidence
import QadamFactors

/// The CO2 of burned waste, material by material: what incineration and open burning have in common.
enum BurnedCarbon {
    static let roles: Set<String> = ["dm", "CF", "FCF", "OF"]

    /// Fossil CO2 and, apart, biogenic CO2.
    ///
    /// Metals and glass have no carbon content in table 2.4 (`ipcc2006.v5.c2.t2.4`) and burn to nothing.
    static func emissions(of load: WasteLoad, _ reader: inout InputReader) -> WasteEmissions? {
        guard let materials = reader.materials(of: load), let oxidised = reader.share("OF") else {
            return nil
        }
        var sum = WasteEmissions.zero
        var isComplete = true
        for (material, tonnes) in materials where material != .metal && material != .glass {
            let dry = reader.number("dm", of: material, in: "kg{dry}/kg{wet}", within: 0...1)
            let carbon = reader.number("CF", of: material, in: "kg{C}/kg{dry}", within: 0...1)
            let fossil = reader.share("FCF", of: material)
            guard let dry, let carbon, let fossil else {
                isComplete = false
                continue
            }
            let dioxide = tonnes * 1000 * dry * carbon * oxidised * MolarMass.dioxidePerCarbon
            sum += WasteEmissions(
                GasVector([.co2: dioxide * fossil, .co2Biogenic: dioxide * (1 - fossil)])
            )
        }
        return isComplete ? sum : nil
    }
}

extension InputReader {
    /// The gases other than CO2 of a burned load; methane and nitrous oxide must both be given, as zero where a source
    /// says so.
    mutating func otherGases(of load: WasteLoad) -> WasteEmissions? {
        guard has("EF") || (has("EF.CH4") && has("EF.N2O")) else {
            report("WST-0301", ["role": .text("EF.CH4, EF.N2O"), "unit": .text("kg/t{wet}")])
            return nil
        }
        return emissions("EF", of: load.tonnes, in: ["t{wet}", "t"])
    }
}
