import ArgumentParser
import QadamEvidence
import QadamExchange
import QadamText
import QadamUnits

/// How a file of activity records is read, as options.
struct ActivityFileOptions: ParsableArguments {
    @Option(name: .long, help: help(.cliActivitySheet)) var sheet: String?
    @Option(name: .long, help: help(.cliActivityHeaderRow)) var headerRow: Int?
    @Option(name: .long, help: help(.cliActivityMap)) var map: [String] = []
    @Option(name: .long, help: help(.cliActivitySet)) var set: [String] = []
    @Option(name: .long, help: help(.cliActivityWord)) var word: [String] = []
    @Option(name: .long, help: help(.cliActivityDecimal)) var decimal: WorkspaceImportCommand.DecimalName?
    @Option(name: .long, help: help(.cliActivityGrouping)) var grouping: WorkspaceImportCommand.GroupingName?
    @Option(name: .long, help: help(.cliActivityDates)) var dates: OptionWord<DateStyle>?
    @Option(name: .long, help: help(.cliActivitySeparator)) var separator:
        WorkspaceImportCommand.SeparatorName?
    @Option(name: .long, help: help(.cliActivityEncoding)) var encoding: OptionWord<TextEncoding>?
    @Flag(name: .long, help: help(.cliActivityMonthsAcross)) var monthsAcross = false
    @Option(name: .long, help: help(.cliActivityYearOfMonths)) var year: Int?
    @Option(name: .long, help: help(.cliActivityMeterDigits)) var meterDigits: Int?

    /// The profile with what is said here in place of what it says.
    func apply(to profile: inout ActivityProfile) throws {
        if let sheet { profile.sheet = sheet }
        if let headerRow {
            guard headerRow >= 1 else { throw Self.failure(String(headerRow)) }
            profile.headerRow = headerRow
        }
        if let encoding { profile.encoding = encoding.value }
        if let separator { profile.separator = Dialect.Separator(rawValue: separator.rawValue) }
        if let dates { profile.dates = dates.value }
        if monthsAcross { profile.monthsAcross = true }
        if let year {
            guard (1900...2300).contains(year) else { throw Self.failure(String(year)) }
            profile.year = year
        }
        if let meterDigits {
            guard (3...15).contains(meterDigits) else { throw Self.failure(String(meterDigits)) }
            profile.meterDigits = meterDigits
        }
        try applyNumbers(to: &profile)
        for text in map {
            let (role, header) = try Self.pair(text)
            profile.columns[role] = header
            profile.constants[role] = nil
        }
        for text in set {
            let (role, value) = try Self.pair(text)
            profile.constants[role] = value
            profile.columns[role] = nil
        }
        for text in word { try Self.addWord(text, to: &profile) }
    }

    private func applyNumbers(to profile: inout ActivityProfile) throws {
        guard decimal != nil || grouping != nil else { return }
        let mark = decimal.flatMap { NumberConvention.DecimalMark(rawValue: $0.rawValue) }
        let groups = NumberConvention.Grouping(rawValue: (grouping ?? .none).rawValue)
        guard let mark, let groups, let numbers = NumberConvention(decimalMark: mark, grouping: groups) else {
            throw Failure(.usage, "CLI-0204")
        }
        profile.numbers = numbers
    }

    /// `role=text`
    private static func pair(_ text: String) throws -> (ActivityRole, String) {
        let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2, let role = ActivityRole(rawValue: parts[0]) else {
            let roles = ActivityRole.allCases.map(\.rawValue)
            throw Failure(.usage, "CLI-0202", ["value": .text(text), "roles": .list(roles)])
        }
        return (role, parts[1])
    }

    /// `role:word=meaning`
    private static func addWord(_ text: String, to profile: inout ActivityProfile) throws {
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2, let role = ActivityRole(rawValue: parts[0]),
            [.source, .unit, .provenance].contains(role), let mark = parts[1].lastIndex(of: "="),
            mark > parts[1].startIndex, parts[1].index(after: mark) < parts[1].endIndex
        else { throw Failure(.usage, "CLI-0203", ["value": .text(text)]) }
        profile.words[role, default: [:]][String(parts[1][..<mark])] =
            String(parts[1][parts[1].index(after: mark)...])
    }

    private static func failure(_ value: String) -> Failure {
        Failure(.usage, "CLI-0205", ["value": .text(value)])
    }
}
