import QadamEvidence

/// What is wrong with cells of a sheet, each kind listed so many times and then counted.
struct SheetFindings {
    enum Code: String {
        case reference = "TAB-0201"
        case textNumber = "TAB-0202"
        case notCalculated = "TAB-0203"
        case order = "TAB-0204"
        case number = "TAB-0205"
        case errorValue = "TAB-0206"
        case noDay = "TAB-0207"
        case truth = "TAB-0208"
        case type = "TAB-0209"
        case style = "TAB-0210"

        var severity: Diagnostic.Severity {
            switch self {
            case .notCalculated, .errorValue, .noDay: .warning
            default: .error
            }
        }
    }

    /// How often a kind is listed before it is only counted.
    static let listed = 20

    private(set) var list: [Diagnostic] = []
    private var counts: [Code: Int] = [:]

    mutating func add(_ code: Code, at place: Place, _ arguments: [String: Argument] = [:]) {
        let count = counts[code, default: 0] + 1
        counts[code] = count
        if count <= Self.listed {
            list.append(Diagnostic(code.rawValue, code.severity, at: place, arguments))
        }
    }

    /// Says how many of each kind were not listed.
    mutating func close(at place: Place) {
        for (code, count) in counts.sorted(by: { $0.key.rawValue < $1.key.rawValue })
        where count > Self.listed {
            list.append(
                Diagnostic(
                    "TAB-0290",
                    .note,
                    at: place,
                    ["count": .integer(count - Self.listed), "code": .text(code.rawValue)]
                )
            )
        }
        counts = [:]
    }
}
