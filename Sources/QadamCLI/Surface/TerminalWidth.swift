import Foundation

/// The width of the terminal on standard output.
enum TerminalWidth {
    /// Columns; `nil` when standard output is not a terminal, so that what is piped is not wrapped.
    static var current: Int? {
        guard isatty(STDOUT_FILENO) == 1 else { return nil }
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }
}
