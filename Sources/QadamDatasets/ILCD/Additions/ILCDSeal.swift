import QadamLifeCycle

/// Seals of the data beside which additions stand: the same data give the same seal, however they are written.
enum ILCDSeal {
    /// The seal of texts: FNV-1a of 64 bits in hexadecimal digits.
    static func of(_ parts: [String]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for part in parts {
            for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            hash = (hash ^ 0x1F) &* 0x100_0000_01B3
        }
        return String(hash, radix: 16)
    }

    static func text(_ number: Double?) -> String { number.map { "\($0)" } ?? "" }
}

extension ILCDUnitGroup {
    var seal: String {
        ILCDSeal.of([name.value, reference] + units.flatMap { [$0.id, $0.name, "\($0.factor)"] })
    }
}

extension ILCDFlowProperty {
    var seal: String { ILCDSeal.of([name.value, unitGroup]) }
}

extension ILCDFlow {
    var seal: String {
        let own = [name.value, categories.joined(separator: "/"), cas, location, type, reference]
        return ILCDSeal.of(own + properties.flatMap { [$0.id, $0.property, "\($0.amount)"] })
    }
}

extension ILCDProcess {
    var seal: String {
        let own = draft.process
        return ILCDSeal.of([
            own.name, own.category, own.location, own.validFrom, own.validTo, own.source, type,
        ])
    }

    /// Seal over the allocation of all exchanges.
    var seals: String { ILCDSeal.of(exchanges.flatMap { [$0.id, $0.flow] + $0.allocated }) }
}

extension ILCDExchange {
    var allocated: [String] { allocations.flatMap { [$0.product, "\($0.share)"] } }

    var spread: [String] {
        [distribution, ILCDSeal.text(deviation), ILCDSeal.text(minimum), ILCDSeal.text(maximum)]
    }

    var seal: String {
        let direction = isInput.map { $0 ? "Input" : "Output" } ?? ""
        let own = [flow, direction, variable, ILCDSeal.text(mean), ILCDSeal.text(resulting), location]
        return ILCDSeal.of(own + [note.value] + spread)
    }
}

extension ILCDParameter {
    var seal: String { ILCDSeal.of([name, formula, ILCDSeal.text(mean), note.value] + values.spread) }
}

extension ILCDMethod {
    var seal: String {
        let own = [name.value, methodologies.joined(separator: "/"), quantityName.value]
        return ILCDSeal.of(own + factors.flatMap { [$0.flow, $0.location, "\($0.value)"] })
    }
}
