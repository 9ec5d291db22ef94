// Generated from Translations/*/cli.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

extension TextKey {
    /// Activity records: import files, list, add, correct, undo, calendar.
    public static var cliActivityAbstract: TextKey { TextKey("cli.activity.abstract") }
    /// Who
    public static var cliActivityActor: TextKey { TextKey("cli.activity.actor") }
    /// Add one record.
    public static var cliActivityAddAbstract: TextKey { TextKey("cli.activity.add.abstract") }
    /// The source line.
    public static var cliActivityAddSource: TextKey { TextKey("cli.activity.add.source") }
    /// In the file
    public static var cliActivityAfter: TextKey { TextKey("cli.activity.after") }
    /// All
    public static var cliActivityAll: TextKey { TextKey("cli.activity.all") }
    /// When
    public static var cliActivityAt: TextKey { TextKey("cli.activity.at") }
    /// Before
    public static var cliActivityBefore: TextKey { TextKey("cli.activity.before") }
    /// {provenance}, by rule: {rule}
    public static var cliActivityByRule: TextKey { TextKey("cli.activity.byRule") }
    /// Spread bills over months by days; show gaps and overlaps of each meter.
    public static var cliActivityCalendarAbstract: TextKey { TextKey("cli.activity.calendar.abstract") }
    /// ◐ days are missing, × days are covered twice, ~ estimated in part or whole.
    public static var cliActivityCalendarMarks: TextKey { TextKey("cli.activity.calendar.marks") }
    /// The year; without it that of the organisation.
    public static var cliActivityCalendarYear: TextKey { TextKey("cli.activity.calendar.year") }
    /// {source}: filled by rule: {rule}
    public static var cliActivityCalendarRule: TextKey { TextKey("cli.activity.calendarRule") }
    /// Changed
    public static var cliActivityChanged: TextKey { TextKey("cli.activity.changed") }
    /// Records that differ
    public static var cliActivityChangesTitle: TextKey { TextKey("cli.activity.changesTitle") }
    /// Give a record other values; the former version and the reason are kept.
    public static var cliActivityCorrectAbstract: TextKey { TextKey("cli.activity.correct.abstract") }
    /// Identifier of the record.
    public static var cliActivityCorrectRecord: TextKey { TextKey("cli.activity.correct.record") }
    /// Days covered
    public static var cliActivityCoverage: TextKey { TextKey("cli.activity.coverage") }
    /// Order of days typed as text: ymd, dmy or mdy; without it, it is found if all readings agree.
    public static var cliActivityDates: TextKey { TextKey("cli.activity.dates") }
    /// Days
    public static var cliActivityDays: TextKey { TextKey("cli.activity.days") }
    /// Decimal mark of numbers typed as text; without it, it is found if all readings agree.
    public static var cliActivityDecimal: TextKey { TextKey("cli.activity.decimal") }
    /// Difference
    public static var cliActivityDifference: TextKey { TextKey("cli.activity.difference") }
    /// Duplicate
    public static var cliActivityDuplicate: TextKey { TextKey("cli.activity.duplicate") }
    /// Letters of a CSV file: utf-8, windows-1251 or kz-1048.
    public static var cliActivityEncoding: TextKey { TextKey("cli.activity.encoding") }
    /// ended
    public static var cliActivityEnded: TextKey { TextKey("cli.activity.ended") }
    /// What proves it.
    public static var cliActivityEvidence: TextKey { TextKey("cli.activity.evidence") }
    /// Look whether the files that records name as evidence are there and unchanged.
    public static var cliActivityEvidenceAbstract: TextKey { TextKey("cli.activity.evidence.abstract") }
    /// Folder from which the paths count; that of the workspace file without it.
    public static var cliActivityEvidenceFolder: TextKey { TextKey("cli.activity.evidence.folder") }
    /// File
    public static var cliActivityEvidenceName: TextKey { TextKey("cli.activity.evidence.name") }
    /// Records
    public static var cliActivityEvidenceRecords: TextKey { TextKey("cli.activity.evidence.records") }
    /// State
    public static var cliActivityEvidenceState: TextKey { TextKey("cli.activity.evidence.state") }
    /// Records with a hashed file: {hashed}; with other evidence: {worded}; without evidence: {without}.
    public static var cliActivityEvidenceSummary: TextKey { TextKey("cli.activity.evidence.summary") }
    /// Evidence
    public static var cliActivityEvidenceColumn: TextKey { TextKey("cli.activity.evidenceColumn") }
    /// A file that proves the quantity; its path and SHA-256 are kept as evidence.
    public static var cliActivityEvidenceFile: TextKey { TextKey("cli.activity.evidenceFile") }
    /// Fill days without a record by a named rule; the records stay marked as estimated.
    public static var cliActivityFillAbstract: TextKey { TextKey("cli.activity.fill.abstract") }
    /// {count} gaps filled.
    public static var cliActivityFillDone: TextKey { TextKey("cli.activity.fill.done") }
    /// The rule.
    public static var cliActivityFillRule: TextKey { TextKey("cli.activity.fill.rule") }
    /// The source line.
    public static var cliActivityFillSource: TextKey { TextKey("cli.activity.fill.source") }
    /// Nothing was stored.
    public static var cliActivityFillWould: TextKey { TextKey("cli.activity.fill.would") }
    /// First day, such as 2024-01-31.
    public static var cliActivityFirstDay: TextKey { TextKey("cli.activity.firstDay") }
    /// Mark between thousands; with --decimal.
    public static var cliActivityGrouping: TextKey { TextKey("cli.activity.grouping") }
    /// Half width of the 95 % interval, per cent.
    public static var cliActivityHalfWidth: TextKey { TextKey("cli.activity.halfWidth") }
    /// Row of the header; without it the first row that has all the columns.
    public static var cliActivityHeaderRow: TextKey { TextKey("cli.activity.headerRow") }
    /// All versions of this record, with reasons.
    public static var cliActivityHistory: TextKey { TextKey("cli.activity.history") }
    /// Identifier of the record; without it one is made of line and day.
    public static var cliActivityId: TextKey { TextKey("cli.activity.id") }
    /// Check a spreadsheet or CSV file, compare it with what is there, and store what is new.
    public static var cliActivityImportAbstract: TextKey { TextKey("cli.activity.import.abstract") }
    /// {count} records stored; `qadam activity undo` puts back what was there.
    public static var cliActivityImportDone: TextKey { TextKey("cli.activity.import.done") }
    /// The file: .xlsx, .csv, or - for standard input.
    public static var cliActivityImportFile: TextKey { TextKey("cli.activity.import.file") }
    /// Nothing was stored.
    public static var cliActivityImportRefused: TextKey { TextKey("cli.activity.import.refused") }
    /// Checked; nothing was stored.
    public static var cliActivityImportWould: TextKey { TextKey("cli.activity.import.would") }
    /// Sum readings by quarter hours or hours to monthly records.
    public static var cliActivityIntervalsAbstract: TextKey { TextKey("cli.activity.intervals.abstract") }
    /// A header, as meter=HEADER, time=HEADER or value=HEADER.
    public static var cliActivityIntervalsColumns: TextKey { TextKey("cli.activity.intervals.columns") }
    /// Decimals stand behind a comma.
    public static var cliActivityIntervalsComma: TextKey { TextKey("cli.activity.intervals.comma") }
    /// CSV file with a row for every meter and interval; - for standard input.
    public static var cliActivityIntervalsFile: TextKey { TextKey("cli.activity.intervals.file") }
    /// Take months with missing intervals too, as they are.
    public static var cliActivityIntervalsGaps: TextKey { TextKey("cli.activity.intervals.gaps") }
    /// The source line of a meter, as METER=LINE; may be repeated; without it a line has the name of its meter.
    public static var cliActivityIntervalsMeter: TextKey { TextKey("cli.activity.intervals.meter") }
    /// {count} readings of {meters} meters.
    public static var cliActivityIntervalsRead: TextKey { TextKey("cli.activity.intervals.read") }
    /// What becomes of months with missing intervals, marked in the record: as-recorded counts what is there, month-mean fills them with the mean of the month.
    public static var cliActivityIntervalsRule: TextKey { TextKey("cli.activity.intervals.rule") }
    /// Minutes of an interval.
    public static var cliActivityIntervalsStep: TextKey { TextKey("cli.activity.intervals.step") }
    /// Unit of the values.
    public static var cliActivityIntervalsUnit: TextKey { TextKey("cli.activity.intervals.unit") }
    /// Time zone of the place, such as Asia/Almaty: the hour that a clock change repeats has two readings, the one that it skips has none.
    public static var cliActivityIntervalsZone: TextKey { TextKey("cli.activity.intervals.zone") }
    /// Last day; without it the first.
    public static var cliActivityLastDay: TextKey { TextKey("cli.activity.lastDay") }
    /// List activity records, or all versions of one.
    public static var cliActivityListAbstract: TextKey { TextKey("cli.activity.list.abstract") }
    /// role=header: which column is what; roles: id, source, month, first_day, last_day, day, quantity, reading, multiplier, unit, provenance, quality, half_width_percent, evidence. May be repeated.
    public static var cliActivityMap: TextKey { TextKey("cli.activity.map") }
    /// Write a workbook of the file with the cells at fault marked.
    public static var cliActivityMarked: TextKey { TextKey("cli.activity.marked") }
    /// Findings
    public static var cliActivityMarkedHeading: TextKey { TextKey("cli.activity.markedHeading") }
    /// Digits of a meter that begins again at zero, 3 to 15.
    public static var cliActivityMeterDigits: TextKey { TextKey("cli.activity.meterDigits") }
    /// Each month has a column of its own.
    public static var cliActivityMonthsAcross: TextKey { TextKey("cli.activity.monthsAcross") }
    /// and {count} more
    public static var cliActivityMore: TextKey { TextKey("cli.activity.more") }
    /// Multiplier
    public static var cliActivityMultiplier: TextKey { TextKey("cli.activity.multiplier") }
    /// New
    public static var cliActivityNew: TextKey { TextKey("cli.activity.new") }
    /// New records: {amount} t CO₂e by the factors of their lines, before consolidation.
    public static var cliActivityNewEmissions: TextKey { TextKey("cli.activity.newEmissions") }
    /// Only with a day in this period: 2024, 2024-01 or 2024-01-15/2024-02-14.
    public static var cliActivityPeriod: TextKey { TextKey("cli.activity.period") }
    /// Period
    public static var cliActivityPeriodColumn: TextKey { TextKey("cli.activity.periodColumn") }
    /// Read the file as a kept profile says; other options go before it.
    public static var cliActivityProfile: TextKey { TextKey("cli.activity.profile") }
    /// Profile “{name}” kept.
    public static var cliActivityProfileSaved: TextKey { TextKey("cli.activity.profileSaved") }
    /// How it was obtained.
    public static var cliActivityProvenance: TextKey { TextKey("cli.activity.provenance") }
    /// Obtained
    public static var cliActivityProvenanceColumn: TextKey { TextKey("cli.activity.provenanceColumn") }
    /// Only obtained this way.
    public static var cliActivityProvenanceFilter: TextKey { TextKey("cli.activity.provenanceFilter") }
    /// Five scores from 1 to 5 apart by blanks.
    public static var cliActivityQuality: TextKey { TextKey("cli.activity.quality") }
    /// Quantity, with a decimal point.
    public static var cliActivityQuantity: TextKey { TextKey("cli.activity.quantity") }
    /// Quantity
    public static var cliActivityQuantityColumn: TextKey { TextKey("cli.activity.quantityColumn") }
    /// Quantity
    public static var cliActivityQuantityOfDuplicate: TextKey { TextKey("cli.activity.quantityOfDuplicate") }
    /// Quantity
    public static var cliActivityQuantityOfNew: TextKey { TextKey("cli.activity.quantityOfNew") }
    /// Reading
    public static var cliActivityReading: TextKey { TextKey("cli.activity.reading") }
    /// Day
    public static var cliActivityReadingDay: TextKey { TextKey("cli.activity.readingDay") }
    /// File and row
    public static var cliActivityReadingFile: TextKey { TextKey("cli.activity.readingFile") }
    /// Next reading
    public static var cliActivityReadingNext: TextKey { TextKey("cli.activity.readingNext") }
    /// Next day
    public static var cliActivityReadingNextDay: TextKey { TextKey("cli.activity.readingNextDay") }
    /// Meter readings behind the records
    public static var cliActivityReadingsTitle: TextKey { TextKey("cli.activity.readingsTitle") }
    /// Why.
    public static var cliActivityReason: TextKey { TextKey("cli.activity.reason") }
    /// Reason or origin
    public static var cliActivityReasonColumn: TextKey { TextKey("cli.activity.reasonColumn") }
    /// Record
    public static var cliActivityRecord: TextKey { TextKey("cli.activity.record") }
    /// Stored; `qadam activity undo` puts back what was there.
    public static var cliActivityRecordDone: TextKey { TextKey("cli.activity.record.done") }
    /// Nothing was stored.
    public static var cliActivityRecordWould: TextKey { TextKey("cli.activity.record.would") }
    /// Give records that differ a new version; the former one is kept.
    public static var cliActivityReplace: TextKey { TextKey("cli.activity.replace") }
    /// Row
    public static var cliActivityRow: TextKey { TextKey("cli.activity.row") }
    /// Keep the way of reading under this name.
    public static var cliActivitySaveProfile: TextKey { TextKey("cli.activity.saveProfile") }
    /// What stands between the cells of a CSV file; without it the one that gives the columns.
    public static var cliActivitySeparator: TextKey { TextKey("cli.activity.separator") }
    /// role=value: what holds for all rows, such as unit=kWh. May be repeated.
    public static var cliActivitySet: TextKey { TextKey("cli.activity.set") }
    /// Sheet of the workbook; without it the only visible one.
    public static var cliActivitySheet: TextKey { TextKey("cli.activity.sheet") }
    /// Source line
    public static var cliActivitySource: TextKey { TextKey("cli.activity.source") }
    /// Only this source line.
    public static var cliActivitySourceFilter: TextKey { TextKey("cli.activity.sourceFilter") }
    /// Year
    public static var cliActivitySum: TextKey { TextKey("cli.activity.sum") }
    /// Put back what the last import, addition, correction or filling changed.
    public static var cliActivityUndoAbstract: TextKey { TextKey("cli.activity.undo.abstract") }
    /// Act {act} is undone: {restored} records restored, {ended} ended.
    public static var cliActivityUndoDone: TextKey { TextKey("cli.activity.undo.done") }
    /// Number of the act; without it the last one.
    public static var cliActivityUndoNumber: TextKey { TextKey("cli.activity.undo.number") }
    /// Undoing act {act} would restore {restored} and end {ended} records.
    public static var cliActivityUndoWould: TextKey { TextKey("cli.activity.undo.would") }
    /// Unit.
    public static var cliActivityUnit: TextKey { TextKey("cli.activity.unit") }
    /// Unit
    public static var cliActivityUnitColumn: TextKey { TextKey("cli.activity.unitColumn") }
    /// Values
    public static var cliActivityValues: TextKey { TextKey("cli.activity.values") }
    /// Version
    public static var cliActivityVersion: TextKey { TextKey("cli.activity.version") }
    /// Only without evidence.
    public static var cliActivityWithoutEvidence: TextKey { TextKey("cli.activity.withoutEvidence") }
    /// role:word=meaning: what a word of the file means in source, unit or provenance. May be repeated.
    public static var cliActivityWord: TextKey { TextKey("cli.activity.word") }
    /// The year of months that are named without one.
    public static var cliActivityYearOfMonths: TextKey { TextKey("cli.activity.yearOfMonths") }
    /// Print a completion script for your shell.
    public static var cliCompletionAbstract: TextKey { TextKey("cli.completion.abstract") }
    /// bash, zsh or fish.
    public static var cliCompletionShell: TextKey { TextKey("cli.completion.shell") }
    /// Check the installation and say how to mend it.
    public static var cliDoctorAbstract: TextKey { TextKey("cli.doctor.abstract") }
    /// Charts for reports
    public static var cliDoctorCharts: TextKey { TextKey("cli.doctor.charts") }
    /// Factor packs
    public static var cliDoctorFactors: TextKey { TextKey("cli.doctor.factors") }
    /// {count} rows from {works} works, edition {pack}
    public static var cliDoctorFactorsFound: TextKey { TextKey("cli.doctor.factorsFound") }
    /// This folder can be written
    public static var cliDoctorFolder: TextKey { TextKey("cli.doctor.folder") }
    /// Work in a folder of your own, or give paths with --workspace and --output.
    public static var cliDoctorFolderCure: TextKey { TextKey("cli.doctor.folderCure") }
    /// not found
    public static var cliDoctorMissing: TextKey { TextKey("cli.doctor.missing") }
    /// Reports as PDF
    public static var cliDoctorPaper: TextKey { TextKey("cli.doctor.paper") }
    /// Install Python 3: apt-get install python3, or brew install python3.
    public static var cliDoctorPython: TextKey { TextKey("cli.doctor.python") }
    /// The packs inside the program are damaged: build it again.
    public static var cliDoctorRebuild: TextKey { TextKey("cli.doctor.rebuild") }
    /// Run `make setup` in the folder of the project.
    public static var cliDoctorSetup: TextKey { TextKey("cli.doctor.setup") }
    /// Solver for pathways
    public static var cliDoctorSolver: TextKey { TextKey("cli.doctor.solver") }
    /// Alternatives at most {percent} % dearer than the best plan (0)
    public static var cliEnergyAlternatives: TextKey { TextKey("cli.energy.alternatives") }
    /// Plans that cost hardly more than the best and look as different from it as can be.
    public static var cliEnergyAlternativesAbstract: TextKey { TextKey("cli.energy.alternativesAbstract") }
    /// How many alternatives at most.
    public static var cliEnergyAlternativesCount: TextKey { TextKey("cli.energy.alternativesCount") }
    /// By which share a plan may be dearer than the best.
    public static var cliEnergyAlternativesWithin: TextKey { TextKey("cli.energy.alternativesWithin") }
    /// Amount a year
    public static var cliEnergyAmount: TextKey { TextKey("cli.energy.amount") }
    /// Avoided alone
    public static var cliEnergyAvoided: TextKey { TextKey("cli.energy.avoided") }
    /// Business as usual
    public static var cliEnergyBaseline: TextKey { TextKey("cli.energy.baseline") }
    /// Bound
    public static var cliEnergyBound: TextKey { TextKey("cli.energy.bound") }
    /// Break-even, a unit
    public static var cliEnergyBreakEven: TextKey { TextKey("cli.energy.breakEven") }
    /// What
    public static var cliEnergyBuilt: TextKey { TextKey("cli.energy.built") }
    /// Investment
    public static var cliEnergyCapital: TextKey { TextKey("cli.energy.capital") }
    /// Certificates
    public static var cliEnergyCertificates: TextKey { TextKey("cli.energy.certificates") }
    /// {name} enters
    public static var cliEnergyChangeEnters: TextKey { TextKey("cli.energy.change.enters") }
    /// {name} grows
    public static var cliEnergyChangeGrows: TextKey { TextKey("cli.energy.change.grows") }
    /// {name} leaves
    public static var cliEnergyChangeLeaves: TextKey { TextKey("cli.energy.change.leaves") }
    /// {name} shrinks
    public static var cliEnergyChangeShrinks: TextKey { TextKey("cli.energy.change.shrinks") }
    /// What changes
    public static var cliEnergyChanges: TextKey { TextKey("cli.energy.changes") }
    /// Changes, high
    public static var cliEnergyChangesHigh: TextKey { TextKey("cli.energy.changesHigh") }
    /// Changes, low
    public static var cliEnergyChangesLow: TextKey { TextKey("cli.energy.changesLow") }
    /// Cheapest
    public static var cliEnergyCheapest: TextKey { TextKey("cli.energy.cheapest") }
    /// Check an energy model without solving it.
    public static var cliEnergyCheckAbstract: TextKey { TextKey("cli.energy.check.abstract") }
    /// Chosen in
    public static var cliEnergyChosen: TextKey { TextKey("cli.energy.chosen") }
    /// Cleanest
    public static var cliEnergyCleanest: TextKey { TextKey("cli.energy.cleanest") }
    /// Columns
    public static var cliEnergyColumns: TextKey { TextKey("cli.energy.columns") }
    /// Business as usual, the cheapest plan, the cheapest under each limit and the cleanest, side by side.
    public static var cliEnergyCompareAbstract: TextKey { TextKey("cli.energy.compareAbstract") }
    /// Cost alone
    public static var cliEnergyCostAlone: TextKey { TextKey("cli.energy.costAlone") }
    /// Discounted cost by period
    public static var cliEnergyCosts: TextKey { TextKey("cli.energy.costs") }
    /// Members
    public static var cliEnergyCount: TextKey { TextKey("cli.energy.count") }
    /// Credits
    public static var cliEnergyCredit: TextKey { TextKey("cli.energy.credit") }
    /// Marginal abatement cost of the system
    public static var cliEnergyCurve: TextKey { TextKey("cli.energy.curve") }
    /// Dearer by
    public static var cliEnergyDearer: TextKey { TextKey("cli.energy.dearer") }
    /// Decided at once
    public static var cliEnergyDecidedNow: TextKey { TextKey("cli.energy.decidedNow") }
    /// What is built
    public static var cliEnergyDecisions: TextKey { TextKey("cli.energy.decisions") }
    /// Step by step: {changes}.
    public static var cliEnergyDiffers: TextKey { TextKey("cli.energy.differs") }
    /// Look in directions drawn with this seed, instead of by hop, skip and jump.
    public static var cliEnergyDirections: TextKey { TextKey("cli.energy.directions") }
    /// Points left out because another is as cheap and as clean: {count}.
    public static var cliEnergyDominated: TextKey { TextKey("cli.energy.dominated") }
    /// The emission that is meant; not needed where the model has only one.
    public static var cliEnergyEmission: TextKey { TextKey("cli.energy.emission") }
    /// Emission
    public static var cliEnergyEmissionColumn: TextKey { TextKey("cli.energy.emissionColumn") }
    /// Emissions by period
    public static var cliEnergyEmissions: TextKey { TextKey("cli.energy.emissions") }
    /// Scenarios with a plan: {count}
    public static var cliEnergyEnsemble: TextKey { TextKey("cli.energy.ensemble") }
    /// Many scenarios with drawn values: which options are chosen in how many of them.
    public static var cliEnergyEnsembleAbstract: TextKey { TextKey("cli.energy.ensembleAbstract") }
    /// All corners of the curve instead: exact, for models without whole numbers.
    public static var cliEnergyExact: TextKey { TextKey("cli.energy.exact") }
    /// Expected
    public static var cliEnergyExpected: TextKey { TextKey("cli.energy.expected") }
    /// The only region that counts; without it all together.
    public static var cliEnergyExplainRegion: TextKey { TextKey("cli.energy.explainRegion") }
    /// Write an energy model, or its plan, for other programs.
    public static var cliEnergyExportAbstract: TextKey { TextKey("cli.energy.export.abstract") }
    /// lp and mps: the linear model; tables, osemosys-csv and mathprog: the model; iamc and xlsx: the plan.
    public static var cliEnergyExportFormat: TextKey { TextKey("cli.energy.exportFormat") }
    /// Fixed
    public static var cliEnergyFixed: TextKey { TextKey("cli.energy.fixed") }
    /// Links
    public static var cliEnergyFlow: TextKey { TextKey("cli.energy.flow") }
    /// Perfect foresight
    public static var cliEnergyForesight: TextKey { TextKey("cli.energy.foresight") }
    /// Form of the model; without it it is recognised.
    public static var cliEnergyFormat: TextKey { TextKey("cli.energy.format") }
    /// From
    public static var cliEnergyFrom: TextKey { TextKey("cli.energy.from") }
    /// Cost against emissions
    public static var cliEnergyFront: TextKey { TextKey("cli.energy.front") }
    /// Greatest regret
    public static var cliEnergyGreatestRegret: TextKey { TextKey("cli.energy.greatestRegret") }
    /// Number of limits, at even distances from the cheapest to the cleanest plan.
    public static var cliEnergyGrid: TextKey { TextKey("cli.energy.grid") }
    /// Cost, high
    public static var cliEnergyHigh: TextKey { TextKey("cli.energy.high") }
    /// Cost if known
    public static var cliEnergyIfKnown: TextKey { TextKey("cli.energy.ifKnown") }
    /// Bring an energy model into the workspace: checked whole, kept byte for byte.
    public static var cliEnergyImportAbstract: TextKey { TextKey("cli.energy.import.abstract") }
    /// A MathProg data file, a folder or a workbook of otoole, or a folder of own tables.
    public static var cliEnergyImportPath: TextKey { TextKey("cli.energy.import.path") }
    /// no plan without it
    public static var cliEnergyIndispensable: TextKey { TextKey("cli.energy.indispensable") }
    /// Check: the steps sum to {sum}, the optima differ by {difference}.
    public static var cliEnergyIntegral: TextKey { TextKey("cli.energy.integral") }
    /// Added up, the bars promise {loss} more than all of them together avoid ({plan}).
    public static var cliEnergyInteraction: TextKey { TextKey("cli.energy.interaction") }
    /// Keeps to
    public static var cliEnergyKeeps: TextKey { TextKey("cli.energy.keeps") }
    /// Largest of what is built
    public static var cliEnergyLargest: TextKey { TextKey("cli.energy.largest") }
    /// Largest
    public static var cliEnergyLargestSize: TextKey { TextKey("cli.energy.largestSize") }
    /// Least greatest regret: {name}.
    public static var cliEnergyLeastRegret: TextKey { TextKey("cli.energy.leastRegret") }
    /// Levels of buildings
    public static var cliEnergyLevels: TextKey { TextKey("cli.energy.levels") }
    /// A limit beside those of the model: EMISSION=AMOUNT over all years, EMISSION@YEAR=AMOUNT for one, REGION/ before it where there are several.
    public static var cliEnergyLimit: TextKey { TextKey("cli.energy.limit") }
    /// Cost, low
    public static var cliEnergyLow: TextKey { TextKey("cli.energy.low") }
    /// What the next tonne costs when everything may answer to everything else, and the naive curve beside it.
    public static var cliEnergyMaccAbstract: TextKey { TextKey("cli.energy.macc.abstract") }
    /// Cost of the next unit
    public static var cliEnergyMarginal: TextKey { TextKey("cli.energy.marginal") }
    /// Market-based emissions
    public static var cliEnergyMarket: TextKey { TextKey("cli.energy.market") }
    /// Mean
    public static var cliEnergyMean: TextKey { TextKey("cli.energy.mean") }
    /// least greatest regret
    public static var cliEnergyMinMax: TextKey { TextKey("cli.energy.minMax") }
    /// Name of the energy model; not needed where there is only one.
    public static var cliEnergyModel: TextKey { TextKey("cli.energy.model") }
    /// Name of an energy model to solve instead of the organisation’s own pathway.
    public static var cliEnergyModelOrPathway: TextKey { TextKey("cli.energy.modelOrPathway") }
    /// Naive curve: each option alone against business as usual
    public static var cliEnergyNaive: TextKey { TextKey("cli.energy.naive") }
    /// Rank alone
    public static var cliEnergyNaiveRank: TextKey { TextKey("cli.energy.naiveRank") }
    /// Value alone
    public static var cliEnergyNaiveValue: TextKey { TextKey("cli.energy.naiveValue") }
    /// Name in the workspace; without it that of the file.
    public static var cliEnergyName: TextKey { TextKey("cli.energy.name") }
    /// Sizes in plans at most {percent} % dearer
    public static var cliEnergyNear: TextKey { TextKey("cli.energy.near") }
    /// Last year of which is decided before anybody knows the scenario.
    public static var cliEnergyNow: TextKey { TextKey("cli.energy.now") }
    /// Run every hour of a year with the capacities of the plan.
    public static var cliEnergyOperateAbstract: TextKey { TextKey("cli.energy.operate.abstract") }
    /// Demand
    public static var cliEnergyOperateCommodity: TextKey { TextKey("cli.energy.operate.commodity") }
    /// Running cost of a year
    public static var cliEnergyOperateCost: TextKey { TextKey("cli.energy.operate.cost") }
    /// Duration curve
    public static var cliEnergyOperateCurveError: TextKey { TextKey("cli.energy.operate.curveError") }
    /// Errors of the representative days
    public static var cliEnergyOperateDays: TextKey { TextKey("cli.energy.operate.days") }
    /// Of a year
    public static var cliEnergyOperateDemand: TextKey { TextKey("cli.energy.operate.demand") }
    /// Difference
    public static var cliEnergyOperateDifference: TextKey { TextKey("cli.energy.operate.difference") }
    /// By the hour
    public static var cliEnergyOperateHourly: TextKey { TextKey("cli.energy.operate.hourly") }
    /// Hours
    public static var cliEnergyOperateHours: TextKey { TextKey("cli.energy.operate.hours") }
    /// Demand that is not met
    public static var cliEnergyOperateMissed: TextKey { TextKey("cli.energy.operate.missed") }
    /// Capacities, stores and levels are those of the plan; units run in any part; limits on emissions hold as far as the capacities can hold them. Penalties and taxes are not in the running cost.
    public static var cliEnergyOperateNote: TextKey { TextKey("cli.energy.operate.note") }
    /// Peak
    public static var cliEnergyOperatePeakError: TextKey { TextKey("cli.energy.operate.peakError") }
    /// Plan
    public static var cliEnergyOperatePlanned: TextKey { TextKey("cli.energy.operate.planned") }
    /// Series
    public static var cliEnergyOperateSeries: TextKey { TextKey("cli.energy.operate.series") }
    /// Every demand is met in every hour.
    public static var cliEnergyOperateServed: TextKey { TextKey("cli.energy.operate.served") }
    /// Yearly sum
    public static var cliEnergyOperateSumError: TextKey { TextKey("cli.energy.operate.sumError") }
    /// A year of the plan and all its hours
    public static var cliEnergyOperateTitle: TextKey { TextKey("cli.energy.operate.title") }
    /// Unit
    public static var cliEnergyOperateUnit: TextKey { TextKey("cli.energy.operate.unit") }
    /// Not met
    public static var cliEnergyOperateUnserved: TextKey { TextKey("cli.energy.operate.unserved") }
    /// What
    public static var cliEnergyOperateWhat: TextKey { TextKey("cli.energy.operate.what") }
    /// Worst hour
    public static var cliEnergyOperateWorst: TextKey { TextKey("cli.energy.operate.worst") }
    /// First year of a period to run; may be repeated; all where it is absent.
    public static var cliEnergyOperateYear: TextKey { TextKey("cli.energy.operate.year") }
    /// Year
    public static var cliEnergyOperateYearColumn: TextKey { TextKey("cli.energy.operate.yearColumn") }
    /// File, or folder for tables and osemosys-csv.
    public static var cliEnergyOutput: TextKey { TextKey("cli.energy.output") }
    /// Plans of which none is both cheaper and cleaner than another.
    public static var cliEnergyParetoAbstract: TextKey { TextKey("cli.energy.pareto.abstract") }
    /// Penalties
    public static var cliEnergyPenalty: TextKey { TextKey("cli.energy.penalty") }
    /// Plan of
    public static var cliEnergyPlanOf: TextKey { TextKey("cli.energy.planOf") }
    /// Plans side by side
    public static var cliEnergyPlans: TextKey { TextKey("cli.energy.plans") }
    /// Points between the cheapest and the cleanest plan.
    public static var cliEnergyPoints: TextKey { TextKey("cli.energy.points") }
    /// Value
    public static var cliEnergyQuantity: TextKey { TextKey("cli.energy.quantity") }
    /// What each option is worth when all others may answer, and at which cost it leaves or enters the plan.
    public static var cliEnergyRankAbstract: TextKey { TextKey("cli.energy.rankAbstract") }
    /// Options by their value
    public static var cliEnergyRanking: TextKey { TextKey("cli.energy.ranking") }
    /// Value: how much dearer the best plan is without the option. Break-even: change of its cost per unit at which it leaves (above zero) or enters (below zero).
    public static var cliEnergyRankingNote: TextKey { TextKey("cli.energy.rankingNote") }
    /// Region
    public static var cliEnergyRegion: TextKey { TextKey("cli.energy.region") }
    /// What each plan costs more than the best one could have done, in every scenario, and the plan whose greatest regret is least.
    public static var cliEnergyRegretAbstract: TextKey { TextKey("cli.energy.regretAbstract") }
    /// Regret of each plan in each scenario
    public static var cliEnergyRegrets: TextKey { TextKey("cli.energy.regrets") }
    /// Demand response
    public static var cliEnergyResponse: TextKey { TextKey("cli.energy.response") }
    /// Taking out of service
    public static var cliEnergyRetirement: TextKey { TextKey("cli.energy.retirement") }
    /// Options by the share of scenarios that choose them, and their sizes
    public static var cliEnergyRobust: TextKey { TextKey("cli.energy.robust") }
    /// Short sight against perfect foresight
    public static var cliEnergyRolling: TextKey { TextKey("cli.energy.rolling") }
    /// What deciding step by step with short sight costs, against perfect foresight.
    public static var cliEnergyRollingAbstract: TextKey { TextKey("cli.energy.rollingAbstract") }
    /// Rows
    public static var cliEnergyRows: TextKey { TextKey("cli.energy.rows") }
    /// Left at the end
    public static var cliEnergySalvage: TextKey { TextKey("cli.energy.salvage") }
    /// {name} was there with the same content.
    public static var cliEnergySame: TextKey { TextKey("cli.energy.same") }
    /// Number of scenarios.
    public static var cliEnergySamples: TextKey { TextKey("cli.energy.samples") }
    /// A scenario: NAME[@PROBABILITY][,ATTRIBUTE[:ITEM]=FACTOR]…, whose values are multiplied by the factors; at least two.
    public static var cliEnergyScenario: TextKey { TextKey("cli.energy.scenario") }
    /// Scenario
    public static var cliEnergyScenarioColumn: TextKey { TextKey("cli.energy.scenarioColumn") }
    /// Names the draws: the same seed gives the same scenarios.
    public static var cliEnergySeed: TextKey { TextKey("cli.energy.seed") }
    /// Sees to
    public static var cliEnergySees: TextKey { TextKey("cli.energy.sees") }
    /// Set
    public static var cliEnergySet: TextKey { TextKey("cli.energy.set") }
    /// Only a part of the scenarios, such as 2/4 for the second of four.
    public static var cliEnergyShard: TextKey { TextKey("cli.energy.shard") }
    /// Short sight costs {cost}.
    public static var cliEnergyShortSight: TextKey { TextKey("cli.energy.shortSight") }
    /// Size
    public static var cliEnergySize: TextKey { TextKey("cli.energy.size") }
    /// Smallest
    public static var cliEnergySmallest: TextKey { TextKey("cli.energy.smallest") }
    /// Branch and bound for every energy model in whole numbers, also where relaxation, rounding and a proven gap would do.
    public static var cliEnergySolveExact: TextKey { TextKey("cli.energy.solveExact") }
    /// Algorithm for the linear models of an energy model: auto (by size), simplex, ipm (interior point with crossover), or hipo (interior point with factorization, for large models).
    public static var cliEnergySolver: TextKey { TextKey("cli.energy.solver") }
    /// Starts
    public static var cliEnergyStarts: TextKey { TextKey("cli.energy.starts") }
    /// Years of a step whose decisions stand, at most as many as it sees.
    public static var cliEnergyStep: TextKey { TextKey("cli.energy.step") }
    /// Steps
    public static var cliEnergySteps: TextKey { TextKey("cli.energy.steps") }
    /// Step by step
    public static var cliEnergyStepwise: TextKey { TextKey("cli.energy.stepwise") }
    /// The plan that is best on the average
    public static var cliEnergyStochastic: TextKey { TextKey("cli.energy.stochastic") }
    /// The plan that is best on the average over scenarios, with decisions now and later, and what knowing more would be worth.
    public static var cliEnergyStochasticAbstract: TextKey { TextKey("cli.energy.stochasticAbstract") }
    /// Knowing the scenario beforehand is worth {information}; planning for the mean costs {solution}.
    public static var cliEnergyStochasticNote: TextKey { TextKey("cli.energy.stochasticNote") }
    /// Stored: {name}. Next: qadam pathway solve --model {name}
    public static var cliEnergyStored: TextKey { TextKey("cli.energy.stored") }
    /// Stores
    public static var cliEnergyStores: TextKey { TextKey("cli.energy.stores") }
    /// Sum
    public static var cliEnergySum: TextKey { TextKey("cli.energy.sum") }
    /// Limit on the emissions of all years together.
    public static var cliEnergySumLimit: TextKey { TextKey("cli.energy.sumLimit") }
    /// Swing
    public static var cliEnergySwing: TextKey { TextKey("cli.energy.swing") }
    /// Taxes
    public static var cliEnergyTax: TextKey { TextKey("cli.energy.tax") }
    /// To
    public static var cliEnergyTo: TextKey { TextKey("cli.energy.to") }
    /// One value after the other; the plan as it is costs {cost}
    public static var cliEnergyTornado: TextKey { TextKey("cli.energy.tornado") }
    /// How far the cheapest plan swings when one value after the other is multiplied.
    public static var cliEnergyTornadoAbstract: TextKey { TextKey("cli.energy.tornadoAbstract") }
    /// Emissions, all years
    public static var cliEnergyTotalEmissions: TextKey { TextKey("cli.energy.totalEmissions") }
    /// Value in the plan
    public static var cliEnergyValue: TextKey { TextKey("cli.energy.value") }
    /// Values: {count} of {attributes} attributes.
    public static var cliEnergyValues: TextKey { TextKey("cli.energy.values") }
    /// Variable
    public static var cliEnergyVariable: TextKey { TextKey("cli.energy.variable") }
    /// What varies: ATTRIBUTE=LOW..HIGH multiplies all its values, ATTRIBUTE:ITEM=LOW..HIGH those of one technology, commodity or emission.
    public static var cliEnergyVary: TextKey { TextKey("cli.energy.vary") }
    /// How
    public static var cliEnergyWay: TextKey { TextKey("cli.energy.way") }
    /// branch and bound
    public static var cliEnergyWayBranchAndBound: TextKey { TextKey("cli.energy.way.branchAndBound") }
    /// linear
    public static var cliEnergyWayLinear: TextKey { TextKey("cli.energy.way.linear") }
    /// relaxation and rounding
    public static var cliEnergyWayRelaxation: TextKey { TextKey("cli.energy.way.relaxation") }
    /// When
    public static var cliEnergyWhen: TextKey { TextKey("cli.energy.when") }
    /// Years of the model that a step sees.
    public static var cliEnergyWindow: TextKey { TextKey("cli.energy.window") }
    /// Cost with the plan
    public static var cliEnergyWithPlan: TextKey { TextKey("cli.energy.withPlan") }
    /// Also the smallest and largest size of each option in plans at most this share dearer, such as 0.05.
    public static var cliEnergyWithin: TextKey { TextKey("cli.energy.within") }
    /// Against business as usual the cheapest plan saves {money} and avoids {tonnes}.
    public static var cliEnergyWithoutRegret: TextKey { TextKey("cli.energy.withoutRegret") }
    /// Number of threads; the result does not depend on it.
    public static var cliEnergyWorkers: TextKey { TextKey("cli.energy.workers") }
    /// Would store: {name}.
    public static var cliEnergyWouldStore: TextKey { TextKey("cli.energy.wouldStore") }
    /// The examples that come with Qadam.
    public static var cliExampleAbstract: TextKey { TextKey("cli.example.abstract") }
    /// The folder of the examples.
    public static var cliExampleFolder: TextKey { TextKey("cli.example.folder") }
    /// Next:\n  {program} inventory explain total --depth 2 --workspace {workspace}\n  {program} product explain zinc --workspace {workspace}\n  {program} pathway show --by levels --workspace {workspace}\n  {program} --help
    public static var cliExampleNext: TextKey { TextKey("cli.example.next") }
    /// Where workspace and report are written.
    public static var cliExampleOutput: TextKey { TextKey("cli.example.output") }
    /// Import both examples, run the main job and write the report: what `make run` does.
    public static var cliExampleRunAbstract: TextKey { TextKey("cli.example.run.abstract") }
    /// Importing the example “{name}”
    public static var cliExampleStepImport: TextKey { TextKey("cli.example.step.import") }
    /// Calculating the inventory of the campus
    public static var cliExampleStepInventory: TextKey { TextKey("cli.example.step.inventory") }
    /// Solving the pathway of the campus to 2050
    public static var cliExampleStepPathway: TextKey { TextKey("cli.example.step.pathway") }
    /// Calculating the footprints of zinc and aluminium
    public static var cliExampleStepProducts: TextKey { TextKey("cli.example.step.products") }
    /// Writing the report
    public static var cliExampleStepReport: TextKey { TextKey("cli.example.step.report") }
    /// Done in {seconds} s.
    public static var cliExampleTime: TextKey { TextKey("cli.example.time") }
    /// Emission factors, properties and disputed values with their sources.
    public static var cliFactorAbstract: TextKey { TextKey("cli.factor.abstract") }
    /// Boundary
    public static var cliFactorBoundary: TextKey { TextKey("cli.factor.boundary") }
    /// Choose one in organisation.yaml:  choices: {{ {name}: ID }}
    public static var cliFactorChoose: TextKey { TextKey("cli.factor.choose") }
    /// Disputed value {name}: {count} published answers; the highest is {spread} times the lowest. None is a default.
    public static var cliFactorDispute: TextKey { TextKey("cli.factor.dispute") }
    /// Gas
    public static var cliFactorGas: TextKey { TextKey("cli.factor.gas") }
    /// Id
    public static var cliFactorId: TextKey { TextKey("cli.factor.id") }
    /// Publishers disagree about this value: `qadam factor show {name}` shows the others.
    public static var cliFactorIsDisputed: TextKey { TextKey("cli.factor.isDisputed") }
    /// Lower
    public static var cliFactorLower: TextKey { TextKey("cli.factor.lower") }
    /// Region
    public static var cliFactorPlace: TextKey { TextKey("cli.factor.place") }
    /// Publisher
    public static var cliFactorPublisher: TextKey { TextKey("cli.factor.publisher") }
    /// Find factors and properties by words.
    public static var cliFactorSearchAbstract: TextKey { TextKey("cli.factor.search.abstract") }
    /// Only this category, such as stationary-combustion.
    public static var cliFactorSearchCategory: TextKey { TextKey("cli.factor.search.category") }
    /// Only factors with this gas, such as CH4.
    public static var cliFactorSearchGas: TextKey { TextKey("cli.factor.search.gas") }
    /// At most so many rows.
    public static var cliFactorSearchLimit: TextKey { TextKey("cli.factor.search.limit") }
    /// Only this region: World, Europe or a country code such as KZ.
    public static var cliFactorSearchRegion: TextKey { TextKey("cli.factor.search.region") }
    /// Words: coal, diesel, grid, hotel…
    public static var cliFactorSearchWords: TextKey { TextKey("cli.factor.search.words") }
    /// Show a factor, a property or a disputed value with sources, ranges and flags.
    public static var cliFactorShowAbstract: TextKey { TextKey("cli.factor.show.abstract") }
    /// Id of a factor or property, or the name of a disputed value such as grid.KZ.
    public static var cliFactorShowId: TextKey { TextKey("cli.factor.show.id") }
    /// Source
    public static var cliFactorSource: TextKey { TextKey("cli.factor.source") }
    /// Unit
    public static var cliFactorUnit: TextKey { TextKey("cli.factor.unit") }
    /// Upper
    public static var cliFactorUpper: TextKey { TextKey("cli.factor.upper") }
    /// Value
    public static var cliFactorValue: TextKey { TextKey("cli.factor.value") }
    /// Version
    public static var cliFactorVersion: TextKey { TextKey("cli.factor.version") }
    /// Year
    public static var cliFactorYear: TextKey { TextKey("cli.factor.year") }
    /// ARGUMENTS:
    public static var cliHelpArguments: TextKey { TextKey("cli.help.arguments") }
    /// default:
    public static var cliHelpDefault: TextKey { TextKey("cli.help.default") }
    /// for detailed help.
    public static var cliHelpDetailed: TextKey { TextKey("cli.help.detailed") }
    /// Did you mean
    public static var cliHelpDidYouMean: TextKey { TextKey("cli.help.didYouMean") }
    /// Error:
    public static var cliHelpError: TextKey { TextKey("cli.help.error") }
    /// Examples:
    public static var cliHelpExamples: TextKey { TextKey("cli.help.examples") }
    /// Help:
    public static var cliHelpHelp: TextKey { TextKey("cli.help.help") }
    /// is invalid for
    public static var cliHelpInvalidFor: TextKey { TextKey("cli.help.invalidFor") }
    /// Missing expected argument
    public static var cliHelpMissingArgument: TextKey { TextKey("cli.help.missingArgument") }
    /// Missing value for
    public static var cliHelpMissingValue: TextKey { TextKey("cli.help.missingValue") }
    /// for more information.
    public static var cliHelpMore: TextKey { TextKey("cli.help.more") }
    /// Please provide one of the following:
    public static var cliHelpOneOf: TextKey { TextKey("cli.help.oneOf") }
    /// OPTIONS:
    public static var cliHelpOptions: TextKey { TextKey("cli.help.options") }
    /// OVERVIEW:
    public static var cliHelpOverview: TextKey { TextKey("cli.help.overview") }
    /// See '
    public static var cliHelpSee: TextKey { TextKey("cli.help.see") }
    /// Show help information.
    public static var cliHelpShow: TextKey { TextKey("cli.help.show") }
    /// <subcommand>
    public static var cliHelpSubcommand: TextKey { TextKey("cli.help.subcommand") }
    /// SUBCOMMANDS:
    public static var cliHelpSubcommands: TextKey { TextKey("cli.help.subcommands") }
    /// The value 
    public static var cliHelpTheValue: TextKey { TextKey("cli.help.theValue") }
    /// Unexpected argument
    public static var cliHelpUnexpected: TextKey { TextKey("cli.help.unexpected") }
    /// Unknown option
    public static var cliHelpUnknownOption: TextKey { TextKey("cli.help.unknownOption") }
    /// USAGE:
    public static var cliHelpUsage: TextKey { TextKey("cli.help.usage") }
    /// values:
    public static var cliHelpValues: TextKey { TextKey("cli.help.values") }
    /// Show the version.
    public static var cliHelpVersion: TextKey { TextKey("cli.help.version") }
    /// The greenhouse-gas inventory of the organisation.
    public static var cliInventoryAbstract: TextKey { TextKey("cli.inventory.abstract") }
    /// Approach of consolidation; without it the organisation's own.
    public static var cliInventoryApproach: TextKey { TextKey("cli.inventory.approach") }
    /// Approach 1
    public static var cliInventoryApproach1: TextKey { TextKey("cli.inventory.approach1") }
    /// Approach 2, 97.5%
    public static var cliInventoryApproach2High: TextKey { TextKey("cli.inventory.approach2High") }
    /// Approach 2, 2.5%
    public static var cliInventoryApproach2Low: TextKey { TextKey("cli.inventory.approach2Low") }
    /// Biogenic CO2, outside the scopes
    public static var cliInventoryBiogenic: TextKey { TextKey("cli.inventory.biogenic") }
    /// Building
    public static var cliInventoryBuilding: TextKey { TextKey("cli.inventory.building") }
    /// Emissions by building
    public static var cliInventoryByBuilding: TextKey { TextKey("cli.inventory.byBuilding") }
    /// Emissions by category
    public static var cliInventoryByCategory: TextKey { TextKey("cli.inventory.byCategory") }
    /// Mass of each gas
    public static var cliInventoryByGas: TextKey { TextKey("cli.inventory.byGas") }
    /// Emissions by month (location-based)
    public static var cliInventoryByMonth: TextKey { TextKey("cli.inventory.byMonth") }
    /// Emissions by scope, with 95% intervals
    public static var cliInventoryByScope: TextKey { TextKey("cli.inventory.byScope") }
    /// Emissions by source line
    public static var cliInventoryBySource: TextKey { TextKey("cli.inventory.bySource") }
    /// Calculate the inventory and store the result.
    public static var cliInventoryCalculateAbstract: TextKey { TextKey("cli.inventory.calculate.abstract") }
    /// Category
    public static var cliInventoryCategory: TextKey { TextKey("cli.inventory.category") }
    /// Activity
    public static var cliInventoryCauseActivity: TextKey { TextKey("cli.inventory.cause.activity") }
    /// Begun
    public static var cliInventoryCauseBegun: TextKey { TextKey("cli.inventory.cause.begun") }
    /// Ended
    public static var cliInventoryCauseEnded: TextKey { TextKey("cli.inventory.cause.ended") }
    /// Factor
    public static var cliInventoryCauseFactor: TextKey { TextKey("cli.inventory.cause.factor") }
    /// Method
    public static var cliInventoryCauseMethod: TextKey { TextKey("cli.inventory.cause.method") }
    /// Potentials
    public static var cliInventoryCausePotentials: TextKey { TextKey("cli.inventory.cause.potentials") }
    /// Structure
    public static var cliInventoryCauseStructure: TextKey { TextKey("cli.inventory.cause.structure") }
    /// Weather
    public static var cliInventoryCauseWeather: TextKey { TextKey("cli.inventory.cause.weather") }
    /// Check the data of an inventory without storing anything: gaps, outliers, double counting, completeness.
    public static var cliInventoryCheckAbstract: TextKey { TextKey("cli.inventory.check.abstract") }
    /// Lines, or reason
    public static var cliInventoryCheckAnswer: TextKey { TextKey("cli.inventory.check.answer") }
    /// Building or site
    public static var cliInventoryCheckAt: TextKey { TextKey("cli.inventory.check.at") }
    /// Expected
    public static var cliInventoryCheckExpected: TextKey { TextKey("cli.inventory.check.expected") }
    /// State
    public static var cliInventoryCheckState: TextKey { TextKey("cli.inventory.check.state") }
    /// Errors: {errors}; warnings: {warnings}; notes: {notes}.
    public static var cliInventoryCheckSummary: TextKey { TextKey("cli.inventory.check.summary") }
    /// Expected lines
    public static var cliInventoryCheckTitle: TextKey { TextKey("cli.inventory.check.title") }
    /// CO2e, set not stated
    public static var cliInventoryCo2eUnstated: TextKey { TextKey("cli.inventory.co2eUnstated") }
    /// Explain what changed between two stored inventories.
    public static var cliInventoryCompareAbstract: TextKey { TextKey("cli.inventory.compare.abstract") }
    /// After
    public static var cliInventoryCompareAfter: TextKey { TextKey("cli.inventory.compare.after") }
    /// Approach of consolidation before.
    public static var cliInventoryCompareApproachFrom: TextKey { TextKey("cli.inventory.compare.approachFrom") }
    /// Approach of consolidation after.
    public static var cliInventoryCompareApproachTo: TextKey { TextKey("cli.inventory.compare.approachTo") }
    /// Before
    public static var cliInventoryCompareBefore: TextKey { TextKey("cli.inventory.compare.before") }
    /// Break down by scope, category, facility or line.
    public static var cliInventoryCompareBy: TextKey { TextKey("cli.inventory.compare.by") }
    /// Difference
    public static var cliInventoryCompareDifference: TextKey { TextKey("cli.inventory.compare.difference") }
    /// Facility
    public static var cliInventoryCompareFacility: TextKey { TextKey("cli.inventory.compare.facility") }
    /// Factor
    public static var cliInventoryCompareFactor: TextKey { TextKey("cli.inventory.compare.factor") }
    /// Factors that differ
    public static var cliInventoryCompareFactors: TextKey { TextKey("cli.inventory.compare.factors") }
    /// Year before; the organisation's own where it is absent.
    public static var cliInventoryCompareFrom: TextKey { TextKey("cli.inventory.compare.from") }
    /// Warming potentials before.
    public static var cliInventoryCompareGwpFrom: TextKey { TextKey("cli.inventory.compare.gwpFrom") }
    /// Warming potentials after.
    public static var cliInventoryCompareGwpTo: TextKey { TextKey("cli.inventory.compare.gwpTo") }
    /// Line
    public static var cliInventoryCompareLine: TextKey { TextKey("cli.inventory.compare.line") }
    /// lines that use the records of others
    public static var cliInventoryCompareNoFacility: TextKey { TextKey("cli.inventory.compare.noFacility") }
    /// The parts are Shapley values: no order between them, and they add up to the difference. Measures are no part of their own: what they save is in activity and factor.
    public static var cliInventoryCompareNote: TextKey { TextKey("cli.inventory.compare.note") }
    /// Scope {scope}
    public static var cliInventoryCompareScope: TextKey { TextKey("cli.inventory.compare.scope") }
    /// Scope
    public static var cliInventoryCompareScopes: TextKey { TextKey("cli.inventory.compare.scopes") }
    /// What changed, and what made it
    public static var cliInventoryCompareTitle: TextKey { TextKey("cli.inventory.compare.title") }
    /// Year after; the organisation's own where it is absent.
    public static var cliInventoryCompareTo: TextKey { TextKey("cli.inventory.compare.to") }
    /// Total
    public static var cliInventoryCompareTotal: TextKey { TextKey("cli.inventory.compare.total") }
    /// Stored version before; the newest where it is absent.
    public static var cliInventoryCompareVersionFrom: TextKey { TextKey("cli.inventory.compare.versionFrom") }
    /// Stored version after; the newest where it is absent.
    public static var cliInventoryCompareVersionTo: TextKey { TextKey("cli.inventory.compare.versionTo") }
    /// Emissions
    public static var cliInventoryEmissions: TextKey { TextKey("cli.inventory.emissions") }
    /// Why this number: the chain down to record, factor, table and source.
    public static var cliInventoryExplainAbstract: TextKey { TextKey("cli.inventory.explain.abstract") }
    /// total, scope:1, category:3.6, building:ID, source:ID or record:ID.
    public static var cliInventoryExplainWhat: TextKey { TextKey("cli.inventory.explain.what") }
    /// Factors and properties used, with version and fingerprint
    public static var cliInventoryFactors: TextKey { TextKey("cli.inventory.factors") }
    /// Forecast emissions by drivers, normal weather and factor trends if nothing is done.
    public static var cliInventoryForecastAbstract: TextKey { TextKey("cli.inventory.forecast.abstract") }
    /// Against now
    public static var cliInventoryForecastChange: TextKey { TextKey("cli.inventory.forecast.change") }
    /// Scope 2, location
    public static var cliInventoryForecastLocation: TextKey { TextKey("cli.inventory.forecast.location") }
    /// Scope 2, market
    public static var cliInventoryForecastMarket: TextKey { TextKey("cli.inventory.forecast.market") }
    /// Years from one to the next.
    public static var cliInventoryForecastStep: TextKey { TextKey("cli.inventory.forecast.step") }
    /// Forecast from {year}, if nothing is done
    public static var cliInventoryForecastTitle: TextKey { TextKey("cli.inventory.forecast.title") }
    /// Last year of the forecast.
    public static var cliInventoryForecastUntil: TextKey { TextKey("cli.inventory.forecast.until") }
    /// 97.5%
    public static var cliInventoryHigh: TextKey { TextKey("cli.inventory.high") }
    /// Divide the emissions of stored inventories by people, floor area, output or money.
    public static var cliInventoryIntensityAbstract: TextKey { TextKey("cli.inventory.intensity.abstract") }
    /// Emissions
    public static var cliInventoryIntensityEmissions: TextKey { TextKey("cli.inventory.intensity.emissions") }
    /// Intensity
    public static var cliInventoryIntensityRatio: TextKey { TextKey("cli.inventory.intensity.ratio") }
    /// Sum
    public static var cliInventoryIntensitySum: TextKey { TextKey("cli.inventory.intensity.sum") }
    /// Gross emissions per {denominator} ({kind})
    public static var cliInventoryIntensityTitle: TextKey { TextKey("cli.inventory.intensity.title") }
    /// The year; all stored years where it is absent.
    public static var cliInventoryIntensityYear: TextKey { TextKey("cli.inventory.intensity.year") }
    /// Location-based
    public static var cliInventoryLocation: TextKey { TextKey("cli.inventory.location") }
    /// 2.5%
    public static var cliInventoryLow: TextKey { TextKey("cli.inventory.low") }
    /// Market-based
    public static var cliInventoryMarket: TextKey { TextKey("cli.inventory.market") }
    /// Month
    public static var cliInventoryMonth: TextKey { TextKey("cli.inventory.month") }
    /// Output
    public static var cliInventoryOutput: TextKey { TextKey("cli.inventory.output") }
    /// Per area
    public static var cliInventoryPerArea: TextKey { TextKey("cli.inventory.perArea") }
    /// Per person
    public static var cliInventoryPerPerson: TextKey { TextKey("cli.inventory.perPerson") }
    /// Data quality, weighted by emissions: {score} (1 best, 5 worst)
    public static var cliInventoryQuality: TextKey { TextKey("cli.inventory.quality") }
    /// Calculate a year anew beside what was said of it, with reason and approval.
    public static var cliInventoryRecalculateAbstract: TextKey { TextKey("cli.inventory.recalculate.abstract") }
    /// Approve the proposal of another person.
    public static var cliInventoryRecalculateApprove: TextKey { TextKey("cli.inventory.recalculate.approve") }
    /// Approved by
    public static var cliInventoryRecalculateApproved: TextKey { TextKey("cli.inventory.recalculate.approved") }
    /// Made by
    public static var cliInventoryRecalculateBy: TextKey { TextKey("cli.inventory.recalculate.by") }
    /// List all recalculations.
    public static var cliInventoryRecalculateList: TextKey { TextKey("cli.inventory.recalculate.list") }
    /// Nothing was recalculated yet.
    public static var cliInventoryRecalculateNone: TextKey { TextKey("cli.inventory.recalculate.none") }
    /// Reason
    public static var cliInventoryRecalculateReasonColumn: TextKey { TextKey("cli.inventory.recalculate.reasonColumn") }
    /// Difference
    public static var cliInventoryRecalculateShare: TextKey { TextKey("cli.inventory.recalculate.share") }
    /// Structure of
    public static var cliInventoryRecalculateStructureColumn: TextKey { TextKey("cli.inventory.recalculate.structureColumn") }
    /// Count the year with the organisation's structure of this day; without a day, of the last day of the reporting year.
    public static var cliInventoryRecalculateStructureOf: TextKey { TextKey("cli.inventory.recalculate.structureOf") }
    /// Threshold
    public static var cliInventoryRecalculateThreshold: TextKey { TextKey("cli.inventory.recalculate.threshold") }
    /// Recalculations
    public static var cliInventoryRecalculateTitle: TextKey { TextKey("cli.inventory.recalculate.title") }
    /// What led to it.
    public static var cliInventoryRecalculateTrigger: TextKey { TextKey("cli.inventory.recalculate.trigger") }
    /// Trigger
    public static var cliInventoryRecalculateTriggerColumn: TextKey { TextKey("cli.inventory.recalculate.triggerColumn") }
    /// The year; the base year where it is absent.
    public static var cliInventoryRecalculateYear: TextKey { TextKey("cli.inventory.recalculate.year") }
    /// Year
    public static var cliInventoryRecalculateYearColumn: TextKey { TextKey("cli.inventory.recalculate.yearColumn") }
    /// Scope
    public static var cliInventoryScope: TextKey { TextKey("cli.inventory.scope") }
    /// Scope 1
    public static var cliInventoryScope1: TextKey { TextKey("cli.inventory.scope1") }
    /// Scope 2, location-based
    public static var cliInventoryScope2Location: TextKey { TextKey("cli.inventory.scope2Location") }
    /// Scope 2, market-based
    public static var cliInventoryScope2Market: TextKey { TextKey("cli.inventory.scope2Market") }
    /// Scope 3
    public static var cliInventoryScope3: TextKey { TextKey("cli.inventory.scope3") }
    /// Seed of the simulation: the same seed gives the same figures.
    public static var cliInventorySeed: TextKey { TextKey("cli.inventory.seed") }
    /// Show the stored inventory, broken down as you like.
    public static var cliInventoryShowAbstract: TextKey { TextKey("cli.inventory.show.abstract") }
    /// scope, category, building, source, gas, month, factor or uncertainty.
    public static var cliInventoryShowBy: TextKey { TextKey("cli.inventory.show.by") }
    /// Counted part
    public static var cliInventorySoldCounted: TextKey { TextKey("cli.inventory.sold.counted") }
    /// Of the plant's emissions in scope 1
    public static var cliInventorySoldEmissions: TextKey { TextKey("cli.inventory.sold.emissions") }
    /// Sold
    public static var cliInventorySoldQuantity: TextKey { TextKey("cli.inventory.sold.quantity") }
    /// Own generation that is sold: in no scope and taken off none
    public static var cliInventorySoldTitle: TextKey { TextKey("cli.inventory.sold.title") }
    /// Unit
    public static var cliInventorySoldUnit: TextKey { TextKey("cli.inventory.sold.unit") }
    /// Source line
    public static var cliInventorySource: TextKey { TextKey("cli.inventory.source") }
    /// Stored as version {version}. Next: qadam inventory explain total --depth 2
    public static var cliInventoryStored: TextKey { TextKey("cli.inventory.stored") }
    /// Measure stored inventories against the targets and check these after published criteria.
    public static var cliInventoryTargetAbstract: TextKey { TextKey("cli.inventory.target.abstract") }
    /// Allowed
    public static var cliInventoryTargetAllowed: TextKey { TextKey("cli.inventory.target.allowed") }
    /// Base year
    public static var cliInventoryTargetBase: TextKey { TextKey("cli.inventory.target.base") }
    /// Checks after SBTi criteria read at second hand; this is no validation
    public static var cliInventoryTargetChecks: TextKey { TextKey("cli.inventory.target.checks") }
    /// Criterion
    public static var cliInventoryTargetCriterion: TextKey { TextKey("cli.inventory.target.criterion") }
    /// Distance
    public static var cliInventoryTargetDistance: TextKey { TextKey("cli.inventory.target.distance") }
    /// Emissions
    public static var cliInventoryTargetEmissions: TextKey { TextKey("cli.inventory.target.emissions") }
    /// Found
    public static var cliInventoryTargetFound: TextKey { TextKey("cli.inventory.target.found") }
    /// Kind
    public static var cliInventoryTargetKind: TextKey { TextKey("cli.inventory.target.kind") }
    /// Last year
    public static var cliInventoryTargetLast: TextKey { TextKey("cli.inventory.target.last") }
    /// Limit
    public static var cliInventoryTargetLimit: TextKey { TextKey("cli.inventory.target.limit") }
    /// Neutralised
    public static var cliInventoryTargetNeutralised: TextKey { TextKey("cli.inventory.target.neutralised") }
    /// Outcome
    public static var cliInventoryTargetOutcome: TextKey { TextKey("cli.inventory.target.outcome") }
    /// Required a year
    public static var cliInventoryTargetRequired: TextKey { TextKey("cli.inventory.target.required") }
    /// Source
    public static var cliInventoryTargetSource: TextKey { TextKey("cli.inventory.target.source") }
    /// Status
    public static var cliInventoryTargetStatus: TextKey { TextKey("cli.inventory.target.status") }
    /// Show one target with its years and checks.
    public static var cliInventoryTargetTarget: TextKey { TextKey("cli.inventory.target.target") }
    /// Target
    public static var cliInventoryTargetTargetColumn: TextKey { TextKey("cli.inventory.target.targetColumn") }
    /// Targets by the last stored year
    public static var cliInventoryTargetTitle: TextKey { TextKey("cli.inventory.target.title") }
    /// Target year
    public static var cliInventoryTargetUntil: TextKey { TextKey("cli.inventory.target.until") }
    /// The last year whose inventory is looked at; all stored years where it is absent.
    public static var cliInventoryTargetYear: TextKey { TextKey("cli.inventory.target.year") }
    /// {name}, {year} (GWP set {gwp})
    public static var cliInventoryTitle: TextKey { TextKey("cli.inventory.title") }
    /// Total, location-based
    public static var cliInventoryTotalLocation: TextKey { TextKey("cli.inventory.totalLocation") }
    /// Total, market-based
    public static var cliInventoryTotalMarket: TextKey { TextKey("cli.inventory.totalMarket") }
    /// Trials of the simulation (IPCC Approach 2); 0 for error propagation only.
    public static var cliInventoryTrials: TextKey { TextKey("cli.inventory.trials") }
    /// Half width of the 95% interval, by both approaches of the IPCC
    public static var cliInventoryUncertainty: TextKey { TextKey("cli.inventory.uncertainty") }
    /// Intervals of all outputs by both approaches, the inputs they come from, and the quality of the data.
    public static var cliInventoryUncertaintyAbstract: TextKey { TextKey("cli.inventory.uncertainty.abstract") }
    /// If nothing were shared, ±
    public static var cliInventoryUncertaintyApart: TextKey { TextKey("cli.inventory.uncertainty.apart") }
    /// Input
    public static var cliInventoryUncertaintyInput: TextKey { TextKey("cli.inventory.uncertainty.input") }
    /// What widens {output}
    public static var cliInventoryUncertaintyInputs: TextKey { TextKey("cli.inventory.uncertainty.inputs") }
    /// Lines
    public static var cliInventoryUncertaintyLines: TextKey { TextKey("cli.inventory.uncertainty.lines") }
    /// Output whose inputs are listed, such as total.market, scope.1 or category.3.7.
    public static var cliInventoryUncertaintyOutput: TextKey { TextKey("cli.inventory.uncertainty.output") }
    /// Part
    public static var cliInventoryUncertaintyPart: TextKey { TextKey("cli.inventory.uncertainty.part") }
    /// Quality of the activity data, 1 (best) to 5
    public static var cliInventoryUncertaintyQuality: TextKey { TextKey("cli.inventory.uncertainty.quality") }
    /// Score
    public static var cliInventoryUncertaintyScore: TextKey { TextKey("cli.inventory.uncertainty.score") }
    /// Share of the variance
    public static var cliInventoryUncertaintyShare: TextKey { TextKey("cli.inventory.uncertainty.share") }
    /// Scope 2 by location or by market.
    public static var cliInventoryView: TextKey { TextKey("cli.inventory.view") }
    /// The year; without it the organisation's reporting year.
    public static var cliInventoryYear: TextKey { TextKey("cli.inventory.year") }
    /// About
    public static var cliLifeAbout: TextKey { TextKey("cli.life.about") }
    /// Answer
    public static var cliLifeAnswer: TextKey { TextKey("cli.life.answer") }
    /// Criteria
    public static var cliLifeCriteria: TextKey { TextKey("cli.life.criteria") }
    /// Due
    public static var cliLifeDue: TextKey { TextKey("cli.life.due") }
    /// Emissions
    public static var cliLifeEmissions: TextKey { TextKey("cli.life.emissions") }
    /// Finding
    public static var cliLifeFinding: TextKey { TextKey("cli.life.finding") }
    /// Lock in force
    public static var cliLifeInForce: TextKey { TextKey("cli.life.inForce") }
    /// Known misstatement
    public static var cliLifeKnown: TextKey { TextKey("cli.life.known") }
    /// Assurance
    public static var cliLifeLevel: TextKey { TextKey("cli.life.level") }
    /// Misstatement
    public static var cliLifeMisstatement: TextKey { TextKey("cli.life.misstatement") }
    /// no
    public static var cliLifeNo: TextKey { TextKey("cli.life.no") }
    /// There are no findings.
    public static var cliLifeNoFindings: TextKey { TextKey("cli.life.noFindings") }
    /// There is no statement.
    public static var cliLifeNoStatements: TextKey { TextKey("cli.life.noStatements") }
    /// No.
    public static var cliLifeNumber: TextKey { TextKey("cli.life.number") }
    /// Opinion
    public static var cliLifeOpinion: TextKey { TextKey("cli.life.opinion") }
    /// From
    public static var cliLifeOrigin: TextKey { TextKey("cli.life.origin") }
    /// Probability
    public static var cliLifeProbability: TextKey { TextKey("cli.life.probability") }
    /// Projected
    public static var cliLifeProjected: TextKey { TextKey("cli.life.projected") }
    /// Reason
    public static var cliLifeReason: TextKey { TextKey("cli.life.reason") }
    /// {drawn} of {records} records, {share} of the emissions; seed {seed}.
    public static var cliLifeSampled: TextKey { TextKey("cli.life.sampled") }
    /// Severity
    public static var cliLifeSeverity: TextKey { TextKey("cli.life.severity") }
    /// Materiality, share
    public static var cliLifeShare: TextKey { TextKey("cli.life.share") }
    /// Materiality
    public static var cliLifeThreshold: TextKey { TextKey("cli.life.threshold") }
    /// When
    public static var cliLifeWhen: TextKey { TextKey("cli.life.when") }
    /// Who
    public static var cliLifeWho: TextKey { TextKey("cli.life.who") }
    /// Nothing was stored.
    public static var cliLifeWould: TextKey { TextKey("cli.life.would") }
    /// Year
    public static var cliLifeYear: TextKey { TextKey("cli.life.year") }
    /// yes
    public static var cliLifeYes: TextKey { TextKey("cli.life.yes") }
    /// Whole life-cycle databases: import, footprints, contributions, uncertainty.
    public static var cliLifecycleAbstract: TextKey { TextKey("cli.lifecycle.abstract") }
    /// All products.
    public static var cliLifecycleAll: TextKey { TextKey("cli.lifecycle.all") }
    /// How co-products share the burden: published, reference, mass, energy, physical, economic, causal, expansion, or the name of a flow property.
    public static var cliLifecycleAllocation: TextKey { TextKey("cli.lifecycle.allocation") }
    /// How much of the product; 1 without it. Decimal point.
    public static var cliLifecycleAmount: TextKey { TextKey("cli.lifecycle.amount") }
    /// any maker of it
    public static var cliLifecycleAnyMaker: TextKey { TextKey("cli.lifecycle.anyMaker") }
    /// Base
    public static var cliLifecycleBase: TextKey { TextKey("cli.lifecycle.base") }
    /// … below the cut-off
    public static var cliLifecycleBelowCutOff: TextKey { TextKey("cli.lifecycle.belowCutOff") }
    /// For how many of the largest exchanges to compute Borgonovo's delta (from one experiment; 100 samples or more).
    public static var cliLifecycleBorgonovo: TextKey { TextKey("cli.lifecycle.borgonovo") }
    /// Burdens
    public static var cliLifecycleBurdens: TextKey { TextKey("cli.lifecycle.burdens") }
    /// By what it is divided: process, flow, location, stage, input or upstream.
    public static var cliLifecycleBy: TextKey { TextKey("cli.lifecycle.by") }
    /// Possible providers
    public static var cliLifecycleCandidates: TextKey { TextKey("cli.lifecycle.candidates") }
    /// Impact categories
    public static var cliLifecycleCategories: TextKey { TextKey("cli.lifecycle.categories") }
    /// Category of the impact method; not needed where it has only one.
    public static var cliLifecycleCategory: TextKey { TextKey("cli.lifecycle.category") }
    /// Category
    public static var cliLifecycleCategoryTitle: TextKey { TextKey("cli.lifecycle.categoryTitle") }
    /// Amount
    public static var cliLifecycleColumnAmount: TextKey { TextKey("cli.lifecycle.columnAmount") }
    /// Flow
    public static var cliLifecycleColumnFlow: TextKey { TextKey("cli.lifecycle.columnFlow") }
    /// Location
    public static var cliLifecycleColumnLocation: TextKey { TextKey("cli.lifecycle.columnLocation") }
    /// Name
    public static var cliLifecycleColumnName: TextKey { TextKey("cli.lifecycle.columnName") }
    /// Part
    public static var cliLifecycleColumnPart: TextKey { TextKey("cli.lifecycle.columnPart") }
    /// Process
    public static var cliLifecycleColumnProcess: TextKey { TextKey("cli.lifecycle.columnProcess") }
    /// Product
    public static var cliLifecycleColumnProduct: TextKey { TextKey("cli.lifecycle.columnProduct") }
    /// Score
    public static var cliLifecycleColumnScore: TextKey { TextKey("cli.lifecycle.columnScore") }
    /// Two products part by part.
    public static var cliLifecycleCompareAbstract: TextKey { TextKey("cli.lifecycle.compareAbstract") }
    /// {first} is below {second} in {share} of the samples; difference {difference}, standard deviation {deviation}.
    public static var cliLifecycleCompared: TextKey { TextKey("cli.lifecycle.compared") }
    /// Compartment
    public static var cliLifecycleCompartment: TextKey { TextKey("cli.lifecycle.compartment") }
    /// What a score is made of: processes, flows, locations, stages, inputs.
    public static var cliLifecycleContributionsAbstract: TextKey { TextKey("cli.lifecycle.contributionsAbstract") }
    /// Credits
    public static var cliLifecycleCredits: TextKey { TextKey("cli.lifecycle.credits") }
    /// Print comma-separated values instead of a table.
    public static var cliLifecycleCsv: TextKey { TextKey("cli.lifecycle.csv") }
    /// Parts smaller than this share of the total are put together (0.01 is 1 %).
    public static var cliLifecycleCutOff: TextKey { TextKey("cli.lifecycle.cutOff") }
    /// Name of the database, NAME@VERSION for an earlier version of it, or study for the products of the workspace; not needed where there is only one.
    public static var cliLifecycleDatabase: TextKey { TextKey("cli.lifecycle.database") }
    /// Database
    public static var cliLifecycleDatabaseTitle: TextKey { TextKey("cli.lifecycle.databaseTitle") }
    /// Standard deviation
    public static var cliLifecycleDeviation: TextKey { TextKey("cli.lifecycle.deviation") }
    /// Difference
    public static var cliLifecycleDifference: TextKey { TextKey("cli.lifecycle.difference") }
    /// Elasticity
    public static var cliLifecycleElasticity: TextKey { TextKey("cli.lifecycle.elasticity") }
    /// Exchanges
    public static var cliLifecycleExchanges: TextKey { TextKey("cli.lifecycle.exchanges") }
    /// Why a score is what it is, down to the exchange, its table and the source of the potential.
    public static var cliLifecycleExplainAbstract: TextKey { TextKey("cli.lifecycle.explainAbstract") }
    /// Write a database as a package of openLCA (JSON-LD, ZIP) or as Qadam's own tables (a folder).
    public static var cliLifecycleExportAbstract: TextKey { TextKey("cli.lifecycle.exportAbstract") }
    /// Folder to write the matrices to.
    public static var cliLifecycleExportFolder: TextKey { TextKey("cli.lifecycle.exportFolder") }
    /// Format: jsonld, ilcd or qadam.
    public static var cliLifecycleExportFormat: TextKey { TextKey("cli.lifecycle.exportFormat") }
    /// File (or, for qadam, folder) to write to.
    public static var cliLifecycleExportOutput: TextKey { TextKey("cli.lifecycle.exportOutput") }
    /// Files
    public static var cliLifecycleFiles: TextKey { TextKey("cli.lifecycle.files") }
    /// Deviation, first order
    public static var cliLifecycleFirstOrder: TextKey { TextKey("cli.lifecycle.firstOrder") }
    /// Score {score}; standard deviation by first-order propagation {deviation}.
    public static var cliLifecycleFirstOrderLine: TextKey { TextKey("cli.lifecycle.firstOrderLine") }
    /// Flows
    public static var cliLifecycleFlows: TextKey { TextKey("cli.lifecycle.flows") }
    /// Elementary flows that count as greenhouse gases, and the table that decides it.
    public static var cliLifecycleFlowsAbstract: TextKey { TextKey("cli.lifecycle.flowsAbstract") }
    /// Format of the package; without it recognised from the content.
    public static var cliLifecycleFormat: TextKey { TextKey("cli.lifecycle.format") }
    /// Format
    public static var cliLifecycleFormatTitle: TextKey { TextKey("cli.lifecycle.formatTitle") }
    /// From
    public static var cliLifecycleFrom: TextKey { TextKey("cli.lifecycle.from") }
    /// Counts as
    public static var cliLifecycleGas: TextKey { TextKey("cli.lifecycle.gas") }
    /// Hours of a stage, STAGE=T, for the formula T·(F + FF) with --by stage; once for each stage with a footprint.
    public static var cliLifecycleHours: TextKey { TextKey("cli.lifecycle.hours") }
    /// Identifier of the process, or process/flow.
    public static var cliLifecycleId: TextKey { TextKey("cli.lifecycle.id") }
    /// of which aviation at height
    public static var cliLifecycleImpactAviation: TextKey { TextKey("cli.lifecycle.impactAviation") }
    /// of which biogenic, other gases than carbon dioxide
    public static var cliLifecycleImpactBiogenic: TextKey { TextKey("cli.lifecycle.impactBiogenic") }
    /// apart: carbon dioxide of biomass, released less taken up, kg
    public static var cliLifecycleImpactBiogenicCO2: TextKey { TextKey("cli.lifecycle.impactBiogenicCO2") }
    /// of which fossil and mineral
    public static var cliLifecycleImpactFossil: TextKey { TextKey("cli.lifecycle.impactFossil") }
    /// of which land-use change
    public static var cliLifecycleImpactLandUseChange: TextKey { TextKey("cli.lifecycle.impactLandUseChange") }
    /// Climate change, total (without carbon dioxide of biomass)
    public static var cliLifecycleImpactTotal: TextKey { TextKey("cli.lifecycle.impactTotal") }
    /// All categories of an imported impact method, normalised and weighted where it has a set.
    public static var cliLifecycleImpactsAbstract: TextKey { TextKey("cli.lifecycle.impactsAbstract") }
    /// Read, check and store a package: EcoSpold 1 and 2, ILCD, openLCA JSON-LD, SimaPro CSV, Brightway, Qadam's tables.
    public static var cliLifecycleImportAbstract: TextKey { TextKey("cli.lifecycle.importAbstract") }
    /// Folder with A.mtx, B.mtx and names.csv (C.mtx, uncertainty.csv) to bring in.
    public static var cliLifecycleImportFolder: TextKey { TextKey("cli.lifecycle.importFolder") }
    /// Kind
    public static var cliLifecycleKind: TextKey { TextKey("cli.lifecycle.kind") }
    /// How many rows are shown.
    public static var cliLifecycleLimit: TextKey { TextKey("cli.lifecycle.limit") }
    /// Inputs and wastes with a provider
    public static var cliLifecycleLinked: TextKey { TextKey("cli.lifecycle.linked") }
    /// The life-cycle databases of the workspace.
    public static var cliLifecycleListAbstract: TextKey { TextKey("cli.lifecycle.listAbstract") }
    /// CSV with your own rows of the flow mapping; they come before those of the program.
    public static var cliLifecycleMapping: TextKey { TextKey("cli.lifecycle.mapping") }
    /// on flows of the database
    public static var cliLifecycleMatchedFactors: TextKey { TextKey("cli.lifecycle.matchedFactors") }
    /// Matrices A, B and C as Matrix Market files with names.csv, in and out.
    public static var cliLifecycleMatricesAbstract: TextKey { TextKey("cli.lifecycle.matricesAbstract") }
    /// Mean
    public static var cliLifecycleMean: TextKey { TextKey("cli.lifecycle.mean") }
    /// Name of an imported impact method, instead of the GWP set.
    public static var cliLifecycleMethod: TextKey { TextKey("cli.lifecycle.method") }
    /// CSV with pairs of flows: name, cas, compartment, target, target_compartment, factor.
    public static var cliLifecycleMethodMapping: TextKey { TextKey("cli.lifecycle.methodMapping") }
    /// Package with impact methods (ILCD, openLCA JSON-LD, SimaPro CSV).
    public static var cliLifecycleMethodPackage: TextKey { TextKey("cli.lifecycle.methodPackage") }
    /// Method
    public static var cliLifecycleMethodTitle: TextKey { TextKey("cli.lifecycle.methodTitle") }
    /// Impact methods of the database; --import brings those of a package.
    public static var cliLifecycleMethodsAbstract: TextKey { TextKey("cli.lifecycle.methodsAbstract") }
    /// Uncertainty of a product, or of two products on the same draws, by Monte Carlo.
    public static var cliLifecycleMontecarloAbstract: TextKey { TextKey("cli.lifecycle.montecarloAbstract") }
    /// Name of the database in the workspace; without it that of the package.
    public static var cliLifecycleName: TextKey { TextKey("cli.lifecycle.name") }
    /// Largest number of processes in the picture.
    public static var cliLifecycleNodes: TextKey { TextKey("cli.lifecycle.nodes") }
    /// The workspace has no life-cycle database yet.
    public static var cliLifecycleNone: TextKey { TextKey("cli.lifecycle.none") }
    /// Normalised
    public static var cliLifecycleNormalised: TextKey { TextKey("cli.lifecycle.normalised") }
    /// Nothing was stored.
    public static var cliLifecycleNothingStored: TextKey { TextKey("cli.lifecycle.nothingStored") }
    /// Left out
    public static var cliLifecycleOmissionsTitle: TextKey { TextKey("cli.lifecycle.omissionsTitle") }
    /// Left out
    public static var cliLifecycleOmitted: TextKey { TextKey("cli.lifecycle.omitted") }
    /// Processes that only the new version has, {count}: {names}.
    public static var cliLifecycleOnlyNew: TextKey { TextKey("cli.lifecycle.onlyNew") }
    /// Processes that only the old version has, {count}: {names}.
    public static var cliLifecycleOnlyOld: TextKey { TextKey("cli.lifecycle.onlyOld") }
    /// From
    public static var cliLifecycleOrigin: TextKey { TextKey("cli.lifecycle.origin") }
    /// {count} smaller parts
    public static var cliLifecycleOthers: TextKey { TextKey("cli.lifecycle.others") }
    /// File to write the picture to.
    public static var cliLifecycleOutput: TextKey { TextKey("cli.lifecycle.output") }
    /// Own
    public static var cliLifecycleOwn: TextKey { TextKey("cli.lifecycle.own") }
    /// File, archive or folder with the data.
    public static var cliLifecyclePackage: TextKey { TextKey("cli.lifecycle.package") }
    /// Print the pairs of flows that are stored with the methods.
    public static var cliLifecyclePairs: TextKey { TextKey("cli.lifecycle.pairs") }
    /// Value of a parameter that departs from the data: name=value or process:name=value; may be given several times.
    public static var cliLifecycleParameter: TextKey { TextKey("cli.lifecycle.parameter") }
    /// parameter {name}
    public static var cliLifecycleParameterInput: TextKey { TextKey("cli.lifecycle.parameterInput") }
    /// Parameters
    public static var cliLifecycleParameters: TextKey { TextKey("cli.lifecycle.parameters") }
    /// Processes
    public static var cliLifecycleProcesses: TextKey { TextKey("cli.lifecycle.processes") }
    /// Name of the product or of the process that makes it.
    public static var cliLifecycleProduct: TextKey { TextKey("cli.lifecycle.product") }
    /// Factors published
    public static var cliLifecyclePublishedFactors: TextKey { TextKey("cli.lifecycle.publishedFactors") }
    /// Read
    public static var cliLifecycleRead: TextKey { TextKey("cli.lifecycle.read") }
    /// Reason
    public static var cliLifecycleReason: TextKey { TextKey("cli.lifecycle.reason") }
    /// Keep the scores in the workspace, pinned to the database, its version, the impact and the parameters.
    public static var cliLifecycleRecord: TextKey { TextKey("cli.lifecycle.record") }
    /// Results kept in the workspace: {count}.
    public static var cliLifecycleRecorded: TextKey { TextKey("cli.lifecycle.recorded") }
    /// Take a database out of the lists; its versions stay in the file.
    public static var cliLifecycleRemoveAbstract: TextKey { TextKey("cli.lifecycle.removeAbstract") }
    /// {database} is no longer listed.
    public static var cliLifecycleRemoved: TextKey { TextKey("cli.lifecycle.removed") }
    /// Check report ({format})
    public static var cliLifecycleReport: TextKey { TextKey("cli.lifecycle.report") }
    /// … and {count} more: --json lists all.
    public static var cliLifecycleRest: TextKey { TextKey("cli.lifecycle.rest") }
    /// {database} was there with the same content: version {version}.
    public static var cliLifecycleSame: TextKey { TextKey("cli.lifecycle.same") }
    /// Number of samples.
    public static var cliLifecycleSamples: TextKey { TextKey("cli.lifecycle.samples") }
    /// Flows of impact between processes, as a table, JSON or an SVG picture.
    public static var cliLifecycleSankeyAbstract: TextKey { TextKey("cli.lifecycle.sankeyAbstract") }
    /// Where the footprint comes from: {total}, {count} processes
    public static var cliLifecycleSankeyTitle: TextKey { TextKey("cli.lifecycle.sankeyTitle") }
    /// Footprint of a product, or of every product of the database in one solve.
    public static var cliLifecycleScoreAbstract: TextKey { TextKey("cli.lifecycle.scoreAbstract") }
    /// {count} products have no score for the reason {code}.
    public static var cliLifecycleScoreless: TextKey { TextKey("cli.lifecycle.scoreless") }
    /// Names the experiment: the same seed gives the same samples on any number of workers.
    public static var cliLifecycleSeed: TextKey { TextKey("cli.lifecycle.seed") }
    /// Which exchanges decide the uncertainty: first-order shares, Sobol's indices and Borgonovo's delta.
    public static var cliLifecycleSensitivityAbstract: TextKey { TextKey("cli.lifecycle.sensitivityAbstract") }
    /// Name of the set that normalises and weights.
    public static var cliLifecycleSet: TextKey { TextKey("cli.lifecycle.set") }
    /// {count} samples, seed {seed}
    public static var cliLifecycleSimulated: TextKey { TextKey("cli.lifecycle.simulated") }
    /// An earlier version as NAME@VERSION, or another database: what changed for the product, exchange by exchange.
    public static var cliLifecycleSince: TextKey { TextKey("cli.lifecycle.since") }
    /// Leave out what is damaged, list it, and store the rest.
    public static var cliLifecycleSkipBad: TextKey { TextKey("cli.lifecycle.skipBad") }
    /// Samples without a score: {reasons}
    public static var cliLifecycleSkipped: TextKey { TextKey("cli.lifecycle.skipped") }
    /// For how many of the largest exchanges to compute Sobol's indices.
    public static var cliLifecycleSobol: TextKey { TextKey("cli.lifecycle.sobol") }
    /// Provider sought
    public static var cliLifecycleSought: TextKey { TextKey("cli.lifecycle.sought") }
    /// Life-cycle stage and kind (process or energy) of the processes of a database; --set stores a new version with those of a table.
    public static var cliLifecycleStagesAbstract: TextKey { TextKey("cli.lifecycle.stagesAbstract") }
    /// in the database
    public static var cliLifecycleStagesAll: TextKey { TextKey("cli.lifecycle.stagesAll") }
    /// changed
    public static var cliLifecycleStagesChanged: TextKey { TextKey("cli.lifecycle.stagesChanged") }
    /// as those who use it
    public static var cliLifecycleStagesConsumer: TextKey { TextKey("cli.lifecycle.stagesConsumer") }
    /// Identifier
    public static var cliLifecycleStagesId: TextKey { TextKey("cli.lifecycle.stagesId") }
    /// named by a row
    public static var cliLifecycleStagesMatched: TextKey { TextKey("cli.lifecycle.stagesMatched") }
    /// Still without a stage of their own
    public static var cliLifecycleStagesOpen: TextKey { TextKey("cli.lifecycle.stagesOpen") }
    /// Row
    public static var cliLifecycleStagesRow: TextKey { TextKey("cli.lifecycle.stagesRow") }
    /// CSV with columns id, name, category (its beginning), location, stage, kind; a blank cell stands for any, or leaves as it is.
    public static var cliLifecycleStagesSet: TextKey { TextKey("cli.lifecycle.stagesSet") }
    /// Rows that fit no process
    public static var cliLifecycleStagesUnused: TextKey { TextKey("cli.lifecycle.stagesUnused") }
    /// Stored: {database}, version {version}.
    public static var cliLifecycleStored: TextKey { TextKey("cli.lifecycle.stored") }
    /// Print the mapping table, to be extended and given to import --mapping.
    public static var cliLifecycleTable: TextKey { TextKey("cli.lifecycle.table") }
    /// Language of the texts of the database, for ilcd, which names one for every text: en, ru, kk …
    public static var cliLifecycleTextLanguage: TextKey { TextKey("cli.lifecycle.textLanguage") }
    /// To
    public static var cliLifecycleTo: TextKey { TextKey("cli.lifecycle.to") }
    /// Total
    public static var cliLifecycleTotal: TextKey { TextKey("cli.lifecycle.total") }
    /// Contribution tree: inputs of inputs, down to a cut-off; what is below it is shown too.
    public static var cliLifecycleTreeAbstract: TextKey { TextKey("cli.lifecycle.treeAbstract") }
    /// A trial: nothing was stored.
    public static var cliLifecycleTrial: TextKey { TextKey("cli.lifecycle.trial") }
    /// Exchanges with a distribution
    public static var cliLifecycleUncertain: TextKey { TextKey("cli.lifecycle.uncertain") }
    /// Unit of the amount; without it that of the product.
    public static var cliLifecycleUnit: TextKey { TextKey("cli.lifecycle.unit") }
    /// Unit
    public static var cliLifecycleUnitTitle: TextKey { TextKey("cli.lifecycle.unitTitle") }
    /// Without a provider (cut off)
    public static var cliLifecycleUnlinked: TextKey { TextKey("cli.lifecycle.unlinked") }
    /// Inputs and wastes without a provider
    public static var cliLifecycleUnlinkedTitle: TextKey { TextKey("cli.lifecycle.unlinkedTitle") }
    /// With --import: print the flows of database and method without a partner, as a table to fill in for --mapping.
    public static var cliLifecycleUnpaired: TextKey { TextKey("cli.lifecycle.unpaired") }
    /// Needed by
    public static var cliLifecycleUsedBy: TextKey { TextKey("cli.lifecycle.usedBy") }
    /// Share of variance
    public static var cliLifecycleVarianceShare: TextKey { TextKey("cli.lifecycle.varianceShare") }
    /// Version
    public static var cliLifecycleVersion: TextKey { TextKey("cli.lifecycle.version") }
    /// Weighted
    public static var cliLifecycleWeighted: TextKey { TextKey("cli.lifecycle.weighted") }
    /// Name of the second product; it is taken in the same amount and unit.
    public static var cliLifecycleWith: TextKey { TextKey("cli.lifecycle.with") }
    /// Mean and deviation of what each process adds; samples are not stored.
    public static var cliLifecycleWithContributions: TextKey { TextKey("cli.lifecycle.withContributions") }
    /// Identifier of the second product.
    public static var cliLifecycleWithId: TextKey { TextKey("cli.lifecycle.withId") }
    /// {count} co-products have no share of the burden and no score; choose --allocation.
    public static var cliLifecycleWithoutScore: TextKey { TextKey("cli.lifecycle.withoutScore") }
    /// Number of threads; all cores without it. The result does not depend on it.
    public static var cliLifecycleWorkers: TextKey { TextKey("cli.lifecycle.workers") }
    /// Written: {file}.
    public static var cliLifecycleWritten: TextKey { TextKey("cli.lifecycle.written") }
    /// Lock a year: its result and the hash of all it was calculated from go into the book; its records stay as they are.
    public static var cliLockAbstract: TextKey { TextKey("cli.lock.abstract") }
    /// Book holds
    public static var cliLockBook: TextKey { TextKey("cli.lock.book") }
    /// Hash of the lock
    public static var cliLockHash: TextKey { TextKey("cli.lock.hash") }
    /// Inputs hold
    public static var cliLockInputs: TextKey { TextKey("cli.lock.inputs") }
    /// Show the locks and whether today's data still give their hashes.
    public static var cliLockList: TextKey { TextKey("cli.lock.list") }
    /// No year is locked.
    public static var cliLockNone: TextKey { TextKey("cli.lock.none") }
    /// Opening asked by
    public static var cliLockRequested: TextKey { TextKey("cli.lock.requested") }
    /// Result holds
    public static var cliLockResult: TextKey { TextKey("cli.lock.result") }
    /// Hash covers
    public static var cliLockRule: TextKey { TextKey("cli.lock.rule") }
    /// typed quantities
    public static var cliLockRuleEntered: TextKey { TextKey("cli.lock.ruleEntered") }
    /// typed and calculated quantities
    public static var cliLockRuleQuantities: TextKey { TextKey("cli.lock.ruleQuantities") }
    /// How many levels of the chain to show.
    public static var cliOptionDepth: TextKey { TextKey("cli.option.depth") }
    /// Check everything, write nothing.
    public static var cliOptionDryRun: TextKey { TextKey("cli.option.dryRun") }
    /// End with status 2 if there are findings of this severity or worse: error, warning, note or never.
    public static var cliOptionFailOn: TextKey { TextKey("cli.option.failOn") }
    /// Replace what is there.
    public static var cliOptionForce: TextKey { TextKey("cli.option.force") }
    /// Set of global warming potentials: ar4, ar5 or ar6.
    public static var cliOptionGwp: TextKey { TextKey("cli.option.gwp") }
    /// Set of global warming potentials ar4, ar5 or ar6; without it the organisation's own.
    public static var cliOptionGwpOfOrganisation: TextKey { TextKey("cli.option.gwpOfOrganisation") }
    /// Print JSON with a versioned schema instead of a table.
    public static var cliOptionJson: TextKey { TextKey("cli.option.json") }
    /// Language of everything that is printed: kk, ru or en.
    public static var cliOptionLang: TextKey { TextKey("cli.option.lang") }
    /// The workspace file; without it QADAM_WORKSPACE, or the only *.qadam in this folder.
    public static var cliOptionWorkspace: TextKey { TextKey("cli.option.workspace") }
    /// Abated after the former ones
    public static var cliPathwayAbated: TextKey { TextKey("cli.pathway.abated") }
    /// The organisation's way to net zero: what to build when, at least cost.
    public static var cliPathwayAbstract: TextKey { TextKey("cli.pathway.abstract") }
    /// as today
    public static var cliPathwayAsToday: TextKey { TextKey("cli.pathway.asToday") }
    /// assumption
    public static var cliPathwayAssumption: TextKey { TextKey("cli.pathway.assumption") }
    /// Buildings: {level}
    public static var cliPathwayBuildingsAt: TextKey { TextKey("cli.pathway.buildingsAt") }
    /// What is there in each period: {plan}
    public static var cliPathwayBuilt: TextKey { TextKey("cli.pathway.built") }
    /// Green power
    public static var cliPathwayContracts: TextKey { TextKey("cli.pathway.contracts") }
    /// Cost by period (investment for the whole period, the rest a year): {plan}
    public static var cliPathwayCost: TextKey { TextKey("cli.pathway.cost") }
    /// Cost
    public static var cliPathwayCostPerTonne: TextKey { TextKey("cli.pathway.costPerTonne") }
    /// Under the limit
    public static var cliPathwayCounted: TextKey { TextKey("cli.pathway.counted") }
    /// Credits beside
    public static var cliPathwayCredited: TextKey { TextKey("cli.pathway.credited") }
    /// Credits
    public static var cliPathwayCredits: TextKey { TextKey("cli.pathway.credits") }
    /// Cumulative net emissions
    public static var cliPathwayCumulative: TextKey { TextKey("cli.pathway.cumulative") }
    /// Marginal abatement cost, each measure on what the former ones left ({year})
    public static var cliPathwayCurve: TextKey { TextKey("cli.pathway.curve") }
    /// Errors of {count} representative days
    public static var cliPathwayDays: TextKey { TextKey("cli.pathway.days") }
    /// Discounted cost
    public static var cliPathwayDiscounted: TextKey { TextKey("cli.pathway.discounted") }
    /// Duration curve
    public static var cliPathwayDurationError: TextKey { TextKey("cli.pathway.durationError") }
    /// electricity
    public static var cliPathwayElectricity: TextKey { TextKey("cli.pathway.electricity") }
    /// Emissions by period: {plan}
    public static var cliPathwayEmissions: TextKey { TextKey("cli.pathway.emissions") }
    /// Energy
    public static var cliPathwayEnergy: TextKey { TextKey("cli.pathway.energy") }
    /// Annual energy
    public static var cliPathwayEnergyError: TextKey { TextKey("cli.pathway.energyError") }
    /// Why this figure of a plan: the chain down to price, factor, cell and source.
    public static var cliPathwayExplainAbstract: TextKey { TextKey("cli.pathway.explain.abstract") }
    /// emissions:PERIOD, cost:PERIOD, investment:PERIOD or price:PERIOD, such as price:2040. Of an energy model: cost, cost:YEAR, emissions:YEAR, emissions:NAME:YEAR, capacity:NAME:YEAR, price:NAME:YEAR of a commodity or a limit, price:NAME of a limit over all years, value:ATTRIBUTE:NAMES of a value of its tables.
    public static var cliPathwayExplainWhat: TextKey { TextKey("cli.pathway.explain.what") }
    /// Operation
    public static var cliPathwayFixed: TextKey { TextKey("cli.pathway.fixed") }
    /// A plan is good enough when (cost − bound)/cost is at most this.
    public static var cliPathwayGap: TextKey { TextKey("cli.pathway.gap") }
    /// Gap
    public static var cliPathwayGapColumn: TextKey { TextKey("cli.pathway.gapColumn") }
    /// heat
    public static var cliPathwayHeat: TextKey { TextKey("cli.pathway.heat") }
    /// Counted independently, the measures would promise {tonnes} too much.
    public static var cliPathwayInteraction: TextKey { TextKey("cli.pathway.interaction") }
    /// Investment
    public static var cliPathwayInvestment: TextKey { TextKey("cli.pathway.investment") }
    /// is there
    public static var cliPathwayIsThere: TextKey { TextKey("cli.pathway.isThere") }
    /// Efficiency levels of the buildings: {plan}
    public static var cliPathwayLevels: TextKey { TextKey("cli.pathway.levels") }
    /// Limit
    public static var cliPathwayLimit: TextKey { TextKey("cli.pathway.limit") }
    /// Measure
    public static var cliPathwayMeasure: TextKey { TextKey("cli.pathway.measure") }
    /// million {currency}
    public static var cliPathwayMillion: TextKey { TextKey("cli.pathway.million") }
    /// Abated alone
    public static var cliPathwayNaiveAbated: TextKey { TextKey("cli.pathway.naiveAbated") }
    /// Cost alone
    public static var cliPathwayNaiveCost: TextKey { TextKey("cli.pathway.naiveCost") }
    /// not chosen
    public static var cliPathwayNever: TextKey { TextKey("cli.pathway.never") }
    /// There is no plan “{plan}”.
    public static var cliPathwayNoPlan: TextKey { TextKey("cli.pathway.noPlan") }
    /// Option
    public static var cliPathwayOption: TextKey { TextKey("cli.pathway.option") }
    /// Chosen from
    public static var cliPathwayOptionChosen: TextKey { TextKey("cli.pathway.optionChosen") }
    /// Investment or price
    public static var cliPathwayOptionCost: TextKey { TextKey("cli.pathway.optionCost") }
    /// Life
    public static var cliPathwayOptionLife: TextKey { TextKey("cli.pathway.optionLife") }
    /// Saving
    public static var cliPathwayOptionSaving: TextKey { TextKey("cli.pathway.optionSaving") }
    /// Source
    public static var cliPathwayOptionSource: TextKey { TextKey("cli.pathway.optionSource") }
    /// Options, and the first year in which the plan uses them: {plan}
    public static var cliPathwayOptions: TextKey { TextKey("cli.pathway.options") }
    /// Peak
    public static var cliPathwayPeakError: TextKey { TextKey("cli.pathway.peakError") }
    /// Sum a year
    public static var cliPathwayPerYear: TextKey { TextKey("cli.pathway.perYear") }
    /// Period
    public static var cliPathwayPeriod: TextKey { TextKey("cli.pathway.period") }
    /// baseline (business as usual), cheapest (no limit) or limited.
    public static var cliPathwayPlan: TextKey { TextKey("cli.pathway.plan") }
    /// Plan
    public static var cliPathwayPlanColumn: TextKey { TextKey("cli.pathway.planColumn") }
    /// Plans
    public static var cliPathwayPlans: TextKey { TextKey("cli.pathway.plans") }
    /// Price of the limit
    public static var cliPathwayPrice: TextKey { TextKey("cli.pathway.price") }
    /// Series
    public static var cliPathwaySeries: TextKey { TextKey("cli.pathway.series") }
    /// Show the stored pathway.
    public static var cliPathwayShowAbstract: TextKey { TextKey("cli.pathway.show.abstract") }
    /// plan, emissions, cost, built, levels, options, curve or days.
    public static var cliPathwayShowBy: TextKey { TextKey("cli.pathway.show.by") }
    /// Solve business as usual, least cost, and least cost under the emission limit; store the result.
    public static var cliPathwaySolveAbstract: TextKey { TextKey("cli.pathway.solve.abstract") }
    /// Status
    public static var cliPathwayStatus: TextKey { TextKey("cli.pathway.status") }
    /// Drawing the abatement cost curve.
    public static var cliPathwayStepCurve: TextKey { TextKey("cli.pathway.step.curve") }
    /// Representative days: {count}; hours in the model: {hours}.
    public static var cliPathwayStepDays: TextKey { TextKey("cli.pathway.step.days") }
    /// Solving: {plan} ({rows} rows, {columns} columns).
    public static var cliPathwayStepPlan: TextKey { TextKey("cli.pathway.step.plan") }
    /// Longest time for one plan, in seconds.
    public static var cliPathwayTimeLimit: TextKey { TextKey("cli.pathway.timeLimit") }
    /// What
    public static var cliPathwayWhat: TextKey { TextKey("cli.pathway.what") }
    /// What options would change: footprints before and after, by stage; nothing is stored.
    public static var cliProductAbateAbstract: TextKey { TextKey("cli.product.abate.abstract") }
    /// Options of products.yaml, applied together; without names each alone.
    public static var cliProductAbateNames: TextKey { TextKey("cli.product.abate.names") }
    /// The options touch no product of the study.
    public static var cliProductAbateNothing: TextKey { TextKey("cli.product.abateNothing") }
    /// Footprints before and after the options
    public static var cliProductAbateTitle: TextKey { TextKey("cli.product.abateTitle") }
    /// Not in the data: {stages}.
    public static var cliProductAbsent: TextKey { TextKey("cli.product.absent") }
    /// The carbon footprint of products over their life cycle.
    public static var cliProductAbstract: TextKey { TextKey("cli.product.abstract") }
    /// After
    public static var cliProductAfter: TextKey { TextKey("cli.product.after") }
    /// Not separable
    public static var cliProductAggregated: TextKey { TextKey("cli.product.aggregated") }
    /// Rule of allocation among co-products instead of the study's default: an id of products.yaml, or published.
    public static var cliProductAllocation: TextKey { TextKey("cli.product.allocation") }
    /// Footprints under each rule of allocation
    public static var cliProductAllocationsTitle: TextKey { TextKey("cli.product.allocationsTitle") }
    /// Amount
    public static var cliProductAmount: TextKey { TextKey("cli.product.amount") }
    /// {product}: assumptions without source: {symbols}.
    public static var cliProductAssumedFigures: TextKey { TextKey("cli.product.assumedFigures") }
    /// * Operating time is an assumption; totals do not depend on it.
    public static var cliProductAssumedHours: TextKey { TextKey("cli.product.assumedHours") }
    /// Property or mean price
    public static var cliProductBasis: TextKey { TextKey("cli.product.basis") }
    /// Before
    public static var cliProductBefore: TextKey { TextKey("cli.product.before") }
    /// Life-cycle assessment
    public static var cliProductByAssessment: TextKey { TextKey("cli.product.byAssessment") }
    /// Stage formula Σ T·(F + FF)
    public static var cliProductByFormula: TextKey { TextKey("cli.product.byFormula") }
    /// Calculate footprints by life-cycle assessment and by the stage formula, and store them.
    public static var cliProductCalculateAbstract: TextKey { TextKey("cli.product.calculate.abstract") }
    /// Change
    public static var cliProductChange: TextKey { TextKey("cli.product.change") }
    /// Circular (secondary)
    public static var cliProductCircular: TextKey { TextKey("cli.product.circular") }
    /// Compare primary and secondary products; circular-economy index 1 − CF(circular)/CF(linear).
    public static var cliProductCompareAbstract: TextKey { TextKey("cli.product.compare.abstract") }
    /// A rule of allocation, or all: every product under each rule, with the spread.
    public static var cliProductCompareAllocation: TextKey { TextKey("cli.product.compare.allocation") }
    /// Two products: the linear one, then the circular one. Without names the comparisons of products.yaml.
    public static var cliProductCompareNames: TextKey { TextKey("cli.product.compare.names") }
    /// Primary against secondary
    public static var cliProductCompareTitle: TextKey { TextKey("cli.product.compareTitle") }
    /// credited: replaces {ratio} of {process}
    public static var cliProductCredited: TextKey { TextKey("cli.product.credited") }
    /// Cut-off
    public static var cliProductCutOff: TextKey { TextKey("cli.product.cutOff") }
    /// {count} inputs have no provider in the data and count as zero; `qadam product calculate --json` lists them.
    public static var cliProductCutOffs: TextKey { TextKey("cli.product.cutOffs") }
    /// End of life
    public static var cliProductEndOfLife: TextKey { TextKey("cli.product.endOfLife") }
    /// Why this footprint: the chain down to process, exchange, table and source.
    public static var cliProductExplainAbstract: TextKey { TextKey("cli.product.explain.abstract") }
    /// Share
    public static var cliProductFactor: TextKey { TextKey("cli.product.factor") }
    /// {product}, CFF: material in {content}, recycling after use {recycling}, energy {energy}, disposal {disposal}.
    public static var cliProductFormulaParts: TextKey { TextKey("cli.product.formulaParts") }
    /// Index
    public static var cliProductIndex: TextKey { TextKey("cli.product.index") }
    /// Circular-economy index = 1 − CF(circular)/CF(linear): 0 no gain, 1 a footprint of zero, below 0 a loss.
    public static var cliProductIndexMeaning: TextKey { TextKey("cli.product.indexMeaning") }
    /// Linear (primary)
    public static var cliProductLinear: TextKey { TextKey("cli.product.linear") }
    /// A product of products.yaml.
    public static var cliProductName: TextKey { TextKey("cli.product.name") }
    /// Products of products.yaml; all without names.
    public static var cliProductNames: TextKey { TextKey("cli.product.names") }
    /// Option
    public static var cliProductOption: TextKey { TextKey("cli.product.option") }
    /// Output
    public static var cliProductOutput: TextKey { TextKey("cli.product.output") }
    /// Product
    public static var cliProductProduct: TextKey { TextKey("cli.product.product") }
    /// CF(circular)/CF(linear)
    public static var cliProductRatio: TextKey { TextKey("cli.product.ratio") }
    /// Difference
    public static var cliProductReconciliation: TextKey { TextKey("cli.product.reconciliation") }
    /// Allocation of “{process}”: {rule} ({method})
    public static var cliProductRecordTitle: TextKey { TextKey("cli.product.recordTitle") }
    /// Approaches to recycling side by side: cut-off, end of life, Circular Footprint Formula, circularity indicator.
    public static var cliProductRecyclingAbstract: TextKey { TextKey("cli.product.recycling.abstract") }
    /// Each column answers another question: do not add, average or mix them. CFF: Circular Footprint Formula; MCI: Material Circularity Indicator, 0 linear to 1 circular.
    public static var cliProductRecyclingMeaning: TextKey { TextKey("cli.product.recyclingMeaning") }
    /// Approaches to recycling
    public static var cliProductRecyclingTitle: TextKey { TextKey("cli.product.recyclingTitle") }
    /// Route
    public static var cliProductRoute: TextKey { TextKey("cli.product.route") }
    /// Disposal by route
    public static var cliProductRoutesTitle: TextKey { TextKey("cli.product.routesTitle") }
    /// Screening by the stage formula Σ T·(F + FF) from given times and hourly rates.
    public static var cliProductScreenAbstract: TextKey { TextKey("cli.product.screen.abstract") }
    /// YAML file: stages: [{{stage: …, hours: …, process: …, energy: …}}].
    public static var cliProductScreenFile: TextKey { TextKey("cli.product.screen.file") }
    /// A stage as STAGE=T:F:FF, hours and kg CO2e/h; repeatable.
    public static var cliProductScreenStage: TextKey { TextKey("cli.product.screen.stage") }
    /// Screening by the stage formula
    public static var cliProductScreenTitle: TextKey { TextKey("cli.product.screenTitle") }
    /// Largest/smallest
    public static var cliProductSpread: TextKey { TextKey("cli.product.spread") }
    /// The same plant and the same data: only the rule differs. Where a rule cannot be applied, the cell has the code of the reason; it stands below.
    public static var cliProductSpreadMeaning: TextKey { TextKey("cli.product.spreadMeaning") }
    /// Stage
    public static var cliProductStage: TextKey { TextKey("cli.product.stage") }
    /// Sum
    public static var cliProductSum: TextKey { TextKey("cli.product.sum") }
    /// Carbon footprint of products
    public static var cliProductTitle: TextKey { TextKey("cli.product.title") }
    /// Prices: mean of {from}–{to}, {currency}; sources: {sources}.
    public static var cliProductWindow: TextKey { TextKey("cli.product.window") }
    /// Reports for people.
    public static var cliReportAbstract: TextKey { TextKey("cli.report.abstract") }
    /// Write the report of the workspace as one HTML file that opens without network.
    public static var cliReportBuildAbstract: TextKey { TextKey("cli.report.build.abstract") }
    /// The report is in {file}.
    public static var cliReportDone: TextKey { TextKey("cli.report.done") }
    /// Format of the file.
    public static var cliReportFormat: TextKey { TextKey("cli.report.format") }
    /// Standard or questionnaire to report for; without it the page of the whole workspace.
    public static var cliReportKind: TextKey { TextKey("cli.report.kind") }
    /// The file; - for standard output.
    public static var cliReportOutput: TextKey { TextKey("cli.report.output") }
    /// A figure that no document gives, NAME=NUMBER, such as population=8225; may be repeated.
    public static var cliReportValue: TextKey { TextKey("cli.report.value") }
    /// The report could be written to {file}; nothing was written.
    public static var cliReportWould: TextKey { TextKey("cli.report.would") }
    /// From an organisation's meters to carbon neutrality: inventory, product footprints, pathways.
    public static var cliRootAbstract: TextKey { TextKey("cli.root.abstract") }
    /// The language is chosen by --lang kk|ru|en or QADAM_LANG.
    public static var cliRootDiscussion: TextKey { TextKey("cli.root.discussion") }
    /// Units of measure.
    public static var cliUnitAbstract: TextKey { TextKey("cli.unit.abstract") }
    /// Convert an amount into another unit.
    public static var cliUnitConvertAbstract: TextKey { TextKey("cli.unit.convert.abstract") }
    /// Its unit.
    public static var cliUnitConvertFrom: TextKey { TextKey("cli.unit.convert.from") }
    /// The unit to express it in.
    public static var cliUnitConvertTo: TextKey { TextKey("cli.unit.convert.to") }
    /// The number, with a decimal point.
    public static var cliUnitConvertValue: TextKey { TextKey("cli.unit.convert.value") }
    /// List all units with their spellings and sources.
    public static var cliUnitListAbstract: TextKey { TextKey("cli.unit.list.abstract") }
    /// Open a locked year: one person asks with a reason, another approves with --approve.
    public static var cliUnlockAbstract: TextKey { TextKey("cli.unlock.abstract") }
    /// Approve what another person has asked for.
    public static var cliUnlockApprove: TextKey { TextKey("cli.unlock.approve") }
    /// Asked to open {year}; another person approves with `qadam inventory unlock {year} --approve`.
    public static var cliUnlockAsked: TextKey { TextKey("cli.unlock.asked") }
    /// {year} is open; the lock and the reason stay in the book.
    public static var cliUnlockDone: TextKey { TextKey("cli.unlock.done") }
    /// The year.
    public static var cliUnlockYear: TextKey { TextKey("cli.unlock.year") }
    /// The record or source line that it is about.
    public static var cliVerificationAbout: TextKey { TextKey("cli.verification.about") }
    /// Verification of a locked inventory: sample, findings, statement.
    public static var cliVerificationAbstract: TextKey { TextKey("cli.verification.abstract") }
    /// Number of the finding that is answered and closed.
    public static var cliVerificationAnswer: TextKey { TextKey("cli.verification.answer") }
    /// Criteria, such as 'ISO 14064-1:2018'.
    public static var cliVerificationCriteria: TextKey { TextKey("cli.verification.criteria") }
    /// Day by which it is to be answered, such as 2025-03-31.
    public static var cliVerificationDue: TextKey { TextKey("cli.verification.due") }
    /// Write down a finding, answer one, or list them.
    public static var cliVerificationFindingAbstract: TextKey { TextKey("cli.verification.finding.abstract") }
    /// Why the verifier is independent.
    public static var cliVerificationIndependence: TextKey { TextKey("cli.verification.independence") }
    /// Level of assurance.
    public static var cliVerificationLevel: TextKey { TextKey("cli.verification.level") }
    /// List what there is.
    public static var cliVerificationList: TextKey { TextKey("cli.verification.list") }
    /// Materiality, per cent of the total by location.
    public static var cliVerificationMateriality: TextKey { TextKey("cli.verification.materiality") }
    /// Reported minus right, t CO₂e; may be negative.
    public static var cliVerificationMisstatement: TextKey { TextKey("cli.verification.misstatement") }
    /// The opinion.
    public static var cliVerificationOpinion: TextKey { TextKey("cli.verification.opinion") }
    /// Draw records with probability proportional to their emissions.
    public static var cliVerificationSampleAbstract: TextKey { TextKey("cli.verification.sample.abstract") }
    /// Seed: the same seed draws the same records.
    public static var cliVerificationSeed: TextKey { TextKey("cli.verification.seed") }
    /// How bad it is.
    public static var cliVerificationSeverity: TextKey { TextKey("cli.verification.severity") }
    /// How many records to draw.
    public static var cliVerificationSize: TextKey { TextKey("cli.verification.size") }
    /// Make a statement tied to the lock, or list the statements.
    public static var cliVerificationStatementAbstract: TextKey { TextKey("cli.verification.statement.abstract") }
    /// The finding; with --answer the answer. Without it the findings are listed.
    public static var cliVerificationText: TextKey { TextKey("cli.verification.text") }
    /// The locked year; needed where several are.
    public static var cliVerificationYear: TextKey { TextKey("cli.verification.year") }
    /// Waste: balance, landfill, routes, plan, circularity
    public static var cliWasteAbstract: TextKey { TextKey("cli.waste.abstract") }
    /// Added
    public static var cliWasteAdded: TextKey { TextKey("cli.waste.added") }
    /// Decayed with air
    public static var cliWasteAerobic: TextKey { TextKey("cli.waste.aerobic") }
    /// Avoided
    public static var cliWasteAvoided: TextKey { TextKey("cli.waste.avoided") }
    /// Avoided elsewhere: not part of any scope, not subtracted above
    public static var cliWasteAvoidedTitle: TextKey { TextKey("cli.waste.avoidedTitle") }
    /// Draw the mass balance of every site
    public static var cliWasteBalanceAbstract: TextKey { TextKey("cli.waste.balanceAbstract") }
    /// Option that the others are compared with; by default the first
    public static var cliWasteBaseline: TextKey { TextKey("cli.waste.baseline") }
    /// compared with
    public static var cliWasteBaselineCell: TextKey { TextKey("cli.waste.baselineCell") }
    /// Buried
    public static var cliWasteBuried: TextKey { TextKey("cli.waste.buried") }
    /// Capacity
    public static var cliWasteCapacity: TextKey { TextKey("cli.waste.capacity") }
    /// Payment for what is built
    public static var cliWasteCapital: TextKey { TextKey("cli.waste.capital") }
    /// Where the degradable carbon is at the end of the last year
    public static var cliWasteCarbonTitle: TextKey { TextKey("cli.waste.carbonTitle") }
    /// Show metals in residues, their recovery and the indicators of circularity
    public static var cliWasteCircularityAbstract: TextKey { TextKey("cli.waste.circularityAbstract") }
    /// At the end
    public static var cliWasteClosing: TextKey { TextKey("cli.waste.closing") }
    /// Cost of a year
    public static var cliWasteCost: TextKey { TextKey("cli.waste.cost") }
    /// Known
    public static var cliWasteCoverage: TextKey { TextKey("cli.waste.coverage") }
    /// Currency with its price year, such as KZT{{2024}}; by default that of plan.yaml
    public static var cliWasteCurrency: TextKey { TextKey("cli.waste.currency") }
    /// Decayed to gas
    public static var cliWasteDecayed: TextKey { TextKey("cli.waste.decayed") }
    /// Deposited
    public static var cliWasteDeposited: TextKey { TextKey("cli.waste.deposited") }
    /// Diverted
    public static var cliWasteDiverted: TextKey { TextKey("cli.waste.diverted") }
    /// Emission
    public static var cliWasteEmission: TextKey { TextKey("cli.waste.emission") }
    /// Tell how a figure of waste came about, down to trips, factors and sources.
    public static var cliWasteExplainAbstract: TextKey { TextKey("cli.waste.explain.abstract") }
    /// How much of the chain: process, transport or full-chain; process where it is absent.
    public static var cliWasteExplainBoundary: TextKey { TextKey("cli.waste.explain.boundary") }
    /// total, site:ID, stream:ID, route:ID, movement:ID or landfill:ID.
    public static var cliWasteExplainWhat: TextKey { TextKey("cli.waste.explain.what") }
    /// Feed
    public static var cliWasteFeed: TextKey { TextKey("cli.waste.feed") }
    /// Not accounted for
    public static var cliWasteGap: TextKey { TextKey("cli.waste.gap") }
    /// Generated
    public static var cliWasteGenerated: TextKey { TextKey("cli.waste.generated") }
    /// Warming potentials: ar4, ar5 or ar6; by default those of plan.yaml, else ar5
    public static var cliWasteGwp: TextKey { TextKey("cli.waste.gwp") }
    /// Hazardous in disposal
    public static var cliWasteHazardous: TextKey { TextKey("cli.waste.hazardous") }
    /// At most
    public static var cliWasteHigh: TextKey { TextKey("cli.waste.high") }
    /// at once
    public static var cliWasteImmediate: TextKey { TextKey("cli.waste.immediate") }
    /// Indicator
    public static var cliWasteIndicator: TextKey { TextKey("cli.waste.indicator") }
    /// Circularity (ISO 59020)
    public static var cliWasteIndicatorTitle: TextKey { TextKey("cli.waste.indicatorTitle") }
    /// Calculate the methane of landfills by first-order decay
    public static var cliWasteLandfillAbstract: TextKey { TextKey("cli.waste.landfillAbstract") }
    /// Landfills; all without any
    public static var cliWasteLandfills: TextKey { TextKey("cli.waste.landfills") }
    /// At least
    public static var cliWasteLow: TextKey { TextKey("cli.waste.low") }
    /// Waste
    public static var cliWasteMass: TextKey { TextKey("cli.waste.mass") }
    /// Material
    public static var cliWasteMaterial: TextKey { TextKey("cli.waste.material") }
    /// Metal
    public static var cliWasteMetal: TextKey { TextKey("cli.waste.metal") }
    /// Metal that may be unaccounted for, per cent of the feed
    public static var cliWasteMetalTolerance: TextKey { TextKey("cli.waste.metalTolerance") }
    /// emitted
    public static var cliWasteMethaneEmitted: TextKey { TextKey("cli.waste.methaneEmitted") }
    /// Methane generated
    public static var cliWasteMethaneGenerated: TextKey { TextKey("cli.waste.methaneGenerated") }
    /// oxidised
    public static var cliWasteMethaneOxidised: TextKey { TextKey("cli.waste.methaneOxidised") }
    /// recovered
    public static var cliWasteMethaneRecovered: TextKey { TextKey("cli.waste.methaneRecovered") }
    /// never
    public static var cliWasteNever: TextKey { TextKey("cli.waste.never") }
    /// At the beginning
    public static var cliWasteOpening: TextKey { TextKey("cli.waste.opening") }
    /// Option
    public static var cliWasteOption: TextKey { TextKey("cli.waste.option") }
    /// Payback
    public static var cliWastePayback: TextKey { TextKey("cli.waste.payback") }
    /// Find the least-cost waste plan under the targets
    public static var cliWastePlanAbstract: TextKey { TextKey("cli.waste.planAbstract") }
    /// Least cost: {cost}, discounted at {rate}
    public static var cliWastePlanCost: TextKey { TextKey("cli.waste.planCost") }
    /// Where the waste goes
    public static var cliWastePlanFlows: TextKey { TextKey("cli.waste.planFlows") }
    /// What is built
    public static var cliWastePlanWorks: TextKey { TextKey("cli.waste.planWorks") }
    /// Year by year
    public static var cliWastePlanYears: TextKey { TextKey("cli.waste.planYears") }
    /// Product
    public static var cliWasteProduct: TextKey { TextKey("cli.waste.product") }
    /// Material Circularity Indicator of products (MCI; LFI 1 is wholly linear)
    public static var cliWasteProductTitle: TextKey { TextKey("cli.waste.productTitle") }
    /// Real discount rate, per cent a year; by default that of plan.yaml
    public static var cliWasteRate: TextKey { TextKey("cli.waste.rate") }
    /// Received
    public static var cliWasteReceived: TextKey { TextKey("cli.waste.received") }
    /// Taken out
    public static var cliWasteReclaimed: TextKey { TextKey("cli.waste.reclaimed") }
    /// Recovery
    public static var cliWasteRecovery: TextKey { TextKey("cli.waste.recovery") }
    /// Recovery by metal
    public static var cliWasteRecoveryTitle: TextKey { TextKey("cli.waste.recoveryTitle") }
    /// Recycled
    public static var cliWasteRecycled: TextKey { TextKey("cli.waste.recycled") }
    /// Scrap in the feed
    public static var cliWasteRecycledContent: TextKey { TextKey("cli.waste.recycledContent") }
    /// Still to decay
    public static var cliWasteRemaining: TextKey { TextKey("cli.waste.remaining") }
    /// Route
    public static var cliWasteRoute: TextKey { TextKey("cli.waste.route") }
    /// Compare ways to deal with a stream
    public static var cliWasteRouteAbstract: TextKey { TextKey("cli.waste.routeAbstract") }
    /// A boundary without a figure lacks a part of its chain; the notes name it. Boundaries are not added to one another.
    public static var cliWasteRoutesMeaning: TextKey { TextKey("cli.waste.routesMeaning") }
    /// Running cost
    public static var cliWasteRunning: TextKey { TextKey("cli.waste.running") }
    /// Sent
    public static var cliWasteSent: TextKey { TextKey("cli.waste.sent") }
    /// One site only
    public static var cliWasteSite: TextKey { TextKey("cli.waste.site") }
    /// Source
    public static var cliWasteSource: TextKey { TextKey("cli.waste.source") }
    /// Stored for good
    public static var cliWasteStored: TextKey { TextKey("cli.waste.stored") }
    /// Stream
    public static var cliWasteStream: TextKey { TextKey("cli.waste.stream") }
    /// Streams; all with options without any
    public static var cliWasteStreams: TextKey { TextKey("cli.waste.streams") }
    /// Last year; by default that of the last deposit
    public static var cliWasteThrough: TextKey { TextKey("cli.waste.through") }
    /// Gap that is allowed, per cent of what was generated and received
    public static var cliWasteTolerance: TextKey { TextKey("cli.waste.tolerance") }
    /// Wet tonnes a year; by default what the waste book says was generated
    public static var cliWasteTonnes: TextKey { TextKey("cli.waste.tonnes") }
    /// Treated
    public static var cliWasteTreated: TextKey { TextKey("cli.waste.treated") }
    /// Unaccounted for
    public static var cliWasteUnaccounted: TextKey { TextKey("cli.waste.unaccounted") }
    /// Unrecoverable waste
    public static var cliWasteUnrecoverable: TextKey { TextKey("cli.waste.unrecoverable") }
    /// Virgin feedstock
    public static var cliWasteVirgin: TextKey { TextKey("cli.waste.virgin") }
    /// Year of the waste book; by default the newest
    public static var cliWasteYear: TextKey { TextKey("cli.waste.year") }
    /// Year
    public static var cliWasteYearColumn: TextKey { TextKey("cli.waste.yearColumn") }
    /// {years} yr
    public static var cliWasteYears: TextKey { TextKey("cli.waste.years") }
    /// The workspace file: make it, bring folders of plain text in, take them out.
    public static var cliWorkspaceAbstract: TextKey { TextKey("cli.workspace.abstract") }
    /// What
    public static var cliWorkspaceAction: TextKey { TextKey("cli.workspace.action") }
    /// Activity records
    public static var cliWorkspaceActivities: TextKey { TextKey("cli.workspace.activities") }
    /// Who
    public static var cliWorkspaceActor: TextKey { TextKey("cli.workspace.actor") }
    /// changed
    public static var cliWorkspaceChanged: TextKey { TextKey("cli.workspace.changed") }
    /// Life-cycle databases
    public static var cliWorkspaceDatabases: TextKey { TextKey("cli.workspace.databases") }
    /// Document
    public static var cliWorkspaceDocument: TextKey { TextKey("cli.workspace.document") }
    /// Documents
    public static var cliWorkspaceDocuments: TextKey { TextKey("cli.workspace.documents") }
    /// Write the workspace as a folder of plain text, without loss.
    public static var cliWorkspaceExportAbstract: TextKey { TextKey("cli.workspace.export.abstract") }
    /// Wrote {count} files to {folder}.
    public static var cliWorkspaceExportDone: TextKey { TextKey("cli.workspace.export.done") }
    /// A new or empty folder.
    public static var cliWorkspaceExportFolder: TextKey { TextKey("cli.workspace.export.folder") }
    /// Would write {count} files to {folder}.
    public static var cliWorkspaceExportWould: TextKey { TextKey("cli.workspace.export.would") }
    /// Check a folder of plain text whole, then store it whole or not at all.
    public static var cliWorkspaceImportAbstract: TextKey { TextKey("cli.workspace.import.abstract") }
    /// Dates in activities.csv: 2024-01-31, 31.01.2024 or 01/31/2024.
    public static var cliWorkspaceImportDates: TextKey { TextKey("cli.workspace.import.dates") }
    /// Decimal mark in activities.csv.
    public static var cliWorkspaceImportDecimal: TextKey { TextKey("cli.workspace.import.decimal") }
    /// Stored
    public static var cliWorkspaceImportDone: TextKey { TextKey("cli.workspace.import.done") }
    /// A folder with organisation.yaml or products.yaml, or an exported workspace.
    public static var cliWorkspaceImportFolder: TextKey { TextKey("cli.workspace.import.folder") }
    /// Mark between thousands in activities.csv.
    public static var cliWorkspaceImportGrouping: TextKey { TextKey("cli.workspace.import.grouping") }
    /// Nothing was stored: correct the errors above and import again.
    public static var cliWorkspaceImportRefused: TextKey { TextKey("cli.workspace.import.refused") }
    /// Reason to change and end records that were imported, added, corrected or put back by an act of the book; without it they are kept.
    public static var cliWorkspaceImportReplaceActs: TextKey { TextKey("cli.workspace.import.replaceActs") }
    /// Between the cells of activities.csv.
    public static var cliWorkspaceImportSeparator: TextKey { TextKey("cli.workspace.import.separator") }
    /// Would be stored
    public static var cliWorkspaceImportWould: TextKey { TextKey("cli.workspace.import.would") }
    /// What the workspace holds; checks the chain of its log.
    public static var cliWorkspaceInfoAbstract: TextKey { TextKey("cli.workspace.info.abstract") }
    /// Documents: {documents}. Activity records: {activities}. Results: {results}. Log entries: {entries}. Schema {schema}.
    public static var cliWorkspaceInfoCounts: TextKey { TextKey("cli.workspace.info.counts") }
    /// Show the log too.
    public static var cliWorkspaceInfoLog: TextKey { TextKey("cli.workspace.info.log") }
    /// Make a new, empty workspace file.
    public static var cliWorkspaceInitAbstract: TextKey { TextKey("cli.workspace.init.abstract") }
    /// Made {file}. Next: qadam workspace import FOLDER --workspace {file}
    public static var cliWorkspaceInitDone: TextKey { TextKey("cli.workspace.init.done") }
    /// The file, by custom NAME.qadam.
    public static var cliWorkspaceInitFile: TextKey { TextKey("cli.workspace.init.file") }
    /// {file} could be made; nothing was written.
    public static var cliWorkspaceInitWould: TextKey { TextKey("cli.workspace.init.would") }
    /// new
    public static var cliWorkspaceNew: TextKey { TextKey("cli.workspace.new") }
    /// ended
    public static var cliWorkspaceRetired: TextKey { TextKey("cli.workspace.retired") }
    /// Of what
    public static var cliWorkspaceSubject: TextKey { TextKey("cli.workspace.subject") }
    /// Time (UTC)
    public static var cliWorkspaceTime: TextKey { TextKey("cli.workspace.time") }
    /// unchanged
    public static var cliWorkspaceUnchanged: TextKey { TextKey("cli.workspace.unchanged") }
    /// Version
    public static var cliWorkspaceVersion: TextKey { TextKey("cli.workspace.version") }
}
