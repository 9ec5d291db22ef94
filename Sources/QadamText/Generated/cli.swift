// Generated from Translations/*/cli.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum CliTexts {
    static let en: String = #"""
cli.activity.abstract	Activity records: import files, list, add, correct, undo, calendar.
cli.activity.actor	Who
cli.activity.add.abstract	Add one record.
cli.activity.add.source	The source line.
cli.activity.after	In the file
cli.activity.all	All
cli.activity.at	When
cli.activity.before	Before
cli.activity.byRule	{provenance}, by rule: {rule}
cli.activity.calendar.abstract	Spread bills over months by days; show gaps and overlaps of each meter.
cli.activity.calendar.marks	◐ days are missing, × days are covered twice, ~ estimated in part or whole.
cli.activity.calendar.year	The year; without it that of the organisation.
cli.activity.calendarRule	{source}: filled by rule: {rule}
cli.activity.changed	Changed
cli.activity.changesTitle	Records that differ
cli.activity.correct.abstract	Give a record other values; the former version and the reason are kept.
cli.activity.correct.record	Identifier of the record.
cli.activity.coverage	Days covered
cli.activity.dates	Order of days typed as text: ymd, dmy or mdy; without it, it is found if all readings agree.
cli.activity.days	Days
cli.activity.decimal	Decimal mark of numbers typed as text; without it, it is found if all readings agree.
cli.activity.difference	Difference
cli.activity.duplicate	Duplicate
cli.activity.encoding	Letters of a CSV file: utf-8, windows-1251 or kz-1048.
cli.activity.ended	ended
cli.activity.evidence	What proves it.
cli.activity.evidence.abstract	Look whether the files that records name as evidence are there and unchanged.
cli.activity.evidence.folder	Folder from which the paths count; that of the workspace file without it.
cli.activity.evidence.name	File
cli.activity.evidence.records	Records
cli.activity.evidence.state	State
cli.activity.evidence.summary	Records with a hashed file: {hashed}; with other evidence: {worded}; without evidence: {without}.
cli.activity.evidenceColumn	Evidence
cli.activity.evidenceFile	A file that proves the quantity; its path and SHA-256 are kept as evidence.
cli.activity.fill.abstract	Fill days without a record by a named rule; the records stay marked as estimated.
cli.activity.fill.done#one	{count} gap filled.
cli.activity.fill.done#other	{count} gaps filled.
cli.activity.fill.rule	The rule.
cli.activity.fill.source	The source line.
cli.activity.fill.would	Nothing was stored.
cli.activity.firstDay	First day, such as 2024-01-31.
cli.activity.grouping	Mark between thousands; with --decimal.
cli.activity.halfWidth	Half width of the 95 % interval, per cent.
cli.activity.headerRow	Row of the header; without it the first row that has all the columns.
cli.activity.history	All versions of this record, with reasons.
cli.activity.id	Identifier of the record; without it one is made of line and day.
cli.activity.import.abstract	Check a spreadsheet or CSV file, compare it with what is there, and store what is new.
cli.activity.import.done#one	{count} record stored; `qadam activity undo` puts back what was there.
cli.activity.import.done#other	{count} records stored; `qadam activity undo` puts back what was there.
cli.activity.import.file	The file: .xlsx, .csv, or - for standard input.
cli.activity.import.refused	Nothing was stored.
cli.activity.import.would	Checked; nothing was stored.
cli.activity.intervals.abstract	Sum readings by quarter hours or hours to monthly records.
cli.activity.intervals.columns	A header, as meter=HEADER, time=HEADER or value=HEADER.
cli.activity.intervals.comma	Decimals stand behind a comma.
cli.activity.intervals.file	CSV file with a row for every meter and interval; - for standard input.
cli.activity.intervals.gaps	Take months with missing intervals too, as they are.
cli.activity.intervals.meter	The source line of a meter, as METER=LINE; may be repeated; without it a line has the name of its meter.
cli.activity.intervals.read#one	{count} reading of {meters} meters.
cli.activity.intervals.read#other	{count} readings of {meters} meters.
cli.activity.intervals.rule	What becomes of months with missing intervals, marked in the record: as-recorded counts what is there, month-mean fills them with the mean of the month.
cli.activity.intervals.step	Minutes of an interval.
cli.activity.intervals.unit	Unit of the values.
cli.activity.intervals.zone	Time zone of the place, such as Asia/Almaty: the hour that a clock change repeats has two readings, the one that it skips has none.
cli.activity.lastDay	Last day; without it the first.
cli.activity.list.abstract	List activity records, or all versions of one.
cli.activity.map	role=header: which column is what; roles: id, source, month, first_day, last_day, day, quantity, reading, multiplier, unit, provenance, quality, half_width_percent, evidence. May be repeated.
cli.activity.marked	Write a workbook of the file with the cells at fault marked.
cli.activity.markedHeading	Findings
cli.activity.meterDigits	Digits of a meter that begins again at zero, 3 to 15.
cli.activity.monthsAcross	Each month has a column of its own.
cli.activity.more#one	and {count} more
cli.activity.more#other	and {count} more
cli.activity.multiplier	Multiplier
cli.activity.new	New
cli.activity.newEmissions	New records: {amount} t CO₂e by the factors of their lines, before consolidation.
cli.activity.period	Only with a day in this period: 2024, 2024-01 or 2024-01-15/2024-02-14.
cli.activity.periodColumn	Period
cli.activity.profile	Read the file as a kept profile says; other options go before it.
cli.activity.profileSaved	Profile “{name}” kept.
cli.activity.provenance	How it was obtained.
cli.activity.provenanceColumn	Obtained
cli.activity.provenanceFilter	Only obtained this way.
cli.activity.quality	Five scores from 1 to 5 apart by blanks.
cli.activity.quantity	Quantity, with a decimal point.
cli.activity.quantityColumn	Quantity
cli.activity.quantityOfDuplicate	Quantity
cli.activity.quantityOfNew	Quantity
cli.activity.reading	Reading
cli.activity.readingDay	Day
cli.activity.readingFile	File and row
cli.activity.readingNext	Next reading
cli.activity.readingNextDay	Next day
cli.activity.readingsTitle	Meter readings behind the records
cli.activity.reason	Why.
cli.activity.reasonColumn	Reason or origin
cli.activity.record	Record
cli.activity.record.done	Stored; `qadam activity undo` puts back what was there.
cli.activity.record.would	Nothing was stored.
cli.activity.replace	Give records that differ a new version; the former one is kept.
cli.activity.row	Row
cli.activity.saveProfile	Keep the way of reading under this name.
cli.activity.separator	What stands between the cells of a CSV file; without it the one that gives the columns.
cli.activity.set	role=value: what holds for all rows, such as unit=kWh. May be repeated.
cli.activity.sheet	Sheet of the workbook; without it the only visible one.
cli.activity.source	Source line
cli.activity.sourceFilter	Only this source line.
cli.activity.sum	Year
cli.activity.undo.abstract	Put back what the last import, addition, correction or filling changed.
cli.activity.undo.done	Act {act} is undone: {restored} records restored, {ended} ended.
cli.activity.undo.number	Number of the act; without it the last one.
cli.activity.undo.would	Undoing act {act} would restore {restored} and end {ended} records.
cli.activity.unit	Unit.
cli.activity.unitColumn	Unit
cli.activity.values	Values
cli.activity.version	Version
cli.activity.withoutEvidence	Only without evidence.
cli.activity.word	role:word=meaning: what a word of the file means in source, unit or provenance. May be repeated.
cli.activity.yearOfMonths	The year of months that are named without one.
cli.completion.abstract	Print a completion script for your shell.
cli.completion.shell	bash, zsh or fish.
cli.doctor.abstract	Check the installation and say how to mend it.
cli.doctor.charts	Charts for reports
cli.doctor.factors	Factor packs
cli.doctor.factorsFound	{count} rows from {works} works, edition {pack}
cli.doctor.folder	This folder can be written
cli.doctor.folderCure	Work in a folder of your own, or give paths with --workspace and --output.
cli.doctor.missing	not found
cli.doctor.paper	Reports as PDF
cli.doctor.python	Install Python 3: apt-get install python3, or brew install python3.
cli.doctor.rebuild	The packs inside the program are damaged: build it again.
cli.doctor.setup	Run `make setup` in the folder of the project.
cli.doctor.solver	Solver for pathways
cli.energy.alternatives	Alternatives at most {percent} % dearer than the best plan (0)
cli.energy.alternativesAbstract	Plans that cost hardly more than the best and look as different from it as can be.
cli.energy.alternativesCount	How many alternatives at most.
cli.energy.alternativesWithin	By which share a plan may be dearer than the best.
cli.energy.amount	Amount a year
cli.energy.avoided	Avoided alone
cli.energy.baseline	Business as usual
cli.energy.bound	Bound
cli.energy.breakEven	Break-even, a unit
cli.energy.built	What
cli.energy.capital	Investment
cli.energy.certificates	Certificates
cli.energy.change.enters	{name} enters
cli.energy.change.grows	{name} grows
cli.energy.change.leaves	{name} leaves
cli.energy.change.shrinks	{name} shrinks
cli.energy.changes	What changes
cli.energy.changesHigh	Changes, high
cli.energy.changesLow	Changes, low
cli.energy.cheapest	Cheapest
cli.energy.check.abstract	Check an energy model without solving it.
cli.energy.chosen	Chosen in
cli.energy.cleanest	Cleanest
cli.energy.columns	Columns
cli.energy.compareAbstract	Business as usual, the cheapest plan, the cheapest under each limit and the cleanest, side by side.
cli.energy.costAlone	Cost alone
cli.energy.costs	Discounted cost by period
cli.energy.count	Members
cli.energy.credit	Credits
cli.energy.curve	Marginal abatement cost of the system
cli.energy.dearer	Dearer by
cli.energy.decidedNow	Decided at once
cli.energy.decisions	What is built
cli.energy.differs	Step by step: {changes}.
cli.energy.directions	Look in directions drawn with this seed, instead of by hop, skip and jump.
cli.energy.dominated	Points left out because another is as cheap and as clean: {count}.
cli.energy.emission	The emission that is meant; not needed where the model has only one.
cli.energy.emissionColumn	Emission
cli.energy.emissions	Emissions by period
cli.energy.ensemble	Scenarios with a plan: {count}
cli.energy.ensembleAbstract	Many scenarios with drawn values: which options are chosen in how many of them.
cli.energy.exact	All corners of the curve instead: exact, for models without whole numbers.
cli.energy.expected	Expected
cli.energy.explainRegion	The only region that counts; without it all together.
cli.energy.export.abstract	Write an energy model, or its plan, for other programs.
cli.energy.exportFormat	lp and mps: the linear model; tables, osemosys-csv and mathprog: the model; iamc and xlsx: the plan.
cli.energy.fixed	Fixed
cli.energy.flow	Links
cli.energy.foresight	Perfect foresight
cli.energy.format	Form of the model; without it it is recognised.
cli.energy.from	From
cli.energy.front	Cost against emissions
cli.energy.greatestRegret	Greatest regret
cli.energy.grid	Number of limits, at even distances from the cheapest to the cleanest plan.
cli.energy.high	Cost, high
cli.energy.ifKnown	Cost if known
cli.energy.import.abstract	Bring an energy model into the workspace: checked whole, kept byte for byte.
cli.energy.import.path	A MathProg data file, a folder or a workbook of otoole, or a folder of own tables.
cli.energy.indispensable	no plan without it
cli.energy.integral	Check: the steps sum to {sum}, the optima differ by {difference}.
cli.energy.interaction	Added up, the bars promise {loss} more than all of them together avoid ({plan}).
cli.energy.keeps	Keeps to
cli.energy.largest	Largest of what is built
cli.energy.largestSize	Largest
cli.energy.leastRegret	Least greatest regret: {name}.
cli.energy.levels	Levels of buildings
cli.energy.limit	A limit beside those of the model: EMISSION=AMOUNT over all years, EMISSION@YEAR=AMOUNT for one, REGION/ before it where there are several.
cli.energy.low	Cost, low
cli.energy.macc.abstract	What the next tonne costs when everything may answer to everything else, and the naive curve beside it.
cli.energy.marginal	Cost of the next unit
cli.energy.market	Market-based emissions
cli.energy.mean	Mean
cli.energy.minMax	least greatest regret
cli.energy.model	Name of the energy model; not needed where there is only one.
cli.energy.modelOrPathway	Name of an energy model to solve instead of the organisation’s own pathway.
cli.energy.naive	Naive curve: each option alone against business as usual
cli.energy.naiveRank	Rank alone
cli.energy.naiveValue	Value alone
cli.energy.name	Name in the workspace; without it that of the file.
cli.energy.near	Sizes in plans at most {percent} % dearer
cli.energy.now	Last year of which is decided before anybody knows the scenario.
cli.energy.operate.abstract	Run every hour of a year with the capacities of the plan.
cli.energy.operate.commodity	Demand
cli.energy.operate.cost	Running cost of a year
cli.energy.operate.curveError	Duration curve
cli.energy.operate.days	Errors of the representative days
cli.energy.operate.demand	Of a year
cli.energy.operate.difference	Difference
cli.energy.operate.hourly	By the hour
cli.energy.operate.hours	Hours
cli.energy.operate.missed	Demand that is not met
cli.energy.operate.note	Capacities, stores and levels are those of the plan; units run in any part; limits on emissions hold as far as the capacities can hold them. Penalties and taxes are not in the running cost.
cli.energy.operate.peakError	Peak
cli.energy.operate.planned	Plan
cli.energy.operate.series	Series
cli.energy.operate.served	Every demand is met in every hour.
cli.energy.operate.sumError	Yearly sum
cli.energy.operate.title	A year of the plan and all its hours
cli.energy.operate.unit	Unit
cli.energy.operate.unserved	Not met
cli.energy.operate.what	What
cli.energy.operate.worst	Worst hour
cli.energy.operate.year	First year of a period to run; may be repeated; all where it is absent.
cli.energy.operate.yearColumn	Year
cli.energy.output	File, or folder for tables and osemosys-csv.
cli.energy.pareto.abstract	Plans of which none is both cheaper and cleaner than another.
cli.energy.penalty	Penalties
cli.energy.planOf	Plan of
cli.energy.plans	Plans side by side
cli.energy.points	Points between the cheapest and the cleanest plan.
cli.energy.quantity	Value
cli.energy.rankAbstract	What each option is worth when all others may answer, and at which cost it leaves or enters the plan.
cli.energy.ranking	Options by their value
cli.energy.rankingNote	Value: how much dearer the best plan is without the option. Break-even: change of its cost per unit at which it leaves (above zero) or enters (below zero).
cli.energy.region	Region
cli.energy.regretAbstract	What each plan costs more than the best one could have done, in every scenario, and the plan whose greatest regret is least.
cli.energy.regrets	Regret of each plan in each scenario
cli.energy.response	Demand response
cli.energy.retirement	Taking out of service
cli.energy.robust	Options by the share of scenarios that choose them, and their sizes
cli.energy.rolling	Short sight against perfect foresight
cli.energy.rollingAbstract	What deciding step by step with short sight costs, against perfect foresight.
cli.energy.rows	Rows
cli.energy.salvage	Left at the end
cli.energy.same	{name} was there with the same content.
cli.energy.samples	Number of scenarios.
cli.energy.scenario	A scenario: NAME[@PROBABILITY][,ATTRIBUTE[:ITEM]=FACTOR]…, whose values are multiplied by the factors; at least two.
cli.energy.scenarioColumn	Scenario
cli.energy.seed	Names the draws: the same seed gives the same scenarios.
cli.energy.sees	Sees to
cli.energy.set	Set
cli.energy.shard	Only a part of the scenarios, such as 2/4 for the second of four.
cli.energy.shortSight	Short sight costs {cost}.
cli.energy.size	Size
cli.energy.smallest	Smallest
cli.energy.solveExact	Branch and bound for every energy model in whole numbers, also where relaxation, rounding and a proven gap would do.
cli.energy.solver	Algorithm for the linear models of an energy model: auto (by size), simplex, ipm (interior point with crossover), or hipo (interior point with factorization, for large models).
cli.energy.starts	Starts
cli.energy.step	Years of a step whose decisions stand, at most as many as it sees.
cli.energy.steps	Steps
cli.energy.stepwise	Step by step
cli.energy.stochastic	The plan that is best on the average
cli.energy.stochasticAbstract	The plan that is best on the average over scenarios, with decisions now and later, and what knowing more would be worth.
cli.energy.stochasticNote	Knowing the scenario beforehand is worth {information}; planning for the mean costs {solution}.
cli.energy.stored	Stored: {name}. Next: qadam pathway solve --model {name}
cli.energy.stores	Stores
cli.energy.sum	Sum
cli.energy.sumLimit	Limit on the emissions of all years together.
cli.energy.swing	Swing
cli.energy.tax	Taxes
cli.energy.to	To
cli.energy.tornado	One value after the other; the plan as it is costs {cost}
cli.energy.tornadoAbstract	How far the cheapest plan swings when one value after the other is multiplied.
cli.energy.totalEmissions	Emissions, all years
cli.energy.value	Value in the plan
cli.energy.values	Values: {count} of {attributes} attributes.
cli.energy.variable	Variable
cli.energy.vary	What varies: ATTRIBUTE=LOW..HIGH multiplies all its values, ATTRIBUTE:ITEM=LOW..HIGH those of one technology, commodity or emission.
cli.energy.way	How
cli.energy.way.branchAndBound	branch and bound
cli.energy.way.linear	linear
cli.energy.way.relaxation	relaxation and rounding
cli.energy.when	When
cli.energy.window	Years of the model that a step sees.
cli.energy.withPlan	Cost with the plan
cli.energy.within	Also the smallest and largest size of each option in plans at most this share dearer, such as 0.05.
cli.energy.withoutRegret	Against business as usual the cheapest plan saves {money} and avoids {tonnes}.
cli.energy.workers	Number of threads; the result does not depend on it.
cli.energy.wouldStore	Would store: {name}.
cli.example.abstract	The examples that come with Qadam.
cli.example.folder	The folder of the examples.
cli.example.next	Next:\n  {program} inventory explain total --depth 2 --workspace {workspace}\n  {program} product explain zinc --workspace {workspace}\n  {program} pathway show --by levels --workspace {workspace}\n  {program} --help
cli.example.output	Where workspace and report are written.
cli.example.run.abstract	Import both examples, run the main job and write the report: what `make run` does.
cli.example.step.import	Importing the example “{name}”
cli.example.step.inventory	Calculating the inventory of the campus
cli.example.step.pathway	Solving the pathway of the campus to 2050
cli.example.step.products	Calculating the footprints of zinc and aluminium
cli.example.step.report	Writing the report
cli.example.time	Done in {seconds} s.
cli.factor.abstract	Emission factors, properties and disputed values with their sources.
cli.factor.boundary	Boundary
cli.factor.choose	Choose one in organisation.yaml:  choices: {{ {name}: ID }}
cli.factor.dispute	Disputed value {name}: {count} published answers; the highest is {spread} times the lowest. None is a default.
cli.factor.gas	Gas
cli.factor.id	Id
cli.factor.isDisputed	Publishers disagree about this value: `qadam factor show {name}` shows the others.
cli.factor.lower	Lower
cli.factor.place	Region
cli.factor.publisher	Publisher
cli.factor.search.abstract	Find factors and properties by words.
cli.factor.search.category	Only this category, such as stationary-combustion.
cli.factor.search.gas	Only factors with this gas, such as CH4.
cli.factor.search.limit	At most so many rows.
cli.factor.search.region	Only this region: World, Europe or a country code such as KZ.
cli.factor.search.words	Words: coal, diesel, grid, hotel…
cli.factor.show.abstract	Show a factor, a property or a disputed value with sources, ranges and flags.
cli.factor.show.id	Id of a factor or property, or the name of a disputed value such as grid.KZ.
cli.factor.source	Source
cli.factor.unit	Unit
cli.factor.upper	Upper
cli.factor.value	Value
cli.factor.version	Version
cli.factor.year	Year
cli.help.arguments	ARGUMENTS:
cli.help.default	default:
cli.help.detailed	for detailed help.
cli.help.didYouMean	Did you mean
cli.help.error	Error:
cli.help.examples	Examples:
cli.help.help	Help:
cli.help.invalidFor	is invalid for
cli.help.missingArgument	Missing expected argument
cli.help.missingValue	Missing value for
cli.help.more	for more information.
cli.help.oneOf	Please provide one of the following:
cli.help.options	OPTIONS:
cli.help.overview	OVERVIEW:
cli.help.see	See '
cli.help.show	Show help information.
cli.help.subcommand	<subcommand>
cli.help.subcommands	SUBCOMMANDS:
cli.help.theValue	The value 
cli.help.unexpected	Unexpected argument
cli.help.unknownOption	Unknown option
cli.help.usage	USAGE:
cli.help.values	values:
cli.help.version	Show the version.
cli.inventory.abstract	The greenhouse-gas inventory of the organisation.
cli.inventory.approach	Approach of consolidation; without it the organisation's own.
cli.inventory.approach1	Approach 1
cli.inventory.approach2High	Approach 2, 97.5%
cli.inventory.approach2Low	Approach 2, 2.5%
cli.inventory.biogenic	Biogenic CO2, outside the scopes
cli.inventory.building	Building
cli.inventory.byBuilding	Emissions by building
cli.inventory.byCategory	Emissions by category
cli.inventory.byGas	Mass of each gas
cli.inventory.byMonth	Emissions by month (location-based)
cli.inventory.byScope	Emissions by scope, with 95% intervals
cli.inventory.bySource	Emissions by source line
cli.inventory.calculate.abstract	Calculate the inventory and store the result.
cli.inventory.category	Category
cli.inventory.cause.activity	Activity
cli.inventory.cause.begun	Begun
cli.inventory.cause.ended	Ended
cli.inventory.cause.factor	Factor
cli.inventory.cause.method	Method
cli.inventory.cause.potentials	Potentials
cli.inventory.cause.structure	Structure
cli.inventory.cause.weather	Weather
cli.inventory.check.abstract	Check the data of an inventory without storing anything: gaps, outliers, double counting, completeness.
cli.inventory.check.answer	Lines, or reason
cli.inventory.check.at	Building or site
cli.inventory.check.expected	Expected
cli.inventory.check.state	State
cli.inventory.check.summary	Errors: {errors}; warnings: {warnings}; notes: {notes}.
cli.inventory.check.title	Expected lines
cli.inventory.co2eUnstated	CO2e, set not stated
cli.inventory.compare.abstract	Explain what changed between two stored inventories.
cli.inventory.compare.after	After
cli.inventory.compare.approachFrom	Approach of consolidation before.
cli.inventory.compare.approachTo	Approach of consolidation after.
cli.inventory.compare.before	Before
cli.inventory.compare.by	Break down by scope, category, facility or line.
cli.inventory.compare.difference	Difference
cli.inventory.compare.facility	Facility
cli.inventory.compare.factor	Factor
cli.inventory.compare.factors	Factors that differ
cli.inventory.compare.from	Year before; the organisation's own where it is absent.
cli.inventory.compare.gwpFrom	Warming potentials before.
cli.inventory.compare.gwpTo	Warming potentials after.
cli.inventory.compare.line	Line
cli.inventory.compare.noFacility	lines that use the records of others
cli.inventory.compare.note	The parts are Shapley values: no order between them, and they add up to the difference. Measures are no part of their own: what they save is in activity and factor.
cli.inventory.compare.scope	Scope {scope}
cli.inventory.compare.scopes	Scope
cli.inventory.compare.title	What changed, and what made it
cli.inventory.compare.to	Year after; the organisation's own where it is absent.
cli.inventory.compare.total	Total
cli.inventory.compare.versionFrom	Stored version before; the newest where it is absent.
cli.inventory.compare.versionTo	Stored version after; the newest where it is absent.
cli.inventory.emissions	Emissions
cli.inventory.explain.abstract	Why this number: the chain down to record, factor, table and source.
cli.inventory.explain.what	total, scope:1, category:3.6, building:ID, source:ID or record:ID.
cli.inventory.factors	Factors and properties used, with version and fingerprint
cli.inventory.forecast.abstract	Forecast emissions by drivers, normal weather and factor trends if nothing is done.
cli.inventory.forecast.change	Against now
cli.inventory.forecast.location	Scope 2, location
cli.inventory.forecast.market	Scope 2, market
cli.inventory.forecast.step	Years from one to the next.
cli.inventory.forecast.title	Forecast from {year}, if nothing is done
cli.inventory.forecast.until	Last year of the forecast.
cli.inventory.high	97.5%
cli.inventory.intensity.abstract	Divide the emissions of stored inventories by people, floor area, output or money.
cli.inventory.intensity.emissions	Emissions
cli.inventory.intensity.ratio	Intensity
cli.inventory.intensity.sum	Sum
cli.inventory.intensity.title	Gross emissions per {denominator} ({kind})
cli.inventory.intensity.year	The year; all stored years where it is absent.
cli.inventory.location	Location-based
cli.inventory.low	2.5%
cli.inventory.market	Market-based
cli.inventory.month	Month
cli.inventory.output	Output
cli.inventory.perArea	Per area
cli.inventory.perPerson	Per person
cli.inventory.quality	Data quality, weighted by emissions: {score} (1 best, 5 worst)
cli.inventory.recalculate.abstract	Calculate a year anew beside what was said of it, with reason and approval.
cli.inventory.recalculate.approve	Approve the proposal of another person.
cli.inventory.recalculate.approved	Approved by
cli.inventory.recalculate.by	Made by
cli.inventory.recalculate.list	List all recalculations.
cli.inventory.recalculate.none	Nothing was recalculated yet.
cli.inventory.recalculate.reasonColumn	Reason
cli.inventory.recalculate.share	Difference
cli.inventory.recalculate.structureColumn	Structure of
cli.inventory.recalculate.structureOf	Count the year with the organisation's structure of this day; without a day, of the last day of the reporting year.
cli.inventory.recalculate.threshold	Threshold
cli.inventory.recalculate.title	Recalculations
cli.inventory.recalculate.trigger	What led to it.
cli.inventory.recalculate.triggerColumn	Trigger
cli.inventory.recalculate.year	The year; the base year where it is absent.
cli.inventory.recalculate.yearColumn	Year
cli.inventory.scope	Scope
cli.inventory.scope1	Scope 1
cli.inventory.scope2Location	Scope 2, location-based
cli.inventory.scope2Market	Scope 2, market-based
cli.inventory.scope3	Scope 3
cli.inventory.seed	Seed of the simulation: the same seed gives the same figures.
cli.inventory.show.abstract	Show the stored inventory, broken down as you like.
cli.inventory.show.by	scope, category, building, source, gas, month, factor or uncertainty.
cli.inventory.sold.counted	Counted part
cli.inventory.sold.emissions	Of the plant's emissions in scope 1
cli.inventory.sold.quantity	Sold
cli.inventory.sold.title	Own generation that is sold: in no scope and taken off none
cli.inventory.sold.unit	Unit
cli.inventory.source	Source line
cli.inventory.stored	Stored as version {version}. Next: qadam inventory explain total --depth 2
cli.inventory.target.abstract	Measure stored inventories against the targets and check these after published criteria.
cli.inventory.target.allowed	Allowed
cli.inventory.target.base	Base year
cli.inventory.target.checks	Checks after SBTi criteria read at second hand; this is no validation
cli.inventory.target.criterion	Criterion
cli.inventory.target.distance	Distance
cli.inventory.target.emissions	Emissions
cli.inventory.target.found	Found
cli.inventory.target.kind	Kind
cli.inventory.target.last	Last year
cli.inventory.target.limit	Limit
cli.inventory.target.neutralised	Neutralised
cli.inventory.target.outcome	Outcome
cli.inventory.target.required	Required a year
cli.inventory.target.source	Source
cli.inventory.target.status	Status
cli.inventory.target.target	Show one target with its years and checks.
cli.inventory.target.targetColumn	Target
cli.inventory.target.title	Targets by the last stored year
cli.inventory.target.until	Target year
cli.inventory.target.year	The last year whose inventory is looked at; all stored years where it is absent.
cli.inventory.title	{name}, {year} (GWP set {gwp})
cli.inventory.totalLocation	Total, location-based
cli.inventory.totalMarket	Total, market-based
cli.inventory.trials	Trials of the simulation (IPCC Approach 2); 0 for error propagation only.
cli.inventory.uncertainty	Half width of the 95% interval, by both approaches of the IPCC
cli.inventory.uncertainty.abstract	Intervals of all outputs by both approaches, the inputs they come from, and the quality of the data.
cli.inventory.uncertainty.apart	If nothing were shared, ±
cli.inventory.uncertainty.input	Input
cli.inventory.uncertainty.inputs	What widens {output}
cli.inventory.uncertainty.lines	Lines
cli.inventory.uncertainty.output	Output whose inputs are listed, such as total.market, scope.1 or category.3.7.
cli.inventory.uncertainty.part	Part
cli.inventory.uncertainty.quality	Quality of the activity data, 1 (best) to 5
cli.inventory.uncertainty.score	Score
cli.inventory.uncertainty.share	Share of the variance
cli.inventory.view	Scope 2 by location or by market.
cli.inventory.year	The year; without it the organisation's reporting year.
cli.life.about	About
cli.life.answer	Answer
cli.life.criteria	Criteria
cli.life.due	Due
cli.life.emissions	Emissions
cli.life.finding	Finding
cli.life.inForce	Lock in force
cli.life.known	Known misstatement
cli.life.level	Assurance
cli.life.misstatement	Misstatement
cli.life.no	no
cli.life.noFindings	There are no findings.
cli.life.noStatements	There is no statement.
cli.life.number	No.
cli.life.opinion	Opinion
cli.life.origin	From
cli.life.probability	Probability
cli.life.projected	Projected
cli.life.reason	Reason
cli.life.sampled	{drawn} of {records} records, {share} of the emissions; seed {seed}.
cli.life.severity	Severity
cli.life.share	Materiality, share
cli.life.threshold	Materiality
cli.life.when	When
cli.life.who	Who
cli.life.would	Nothing was stored.
cli.life.year	Year
cli.life.yes	yes
cli.lifecycle.abstract	Whole life-cycle databases: import, footprints, contributions, uncertainty.
cli.lifecycle.all	All products.
cli.lifecycle.allocation	How co-products share the burden: published, reference, mass, energy, physical, economic, causal, expansion, or the name of a flow property.
cli.lifecycle.amount	How much of the product; 1 without it. Decimal point.
cli.lifecycle.anyMaker	any maker of it
cli.lifecycle.base	Base
cli.lifecycle.belowCutOff	… below the cut-off
cli.lifecycle.borgonovo	For how many of the largest exchanges to compute Borgonovo's delta (from one experiment; 100 samples or more).
cli.lifecycle.burdens	Burdens
cli.lifecycle.by	By what it is divided: process, flow, location, stage, input or upstream.
cli.lifecycle.candidates	Possible providers
cli.lifecycle.categories	Impact categories
cli.lifecycle.category	Category of the impact method; not needed where it has only one.
cli.lifecycle.categoryTitle	Category
cli.lifecycle.columnAmount	Amount
cli.lifecycle.columnFlow	Flow
cli.lifecycle.columnLocation	Location
cli.lifecycle.columnName	Name
cli.lifecycle.columnPart	Part
cli.lifecycle.columnProcess	Process
cli.lifecycle.columnProduct	Product
cli.lifecycle.columnScore	Score
cli.lifecycle.compareAbstract	Two products part by part.
cli.lifecycle.compared	{first} is below {second} in {share} of the samples; difference {difference}, standard deviation {deviation}.
cli.lifecycle.compartment	Compartment
cli.lifecycle.contributionsAbstract	What a score is made of: processes, flows, locations, stages, inputs.
cli.lifecycle.credits	Credits
cli.lifecycle.csv	Print comma-separated values instead of a table.
cli.lifecycle.cutOff	Parts smaller than this share of the total are put together (0.01 is 1 %).
cli.lifecycle.database	Name of the database, NAME@VERSION for an earlier version of it, or study for the products of the workspace; not needed where there is only one.
cli.lifecycle.databaseTitle	Database
cli.lifecycle.deviation	Standard deviation
cli.lifecycle.difference	Difference
cli.lifecycle.elasticity	Elasticity
cli.lifecycle.exchanges	Exchanges
cli.lifecycle.explainAbstract	Why a score is what it is, down to the exchange, its table and the source of the potential.
cli.lifecycle.exportAbstract	Write a database as a package of openLCA (JSON-LD, ZIP) or as Qadam's own tables (a folder).
cli.lifecycle.exportFolder	Folder to write the matrices to.
cli.lifecycle.exportFormat	Format: jsonld, ilcd or qadam.
cli.lifecycle.exportOutput	File (or, for qadam, folder) to write to.
cli.lifecycle.files	Files
cli.lifecycle.firstOrder	Deviation, first order
cli.lifecycle.firstOrderLine	Score {score}; standard deviation by first-order propagation {deviation}.
cli.lifecycle.flows	Flows
cli.lifecycle.flowsAbstract	Elementary flows that count as greenhouse gases, and the table that decides it.
cli.lifecycle.format	Format of the package; without it recognised from the content.
cli.lifecycle.formatTitle	Format
cli.lifecycle.from	From
cli.lifecycle.gas	Counts as
cli.lifecycle.hours	Hours of a stage, STAGE=T, for the formula T·(F + FF) with --by stage; once for each stage with a footprint.
cli.lifecycle.id	Identifier of the process, or process/flow.
cli.lifecycle.impactAviation	of which aviation at height
cli.lifecycle.impactBiogenic	of which biogenic, other gases than carbon dioxide
cli.lifecycle.impactBiogenicCO2	apart: carbon dioxide of biomass, released less taken up, kg
cli.lifecycle.impactFossil	of which fossil and mineral
cli.lifecycle.impactLandUseChange	of which land-use change
cli.lifecycle.impactTotal	Climate change, total (without carbon dioxide of biomass)
cli.lifecycle.impactsAbstract	All categories of an imported impact method, normalised and weighted where it has a set.
cli.lifecycle.importAbstract	Read, check and store a package: EcoSpold 1 and 2, ILCD, openLCA JSON-LD, SimaPro CSV, Brightway, Qadam's tables.
cli.lifecycle.importFolder	Folder with A.mtx, B.mtx and names.csv (C.mtx, uncertainty.csv) to bring in.
cli.lifecycle.kind	Kind
cli.lifecycle.limit	How many rows are shown.
cli.lifecycle.linked	Inputs and wastes with a provider
cli.lifecycle.listAbstract	The life-cycle databases of the workspace.
cli.lifecycle.mapping	CSV with your own rows of the flow mapping; they come before those of the program.
cli.lifecycle.matchedFactors	on flows of the database
cli.lifecycle.matricesAbstract	Matrices A, B and C as Matrix Market files with names.csv, in and out.
cli.lifecycle.mean	Mean
cli.lifecycle.method	Name of an imported impact method, instead of the GWP set.
cli.lifecycle.methodMapping	CSV with pairs of flows: name, cas, compartment, target, target_compartment, factor.
cli.lifecycle.methodPackage	Package with impact methods (ILCD, openLCA JSON-LD, SimaPro CSV).
cli.lifecycle.methodTitle	Method
cli.lifecycle.methodsAbstract	Impact methods of the database; --import brings those of a package.
cli.lifecycle.montecarloAbstract	Uncertainty of a product, or of two products on the same draws, by Monte Carlo.
cli.lifecycle.name	Name of the database in the workspace; without it that of the package.
cli.lifecycle.nodes	Largest number of processes in the picture.
cli.lifecycle.none	The workspace has no life-cycle database yet.
cli.lifecycle.normalised	Normalised
cli.lifecycle.nothingStored	Nothing was stored.
cli.lifecycle.omissionsTitle	Left out
cli.lifecycle.omitted	Left out
cli.lifecycle.onlyNew	Processes that only the new version has, {count}: {names}.
cli.lifecycle.onlyOld	Processes that only the old version has, {count}: {names}.
cli.lifecycle.origin	From
cli.lifecycle.others#one	{count} smaller part
cli.lifecycle.others#other	{count} smaller parts
cli.lifecycle.output	File to write the picture to.
cli.lifecycle.own	Own
cli.lifecycle.package	File, archive or folder with the data.
cli.lifecycle.pairs	Print the pairs of flows that are stored with the methods.
cli.lifecycle.parameter	Value of a parameter that departs from the data: name=value or process:name=value; may be given several times.
cli.lifecycle.parameterInput	parameter {name}
cli.lifecycle.parameters	Parameters
cli.lifecycle.processes	Processes
cli.lifecycle.product	Name of the product or of the process that makes it.
cli.lifecycle.publishedFactors	Factors published
cli.lifecycle.read	Read
cli.lifecycle.reason	Reason
cli.lifecycle.record	Keep the scores in the workspace, pinned to the database, its version, the impact and the parameters.
cli.lifecycle.recorded	Results kept in the workspace: {count}.
cli.lifecycle.removeAbstract	Take a database out of the lists; its versions stay in the file.
cli.lifecycle.removed	{database} is no longer listed.
cli.lifecycle.report	Check report ({format})
cli.lifecycle.rest#one	… and {count} more: --json lists all.
cli.lifecycle.rest#other	… and {count} more: --json lists all.
cli.lifecycle.same	{database} was there with the same content: version {version}.
cli.lifecycle.samples	Number of samples.
cli.lifecycle.sankeyAbstract	Flows of impact between processes, as a table, JSON or an SVG picture.
cli.lifecycle.sankeyTitle#one	Where the footprint comes from: {total}, {count} process
cli.lifecycle.sankeyTitle#other	Where the footprint comes from: {total}, {count} processes
cli.lifecycle.scoreAbstract	Footprint of a product, or of every product of the database in one solve.
cli.lifecycle.scoreless#one	{count} product has no score for the reason {code}.
cli.lifecycle.scoreless#other	{count} products have no score for the reason {code}.
cli.lifecycle.seed	Names the experiment: the same seed gives the same samples on any number of workers.
cli.lifecycle.sensitivityAbstract	Which exchanges decide the uncertainty: first-order shares, Sobol's indices and Borgonovo's delta.
cli.lifecycle.set	Name of the set that normalises and weights.
cli.lifecycle.simulated#one	{count} sample, seed {seed}
cli.lifecycle.simulated#other	{count} samples, seed {seed}
cli.lifecycle.since	An earlier version as NAME@VERSION, or another database: what changed for the product, exchange by exchange.
cli.lifecycle.skipBad	Leave out what is damaged, list it, and store the rest.
cli.lifecycle.skipped	Samples without a score: {reasons}
cli.lifecycle.sobol	For how many of the largest exchanges to compute Sobol's indices.
cli.lifecycle.sought	Provider sought
cli.lifecycle.stagesAbstract	Life-cycle stage and kind (process or energy) of the processes of a database; --set stores a new version with those of a table.
cli.lifecycle.stagesAll	in the database
cli.lifecycle.stagesChanged	changed
cli.lifecycle.stagesConsumer	as those who use it
cli.lifecycle.stagesId	Identifier
cli.lifecycle.stagesMatched	named by a row
cli.lifecycle.stagesOpen	Still without a stage of their own
cli.lifecycle.stagesRow	Row
cli.lifecycle.stagesSet	CSV with columns id, name, category (its beginning), location, stage, kind; a blank cell stands for any, or leaves as it is.
cli.lifecycle.stagesUnused	Rows that fit no process
cli.lifecycle.stored	Stored: {database}, version {version}.
cli.lifecycle.table	Print the mapping table, to be extended and given to import --mapping.
cli.lifecycle.textLanguage	Language of the texts of the database, for ilcd, which names one for every text: en, ru, kk …
cli.lifecycle.to	To
cli.lifecycle.total	Total
cli.lifecycle.treeAbstract	Contribution tree: inputs of inputs, down to a cut-off; what is below it is shown too.
cli.lifecycle.trial	A trial: nothing was stored.
cli.lifecycle.uncertain	Exchanges with a distribution
cli.lifecycle.unit	Unit of the amount; without it that of the product.
cli.lifecycle.unitTitle	Unit
cli.lifecycle.unlinked	Without a provider (cut off)
cli.lifecycle.unlinkedTitle	Inputs and wastes without a provider
cli.lifecycle.unpaired	With --import: print the flows of database and method without a partner, as a table to fill in for --mapping.
cli.lifecycle.usedBy	Needed by
cli.lifecycle.varianceShare	Share of variance
cli.lifecycle.version	Version
cli.lifecycle.weighted	Weighted
cli.lifecycle.with	Name of the second product; it is taken in the same amount and unit.
cli.lifecycle.withContributions	Mean and deviation of what each process adds; samples are not stored.
cli.lifecycle.withId	Identifier of the second product.
cli.lifecycle.withoutScore#one	{count} co-product has no share of the burden and no score; choose --allocation.
cli.lifecycle.withoutScore#other	{count} co-products have no share of the burden and no score; choose --allocation.
cli.lifecycle.workers	Number of threads; all cores without it. The result does not depend on it.
cli.lifecycle.written	Written: {file}.
cli.lock.abstract	Lock a year: its result and the hash of all it was calculated from go into the book; its records stay as they are.
cli.lock.book	Book holds
cli.lock.hash	Hash of the lock
cli.lock.inputs	Inputs hold
cli.lock.list	Show the locks and whether today's data still give their hashes.
cli.lock.none	No year is locked.
cli.lock.requested	Opening asked by
cli.lock.result	Result holds
cli.lock.rule	Hash covers
cli.lock.ruleEntered	typed quantities
cli.lock.ruleQuantities	typed and calculated quantities
cli.option.depth	How many levels of the chain to show.
cli.option.dryRun	Check everything, write nothing.
cli.option.failOn	End with status 2 if there are findings of this severity or worse: error, warning, note or never.
cli.option.force	Replace what is there.
cli.option.gwp	Set of global warming potentials: ar4, ar5 or ar6.
cli.option.gwpOfOrganisation	Set of global warming potentials ar4, ar5 or ar6; without it the organisation's own.
cli.option.json	Print JSON with a versioned schema instead of a table.
cli.option.lang	Language of everything that is printed: kk, ru or en.
cli.option.workspace	The workspace file; without it QADAM_WORKSPACE, or the only *.qadam in this folder.
cli.pathway.abated	Abated after the former ones
cli.pathway.abstract	The organisation's way to net zero: what to build when, at least cost.
cli.pathway.asToday	as today
cli.pathway.assumption	assumption
cli.pathway.buildingsAt	Buildings: {level}
cli.pathway.built	What is there in each period: {plan}
cli.pathway.contracts	Green power
cli.pathway.cost	Cost by period (investment for the whole period, the rest a year): {plan}
cli.pathway.costPerTonne	Cost
cli.pathway.counted	Under the limit
cli.pathway.credited	Credits beside
cli.pathway.credits	Credits
cli.pathway.cumulative	Cumulative net emissions
cli.pathway.curve	Marginal abatement cost, each measure on what the former ones left ({year})
cli.pathway.days	Errors of {count} representative days
cli.pathway.discounted	Discounted cost
cli.pathway.durationError	Duration curve
cli.pathway.electricity	electricity
cli.pathway.emissions	Emissions by period: {plan}
cli.pathway.energy	Energy
cli.pathway.energyError	Annual energy
cli.pathway.explain.abstract	Why this figure of a plan: the chain down to price, factor, cell and source.
cli.pathway.explain.what	emissions:PERIOD, cost:PERIOD, investment:PERIOD or price:PERIOD, such as price:2040. Of an energy model: cost, cost:YEAR, emissions:YEAR, emissions:NAME:YEAR, capacity:NAME:YEAR, price:NAME:YEAR of a commodity or a limit, price:NAME of a limit over all years, value:ATTRIBUTE:NAMES of a value of its tables.
cli.pathway.fixed	Operation
cli.pathway.gap	A plan is good enough when (cost − bound)/cost is at most this.
cli.pathway.gapColumn	Gap
cli.pathway.heat	heat
cli.pathway.interaction	Counted independently, the measures would promise {tonnes} too much.
cli.pathway.investment	Investment
cli.pathway.isThere	is there
cli.pathway.levels	Efficiency levels of the buildings: {plan}
cli.pathway.limit	Limit
cli.pathway.measure	Measure
cli.pathway.million	million {currency}
cli.pathway.naiveAbated	Abated alone
cli.pathway.naiveCost	Cost alone
cli.pathway.never	not chosen
cli.pathway.noPlan	There is no plan “{plan}”.
cli.pathway.option	Option
cli.pathway.optionChosen	Chosen from
cli.pathway.optionCost	Investment or price
cli.pathway.optionLife	Life
cli.pathway.optionSaving	Saving
cli.pathway.optionSource	Source
cli.pathway.options	Options, and the first year in which the plan uses them: {plan}
cli.pathway.peakError	Peak
cli.pathway.perYear	Sum a year
cli.pathway.period	Period
cli.pathway.plan	baseline (business as usual), cheapest (no limit) or limited.
cli.pathway.planColumn	Plan
cli.pathway.plans	Plans
cli.pathway.price	Price of the limit
cli.pathway.series	Series
cli.pathway.show.abstract	Show the stored pathway.
cli.pathway.show.by	plan, emissions, cost, built, levels, options, curve or days.
cli.pathway.solve.abstract	Solve business as usual, least cost, and least cost under the emission limit; store the result.
cli.pathway.status	Status
cli.pathway.step.curve	Drawing the abatement cost curve.
cli.pathway.step.days	Representative days: {count}; hours in the model: {hours}.
cli.pathway.step.plan	Solving: {plan} ({rows} rows, {columns} columns).
cli.pathway.timeLimit	Longest time for one plan, in seconds.
cli.pathway.what	What
cli.product.abate.abstract	What options would change: footprints before and after, by stage; nothing is stored.
cli.product.abate.names	Options of products.yaml, applied together; without names each alone.
cli.product.abateNothing	The options touch no product of the study.
cli.product.abateTitle	Footprints before and after the options
cli.product.absent	Not in the data: {stages}.
cli.product.abstract	The carbon footprint of products over their life cycle.
cli.product.after	After
cli.product.aggregated	Not separable
cli.product.allocation	Rule of allocation among co-products instead of the study's default: an id of products.yaml, or published.
cli.product.allocationsTitle	Footprints under each rule of allocation
cli.product.amount	Amount
cli.product.assumedFigures	{product}: assumptions without source: {symbols}.
cli.product.assumedHours	* Operating time is an assumption; totals do not depend on it.
cli.product.basis	Property or mean price
cli.product.before	Before
cli.product.byAssessment	Life-cycle assessment
cli.product.byFormula	Stage formula Σ T·(F + FF)
cli.product.calculate.abstract	Calculate footprints by life-cycle assessment and by the stage formula, and store them.
cli.product.change	Change
cli.product.circular	Circular (secondary)
cli.product.compare.abstract	Compare primary and secondary products; circular-economy index 1 − CF(circular)/CF(linear).
cli.product.compare.allocation	A rule of allocation, or all: every product under each rule, with the spread.
cli.product.compare.names	Two products: the linear one, then the circular one. Without names the comparisons of products.yaml.
cli.product.compareTitle	Primary against secondary
cli.product.credited	credited: replaces {ratio} of {process}
cli.product.cutOff	Cut-off
cli.product.cutOffs#one	{count} input has no provider in the data and counts as zero; `qadam product calculate --json` lists it.
cli.product.cutOffs#other	{count} inputs have no provider in the data and count as zero; `qadam product calculate --json` lists them.
cli.product.endOfLife	End of life
cli.product.explain.abstract	Why this footprint: the chain down to process, exchange, table and source.
cli.product.factor	Share
cli.product.formulaParts	{product}, CFF: material in {content}, recycling after use {recycling}, energy {energy}, disposal {disposal}.
cli.product.index	Index
cli.product.indexMeaning	Circular-economy index = 1 − CF(circular)/CF(linear): 0 no gain, 1 a footprint of zero, below 0 a loss.
cli.product.linear	Linear (primary)
cli.product.name	A product of products.yaml.
cli.product.names	Products of products.yaml; all without names.
cli.product.option	Option
cli.product.output	Output
cli.product.product	Product
cli.product.ratio	CF(circular)/CF(linear)
cli.product.reconciliation	Difference
cli.product.recordTitle	Allocation of “{process}”: {rule} ({method})
cli.product.recycling.abstract	Approaches to recycling side by side: cut-off, end of life, Circular Footprint Formula, circularity indicator.
cli.product.recyclingMeaning	Each column answers another question: do not add, average or mix them. CFF: Circular Footprint Formula; MCI: Material Circularity Indicator, 0 linear to 1 circular.
cli.product.recyclingTitle	Approaches to recycling
cli.product.route	Route
cli.product.routesTitle	Disposal by route
cli.product.screen.abstract	Screening by the stage formula Σ T·(F + FF) from given times and hourly rates.
cli.product.screen.file	YAML file: stages: [{{stage: …, hours: …, process: …, energy: …}}].
cli.product.screen.stage	A stage as STAGE=T:F:FF, hours and kg CO2e/h; repeatable.
cli.product.screenTitle	Screening by the stage formula
cli.product.spread	Largest/smallest
cli.product.spreadMeaning	The same plant and the same data: only the rule differs. Where a rule cannot be applied, the cell has the code of the reason; it stands below.
cli.product.stage	Stage
cli.product.sum	Sum
cli.product.title	Carbon footprint of products
cli.product.window	Prices: mean of {from}–{to}, {currency}; sources: {sources}.
cli.report.abstract	Reports for people.
cli.report.build.abstract	Write the report of the workspace as one HTML file that opens without network.
cli.report.done	The report is in {file}.
cli.report.format	Format of the file.
cli.report.kind	Standard or questionnaire to report for; without it the page of the whole workspace.
cli.report.output	The file; - for standard output.
cli.report.value	A figure that no document gives, NAME=NUMBER, such as population=8225; may be repeated.
cli.report.would	The report could be written to {file}; nothing was written.
cli.root.abstract	From an organisation's meters to carbon neutrality: inventory, product footprints, pathways.
cli.root.discussion	The language is chosen by --lang kk|ru|en or QADAM_LANG.
cli.unit.abstract	Units of measure.
cli.unit.convert.abstract	Convert an amount into another unit.
cli.unit.convert.from	Its unit.
cli.unit.convert.to	The unit to express it in.
cli.unit.convert.value	The number, with a decimal point.
cli.unit.list.abstract	List all units with their spellings and sources.
cli.unlock.abstract	Open a locked year: one person asks with a reason, another approves with --approve.
cli.unlock.approve	Approve what another person has asked for.
cli.unlock.asked	Asked to open {year}; another person approves with `qadam inventory unlock {year} --approve`.
cli.unlock.done	{year} is open; the lock and the reason stay in the book.
cli.unlock.year	The year.
cli.verification.about	The record or source line that it is about.
cli.verification.abstract	Verification of a locked inventory: sample, findings, statement.
cli.verification.answer	Number of the finding that is answered and closed.
cli.verification.criteria	Criteria, such as 'ISO 14064-1:2018'.
cli.verification.due	Day by which it is to be answered, such as 2025-03-31.
cli.verification.finding.abstract	Write down a finding, answer one, or list them.
cli.verification.independence	Why the verifier is independent.
cli.verification.level	Level of assurance.
cli.verification.list	List what there is.
cli.verification.materiality	Materiality, per cent of the total by location.
cli.verification.misstatement	Reported minus right, t CO₂e; may be negative.
cli.verification.opinion	The opinion.
cli.verification.sample.abstract	Draw records with probability proportional to their emissions.
cli.verification.seed	Seed: the same seed draws the same records.
cli.verification.severity	How bad it is.
cli.verification.size	How many records to draw.
cli.verification.statement.abstract	Make a statement tied to the lock, or list the statements.
cli.verification.text	The finding; with --answer the answer. Without it the findings are listed.
cli.verification.year	The locked year; needed where several are.
cli.waste.abstract	Waste: balance, landfill, routes, plan, circularity
cli.waste.added	Added
cli.waste.aerobic	Decayed with air
cli.waste.avoided	Avoided
cli.waste.avoidedTitle	Avoided elsewhere: not part of any scope, not subtracted above
cli.waste.balanceAbstract	Draw the mass balance of every site
cli.waste.baseline	Option that the others are compared with; by default the first
cli.waste.baselineCell	compared with
cli.waste.buried	Buried
cli.waste.capacity	Capacity
cli.waste.capital	Payment for what is built
cli.waste.carbonTitle	Where the degradable carbon is at the end of the last year
cli.waste.circularityAbstract	Show metals in residues, their recovery and the indicators of circularity
cli.waste.closing	At the end
cli.waste.cost	Cost of a year
cli.waste.coverage	Known
cli.waste.currency	Currency with its price year, such as KZT{{2024}}; by default that of plan.yaml
cli.waste.decayed	Decayed to gas
cli.waste.deposited	Deposited
cli.waste.diverted	Diverted
cli.waste.emission	Emission
cli.waste.explain.abstract	Tell how a figure of waste came about, down to trips, factors and sources.
cli.waste.explain.boundary	How much of the chain: process, transport or full-chain; process where it is absent.
cli.waste.explain.what	total, site:ID, stream:ID, route:ID, movement:ID or landfill:ID.
cli.waste.feed	Feed
cli.waste.gap	Not accounted for
cli.waste.generated	Generated
cli.waste.gwp	Warming potentials: ar4, ar5 or ar6; by default those of plan.yaml, else ar5
cli.waste.hazardous	Hazardous in disposal
cli.waste.high	At most
cli.waste.immediate	at once
cli.waste.indicator	Indicator
cli.waste.indicatorTitle	Circularity (ISO 59020)
cli.waste.landfillAbstract	Calculate the methane of landfills by first-order decay
cli.waste.landfills	Landfills; all without any
cli.waste.low	At least
cli.waste.mass	Waste
cli.waste.material	Material
cli.waste.metal	Metal
cli.waste.metalTolerance	Metal that may be unaccounted for, per cent of the feed
cli.waste.methaneEmitted	emitted
cli.waste.methaneGenerated	Methane generated
cli.waste.methaneOxidised	oxidised
cli.waste.methaneRecovered	recovered
cli.waste.never	never
cli.waste.opening	At the beginning
cli.waste.option	Option
cli.waste.payback	Payback
cli.waste.planAbstract	Find the least-cost waste plan under the targets
cli.waste.planCost	Least cost: {cost}, discounted at {rate}
cli.waste.planFlows	Where the waste goes
cli.waste.planWorks	What is built
cli.waste.planYears	Year by year
cli.waste.product	Product
cli.waste.productTitle	Material Circularity Indicator of products (MCI; LFI 1 is wholly linear)
cli.waste.rate	Real discount rate, per cent a year; by default that of plan.yaml
cli.waste.received	Received
cli.waste.reclaimed	Taken out
cli.waste.recovery	Recovery
cli.waste.recoveryTitle	Recovery by metal
cli.waste.recycled	Recycled
cli.waste.recycledContent	Scrap in the feed
cli.waste.remaining	Still to decay
cli.waste.route	Route
cli.waste.routeAbstract	Compare ways to deal with a stream
cli.waste.routesMeaning	A boundary without a figure lacks a part of its chain; the notes name it. Boundaries are not added to one another.
cli.waste.running	Running cost
cli.waste.sent	Sent
cli.waste.site	One site only
cli.waste.source	Source
cli.waste.stored	Stored for good
cli.waste.stream	Stream
cli.waste.streams	Streams; all with options without any
cli.waste.through	Last year; by default that of the last deposit
cli.waste.tolerance	Gap that is allowed, per cent of what was generated and received
cli.waste.tonnes	Wet tonnes a year; by default what the waste book says was generated
cli.waste.treated	Treated
cli.waste.unaccounted	Unaccounted for
cli.waste.unrecoverable	Unrecoverable waste
cli.waste.virgin	Virgin feedstock
cli.waste.year	Year of the waste book; by default the newest
cli.waste.yearColumn	Year
cli.waste.years	{years} yr
cli.workspace.abstract	The workspace file: make it, bring folders of plain text in, take them out.
cli.workspace.action	What
cli.workspace.activities	Activity records
cli.workspace.actor	Who
cli.workspace.changed	changed
cli.workspace.databases	Life-cycle databases
cli.workspace.document	Document
cli.workspace.documents	Documents
cli.workspace.export.abstract	Write the workspace as a folder of plain text, without loss.
cli.workspace.export.done#one	Wrote {count} file to {folder}.
cli.workspace.export.done#other	Wrote {count} files to {folder}.
cli.workspace.export.folder	A new or empty folder.
cli.workspace.export.would#one	Would write {count} file to {folder}.
cli.workspace.export.would#other	Would write {count} files to {folder}.
cli.workspace.import.abstract	Check a folder of plain text whole, then store it whole or not at all.
cli.workspace.import.dates	Dates in activities.csv: 2024-01-31, 31.01.2024 or 01/31/2024.
cli.workspace.import.decimal	Decimal mark in activities.csv.
cli.workspace.import.done	Stored
cli.workspace.import.folder	A folder with organisation.yaml or products.yaml, or an exported workspace.
cli.workspace.import.grouping	Mark between thousands in activities.csv.
cli.workspace.import.refused	Nothing was stored: correct the errors above and import again.
cli.workspace.import.replaceActs	Reason to change and end records that were imported, added, corrected or put back by an act of the book; without it they are kept.
cli.workspace.import.separator	Between the cells of activities.csv.
cli.workspace.import.would	Would be stored
cli.workspace.info.abstract	What the workspace holds; checks the chain of its log.
cli.workspace.info.counts	Documents: {documents}. Activity records: {activities}. Results: {results}. Log entries: {entries}. Schema {schema}.
cli.workspace.info.log	Show the log too.
cli.workspace.init.abstract	Make a new, empty workspace file.
cli.workspace.init.done	Made {file}. Next: qadam workspace import FOLDER --workspace {file}
cli.workspace.init.file	The file, by custom NAME.qadam.
cli.workspace.init.would	{file} could be made; nothing was written.
cli.workspace.new	new
cli.workspace.retired	ended
cli.workspace.subject	Of what
cli.workspace.time	Time (UTC)
cli.workspace.unchanged	unchanged
cli.workspace.version	Version
"""#

    static let kk: String = #"""
