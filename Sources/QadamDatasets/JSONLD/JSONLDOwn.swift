import QadamEvidence
import QadamLifeCycle

/// What openLCA has no field for, in the object `qadam` of the field `otherProperties`, which openLCA keeps with every
/// dataset for programs that need it: stage and kind of a process, gas and unit of a flow, scale of a unit group.
enum JSONLDOwn {
    /// Adds what a process or a flow has of it; nothing where it has none.
    static func write(
        _ values: [(name: String, value: String)] = [],
        numbers: [(name: String, value: Double)] = [],
        to text: inout JSONText
    ) {
        var own = JSONText()
        for (name, value) in values { own.text(name, value) }
        for (name, value) in numbers { own.number(name, value) }
        guard own.closed != "{}" else { return }
        var other = JSONText()
        other.object("qadam", own)
        text.object("otherProperties", other)
    }

    /// What a dataset has of it; `nil` where it has none. Other things that stand there are other programs' own.
    static func read(_ object: JSONObject) -> JSONObject? {
        guard case .object(let fields)? = object.fields["otherProperties"],
            case .object? = fields["qadam"]
        else { return nil }
        return object.object("otherProperties")?.object("qadam")
    }
}

extension JSONLDPackage {
    /// The case that a word of Qadam's own names; `nil` where there is none, with a warning where it is not known.
    func own<Case: RawRepresentable>(_ name: String, _ object: JSONObject?, _ type: Case.Type) -> Case?
    where Case.RawValue == String {
        guard let object, let word = object.text(name) else { return nil }
        if let known = Case(rawValue: word) { return known }
        let place = Place.file(object.faults.file, column: object.path(name))
        let arguments: [String: Argument] = [
            "file": .text(object.faults.file), "path": .text(object.path(name)), "value": .text(word),
        ]
        assembly.warn(Finding("DAT-0323", at: place, arguments))
        return nil
    }
}
