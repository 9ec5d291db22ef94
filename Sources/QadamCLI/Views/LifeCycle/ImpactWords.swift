import QadamText

/// Names of impact categories: those of the GWP sets in the reader's language, others as published.
enum ImpactWords {
    static func name(_ id: String, _ texts: Texts) -> String {
        switch id {
        case "total": texts.text(.cliLifecycleImpactTotal)
        case "fossil": texts.text(.cliLifecycleImpactFossil)
        case "biogenic": texts.text(.cliLifecycleImpactBiogenic)
        case "landUseChange": texts.text(.cliLifecycleImpactLandUseChange)
        case "aviation": texts.text(.cliLifecycleImpactAviation)
        case "biogenicCO2": texts.text(.cliLifecycleImpactBiogenicCO2)
        default: id
        }
    }
}
