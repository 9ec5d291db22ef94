import ArgumentParser
import Foundation
import QadamText

/// The language of this run: `--lang`, else `QADAM_LANG`, else the first of `LC_ALL`, `LC_MESSAGES`, `LANG` that names
/// one of the three, else English.
///
/// It must be known before the command line is parsed, since help is worded while parsing.
enum SpokenLanguage {
    static let texts = Texts(choose(CommandLine.arguments, ProcessInfo.processInfo.environment))

    static func choose(_ arguments: [String], _ environment: [String: String]) -> Language {
        for (index, argument) in arguments.enumerated() {
            if argument == "--" { break }
            if argument == "--lang", index + 1 < arguments.count,
                let found = Language(code: arguments[index + 1])
            {
                return found
            }
            if argument.hasPrefix("--lang="), let found = Language(code: String(argument.dropFirst(7))) {
                return found
            }
        }
        for name in ["QADAM_LANG", "LC_ALL", "LC_MESSAGES", "LANG"] {
            guard let value = environment[name], let found = Language(code: String(value.prefix(2))) else {
                continue
            }
            return found
        }
        return .english
    }
}

/// The text of a key in the language of this run.
func words(_ key: TextKey) -> String { SpokenLanguage.texts.text(key) }

/// Help in the language of this run.
func help(_ key: TextKey) -> ArgumentHelp { ArgumentHelp(stringLiteral: words(key)) }

/// An operand of a command; the name `Argument` also stands for the arguments of messages.
typealias Operand = ArgumentParser.Argument

/// The codes that `--lang` takes.
enum LanguageCode: String, ExpressibleByArgument, CaseIterable {
    case kk, ru, en

    var language: Language {
        switch self {
        case .kk: .kazakh
        case .ru: .russian
        case .en: .english
        }
    }
}

/// The option that every command takes.
struct LanguageOption: ParsableArguments {
    @Option(name: .long, help: help(.cliOptionLang))
    var lang: LanguageCode?

    var texts: Texts { lang.map { Texts($0.language) } ?? SpokenLanguage.texts }
}
