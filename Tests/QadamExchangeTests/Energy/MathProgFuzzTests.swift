import QadamExchange
import QadamPathways
import Testing

@Suite struct MathProgFuzzTests {
    private static let text =
        EnergySample.sets + """
            param CapitalCost default 7 := # x
              [R,*,*]: 2020 2021 := A 1.5 . B -3e2 'x''y' [R,A,*] (tr)
            param default 0 : FixedCost := R,A,2020,1;
            param : DiscountRate := R 0.05; /* y */
            set MODEperTECHNOLOGY[A]:= 1 2;
            end;
            """

    private func check(_ bytes: [UInt8]) {
        let tables = MathProgReader.read(.bytes(bytes, name: "d")).tables
        for table in tables.parameters.values {
            #expect(table.keys.count == table.rank * table.count)
            #expect(table.lines.count == table.count)
            #expect(table.columns.count == table.count || table.count == 0)
            #expect(table.keys.allSatisfy { tables.names.indices.contains(Int($0)) })
            #expect(table.values.allSatisfy { $0.isFinite })
            if table.count > 0 { _ = table.place(table.count - 1) }
        }
        // A model that is not whole is never given without a word.
        #expect(!tables.findings.isEmpty)
    }

    @Test func aFileCutAtAnyByteIsReadOrReported() {
        let bytes = Array(Self.text.utf8)
        for length in 0...bytes.count { check(Array(bytes.prefix(length))) }
    }

    @Test func aFileWithAnyByteChangedIsReadOrReported() {
        let bytes = Array(Self.text.utf8)
        for index in bytes.indices {
            for byte: UInt8 in [
                0, 0x0A, 0x22, 0x27, 0x23, 0x28, 0x2A, 0x2E, 0x3A, 0x3B, 0x5B, 0x5D, 0xFF, 0x31,
            ] {
                var changed = bytes
                changed[index] = byte
                check(changed)
            }
        }
    }
}
