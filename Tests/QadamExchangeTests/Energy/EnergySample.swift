import Foundation
import QadamEvidence
import QadamExchange
import QadamPathways

/// Small models as text, and what was read of them as dictionaries.
enum EnergySample {
    /// The sets of a model of one region, two years, two technologies and two modes.
    static let sets = """
        set REGION := R;
        set YEAR := 2020 2021;
        set TECHNOLOGY := A B;
        set TIMESLICE := S W;
        set FUEL := F;
        set MODE_OF_OPERATION := 1 2;
        set EMISSION := CO2;
        set STORAGE := ;
        set SEASON := 1; set DAYTYPE := 1; set DAILYTIMEBRACKET := 1;

        """

    /// What is read of these sets and statements, and `end;`.
    static func read(_ statements: String) -> OSeMOSYSTables {
        MathProgReader.read(.text(sets + statements + "\nend;\n", name: "data.txt")).tables
    }

    /// The codes found beside the note on parameters that the text does not name, with line and column.
    static func findings(_ statements: String) -> [String] {
        read(statements).findings.filter { $0.code != "EXC-0741" }.map { "\($0.code) \(line($0.place))" }
    }

    /// `line:column`, the line counted from the first after the sets.
    static func line(_ place: Place) -> String {
        guard case .file(_, let row, let column) = place else { return "" }
        let offset = sets.split(separator: "\n", omittingEmptySubsequences: false).count - 1
        return "\(row.map { String($0 - offset) } ?? "-"):\(column ?? "-")"
    }

    /// The folder of reference data; `nil`, with a word on the console, where there is none.
    static func reference(_ path: String) -> String? {
        let environment = ProcessInfo.processInfo.environment["QADAM_REFERENCE_DATA"]
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let candidates = [
            environment.map { URL(fileURLWithPath: $0) },
            root.deletingLastPathComponent().appendingPathComponent("shared/data"),
        ]
        let found = candidates.compactMap { $0?.appendingPathComponent("energy/" + path).path }
            .first { FileManager.default.fileExists(atPath: $0) }
        if found == nil { print("skipped: no reference data (energy/\(path))") }
        return found
    }
}

extension OSeMOSYSTables {
    /// The rows of a parameter: subscripts joined by blanks, and values.
    func rows(_ name: String) -> [String: Double] {
        guard let table = parameters[name] else { return [:] }
        return Dictionary(
            (0..<table.count).map { (key($0, of: table).joined(separator: " "), table.values[$0]) }
        ) { first, _ in first }
    }
}
