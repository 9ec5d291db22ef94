/// The key of a sentence that a surface shows (modules `cli`, `method`, `report` and `workspace`).
///
/// The keys themselves are static members made from `Translations/` by `Tools/make_texts.py`, so that a misspelt key
/// does not compile. Keys of the domain travel as strings inside `Message` and `Diagnostic`.
public struct TextKey: Hashable, Sendable {
    /// The key as it stands in the translation file, such as `report.title`.
    public let name: String

    init(_ name: String) {
        self.name = name
    }
}
