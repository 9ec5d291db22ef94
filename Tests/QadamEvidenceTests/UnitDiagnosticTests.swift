import QadamEvidence
import QadamUnits
import Testing

/// Units that cannot be read or combined, as diagnostics.
@Suite struct UnitDiagnosticTests {
    private func code(_ work: () throws(UnitError) -> Void) -> String? {
        do throws(UnitError) {
            try work()
            return nil
        } catch {
            let diagnostic = Diagnostic(error, at: .file("a.csv"))
            #expect(diagnostic.severity == .error && diagnostic.place == .file("a.csv"))
            return diagnostic.code
        }
    }

    private func reading(_ text: String) -> String? {
        code { () throws(UnitError) in _ = try UnitRegistry.standard.unit(text) }
    }

    @Test func everyKindHasItsCode() {
        #expect(reading("qqqqqqqq") == "UNI-0101")
        #expect(reading("ton") == "UNI-0102")
        #expect(reading("kg//t") == "UNI-0103")
        #expect(reading("kWH") == "UNI-0107")
        #expect(reading("kg") == nil)
        #expect(code { () throws(UnitError) in _ = try Amount(1, "kg").value(in: "m") } == "UNI-0104")
        #expect(
            code { () throws(UnitError) in _ = try Amount(1, "kg{CO2}").value(in: "kg{CH4}") } == "UNI-0105"
        )
        #expect(reading("degC.kg") == "UNI-0106")
    }
}
