public import QadamEvidence
public import QadamLifeCycle

/// A format of life-cycle data.
public enum DatasetFormat: String, Sendable, CaseIterable, Codable {
    /// EcoSpold 1: datasets in one or more XML files.
    case ecospold1
    /// EcoSpold 2: one `.spold` file for each activity and product.
    case ecospold2
    /// ILCD, with its extension for environmental product declarations.
    case ilcd
    /// openLCA JSON-LD, both dialects.
    case jsonld
    /// SimaPro CSV.
    case simapro
    /// Brightway's table of activities, as CSV or XLSX.
    case brightway
    /// Qadam's own tables.
    case qadam
    /// Matrices in Matrix Market files.
    case matrices
}

/// How a package is to be read.
public struct ReadingOptions: Sendable {
    /// The format; `nil` to recognise it from the content.
    public var format: DatasetFormat?
    /// Whether what is damaged is left out and listed instead of refusing the package.
    public var skipsBad: Bool
    /// Name that the database gets.
    public var name: String
    /// Upper limit of the unpacked size of an archive, in bytes: more is refused as an archive bomb.
    public var unpackedLimit: Int

    /// Options; see the fields.
    public init(
        format: DatasetFormat? = nil,
        skipsBad: Bool = false,
        name: String,
        unpackedLimit: Int = 16 << 30
    ) {
        self.format = format
        self.skipsBad = skipsBad
        self.name = name
        self.unpackedLimit = unpackedLimit
    }
}

/// What came of reading a package.
public struct DatasetReading: Sendable {
    /// The database; `nil` where an error forbids it (or everything was left out).
    public var database: LifeCycleDatabase?
    /// What was read, mapped and left out.
    public var report: ReadingReport
    /// Everything that was found.
    public var diagnostics: [Diagnostic]

    /// What came of reading.
    public init(database: LifeCycleDatabase?, report: ReadingReport, diagnostics: [Diagnostic]) {
        self.database = database
        self.report = report
        self.diagnostics = diagnostics
    }
}

/// The check report of an import: what was read, what was linked, what was left out and why.
public struct ReadingReport: Sendable, Codable, Equatable {
    /// Something that was left out.
    public struct Omission: Sendable, Codable, Equatable {
        /// What: kind of thing, such as `process`, `exchange`, `contact`, `source`.
        public var kind: String
        /// Identifier or file.
        public var id: String
        /// Name, where it has one.
        public var name: String
        /// Code of the reason: a diagnostic (`DAT-0123`).
        public var reason: String

        /// An omission.
        public init(kind: String, id: String, name: String, reason: String) {
            self.kind = kind
            self.id = id
            self.name = name
            self.reason = reason
        }
    }

    /// An input of a product, or a waste, whose maker is not in the package.
    public struct Unlinked: Sendable, Codable, Equatable {
        /// The process that asks for it.
        public var process: String
        /// Its name; empty in reports of earlier versions.
        public var processName: String
        /// The flow.
        public var flow: String
        /// Its name; empty in reports of earlier versions.
        public var flowName: String
        /// How much is asked for, in ``unit``; `nil` where a formula without a value gives it.
        public var amount: Double?
        /// Unit of the amount; empty in reports of earlier versions.
        public var unit: String
        /// How many processes of the package could supply it: 0 where nobody makes it.
        public var candidates: Int
        /// The maker that the data name, as they name it; empty where any maker of the flow would do.
        public var sought: String

        /// An unlinked exchange.
        public init(
            process: String,
            processName: String = "",
            flow: String,
            flowName: String = "",
            amount: Double? = nil,
            unit: String = "",
            candidates: Int,
            sought: String = ""
        ) {
            self.process = process
            self.processName = processName
            self.flow = flow
            self.flowName = flowName
            self.amount = amount.flatMap { $0.isFinite ? $0 : nil }
            self.unit = unit
            self.candidates = candidates
            self.sought = sought
        }

        /// From a report, also of a version that kept identifiers only.
        public init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: CodingKeys.self)
            self.init(
                process: try values.decode(String.self, forKey: .process),
                processName: try values.decodeIfPresent(String.self, forKey: .processName) ?? "",
                flow: try values.decode(String.self, forKey: .flow),
                flowName: try values.decodeIfPresent(String.self, forKey: .flowName) ?? "",
                amount: try values.decodeIfPresent(Double.self, forKey: .amount),
                unit: try values.decodeIfPresent(String.self, forKey: .unit) ?? "",
                candidates: try values.decode(Int.self, forKey: .candidates),
                sought: try values.decodeIfPresent(String.self, forKey: .sought) ?? ""
            )
        }
    }

    /// Format that was read.
    public var format: DatasetFormat
    /// Files that were read.
    public var files: Int
    /// Processes read.
    public var processes: Int
    /// Flows read.
    public var flows: Int
    /// Exchanges read.
    public var exchanges: Int
    /// Exchanges with a distribution.
    public var uncertain: Int
    /// Parameters read.
    public var parameters: Int
    /// Impact categories read.
    public var impactCategories: Int
    /// Inputs and wastes that found their maker (by the data's own word, or because one process alone makes it).
    public var linked: Int
    /// Inputs and wastes without maker.
    public var unlinked: [Unlinked]
    /// What was left out.
    public var omissions: [Omission]

    /// An empty report.
    public init(format: DatasetFormat) {
        self.format = format
        files = 0
        processes = 0
        flows = 0
        exchanges = 0
        uncertain = 0
        parameters = 0
        impactCategories = 0
        linked = 0
        unlinked = []
        omissions = []
    }
}
