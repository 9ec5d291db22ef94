import QadamEvidence
import QadamExchange
import QadamUnits
import Testing

/// Hours that a clock change skips or repeats, by the name of the zone.
struct ZoneClockTests {
    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// A reading of 1 for every hour of some days; `change` may add or take hours of a day.
    private static func hours(
        _ year: Int,
        _ month: Int,
        _ days: ClosedRange<Int>,
        _ change: (Int) -> [Int] = { _ in Array(0..<24) }
    ) -> String {
        var text = "meter,time,value\n"
        for day in days {
            for hour in change(day) { text += "A,\(year)-\(two(month))-\(two(day)) \(two(hour)):00,1\n" }
        }
        return text
    }

    private static func read(
        _ text: String,
        zone: String?,
        chunk: Int = 16 << 20,
        workers: Int = 1
    ) throws -> IntervalFile {
        var layout = IntervalFile.Layout()
        layout.step = 60
        layout.clock = try zone.map { try #require(ZoneClock($0)) }
        return IntervalFile.read(
            .bytes([UInt8](text.utf8), name: "readings.csv"),
            layout,
            chunk: chunk,
            workers: workers
        )
    }

    /// On 1 March 2024 Kazakhstan put its clocks from UTC+6 to UTC+5: the hour from 23:00 of 29 February came twice.
    private static let almaty = hours(2024, 2, 1...29) { $0 == 29 ? Array(0..<24) + [23] : Array(0..<24) }

    @Test func aRepeatedHourHasTwoReadings() throws {
        let file = try Self.read(Self.almaty, zone: "Asia/Almaty")
        #expect(file.diagnostics == [])
        let month = try #require(file.months.first)
        #expect(month.expected == 29 * 24 + 1 && month.isWhole)
        #expect(month.micro == 697_000_000)
    }

    /// With one reading of it a reading is missing.
    @Test func aRepeatedHourWithOneReadingIsAGap() throws {
        let month = try #require(try Self.read(Self.hours(2024, 2, 1...29), zone: "Asia/Almaty").months.first)
        #expect(month.intervals == 696 && month.expected == 697 && !month.isWhole)
    }

    @Test func withoutAZoneTheSecondReadingIsRefused() throws {
        #expect(try Self.read(Self.almaty, zone: nil).diagnostics.map(\.code) == ["ACT-0086"])
        // A zone whose clock was not changed then refuses it as well.
        #expect(try Self.read(Self.almaty, zone: "Asia/Tashkent").diagnostics.map(\.code) == ["ACT-0086"])
    }

    @Test(arguments: [(16 << 20, 1), (4096, 1), (4096, 2), (4096, 3)])
    func aThirdReadingOfARepeatedHourIsRefused(chunk: Int, workers: Int) throws {
        let text = Self.hours(2024, 2, 1...29) { $0 == 29 ? Array(0..<24) + [23, 23] : Array(0..<24) }
        let file = try Self.read(text, zone: "Asia/Almaty", chunk: chunk, workers: workers)
        #expect(file.diagnostics.map(\.code) == ["ACT-0086"])
    }

    /// The two readings may fall to two workers, in whatever part of the file they stand.
    @Test(arguments: [1, 2, 3, 4])
    func theSameWhateverTheWorkers(workers: Int) throws {
        let lines = Self.almaty.split(separator: "\n").map(String.init)
        let turned = ([lines[0], lines[lines.count - 1]] + lines[1..<(lines.count - 1)]).joined(
            separator: "\n"
        )
        for text in [Self.almaty, turned] {
            let file = try Self.read(text, zone: "Asia/Almaty", chunk: 4096, workers: workers)
            #expect(file.diagnostics == [])
            #expect(file.months.first?.micro == 697_000_000)
        }
    }

    /// In Berlin 2:00 to 3:00 of 31 March 2024 did not come: the month has 743 hours, and a reading in the hour is refused.
    @Test func aSkippedHourHasNoReading() throws {
        let march = Self.hours(2024, 3, 1...31) {
            $0 == 31 ? Array(0..<24).filter { $0 != 2 } : Array(0..<24)
        }
        let month = try #require(try Self.read(march, zone: "Europe/Berlin").months.first)
        #expect(month.expected == 743 && month.isWhole)
        let wrong = try Self.read(Self.hours(2024, 3, 1...31), zone: "Europe/Berlin")
        #expect(wrong.diagnostics.map(\.code) == ["ACT-0100"])
        #expect(wrong.months.isEmpty)
        #expect(wrong.diagnostics.first?.arguments["time"] == .text("2024-03-31 02:00"))
    }

    @Test func autumnInBerlinRepeatsTwoToThree() throws {
        let october = Self.hours(2024, 10, 1...31) {
            $0 == 27 ? [0, 1, 2, 2] + Array(3..<24) : Array(0..<24)
        }
        let month = try #require(try Self.read(october, zone: "Europe/Berlin").months.first)
        #expect(month.expected == 745 && month.isWhole)
    }

    @Test func aZoneIsKnownByItsNameOnly() {
        #expect(ZoneClock("Asia/Almaty") != nil && ZoneClock("Almaty") == nil && ZoneClock("") == nil)
        #expect(ZoneClock.known.contains("UTC"))
        #expect(References.standard.reference("iana2025.tzdb") != nil)
    }
}
