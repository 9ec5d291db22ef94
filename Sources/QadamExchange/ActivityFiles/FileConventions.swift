import QadamEvidence
public import QadamUnits

/// How a file writes numbers and days as text: given by a person, or found where it makes no difference which of the
/// possible readings is taken.
public struct FileConventions: Sendable, Equatable {
    /// Numbers.
    public var numbers: NumberConvention = .plain
    /// Days.
    public var dates: DateStyle = .ymd
    /// Whether numbers as text were found and their convention was not given.
    public var foundNumbers = false
    /// Whether days as text were found and their order was not given.
    public var foundDates = false

    private static let numberConventions: [NumberConvention] = [
        .plain, .commaPlain, .commaSpaced, .pointGrouped,
        NumberConvention(decimalMark: .comma, grouping: .point),
        NumberConvention(decimalMark: .point, grouping: .space),
    ].compactMap { $0 }

    /// A text that two conventions read in two ways.
    enum Doubt: Error {
        case number(String, Double, Double, place: Int)
        case date(String, CivilDate, CivilDate, place: Int)
    }

    /// The convention of numbers by which all texts can be read, if it is one alone or all that can agree.
    mutating func findNumbers(_ texts: [String]) throws(Doubt) {
        guard !texts.isEmpty else { return }
        let readings = Self.numberConventions.compactMap { convention -> ([Double], NumberConvention)? in
            var values: [Double] = []
            values.reserveCapacity(texts.count)
            for text in texts {
                guard let value = convention.number(text), value.isFinite else { return nil }
                values.append(value)
            }
            return (values, convention)
        }
        // Where none reads all, the cells that do not fit are reported one by one.
        guard let (values, convention) = readings.first else { return numbers = Self.likeliest(texts) }
        for (others, _) in readings.dropFirst() {
            if let place = values.indices.first(where: { values[$0] != others[$0] }) {
                throw .number(texts[place], values[place], others[place], place: place)
            }
        }
        numbers = convention
        foundNumbers = convention != .plain
    }

    /// Only to word the findings: the convention that reads most of the cells.
    private static func likeliest(_ texts: [String]) -> NumberConvention {
        let counts = numberConventions.map { convention in
            texts.prefix(1000).count { convention.number($0) != nil }
        }
        let best = counts.indices.max { counts[$0] < counts[$1] || (counts[$0] == counts[$1] && $0 > $1) }
        return best.map { numberConventions[$0] } ?? .plain
    }

    /// The order of day, month and year by which all texts can be read, if it is one alone or all that can agree.
    mutating func findDates(_ texts: [String]) throws(Doubt) {
        guard !texts.isEmpty else { return }
        let readings = DateStyle.allCases.compactMap { style -> ([CivilDate], DateStyle)? in
            let days = texts.compactMap { LooseDate.day($0, style) }
            return days.count == texts.count ? (days, style) : nil
        }
        guard let (days, style) = readings.first else {
            let counts = DateStyle.allCases.map { style in
                texts.prefix(1000).count { LooseDate.day($0, style) != nil }
            }
            if let best = counts.indices.max(by: { counts[$0] < counts[$1] }), counts[best] > 0 {
                dates = DateStyle.allCases[best]
            }
            return
        }
        for (others, _) in readings.dropFirst() {
            if let place = days.indices.first(where: { days[$0] != others[$0] }) {
                throw .date(texts[place], days[place], others[place], place: place)
            }
        }
        dates = style
        foundDates = style != .ymd
    }
}
