public import QadamEvidence

/// Options that are applied together in a share of what their processes make.
public struct SharedOptions: Sendable, Equatable {
    /// The options, in their order.
    public var options: [AbatementOption]
    /// Share of the output of every changed process that is made with the options, 0…1.
    public var share: Double

    /// Options in a share.
    public init(_ options: [AbatementOption], share: Double) {
        self.options = options
        self.share = share
    }
}

extension ProductSystem {
    /// The study in which every process that options change is a mix of itself as it is and as the options make it.
    ///
    /// With B the table of the study, B_k that with the options k whole, s_k their shares and 1 − Σ s_k the rest:
    ///
    ///     B(s) = (1 − Σ_k s_k) · B + Σ_k s_k · B_k
    ///
    /// row by row for the processes of the study. All columns are stated for the same output, so this is the mix of what
    /// plants with and without the options make. Footprints are solved from B(s): they are *not* the mean of footprints
    /// where a product is needed for itself over a loop, or where two options meet. A new maker of an input splits its
    /// row. Processes that an option adds are whole: as much of them runs as the mixed rows ask for.
    ///
    /// A share of 0 leaves the study as it is, a share of 1 gives that of ``applying(_:)``, both to the last digit.
    ///
    /// - Parameter alternatives: options of which a unit of output has one or none; shares add up to 1 at most.
    /// - Returns: the study, or `nil` and the reasons (`LCA-0711` … `LCA-0716`).
    public func mixing(_ alternatives: [SharedOptions]) -> (system: ProductSystem?, diagnostics: [Diagnostic])
    {
        let running = alternatives.filter { $0.share != 0 && !$0.options.isEmpty }
        var mix = ProcessMix(self)
        for alternative in running {
            var whole = self
            for option in alternative.options {
                let (next, found) = whole.applying(option)
                guard let next else { return (nil, found) }
                whole = next
            }
            if alternative.share == 1, running.count == 1 { return (whole, []) }
            mix.add(whole, alternative)
        }
        return mix.diagnostics.isEmpty ? (running.isEmpty ? self : mix.mixed(), []) : (nil, mix.diagnostics)
    }
}

/// Tables with the same first rows, weighted.
private struct ProcessMix {
    let base: ProductSystem
    private var parts: [(system: ProductSystem, weight: Double)] = []
    private var added: [String: (process: LifeCycleProcess, rows: [Exchange])] = [:]
    private var newProcesses: [LifeCycleProcess] = []
    private(set) var diagnostics: [Diagnostic] = []

    init(_ base: ProductSystem) { self.base = base }

    mutating func add(_ whole: ProductSystem, _ alternative: SharedOptions) {
        parts.append((whole, alternative.share))
        for process in whole.processes[base.processes.count...] {
            let rows = whole.exchanges[base.exchanges.count...].filter { $0.process == process.id }
            if let known = added[process.id] {
                // Two options may bring the same process; the same name for two things may not pass.
                if known.process == process, known.rows == rows { continue }
                let place = alternative.options.first?.place ?? .whole
                let arguments: [String: Argument] = [
                    "option": .text(alternative.options.first?.id ?? ""), "process": .text(process.id),
                ]
                diagnostics.append(Diagnostic("LCA-0715", .error, at: place, arguments))
                continue
            }
            added[process.id] = (process, rows)
            newProcesses.append(process)
        }
    }

    func mixed() -> ProductSystem {
        var system = base
        system.exchanges = base.exchanges.indices.flatMap(mixedRow)
        for (whole, weight) in parts {
            for row in whole.exchanges[base.exchanges.count...] where added[row.process] == nil {
                var row = row
                row.amount *= weight
                row.entered = nil
                system.append(row)
            }
        }
        system.processes += newProcesses
        for process in newProcesses { system.exchanges += added[process.id]?.rows ?? [] }
        return system
    }

    /// A row of the study: one row where only its amount differs, one for each maker where that differs.
    private func mixedRow(_ index: Int) -> [Exchange] {
        let own = base.exchanges[index]
        var amount = own.amount
        var moved: [Exchange] = []
        for (whole, weight) in parts {
            var other = whole.exchanges[index]
            if other == own { continue }
            if other.provider == own.provider, other.flow == own.flow {
                amount += weight * (other.amount - own.amount)
                continue
            }
            amount -= weight * own.amount
            other.amount *= weight
            other.entered = nil
            moved.append(other)
        }
        var row = own
        row.amount = amount
        if amount != own.amount { row.entered = nil }
        // Without the rest nobody takes from the former maker; what rounding leaves there is nothing.
        let isGone = !moved.isEmpty && abs(amount) <= 1e-12 * abs(own.amount)
        return (isGone ? [] : [row]) + moved
    }
}

extension ProductSystem {
    /// Adds a row behind those of its process.
    fileprivate mutating func append(_ row: Exchange) {
        var row = row
        let last = exchanges.lazy.filter { $0.process == row.process }.map(\.row).max()
        row.row = last.map { $0 + 1 } ?? 1
        exchanges.append(row)
    }
}
