import QadamDatasets
import QadamEvidence
import QadamLifeCycle
import Testing

@Suite struct BrokenXMLTests {
    private let good = ecoSpold1(
        exchange1(
            "1",
            "zinc &amp; lead &#1178;&#x49A;",
            "1.5e0",
            output: 0,
            more: #"generalComment="a &lt; b""#
        )
            + exchange1("2", "Құм", "3", output: 4)
    )

    private func read(_ bytes: [UInt8], pieces: Int = 1 << 16, skipsBad: Bool = false) -> DatasetReading {
        let file = NamedChunks(name: "a.xml", bytes: bytes, pieces: pieces)
        return EcoSpold1Reader.read([file], options: ReadingOptions(skipsBad: skipsBad, name: "x"))
    }

    private func read(_ text: String) -> DatasetReading { read(Array(text.utf8)) }

    private func code(_ text: String) -> String? { read(text).diagnostics.first?.code }

    @Test func resolvesReferencesAndKeepsEveryScript() throws {
        let database = try #require(read(good).database)
        #expect(database.flows.map(\.name) == ["zinc & lead ҚҚ", "Құм"])
        #expect(database.exchanges.amount == [1.5, 3])
        #expect(database.exchanges.notes == [0: "a < b"])
    }

    @Test func givesTheSameForEverySizeOfPiece() {
        let whole = read(good)
        for pieces in [1, 2, 3, 7, 64, 1000] {
            let cut = read(Array(good.utf8), pieces: pieces)
            #expect(cut.database == whole.database)
            #expect(cut.diagnostics == whole.diagnostics)
        }
    }

    @Test func readsCommentsSectionsInstructionsAndPrefixes() throws {
        let text = """
            \u{FEFF}<?xml version='1.0'?><!-- <ecoSpold> --><?xml-stylesheet href="a>b"?><!DOCTYPE ecoSpold>
            <e:ecoSpold xmlns:e="http://www.EcoInvent.org/EcoSpold01"><e:dataset number='1'>
            <e:referenceFunction name="a 'b'"/><e:exchange number="1" name='say "x > y"' unit="kg" meanValue=" 2 ">
            <e:outputGroup><!-- 4 --><![CDATA[0]]></e:outputGroup ></e:exchange></e:dataset></e:ecoSpold>

            """
        let database = try #require(read(text).database)
        #expect(database.processes[0].name == "a 'b'")
        #expect(database.flows[0].name == "say \"x > y\"")
        #expect(database.exchanges.flags == [.reference])
        #expect(database.exchanges.amount == [2])
    }

    @Test func readsTheOldEncodingsOfOneByte() throws {
        func bytes(_ encoding: String, _ name: [UInt8]) -> [UInt8] {
            let text = ecoSpold1(exchange1("1", "@", "1", output: 0))
            let head = Array("<?xml version=\"1.0\" encoding=\"\(encoding)\"?>".utf8)
            return head + text.utf8.flatMap { $0 == UInt8(ascii: "@") ? name : [$0] }
        }
        let latin = read(bytes("ISO-8859-1", [0x5A, 0xFC, 0x72]))
        #expect(latin.database?.flows[0].name == "Zür")
        #expect(read(bytes("windows-1252", [0x80, 0xE9])).database?.flows[0].name == "€é")
        #expect(read(bytes("utf-8", [0xFC])).diagnostics.map(\.code) == ["DAT-0204"])
        #expect(read(bytes("Shift_JIS", [0x41])).diagnostics.map(\.code) == ["DAT-0204"])
        #expect(read([0xFF, 0xFE, 0x3C, 0x00]).diagnostics.map(\.code) == ["DAT-0204"])
    }

    @Test func refusesEntitiesOfTheFile() {
        let laughs = """
            <?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;">
            <!ENTITY lol3 "&lol2;&lol2;&lol2;&lol2;&lol2;">]><ecoSpold>&lol3;</ecoSpold>
            """
        #expect(code(laughs) == "DAT-0203")
        let file = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><ecoSpold>&x;</ecoSpold>"
        #expect(code(file) == "DAT-0203")
        #expect(code("<ecoSpold>&nbsp;</ecoSpold>") == "DAT-0203")
        #expect(code("<ecoSpold><dataset number=\"&x;\"/></ecoSpold>") == "DAT-0203")
        #expect(code("<ecoSpold>&#0;</ecoSpold>") == "DAT-0203")
        #expect(code("<ecoSpold>&#xD800;</ecoSpold>") == "DAT-0203")
        #expect(code("<ecoSpold>a & b</ecoSpold>") == "DAT-0203")
    }

    @Test(arguments: [
        "<ecoSpold></ecospold>", "<ecoSpold><dataset></ecoSpold></dataset>", "<ecoSpold a=1/>",
        "<ecoSpold a='1' a='2'/>", "<ecoSpold a='<'/>", "<ecoSpold/><ecoSpold/>", "words<ecoSpold/>",
        "<ecoSpold/>words", "<ecoSpold a/>", "<1a/>", "<ecoSpold a='1'b='2'/>", "< ecoSpold/>",
        "<ecoSpold><!ELEMENT a></ecoSpold>", "<ecoSpold></ ecoSpold>", "<![CDATA[x]]><ecoSpold/>",
    ])
    func refusesWhatIsNotWellFormed(text: String) {
        #expect(code(text) == "DAT-0201")
        #expect(read(text).database == nil)
    }

