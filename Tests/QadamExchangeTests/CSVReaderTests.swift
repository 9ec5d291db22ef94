import QadamExchange
import Testing

/// All rows of a text as the reader gives them, with their numbers.
func rows(
    of bytes: [UInt8],
    separator: Dialect.Separator = .comma,
    limits: CSVLimits = .standard
) throws -> (rows: [[String]], numbers: [Int], problems: [CSVProblem]) {
    let reader = try CSVReader(.bytes(bytes, name: "t.csv"), separator: separator, limits: limits)
    var rows: [[String]] = []
    var numbers: [Int] = []
    while let row = try reader.next() {
        rows.append((0..<row.count).map { row.text($0) })
        numbers.append(row.number)
    }
    return (rows, numbers, reader.problems)
}

func rows(of text: String, separator: Dialect.Separator = .comma) throws -> [[String]] {
    try rows(of: Array(text.utf8), separator: separator).rows
}

@Suite struct CSVReaderTests {
    @Test func readsPlainRowsWithEitherLineEnd() throws {
        #expect(try rows(of: "a,b\n1,2\r\n3,4") == [["a", "b"], ["1", "2"], ["3", "4"]])
    }

    @Test func readsQuotedCellsWithSeparatorsLineEndsAndDoubledQuotes() throws {
        let read = try rows(of: "\"a,b\",\"say \"\"no\"\"\",\"two\nlines\"\n\"\",x,\"\"\"\"")
        #expect(read == [["a,b", "say \"no\"", "two\nlines"], ["", "x", "\""]])
    }

    @Test func keepsEmptyCellsAndSkipsEmptyLinesButCountsThem() throws {
        let read = try rows(of: Array("a,b\n\n,\n\r\n1,".utf8))
        #expect(read.rows == [["a", "b"], ["", ""], ["1", ""]])
        #expect(read.numbers == [1, 3, 5])
    }

    @Test func skipsAByteOrderMark() throws {
        #expect(try rows(of: [0xEF, 0xBB, 0xBF] + Array("a\n1".utf8)).rows == [["a"], ["1"]])
    }

    @Test(arguments: [(Dialect.Separator.semicolon, "a;b,c\n"), (.tab, "a\tb,c\n")])
    func takesTheSeparatorThatAPersonChose(separator: Dialect.Separator, text: String) throws {
        #expect(try rows(of: text, separator: separator) == [["a", "b,c"]])
    }

    @Test func saysWhereUTF8IsBroken() throws {
        let read = try rows(of: Array("a,b\nx,".utf8) + [0xD0, 0x41] + Array("\n".utf8))
        #expect(read.problems.map(\.kind) == [.brokenUTF8])
        #expect(read.problems[0].row == 2)
        #expect(read.problems[0].column == 2)
        #expect(read.problems[0].byteOffset == 6)
    }

    @Test func refusesUTF16() throws {
        #expect(try rows(of: [0xFF, 0xFE, 0x61, 0]).problems.map(\.kind) == [.utf16])
    }

    @Test func saysWhereAQuoteIsNotClosed() throws {
        let read = try rows(of: Array("a,b\nx,\"open\nmore\n".utf8))
        #expect(read.problems.map(\.kind) == [.missingClosingQuote])
        #expect(read.problems[0].row == 2)
        #expect(read.problems[0].column == 2)
    }

    @Test func refusesQuotesInsideACellAndTextBehindThem() throws {
        #expect(try rows(of: Array("a,5\" pipe\n".utf8)).problems.map(\.kind) == [.strayQuote])
        #expect(try rows(of: Array("a,\"b\"c\n".utf8)).problems.map(\.kind) == [.textAfterQuote])
    }

    @Test func refusesALoneCarriageReturn() throws {
        #expect(try rows(of: Array("a,b\r1,2\r".utf8)).problems.map(\.kind).first == .loneCarriageReturn)
    }

    @Test func refusesARowAboveTheLimitWhateverTheChunk() throws {
        let text = Array("a\n".utf8) + [UInt8](repeating: 0x61, count: 200) + Array("\nb\n".utf8)
        for chunk in [16, 50, 4096] {
            let limits = CSVLimits(chunkBytes: chunk, rowBytes: 100, cells: 10)
            let read = try rows(of: text, limits: limits)
            #expect(read.problems.map(\.kind) == [.rowTooLong])
            #expect(read.problems.map(\.row) == [2])
            #expect(read.rows == [["a"]])
        }
    }

    @Test func refusesTooManyCells() throws {
        let limits = CSVLimits(chunkBytes: 64, rowBytes: 100, cells: 3)
        #expect(
            try rows(of: Array("a,b,c\n1,2,3,4\n".utf8), limits: limits).problems.map(\.kind) == [
                .tooManyCells
            ]
        )
    }

    @Test func givesTheSameRowsForEveryChunkAndEveryReadSize() throws {
        let text = Array("\u{FEFF}id,name\r\n1,\"Ғимарат \"\"А\"\"\"\n2,\"x\r\ny\"\n\n3,ї\n4,\"\"".utf8)
        let whole = try rows(of: text)
        #expect(whole.rows.count == 5)
        for chunk in 16...80 {
            for largest in [1, 2, 3, 7, Int.max] {
                var limits = CSVLimits(chunkBytes: chunk, rowBytes: 1000, cells: 10)
                limits.largestRead = largest
                let read = try rows(of: text, limits: limits)
                #expect(read.rows == whole.rows)
                #expect(read.numbers == whole.numbers)
                #expect(read.problems == whole.problems)
            }
        }
    }

    @Test func hashesTheFileOnTheWay() throws {
        let reader = try CSVReader(.text("abc", name: "t"), separator: .comma)
        while try reader.next() != nil {}
        // FIPS 180-4, example "abc"
        #expect(
            reader.digest
                == FileDigest(
                    sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                    byteCount: 3
                )
        )
    }
}
