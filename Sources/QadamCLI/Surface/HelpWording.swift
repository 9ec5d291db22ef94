import QadamText

/// The headings and fixed words that the argument parser writes in English, in the reader's language.
enum HelpWording {
    static func worded(_ text: String, in texts: Texts) -> String {
        guard texts.language != .english else { return text }
        let headings: [(String, TextKey)] = [
            ("OVERVIEW:", .cliHelpOverview), ("USAGE:", .cliHelpUsage), ("ARGUMENTS:", .cliHelpArguments),
            ("OPTIONS:", .cliHelpOptions), ("SUBCOMMANDS:", .cliHelpSubcommands), ("Usage:", .cliHelpUsage),
            ("Error:", .cliHelpError), ("Help:", .cliHelpHelp),
        ]
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            for (heading, key) in headings where line.hasPrefix(heading) {
                return texts.text(key) + fixedPhrase(line.dropFirst(heading.count), texts)
            }
            return fixedPhrase(line, texts)
        }.joined(separator: "\n")
    }

    private static func fixedPhrase(_ line: Substring, _ texts: Texts) -> String {
        let phrases: [(String, TextKey)] = [
            ("Show help information.", .cliHelpShow), ("Show the version.", .cliHelpVersion),
            ("for detailed help.", .cliHelpDetailed), ("See '", .cliHelpSee), ("(default: ", .cliHelpDefault),
            ("(values: ", .cliHelpValues), ("for more information.", .cliHelpMore),
            ("Missing expected argument", .cliHelpMissingArgument),
            ("Unexpected argument", .cliHelpUnexpected),
            ("Unknown option", .cliHelpUnknownOption), ("Missing value for", .cliHelpMissingValue),
            ("is invalid for", .cliHelpInvalidFor), ("The value ", .cliHelpTheValue),
            ("Did you mean", .cliHelpDidYouMean), ("<subcommand>", .cliHelpSubcommand),
        ]
        var line = String(line)
        for (phrase, key) in phrases where line.contains(phrase) {
            line = line.replacing(phrase, with: texts.text(key))
        }
        return line
    }
}
