public import QadamEvidence
import QadamFactors
public import QadamInventory
public import QadamLifeCycle
public import QadamPathways
public import QadamReports
import QadamUnits

/// What a report is made from; parts that the workspace does not have are absent.
public struct ReportContent: Sendable {
    /// The inventory.
    public var inventory: Inventory?
    /// Footprints.
    public var footprints: [Footprint]
    /// Comparisons of products.
    public var comparisons: [ProductComparison]
    /// The scenario of the pathway.
    public var scenario: PathwayScenario?
    /// The plans.
    public var pathway: PathwayResult?
    /// Findings to print in the report.
    public var findings: [Diagnostic]

    /// A report of these parts.
    public init(
        inventory: Inventory? = nil,
        footprints: [Footprint] = [],
        comparisons: [ProductComparison] = [],
        scenario: PathwayScenario? = nil,
        pathway: PathwayResult? = nil,
        findings: [Diagnostic] = []
    ) {
        self.inventory = inventory
        self.footprints = footprints
        self.comparisons = comparisons
        self.scenario = scenario
        self.pathway = pathway
        self.findings = findings
    }
}

extension Workspace {
    /// Gathers what a report shows: inventory and products calculated anew, the pathway as it was last solved.
    ///
    /// - Throws: `StoreError`.
    public func reportContent() throws -> ReportContent {
        let info = try info()
        var content = ReportContent()
        if info.parts.contains(.organisation) {
            let outcome = try calculateInventory()
            content.inventory = outcome.inventory
            content.findings += outcome.diagnostics
            let pathway = try latestPathway()
            content.scenario = pathway.scenario
            content.pathway = pathway.result
            content.findings += pathway.diagnostics + (pathway.result?.findings ?? [])
        }
        if info.parts.contains(.products) {
            let outcome = try calculateProducts()
            content.footprints = outcome.footprints
            content.comparisons = outcome.comparisons
            content.findings += outcome.diagnostics
        }
        return content
    }

    /// The model of a report, without language.
    ///
    /// - Parameters:
    ///   - content: What it shows.
    ///   - program: Name and version of the program.
    public func reportModel(_ content: ReportContent, program: String) -> ReportModel {
        let result = content.inventory?.result
        let set = result.flatMap(\.warmingPotentials)
        var pins: [ProvenancePart.Pin] = [
            ProvenancePart.Pin(.message(Message("workspace.pin.factors")), FactorLibrary.standard.pack)
        ]
        if let result {
            pins += result.choices.sorted { $0.key < $1.key }.map {
                ProvenancePart.Pin(.text($0.key), $0.value)
            }
        }
        var inventory = result.flatMap { result in
            set.flatMap {
                InventoryPart(result, gwp: $0, coverage: content.inventory?.coverage ?? [])
            }
        }
        // Whether a second person has compared the factors with their originals is for every reader to know.
        inventory?.notes.append(FactorLibrary.standard.review.message)
        return ReportModel(
            organisation: OrganisationPart(
                name: result.map { .name($0.name) } ?? .text(path),
                isInvented: content.inventory?.input.organisation.isExample ?? false
            ),
            inventory: inventory,
            products: content.footprints.isEmpty
                ? nil : ProductsPart(content.footprints, comparisons: content.comparisons),
            pathway: content.pathway.flatMap { pathway in
                content.scenario.map { PathwayPart(pathway, $0, gwpSet: result?.gwp ?? "AR5") }
            },
            methods: methods(content),
            citations: citations(content),
            findings: content.findings.sorted { $0.severity > $1.severity },
            provenance: ProvenancePart(program: program, pins: pins)
        )
    }

    private func methods(_ content: ReportContent) -> [Method] {
        let used = Set(content.inventory?.result?.methods ?? [])
        var methods = InventoryMethods.all.map { $0.method }.filter { used.contains($0.id) }
        if !content.footprints.isEmpty { methods += LifeCycleMethods.all }
        if content.pathway != nil { methods += PathwayMethods.all }
        return methods
    }

    /// Every place in a published work that a figure of the report comes from, each once.
    func citations(_ content: ReportContent) -> [Citation] {
        let library = FactorLibrary.standard
        var citations: [Citation] = []
        for version in content.inventory?.result?.versions ?? [] {
            if let factor = try? library.factor(version.id) {
                citations += factor.citations
            } else if let property = try? library.property(version.id) {
                citations.append(property.citation)
            }
        }
        if let set = content.inventory?.result?.warmingPotentials {
            citations += [Gas.co2, .ch4, .n2o].compactMap { set.citation($0) }
        }
        citations += (content.scenario?.carriers ?? []).flatMap(\.sources).compactMap(\.citation)
        var seen: Set<Citation> = []
        return citations.filter { seen.insert($0).inserted }.sorted { $0.description < $1.description }
    }
}
