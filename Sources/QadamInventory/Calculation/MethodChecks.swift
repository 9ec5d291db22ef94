import QadamEvidence
import QadamFactors
import QadamUnits

/// What lines of several methods say together: balances that cannot be, and emissions that may stand twice.
struct MethodChecks {
    private let lines: [CompiledLine]
    private let sums: ActivitySums

    init(_ lines: [CompiledLine], _ sums: ActivitySums) {
        self.lines = lines
        self.sums = sums
    }

    var diagnostics: [Diagnostic] {
        let facilities = Set(lines.compactMap(\.line.facility)).sorted()
        return facilities.flatMap { facility -> [Diagnostic] in
            let here = lines.filter { $0.line.facility == facility }
            return carbon(facility, here) + landfill(facility, here) + acid(facility, here)
        } + lines.flatMap(combined) + lines.flatMap(refrigerant)
    }

    /// What leaked cannot be less than nothing: a negative balance says that the records of stock, purchases or charge are
    /// wrong, and would hide a real leak.
    private func refrigerant(_ line: CompiledLine) -> [Diagnostic] {
        guard line.line.method == RefrigerantMassBalance.name else { return [] }
        let (balance, size) = line.origins.reduce((0.0, 0.0)) {
            ($0.0 + sums.total($1.line) * $1.unitFactor, $0.1 + sums.magnitude[$1.line] * $1.unitFactor)
        }
        guard balance < -1e-9 * size else { return [] }
        return [
            Diagnostic(
                "INV-0976",
                .error,
                at: line.line.place,
                ["source": .text(line.line.id), "balance": .amount(balance, unit: line.line.unit.symbol)]
            )
        ]
    }

    /// Nobody can buy more of a combined plant than it sends out.
    private func combined(_ line: CompiledLine) -> [Diagnostic] {
        let methods: Set = [CHPEfficiency.name, CHPEnergy.name, CHPWorkPotential.name]
        let role = line.line.category == .heat ? "heat-output" : "power-output"
        guard methods.contains(line.line.method), let sent = line.line.properties[role],
            let output = try? sent.amount.converted(to: line.line.unit).value
        else { return [] }
        let bought = line.origins.reduce(0) { $0 + sums.total($1.line) * $1.unitFactor }
        guard bought > output * (1 + 1e-9) else { return [] }
        let unit = line.line.unit.symbol
        return [
            Diagnostic(
                "INV-0866",
                .error,
                at: line.line.place,
                [
                    "source": .text(line.line.id), "bought": .amount(bought, unit: unit),
                    "sent": .amount(output, unit: unit),
                ]
            )
        ]
    }

    /// Nobody can sell more of a plant than it sends out.
    func sold() -> [Diagnostic] {
        lines.compactMap { line in
            let role = line.line.category == .heat ? "heat-output" : "power-output"
            guard let sent = line.line.properties[role],
                let output = try? sent.amount.converted(to: line.line.unit).value
            else { return nil }
            let quantity = sums.total(line.index)
            guard quantity > output * (1 + 1e-9) else { return nil }
            let unit = line.line.unit.symbol
            return Diagnostic(
                "INV-1016",
                .error,
                at: line.line.place,
                [
                    "source": .text(line.line.id), "sold": .amount(quantity, unit: unit),
                    "sent": .amount(output, unit: unit),
                ]
            )
        }
    }

    /// A facility cannot give away more carbon than it takes.
    private func carbon(_ facility: String, _ here: [CompiledLine]) -> [Diagnostic] {
        let inputs: Set = [CarbonInput.name, ReducingAgent.name]
        let entering = here.filter { inputs.contains($0.line.method) }.reduce(0) { $0 + dioxide($1) }
        let leaving = here.filter { $0.line.method == CarbonOutput.name }.reduce(0) { $0 - dioxide($1) }
        guard leaving > entering * (1 + 1e-9) else { return [] }
        let tonnes = 1000.0
        return [
            Diagnostic(
                "INV-0853",
                .error,
                at: place(facility),
                [
                    "facility": .text(facility), "in": .number(entering / tonnes),
                    "out": .number(leaving / tonnes),
                ]
            )
        ]
    }

    /// kg CO2 of a line in the year.
    private func dioxide(_ line: CompiledLine) -> Double {
        line.origins.reduce(0) { $0 + sums.total($1.line) * $1.unitFactor } * line.masses[.co2]
    }

    /// Waste in an own landfill is counted by year, not by its lifetime too.
    private func landfill(_ facility: String, _ here: [CompiledLine]) -> [Diagnostic] {
        twice("INV-0858", facility, here, OwnLandfill.name, [LandfillLifetime.name])
    }

    /// Acid is counted by itself or by the limestone that neutralised it.
    private func acid(_ facility: String, _ here: [CompiledLine]) -> [Diagnostic] {
        twice("INV-0861", facility, here, AcidNeutralisation.name, [CarbonateUse.name])
    }

    private func twice(
        _ code: String,
        _ facility: String,
        _ here: [CompiledLine],
        _ method: String,
        _ others: Set<String>
    ) -> [Diagnostic] {
        let second = here.filter { others.contains($0.line.method) }.map(\.line.id)
        guard here.contains(where: { $0.line.method == method }), !second.isEmpty else { return [] }
        return [
            Diagnostic(
                code,
                .warning,
                at: place(facility),
                ["facility": .text(facility), "sources": .list(second)]
            )
        ]
    }

    private func place(_ facility: String) -> Place { .entity(kind: "facility", id: facility) }
}
