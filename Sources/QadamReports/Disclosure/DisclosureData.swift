package import QadamEvidence
import QadamUnits

/// One field of a form: which figure stands at which place of it (`Data/reports/disclosure-fields.csv`).
package struct DisclosureField: Sendable {
    package let kind: String
    package let section: String
    package let figure: String
    package let citation: Citation

    package static let all: [DisclosureField] = DataTable(csv: EmbeddedDisclosureFields.csv).rows
        .filter { $0.count == 5 }
        .map {
            DisclosureField(
                kind: $0[0],
                section: $0[1],
                figure: $0[2],
                citation: Citation(reference: $0[3], locator: $0[4])
            )
        }
}

/// One row of the mapping between our categories and those of ISO 14064-1 (`Data/reports/iso14064-categories.csv`).
package struct ISO14064Row: Sendable {
    package let category: String
    package let subcategory: String
    package let inventoryCategory: String
    package let citation: Citation
    /// Whether the place was read in the cited work, or is our judgement after its headings.
    package let isRead: Bool

    package static let all: [ISO14064Row] = DataTable(csv: EmbeddedISO14064Categories.csv).rows
        .filter { $0.count == 6 }
        .map {
            ISO14064Row(
                category: $0[0],
                subcategory: $0[1],
                inventoryCategory: $0[2],
                citation: Citation(reference: $0[3], locator: $0[4]),
                isRead: $0[5] == "read"
            )
        }
}

/// Which kind of energy source a fuel is, by its name in the factor pack (`Data/reports/fuel-classes.csv`).
package enum FuelClass {
    package static let byActivity: [String: String] = Dictionary(
        DataTable(csv: EmbeddedFuelClasses.csv).rows.filter { $0.count == 4 }.map { ($0[0], $0[1]) },
        uniquingKeysWith: { first, _ in first }
    )
}
