public import QadamEvidence
public import QadamFactors
public import QadamUnits

/// A figure that a method needs: a row of the factor packs, or an own value with its source.
public enum WasteInput: Hashable, Sendable, Codable {
    /// The row of the packs with that id; `choice:<name>` is answered by the choices of the workspace.
    case library(String)
    /// An own value: measured, from a laboratory, from a supplier.
    case own(Amount, source: String)
}

/// Inputs by role: `DOC.paper`, `k.food-waste`, `MCF`, `EF`.
///
/// A role of one material has a dot and the material. Where a material has no entry of its own, the entry without
/// a material holds for it: `DOCf` holds for every material that has no `DOCf.<material>`.
public typealias WasteInputs = [String: WasteInput]

/// Reads inputs by role, checks units and ranges, and keeps the evidence of what was read. Collects what is wrong.
public struct InputReader {
    private let inputs: WasteInputs
    private let library: FactorLibrary
    private let choices: FactorChoices
    /// Where the inputs stand.
    public let place: Place
    /// What is calculated, for the sentences.
    public let subject: String
    /// What was wrong.
    public private(set) var findings: [Diagnostic] = []
    /// One node for every figure read, in the order of reading.
    public private(set) var evidence: [Derivation] = []
    /// The rows of the packs that were read.
    public private(set) var versions: [FactorVersion] = []
    /// Inputs with a range, in the order of reading.
    private(set) var ranges: [InputRange] = []
    /// Relative half widths that a person states where a publisher gives no range, by id.
    private let stated: [String: Double]
    /// The input that is taken at an end of its range.
    private let shift: InputShift?

    /// A reader over the inputs of one route or landfill.
    public init(
        _ inputs: WasteInputs,
        library: FactorLibrary = .standard,
        choices: FactorChoices = FactorChoices(),
        subject: String,
        at place: Place
    ) {
        self.init(inputs, library, choices, subject, place, stated: [:], shift: nil)
    }

    init(
        _ inputs: WasteInputs,
        _ library: FactorLibrary,
        _ choices: FactorChoices,
        _ subject: String,
        _ place: Place,
        stated: [String: Double],
        shift: InputShift?
    ) {
        self.stated = stated
        self.shift = shift
        self.inputs = inputs
        self.library = library
        self.choices = choices
        self.subject = subject
        self.place = place
    }

    /// Records that something is wrong.
    public mutating func report(
        _ code: String,
        _ arguments: [String: Argument] = [:],
        severity: Diagnostic.Severity = .error
    ) {
        let all = arguments.merging(["subject": .text(subject)]) { first, _ in first }
        findings.append(Diagnostic(code, severity, at: place, all))
    }

    /// The entry that holds for a role: the material's own, else the general one.
    private func entry(_ role: String, _ material: WasteMaterial?) -> (role: String, input: WasteInput)? {
        if let material, let own = inputs["\(role).\(material.rawValue)"] {
            return ("\(role).\(material.rawValue)", own)
        }
        return inputs[role].map { (role, $0) }
    }

    /// Whether something is given for a role.
    public func has(_ role: String, of material: WasteMaterial? = nil) -> Bool {
        entry(role, material) != nil
    }

    /// The number in a role, in `unit`, within `range`; nil after the reason was recorded (`WST-0301`, `WST-0303`,
    /// unit and factor codes).
    public mutating func number(
        _ role: String,
        of material: WasteMaterial? = nil,
        in unit: String,
        within range: ClosedRange<Double> = 0...Double.greatestFiniteMagnitude
    ) -> Double? {
        guard let (name, input) = entry(role, material) else {
            let wanted = material.map { "\(role).\($0.rawValue)" } ?? role
            report("WST-0301", ["role": .text(wanted), "unit": .text(unit)])
            return nil
        }
        guard let (amount, origin, remarks) = resolve(input) else { return nil }
        do throws(UnitError) {
            let value = shifted(name, try amount.value(in: unit), input, within: range)
            guard value.isFinite, range.contains(value) else {
                report("WST-0303", ["role": .text(name), "value": .number(value)])
                return nil
            }
            note(name, value, unit, origin, remarks)
            return value
        } catch {
            findings.append(Diagnostic(error, at: place))
            return nil
        }
    }

