import QadamContainers
import QadamEvidence
import QadamLifeCycle

/// One exchange while it is being read.
struct EcoSpold1Exchange {
    let reader: XMLReader<EcoSpold1Names>
    let file: String
    private let line: Int
    private let identity: EcoSpold1Flows.Identity
    private let unit: String
    private let amount: Double?
    private let note: String
    private let distribution: PublishedDistribution?
    private var inputGroup = ""
    private var outputGroup = ""

    /// Reads the attributes of the element that begins here.
    init(reader: XMLReader<EcoSpold1Names>, file: String) {
        self.reader = reader
        self.file = file
        line = reader.place.line
        identity = EcoSpold1Flows.Identity(
            number: reader.text(.number),
            name: Self.first(reader, .name, .localName),
            location: reader.text(.location),
            category: Self.first(reader, .category, .localCategory),
            subCategory: Self.first(reader, .subCategory, .localSubCategory),
            cas: reader.text(.CASNumber)
        )
        unit = reader.text(.unit)
        amount = reader.number(.meanValue)
        note = reader.text(.generalComment)
        distribution = Self.distribution(reader, mean: amount)
        inputGroup = reader.text(.inputGroup)
        outputGroup = reader.text(.outputGroup)
    }

    /// An attribute, or its counterpart in the local language where it is absent or empty.
    static func first(
        _ reader: XMLReader<EcoSpold1Names>,
        _ name: EcoSpold1Names,
        _ other: EcoSpold1Names
    ) -> String {
        let value = reader.text(name)
        return value.isEmpty ? reader.text(other) : value
    }

    private static func distribution(
        _ reader: XMLReader<EcoSpold1Names>,
        mean: Double?
    ) -> PublishedDistribution? {
        let type = reader.text(.uncertaintyType)
        let deviation = reader.number(.standardDeviation95)
        let minimum = reader.number(.minValue)
        let maximum = reader.number(.maxValue)
        switch type {
        case "", "0", "undefined": return nil
        case "1": return .lognormal(median: mean, squaredDeviation: deviation)
        case "2": return .normal(mean: mean, deviation: deviation.map { $0 / 2 })
        case "3":
            return .triangular(
                minimum: minimum,
                mode: reader.number(.mostLikelyValue),
                maximum: maximum,
                mean: mean
            )
        case "4": return .uniform(minimum: minimum, maximum: maximum)
        default: return .unreadable
        }
    }

    /// Reads the elements inside, to the end of the exchange.
    mutating func readGroups() throws(XMLError) {
        let own = reader.depth
        while try reader.child(of: own) {
            switch reader.name {
            case .inputGroup: inputGroup = try reader.content()
            case .outputGroup: outputGroup = try reader.content()
            default: continue
            }
        }
    }

    /// The exchange as a factor of an impact category: of one unit of a substance, whichever its group. `nil`, with the
    /// fault noted, where it cannot be used.
    func factor(
        of draft: inout ProcessDraft,
        flows: inout EcoSpold1Flows,
        assembly: PackageAssembly
    ) -> EcoSpold1Impact.Factor? {
        let place = Place.file(file, row: line)
        let arguments: [String: Argument] = [
            "process": .text(draft.process.name), "flow": .text(identity.name),
        ]
        guard let amount, amount.isFinite else {
            draft.spoil("DAT-0213", at: place, arguments)
            return nil
        }
        guard !unit.isEmpty else {
            draft.spoil("DAT-0217", at: place, arguments)
            return nil
        }
        guard !identity.name.isEmpty else {
            draft.spoil("DAT-0216", at: place, arguments)
            return nil
        }
        let unit = assembly.units.unit(unit)
        let flow = flows.index(identity, kind: .elementary, unit: unit, units: assembly.units)
        return EcoSpold1Impact.Factor(flow: flow, unit: unit, value: amount)
    }

    // What the groups mean; `nil` for groups that the format does not have.
    private var role: (kind: DatabaseFlow.Kind, flags: ExchangeFlags)? {
        switch (inputGroup, outputGroup) {
        case ("1", ""), ("2", ""), ("3", ""), ("5", ""): (.product, .input)
        case ("4", ""): (.elementary, .input)
        case ("", "0"): (.product, .reference)
        case ("", "1"): (.product, .avoided)
        case ("", "2"): (.product, [])
        case ("", "3"): (.waste, [])
        case ("", "4"): (.elementary, [])
        default: nil
        }
    }

    /// Adds the exchange to its process, or says what is wrong with it.
    func add(to draft: inout ProcessDraft, flows: inout EcoSpold1Flows, assembly: PackageAssembly) {
        let place = Place.file(file, row: line)
        let arguments: [String: Argument] = [
            "process": .text(draft.process.name), "flow": .text(identity.name),
        ]
        guard let role else { return draft.spoil("DAT-0214", at: place, arguments) }
        guard let amount, amount.isFinite else { return draft.spoil("DAT-0213", at: place, arguments) }
        guard !unit.isEmpty else { return draft.spoil("DAT-0217", at: place, arguments) }
        guard !identity.name.isEmpty || !identity.number.isEmpty else {
            return draft.spoil(
                "DAT-0216",
                at: place,
                ["process": .text(draft.process.name), "flow": .text("")]
            )
        }
        let unitIndex = assembly.units.unit(unit)
        var exchange = ExchangeDraft(
            flow: flows.index(identity, kind: role.kind, unit: unitIndex, units: assembly.units),
            kind: role.kind,
            unit: unitIndex,
            amount: amount,
            flags: role.flags,
            place: place,
            flowName: identity.name,
            number: identity.number
        )
        if !note.isEmpty { exchange.note = note }
        assembly.keep(distribution, in: &exchange, process: draft.process, place: place)
        draft.exchanges.append(exchange)
    }
}

extension PackageAssembly {
    /// Gives an exchange its distribution, or lists why it has none.
    func keep(
        _ distribution: PublishedDistribution?,
        in exchange: inout ExchangeDraft,
        process: DatabaseProcess,
        place: Place
    ) {
        switch distribution {
        case nil: return
        case .spread(let uncertainty): exchange.uncertainty = uncertainty
        case .flat: omitFlatDistribution(process: process.id, flow: exchange.flowName)
        case .unreadable:
            omit("uncertainty", id: process.id, name: exchange.flowName, reason: "DAT-0220")
            let arguments: [String: Argument] = [
                "process": .text(process.name), "flow": .text(exchange.flowName),
            ]
            warn(Finding("DAT-0220", at: place, arguments))
        }
    }
}
