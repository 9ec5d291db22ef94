import QadamEvidence
import QadamLifeCycle
import QadamReports
import QadamText
import QadamWorkspace

/// Contributions, trees, flows of impact and comparisons as tables for the terminal.
struct ContributionTable {
    private let console: Console
    private var texts: Texts { console.texts }

    init(_ console: Console) { self.console = console }

    private func figure(_ value: Double) -> String { texts.number(value, .significant(4)) }

    private func percent(_ share: Double?) -> String {
        share.map { texts.number($0 * 100, .decimals(1)) } ?? texts.missing
    }

    private func name(of row: ContributionRow, _ view: ContributionView) -> String {
        guard view == .stage else { return row.name.isEmpty ? texts.missing : row.name }
        let parts = row.id.split(separator: "/").map(String.init)
        guard parts.count == 2 else { return row.name }
        return texts.text("lifecycle.stage.\(parts[0])") + ": " + texts.text("lifecycle.kind.\(parts[1])")
    }

    func show(_ report: ContributionReport, limit: Int) {
        let word = texts.unit(report.unit)
        var table = Table([
            .text(texts.text(.cliLifecycleColumnPart)),
            .number(texts.text(.cliLifecycleBurdens), unit: word),
            .number(texts.text(.cliLifecycleCredits), unit: word),
            .number("%"),
        ])
        for row in report.rows.prefix(limit) {
            table.append([
                name(of: row, report.by), figure(row.burdens),
                row.credits == 0 ? texts.missing : figure(row.credits), percent(row.share),
            ])
        }
        let rest = report.rows.dropFirst(limit)
        if !rest.isEmpty, report.by != .upstream {
            table.append([
                texts.text(.cliLifecycleOthers, ["count": .integer(rest.count)]),
                figure(rest.reduce(0) { $0 + $1.burdens }), figure(rest.reduce(0) { $0 + $1.credits }),
                percent(rest.reduce(0) { $0 + ($1.share ?? .nan) }),
            ])
        }
        if report.by != .upstream {
            table.appendTotal([texts.text(.cliLifecycleTotal), figure(report.total), "", "100"])
        }
        console.result(table: table, title: report.product)
    }

    func show(_ report: TreeReport) {
        var table = Table([
            .text(texts.text(.cliLifecycleColumnProcess)), .number(texts.text(.cliLifecycleColumnAmount)),
            .number(texts.text(.cliLifecycleTotal), unit: texts.unit(report.unit)),
            .number(texts.text(.cliLifecycleOwn), unit: texts.unit(report.unit)), .number("%"),
        ])
        func add(_ index: Int) {
            let node = report.nodes[index]
            let indent = String(repeating: "  ", count: node.node.depth)
            table.append([
                indent + node.name + (node.location.isEmpty ? "" : " (\(node.location))"),
                figure(node.amount) + " " + node.unit, figure(node.node.total), figure(node.node.own),
                percent(report.total == 0 ? nil : node.node.total / report.total),
            ])
            for child in node.node.children { add(child) }
            if node.node.rest != 0 {
                table.append([
                    indent + "  " + texts.text(.cliLifecycleBelowCutOff), "", figure(node.node.rest), "",
                    percent(report.total == 0 ? nil : node.node.rest / report.total),
                ])
            }
        }
        if !report.nodes.isEmpty { add(0) }
        console.result(table: table)
    }

    func show(_ sankey: Sankey, unit: String) {
        var table = Table([
            .text(texts.text(.cliLifecycleFrom)), .text(texts.text(.cliLifecycleTo)),
            .number(texts.text(.cliLifecycleColumnScore), unit: texts.unit(unit)),
        ])
        for link in sankey.links.sorted(by: { abs($0.impact) > abs($1.impact) }) {
            table.append([
                sankey.nodes[link.source].name, sankey.nodes[link.target].name, figure(link.impact),
            ])
        }
        console.result(table: table)
    }

