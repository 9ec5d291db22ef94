import QadamEvidence
import QadamExchange
import Testing

/// Readings by short intervals.
struct IntervalFileTests {
    private static func file(_ text: String) -> InputFile { .bytes([UInt8](text.utf8), name: "readings.csv") }

    private static func read(
        _ text: String,
        step: Int = 360,
        chunk: Int = 16 << 20,
        workers: Int = 2,
        _ change: (inout IntervalFile.Layout) -> Void = { _ in }
    ) -> IntervalFile {
        var layout = IntervalFile.Layout()
        layout.step = step
        change(&layout)
        return IntervalFile.read(file(text), layout, chunk: chunk, workers: workers)
    }

    /// Two meters by quarter hours of a leap year and the next; value of slot i: (i mod 97)/100.
    private static let year: (text: String, total: Int64, rows: Int) = {
        var text = "value;meter;time\r\n"
        var (total, rows) = (Int64(0), 0)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        for (month, length) in lengths.enumerated() {
            for day in 1...length {
                for slot in 0..<96 {
                    for meter in ["A", "B 2"] {
                        let hundredths = (rows * 7) % 97
                        text +=
                            "0,\(two(hundredths));\(meter);2024-\(two(month + 1))-\(two(day))T\(two(slot / 4)):\(two(slot % 4 * 15)):00\r\n"
                        total += Int64(hundredths) * 10_000
                        rows += 1
                    }
                }
            }
        }
        return (text, total, rows)
    }()

    /// The same sums whatever the chunks and the workers.
    @Test(arguments: [(4096, 1), (4096, 3), (70_000, 2), (16 << 20, 2)])
    func sumsAYearOfQuarterHours(_ chunk: Int, _ workers: Int) {
        let file = Self.read(Self.year.text, step: 15, chunk: chunk, workers: workers) {
            $0.hasDecimalComma = true
        }
        #expect(file.diagnostics == [])
        #expect(file.rows == Self.year.rows)
        #expect(file.months.count == 24)
        let isWhole = file.months.allSatisfy(\.isWhole)
        #expect(isWhole)
        #expect(file.months.reduce(0) { $0 + $1.micro } == Self.year.total)
        let february = file.months.first { $0.meter == "A" && $0.month == 2 }
        #expect(february?.expected == 29 * 96)
        #expect(file.sha256.count == 64)
    }

    @Test func countsWhatIsThere() {
        let file = Self.read(
            "\"meter\",\"time\",\"value\"\n\"A\",\"2025-02-01 06:00\",\"1.5\"\nA,2025-02-01 00:00,2\nA,2025-02-28 18:00,0.000001\n\n"
        )
        #expect(file.diagnostics == [])
        let month = file.months.first
        #expect(file.months.count == 1 && month?.meter == "A" && month?.year == 2025 && month?.month == 2)
        #expect(month?.micro == 3_500_001 && month?.intervals == 3 && month?.expected == 112)
    }

    @Test(arguments: [
        ("ACT-0080", "meter,when,value\nA,2025-01-01 00:00,1\n"),
        ("ACT-0082", "meter,time,value\n"),
        ("ACT-0082", "meter,time,value"),
        ("ACT-0083", "meter,time,value\nA,2025-01-01 00:00\n"),
        ("ACT-0084", "meter,time,value\nA,2025-02-29 00:00,1\n"),
        ("ACT-0084", "meter,time,value\nA,2025-01-01 00:15,1\n"),
        ("ACT-0084", "meter,time,value\nA,2025-01-01 24:00,1\n"),
        ("ACT-0084", "meter,time,value\nA,01.01.2025 00:00,1\n"),
        ("ACT-0084", "meter,time,value\nA,2025-01-01 00:00Z,1\n"),
        ("ACT-0085", "meter,time,value\nA,2025-01-01 00:00,-1\n"),
        ("ACT-0085", "meter,time,value\nA,2025-01-01 00:00,\n"),
        ("ACT-0085", "meter,time,value\nA,2025-01-01 00:00,1.\n"),
        ("ACT-0085", "meter,time,value\nA,2025-01-01 00:00,1e3\n"),
        ("ACT-0085", "meter,time,value\nA,2025-01-01 00:00,1.0000001\n"),
        ("ACT-0085", "meter,time,value\nA,2025-01-01 00:00,9999999999999999\n"),
        ("ACT-0086", "meter,time,value\nA,2025-01-01 00:00,1\nA,2025-01-01 00:00,1\n"),
        (
            "ACT-0088",
            "meter,time,value\nA,2025-01-01 00:00,9000000000000\nA,2025-01-01 06:00,9000000000000\n"
        ),
    ])
    func refusesWhatIsNoReading(_ code: String, _ text: String) {
        let file = Self.read(text)
        #expect(file.diagnostics.first?.code == code)
        #expect(file.months.isEmpty)
    }

    /// An interval that two workers have seen is there twice all the same.
    @Test func findsAnIntervalThatIsInTwoParts() {
        var text = "meter,time,value\nA,2025-01-01 00:00,1\n"
        for meter in 0..<400 { text += "M\(meter),2025-01-01 00:00,1\n" }
        text += "A,2025-01-01 00:00,1\n"
        let file = Self.read(text, chunk: 4096, workers: 3)
        #expect(file.diagnostics.map(\.code) == ["ACT-0086"])
    }

    @Test func saysHowManyMoreRowsAreWrong() {
        let rows = (0..<30).map { "A,2025-01-01 00:00,x\($0)\n" }.joined()
        let file = Self.read("meter,time,value\n" + rows)
        #expect(file.diagnostics.count == 21)
        #expect(file.diagnostics.last?.code == "ACT-0087")
    }

    @Test func refusesALineWithoutEnd() {
        let text = "meter,time,value\nA,2025-01-01 00:00," + String(repeating: "1", count: 9000)
        let file = Self.read(text, chunk: 4096, workers: 1)
        #expect(file.diagnostics.map(\.code) == ["ACT-0081"])
    }
}
