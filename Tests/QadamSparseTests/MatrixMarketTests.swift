import QadamSparse
import Testing

@Suite struct MatrixMarketTests {
    private static let header = "%%MatrixMarket matrix coordinate real general\n"

    private func read(_ text: String) throws -> SparseMatrix { try MatrixMarket.read(Array(text.utf8)) }

    private func fault(_ text: String) -> MatrixMarketError? {
        #expect(throws: MatrixMarketError.self) { try MatrixMarket.read(Array(text.utf8)) }
    }

    @Test func readsEntriesInAnyOrderWithCommentsAndBlankLines() throws {
        let text = Self.header + "% made\r\n\n 2 3 3 \r\n2 1 -1.5e2\r\n%% note\n1 3 +.25\n\t1 1 7\n"
        let found = try read(text)
        #expect(found.rowCount == 2 && found.columnCount == 3 && found.entryCount == 3)
        #expect(found[0, 0] == 7 && found[1, 0] == -150 && found[0, 2] == 0.25)
    }

    @Test func readsBackExactlyWhatItWrites() throws {
        let system = try sampleSystem(count: 200, seed: 5)
        #expect(try MatrixMarket.read(MatrixMarket.text(of: system, comment: "two\nlines")) == system)
    }

    @Test func readsEveryNumberAsTheStandardLibraryDoes() throws {
        var state: UInt64 = 3
        func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state >> 7
        }
        var words = ["0", "-0.0", "1e22", "9007199254740993", "123456789012345678e-40", "4.9e-324", "1e-400"]
        words += ["0.000000000000000000000000000001", "179769313486231570000e288", "8.5", "2.5e-3"]
        for _ in 0..<20_000 {
            let digits = String(next()).prefix(Int(next() % 19) + 1)
            words.append("\(digits.prefix(1)).\(digits.dropFirst())0e\(Int(next() % 60) - 30)")
            words.append("\(Double(bitPattern: 0x3000_0000_0000_0000 &+ next() << 5))")
        }
        let text =
            Self.header + "\(words.count) 1 \(words.count)\n"
            + words.enumerated().map { "\($0 + 1) 1 \($1)\n" }.joined()
        let values = try read(text).values
        for (word, value) in zip(words, values) {
            #expect(Double(word)?.bitPattern == value.bitPattern, "\(word)")
        }
    }

    @Test func saysWhatIsWrongAndInWhichLine() {
        let cases: [(String, MatrixMarketError.Kind, Int)] = [
            ("", .header, 1),
            ("1 1 1\n1 1 1\n", .header, 1),
            ("%%MatrixMarket matrix array real general\n", .unsupported, 1),
            ("%%MatrixMarket matrix coordinate real symmetric\n1 1 0\n", .unsupported, 1),
            ("%%MatrixMarket matrix coordinate complex general\n1 1 0\n", .unsupported, 1),
            (Self.header + "% only\n", .size, 2),
            (Self.header + "2 2\n", .size, 2),
            (Self.header + "2 -2 1\n", .size, 2),
            (Self.header + "20000000 2 0\n", .tooLarge, 2),
            (Self.header + "2 2 999999999\n1 1 1\n", .tooFewEntries, 2),
            (Self.header + "2 2 2\n1 1 1\n", .tooFewEntries, 3),
            (Self.header + "2 2 1\n1 1 1\n\n2 2 2\n", .tooManyEntries, 5),
            (Self.header + "2 2 1\n1 x 1\n", .malformed, 3),
            (Self.header + "2 2 1\n1 1 1 1\n", .malformed, 3),
            (Self.header + "2 2 1\n3 1 1\n", .outOfRange, 3),
            (Self.header + "2 2 1\n0 1 1\n", .outOfRange, 3),
            (Self.header + "2 2 1\n1 1 1,5\n", .notANumber, 3),
            (Self.header + "2 2 1\n1 1\n", .notANumber, 3),
            (Self.header + "2 2 1\n1 1 0x1p3\n", .notANumber, 3),
            (Self.header + "2 2 1\n1 1 NaN\n", .notFinite, 3),
            (Self.header + "2 2 1\n1 1 -inf\n", .notFinite, 3),
            (Self.header + "2 2 1\n1 1 1e999\n", .notFinite, 3),
            (Self.header + "2 2 3\n1 1 1\n2 2 1\n\n1 1 4\n", .duplicate, 6),
        ]
        for (text, kind, line) in cases {
            let error = fault(text)
            #expect(error?.kind == kind, "\(text)")
            #expect(error?.line == line, "\(text)")
        }
    }
}
