public import QadamEvidence
import QadamUnits

extension AllocationRule {
    /// Divides the burden of one process among its outputs.
    ///
    /// - Parameters:
    ///   - outputs: the co-products in the order of the table; a single one carries all.
    ///   - causes: what is stated of single exchanges of the process, for the causal rule.
    ///   - process: identifier of the process.
    ///   - name: its name.
    ///   - place: where the process stands.
    /// - Returns: the record with factors that add up to exactly 1, or `nil` and the reasons (`LCA-06…`).
    public func allocate(
        _ outputs: [CoProduct],
        causes: [CausalShare] = [],
        process: String,
        name: String,
        at place: Place = .whole
    ) -> (record: AllocationRecord?, diagnostics: [Diagnostic]) {
        var division = AllocationDivision(self, outputs, causes, process: process, name: name, at: place)
        let record = division.record()
        return (record, division.diagnostics)
    }
}

/// One application of a rule to the outputs of a process.
struct AllocationDivision {
    let rule: AllocationRule
    let outputs: [CoProduct]
    let causes: [CausalShare]
    let process: String
    let name: String
    let place: Place
    var diagnostics: [Diagnostic] = []
    var values: [[AllocationRecord.Value]]
    var window: ClosedRange<Int>?

    init(
        _ rule: AllocationRule,
        _ outputs: [CoProduct],
        _ causes: [CausalShare],
        process: String,
        name: String,
        at place: Place
    ) {
        self.rule = rule
        self.outputs = outputs
        self.causes = causes
        self.process = process
        self.name = name
        self.place = place
        values = [[AllocationRecord.Value]](repeating: [], count: outputs.count)
    }

    mutating func report(_ code: String, at place: Place? = nil, _ more: [String: Argument] = [:]) {
        let all = ["process": Argument.text(name), "rule": .text(rule.id)].merging(more) { $1 }
        diagnostics.append(Diagnostic(code, .error, at: place ?? self.place, all))
    }

    mutating func record() -> AllocationRecord? {
        for output in outputs where !(output.amount.value > 0) || !output.amount.value.isFinite {
            report(
                "LCA-0607",
                at: output.place,
                [
                    "flow": .text(output.name),
                    "amount": .amount(output.amount.value, unit: output.amount.unit.symbol),
                ]
            )
        }
        guard diagnostics.isEmpty, !outputs.isEmpty else { return nil }
        let all = Array(outputs.indices)
        switch rule.method {
        case _ where outputs.count == 1: return record([1], credited: [])
        case .published: return published()
        case .property(let name): return divide(all, .property(name)).map { record($0, credited: []) }
        case .economic: return divide(all, .economic).map { record($0, credited: []) }
        case .expansion, .chain: return expand()
        case .mainProduct(let flow): return expand(for: flow)
        case .hybrid(let between, let groups): return hybrid(between, groups)
        case .causal(let otherwise): return causal(otherwise)
        }
    }

    func record(_ factors: [Double], credited: Set<Int>, groups: [Int?] = []) -> AllocationRecord {
        let shares = outputs.indices.map { k in
            AllocationRecord.Share(
                flow: outputs[k].flow,
                name: outputs[k].name,
                amount: outputs[k].amount.value,
                unit: outputs[k].amount.unit.symbol,
                factor: factors[k],
                group: groups.isEmpty ? nil : groups[k],
                values: values[k],
                avoided: credited.contains(k) ? outputs[k].avoided : nil
            )
        }
        return AllocationRecord(process: process, name: name, rule: rule, window: window, shares: shares)
    }

    private mutating func published() -> AllocationRecord? {
        var factors: [Double] = []
        for output in outputs {
            guard let share = output.published, share.isFinite else {
                report("LCA-0112", at: output.place, ["flow": .text(output.name)])
                return nil
            }
            factors.append(share)
        }
        let sum = factors.reduce(0, +)
        if abs(sum - 1) > 1e-9 {
            report("LCA-0108", ["sum": .number(sum)])
            return nil
        }
        guard let last = factors.lastIndex(where: { $0 != 0 }) else { return nil }
        if sum != 1, !AllocationRecord.close(&factors, at: last) { return nil }
        return record(factors, credited: [])
    }

