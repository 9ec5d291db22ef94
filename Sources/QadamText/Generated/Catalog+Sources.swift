// Generated from Translations/ by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

extension Catalog {
    static func enSources() -> [String] {
        [
            ChartsTexts.en,
            CliTexts.en,
            DiagnosticsCliTexts.en,
            DiagnosticsOptimizeTexts.en,
            DiagnosticsUnitsTexts.en,
            DiagnosticsWorkspaceTexts.en,
            ExchangeTexts.en,
            FactorsTexts.en,
            FormatTexts.en,
            InventoryTexts.en,
            LifecycleTexts.en,
            PathwaysTexts.en,
            ReportTexts.en,
            UnitsTexts.en,
            WorkspaceTexts.en,
        ]
    }

    static func kkSources() -> [String] {
        [
            ChartsTexts.kk,
            CliTexts.kk,
            DiagnosticsCliTexts.kk,
            DiagnosticsOptimizeTexts.kk,
            DiagnosticsUnitsTexts.kk,
            DiagnosticsWorkspaceTexts.kk,
            ExchangeTexts.kk,
            FactorsTexts.kk,
            FormatTexts.kk,
            InventoryTexts.kk,
            LifecycleTexts.kk,
            PathwaysTexts.kk,
            ReportTexts.kk,
            UnitsTexts.kk,
            WorkspaceTexts.kk,
        ]
    }

    static func ruSources() -> [String] {
        [
            ChartsTexts.ru,
            CliTexts.ru,
            DiagnosticsCliTexts.ru,
            DiagnosticsOptimizeTexts.ru,
            DiagnosticsUnitsTexts.ru,
            DiagnosticsWorkspaceTexts.ru,
            ExchangeTexts.ru,
            FactorsTexts.ru,
            FormatTexts.ru,
            InventoryTexts.ru,
            LifecycleTexts.ru,
            PathwaysTexts.ru,
            ReportTexts.ru,
            UnitsTexts.ru,
            WorkspaceTexts.ru,
        ]
    }
}
