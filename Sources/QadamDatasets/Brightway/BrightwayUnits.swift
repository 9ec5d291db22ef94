/// The units by the names that Brightway gives them.
///
/// Brightway writes units out in full (`kilogram`, `ton kilometer`) and turns the usual abbreviations into these
/// names, in small or capital letters; both are read as the symbol of the unit registry where it has one. A `ton` of
/// Brightway is the metric one: `t` and `tonnes` become `ton`.
///
/// Source: bw2io (0.9), `units.py` (UNITS_NORMALIZATION).
enum BrightwayUnits {
    /// The symbol under which a unit is kept.
    static func symbol(_ text: String) -> String {
        let word = text.lowercased()
        let name = names[word] ?? (symbols[word] == nil ? text : word)
        return symbols[name] ?? name
    }

    /// Abbreviations and other spellings.
    private static let names = [
        "a": "year", "bq": "becquerel", "g": "gram", "gj": "gigajoule", "h": "hour", "ha": "hectare",
        "hr": "hour", "item(s)": "unit", "kbq": "kilo becquerel", "kg": "kilogram",
        "kgkm": "kilogram kilometer", "kg*day": "kilogram day", "km": "kilometer", "kj": "kilojoule",
        "kwh": "kilowatt hour", "l": "litre", "lu": "livestock unit", "m": "meter", "m*year": "meter-year",
        "m2": "square meter", "m2*year": "square meter-year", "m2a": "square meter-year",
        "m2*a": "square meter-year", "m2y": "square meter-year", "m3": "cubic meter",
        "m3*year": "cubic meter-year", "m3a": "cubic meter-year", "m3y": "cubic meter-year",
        "ma": "meter-year", "metric ton*km": "ton kilometer", "mj": "megajoule", "my": "meter-year",
        "nm3": "normal cubic meter", "sm3": "standard cubic meter", "p": "unit",
        "personkm": "person kilometer", "person*km": "person kilometer", "pkm": "person kilometer",
        "tonnes": "ton", "t": "ton", "tkm": "ton kilometer", "t*km": "ton kilometer",
        "vkm": "vehicle kilometer", "kg sw": "kilogram separative work unit", "km*year": "kilometer-year",
        "wh": "watt hour",
    ]

    /// Symbols of the unit registry, or those that other formats of the field use.
    private static let symbols = [
        "year": "yr", "gram": "g", "gigajoule": "GJ", "hour": "h", "hectare": "ha", "unit": "unit",
        "becquerel": "Bq", "kilo becquerel": "kBq", "kilogram": "kg", "kilometer": "km", "kilojoule": "kJ",
        "kilowatt hour": "kWh", "watt hour": "Wh", "litre": "l", "meter": "m", "square meter": "m2",
        "cubic meter": "m3", "square meter-year": "m2*a", "cubic meter-year": "m3*a", "meter-year": "m*a",
        "megajoule": "MJ", "person kilometer": "pkm", "ton": "t", "ton kilometer": "tkm",
        "vehicle kilometer": "vkm",
    ]
}
