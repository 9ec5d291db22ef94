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
                reconciliation(products), comparisons(products),
            ])
        )
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
