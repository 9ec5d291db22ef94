public import QadamUnits

/// A sentence without language: the key of a text in `Translations/` and typed arguments.
public struct Message: Hashable, Sendable, Codable {
    /// Key of the text.
    public let key: String
    /// Values for the placeholders of the text, by name.
    public let arguments: [String: Argument]

    /// A message; surfaces word it in the reader's language.
    public init(_ key: String, _ arguments: [String: Argument] = [:]) {
        self.key = key
        self.arguments = arguments
    }
}

/// A typed value inside a ``Message``; formatted by surfaces, in the reader's language.
public enum Argument: Hashable, Sendable, Codable {
    /// Names, identifiers, what was typed: shown as it is.
    case text(String)
    /// A whole number; the argument called `count` chooses the plural form.
    case integer(Int)
    /// A number without unit.
    case number(Double)
    /// A number with the symbol of its unit.
    case amount(Double, unit: String)
    /// A fraction shown as per cent.
    case share(Double)
    /// A day.
    case date(CivilDate)
    /// Several names.
    case list([String])
    /// Another sentence, such as the name of a category.
    case message(Message)
    /// A name that the user gave in several languages.
    case name(LocalizedName)
}

/// A name that a user gave in up to three languages.
public struct LocalizedName: Hashable, Sendable, Codable {
    /// English.
    public let en: String?
    /// Russian.
    public let ru: String?
    /// Kazakh.
    public let kk: String?

    /// A name in the languages that are known.
    public init(en: String? = nil, ru: String? = nil, kk: String? = nil) {
        self.en = en
        self.ru = ru
        self.kk = kk
    }
}
