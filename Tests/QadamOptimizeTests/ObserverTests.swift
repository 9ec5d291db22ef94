import Foundation
import QadamOptimize
import Testing

@Suite struct ObserverTests {
    @Test func stopsAMixedIntegerSolveAndKeepsWhatItHas() throws {
        let seen = Seen()
        let observer = SolveObserver(progress: { progress in
            seen.note(progress)
            return seen.hasSolution ? .stop : .proceed
        })
        let solution = try Highs.solve(
            try HardModel().model,
            options: SolverOptions(timeLimit: 60),
            observer: observer
        )
        #expect(solution.status == .interrupted)
        #expect(solution.primal != nil)
        #expect(solution.objective != nil)
        #expect(seen.count > 0)
    }

    @Test func stopsALinearSolve() throws {
        let transport = try Transport(count: 60)
        let options = SolverOptions(method: .simplex, presolve: .off)
        let solution = try Highs.solve(
            transport.model,
            options: options,
            observer: SolveObserver(progress: { _ in .stop })
        )
        #expect(solution.status == .interrupted)
        #expect(solution.dual == nil)
    }

    @Test func tellsHowFarItIs() throws {
        let seen = Seen()
        let observer = SolveObserver(progress: { progress in
            seen.note(progress)
            return .proceed
        })
        let options = SolverOptions(timeLimit: 0.5)
        let solution = try Highs.solve(try HardModel().model, options: options, observer: observer)
        let last = try #require(seen.last)
        #expect(last.seconds > 0)
        #expect(try #require(last.objective) >= (try #require(solution.objective)) - 1e-6)
        #expect(try #require(last.bestBound) <= (try #require(solution.objective)) + 1e-6)
        #expect(seen.events.contains(.improvement))
        #expect(seen.events.contains(.step))
    }

    @Test func handsOverTheLogAndIsSilentWithoutAReader() throws {
        let lines = Lines()
        _ = try Highs.solve(
            try MixedIntegerTests.knapsack().model,
            observer: SolveObserver(log: { lines.append($0) })
        )
        #expect(lines.text.contains("HiGHS"))
    }
}

/// What an observer saw; the solver may call from its own threads.
private final class Seen: @unchecked Sendable {
    private let lock = NSLock()
    private var all: [SolveProgress] = []
    func note(_ progress: SolveProgress) { lock.withLock { all.append(progress) } }
    var hasSolution: Bool { lock.withLock { all.contains { $0.objective != nil } } }
    var count: Int { lock.withLock { all.count } }
    var last: SolveProgress? { lock.withLock { all.last } }
    var events: [SolveProgress.Event] { lock.withLock { all.map(\.event) } }
}

private final class Lines: @unchecked Sendable {
    private let lock = NSLock()
    private var all = ""
    func append(_ line: String) { lock.withLock { all += line } }
    var text: String { lock.withLock { all } }
}
