/// Why a model could not be built or a solver could not be used.
///
/// How a solver ended (infeasible, unbounded, out of time) is a result, see `SolveStatus`, and not an error.
public struct OptimizeError: Error, Sendable, Equatable, Hashable {
    /// A stable code; its text is the message key, and the cure's key is the code with `.fix`.
    public struct Code: Sendable, Equatable, Hashable, Codable, CustomStringConvertible {
        /// The code as it is printed, e.g. `OPT-0001`.
        public let rawValue: String

        init(_ rawValue: String) { self.rawValue = rawValue }

        /// The code as it is printed.
        public var description: String { rawValue }

        /// HiGHS was found in none of the places searched. Arguments: `searched`.
        public static let libraryMissing = Code("OPT-0001")
        /// A file of that name exists and could not be loaded. Arguments: `path`, `reason`.
        public static let libraryNotLoaded = Code("OPT-0002")
        /// The library lacks a function that is needed. Arguments: `path`, `symbol`.
        public static let librarySymbolMissing = Code("OPT-0003")
        /// The library was built with integers other than 32 bits wide. Arguments: `path`, `bytes`.
        public static let libraryIntegerWidth = Code("OPT-0004")
        /// The library is older than the version that is needed. Arguments: `path`, `found`, `needed`.
        public static let libraryTooOld = Code("OPT-0005")
        /// A coefficient is NaN or infinite. Arguments: `row`, `column`, `value`.
        public static let coefficientNotFinite = Code("OPT-0101")
        /// A coefficient that the solver would drop or refuse. Arguments: `row`, `column`, `value`, `lowest`,
        /// `highest`.
        public static let coefficientOutOfRange = Code("OPT-0102")
        /// An entry names a row or a column that does not exist. Arguments: `row`, `column`.
        public static let indexOutOfRange = Code("OPT-0103")
        /// Two entries at one place. Arguments: `row`, `column`.
        public static let duplicateEntry = Code("OPT-0104")
        /// A cost is NaN or infinite. Arguments: `column`, `value`.
        public static let costNotFinite = Code("OPT-0105")
        /// A bound is NaN, or infinite on the wrong side, or so large that the solver takes it for infinite.
        /// Arguments: `name`, `lower`, `upper`.
        public static let boundNotValid = Code("OPT-0106")
        /// Arrays of a model do not fit together. Arguments: `part`.
        public static let malformedModel = Code("OPT-0107")
        /// More columns, rows or entries than 32-bit indices can name. Arguments: `count`.
        public static let modelTooLarge = Code("OPT-0108")
        /// The installed library does not offer this option or this value. Arguments: `option`, `value`.
        public static let optionUnsupported = Code("OPT-0201")
        /// The installed library has no interior point method with factorization, or its parts were not found. Arguments:
        /// `option`, `value`.
        public static let factorizationMissing = Code("OPT-0330")
        /// A starting point does not fit the model. Arguments: `expected`, `found`.
        public static let startDoesNotFit = Code("OPT-0202")
        /// A call of the solver failed. Arguments: `step`, `status`.
        public static let solverFailed = Code("OPT-0301")
        /// There is no solution whose integers could be fixed. Arguments: `status`.
        public static let nothingToFix = Code("OPT-0302")
    }

    /// A typed argument of the message.
    public enum Value: Sendable, Equatable, Hashable {
        /// A name, a path or another text that is the same in every language.
        case text(String)
        /// A whole number.
        case integer(Int)
        /// A number.
        case number(Double)
    }

    /// What happened.
    public let code: Code
    /// The values for the placeholders of the message.
    public let arguments: [String: Value]

    init(_ code: Code, _ arguments: [String: Value] = [:]) {
        self.code = code
        self.arguments = arguments
    }
}

extension OptimizeError: CustomStringConvertible {
    /// Code and arguments in a fixed order, for logs and tests; people read the text that belongs to the
    /// code.
    public var description: String {
        let values = arguments.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
        return values.isEmpty ? code.rawValue : "\(code.rawValue) (\(values.joined(separator: ", ")))"
    }
}

extension OptimizeError.Value: CustomStringConvertible {
    /// The bare value.
    public var description: String {
        switch self {
        case .text(let text): text
        case .integer(let integer): "\(integer)"
        case .number(let number): "\(number)"
        }
    }
}
