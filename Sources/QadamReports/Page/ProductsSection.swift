import QadamEvidence
import QadamText

extension ReportPage {
    /// Footprints of products: stages, both ways of computing, primary against secondary.
    var productsSection: Section? {
        guard let products = model.products, !products.products.isEmpty else { return nil }
        return Section(
            id: "products",
            title: texts.text(.reportProductsTitle),
            content: .joined([
                .element("p") { texts.text(.reportProductsLead) },
                .element("p", [("class", "equation")]) { "УС = Σ T·(F + FF)" },
                notes(products.notes), .joined(model.productCharts(texts).map(figure)),
                formula(products), reconciliation(products), comparisons(products), boundary(products),
            ])
        )
    }

    /// T, F and FF of every stage whose time is known.
    private func formula(_ part: ProductsPart) -> HTML {
        guard part.products.contains(where: { $0.stages.contains { $0.hours != nil } }) else { return .empty }
        var table = Table([
            .text(texts.text(.reportProduct)), .text(texts.text(.reportStage)),
            .number("T", unit: texts.unit("h")), .number("F"), .number("FF"), .number("T·(F + FF)"),
        ])
        var hasAssumption = false
        for product in part.products {
            for stage in product.stages {
                guard let hours = stage.hours, hours > 0 else { continue }
                hasAssumption = hasAssumption || stage.hoursAreAssumed
                let written = { (value: Double) in texts.number(value, .significant(4)) }
                table.append([
                    texts.text(
                        .reportProductUnit,
                        ["product": product.name, "unit": .text(texts.unit(product.unit))]
                    ),
                    texts.format(stage.name), written(hours) + (stage.hoursAreAssumed ? " *" : ""),
                    written(stage.process / hours),
                    stage.knownEnergy.map { written($0 / hours) } ?? texts.missing,
                    written(stage.process + stage.energy),
                ])
            }
        }
        return .joined([
            titled(texts.text(.reportFormulaTitle), table),
            hasAssumption ? .element("p") { texts.text(.reportFormulaAssumed) } : .empty,
        ])
    }

    /// What the figures leave out.
    private func boundary(_ part: ProductsPart) -> HTML {
        let incomplete = part.products.filter { !$0.absent.isEmpty || !$0.cutOffs.isEmpty }
        guard !incomplete.isEmpty else { return .empty }
        return .joined([
            .element("h3") { texts.text(.reportBoundaryTitle) },
            .element("ul") {
                for product in incomplete {
                    if !product.absent.isEmpty {
                        HTML.element("li") {
                            texts.text(
                                .reportBoundaryAbsent,
                                ["product": product.name, "stages": .list(product.absent.map(texts.format))]
                            )
                        }
                    }
                    if !product.cutOffs.isEmpty {
                        HTML.element("li") {
                            texts.text(
                                .reportBoundaryCutOffs,
                                [
                                    "product": product.name, "count": .integer(product.cutOffs.count),
                                    "flows": .list(product.cutOffs),
                                ]
                            )
                        }
                    }
                }
            },
        ])
    }

    private func reconciliation(_ part: ProductsPart) -> HTML {
        var table = Table([
            .text(texts.text(.reportProduct)), .number(texts.text(.reportByFormula)),
            .number(texts.text(.reportByAssessment)), .number(texts.text(.reportDifference)),
        ])
        for product in part.products {
            let format = ColumnFormat([product.byFormula, product.byAssessment], texts, significant: 5)
            let difference = product.byFormula - product.byAssessment
            // Sums in another order differ in the last bits; that is not a difference of the methods.
            let shown = abs(difference) <= 1e-9 * abs(product.byAssessment) ? 0 : difference
            let unit = texts.unit(product.unit)
            table.append([
                texts.text(.reportProductUnit, ["product": product.name, "unit": .text(unit)]),
                format.cell(product.byFormula), format.cell(product.byAssessment), format.cell(shown),
            ])
        }
        return titled(texts.text(.reportReconciliationTitle), table)
    }

    private func comparisons(_ part: ProductsPart) -> HTML {
        guard !part.comparisons.isEmpty else { return .empty }
        var table = Table([
            .text(texts.text(.reportCircular)), .text(texts.text(.reportLinear)),
            .number(texts.text(.reportCircularIndex)),
        ])
        for comparison in part.comparisons {
            table.append([
                texts.format(comparison.circular), texts.format(comparison.linear),
                texts.number(comparison.index, .decimals(3)),
            ])
        }
        return .joined([
            titled(texts.text(.reportComparisonTitle), table),
            .element("p") { texts.text(.reportCircularIndexNote) },
        ])
    }
}
