import QadamEvidence
import QadamInventory
import QadamReports
import QadamText
import QadamWorkspace

/// Locks, samples, findings and statements as tables for the terminal.
struct LifeView {
    let console: Console
    var texts: Texts { console.texts }

    init(_ console: Console) { self.console = console }

    private func tonnes(_ kilograms: Double) -> String {
        texts.number(kilograms / 1000, .significant(6))
    }

    private var unit: String { texts.unit("t{CO2e}", .short) }

    private func yes(_ isTrue: Bool) -> String {
        texts.text(isTrue ? .cliLifeYes : .cliLifeNo)
    }

    /// One row a lock.
    func show(_ states: [LockState]) {
        guard !states.isEmpty else { return console.say(texts.text(.cliLockNone)) }
        var table = Table([
            .number(texts.text(.cliLifeYear)), .number(texts.text(.cliInventoryLocation), unit: unit),
            .number(texts.text(.cliInventoryMarket), unit: unit), .text(texts.text(.cliLifeWho)),
            .text(texts.text(.cliLifeWhen)), .text(texts.text(.cliLifeReason)),
            .text(texts.text(.cliLockInputs)), .text(texts.text(.cliLockRule)),
            .text(texts.text(.cliLockBook)), .text(texts.text(.cliLockResult)),
            .text(texts.text(.cliLockRequested)), .text(texts.text(.cliLockHash)),
        ])
        for state in states {
            table.append([
                String(state.lock.year), tonnes(state.location), tonnes(state.market), state.lock.actor,
                state.lock.at, state.reason, yes(state.inputsHold),
                texts.text(
                    state.lock.inputsRule == .quantities ? .cliLockRuleQuantities : .cliLockRuleEntered
                ),
                yes(state.bookHolds), yes(state.resultHolds),
                state.requestedBy.map { $0 + ": " + (state.requestReason ?? "") } ?? texts.missing,
                String(state.lock.hash.prefix(16)),
            ])
        }
        console.result(table: table)
    }

    /// One row a drawn record.
    func show(_ sample: VerificationSample) {
        var table = Table([
            .text(texts.text(.cliActivityRecord)), .text(texts.text(.cliActivitySource)),
            .text(texts.text(.cliActivityPeriodColumn)), .number(texts.text(.cliActivityQuantityColumn)),
            .text(texts.text(.cliActivityUnitColumn)), .text(texts.text(.cliActivityEvidenceColumn)),
            .text(texts.text(.cliLifeOrigin)), .number(texts.text(.cliLifeEmissions), unit: unit),
            .number(texts.text(.cliLifeProbability)),
        ])
        for item in sample.items {
            let record = item.record
            table.append([
                record.record, record.source, "\(record.firstDay)/\(record.lastDay)",
                texts.number(record.quantity, .significant(6)), texts.unit(record.unit, .short),
                record.evidence.isEmpty ? texts.missing : record.evidence,
                item.origin.map { texts.render($0.name) } ?? texts.missing,
                tonnes(item.drawn.kilogramsCO2e), texts.number(item.drawn.probability, .significant(3)),
            ])
        }
        console.result(table: table)
        console.result(
            texts.text(
                .cliLifeSampled,
                [
                    "drawn": .integer(sample.items.count), "records": .integer(sample.records),
                    "share": .text(sample.coverage.map { texts.percent($0) } ?? texts.missing),
                    "seed": .text(String(sample.seed)),
                ]
            )
        )
    }

    /// One row a finding.
    func show(_ findings: [VerificationFinding]) {
        guard !findings.isEmpty else { return console.say(texts.text(.cliLifeNoFindings)) }
        var table = Table([
            .number(texts.text(.cliLifeNumber)), .text(texts.text(.cliLifeSeverity)),
            .text(texts.text(.cliLifeFinding)), .text(texts.text(.cliLifeAbout)),
            .number(texts.text(.cliLifeMisstatement), unit: unit), .text(texts.text(.cliLifeDue)),
            .text(texts.text(.cliLifeWho)), .text(texts.text(.cliLifeAnswer)),
        ])
        for finding in findings {
            table.append([
                String(finding.number), texts.render(finding.severity.name), finding.text,
                finding.about ?? texts.missing, finding.misstatement.map(tonnes) ?? texts.missing,
                finding.due ?? texts.missing, finding.actor, finding.answer ?? texts.missing,
            ])
        }
        console.result(table: table)
    }

    /// One row a statement.
    func show(_ statements: [StoredStatement]) {
        guard !statements.isEmpty else { return console.say(texts.text(.cliLifeNoStatements)) }
        var table = Table([
            .number(texts.text(.cliLifeYear)), .text(texts.text(.cliLifeOpinion)),
            .text(texts.text(.cliLifeLevel)), .text(texts.text(.cliLifeCriteria)),
            .number(texts.text(.cliInventoryLocation), unit: unit),
            .number(texts.text(.cliLifeShare)), .number(texts.text(.cliLifeThreshold), unit: unit),
            .number(texts.text(.cliLifeKnown), unit: unit),
            .number(texts.text(.cliLifeProjected), unit: unit), .text(texts.text(.cliLifeWho)),
            .text(texts.text(.cliLifeInForce)), .text(texts.text(.cliLockHash)),
        ])
        for stored in statements {
            let statement = stored.statement
            table.append([
                String(statement.year), texts.render(statement.opinion.name),
                texts.render(statement.level.name), statement.criteria, tonnes(statement.location),
                texts.percent(statement.materiality), tonnes(statement.misstatement.threshold),
                tonnes(statement.misstatement.known),
                tonnes(statement.misstatement.projected), stored.actor, yes(stored.lockInForce),
                String(statement.lock.prefix(16)),
            ])
        }
        console.result(table: table)
    }
}