    /// The factors of some outputs among each other; a lone one takes the whole.
    mutating func divide(_ members: [Int], _ basis: AllocationBasis) -> [Double]? {
        if members.count == 1 { return [1] }
        guard let found = measure(members, basis) else { return nil }
        guard let factors = AllocationRecord.factors(of: found) else {
            report("LCA-0606", ["outputs": .list(members.map { outputs[$0].name })])
            return nil
        }
        return factors
    }

    // MARK: - expansion

    private mutating func expand() -> AllocationRecord? {
        let credited = Set(outputs.indices.filter { outputs[$0].avoided != nil })
        let left = outputs.indices.filter { !credited.contains($0) }
        guard left.count == 1 else {
            let names: Argument = .list(left.map { outputs[$0].name })
            report(left.isEmpty ? "LCA-0609" : "LCA-0610", ["outputs": names])
            return nil
        }
        return record(outputs.indices.map { $0 == left[0] ? 1 : 0 }, credited: credited)
    }

    /// Every output but the main one is credited; one that nothing is known to replace is an error.
    private mutating func expand(for main: String) -> AllocationRecord? {
        let credited = Set(outputs.indices.filter { outputs[$0].flow != main })
        for k in credited.sorted() where outputs[k].avoided == nil {
            report("LCA-0608", at: outputs[k].place, ["flow": .text(outputs[k].name)])
        }
        guard diagnostics.isEmpty else { return nil }
        return record(outputs.indices.map { credited.contains($0) ? 0 : 1 }, credited: credited)
    }

    // MARK: - hybrid

    private mutating func hybrid(_ between: AllocationBasis, _ groups: [AllocationRule.Group])
        -> AllocationRecord?
    {
        guard let groupOf = assign(groups) else { return nil }
        let credited = Set(outputs.indices.filter { groups[groupOf[$0]].basis == nil })
        for k in credited.sorted() where outputs[k].avoided == nil {
            report("LCA-0608", at: outputs[k].place, ["flow": .text(outputs[k].name)])
        }
        let sharing = groups.indices.compactMap { g -> (members: [Int], basis: AllocationBasis)? in
            let members = outputs.indices.filter { groupOf[$0] == g }
            guard let basis = groups[g].basis, !members.isEmpty else { return nil }
            return (members, basis)
        }
        guard !sharing.isEmpty else {
            report("LCA-0609", ["outputs": .list(outputs.map(\.name))])
            return nil
        }
        guard let shares = shares(between, sharing) else { return nil }
        var factors = [Double](repeating: 0, count: outputs.count)
        for (group, share) in zip(sharing, shares) {
            // a group without value carries nothing, whatever is inside it
            if share == 0 { continue }
            guard let inner = divide(group.members, group.basis) else { continue }
            for (k, factor) in zip(group.members, inner) { factors[k] = share * factor }
        }
        guard diagnostics.isEmpty, let last = factors.lastIndex(where: { $0 != 0 }),
            AllocationRecord.close(&factors, at: last)
        else { return nil }
        return record(factors, credited: credited, groups: groupOf.map { $0 + 1 })
    }

    /// The parts of the groups: sums of the basis between them.
    private mutating func shares(
        _ between: AllocationBasis,
        _ groups: [(members: [Int], basis: AllocationBasis)]
    ) -> [Double]? {
        if groups.count == 1 { return [1] }
        let all = groups.flatMap(\.members)
        guard let found = measure(all, between) else { return nil }
        var sums: [Double] = []
        var next = 0
        for group in groups {
            sums.append(found[next..<next + group.members.count].reduce(0, +))
            next += group.members.count
        }
        guard let factors = AllocationRecord.factors(of: sums) else {
            report("LCA-0606", ["outputs": .list(all.map { outputs[$0].name })])
            return nil
        }
        return factors
    }

    /// The group of each output: each must be in exactly one.
    private mutating func assign(_ groups: [AllocationRule.Group]) -> [Int]? {
        var groupOf: [Int] = []
        for output in outputs {
            let found = groups.indices.filter { groups[$0].outputs.contains(output.flow) }
            if found.count == 1 {
                groupOf.append(found[0])
            } else {
                let code = found.isEmpty ? "LCA-0611" : "LCA-0612"
                report(code, at: output.place, ["flow": .text(output.name)])
            }
        }
        return groupOf.count == outputs.count ? groupOf : nil
    }
}