    /// A number at the end of its range that is asked for; its range is kept. A range that a person states does not leave what
    /// the method allows, since no share passes one.
    private mutating func shifted(
        _ role: String,
        _ value: Double,
        _ input: WasteInput,
        within range: ClosedRange<Double>
    ) -> Double {
        guard case .library(let id) = input, let property = try? library.property(id, choices: choices) else {
            return value
        }
        var ends: (low: Double, high: Double)?
        if let own = property.interval, own.value != 0 {
            ends = (value * own.lower / own.value, value * own.upper / own.value)
        } else if let half = stated[property.id] {
            ends = (
                max(range.lowerBound, value * (1 - half)), min(range.upperBound, value * (1 + half))
            )
        }
        guard let ends, ends.low < ends.high else { return value }
        let found = InputRange(role: role, part: nil, id: property.id, low: ends.low, high: ends.high)
        if !ranges.contains(where: { $0.role == role }) { ranges.append(found) }
        guard let shift, shift.role == role, shift.part == nil else { return value }
        return shift.isHigh ? ends.high : ends.low
    }

    /// What a factor gives more, or less, at the end of the range of one of its gases that is asked for.
    private mutating func shifted(_ role: String, _ factor: EmissionFactor, _ times: Double) -> WasteEmissions
    {
        var more = WasteEmissions.zero
        for part in factor.parts {
            let name = part.gas?.symbol ?? part.co2eSet ?? WasteEmissions.unstated
            guard part.kilograms != 0 else { continue }
            var ends: (low: Double, high: Double)?
            if let own = part.interval {
                ends = (own.lower / own.value, own.upper / own.value)
            } else if let half = stated[part.row.id] ?? stated[factor.id] {
                ends = (1 - half, 1 + half)
            }
            guard let ends else { continue }
            let found = InputRange(role: role, part: name, id: part.row.id, low: ends.low, high: ends.high)
            if !ranges.contains(where: { $0.role == role && $0.part == name }) { ranges.append(found) }
            guard let shift, shift.role == role, shift.part == name else { continue }
            let kilograms = part.kilograms * times * ((shift.isHigh ? ends.high : ends.low) - 1)
            more +=
                part.gas.map { WasteEmissions($0, kilograms: kilograms) }
                ?? WasteEmissions(published: [name: kilograms])
        }
        return more
    }

    /// A share, 0…1.
    public mutating func share(_ role: String, of material: WasteMaterial? = nil) -> Double? {
        number(role, of: material, in: "1", within: 0...1)
    }

    /// The factor in a role; nil after the reason was recorded. A factor for projects or of what is avoided is refused
    /// (`WST-0309`).
    public mutating func factor(_ role: String) -> EmissionFactor? {
        guard let input = inputs[role] else {
            report("WST-0301", ["role": .text(role), "unit": .text("kg/…")])
            return nil
        }
        guard case .library(let id) = input else {
            report("WST-0304", ["role": .text(role)])
            return nil
        }
        guard let factor = libraryFactor(role, id) else { return nil }
        if factor.boundary == .avoided || factor.flags.contains(.projectOnly) {
            report("WST-0309", ["role": .text(role), "factor": .text(factor.id)])
            return nil
        }
        return factor
    }

    /// The factor of something that is replaced elsewhere: may be one for projects, must be named by id.
    mutating func replacedFactor(_ role: String) -> EmissionFactor? {
        guard case .library(let id)? = inputs[role] else {
            report("WST-0304", ["role": .text(role)])
            return nil
        }
        return libraryFactor(role, id)
    }

    private mutating func libraryFactor(_ role: String, _ id: String) -> EmissionFactor? {
        do throws(FactorError) {
            let factor = try library.factor(id, choices: choices)
            versions.append(factor.version)
            for part in factor.parts {
                let origin = Origin.factor(
                    id: part.row.id,
                    version: factor.version.description,
                    citation: part.row.citation
                )
                note(role, part.row.value, part.row.unit.symbol, origin, factor.flags.map(\.message))
            }
            return factor
        } catch {
            findings.append(error.diagnostic(at: place))
            return nil
        }
    }

