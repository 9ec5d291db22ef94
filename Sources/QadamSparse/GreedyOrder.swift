/// The greedy feedback-arc order inside one group of mutually dependent columns; see ``FlowOrder``.
struct GreedyOrder {
    private let flows: SparseMatrix
    private let users: SparseMatrix
    private let output: [Double]
    /// The waiting columns by flow drawn from waiting columns − flow delivered to waiting columns.
    private var queue: LargestFirst
    /// Whether a column belongs to the group and has not been taken yet.
    private var isWaiting: [Bool]

    init(_ flows: SparseMatrix, _ users: SparseMatrix, output: [Double]) {
        (self.flows, self.users) = (flows, users)
        self.output = output
        queue = LargestFirst(count: flows.columnCount)
        isWaiting = [Bool](repeating: false, count: flows.columnCount)
    }

    mutating func order(_ group: [Int32]) -> [Int32] {
        for column in group { isWaiting[Int(column)] = true }
        for column in group { addShares(Int(column)) }
        queue.fill(group)
        var order: [Int32] = []
        order.reserveCapacity(group.count)
        while let column = queue.pop() {
            let j = Int(column)
            isWaiting[j] = false
            order.append(column)
            // what it draws weighs no longer on its suppliers, what it delivers no longer counts for its
            // users
            for k in flows.columnStarts[j]..<flows.columnStarts[j + 1] where isWaiting[Int(flows.rows[k])] {
                let supplier = Int(flows.rows[k])
                queue.change(flows.rows[k], by: abs(flows.values[k]) * output[j] / output[supplier])
            }
            for k in users.columnStarts[j]..<users.columnStarts[j + 1] where isWaiting[Int(users.rows[k])] {
                let user = Int(users.rows[k])
                queue.change(users.rows[k], by: -abs(users.values[k]) * output[user] / output[j])
            }
        }
        return order
    }

    private mutating func addShares(_ user: Int) {
        for k in flows.columnStarts[user]..<flows.columnStarts[user + 1] {
            let supplier = Int(flows.rows[k])
            guard isWaiting[supplier], supplier != user else { continue }
            let share = abs(flows.values[k]) * output[user] / output[supplier]
            queue.change(Int32(truncatingIfNeeded: user), by: share)
            queue.change(flows.rows[k], by: -share)
        }
    }
}

/// A binary heap of items with keys that change, largest key first; among equal keys the smallest item.
struct LargestFirst {
    private var keys: [Double]
    private var heap: [Int32]
    /// Where each item stands in the heap; −1 once it is taken.
    private var places: [Int32]

    /// Items 0 ..< count with the key 0, none of them in the heap.
    init(count: Int) {
        keys = [Double](repeating: 0, count: count)
        heap = []
        places = [Int32](repeating: -1, count: count)
    }

    /// Puts items with the keys that they have into the empty heap.
    mutating func fill(_ items: [Int32]) {
        heap = items
        for (place, item) in items.enumerated() { places[Int(item)] = Int32(truncatingIfNeeded: place) }
        for place in stride(from: heap.count / 2 - 1, through: 0, by: -1) { sink(place) }
    }

    /// Takes the item with the largest key.
    mutating func pop() -> Int32? {
        guard let top = heap.first else { return nil }
        let last = heap.removeLast()
        places[Int(top)] = -1
        if !heap.isEmpty {
            put(last, 0)
            sink(0)
        }
        return top
    }

    /// Gives an item a larger or smaller key.
    mutating func change(_ item: Int32, by difference: Double) {
        keys[Int(item)] += difference
        let place = Int(places[Int(item)])
        guard place >= 0 else { return }
        if difference > 0 { rise(place) } else { sink(place) }
    }

    private func isBefore(_ a: Int32, _ b: Int32) -> Bool {
        let (x, y) = (keys[Int(a)], keys[Int(b)])
        return x > y || (x == y && a < b)
    }

    private mutating func put(_ item: Int32, _ place: Int) {
        heap[place] = item
        places[Int(item)] = Int32(truncatingIfNeeded: place)
    }

    private mutating func rise(_ start: Int) {
        var place = start
        let item = heap[place]
        while place > 0, isBefore(item, heap[(place - 1) / 2]) {
            put(heap[(place - 1) / 2], place)
            place = (place - 1) / 2
        }
        put(item, place)
    }

    private mutating func sink(_ start: Int) {
        var place = start
        let item = heap[place]
        while true {
            var child = 2 * place + 1
            if child >= heap.count { break }
            if child + 1 < heap.count, isBefore(heap[child + 1], heap[child]) { child += 1 }
            if !isBefore(heap[child], item) { break }
            put(heap[child], place)
            place = child
        }
        put(item, place)
    }
}
