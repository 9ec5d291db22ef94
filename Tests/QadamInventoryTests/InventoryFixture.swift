import QadamEvidence
import QadamFactors
import QadamInventory
import QadamUncertainty
import QadamUnits

/// Small inventories for tests.
enum Fixture {
    static let statements = (1...15).map {
        Scope3Statement(category: $0, status: .notRelevant, reason: LocalizedName(en: "not here"))
    }

    static func facility(
        _ id: String = "site",
        share: Double = 1,
        operates: Bool = true,
        directs: Bool = true
    ) -> Facility {
        Facility(
            id: id,
            name: LocalizedName(en: id),
            equityShare: share,
            operationalControl: operates,
            financialControl: directs
        )
    }

    static func line(
        _ id: String,
        _ category: EmissionCategory,
        _ method: String,
        _ unit: String,
        factors: [String: String] = [:],
        properties: [String: OwnProperty] = [:],
        of origins: [String] = [],
        rhythm: SourceLine.Rhythm = .year,
        facility: String? = "site",
        building: String? = nil
    ) throws -> SourceLine {
        SourceLine(
            id: id,
            name: LocalizedName(en: id),
            building: building,
            facility: origins.isEmpty ? facility : nil,
            category: category,
            method: method,
            rhythm: rhythm,
            unit: try UnitRegistry.standard.unit(unit),
            factors: factors,
            properties: properties,
            activityOf: origins
        )
    }

    static func own(_ value: Double, _ unit: String, width: Double? = nil) throws -> OwnProperty {
        OwnProperty(
            amount: Amount(value, try UnitRegistry.standard.unit(unit)),
            relativeHalfWidth: width,
            source: "test"
        )
    }

    static func record(
        _ id: String,
        _ source: String,
        _ value: Double,
        _ unit: String,
        period: String = "2024",
        width: Double? = nil,
        quality: QualityScore? = nil
    ) throws -> ActivityRecord {
        guard let period = Period(iso: period) else { throw FixtureError.period }
        return ActivityRecord(
            id: id,
            source: source,
            period: period,
            amount: try Amount(value, unit),
            provenance: .metered,
            quality: quality,
            relativeHalfWidth: width
        )
    }

    static func input(
        _ sources: [SourceLine],
        _ records: [ActivityRecord],
        gwp: String = "AR5",
        choices: [String: String] = [:],
        instruments: [Instrument] = [],
        facilities: [Facility] = [facility()],
        consolidation: Consolidation = .operationalControl,
        buildings: [Building] = []
    ) -> InventoryInput {
        let used = Set(sources.compactMap(\.category.scope3Number))
        let scope3 = (1...15).map {
            Scope3Statement(
                category: $0,
                status: used.contains($0) ? .calculated : .notRelevant,
                reason: LocalizedName(en: "test")
            )
        }
        return InventoryInput(
            organisation: Organisation(
                id: "test",
                name: LocalizedName(en: "test"),
                country: "KZ",
                consolidation: consolidation,
                facilities: facilities,
                scope3: scope3
            ),
            year: 2024,
            gwp: gwp,
            choices: FactorChoices(choices),
            buildings: buildings,
            sources: sources,
            records: RecordColumns(records),
            instruments: instruments
        )
    }

    static func calculate(_ input: InventoryInput, trials: Int? = nil) -> Inventory {
        Inventory.calculate(input, options: UncertaintyOptions(trials: trials))
    }
}

enum FixtureError: Error { case period }

extension Inventory {
    /// The codes of what was found, without repetition.
    var codes: Set<String> { Set(diagnostics.map(\.code)) }
}
