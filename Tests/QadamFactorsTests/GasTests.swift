import QadamFactors
import Testing

@Suite struct GasTests {
    @Test func everyGasIsFoundByItsSymbol() {
        for gas in Gas.all { #expect(Gas(symbol: gas.symbol) == gas) }
        #expect(Gas.co2Biogenic.symbol == "CO2_biogenic")
        #expect(Gas.all.map(\.index) == Array(0..<Gas.count))
        #expect(Gas(symbol: "CO2e") == nil)
    }

    @Test func massesAddAndScaleGasByGas() {
        let one = GasVector([.co2: 2, .ch4: 3])
        let two = one + one * 0.5
        #expect(two[.co2] == 3 && two[.ch4] == 4.5 && two[.n2o] == 0)
        #expect(two.present == [.co2, .ch4])
        #expect(two.kilograms.count == Gas.count)
    }
}
