import Foundation
import QadamEvidence
import QadamExchange
import QadamUnits
import Testing

@Suite struct OutputTests {
    /// A folder of its own for a test.
    private func folder() throws -> String {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("qadam-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        return url.path
    }

    private let texts = [
        "plain", "", "a,b", "say \"no\"", "two\nlines", "cr\r\nlf", " blank ", "Қазақ тілі", "null", "no",
        "1e3",
        "0123", "2024-01-31", "- x", "a: b", "#c", "*a", "&a", "!t", "%", "@", "`", "{}", "[]", "~", "\ttab",
        "\u{2028}", "é", "=1+1", "'q'", "back\\slash", "\u{7F}\u{1}", "🏭", "a\u{FEFF}bom",
    ]

    @Test func tableReadsBackAsItWasWritten() throws {
        let rows = texts.enumerated().map { [OutputCell.integer($0.offset), .text($0.element)] }
        let text = try CSVWriter.text(header: ["n", "text"], rows: rows)
        let reader = try CSVReader(.text(text, name: "t"), separator: .comma)
        var read: [String] = []
        _ = try reader.next()
        while let row = try reader.next() { read.append(row.text(1)) }
        #expect(read == texts)
        #expect(reader.problems.isEmpty)
        #expect(!text.contains("\r\n2"))
    }

    @Test func numbersReadBackTheSameInEveryDigit() throws {
        let numbers = [
            0, -0.1, 1.0 / 3, 1e21, .leastNonzeroMagnitude, .greatestFiniteMagnitude, 150_159, 0.1 + 0.2,
        ]
        let text = try CSVWriter.text(header: ["n"], rows: numbers.map { [.number($0)] })
        let column = Column.number("n")
        let outcome = TableReader(TableSchema("t", columns: [column])).read(.text(text, name: "t"))
        #expect(outcome.table?[column] == numbers)
        #expect(text.contains("\n150159\n"))
        #expect(throws: ExchangeError.self) { try CSVWriter.text(header: ["n"], rows: [[.number(.nan)]]) }
    }

    @Test func yamlReadsBackAsItWasWrittenInTheSameOrder() throws {
        let items = texts.map { OutputValue.map([.init("text", .text($0)), .init("n", .integer(1))]) }
        let text = try YAMLWriter.text([
            .init("zebra", .number(1.5)), .init("apple", .yesOrNo(true)), .init("items", .list(items)),
            .init("name", .name(LocalizedName(en: "no", kk: "иә"))), .init("gone", .text(nil)),
            .init("empty", .list([])), .init("words", .list([.text("yes"), .text("1_000")])),
        ])
        let file = YAMLFile(.text(text, name: "t"))
        let root = try #require(file.root, "\(file.findings.diagnostics)\n\(text)")
        let readable = texts.filter { $0 != "\u{7F}\u{1}" }
        let read = root.maps("items").compactMap {
            $0.integer("n") == 1 ? $0.optional.text("text") ?? "" : nil
        }
        for (text, back) in zip(readable.filter { !$0.isEmpty }, read.filter { !$0.isEmpty }) {
            #expect(text == back)
        }
        #expect(read.count == texts.count)
        #expect(root.keys == ["zebra", "apple", "items", "name", "empty", "words"])
        #expect(root.name("name") == LocalizedName(en: "no", kk: "иә"))
        #expect(root.texts("words") == ["yes", "1_000"])
    }

    @Test func writesAFileWholeOrNotAtAll() throws {
        struct Stop: Error {}
        let folder = try folder()
        let path = folder + "/t.csv"
        try AtomicFile.write(path, text: "first\n")
        #expect(throws: Stop.self) {
            try AtomicFile.write(path) { sink in
                try sink.write(String(repeating: "x", count: 200_000))
                throw Stop()
            }
        }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "first\n")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["t.csv"])
        #expect(throws: ExchangeError.self) { try AtomicFile.write(folder + "/no/t.csv", text: "x") }
        try FileManager.default.removeItem(atPath: folder)
    }

    @Test func saysThatTheDiskIsFull() throws {
        guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
        do {
            try AtomicFile.append(to: "/dev/full") { try $0.write("x") }
            Issue.record("wrote to a full device")
        } catch let error as ExchangeError {
            #expect(error.isDiskFull)
            #expect(error.diagnostic.code == "EXC-0601")
        }
    }
}