    func show(_ report: ProductDifference, limit: Int) {
        let word = texts.unit(report.unit)
        var table = Table(
            [.text(texts.text(.cliLifecycleColumnPart))]
                + report.products.map { .number($0, unit: word) }
                + [.number(texts.text(.cliLifecycleDifference), unit: word)]
        )
        func cell(_ value: Double?) -> String { value.map(figure) ?? texts.missing }
        for row in report.comparison.rows.prefix(limit) {
            let part = ContributionRow(id: row.id, name: row.name)
            table.append([
                name(of: part, report.by), cell(row.first), cell(row.second), figure(row.difference),
            ])
        }
        let difference = report.totals[1] - report.totals[0]
        table.appendTotal(
            [texts.text(.cliLifecycleTotal)] + report.totals.map(figure) + [figure(difference)]
        )
        console.result(table: table)
    }

    func show(_ report: VersionReport, limit: Int) {
        let word = texts.unit(report.unit)
        var table = Table([
            .text(texts.text(.cliLifecycleColumnProcess)), .text(texts.text(.cliLifecycleColumnPart)),
            .number(report.databases[0]), .number(report.databases[1]),
            .number(texts.text(.cliLifecycleDifference), unit: word),
        ])
        for row in report.rows.prefix(limit) {
            let flow = row.provider.isEmpty ? row.flow : "\(row.flow) ← \(row.provider)"
            table.append([
                row.process, flow, row.entry.change == .added ? texts.missing : figure(row.entry.old),
                row.entry.change == .removed ? texts.missing : figure(row.entry.new),
                figure(row.entry.effect),
            ])
        }
        let rest = report.rows.dropFirst(limit)
        if !rest.isEmpty {
            let others = texts.text(.cliLifecycleOthers, ["count": .integer(rest.count)])
            table.append(["", others, "", "", figure(rest.reduce(0) { $0 + $1.entry.effect })])
        }
        table.appendTotal([
            texts.text(.cliLifecycleTotal), report.product, report.before.map(figure) ?? texts.missing,
            figure(report.now), report.before.map { figure(report.now - $0) } ?? texts.missing,
        ])
        console.result(table: table)
        for (key, names) in [
            (TextKey.cliLifecycleOnlyNew, report.addedProcesses),
            (.cliLifecycleOnlyOld, report.removedProcesses),
        ] where !names.isEmpty {
            console.say(
                texts.text(key, ["count": .integer(names.count), "names": .list(Array(names.prefix(limit)))])
            )
        }
    }

    func show(_ report: ImpactReport) {
        let isWeighted = !report.set.isEmpty
        var table = Table(
            [
                .text(texts.text(.cliLifecycleCategoryTitle)), .number(texts.text(.cliLifecycleColumnScore)),
                .text(texts.text(.cliLifecycleUnitTitle)),
            ]
                + (isWeighted
                    ? [
                        .number(texts.text(.cliLifecycleNormalised)),
                        .number(texts.text(.cliLifecycleWeighted), unit: report.scoreUnit),
                    ] : [])
        )
        for row in report.rows {
            let more =
                isWeighted ? [row.normalised, row.weighted].map { $0.map(figure) ?? texts.missing } : []
            table.append([row.category, figure(row.value), row.unit] + more)
        }
        if let score = report.score {
            table.appendTotal([texts.text(.cliLifecycleTotal), "", "", "", figure(score)])
        }
        console.result(table: table, title: report.product)
    }

    func show(_ categories: [MethodImport.Category]) {
        var table = Table([
            .text(texts.text(.cliLifecycleMethodTitle)), .text(texts.text(.cliLifecycleCategoryTitle)),
            .text(texts.text(.cliLifecycleUnitTitle)), .number(texts.text(.cliLifecyclePublishedFactors)),
            .number(texts.text(.cliLifecycleMatchedFactors)),
        ])
        for row in categories {
            table.append([
                row.method, row.category, row.unit, texts.number(Double(row.published)),
                texts.number(Double(row.matched)),
            ])
        }
        console.result(table: table)
    }

    func show(_ flows: [MappedFlow]) {
        var table = Table([
            .text(texts.text(.cliLifecycleColumnFlow)), .text(texts.text(.cliLifecycleCompartment)),
            .text("CAS"), .text(texts.text(.cliLifecycleGas)), .number(texts.text(.cliLifecycleExchanges)),
        ])
        for flow in flows {
            table.append([
                flow.flow, flow.compartment, flow.cas, flow.gas, texts.number(Double(flow.exchanges)),
            ])
        }
        console.result(table: table)
    }
}
