/// Why an uncertainty could not be stated or propagated.
public struct UncertaintyError: Error, Sendable, Equatable, CustomStringConvertible {
    private enum Code: String {
        case boundsOutOfOrder, notPositive, notFinite, weights, trials, reference
    }

    private let code: Code

    /// The bounds are not in ascending order, or the central value lies outside them.
    public static let boundsOutOfOrder = UncertaintyError(code: .boundsOutOfOrder)
    /// A value that must be positive is zero or negative.
    public static let notPositive = UncertaintyError(code: .notPositive)
    /// A value is infinite or not a number.
    public static let notFinite = UncertaintyError(code: .notFinite)
    /// Discrete weights are missing, negative or all zero.
    public static let weights = UncertaintyError(code: .weights)
    /// Fewer than 100 trials cannot give 95 % bounds.
    public static let trials = UncertaintyError(code: .trials)
    /// A term or an output names an input or a term that does not exist.
    public static let reference = UncertaintyError(code: .reference)

    /// The code, for logs.
    public var description: String { code.rawValue }
}
