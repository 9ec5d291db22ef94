import QadamEvidence
import QadamFactors
import QadamUnits
import QadamWaste
import Testing

/// Small things that the tests of waste share.
enum Sample {
    static func name(_ text: String) -> LocalizedName { LocalizedName(en: text) }

    static func tonnes(_ value: Double) throws -> Amount { try Amount(value, "t") }

    static func own(_ value: Double, _ unit: String) throws -> WasteInput {
        .own(try Amount(value, unit), source: "laboratory")
    }

    static func period(_ text: String) throws -> Period { try #require(Period(iso: text)) }

    static func date(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

    static func stream(
        _ id: String = "slag",
        site: String = "smelter",
        national: String? = "10 05 01",
        european: String? = nil,
        hazard: HazardClass = .nonHazardous,
        composition: WasteComposition? = nil
    ) -> WasteStream {
        WasteStream(
            id: id,
            name: name(id),
            site: site,
            nationalCode: national,
            europeanCode: european,
            hazard: hazard,
            composition: composition
        )
    }

    static func load(_ tonnes: Double, _ shares: [WasteMaterial: Double]? = nil) -> WasteLoad {
        WasteLoad(
            stream: "test",
            tonnes: tonnes,
            composition: shares.map { WasteComposition($0, source: "sorting") }
        )
    }

    static func reader(_ inputs: WasteInputs) -> InputReader {
        InputReader(inputs, subject: "test", at: .whole)
    }

    /// kg of a gas by a method, without findings.
    static func kilograms(
        _ gas: Gas,
        _ method: any WasteMethod.Type,
        _ load: WasteLoad,
        _ inputs: WasteInputs
    ) throws -> Double {
        var reader = reader(inputs)
        let found = method.emissions(of: load, &reader)
        #expect(reader.findings == [])
        return try #require(found).gases[gas]
    }

    /// The codes that a method records.
    static func codes(
        _ method: any WasteMethod.Type,
        _ load: WasteLoad,
        _ inputs: WasteInputs
    ) -> [String] {
        var reader = reader(inputs)
        let found = method.emissions(of: load, &reader)
        #expect(found == nil)
        return Wording.checked(reader.findings).map(\.code)
    }
}

func agree(_ left: Double?, _ right: Double, _ tolerance: Double = 1e-9) -> Bool {
    guard let left else { return false }
    return abs(left - right) <= tolerance * max(1, abs(right))
}
