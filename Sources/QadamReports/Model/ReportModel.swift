public import QadamEvidence

/// Everything that a report shows, without language: figures, names and message keys.
///
/// The model is a plain value. Adapters make it from the results of the domain; a page and a set of charts are
/// functions of it. A part that was not calculated is absent and its section is not shown.
public struct ReportModel: Codable, Equatable, Sendable {
    /// Who the report is about.
    public var organisation: OrganisationPart
    /// Inventory of greenhouse gases.
    public var inventory: InventoryPart?
    /// Footprints of products.
    public var products: ProductsPart?
    /// Pathway to the target year.
    public var pathway: PathwayPart?
    /// Methods that the figures were calculated with.
    public var methods: [Method]
    /// Works and places in them that the figures come from.
    public var citations: [Citation]
    /// What was found to be wrong or worth knowing.
    public var findings: [Diagnostic]
    /// Versions and hashes that pin the figures.
    public var provenance: ProvenancePart

    /// A report; see the fields.
    public init(
        organisation: OrganisationPart,
        inventory: InventoryPart? = nil,
        products: ProductsPart? = nil,
        pathway: PathwayPart? = nil,
        methods: [Method] = [],
        citations: [Citation] = [],
        findings: [Diagnostic] = [],
        provenance: ProvenancePart
    ) {
        self.organisation = organisation
        self.inventory = inventory
        self.products = products
        self.pathway = pathway
        self.methods = methods
        self.citations = citations
        self.findings = findings
        self.provenance = provenance
    }
}

/// Who a report is about.
public struct OrganisationPart: Codable, Equatable, Sendable {
    /// Its name: a text, a name in several languages or a message.
    public var name: Argument
    /// True for the example: the page says that the organisation is invented.
    public var isInvented: Bool

    /// An organisation.
    public init(name: Argument, isInvented: Bool) {
        self.name = name
        self.isInvented = isInvented
    }
}

/// What pins the figures of a report.
public struct ProvenancePart: Codable, Equatable, Sendable {
    /// Version of the program.
    public var program: String
    /// Lines such as a factor pack and its version, or a result and its hash.
    public var pins: [Pin]

    /// A named version or hash.
    public struct Pin: Codable, Equatable, Sendable {
        /// What it is.
        public var label: Argument
        /// The version or hash.
        public var value: String

        /// A named version or hash.
        public init(_ label: Argument, _ value: String) {
            self.label = label
            self.value = value
        }
    }

    /// Versions and hashes.
    public init(program: String, pins: [Pin] = []) {
        self.program = program
        self.pins = pins
    }
}
