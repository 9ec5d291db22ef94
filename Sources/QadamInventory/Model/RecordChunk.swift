import QadamEvidence
import QadamUnits

/// Some thousand records in columns; the positions are the same in each.
struct RecordChunk: Sendable {
    /// Index of the source among the sources of the table.
    private(set) var source: [Int32] = []
    /// The days that are covered.
    private(set) var period: [Period] = []
    /// Quantity in the unit of the record.
    private(set) var value: [Double] = []
    /// Index into ``traits``.
    private(set) var trait: [UInt16] = []
    /// What records of this chunk have in common.
    private(set) var traits: [RecordTraits] = []
    private(set) var ids = TextColumn()
    private var entered = TextColumn()
    /// Index into `proofs`, counted from 1; 0 for none.
    private var evidence = ZeroColumn<UInt16>()
    private var proofs = TextColumn()
    /// Row of the file; 0 for none.
    private var row = ZeroColumn<Int32>()

    /// The positions of traits and proofs, while the chunk is filled.
    struct Pools: Sendable {
        fileprivate var traits: [RecordTraits: UInt16] = [:]
        fileprivate var proofs: [ExactText: UInt16] = [:]
    }

    var count: Int { source.count }

    mutating func reserveCapacity(_ count: Int) {
        source.reserveCapacity(count)
        period.reserveCapacity(count)
        value.reserveCapacity(count)
        trait.reserveCapacity(count)
    }

    mutating func append(_ record: ActivityRecord, source index: Int32, _ pools: inout Pools) {
        source.append(index)
        period.append(record.period)
        value.append(record.amount.value)
        ids.append(record.id)
        let form = enter(record.amount.entered)
        append(record, form, &pools.traits)
        if let text = record.evidence {
            let key = ExactText(text: text)
            if let known = pools.proofs[key] {
                evidence.append(known)
            } else {
                let new = UInt16(pools.proofs.count + 1)
                proofs.append(text)
                pools.proofs[key] = new
                evidence.append(new)
            }
        } else {
            evidence.append(0)
        }
        if case .file(_, let number?, _) = record.place, let number = Int32(exactly: number) {
            row.append(number)
        } else {
            row.append(0)
        }
    }

    /// Keeps what was typed: the number in the column, the unit behind it among the traits.
    private mutating func enter(_ text: String?) -> RecordTraits.EnteredForm {
        guard let text else {
            entered.append("")
            return .none
        }
        guard let blank = text.utf8.firstIndex(of: 0x20) else {
            entered.append(text)
            return .plain
        }
        // Cut between bytes, so that no mark behind the blank is lost to it.
        entered.append(String(decoding: text.utf8[..<blank], as: UTF8.self))
        let unit = String(decoding: text.utf8[text.utf8.index(after: blank)...], as: UTF8.self)
        return .withUnit(ExactText(text: unit))
    }

    private mutating func append(
        _ record: ActivityRecord,
        _ form: RecordTraits.EnteredForm,
        _ known: inout [RecordTraits: UInt16]
    ) {
        let new = RecordTraits(
            unit: record.amount.unit,
            provenance: record.provenance,
            quality: record.quality,
            relativeHalfWidth: record.relativeHalfWidth,
            entered: form,
            place: RecordTraits.PlaceForm(record.place, of: record.id)
        )
        if let last = trait.last, traits[Int(last)] == new {
            trait.append(last)
        } else if let index = known[new] {
            trait.append(index)
        } else {
            let index = UInt16(traits.count)
            traits.append(new)
            known[new] = index
            trait.append(index)
        }
    }

    /// A record as a value.
    func record(_ position: Int, source: String) -> ActivityRecord {
        let traits = traits[Int(trait[position])]
        let id = ids[position]
        return ActivityRecord(
            id: id,
            source: source,
            period: period[position],
            amount: Amount(value[position], traits.unit, entered: entered(position, traits.entered)),
            provenance: traits.provenance,
            evidence: evidence[position] == 0 ? nil : proofs[Int(evidence[position]) - 1],
            quality: traits.quality,
            relativeHalfWidth: traits.relativeHalfWidth,
            place: place(position, traits.place, id)
        )
    }

    private func entered(_ position: Int, _ form: RecordTraits.EnteredForm) -> String? {
        switch form {
        case .none: nil
        case .plain: entered[position]
        case .withUnit(let unit): entered[position] + " " + unit.text
        }
    }

    private func place(_ position: Int, _ form: RecordTraits.PlaceForm, _ id: String) -> Place {
        switch form {
        case .itself: .entity(kind: "record", id: id)
        case .row(let file, let column): .file(file, row: Int(row[position]), column: column)
        case .other(let place): place
        }
    }
}
