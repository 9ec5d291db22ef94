public import QadamEvidence
public import QadamPathways

/// Reads a pathway from a folder of an example or a workspace: `buildings.csv` and `loads.csv` of the site, and in
/// `pathway/` the scenario (`scenario.yaml`) and the tables `technologies.csv`, `measures.csv`, `prices.csv`, `limits.csv`,
/// `instruments.csv`. Every parameter is a row with value, unit and source.
public struct PathwayTables {
    /// What was read.
    public struct Outcome: Sendable {
        /// The scenario; absent if anything is wrong.
        public let scenario: PathwayScenario?
        /// The hourly series.
        public let profiles: HourlyProfiles?
        /// What was found.
        public let diagnostics: [Diagnostic]
        /// Digests of the files, by name, in the order of reading.
        public let digests: [String: FileDigest]
    }

    /// Where the files are.
    public struct Files: Sendable {
        /// `buildings.csv`.
        public var buildings: InputFile
        /// `loads.csv`.
        public var loads: InputFile
        /// `scenario.yaml`.
        public var scenario: InputFile
        /// `technologies.csv`.
        public var technologies: InputFile
        /// `measures.csv`.
        public var measures: InputFile
        /// `prices.csv`.
        public var prices: InputFile
        /// `limits.csv`.
        public var limits: InputFile
        /// `instruments.csv`.
        public var instruments: InputFile

        /// The files of a folder such as `Examples/campus`.
        public init(folder: String) {
            buildings = .path(folder + "/buildings.csv")
            loads = .path(folder + "/loads.csv")
            scenario = .path(folder + "/pathway/scenario.yaml")
            technologies = .path(folder + "/pathway/technologies.csv")
            measures = .path(folder + "/pathway/measures.csv")
            prices = .path(folder + "/pathway/prices.csv")
            limits = .path(folder + "/pathway/limits.csv")
            instruments = .path(folder + "/pathway/instruments.csv")
        }
    }

    /// Reads and checks everything; nothing is left out in silence.
    public static func read(_ files: Files, figures: PathwayFigures) -> Outcome {
        var diagnostics: [Diagnostic] = []
        var digests: [String: FileDigest] = [:]
        let structure = PathwayStructure(files.scenario)
        let site = PathwaySite(buildings: files.buildings, loads: files.loads)
        let technologies = ParameterTable(files.technologies, owner: "technology", parameter: "parameter")
        let measures = ParameterTable(
            files.measures,
            owner: "measure",
            parameter: "parameter",
            detail: "end_use"
        )
        let prices = ParameterTable(
            files.prices,
            owner: "carrier",
            parameter: "quantity",
            period: "period",
            factor: "factor"
        )
        let limits = ParameterTable(
            files.limits,
            owner: "quantity",
            parameter: "quantity",
            detail: "driver",
            period: "period"
        )
        let instruments = ParameterTable(
            files.instruments,
            owner: "instrument",
            parameter: "parameter",
            period: "period"
        )
        diagnostics += structure.diagnostics + site.diagnostics
        digests[files.scenario.name] = structure.digest
        for (name, digest) in site.digests { digests[name] = digest }
        for table in [technologies, measures, prices, limits, instruments] {
            diagnostics += table.diagnostics
            digests[table.file] = table.digest
        }
        guard !diagnostics.contains(where: { $0.severity == .error }), let outline = structure.outline else {
            return Outcome(scenario: nil, profiles: nil, diagnostics: diagnostics, digests: digests)
        }
        var assembly = PathwayAssembly(outline: outline, figures: figures)
        assembly.technologies = technologies.rows
        assembly.measures = measures.rows
        assembly.prices = prices.rows
        assembly.limits = limits.rows
        assembly.instruments = instruments.rows
        let scenario = assembly.scenario(site)
        let profiles = HourlyProfiles(loads: site.loads, availabilities: outline.availabilities)
        diagnostics += assembly.diagnostics
        guard !diagnostics.contains(where: { $0.severity == .error }) else {
            return Outcome(scenario: nil, profiles: nil, diagnostics: diagnostics, digests: digests)
        }
        diagnostics += scenario.findings(profiles: profiles)
        guard !diagnostics.contains(where: { $0.severity == .error }) else {
            return Outcome(scenario: nil, profiles: nil, diagnostics: diagnostics, digests: digests)
        }
        return Outcome(
            scenario: scenario.limited(to: assembly.limitShares, of: profiles),
            profiles: profiles,
            diagnostics: diagnostics,
            digests: digests
        )
    }
}
