import QadamEvidence
import QadamUnits

// What a record must satisfy once its cells are values.

extension ActivityRows {
    mutating func convert(_ row: CSVRow, _ entered: Double, _ unit: Int, _ source: Int) -> Double? {
        if conversions[source].unit != unit {
            let target = settings.sources[source].unit
            do throws(UnitError) {
                conversions[source] = try UnitConversion(unit, from: units.units[unit], to: target)
            } catch {
                let fault = ValueFault(error, expected: target.symbol)
                report(fault.code, row, at.unit, fault.arguments)
                return nil
            }
        }
        let quantity = conversions[source].convert(entered)
        if quantity.isFinite { return quantity }
        report(.notFinite, row, at.quantity, ["found": .text(row.text(at.quantity))])
        return nil
    }

    mutating func check(
        _ row: CSVRow,
        _ quantity: Double,
        _ index: Int,
        _ days: RecordDays
    ) -> Bool {
        let source = settings.sources[index]
        if quantity < 0, !source.mayBeNegative {
            let code: ExchangeCode =
                switch source.bought {
                case .electricity?: .electricityTakenOff
                case .heat?: .heatTakenOff
                case nil: .negativeQuantity
                }
            report(
                code,
                row,
                at.quantity,
                [
                    "found": .text(row.text(at.quantity)), "bound": .number(0),
                    "record": .text(at.id.map { row.text($0) } ?? ""), "source": .text(source.id),
                    "value": .amount(quantity, unit: source.unit.symbol),
                ]
            )
            return false
        }
        guard let expected = source.expected,
            let deviation = expected.deviation(quantity, days: days.end - days.start)
        else { return true }
        let severity = deviation.isSlip ? settings.slipOfUnit : .warning
        let span = expected.span == .day ? Double(days.end - days.start) : 1
        let whole = source.unit.symbol
        // What the number would be without the slip: said instead of a rounded distance, which may be any number.
        let isHigh = abs(quantity) > expected.high * span
        let scaled = isHigh ? quantity / deviation.factor : quantity * deviation.factor
        report(
            deviation.isSlip ? .thousandfold : .implausible,
            row,
            at.quantity,
            severity: severity,
            [
                "source": .text(source.id), "found": .amount(quantity, unit: whole),
                "low": .amount(expected.low * span, unit: whole),
                "high": .amount(expected.high * span, unit: whole),
                "scaled": .amount(scaled, unit: whole), "factor": .number(Self.twoDigits(deviation.factor)),
            ]
        )
        return severity != .error
    }

    private static func twoDigits(_ value: Double) -> Double {
        guard value < 100 else { return value.rounded() }
        return (value * (value < 10 ? 10 : 1)).rounded() / (value < 10 ? 10 : 1)
    }

    mutating func cover(_ row: CSVRow, _ index: Int, _ days: RecordDays) -> Bool {
        let calendar = settings.sources[index].calendar
        if case .events = calendar { return true }
        let conflict = covered[index].add(
            start: days.start,
            end: days.end,
            month: days.month,
            row: row.number
        )
        if let conflict {
            report(
                conflict.isSame ? .duplicateRecord : .overlappingPeriods,
                row,
                at.month ?? at.firstDay,
                [
                    "source": .text(settings.sources[index].id), "period": .text(days.description),
                    "first": .integer(conflict.row),
                ]
            )
            return false
        }
        if case .complete(let period) = calendar,
            days.start < period.start.daysSinceEpoch || days.end > period.end.daysSinceEpoch
        {
            let overlap =
                min(days.end, period.end.daysSinceEpoch) - max(days.start, period.start.daysSinceEpoch)
            report(
                overlap > 0 ? .partlyOutsideCalendar : .outsideCalendar,
                row,
                at.month ?? at.firstDay,
                severity: .warning,
                [
                    "source": .text(settings.sources[index].id), "period": .text(days.description),
                    "expected": .text(period.description),
                    "share": .share(Double(max(0, overlap)) / Double(days.end - days.start)),
                ]
            )
        }
        return true
    }

    mutating func identify(_ row: CSVRow) -> Bool {
        guard let position = at.id, require(row, position) else { return at.id == nil }
        guard let first = identifiers.insert(row.trimmed(position), row: row.number) else { return true }
        report(
            .duplicateIdentifier,
            row,
            position,
            ["found": .text(row.text(position)), "first": .integer(first)]
        )
        return false
    }
}
