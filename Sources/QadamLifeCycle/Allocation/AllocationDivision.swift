public import QadamEvidence
import QadamUnits

extension AllocationRule {
    /// Divides the burden of a process among its outputs.
    ///
    /// - Parameters:
    ///   - outputs: the co-products, in the order of the process.
    ///   - process: identifier of the process.
    ///   - place: where the process stands in the user's data.
    /// - Returns: the record, whose factors add up to exactly one, or `nil` and the reasons (`LCA-06…`).
    public func record(for outputs: [CoProduct], of process: String, at place: Place = .whole)
        -> (record: AllocationRecord?, diagnostics: [Diagnostic])
    {
        var division = AllocationDivision(rule: self, outputs: outputs, process: process, place: place)
        division.divide(procedure)
        if division.diagnostics.contains(where: { $0.severity == .error }) {
            return (nil, division.diagnostics)
        }
        return (division.record(), division.diagnostics)
    }
}

/// One process while its burden is divided.
struct AllocationDivision {
    let rule: AllocationRule
    let outputs: [CoProduct]
    let process: String
    let place: Place
    private(set) var diagnostics: [Diagnostic] = []
    private var factors: [Double]
    private var credited: [Bool]
    private var keys: [[AllocationRecord.UsedKey]]
    private var rows: [AllocationRecord.RowShares] = []

    init(rule: AllocationRule, outputs: [CoProduct], process: String, place: Place) {
        self.rule = rule
        self.outputs = outputs
        self.process = process
        self.place = place
        factors = outputs.map { _ in 0 }
        credited = outputs.map { _ in false }
        keys = outputs.map { _ in [] }
    }

    private mutating func report(_ code: String, at found: Place? = nil, _ more: [String: Argument] = [:]) {
        let names: [String: Argument] = ["process": .text(process), "rule": .text(rule.id)]
        diagnostics.append(Diagnostic(code, .error, at: found ?? place, names.merging(more) { $1 }))
    }

    func record() -> AllocationRecord {
        let exact = Self.normalized(factors)
        let shares = outputs.indices.map { k in
            AllocationRecord.Share(
                flow: outputs[k].flow,
                name: outputs[k].name,
                amount: outputs[k].amount,
                unit: outputs[k].unit.symbol,
                factor: exact[k],
                isCredited: credited[k],
                keys: keys[k]
            )
        }
        return AllocationRecord(process: process, rule: rule, shares: shares, rows: rows)
    }

    /// Makes the sum exactly one: the last factor that is not zero takes up what rounding left.
    static func normalized(_ factors: [Double]) -> [Double] {
        guard let last = factors.lastIndex(where: { $0 != 0 }) else { return factors }
        var exact = factors
        let before = exact[..<last].reduce(0, +)
        exact[last] = 1 - before
        if exact[last] > 0 { return exact }
        // a factor smaller than the rounding of the others: the largest takes it up instead
        exact = factors
        guard let largest = factors.indices.max(by: { factors[$0] < factors[$1] }) else { return factors }
        exact[largest] += 1 - exact.reduce(0, +)
        return exact
    }

    mutating func divide(_ procedure: AllocationRule.Procedure) {
        switch procedure {
        case .published: takePublished()
        case .key(let key):
            let all = Array(outputs.indices)
            if let shares = shares(of: all, by: key) { for k in all { factors[k] = shares[k] } }
        case .expansion(let main): expand(main)
        case .hybrid(let between, let groups): divide(between, groups)
        case .causal(let base, let causes):
            divide(base)
            for cause in causes where cause.process == process { take(cause) }
        }
    }

    private mutating func takePublished() {
        for k in outputs.indices {
            guard let share = outputs[k].publishedShare, share.isFinite, share >= 0 else {
                report("LCA-0614", at: outputs[k].place, ["flow": .text(outputs[k].name)])
                continue
            }
            factors[k] = share
        }
        let sum = factors.reduce(0, +)
        if abs(sum - 1) > 1e-9 { report("LCA-0615", ["sum": .number(sum)]) }
    }

