/// A text that a file gives in several languages: English where there is English, else the one given first.
struct PreferredText {
    private(set) var value = ""
    private var isEnglish = false

    init() {}

    /// A text whose language is not asked for.
    init(_ text: String) { value = text }

    /// Takes a text with its language.
    mutating func offer(_ text: String, language: String) {
        let english = language == "en" || language.hasPrefix("en-")
        guard !text.isEmpty, value.isEmpty || (english && !isEnglish) else { return }
        value = text
        isEnglish = english
    }
}
