import QadamEvidence
import QadamFactors
import Testing

/// The codes of what cannot be had from the packs.
@Suite struct ErrorCodeTests {
    private let library = FactorLibrary.standard

    private func code(_ work: () throws(FactorError) -> Void) -> String? {
        do throws(FactorError) {
            try work()
            return nil
        } catch {
            return error.diagnostic(at: .whole).code
        }
    }

    private func property(_ id: String) -> String? {
        code { () throws(FactorError) in _ = try library.property(id) }
    }

    @Test func unknownNamesHaveCodesWithAndWithoutNearOnes() {
        #expect(property("zzzzzzzzzzzz") == "FAC-0002")
        #expect(property("kz2021.environmental-code.ets-quota-treshold") == "FAC-0012")
        #expect(property("kz2021.environmental-code.ets-quota-threshold") == nil)
        #expect(property("choice:zzzzzzzzzzzz") == "FAC-0003")
    }

    /// What a publisher gives as CO2e under one set only is not converted to another.
    @Test func aFactorOfAnotherSetIsNotConverted() throws {
        let factor = try #require(library.factors.first { $0.co2eOnly?.co2eSet == "AR5" })
        #expect(code { () throws(FactorError) in _ = try factor.kilogramsCO2e(in: .ar6) } == "FAC-0008")
        #expect(code { () throws(FactorError) in _ = try factor.kilogramsCO2e(in: .ar5) } == nil)
    }
}
