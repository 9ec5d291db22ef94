/// A language of the interface: Kazakh, Russian or English.
///
/// The raw value is the ISO 639-1 code that stands in `--lang`, in the `lang` attribute of a page and in the name of
/// the folder under `Translations/`.
public enum Language: String, CaseIterable, Codable, Sendable {
    case kazakh = "kk"
    case russian = "ru"
    case english = "en"

    /// The language of a code (`kk`, `ru`, `en`) or of a POSIX locale name that begins with one (`kk_KZ.UTF-8`).
    /// Nil for any other text: which language to use instead is for the caller to say.
    public init?(code: String) {
        let head = code.prefix { $0 != "_" && $0 != "-" && $0 != "." && $0 != "@" }
        self.init(rawValue: head.lowercased())
    }

    /// The code: `kk`, `ru` or `en`.
    public var code: String { rawValue }

    /// The name of the language in itself, as a reader looks for it in a list.
    public var ownName: String {
        switch self {
        case .kazakh: "Қазақша"
        case .russian: "Русский"
        case .english: "English"
        }
    }
}
