public import QadamEvidence
public import QadamFactors
import QadamUnits

/// What a method asks for when it turns a source line into branches: factors and properties by role, from the
/// library or from the line's own values. Collects what is wrong.
public struct RoleReader {
    /// The line that is read.
    public let line: SourceLine
    private let library: FactorLibrary
    private let choices: FactorChoices
    private let ranges: [String: StatedRange]
    /// What was wrong.
    public private(set) var diagnostics: [Diagnostic] = []
    /// Library entries that were read, in the order of reading.
    public private(set) var versions: [FactorVersion] = []
    /// Choices that were applied: name of the dispute → identifier.
    public private(set) var applied: [String: String] = [:]

    init(
        line: SourceLine,
        library: FactorLibrary,
        choices: FactorChoices,
        ranges: [String: StatedRange]
    ) {
        self.line = line
        self.library = library
        self.choices = choices
        self.ranges = ranges
    }

    /// Whether the line names something in that role.
    public func has(_ role: String) -> Bool {
        line.factors[role] != nil || line.properties[role] != nil
    }

    /// Records that something is wrong with the line.
    public mutating func report(
        _ code: String,
        _ arguments: [String: Argument] = [:],
        severity: Diagnostic.Severity = .error
    ) {
        diagnostics.append(
            Diagnostic(code, severity, at: line.place, arguments.merging(["source": .text(line.id)]) { $1 })
        )
    }

    /// The emission in the role `factor`: a library factor, or own values `factor` and `factor.CH4`….
    public mutating func emission() -> Emission? {
        if line.properties.keys.contains(where: { $0 == "factor" || $0.hasPrefix("factor.") }) {
            return ownEmission()
        }
        guard let id = line.factors["factor"] else {
            report("INV-0204", ["role": .text("factor"), "method": .text(line.method)])
            return nil
        }
        do throws(FactorError) {
            let factor = try library.factor(id, choices: choices)
            note(id, resolved: factor.id, factor.version)
            return Emission(factor, range: ranges[factor.id])
        } catch {
            diagnostics.append(error.diagnostic(at: line.place))
            return nil
        }
    }

    /// The multiplier in a role: an own value, or a property of the library.
    public mutating func link(_ role: String) -> ChainLink? {
        if let own = line.properties[role] {
            return ChainLink(
                role: role,
                amount: own.amount,
                input: "\(line.id)/\(role)",
                range: own.relativeHalfWidth.map(StatedInterval.symmetric),
                origin: .table(place: line.place, citation: nil, source: own.source)
            )
        }
        guard let id = line.factors[role] else {
            report("INV-0204", ["role": .text(role), "method": .text(line.method)])
            return nil
        }
        do throws(FactorError) {
            let property = try library.property(id, choices: choices)
            note(id, resolved: property.id, property.version)
            let published = property.interval.flatMap { StatedInterval($0) }
            return ChainLink(
                role: role,
                amount: property.amount,
                input: property.id,
                range: published ?? ranges[property.id].map { .symmetric($0.relativeHalfWidth) },
                origin: .factor(
                    id: property.id,
                    version: property.version.description,
                    citation: property.citation
                ),
                remarks: property.flags.map(\.message)
            )
        } catch {
            diagnostics.append(error.diagnostic(at: line.place))
            return nil
        }
    }

    /// One minus a fraction, with the range turned round.
    public mutating func complement(_ link: ChainLink, role: String) -> ChainLink? {
        guard let value = try? link.amount.value(in: "1"), (0...1).contains(value) else {
            report("INV-0212", ["role": .text(link.role), "value": .amount(link.amount.value, unit: "1")])
            return nil
        }
        let rest = 1 - value
        let range = link.range.flatMap { range in
            rest > 0
                ? StatedInterval(
                    lower: (1 - value * range.upper) / rest,
                    upper: (1 - value * range.lower) / rest
                )
                : nil
        }
        return ChainLink(
            role: role,
            amount: Amount(rest, .one),
            input: link.input.map { "1-\($0)" },
            range: range,
            origin: link.origin,
            remarks: link.remarks
        )
    }

    private mutating func note(_ id: String, resolved: String, _ version: FactorVersion) {
        versions.append(version)
        if id.hasPrefix(FactorChoices.prefix) {
            applied[String(id.dropFirst(FactorChoices.prefix.count))] = resolved
        }
    }

    /// Own values in units such as `kg{CO2}/Gcal`: the numerator says the gas.
    private mutating func ownEmission() -> Emission? {
        var parts: [Emission.Part] = []
        for (role, own) in line.properties.sorted(by: { $0.key < $1.key })
        where role == "factor" || role.hasPrefix("factor.") {
            guard let part = Emission.Part(own, line: line, role: role) else {
                // A factor per another unit belongs to the end of a chain, such as kg/kWh for a number of products.
                if let chained = Emission.own(of: line) { return chained }
                report("INV-0207", ["from": .text(line.unit.symbol), "to": .text(own.amount.unit.symbol)])
                return nil
            }
            parts.append(part)
        }
        return Emission(activityUnit: line.unit, parts: parts, version: nil, flags: [], boundary: nil)
    }
}

extension StatedInterval {
    /// A published interval relative to its value; nil where the value is zero.
    init?(_ interval: Interval95) {
        guard interval.value > 0 else { return nil }
        self.init(lower: interval.lower / interval.value, upper: interval.upper / interval.value)
    }
}

extension Emission {
    /// A factor of the library; a stated range stands in where the publisher gives none.
    init(_ factor: EmissionFactor, range: StatedRange?) {
        let parts = factor.parts.map { part in
            Part(
                gas: part.gas,
                co2eSet: part.co2eSet,
                kilograms: part.kilograms,
                input: part.row.id,
                range: part.interval.flatMap { StatedInterval($0) }
                    ?? range.map { .symmetric($0.relativeHalfWidth) },
                origin: .factor(
                    id: part.row.id,
                    version: factor.version.description,
                    citation: part.row.citation
                )
            )
        }
        self.init(
            activityUnit: factor.activityUnit,
            parts: parts,
            version: factor.version,
            flags: factor.flags,
            boundary: factor.boundary
        )
    }
}

extension Emission.Part {
    /// An own value per unit of the line; nil when its unit is no mass of a gas per that unit.
    init?(_ own: OwnProperty, line: SourceLine, role: String) {
        guard let (gas, set, kilograms) = Self.mass(own.amount, per: line.unit) else { return nil }
        self.init(
            gas: gas,
            co2eSet: set,
            kilograms: kilograms,
            input: "\(line.id)/\(role)",
            range: own.relativeHalfWidth.map(StatedInterval.symmetric),
            origin: .table(place: line.place, citation: nil, source: own.source)
        )
    }

    /// Reads `x kg{GAS}/unit` as kilograms of the gas, or of CO2e with its set.
    static func mass(_ amount: Amount, per unit: Unit) -> (gas: Gas?, set: String?, kilograms: Double)? {
        let product = Amount(amount.value, amount.unit * unit)
        for gas in Gas.all {
            if let value = try? product.value(in: "kg{\(gas.symbol)}") { return (gas, nil, value) }
        }
        for set in GWPSet.all {
            if let value = try? product.value(in: "kg{CO2e:\(set.name)}") { return (nil, set.name, value) }
        }
        if let value = try? product.value(in: "kg{CO2e}") { return (nil, nil, value) }
        return nil
    }
}
