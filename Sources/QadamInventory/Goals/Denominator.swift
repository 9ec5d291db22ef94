public import QadamEvidence

/// What emissions are divided by: people, floor area, a product, money.
public struct Denominator: Sendable, Codable, Equatable {
    /// What kind of thing it counts.
    public enum Kind: String, Sendable, Codable, Hashable, CaseIterable {
        /// People, such as students or full-time equivalents.
        case people
        /// Floor area.
        case area
        /// Output of a product.
        case product
        /// Money, such as revenue.
        case money

        /// The name, as a text.
        public var name: Message { Message("inventory.denominator.\(rawValue)") }
    }

    /// Where its figures are; each is kept in one place only.
    public enum Basis: Sendable, Codable, Equatable {
        /// Figures of its own, by year with source.
        case figures([ForecastBasis.Point])
        /// A driver of the forecast, in the years that are given there (no interpolation).
        case driver(String)
        /// The counted quantity of a source line, such as the output of a smelter.
        case line(String)
        /// The floor area of the buildings, counted as their facilities are; known of the reporting year.
        case buildings
    }

    /// Identifier.
    public let id: String
    /// Its name.
    public let name: LocalizedName
    /// What it counts.
    public let kind: Kind
    /// The symbol of its unit.
    public let unit: String
    /// Where its figures are.
    public let basis: Basis

    /// See the fields.
    public init(id: String, name: LocalizedName, kind: Kind, unit: String, basis: Basis) {
        self.id = id
        self.name = name
        self.kind = kind
        self.unit = unit
        self.basis = basis
    }
}

/// The figures of denominators by year, from wherever they are kept.
public struct DenominatorFigures: Sendable {
    /// A figure with its origin.
    public struct Figure: Sendable, Codable, Equatable {
        /// In the unit of the denominator; above zero.
        public let value: Double
        /// Where it comes from, as it was stated; nil where it is calculated from the inventory.
        public let source: String?
    }

    /// The denominators.
    public let denominators: [Denominator]
    private let drivers: [ForecastBasis.Driver]
    private let buildings: [Building]
    private let organisation: Organisation
    private let reportingYear: Int

    /// - Parameters:
    ///   - denominators: as stated.
    ///   - drivers: those of the forecast.
    ///   - buildings: as they are in the reporting year.
    ///   - organisation: with its facilities and approach.
    ///   - reportingYear: the year of the buildings.
    public init(
        _ denominators: [Denominator],
        drivers: [ForecastBasis.Driver],
        buildings: [Building],
        organisation: Organisation,
        reportingYear: Int
    ) {
        self.denominators = denominators
        self.drivers = drivers
        self.buildings = buildings
        self.organisation = organisation
        self.reportingYear = reportingYear
    }

    /// The denominator with an identifier.
    public func denominator(_ id: String) -> Denominator? { denominators.first { $0.id == id } }

    /// The figure of a year; without one, why.
    ///
    /// - Parameter result: the inventory of that year, for what is counted there.
    public func figure(
        _ denominator: Denominator,
        _ year: Int,
        _ result: InventoryResult?
    ) -> (figure: Figure?, missing: Diagnostic?) {
        let found: (value: Double, source: String?)?
        switch denominator.basis {
        case .figures(let points): found = Self.exact(points, year)
        case .driver(let id):
            guard let driver = drivers.first(where: { $0.id == id }) else {
                return (nil, missing("INV-0902", denominator, year, ["driver": .text(id)], .error))
            }
            found = Self.exact(driver.points, year)
        case .line(let id):
            guard let line = result?.lines.first(where: { $0.id == id }), line.unit == denominator.unit,
                let counted = line.countedQuantity
            else { return (nil, missing("INV-0903", denominator, year, ["source": .text(id)])) }
            found = (counted, nil)
        case .buildings:
            guard year == reportingYear else {
                return (nil, missing("INV-0901", denominator, year, ["known": .text(String(reportingYear))]))
            }
            found = buildings.isEmpty ? nil : (area(year), nil)
        }
        guard let found else { return (nil, missing("INV-0900", denominator, year)) }
        guard found.value > 0 else { return (nil, missing("INV-0904", denominator, year)) }
        return (Figure(value: found.value, source: found.source), nil)
    }

    private static func exact(_ points: [ForecastBasis.Point], _ year: Int) -> (Double, String?)? {
        points.first { $0.year == year }.map { ($0.value, $0.source) }
    }

    /// Numerator and denominator have one boundary: a building counts as much as its facility does.
    private func area(_ year: Int) -> Double {
        let shares = Dictionary(
            organisation.facilities.map {
                ($0.id, $0.counted(under: organisation.consolidation, year: year))
            },
            uniquingKeysWith: { first, _ in first }
        )
        return buildings.reduce(0) { sum, building in
            shares[building.facility].map { sum + building.areaM2 * $0 } ?? sum
        }
    }

    private func missing(
        _ code: String,
        _ denominator: Denominator,
        _ year: Int,
        _ more: [String: Argument] = [:],
        _ severity: Diagnostic.Severity = .warning
    ) -> Diagnostic {
        let arguments: [String: Argument] = [
            "denominator": .text(denominator.id), "year": .text(String(year)),
        ]
        let place = Place.entity(kind: "intensity", id: denominator.id)
        return Diagnostic(code, severity, at: place, arguments.merging(more) { $1 })
    }
}

extension LineResult {
    /// The part of its quantity that is counted under the approach of the result, in its unit; nil where that cannot be told because
    /// nothing is emitted per unit.
    var countedQuantity: Double? {
        if intensity != 0 { return location.co2e / intensity }
        return nil
    }
}
