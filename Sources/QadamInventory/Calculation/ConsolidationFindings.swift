import QadamEvidence
import QadamUnits

extension InventoryInput {
    /// By source line, which part of its facility is counted when; a line without a facility counts in whole and is an error
    /// elsewhere.
    var schedules: [ConsolidationSchedule] {
        let facilities = Dictionary(
            organisation.facilities.map {
                ($0.id, ConsolidationSchedule($0, under: organisation.consolidation))
            },
            uniquingKeysWith: { first, _ in first }
        )
        return sources.map { line in
            line.facility.flatMap { facilities[$0] } ?? ConsolidationSchedule(share: 1)
        }
    }
}

extension ActivitySums {
    /// Interests that overlap, and records that were divided among them.
    func findings(_ input: InventoryInput) -> [Diagnostic] {
        var found: [Diagnostic] = []
        for facility in input.organisation.facilities {
            let ordered = facility.interests.sorted { $0.days.lowerBound < $1.days.lowerBound }
            let place = Place.entity(kind: "facility", id: facility.id, field: "interests")
            for (first, second) in zip(ordered, ordered.dropFirst()) where first.days.overlaps(second.days) {
                let arguments: [String: Argument] = [
                    "facility": .text(facility.id),
                    "day": .text((second.firstDay ?? first.firstDay)?.description ?? ""),
                ]
                found.append(Diagnostic("INV-0750", .error, at: place, arguments))
            }
            for (first, second) in zip(ordered, ordered.dropFirst())
            where first.days.upperBound < second.days.lowerBound {
                let arguments: [String: Argument] = [
                    "facility": .text(facility.id),
                    "from": .text(CivilDate(daysSinceEpoch: first.days.upperBound).description),
                    "to": .text(CivilDate(daysSinceEpoch: second.days.lowerBound - 1).description),
                ]
                found.append(Diagnostic("INV-0752", .warning, at: place, arguments))
            }
            let rows = divided.filter { input.sources[$0.key].facility == facility.id }.values.reduce(0, +)
            if rows > 0 {
                let arguments: [String: Argument] = [
                    "facility": .text(facility.id), "count": .integer(rows),
                ]
                found.append(Diagnostic("INV-0751", .note, at: place, arguments))
            }
        }
        return found
    }
}
