import QadamEvidence
import QadamWaste
import Testing

@Suite struct StreamTests {
    @Test(arguments: [
        ("191212", "19 12 12", false), ("19 12 11*", "19 12 11*", true), ("11.02.02*", "11 02 02*", true),
    ])
    func readsCodesAsPeopleWriteThem(text: String, shown: String, hazardous: Bool) throws {
        let code = try #require(WasteCode(text))
        #expect(code.description == shown)
        #expect(code.isHazardousEntry == hazardous)
    }

    @Test(arguments: ["", "1912", "19 12 12 1", "21 01 01", "00 01 01", "*191212", "19 12 1x", "19 12 12**"])
    func refusesWhatIsNoCode(text: String) { #expect(WasteCode(text) == nil) }

    @Test func saysWhatIsWrongWithAStream() {
        func codes(_ stream: WasteStream) -> [String] { Wording.checked(stream.findings()).map(\.code) }
        #expect(codes(Sample.stream()) == [])
        #expect(codes(Sample.stream(national: "10 05")) == ["WST-0101"])
        #expect(codes(Sample.stream(national: "10 05 03*")) == ["WST-0102"])
        #expect(codes(Sample.stream(national: "10 05 03*", hazard: .hazardous)) == [])
        #expect(codes(Sample.stream(national: nil)) == ["WST-0103"])
        #expect(codes(Sample.stream(hazard: .mirror)) == ["WST-0106"])
        #expect(codes(Sample.stream(european: "19 12 12")) == ["WST-0107"])
    }

    @Test func aCompositionIsNeverScaledToOne() {
        let short = WasteComposition([.food: 0.5, .paper: 0.4], source: "sorting")
        #expect(Wording.checked(Sample.stream(composition: short).findings()).map(\.code) == ["WST-0104"])
        let negative = WasteComposition([.food: 1.2, .paper: -0.2], source: "sorting")
        #expect(Sample.stream(composition: negative).findings().map(\.code) == ["WST-0104"])
        let printed = WasteComposition([.food: 0.333, .paper: 0.333, .glass: 0.333], source: "sorting")
        #expect(Sample.stream(composition: printed).findings() == [])
    }
}
