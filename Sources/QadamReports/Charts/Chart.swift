/// A chart as a page needs it: the finding in a sentence, the specification, and the same figures as a table.
public struct Chart: Equatable, Sendable {
    /// Identifier inside one report: `a-z` and hyphens, used for anchors.
    public let id: String
    /// What the chart shows.
    public let title: String
    /// What a reader should see in it.
    public let finding: String
    /// Vega-Lite 6 specification with its data.
    public let specification: JSONValue
    /// The figures of the chart.
    public let table: Table

    /// A chart.
    public init(id: String, title: String, finding: String, specification: JSONValue, table: Table) {
        self.id = id
        self.title = title
        self.finding = finding
        self.specification = specification
        self.table = table
    }
}
