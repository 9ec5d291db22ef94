import QadamText

/// The closing lines of a help text: examples that work as they stand. The parser puts them into the overview, wrapped;
/// they are marked so that ``HelpWording`` finds them there and moves them to the end, each on one line.
func examples(_ commands: String...) -> String {
    commands.map { HelpWording.mark + $0.replacing(" ", with: HelpWording.gap) }.joined(separator: "\n")
}

/// The headings and fixed words that the argument parser writes in English, in the reader's language, and the examples
/// at the end.
enum HelpWording {
    /// Stands before an example; invisible.
    static let mark = "\u{2060}"
    /// Stands for a blank inside an example, so that it is not wrapped there.
    static let gap = "\u{A0}"

    static func worded(_ text: String, in texts: Texts) -> String {
        var lines: [String] = []
        var examples: [String] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix(mark) {
                examples.append("  " + line.dropFirst(mark.count).replacing(gap, with: " "))
            } else if !(line.isEmpty && lines.last?.isEmpty == true) {
                lines.append(worded(line, texts))
            }
        }
        guard !examples.isEmpty else { return lines.joined(separator: "\n") }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return (lines + ["", texts.text(.cliHelpExamples)] + examples).joined(separator: "\n")
    }

    private static func worded(_ line: Substring, _ texts: Texts) -> String {
        guard texts.language != .english else { return String(line) }
        let headings: [(String, TextKey)] = [
            ("OVERVIEW:", .cliHelpOverview), ("USAGE:", .cliHelpUsage), ("ARGUMENTS:", .cliHelpArguments),
            ("OPTIONS:", .cliHelpOptions), ("SUBCOMMANDS:", .cliHelpSubcommands), ("Usage:", .cliHelpUsage),
            ("Error:", .cliHelpError), ("Help:", .cliHelpHelp),
        ]
        for (heading, key) in headings where line.hasPrefix(heading) {
            return texts.text(key) + fixedPhrase(line.dropFirst(heading.count), texts)
        }
        return fixedPhrase(line, texts)
    }

    private static func fixedPhrase(_ line: Substring, _ texts: Texts) -> String {
        let phrases: [(String, TextKey)] = [
            ("Show help information.", .cliHelpShow), ("Show the version.", .cliHelpVersion),
            ("for detailed help.", .cliHelpDetailed), ("See '", .cliHelpSee), ("default:", .cliHelpDefault),
            ("values:", .cliHelpValues), ("for more information.", .cliHelpMore),
            ("Missing expected argument", .cliHelpMissingArgument),
            ("Unexpected argument", .cliHelpUnexpected),
            ("Unknown option", .cliHelpUnknownOption), ("Missing value for", .cliHelpMissingValue),
            ("is invalid for", .cliHelpInvalidFor), ("The value ", .cliHelpTheValue),
            ("Did you mean", .cliHelpDidYouMean), ("<subcommand>", .cliHelpSubcommand),
            ("Please provide one of the following:", .cliHelpOneOf),
        ]
        var line = String(line)
        for (phrase, key) in phrases where line.contains(phrase) {
            line = line.replacing(phrase, with: texts.text(key))
        }
        return line
    }
}
