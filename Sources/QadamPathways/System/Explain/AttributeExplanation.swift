public import QadamEvidence

/// Where the value of an attribute comes from: the row that gives it, or the formula and the parameters that it was made
/// from.
public struct AttributeSource: Sendable, Hashable {
    /// The row; absent where the value was made from several.
    public let origin: Origin?
    /// Identifier of the method that made it; absent where none has a page in the book.
    public let method: String?
    /// The formula in words, and what else the reader should know.
    public let remarks: [Message]
    /// What it was made from, each with its row.
    public let inputs: [Derivation]

    /// See the fields.
    public init(origin: Origin?, method: String? = nil, remarks: [Message] = [], inputs: [Derivation] = []) {
        (self.origin, self.method, self.remarks, self.inputs) = (origin, method, remarks, inputs)
    }
}

/// Values of attributes of an energy system with their sources, whether the system was solved or not.
public struct AttributeExplanation {
    /// Finds the source of a value; nil where nothing gives it.
    public typealias Sources = (_ attribute: EnergyAttribute.ID, _ names: [String]) -> AttributeSource?

    private let system: EnergySystem
    private let sources: Sources

    /// Explains values of a system.
    public init(_ system: EnergySystem, sources: @escaping Sources) {
        (self.system, self.sources) = (system, sources)
    }

    /// The value of an attribute at names in the order of its index; nil where nothing holds there, or a name or the
    /// attribute is unknown.
    public func value(_ attribute: String, _ names: [String]) -> Derivation? {
        guard let attribute = EnergyAttribute.named(attribute), names.count == attribute.index.count else {
            return nil
        }
        var index: [Int] = []
        for (name, dimension) in zip(names, attribute.index) {
            guard let position = system.sets.position(name, in: dimension) else { return nil }
            index.append(position)
        }
        return system[attribute.id].value(index) == nil ? nil : given(attribute.id, index)
    }

    /// A value of an attribute with what gives it.
    func given(_ id: EnergyAttribute.ID, _ index: [Int]) -> Derivation {
        let attribute = EnergyAttribute[id]
        let names = zip(index, attribute.index).map { system.sets.name($0, of: $1) }
        let value = system[id].value(index)
        let source = sources(id, names)
        return Derivation(
            Message(
                "energy.explain.attribute",
                ["name": .text(attribute.name), "of": .text(names.joined(separator: ", "))]
            ),
            value: value.flatMap { $0.isFinite ? $0 : nil },
            unit: unit(attribute.unit),
            method: source?.method,
            origin: source?.origin,
            remarks: [Message(attribute.meaning)] + (source?.remarks ?? [Message("energy.explain.default")]),
            inputs: source?.inputs ?? []
        )
    }

    /// A formula of the catalogue in the model's own words; empty where one of them is not known.
    func unit(_ formula: String) -> String {
        let units = system.units
        let words: [String: String?] = [
            "cost": units.money, "capacity": units.capacity, "energy": units.energy, "activity": units.energy,
            "emission": units.emission, "year": "yr", "hour": "h", "day": "d",
        ]
        var (text, word) = ("", "")
        for character in formula + " " {
            if character.isLetter {
                word.append(character)
                continue
            }
            if !word.isEmpty {
                guard let known = words[word] ?? word else { return "" }
                text += known
                word = ""
            }
            if character != " " { text.append(character) }
        }
        return text
    }
}
