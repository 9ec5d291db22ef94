/// The exit statuses of the program; the numbers above 63 are those of `sysexits.h`.
public enum ExitStatus: Int32, Sendable {
    /// All done.
    case done = 0
    /// The work failed.
    case failed = 1
    /// Done, with findings at or above `--fail-on`.
    case findings = 2
    /// The model is infeasible or unbounded.
    case infeasible = 3
    /// The command line is wrong.
    case usage = 64
    /// The data are bad.
    case badData = 65
    /// An input is not there.
    case noInput = 66
    /// Reading or writing failed.
    case inputOutput = 74
    /// The installation lacks something.
    case configuration = 78
    /// Stopped by the user.
    case interrupted = 130
}
