import QadamEvidence
import QadamExchange
import QadamUnits

/// Finds a record that a slip of the unit (kg for t, kWh for MWh) has put far away from the other records of its line.
///
/// A record is a slip when its rate a day is more than 300 times the median of its line, or less than a 300th of every
/// neighbour: seasons change a boiler's use a hundredfold over months, never three hundredfold from one month to the next.
/// Lines of meters in buildings have a band of their own (``DocumentCheck``) and are left to it. At most the first
/// 400 records of a line are kept, so that memory does not grow with the file.
struct SlipCheck {
    private struct Rate {
        let perDay: Double
        let quantity: Double
        let firstDay: Int32
        let row: Int
    }

    private let sources: [ActivitySource]
    private var rates: [[Rate]]
    private static let ratio = 300.0
    private static let kept = 400

    init(sources: [ActivitySource]) {
        self.sources = sources
        rates = Array(repeating: [], count: sources.count)
    }

    mutating func take(_ batch: ActivityBatch) {
        for index in 0..<batch.count {
            let source = Int(batch.source[index])
            guard sources[source].expected == nil, sources[source].calendar != .events,
                rates[source].count < Self.kept
            else { continue }
            let days = Double(batch.endDay[index] - batch.firstDay[index])
            rates[source].append(
                Rate(
                    perDay: batch.quantity[index] / days,
                    quantity: batch.quantity[index],
                    firstDay: batch.firstDay[index],
                    row: Int(batch.row[index])
                )
            )
        }
    }

    func diagnostics(file: String) -> [Diagnostic] {
        zip(sources, rates).flatMap { source, rates in
            slips(rates.sorted { $0.firstDay < $1.firstDay }).map { rate, usual in
                Diagnostic(
                    "WSP-0120",
                    .error,
                    at: .file(file, row: rate.row, column: "quantity"),
                    [
                        "source": .text(source.id), "found": .amount(rate.quantity, unit: source.unit.symbol),
                        "factor": .number((max(rate.perDay, usual) / min(rate.perDay, usual)).rounded()),
                    ]
                )
            }
        }
    }

    /// The records out of line, with the rate that was to be expected.
    private func slips(_ rates: [Rate]) -> [(rate: Rate, usual: Double)] {
        let positive = rates.map(\.perDay).filter { $0 > 0 }.sorted()
        guard positive.count >= 4 else { return [] }
        let median = positive[positive.count / 2]
        return rates.indices.compactMap { index in
            let rate = rates[index]
            if rate.perDay > median * Self.ratio { return (rate, median) }
            let neighbours = [index - 1, index + 1].filter(rates.indices.contains).map { rates[$0].perDay }
            guard rate.perDay > 0, let least = neighbours.min(), rate.perDay < least / Self.ratio else {
                return nil
            }
            return (rate, least)
        }
    }
}
