import Dispatch
import Foundation
import Synchronization

/// What the program does when it is interrupted.
///
/// Ctrl-C ends it at once: what is stored is stored whole or not at all, so there is nothing to tidy up. Work that has
/// something to tidy up asks for grace: then the first press asks it to stop, the second ends the program.
enum Interrupt {
    private static let pressed = Atomic<Bool>(false)
    private static let grace = Atomic<Bool>(false)

    /// Whether the work should stop.
    static var isRequested: Bool { pressed.load(ordering: .relaxed) }

    /// Starts listening. A closed pipe and a file that may not grow are errors of a write, not signals that end the
    /// program.
    static func listen() {
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        signal(SIGINT, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
        source.setEventHandler {
            let again = pressed.exchange(true, ordering: .relaxed)
            // Not `exit`: its handlers would run while the main thread still works.
            if again || !grace.load(ordering: .relaxed) { _exit(ExitStatus.interrupted.rawValue) }
        }
        source.resume()
        keep.withLock { $0 = Listening(source: source) }
    }

    /// Does work that looks at ``isRequested`` and stops by itself.
    ///
    /// - Throws: what the work throws.
    static func gracefully<Value>(_ work: () throws -> Value) rethrows -> Value {
        grace.store(true, ordering: .relaxed)
        defer { grace.store(false, ordering: .relaxed) }
        return try work()
    }

    private struct Listening: @unchecked Sendable { let source: any DispatchSourceSignal }
    private static let keep = Mutex<Listening?>(nil)
}
