// Generated from Translations/ by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

extension Catalog {
    static func enSources() -> [String] {
        [
            FormatTexts.en,
            UnitsTexts.en,
        ]
    }

    static func kkSources() -> [String] {
        [
            FormatTexts.kk,
            UnitsTexts.kk,
        ]
    }

    static func ruSources() -> [String] {
        [
            FormatTexts.ru,
            UnitsTexts.ru,
        ]
    }
}
