import Foundation
import Testing

/// Help is complete, the same as recorded, and its examples work.
struct HelpTests {
    /// All help of one language in one file, so that a review reads it from front to back.
    @Test(arguments: ["en", "kk", "ru"]) func helpIsAsRecorded(language: String) throws {
        let text = try Commands.all().map { command in
            let line = (["qadam"] + command).joined(separator: " ")
            return "$ \(line) --help\n\(try Commands.help(command, language))"
        }.joined(separator: "\n")
        try Golden.expect(text, "help-\(language).txt")
    }

    @Test func everyNounAndVerbHasHelp() throws {
        let names = try Commands.all().map { $0.joined(separator: " ") }
        for noun in ["workspace", "inventory", "product", "pathway", "report", "factor", "unit", "doctor"] {
            #expect(names.contains(noun))
        }
        #expect(names.count > 25)
    }

    @Test(arguments: ["en", "kk", "ru"]) func everyHelpEndsWithTwoExamples(language: String) throws {
        for command in try Commands.all() {
            #expect(try Self.examples(of: command, language).count == 2, "\(command)")
        }
    }

    /// No word of the parser's English is left where the reader chose another language.
    @Test(arguments: ["kk", "ru"]) func helpIsInTheLanguageOfTheReader(language: String) throws {
        for command in try Commands.all() {
            let help = try Commands.help(command, language)
            for word in ["default", "values:", "USAGE", "OPTIONS", "Show ", "Examples:", "See '"] {
                #expect(!help.contains(word), "\(command) \(word)")
            }
        }
    }

    /// The examples as they stand, typed by a newcomer in one folder after another; a pathway is solved once.
    @Test func theExamplesOfTheHelpWork() throws {
        let scratch = try Solved.scratch()
        try scratch.copy("", as: "Examples")
        try scratch.copy("campus", as: "my-folder")
        var seen: Set<String> = []
        for command in try Commands.all() {
            for example in try Self.examples(of: command, "en") where seen.insert(example).inserted {
                guard let line = Self.runnable(example) else { continue }
                let run = try Program.shell(line, in: scratch.folder)
                expect(run, 0, line)
            }
        }
        #expect(seen.count > 20)
    }

    /// The last lines of a help: each a command.
    private static func examples(of command: [String], _ language: String) throws -> [String] {
        let lines = try Commands.help(command, language).split(
            separator: "\n",
            omittingEmptySubsequences: false
        ).dropLast()
        return lines.reversed().prefix { $0.hasPrefix("  qadam ") }.map { String($0.dropFirst(2)) }.reversed()
    }

    /// The example as a line of shell; nil for one that another test runs, since it takes long.
    private static func runnable(_ example: String) -> String? {
        let words = example.split(separator: " ").map(String.init)
        if words.starts(with: ["qadam", "pathway", "solve"]) || words.starts(with: ["qadam", "example"]) {
            return nil
        }
        var line = "\"$QADAM\" " + words.dropFirst().joined(separator: " ")
        // What would meet a file that is there already is tried on a fresh name.
        if line.contains("workspace init") {
            line = "mkdir -p fresh && cd fresh && rm -f my.qadam && " + line
        }
        if words.starts(with: ["qadam", "pathway", "operate"]) {
            line =
                "rm -rf hours && mkdir hours && cd hours && \"$QADAM\" workspace init d.qadam && "
                + "\"$QADAM\" pathway import ../Examples/district --name district && " + line
        }
        if line.contains("workspace export") { line = "rm -rf my-folder && " + line }
        if line.contains("--separator semicolon") {
            line =
                "cp -R Examples/campus my-folder.de && mv my-folder.de/activities.csv a.csv && "
                + "awk -F, -v OFS=';' '{ $1 = $1; gsub(/[.]/, \",\", $5); print }' a.csv "
                + "> my-folder.de/activities.csv && "
                + line.replacing(" my-folder ", with: " my-folder.de ")
        }
        // Models that are tied to an inventory or to products are brought in first, each into a workspace of its own.
        for (verb, example) in [("inventory", "campus"), ("products", "polymetal")]
        where words.starts(with: ["qadam", "pathway", verb]) {
            line =
                "mkdir -p tied-\(verb) && cd tied-\(verb) && rm -f my.qadam && "
                + "\"$QADAM\" workspace init my.qadam && "
                + "\"$QADAM\" workspace import ../Examples/\(example) && "
                + "\"$QADAM\" pathway import ../Examples/\(example)/energy --name \(example) && " + line
        }
        // The folders of completion scripts are those of the user's home.
        if line.contains(" completion ") { line = String(line.prefix { $0 != ">" }) }
        return line
    }
}
