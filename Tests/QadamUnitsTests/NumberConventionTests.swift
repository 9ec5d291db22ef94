import QadamUnits
import Testing

@Suite struct NumberConventionTests {
    @Test(arguments: [
        (NumberConvention.plain, "1234.5", 1234.5), (.plain, "-0.001", -0.001), (.plain, "1e3", 1000),
        (.commaPlain, "1234,5", 1234.5), (.commaSpaced, "1 234,5", 1234.5),
        (.commaSpaced, "1\u{A0}234\u{202F}567,25", 1_234_567.25), (.pointGrouped, "1,234.5", 1234.5),
        (.plain, "0.1", 0.1), (.plain, "1234567890123456789", 1.234567890123456789e18),
        (.plain, "2.2250738585072014e-308", 2.2250738585072014e-308), (.plain, "−5", -5),
    ])
    func readsWhatFits(_ row: (NumberConvention, String, Double)) {
        #expect(row.0.number(row.1) == row.2)
    }

    @Test(arguments: [
        (NumberConvention.plain, "1,234.5"), (.plain, "1,5"), (.commaPlain, "1.5"), (.pointGrouped, "1,23"),
        (.pointGrouped, "1234,567.0"), (.plain, ""), (.plain, "."), (.plain, "1."), (.plain, ".e5"),
        (.plain, "nan"), (.plain, "inf"), (.plain, "0x10"), (.plain, "1 000"), (.plain, "1_000"),
        (.plain, "--1"),
        (.plain, "1e999"), (.plain, "12a"), (.commaSpaced, "12 34,5"),
    ])
    func refusesWhatDoesNotFit(_ row: (NumberConvention, String)) {
        #expect(row.0.number(row.1) == nil)
    }

    @Test func namesTheConventionThatWouldFit() {
        #expect(NumberConvention.plain.misfit("1,5") == .commaPlain)
        #expect(NumberConvention.commaPlain.misfit("1,234.5") == .pointGrouped)
        #expect(NumberConvention.plain.misfit("abc") == nil)
        #expect(NumberConvention.plain.misfit("1.5") == nil)
    }

    @Test func agreesWithTheStandardLibraryToTheLastBit() {
        var state: UInt64 = 1
        for _ in 0..<20_000 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let value = Double(bitPattern: state)
            guard value.isFinite else { continue }
            #expect(NumberConvention.plain.number(String(value)) == value)
            let short = Double(Int64(truncatingIfNeeded: state >> 24)) / 1000
            #expect(NumberConvention.plain.number(String(short)) == short)
        }
    }

    @Test func oneMarkCannotDoBothJobs() {
        #expect(NumberConvention(decimalMark: .comma, grouping: .comma) == nil)
        #expect(NumberConvention(decimalMark: .point, grouping: .point) == nil)
    }
}
