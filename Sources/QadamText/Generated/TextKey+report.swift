// Generated from Translations/*/report.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

extension TextKey {
    /// Abatement
    public static var reportAbatement: TextKey { TextKey("report.abatement") }
    /// {count} measures together abate {amount}; {saving} of them pay for themselves.
    public static var reportAbatementFinding: TextKey { TextKey("report.abatement.finding") }
    /// {count} measures together abate {amount}; none of them pays for itself.
    public static var reportAbatementFindingNone: TextKey { TextKey("report.abatement.findingNone") }
    /// Marginal abatement cost, each measure on what the former ones left
    public static var reportAbatementTitle: TextKey { TextKey("report.abatement.title") }
    /// Aggregated table, energy not told apart
    public static var reportAggregated: TextKey { TextKey("report.aggregated") }
    /// of it from aggregated tables
    public static var reportAggregatedOfProcess: TextKey { TextKey("report.aggregatedOfProcess") }
    /// Amount
    public static var reportAmount: TextKey { TextKey("report.amount") }
    /// IPCC approach 1 (error propagation): {total}
    public static var reportApproach1: TextKey { TextKey("report.approach1") }
    /// IPCC approach 2 (Monte Carlo, {trials} trials): {total}
    public static var reportApproach2: TextKey { TextKey("report.approach2") }
    /// The figures as a table
    public static var reportAsTable: TextKey { TextKey("report.asTable") }
    /// Biogenic CO₂, reported outside the scopes: {amount}.
    public static var reportBiogenic: TextKey { TextKey("report.biogenic") }
    /// Biogenic CO₂
    public static var reportBiogenicName: TextKey { TextKey("report.biogenicName") }
    /// {product}: the data do not cover {stages}.
    public static var reportBoundaryAbsent: TextKey { TextKey("report.boundary.absent") }
    /// {product}: nobody in the study makes or treats {count} flows: {flows}.
    public static var reportBoundaryCutOffs: TextKey { TextKey("report.boundary.cutOffs") }
    /// What the footprints leave out
    public static var reportBoundaryTitle: TextKey { TextKey("report.boundary.title") }
    /// Building or installation
    public static var reportBuilding: TextKey { TextKey("report.building") }
    /// {building} emits the most: {amount}, {share} of all.
    public static var reportBuildingsFinding: TextKey { TextKey("report.buildings.finding") }
    /// Emissions by building and scope
    public static var reportBuildingsTitle: TextKey { TextKey("report.buildings.title") }
    /// What is built: {run}
    public static var reportBuiltTitle: TextKey { TextKey("report.built.title") }
    /// Efficiency level: {level} (buildings)
    public static var reportBuiltLevel: TextKey { TextKey("report.builtLevel") }
    /// Size
    public static var reportBuiltSize: TextKey { TextKey("report.builtSize") }
    /// Measure or technology
    public static var reportBuiltWhat: TextKey { TextKey("report.builtWhat") }
    /// By life-cycle assessment
    public static var reportByAssessment: TextKey { TextKey("report.byAssessment") }
    /// By the formula
    public static var reportByFormula: TextKey { TextKey("report.byFormula") }
    /// Emissions by category
    public static var reportCategoriesTitle: TextKey { TextKey("report.categories.title") }
    /// Category
    public static var reportCategory: TextKey { TextKey("report.category") }
    /// The chart could not be drawn; its figures are in the table below.
    public static var reportChartMissing: TextKey { TextKey("report.chartMissing") }
    /// Circular product
    public static var reportCircular: TextKey { TextKey("report.circular") }
    /// Circular-economy index
    public static var reportCircularIndex: TextKey { TextKey("report.circularIndex") }
    /// The index is 1 minus the footprint of the circular product divided by that of the linear one: 0 means no gain, 1 a footprint of zero.
    public static var reportCircularIndexNote: TextKey { TextKey("report.circularIndexNote") }
    /// Primary and secondary material
    public static var reportComparisonTitle: TextKey { TextKey("report.comparison.title") }
    /// Contents
    public static var reportContents: TextKey { TextKey("report.contents") }
    /// Cost
    public static var reportCost: TextKey { TextKey("report.cost") }
    /// Cost, {unit}
    public static var reportCostAxis: TextKey { TextKey("report.costAxis") }
    /// Costs money
    public static var reportCosts: TextKey { TextKey("report.costs") }
    /// Costs by period: {run}
    public static var reportCostsTitle: TextKey { TextKey("report.costs.title") }
    /// Cumulative
    public static var reportCumulative: TextKey { TextKey("report.cumulative") }
    /// Cumulative abatement, {unit}
    public static var reportCumulativeAxis: TextKey { TextKey("report.cumulativeAxis") }
    /// Difference
    public static var reportDifference: TextKey { TextKey("report.difference") }
    /// Greenhouse gas report: {organisation}
    public static var reportDocumentTitle: TextKey { TextKey("report.documentTitle") }
    /// Emissions, {unit}
    public static var reportEmissionsAxis: TextKey { TextKey("report.emissionsAxis") }
    /// Energy
    public static var reportEnergy: TextKey { TextKey("report.energy") }
    /// CO₂ equivalent under {gwpSet}
    public static var reportEquivalent: TextKey { TextKey("report.equivalent") }
    /// assumption: {assumption}
    public static var reportExplainAssumption: TextKey { TextKey("report.explain.assumption") }
    /// chosen by a person: {name} = {chosen}
    public static var reportExplainChoice: TextKey { TextKey("report.explain.choice") }
    /// constant; {source}
    public static var reportExplainConstant: TextKey { TextKey("report.explain.constant") }
    /// entered “{entered}”
    public static var reportExplainEntered: TextKey { TextKey("report.explain.entered") }
    /// evidence: {evidence}
    public static var reportExplainEvidence: TextKey { TextKey("report.explain.evidence") }
    /// factor {factor}, version {version}; {source}
    public static var reportExplainFactor: TextKey { TextKey("report.explain.factor") }
    /// method {method}
    public static var reportExplainMethod: TextKey { TextKey("report.explain.method") }
    /// {count} more inputs below
    public static var reportExplainMore: TextKey { TextKey("report.explain.more") }
    /// record {record}; {place}
    public static var reportExplainRecord: TextKey { TextKey("report.explain.record") }
    /// source: {source}
    public static var reportExplainSource: TextKey { TextKey("report.explain.source") }
    /// table row: {place}; {source}
    public static var reportExplainTable: TextKey { TextKey("report.explain.table") }
    /// Findings
    public static var reportFindingsTitle: TextKey { TextKey("report.findings.title") }
    /// Carbon footprint, {unit}
    public static var reportFootprintAxis: TextKey { TextKey("report.footprintAxis") }
    /// * The time of the stage is an assumption; it changes F and FF, not their product with T.
    public static var reportFormulaAssumed: TextKey { TextKey("report.formula.assumed") }
    /// The formula by stage
    public static var reportFormulaTitle: TextKey { TextKey("report.formula.title") }
    /// Gas
    public static var reportGas: TextKey { TextKey("report.gas") }
    /// Emissions by gas
    public static var reportGasesTitle: TextKey { TextKey("report.gases.title") }
    /// CO₂ equivalent without named gases
    public static var reportGasesNotNamed: TextKey { TextKey("report.gasesNotNamed") }
    /// 95% interval, high
    public static var reportHigh: TextKey { TextKey("report.high") }
    /// This organisation is invented. Every emission factor is real and cited; a price without a source is an assumption and says so in its row.
    public static var reportInvented: TextKey { TextKey("report.invented") }
    /// Reporting period: {period}. CO₂ equivalents under the GWP set {gwpSet}.
    public static var reportInventoryLead: TextKey { TextKey("report.inventory.lead") }
    /// GHG inventory
    public static var reportInventoryTitle: TextKey { TextKey("report.inventory.title") }
    /// Limit
    public static var reportLimit: TextKey { TextKey("report.limit") }
    /// Price of the limit
    public static var reportLimitPrice: TextKey { TextKey("report.limitPrice") }
    /// Linear product
    public static var reportLinear: TextKey { TextKey("report.linear") }
    /// 95% interval, low
    public static var reportLow: TextKey { TextKey("report.low") }
    /// Mass
    public static var reportMass: TextKey { TextKey("report.mass") }
    /// Meaning
    public static var reportMeaning: TextKey { TextKey("report.meaning") }
    /// Measure
    public static var reportMeasure: TextKey { TextKey("report.measure") }
    /// Total
    public static var reportMeasureOfTotal: TextKey { TextKey("report.measureOfTotal") }
    /// Method
    public static var reportMethod: TextKey { TextKey("report.method") }
    /// Method {method}. Sources: {sources}.
    public static var reportMethodSource: TextKey { TextKey("report.methodSource") }
    /// Methods
    public static var reportMethodsTitle: TextKey { TextKey("report.methods.title") }
    /// Month
    public static var reportMonth: TextKey { TextKey("report.month") }
    /// Emissions are highest in {most} ({mostAmount}) and lowest in {least} ({leastAmount}).
    public static var reportMonthsFinding: TextKey { TextKey("report.months.finding") }
    /// Emissions by month
    public static var reportMonthsTitle: TextKey { TextKey("report.months.title") }
    /// Net emissions
    public static var reportNet: TextKey { TextKey("report.net") }
    /// Net emissions, {run}
    public static var reportNetOf: TextKey { TextKey("report.netOf") }
    /// Not assigned to a building
    public static var reportNoBuilding: TextKey { TextKey("report.noBuilding") }
    /// Chosen between disputed values: {name} = {chosen}.
    public static var reportNoteChoice: TextKey { TextKey("report.note.choice") }
    /// Consolidation approach: {approach}.
    public static var reportNoteConsolidation: TextKey { TextKey("report.note.consolidation") }
    /// The limit costs {cost} in discounted money more than the least-cost plan without it.
    public static var reportNoteCostOfLimit: TextKey { TextKey("report.note.costOfLimit") }
    /// Only {share} of the total comes from inputs with a stated range; the interval is too narrow by the rest.
    public static var reportNoteCoverage: TextKey { TextKey("report.note.coverage") }
    /// The abatement cost curve describes the year {year}; each measure on its own would promise {loss} more than all of them achieve together.
    public static var reportNoteInteraction: TextKey { TextKey("report.note.interaction") }
    /// No.
    public static var reportNumber: TextKey { TextKey("report.number") }
    /// Other
    public static var reportOther: TextKey { TextKey("report.other") }
    /// Net emissions fall from {first} in {firstYear} to {last} in {lastYear}; the discounted cost is {cost}.
    public static var reportPathwayFindingFalls: TextKey { TextKey("report.pathway.findingFalls") }
    /// Net emissions rise from {first} in {firstYear} to {last} in {lastYear}; the discounted cost is {cost}.
    public static var reportPathwayFindingRises: TextKey { TextKey("report.pathway.findingRises") }
    /// The emissions of some years are not known.
    public static var reportPathwayFindingUnknown: TextKey { TextKey("report.pathway.findingUnknown") }
    /// Emissions on the pathway: {run}
    public static var reportPathwayTitle: TextKey { TextKey("report.pathway.title") }
    /// Pathway
    public static var reportPathwaySectionTitle: TextKey { TextKey("report.pathwaySection.title") }
    /// Green power contracts
    public static var reportPathwaySeriesContracts: TextKey { TextKey("report.pathwaySeries.contracts") }
    /// Offsets
    public static var reportPathwaySeriesCredits: TextKey { TextKey("report.pathwaySeries.credits") }
    /// Other sources
    public static var reportPathwaySeriesOtherSources: TextKey { TextKey("report.pathwaySeries.otherSources") }
    /// Cost of the period, not discounted
    public static var reportPeriodCost: TextKey { TextKey("report.periodCost") }
    /// Period from
    public static var reportPeriodFrom: TextKey { TextKey("report.periodFrom") }
    /// What
    public static var reportPin: TextKey { TextKey("report.pin") }
    /// {status}: no plan can be cheaper by more than {gap}.
    public static var reportPlanStatus: TextKey { TextKey("report.planStatus") }
    /// Process
    public static var reportProcess: TextKey { TextKey("report.process") }
    /// Product
    public static var reportProduct: TextKey { TextKey("report.product") }
    /// {product}: {amount}
    public static var reportProductHead: TextKey { TextKey("report.productHead") }
    /// {product}, {unit}
    public static var reportProductUnit: TextKey { TextKey("report.productUnit") }
    /// The footprint of each stage of the life cycle is the time spent on it times the sum of its process and energy coefficients.
    public static var reportProductsLead: TextKey { TextKey("report.products.lead") }
    /// Carbon footprint of products
    public static var reportProductsTitle: TextKey { TextKey("report.products.title") }
    /// Program Qadam
    public static var reportProgram: TextKey { TextKey("report.program") }
    /// With these versions the figures can be calculated again.
    public static var reportProvenanceLead: TextKey { TextKey("report.provenance.lead") }
    /// Provenance
    public static var reportProvenanceTitle: TextKey { TextKey("report.provenance.title") }
    /// Data-quality score {score} on a scale from 1 (best) to 5, weighted by emissions; {coverage} of the emissions have a score.
    public static var reportQuality: TextKey { TextKey("report.quality") }
    /// Why
    public static var reportReason: TextKey { TextKey("report.reason") }
    /// The formula and the life-cycle assessment
    public static var reportReconciliationTitle: TextKey { TextKey("report.reconciliation.title") }
    /// Saves money
    public static var reportSaves: TextKey { TextKey("report.saves") }
    /// Scope
    public static var reportScope: TextKey { TextKey("report.scope") }
    /// Scope 1
    public static var reportScopeName1: TextKey { TextKey("report.scopeName.1") }
    /// Scope 2, location-based
    public static var reportScopeName2Location: TextKey { TextKey("report.scopeName.2.location") }
    /// Scope 2, market-based
    public static var reportScopeName2Market: TextKey { TextKey("report.scopeName.2.market") }
    /// Scope 3
    public static var reportScopeName3: TextKey { TextKey("report.scopeName.3") }
    /// The largest part is {scope}: {amount}.
    public static var reportScopesFinding: TextKey { TextKey("report.scopes.finding") }
    /// Emissions by scope
    public static var reportScopesTitle: TextKey { TextKey("report.scopes.title") }
    /// Share
    public static var reportShare: TextKey { TextKey("report.share") }
    /// Skip to the contents of the report
    public static var reportSkip: TextKey { TextKey("report.skip") }
    /// Sources
    public static var reportSourcesTitle: TextKey { TextKey("report.sources.title") }
    /// Stage
    public static var reportStage: TextKey { TextKey("report.stage") }
    /// {product}: the largest stage is {stage} with {share} of the footprint.
    public static var reportStagesFindingLargest: TextKey { TextKey("report.stages.findingLargest") }
    /// {circular} has a footprint {share} smaller than {linear}.
    public static var reportStagesFindingLess: TextKey { TextKey("report.stages.findingLess") }
    /// {circular} has a footprint {share} larger than {linear}.
    public static var reportStagesFindingMore: TextKey { TextKey("report.stages.findingMore") }
    /// Carbon footprint of products by life-cycle stage
    public static var reportStagesTitle: TextKey { TextKey("report.stages.title") }
    /// State
    public static var reportState: TextKey { TextKey("report.state") }
    /// Scope 3 categories
    public static var reportStatementsTitle: TextKey { TextKey("report.statements.title") }
    /// 95% interval: {low} to {high}
    public static var reportSummaryInterval: TextKey { TextKey("report.summary.interval") }
    /// Discounted cost: {run}
    public static var reportSummaryPathwayCost: TextKey { TextKey("report.summary.pathwayCost") }
    /// Main figures
    public static var reportSummaryTitle: TextKey { TextKey("report.summary.title") }
    /// Symbol
    public static var reportSymbol: TextKey { TextKey("report.symbol") }
    /// Greenhouse gas report
    public static var reportTitle: TextKey { TextKey("report.title") }
    /// Total
    public static var reportTotal: TextKey { TextKey("report.total") }
    /// All scopes, scope 2 location-based
    public static var reportTotalByLocation: TextKey { TextKey("report.totalBy.location") }
    /// All scopes, scope 2 market-based
    public static var reportTotalByMarket: TextKey { TextKey("report.totalBy.market") }
    /// Totals
    public static var reportTotalsTitle: TextKey { TextKey("report.totals.title") }
    /// Uncertainty and data quality
    public static var reportUncertaintyTitle: TextKey { TextKey("report.uncertainty.title") }
    /// Unit
    public static var reportUnit: TextKey { TextKey("report.unit") }
    /// Version or hash
    public static var reportVersion: TextKey { TextKey("report.version") }
    /// Year
    public static var reportYear: TextKey { TextKey("report.year") }
}
