import QadamEvidence
import QadamFactors
import QadamInventory
import QadamUncertainty
import QadamUnits

extension DisclosureBuilder {
    /// Scopes 1 and 2 gas by gas, scope 2 in both views.
    var scopes: DisclosureSection {
        let views: [(name: String, scope: Int, view: Scope2View)] = [
            ("1", 1, .location), ("2.location", 2, .location), ("2.market", 2, .market), ("3", 3, .location),
        ]
        var rows: [DisclosureTable.Row] = []
        for view in views {
            let sums = result.lines.filter { $0.category.scope == view.scope }
                .map { view.view == .location ? $0.location : $0.market }
            guard !sums.isEmpty else { continue }
            let name = DisclosureCell.message("report.scopeName.\(view.name)")
            guard known.has(scope: view.scope) else {
                let cells: [DisclosureCell] = [
                    name, .message("disclosure.gas.all"), .empty, .missing(Self.noRecords),
                ]
                rows.append(DisclosureTable.Row(cells, isTotal: true))
                continue
            }
            rows += gases(sums, name)
        }
        let table = DisclosureTable(
            "gases",
            columns: [.text("scope"), .text("gas"), .number("mass"), .number("co2e", unit: co2e)],
            rows: rows
        )
        return DisclosureSection("scopes", tables: [table])
    }

    private func gases(_ sums: [EmissionSum], _ name: DisclosureCell) -> [DisclosureTable.Row] {
        var total = EmissionSum()
        for sum in sums { total += sum }
        var rows = total.masses.present.filter { $0.group == .kyoto }.map { gas in
            let mass = total.masses[gas] / 1000
            return DisclosureTable.Row([
                name, .text(.text(InventoryReader.formula(gas.symbol))),
                .number(mass, unit: "t{\(gas.symbol)}"),
                .number(
                    total.equivalent(of: gas, in: input.gwp).map { $0 / 1000 },
                    unit: co2e,
                    otherwise: Message("disclosure.enter.potential")
                ),
            ])
        }
        for (set, kilograms) in total.co2eOnly.sorted(by: { $0.key < $1.key }) where kilograms != 0 {
            let key = set.isEmpty ? "disclosure.gas.unstated" : "disclosure.gas.set"
            rows.append(
                DisclosureTable.Row([
                    name, .text(.message(Message(key, ["set": .text(set)]))),
                    .missing(Message("disclosure.enter.gases")), .number(kilograms / 1000, unit: co2e),
                ])
            )
        }
        rows.append(
            DisclosureTable.Row(
                [name, .message("disclosure.gas.all"), .empty, .number(total.co2e / 1000, unit: co2e)],
                isTotal: true
            )
        )
        return rows
    }

    /// CO2 of biomass beside the scopes, by category.
    var biogenic: DisclosureSection {
        let unit = "t{CO2_biogenic}"
        let found = result.categories.filter { $0.location.biogenic != 0 }
        var rows = found.map {
            DisclosureTable.Row([
                .text(.message($0.category.name)), .number($0.location.biogenic / 1000, unit: unit),
            ])
        }
        rows.append(
            DisclosureTable.Row(
                [
                    .message("report.total"),
                    found.isEmpty
                        ? .missing(Message("disclosure.enter.noLine"))
                        : .number(result.location.biogenic / 1000, unit: unit),
                ],
                isTotal: true
            )
        )
        return DisclosureSection(
            "biogenic",
            notes: [Message("disclosure.note.biogenic")],
            tables: [
                DisclosureTable(
                    "biogenic",
                    columns: [.text("category"), .number("mass", unit: unit)],
                    rows: rows
                )
            ]
        )
    }

    /// The interval of an output, t CO2e: by simulation where there is one, by error propagation otherwise.
    func interval(_ output: String) -> (low: Double, high: Double)? {
        if let outcome = result.uncertainty.approach2?.outcomes.first(where: { $0.output == output }) {
            return (outcome.lower / 1000, outcome.upper / 1000)
        }
        return result.uncertainty.approach1[output].map {
            (($0.total - $0.halfWidth) / 1000, ($0.total + $0.halfWidth) / 1000)
        }
    }

    /// The number that people know: the scope, and for scope 3 its category, such as `3.7`.
    private func place(_ category: EmissionCategory) -> String {
        category.scope3Number.map { "3.\($0)" } ?? String(category.scope)
    }

