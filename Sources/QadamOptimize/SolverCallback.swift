internal import CHighs

/// What stands between the solver's C callback and the observer. The solver may call from threads of its own,
/// so nothing here changes.
final class SolverCallback: Sendable {
    private let observer: SolveObserver
    private let library: HighsLibrary

    init(observer: SolveObserver, library: HighsLibrary) {
        self.observer = observer
        self.library = library
    }

    /// The kinds of callback, in the solver's numbers.
    enum Kind: Int32 {
        case log = 0
        case simplexStep = 1
        case interiorPointStep = 2
        case improvement = 4
        case report = 5
        case mixedIntegerStep = 6
    }

    /// The kinds that this observer wants.
    var kinds: [Kind] {
        var wanted: [Kind] = observer.log == nil ? [] : [.log]
        if observer.progress != nil {
            wanted += [.simplexStep, .interiorPointStep, .improvement, .report, .mixedIntegerStep]
        }
        return wanted
    }

    func receive(
        _ number: Int32,
        _ message: UnsafePointer<CChar>?,
        _ output: UnsafeRawPointer?,
        _ input: UnsafeMutableRawPointer?
    ) {
        guard let kind = Kind(rawValue: number) else { return }
        if kind == .log {
            if let message { observer.log?(String(cString: message)) }
            return
        }
        guard let output, let progress = observer.progress else { return }
        if progress(read(kind, output)) == .stop { CHighsInterrupt(input) }
    }

    private func read(_ kind: Kind, _ output: UnsafeRawPointer) -> SolveProgress {
        let isMixedInteger = kind == .improvement || kind == .report || kind == .mixedIntegerStep
        let event: SolveProgress.Event =
            switch kind {
            case .improvement: .improvement
            case .report: .report
            default: .step
            }
        let simplex = item("simplex_iteration_count", output, Int32.self).map(Int.init) ?? 0
        let interior = item("ipm_iteration_count", output, Int32.self).map(Int.init) ?? 0
        let total = item("mip_total_lp_iterations", output, Int64.self).map(Int.init) ?? 0
        let nodes = item("mip_node_count", output, Int64.self).map(Int.init) ?? 0
        return SolveProgress(
            event: event,
            seconds: item("running_time", output, Double.self) ?? 0,
            iterations: isMixedInteger ? total : simplex + interior,
            nodes: isMixedInteger ? nodes : 0,
            objective: isMixedInteger ? finite(item("mip_primal_bound", output, Double.self)) : nil,
            bestBound: isMixedInteger ? finite(item("mip_dual_bound", output, Double.self)) : nil
        )
    }

    /// An item by name, so that the layout of the solver's structure does not matter.
    private func item<Number: BitwiseCopyable>(_ name: String, _ output: UnsafeRawPointer, _: Number.Type)
        -> Number?
    {
        library.functions.callbackItem(output, name)?.loadUnaligned(as: Number.self)
    }

    private func finite(_ value: Double?) -> Double? {
        guard let value, value.magnitude < SolverLimits.infinity else { return nil }
        return value
    }
}

extension HighsSession {
    /// Registers the callbacks that the observer wants. The session keeps `callback` alive as long as the
    /// solver.
    func listen() throws(OptimizeError) {
        guard !callback.kinds.isEmpty else { return }
        let user = Unmanaged.passUnretained(callback).toOpaque()
        let status = library.functions.setCallback(
            solver,
            { kind, message, output, input, user in
                guard let user else { return }
                Unmanaged<SolverCallback>.fromOpaque(user).takeUnretainedValue()
                    .receive(kind, message, output, input)
            },
            user
        )
        try require(status, "setCallback")
        for kind in callback.kinds {
            try require(library.functions.startCallback(solver, kind.rawValue), "startCallback")
        }
    }
}
