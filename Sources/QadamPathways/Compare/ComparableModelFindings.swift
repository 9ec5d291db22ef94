public import QadamEvidence
internal import QadamOptimize

extension ComparableModel {
    /// What does not fit between the linear model and its description. With an error no comparison begins.
    ///
    /// Columns of options lie at zero or above: a size is an amount, and closing an option sets its columns to zero.
    public func findings() -> [Diagnostic] {
        var findings: [Diagnostic] = []
        if linear.sense != .minimize { findings.append(Diagnostic("PTH-0601", .error, at: .whole)) }
        var seen: Set<String> = []
        for option in options {
            if !seen.insert(option.id).inserted {
                findings.append(
                    Diagnostic(
                        "PTH-0106",
                        .error,
                        at: .entity(kind: "option", id: option.id),
                        ["id": .text(option.id)]
                    )
                )
            }
            findings += self.findings(of: option)
        }
        for row in emissions { findings += self.findings(of: row) }
        if !columnYears.isEmpty, columnYears.count != linear.columnCount {
            findings.append(misfit("columnYears", field: "columnYears"))
        }
        return findings
    }

    private func findings(of option: ModelOption) -> [Diagnostic] {
        var columns: Set<Int> = []
        for part in option.parts {
            let column = part.column.index
            guard column >= 0, column < linear.columnCount, columns.insert(column).inserted,
                part.weight > 0, part.weight.isFinite, linear.columnLower[column] >= 0
            else { return [misfit(option.id, field: "parts")] }
        }
        return option.parts.isEmpty ? [misfit(option.id, field: "parts")] : []
    }

    private func findings(of emission: EmissionRow) -> [Diagnostic] {
        let row = emission.row.index
        guard row >= 0, row < linear.rowCount else { return [misfit(emission.id, field: "row")] }
        guard emission.weight > 0, emission.weight.isFinite else {
            return [misfit(emission.id, field: "weight")]
        }
        return emission.constant.isFinite ? [] : [misfit(emission.id, field: "constant")]
    }

    private func misfit(_ id: String, field: String) -> Diagnostic {
        Diagnostic(
            "PTH-0602",
            .error,
            at: .entity(kind: "comparison", id: id, field: field),
            ["id": .text(id), "field": .text(field)]
        )
    }

    /// As ``findings()``, for a comparison that limits emissions.
    func findingsWithEmissions() -> [Diagnostic] {
        let findings = findings()
        return emissions.isEmpty ? findings + [Diagnostic("PTH-0603", .error, at: .whole)] : findings
    }
}
