public import QadamEvidence
public import QadamUnits

/// What a plan makes of the emission factor of a line.
public struct FactorChange: Sendable, Codable, Equatable {
    /// Multiplies the emissions per unit of the line.
    public var ratio: Double
    /// The row that says so.
    public var place: Place
    /// Where the row comes from.
    public var source: String

    /// A change; see the fields.
    public init(ratio: Double, place: Place, source: String) {
        (self.ratio, self.place, self.source) = (ratio, place, source)
    }
}

/// What a plan makes of a line of an inventory.
public struct DrivenLine: Sendable, Equatable {
    /// The line; it has records of its own.
    public var line: String
    /// Multiplies the quantities of its records.
    public var scale: Double
    /// Its quantity of the year where it has no records to multiply.
    public var amount: Amount?
    /// What becomes of its factor.
    public var factor: FactorChange?
    /// The row that drives it.
    public var place: Place

    /// A driven line; see the fields.
    public init(
        line: String,
        scale: Double,
        amount: Amount? = nil,
        factor: FactorChange? = nil,
        place: Place = .whole
    ) {
        (self.line, self.scale, self.amount, self.factor, self.place) = (line, scale, amount, factor, place)
    }
}

extension InventoryInput {
    /// The input with the quantities and factors that a plan makes of some lines; all else stays as in the reporting
    /// year: other lines, contracts, consolidation, the seasons of the records.
    ///
    /// A scale of 1 changes nothing, to the last digit. Lines that use the records of a driven line follow it.
    ///
    /// - Parameter contracts: what the plan buys beside the contracts that the organisation has.
    public func driven(by changes: [DrivenLine], contracts: [Instrument] = []) -> InventoryInput {
        var input = self
        input.instruments += contracts
        let byLine = Dictionary(changes.map { ($0.line, $0) }, uniquingKeysWith: { first, _ in first })
        for index in input.sources.indices {
            // An unchanged factor needs no link of one in its chain.
            guard let factor = byLine[input.sources[index].id]?.factor, factor.ratio != 1 else { continue }
            input.sources[index].factorChange = factor
        }
        if byLine.values.contains(where: { $0.scale != 1 }) {
            input.records = RecordColumns(
                records.lazy.map { record in
                    guard let change = byLine[record.source], change.scale != 1 else { return record }
                    return record.scaled(by: change.scale)
                }
            )
        }
        for change in changes {
            guard let amount = change.amount, let year = Period(year: year) else { continue }
            input.records.append(
                ActivityRecord(
                    id: "plan/" + change.line,
                    source: change.line,
                    period: year,
                    amount: amount,
                    provenance: .calculated,
                    place: change.place
                )
            )
        }
        return input
    }
}

extension ActivityRecord {
    /// The same record with another quantity; what was typed is not what it says any more, and its name says so.
    fileprivate func scaled(by factor: Double) -> ActivityRecord {
        ActivityRecord(
            id: "\(id) × \((factor * 1e6).rounded() / 1e6)",
            source: source,
            period: period,
            amount: Amount(amount.value * factor, amount.unit),
            provenance: .calculated,
            evidence: evidence,
            quality: quality,
            relativeHalfWidth: relativeHalfWidth,
            place: place
        )
    }
}

extension EmissionBranch {
    /// The branch with one link more that multiplies its emissions.
    func changed(by change: FactorChange?) -> EmissionBranch {
        guard let change else { return self }
        let link = ChainLink(
            role: "plan",
            amount: Amount(change.ratio, .one),
            input: nil,
            range: nil,
            origin: .table(place: change.place, citation: nil, source: change.source)
        )
        return EmissionBranch(links: links + [link], emission: emission)
    }
}
