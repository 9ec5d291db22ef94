import QadamUnits

/// Reads days and months as people type them, in one declared order; a year has four digits.
enum LooseDate {
    /// `31.01.2024`, `31/1/2024`, `2024-01-31`, also with a midnight behind it; `nil` for anything else.
    static func day(_ text: String, _ style: DateStyle) -> CivilDate? {
        let parts = withoutMidnight(text).split(omittingEmptySubsequences: false) { ".-/".contains($0) }
        guard parts.count == 3, let numbers = numbers(parts) else { return nil }
        let (year, month, day) =
            switch style {
            case .ymd: (0, 1, 2)
            case .dmy: (2, 1, 0)
            case .mdy: (2, 0, 1)
            }
        guard parts[year].count == 4, parts[month].count <= 2, parts[day].count <= 2 else { return nil }
        return CivilDate(year: numbers[year], month: numbers[month], day: numbers[day])
    }

    /// `2024-01`, `01.2024`, `1/2024`, `январь 2024`, `2024 қаңтар`; a month alone with the year given.
    static func month(_ text: String, year: Int?) -> (year: Int, month: Int)? {
        let parts = text.split { ".-/ \u{A0},".contains($0) }.map { String($0).lowercased() }
            .filter { !yearWords.contains($0) }
        guard let first = parts.first, parts.count <= 2 else { return nil }
        if parts.count == 1 {
            guard let year, let month = MonthNames.month(first) else { return nil }
            return (year, month)
        }
        for (first, second) in [(parts[0], parts[1]), (parts[1], parts[0])] {
            guard first.count == 4, let year = whole(first), year >= 1900 else { continue }
            if let month = MonthNames.month(second) { return (year, month) }
            if second.count <= 2, let month = whole(second), (1...12).contains(month) { return (year, month) }
        }
        return nil
    }

    private static let yearWords: Set<String> = ["г", "год", "года", "ж", "жыл", "жылы", "жылғы"]

    /// What spreadsheets add to a day when they write it as a moment.
    private static func withoutMidnight(_ text: String) -> Substring {
        for midnight in [" 00:00:00", " 0:00:00", " 00:00", " 0:00", "T00:00:00", "T00:00"]
        where text.hasSuffix(midnight) {
            return text.dropLast(midnight.count)
        }
        return text[...]
    }

    private static func numbers(_ parts: [Substring]) -> [Int]? {
        let numbers = parts.compactMap { whole($0) }
        return numbers.count == parts.count ? numbers : nil
    }

    private static func whole(_ text: some StringProtocol) -> Int? {
        guard !text.isEmpty, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
        return Int(text)
    }
}

/// Names of months in the three languages, whole, in the genitive, and shortened.
enum MonthNames {
    /// The month, 1…12, that a lower-case word names.
    static func month(_ word: String) -> Int? { months[word] }

    private static let names: [[String]] = [
        ["january", "jan", "январь", "января", "янв", "қаңтар", "қаң"],
        ["february", "feb", "февраль", "февраля", "фев", "ақпан", "ақп"],
        ["march", "mar", "март", "марта", "мар", "наурыз", "нау"],
        ["april", "apr", "апрель", "апреля", "апр", "сәуір", "сәу"],
        ["may", "май", "мая", "мамыр", "мам"],
        ["june", "jun", "июнь", "июня", "июн", "маусым", "мау"],
        ["july", "jul", "июль", "июля", "июл", "шілде", "шіл"],
        ["august", "aug", "август", "августа", "авг", "тамыз", "там"],
        ["september", "sep", "sept", "сентябрь", "сентября", "сен", "сент", "қыркүйек", "қыр"],
        ["october", "oct", "октябрь", "октября", "окт", "қазан", "қаз"],
        ["november", "nov", "ноябрь", "ноября", "ноя", "нояб", "қараша", "қар"],
        ["december", "dec", "декабрь", "декабря", "дек", "желтоқсан", "жел"],
    ]

    private static let months = Dictionary(
        names.enumerated().flatMap { month, words in words.map { ($0, month + 1) } },
        uniquingKeysWith: { first, _ in first }
    )
}
