import Dispatch
import Foundation
import Synchronization

/// Whether the user pressed Ctrl-C: the first press asks the work to stop, the second ends the program.
enum Interrupt {
    private static let pressed = Atomic<Bool>(false)

    /// Whether the work should stop.
    static var isRequested: Bool { pressed.load(ordering: .relaxed) }

    /// Starts listening.
    static func listen() {
        signal(SIGINT, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
        source.setEventHandler {
            if pressed.exchange(true, ordering: .relaxed) { exit(ExitStatus.interrupted.rawValue) }
        }
        source.resume()
        keep.withLock { $0 = Listening(source: source) }
    }

    private struct Listening: @unchecked Sendable { let source: any DispatchSourceSignal }
    private static let keep = Mutex<Listening?>(nil)
}
