public import QadamEvidence
import QadamExchange
import QadamFactors
public import QadamInventory
public import QadamReports
import QadamStore
import QadamUnits

/// What came of building a report of a kind.
public struct DisclosureOutcome: Sendable {
    /// The report; nil where the inventory has errors.
    public let disclosure: Disclosure?
    /// Everything that was found, errors first.
    public let diagnostics: [Diagnostic]
}

extension Workspace {
    /// Builds a report of a kind from the inventory, calculated anew, and says what pins it: hash of the result, the stored
    /// version that is the same, the lock.
    ///
    /// - Parameters:
    ///   - kind: What the report is made for.
    ///   - year: The year; the organisation's own where it is absent.
    ///   - gwp: The set of warming potentials; the organisation's own where it is absent.
    ///   - approach: The approach of consolidation; the organisation's own where it is absent.
    ///   - stated: Figures that no document gives, by name (`DisclosureInput.statable`).
    ///   - program: Name and version of the program.
    /// - Throws: `StoreError`, or `DecodingError` if a stored result is not one of this version.
    public func disclosure(
        _ kind: DisclosureKind,
        year: Int? = nil,
        gwp: String? = nil,
        approach: Consolidation? = nil,
        stated: [String: Double] = [:],
        program: String
    ) throws -> DisclosureOutcome {
        let outcome = try calculateInventory(year: year, gwp: gwp, approach: approach)
        guard let inventory = outcome.inventory, let result = inventory.result,
            let set = try? GWPSet.named(result.gwp).choosing(inventory.input.choices)
        else { return DisclosureOutcome(disclosure: nil, diagnostics: outcome.diagnostics) }
        let hash = ContentHash.sha256(try StableJSON.text(result))
        let stored = try latestInventory(year: year, gwp: gwp, approach: approach)
        let locked = try lockedResult(result.year)
        var diagnostics = outcome.diagnostics
        func pin(_ name: String, _ value: String) -> ProvenancePart.Pin {
            ProvenancePart.Pin(.message(Message("disclosure.pin.\(name)")), value)
        }
        var pins = [
            pin("program", program), pin("factors", FactorLibrary.standard.pack), pin("gwp", result.gwp),
            pin("result", hash),
        ]
        if let stored, stored.isCurrent, ContentHash.sha256(stored.content) == hash {
            pins += [pin("version", String(stored.version)), pin("inputs", stored.inputs)]
        } else {
            diagnostics.append(Diagnostic("REP-0013", .note, at: .whole))
        }
        if let locked {
            let name = locked.result.hasFigures(of: result) ? "lock" : "lockOfOther"
            pins.append(pin(name, locked.lock.hash))
        }
        pins += stated.sorted { $0.key < $1.key }.map {
            ProvenancePart.Pin(
                .message(Message("disclosure.pin.stated", ["name": .text($0.key)])),
                String($0.value)
            )
        }
        let (baseYear, found) = try baseYear(beside: result)
        diagnostics += found
        let (goals, saidOfGoals) = try disclosedGoals(beside: result)
        diagnostics += saidOfGoals
        let input = DisclosureInput(
            result: result,
            inventory: inventory.input,
            fuels: inventory.fuels(),
            coverage: inventory.coverage,
            findings: diagnostics.sorted { $0.severity > $1.severity },
            gwp: set,
            stated: stated,
            baseYear: baseYear,
            completeness: InventoryReview(inventory).completeness,
            statements: try organisationHead()?.usual.map(Self.statement) ?? [],
            goals: goals,
            notices: outcome.lockFindings.map(\.problem),
            pins: pins,
            citations: citations(ReportContent(inventory: inventory))
        )
        return DisclosureOutcome(
            disclosure: Disclosure(kind, input),
            diagnostics: diagnostics.sorted { $0.severity > $1.severity }
        )
    }

    private static func statement(_ usual: UsualQuantity) -> Message {
        Message(
            "disclosure.note.usual.\(usual.span.rawValue)",
            [
                "source": .text(usual.source), "reason": .name(usual.reason),
                "low": .amount(usual.low.value, unit: usual.low.unit.symbol),
                "high": .amount(usual.high.value, unit: usual.high.unit.symbol),
            ]
        )
    }

    /// Scopes 1 and 2 of the base year that the organisation states, as they stand: an approved recalculation replaces what
    /// was said before.
    private func baseYear(
        beside result: InventoryResult
    ) throws -> (DisclosureInput.BaseYear?, [Diagnostic]) {
        guard let policy = try organisationHead()?.baseYear else { return (nil, []) }
        func scopes(_ base: InventoryResult) -> DisclosureInput.BaseYear {
            let emissions = (base.scopes.scope1 + base.scopes.scope2Location) / 1000
            return DisclosureInput.BaseYear(year: policy.year, emissions: emissions)
        }
        if policy.year == result.year { return (scopes(result), []) }
        guard let base = try standingInventory(year: policy.year, gwp: result.gwp) else {
            let arguments: [String: Argument] = ["year": .text(String(policy.year))]
            return (nil, [Diagnostic("WSP-0330", .warning, at: .whole, arguments)])
        }
        return (scopes(base.result), base.diagnostics)
    }
}
