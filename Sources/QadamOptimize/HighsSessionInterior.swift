internal import CHighs

/// Interior point with factorization (HiPO of HiGHS) for a large linear model: on the stretched model, to a vertex, whose basis
/// starts the simplex method on the model itself. What is said of the model is therefore said by simplex, which also repairs
/// what crossover left.
extension HighsSession {
    /// How the first, interior part of a solve ended.
    enum InteriorStart {
        /// A basis of the model at or near its optimum, and the iterations that led to it.
        case basis(Basis, iterations: Int)
        /// Time was up, or the observer stopped it.
        case ended(Solution)
        /// The method came to nothing, or its parts are not installed: another method is to be taken.
        case none
    }

    /// Whether the library has what the method needs: orderings and dense algebra, which `make setup` puts beside it. Versions
    /// before 1.15 took the name and ran another method in silence.
    static var hasFactorization: Bool {
        guard let library = try? HighsLibrary.load(), library.isAtLeast(1, 15),
            let solver = library.functions.create()
        else { return false }
        defer { library.functions.destroy(solver) }
        // Where they are missing the library also complains on the console.
        return library.functions.setBool(solver, "output_flag", 0) == 0
            && library.functions.setString(solver, "solver", "hipo") == 0
    }

    /// Solves the model of this session by interior point with factorization, as long as it is as given.
    func interiorStart() throws(OptimizeError) -> InteriorStart {
        guard let given, Self.hasFactorization else { return .none }
        let stretched = try StretchedModel(given.model)
        var options = given.options
        options.method = .choose
        // Presolving would put the pieces together again.
        options.presolve = .off
        options.additional["hipo_system"] = .text("normaleq")
        let session = try HighsSession(
            stretched.model,
            options: options,
            observer: given.observer,
            choosesBySize: false
        )
        guard session.chooseFactorization() else { return .none }
        try session.setSimplex(.primal)
        let status = session.library.functions.run(session.solver)
        guard let solution = try? session.result(afterRun: status) else { return .none }
        switch solution.status {
        case .optimal:
            guard let basis = solution.basis else { return .none }
            return .basis(stretched.basis(from: basis), iterations: solution.iterations)
        case .timeLimit, .interrupted, .iterationLimit: return .ended(Solution(endedWith: solution))
        default: return .none
        }
    }

    private func chooseFactorization() -> Bool {
        library.functions.setString(solver, "solver", "hipo") == 0
    }
}

extension Solution {
    /// A solve that was ended before anything was known of the model.
    fileprivate init(endedWith solution: Solution) {
        self.init(
            status: solution.status,
            objective: nil,
            bestBound: nil,
            relativeGap: nil,
            primal: nil,
            dual: nil,
            basis: nil,
            iterations: solution.iterations,
            nodes: 0
        )
    }
}