    /// The emissions of an activity by all entries of a role: `EF` for a factor, `EF.CH4` and `EF.N2O` where each gas
    /// has its own. `activity` is the same quantity in each of the `units`, the first one preferred: waste as weighed
    /// is `t{wet}` to some tables and `t` to others. Nil after the reason was recorded.
    mutating func emissions(_ role: String, of activity: Double, in units: [String]) -> WasteEmissions? {
        let names = inputs.keys.filter { $0 == role || $0.hasPrefix(role + ".") }.sorted()
        guard !names.isEmpty else {
            report("WST-0301", ["role": .text(role), "unit": .text("kg/\(units[0])")])
            return nil
        }
        var sum = WasteEmissions.zero
        for name in names {
            guard let part = emissions(named: name, activity, units) else { return nil }
            sum += part
        }
        return sum
    }

    private mutating func emissions(named name: String, _ activity: Double, _ units: [String])
        -> WasteEmissions?
    {
        let amounts = units.compactMap { unit in
            (try? UnitRegistry.standard.unit(unit)).map { Amount(activity, $0) }
        }
        switch inputs[name] {
        case .library:
            guard let factor = factor(name) else { return nil }
            for amount in amounts {
                if let times = try? factor.activity(of: amount) {
                    return WasteEmissions(factor, times: times) + shifted(name, factor, times)
                }
            }
            let unit = factor.activityUnit.symbol
            report("WST-0305", ["role": .text(name), "unit": .text("kg/\(unit)"), "wanted": .text(units[0])])
            return nil
        case .own(let own, let source)?:
            for amount in amounts {
                guard let product = try? own.multiplied(by: amount), let found = Self.masses(product) else {
                    continue
                }
                let origin = Origin.table(place: place, citation: nil, source: source)
                note(name, own.value, own.unit.symbol, origin, [])
                return found
            }
            let unit = own.unit.symbol
            report("WST-0305", ["role": .text(name), "unit": .text(unit), "wanted": .text(units[0])])
            return nil
        case nil:
            return nil
        }
    }

    /// A mass of a gas, or of CO2e with its set.
    private static func masses(_ amount: Amount) -> WasteEmissions? {
        for gas in Gas.all {
            if let value = try? amount.value(in: "kg{\(gas.symbol)}") {
                return WasteEmissions(gas, kilograms: value)
            }
        }
        for set in GWPSet.all {
            if let value = try? amount.value(in: "kg{CO2e:\(set.name)}") {
                return WasteEmissions(published: [set.name: value])
            }
        }
        guard let value = try? amount.value(in: "kg{CO2e}") else { return nil }
        return WasteEmissions(published: [WasteEmissions.unstated: value])
    }

    /// Entries whose role the method does not know: they would be ignored in silence (`WST-0310`).
    mutating func refuseOthers(than roles: Set<String>) {
        for name in inputs.keys.sorted() {
            let stem = String(name.prefix { $0 != "." })
            if !roles.contains(stem) {
                report("WST-0310", ["role": .text(name), "known": .list(roles.sorted())])
            }
        }
    }

    /// The factor of the packs in a role, without recording that it was read.
    func peek(_ role: String) -> EmissionFactor? {
        guard case .library(let id)? = inputs[role] else { return nil }
        return try? library.factor(id, choices: choices)
    }

    /// Takes over findings of another calculation.
    mutating func add(_ more: [Diagnostic]) { findings += more }

    private mutating func resolve(_ input: WasteInput) -> (Amount, Origin, [Message])? {
        switch input {
        case .own(let amount, let source):
            return (amount, .table(place: place, citation: nil, source: source), [])
        case .library(let id):
            do throws(FactorError) {
                let property = try library.property(id, choices: choices)
                versions.append(property.version)
                let origin = Origin.factor(
                    id: property.id,
                    version: property.version.description,
                    citation: property.citation
                )
                return (property.amount, origin, property.flags.map(\.message))
            } catch {
                findings.append(error.diagnostic(at: place))
                return nil
            }
        }
    }

    private mutating func note(
        _ role: String,
        _ value: Double,
        _ unit: String,
        _ origin: Origin,
        _ remarks: [Message]
    ) {
        evidence.append(
            Derivation(
                Message("waste.derive.input", ["role": .text(role)]),
                value: value,
                unit: unit,
                origin: origin,
                remarks: remarks
            )
        )
    }
}
