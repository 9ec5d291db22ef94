import QadamText
import Testing

struct NumberFormatTests {
    static let narrow = "\u{202F}"

    @Test(arguments: [
        (0.0, "0"), (1.0, "1"), (-1.0, "−1"), (0.1, "0.1"), (1234.5, "1,234.5"), (1234567.0, "1,234,570"),
        (999_999.6, "1,000,000"), (0.000123456789, "0.000123457"), (-0.00001, "−1\u{00A0}×\u{00A0}10⁻⁵"),
        (6.02214076e23, "6.02214\u{00A0}×\u{00A0}10²³"), (100_000.0, "100,000"), (56100.0, "56,100"),
        (2.5e-5, "2.5\u{00A0}×\u{00A0}10⁻⁵"), (123456789012345.0, "123,457,000,000,000"),
    ])
    func writesSixSignificantDigitsInEnglish(value: Double, expected: String) {
        #expect(NumberFormat(.english).number(value) == expected)
    }

    @Test(arguments: [Language.kazakh, .russian])
    func writesDecimalCommaAndNarrowSpaceInKazakhAndRussian(language: Language) {
        let format = NumberFormat(language)
        #expect(format.number(1_234_567.891, .decimals(2)) == "1\(Self.narrow)234\(Self.narrow)567,89")
        #expect(format.number(-0.5) == "−0,5")
        #expect(format.integer(-1_000_000) == "−1\(Self.narrow)000\(Self.narrow)000")
    }

    @Test func keepsFixedDecimalsForColumnsThatAddUp() {
        let format = NumberFormat(.english)
        #expect(format.number(2, .decimals(2)) == "2.00")
        #expect(format.number(0.005, .decimals(2)) == "0.01")
        #expect(format.number(-0.004, .decimals(2)) == "0.00")
        #expect(format.number(9.995, .decimals(2)) == "10.00")
        #expect(format.number(1e21, .decimals(0)) == "1,000,000,000,000,000,000,000")
        #expect(format.number(0.04, .decimals(0)) == "0")
        #expect(format.number(0.5, .decimals(0)) == "1")
    }

    @Test func roundsThePrintedDigitsHalfAwayFromZero() {
        let format = NumberFormat(.english)
        #expect(format.number(1.005, .decimals(2)) == "1.01")
        #expect(format.number(2.675, .significant(3)) == "2.68")
        #expect(format.number(-2.675, .significant(3)) == "−2.68")
        #expect(format.number(0.1 + 0.2, .exact) == "0.30000000000000004")
    }

    @Test func marksWhatIsNoNumber() {
        let format = NumberFormat(.english)
        #expect(format.number(.infinity) == "∞")
        #expect(format.number(-.infinity) == "−∞")
        #expect(format.number(.nan) == "⟦NaN⟧")
    }

    @Test func groupsWholeNumbersInEnglish() {
        let format = NumberFormat(.english)
        #expect(
            [0, 12, 999, 1000, -12345, 1_234_567].map(format.integer) == [
                "0", "12", "999", "1,000", "−12,345", "1,234,567",
            ]
        )
        #expect(format.integer(.min) == "−9,223,372,036,854,775,808")
    }
}
