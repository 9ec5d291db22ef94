public import QadamEvidence
import QadamUnits

/// The waste book against streams, receivers, permits and containers.
public struct WasteBook: Hashable, Sendable {
    /// Streams of all sites.
    public var streams: [WasteStream]
    /// Entries.
    public var movements: [WasteMovement]
    /// Readings of what lies on site.
    public var stocks: [StockReading]
    /// Who takes waste.
    public var receivers: [Receiver]
    /// Kinds of containers.
    public var containers: [Container]

    /// A book.
    public init(
        streams: [WasteStream],
        movements: [WasteMovement],
        stocks: [StockReading] = [],
        receivers: [Receiver] = [],
        containers: [Container] = []
    ) {
        self.streams = streams
        self.movements = movements
        self.stocks = stocks
        self.receivers = receivers
        self.containers = containers
    }

    /// The stream with that identifier.
    public func stream(_ id: String) -> WasteStream? { streams.first { $0.id == id } }

    /// What is wrong with streams and entries: `WST-0101`…`0107`, `WST-0108`, `WST-0113`…`0115`, `WST-0120`…`0128`.
    public func findings() -> [Diagnostic] {
        var found = streams.flatMap { $0.findings() }
        for movement in movements {
            guard let stream = stream(movement.stream) else {
                found.append(
                    Diagnostic(
                        "WST-0113",
                        .error,
                        at: movement.place,
                        ["id": .text(movement.id), "stream": .text(movement.stream)]
                    )
                )
                continue
            }
            let tonnes = WetMass.tonnes(movement.mass, at: movement.place, of: movement.id, &found)
            if movement.kind == .sent { checkReceiver(movement, stream, &found) }
            if let tonnes { checkContainer(movement, tonnes, &found) }
        }
        return found + limitFindings() + doubledNotes()
    }

    private func checkReceiver(_ movement: WasteMovement, _ stream: WasteStream, _ found: inout [Diagnostic])
    {
        func add(_ code: String, _ severity: Diagnostic.Severity, _ more: [String: Argument] = [:]) {
            let names: [String: Argument] = ["id": .text(movement.id), "stream": .text(stream.id)]
            found.append(
                Diagnostic(code, severity, at: movement.place, names.merging(more) { first, _ in first })
            )
        }
        if stream.hazard != .nonHazardous, movement.note == nil { add("WST-0126", .warning) }
        guard let id = movement.receiver else { return add("WST-0120", .error) }
        guard let receiver = receivers.first(where: { $0.id == id }) else {
            return add("WST-0121", .error, ["receiver": .text(id)])
        }
        let valid = receiver.permits.filter { $0.holds(through: movement.period) }
        let named: [String: Argument] = ["receiver": .text(id), "period": .text("\(movement.period)")]
        guard !valid.isEmpty else { return add("WST-0122", .error, named) }
        let covering = valid.filter { stream.codes.isEmpty ? $0.codes == nil : $0.covers(stream.codes) }
        guard !covering.isEmpty else {
            // The European list and the Kazakh classifier may give a stream the same code: it is named once.
            var seen: Set<String> = []
            let codes = Argument.list(stream.codes.map(\.description).filter { seen.insert($0).inserted })
            return add("WST-0123", .error, ["receiver": .text(id), "codes": codes])
        }
        if stream.hazard != .nonHazardous, !covering.contains(where: \.coversHazardous) {
            add("WST-0124", .error, ["receiver": .text(id)])
        }
    }

    private func checkContainer(_ movement: WasteMovement, _ tonnes: Double, _ found: inout [Diagnostic]) {
        guard let id = movement.container, let trips = movement.trips else { return }
        guard let container = containers.first(where: { $0.id == id }) else {
            let names: [String: Argument] = ["id": .text(movement.id), "container": .text(id)]
            found.append(Diagnostic("WST-0128", .error, at: movement.place, names))
            return
        }
        guard let capacity = WetMass.tonnes(container.capacity, at: movement.place, of: id, &found) else {
            return
        }
        let most = capacity * Double(trips)
        guard tonnes > most * 1.000001 else { return }
        found.append(
            Diagnostic(
                "WST-0127",
                .warning,
                at: movement.place,
                [
                    "id": .text(movement.id), "mass": .amount(tonnes, unit: "t"),
                    "most": .amount(most, unit: "t"),
                ]
            )
        )
    }

    /// The same acceptance document in two entries with one receiver (`WST-0108`): the mass may be counted twice.
    private func doubledNotes() -> [Diagnostic] {
        var seen: [String: String] = [:]
        var found: [Diagnostic] = []
        for movement in movements where movement.kind == .sent {
            guard let note = movement.note, let receiver = movement.receiver else { continue }
            if let first = seen.updateValue(movement.id, forKey: receiver + "\n" + note) {
                let names: [String: Argument] = [
                    "id": .text(movement.id), "first": .text(first), "note": .text(note),
                ]
                found.append(Diagnostic("WST-0108", .warning, at: movement.place, names))
            }
        }
        return found
    }

    /// The yearly limits of permits (`WST-0125`): all that was sent under a permit that names a limit.
    private func limitFindings() -> [Diagnostic] {
        var found: [Diagnostic] = []
        for receiver in receivers {
            for permit in receiver.permits {
                guard let limit = permit.yearlyLimit,
                    let most = WetMass.tonnes(limit, at: receiver.place, of: permit.number, &found)
                else { continue }
                for (year, sent) in sentByYear(to: receiver.id, under: permit) where sent > most * 1.000001 {
                    found.append(
                        Diagnostic(
                            "WST-0125",
                            .error,
                            at: receiver.place,
                            [
                                "receiver": .text(receiver.id), "permit": .text(permit.number),
                                "year": .text(String(year)), "sent": .amount(sent, unit: "t"),
                                "most": .amount(most, unit: "t"),
                            ]
                        )
                    )
                }
            }
        }
        return found
    }

    /// Tonnes by the calendar year in which the entries begin. Masses that cannot be read were reported already.
    private func sentByYear(to receiver: String, under permit: WastePermit) -> [(year: Int, tonnes: Double)] {
        var sums: [Int: Double] = [:]
        for movement in movements
        where movement.kind == .sent && movement.receiver == receiver
            && permit.holds(through: movement.period)
        {
            guard let stream = stream(movement.stream), permit.covers(stream.codes) else { continue }
            var reported: [Diagnostic] = []
            guard let tonnes = WetMass.tonnes(movement.mass, at: movement.place, of: movement.id, &reported)
            else { continue }
            sums[movement.period.start.components.year, default: 0] += tonnes
        }
        return sums.sorted { $0.key < $1.key }.map { (year: $0.key, tonnes: $0.value) }
    }
}
