import QadamEvidence
import QadamUnits
import QadamWaste
import Testing

@Suite struct BalanceTests {
    private func movement(
        _ id: String,
        _ kind: MovementKind,
        _ tonnes: Double,
        _ period: String = "2024-03",
        stream: String = "slag",
        receiver: String? = nil,
        note: String? = nil
    ) throws -> WasteMovement {
        WasteMovement(
            id: id,
            kind: kind,
            stream: stream,
            period: try Sample.period(period),
            mass: try Sample.tonnes(tonnes),
            receiver: receiver,
            note: note
        )
    }

    private func stock(_ date: String, _ tonnes: Double) throws -> StockReading {
        StockReading(stream: "slag", date: try Sample.date(date), mass: try Sample.tonnes(tonnes))
    }

    private func balance(_ movements: [WasteMovement], stocks: [StockReading], relative: Double = 0.02) throws
        -> MassBalance
    {
        let balance = MassBalance(
            site: "smelter",
            period: try Sample.period("2024"),
            book: WasteBook(streams: [Sample.stream()], movements: movements, stocks: stocks),
            tolerance: MassBalance.Tolerance(relative: relative, tonnes: 0.5)
        )
        _ = Wording.checked(balance.findings)
        return balance
    }

    @Test func closesWhenWhatAroseWasSentTreatedOrStored() throws {
        // 100 + 10 = 70 + 15 + (45 − 20).
        let result = try balance(
            [
                try movement("a", .generated, 100), try movement("b", .received, 10),
                try movement("c", .sent, 40, receiver: "x"), try movement("d", .sent, 30, receiver: "y"),
                try movement("e", .treated, 15),
            ],
            stocks: [try stock("2024-01-01", 20), try stock("2025-01-01", 45)]
        )
        #expect(result.closes)
        #expect(result.findings == [])
        #expect(agree(result.gap, 0))
        #expect(result.lines[0].sentTo == ["x": 40, "y": 30])
        #expect(agree(result.lines[0].stored, 25))
    }

    @Test func namesTheGapAndItsDirection() throws {
        let stocks = [try stock("2024-01-01", 0), try stock("2025-01-01", 0)]
        let lost = try balance(
            [try movement("a", .generated, 100), try movement("b", .sent, 90)],
            stocks: stocks
        )
        #expect(lost.findings.map(\.code) == ["WST-0110"])
        #expect(lost.findings[0].arguments["gap"] == .amount(10, unit: "t"))
        #expect(lost.findings[0].arguments["allowed"] == .amount(2, unit: "t"))
        #expect(!lost.closes)
        let found = try balance(
            [try movement("a", .generated, 100), try movement("b", .sent, 110)],
            stocks: stocks
        )
        #expect(found.findings.map(\.code) == ["WST-0109"])
        #expect(agree(found.gap, -10))
    }

    @Test func theToleranceIsTheLargerOfShareAndMass() throws {
        let stocks = [try stock("2024-01-01", 0), try stock("2025-01-01", 0)]
        let small = [try movement("a", .generated, 10), try movement("b", .sent, 9.6)]
        #expect(try balance(small, stocks: stocks).closes)
        let large = [try movement("a", .generated, 1000), try movement("b", .sent, 981)]
        #expect(try balance(large, stocks: stocks).closes)
        #expect(try !balance(large, stocks: stocks, relative: 0.01).closes)
    }

    @Test func aMissingReadingIsNotZero() throws {
        let result = try balance([try movement("a", .generated, 10)], stocks: [try stock("2024-01-01", 0)])
        #expect(result.findings.map(\.code) == ["WST-0111"])
        #expect(result.lines[0].gap == nil && result.gap == nil)
        let twice = try balance(
            [],
            stocks: [try stock("2024-01-01", 0), try stock("2024-01-01", 1), try stock("2025-01-01", 0)]
        )
        #expect(twice.findings.map(\.code) == ["WST-0105"])
    }

    @Test func entriesOverTheEdgeAreListedAndNotDivided() throws {
        let result = try balance(
            [try movement("a", .generated, 10, "2023-12-15/2024-01-15")],
            stocks: [try stock("2024-01-01", 0), try stock("2025-01-01", 0)]
        )
        #expect(result.findings.map(\.code) == ["WST-0112"])
        #expect(result.lines[0].generated == 0)
    }

    @Test(arguments: [(100.0, 60.0, 5.0), (3.25, 1.5, 0.25), (1e6, 4e5, 123.0)])
    func theGapIsLinearInEveryTerm(generated: Double, sent: Double, stored: Double) throws {
        let result = try balance(
            [try movement("a", .generated, generated), try movement("b", .sent, sent)],
            stocks: [try stock("2024-01-01", 1), try stock("2025-01-01", 1 + stored)]
        )
        #expect(agree(result.gap, generated - sent - stored))
    }

