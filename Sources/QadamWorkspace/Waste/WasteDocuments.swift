import QadamEvidence
import QadamExchange
import QadamFactors
import QadamWaste

/// The tables of waste of a workspace, read.
struct WasteDocuments {
    /// What they hold.
    let contents: WasteContents
    /// The organisation's answers where the factor packs disagree.
    let choices: FactorChoices

    /// Reads the tables; nil with an error among the diagnostics.
    ///
    /// `WSP-0180` where the workspace has none.
    static func read(_ documents: DocumentSet, path: String) -> (
        waste: WasteDocuments?, diagnostics: [Diagnostic]
    ) {
        guard documents.has(.waste) else {
            return (nil, [Diagnostic("WSP-0180", .error, at: .file(path), [:])])
        }
        let (contents, findings) = WasteFolder.read(input(documents))
        guard let contents else { return (nil, findings) }
        let choices =
            documents.has(.organisation) ? OrganisationDocuments.read(documents).content?.head.choices : nil
        return (WasteDocuments(contents: contents, choices: choices ?? FactorChoices()), findings)
    }

    /// What is wrong with the tables before they are stored.
    ///
    /// What they tell truly of the world forbids nothing: a permit that was exceeded is a warning here and an error of
    /// the balance. The rest of what a calculation finds is told when it is asked for.
    static func check(_ documents: DocumentSet) -> [Diagnostic] {
        let (contents, findings) = WasteFolder.read(input(documents))
        guard let contents else { return findings }
        return findings
            + contents.book.findings().map {
                Diagnostic($0.code, min($0.severity, .warning), at: $0.place, $0.arguments)
            }
    }

    /// The terms of the plan; nil without `plan.yaml`.
    static func terms(_ documents: DocumentSet) -> (terms: OptionComparison.Terms?, diagnostics: [Diagnostic])
    {
        guard let file = input(documents)(WastePlanFolder.files[0]) else { return (nil, []) }
        return WastePlanFolder.terms(file)
    }

    /// Tables by name; nil where one is not there.
    static func input(_ documents: DocumentSet) -> @Sendable (String) -> InputFile? {
        { name in
            let path = WorkspacePart.waste.prefix + name
            return documents.has(path) ? documents.input(path) : nil
        }
    }
}
