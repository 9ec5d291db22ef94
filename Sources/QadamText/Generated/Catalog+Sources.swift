// Generated from Translations/ by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

extension Catalog {
    static func enSources() -> [String] {
        [
            ChartsTexts.en,
            CliTexts.en,
            DatasetsTexts.en,
            DatasetsMatricesTexts.en,
            DatasetsTablesTexts.en,
            DatasetsXmlTexts.en,
            DiagnosticsCliTexts.en,
            DiagnosticsMethodTexts.en,
            DiagnosticsOptimizeTexts.en,
            DiagnosticsUnitsTexts.en,
            DiagnosticsWorkspaceTexts.en,
            ExchangeTexts.en,
            FactorsTexts.en,
            FormatTexts.en,
            InventoryTexts.en,
            LifecycleTexts.en,
            LifecycleAllocationTexts.en,
            LifecycleFormulasTexts.en,
            LifecycleSamplingTexts.en,
            LifecycleSolverTexts.en,
            MethodTexts.en,
            PathwaysTexts.en,
            ReportTexts.en,
            UncertaintyTexts.en,
            UnitsTexts.en,
            WorkspaceTexts.en,
        ]
    }

    static func kkSources() -> [String] {
        [
            ChartsTexts.kk,
            CliTexts.kk,
            DatasetsTexts.kk,
            DatasetsMatricesTexts.kk,
            DatasetsTablesTexts.kk,
            DatasetsXmlTexts.kk,
            DiagnosticsCliTexts.kk,
            DiagnosticsMethodTexts.kk,
            DiagnosticsOptimizeTexts.kk,
            DiagnosticsUnitsTexts.kk,
            DiagnosticsWorkspaceTexts.kk,
            ExchangeTexts.kk,
            FactorsTexts.kk,
            FormatTexts.kk,
            InventoryTexts.kk,
            LifecycleTexts.kk,
            LifecycleAllocationTexts.kk,
            LifecycleFormulasTexts.kk,
            LifecycleSamplingTexts.kk,
            LifecycleSolverTexts.kk,
            MethodTexts.kk,
            PathwaysTexts.kk,
            ReportTexts.kk,
            UncertaintyTexts.kk,
            UnitsTexts.kk,
            WorkspaceTexts.kk,
        ]
    }

    static func ruSources() -> [String] {
        [
            ChartsTexts.ru,
            CliTexts.ru,
            DatasetsTexts.ru,
            DatasetsMatricesTexts.ru,
            DatasetsTablesTexts.ru,
            DatasetsXmlTexts.ru,
            DiagnosticsCliTexts.ru,
            DiagnosticsMethodTexts.ru,
            DiagnosticsOptimizeTexts.ru,
            DiagnosticsUnitsTexts.ru,
            DiagnosticsWorkspaceTexts.ru,
            ExchangeTexts.ru,
            FactorsTexts.ru,
            FormatTexts.ru,
            InventoryTexts.ru,
            LifecycleTexts.ru,
            LifecycleAllocationTexts.ru,
            LifecycleFormulasTexts.ru,
            LifecycleSamplingTexts.ru,
            LifecycleSolverTexts.ru,
            MethodTexts.ru,
            PathwaysTexts.ru,
            ReportTexts.ru,
            UncertaintyTexts.ru,
            UnitsTexts.ru,
            WorkspaceTexts.ru,
        ]
    }
}