cli.activity.abstract	Қызмет жазбалары: файл жүктеу, тізім, қосу, түзету, қайтару, күнтізбе.
cli.activity.actor	Кім
cli.activity.add.abstract	Бір жазба қосу.
cli.activity.add.source	Көз.
cli.activity.after	Файлда
cli.activity.all	Барлығы
cli.activity.at	Қашан
cli.activity.before	Бұрын
cli.activity.byRule	{provenance}, ереже бойынша: {rule}
cli.activity.calendar.abstract	Шоттарды күндер бойынша айларға бөлу; әр есептегіштің олқылығы мен қабаттасуын көрсету.
cli.activity.calendar.marks	◐ күндер жетпейді, × күндер екі рет есептелген, ~ ішінара не толық бағаланған.
cli.activity.calendar.year	Жыл; көрсетілмесе, ұйымның жылы.
cli.activity.calendarRule	{source}: ереже бойынша толтырылған: {rule}
cli.activity.changed	Өзгерген
cli.activity.changesTitle	Өзгеше жазбалар
cli.activity.correct.abstract	Жазбаға басқа мән беру; бұрынғы нұсқа мен себеп сақталады.
cli.activity.correct.record	Жазбаның идентификаторы.
cli.activity.coverage	Қамтылған күн
cli.activity.dates	Мәтінмен терілген күндердің реті: ymd, dmy не mdy; көрсетілмесе, барлық оқылуы бірдей болғанда анықталады.
cli.activity.days	Күн
cli.activity.decimal	Мәтінмен терілген сандардың ондық белгісі; көрсетілмесе, барлық оқылуы бірдей болғанда анықталады.
cli.activity.difference	Айырма
cli.activity.duplicate	Қайталанған
cli.activity.encoding	CSV файлының кодтамасы: utf-8, windows-1251 не kz-1048.
cli.activity.ended	аяқталған
cli.activity.evidence	Дәлелі.
cli.activity.evidence.abstract	Жазбалар evidence ретінде атаған файлдар орнында әрі өзгермеген бе, тексеру.
cli.activity.evidence.folder	Жолдар саналатын қалта; көрсетілмесе, жұмыс файлының қалтасы.
cli.activity.evidence.name	Файл
cli.activity.evidence.records	Жазбалар
cli.activity.evidence.state	Күйі
cli.activity.evidence.summary	Хешталған файлы бар жазба: {hashed}; басқа растауы бар: {worded}; растауы жоқ: {without}.
cli.activity.evidenceColumn	Дәлел
cli.activity.evidenceFile	Мөлшерді растайтын файл; жолы мен SHA-256 evidence ретінде сақталады.
cli.activity.fill.abstract	Жазбасыз күндерді аталған ережемен толтыру; жазбалар бағаланған деп белгіленеді.
cli.activity.fill.done#one	{count} олқылық толтырылды.
cli.activity.fill.done#other	{count} олқылық толтырылды.
cli.activity.fill.rule	Ереже.
cli.activity.fill.source	Көз.
cli.activity.fill.would	Ештеңе сақталған жоқ.
cli.activity.firstDay	Бірінші күн, мысалы 2024-01-31.
cli.activity.grouping	Мыңдықтар арасындағы белгі; --decimal кілтімен бірге.
cli.activity.halfWidth	95 % аралықтың жарты ені, пайыз.
cli.activity.headerRow	Тақырып жолы; көрсетілмесе, барлық бағаны бар бірінші жол.
cli.activity.history	Осы жазбаның барлық нұсқасы, себептерімен.
cli.activity.id	Жазбаның идентификаторы; көрсетілмесе, көз бен күннен жасалады.
cli.activity.import.abstract	Кестені немесе CSV файлын тексеріп, бар жазбалармен салыстырып, жаңасын сақтау.
cli.activity.import.done#one	{count} жазба сақталды; `qadam activity undo` бұрынғысын қайтарады.
cli.activity.import.done#other	{count} жазба сақталды; `qadam activity undo` бұрынғысын қайтарады.
cli.activity.import.file	Файл: .xlsx, .csv, не стандартты кіріс үшін -.
cli.activity.import.refused	Ештеңе сақталған жоқ.
cli.activity.import.would	Тексерілді; ештеңе сақталған жоқ.
cli.activity.intervals.abstract	Ширек сағаттық немесе сағаттық көрсеткіштерді айлық жазбаларға қосу.
cli.activity.intervals.columns	Тақырып: meter=ТАҚЫРЫП, time=ТАҚЫРЫП немесе value=ТАҚЫРЫП.
cli.activity.intervals.comma	Ондық бөлігі үтірден кейін.
cli.activity.intervals.file	Әр есептегіш пен аралыққа бір жолы бар CSV файлы; стандартты кіріске - .
cli.activity.intervals.gaps	Аралықтары жетіспейтін айларды да сол күйі алу.
cli.activity.intervals.meter	Есептегіштің көз жолы, ЕСЕПТЕГІШ=ЖОЛ; қайталауға болады; берілмесе, жол есептегіш атымен аталады.
cli.activity.intervals.read#one	{meters} есептегіштің {count} көрсеткіші.
cli.activity.intervals.read#other	{meters} есептегіштің {count} көрсеткіші.
cli.activity.intervals.rule	Аралығы жоқ айларды не істеу керек (жазбада белгі болып қалады): as-recorded барын санайды, month-mean ай орташасымен толтырады.
cli.activity.intervals.step	Аралықтың минуты.
cli.activity.intervals.unit	Мәндердің бірлігі.
cli.activity.intervals.zone	Жердің уақыт белдеуі, мысалы Asia/Almaty: сағат ауыстырғанда қайталанатын сағатта екі көрсеткіш болады, өткізіп жіберілгенінде – болмайды.
cli.activity.lastDay	Соңғы күн; көрсетілмесе, біріншісі.
cli.activity.list.abstract	Қызмет жазбаларының тізімі немесе бір жазбаның барлық нұсқасы.
cli.activity.map	рөл=тақырып: қай бағанда не тұр; рөлдер: id, source, month, first_day, last_day, day, quantity, reading, multiplier, unit, provenance, quality, half_width_percent, evidence. Қайталауға болады.
cli.activity.marked	Қате ұяшықтары белгіленген кітап жазу.
cli.activity.markedHeading	Ескертулер
cli.activity.meterDigits	Нөлден қайта басталатын есептегіштің разряд саны, 3-тен 15-ке дейін.
cli.activity.monthsAcross	Әр айдың өз бағаны бар.
cli.activity.more#one	тағы {count}
cli.activity.more#other	тағы {count}
cli.activity.multiplier	Көбейткіш
cli.activity.new	Жаңа
cli.activity.newEmissions	Жаңа жазбалар: көздерінің коэффициенттері бойынша {amount} т CO₂-экв., шоғырландыруға дейін.
cli.activity.period	Тек осы кезеңде күні барлары: 2024, 2024-01 не 2024-01-15/2024-02-14.
cli.activity.periodColumn	Кезең
cli.activity.profile	Файлды сақталған профиль бойынша оқу; басқа кілттер басым.
cli.activity.profileSaved	«{name}» профилі сақталды.
cli.activity.provenance	Қалай алынған.
cli.activity.provenanceColumn	Алынуы
cli.activity.provenanceFilter	Тек осы жолмен алынғандары.
cli.activity.quality	Бос орынмен бөлінген 1-ден 5-ке дейінгі бес баға.
cli.activity.quantity	Мөлшері, ондық нүктемен.
cli.activity.quantityColumn	Мөлшері
cli.activity.quantityOfDuplicate	Мөлшері
cli.activity.quantityOfNew	Мөлшері
cli.activity.reading	Көрсеткіш
cli.activity.readingDay	Күн
cli.activity.readingFile	Файл мен жол
cli.activity.readingNext	Келесі көрсеткіш
cli.activity.readingNextDay	Келесі күн
cli.activity.readingsTitle	Жазбалар шыққан есептегіш көрсеткіштері
cli.activity.reason	Неліктен.
cli.activity.reasonColumn	Себебі не шығу тегі
cli.activity.record	Жазба
cli.activity.record.done	Сақталды; `qadam activity undo` бұрынғысын қайтарады.
cli.activity.record.would	Ештеңе сақталған жоқ.
cli.activity.replace	Өзгеше жазбаларға жаңа нұсқа беру; бұрынғысы сақталады.
cli.activity.row	Жол
cli.activity.saveProfile	Оқу тәсілін осы атпен сақтау.
cli.activity.separator	CSV ұяшықтарының арасындағы белгі; көрсетілмесе, бағандарды беретіні.
cli.activity.set	рөл=мән: барлық жолға ортақ, мысалы unit=kWh. Қайталауға болады.
cli.activity.sheet	Кітаптың парағы; көрсетілмесе, жалғыз көрінетіні.
cli.activity.source	Көз
cli.activity.sourceFilter	Тек осы көз.
cli.activity.sum	Жыл
cli.activity.undo.abstract	Соңғы жүктеу, қосу, түзету не толтыру өзгерткенін қайтару.
cli.activity.undo.done	{act} әрекеті қайтарылды: {restored} жазба қалпына келді, {ended} жазба аяқталды.
cli.activity.undo.number	Әрекет нөмірі; көрсетілмесе, соңғысы.
cli.activity.undo.would	{act} әрекетін қайтару {restored} жазбаны қалпына келтіріп, {ended} жазбаны аяқтар еді.
cli.activity.unit	Бірлігі.
cli.activity.unitColumn	Бірлік
cli.activity.values	Мәндері
cli.activity.version	Нұсқа
cli.activity.withoutEvidence	Тек дәлелі жоқтары.
cli.activity.word	рөл:сөз=мағына: файлдағы сөз source, unit немесе provenance бағанында нені білдіреді. Қайталауға болады.
cli.activity.yearOfMonths	Жылсыз аталған айлардың жылы.
cli.completion.abstract	Қабықшаңыз үшін автотолықтыру сценарийін шығару.
cli.completion.shell	bash, zsh немесе fish.
cli.doctor.abstract	Орнатуды тексеріп, қалай түзетуді айту.
cli.doctor.charts	Есептерге арналған диаграммалар
cli.doctor.factors	Коэффициенттер пакеттері
cli.doctor.factorsFound	жолдар: {count}, еңбектер: {works}, басылым {pack}
cli.doctor.folder	Бұл қалтаға жазуға болады
cli.doctor.folderCure	Өз қалтаңызда жұмыс істеңіз немесе жолдарды --workspace және --output кілттерімен беріңіз.
cli.doctor.missing	табылмады
cli.doctor.paper	PDF есептер
cli.doctor.python	Python 3 орнатыңыз: apt-get install python3 немесе brew install python3.
cli.doctor.rebuild	Бағдарлама ішіндегі пакеттер бүлінген: оны қайта құрастырыңыз.
cli.doctor.setup	Жоба қалтасында `make setup` орындаңыз.
cli.doctor.solver	Траекторияларға арналған шешуші
cli.energy.alternatives	Ең жақсы жоспардан (0) ең көбі {percent} % қымбат баламалар
cli.energy.alternativesAbstract	Ең жақсысынан сәл ғана қымбат, бірақ одан барынша өзгеше жоспарлар.
cli.energy.alternativesCount	Ең көбі қанша балама.
cli.energy.alternativesWithin	Жоспар ең жақсысынан қандай үлеске қымбат бола алады.
cli.energy.amount	Бір жылда
cli.energy.avoided	Жеке алдын алынғаны
cli.energy.baseline	Инерциялық сценарий
cli.energy.bound	Шек
cli.energy.breakEven	Шығынсыздық, бірлікке
cli.energy.built	Не
cli.energy.capital	Инвестиция
cli.energy.certificates	Сертификаттар
cli.energy.change.enters	{name}: пайда болады
cli.energy.change.grows	{name}: өседі
cli.energy.change.leaves	{name}: кетеді
cli.energy.change.shrinks	{name}: азаяды
cli.energy.changes	Не өзгереді
cli.energy.changesHigh	Өзгереді, жоғары
cli.energy.changesLow	Өзгереді, төмен
cli.energy.cheapest	Ең арзан
cli.energy.check.abstract	Энергетикалық модельді шешпей тексеру.
cli.energy.chosen	Таңдалған үлесі
cli.energy.cleanest	Ең таза
cli.energy.columns	Баған
cli.energy.compareAbstract	Инерциялық сценарий, ең арзан жоспар, әр шектегі ең арзан жоспар және ең таза жоспар қатар.
cli.energy.costAlone	Жеке құны
cli.energy.costs	Кезеңдер бойынша дисконтталған шығын
cli.energy.count	Элемент саны
cli.energy.credit	Кредиттер
cli.energy.curve	Жүйе үшін азайтудың шекті құны
cli.energy.dearer	Қымбатырақ
cli.energy.decidedNow	Бірден шешіледі
cli.energy.decisions	Не салынады
cli.energy.differs	Қадам сайын: {changes}.
cli.energy.directions	«Қолданылғаннан секіру» тәсілінің орнына осы бастапқы саннан алынған бағыттармен іздеу.
cli.energy.dominated	Басқасы қымбат та, лас та болмағандықтан шығарылған нүктелер: {count}.
cli.energy.emission	Қай шығарынды туралы; модельде біреу болса, қажет емес.
cli.energy.emissionColumn	Шығарынды
cli.energy.emissions	Кезеңдер бойынша шығарынды
cli.energy.ensemble	Жоспары бар сценарийлер: {count}
cli.energy.ensembleAbstract	Кездейсоқ мәнді көп сценарий: қай нұсқа қаншасында таңдалады.
cli.energy.exact	Оның орнына қисықтың барлық бұрыштары: дәл, бүтін сансыз модельдер үшін.
cli.energy.expected	Күтілетін
cli.energy.explainRegion	Есептелетін жалғыз аймақ; онсыз бәрі бірге.
cli.energy.export.abstract	Энергетикалық модельді немесе оның жоспарын басқа бағдарламаларға жазу.
cli.energy.exportFormat	lp және mps: сызықтық модель; tables, osemosys-csv және mathprog: модель; iamc және xlsx: жоспар.
cli.energy.fixed	Тұрақты
cli.energy.flow	Байланыстар
cli.energy.foresight	Толық болжам
cli.energy.format	Модель түрі; көрсетілмесе, танылады.
cli.energy.from	Бастап
cli.energy.front	Құн мен шығарынды
cli.energy.greatestRegret	Ең үлкен өкініш
cli.energy.grid	Ең арзан жоспардан ең таза жоспарға дейінгі бірдей аралықтағы шектер саны.
cli.energy.high	Шығын, жоғары
cli.energy.ifKnown	Білсе шығын
cli.energy.import.abstract	Энергетикалық модельді енгізу: тұтас тексеріледі, байтпа-байт сақталады.
cli.energy.import.path	MathProg деректер файлы, otoole қалтасы не кітабы немесе өз кестелеріміз бар қалта.
cli.energy.indispensable	онсыз жоспар жоқ
cli.energy.integral	Тексеру: сатылар қосындысы {sum}, оңтайлы мәндер айырмасы {difference}.
cli.energy.interaction	Қосқанда бағандар бәрі бірге алдын алатын мөлшерден ({plan}) {loss} артық уәде етеді.
cli.energy.keeps	Дейін қалады
cli.energy.largest	Салынғанның ең ірісі
cli.energy.largestSize	Ең үлкен
cli.energy.leastRegret	Ең кіші ең үлкен өкініш: {name}.
cli.energy.levels	Ғимарат деңгейлері
cli.energy.limit	Модель шектеулеріне қосымша шек: барлық жылға ШЫҒАРЫНДЫ=ШАМА, бір жылға ШЫҒАРЫНДЫ@ЖЫЛ=ШАМА; аймақ бірнешеу болса, алдына АЙМАҚ/.
cli.energy.low	Шығын, төмен
cli.energy.macc.abstract	Бәрі бәріне жауап бергенде келесі тонна қанша тұрады және қасында қарапайым қисық.
cli.energy.marginal	Келесі бірліктің құны
cli.energy.market	Нарықтық шығарындылар
cli.energy.mean	Орташа
cli.energy.minMax	ең кіші ең үлкен өкініш
cli.energy.model	Энергетикалық модельдің аты; біреу болса, қажет емес.
cli.energy.modelOrPathway	Ұйымның өз траекториясының орнына шешілетін энергетикалық модельдің аты.
cli.energy.naive	Қарапайым қисық: әр нұсқа жеке-жеке инерциялық сценариймен салыстырғанда
cli.energy.naiveRank	Жеке орны
cli.energy.naiveValue	Жеке құндылығы
cli.energy.name	Жұмыс кеңістігіндегі аты; көрсетілмесе, файл аты.
cli.energy.near	{percent} %-дан артық қымбат емес жоспарлардағы өлшемдер
cli.energy.now	Сценарий белгілі болғанша шешілетін соңғы жыл.
cli.energy.operate.abstract	Жоспар қуаттарымен жылдың әр сағатын жүргізу.
cli.energy.operate.commodity	Сұраныс
cli.energy.operate.cost	Жылдық жұмыс шығыны
cli.energy.operate.curveError	Ұзақтық қисығы
cli.energy.operate.days	Типтік күндердің қателері
cli.energy.operate.demand	Жылына
cli.energy.operate.difference	Айырма
cli.energy.operate.hourly	Сағаттар
cli.energy.operate.hours	Сағат
cli.energy.operate.missed	Қанағаттандырылмаған сұраныс
cli.energy.operate.note	Қуаттар, жинақтағыштар мен деңгейлер жоспардікі; агрегаттар кез келген бөлігінде жұмыс істейді; шығарынды шектеулері қуаттар мүмкіндік бергенше сақталады. Айыппұлдар мен салықтар жұмыс шығынына кірмейді.
cli.energy.operate.peakError	Шыңы
cli.energy.operate.planned	Жоспар
cli.energy.operate.series	Қатар
cli.energy.operate.served	Әр сағатта барлық сұраныс қанағаттандырылады.
cli.energy.operate.sumError	Жылдық қосынды
cli.energy.operate.title	Жоспардың бір жылы және оның барлық сағаты
cli.energy.operate.unit	Бірлік
cli.energy.operate.unserved	Қанағаттандырылмаған
cli.energy.operate.what	Не
cli.energy.operate.worst	Ең ауыр сағат
cli.energy.operate.year	Жүргізілетін кезеңнің бірінші жылы; қайталауға болады; берілмесе, бәрі.
cli.energy.operate.yearColumn	Жыл
cli.energy.output	Файл; tables және osemosys-csv үшін қалта.
cli.energy.pareto.abstract	Ешқайсысы екіншісінен әрі арзан, әрі таза емес жоспарлар.
cli.energy.penalty	Айыппұл
cli.energy.planOf	Кімнің жоспары
cli.energy.plans	Жоспарлар қатар
cli.energy.points	Ең арзан және ең таза жоспар арасындағы нүктелер саны.
cli.energy.quantity	Мән
cli.energy.rankAbstract	Қалғандары жауап бере алғанда әр нұсқаның құны және қандай бағада жоспардан шығып не кіретіні.
cli.energy.ranking	Құндылығы бойынша нұсқалар
cli.energy.rankingNote	Құндылығы: нұсқасыз ең жақсы жоспар қаншаға қымбат. Шығынсыздық: бірлік бағасының нұсқа шығатын (нөлден жоғары) не кіретін (нөлден төмен) өзгерісі.
cli.energy.region	Аймақ
cli.energy.regretAbstract	Әр жоспар әр сценарийде ең жақсысынан қаншаға қымбат, және ең үлкен өкініші ең кіші жоспар.
cli.energy.regrets	Әр жоспардың әр сценарийдегі өкініші
cli.energy.response	Сұранысты басқару
cli.energy.retirement	Пайдаланудан шығару
cli.energy.robust	Нұсқалар: оларды таңдаған сценарий үлесі және өлшемдері
cli.energy.rolling	Алысты болжамау мен толық болжам
cli.energy.rollingAbstract	Алысты көрмей қадам сайын шешу толық болжаммен салыстырғанда қаншаға түседі.
cli.energy.rows	Жол
cli.energy.salvage	Соңындағы қалдық
cli.energy.same	{name} дәл осы мазмұнмен бар.
cli.energy.samples	Сценарий саны.
cli.energy.scenario	Сценарий: АТЫ[@ЫҚТИМАЛДЫҚ][,КӨРСЕТКІШ[:АТЫ]=КӨБЕЙТКІШ]…, мәндер көбейткішке көбейтіледі; кемінде екеу.
cli.energy.scenarioColumn	Сценарий
cli.energy.seed	Таңдаманың аты: сол сан сол сценарийлерді береді.
cli.energy.sees	Дейін көреді
cli.energy.set	Жиын
cli.energy.shard	Сценарийлердің бір бөлігі ғана, мысалы 2/4 — төрттің екіншісі.
cli.energy.shortSight	Алысты болжамау {cost} тұрады.
cli.energy.size	Өлшем
cli.energy.smallest	Ең кіші
cli.energy.solveExact	Бүтін санды кез келген энергетикалық модельге тармақтар мен шекаралар әдісі, тіпті релаксация, дөңгелектеу мен дәлелденген алшақтық жететін жерде де.
cli.energy.solver	Энергия модельдерінің сызықтық модельдеріне арналған алгоритм: auto (көлеміне қарай), simplex, ipm (төбеге өтетін ішкі нүкте әдісі) немесе hipo (жіктеуі бар ішкі нүкте әдісі, үлкен модельдерге).
cli.energy.starts	Іске қосу
cli.energy.step	Қадамның шешімі қалатын жылдары, көретінінен аспайды.
cli.energy.steps	Қадамдар
cli.energy.stepwise	Қадам сайын
cli.energy.stochastic	Орта есеппен ең жақсы жоспар
cli.energy.stochasticAbstract	Сценарийлер бойынша орта есеппен ең жақсы жоспар, қазіргі және кейінгі шешімдермен, және көбірек білудің құны.
cli.energy.stochasticNote	Сценарийді алдын ала білудің құны {information}; орташаға жоспарлау {solution} тұрады.
cli.energy.stored	Сақталды: {name}. Келесі: qadam pathway solve --model {name}
cli.energy.stores	Жинақтағыштар
cli.energy.sum	Қосынды
cli.energy.sumLimit	Барлық жылдың шығарындыларына жалпы шек.
cli.energy.swing	Ауытқу
cli.energy.tax	Салықтар
cli.energy.to	Дейін
cli.energy.tornado	Мәндер бірінен соң бірі; өзгеріссіз жоспар құны {cost}
cli.energy.tornadoAbstract	Мәндер бірінен соң бірі көбейтілгенде ең арзан жоспар қаншаға ауытқиды.
cli.energy.totalEmissions	Барлық жылдағы шығарынды
cli.energy.value	Жоспардағы құндылығы
cli.energy.values	Мәндер: {count}, көрсеткіштер: {attributes}.
cli.energy.variable	Айнымалы
cli.energy.vary	Не өзгереді: КӨРСЕТКІШ=БАСЫ..СОҢЫ барлық мәнін көбейтеді, КӨРСЕТКІШ:АТЫ=БАСЫ..СОҢЫ — бір технологияның, ресурстың не шығарындының мәнін.
cli.energy.way	Қалай
cli.energy.way.branchAndBound	тармақтар мен шекаралар
cli.energy.way.linear	сызықтық
cli.energy.way.relaxation	релаксация және дөңгелектеу
cli.energy.when	Қашан
cli.energy.window	Қадам көретін модель жылдары.
cli.energy.withPlan	Жоспармен шығын
cli.energy.within	Сондай-ақ осы үлестен артық қымбат емес жоспарлардағы әр нұсқаның ең кіші және ең үлкен өлшемі, мысалы 0.05.
cli.energy.withoutRegret	Инерциялық сценариймен салыстырғанда ең арзан жоспар {money} үнемдеп, {tonnes} шығарындының алдын алады.
cli.energy.workers	Ағын саны; нәтиже оған тәуелді емес.
cli.energy.wouldStore	Сақталатын еді: {name}.
cli.example.abstract	Qadam-мен бірге келетін мысалдар.
cli.example.folder	Мысалдар қалтасы.
cli.example.next	Әрі қарай:\n  {program} inventory explain total --depth 2 --workspace {workspace}\n  {program} product explain zinc --workspace {workspace}\n  {program} pathway show --by levels --workspace {workspace}\n  {program} --help
cli.example.output	Жұмыс кеңістігі мен есеп жазылатын орын.
cli.example.run.abstract	Екі мысалды да енгізіп, негізгі жұмысты орындап, есеп жазу: `make run` жасайтыны.
cli.example.step.import	«{name}» мысалы енгізілуде
cli.example.step.inventory	Кампустың түгендеуі есептелуде
cli.example.step.pathway	Кампустың 2050 жылға дейінгі траекториясы шешілуде
cli.example.step.products	Мырыш пен алюминийдің ізі есептелуде
cli.example.step.report	Есеп жазылуда
cli.example.time	{seconds} с ішінде дайын.
cli.factor.abstract	Шығарынды коэффициенттері, қасиеттер және даулы мәндер дереккөздерімен.
cli.factor.boundary	Шекарасы
cli.factor.choose	organisation.yaml ішінде біреуін таңдаңыз:  choices: {{ {name}: ID }}
cli.factor.dispute	Даулы мән {name}: жарияланған жауап саны — {count}; ең үлкені ең кішісінен {spread} есе көп. Әдепкі бойынша ешқайсысы таңдалмаған.
cli.factor.gas	Газ
cli.factor.id	Идентификатор
cli.factor.isDisputed	Баспагерлер бұл мән туралы келіспейді: басқаларын `qadam factor show {name}` көрсетеді.
cli.factor.lower	Төменгі шегі
cli.factor.place	Аймақ
cli.factor.publisher	Баспагер
cli.factor.search.abstract	Коэффициенттер мен қасиеттерді сөз бойынша табу.
cli.factor.search.category	Тек осы санат, мысалы stationary-combustion.
cli.factor.search.gas	Тек осы газы бар коэффициенттер, мысалы CH4.
cli.factor.search.limit	Ең көбі осынша жол.
cli.factor.search.region	Тек осы аймақ: World, Europe немесе ел коды, мысалы KZ.
cli.factor.search.words	Сөздер: көмір, coal, diesel, grid…
cli.factor.show.abstract	Коэффициентті, қасиетті немесе даулы мәнді дереккөзімен, шектерімен және белгілерімен көрсету.
cli.factor.show.id	Коэффициенттің не қасиеттің идентификаторы немесе даулы мәннің аты, мысалы grid.KZ.
cli.factor.source	Дереккөз
cli.factor.unit	Бірлігі
cli.factor.upper	Жоғарғы шегі
cli.factor.value	Мәні
cli.factor.version	Нұсқасы
cli.factor.year	Жыл
cli.help.arguments	АРГУМЕНТТЕР:
cli.help.default	әдепкі:
cli.help.detailed	— толық анықтама.
cli.help.didYouMean	Мүмкін, мынаны айтқыңыз келді:
cli.help.error	Қате:
cli.help.examples	Мысалдар:
cli.help.help	Анықтама:
cli.help.invalidFor	мына үшін жарамсыз:
cli.help.missingArgument	Аргумент жетіспейді:
cli.help.missingValue	Мәні жоқ:
cli.help.more	— толығырақ.
cli.help.oneOf	Мыналардың бірін таңдаңыз:
cli.help.options	КІЛТТЕР:
cli.help.overview	ШОЛУ:
cli.help.see	Қараңыз: '
cli.help.show	Анықтаманы көрсету.
cli.help.subcommand	<команда>
cli.help.subcommands	КОМАНДАЛАР:
cli.help.theValue	Мән 
cli.help.unexpected	Артық аргумент:
cli.help.unknownOption	Белгісіз кілт:
cli.help.usage	ШАҚЫРУ:
cli.help.values	мәндері:
cli.help.version	Нұсқасын көрсету.
cli.inventory.abstract	Ұйымның парниктік газдарын түгендеу.
cli.inventory.approach	Шоғырландыру тәсілі; көрсетілмесе, ұйымның өз тәсілі.
cli.inventory.approach1	1-тәсіл
cli.inventory.approach2High	2-тәсіл, 97,5 %
cli.inventory.approach2Low	2-тәсіл, 2,5 %
cli.inventory.biogenic	Биогендік CO2, қамтулардан тыс
cli.inventory.building	Ғимарат
cli.inventory.byBuilding	Ғимарат бойынша шығарындылар
cli.inventory.byCategory	Санат бойынша шығарындылар
cli.inventory.byGas	Әр газдың массасы
cli.inventory.byMonth	Ай бойынша шығарындылар (орналасу бойынша)
cli.inventory.byScope	Қамту бойынша шығарындылар, 95 % аралықтармен
cli.inventory.bySource	Көз бойынша шығарындылар
cli.inventory.calculate.abstract	Түгендеуді есептеп, нәтижесін сақтау.
cli.inventory.category	Санат
cli.inventory.cause.activity	Қызмет
cli.inventory.cause.begun	Басталған
cli.inventory.cause.ended	Аяқталған
cli.inventory.cause.factor	Коэффициент
cli.inventory.cause.method	Әдіс
cli.inventory.cause.potentials	Әлеуеттер
cli.inventory.cause.structure	Құрылым
cli.inventory.cause.weather	Ауа райы
cli.inventory.check.abstract	Түгендеу деректерін ештеңе сақтамай тексеру: олқылық, ауытқу, қос есеп, толықтық.
cli.inventory.check.answer	Жолдар немесе себебі
cli.inventory.check.at	Ғимарат немесе алаң
cli.inventory.check.expected	Күтіледі
cli.inventory.check.state	Күйі
cli.inventory.check.summary	Қате: {errors}; ескерту: {warnings}; ескертпе: {notes}.
cli.inventory.check.title	Күтілетін жолдар
cli.inventory.co2eUnstated	CO2-экв, жинағы аталмаған
cli.inventory.compare.abstract	Сақталған екі түгендеудің арасында не өзгергенін түсіндіру.
cli.inventory.compare.after	Кейін
cli.inventory.compare.approachFrom	Бұрынғы шоғырландыру тәсілі.
cli.inventory.compare.approachTo	Кейінгі шоғырландыру тәсілі.
cli.inventory.compare.before	Бұрын
cli.inventory.compare.by	Қамту, санат, нысан немесе жол бойынша бөлу.
cli.inventory.compare.difference	Айырма
cli.inventory.compare.facility	Нысан
cli.inventory.compare.factor	Коэффициент
cli.inventory.compare.factors	Өзгерген коэффициенттер
cli.inventory.compare.from	Бұрынғы жыл; берілмесе, ұйымның өз жылы.
cli.inventory.compare.gwpFrom	Бұрынғы жылыну әлеуеттері.
cli.inventory.compare.gwpTo	Кейінгі жылыну әлеуеттері.
cli.inventory.compare.line	Жол
cli.inventory.compare.noFacility	басқалардың жазбаларын пайдаланатын жолдар
cli.inventory.compare.note	Бөліктер: Шепли мәндері, олардың реті жоқ және қосындысы айырмаға тең. Шаралар жеке бөлік емес: үнемдегені қызмет пен коэффициентте.
cli.inventory.compare.scope	{scope}-қамту
cli.inventory.compare.scopes	Қамту
cli.inventory.compare.title	Не өзгерді және неден
cli.inventory.compare.to	Кейінгі жыл; берілмесе, ұйымның өз жылы.
cli.inventory.compare.total	Барлығы
cli.inventory.compare.versionFrom	Бұрынғы сақталған нұсқа; берілмесе, ең жаңасы.
cli.inventory.compare.versionTo	Кейінгі сақталған нұсқа; берілмесе, ең жаңасы.
cli.inventory.emissions	Шығарындылар
cli.inventory.explain.abstract	Неге бұл сан: жазбаға, коэффициентке, кестеге және дереккөзге дейінгі тізбек.
cli.inventory.explain.what	total, scope:1, category:3.6, building:ID, source:ID немесе record:ID.
cli.inventory.factors	Қолданылған коэффициенттер мен қасиеттер, нұсқасы және таңбасы
cli.inventory.forecast.abstract	Ештеңе жасалмаса, шығарындыларды қозғаушылар, қалыпты ауа райы мен коэффициенттердің үрдістері бойынша болжау.
cli.inventory.forecast.change	Қазіргіге қарағанда
cli.inventory.forecast.location	2-қамту, орналасу бойынша
cli.inventory.forecast.market	2-қамту, нарық бойынша
cli.inventory.forecast.step	Бірінен келесісіне дейінгі жыл саны.
cli.inventory.forecast.title	{year} жылдан болжам, ештеңе жасалмаса
cli.inventory.forecast.until	Болжамның соңғы жылы.
cli.inventory.high	97,5 %
cli.inventory.intensity.abstract	Сақталған түгендеулердің шығарындысын адамға, ауданға, өнімге немесе ақшаға бөлу.
cli.inventory.intensity.emissions	Шығарынды
cli.inventory.intensity.ratio	Қарқындылық
cli.inventory.intensity.sum	Қосынды
cli.inventory.intensity.title	«{denominator}» бойынша жалпы шығарынды ({kind})
cli.inventory.intensity.year	Жыл; көрсетілмесе, барлық сақталған жылдар.
cli.inventory.location	Орналасу бойынша
cli.inventory.low	2,5 %
cli.inventory.market	Нарық бойынша
cli.inventory.month	Ай
cli.inventory.output	Көрсеткіш
cli.inventory.perArea	Ауданға
cli.inventory.perPerson	Адамға
cli.inventory.quality	Шығарындылар бойынша салмақталған деректер сапасы: {score} (1 — ең жақсы, 5 — ең нашар)
cli.inventory.recalculate.abstract	Жылды бұрын айтылғанның жанына негіздемемен және мақұлдаумен қайта есептеу.
cli.inventory.recalculate.approve	Басқа адамның ұсынысын мақұлдау.
cli.inventory.recalculate.approved	Мақұлдаған
cli.inventory.recalculate.by	Жасаған
cli.inventory.recalculate.list	Барлық қайта есептеулерді көрсету.
cli.inventory.recalculate.none	Әзірге ештеңе қайта есептелмеген.
cli.inventory.recalculate.reasonColumn	Негіздеме
cli.inventory.recalculate.share	Айырма
cli.inventory.recalculate.structureColumn	Құрылым күні
cli.inventory.recalculate.structureOf	Жылды ұйымның осы күнгі құрылымымен есептеу; күн берілмесе, есепті жылдың соңғы күнінікі.
cli.inventory.recalculate.threshold	Шек
cli.inventory.recalculate.title	Қайта есептеулер
cli.inventory.recalculate.trigger	Неден туындады.
cli.inventory.recalculate.triggerColumn	Себеп
cli.inventory.recalculate.year	Жыл; берілмесе, базалық жыл.
cli.inventory.recalculate.yearColumn	Жыл
cli.inventory.scope	Қамту
cli.inventory.scope1	1-қамту
cli.inventory.scope2Location	2-қамту, орналасу бойынша
cli.inventory.scope2Market	2-қамту, нарық бойынша
cli.inventory.scope3	3-қамту
cli.inventory.seed	Сынақтың бастапқы саны: сол санмен — сол цифрлар.
cli.inventory.show.abstract	Сақталған түгендеуді қалаған қимада көрсету.
cli.inventory.show.by	scope, category, building, source, gas, month, factor немесе uncertainty.
cli.inventory.sold.counted	Есептелетін бөлігі
cli.inventory.sold.emissions	1-қамтудағы станция шығарындыларынан
cli.inventory.sold.quantity	Сатылды
cli.inventory.sold.title	Сатылған өз өндірісі: ешбір қамтуда жоқ және шегерілмейді
cli.inventory.sold.unit	Бірлік
cli.inventory.source	Көз
cli.inventory.stored	{version}-нұсқа ретінде сақталды. Әрі қарай: qadam inventory explain total --depth 2
cli.inventory.target.abstract	Сақталған түгендеулерді мақсаттармен салыстырып, мақсаттарды жарияланған критерийлер бойынша тексеру.
cli.inventory.target.allowed	Рұқсат етілген
cli.inventory.target.base	Базалық жыл
cli.inventory.target.checks	Басқа көзден оқылған SBTi критерийлері бойынша тексеру; бұл растау емес
cli.inventory.target.criterion	Критерий
cli.inventory.target.distance	Айырма
cli.inventory.target.emissions	Шығарынды
cli.inventory.target.found	Табылғаны
cli.inventory.target.kind	Түрі
cli.inventory.target.last	Соңғы жыл
cli.inventory.target.limit	Шек
cli.inventory.target.neutralised	Бейтараптандырылған
cli.inventory.target.outcome	Нәтиже
cli.inventory.target.required	Жылына керек
cli.inventory.target.source	Дереккөз
cli.inventory.target.status	Күйі
cli.inventory.target.target	Бір мақсатты жылдарымен және тексерулерімен көрсету.
cli.inventory.target.targetColumn	Мақсат
cli.inventory.target.title	Соңғы сақталған жыл бойынша мақсаттар
cli.inventory.target.until	Мақсатты жыл
cli.inventory.target.year	Түгендеуі қаралатын соңғы жыл; көрсетілмесе, барлық сақталған жылдар.
cli.inventory.title	{name}, {year} (ЖЖӘ жинағы {gwp})
cli.inventory.totalLocation	Барлығы, орналасу бойынша
cli.inventory.totalMarket	Барлығы, нарық бойынша
cli.inventory.trials	Сынақ саны (IPCC 2-тәсілі); 0 — тек қателіктердің таралуы.
cli.inventory.uncertainty	95 % аралықтың жарты ені, IPCC екі тәсілімен
cli.inventory.uncertainty.abstract	Барлық нәтиженің екі тәсіл бойынша аралықтары, олардың көздері және дерек сапасы.
cli.inventory.uncertainty.apart	Ештеңе ортақ болмаса, ±
cli.inventory.uncertainty.input	Кіріс
cli.inventory.uncertainty.inputs	{output} нәтижесін не кеңейтеді
cli.inventory.uncertainty.lines	Жол саны
cli.inventory.uncertainty.output	Кірістері көрсетілетін нәтиже: total.market, scope.1 немесе category.3.7.
cli.inventory.uncertainty.part	Бөлігі
cli.inventory.uncertainty.quality	Қызмет деректерінің сапасы, 1 (ең жақсы) – 5
cli.inventory.uncertainty.score	Баға
cli.inventory.uncertainty.share	Дисперсия үлесі
cli.inventory.view	2-қамту орналасу (location) немесе нарық (market) бойынша.
cli.inventory.year	Жыл; көрсетілмесе, ұйымның есепті жылы.
cli.life.about	Не туралы
cli.life.answer	Жауап
cli.life.criteria	Критерийлер
cli.life.due	Мерзімі
cli.life.emissions	Шығарындылар
cli.life.finding	Ескерту
cli.life.inForce	Жабу күшінде
cli.life.known	Белгілі бұрмалау
cli.life.level	Сенімділік
cli.life.misstatement	Бұрмалау
cli.life.no	жоқ
cli.life.noFindings	Ескерту жоқ.
cli.life.noStatements	Қорытынды жоқ.
cli.life.number	№
cli.life.opinion	Қорытынды
cli.life.origin	Қайдан
cli.life.probability	Ықтималдық
cli.life.projected	Экстраполяцияланған
cli.life.reason	Себеп
cli.life.sampled	{records} жазбадан {drawn}, шығарындылардың {share} бөлігі; бастапқы сан {seed}.
cli.life.severity	Маңыздылығы
cli.life.share	Мәнділік, үлесі
cli.life.threshold	Мәнділік
cli.life.when	Қашан
cli.life.who	Кім
cli.life.would	Ештеңе сақталған жоқ.
cli.life.year	Жыл
cli.life.yes	иә
cli.lifecycle.abstract	Өмірлік циклдің тұтас дерекқорлары: импорттау, іздер, үлестер, белгісіздік.
cli.lifecycle.all	Барлық өнімдер.
cli.lifecycle.allocation	Жүктеме қосалқы өнімдерге қалай бөлінеді: published, reference, mass, energy, physical, economic, causal, expansion немесе ағын қасиетінің аты.
cli.lifecycle.amount	Өнімнің мөлшері; берілмесе 1. Ондық нүкте.
cli.lifecycle.anyMaker	кез келген өндіруші
cli.lifecycle.base	Негізгі
cli.lifecycle.belowCutOff	… шектен төмен
cli.lifecycle.borgonovo	Ең ірі неше алмасуға Боргоново дельтасын есептеу (бір тәжірибе; 100 іріктеуден бастап).
cli.lifecycle.burdens	Жүктемелер
cli.lifecycle.by	Не бойынша бөлінеді: process, flow, location, stage, input не upstream.
cli.lifecycle.candidates	Ықтимал жеткізушілер
cli.lifecycle.categories	Әсер санаттары
cli.lifecycle.category	Әдістің санаты; біреу ғана болса, қажет емес.
cli.lifecycle.categoryTitle	Санат
cli.lifecycle.columnAmount	Мөлшері
cli.lifecycle.columnFlow	Ағын
cli.lifecycle.columnLocation	Орны
cli.lifecycle.columnName	Аты
cli.lifecycle.columnPart	Бөлік
cli.lifecycle.columnProcess	Процесс
cli.lifecycle.columnProduct	Өнім
cli.lifecycle.columnScore	Нәтиже
cli.lifecycle.compareAbstract	Екі өнім бөлік-бөлігімен.
cli.lifecycle.compared	Іріктеулердің {share} бөлігінде {first} {second} дегеннен төмен; айырма {difference}, стандартты ауытқу {deviation}.
cli.lifecycle.compartment	Орта
cli.lifecycle.contributionsAbstract	Нәтиже неден құралады: процестер, ағындар, орындар, кезеңдер, кірістер.
cli.lifecycle.credits	Кредиттер
cli.lifecycle.csv	Кестенің орнына үтірмен бөлінген мәндерді шығару.
cli.lifecycle.cutOff	Жиынтықтың осы үлесінен кіші бөліктер біріктіріледі (0.01 — 1 %).
cli.lifecycle.database	Дерекқордың аты, бұрынғы нұсқасы үшін АТЫ@НҰСҚА немесе жұмыс кеңістігінің өнімдері үшін study; дерекқор біреу болса, қажет емес.
cli.lifecycle.databaseTitle	Дерекқор
cli.lifecycle.deviation	Стандартты ауытқу
cli.lifecycle.difference	Айырма
cli.lifecycle.elasticity	Икемділік
cli.lifecycle.exchanges	Алмасулар
cli.lifecycle.explainAbstract	Нәтиже неге дәл осындай: алмасуға, оның кестесіне және потенциалдың дереккөзіне дейін.
cli.lifecycle.exportAbstract	Дерекқорды openLCA пакеті (JSON-LD, ZIP) немесе Qadam-ның өз кестелері (қалта) ретінде жазу.
cli.lifecycle.exportFolder	Матрицалар жазылатын қалта.
cli.lifecycle.exportFormat	Пішім: jsonld, ilcd немесе qadam.
cli.lifecycle.exportOutput	Жазылатын файл (qadam үшін қалта).
cli.lifecycle.files	Файлдар
cli.lifecycle.firstOrder	Ауытқу, бірінші рет
cli.lifecycle.firstOrderLine	Нәтиже {score}; бірінші ретті стандартты ауытқу {deviation}.
cli.lifecycle.flows	Ағындар
cli.lifecycle.flowsAbstract	Парниктік газ деп саналатын элементар ағындар және оны шешетін кесте.
cli.lifecycle.format	Пакеттің форматы; берілмесе мазмұнынан танылады.
cli.lifecycle.formatTitle	Формат
cli.lifecycle.from	Қайдан
cli.lifecycle.gas	Саналуы
cli.lifecycle.hours	Кезеңнің сағаты, КЕЗЕҢ=T, --by stage кезінде T·(F + FF) формуласы үшін; ізі бар әр кезеңге бір рет.
cli.lifecycle.id	Процестің идентификаторы немесе процесс/ағын.
cli.lifecycle.impactAviation	оның ішінде биіктіктегі авиация
cli.lifecycle.impactBiogenic	оның ішінде биогендік, CO₂-дан басқа газдар
cli.lifecycle.impactBiogenicCO2	бөлек: биомасса CO₂-сы, шығарынды минус сіңіру, кг
cli.lifecycle.impactFossil	оның ішінде қазба және минералдық
cli.lifecycle.impactLandUseChange	оның ішінде жер пайдаланудың өзгеруі
cli.lifecycle.impactTotal	Климаттың өзгеруі, барлығы (биомасса CO₂-сыз)
cli.lifecycle.impactsAbstract	Импортталған әдістің барлық санаттары; жиыны болса, нормаланған және салмақталған.
cli.lifecycle.importAbstract	Пакетті оқу, тексеру және сақтау: EcoSpold 1 және 2, ILCD, openLCA JSON-LD, SimaPro CSV, Brightway, Qadam кестелері.
cli.lifecycle.importFolder	Импортталатын A.mtx, B.mtx және names.csv (C.mtx, uncertainty.csv) бар қалта.
cli.lifecycle.kind	Түрі
cli.lifecycle.limit	Неше жол көрсетіледі.
cli.lifecycle.linked	Жеткізушісі бар кірістер мен қалдықтар
cli.lifecycle.listAbstract	Жұмыс кеңістігіндегі өмірлік цикл дерекқорлары.
cli.lifecycle.mapping	Ағындарды сәйкестендірудің өз жолдарыңыз бар CSV; олар бағдарлама жолдарынан бұрын тұрады.
cli.lifecycle.matchedFactors	дерекқор ағындарында
cli.lifecycle.matricesAbstract	A, B және C матрицалары names.csv-мен Matrix Market файлдарында: импорт және экспорт.
cli.lifecycle.mean	Орта
cli.lifecycle.method	ЖЖӘ жинағының орнына импортталған әсерді бағалау әдісінің аты.
cli.lifecycle.methodMapping	Ағын жұптары бар CSV: name, cas, compartment, target, target_compartment, factor.
cli.lifecycle.methodPackage	Әсер әдістері бар пакет (ILCD, openLCA JSON-LD, SimaPro CSV).
cli.lifecycle.methodTitle	Әдіс
cli.lifecycle.methodsAbstract	Дерекқордың әсер әдістері; --import пакеттегілерін қосады.
cli.lifecycle.montecarloAbstract	Өнімнің не екі өнімнің белгісіздігі бірдей іріктеуде Монте-Карло әдісімен.
cli.lifecycle.name	Жұмыс кеңістігіндегі дерекқор аты; берілмесе — пакеттің аты.
cli.lifecycle.nodes	Суреттегі процестердің ең көп саны.
cli.lifecycle.none	Жұмыс кеңістігінде өмірлік цикл дерекқоры әлі жоқ.
cli.lifecycle.normalised	Нормаланған
cli.lifecycle.nothingStored	Ештеңе сақталмады.
cli.lifecycle.omissionsTitle	Алынбағаны
cli.lifecycle.omitted	Алынбады
cli.lifecycle.onlyNew	Тек жаңа нұсқадағы процестер, {count}: {names}.
cli.lifecycle.onlyOld	Тек бұрынғы нұсқадағы процестер, {count}: {names}.
cli.lifecycle.origin	Қайдан
cli.lifecycle.others#one	{count} кіші бөлік
cli.lifecycle.others#other	{count} кіші бөлік
cli.lifecycle.output	Сурет жазылатын файл.
cli.lifecycle.own	Өзінікі
cli.lifecycle.package	Деректері бар файл, мұрағат немесе қалта.
cli.lifecycle.pairs	Әдістермен бірге сақталған ағын жұптарын шығару.
cli.lifecycle.parameter	Деректегіден өзге параметр мәні: аты=мәні немесе процесс:аты=мәні; бірнеше рет беруге болады.
cli.lifecycle.parameterInput	{name} параметрі
cli.lifecycle.parameters	Параметрлер
cli.lifecycle.processes	Процестер
cli.lifecycle.product	Өнімнің немесе оны шығаратын процестің аты.
cli.lifecycle.publishedFactors	Жарияланған коэффициенттер
cli.lifecycle.read	Оқылды
cli.lifecycle.reason	Себебі
cli.lifecycle.record	Нәтижелерді жұмыс кеңістігінде дерекқорға, оның нұсқасына, әсерге және параметрлерге байланыстырып сақтау.
cli.lifecycle.recorded	Жұмыс кеңістігінде сақталған нәтижелер: {count}.
cli.lifecycle.removeAbstract	Дерекқорды тізімдерден алу; нұсқалары файлда қалады.
cli.lifecycle.removed	{database} енді тізімде жоқ.
cli.lifecycle.report	Тексеру есебі ({format})
cli.lifecycle.rest#one	… тағы {count}: барлығы --json ішінде.
cli.lifecycle.rest#other	… тағы {count}: барлығы --json ішінде.
cli.lifecycle.same	{database} дәл осы мазмұнмен бұрыннан бар: {version}-нұсқа.
cli.lifecycle.samples	Іріктеулер саны.
cli.lifecycle.sankeyAbstract	Процестер арасындағы әсер ағындары: кесте, JSON немесе SVG сурет.
cli.lifecycle.sankeyTitle#one	Із қайдан шығады: {total}, {count} процесс
cli.lifecycle.sankeyTitle#other	Із қайдан шығады: {total}, {count} процесс
cli.lifecycle.scoreAbstract	Өнімнің немесе дерекқордағы барлық өнімнің ізі бір шешіммен.
cli.lifecycle.scoreless#one	{count} өнімнің нәтижесі жоқ, себебі: {code}.
cli.lifecycle.scoreless#other	{count} өнімнің нәтижесі жоқ, себебі: {code}.
cli.lifecycle.seed	Тәжірибенің аты: бір сан кез келген жұмысшы санында бірдей іріктеу береді.
cli.lifecycle.sensitivityAbstract	Белгісіздікті қай алмасулар шешеді: бірінші ретті үлестер, Соболь индекстері және Боргоново дельтасы.
cli.lifecycle.set	Нормалау мен салмақтау жиынының аты.
cli.lifecycle.simulated#one	{count} іріктеу, саны {seed}
cli.lifecycle.simulated#other	{count} іріктеу, саны {seed}
cli.lifecycle.since	Бұрынғы нұсқа АТЫ@НҰСҚА түрінде немесе басқа дерекқор: өнім үшін не өзгерді, алмасулар бойынша.
cli.lifecycle.skipBad	Бүлінгенін алмай, тізімін беріп, қалғанын сақтау.
cli.lifecycle.skipped	Нәтижесіз іріктеулер: {reasons}
cli.lifecycle.sobol	Ең ірі неше алмасуға Соболь индекстерін есептеу.
cli.lifecycle.sought	Ізделген жеткізуші
cli.lifecycle.stagesAbstract	Дерекқор процестерінің өмірлік цикл кезеңі мен түрі (процесс не энергия); --set кестедегі мәндермен жаңа нұсқа сақтайды.
cli.lifecycle.stagesAll	дерекқорда
cli.lifecycle.stagesChanged	өзгергені
cli.lifecycle.stagesConsumer	тұтынушыларынша
cli.lifecycle.stagesId	Идентификатор
cli.lifecycle.stagesMatched	жолдар атағаны
cli.lifecycle.stagesOpen	Әлі өз кезеңі жоқ
cli.lifecycle.stagesRow	Жол
cli.lifecycle.stagesSet	id, name, category (басы), location, stage, kind бағандары бар CSV; бос ұяшық — кез келген мән не өзгеріссіз.
cli.lifecycle.stagesUnused	Ешбір процеске сай келмеген жолдар
cli.lifecycle.stored	Сақталды: {database}, {version}-нұсқа.
cli.lifecycle.table	Толықтырып, import --mapping арқылы беруге болатын сәйкестендіру кестесін шығару.
cli.lifecycle.textLanguage	Дерекқор мәтіндерінің тілі — ilcd үшін, онда әр мәтінде тіл көрсетіледі: en, ru, kk …
cli.lifecycle.to	Қайда
cli.lifecycle.total	Барлығы
cli.lifecycle.treeAbstract	Үлестер ағашы: кірістердің кірістері, қию шегіне дейін; одан төмені де көрсетіледі.
cli.lifecycle.trial	Сынақ: ештеңе сақталмады.
cli.lifecycle.uncertain	Үлестірімі бар алмасулар
cli.lifecycle.unit	Мөлшердің бірлігі; берілмесе — өнімнің бірлігі.
cli.lifecycle.unitTitle	Бірлік
cli.lifecycle.unlinked	Жеткізушісі жоқ (қиылған)
cli.lifecycle.unlinkedTitle	Жеткізушісі жоқ кірістер мен қалдықтар
cli.lifecycle.unpaired	--import-пен: дерекқор мен әдістің сыңарсыз ағындарын --mapping үшін толтырылатын кесте түрінде шығару.
cli.lifecycle.usedBy	Қажет ететін процесс
cli.lifecycle.varianceShare	Дисперсия үлесі
cli.lifecycle.version	Нұсқа
cli.lifecycle.weighted	Салмақталған
cli.lifecycle.with	Екінші өнімнің аты; сол мөлшер мен бірлікте алынады.
cli.lifecycle.withContributions	Әр процесс үлесінің ортасы мен ауытқуы; іріктеулер сақталмайды.
cli.lifecycle.withId	Екінші өнімнің идентификаторы.
cli.lifecycle.withoutScore#one	{count} қосалқы өнімнің жүктеме үлесі де, нәтижесі де жоқ; --allocation таңдаңыз.
cli.lifecycle.withoutScore#other	{count} қосалқы өнімнің жүктеме үлесі де, нәтижесі де жоқ; --allocation таңдаңыз.
cli.lifecycle.workers	Ағын саны; берілмесе барлық ядро. Нәтиже оған тәуелді емес.
cli.lifecycle.written	Жазылды: {file}.
cli.lock.abstract	Жылды жабу: нәтиже мен ол есептелген деректердің хеші кітапқа жазылады; жазбалар өзгермейді.
cli.lock.book	Кітап бүтін
cli.lock.hash	Жабу хеші
cli.lock.inputs	Деректер сол қалпында
cli.lock.list	Жабық жылдарды және бүгінгі деректер сол хешті беретінін көрсету.
cli.lock.none	Жабық жыл жоқ.
cli.lock.requested	Ашуды сұраған
cli.lock.result	Нәтиже сол қалпында
cli.lock.rule	Хеш қамтиды
cli.lock.ruleEntered	енгізілген мөлшерлер
cli.lock.ruleQuantities	енгізілген және есепке алынған мөлшерлер
cli.option.depth	Тізбектің неше деңгейін көрсету керек.
cli.option.dryRun	Бәрін тексеру, ештеңе жазбау.
cli.option.failOn	Осы дәрежедегі не одан ауыр ескертпе болса, 2 күйімен аяқтау: error, warning, note немесе never.
cli.option.force	Бар нәрсені ауыстыру.
cli.option.gwp	Жаһандық жылыну әлеуеттерінің жинағы: ar4, ar5 немесе ar6.
cli.option.gwpOfOrganisation	ЖЖӘ жинағы ar4, ar5 немесе ar6; көрсетілмесе — ұйым таңдағаны.
cli.option.json	Кестенің орнына схемасының нұсқасы бар JSON шығару.
cli.option.lang	Шығарылатын мәтіннің тілі: kk, ru немесе en.
cli.option.workspace	Жұмыс кеңістігінің файлы; көрсетілмесе — QADAM_WORKSPACE немесе осы қалтадағы жалғыз *.qadam.
cli.pathway.abated	Алдыңғылардан кейінгі азаю
cli.pathway.abstract	Ұйымның таза нөлге жолы: нені, қашан, ең аз шығынмен салу керек.
cli.pathway.asToday	бүгінгідей
cli.pathway.assumption	болжам
cli.pathway.buildingsAt	Ғимараттар: {level}
cli.pathway.built	Әр кезеңде не бар: {plan}
cli.pathway.contracts	Жасыл энергия
cli.pathway.cost	Кезең бойынша шығын (салым бүкіл кезеңге, қалғаны жылына): {plan}
cli.pathway.costPerTonne	Шығын
cli.pathway.counted	Шекке кіретіні
cli.pathway.credited	Қатар тұрған кредиттер
cli.pathway.credits	Кредиттер
cli.pathway.cumulative	Жинақталған таза шығарынды
cli.pathway.curve	Азайтудың шекті құны, әр шара алдыңғылардан қалғанға қолданылады ({year})
cli.pathway.days	Типтік күндердің қателіктері: {count}
cli.pathway.discounted	Дисконтталған шығын
cli.pathway.durationError	Ұзақтық қисығы
cli.pathway.electricity	электр энергиясы
cli.pathway.emissions	Кезең бойынша шығарындылар: {plan}
cli.pathway.energy	Энергия
cli.pathway.energyError	Жылдық энергия
cli.pathway.explain.abstract	Жоспардың бұл саны неге осындай: бағаға, коэффициентке, ұяшыққа және дереккөзге дейінгі тізбек.
cli.pathway.explain.what	emissions:КЕЗЕҢ, cost:КЕЗЕҢ, investment:КЕЗЕҢ немесе price:КЕЗЕҢ, мысалы price:2040. Энергетикалық модельде: cost, cost:ЖЫЛ, emissions:ЖЫЛ, emissions:АТЫ:ЖЫЛ, capacity:АТЫ:ЖЫЛ, ресурстың не шектің price:АТЫ:ЖЫЛ, барлық жылғы шектің price:АТЫ, кестелер мәнінің value:КӨРСЕТКІШ:АТТАРЫ.
cli.pathway.fixed	Пайдалану
cli.pathway.gap	Жоспар жеткілікті, егер (шығын − шек)/шығын осыдан аспаса.
cli.pathway.gapColumn	Алшақтық
cli.pathway.heat	жылу
cli.pathway.interaction	Жеке-жеке есептелсе, шаралар {tonnes} артық уәде етер еді.
cli.pathway.investment	Салым
cli.pathway.isThere	бар
cli.pathway.levels	Ғимараттардың энергия тиімділігі деңгейлері: {plan}
cli.pathway.limit	Шек
cli.pathway.measure	Шара
cli.pathway.million	млн {currency}
cli.pathway.naiveAbated	Жеке азаю
cli.pathway.naiveCost	Жеке шығын
cli.pathway.never	таңдалмаған
cli.pathway.noPlan	«{plan}» жоспары жоқ.
cli.pathway.option	Нұсқа
cli.pathway.optionChosen	Таңдалған жылы
cli.pathway.optionCost	Салым немесе баға
cli.pathway.optionLife	Қызмет мерзімі
cli.pathway.optionSaving	Үнем
cli.pathway.optionSource	Дереккөз
cli.pathway.options	Нұсқалар және жоспар оларды алғаш қолданатын жыл: {plan}
cli.pathway.peakError	Шыңы
cli.pathway.perYear	Жылына барлығы
cli.pathway.period	Кезең
cli.pathway.plan	baseline (инерциялық сценарий), cheapest (шексіз) немесе limited.
cli.pathway.planColumn	Жоспар
cli.pathway.plans	Жоспарлар
cli.pathway.price	Шектің бағасы
cli.pathway.series	Қатар
cli.pathway.show.abstract	Сақталған траекторияны көрсету.
cli.pathway.show.by	plan, emissions, cost, built, levels, options, curve немесе days.
cli.pathway.solve.abstract	Шешу: инерциялық сценарий, ең аз шығын және шығарынды шегіндегі ең аз шығын; нәтижесін сақтау.
cli.pathway.status	Күйі
cli.pathway.step.curve	Азайту құнының қисығы сызылуда.
cli.pathway.step.days	Типтік күндер: {count}; модельдегі сағаттар: {hours}.
cli.pathway.step.plan	Шешілуде: {plan} ({rows} жол, {columns} баған).
cli.pathway.timeLimit	Бір жоспарға ең көп уақыт, секундпен.
cli.pathway.what	Не
cli.product.abate.abstract	Нұсқалар нені өзгертеді: кезеңдер бойынша дейінгі және кейінгі із; ештеңе сақталмайды.
cli.product.abate.names	products.yaml ішіндегі бірге қолданылатын нұсқалар; атаусыз – әрқайсысы жеке.
cli.product.abateNothing	Нұсқалар зерттеудің ешбір өніміне әсер етпейді.
cli.product.abateTitle	Нұсқаларға дейінгі және кейінгі із
cli.product.absent	Деректерде жоқ: {stages}.
cli.product.abstract	Өнімнің өмірлік цикл бойынша көміртегі ізі.
cli.product.after	Кейін
cli.product.aggregated	Бөлінбейтін
cli.product.allocation	Зерттеуде қабылданғанның орнына қосалқы өнімдер арасында бөлу ережесі: products.yaml ішіндегі идентификатор немесе published.
cli.product.allocationsTitle	Әр бөлу ережесі бойынша із
cli.product.amount	Мөлшері
cli.product.assumedFigures	{product}: дереккөзі жоқ болжамдар: {symbols}.
cli.product.assumedHours	* Жұмыс уақыты — болжам; қорытынды оған тәуелді емес.
cli.product.basis	Қасиеті немесе орташа бағасы
cli.product.before	Дейін
cli.product.byAssessment	Өмірлік циклді бағалау
cli.product.byFormula	Кезеңдер формуласы Σ T·(F + FF)
cli.product.calculate.abstract	Ізді өмірлік циклді бағалаумен және кезеңдер формуласымен есептеп, сақтау.
cli.product.change	Өзгеріс
cli.product.circular	Айналмалы (қайталама)
cli.product.compare.abstract	Бастапқы мен қайталама өнімді салыстыру; айналмалылық индексі 1 − КІ(айн.)/КІ(сыз.).
cli.product.compare.allocation	Бөлу ережесі немесе all: әр өнім әр ереже бойынша, шашырауымен.
cli.product.compare.names	Екі өнім: алдымен сызықтық, сосын айналмалы. Аты көрсетілмесе — products.yaml ішіндегі салыстырулар.
cli.product.compareTitle	Бастапқы мен қайталама
cli.product.credited	есепке алынған: {process} өнімінің {ratio} бөлігін алмастырады
cli.product.cutOff	Шектеп алу
cli.product.cutOffs#one	{count} кірістің деректерде жеткізушісі жоқ, ол нөл деп саналады; оны `qadam product calculate --json` көрсетеді.
cli.product.cutOffs#other	{count} кірістің деректерде жеткізушісі жоқ, олар нөл деп саналады; оларды `qadam product calculate --json` көрсетеді.
cli.product.endOfLife	Өмірлік цикл соңы
cli.product.explain.abstract	Неге бұл із: процеске, алмасуға, кестеге және дереккөзге дейінгі тізбек.
cli.product.factor	Үлесі
cli.product.formulaParts	{product}, CFF: кіретін материал {content}, пайдаланудан кейінгі қайта өңдеу {recycling}, энергия {energy}, кәдеге жарату {disposal}.
cli.product.index	Индекс
cli.product.indexMeaning	Айналмалылық индексі = 1 − КІ(айн.)/КІ(сыз.): 0 — пайда жоқ, 1 — із нөлге тең, 0-ден төмен — шығын.
cli.product.linear	Сызықтық (бастапқы)
cli.product.name	products.yaml ішіндегі өнім.
cli.product.names	products.yaml ішіндегі өнімдер; аты көрсетілмесе — бәрі.
cli.product.option	Нұсқа
cli.product.output	Өнім
cli.product.product	Өнім
cli.product.ratio	CF(айналмалы)/CF(сызықтық)
cli.product.reconciliation	Айырмашылық
cli.product.recordTitle	«{process}» бөлінуі: {rule} ({method})
cli.product.recycling.abstract	Қайта өңдеу тәсілдері қатар: шектеп алу, өмірлік цикл соңы, айналмалы із формуласы, айналмалылық көрсеткіші.
cli.product.recyclingMeaning	Әр баған өз сұрағына жауап береді: оларды қоспаңыз, орташаламаңыз, араластырмаңыз. CFF – айналмалы із формуласы; MCI – материалдың айналмалылық көрсеткіші, 0 (сызықтық) мен 1 (айналмалы) аралығында.
cli.product.recyclingTitle	Қайта өңдеу тәсілдері
cli.product.route	Жолы
cli.product.routesTitle	Кәдеге жарату жолдары бойынша
cli.product.screen.abstract	Берілген уақыт пен сағаттық шығарындылар бойынша Σ T·(F + FF) кезең формуласымен скрининг.
cli.product.screen.file	YAML файлы: stages: [{{stage: …, hours: …, process: …, energy: …}}].
cli.product.screen.stage	КЕЗЕҢ=T:F:FF түріндегі кезең, сағат және кг CO2e/сағ; қайталауға болады.
cli.product.screenTitle	Кезең формуласы бойынша скрининг
cli.product.spread	Ең үлкені/ең кішісі
cli.product.spreadMeaning	Сол қондырғы, сол деректер: тек ереже басқа. Ереже қолданылмайтын жерде ұяшықта себептің коды тұр; себептің өзі төменде.
cli.product.stage	Кезең
cli.product.sum	Қосынды
cli.product.title	Өнімнің көміртегі ізі
cli.product.window	Бағалар: {from}–{to} орташасы, {currency}; дереккөздер: {sources}.
cli.report.abstract	Адамдарға арналған есептер.
cli.report.build.abstract	Есепті желісіз ашылатын бір HTML файлы ретінде жазу.
cli.report.done	Есеп {file} файлында.
cli.report.format	Файл пішімі.
cli.report.kind	Есеп арналған стандарт немесе сауалнама; онсыз – бүкіл жұмыс кеңістігінің беті.
cli.report.output	Файл; - стандартты шығысқа.
cli.report.value	Құжаттарда жоқ көрсеткіш: АТАУ=САН, мысалы population=8225; қайталауға болады.
cli.report.would	Есепті {file} файлына жазуға болады; ештеңе жазылмады.
cli.root.abstract	Ұйымның есептегіштерінен көміртегі бейтараптығына дейін: түгендеу, өнімнің ізі, траекториялар.
cli.root.discussion	Тіл --lang kk|ru|en кілтімен немесе QADAM_LANG айнымалысымен таңдалады.
cli.unit.abstract	Өлшем бірліктері.
cli.unit.convert.abstract	Шаманы басқа бірлікке айналдыру.
cli.unit.convert.from	Оның бірлігі.
cli.unit.convert.to	Қай бірлікпен өрнектеу керек.
cli.unit.convert.value	Ондық нүктесі бар сан.
cli.unit.list.abstract	Барлық бірліктерді жазылуымен және дереккөзімен көрсету.
cli.unlock.abstract	Жабық жылды ашу: бірі себебімен сұрайды, басқасы --approve кілтімен мақұлдайды.
cli.unlock.approve	Басқа адамның өтінішін мақұлдау.
cli.unlock.asked	{year} жылды ашу сұралды; басқа адам `qadam inventory unlock {year} --approve` командасымен мақұлдайды.
cli.unlock.done	{year} жыл ашық; жабу мен себеп кітапта қалады.
cli.unlock.year	Жыл.
cli.verification.about	Қай жазба не көз туралы.
cli.verification.abstract	Жабық түгендеуді верификациялау: іріктеме, ескертулер, қорытынды.
cli.verification.answer	Жауап беріліп жабылатын ескерту нөмірі.
cli.verification.criteria	Критерийлер, мысалы 'ISO 14064-1:2018'.
cli.verification.due	Жауап берілетін күн, мысалы 2025-03-31.
cli.verification.finding.abstract	Ескерту жазу, оған жауап беру немесе бәрін көрсету.
cli.verification.independence	Верификатордың тәуелсіздігінің негізі.
cli.verification.level	Сенімділік деңгейі.
cli.verification.list	Барын көрсету.
cli.verification.materiality	Мәнділік, орналасу бойынша жиынтықтан пайыз.
cli.verification.misstatement	Мәлімделгені минус дұрысы, т CO₂-экв.; теріс бола алады.
cli.verification.opinion	Қорытынды.
cli.verification.sample.abstract	Жазбаларды шығарындысына пропорционал ықтималдықпен іріктеу.
cli.verification.seed	Бастапқы сан: сол сан сол жазбаларды іріктейді.
cli.verification.severity	Қаншалықты маңызды.
cli.verification.size	Қанша жазба іріктеу керек.
cli.verification.statement.abstract	Жабуға байланған қорытынды беру немесе қорытындыларды көрсету.
cli.verification.text	Ескерту; --answer кілтімен жауап. Көрсетілмесе, ескертулер тізімі.
cli.verification.year	Жабық жыл; бірнешеу болса қажет.
cli.waste.abstract	Қалдықтар: баланс, полигон, бағыттар, жоспар, айналмалылық
cli.waste.added	Қосылды
cli.waste.aerobic	Ауамен ыдырады
cli.waste.avoided	Болдырылмаған
cli.waste.avoidedTitle	Басқа жерде болдырылмаған: ешбір қамтуға кірмейді, жоғарыда шегерілмеген
cli.waste.balanceAbstract	Әр нысанның масса балансын жасау
cli.waste.baseline	Басқалары салыстырылатын нұсқа; әдепкісі — біріншісі
cli.waste.baselineCell	салыстыру негізі
cli.waste.buried	Көмілді
cli.waste.capacity	Қуаты
cli.waste.capital	Салынғанға төлем
cli.waste.carbonTitle	Соңғы жылдың аяғында ыдырайтын көміртегі қайда
cli.waste.circularityAbstract	Қалдықтардағы металдарды, олардың алынуын және айналмалылық көрсеткіштерін көрсету
cli.waste.closing	Соңында
cli.waste.cost	Жылдық шығын
cli.waste.coverage	Белгілі
cli.waste.currency	Баға жылымен валюта, мысалы KZT{{2024}}; әдепкісі plan.yaml файлынан
cli.waste.decayed	Газға ыдырады
cli.waste.deposited	Көмілді
cli.waste.diverted	Көмуден алынды
cli.waste.emission	Шығарынды
cli.waste.explain.abstract	Қалдық көрсеткішінің қалай шыққанын рейс, коэффициент және дереккөзге дейін көрсету.
cli.waste.explain.boundary	Тізбектің қанша бөлігі: process, transport немесе full-chain; көрсетілмесе — process.
cli.waste.explain.what	total, site:ID, stream:ID, route:ID, movement:ID немесе landfill:ID.
cli.waste.feed	Шикізат
cli.waste.gap	Есепке алынбаған
cli.waste.generated	Түзілді
cli.waste.gwp	Жылыну әлеуеттері: ar4, ar5 немесе ar6; әдепкісі plan.yaml файлынан, болмаса ar5
cli.waste.hazardous	Көмілетін қауіптісі
cli.waste.high	Ең көбі
cli.waste.immediate	бірден
cli.waste.indicator	Көрсеткіш
cli.waste.indicatorTitle	Айналмалылық (ISO 59020)
cli.waste.landfillAbstract	Полигондар метанын бірінші ретті ыдырау бойынша есептеу
cli.waste.landfills	Полигондар; көрсетілмесе — барлығы
cli.waste.low	Кем дегенде
cli.waste.mass	Қалдық
cli.waste.material	Материал
cli.waste.metal	Металл
cli.waste.metalTolerance	Есепке алынбаған металдың рұқсат етілген үлесі, шикізаттан пайыз
cli.waste.methaneEmitted	шығарылды
cli.waste.methaneGenerated	Түзілген метан
cli.waste.methaneOxidised	тотықты
cli.waste.methaneRecovered	ұсталды
cli.waste.never	ешқашан
cli.waste.opening	Басында
cli.waste.option	Нұсқа
cli.waste.payback	Өтелу мерзімі
cli.waste.planAbstract	Берілген мақсаттардағы ең арзан қалдық жоспарын табу
cli.waste.planCost	Ең аз шығын: {cost}, {rate} мөлшерлемесімен дисконтталған
cli.waste.planFlows	Қалдық қайда барады
cli.waste.planWorks	Не салынады
cli.waste.planYears	Жылдар бойынша
cli.waste.product	Өнім
cli.waste.productTitle	Өнім материалдарының айналымдылық көрсеткіші (MCI; LFI 1 – толық сызықтық)
cli.waste.rate	Нақты дисконт мөлшерлемесі, жылына пайыз; әдепкісі plan.yaml файлынан
cli.waste.received	Қабылданды
cli.waste.reclaimed	Алынды
cli.waste.recovery	Алыну дәрежесі
cli.waste.recoveryTitle	Металдар бойынша алыну
cli.waste.recycled	Қайта өңделді
cli.waste.recycledContent	Шикізаттағы сынық
cli.waste.remaining	Әлі ыдырайды
cli.waste.route	Бағыт
cli.waste.routeAbstract	Қалдық ағынымен жұмыс істеу жолдарын салыстыру
cli.waste.routesMeaning	Саны жоқ шекарада тізбектің бөлігі жетіспейді; ескертпелер оны атайды. Шекаралар бір-біріне қосылмайды.
cli.waste.running	Ағымдағы шығын
cli.waste.sent	Жөнелтілді
cli.waste.site	Тек бір нысан
cli.waste.source	Дереккөз
cli.waste.stored	Мәңгі қалды
cli.waste.stream	Ағын
cli.waste.streams	Ағындар; көрсетілмесе — нұсқалары бар барлығы
cli.waste.through	Соңғы жыл; әдепкісі — соңғы көму жылы
cli.waste.tolerance	Рұқсат етілген алшақтық, түзілген мен қабылданғаннан пайыз
cli.waste.tonnes	Жылына ылғалды тонна; әдепкісі — журнал бойынша түзілгені
cli.waste.treated	Өңделді
cli.waste.unaccounted	Есепке алынбаған
cli.waste.unrecoverable	Қайтарылмайтын қалдық
cli.waste.virgin	Бастапқы шикізат
cli.waste.year	Қалдықтар журналының жылы; әдепкісі — соңғысы
cli.waste.yearColumn	Жыл
cli.waste.years	{years} ж.
cli.workspace.abstract	Жұмыс кеңістігінің файлы: жасау, мәтін қалталарын енгізу, шығару.
cli.workspace.action	Не
cli.workspace.activities	Қызмет деректері
cli.workspace.actor	Кім
cli.workspace.changed	өзгерген
cli.workspace.databases	Өмірлік цикл дерекқорлары
cli.workspace.document	Құжат
cli.workspace.documents	Құжаттар
cli.workspace.export.abstract	Жұмыс кеңістігін мәтін қалтасы ретінде жоғалтусыз жазу.
cli.workspace.export.done#one	{folder} қалтасына {count} файл жазылды.
cli.workspace.export.done#other	{folder} қалтасына {count} файл жазылды.
cli.workspace.export.folder	Жаңа немесе бос қалта.
cli.workspace.export.would#one	{folder} қалтасына {count} файл жазылар еді.
cli.workspace.export.would#other	{folder} қалтасына {count} файл жазылар еді.
cli.workspace.import.abstract	Мәтін қалтасын тұтас тексеріп, тұтас сақтау немесе мүлде сақтамау.
cli.workspace.import.dates	activities.csv ішіндегі күндер: 2024-01-31, 31.01.2024 немесе 01/31/2024.
cli.workspace.import.decimal	activities.csv ішіндегі ондық белгі.
cli.workspace.import.done	Сақталды
cli.workspace.import.folder	organisation.yaml немесе products.yaml бар қалта не шығарылған жұмыс кеңістігі.
cli.workspace.import.grouping	activities.csv ішіндегі мыңдықтар арасының белгісі.
cli.workspace.import.refused	Ештеңе сақталмады: қателерді түзетіп, қайта импорттаңыз.
cli.workspace.import.replaceActs	Кітаптағы әрекетпен импортталған, қосылған, түзетілген не қайтарылған жазбаларды өзгерту мен аяқтаудың себебі; онсыз олар сақталады.
cli.workspace.import.separator	activities.csv ұяшықтарының арасында.
cli.workspace.import.would	Сақталар еді
cli.workspace.info.abstract	Жұмыс кеңістігінде не бар; журнал тізбегін тексереді.
cli.workspace.info.counts	Құжаттар: {documents}. Қызмет деректері: {activities}. Нәтижелер: {results}. Журнал жазбалары: {entries}. Схема {schema}.
cli.workspace.info.log	Журналды да көрсету.
cli.workspace.init.abstract	Жаңа бос жұмыс кеңістігі файлын жасау.
cli.workspace.init.done	{file} жасалды. Әрі қарай: qadam workspace import ҚАЛТА --workspace {file}
cli.workspace.init.file	Файл, әдетте АТЫ.qadam.
cli.workspace.init.would	{file} жасауға болады; ештеңе жазылмады.
cli.workspace.new	жаңа
cli.workspace.retired	аяқталған
cli.workspace.subject	Немен
cli.workspace.time	Уақыты (UTC)
cli.workspace.unchanged	өзгермеген
cli.workspace.version	Нұсқасы
"""#

    static let ru: String = #"""
