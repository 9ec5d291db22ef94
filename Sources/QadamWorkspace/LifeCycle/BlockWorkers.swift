import Dispatch
import Synchronization

/// Runs blocks of work on several threads, each with memory of its own.
struct BlockWorkers: Sendable {
    let count: Int
    let progress: @Sendable (Int, Int) -> Void
    let isStopped: @Sendable () -> Bool

    /// Runs blocks `0 ..< n`, begun in their order; after a stop no further block is begun.
    ///
    /// - Parameters:
    ///   - memory: makes what one worker writes in.
    ///   - work: does a block, on any thread.
    func run<Memory>(
        _ n: Int,
        memory: @Sendable () -> Memory,
        _ work: @Sendable (Int, inout Memory) -> Void
    ) {
        let next = Atomic<Int>(0)
        let done = Atomic<Int>(0)
        DispatchQueue.concurrentPerform(iterations: max(1, min(count, n))) { _ in
            guard !isStopped() else { return }
            var memory = memory()
            while !isStopped() {
                let block = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard block < n else { return }
                work(block, &memory)
                progress(done.wrappingAdd(1, ordering: .relaxed).newValue, n)
            }
        }
    }

    /// The results of blocks `0 ..< n` in order; after a stop only those before the first that was not run.
    func results<Memory, Block: Sendable>(
        _ n: Int,
        memory: @Sendable () -> Memory,
        _ work: @Sendable (Int, inout Memory) -> Block
    ) -> [Block] {
        let results = Mutex<[Block?]>([Block?](repeating: nil, count: n))
        run(n, memory: memory) { block, memory in
            let result = work(block, &memory)
            results.withLock { $0[block] = result }
        }
        return results.withLock { all in Array(all.prefix { $0 != nil }.compactMap(\.self)) }
    }
}