    @Test func wetMassIsAskedForAndDryMassRefused() throws {
        func codes(_ value: Double, _ unit: String) throws -> [String] {
            let movement = WasteMovement(
                id: "a",
                kind: .generated,
                stream: "slag",
                period: try Sample.period("2024-03"),
                mass: try Amount(value, unit)
            )
            return Wording.checked(WasteBook(streams: [Sample.stream()], movements: [movement]).findings())
                .map(\.code)
        }
        #expect(try codes(1000, "kg") == [])
        #expect(try codes(1, "t{wet}") == [])
        #expect(try codes(1, "t{dry}") == ["WST-0114"])
        #expect(try codes(1, "m3") == ["WST-0114"])
        #expect(try codes(-1, "t") == ["WST-0115"])
    }
}

@Suite struct PermitTests {
    private func permit(
        codes: Set<WasteCode>? = nil,
        hazardous: Bool = true,
        limit: Double? = nil,
        validity: String = "2024"
    ) throws -> WastePermit {
        WastePermit(
            number: "P-1",
            validity: try Sample.period(validity),
            codes: codes,
            coversHazardous: hazardous,
            yearlyLimit: try limit.map(Sample.tonnes)
        )
    }

    private func findings(
        _ permits: [WastePermit],
        hazard: HazardClass = .nonHazardous,
        receiver: String? = "plant",
        note: String? = "17",
        trips: Int? = nil,
        again: Bool = false
    ) throws -> [String] {
        func movement(_ id: String) throws -> WasteMovement {
            WasteMovement(
                id: id,
                kind: .sent,
                stream: "slag",
                period: try Sample.period("2024-03"),
                mass: try Sample.tonnes(30),
                receiver: receiver,
                container: trips == nil ? nil : "skip",
                trips: trips,
                note: note
            )
        }
        let national = hazard == .hazardous ? "10 05 03*" : "10 05 01"
        let book = WasteBook(
            streams: [Sample.stream(national: national, hazard: hazard)],
            movements: again ? [try movement("a"), try movement("b")] : [try movement("a")],
            receivers: [Receiver(id: "plant", name: Sample.name("plant"), permits: permits)],
            containers: [Container(id: "skip", capacity: try Sample.tonnes(8))]
        )
        return Wording.checked(book.findings()).map(\.code)
    }

    @Test func aPermitMustHoldCoverAndSuffice() throws {
        let code = try #require(WasteCode("10 05 01"))
        let other = try #require(WasteCode("10 05 04"))
        #expect(try findings([permit()]) == [])
        #expect(try findings([permit(codes: [code])]) == [])
        #expect(try findings([]) == ["WST-0122"])
        #expect(try findings([permit(validity: "2023")]) == ["WST-0122"])
        #expect(try findings([permit(codes: [other])]) == ["WST-0123"])
        #expect(try findings([permit(limit: 29)]) == ["WST-0125"])
        #expect(try findings([permit(limit: 30)]) == [])
        #expect(try findings([permit()], receiver: nil) == ["WST-0120"])
        #expect(try findings([permit()], receiver: "nobody") == ["WST-0121"])
    }

    /// The classifier and the European list have the same code: the sentence names it once.
    @Test func aCodeOfBothListsIsNamedOnce() throws {
        let other = try #require(WasteCode("10 05 04"))
        let book = WasteBook(
            streams: [Sample.stream(european: "10 05 01")],
            movements: [
                WasteMovement(
                    id: "a",
                    kind: .sent,
                    stream: "slag",
                    period: try Sample.period("2024-03"),
                    mass: try Sample.tonnes(30),
                    receiver: "plant",
                    note: "17"
                )
            ],
            receivers: [
                Receiver(id: "plant", name: Sample.name("plant"), permits: [try permit(codes: [other])])
            ],
            containers: []
        )
        let found = try #require(book.findings().first { $0.code == "WST-0123" })
        #expect(found.arguments["codes"] == .list(["10 05 01"]))
    }

    @Test func hazardousWasteNeedsItsPermitAndItsDocument() throws {
        #expect(try findings([permit()], hazard: .hazardous) == [])
        #expect(try findings([permit(hazardous: false)], hazard: .hazardous) == ["WST-0124"])
        #expect(try findings([permit()], hazard: .hazardous, note: nil) == ["WST-0126"])
    }

    @Test func containersHoldOnlySoMuch() throws {
        // 30 t in skips of 8 t: three hold 24 t, four hold 32 t.
        #expect(try findings([permit()], trips: 3) == ["WST-0127"])
        #expect(try findings([permit()], trips: 4) == [])
    }

    @Test func aDocumentCountsOnce() throws {
        #expect(try findings([permit()], again: true) == ["WST-0108"])
    }

    @Test func unknownStreamsAndContainersAreNamed() throws {
        let lost = WasteMovement(
            id: "a",
            kind: .generated,
            stream: "other",
            period: try Sample.period("2024"),
            mass: try Sample.tonnes(1)
        )
        #expect(
            WasteBook(streams: [Sample.stream()], movements: [lost]).findings().map(\.code) == ["WST-0113"]
        )
        let boxed = WasteMovement(
            id: "a",
            kind: .generated,
            stream: "slag",
            period: try Sample.period("2024"),
            mass: try Sample.tonnes(1),
            container: "box",
            trips: 1
        )
        #expect(
            WasteBook(streams: [Sample.stream()], movements: [boxed]).findings().map(\.code) == ["WST-0128"]
        )
    }
}
