/// A published set of OSeMOSYS.
package struct OSeMOSYSSetKind: Sendable, Hashable {
    /// How members are written.
    package enum Members: Sendable, Hashable {
        /// Any name.
        case names
        /// Whole numbers that take part in arithmetic (years) or order (seasons, day types, brackets).
        case wholeNumbers
    }

    /// Published name.
    package let name: String
    /// Names that mean the same in other published versions.
    package let aliases: [String]
    /// How members are written.
    package let members: Members
    /// Which version it belongs to.
    package let origin: OSeMOSYSOrigin
}

/// Which published version of the formulation a set or parameter belongs to.
package enum OSeMOSYSOrigin: Sendable, Hashable {
    /// The GNU MathProg code in its long formulation: all of it is read and given on.
    case core
    /// Later versions and interfaces only (user-defined constraints, limits by mode, seasonal balances). Read, and
    /// refused unless every value is the default: a model that needs it is another model.
    case extended
    /// Says nothing by itself: computed from the others, or used only by extended parameters. Never refused.
    case derived
}

/// A published parameter of OSeMOSYS.
package struct OSeMOSYSParameterKind: Sendable, Hashable {
    /// Published name.
    package let name: String
    /// The sets of its subscripts in order; more than one list where published versions differ, the common first.
    package let signatures: [[String]]
    /// The default of otoole's published configuration; `nil` where there is none.
    package let publishedDefault: Double?
    /// Which version it belongs to.
    package let origin: OSeMOSYSOrigin
    /// The name of its sheet in an otoole workbook where the whole name is longer than 31 characters.
    package let sheetName: String

    /// The signatures as diagnostics show them: `[REGION,TECHNOLOGY]`.
    package var shownSignatures: [String] { signatures.map { "[" + $0.joined(separator: ",") + "]" } }

    /// The signature with so many subscripts; `nil` where none has.
    package func signature(rank: Int) -> [String]? { signatures.first { $0.count == rank } }
}

/// The published sets and parameters of OSeMOSYS with their subscripts and defaults.
///
/// Sources: sets, parameters and subscripts `osemosys2021.src` (long formulation; `howells2011` describes it);
/// defaults and names of sheets `otoole2023.data`; user-defined constraints and what else is marked as extended
/// `muio2026.model`. A limit of -1 means *no limit* (`osemosys2021.src` change log, conditional operators).
package enum OSeMOSYSCatalogue {
    /// The sets, in the order of the published code.
    package static let sets: [OSeMOSYSSetKind] = [
        set("YEAR", .wholeNumbers),
        set("TECHNOLOGY"),
        set("TIMESLICE"),
        set("FUEL", aliases: ["COMMODITY"]),
        set("EMISSION"),
        set("MODE_OF_OPERATION", .wholeNumbers, aliases: ["MODEOFOPERATION"]),
        set("REGION"),
        set("SEASON", .wholeNumbers),
        set("DAYTYPE", .wholeNumbers),
        set("DAILYTIMEBRACKET", .wholeNumbers),
        set("STORAGE"),
        set("FLEXIBLEDEMANDTYPE", origin: .derived),
        set("UDC", origin: .derived),
        set("STORAGEINTRADAY", origin: .extended),
        set("STORAGEINTRAYEAR", origin: .extended),
        set("COMMODITY_TS", origin: .extended),
        set("COMMODITY_S", origin: .extended),
        set("COMMODITY_AN", origin: .extended),
    ]

    /// Sets with subscripts that preparation programs write beside the data and that follow from it.
    package static let derivedSets: Set<String> = [
        "MODEperTECHNOLOGY", "MODExTECHNOLOGYperFUELout", "MODExTECHNOLOGYperFUELin",
        "MODExTECHNOLOGYperSTORAGEto", "MODExTECHNOLOGYperSTORAGEfrom", "MODExTECHNOLOGYperEMISSION",
        "MODExTECHNOLOGYperEMISSIONChange", "INPUTxNEWxCAPACITYperFUEL", "INPUTxTOTALxCAPACITYperFUEL",
        "INPUTxFUEL", "TIMESLICEofSEASON", "TIMESLICEofDAYTYPE", "TIMESLICEofDAILYTIMEBRACKET",
        "TIMESLICEofSDB",
    ]

    /// Parameters of text that name files of the original program and are of no use here.
    package static let textParameters: Set<String> = ["ResultsPath"]

    /// The parameters in the order of the published code.
    package static let parameters: [OSeMOSYSParameterKind] =
        time + demands + performance + costs + storage
        + limits + targets + emissions + extended

    /// A parameter by its published name.
    package static func parameter(_ name: String) -> OSeMOSYSParameterKind? { parametersByName[name] }

    /// A set by its published name or one of its aliases.
    package static func set(_ name: String) -> OSeMOSYSSetKind? { setsByName[name] }

    private static let parametersByName: [String: OSeMOSYSParameterKind] =
        Dictionary(parameters.map { ($0.name, $0) }) { first, _ in first }

    private static let setsByName: [String: OSeMOSYSSetKind] =
        Dictionary(sets.flatMap { kind in ([kind.name] + kind.aliases).map { ($0, kind) } }) { first, _ in
            first
        }

    private static func set(
        _ name: String,
        _ members: OSeMOSYSSetKind.Members = .names,
        aliases: [String] = [],
        origin: OSeMOSYSOrigin = .core
    ) -> OSeMOSYSSetKind {
        OSeMOSYSSetKind(name: name, aliases: aliases, members: members, origin: origin)
    }
}
