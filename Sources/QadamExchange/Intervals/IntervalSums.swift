import QadamUnits

/// Readings of one meter: sums by month, and which intervals were seen.
struct MeterIntervals: Sendable {
    /// One calendar year of a meter.
    struct Year: Sendable {
        /// Millionths of the unit by month: whole numbers, so that the sum does not depend on the order of reading.
        var sums = [Int64](repeating: 0, count: 12)
        /// Intervals by month.
        var counts = [Int32](repeating: 0, count: 12)
        /// A bit for every interval of the year.
        var seen: [UInt64]
        /// Intervals of an hour that comes twice, seen for the second time.
        var again: Set<Int> = []

        init(slots: Int) { seen = [UInt64](repeating: 0, count: (slots + 63) / 64) }
    }

    var years: [Int32: Year] = [:]
}

/// What is wrong with a row of readings.
enum IntervalFault: Sendable, Equatable {
    /// The row has too few cells.
    case cells
    /// The time is not `YYYY-MM-DD hh:mm`, or lies between two intervals.
    case time
    /// The number is not one of up to six decimals, or is negative.
    case number
    /// The interval of the meter was there before.
    case twice
    /// The sum passes what can be counted.
    case tooLarge
}

/// Sums over the rows of one worker.
struct IntervalSums: Sendable {
    /// Minutes of an interval.
    let step: Int
    private(set) var meters: [MeterIntervals] = []
    private var numbers: [String: Int] = [:]
    private(set) var names: [String] = []
    private(set) var rows = 0
    /// The first faults, with the text of their rows.
    private(set) var faults: [(fault: IntervalFault, text: String)] = []
    private(set) var faultCount = 0

    static let faultLimit = 20
    /// Intervals that come twice, by year.
    private let repeated: [Int32: [Range<Int>]]

    init(step: Int, clock: ZoneClock? = nil) {
        self.step = step
        var repeated: [Int32: [Range<Int>]] = [:]
        for change in clock?.changes ?? [] where change.isRepeated {
            let slots = (change.minutes.lowerBound / step)..<(change.minutes.upperBound / step)
            repeated[change.year, default: []].append(slots)
        }
        self.repeated = repeated
    }

    private func comesTwice(_ year: Int32, _ slot: Int) -> Bool {
        repeated[year]?.contains { $0.contains(slot) } == true
    }

    /// The number of a meter.
    mutating func meter(_ name: UnsafeBufferPointer<UInt8>) -> Int {
        let text = String(decoding: name, as: UTF8.self)
        if let number = numbers[text] { return number }
        numbers[text] = meters.count
        names.append(text)
        meters.append(MeterIntervals())
        return meters.count - 1
    }

    /// Adds a reading; nil, or what is wrong with it.
    mutating func add(_ meter: Int, year: Int32, month: Int, slot: Int, micro: Int64) -> IntervalFault? {
        let (step, word, bit) = (step, slot >> 6, UInt64(1) << UInt64(slot & 63))
        let fault = meters[meter].years[year, default: MeterIntervals.Year(slots: 366 * 1440 / step)].add(
            month,
            word,
            bit,
            micro
        )
        guard fault == .twice, comesTwice(year, slot) else { return fault }
        return meters[meter].years[year]?.addAgain(month, slot, micro)
    }

    mutating func count() { rows += 1 }

    mutating func note(_ fault: IntervalFault, _ text: @autoclosure () -> String) {
        faultCount += 1
        if faults.count < Self.faultLimit { faults.append((fault, text())) }
    }

    /// Takes in the rows of another worker; an interval that both have seen is a fault.
    mutating func merge(_ other: IntervalSums) {
        rows += other.rows
        faultCount += other.faultCount
        for fault in other.faults where faults.count < Self.faultLimit { faults.append(fault) }
        for (number, name) in other.names.enumerated() {
            var text = name
            let own = text.withUTF8 { meter($0) }
            for (year, added) in other.meters[number].years.sorted(by: { $0.key < $1.key }) {
                merge(added, own, year)
            }
        }
    }

    private mutating func merge(_ added: MeterIntervals.Year, _ meter: Int, _ year: Int32) {
        let name = names[meter]
        guard var known = meters[meter].years[year] else {
            meters[meter].years[year] = added
            return
        }
        for slot in added.again.sorted() {
            // Two of this part and one of the other are three readings of two intervals.
            if known.seen[slot >> 6] & (1 << UInt64(slot & 63)) != 0 { note(.twice, "\(name) \(year)") }
        }
        let formerly = known.again
        known.again.formUnion(added.again)
        for word in known.seen.indices {
            let both = known.seen[word] & added.seen[word]
            if both != 0 {
                for bit in 0..<64 where both & (1 << UInt64(bit)) != 0 {
                    let slot = word * 64 + bit
                    if comesTwice(year, slot), !formerly.contains(slot), !added.again.contains(slot) {
                        known.again.insert(slot)
                    } else if !added.again.contains(slot) {
                        note(.twice, "\(name) \(year)")
                        break
                    }
                }
            }
            known.seen[word] |= added.seen[word]
        }
        for month in 0..<12 {
            let (sum, overflow) = known.sums[month].addingReportingOverflow(added.sums[month])
            if overflow { note(.tooLarge, name) }
            known.sums[month] = sum
            known.counts[month] += added.counts[month]
        }
        meters[meter].years[year] = known
    }
}

extension MeterIntervals.Year {
    /// Adds the second reading of an interval that comes twice.
    fileprivate mutating func addAgain(_ month: Int, _ slot: Int, _ micro: Int64) -> IntervalFault? {
        guard again.insert(slot).inserted else { return .twice }
        let (sum, overflow) = sums[month].addingReportingOverflow(micro)
        if overflow { return .tooLarge }
        sums[month] = sum
        counts[month] += 1
        return nil
    }

    @inline(__always)
    fileprivate mutating func add(_ month: Int, _ word: Int, _ bit: UInt64, _ micro: Int64) -> IntervalFault?
    {
        if seen[word] & bit != 0 { return .twice }
        seen[word] |= bit
        let (sum, overflow) = sums[month].addingReportingOverflow(micro)
        if overflow { return .tooLarge }
        sums[month] = sum
        counts[month] += 1
        return nil
    }
}
