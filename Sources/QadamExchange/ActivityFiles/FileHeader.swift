import QadamEvidence
import QadamUnits

/// The header of somebody's table under a profile: where each role stands.
struct FileHeader {
    /// Row of the header, from 1.
    let row: Int
    /// Column of a role, from 0.
    let columns: [ActivityRole: Int]
    /// Columns of months with the month that each header names, from 0.
    let months: [(column: Int, year: Int, month: Int)]
    /// Header texts by column, from 0.
    let names: [String]
    /// Headers that the profile does not use.
    let unused: [String]

    /// Finds the header; with the reasons where it is not there.
    static func find(in table: FileTable, _ profile: ActivityProfile) -> (header: FileHeader?, [Diagnostic]) {
        let candidates =
            profile.headerRow.map { row in table.rows.filter { $0.number == row } }
            ?? Array(table.rows.prefix(searched))
        guard !candidates.isEmpty else {
            let code = profile.headerRow == nil ? "ACT-0003" : "ACT-0004"
            let arguments: [String: Argument] = ["row": .integer(profile.headerRow ?? 1)]
            return (nil, [Diagnostic(code, .error, at: .file(table.name), arguments)])
        }
        var best: (missing: [String], row: FileRow)?
        for row in candidates {
            let (header, missing) = read(row, profile)
            if let header { return check(header, row, table, profile) }
            if best.map({ missing.count < $0.missing.count }) ?? true { best = (missing, row) }
        }
        guard let best else { return (nil, []) }
        let names = texts(best.row).filter { !$0.isEmpty }
        let near = best.missing.flatMap { NearMiss.closest(to: $0, among: names) }
        return (
            nil,
            [
                Diagnostic(
                    "ACT-0005",
                    .error,
                    at: .file(table.name, row: best.row.number),
                    [
                        "missing": .list(best.missing), "headers": .list(names), "suggestions": .list(near),
                        "count": .integer(best.missing.count),
                    ]
                )
            ]
        )
    }

    /// Rows in which a header is looked for.
    private static let searched = 50

    private static func texts(_ row: FileRow) -> [String] { row.cells.map { $0?.text ?? "" } }

    private static func read(_ row: FileRow, _ profile: ActivityProfile) -> (FileHeader?, missing: [String]) {
        let names = texts(row)
        var columns: [ActivityRole: Int] = [:]
        var missing: [String] = []
        for role in ActivityRole.allCases where profile.constants[role] == nil {
            let name = profile.header(role)
            if let column = names.firstIndex(of: name) {
                columns[role] = column
            } else if profile.columns[role] != nil {
                missing.append(name)
            }
        }
        var months: [(column: Int, year: Int, month: Int)] = []
        if profile.monthsAcross {
            for (column, cell) in row.cells.enumerated() where !columns.values.contains(column) {
                guard let cell, let month = month(cell, profile.year) else { continue }
                months.append((column, month.year, month.month))
            }
        }
        missing += lacking(columns, months, profile)
        guard missing.isEmpty else { return (nil, missing) }
        let used = Set(columns.values).union(months.map(\.column))
        let unused = names.indices.filter { !used.contains($0) && !names[$0].isEmpty }.map { names[$0] }
        return (
            FileHeader(row: row.number, columns: columns, months: months, names: names, unused: unused), []
        )
    }

    /// The headers without which no record can be made.
    private static func lacking(
        _ columns: [ActivityRole: Int],
        _ months: [(column: Int, year: Int, month: Int)],
        _ profile: ActivityProfile
    ) -> [String] {
        func has(_ role: ActivityRole) -> Bool {
            columns[role] != nil || profile.constants[role] != nil || profile.columns[role] != nil
        }
        var missing = [ActivityRole.source, .unit, .provenance].filter { !has($0) }.map(profile.header)
        if profile.monthsAcross {
            if months.isEmpty { missing.append(profile.header(.month)) }
            return missing
        }
        if has(.reading) {
            if !has(.day) { missing.append(profile.header(.day)) }
            return missing
        }
        if !has(.quantity) { missing.append(profile.header(.quantity)) }
        if !has(.month), !has(.day) {
            missing += [ActivityRole.firstDay, .lastDay].filter { !has($0) }.map(profile.header)
        }
        return missing
    }

    private static func month(_ cell: FileCell, _ year: Int?) -> (year: Int, month: Int)? {
        switch cell {
        case .date(let date):
            let parts = date.components
            return parts.day == 1 ? (parts.year, parts.month) : nil
        case .text(let text): return LooseDate.month(ActivityText.trimmed(text), year: year)
        case .number, .unreadable: return nil
        }
    }

    /// Two columns with the header of one role cannot both be it.
    private static func check(
        _ header: FileHeader,
        _ row: FileRow,
        _ table: FileTable,
        _ profile: ActivityProfile
    ) -> (FileHeader?, [Diagnostic]) {
        for role in header.columns.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
            let name = profile.header(role)
            guard header.names.count(where: { $0 == name }) > 1 else { continue }
            let place = Place.file(table.name, row: row.number, column: name)
            return (nil, [Diagnostic("ACT-0006", .error, at: place, ["column": .text(name)])])
        }
        let named = header.months.map { $0.year * 12 + $0.month }
        guard Set(named).count == named.count else {
            let place = Place.file(table.name, row: row.number)
            return (
                nil, [Diagnostic("ACT-0006", .error, at: place, ["column": .text(profile.header(.month))])]
            )
        }
        return (header, [])
    }
}
