import QadamContainers
import QadamDatasets
import QadamEvidence
import QadamLifeCycle
import Testing

@Suite struct BrokenDatasetsTests {
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

    @Test func givesTheSameForEverySizeOfPiece() {
        let whole = read(good)
        for pieces in [1, 2, 3, 7, 64, 1000] {
            let cut = read(Array(good.utf8), pieces: pieces)
            #expect(cut.database == whole.database)
            #expect(cut.diagnostics == whole.diagnostics)
        }
    }

    @Test func refusesADatasetThatEndsInsideAnElement() {
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
