import QadamEvidence
import QadamUncertainty
import QadamUnits

/// What many records have in common; kept once for all of them.
struct RecordTraits: Sendable {
    let unit: Unit
    let provenance: ActivityRecord.Provenance
    let quality: QualityScore?
    let relativeHalfWidth: Double?
    let entered: EnteredForm
    let place: PlaceForm

    /// How the text that was typed is put together.
    enum EnteredForm: Hashable, Sendable {
        /// Nothing is kept of it.
        case none
        /// The text of the record alone.
        case plain
        /// The text of the record, a blank, and this.
        case withUnit(ExactText)
    }

    /// Where a record was read.
    enum PlaceForm: Hashable, Sendable {
        /// The record itself, by its identifier.
        case itself
        /// The row of the record in a file.
        case row(file: String, column: String?)
        /// Anything else.
        case other(Place)
    }
}

extension RecordTraits: Hashable {
    // Units that are equal may be written otherwise, and a half width of -0 is not one of 0: each is kept as it came.

    static func == (one: RecordTraits, other: RecordTraits) -> Bool {
        one.unit.symbol.utf8.elementsEqual(other.unit.symbol.utf8) && one.unit == other.unit
            && one.provenance == other.provenance && one.quality == other.quality
            && one.relativeHalfWidth?.bitPattern == other.relativeHalfWidth?.bitPattern
            && one.entered == other.entered && one.place == other.place
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(unit.symbol)
        hasher.combine(provenance)
        hasher.combine(relativeHalfWidth?.bitPattern)
        hasher.combine(quality)
    }
}

extension RecordTraits.PlaceForm {
    /// The form of a record's place, and its row where it has one.
    init(_ place: Place, of id: String) {
        switch place {
        case .entity("record", id, nil): self = .itself
        case .file(let file, let row?, let column) where Int32(exactly: row) != nil:
            self = .row(file: file, column: column)
        default: self = .other(place)
        }
    }
}
