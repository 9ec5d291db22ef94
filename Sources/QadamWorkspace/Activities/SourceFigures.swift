import QadamStore
import QadamUnits

/// Sums of rows by source line and state.
struct SourceFigures {
    private let units: [String: Unit]
    private let intensities: [String: Double]
    private var positions: [String: Int] = [:]
    private var factors: [String: Double] = [:]
    private(set) var sources: [ActivityPreview.Source] = []

    init(units: [String: Unit], intensities: [String: Double]) {
        self.units = units
        self.intensities = intensities
    }

    mutating func add(_ rows: StoredActivities, _ row: Int, _ state: RowState) {
        guard let (position, quantity) = place(rows, row) else { return }
        var figure = sources[position].figures[state] ?? ActivityPreview.Figure()
        figure.rows += 1
        figure.quantity += quantity
        figure.kilogramsCO2e = intensities[rows.sources[row]].map { $0 * figure.quantity }
        sources[position].figures[state] = figure
        if state == .changed { sources[position].difference += quantity }
    }

    mutating func subtract(_ rows: StoredActivities, _ row: Int) {
        guard let (position, quantity) = place(rows, row) else { return }
        sources[position].difference -= quantity
    }

    private mutating func place(_ rows: StoredActivities, _ row: Int) -> (position: Int, quantity: Double)? {
        let source = rows.sources[row]
        // Rows of the file have been checked; a former row may be of a line that is no longer there.
        guard let unit = units[source], let factor = factor(rows.units[row], source, unit) else { return nil }
        if let known = positions[source] { return (known, rows.quantities[row] * factor) }
        positions[source] = sources.count
        sources.append(ActivityPreview.Source(source: source, unit: unit.symbol))
        return (sources.count - 1, rows.quantities[row] * factor)
    }

    private mutating func factor(_ text: String, _ source: String, _ target: Unit) -> Double? {
        let key = source + "\u{1F}" + text
        if let known = factors[key] { return known }
        guard let unit = try? UnitRegistry.standard.unit(text), let factor = try? unit.factor(to: target)
        else { return nil }
        factors[key] = factor
        return factor
    }
}