cli.activity.abstract	Записи о деятельности: загрузка файлов, список, добавление, исправление, отмена, календарь.
cli.activity.actor	Кто
cli.activity.add.abstract	Добавить одну запись.
cli.activity.add.source	Источник.
cli.activity.after	В файле
cli.activity.all	Всего
cli.activity.at	Когда
cli.activity.before	Было
cli.activity.byRule	{provenance}, по правилу: {rule}
cli.activity.calendar.abstract	Разнести счета по месяцам по дням; показать пропуски и наложения каждого счётчика.
cli.activity.calendar.marks	◐ дней не хватает, × дни учтены дважды, ~ частично или полностью оценка.
cli.activity.calendar.year	Год; без него год организации.
cli.activity.calendarRule	{source}: заполнено по правилу: {rule}
cli.activity.changed	Изменённых
cli.activity.changesTitle	Записи с отличиями
cli.activity.correct.abstract	Дать записи другие значения; прежняя версия и причина сохраняются.
cli.activity.correct.record	Идентификатор записи.
cli.activity.coverage	Покрытие дней
cli.activity.dates	Порядок в датах, набранных текстом: ymd, dmy или mdy; без него определяется, если все прочтения совпадают.
cli.activity.days	Дней
cli.activity.decimal	Десятичный знак чисел, набранных текстом; без него определяется, если все прочтения совпадают.
cli.activity.difference	Разница
cli.activity.duplicate	Повторов
cli.activity.encoding	Кодировка файла CSV: utf-8, windows-1251 или kz-1048.
cli.activity.ended	завершена
cli.activity.evidence	Чем подтверждено.
cli.activity.evidence.abstract	Проверить, на месте ли и не изменены ли файлы, названные в evidence записей.
cli.activity.evidence.folder	Папка, от которой считаются пути; без неё – папка рабочего файла.
cli.activity.evidence.name	Файл
cli.activity.evidence.records	Записи
cli.activity.evidence.state	Состояние
cli.activity.evidence.summary	Записей с хешированным файлом: {hashed}; с иным подтверждением: {worded}; без подтверждения: {without}.
cli.activity.evidenceColumn	Подтверждение
cli.activity.evidenceFile	Файл, подтверждающий количество; путь и SHA-256 сохраняются в evidence.
cli.activity.fill.abstract	Заполнить дни без записи по названному правилу; записи остаются помеченными как оценка.
cli.activity.fill.done#one	Заполнен {count} пропуск.
cli.activity.fill.done#few	Заполнено {count} пропуска.
cli.activity.fill.done#many	Заполнено {count} пропусков.
cli.activity.fill.done#other	Заполнено {count} пропуска.
cli.activity.fill.rule	Правило.
cli.activity.fill.source	Источник.
cli.activity.fill.would	Ничего не сохранено.
cli.activity.firstDay	Первый день, например 2024-01-31.
cli.activity.grouping	Знак между тысячами; вместе с --decimal.
cli.activity.halfWidth	Полуширина 95 %-го интервала, проценты.
cli.activity.headerRow	Строка заголовка; без неё первая строка, где есть все столбцы.
cli.activity.history	Все версии этой записи с причинами.
cli.activity.id	Идентификатор записи; без него составляется из источника и дня.
cli.activity.import.abstract	Проверить таблицу или файл CSV, сравнить с имеющимся и сохранить новое.
cli.activity.import.done#one	Сохранена {count} запись; `qadam activity undo` вернёт, как было.
cli.activity.import.done#few	Сохранено {count} записи; `qadam activity undo` вернёт, как было.
cli.activity.import.done#many	Сохранено {count} записей; `qadam activity undo` вернёт, как было.
cli.activity.import.done#other	Сохранено {count} записи; `qadam activity undo` вернёт, как было.
cli.activity.import.file	Файл: .xlsx, .csv или - для стандартного ввода.
cli.activity.import.refused	Ничего не сохранено.
cli.activity.import.would	Проверено; ничего не сохранено.
cli.activity.intervals.abstract	Сложить показания по четверти часа или часу в месячные записи.
cli.activity.intervals.columns	Заголовок: meter=ЗАГОЛОВОК, time=ЗАГОЛОВОК или value=ЗАГОЛОВОК.
cli.activity.intervals.comma	Дробная часть после запятой.
cli.activity.intervals.file	Файл CSV со строкой на каждый счётчик и интервал; - для стандартного ввода.
cli.activity.intervals.gaps	Брать и месяцы с пропущенными интервалами, как есть.
cli.activity.intervals.meter	Строка источника счётчика, СЧЁТЧИК=СТРОКА; можно повторять; без этого строка носит имя счётчика.
cli.activity.intervals.read#one	{count} показание, счётчиков: {meters}.
cli.activity.intervals.read#few	{count} показания, счётчиков: {meters}.
cli.activity.intervals.read#many	{count} показаний, счётчиков: {meters}.
cli.activity.intervals.read#other	{count} показания, счётчиков: {meters}.
cli.activity.intervals.rule	Что делать с месяцами с пропущенными интервалами (остаётся отметкой в записи): as-recorded считает то, что есть, month-mean заполняет средним месяца.
cli.activity.intervals.step	Минут в интервале.
cli.activity.intervals.unit	Единица значений.
cli.activity.intervals.zone	Часовой пояс места, например Asia/Almaty: у повторного часа при переводе часов два показания, у пропущенного – ни одного.
cli.activity.lastDay	Последний день; без него первый.
cli.activity.list.abstract	Список записей о деятельности или всех версий одной.
cli.activity.map	роль=заголовок: что в каком столбце; роли: id, source, month, first_day, last_day, day, quantity, reading, multiplier, unit, provenance, quality, half_width_percent, evidence. Можно повторять.
cli.activity.marked	Записать книгу с файлом, где ошибочные ячейки выделены.
cli.activity.markedHeading	Замечания
cli.activity.meterDigits	Число разрядов счётчика, который начинает с нуля, от 3 до 15.
cli.activity.monthsAcross	У каждого месяца свой столбец.
cli.activity.more#one	и ещё {count}
cli.activity.more#few	и ещё {count}
cli.activity.more#many	и ещё {count}
cli.activity.more#other	и ещё {count}
cli.activity.multiplier	Множитель
cli.activity.new	Новых
cli.activity.newEmissions	Новые записи: {amount} т CO₂-экв. по коэффициентам источников, до консолидации.
cli.activity.period	Только с днём в этом периоде: 2024, 2024-01 или 2024-01-15/2024-02-14.
cli.activity.periodColumn	Период
cli.activity.profile	Читать файл по сохранённому профилю; другие ключи важнее.
cli.activity.profileSaved	Профиль «{name}» сохранён.
cli.activity.provenance	Как получено.
cli.activity.provenanceColumn	Получено
cli.activity.provenanceFilter	Только полученные этим способом.
cli.activity.quality	Пять оценок от 1 до 5 через пробел.
cli.activity.quantity	Количество, с десятичной точкой.
cli.activity.quantityColumn	Количество
cli.activity.quantityOfDuplicate	Количество
cli.activity.quantityOfNew	Количество
cli.activity.reading	Показание
cli.activity.readingDay	День
cli.activity.readingFile	Файл и строка
cli.activity.readingNext	Следующее показание
cli.activity.readingNextDay	Следующий день
cli.activity.readingsTitle	Показания счётчиков, из которых получены записи
cli.activity.reason	Почему.
cli.activity.reasonColumn	Причина или происхождение
cli.activity.record	Запись
cli.activity.record.done	Сохранено; `qadam activity undo` вернёт, как было.
cli.activity.record.would	Ничего не сохранено.
cli.activity.replace	Записям с другими значениями дать новую версию; прежняя сохраняется.
cli.activity.row	Строка
cli.activity.saveProfile	Сохранить способ чтения под этим именем.
cli.activity.separator	Разделитель ячеек CSV; без него тот, при котором есть все столбцы.
cli.activity.set	роль=значение: что верно для всех строк, например unit=kWh. Можно повторять.
cli.activity.sheet	Лист книги; без него единственный видимый.
cli.activity.source	Источник
cli.activity.sourceFilter	Только этот источник.
cli.activity.sum	Год
cli.activity.undo.abstract	Вернуть то, что изменила последняя загрузка, добавление, исправление или заполнение.
cli.activity.undo.done	Действие {act} отменено: восстановлено записей {restored}, завершено {ended}.
cli.activity.undo.number	Номер действия; без него последнее.
cli.activity.undo.would	Отмена действия {act}: было бы восстановлено записей {restored}, завершено {ended}.
cli.activity.unit	Единица.
cli.activity.unitColumn	Единица
cli.activity.values	Значения
cli.activity.version	Версия
cli.activity.withoutEvidence	Только без подтверждения.
cli.activity.word	роль:слово=значение: что слово файла значит в source, unit или provenance. Можно повторять.
cli.activity.yearOfMonths	Год для месяцев, названных без года.
cli.completion.abstract	Вывести сценарий автодополнения для вашей оболочки.
cli.completion.shell	bash, zsh или fish.
cli.doctor.abstract	Проверить установку и сказать, как её исправить.
cli.doctor.charts	Диаграммы для отчётов
cli.doctor.factors	Пакеты коэффициентов
cli.doctor.factorsFound	строк: {count}, работ: {works}, издание {pack}
cli.doctor.folder	В эту папку можно писать
cli.doctor.folderCure	Работайте в своей папке или указывайте пути ключами --workspace и --output.
cli.doctor.missing	не найдено
cli.doctor.paper	Отчёты в PDF
cli.doctor.python	Установите Python 3: apt-get install python3 или brew install python3.
cli.doctor.rebuild	Пакеты внутри программы повреждены: соберите её заново.
cli.doctor.setup	Выполните `make setup` в папке проекта.
cli.doctor.solver	Решатель для траекторий
cli.energy.alternatives	Альтернативы не более чем на {percent} % дороже лучшего плана (0)
cli.energy.alternativesAbstract	Планы, которые стоят чуть больше лучшего и как можно сильнее от него отличаются.
cli.energy.alternativesCount	Не больше скольких альтернатив.
cli.energy.alternativesWithin	На какую долю план может быть дороже лучшего.
cli.energy.amount	За год
cli.energy.avoided	Предотвращено отдельно
cli.energy.baseline	Инерционный сценарий
cli.energy.bound	Граница
cli.energy.breakEven	Безубыточность, на единицу
cli.energy.built	Что
cli.energy.capital	Инвестиции
cli.energy.certificates	Сертификаты
cli.energy.change.enters	{name}: появляется
cli.energy.change.grows	{name}: растёт
cli.energy.change.leaves	{name}: уходит
cli.energy.change.shrinks	{name}: уменьшается
cli.energy.changes	Что меняется
cli.energy.changesHigh	Меняется, высокое
cli.energy.changesLow	Меняется, низкое
cli.energy.cheapest	Самый дешёвый
cli.energy.check.abstract	Проверить энергетическую модель, не решая её.
cli.energy.chosen	Выбран в
cli.energy.cleanest	Самый чистый
cli.energy.columns	Столбцов
cli.energy.compareAbstract	Инерционный сценарий, самый дешёвый план, самый дешёвый при каждом ограничении и самый чистый рядом.
cli.energy.costAlone	Стоимость отдельно
cli.energy.costs	Дисконтированные затраты по периодам
cli.energy.count	Элементов
cli.energy.credit	Кредиты
cli.energy.curve	Предельные затраты на сокращение для системы
cli.energy.dearer	Дороже на
cli.energy.decidedNow	Решается сразу
cli.energy.decisions	Что строится
cli.energy.differs	Шаг за шагом: {changes}.
cli.energy.directions	Искать по направлениям от этого начального числа, а не прыжками от использованного.
cli.energy.dominated	Точек исключено, так как другая не дороже и не грязнее: {count}.
cli.energy.emission	О каком выбросе речь; не нужно, если в модели он один.
cli.energy.emissionColumn	Выброс
cli.energy.emissions	Выбросы по периодам
cli.energy.ensemble	Сценариев с планом: {count}
cli.energy.ensembleAbstract	Много сценариев со случайными значениями: какие варианты выбраны и в скольких из них.
cli.energy.exact	Вместо этого все углы кривой: точно, для моделей без целых чисел.
cli.energy.expected	Ожидание
cli.energy.explainRegion	Единственный регион, который считается; без него все вместе.
cli.energy.export.abstract	Записать энергетическую модель или её план для других программ.
cli.energy.exportFormat	lp и mps: линейная модель; tables, osemosys-csv и mathprog: модель; iamc и xlsx: план.
cli.energy.fixed	Постоянные
cli.energy.flow	Связи
cli.energy.foresight	Полное предвидение
cli.energy.format	Форма модели; без неё распознаётся.
cli.energy.from	От
cli.energy.front	Стоимость и выбросы
cli.energy.greatestRegret	Наибольшее сожаление
cli.energy.grid	Число ограничений на равных расстояниях от самого дешёвого до самого чистого плана.
cli.energy.high	Затраты, высокое
cli.energy.ifKnown	Затраты, если знать
cli.energy.import.abstract	Импортировать энергетическую модель: проверяется целиком, хранится байт в байт.
cli.energy.import.path	Файл данных MathProg, папка или книга otoole либо папка собственных таблиц.
cli.energy.indispensable	без него нет плана
cli.energy.integral	Проверка: сумма ступеней {sum}, разность оптимумов {difference}.
cli.energy.interaction	В сумме столбцы обещают на {loss} больше, чем предотвращают все вместе ({plan}).
cli.energy.keeps	Остаётся до
cli.energy.largest	Крупнейшее из построенного
cli.energy.largestSize	Наибольший
cli.energy.leastRegret	Наименьшее наибольшее сожаление: {name}.
cli.energy.levels	Уровни зданий
cli.energy.limit	Ограничение сверх ограничений модели: ВЫБРОС=СКОЛЬКО за все годы, ВЫБРОС@ГОД=СКОЛЬКО за один; впереди РЕГИОН/, если их несколько.
cli.energy.low	Затраты, низкое
cli.energy.macc.abstract	Сколько стоит следующая тонна, когда всё откликается на всё, и упрощённая кривая рядом.
cli.energy.marginal	Цена следующей единицы
cli.energy.market	Выбросы по рынку
cli.energy.mean	Среднее
cli.energy.minMax	наименьшее наибольшее сожаление
cli.energy.model	Имя энергетической модели; не нужно, если она одна.
cli.energy.modelOrPathway	Имя энергетической модели, которую решить вместо траектории самой организации.
cli.energy.naive	Упрощённая кривая: каждый вариант отдельно против инерционного сценария
cli.energy.naiveRank	Место отдельно
cli.energy.naiveValue	Ценность отдельно
cli.energy.name	Имя в рабочем пространстве; без него имя файла.
cli.energy.near	Размеры в планах дороже не более чем на {percent} %
cli.energy.now	Последний год, решения о котором принимаются до того, как станет известен сценарий.
cli.energy.operate.abstract	Провести каждый час года с мощностями плана.
cli.energy.operate.commodity	Спрос
cli.energy.operate.cost	Текущие затраты года
cli.energy.operate.curveError	Кривая продолжительности
cli.energy.operate.days	Погрешности типичных дней
cli.energy.operate.demand	За год
cli.energy.operate.difference	Разница
cli.energy.operate.hourly	По часам
cli.energy.operate.hours	Часов
cli.energy.operate.missed	Неудовлетворённый спрос
cli.energy.operate.note	Мощности, накопители и уровни взяты из плана; агрегаты работают в любой доле; пределы выбросов соблюдаются, насколько позволяют мощности. Штрафы и налоги в текущие затраты не входят.
cli.energy.operate.peakError	Пик
cli.energy.operate.planned	План
cli.energy.operate.series	Ряд
cli.energy.operate.served	Спрос удовлетворён в каждом часе.
cli.energy.operate.sumError	Годовая сумма
cli.energy.operate.title	Год плана и все его часы
cli.energy.operate.unit	Единица
cli.energy.operate.unserved	Не удовлетворено
cli.energy.operate.what	Что
cli.energy.operate.worst	Худший час
cli.energy.operate.year	Первый год периода; можно повторять; без него все периоды.
cli.energy.operate.yearColumn	Год
cli.energy.output	Файл; для tables и osemosys-csv папка.
cli.energy.pareto.abstract	Планы, из которых ни один не дешевле и чище другого сразу.
cli.energy.penalty	Штрафы
cli.energy.planOf	План для
cli.energy.plans	Планы рядом
cli.energy.points	Точек между самым дешёвым и самым чистым планом.
cli.energy.quantity	Значение
cli.energy.rankAbstract	Сколько стоит каждый вариант, когда остальные могут откликнуться, и при какой цене он уходит из плана или входит в него.
cli.energy.ranking	Варианты по ценности
cli.energy.rankingNote	Ценность: насколько лучший план без варианта дороже. Безубыточность: изменение цены единицы, при котором он уходит (больше нуля) или входит (меньше нуля).
cli.energy.region	Регион
cli.energy.regretAbstract	На сколько каждый план в каждом сценарии дороже лучшего, и план с наименьшим наибольшим сожалением.
cli.energy.regrets	Сожаление каждого плана в каждом сценарии
cli.energy.response	Управление спросом
cli.energy.retirement	Вывод из эксплуатации
cli.energy.robust	Варианты по доле сценариев, где они выбраны, и их размеры
cli.energy.rolling	Близорукость против полного предвидения
cli.energy.rollingAbstract	Во что обходится решать шаг за шагом, не видя далеко, против полного предвидения.
cli.energy.rows	Строк
cli.energy.salvage	Остаток в конце
cli.energy.same	{name} уже есть с тем же содержанием.
cli.energy.samples	Число сценариев.
cli.energy.scenario	Сценарий: ИМЯ[@ВЕРОЯТНОСТЬ][,ПОКАЗАТЕЛЬ[:ИМЯ]=МНОЖИТЕЛЬ]…, значения умножаются на множители; не меньше двух.
cli.energy.scenarioColumn	Сценарий
cli.energy.seed	Имя выборки: то же число даёт те же сценарии.
cli.energy.sees	Видит до
cli.energy.set	Множество
cli.energy.shard	Только часть сценариев, например 2/4 — вторая из четырёх.
cli.energy.shortSight	Близорукость стоит {cost}.
cli.energy.size	Размер
cli.energy.smallest	Наименьший
cli.energy.solveExact	Метод ветвей и границ для любой энергетической модели в целых числах, даже где хватило бы релаксации, округления и доказанного разрыва.
cli.energy.solver	Алгоритм для линейных моделей энергетической модели: auto (по размеру), simplex, ipm (внутренняя точка с переходом в вершину) или hipo (внутренняя точка с разложением, для больших моделей).
cli.energy.starts	Пуски
cli.energy.step	Сколько лет шага остаются решёнными, не больше, чем он видит.
cli.energy.steps	Шаги
cli.energy.stepwise	Шаг за шагом
cli.energy.stochastic	План, лучший в среднем
cli.energy.stochasticAbstract	План, лучший в среднем по сценариям, с решениями сейчас и потом, и чего стоило бы знать больше.
cli.energy.stochasticNote	Знать сценарий заранее стоит {information}; планировать по среднему стоит {solution}.
cli.energy.stored	Сохранено: {name}. Дальше: qadam pathway solve --model {name}
cli.energy.stores	Накопители
cli.energy.sum	Сумма
cli.energy.sumLimit	Ограничение на выбросы за все годы вместе.
cli.energy.swing	Размах
cli.energy.tax	Налоги
cli.energy.to	До
cli.energy.tornado	Одно значение за другим; план без изменений стоит {cost}
cli.energy.tornadoAbstract	Насколько меняется самый дешёвый план, когда одно значение за другим умножается.
cli.energy.totalEmissions	Выбросы за все годы
cli.energy.value	Ценность в плане
cli.energy.values	Значений: {count}, показателей: {attributes}.
cli.energy.variable	Переменные
cli.energy.vary	Что меняется: ПОКАЗАТЕЛЬ=ОТ..ДО умножает все значения, ПОКАЗАТЕЛЬ:ИМЯ=ОТ..ДО — значения одной технологии, ресурса или выброса.
cli.energy.way	Как
cli.energy.way.branchAndBound	ветви и границы
cli.energy.way.linear	линейная
cli.energy.way.relaxation	релаксация и округление
cli.energy.when	Когда
cli.energy.window	Сколько лет модели видит шаг.
cli.energy.withPlan	Затраты с планом
cli.energy.within	Также наименьший и наибольший размер каждого варианта в планах дороже не более чем на эту долю, например 0.05.
cli.energy.withoutRegret	По сравнению с инерционным сценарием самый дешёвый план экономит {money} и предотвращает {tonnes}.
cli.energy.workers	Число потоков; результат от него не зависит.
cli.energy.wouldStore	Было бы сохранено: {name}.
cli.example.abstract	Примеры, которые поставляются с Qadam.
cli.example.folder	Папка примеров.
cli.example.next	Дальше:\n  {program} inventory explain total --depth 2 --workspace {workspace}\n  {program} product explain zinc --workspace {workspace}\n  {program} pathway show --by levels --workspace {workspace}\n  {program} --help
cli.example.output	Куда записать рабочее пространство и отчёт.
cli.example.run.abstract	Внести оба примера, выполнить главную работу и записать отчёт: то, что делает `make run`.
cli.example.step.import	Вносится пример «{name}»
cli.example.step.inventory	Рассчитывается инвентаризация кампуса
cli.example.step.pathway	Решается траектория кампуса до 2050 года
cli.example.step.products	Рассчитывается след цинка и алюминия
cli.example.step.report	Записывается отчёт
cli.example.time	Готово за {seconds} с.
cli.factor.abstract	Коэффициенты выбросов, свойства и спорные значения с источниками.
cli.factor.boundary	Граница
cli.factor.choose	Выберите одно в organisation.yaml:  choices: {{ {name}: ID }}
cli.factor.dispute	Спорное значение {name}: опубликованных ответов — {count}; отношение наибольшего к наименьшему — {spread}. По умолчанию не выбран ни один.
cli.factor.gas	Газ
cli.factor.id	Идентификатор
cli.factor.isDisputed	Издатели расходятся в этом значении: остальные показывает `qadam factor show {name}`.
cli.factor.lower	Нижний предел
cli.factor.place	Регион
cli.factor.publisher	Издатель
cli.factor.search.abstract	Найти коэффициенты и свойства по словам.
cli.factor.search.category	Только эта категория, например stationary-combustion.
cli.factor.search.gas	Только коэффициенты с этим газом, например CH4.
cli.factor.search.limit	Не больше стольких строк.
cli.factor.search.region	Только этот регион: World, Europe или код страны, например KZ.
cli.factor.search.words	Слова: уголь, coal, diesel, grid…
cli.factor.show.abstract	Показать коэффициент, свойство или спорное значение с источниками, пределами и пометками.
cli.factor.show.id	Идентификатор коэффициента или свойства либо имя спорного значения, например grid.KZ.
cli.factor.source	Источник
cli.factor.unit	Единица
cli.factor.upper	Верхний предел
cli.factor.value	Значение
cli.factor.version	Версия
cli.factor.year	Год
cli.help.arguments	АРГУМЕНТЫ:
cli.help.default	по умолчанию:
cli.help.detailed	— подробная справка.
cli.help.didYouMean	Возможно, имелось в виду
cli.help.error	Ошибка:
cli.help.examples	Примеры:
cli.help.help	Справка:
cli.help.invalidFor	не подходит для
cli.help.missingArgument	Не хватает аргумента
cli.help.missingValue	Нет значения для
cli.help.more	— подробнее.
cli.help.oneOf	Выберите одно из:
cli.help.options	КЛЮЧИ:
cli.help.overview	ОБЗОР:
cli.help.see	См. '
cli.help.show	Показать справку.
cli.help.subcommand	<команда>
cli.help.subcommands	КОМАНДЫ:
cli.help.theValue	Значение 
cli.help.unexpected	Лишний аргумент
cli.help.unknownOption	Неизвестный ключ
cli.help.usage	ВЫЗОВ:
cli.help.values	значения:
cli.help.version	Показать версию.
cli.inventory.abstract	Инвентаризация парниковых газов организации.
cli.inventory.approach	Подход к консолидации; без него собственный подход организации.
cli.inventory.approach1	Подход 1
cli.inventory.approach2High	Подход 2, 97,5 %
cli.inventory.approach2Low	Подход 2, 2,5 %
cli.inventory.biogenic	Биогенный CO2, вне охватов
cli.inventory.building	Здание
cli.inventory.byBuilding	Выбросы по зданиям
cli.inventory.byCategory	Выбросы по категориям
cli.inventory.byGas	Масса каждого газа
cli.inventory.byMonth	Выбросы по месяцам (по местоположению)
cli.inventory.byScope	Выбросы по охватам, с 95-процентными интервалами
cli.inventory.bySource	Выбросы по источникам
cli.inventory.calculate.abstract	Рассчитать инвентаризацию и сохранить результат.
cli.inventory.category	Категория
cli.inventory.cause.activity	Деятельность
cli.inventory.cause.begun	Начатые
cli.inventory.cause.ended	Закончившиеся
cli.inventory.cause.factor	Коэффициент
cli.inventory.cause.method	Метод
cli.inventory.cause.potentials	Потенциалы
cli.inventory.cause.structure	Структура
cli.inventory.cause.weather	Погода
cli.inventory.check.abstract	Проверить данные инвентаризации, ничего не сохраняя: пропуски, выбросы, двойной учёт, полнота.
cli.inventory.check.answer	Строки или причина
cli.inventory.check.at	Здание или площадка
cli.inventory.check.expected	Ожидается
cli.inventory.check.state	Состояние
cli.inventory.check.summary	Ошибок: {errors}; предупреждений: {warnings}; примечаний: {notes}.
cli.inventory.check.title	Ожидаемые строки
cli.inventory.co2eUnstated	CO2-экв, набор не назван
cli.inventory.compare.abstract	Объяснить, что изменилось между двумя сохранёнными инвентаризациями.
cli.inventory.compare.after	После
cli.inventory.compare.approachFrom	Подход к консолидации до.
cli.inventory.compare.approachTo	Подход к консолидации после.
cli.inventory.compare.before	До
cli.inventory.compare.by	Разбить по охватам, категориям, объектам или строкам.
cli.inventory.compare.difference	Разница
cli.inventory.compare.facility	Объект
cli.inventory.compare.factor	Коэффициент
cli.inventory.compare.factors	Коэффициенты, которые отличаются
cli.inventory.compare.from	Год до; без него год организации.
cli.inventory.compare.gwpFrom	Потенциалы потепления до.
cli.inventory.compare.gwpTo	Потенциалы потепления после.
cli.inventory.compare.line	Строка
cli.inventory.compare.noFacility	строки по записям других строк
cli.inventory.compare.note	Части являются значениями Шепли: порядка между ними нет, и в сумме они дают разницу. Меры отдельной частью не выделены: их эффект в деятельности и коэффициенте.
cli.inventory.compare.scope	Охват {scope}
cli.inventory.compare.scopes	Охват
cli.inventory.compare.title	Что изменилось и отчего
cli.inventory.compare.to	Год после; без него год организации.
cli.inventory.compare.total	Всего
cli.inventory.compare.versionFrom	Сохранённая версия до; без неё новейшая.
cli.inventory.compare.versionTo	Сохранённая версия после; без неё новейшая.
cli.inventory.emissions	Выбросы
cli.inventory.explain.abstract	Почему это число: цепочка до записи, коэффициента, таблицы и источника.
cli.inventory.explain.what	total, scope:1, category:3.6, building:ID, source:ID или record:ID.
cli.inventory.factors	Использованные коэффициенты и свойства, с версией и отпечатком
cli.inventory.forecast.abstract	Прогноз выбросов по драйверам, нормальной погоде и трендам коэффициентов, если ничего не делать.
cli.inventory.forecast.change	К нынешнему
cli.inventory.forecast.location	Охват 2, по местоположению
cli.inventory.forecast.market	Охват 2, по рынку
cli.inventory.forecast.step	Лет от одного до следующего.
cli.inventory.forecast.title	Прогноз от {year} года, если ничего не делать
cli.inventory.forecast.until	Последний год прогноза.
cli.inventory.high	97,5 %
cli.inventory.intensity.abstract	Разделить выбросы сохранённых инвентаризаций на людей, площадь, выпуск или деньги.
cli.inventory.intensity.emissions	Выбросы
cli.inventory.intensity.ratio	Интенсивность
cli.inventory.intensity.sum	Сумма
cli.inventory.intensity.title	Валовые выбросы на «{denominator}» ({kind})
cli.inventory.intensity.year	Год; без него – все сохранённые годы.
cli.inventory.location	По местоположению
cli.inventory.low	2,5 %
cli.inventory.market	По рынку
cli.inventory.month	Месяц
cli.inventory.output	Показатель
cli.inventory.perArea	На площадь
cli.inventory.perPerson	На человека
cli.inventory.quality	Качество данных, взвешенное по выбросам: {score} (1 — лучшее, 5 — худшее)
cli.inventory.recalculate.abstract	Пересчитать год рядом с прежним значением, с причиной и утверждением.
cli.inventory.recalculate.approve	Утвердить предложение другого человека.
cli.inventory.recalculate.approved	Утвердил
cli.inventory.recalculate.by	Сделал
cli.inventory.recalculate.list	Показать все пересчёты.
cli.inventory.recalculate.none	Пересчётов ещё нет.
cli.inventory.recalculate.reasonColumn	Обоснование
cli.inventory.recalculate.share	Разница
cli.inventory.recalculate.structureColumn	Структура на
cli.inventory.recalculate.structureOf	Считать год со структурой организации на этот день; без дня – на последний день отчётного года.
cli.inventory.recalculate.threshold	Порог
cli.inventory.recalculate.title	Пересчёты
cli.inventory.recalculate.trigger	Что к нему привело.
cli.inventory.recalculate.triggerColumn	Причина
cli.inventory.recalculate.year	Год; без него базовый год.
cli.inventory.recalculate.yearColumn	Год
cli.inventory.scope	Охват
cli.inventory.scope1	Охват 1
cli.inventory.scope2Location	Охват 2, по местоположению
cli.inventory.scope2Market	Охват 2, по рынку
cli.inventory.scope3	Охват 3
cli.inventory.seed	Начальное число испытаний: при том же числе — те же цифры.
cli.inventory.show.abstract	Показать сохранённую инвентаризацию в нужном разрезе.
cli.inventory.show.by	scope, category, building, source, gas, month, factor или uncertainty.
cli.inventory.sold.counted	Учтённая часть
cli.inventory.sold.emissions	Из выбросов станции в охвате 1
cli.inventory.sold.quantity	Продано
cli.inventory.sold.title	Проданная собственная выработка: ни в одном охвате и не вычитается
cli.inventory.sold.unit	Единица
cli.inventory.source	Источник
cli.inventory.stored	Сохранено как версия {version}. Дальше: qadam inventory explain total --depth 2
cli.inventory.target.abstract	Сравнить сохранённые инвентаризации с целями и проверить цели по опубликованным критериям.
cli.inventory.target.allowed	Допустимо
cli.inventory.target.base	Базовый год
cli.inventory.target.checks	Проверки по критериям SBTi, прочитанным из вторых рук; это не подтверждение
cli.inventory.target.criterion	Критерий
cli.inventory.target.distance	Отклонение
cli.inventory.target.emissions	Выбросы
cli.inventory.target.found	Найдено
cli.inventory.target.kind	Вид
cli.inventory.target.last	Последний год
cli.inventory.target.limit	Предел
cli.inventory.target.neutralised	Нейтрализовано
cli.inventory.target.outcome	Итог
cli.inventory.target.required	Требуется в год
cli.inventory.target.source	Источник
cli.inventory.target.status	Состояние
cli.inventory.target.target	Показать одну цель с её годами и проверками.
cli.inventory.target.targetColumn	Цель
cli.inventory.target.title	Цели по последнему сохранённому году
cli.inventory.target.until	Целевой год
cli.inventory.target.year	Последний год, чья инвентаризация учитывается; без него – все сохранённые годы.
cli.inventory.title	{name}, {year} (набор ПГП {gwp})
cli.inventory.totalLocation	Всего, по местоположению
cli.inventory.totalMarket	Всего, по рынку
cli.inventory.trials	Число испытаний (подход 2 МГЭИК); 0 — только распространение погрешностей.
cli.inventory.uncertainty	Полуширина 95-процентного интервала по обоим подходам МГЭИК
cli.inventory.uncertainty.abstract	Интервалы всех результатов по обоим подходам, их источники и качество данных.
cli.inventory.uncertainty.apart	Если бы ничего не было общим, ±
cli.inventory.uncertainty.input	Входные данные
cli.inventory.uncertainty.inputs	Что расширяет {output}
cli.inventory.uncertainty.lines	Строк
cli.inventory.uncertainty.output	Результат, входные данные которого показать: total.market, scope.1 или category.3.7.
cli.inventory.uncertainty.part	Часть
cli.inventory.uncertainty.quality	Качество данных о деятельности, от 1 (лучшее) до 5
cli.inventory.uncertainty.score	Оценка
cli.inventory.uncertainty.share	Доля дисперсии
cli.inventory.view	Охват 2 по местоположению (location) или по рынку (market).
cli.inventory.year	Год; без него отчётный год организации.
cli.life.about	О чём
cli.life.answer	Ответ
cli.life.criteria	Критерии
cli.life.due	Срок
cli.life.emissions	Выбросы
cli.life.finding	Замечание
cli.life.inForce	Закрытие действует
cli.life.known	Известное искажение
cli.life.level	Уверенность
cli.life.misstatement	Искажение
cli.life.no	нет
cli.life.noFindings	Замечаний нет.
cli.life.noStatements	Заключений нет.
cli.life.number	№
cli.life.opinion	Заключение
cli.life.origin	Откуда
cli.life.probability	Вероятность
cli.life.projected	Экстраполированное
cli.life.reason	Причина
cli.life.sampled	{drawn} из {records} записей, {share} выбросов; начальное число {seed}.
cli.life.severity	Серьёзность
cli.life.share	Существенность, доля
cli.life.threshold	Существенность
cli.life.when	Когда
cli.life.who	Кто
cli.life.would	Ничего не сохранено.
cli.life.year	Год
cli.life.yes	да
cli.lifecycle.abstract	Целые базы данных жизненного цикла: импорт, следы, вклады, неопределённость.
cli.lifecycle.all	Все продукты.
cli.lifecycle.allocation	Как делится нагрузка между сопутствующими продуктами: published, reference, mass, energy, physical, economic, causal, expansion или имя свойства потока.
cli.lifecycle.amount	Сколько продукта; без этого 1. Десятичная точка.
cli.lifecycle.anyMaker	любой изготовитель
cli.lifecycle.base	Базовое
cli.lifecycle.belowCutOff	… ниже порога
cli.lifecycle.borgonovo	Для скольких крупнейших обменов считать дельту Боргоново (один эксперимент; от 100 выборок).
cli.lifecycle.burdens	Нагрузки
cli.lifecycle.by	По чему делить: process, flow, location, stage, input или upstream.
cli.lifecycle.candidates	Возможные поставщики
cli.lifecycle.categories	Категории воздействия
cli.lifecycle.category	Категория метода; не нужна, если она одна.
cli.lifecycle.categoryTitle	Категория
cli.lifecycle.columnAmount	Количество
cli.lifecycle.columnFlow	Поток
cli.lifecycle.columnLocation	Место
cli.lifecycle.columnName	Имя
cli.lifecycle.columnPart	Часть
cli.lifecycle.columnProcess	Процесс
cli.lifecycle.columnProduct	Продукт
cli.lifecycle.columnScore	Результат
cli.lifecycle.compareAbstract	Два продукта по частям.
cli.lifecycle.compared	{first} ниже, чем {second}, в {share} выборок; разность {difference}, стандартное отклонение {deviation}.
cli.lifecycle.compartment	Среда
cli.lifecycle.contributionsAbstract	Из чего складывается результат: процессы, потоки, места, стадии, входы.
cli.lifecycle.credits	Кредиты
cli.lifecycle.csv	Вывести значения через запятую вместо таблицы.
cli.lifecycle.cutOff	Части меньше этой доли итога объединяются (0.01 — это 1 %).
cli.lifecycle.database	Имя базы, ИМЯ@ВЕРСИЯ для её прежней версии или study для продуктов рабочего пространства; не нужно, если база одна.
cli.lifecycle.databaseTitle	База данных
cli.lifecycle.deviation	Стандартное отклонение
cli.lifecycle.difference	Разность
cli.lifecycle.elasticity	Эластичность
cli.lifecycle.exchanges	Обмены
cli.lifecycle.explainAbstract	Почему результат именно такой: до обмена, его таблицы и источника потенциала.
cli.lifecycle.exportAbstract	Записать базу пакетом openLCA (JSON-LD, ZIP) или собственными таблицами Qadam (папка).
cli.lifecycle.exportFolder	Папка, в которую записать матрицы.
cli.lifecycle.exportFormat	Формат: jsonld, ilcd или qadam.
cli.lifecycle.exportOutput	Файл (или, для qadam, папка), куда записать.
cli.lifecycle.files	Файлы
cli.lifecycle.firstOrder	Отклонение, первый порядок
cli.lifecycle.firstOrderLine	Результат {score}; стандартное отклонение по первому порядку {deviation}.
cli.lifecycle.flows	Потоки
cli.lifecycle.flowsAbstract	Элементарные потоки, считающиеся парниковыми газами, и таблица, которая это решает.
cli.lifecycle.format	Формат пакета; без него распознаётся по содержимому.
cli.lifecycle.formatTitle	Формат
cli.lifecycle.from	Откуда
cli.lifecycle.gas	Считается как
cli.lifecycle.hours	Часы стадии, СТАДИЯ=T, для формулы T·(F + FF) при --by stage; по одному разу на стадию со следом.
cli.lifecycle.id	Идентификатор процесса или процесс/поток.
cli.lifecycle.impactAviation	в том числе авиация на высоте
cli.lifecycle.impactBiogenic	в том числе биогенное, кроме CO₂
cli.lifecycle.impactBiogenicCO2	отдельно: CO₂ биомассы, выбросы минус поглощение, кг
cli.lifecycle.impactFossil	в том числе ископаемое и минеральное
cli.lifecycle.impactLandUseChange	в том числе изменение землепользования
cli.lifecycle.impactTotal	Изменение климата, всего (без CO₂ биомассы)
cli.lifecycle.impactsAbstract	Все категории импортированного метода, с нормировкой и взвешиванием, если есть набор.
cli.lifecycle.importAbstract	Прочитать, проверить и сохранить пакет: EcoSpold 1 и 2, ILCD, openLCA JSON-LD, SimaPro CSV, Brightway, таблицы Qadam.
cli.lifecycle.importFolder	Папка с A.mtx, B.mtx и names.csv (C.mtx, uncertainty.csv) для импорта.
cli.lifecycle.kind	Вид
cli.lifecycle.limit	Сколько строк показать.
cli.lifecycle.linked	Входы и отходы с поставщиком
cli.lifecycle.listAbstract	Базы данных жизненного цикла в рабочем пространстве.
cli.lifecycle.mapping	CSV с вашими строками сопоставления потоков; они идут раньше строк программы.
cli.lifecycle.matchedFactors	на потоках базы
cli.lifecycle.matricesAbstract	Матрицы A, B и C в файлах Matrix Market с names.csv: импорт и экспорт.
cli.lifecycle.mean	Среднее
cli.lifecycle.method	Имя импортированного метода оценки воздействия вместо набора ПГП.
cli.lifecycle.methodMapping	CSV с парами потоков: name, cas, compartment, target, target_compartment, factor.
cli.lifecycle.methodPackage	Пакет с методами оценки воздействия (ILCD, openLCA JSON-LD, SimaPro CSV).
cli.lifecycle.methodTitle	Метод
cli.lifecycle.methodsAbstract	Методы оценки воздействия базы; --import добавляет методы из пакета.
cli.lifecycle.montecarloAbstract	Неопределённость продукта или двух продуктов на одних выборках методом Монте-Карло.
cli.lifecycle.name	Имя базы в рабочем пространстве; без него — имя пакета.
cli.lifecycle.nodes	Наибольшее число процессов на рисунке.
cli.lifecycle.none	В рабочем пространстве пока нет баз данных жизненного цикла.
cli.lifecycle.normalised	Нормировано
cli.lifecycle.nothingStored	Ничего не сохранено.
cli.lifecycle.omissionsTitle	Пропущено
cli.lifecycle.omitted	Пропущено
cli.lifecycle.onlyNew	Процессы только в новой версии, {count}: {names}.
cli.lifecycle.onlyOld	Процессы только в прежней версии, {count}: {names}.
cli.lifecycle.origin	Откуда
cli.lifecycle.others#one	{count} меньшая часть
cli.lifecycle.others#few	{count} меньшие части
cli.lifecycle.others#many	{count} меньших частей
cli.lifecycle.others#other	{count} меньшей части
cli.lifecycle.output	Файл, в который записать рисунок.
cli.lifecycle.own	Собственное
cli.lifecycle.package	Файл, архив или папка с данными.
cli.lifecycle.pairs	Вывести пары потоков, сохранённые с методами.
cli.lifecycle.parameter	Значение параметра вместо того, что в данных: имя=значение или процесс:имя=значение; можно указать несколько раз.
cli.lifecycle.parameterInput	параметр {name}
cli.lifecycle.parameters	Параметры
cli.lifecycle.processes	Процессы
cli.lifecycle.product	Имя продукта или процесса, который его производит.
cli.lifecycle.publishedFactors	Коэффициентов опубликовано
cli.lifecycle.read	Прочитано
cli.lifecycle.reason	Причина
cli.lifecycle.record	Сохранить результаты в рабочем пространстве с привязкой к базе, её версии, воздействию и параметрам.
cli.lifecycle.recorded	Результатов сохранено в рабочем пространстве: {count}.
cli.lifecycle.removeAbstract	Убрать базу из списков; её версии остаются в файле.
cli.lifecycle.removed	{database} больше не в списке.
cli.lifecycle.report	Отчёт о проверке ({format})
cli.lifecycle.rest#one	… и ещё {count}: все — в --json.
cli.lifecycle.rest#few	… и ещё {count}: все — в --json.
cli.lifecycle.rest#many	… и ещё {count}: все — в --json.
cli.lifecycle.rest#other	… и ещё {count}: все — в --json.
cli.lifecycle.same	{database} уже есть с тем же содержимым: версия {version}.
cli.lifecycle.samples	Число выборок.
cli.lifecycle.sankeyAbstract	Потоки воздействия между процессами: таблица, JSON или рисунок SVG.
cli.lifecycle.sankeyTitle#one	Откуда берётся след: {total}, {count} процесс
cli.lifecycle.sankeyTitle#few	Откуда берётся след: {total}, {count} процесса
cli.lifecycle.sankeyTitle#many	Откуда берётся след: {total}, {count} процессов
cli.lifecycle.sankeyTitle#other	Откуда берётся след: {total}, {count} процесса
cli.lifecycle.scoreAbstract	След продукта или всех продуктов базы одним решением.
cli.lifecycle.scoreless#one	{count} продукт без результата по причине {code}.
cli.lifecycle.scoreless#few	{count} продукта без результата по причине {code}.
cli.lifecycle.scoreless#many	{count} продуктов без результата по причине {code}.
cli.lifecycle.scoreless#other	{count} продукта без результата по причине {code}.
cli.lifecycle.seed	Имя эксперимента: одно и то же число даёт те же выборки при любом числе потоков.
cli.lifecycle.sensitivityAbstract	Какие обмены решают неопределённость: доли первого порядка, индексы Соболя и дельта Боргоново.
cli.lifecycle.set	Имя набора для нормировки и взвешивания.
cli.lifecycle.simulated#one	{count} выборка, число {seed}
cli.lifecycle.simulated#few	{count} выборки, число {seed}
cli.lifecycle.simulated#many	{count} выборок, число {seed}
cli.lifecycle.simulated#other	{count} выборки, число {seed}
cli.lifecycle.since	Прежняя версия как ИМЯ@ВЕРСИЯ или другая база: что изменилось для продукта, обмен за обменом.
cli.lifecycle.skipBad	Пропустить повреждённое, перечислить его и сохранить остальное.
cli.lifecycle.skipped	Выборки без результата: {reasons}
cli.lifecycle.sobol	Для скольких крупнейших обменов считать индексы Соболя.
cli.lifecycle.sought	Искомый поставщик
cli.lifecycle.stagesAbstract	Стадия жизненного цикла и вид (процесс или энергия) процессов базы; --set сохраняет новую версию со значениями из таблицы.
cli.lifecycle.stagesAll	в базе
cli.lifecycle.stagesChanged	изменено
cli.lifecycle.stagesConsumer	как у потребителей
cli.lifecycle.stagesId	Идентификатор
cli.lifecycle.stagesMatched	названо строками
cli.lifecycle.stagesOpen	Пока без собственной стадии
cli.lifecycle.stagesRow	Строка
cli.lifecycle.stagesSet	CSV со столбцами id, name, category (начало), location, stage, kind; пустая ячейка — любое значение или без изменений.
cli.lifecycle.stagesUnused	Строки, не подошедшие ни одному процессу
cli.lifecycle.stored	Сохранено: {database}, версия {version}.
cli.lifecycle.table	Вывести таблицу сопоставления, чтобы дополнить её и передать import --mapping.
cli.lifecycle.textLanguage	Язык текстов базы — для ilcd, где он указывается у каждого текста: en, ru, kk …
cli.lifecycle.to	Куда
cli.lifecycle.total	Итого
cli.lifecycle.treeAbstract	Дерево вкладов: входы входов до порога отсечения; то, что ниже, тоже показано.
cli.lifecycle.trial	Пробный запуск: ничего не сохранено.
cli.lifecycle.uncertain	Обмены с распределением
cli.lifecycle.unit	Единица количества; без неё — единица продукта.
cli.lifecycle.unitTitle	Единица
cli.lifecycle.unlinked	Без поставщика (отсечены)
cli.lifecycle.unlinkedTitle	Входы и отходы без поставщика
cli.lifecycle.unpaired	С --import: вывести потоки базы и метода без пары как таблицу, которую заполняют для --mapping.
cli.lifecycle.usedBy	Нужен процессу
cli.lifecycle.varianceShare	Доля дисперсии
cli.lifecycle.version	Версия
cli.lifecycle.weighted	Взвешено
cli.lifecycle.with	Имя второго продукта; берётся в том же количестве и единице.
cli.lifecycle.withContributions	Среднее и отклонение вклада каждого процесса; выборки не хранятся.
cli.lifecycle.withId	Идентификатор второго продукта.
cli.lifecycle.withoutScore#one	{count} сопутствующий продукт не несёт доли нагрузки и не имеет результата; выберите --allocation.
cli.lifecycle.withoutScore#few	{count} сопутствующих продукта не несут доли нагрузки и не имеют результата; выберите --allocation.
cli.lifecycle.withoutScore#many	{count} сопутствующих продуктов не несут доли нагрузки и не имеют результата; выберите --allocation.
cli.lifecycle.withoutScore#other	{count} сопутствующего продукта не несут доли нагрузки и не имеют результата; выберите --allocation.
cli.lifecycle.workers	Число потоков; без него все ядра. Результат от него не зависит.
cli.lifecycle.written	Записано: {file}.
cli.lock.abstract	Закрыть год: результат и хеш всего, из чего он рассчитан, заносятся в книгу; записи остаются как есть.
cli.lock.book	Книга цела
cli.lock.hash	Хеш закрытия
cli.lock.inputs	Данные те же
cli.lock.list	Показать закрытые годы и дают ли нынешние данные те же хеши.
cli.lock.none	Закрытых лет нет.
cli.lock.requested	Открыть просит
cli.lock.result	Результат тот же
cli.lock.rule	Хеш охватывает
cli.lock.ruleEntered	введённые количества
cli.lock.ruleQuantities	введённые и расчётные количества
cli.option.depth	Сколько уровней цепочки показать.
cli.option.dryRun	Всё проверить, ничего не записывать.
cli.option.failOn	Завершить со статусом 2 при замечаниях этой тяжести и выше: error, warning, note или never.
cli.option.force	Заменить то, что уже есть.
cli.option.gwp	Набор потенциалов глобального потепления: ar4, ar5 или ar6.
cli.option.gwpOfOrganisation	Набор ПГП ar4, ar5 или ar6; без ключа — выбранный организацией.
cli.option.json	Вывести JSON с версией схемы вместо таблицы.
cli.option.lang	Язык всего, что выводится: kk, ru или en.
cli.option.workspace	Файл рабочего пространства; без ключа — QADAM_WORKSPACE или единственный *.qadam в этой папке.
cli.pathway.abated	Сокращение после предыдущих
cli.pathway.abstract	Путь организации к чистому нулю: что и когда строить с наименьшими затратами.
cli.pathway.asToday	как сегодня
cli.pathway.assumption	допущение
cli.pathway.buildingsAt	Здания: {level}
cli.pathway.built	Что есть в каждом периоде: {plan}
cli.pathway.contracts	Зелёная энергия
cli.pathway.cost	Затраты по периодам (вложения за весь период, остальное в год): {plan}
cli.pathway.costPerTonne	Затраты
cli.pathway.counted	Под пределом
cli.pathway.credited	Кредиты рядом
cli.pathway.credits	Кредиты
cli.pathway.cumulative	Накопленные чистые выбросы
cli.pathway.curve	Предельные затраты на сокращение, каждая мера — на остаток после предыдущих ({year})
cli.pathway.days	Погрешности типичных дней: {count}
cli.pathway.discounted	Дисконтированные затраты
cli.pathway.durationError	Кривая продолжительности
cli.pathway.electricity	электроэнергия
cli.pathway.emissions	Выбросы по периодам: {plan}
cli.pathway.energy	Энергия
cli.pathway.energyError	Годовая энергия
cli.pathway.explain.abstract	Почему эта цифра плана: цепочка до цены, коэффициента, ячейки и источника.
cli.pathway.explain.what	emissions:ПЕРИОД, cost:ПЕРИОД, investment:ПЕРИОД или price:ПЕРИОД, например price:2040. Для энергетической модели: cost, cost:ГОД, emissions:ГОД, emissions:ИМЯ:ГОД, capacity:ИМЯ:ГОД, price:ИМЯ:ГОД ресурса или ограничения, price:ИМЯ ограничения за все годы, value:ПОКАЗАТЕЛЬ:ИМЕНА значения её таблиц.
cli.pathway.fixed	Эксплуатация
cli.pathway.gap	План достаточно хорош, если (затраты − граница)/затраты не больше этого.
cli.pathway.gapColumn	Разрыв
cli.pathway.heat	тепло
cli.pathway.interaction	Порознь меры обещали бы лишних {tonnes}.
cli.pathway.investment	Вложения
cli.pathway.isThere	уже есть
cli.pathway.levels	Уровни энергоэффективности зданий: {plan}
cli.pathway.limit	Предел
cli.pathway.measure	Мера
cli.pathway.million	млн {currency}
cli.pathway.naiveAbated	Сокращение по отдельности
cli.pathway.naiveCost	Затраты по отдельности
cli.pathway.never	не выбрано
cli.pathway.noPlan	Плана «{plan}» нет.
cli.pathway.option	Вариант
cli.pathway.optionChosen	Выбрано с
cli.pathway.optionCost	Вложения или цена
cli.pathway.optionLife	Срок службы
cli.pathway.optionSaving	Экономия
cli.pathway.optionSource	Источник
cli.pathway.options	Варианты и первый год, когда план их использует: {plan}
cli.pathway.peakError	Пик
cli.pathway.perYear	Всего в год
cli.pathway.period	Период
cli.pathway.plan	baseline (инерционный сценарий), cheapest (без предела) или limited.
cli.pathway.planColumn	План
cli.pathway.plans	Планы
cli.pathway.price	Цена предела
cli.pathway.series	Ряд
cli.pathway.show.abstract	Показать сохранённую траекторию.
cli.pathway.show.by	plan, emissions, cost, built, levels, options, curve или days.
cli.pathway.solve.abstract	Решить: инерционный сценарий, наименьшие затраты и наименьшие затраты при пределе выбросов; сохранить результат.
cli.pathway.status	Состояние
cli.pathway.step.curve	Строится кривая затрат на сокращение.
cli.pathway.step.days	Типичных дней: {count}; часов в модели: {hours}.
cli.pathway.step.plan	Решается: {plan} ({rows} строк, {columns} столбцов).
cli.pathway.timeLimit	Наибольшее время на один план, в секундах.
cli.pathway.what	Что
cli.product.abate.abstract	Что изменят варианты: след до и после, по стадиям; ничего не сохраняется.
cli.product.abate.names	Варианты из products.yaml, применяемые вместе; без имён – каждый отдельно.
cli.product.abateNothing	Варианты не затрагивают ни одного продукта исследования.
cli.product.abateTitle	След до и после вариантов
cli.product.absent	Нет в данных: {stages}.
cli.product.abstract	Углеродный след продукции по жизненному циклу.
cli.product.after	После
cli.product.aggregated	Нераздельно
cli.product.allocation	Правило распределения между сопутствующими продуктами вместо принятого в исследовании: идентификатор из products.yaml или published.
cli.product.allocationsTitle	След по каждому правилу распределения
cli.product.amount	Количество
cli.product.assumedFigures	{product}: допущения без источника: {symbols}.
cli.product.assumedHours	* Время работы — допущение; итоги от него не зависят.
cli.product.basis	Свойство или средняя цена
cli.product.before	До
cli.product.byAssessment	Оценка жизненного цикла
cli.product.byFormula	Формула стадий Σ T·(F + FF)
cli.product.calculate.abstract	Рассчитать след оценкой жизненного цикла и по формуле стадий и сохранить.
cli.product.change	Изменение
cli.product.circular	Циркулярный (вторичный)
cli.product.compare.abstract	Сравнить первичную и вторичную продукцию; индекс циркулярности 1 − УС(цирк.)/УС(лин.).
cli.product.compare.allocation	Правило распределения или all: каждый продукт по каждому правилу, с разбросом.
cli.product.compare.names	Два продукта: линейный, затем циркулярный. Без имён — сравнения из products.yaml.
cli.product.compareTitle	Первичное против вторичного
cli.product.credited	засчитан: замещает {ratio} от {process}
cli.product.cutOff	Отсечение
cli.product.cutOffs#one	У {count} входа нет поставщика в данных, он считается нулём; его показывает `qadam product calculate --json`.
cli.product.cutOffs#few	У {count} входов нет поставщика в данных, они считаются нулём; их показывает `qadam product calculate --json`.
cli.product.cutOffs#many	У {count} входов нет поставщика в данных, они считаются нулём; их показывает `qadam product calculate --json`.
cli.product.cutOffs#other	У {count} входа нет поставщика в данных, они считаются нулём; их показывает `qadam product calculate --json`.
cli.product.endOfLife	Конец жизни
cli.product.explain.abstract	Почему такой след: цепочка до процесса, обмена, таблицы и источника.
cli.product.factor	Доля
cli.product.formulaParts	{product}, CFF: материал на входе {content}, переработка после использования {recycling}, энергия {energy}, утилизация {disposal}.
cli.product.index	Индекс
cli.product.indexMeaning	Индекс циркулярности = 1 − УС(цирк.)/УС(лин.): 0 — выгоды нет, 1 — нулевой след, меньше 0 — потеря.
cli.product.linear	Линейный (первичный)
cli.product.name	Продукт из products.yaml.
cli.product.names	Продукты из products.yaml; без имён — все.
cli.product.option	Вариант
cli.product.output	Выход
cli.product.product	Продукт
cli.product.ratio	CF(циркулярный)/CF(линейный)
cli.product.reconciliation	Расхождение
cli.product.recordTitle	Распределение «{process}»: {rule} ({method})
cli.product.recycling.abstract	Подходы к переработке рядом: отсечение, конец жизни, формула циркулярного следа, показатель циркулярности.
cli.product.recyclingMeaning	Каждый столбец отвечает на свой вопрос: не складывайте, не усредняйте и не смешивайте их. CFF – формула циркулярного следа; MCI – показатель циркулярности материала, от 0 (линейный) до 1 (циркулярный).
cli.product.recyclingTitle	Подходы к переработке
cli.product.route	Путь
cli.product.routesTitle	Утилизация по путям
cli.product.screen.abstract	Скрининг по формуле стадий Σ T·(F + FF) из заданных времён и часовых выбросов.
cli.product.screen.file	Файл YAML: stages: [{{stage: …, hours: …, process: …, energy: …}}].
cli.product.screen.stage	Стадия как СТАДИЯ=T:F:FF, часы и кг CO2e/ч; можно повторять.
cli.product.screenTitle	Скрининг по формуле стадий
cli.product.spread	Наибольшее/наименьшее
cli.product.spreadMeaning	Та же установка и те же данные: различается только правило. Где правило неприменимо, в ячейке стоит код причины; сама причина — ниже.
cli.product.stage	Стадия
cli.product.sum	Сумма
cli.product.title	Углеродный след продукции
cli.product.window	Цены: среднее за {from}–{to}, {currency}; источники: {sources}.
cli.report.abstract	Отчёты для людей.
cli.report.build.abstract	Записать отчёт одним файлом HTML, который открывается без сети.
cli.report.done	Отчёт в файле {file}.
cli.report.format	Формат файла.
cli.report.kind	Стандарт или анкета, для которых отчёт; без него – страница всего рабочего пространства.
cli.report.output	Файл; - для стандартного вывода.
cli.report.value	Показатель, которого нет в документах: ИМЯ=ЧИСЛО, например population=8225; можно повторять.
cli.report.would	Отчёт можно записать в {file}; ничего не записано.
cli.root.abstract	От счётчиков организации к углеродной нейтральности: инвентаризация, след продукции, траектории.
cli.root.discussion	Язык выбирается ключом --lang kk|ru|en или переменной QADAM_LANG.
cli.unit.abstract	Единицы измерения.
cli.unit.convert.abstract	Перевести величину в другую единицу.
cli.unit.convert.from	Его единица.
cli.unit.convert.to	Единица, в которой его выразить.
cli.unit.convert.value	Число с десятичной точкой.
cli.unit.list.abstract	Показать все единицы с их написаниями и источниками.
cli.unlock.abstract	Открыть закрытый год: один просит с причиной, другой утверждает ключом --approve.
cli.unlock.approve	Утвердить просьбу другого лица.
cli.unlock.asked	Подана просьба открыть {year}; другое лицо утверждает её: `qadam inventory unlock {year} --approve`.
cli.unlock.done	{year} год открыт; закрытие и причина остаются в книге.
cli.unlock.year	Год.
cli.verification.about	Запись или источник, о котором речь.
cli.verification.abstract	Верификация закрытой инвентаризации: выборка, замечания, заключение.
cli.verification.answer	Номер замечания, на которое дан ответ и которое закрывается.
cli.verification.criteria	Критерии, например 'ISO 14064-1:2018'.
cli.verification.due	День, к которому нужен ответ, например 2025-03-31.
cli.verification.finding.abstract	Записать замечание, ответить на него или показать все.
cli.verification.independence	Почему верификатор независим.
cli.verification.level	Уровень уверенности.
cli.verification.list	Показать имеющиеся.
cli.verification.materiality	Существенность, процент от итога по местоположению.
cli.verification.misstatement	Заявленное минус верное, т CO₂-экв.; может быть отрицательным.
cli.verification.opinion	Заключение.
cli.verification.sample.abstract	Отобрать записи с вероятностью, пропорциональной выбросам.
cli.verification.seed	Начальное число: то же число отбирает те же записи.
cli.verification.severity	Насколько серьёзно.
cli.verification.size	Сколько записей отобрать.
cli.verification.statement.abstract	Дать заключение, привязанное к закрытию, или показать заключения.
cli.verification.text	Замечание; с --answer ответ. Без него показываются замечания.
cli.verification.year	Закрытый год; нужен, если их несколько.
cli.waste.abstract	Отходы: баланс, полигон, маршруты, план, циркулярность
cli.waste.added	Добавлено
cli.waste.aerobic	Разложилось с доступом воздуха
cli.waste.avoided	Предотвращено
cli.waste.avoidedTitle	Предотвращено в другом месте: не входит ни в один охват и выше не вычтено
cli.waste.balanceAbstract	Составить баланс массы каждого объекта
cli.waste.baseline	Вариант, с которым сравниваются другие; по умолчанию первый
cli.waste.baselineCell	база сравнения
cli.waste.buried	Захоронено
cli.waste.capacity	Мощность
cli.waste.capital	Платёж за построенное
cli.waste.carbonTitle	Где разлагаемый углерод на конец последнего года
cli.waste.circularityAbstract	Показать металлы в остатках, их извлечение и показатели циркулярности
cli.waste.closing	На конец
cli.waste.cost	Затраты за год
cli.waste.coverage	Известно
cli.waste.currency	Валюта с годом цен, например KZT{{2024}}; по умолчанию из plan.yaml
cli.waste.decayed	Разложилось в газ
cli.waste.deposited	Захоронено
cli.waste.diverted	Отведено от захоронения
cli.waste.emission	Выброс
cli.waste.explain.abstract	Показать, как получен показатель отходов: рейсы, коэффициенты, источники.
cli.waste.explain.boundary	Сколько цепочки: process, transport или full-chain; без указания — process.
cli.waste.explain.what	total, site:ID, stream:ID, route:ID, movement:ID или landfill:ID.
cli.waste.feed	Сырьё
cli.waste.gap	Не учтено
cli.waste.generated	Образовано
cli.waste.gwp	Потенциалы потепления: ar4, ar5 или ar6; по умолчанию из plan.yaml, иначе ar5
cli.waste.hazardous	Опасных в захоронении
cli.waste.high	Не более
cli.waste.immediate	сразу
cli.waste.indicator	Показатель
cli.waste.indicatorTitle	Циркулярность (ISO 59020)
cli.waste.landfillAbstract	Рассчитать метан полигонов по затуханию первого порядка
cli.waste.landfills	Полигоны; без указания — все
cli.waste.low	Не менее
cli.waste.mass	Отходы
cli.waste.material	Материал
cli.waste.metal	Металл
cli.waste.metalTolerance	Допустимая доля неучтённого металла, процент от сырья
cli.waste.methaneEmitted	выброшено
cli.waste.methaneGenerated	Метана образовано
cli.waste.methaneOxidised	окислено
cli.waste.methaneRecovered	уловлено
cli.waste.never	никогда
cli.waste.opening	На начало
cli.waste.option	Вариант
cli.waste.payback	Окупаемость
cli.waste.planAbstract	Найти самый дешёвый план обращения с отходами при заданных целях
cli.waste.planCost	Наименьшие затраты: {cost}, дисконтировано по ставке {rate}
cli.waste.planFlows	Куда идут отходы
cli.waste.planWorks	Что строится
cli.waste.planYears	По годам
cli.waste.product	Продукт
cli.waste.productTitle	Показатель цикличности материалов продукции (MCI; LFI 1 – полностью линейно)
cli.waste.rate	Реальная ставка дисконтирования, процент в год; по умолчанию из plan.yaml
cli.waste.received	Принято
cli.waste.reclaimed	Извлечено
cli.waste.recovery	Извлечение
cli.waste.recoveryTitle	Извлечение по металлам
cli.waste.recycled	Переработано
cli.waste.recycledContent	Лом в сырье
cli.waste.remaining	Ещё разложится
cli.waste.route	Маршрут
cli.waste.routeAbstract	Сравнить способы обращения с потоком отходов
cli.waste.routesMeaning	Граница без числа не имеет части цепочки; примечания её называют. Границы не складываются между собой.
cli.waste.running	Текущие затраты
cli.waste.sent	Передано
cli.waste.site	Только один объект
cli.waste.source	Источник
cli.waste.stored	Осталось навсегда
cli.waste.stream	Поток
cli.waste.streams	Потоки; без указания — все, у которых есть варианты
cli.waste.through	Последний год; по умолчанию год последнего захоронения
cli.waste.tolerance	Допустимый разрыв, процент от образованного и принятого
cli.waste.tonnes	Влажных тонн в год; по умолчанию образованное по журналу отходов
cli.waste.treated	Обработано
cli.waste.unaccounted	Не учтено
cli.waste.unrecoverable	Невозвратные отходы
cli.waste.virgin	Первичное сырьё
cli.waste.year	Год журнала отходов; по умолчанию последний
cli.waste.yearColumn	Год
cli.waste.years	{years} г.
cli.workspace.abstract	Файл рабочего пространства: создать, загрузить папки с текстом, выгрузить их.
cli.workspace.action	Что
cli.workspace.activities	Записи о деятельности
cli.workspace.actor	Кто
cli.workspace.changed	изменено
cli.workspace.databases	Базы данных жизненного цикла
cli.workspace.document	Документ
cli.workspace.documents	Документы
cli.workspace.export.abstract	Записать рабочее пространство папкой с текстом, без потерь.
cli.workspace.export.done#one	Записан {count} файл в {folder}.
cli.workspace.export.done#few	Записано {count} файла в {folder}.
cli.workspace.export.done#many	Записано {count} файлов в {folder}.
cli.workspace.export.done#other	Записано {count} файла в {folder}.
cli.workspace.export.folder	Новая или пустая папка.
cli.workspace.export.would#one	Был бы записан {count} файл в {folder}.
cli.workspace.export.would#few	Было бы записано {count} файла в {folder}.
cli.workspace.export.would#many	Было бы записано {count} файлов в {folder}.
cli.workspace.export.would#other	Было бы записано {count} файла в {folder}.
cli.workspace.import.abstract	Проверить папку с текстом целиком, затем сохранить её целиком или никак.
cli.workspace.import.dates	Даты в activities.csv: 2024-01-31, 31.01.2024 или 01/31/2024.
cli.workspace.import.decimal	Десятичный знак в activities.csv.
cli.workspace.import.done	Сохранено
cli.workspace.import.folder	Папка с organisation.yaml или products.yaml либо выгруженное рабочее пространство.
cli.workspace.import.grouping	Знак между тысячами в activities.csv.
cli.workspace.import.refused	Ничего не сохранено: исправьте ошибки и импортируйте снова.
cli.workspace.import.replaceActs	Причина, по которой меняются и завершаются записи, импортированные, добавленные, исправленные или возвращённые действием из книги; без неё они сохраняются.
cli.workspace.import.separator	Между ячейками activities.csv.
cli.workspace.import.would	Было бы сохранено
cli.workspace.info.abstract	Что хранит рабочее пространство; проверяет цепочку журнала.
cli.workspace.info.counts	Документов: {documents}. Записей о деятельности: {activities}. Результатов: {results}. Записей журнала: {entries}. Схема {schema}.
cli.workspace.info.log	Показать и журнал.
cli.workspace.init.abstract	Создать новый пустой файл рабочего пространства.
cli.workspace.init.done	Создан {file}. Дальше: qadam workspace import ПАПКА --workspace {file}
cli.workspace.init.file	Файл, по обычаю ИМЯ.qadam.
cli.workspace.init.would	{file} можно создать; ничего не записано.
cli.workspace.new	новых
cli.workspace.retired	завершено
cli.workspace.subject	С чем
cli.workspace.time	Время (UTC)
cli.workspace.unchanged	без изменений
cli.workspace.version	Версия
"""#
}
