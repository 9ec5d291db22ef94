import QadamEvidence
import QadamFactors
import QadamInventory
import QadamUnits

extension DisclosureBuilder {
    /// The six categories of ISO 14064-1 by the mapping table; every category of ours stands in exactly one of them.
    var isoCategories: DisclosureSection {
        var rows: [DisclosureTable.Row] = []
        for category in ["1", "2", "3", "4", "5", "6"] {
            let name = DisclosureCell.message("disclosure.iso.\(category)")
            let own = ISO14064Row.all.filter { $0.category == category }
            var (location, market) = (0.0, 0.0)
            var hasLine = false
            for row in own {
                let sum = result.categories.first { $0.category.rawValue == row.inventoryCategory }
                if let sum, known.has(sum.category) {
                    location += sum.location.co2e / 1000
                    market += sum.market.co2e / 1000
                    hasLine = true
                }
                rows.append(isoRow(row, name, sum))
            }
            let none = Message("disclosure.enter.noLine")
            rows.append(
                DisclosureTable.Row(
                    [
                        name, .message("report.total"), .empty,
                        .number(hasLine ? location : nil, unit: co2e, otherwise: none),
                        .number(hasLine ? market : nil, unit: co2e, otherwise: none), .empty, .empty,
                    ],
                    isTotal: true
                )
            )
        }
        let table = DisclosureTable(
            "iso14064",
            columns: [
                .text("isoCategory"), .text("subcategory"), .text("category"),
                .number("location", unit: co2e), .number("market", unit: co2e), .text("state"),
                .text("source"),
            ],
            rows: rows
        )
        return DisclosureSection(
            "isoCategories",
            notes: [Message("disclosure.note.iso")],
            tables: [table]
        )
    }

    private func isoRow(
        _ row: ISO14064Row,
        _ name: DisclosureCell,
        _ sum: CategoryResult?
    ) -> DisclosureTable.Row {
        let number = EmissionCategory(rawValue: row.inventoryCategory)?.scope3Number
        let statement = number.flatMap { number in result.scope3.first { $0.category == number } }
        let none = Message("disclosure.enter.noLine")
        let basis = Message(
            row.isRead ? "disclosure.basis.read" : "disclosure.basis.judgement",
            ["source": .text(row.citation.description)]
        )
        return DisclosureTable.Row([
            name, .message("disclosure.iso.\(row.category).\(row.subcategory)"),
            .message("inventory.category.\(row.inventoryCategory)"),
            sum.map { self.number($0.location.co2e / 1000, $0.category, otherwise: none) } ?? .missing(none),
            sum.map { self.number($0.market.co2e / 1000, $0.category, otherwise: none) } ?? .missing(none),
            statement.map { .text(.message($0.status.name)) } ?? .empty, .text(.message(basis)),
        ])
    }

    /// Fuels of stationary installations, one row a line, with the sum of every facility.
    var fuels: DisclosureSection {
        let stationary = input.fuels.filter(\.isStationary)
        var rows: [DisclosureTable.Row] = []
        for facility in input.inventory.organisation.facilities {
            let own = stationary.filter { $0.facility == facility.id }
            guard !own.isEmpty else { continue }
            rows += own.map { fuelRow($0, facility) }
            rows.append(
                DisclosureTable.Row(
                    [
                        .text(.name(facility.name)), .message("report.total"), .empty, .empty, .empty,
                        .empty,
                        .number(own.reduce(0) { $0 + $1.fossilCO2 }, unit: "t{CO2}"),
                        .number(own.reduce(0) { $0 + $1.biogenicCO2 }, unit: "t{CO2_biogenic}"),
                    ],
                    isTotal: true
                )
            )
        }
        let table = DisclosureTable(
            "fuels",
            columns: [
                .text("installation"), .text("fuel"), .number("quantity"), .number("ncv", unit: "GJ{NCV}/t"),
                .number("co2Factor", unit: "t{CO2}/TJ{NCV}"), .number("oxidation"),
                .number("co2", unit: "t{CO2}"), .number("biogenicCO2", unit: "t{CO2_biogenic}"),
            ],
            rows: rows
        )
        return DisclosureSection(
            "fuels",
            notes: [Message("disclosure.note.ets")],
            tables: rows.isEmpty ? [] : [table]
        )
    }

    /// CO2 of processes, line by line, as the inventory counts it.
    var processes: DisclosureSection {
        let facilities = input.inventory.organisation.facilities
        let rows = result.lines.filter { $0.category == .process }.map { line in
            DisclosureTable.Row([
                facilities.first { $0.id == line.facility }.map { .text(.name($0.name)) } ?? .empty,
                .text(.name(line.name)),
                known.has(line.id)
                    ? .number(line.quantity, unit: line.unit) : .missing(Self.noRecords),
                !known.has(line.id)
                    ? .missing(Self.noRecords)
                    : line.location.masses[.co2] == 0
                        ? .missing(Message("disclosure.enter.noCO2"))
                        : .number(line.location.masses[.co2] / 1000, unit: "t{CO2}"),
                .text(.text(line.factors.joined(separator: "; "))),
            ])
        }
        let table = DisclosureTable(
            "processes",
            columns: [
                .text("installation"), .text("line"), .number("quantity"), .number("co2", unit: "t{CO2}"),
                .text("factor"),
            ],
            rows: rows
        )
        return DisclosureSection("processes", tables: rows.isEmpty ? [] : [table])
    }

    private func fuelRow(_ use: FuelUse, _ facility: Facility) -> DisclosureTable.Row {
        DisclosureTable.Row([
            .text(.name(facility.name)), .text(.name(use.name)),
            known.has(use.line) ? .number(use.quantity, unit: use.unit) : .missing(Self.noRecords),
            .number(
                use.netCalorificValue,
                unit: "GJ{NCV}/t",
                otherwise: Message("disclosure.enter.ncv")
            ),
            .number(
                use.factorKilogramsPerTJ.map { $0 / 1000 },
                unit: "t{CO2}/TJ{NCV}",
                otherwise: Message("disclosure.enter.co2Factor")
            ),
            .number(use.oxidised, unit: "1", otherwise: Message("disclosure.enter.oxidation")),
            !known.has(use.line)
                ? .missing(Self.noRecords)
                : use.fossilCO2 == 0
                    ? .missing(Message("disclosure.enter.biomassOnly"))
                    : .number(use.fossilCO2, unit: "t{CO2}"),
            !known.has(use.line)
                ? .missing(Self.noRecords)
                : use.biogenicCO2 == 0
                    ? .missing(Message("disclosure.enter.fossilOnly"))
                    : .number(use.biogenicCO2, unit: "t{CO2_biogenic}"),
        ])
    }
}
