public import QadamEvidence

/// Edition of the IPCC guidelines whose landfill parameters are used. The editions differ in DOCf and are not mixed.
public enum GuidelineEdition: String, Hashable, Sendable, Codable, CaseIterable {
    /// 2006: one DOCf for all materials.
    case ipcc2006
    /// The refinement of 2019: DOCf by material.
    case ipcc2019
}

/// Climate of a landfill, table 3.3 (`ipcc2006.v5.c3.t3.3`).
public enum ClimateZone: String, Hashable, Sendable, Codable, CaseIterable {
    /// Boreal and temperate (mean annual temperature to 20 °C), precipitation below potential evapotranspiration.
    case temperateDry = "temperate-dry"
    /// Boreal and temperate, precipitation above potential evapotranspiration.
    case temperateWet = "temperate-wet"
    /// Tropical, below 1000 mm of precipitation.
    case tropicalDry = "tropical-dry"
    /// Tropical, 1000 mm of precipitation and more.
    case tropicalWet = "tropical-wet"

    /// Its name.
    public var title: Message { Message("waste.climate.\(rawValue)") }
}

/// Kind of a disposal site, table 3.1 (`ipcc2006.v5.c3.t3.1`; aerated and semi-aerobic sites as in
/// `ipcc2019.v5.c3.t3.1`, which tells well run ones from poorly run ones).
public enum LandfillSiteType: String, Hashable, Sendable, Codable, CaseIterable {
    /// Managed, anaerobic.
    case managedAnaerobic = "managed-anaerobic"
    /// Managed well, semi-aerobic.
    case managedWellSemiAerobic = "managed-well-semi-aerobic"
    /// Managed poorly, semi-aerobic.
    case managedPoorlySemiAerobic = "managed-poorly-semi-aerobic"
    /// Managed well, with active aeration.
    case managedWellAerated = "managed-well-active-aeration"
    /// Managed poorly, with active aeration.
    case managedPoorlyAerated = "managed-poorly-active-aeration"
    /// Unmanaged, deep or with a high water table.
    case unmanagedDeep = "unmanaged-deep"
    /// Unmanaged, shallow.
    case unmanagedShallow = "unmanaged-shallow"
    /// Nobody knows.
    case uncategorised

    /// Id of its methane correction factor in the packs.
    public var correctionFactor: String {
        switch self {
        case .managedAnaerobic, .unmanagedDeep, .unmanagedShallow, .uncategorised:
            "ipcc2006.landfill.mcf.\(rawValue)"
        default: "ipcc2019.landfill.mcf.\(rawValue)"
        }
    }

    /// Its name.
    public var title: Message { Message("waste.site.\(rawValue)") }
}

/// Cover of a site, table 3.2 (`ipcc2006.v5.c3.t3.2`).
public enum LandfillCover: String, Hashable, Sendable, Codable, CaseIterable {
    /// Managed and covered with material in which methane is oxidised: soil, compost.
    case covered
    /// Without such a cover, unmanaged or not known.
    case uncovered

    /// Its name.
    public var title: Message { Message("waste.cover.\(rawValue)") }
}

/// Which rows of the packs answer the roles of a landfill, once a person has chosen edition, climate, kind of site and
/// cover. Roles that the tables leave open (`k` of nappies, rubber and leather; `DOC` of sludge and bulk waste) stay
/// open.
public enum LandfillDefaults {
    /// `DOC.…`, `DOCf…`, `k.…`, `F` and `delay`.
    public static func decay(edition: GuidelineEdition, climate: ClimateZone) -> WasteInputs {
        var inputs: WasteInputs = [
            "F": .library("ipcc2006.landfill.f"), "delay": .library("ipcc2006.landfill.delay"),
        ]
        for material in [WasteMaterial.paper, .textiles, .food, .wood, .garden, .nappies, .rubberAndLeather] {
            inputs["DOC.\(material.rawValue)"] = .library("ipcc2006.landfill.doc.\(material.rawValue)")
        }
        switch edition {
        case .ipcc2006: inputs["DOCf"] = .library("ipcc2006.landfill.docf.bulk")
        case .ipcc2019:
            for material in [WasteMaterial.paper, .textiles, .food, .wood, .garden, .nappies] {
                inputs["DOCf.\(material.rawValue)"] = .library("ipcc2019.landfill.docf.\(material.rawValue)")
            }
        }
        for material in WasteMaterial.allCases {
            guard let row = decayRow(material, climate) else { continue }
            inputs["k.\(material.rawValue)"] = .library("ipcc2006.landfill.k.\(row).\(climate.rawValue)")
        }
        return inputs
    }

    /// `MCF` and `OX`.
    public static func phase(_ site: LandfillSiteType, _ cover: LandfillCover) -> WasteInputs {
        [
            "MCF": .library(site.correctionFactor),
            "OX": .library("ipcc2006.landfill.ox.\(cover.rawValue)"),
        ]
    }

    /// The row of table 3.3 for a material; nil where the table has none.
    private static func decayRow(_ material: WasteMaterial, _ climate: ClimateZone) -> String? {
        switch material {
        case .paper, .textiles: "paper-textiles"
        case .wood: "wood-straw"
        case .garden: "garden"
        case .food, .sludge: "food-sludge"
        case .bulk: climate == .temperateDry || climate == .temperateWet ? "bulk" : nil
        default: nil
        }
    }
}
