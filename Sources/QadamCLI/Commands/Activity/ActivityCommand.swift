import ArgumentParser
import Foundation
import QadamEvidence
import QadamExchange
import QadamText
import QadamUnits
import QadamWorkspace

/// `qadam activity …`
struct ActivityCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "activity",
            abstract: words(.cliActivityAbstract),
            discussion: examples(
                "qadam activity list --source electricity.main",
                "qadam activity calendar --source heat.library"
            ),
            subcommands: [
                ActivityImportCommand.self, ActivityUndoCommand.self, ActivityListCommand.self,
                ActivityAddCommand.self, ActivityCorrectCommand.self, ActivityCalendarCommand.self,
                ActivityFillCommand.self, ActivityIntervalsCommand.self, ActivityEvidenceCommand.self,
            ]
        )
    }
}

/// What every command of activity records takes.
struct ActivityOptions: ParsableArguments {
    @OptionGroup var workspace: WorkspaceOption
    @Flag(name: .long, help: help(.cliOptionJson)) var json = false
    @OptionGroup var language: LanguageOption

    var console: Console { Console(language.texts) }

    /// A day given on the command line.
    static func day(_ text: String?) throws -> CivilDate? {
        guard let text else { return nil }
        guard let date = CivilDate(iso: text) else {
            throw Failure(.usage, "CLI-0200", ["value": .text(text)])
        }
        return date
    }

    /// A period given on the command line.
    static func period(_ text: String?) throws -> Period? {
        guard let text else { return nil }
        guard let period = Period(iso: text) else {
            throw Failure(.usage, "CLI-0201", ["value": .text(text)])
        }
        return period
    }

    /// The status of a refusal: a record or line that is not there is no bad data.
    static func failure(_ diagnostics: [Diagnostic]) -> Failure {
        let codes = Set(diagnostics.filter { $0.severity == .error }.map(\.code))
        let absent: Set<String> = [
            "WSP-0109", "ACT-0015", "ACT-0016", "ACT-0050", "ACT-0051", "ACT-0060", "ACT-0061", "ACT-0072",
            "ACT-0073",
        ]
        return Failure(codes.isDisjoint(with: absent) ? .badData : .noInput)
    }
}
