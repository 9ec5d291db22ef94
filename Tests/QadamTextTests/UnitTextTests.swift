import QadamText
import QadamUnits
import Testing

struct UnitTextTests {
    @Test(arguments: [
        ("kWh", "kWh", "кВт·сағ", "кВт·ч"),
        ("t{CO2e:AR5}", "t CO₂e (AR5)", "т CO₂-экв (AR5)", "т CO₂-экв (AR5)"),
        (
            "kg{CO2}/TJ{NCV}", "kg CO₂/TJ (NCV)", "кг CO₂/ТДж (төменгі жылу мәні)",
            "кг CO₂/ТДж (низшая теплота)"
        ),
        (
            "kg{CO2e:AR6}/passenger.km", "kg CO₂e (AR6)/passenger·km", "кг CO₂-экв (AR6)/жолаушы·км",
            "кг CO₂-экв (AR6)/пасс.·км"
        ),
        ("KZT{2025}", "KZT (2025)", "теңге (2025)", "тенге (2025)"),
        ("kg{HFC32}", "kg HFC32", "кг HFC32", "кг HFC32"),
        ("W/(m2.K)", "W/(m²·K)", "Вт/(м²·К)", "Вт/(м²·К)"),
        ("kg/(t)", "kg/t", "кг/т", "кг/т"),
        ("PJ", "PJ", "ПДж", "ПДж"),
        ("m3", "m³", "м³", "м³"),
        ("s2", "s²", "с²", "с²"),
        ("1", "1", "1", "1"),
        ("xyz", "xyz", "xyz", "xyz"),
    ])
    func wordsAUnitInThreeLanguages(symbol: String, en: String, kk: String, ru: String) {
        let plain = { (text: String) in text.map { $0 == "\u{00A0}" ? " " : String($0) }.joined() }
        #expect(plain(Texts(.english).unit(symbol)) == en)
        #expect(plain(Texts(.kazakh).unit(symbol)) == kk)
        #expect(plain(Texts(.russian).unit(symbol)) == ru)
    }

    @Test func dropsTheSetOnlyInTheShortStyle() {
        #expect(Texts(.english).unit("t{CO2e:AR5}", .short) == "t\u{00A0}CO₂e")
        #expect(Texts(.english).amount(12, unit: "t{CO2e:AR5}", style: .short) == "12\u{00A0}t\u{00A0}CO₂e")
        #expect(Texts(.english).amount(12, unit: "1") == "12")
    }

    @Test(arguments: Language.allCases)
    func everyUnitOfTheRegisterHasAText(language: Language) {
        let texts = Texts(language)
        for symbol in UnitRegistry.standard.entries.map(\.symbol) where symbol != "1" {
            #expect(texts.has("unit.\(symbol)"), "unit.\(symbol) in Translations/\(language.code)/units.json")
        }
    }
}
