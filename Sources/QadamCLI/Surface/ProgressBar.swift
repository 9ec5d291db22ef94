import Foundation
import Synchronization

/// How far a long calculation has come, in one line of a terminal; silent anywhere else.
final class ProgressBar: Sendable {
    private let isShown = isatty(STDERR_FILENO) == 1
    private let last = Mutex<Int>(-1)

    /// Shows a percentage when it has changed.
    func show(_ done: Int, of all: Int) {
        guard isShown, all > 0 else { return }
        let percent = done * 100 / all
        last.withLock { last in
            guard percent > last else { return }
            last = percent
            let filled = percent / 5
            let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 20 - filled)
            FileHandle.standardError.write(Data("\r\(bar) \(percent) %".utf8))
        }
    }

    /// Clears the line.
    func end() {
        guard isShown else { return }
        FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
    }
}
