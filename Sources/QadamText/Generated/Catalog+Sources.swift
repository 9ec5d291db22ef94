// Generated from Translations/ by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

extension Catalog {
    static func enSources() -> [String] {
        [
            CliTexts.en,
            DiagnosticsOptimizeTexts.en,
            DiagnosticsUnitsTexts.en,
            DiagnosticsWorkspaceTexts.en,
            FactorsTexts.en,
            FormatTexts.en,
            UnitsTexts.en,
        ]
    }

    static func kkSources() -> [String] {
        [
            CliTexts.kk,
            DiagnosticsOptimizeTexts.kk,
            DiagnosticsUnitsTexts.kk,
            DiagnosticsWorkspaceTexts.kk,
            FactorsTexts.kk,
            FormatTexts.kk,
            UnitsTexts.kk,
        ]
    }

    static func ruSources() -> [String] {
        [
            CliTexts.ru,
            DiagnosticsOptimizeTexts.ru,
            DiagnosticsUnitsTexts.ru,
            DiagnosticsWorkspaceTexts.ru,
            FactorsTexts.ru,
            FormatTexts.ru,
            UnitsTexts.ru,
        ]
    }
}