    var categories: DisclosureSection {
        let none = Message("disclosure.enter.interval")
        var rows = result.categories.map { category in
            let interval = self.interval("category.\(category.category.rawValue)")
            return DisclosureTable.Row([
                .text(.text(place(category.category))), .text(.message(category.category.name)),
                number(category.location.co2e / 1000, category.category, otherwise: none),
                number(category.market.co2e / 1000, category.category, otherwise: none),
                number(interval?.low, category.category, otherwise: none),
                number(interval?.high, category.category, otherwise: none),
            ])
        }
        let interval = self.interval("total.location")
        rows.append(
            DisclosureTable.Row(
                [
                    .empty, .message("report.total"), .number(result.location.co2e / 1000, unit: co2e),
                    .number(result.market.co2e / 1000, unit: co2e),
                    .number(interval?.low, unit: co2e, otherwise: none),
                    .number(interval?.high, unit: co2e, otherwise: none),
                ],
                isTotal: true
            )
        )
        let table = DisclosureTable(
            "categories",
            columns: [
                .text("number"), .text("category"), .number("location", unit: co2e),
                .number("market", unit: co2e), .number("low", unit: co2e), .number("high", unit: co2e),
            ],
            rows: rows
        )
        return DisclosureSection("categories", tables: [table])
    }

    /// All fifteen categories of scope 3 with state and reason; without a line there is no number.
    var scope3: DisclosureSection {
        let rows = (1...15).map { number -> DisclosureTable.Row in
            let statement = result.scope3.first { $0.category == number }
            let sum = result.categories.first { $0.category.scope3Number == number }
            let missing = Message("disclosure.enter.scope3")
            return DisclosureTable.Row([
                .text(.text("3.\(number)")), .message("inventory.category.3.\(number)"),
                statement.map { .text(.message($0.status.name)) } ?? .missing(missing),
                sum.map { self.number($0.location.co2e / 1000, $0.category, otherwise: missing) }
                    ?? .missing(noNumber(statement)),
                statement.map { .text(.name($0.reason)) } ?? .missing(missing),
            ])
        }
        let table = DisclosureTable(
            "scope3",
            columns: [
                .text("number"), .text("category"), .text("state"), .number("co2e", unit: co2e),
                .text("reason"),
            ],
            rows: rows
        )
        return DisclosureSection("scope3", tables: [table])
    }

    private func noNumber(_ statement: Scope3Statement?) -> Message {
        switch statement?.status {
        case .notRelevant: Message("disclosure.enter.notRelevant")
        case .screened: Message("disclosure.enter.screened")
        default: Message("disclosure.enter.scope3Line")
        }
    }

    /// What is not in the totals, with the reason.
    var exclusions: DisclosureSection {
        let absent = input.inventory.organisation.absences.map {
            DisclosureTable.Row([
                .text(
                    .message(
                        Message(
                            "disclosure.fact.absent",
                            [
                                "what": .message(Message("inventory.expected.\($0.expected)")),
                                "at": place(of: $0.at),
                            ]
                        )
                    )
                ),
                .message("inventory.expectedState.stated"), .text(.name($0.reason)),
            ])
        }
        let statements = result.scope3.filter { $0.status != .calculated }.map {
            DisclosureTable.Row([
                .message("inventory.category.3.\($0.category)"), .text(.message($0.status.name)),
                .text(.name($0.reason)),
            ])
        }
        let outside = statements + absent
        let table = DisclosureTable(
            "exclusions",
            columns: [.text("item"), .text("state"), .text("reason")],
            rows: outside
        )
        return DisclosureSection(
            "exclusions",
            notes: outside.isEmpty ? [Message("disclosure.note.noExclusions")] : [],
            tables: outside.isEmpty ? [] : [table]
        )
    }

    /// A building, a facility or the organisation by its name.
    private func place(of id: String) -> Argument {
        let organisation = input.inventory.organisation
        let building = input.inventory.buildings.first { $0.id == id }?.name
        let facility = organisation.facilities.first { $0.id == id }?.name
        let name = building ?? facility ?? (organisation.id == id ? organisation.name : nil)
        return name.map { .name($0) } ?? .text(id)
    }

    /// Every line with its factors.
    var lines: DisclosureSection {
        let table = DisclosureTable(
            "lines",
            columns: [
                .text("line"), .text("category"), .number("quantity"), .number("location", unit: co2e),
                .number("market", unit: co2e), .text("factor"),
            ],
            rows: result.lines.map { line in
                func own(_ value: Double, _ unit: String) -> DisclosureCell {
                    known.has(line.id) ? .number(value, unit: unit) : .missing(Self.noRecords)
                }
                return DisclosureTable.Row([
                    .text(.name(line.name)), .text(.message(line.category.name)),
                    own(line.quantity, line.unit), own(line.location.co2e / 1000, co2e),
                    own(line.market.co2e / 1000, co2e),
                    .text(.text(line.factors.joined(separator: "; "))),
                ])
            }
        )
        return DisclosureSection("lines", tables: [table])
    }
}
