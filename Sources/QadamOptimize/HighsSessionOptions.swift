internal import CHighs

extension HighsSession {
    /// Sets every option and checks that the library took it.
    func apply(_ options: SolverOptions, log: Bool) throws(OptimizeError) {
        try set("output_flag", .flag(log))
        try set("log_to_console", .flag(false))
        try set("threads", try whole(options.threads, atLeast: 1, "threads"))
        try set("parallel", .text(options.threads == 1 ? "off" : "on"))
        try set("random_seed", try whole(options.randomSeed, atLeast: 0, "random_seed"))
        if let limit = options.timeLimit { try set("time_limit", .number(limit)) }
        try set("mip_rel_gap", .number(options.relativeGap))
        try set("mip_abs_gap", .number(options.absoluteGap))
        switch options.method {
        case .choose: break
        case .simplex: try set("solver", .text("simplex"))
        case .interiorPoint: try set("solver", .text("ipx"))
        case .factorization:
            guard Self.hasFactorization else {
                throw OptimizeError(
                    .factorizationMissing,
                    ["option": .text("solver"), "value": .text("hipo")]
                )
            }
        }
        if options.presolve != .choose { try set("presolve", .text(options.presolve.rawValue)) }
        for (name, value) in options.additional.sorted(by: { $0.key < $1.key }) { try set(name, value) }
    }

    /// Zero threads would let the solver choose, and the answer depend on the machine.
    private func whole(
        _ value: Int,
        atLeast least: Int,
        _ name: String
    ) throws(OptimizeError) -> SolverOptions.Value {
        if value >= least, let exact = Int32(exactly: value) { return .integer(exact) }
        throw OptimizeError(.optionUnsupported, ["option": .text(name), "value": .text("\(value)")])
    }

    func set(_ name: String, _ value: SolverOptions.Value) throws(OptimizeError) {
        var type: Int32 = -1
        let known = library.functions.optionType(solver, name, &type) == 0
        if value.isSilentlyReplaced(for: name) {
            throw OptimizeError(
                .factorizationMissing,
                ["option": .text(name), "value": .text(value.description)]
            )
        }
        guard known, type == value.type, !value.isNotANumber else {
            throw OptimizeError(
                .optionUnsupported,
                ["option": .text(name), "value": .text(value.description)]
            )
        }
        let functions = library.functions
        let status =
            switch value {
            case .flag(let flag): functions.setBool(solver, name, flag ? 1 : 0)
            case .integer(let integer): functions.setInteger(solver, name, integer)
            case .number(let number): functions.setDouble(solver, name, number)
            case .text(let text): functions.setString(solver, name, text)
            }
        if status != 0 {
            throw OptimizeError(
                .optionUnsupported,
                ["option": .text(name), "value": .text(value.description)]
            )
        }
    }
}

extension SolverOptions.Value: CustomStringConvertible {
    /// The value as HiGHS writes it in an option file.
    public var description: String {
        switch self {
        case .flag(let flag): flag ? "true" : "false"
        case .integer(let integer): "\(integer)"
        case .number(let number): "\(number)"
        case .text(let text): text
        }
    }

    /// The solver's number for this type of option.
    fileprivate var type: Int32 {
        switch self {
        case .flag: 0
        case .integer: 1
        case .number: 2
        case .text: 3
        }
    }

    /// The solver takes a NaN for a limit without a word.
    fileprivate var isNotANumber: Bool {
        guard case .number(let number) = self else { return false }
        return number.isNaN
    }

    /// Values that a library without the needed parts accepts, to run something else in silence (HiGHS 1.15).
    fileprivate func isSilentlyReplaced(for option: String) -> Bool {
        guard case .text(let text) = self else { return false }
        return (option == "solver" || option == "mip_lp_solver" || option == "mip_ipm_solver")
            && text == "hipo"
    }
}
