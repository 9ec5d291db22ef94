import ArgumentParser
import Foundation
import QadamEvidence
import QadamText

/// The program: `qadam <noun> <verb>`.
struct QadamCommand: ParsableCommand {
    /// The commands and their help, worded in the language of this run.
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "qadam",
            abstract: words(.cliRootAbstract),
            discussion: words(.cliRootDiscussion) + "\n"
                + examples("qadam unit convert 5 Гкал MWh", "qadam factor search coal"),
            version: Version.current,
            subcommands: [
                WorkspaceCommand.self, ActivityCommand.self, InventoryCommand.self, VerificationCommand.self,
                LifeCycleCommand.self, ProductCommand.self,
                PathwayCommand.self, WasteCommand.self,
                ReportCommand.self,
                FactorCommand.self,
                UnitCommand.self, MethodCommand.self,
                DoctorCommand.self, ExampleCommand.self, CompletionCommand.self,
            ]
        )
    }

}

/// Starting point of the executable.
public enum Program {
    /// Parses the command line, runs the command and ends the program with its status.
    public static func start() -> Never {
        Interrupt.listen()
        do {
            var command = try QadamCommand.parseAsRoot()
            try command.run()
            Foundation.exit(ExitStatus.done.rawValue)
        } catch let failure as Failure {
            Console(SpokenLanguage.texts).report(failure.diagnostics)
            Foundation.exit(failure.status.rawValue)
        } catch {
            end(with: error)
        }
    }

    private static func end(with error: any Error) -> Never {
        let console = Console(SpokenLanguage.texts)
        let code = QadamCommand.exitCode(for: error)
        let text = HelpWording.worded(QadamCommand.fullMessage(for: error), in: SpokenLanguage.texts)
        if code.isSuccess {
            if !text.isEmpty { console.result(text) }
            Foundation.exit(ExitStatus.done.rawValue)
        }
        if !text.isEmpty { console.say(text) }
        Foundation.exit(code.rawValue)
    }
}

/// The version of the program.
public enum Version {
    /// As in `CHANGELOG.md`.
    public static let current = "0.1.0"
}
