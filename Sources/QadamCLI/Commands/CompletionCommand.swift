import ArgumentParser
import QadamText

/// `qadam completion bash|zsh|fish`
struct CompletionCommand: ParsableCommand {
    /// The shells for which a script can be written.
    enum Shell: String, ExpressibleByArgument, CaseIterable {
        case bash, zsh, fish
    }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "completion",
            abstract: words(.cliCompletionAbstract),
            discussion: examples(
                "qadam completion bash > ~/.local/share/bash-completion/completions/qadam",
                "qadam completion zsh > ~/.zsh/completions/_qadam"
            )
        )
    }

    @Operand(help: help(.cliCompletionShell)) var shell: Shell
    @OptionGroup var language: LanguageOption

    func run() throws {
        let script: String =
            switch shell {
            case .bash: QadamCommand.completionScript(for: .bash)
            case .zsh: QadamCommand.completionScript(for: .zsh)
            case .fish: QadamCommand.completionScript(for: .fish)
            }
        Console(language.texts).result(script)
    }
}
