import QadamEvidence
import QadamExchange
import QadamStore
import QadamUnits

/// What the rows of a file are against the records in force.
public enum RowState: String, Sendable, Codable, CaseIterable {
    /// Not there yet.
    case new
    /// There with other values.
    case changed
    /// There with the same values.
    case duplicate
}

/// Compares the rows of a file with the records in force, row by row.
struct RowComparison {
    /// A row with what it is.
    struct Item {
        let row: Int
        let state: RowState
        /// Position among the records in force.
        let stored: Int?
    }

    private(set) var rows: StoredActivities
    private(set) var items: [Item] = []
    private(set) var diagnostics: [Diagnostic] = []
    private let stored: StoredActivities
    private let hasIdentifiers: Bool
    private let spoken: Set<String>
    private var byRecord: [String: Int] = [:]
    private var bySource: [String: [Int]] = [:]
    private let meters: Set<String>

    /// - Parameters:
    ///   - spoken: Fields of our table of which the file says something; the others of a known record stay.
    init(
        _ rows: StoredActivities,
        with stored: StoredActivities,
        sources: [ActivitySource],
        hasIdentifiers: Bool,
        spoken: Set<String>
    ) {
        (self.rows, self.stored) = (rows, stored)
        (self.hasIdentifiers, self.spoken) = (hasIdentifiers, spoken)
        meters = Set(sources.filter { $0.calendar != .events }.map(\.id))
        for row in 0..<stored.count {
            byRecord[stored.records[row]] = row
            if meters.contains(stored.sources[row]) { bySource[stored.sources[row], default: []].append(row) }
        }
        for source in bySource.keys {
            bySource[source]?.sort { stored.firstDays[$0] < stored.firstDays[$1] }
        }
        for row in 0..<rows.count { compare(row) }
    }

    private mutating func compare(_ row: Int) {
        let isMeter = meters.contains(rows.sources[row])
        var match = byRecord[rows.records[row]]
        if !hasIdentifiers, isMeter {
            match = overlapping(row).first {
                stored.firstDays[$0] == rows.firstDays[row] && stored.endDays[$0] == rows.endDays[row]
            }
        }
        if let match { return add(row, match) }
        let inTheWay = isMeter ? overlapping(row) : []
        if let same = inTheWay.first(where: { isSameUnderAnotherName(row, $0) }) {
            return items.append(Item(row: row, state: .duplicate, stored: same))
        }
        if let other = inTheWay.first {
            report("ACT-0030", row, ["other": .text(stored.records[other]), "period": .text(period(other))])
        }
        if !hasIdentifiers, byRecord[rows.records[row]] != nil {
            rows.records[row] += "." + CivilDate(daysSinceEpoch: rows.endDays[row] - 1).description
        }
        items.append(Item(row: row, state: .new, stored: nil))
    }

    private mutating func add(_ row: Int, _ match: Int) {
        rows.records[row] = stored.records[match]
        if !spoken.contains("quality") { rows.qualities[row] = stored.qualities[match] }
        if !spoken.contains("half_width_percent") {
            rows.halfWidthPercents[row] = stored.halfWidthPercents[match]
        }
        if !spoken.contains("evidence") { rows.evidences[row] = stored.evidences[match] }
        let isSame =
            rows.sources[row] == stored.sources[match] && rows.firstDays[row] == stored.firstDays[match]
            && rows.endDays[row] == stored.endDays[match]
            && rows.quantities[row] == stored.quantities[match]
            && rows.units[row] == stored.units[match]
            && rows.provenances[row] == stored.provenances[match]
            && rows.qualities[row] == stored.qualities[match]
            && rows.halfWidthPercents[row] == stored.halfWidthPercents[match]
            && rows.evidences[row] == stored.evidences[match]
        if !isSame, meters.contains(rows.sources[row]),
            let other = overlapping(row).first(where: { $0 != match })
        {
            report("ACT-0030", row, ["other": .text(stored.records[other]), "period": .text(period(other))])
        }
        items.append(Item(row: row, state: isSame ? .duplicate : .changed, stored: match))
    }

    /// Records of a meter that share a day with a row.
    private func overlapping(_ row: Int) -> [Int] {
        guard let list = bySource[rows.sources[row]] else { return [] }
        // Records of a meter hardly overlap, so those before the first that ends after the start are few to look at.
        var low = 0
        var high = list.count
        while low < high {
            let middle = (low + high) / 2
            if stored.endDays[list[middle]] <= rows.firstDays[row] { low = middle + 1 } else { high = middle }
        }
        var found: [Int] = []
        for position in list[max(0, low - 2)...] {
            if stored.firstDays[position] >= rows.endDays[row] { break }
            if stored.endDays[position] > rows.firstDays[row] { found.append(position) }
        }
        return found
    }

    private func isSameUnderAnotherName(_ row: Int, _ other: Int) -> Bool {
        stored.firstDays[other] == rows.firstDays[row] && stored.endDays[other] == rows.endDays[row]
            && stored.quantities[other] == rows.quantities[row] && stored.units[other] == rows.units[row]
    }

    private func period(_ row: Int) -> String {
        Period(
            start: CivilDate(daysSinceEpoch: stored.firstDays[row]),
            end: CivilDate(daysSinceEpoch: stored.endDays[row])
        )?.description ?? ""
    }

    private mutating func report(_ code: String, _ row: Int, _ arguments: [String: Argument]) {
        let common: [String: Argument] = ["source": .text(rows.sources[row])]
        diagnostics.append(
            Diagnostic(
                code,
                .error,
                at: .file("", row: Int(rows.fileRows[row]), column: "first_day"),
                common.merging(arguments) { $1 }
            )
        )
    }
}
