internal import CHighs

extension HighsSession {
    /// The optimal objective of a model file (`.lp`, `.mps`) as the library itself reads it: the second
    /// opinion on `LPFormat`.
    /// - Throws: `OptimizeError.Code.solverFailed` if it cannot be read or has no optimum.
    package static func objective(ofFile path: String) throws(OptimizeError) -> Double {
        let session = try HighsSession(try LinearModelBuilder(.minimize).build())
        let functions = session.library.functions
        try session.require(functions.readModel(session.solver, path), "readModel")
        try session.require(functions.run(session.solver), "run")
        var objective = 0.0
        try session.require(
            functions.doubleInfo(session.solver, "objective_function_value", &objective),
            "objective"
        )
        return objective
    }
}
