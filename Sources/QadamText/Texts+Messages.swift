public import QadamEvidence

extension Texts {
    /// The sentence of a surface.
    public func text(_ key: TextKey, _ arguments: [String: Argument] = [:]) -> String {
        text(key.name, arguments)
    }

    /// The sentence of a key; plural forms are chosen by the argument `count`.
    public func text(_ key: String, _ arguments: [String: Argument] = [:]) -> String {
        fill(key, arguments.mapValues(format), form: form(of: arguments["count"]))
    }

    /// The sentence of a message.
    public func render(_ message: Message) -> String {
        text(message.key, message.arguments)
    }

    /// An argument as it stands in a sentence.
    public func format(_ argument: Argument) -> String {
        switch argument {
        case .text(let text): text
        case .integer(let value): integer(value)
        case .number(let value): number(value)
        case .amount(let value, let unit): amount(value, unit: unit)
        case .share(let value): percent(value)
        case .date(let value): date(value)
        case .list(let items): list(items)
        case .message(let message): render(message)
        case .name(let name): self.name(name)
        }
    }

    /// A name that a user gave, in this language; where he gave none, in the first that he did give, in the order
    /// kk, ru, en (ru, kk, en for a Russian reader; en, ru, kk for an English one).
    public func name(_ name: LocalizedName) -> String {
        let order: [String?] =
            switch language {
            case .kazakh: [name.kk, name.ru, name.en]
            case .russian: [name.ru, name.kk, name.en]
            case .english: [name.en, name.ru, name.kk]
            }
        guard let found = order.compactMap(\.self).first else { return "⟦\(language.code)⟧" }
        return found
    }

    private func form(of count: Argument?) -> PluralCategory? {
        switch count {
        case .integer(let value):
            PluralCategory(value, in: language)
        case .number(let value):
            DecimalDigits(value).map { PluralCategory($0.rounded(significant: 6), in: language) }
        default:
            nil
        }
    }
}
