public import QadamEvidence

extension EmissionFactor {
    /// What a person should decide before the factor stands in an inventory: replaced by a newer one, an outlier, only for
    /// projects, computed with an assumption. Flags that merely inform are not findings; see ``flags``.
    public func findings(at place: Place) -> [Diagnostic] {
        findingsOfFlags(id, flags, newer: supersededBy, at: place)
    }
}

extension MaterialProperty {
    /// What a person should decide before the property is used.
    public func findings(at place: Place) -> [Diagnostic] {
        findingsOfFlags(id, flags, newer: row.supersededBy, at: place)
    }
}

extension GWPSet {
    /// Notes on the values that the set leaves open, each with the value in force and the others.
    public func findings(at place: Place) -> [Diagnostic] {
        openChoices.compactMap { name in
            guard let dispute = FactorLibrary.standard.dispute(name),
                let gas = name.split(separator: ".").dropFirst().first.flatMap({ Gas(symbol: String($0)) }),
                let value = value(gas)
            else { return nil }
            return Diagnostic(
                "FAC-0010",
                .note,
                at: place,
                [
                    "name": .text(name), "of": .text(self.name), "gas": .text(gas.symbol),
                    "value": .number(value),
                    "suggestions": .list(dispute.alternatives.map(\.id)),
                ]
            )
        }
    }
}

/// Flags that call for a decision.
private let deciding: Set<FactorFlag> = [
    .outlier, .projectOnly, .assumedEfficiency, .farFromUsual, .repealed, .lossesIncluded, .memoItem,
]

private func findingsOfFlags(_ id: String, _ flags: [FactorFlag], newer: String?, at place: Place)
    -> [Diagnostic]
{
    var findings: [Diagnostic] = []
    if let newer {
        findings.append(
            Diagnostic("FAC-0014", .warning, at: place, ["name": .text(id), "newer": .text(newer)])
        )
    }
    for flag in flags where deciding.contains(flag) {
        findings.append(
            Diagnostic(
                "FAC-0015",
                .warning,
                at: place,
                ["name": .text(id), "remark": .message(flag.message)]
            )
        )
    }
    return findings
}