    /// Shares of some outputs by one key; adds the key to what decided them.
    private mutating func shares(of indices: [Int], by key: AllocationRule.Key) -> [Double]? {
        guard let sizes = sizes(of: indices, by: key) else { return nil }
        let sum = sizes.reduce(0, +)
        guard sum > 0, sum.isFinite else {
            report("LCA-0606")
            return nil
        }
        return sizes.map { $0 / sum }
    }

    private mutating func sizes(of indices: [Int], by key: AllocationRule.Key) -> [Double]? {
        let sizes = KeySizes(key, indices.map { outputs[$0] }, process: process)
        for diagnostic in sizes.diagnostics where !diagnostics.contains(diagnostic) {
            diagnostics.append(diagnostic)
        }
        guard sizes.used.count == indices.count else { return nil }
        for (k, used) in zip(indices, sizes.used) where !keys[k].contains(used) { keys[k].append(used) }
        return sizes.used.map(\.size)
    }

    private mutating func expand(_ main: [String]) {
        for k in outputs.indices where outputs[k].isAvoidable && !main.contains(outputs[k].flow) {
            credited[k] = true
        }
        let left = outputs.indices.filter { !credited[$0] }
        guard left.count == 1 else {
            report("LCA-0609", ["outputs": .list(left.map { outputs[$0].name })])
            return
        }
        factors[left[0]] = 1
    }

    private mutating func divide(_ between: AllocationRule.Key, _ groups: [AllocationRule.Group]) {
        for output in outputs where groups.count(where: { $0.outputs.contains(output.flow) }) != 1 {
            report("LCA-0608", at: output.place, ["flow": .text(output.name)])
        }
        if !diagnostics.isEmpty { return }
        var carrying: [(indices: [Int], key: AllocationRule.Key)] = []
        for group in groups {
            let indices = outputs.indices.filter { group.outputs.contains(outputs[$0].flow) }
            if indices.isEmpty { continue }
            if let key = group.key { carrying.append((indices, key)) } else { credit(indices) }
        }
        guard !carrying.isEmpty else {
            report("LCA-0609", ["outputs": .list([])])
            return
        }
        guard let burdens = burdens(of: carrying.map(\.indices), by: between) else { return }
        for (group, burden) in zip(carrying, burdens) where burden > 0 {
            guard let shares = shares(of: group.indices, by: group.key) else { continue }
            for (k, share) in zip(group.indices, shares) { factors[k] = burden * share }
        }
    }

    private mutating func credit(_ indices: [Int]) {
        for k in indices {
            credited[k] = true
            if !outputs[k].isAvoidable {
                report("LCA-0610", at: outputs[k].place, ["flow": .text(outputs[k].name)])
            }
        }
    }

    /// What each group carries; a single group carries all, whatever the key between groups.
    private mutating func burdens(of groups: [[Int]], by key: AllocationRule.Key) -> [Double]? {
        if groups.count == 1 { return [1] }
        guard let shares = shares(of: groups.flatMap(\.self), by: key) else { return nil }
        var start = 0
        return groups.map { group in
            defer { start += group.count }
            return shares[start..<(start + group.count)].reduce(0, +)
        }
    }

    private mutating func take(_ cause: AllocationRule.Cause) {
        let flows = outputs.map(\.flow)
        let unknown = cause.shares.keys.filter { !flows.contains($0) }.sorted()
        let shares = flows.map { cause.shares[$0, default: 0] }
        let isUsable = shares.allSatisfy { $0.isFinite && $0 >= 0 } && abs(shares.reduce(0, +) - 1) <= 1e-9
        guard unknown.isEmpty, isUsable, !rows.contains(where: { $0.flow == cause.flow }) else {
            report(
                "LCA-0613",
                ["flow": .text(cause.flow), "unknown": .list(unknown), "sum": .number(shares.reduce(0, +))]
            )
            return
        }
        rows.append(.init(flow: cause.flow, factors: Self.normalized(shares)))
    }
}
