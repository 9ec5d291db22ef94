internal import QadamUnits

/// Where a number stands in a published work: `id` of the work in `Data/References.json`, and the place in it.
public struct Citation: Hashable, Sendable, Codable {
    /// Identifier of the work, such as `ipcc2006.v2`.
    public let reference: String
    /// Chapter, equation, table or page, such as `c2.t2.2`.
    public let locator: String

    /// A citation of `locator` in the work `reference`.
    public init(reference: String, locator: String) {
        self.reference = reference
        self.locator = locator
    }
}

extension Citation: CustomStringConvertible {
    /// `reference.locator`, or the reference alone.
    public var description: String { locator.isEmpty ? reference : "\(reference) · \(locator)" }
}

/// A published work that figures or methods come from.
public struct Reference: Hashable, Sendable, Codable {
    /// Stable identifier.
    public let id: String
    /// Title as published.
    public let title: String
    /// Publisher or authors.
    public let publisher: String
    /// Year of publication.
    public let year: String
    /// Licence of the figures, where the publisher states one.
    public let licence: String?
    /// Address.
    public let url: String?
}

/// The list of works that the program cites.
public struct References: Sendable {
    /// The works built into the program (`Data/References.json`).
    public static let standard = References(csv: EmbeddedReferences.csv)

    /// All works in the order of the file.
    public let all: [Reference]
    private let byID: [String: Int]

    package init(csv: String) {
        let table = DataTable(csv: csv)
        let names = ["id", "title", "publisher", "year", "licence", "url"]
        let columns = names.map { table.column($0) }
        var all: [Reference] = []
        for row in table.rows where row.count == table.header.count {
            func cell(_ index: Int) -> String {
                guard let column = columns[index] else { return "" }
                return row[column]
            }
            all.append(
                Reference(
                    id: cell(0),
                    title: cell(1),
                    publisher: cell(2),
                    year: cell(3),
                    licence: cell(4).isEmpty ? nil : cell(4),
                    url: cell(5).isEmpty ? nil : cell(5)
                )
            )
        }
        self.all = all
        byID = Dictionary(
            all.enumerated().map { ($0.element.id, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The work with that identifier.
    public func reference(_ id: String) -> Reference? {
        byID[id].map { all[$0] }
    }
}
