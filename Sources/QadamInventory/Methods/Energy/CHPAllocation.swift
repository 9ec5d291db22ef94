import QadamEvidence
import QadamFactors
import QadamUnits

/// What the three methods of a combined plant share: the emissions of the plant, its two outputs, and their weights.
///
/// With x = H · w_H and y = P · w_P the emission of a unit of heat is E · w_H / (x + y), of a unit of power
/// E · w_P / (x + y). Relative half widths follow to first order: a part of x/(x + y) of the emission moves with every
/// error of H, and the other part with that of P.
enum CHPAllocation {
    /// Roles of the plant's emissions: `emissions` and `emissions.…`, each a mass of a gas or of CO2e.
    private static let prefix = "emissions"

    /// By weights 1/efficiency; nil for weights of one.
    static func branches(_ reader: inout RoleReader, heat: String?, power: String?) -> [EmissionBranch]? {
        var weights: [Weight] = []
        for role in [heat, power] {
            guard let role else {
                weights.append(Weight(value: 1, half: 0))
                continue
            }
            guard let link = reader.link(role, in: "1", 0.05...1.2),
                let value = try? link.amount.value(in: "1")
            else { return nil }
            weights.append(Weight(value: 1 / value, half: half(link)))
        }
        return allocate(&reader, heat: weights[0], power: weights[1])
    }

    /// By exergy: the role `work`, or Carnot's factor of the temperatures `supply` and `ambient`.
    static func exergy(_ reader: inout RoleReader) -> [EmissionBranch]? {
        let power = Weight(value: 1, half: 0)
        if reader.has("work") {
            guard let link = reader.link("work", in: "1", 0.01...1),
                let value = try? link.amount.value(in: "1")
            else { return nil }
            return allocate(&reader, heat: Weight(value: value, half: half(link)), power: power)
        }
        guard let supply = reader.link("supply", in: "K", 274...1900),
            let ambient = reader.link("ambient", in: "K", 200...400),
            let hot = try? supply.amount.value(in: "K"), let cold = try? ambient.amount.value(in: "K")
        else { return nil }
        guard hot > cold else {
            reader.report("INV-0859", ["supply": .number(hot), "ambient": .number(cold)])
            return nil
        }
        let work = 1 - cold / hot
        let relative = half(supply).flatMap { upper in
            half(ambient).map { lower in (upper * upper + lower * lower).squareRoot() * (cold / hot) / work }
        }
        return allocate(&reader, heat: Weight(value: work, half: relative), power: power)
    }

    private struct Weight {
        let value: Double
        /// Relative half width; nil where none is stated.
        let half: Double?
    }

    private static func allocate(
        _ reader: inout RoleReader,
        heat: Weight,
        power: Weight
    ) -> [EmissionBranch]? {
        guard let sentHeat = reader.link("heat-output"), let sentPower = reader.link("power-output"),
            let h = try? sentHeat.amount.value(in: "GJ"), let p = try? sentPower.amount.value(in: "GJ"),
            h >= 0, p >= 0, h * heat.value + p * power.value > 0
        else {
            if reader.has("heat-output"), reader.has("power-output") { reader.report("INV-0860") }
            return nil
        }
        let (x, y) = (h * heat.value, p * power.value)
        let isHeat = reader.line.category == .heat
        let share = isHeat ? x / (x + y) : y / (x + y)
        // Of what is bought: its output moves the result by −share, everything else by ±(1 − share).
        let own = isHeat ? half(sentHeat) : half(sentPower)
        let other = isHeat ? half(sentPower) : half(sentHeat)
        let terms =
            [own.map { $0 * share }] + [other, heat.half, power.half].map { $0.map { $0 * (1 - share) } }
        let known = terms.compactMap(\.self)
        guard let emission = plant(&reader), let unit = try? UnitRegistry.standard.unit("GJ") else {
            return nil
        }
        let link = ChainLink(
            role: "allocated",
            amount: Amount((isHeat ? heat.value : power.value) / (x + y), Unit.one / unit),
            input: "\(reader.line.id)/allocated",
            range: known.count == terms.count
                ? .symmetric(known.reduce(0) { $0 + $1 * $1 }.squareRoot()) : nil,
            origin: sentHeat.origin,
            remarks: [
                Message(
                    "inventory.remark.chp",
                    [
                        "heat": .amount(h, unit: "GJ"), "power": .amount(p, unit: "GJ"),
                        "heatWeight": .number(heat.value), "powerWeight": .number(power.value),
                        "share": .share(share),
                    ]
                )
            ]
        )
        return [EmissionBranch(links: [link], emission: emission)]
    }

    /// The emissions of the plant as an emission per one plant.
    private static func plant(_ reader: inout RoleReader) -> Emission? {
        var parts: [Emission.Part] = []
        for (role, own) in reader.line.properties.sorted(by: { $0.key < $1.key })
        where role == prefix || role.hasPrefix(prefix + ".") {
            guard let (gas, set, kilograms) = Emission.Part.mass(own.amount, per: .one), kilograms >= 0 else {
                reader.report("INV-0207", ["from": .text(own.amount.unit.symbol), "to": .text("t{CO2}")])
                return nil
            }
            parts.append(
                Emission.Part(
                    gas: gas,
                    co2eSet: set,
                    kilograms: kilograms,
                    input: "\(reader.line.id)/\(role)",
                    range: own.relativeHalfWidth.map(StatedInterval.symmetric),
                    origin: .table(place: reader.line.place, citation: nil, source: own.source)
                )
            )
        }
        guard !parts.isEmpty else {
            reader.report("INV-0204", ["role": .text(prefix), "method": .text(reader.line.method)])
            return nil
        }
        return Emission(activityUnit: .one, parts: parts, version: nil, flags: [], boundary: nil)
    }

    private static func half(_ link: ChainLink) -> Double? {
        link.range.map { ($0.upper - $0.lower) / 2 }
    }
}
