import QadamContainers
import QadamEvidence
import Testing

@Suite struct BrokenXMLTests {
    private let good = """
        <root><item name="zinc &amp; lead &#1178;&#x49A;" amount=" 1.5e0 " unit="a &lt; b"/>
        <item name="Құм" amount="3">sand &amp; stone</item></root>
        """

    @Test func resolvesReferencesAndKeepsEveryScript() {
        let listing = XMLListing(good)
        #expect(
            listing.lines == [
                "root", " item name=zinc & lead ҚҚ unit=a < b", " item name=Құм", "=sand & stone",
            ]
        )
        #expect(listing.numbers == [1.5, 3])
        #expect(listing.error == nil)
    }

    @Test func givesTheSameForEverySizeOfPiece() {
        let whole = XMLListing(good)
        for pieces in [1, 2, 3, 7, 64, 1000] {
            #expect(XMLListing(good, pieces: pieces) == whole)
        }
    }

    @Test func readsCommentsSectionsInstructionsAndPrefixes() {
        let text = """
            \u{FEFF}<?xml version='1.0'?><!-- <root> --><?xml-stylesheet href="a>b"?><!DOCTYPE root>
            <e:root xmlns:e="urn:a"><e:item name="a 'b'"/><other/>
            <e:item number="1" name='say "x > y"' unit="kg" amount=" 2 "><!-- 4 --><![CDATA[0 & <1>]]></e:item >
            </e:root>

            """
        let listing = XMLListing(text)
        #expect(
            listing.lines == [
                "e:root", " e:item name=a 'b'", " ?", " e:item name=say \"x > y\" unit=kg", "=0 & <1>",
            ]
        )
        #expect(listing.numbers == [2])
    }

    @Test func readsTheOldEncodingsOfOneByte() {
        func bytes(_ encoding: String, _ name: [UInt8]) -> [UInt8] {
            let head = Array("<?xml version=\"1.0\" encoding=\"\(encoding)\"?><root name=\"".utf8)
            return head + name + Array("\"/>".utf8)
        }
        #expect(XMLListing(bytes("ISO-8859-1", [0x5A, 0xFC, 0x72])).lines == ["root name=Zür"])
        #expect(XMLListing(bytes("windows-1252", [0x80, 0xE9])).lines == ["root name=€é"])
        #expect(XMLListing(bytes("utf-8", [0xFC])).code == "DAT-0204")
        #expect(XMLListing(bytes("Shift_JIS", [0x41])).code == "DAT-0204")
        #expect(XMLListing([0xFF, 0xFE, 0x3C, 0x00]).code == "DAT-0204")
    }

    @Test func refusesEntitiesOfTheFile() {
        let laughs = """
            <?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;">
            <!ENTITY lol3 "&lol2;&lol2;&lol2;&lol2;&lol2;">]><root>&lol3;</root>
            """
        #expect(XMLListing(laughs).code == "DAT-0203")
        let file = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><root>&x;</root>"
        #expect(XMLListing(file).code == "DAT-0203")
        for text in ["&nbsp;", "<item number=\"&x;\"/>", "&#0;", "&#xD800;", "a & b"] {
            #expect(XMLListing("<root>\(text)</root>").code == "DAT-0203")
        }
    }

    @Test(arguments: [
        "<root></Root>", "<root><item></root></item>", "<root a=1/>", "<root a='1' a='2'/>", "<root a='<'/>",
        "<root/><root/>", "words<root/>", "<root/>words", "<root a/>", "<1a/>", "<root a='1'b='2'/>",
        "< root/>",
        "<root><!ELEMENT a></root>", "<root></ root>", "<![CDATA[x]]><root/>",
    ])
    func refusesWhatIsNotWellFormed(text: String) {
        #expect(XMLListing(text).code == "DAT-0201")
    }

    @Test(arguments: [
        "", "  ", "<", "<root", "<root>", "<root><!-- ", "<root><![CDATA[ ]]", "<root a=\"",
    ])
    func refusesFilesThatEndTooEarly(text: String) {
        #expect(XMLListing(text).code == "DAT-0202")
    }

    @Test func saysLineAndColumnInCharacters() throws {
        let error = try #require(XMLListing("<root>\n<!-- ә\nққ --> <a></b>\n</root>").error)
        let found = error.diagnostic(file: "a.xml", severity: .error)
        #expect(found.code == "DAT-0201")
        #expect(found.place == .file("a.xml", row: 3, column: "11"))
        #expect(found.arguments["detail"] == .text("</b>"))
    }

    @Test func saysWhereBytesAreNoText() throws {
        let error = try #require(XMLListing(Array("<root>\n ә".utf8) + [0xFF] + Array("</root>".utf8)).error)
        #expect(error.diagnosticCode == "DAT-0204")
        #expect((error.line, error.column) == (2, 3))
    }

    @Test func boundsDepthLengthAndNumber() {
        #expect(XMLListing("<root>" + String(repeating: "<a>", count: 1_000_000)).code == "DAT-0205")
        let long = String(repeating: "x", count: 20 << 20)
        #expect(XMLListing("<root a=\"\(long)\"/>").code == "DAT-0205")
        #expect(XMLListing("<root>\(long)</root>").code == "DAT-0205")
        #expect(XMLListing("<root><!--\(long)--></root>").code == "DAT-0205")
        let many = (0..<1_000).map { " a\($0)='1'" }.joined()
        #expect(XMLListing("<root\(many)/>").code == "DAT-0205")
    }

    @Test func passesOnWhyBytesCannotBeHad() throws {
        struct Damaged: Error, CustomStringConvertible { var description: String { "checksum" } }
        let error = try #require(XMLListing(NamedChunks(name: "a.xml") { throw Damaged() }).error)
        let found = error.diagnostic(file: "a.xml", severity: .error)
        #expect(found.code == "DAT-0206")
        #expect(found.arguments["detail"] == .text("checksum"))
    }

    /// Cut inside a character the bytes are no text, cut inside a reference it is none of XML's own.
    @Test func refusesAFileCutAtAnyByte() throws {
        let bytes = Array(good.utf8)
        for end in 0..<bytes.count {
            let code = try #require(XMLListing(Array(bytes[..<end]), pieces: 7).code)
            #expect(["DAT-0202", "DAT-0203", "DAT-0204"].contains(code))
        }
    }
}
