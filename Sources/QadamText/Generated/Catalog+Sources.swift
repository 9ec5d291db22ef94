// Generated from Translations/ by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

extension Catalog {
    static func enSources() -> [String] {
        [
            CliTexts.en,
            DiagnosticsUnitsTexts.en,
            DiagnosticsWorkspaceTexts.en,
            FormatTexts.en,
            UnitsTexts.en,
        ]
    }

    static func kkSources() -> [String] {
        [
            CliTexts.kk,
            DiagnosticsUnitsTexts.kk,
            DiagnosticsWorkspaceTexts.kk,
            FormatTexts.kk,
            UnitsTexts.kk,
        ]
    }

    static func ruSources() -> [String] {
        [
            CliTexts.ru,
            DiagnosticsUnitsTexts.ru,
            DiagnosticsWorkspaceTexts.ru,
            FormatTexts.ru,
            UnitsTexts.ru,
        ]
    }
}
