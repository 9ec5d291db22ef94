import QadamEvidence
import QadamUnits

/// Reads dates and months from bytes in one declared order. No guess: what does not fit is told apart by why.
enum DateText {
    /// What a text is when it is read as a date.
    enum Outcome {
        case date(CivilDate)
        /// The form fits but there is no such day.
        case noSuchDay
        /// Fits another order.
        case other(Dialect.DateOrder)
        /// Day and month without a year, or a year of two digits.
        case withoutYear
        case notADate
    }

    static func read(_ bytes: UnsafeBufferPointer<UInt8>, order: Dialect.DateOrder) -> Outcome {
        if let parts = parts(bytes, order: order) {
            guard let date = CivilDate(year: parts.year, month: parts.month, day: parts.day) else {
                // 31.12.2024 written into a file declared month first has the form but no such month.
                return other(than: order, bytes).map(Outcome.other) ?? .noSuchDay
            }
            return .date(date)
        }
        if let other = other(than: order, bytes) { return .other(other) }
        return lacksYear(bytes) ? .withoutYear : .notADate
    }

    /// The month that `2024-01` (or, by the order of the file, `01.2024`, `01/2024`) means.
    static func month(_ bytes: UnsafeBufferPointer<UInt8>, order: Dialect.DateOrder) -> (
        year: Int, month: Int
    )? {
        guard bytes.count == 7 else { return nil }
        let numbers: (year: Int, month: Int)?
        switch order {
        case .iso:
            guard bytes[4] == UInt8(ascii: "-") else { return nil }
            numbers = pair(digits(bytes, 0, 4), digits(bytes, 5, 2))
        case .dayMonthYear:
            guard bytes[2] == UInt8(ascii: ".") else { return nil }
            numbers = pair(digits(bytes, 3, 4), digits(bytes, 0, 2))
        case .monthDayYear:
            guard bytes[2] == UInt8(ascii: "/") else { return nil }
            numbers = pair(digits(bytes, 3, 4), digits(bytes, 0, 2))
        }
        guard let numbers, (1...12).contains(numbers.month), numbers.year >= 1 else { return nil }
        return numbers
    }

    private static func pair(_ year: Int?, _ month: Int?) -> (year: Int, month: Int)? {
        guard let year, let month else { return nil }
        return (year, month)
    }

    private static func parts(
        _ bytes: UnsafeBufferPointer<UInt8>,
        order: Dialect.DateOrder
    ) -> (year: Int, month: Int, day: Int)? {
        guard bytes.count == 10 else { return nil }
        switch order {
        case .iso:
            guard bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
                let year = digits(bytes, 0, 4), let month = digits(bytes, 5, 2), let day = digits(bytes, 8, 2)
            else { return nil }
            return (year, month, day)
        case .dayMonthYear, .monthDayYear:
            let mark = UInt8(ascii: order == .dayMonthYear ? "." : "/")
            guard bytes[2] == mark, bytes[5] == mark, let first = digits(bytes, 0, 2),
                let second = digits(bytes, 3, 2), let year = digits(bytes, 6, 4)
            else { return nil }
            return order == .dayMonthYear ? (year, second, first) : (year, first, second)
        }
    }

    private static func other(
        than order: Dialect.DateOrder,
        _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Dialect.DateOrder? {
        Dialect.DateOrder.allCases.first { candidate in
            guard candidate != order, let parts = parts(bytes, order: candidate) else { return false }
            return CivilDate(year: parts.year, month: parts.month, day: parts.day) != nil
        }
    }

    private static func digits(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ count: Int) -> Int? {
        var number = 0
        for index in from..<from + count {
            let digit = bytes[index] &- UInt8(ascii: "0")
            guard digit <= 9 else { return nil }
            number = number * 10 + Int(digit)
        }
        return number
    }

    /// `31.01`, `01-31`, `31.01.24`: numbers of one or two digits apart by date marks, none of four.
    private static func lacksYear(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let marks: Set<UInt8> = [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/")]
        let parts = bytes.split(omittingEmptySubsequences: false) { marks.contains($0) }
        guard parts.count == 2 || parts.count == 3 else { return false }
        return parts.allSatisfy { part in
            (1...2).contains(part.count) && part.allSatisfy { $0 &- UInt8(ascii: "0") <= 9 }
        }
    }
}

extension Dialect.DateOrder {
    /// One day written in the order, to show it to a person.
    public var sample: String {
        switch self {
        case .iso: "2024-01-31"
        case .dayMonthYear: "31.01.2024"
        case .monthDayYear: "01/31/2024"
        }
    }

    /// One month written in the order.
    public var monthSample: String {
        switch self {
        case .iso: "2024-01"
        case .dayMonthYear: "01.2024"
        case .monthDayYear: "01/2024"
        }
    }
}

extension DateText.Outcome {
    /// Why a text is not a date of the order.
    func fault(_ text: String, order: Dialect.DateOrder) -> ValueFault {
        var arguments: [String: Argument] = ["found": .text(text), "expected": .text(order.sample)]
        switch self {
        case .date, .notADate: return ValueFault(.notADate, arguments)
        case .noSuchDay: return ValueFault(.noSuchDay, arguments)
        case .withoutYear: return ValueFault(.dateWithoutYear, arguments)
        case .other(let fits):
            arguments["fits"] = .text(fits.sample)
            return ValueFault(.otherDateOrder, arguments)
        }
    }
}