    @Test(arguments: [
        "", "  ", "<", "<ecoSpold", "<ecoSpold>", "<ecoSpold><!-- ", "<ecoSpold><![CDATA[ ]]",
        "<ecoSpold a=\"",
    ])
    func refusesFilesThatEndTooEarly(text: String) {
        #expect(code(text) == "DAT-0202")
    }

    @Test func saysLineAndColumnInCharacters() throws {
        let found = try #require(read("<ecoSpold>\n<!-- ә\nққ --> <a></b>\n</ecoSpold>").diagnostics.first)
        #expect(found.code == "DAT-0201")
        #expect(found.place == .file("a.xml", row: 3, column: "11"))
        #expect(found.arguments["detail"] == .text("</b>"))
    }

    @Test func saysWhereBytesAreNoText() throws {
        let bytes = Array("<ecoSpold>\n ә".utf8) + [0xFF] + Array("</ecoSpold>".utf8)
        let found = try #require(read(bytes).diagnostics.first)
        #expect(found.code == "DAT-0204")
        #expect(found.place == .file("a.xml", row: 2, column: "3"))
    }

    @Test func boundsDepthLengthAndNumber() {
        #expect(code("<ecoSpold>" + String(repeating: "<a>", count: 1_000_000)) == "DAT-0205")
        let long = String(repeating: "x", count: 20 << 20)
        #expect(code("<ecoSpold a=\"\(long)\"/>") == "DAT-0205")
        #expect(code("<ecoSpold>\(long)</ecoSpold>") == "DAT-0205")
        #expect(code("<ecoSpold><!--\(long)--></ecoSpold>") == "DAT-0205")
        let many = (0..<1_000).map { " a\($0)='1'" }.joined()
        #expect(code("<ecoSpold\(many)/>") == "DAT-0205")
        #expect(
            code("<ecoSpold><dataset number=\"1\"><inputGroup>" + String(repeating: "<b>x</b>", count: 9))
                == "DAT-0202"
        )
    }

    @Test func passesOnWhyBytesCannotBeHad() {
        struct Damaged: Error, CustomStringConvertible { var description: String { "checksum" } }
        let file = NamedChunks(name: "a.xml") { throw Damaged() }
        let reading = EcoSpold1Reader.read([file], options: ReadingOptions(name: "x"))
        #expect(reading.diagnostics.map(\.code) == ["DAT-0206"])
        #expect(reading.diagnostics[0].arguments["detail"] == .text("checksum"))
    }

    @Test func keepsTheDatasetsBeforeTheBreakWhenAskedTo() throws {
        let text = good.replacing("</ecoSpold>", with: "<dataset number=\"2\"><flowData><exchange")
        let reading = read(Array(text.utf8), skipsBad: true)
        #expect(reading.database?.processes.count == 1)
        #expect(reading.report.omissions == [.init(kind: "file", id: "a.xml", name: "", reason: "DAT-0202")])
        #expect(read(text).database == nil)
    }

    @Test func neverCrashesOnFilesCutAtAnyByte() {
        let options = ReadingOptions(name: "x")
        let samples = [good, ecoSpold2(exchange2("zinc", "1", output: 0)), ILCDSample.process].map {
            Array($0.utf8)
        }
        for (index, bytes) in samples.enumerated() {
            for end in 0..<bytes.count - 1 {
                let file = NamedChunks(name: "a", bytes: Array(bytes[..<end]), pieces: 100)
                let reading =
                    switch index {
                    case 0: EcoSpold1Reader.read([file], options: options)
                    case 1: EcoSpold2Reader.read([file], options: options)
                    default: ILCDReader.read(ILCDSample.files + [file], options: options)
                    }
                #expect(reading.database == nil)
                #expect(reading.diagnostics.contains { $0.severity == .error })
            }
        }
    }

    @Test(arguments: 0..<8)
    func neverCrashesOnChangedBytes(seed: UInt64) {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
        func draw(_ limit: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(limit))
        }
        let samples = [
            Array(good.utf8), Array(ecoSpold2(exchange2("zinc", "1", output: 0)).utf8),
            Array(ILCDSample.process.utf8),
        ]
        for round in 0..<400 {
            for (index, sample) in samples.enumerated() {
                var bytes = sample
                for _ in 0...draw(4) {
                    switch draw(3) {
                    case 0: bytes[draw(bytes.count)] = UInt8(draw(256))
                    case 1: bytes.remove(at: draw(bytes.count))
                    default:
                        bytes.insert(
                            contentsOf: [UInt8(draw(128)), 0x3C, 0x26].prefix(1 + draw(3)),
                            at: draw(bytes.count)
                        )
                    }
                }
                let file = NamedChunks(name: "a", bytes: bytes, pieces: 1 + draw(200))
                let options = ReadingOptions(skipsBad: round % 2 == 0, name: "x")
                let reading =
                    switch index {
                    case 0: EcoSpold1Reader.read([file], options: options)
                    case 1: EcoSpold2Reader.read([file], options: options)
                    default: ILCDReader.read(ILCDSample.files + [file], options: options)
                    }
                // Nothing is refused without a word.
                #expect(reading.database != nil || reading.diagnostics.contains { $0.severity == .error })
            }
        }
    }
}
