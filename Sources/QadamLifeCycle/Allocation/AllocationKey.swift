import QadamEvidence
import QadamUnits

/// Sizes of co-products in one key, and what is wrong with them.
struct KeySizes {
    let key: AllocationRule.Key
    let process: String
    private(set) var used: [AllocationRecord.UsedKey] = []
    private(set) var diagnostics: [Diagnostic] = []
    private var common: Unit?
    private var currency: String?

    /// One entry in ``used`` an output, unless something is wrong.
    init(_ key: AllocationRule.Key, _ outputs: [CoProduct], process: String) {
        self.key = key
        self.process = process
        for output in outputs {
            if let one = size(of: output) { used.append(one) }
        }
    }

    private mutating func report(_ code: String, _ output: CoProduct, _ more: [String: Argument] = [:]) {
        let names: [String: Argument] = ["process": .text(process), "flow": .text(output.name)]
        diagnostics.append(Diagnostic(code, .error, at: output.place, names.merging(more) { $1 }))
    }

    private mutating func size(of output: CoProduct) -> AllocationRecord.UsedKey? {
        guard output.amount.isFinite, output.amount >= 0 else {
            report("LCA-0607", output)
            return nil
        }
        switch key {
        case .mass:
            if output.unit.isMass { return plainMass(output) }
            return amount(of: "mass", in: output)
        case .property(let name): return amount(of: name, in: output)
        case .economic(let window): return value(of: output, window)
        }
    }

    private func plainMass(_ output: CoProduct) -> AllocationRecord.UsedKey {
        .init(name: "mass", size: output.amount * output.unit.scale, unit: "kg", properties: [], prices: [])
    }

    private func properties(_ name: String, of output: CoProduct) -> [CoProductProperty] {
        let exact = output.properties.filter { $0.name == name }
        if !exact.isEmpty || name != "metal content" { return exact }
        return output.properties.filter { $0.name.hasSuffix(" content") }
    }

    private mutating func amount(of name: String, in output: CoProduct) -> AllocationRecord.UsedKey? {
        let found = properties(name, of: output)
        guard !found.isEmpty else {
            report("LCA-0601", output, ["property": .text(name)])
            return nil
        }
        var sum = 0.0
        for property in found {
            let target = common ?? property.unit
            common = target
            guard let into = property.unit.conversion(to: target) else {
                report(
                    "LCA-0602",
                    output,
                    [
                        "property": .text(property.name), "unit": .text(property.unit.symbol),
                        "expected": .text(target.symbol),
                    ]
                )
                return nil
            }
            guard let units = output.unit.conversion(to: property.per) else {
                report(
                    "LCA-0611",
                    output,
                    ["unit": .text(property.per.symbol), "expected": .text(output.unit.symbol)]
                )
                return nil
            }
            guard property.amount.isFinite, property.amount >= 0 else {
                report("LCA-0607", output)
                return nil
            }
            sum += output.amount * units * property.amount * into
        }
        return .init(name: name, size: sum, unit: common?.symbol ?? "1", properties: found, prices: [])
    }

    private mutating func value(of output: CoProduct, _ window: AllocationRule.PriceWindow)
        -> AllocationRecord.UsedKey?
    {
        let prices = output.prices.filter { window.years.contains($0.year) }
        let missing = window.years.filter { year in !prices.contains { $0.year == year } }
        guard missing.isEmpty, !window.years.isEmpty else {
            report("LCA-0603", output, ["years": .list(missing.map(String.init))])
            return nil
        }
        guard prices.count == window.years.count else {
            report("LCA-0617", output)
            return nil
        }
        var sum = 0.0
        for price in prices {
            let expected = currency ?? price.currency
            currency = expected
            guard price.currency == expected else {
                report(
                    "LCA-0605",
                    output,
                    ["currency": .text(price.currency), "expected": .text(expected)]
                )
                return nil
            }
            guard price.amount.isFinite, price.amount >= 0 else {
                report("LCA-0604", output, ["year": .text(String(price.year))])
                return nil
            }
            guard let units = output.unit.conversion(to: price.per) else {
                report(
                    "LCA-0611",
                    output,
                    ["unit": .text(price.per.symbol), "expected": .text(output.unit.symbol)]
                )
                return nil
            }
            sum += price.amount * units
        }
        let ordered = prices.sorted { $0.year < $1.year }
        return AllocationRecord.UsedKey(
            name: "value",
            size: output.amount * sum / Double(prices.count),
            unit: currency ?? "",
            properties: [],
            prices: ordered.map(AllocationRecord.UsedPrice.init)
        )
    }
}

extension AllocationRecord.UsedPrice {
    init(_ price: CoProductPrice) {
        self.init(
            year: price.year,
            amount: price.amount,
            currency: price.currency,
            per: price.per.symbol,
            citation: price.citation
        )
    }
}
