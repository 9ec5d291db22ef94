/// Things in an order in which each comes after all that it needs, and the cycles that have no such order.
struct DependencyOrder {
    /// All things; those on cycles too, somewhere.
    private(set) var order: [Int] = []
    /// Each cycle once, from its smallest number.
    private(set) var cycles: [[Int]] = []

    /// `needs[i]` are the things that thing `i` needs.
    init(_ needs: [[Int]]) {
        var state = [UInt8](repeating: 0, count: needs.count)
        for start in needs.indices where state[start] == 0 { visit(start, needs, &state) }
    }

    /// Depth first with a stack of one's own: a chain of a million formulas must not fill the thread's.
    private mutating func visit(_ start: Int, _ needs: [[Int]], _ state: inout [UInt8]) {
        var path = [start]
        var next = [0]
        state[start] = 1
        while let thing = path.last {
            let place = next[path.count - 1]
            if place == needs[thing].count {
                state[thing] = 2
                order.append(thing)
                path.removeLast()
                next.removeLast()
                continue
            }
            next[path.count - 1] += 1
            let needed = needs[thing][place]
            if state[needed] == 0 {
                state[needed] = 1
                path.append(needed)
                next.append(0)
            } else if state[needed] == 1, let first = path.firstIndex(of: needed) {
                record(Array(path[first...]))
            }
        }
    }

    private mutating func record(_ cycle: [Int]) {
        guard let least = cycle.min(), let first = cycle.firstIndex(of: least) else { return }
        let turned = Array(cycle[first...] + cycle[..<first])
        if !cycles.contains(turned) { cycles.append(turned) }
    }
}
