// Generated from Translations/*/energy-system.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum EnergySystemTexts {
    static let en: String = #"""
PTH-0501	{id}: {reference} is not a member of the set {set}.
PTH-0501.fix	Correct the name or add it to the set.
PTH-0502	{id} is not part of the model and was left out.
PTH-0502.fix	Remove it, or say the same with attributes of the model.
PTH-0503	The set {id} has members that are not whole numbers.
PTH-0503.fix	Years are counted: write each as a whole number such as 2030.
PTH-0504	{id}: the same thing is given here and at {other}; neither was taken.
PTH-0504.fix	Remove one of the rows.
PTH-0505	{id} has {found} indices, but {expected} are needed.
PTH-0505.fix	Give the table with all its indices.
PTH-0506	There is no attribute {id}.
PTH-0506.fix	Correct the name; the manual lists all attributes.
PTH-0510	The system has no members of {id}.
PTH-0510.fix	Add at least one.
PTH-0511	{id} stands twice among {set}.
PTH-0511.fix	Remove or rename one of them.
PTH-0512	The year {id} comes after {before}.
PTH-0512.fix	Put the years in order, each once.
PTH-0513	{attribute} of {id} is {value}; allowed is {allowed}.
PTH-0513.fix	Correct the value.
PTH-0514	{id} has no {attribute}, and the model needs it.
PTH-0514.fix	Give the value; nothing is assumed for it.
PTH-0515	{id} can be built and has no {attribute} in {years}.
PTH-0515.fix	Give it for every year, or set maximumNewCapacity to 0 where nothing can be built.
PTH-0516	The slices of {id} make up {sum} of the year and not all of it.
PTH-0516.fix	Correct yearSplit so that its sum is 1.
PTH-0517	The period {id} stands for {length} years, but the next one begins {gap} years later.
PTH-0517.fix	Set periodYears to the distance, or say why years are left out.
PTH-0518	The demand profile of {id} in {year} lacks the slices {slices}.
PTH-0518.fix	Give a value for every slice; 0 where there is no demand.
PTH-0519	The demand profile of {id} in {year} adds up to {sum} and not to 1.
PTH-0519.fix	Scale the profile to 1, or put the difference into the demand.
PTH-0520	{id} has demand in {year} in slices that have no time: {slices}.
PTH-0520.fix	Give these slices a yearSplit above 0 or take their demand away.
PTH-0521	{id}: {attribute} is above {other} in {years}.
PTH-0521.fix	Lower the one or raise the other.
PTH-0522	{id} must run {least} over all years, but may run {most} only.
PTH-0522.fix	Raise maximumTotalActivity or lower the least activities.
PTH-0523	{id}: what stands already and must be built is more than maximumCapacity in {years}.
PTH-0523.fix	Raise maximumCapacity, or lower residualCapacity or minimumNewCapacity.
PTH-0524	{id}: minimumCapacity cannot be reached in {years} with what stands and may be built.
PTH-0524.fix	Lower it, or allow more to be built.
PTH-0525	{id}: minimumActivity is more than the largest capacity can give in {years}.
PTH-0525.fix	Lower it, or raise maximumCapacity or the factors.
PTH-0526	{id}: emissions from outside the model are above the limit in {years}, and nothing removes any.
PTH-0526.fix	Raise emissionLimit or lower exogenousEmission.
PTH-0527	{id}: emissions from outside the model are above the limit of all years, and nothing removes any.
PTH-0527.fix	Raise totalEmissionLimit or lower totalExogenousEmission.
PTH-0528	{id} is in demand in {years}, but nothing can make it or bring it.
PTH-0528.fix	Add a technology or a link that gives it, or take the demand away.
PTH-0529	{id} needs {commodity}, which nothing makes in some years: its activities there were left out.
PTH-0529.fix	Add a source of it, or remove the technology.
PTH-0530	The link {id} has only one direction in {years}.
PTH-0530.fix	Give tradeRoute in both directions: with one of them a region would draw from nothing.
PTH-0531	{id} has {attribute} in {years}, but nothing counts towards it ({tag}).
PTH-0531.fix	Tag the technologies that count, or take the target away.
PTH-0532	{id} earns more than it costs in {years}, and nothing limits it: the plan has no end.
PTH-0532.fix	Check the signs of its costs, or limit its capacity or activity.
PTH-0533	Nothing fills the store {id}.
PTH-0533.fix	Give a technology toStorage for it.
PTH-0534	Nothing empties the store {id}.
PTH-0534.fix	Give a technology fromStorage for it.
PTH-0535	The store {id} begins with {start}, outside {least} to {most}.
PTH-0535.fix	Correct storageStart, residualStorage or minimumStorageLevel.
PTH-0536	Stores are used, but the slices {id} lie in no bracket: what is stored there would be lost, what is taken there would come from nothing.
PTH-0536.fix	Give each slice a season, a type of day and a bracket.
PTH-0537	The slices {id} share a bracket; the published equations take the sum of their rates for the rate of all.
PTH-0537.fix	Give each slice a bracket of its own.
PTH-0540#one	There is no plan: {count} limit cannot hold.
PTH-0540#other	There is no plan: these {count} limits cannot hold together.
PTH-0540.fix	Give one of the limits named below more room.
PTH-0541	Takes part: {what}.
PTH-0541.fix	Change it, or one of the others.
PTH-0542	Takes part: {what}, with {bound}.
PTH-0542.fix	Change it, or one of the others.
PTH-0543	The numbers of the model lie so far apart that the answer may be wrong: {dangers}.
PTH-0543.fix	Choose units in which costs and flows lie between about 0.001 and 10,000, and remove limits that stand for none.
PTH-0544	Recomputed from the attributes, the plan does not close: the largest relative difference is {residual}.
PTH-0544.fix	Choose other units, or solve with tighter tolerances.
PTH-0545	The plan has no end; these grow together: {columns} (and {more} more).
PTH-0545.fix	Look for a loop that gives more than it takes, a cost with the wrong sign, or a limit that is missing.
PTH-0546	Stores by the hour or ramps are used, but the slices {id} lie in no day or have no hours.
PTH-0546.fix	Give each slice a day and its hours.
PTH-0547	In {year} the slices {id} stand for another number of days than {first} of the same day.
PTH-0547.fix	Make yearSplit proportional to sliceHours within each day.
PTH-0548	The store {id} goes on from day to day, but no day stands for these days of the year: {days}.
PTH-0548.fix	Give dayOfCalendar for every day of the year.
PTH-0549	No gas belongs to the group {id}, though it is limited or taxed.
PTH-0549.fix	Give groupWeight for its gases.
PTH-0871	{name} of {names} differs between the slices of the plan and follows no hourly series, so its hours are not known.
PTH-0871.fix	Give it a row in series.csv.
PTH-0872	The store {name} works by seasons and brackets, which say nothing about single hours.
PTH-0872.fix	Let it hold a commodity (storedCommodity) or work by the hour (storageByHour).
PTH-0873	The performance of {name} follows the outside temperature; the general model knows one value for the year.
PTH-0873.fix	Give it a constant efficiency, such as a seasonal mean.
PTH-0874	The levels of {name} stand in another order than in the list of levels.
PTH-0874.fix	List the levels in the order in which buildings take them.
PTH-0920	{id} lives {life} years and serves up to {served} years in the model for one payment: what lives at the start of a period serves all of it.
PTH-0920.fix	Choose periods that divide the life, or raise the capital cost by the renewals that are left out.
PTH-0921	{attribute} of {id} changes nothing in {years}: demand that is balanced over the year or has no course is met at any time already.
PTH-0921.fix	Leave it out, or give the demand as annualDemand with a profile.
energy.method.activityLimits	Limits on activity
energy.method.annuity	Cost of capital of an investor
energy.method.balance	Balance of commodities
energy.method.capacity	Capacity limits activity
energy.method.commitment	Units that are switched on and off
energy.method.cost	Discounted cost of the system
energy.method.credit	Credits beside the emissions
energy.method.creditCurve	Price curve and quality of credits
energy.method.degreeHours	Heat demand from the weather
energy.method.demandResponse	Demand that gives way
energy.method.discounting	Discounting of the system
energy.method.embodiedEmission	Emissions of building
energy.method.emission	Limits on emissions
energy.method.groupEmission	Limits on groups of gases
energy.method.levelFinance	Who pays for the levels of buildings
energy.method.link	Links with losses
energy.method.marketEmission	Market-based emissions and certificates
energy.method.minimumLoad	Least load
energy.method.ramp	Rise and fall of activity
energy.method.renewableTarget	Renewable target
energy.method.reserveMargin	Reserve margin
energy.method.retirement	Early end of service
energy.method.salvage	Worth at the end of the horizon
energy.method.storageBounds	Bounds of the level of stores
energy.method.storageCapacity	Capacity of stores
energy.method.storageLevel	Level of stores by season, day and bracket
energy.method.tax	Tax above a free allowance
energy.method.totalCapacity	Capacity that stands
energy.method.trade	Trade between regions
energy.method.yearOperation	All hours of a year with the plan
energy.part.activity	activity ({id})
energy.part.annualActivity	limit on the activity of a year ({id})
energy.part.annualBalance	balance of the year ({id})
energy.part.availability	availability over the year ({id})
energy.part.balance	balance of a commodity ({id})
energy.part.capacity	capacity in a slice ({id})
energy.part.capacityLimit	limit on capacity that cannot change ({id})
energy.part.capacityThatStands	limit on capacity that stands ({id})
energy.part.certificate	energy covered by certificates ({id})
energy.part.certificateEffect	effect of certificates within the emission of bought energy ({id})
energy.part.certificatesCovered	certificates within the bought energy ({id})
energy.part.charge	largest rate of charge ({id})
energy.part.credit	largest amount of credits ({id})
energy.part.creditQuality	least quality of credits ({id})
energy.part.creditStep	credits on a step ({id})
energy.part.creditSteps	steps of the price curve of credits ({id})
energy.part.creditsUsed	credits within the emissions ({id})
energy.part.discharge	largest rate of discharge ({id})
energy.part.emissionLimit	emission limit of a year ({id})
energy.part.flow	flow over a link ({id})
energy.part.groupLimit	emission limit of a group ({id})
energy.part.groupTotalLimit	emission budget of a group ({id})
energy.part.kept	investment still in service ({id})
energy.part.keptResidual	former capacity still in service ({id})
energy.part.levelAtFinish	level of a store at the end of a week ({id})
energy.part.levelOfDay	level of a store at the start of a type of day ({id})
energy.part.levelOfSeason	level of a store at the start of a season ({id})
energy.part.levelOfYear	level of a store at the end of a year ({id})
energy.part.marketEmission	market-based emission ({id})
energy.part.marketFigure	market-based emission as a sum ({id})
energy.part.minimumLoad	least load ({id})
energy.part.netLimit	limit after credits ({id})
energy.part.newCapacity	limit on what is built ({id})
energy.part.newStorage	what is built of a store ({id})
energy.part.rampDown	fall of activity ({id})
energy.part.rampUp	rise of activity ({id})
energy.part.renewableTarget	renewable target ({id})
energy.part.reserveMargin	reserve margin ({id})
energy.part.residualRetirement	what is out of service stays out, of what was there before ({id})
energy.part.retirement	what is out of service stays out ({id})
energy.part.shiftedDay	moved demand comes back within the day ({id})
energy.part.shiftedFrom	demand moved out of a slice ({id})
energy.part.shiftedTo	demand moved into a slice ({id})
energy.part.storageCapacity	capacity of a store ({id})
energy.part.storageCharge	charge of a store ({id})
energy.part.storageDay	level of a store over a type of day ({id})
energy.part.storageDischarge	discharge of a store ({id})
energy.part.storageFinish	level of a store at the end of a week ({id})
energy.part.storageLower	least level of a store ({id})
energy.part.storageSeason	level of a store over a season ({id})
energy.part.storageThatStands	capacity of a store that stands ({id})
energy.part.storageUpper	largest level of a store ({id})
energy.part.storageYear	level of a store over a year ({id})
energy.part.subsidies	budget of the subsidies ({id})
energy.part.subsidy	subsidy for a level of a building ({id})
energy.part.subsidyOfStep	part of a step that a programme pays ({id})
energy.part.taxed	emissions that pay the tax ({id})
energy.part.taxedEmission	emissions above the free allowance ({id})
energy.part.totalActivity	limit on the activity of all years ({id})
energy.part.totalCapacity	capacity that stands ({id})
energy.part.totalEmissionLimit	emission limit of all years ({id})
energy.part.trade	trade over a link ({id})
energy.part.unitDownTime	least time off of units ({id})
energy.part.unitLeastLoad	least load of units that are on ({id})
energy.part.unitOutput	output of units that are on ({id})
energy.part.unitSwitch	starts and stops of units ({id})
energy.part.unitUpTime	least time on of units ({id})
energy.part.unitsOn	units that run ({id})
energy.part.unitsStanding	units that are on within those that stand ({id})
energy.part.unitsStarted	units that are started ({id})
energy.part.unitsStopped	units that are stopped ({id})
energy.part.unserved	unserved demand ({id})
energy.result.activity	Activity by slice and mode, as a rate
energy.result.capitalCost	Discounted investment
energy.result.certificate	Energy covered by contracts and certificates
energy.result.certificateCost	Discounted cost of contracts and certificates
energy.result.charge	Rate of charge
energy.result.commodityPrice	Marginal cost of a commodity
energy.result.credit	Credits
energy.result.creditCost	Discounted cost of credits
energy.result.discharge	Rate of discharge
energy.result.embodiedEmission	Emissions of building
energy.result.emission	Emissions of a year
energy.result.emissionPrice	Marginal cost of the limit of a year
energy.result.fixedCost	Discounted fixed cost
energy.result.flow	Flow over links, as a rate
energy.result.flowCost	Discounted cost of flows
energy.result.groupEmission	Emissions of groups
energy.result.groupPrice	Marginal cost of the limit of a group
energy.result.groupTotalPrice	Discounted marginal cost of the budget of a group
energy.result.marketCost	Discounted payments for market-based emissions
energy.result.marketEmission	Market-based emissions
energy.result.netPrice	Marginal cost of the limit after credits
energy.result.newCapacity	New capacity
energy.result.newStorage	New capacity of stores
energy.result.newUnits	New units
energy.result.penaltyCost	Discounted payment for emissions
energy.result.production	Production by technology
energy.result.responseCost	Discounted cost of unserved and moved demand
energy.result.retirementCost	Discounted cost of early end of service
energy.result.salvageValue	Discounted worth at the end
energy.result.shifted	Demand moved into the slice
energy.result.startCost	Discounted cost of starts
energy.result.storageCapitalCost	Discounted investment in stores
energy.result.storageContent	Level of stores on days at the start of a slice
energy.result.storageContentOfDay	Level of linked stores at the start of a day of the year
energy.result.storageLevel	Level of stores at the end of the year
energy.result.storageSalvageValue	Discounted worth of stores at the end
energy.result.subsidy	Subsidies for levels of buildings, not discounted
energy.result.taxCost	Discounted tax
energy.result.taxedEmission	Emissions that pay the tax
energy.result.technologyEmission	Emissions of a year by technology
energy.result.totalCapacity	Capacity that stands
energy.result.totalCost	Discounted cost of a year
energy.result.totalEmissionPrice	Discounted marginal cost of the limit of all years
energy.result.totalStorage	Capacity of stores that stands
energy.result.trade	Trade from the first region to the second, as a rate
energy.result.unitsOn	Units that run
energy.result.unitsStarted	Units that are started
energy.result.unserved	Unserved demand
energy.result.use	Use by technology
energy.result.variableCost	Discounted variable cost
energy.symbol.accumulatedDemand	demand at any time of the year
energy.symbol.activity	activity of a technology in a mode, as a rate
energy.symbol.activityLimit	least and largest activity
energy.symbol.annualDemand	demand of the year by slices
energy.symbol.availability	availability over the year
energy.symbol.baseTemperature	temperature above which nothing is heated
energy.symbol.boughtEnergy	bought energy per activity
energy.symbol.bracketShare	part of the year that the bracket is
energy.symbol.capacity	capacity that stands
energy.symbol.capacityFactor	capacity factor
energy.symbol.capacityToActivity	activity of a unit of capacity in a year
energy.symbol.capitalCost	capital cost
energy.symbol.capitalSurcharge	cost of capital relative to the investment
energy.symbol.certificate	energy that contracts and certificates cover
energy.symbol.certificateCost	price of a certificate
energy.symbol.certificateReduction	what covered energy emits less
energy.symbol.constantDemand	heat in any weather
energy.symbol.credit	credits of a class
energy.symbol.creditPrice	price of credits
energy.symbol.creditQuality	quality of a class
energy.symbol.creditStep	credits on a step of the curve
energy.symbol.creditStepAmount	how many credits the step has
energy.symbol.daySplit	part of the year that the bracket of one day is
energy.symbol.daysOfType	days of a type in a week
energy.symbol.demandRate	demand of the slice, as a rate
energy.symbol.discountRate	real discount rate
energy.symbol.embodiedEmission	emission of building one unit
energy.symbol.emissionFactor	emission per activity
energy.symbol.emissionLimit	limit on emissions
energy.symbol.excessEmission	emissions above a limit of the plan
energy.symbol.excessPrice	price of emissions above a limit: a tenth of P by the most that a unit of activity emits
energy.symbol.exogenous	emissions from outside the model
energy.symbol.firstYear	first year of the model
energy.symbol.fixedCost	fixed cost
energy.symbol.flow	flow over a link, as a rate
energy.symbol.freeAllowance	free allowance
energy.symbol.groupEmission	emissions of the group
energy.symbol.groupWeight	weight of a gas in the group
energy.symbol.horizonEnd	first year after the horizon
energy.symbol.hourOfYear	hour of a common year
energy.symbol.hoursBetween	hours between the middles of two slices
energy.symbol.investorRate	rate of the investor
energy.symbol.kept	what is still in service
energy.symbol.largestRates	largest rates of charge and discharge
energy.symbol.leastCreditQuality	least mean quality
energy.symbol.leastLevel	least level as a part of the capacity
energy.symbol.level	level of the store
energy.symbol.levelPaid	what the owner pays for a step
energy.symbol.levelRebound	part of the saving that is lost
energy.symbol.levelSubsidy	largest part that a programme pays
energy.symbol.life	operational life
energy.symbol.linkEfficiency	part that arrives
energy.symbol.marketEmission	market-based emission
energy.symbol.marketFactor	market-based factor
energy.symbol.marketPenalty	price of a market-based emission
energy.symbol.maximumCredit	largest amount of credits
energy.symbol.maximumFlow	largest flow
energy.symbol.minimumLoad	least load as a part
energy.symbol.nearSlices	slices that begin less than the least time on (off) before
energy.symbol.netLimit	limit after credits
energy.symbol.newCapacity	capacity built in a period
energy.symbol.newStorage	capacity of the store built in a period
energy.symbol.outsideTemperature	outside temperature
energy.symbol.penalty	penalty per emission
energy.symbol.perDegreeHour	heat per degree and hour
energy.symbol.periodYears	years that the period stands for
energy.symbol.profile	part of the demand in the slice
energy.symbol.ramp	largest rise and fall in an hour
energy.symbol.ratio	output and input per activity
energy.symbol.renewableCommodity	tag of commodities in the target
energy.symbol.renewableTarget	renewable target
energy.symbol.renewableTechnology	tag of renewable technologies
energy.symbol.reserveCommodity	tag of commodities that need reserve
energy.symbol.reserveMargin	reserve margin
energy.symbol.reserveTechnology	part of the capacity that counts as reserve
energy.symbol.residual	what stands from before the model
energy.symbol.route	weight of the link in the balance of its first region
energy.symbol.runningFactor	worth today of one unit a year through the period
energy.symbol.salvage	worth at the end as a part of the investment
energy.symbol.shiftable	part of the demand that can move
energy.symbol.shiftedFrom	demand moved out of the slice
energy.symbol.shiftedTo	demand moved into the slice
energy.symbol.split	part of the year that the slice is
energy.symbol.standingLoss	loss per hour
energy.symbol.startCost	cost of a start
energy.symbol.startFactor	worth today of one unit at the start of the year
energy.symbol.storageCapacity	capacity of the store
energy.symbol.storageRate	rate of charge and discharge
energy.symbol.storageRatio	what an activity gives to the store and takes from it
energy.symbol.subsidy	what a programme pays
energy.symbol.subsidyBudget	budget of the programme
energy.symbol.tax	tax per emission
energy.symbol.taxed	emissions that pay the tax
energy.symbol.trade	trade over a link, as a rate
energy.symbol.unitCapacity	size of a unit
energy.symbol.unitsOn	units that run
energy.symbol.unitsSwitched	units switched on and off before the slice
energy.symbol.unserved	demand that is not served, as a rate
energy.symbol.unservedPrice	price of demand that is not met: the model's own, else ten times the highest price in the plan
energy.symbol.variableCost	variable cost
"""#

    static let kk: String = #"""
PTH-0501	{id}: {reference} {set} жиынында жоқ.
PTH-0501.fix	Атауды түзетіңіз немесе жиынға қосыңыз.
PTH-0502	{id} модельге кірмейді, сондықтан ескерілмеді.
PTH-0502.fix	Оны алып тастаңыз немесе модель көрсеткіштерімен өрнектеңіз.
PTH-0503	{id} жиынында бүтін сан емес элементтер бар.
PTH-0503.fix	Жылдар есептеледі: әрқайсысын 2030 сияқты бүтін санмен жазыңыз.
PTH-0504	{id}: бір нәрсе осында да, {other} орнында да берілген; ешқайсысы алынбады.
PTH-0504.fix	Жолдардың бірін алып тастаңыз.
PTH-0505	{id} индекстерінің саны {found}, ал {expected} керек.
PTH-0505.fix	Кестені барлық индекстерімен беріңіз.
PTH-0506	{id} көрсеткіші жоқ.
PTH-0506.fix	Атауды түзетіңіз; барлық көрсеткіш нұсқаулықта берілген.
PTH-0510	Жүйеде бірде-бір {id} элементі жоқ.
PTH-0510.fix	Кемінде біреуін қосыңыз.
PTH-0511	{id} {set} ішінде екі рет кездеседі.
PTH-0511.fix	Біреуін алып тастаңыз немесе атын өзгертіңіз.
PTH-0512	{id} жылы {before} жылынан кейін тұр.
PTH-0512.fix	Жылдарды ретімен, әрқайсысын бір рет жазыңыз.
PTH-0513	{id} үшін {attribute} мәні {value}; рұқсат етілетіні: {allowed}.
PTH-0513.fix	Мәнді түзетіңіз.
PTH-0514	{id} үшін {attribute} берілмеген, ал ол модельге керек.
PTH-0514.fix	Мәнді беріңіз: ол өздігінен қойылмайды.
PTH-0515	{id} салынуы мүмкін, бірақ {years} үшін {attribute} берілмеген.
PTH-0515.fix	Оны әр жылға беріңіз немесе салуға болмайтын жерде maximumNewCapacity мәнін 0 етіңіз.
PTH-0516	{id} кесінділері жылдың {sum} бөлігін құрайды, толық жыл емес.
PTH-0516.fix	Қосындысы 1 болатындай yearSplit мәндерін түзетіңіз.
PTH-0517	{id} кезеңі {length} жылды білдіреді, ал келесісі {gap} жылдан кейін басталады.
PTH-0517.fix	periodYears мәнін осы аралыққа теңестіріңіз немесе жылдардың неге өткізіп жіберілгенін түсіндіріңіз.
PTH-0518	{id} сұраныс профилінде {year} жылы мына кесінділер жоқ: {slices}.
PTH-0518.fix	Әр кесіндіге мән беріңіз; сұраныс жоқ жерге 0.
PTH-0519	{id} сұраныс профилі {year} жылы 1 емес, {sum} болып қосылады.
PTH-0519.fix	Профильді 1-ге келтіріңіз немесе айырманы сұраныста ескеріңіз.
PTH-0520	{id} үшін {year} жылы уақыты жоқ кесінділерде сұраныс бар: {slices}.
PTH-0520.fix	Бұл кесінділерге 0-ден үлкен yearSplit беріңіз немесе сұранысын алып тастаңыз.
PTH-0521	{id}: {years} үшін {attribute} мәні {other} мәнінен үлкен.
PTH-0521.fix	Бірін азайтыңыз немесе екіншісін көбейтіңіз.
PTH-0522	{id} барлық жылдарда {least} істеуі керек, ал мүмкіні тек {most}.
PTH-0522.fix	maximumTotalActivity мәнін көбейтіңіз немесе ең аз белсенділіктерді азайтыңыз.
PTH-0523	{id}: {years} үшін тұрғаны мен салынуы тиісі maximumCapacity мәнінен көп.
PTH-0523.fix	maximumCapacity мәнін көбейтіңіз немесе residualCapacity не minimumNewCapacity мәнін азайтыңыз.
PTH-0524	{id}: {years} үшін тұрғаны мен салуға болатынымен minimumCapacity мәніне жету мүмкін емес.
PTH-0524.fix	Оны азайтыңыз немесе көбірек салуға рұқсат беріңіз.
PTH-0525	{id}: {years} үшін minimumActivity ең үлкен қуат бере алатыннан көп.
PTH-0525.fix	Оны азайтыңыз немесе maximumCapacity не коэффициенттерді көбейтіңіз.
PTH-0526	{id}: {years} үшін модельден тыс шығарындылар шектен жоғары, ал сіңіру жоқ.
PTH-0526.fix	emissionLimit мәнін көбейтіңіз немесе exogenousEmission мәнін азайтыңыз.
PTH-0527	{id}: модельден тыс шығарындылар барлық жылдар шегінен жоғары, ал сіңіру жоқ.
PTH-0527.fix	totalEmissionLimit мәнін көбейтіңіз немесе totalExogenousEmission мәнін азайтыңыз.
PTH-0528	{id} үшін {years} сұраныс бар, бірақ оны ештеңе өндіре не жеткізе алмайды.
PTH-0528.fix	Оны беретін технология не байланыс қосыңыз немесе сұранысты алып тастаңыз.
PTH-0529	{id} үшін {commodity} керек, ал оны кей жылдары ештеңе бермейді: сол жылдардағы белсенділігі алынбады.
PTH-0529.fix	Оның көзін қосыңыз немесе технологияны алып тастаңыз.
PTH-0530	{id} байланысының {years} үшін тек бір бағыты бар.
PTH-0530.fix	tradeRoute мәнін екі бағытта да беріңіз: біреуімен аймақ жоқтан алар еді.
PTH-0531	{id} үшін {years} {attribute} берілген, бірақ оған ештеңе есептелмейді ({tag}).
PTH-0531.fix	Есептелетін технологияларды белгілеңіз немесе мақсатты алып тастаңыз.
PTH-0532	{id} {years} үшін шығынынан көп табыс әкеледі және ештеңемен шектелмеген: жоспардың соңы жоқ.
PTH-0532.fix	Шығын таңбаларын тексеріңіз немесе қуатын не белсенділігін шектеңіз.
PTH-0533	{id} жинақтағышын ештеңе толтырмайды.
PTH-0533.fix	Ол үшін бір технологияға toStorage беріңіз.
PTH-0534	{id} жинақтағышын ештеңе босатпайды.
PTH-0534.fix	Ол үшін бір технологияға fromStorage беріңіз.
PTH-0535	{id} жинақтағышы {least} мен {most} аралығынан тыс {start} деңгейінен басталады.
PTH-0535.fix	storageStart, residualStorage не minimumStorageLevel мәнін түзетіңіз.
PTH-0536	Жинақтағыштар қолданылады, бірақ {id} кесінділері ешбір аралықта жатпайды: онда жиналғаны жоғалар, алынғаны жоқтан алынар еді.
PTH-0536.fix	Әр кесіндіге маусым, күн түрі және аралық беріңіз.
PTH-0537	{id} кесінділері бір аралықта жатыр; жарияланған теңдеулер олардың жылдамдықтарының қосындысын бәрінің жылдамдығы деп алады.
PTH-0537.fix	Әр кесіндіге өз аралығын беріңіз.
PTH-0540#one	Жоспар жоқ: {count} шек орындалмайды.
PTH-0540#other	Жоспар жоқ: осы {count} шек бірге орындалмайды.
PTH-0540.fix	Төменде аталған шектердің бірін босатыңыз.
PTH-0541	Қатысады: {what}.
PTH-0541.fix	Осыны немесе қалғандарының бірін өзгертіңіз.
PTH-0542	Қатысады: {what}, мәні {bound}.
PTH-0542.fix	Осыны немесе қалғандарының бірін өзгертіңіз.
PTH-0543	Модель сандары бір-бірінен тым алшақ, жауап қате болуы мүмкін: {dangers}.
PTH-0543.fix	Шығындар мен ағындар шамамен 0,001 мен 10 000 аралығында болатын бірліктерді таңдаңыз және ештеңені шектемейтін шектерді алып тастаңыз.
PTH-0544	Көрсеткіштер бойынша қайта есептегенде жоспар сәйкес келмейді: ең үлкен салыстырмалы айырма {residual}.
PTH-0544.fix	Басқа бірліктер таңдаңыз немесе қатаңырақ дәлдікпен шешіңіз.
PTH-0545	Жоспардың соңы жоқ; бірге өсетіндері: {columns} (және тағы {more}).
PTH-0545.fix	Алғанынан көп беретін тұйық тізбекті, таңбасы қате шығынды немесе жоқ шекті іздеңіз.
PTH-0546	Сағаттық жинақтағыштар не өзгеру жылдамдығы қолданылады, бірақ {id} кесінділері ешбір күнде жатпайды немесе сағаты жоқ.
PTH-0546.fix	Әр кесіндіге күн мен сағат санын беріңіз.
PTH-0547	{year} жылы {id} кесінділері сол күннің {first} кесіндісінен басқа күн санын білдіреді.
PTH-0547.fix	Әр күн ішінде yearSplit мәндерін sliceHours мәндеріне пропорционал етіңіз.
PTH-0548	{id} жинақтағышы күннен күнге өтеді, бірақ жылдың мына күндерін ешбір күн білдірмейді: {days}.
PTH-0548.fix	Жылдың әр күніне dayOfCalendar беріңіз.
PTH-0549	{id} тобы шектелген не салық салынған, бірақ оған ешбір газ кірмейді.
PTH-0549.fix	Оның газдарына groupWeight беріңіз.
PTH-0871	{names} үшін {name} жоспар кесінділерінде әртүрлі, ал сағаттық қатарға бағынбайды, сондықтан оның сағаттары белгісіз.
PTH-0871.fix	Оған series.csv кестесінде жол беріңіз.
PTH-0872	{name} жинақтағышы маусымдар мен аралықтар бойынша жұмыс істейді, олар жеке сағаттар туралы ештеңе айтпайды.
PTH-0872.fix	Ол ресурсты сақтасын (storedCommodity) немесе сағат бойынша жұмыс істесін (storageByHour).
PTH-0873	{name} тиімділігі сыртқы температураға байланысты; жалпы модельде жылға бір мән ғана бар.
PTH-0873.fix	Оған тұрақты тиімділік беріңіз, мысалы маусымдық орташа.
PTH-0874	{name} деңгейлері деңгейлер тізімінен басқа ретпен тұр.
PTH-0874.fix	Деңгейлерді ғимараттар өтетін ретпен беріңіз.
PTH-0920	{id} {life} жыл қызмет етеді, ал модельде бір төлемге {served} жылға дейін істейді: кезең басында тұрған қуат кезең бойы істейді.
PTH-0920.fix	Қызмет мерзімін қалдықсыз бөлетін кезеңдер таңдаңыз немесе күрделі шығынды есепке алынбаған жаңартулар құнына арттырыңыз.
PTH-0921	{id} үшін {attribute} ештеңені өзгертпейді ({years}): жыл бойынша теңгерілетін немесе уақыт бойынша барысы берілмеген сұраныс онсыз да кез келген уақытта өтеледі.
PTH-0921.fix	Оны алып тастаңыз немесе сұранысты профилі бар annualDemand ретінде беріңіз.
energy.method.activityLimits	Белсенділік шектері
energy.method.annuity	Инвестор капиталының құны
energy.method.balance	Ресурстар балансы
energy.method.capacity	Қуат белсенділікті шектейді
energy.method.commitment	Қосылып-өшірілетін агрегаттар
energy.method.cost	Жүйенің дисконтталған шығыны
energy.method.credit	Шығарындылар жанындағы кредиттер
energy.method.creditCurve	Кредиттердің баға қисығы мен сапасы
energy.method.degreeHours	Ауа райы бойынша жылу сұранысы
energy.method.demandResponse	Икемді сұраныс
energy.method.discounting	Жүйедегі дисконттау
energy.method.embodiedEmission	Салудың шығарындылары
energy.method.emission	Шығарынды шектері
energy.method.groupEmission	Газ топтарының шектері
energy.method.levelFinance	Ғимарат деңгейлерін кім төлейді
energy.method.link	Шығыны бар байланыстар
energy.method.marketEmission	Нарықтық әдіс бойынша шығарындылар мен сертификаттар
energy.method.minimumLoad	Ең аз жүктеме
energy.method.ramp	Белсенділіктің өзгеру жылдамдығы
energy.method.renewableTarget	Жаңартылатын энергия мақсаты
energy.method.reserveMargin	Қуат резерві
energy.method.retirement	Қуатты мерзімінен бұрын шығару
energy.method.salvage	Көкжиек соңындағы құн
energy.method.storageBounds	Жинақтағыш деңгейінің шектері
energy.method.storageCapacity	Жинақтағыш сыйымдылығы
energy.method.storageLevel	Маусым, күн және аралық бойынша жинақтағыш деңгейі
energy.method.tax	Тегін квотадан асқанға салық
energy.method.totalCapacity	Тұрған қуат
energy.method.trade	Аймақтар арасындағы алмасу
energy.method.yearOperation	Жоспармен жылдың барлық сағаты
energy.part.activity	белсенділік ({id})
energy.part.annualActivity	жылдық белсенділік шегі ({id})
energy.part.annualBalance	жылдық баланс ({id})
energy.part.availability	жыл бойғы қолжетімділік ({id})
energy.part.balance	ресурс балансы ({id})
energy.part.capacity	кесіндідегі қуат ({id})
energy.part.capacityLimit	өзгермейтін қуат шегі ({id})
energy.part.capacityThatStands	тұрған қуат шегі ({id})
energy.part.certificate	сертификаттар жапқан энергия ({id})
energy.part.certificateEffect	сертификаттардың сатып алынған энергия шығарындысы шегіндегі әсері ({id})
energy.part.certificatesCovered	сатып алынған энергия шегіндегі сертификаттар ({id})
energy.part.charge	зарядтаудың ең жоғары жылдамдығы ({id})
energy.part.credit	кредиттердің ең көп мөлшері ({id})
energy.part.creditQuality	кредиттердің ең төмен сапасы ({id})
energy.part.creditStep	сатыдағы кредиттер ({id})
energy.part.creditSteps	кредиттер баға қисығының сатылары ({id})
energy.part.creditsUsed	шығарындылар шегіндегі кредиттер ({id})
energy.part.discharge	разрядтаудың ең жоғары жылдамдығы ({id})
energy.part.emissionLimit	жылдық шығарынды шегі ({id})
energy.part.flow	байланыс ағыны ({id})
energy.part.groupLimit	топ шығарындысының шегі ({id})
energy.part.groupTotalLimit	топтың шығарынды бюджеті ({id})
energy.part.kept	әлі қызметтегі салым ({id})
energy.part.keptResidual	әлі қызметтегі бұрынғы қуат ({id})
energy.part.levelAtFinish	жинақтағыштың апта соңындағы деңгейі ({id})
energy.part.levelOfDay	жинақтағыштың күн түрі басындағы деңгейі ({id})
energy.part.levelOfSeason	жинақтағыштың маусым басындағы деңгейі ({id})
energy.part.levelOfYear	жинақтағыштың жыл соңындағы деңгейі ({id})
energy.part.marketEmission	нарықтық шығарынды ({id})
energy.part.marketFigure	нарықтық шығарындының қосындысы ({id})
energy.part.minimumLoad	ең аз жүктеме ({id})
energy.part.netLimit	кредиттерден кейінгі шек ({id})
energy.part.newCapacity	салу шегі ({id})
energy.part.newStorage	жинақтағыш салу ({id})
energy.part.rampDown	белсенділік төмендеуі ({id})
energy.part.rampUp	белсенділік өсуі ({id})
energy.part.renewableTarget	жаңартылатын энергия мақсаты ({id})
energy.part.reserveMargin	қуат резерві ({id})
energy.part.residualRetirement	бұрынғыдан шығарылған қуат қайтпайды ({id})
energy.part.retirement	шығарылған қуат қайтпайды ({id})
energy.part.shiftedDay	жылжытылған сұраныс күн ішінде қайтады ({id})
energy.part.shiftedFrom	кесіндіден жылжытылған сұраныс ({id})
energy.part.shiftedTo	кесіндіге жылжытылған сұраныс ({id})
energy.part.storageCapacity	жинақтағыш сыйымдылығы ({id})
energy.part.storageCharge	жинақтағышты зарядтау ({id})
energy.part.storageDay	жинақтағыштың күн түрі бойынша деңгейі ({id})
energy.part.storageDischarge	жинақтағышты разрядтау ({id})
energy.part.storageFinish	жинақтағыштың апта соңындағы деңгейі ({id})
energy.part.storageLower	жинақтағыштың ең төмен деңгейі ({id})
energy.part.storageSeason	жинақтағыштың маусымдық деңгейі ({id})
energy.part.storageThatStands	тұрған жинақтағыш сыйымдылығы ({id})
energy.part.storageUpper	жинақтағыштың ең жоғары деңгейі ({id})
energy.part.storageYear	жинақтағыштың жылдық деңгейі ({id})
energy.part.subsidies	субсидиялар бюджеті ({id})
energy.part.subsidy	ғимарат деңгейіне субсидия ({id})
energy.part.subsidyOfStep	қадамның бағдарлама төлейтін бөлігі ({id})
energy.part.taxed	салық төленетін шығарындылар ({id})
energy.part.taxedEmission	тегін квотадан асқан шығарындылар ({id})
energy.part.totalActivity	барлық жылдар белсенділігінің шегі ({id})
energy.part.totalCapacity	тұрған қуат ({id})
energy.part.totalEmissionLimit	барлық жылдар шығарындысының шегі ({id})
energy.part.trade	байланыс арқылы алмасу ({id})
energy.part.unitDownTime	агрегаттардың ең аз тұру уақыты ({id})
energy.part.unitLeastLoad	қосулы агрегаттардың ең аз жүктемесі ({id})
energy.part.unitOutput	қосулы агрегаттардың өнімі ({id})
energy.part.unitSwitch	агрегаттарды қосу мен өшіру ({id})
energy.part.unitUpTime	агрегаттардың ең аз жұмыс уақыты ({id})
energy.part.unitsOn	жұмыс істеп тұрған агрегаттар ({id})
energy.part.unitsStanding	тұрған агрегаттар ішіндегі қосулылары ({id})
energy.part.unitsStarted	іске қосылған агрегаттар ({id})
energy.part.unitsStopped	тоқтатылған агрегаттар ({id})
energy.part.unserved	жабылмаған сұраныс ({id})
energy.result.activity	Кесінді мен режим бойынша белсенділік, жылдамдық ретінде
energy.result.capitalCost	Дисконтталған салым
energy.result.certificate	Келісімшарттар мен сертификаттар жапқан энергия
energy.result.certificateCost	Келісімшарттар мен сертификаттардың дисконтталған шығыны
energy.result.charge	Зарядтау жылдамдығы
energy.result.commodityPrice	Ресурстың шекті құны
energy.result.credit	Кредиттер
energy.result.creditCost	Кредиттердің дисконтталған шығыны
energy.result.discharge	Разрядтау жылдамдығы
energy.result.embodiedEmission	Салудың шығарындылары
energy.result.emission	Жылдық шығарындылар
energy.result.emissionPrice	Жылдық шектің шекті құны
energy.result.fixedCost	Дисконтталған тұрақты шығын
energy.result.flow	Байланыстар ағыны, жылдамдық ретінде
energy.result.flowCost	Ағындардың дисконтталған шығыны
energy.result.groupEmission	Топ шығарындылары
energy.result.groupPrice	Топ шегінің шекті құны
energy.result.groupTotalPrice	Топ бюджетінің дисконтталған шекті құны
energy.result.marketCost	Нарықтық шығарындылар үшін дисконтталған төлемдер
energy.result.marketEmission	Нарықтық әдіс бойынша шығарындылар
energy.result.netPrice	Кредиттерден кейінгі шектің шекті құны
energy.result.newCapacity	Жаңа қуат
energy.result.newStorage	Жинақтағыштардың жаңа сыйымдылығы
energy.result.newUnits	Жаңа агрегаттар
energy.result.penaltyCost	Дисконтталған шығарынды төлемі
energy.result.production	Технологиялар бойынша өндіріс
energy.result.responseCost	Жабылмаған және жылжытылған сұраныстың дисконтталған шығыны
energy.result.retirementCost	Мерзімінен бұрын шығарудың дисконтталған шығыны
energy.result.salvageValue	Соңындағы дисконтталған құн
energy.result.shifted	Кесіндіге жылжытылған сұраныс
energy.result.startCost	Іске қосудың дисконтталған шығыны
energy.result.storageCapitalCost	Жинақтағыштарға дисконтталған салым
energy.result.storageContent	Күндер бойынша жинақтағыштардың кесінді басындағы деңгейі
energy.result.storageContentOfDay	Байланысқан жинақтағыштардың жыл күні басындағы деңгейі
energy.result.storageLevel	Жыл соңындағы жинақтағыш деңгейі
energy.result.storageSalvageValue	Жинақтағыштардың соңындағы дисконтталған құны
energy.result.subsidy	Ғимарат деңгейлеріне субсидиялар, дисконтталмаған
energy.result.taxCost	Дисконтталған салық
energy.result.taxedEmission	Салық төленетін шығарындылар
energy.result.technologyEmission	Технологиялар бойынша жылдық шығарындылар
energy.result.totalCapacity	Тұрған қуат
energy.result.totalCost	Жылдың дисконтталған шығыны
energy.result.totalEmissionPrice	Барлық жылдар шегінің дисконтталған шекті құны
energy.result.totalStorage	Тұрған жинақтағыш сыйымдылығы
energy.result.trade	Бірінші аймақтан екіншісіне алмасу, жылдамдық ретінде
energy.result.unitsOn	Жұмыс істеп тұрған агрегаттар
energy.result.unitsStarted	Іске қосылған агрегаттар
energy.result.unserved	Жабылмаған сұраныс
energy.result.use	Технологиялар бойынша тұтыну
energy.result.variableCost	Дисконтталған айнымалы шығын
energy.symbol.accumulatedDemand	жылдың кез келген уақытындағы сұраныс
energy.symbol.activity	технологияның режимдегі белсенділігі, жылдамдық ретінде
energy.symbol.activityLimit	ең аз және ең көп белсенділік
energy.symbol.annualDemand	кесінділер бойынша жылдық сұраныс
energy.symbol.availability	жыл бойғы қолжетімділік
energy.symbol.baseTemperature	одан жоғарыда жылытылмайтын температура
energy.symbol.boughtEnergy	белсенділікке сатып алынған энергия
energy.symbol.bracketShare	аралықтың жылдағы үлесі
energy.symbol.capacity	тұрған қуат
energy.symbol.capacityFactor	кесіндідегі қуат коэффициенті
energy.symbol.capacityToActivity	қуат бірлігінің жылдық белсенділігі
energy.symbol.capitalCost	күрделі шығын
energy.symbol.capitalSurcharge	салымға қатысты капитал құны
energy.symbol.certificate	келісімшарттар мен сертификаттар жабатын энергия
energy.symbol.certificateCost	сертификат бағасы
energy.symbol.certificateReduction	жабылған энергия шығарындысының кемуі
energy.symbol.constantDemand	кез келген ауа райындағы жылу
energy.symbol.credit	сынып кредиттері
energy.symbol.creditPrice	кредиттер бағасы
energy.symbol.creditQuality	сынып сапасы
energy.symbol.creditStep	қисық сатысындағы кредиттер
energy.symbol.creditStepAmount	сатыдағы кредиттер саны
energy.symbol.daySplit	бір күн аралығының жылдағы үлесі
energy.symbol.daysOfType	аптадағы бір түрдегі күндер
energy.symbol.demandRate	кесінді сұранысы, жылдамдық ретінде
energy.symbol.discountRate	нақты дисконт мөлшерлемесі
energy.symbol.embodiedEmission	бір бірлік салудың шығарындысы
energy.symbol.emissionFactor	белсенділік бірлігіне шығарынды
energy.symbol.emissionLimit	шығарынды шегі
energy.symbol.excessEmission	жоспар шегінен асқан шығарынды
energy.symbol.excessPrice	шектен асқан шығарындының бағасы: P-нің оннан бірі белсенділік бірлігінің ең көп шығарындысына бөлінген
energy.symbol.exogenous	модельден тыс шығарындылар
energy.symbol.firstYear	модельдің бірінші жылы
energy.symbol.fixedCost	тұрақты шығын
energy.symbol.flow	байланыс ағыны, жылдамдық ретінде
energy.symbol.freeAllowance	тегін квота
energy.symbol.groupEmission	топ шығарындылары
energy.symbol.groupWeight	газдың топтағы салмағы
energy.symbol.horizonEnd	көкжиектен кейінгі бірінші жыл
energy.symbol.hourOfYear	кібісе емес жылдың сағаты
energy.symbol.hoursBetween	екі кесінді ортасы арасындағы сағат
energy.symbol.investorRate	инвестор мөлшерлемесі
energy.symbol.kept	әлі қызметтегі қуат
energy.symbol.largestRates	зарядтау мен разрядтаудың ең жоғары жылдамдықтары
energy.symbol.leastCreditQuality	ең төмен орташа сапа
energy.symbol.leastLevel	ең аз деңгей, сыйымдылық үлесі ретінде
energy.symbol.level	жинақтағыш деңгейі
energy.symbol.levelPaid	иесінің қадам үшін төлейтіні
energy.symbol.levelRebound	үнемнің жоғалатын үлесі
energy.symbol.levelSubsidy	бағдарлама төлейтін ең көп үлес
energy.symbol.life	қызмет мерзімі
energy.symbol.linkEfficiency	жететін үлес
energy.symbol.marketEmission	нарықтық әдіс бойынша шығарынды
energy.symbol.marketFactor	нарықтық коэффициент
energy.symbol.marketPenalty	нарықтық шығарынды бағасы
energy.symbol.maximumCredit	кредиттердің ең көп мөлшері
energy.symbol.maximumFlow	ең үлкен ағын
energy.symbol.minimumLoad	ең аз жүктеме үлесі
energy.symbol.nearSlices	ең аз жұмыс (тұрып қалу) уақытынан кем бұрын басталатын кесінділер
energy.symbol.netLimit	кредиттерден кейінгі шек
energy.symbol.newCapacity	кезеңде салынған қуат
energy.symbol.newStorage	кезеңде салынған жинақтағыш сыйымдылығы
energy.symbol.outsideTemperature	сыртқы температура
energy.symbol.penalty	шығарынды төлемі
energy.symbol.perDegreeHour	градус пен сағатқа жылу
energy.symbol.periodYears	кезең білдіретін жылдар саны
energy.symbol.profile	сұраныстың кесіндідегі үлесі
energy.symbol.ramp	бір сағаттағы ең үлкен өсу мен төмендеу
energy.symbol.ratio	белсенділік бірлігіне шығыс және кіріс
energy.symbol.renewableCommodity	мақсаттағы ресурстар белгісі
energy.symbol.renewableTarget	жаңартылатын энергия мақсаты
energy.symbol.renewableTechnology	жаңартылатын технологиялар белгісі
energy.symbol.reserveCommodity	резервті қажет ететін ресурстар белгісі
energy.symbol.reserveMargin	резерв коэффициенті
energy.symbol.reserveTechnology	резерв ретінде есептелетін қуат үлесі
energy.symbol.residual	модельге дейіннен тұрғаны
energy.symbol.route	байланыстың бірінші аймақ балансындағы салмағы
energy.symbol.runningFactor	кезең бойы жылына бір бірліктің бүгінгі құны
energy.symbol.salvage	соңындағы құн, салым үлесі ретінде
energy.symbol.shiftable	сұраныстың жылжитын үлесі
energy.symbol.shiftedFrom	кесіндіден жылжытылған сұраныс
energy.symbol.shiftedTo	кесіндіге жылжытылған сұраныс
energy.symbol.split	кесіндінің жылдағы үлесі
energy.symbol.standingLoss	сағаттық шығын
energy.symbol.startCost	іске қосу шығыны
energy.symbol.startFactor	жыл басындағы бірліктің бүгінгі құны
energy.symbol.storageCapacity	жинақтағыш сыйымдылығы
energy.symbol.storageRate	зарядтау және разрядтау жылдамдығы
energy.symbol.storageRatio	белсенділік жинақтағышқа салатын және алатын мөлшер
energy.symbol.subsidy	бағдарлама төлейтін сома
energy.symbol.subsidyBudget	бағдарлама бюджеті
energy.symbol.tax	шығарынды салығы
energy.symbol.taxed	салық төленетін шығарындылар
energy.symbol.trade	байланыс арқылы алмасу, жылдамдық ретінде
energy.symbol.unitCapacity	агрегат өлшемі
energy.symbol.unitsOn	жұмыс істеп тұрған агрегаттар
energy.symbol.unitsSwitched	кесінді алдында қосылған және өшірілген агрегаттар
energy.symbol.unserved	жабылмаған сұраныс, жылдамдық ретінде
energy.symbol.unservedPrice	қанағаттандырылмаған сұраныстың бағасы: модельдің өзінікі, болмаса жоспардағы ең жоғары бағаның он есесі
energy.symbol.variableCost	айнымалы шығын
"""#

    static let ru: String = #"""
PTH-0501	{id}: {reference} нет в множестве {set}.
PTH-0501.fix	Исправьте имя или добавьте его в множество.
PTH-0502	{id} не входит в модель и не учтено.
PTH-0502.fix	Удалите его или выразите то же показателями модели.
PTH-0503	В множестве {id} есть элементы, которые не являются целыми числами.
PTH-0503.fix	Годы считаются: запишите каждый целым числом, например 2030.
PTH-0504	{id}: одно и то же задано здесь и в {other}; ничего не взято.
PTH-0504.fix	Удалите одну из строк.
PTH-0505	У {id} индексов: {found}, а нужно {expected}.
PTH-0505.fix	Дайте таблицу со всеми индексами.
PTH-0506	Показателя {id} нет.
PTH-0506.fix	Исправьте имя; все показатели перечислены в руководстве.
PTH-0510	В системе нет ни одного элемента {id}.
PTH-0510.fix	Добавьте хотя бы один.
PTH-0511	{id} встречается дважды в {set}.
PTH-0511.fix	Удалите или переименуйте один из них.
PTH-0512	Год {id} стоит после {before}.
PTH-0512.fix	Расположите годы по порядку, каждый один раз.
PTH-0513	{attribute} для {id} равно {value}; допустимо: {allowed}.
PTH-0513.fix	Исправьте значение.
PTH-0514	Для {id} не задано {attribute}, а модели оно нужно.
PTH-0514.fix	Задайте значение: оно не подставляется само.
PTH-0515	{id} можно построить, но в {years} не задано {attribute}.
PTH-0515.fix	Задайте его для каждого года или поставьте maximumNewCapacity равным 0 там, где строить нельзя.
PTH-0516	Срезы {id} составляют {sum} года, а не весь год.
PTH-0516.fix	Исправьте yearSplit, чтобы сумма была равна 1.
PTH-0517	Период {id} представляет лет: {length}, а до начала следующего лет: {gap}.
PTH-0517.fix	Задайте periodYears равным этому расстоянию или поясните, почему годы пропущены.
PTH-0518	В профиле спроса {id} за {year} нет срезов {slices}.
PTH-0518.fix	Задайте значение для каждого среза; 0 там, где спроса нет.
PTH-0519	Профиль спроса {id} за {year} даёт в сумме {sum}, а не 1.
PTH-0519.fix	Приведите профиль к 1 или учтите разницу в спросе.
PTH-0520	У {id} в {year} есть спрос в срезах без времени: {slices}.
PTH-0520.fix	Дайте этим срезам yearSplit больше 0 или уберите их спрос.
PTH-0521	{id}: {attribute} больше, чем {other}, в {years}.
PTH-0521.fix	Уменьшите одно или увеличьте другое.
PTH-0522	{id} должна отработать за все годы {least}, а может только {most}.
PTH-0522.fix	Увеличьте maximumTotalActivity или уменьшите наименьшие активности.
PTH-0523	{id}: то, что уже стоит и должно быть построено, больше maximumCapacity в {years}.
PTH-0523.fix	Увеличьте maximumCapacity или уменьшите residualCapacity либо minimumNewCapacity.
PTH-0524	{id}: minimumCapacity в {years} недостижима с тем, что стоит и может быть построено.
PTH-0524.fix	Уменьшите её или разрешите строить больше.
PTH-0525	{id}: minimumActivity больше, чем может дать наибольшая мощность, в {years}.
PTH-0525.fix	Уменьшите её или увеличьте maximumCapacity либо коэффициенты.
PTH-0526	{id}: выбросы вне модели выше ограничения в {years}, а поглощения нет.
PTH-0526.fix	Увеличьте emissionLimit или уменьшите exogenousEmission.
PTH-0527	{id}: выбросы вне модели выше ограничения за все годы, а поглощения нет.
PTH-0527.fix	Увеличьте totalEmissionLimit или уменьшите totalExogenousEmission.
PTH-0528	На {id} есть спрос в {years}, но ничто не может его выработать или доставить.
PTH-0528.fix	Добавьте технологию или связь, которая его даёт, или уберите спрос.
PTH-0529	{id} нужен ресурс {commodity}, которого в некоторые годы ничто не даёт: активности в эти годы исключены.
PTH-0529.fix	Добавьте источник или удалите технологию.
PTH-0530	У связи {id} только одно направление в {years}.
PTH-0530.fix	Задайте tradeRoute в обоих направлениях: с одним регион брал бы из ничего.
PTH-0531	Для {id} в {years} задано {attribute}, но ничто в него не засчитывается ({tag}).
PTH-0531.fix	Отметьте технологии, которые засчитываются, или уберите цель.
PTH-0532	{id} в {years} приносит больше, чем стоит, и ничем не ограничена: план не имеет конца.
PTH-0532.fix	Проверьте знаки затрат или ограничьте мощность либо активность.
PTH-0533	Накопитель {id} ничто не наполняет.
PTH-0533.fix	Задайте для него toStorage у какой-либо технологии.
PTH-0534	Накопитель {id} ничто не опустошает.
PTH-0534.fix	Задайте для него fromStorage у какой-либо технологии.
PTH-0535	Накопитель {id} начинает с {start}, вне границ от {least} до {most}.
PTH-0535.fix	Исправьте storageStart, residualStorage или minimumStorageLevel.
PTH-0536	Накопители используются, но срезы {id} не лежат ни в одном интервале: запасённое там пропало бы, взятое бралось бы из ничего.
PTH-0536.fix	Дайте каждому срезу сезон, тип дня и интервал.
PTH-0537	Срезы {id} лежат в одном интервале; опубликованные уравнения берут сумму их скоростей как скорость всех.
PTH-0537.fix	Дайте каждому срезу свой интервал.
PTH-0540#one	Плана нет: {count} ограничение невыполнимо.
PTH-0540#few	Плана нет: эти {count} ограничения невыполнимы вместе.
PTH-0540#many	Плана нет: эти {count} ограничений невыполнимы вместе.
PTH-0540#other	Плана нет: эти {count} ограничения невыполнимы вместе.
PTH-0540.fix	Ослабьте одно из названных ниже ограничений.
PTH-0541	Участвует: {what}.
PTH-0541.fix	Измените это или одно из остальных.
PTH-0542	Участвует: {what}, со значением {bound}.
PTH-0542.fix	Измените это или одно из остальных.
PTH-0543	Числа модели так далеки друг от друга, что ответ может быть неверен: {dangers}.
PTH-0543.fix	Выберите единицы, в которых затраты и потоки лежат примерно между 0,001 и 10 000, и уберите ограничения, которые ничего не ограничивают.
PTH-0544	При пересчёте по показателям план не сходится: наибольшая относительная разница {residual}.
PTH-0544.fix	Выберите другие единицы или решите с более строгими допусками.
PTH-0545	План не имеет конца; вместе растут: {columns} (и ещё {more}).
PTH-0545.fix	Ищите петлю, дающую больше, чем берёт, затраты с неверным знаком или недостающее ограничение.
PTH-0546	Используются почасовые накопители или скорости изменения, но срезы {id} не лежат ни в одном дне или не имеют часов.
PTH-0546.fix	Задайте каждому срезу день и число часов.
PTH-0547	В {year} срезы {id} представляют другое число дней, чем {first} того же дня.
PTH-0547.fix	Сделайте yearSplit пропорциональным sliceHours внутри каждого дня.
PTH-0548	Накопитель {id} переходит изо дня в день, но эти дни года никто не представляет: {days}.
PTH-0548.fix	Задайте dayOfCalendar для каждого дня года.
PTH-0549	К группе {id} не относится ни один газ, хотя она ограничена или облагается налогом.
PTH-0549.fix	Задайте groupWeight для её газов.
PTH-0871	{name} для {names} различается по срезам плана и не следует почасовому ряду: его часы неизвестны.
PTH-0871.fix	Дайте ему строку в series.csv.
PTH-0872	Накопитель {name} работает по сезонам и интервалам, которые ничего не говорят об отдельных часах.
PTH-0872.fix	Пусть он хранит ресурс (storedCommodity) или работает по часам (storageByHour).
PTH-0873	Эффективность {name} следует наружной температуре; общая модель знает одно значение на год.
PTH-0873.fix	Задайте постоянную эффективность, например сезонное среднее.
PTH-0874	Уровни {name} идут в ином порядке, чем в списке уровней.
PTH-0874.fix	Перечислите уровни в том порядке, в каком их проходят здания.
PTH-0920	{id}: срок службы {life} (в годах), а в модели за одну оплату — до {served}: что стоит в начале периода, служит весь период.
PTH-0920.fix	Выберите периоды, на которые делится срок службы, или увеличьте капитальные затраты на пропущенные замены.
PTH-0921	{attribute} для {id} ничего не меняет в {years}: спрос, который сводится за год или не имеет хода во времени, и так покрывается в любое время.
PTH-0921.fix	Уберите это значение или задайте спрос как annualDemand с профилем.
energy.method.activityLimits	Ограничения активности
energy.method.annuity	Стоимость капитала инвестора
energy.method.balance	Баланс ресурсов
energy.method.capacity	Мощность ограничивает активность
energy.method.commitment	Включение и выключение агрегатов
energy.method.cost	Дисконтированные затраты системы
energy.method.credit	Кредиты рядом с выбросами
energy.method.creditCurve	Кривая цен и качество кредитов
energy.method.degreeHours	Спрос на тепло по погоде
energy.method.demandResponse	Гибкий спрос
energy.method.discounting	Дисконтирование в системе
energy.method.embodiedEmission	Выбросы строительства
energy.method.emission	Ограничения выбросов
energy.method.groupEmission	Ограничения групп газов
energy.method.levelFinance	Кто оплачивает уровни зданий
energy.method.link	Связи с потерями
energy.method.marketEmission	Выбросы по рыночному методу и сертификаты
energy.method.minimumLoad	Наименьшая нагрузка
energy.method.ramp	Скорость изменения активности
energy.method.renewableTarget	Цель по возобновляемой энергии
energy.method.reserveMargin	Резерв мощности
energy.method.retirement	Досрочный вывод мощности
energy.method.salvage	Стоимость на конец горизонта
energy.method.storageBounds	Границы уровня накопителей
energy.method.storageCapacity	Ёмкость накопителей
energy.method.storageLevel	Уровень накопителей по сезонам, дням и интервалам
energy.method.tax	Налог сверх бесплатной квоты
energy.method.totalCapacity	Стоящая мощность
energy.method.trade	Обмен между регионами
energy.method.yearOperation	Все часы года с планом
energy.part.activity	активность ({id})
energy.part.annualActivity	ограничение активности за год ({id})
energy.part.annualBalance	годовой баланс ({id})
energy.part.availability	доступность за год ({id})
energy.part.balance	баланс ресурса ({id})
energy.part.capacity	мощность в срезе ({id})
energy.part.capacityLimit	ограничение мощности, которая не может измениться ({id})
energy.part.capacityThatStands	ограничение стоящей мощности ({id})
energy.part.certificate	энергия, покрытая сертификатами ({id})
energy.part.certificateEffect	действие сертификатов в пределах выброса купленной энергии ({id})
energy.part.certificatesCovered	сертификаты в пределах купленной энергии ({id})
energy.part.charge	наибольшая скорость заряда ({id})
energy.part.credit	наибольшее количество кредитов ({id})
energy.part.creditQuality	наименьшее качество кредитов ({id})
energy.part.creditStep	кредиты на ступени ({id})
energy.part.creditSteps	ступени кривой цен кредитов ({id})
energy.part.creditsUsed	кредиты в пределах выбросов ({id})
energy.part.discharge	наибольшая скорость разряда ({id})
energy.part.emissionLimit	ограничение выбросов за год ({id})
energy.part.flow	поток по связи ({id})
energy.part.groupLimit	ограничение выбросов группы ({id})
energy.part.groupTotalLimit	бюджет выбросов группы ({id})
energy.part.kept	вложение, ещё в работе ({id})
energy.part.keptResidual	прежняя мощность, ещё в работе ({id})
energy.part.levelAtFinish	уровень накопителя в конце недели ({id})
energy.part.levelOfDay	уровень накопителя в начале типа дня ({id})
energy.part.levelOfSeason	уровень накопителя в начале сезона ({id})
energy.part.levelOfYear	уровень накопителя на конец года ({id})
energy.part.marketEmission	выброс по рыночному методу ({id})
energy.part.marketFigure	сумма выбросов по рыночному методу ({id})
energy.part.minimumLoad	наименьшая нагрузка ({id})
energy.part.netLimit	ограничение после кредитов ({id})
energy.part.newCapacity	ограничение строительства ({id})
energy.part.newStorage	строительство накопителя ({id})
energy.part.rampDown	снижение активности ({id})
energy.part.rampUp	рост активности ({id})
energy.part.renewableTarget	цель по возобновляемой энергии ({id})
energy.part.reserveMargin	резерв мощности ({id})
energy.part.residualRetirement	выведенное из прежнего не возвращается ({id})
energy.part.retirement	выведенное не возвращается ({id})
energy.part.shiftedDay	перенесённый спрос возвращается в пределах дня ({id})
energy.part.shiftedFrom	спрос, перенесённый из среза ({id})
energy.part.shiftedTo	спрос, перенесённый в срез ({id})
energy.part.storageCapacity	ёмкость накопителя ({id})
energy.part.storageCharge	заряд накопителя ({id})
energy.part.storageDay	уровень накопителя за тип дня ({id})
energy.part.storageDischarge	разряд накопителя ({id})
energy.part.storageFinish	уровень накопителя в конце недели ({id})
energy.part.storageLower	наименьший уровень накопителя ({id})
energy.part.storageSeason	уровень накопителя за сезон ({id})
energy.part.storageThatStands	стоящая ёмкость накопителя ({id})
energy.part.storageUpper	наибольший уровень накопителя ({id})
energy.part.storageYear	уровень накопителя за год ({id})
energy.part.subsidies	бюджет субсидий ({id})
energy.part.subsidy	субсидия на уровень здания ({id})
energy.part.subsidyOfStep	часть шага, оплачиваемая программой ({id})
energy.part.taxed	выбросы, с которых платится налог ({id})
energy.part.taxedEmission	выбросы сверх бесплатной квоты ({id})
energy.part.totalActivity	ограничение активности за все годы ({id})
energy.part.totalCapacity	стоящая мощность ({id})
energy.part.totalEmissionLimit	ограничение выбросов за все годы ({id})
energy.part.trade	обмен по связи ({id})
energy.part.unitDownTime	наименьшее время простоя агрегатов ({id})
energy.part.unitLeastLoad	наименьшая нагрузка включённых агрегатов ({id})
energy.part.unitOutput	выработка включённых агрегатов ({id})
energy.part.unitSwitch	пуски и остановки агрегатов ({id})
energy.part.unitUpTime	наименьшее время работы агрегатов ({id})
energy.part.unitsOn	работающие агрегаты ({id})
energy.part.unitsStanding	включённые агрегаты среди стоящих ({id})
energy.part.unitsStarted	пущенные агрегаты ({id})
energy.part.unitsStopped	остановленные агрегаты ({id})
energy.part.unserved	непокрытый спрос ({id})
energy.result.activity	Активность по срезам и режимам, как скорость
energy.result.capitalCost	Дисконтированные вложения
energy.result.certificate	Энергия, покрытая договорами и сертификатами
energy.result.certificateCost	Дисконтированные затраты на договоры и сертификаты
energy.result.charge	Скорость заряда
energy.result.commodityPrice	Предельные затраты на ресурс
energy.result.credit	Кредиты
energy.result.creditCost	Дисконтированные затраты на кредиты
energy.result.discharge	Скорость разряда
energy.result.embodiedEmission	Выбросы строительства
energy.result.emission	Выбросы за год
energy.result.emissionPrice	Предельные затраты годового ограничения
energy.result.fixedCost	Дисконтированные постоянные затраты
energy.result.flow	Поток по связям, как скорость
energy.result.flowCost	Дисконтированные затраты на потоки
energy.result.groupEmission	Выбросы групп
energy.result.groupPrice	Предельные затраты ограничения группы
energy.result.groupTotalPrice	Дисконтированные предельные затраты бюджета группы
energy.result.marketCost	Дисконтированные платежи за выбросы по рыночному методу
energy.result.marketEmission	Выбросы по рыночному методу
energy.result.netPrice	Предельные затраты ограничения после кредитов
energy.result.newCapacity	Новая мощность
energy.result.newStorage	Новая ёмкость накопителей
energy.result.newUnits	Новые агрегаты
energy.result.penaltyCost	Дисконтированная плата за выбросы
energy.result.production	Выработка по технологиям
energy.result.responseCost	Дисконтированные затраты на непокрытый и перенесённый спрос
energy.result.retirementCost	Дисконтированные затраты на досрочный вывод
energy.result.salvageValue	Дисконтированная стоимость на конец
energy.result.shifted	Спрос, перенесённый в срез
energy.result.startCost	Дисконтированные затраты на пуски
energy.result.storageCapitalCost	Дисконтированные вложения в накопители
energy.result.storageContent	Уровень накопителей по дням в начале среза
energy.result.storageContentOfDay	Уровень связанных накопителей в начале дня года
energy.result.storageLevel	Уровень накопителей на конец года
energy.result.storageSalvageValue	Дисконтированная стоимость накопителей на конец
energy.result.subsidy	Субсидии на уровни зданий, без дисконтирования
energy.result.taxCost	Дисконтированный налог
energy.result.taxedEmission	Выбросы, с которых платится налог
energy.result.technologyEmission	Выбросы за год по технологиям
energy.result.totalCapacity	Стоящая мощность
energy.result.totalCost	Дисконтированные затраты года
energy.result.totalEmissionPrice	Дисконтированные предельные затраты ограничения за все годы
energy.result.totalStorage	Стоящая ёмкость накопителей
energy.result.trade	Обмен из первого региона во второй, как скорость
energy.result.unitsOn	Работающие агрегаты
energy.result.unitsStarted	Пущенные агрегаты
energy.result.unserved	Непокрытый спрос
energy.result.use	Потребление по технологиям
energy.result.variableCost	Дисконтированные переменные затраты
energy.symbol.accumulatedDemand	спрос в любое время года
energy.symbol.activity	активность технологии в режиме, как скорость
energy.symbol.activityLimit	наименьшая и наибольшая активность
energy.symbol.annualDemand	годовой спрос по срезам
energy.symbol.availability	доступность за год
energy.symbol.baseTemperature	температура, выше которой не топят
energy.symbol.boughtEnergy	купленная энергия на активность
energy.symbol.bracketShare	доля года, занятая интервалом
energy.symbol.capacity	стоящая мощность
energy.symbol.capacityFactor	коэффициент использования мощности в срезе
energy.symbol.capacityToActivity	активность единицы мощности за год
energy.symbol.capitalCost	капитальные затраты
energy.symbol.capitalSurcharge	стоимость капитала относительно вложения
energy.symbol.certificate	энергия, покрытая договорами и сертификатами
energy.symbol.certificateCost	цена сертификата
energy.symbol.certificateReduction	снижение выброса покрытой энергии
energy.symbol.constantDemand	тепло в любую погоду
energy.symbol.credit	кредиты класса
energy.symbol.creditPrice	цена кредитов
energy.symbol.creditQuality	качество класса
energy.symbol.creditStep	кредиты на ступени кривой
energy.symbol.creditStepAmount	сколько кредитов на ступени
energy.symbol.daySplit	доля года, занятая интервалом одного дня
energy.symbol.daysOfType	дни одного типа в неделе
energy.symbol.demandRate	спрос среза, как скорость
energy.symbol.discountRate	реальная ставка дисконтирования
energy.symbol.embodiedEmission	выброс при строительстве единицы
energy.symbol.emissionFactor	выброс на единицу активности
energy.symbol.emissionLimit	ограничение выбросов
energy.symbol.excessEmission	выбросы сверх предела плана
energy.symbol.excessPrice	цена выбросов сверх предела: десятая часть P, делённая на наибольший выброс единицы активности
energy.symbol.exogenous	выбросы вне модели
energy.symbol.firstYear	первый год модели
energy.symbol.fixedCost	постоянные затраты
energy.symbol.flow	поток по связи, как скорость
energy.symbol.freeAllowance	бесплатная квота
energy.symbol.groupEmission	выбросы группы
energy.symbol.groupWeight	вес газа в группе
energy.symbol.horizonEnd	первый год после горизонта
energy.symbol.hourOfYear	час невисокосного года
energy.symbol.hoursBetween	часы между серединами двух срезов
energy.symbol.investorRate	ставка инвестора
energy.symbol.kept	то, что ещё в работе
energy.symbol.largestRates	наибольшие скорости заряда и разряда
energy.symbol.leastCreditQuality	наименьшее среднее качество
energy.symbol.leastLevel	наименьший уровень как доля ёмкости
energy.symbol.level	уровень накопителя
energy.symbol.levelPaid	что платит владелец за шаг
energy.symbol.levelRebound	потерянная доля экономии
energy.symbol.levelSubsidy	наибольшая доля, оплачиваемая программой
energy.symbol.life	срок службы
energy.symbol.linkEfficiency	доля, которая доходит
energy.symbol.marketEmission	выброс по рыночному методу
energy.symbol.marketFactor	рыночный коэффициент
energy.symbol.marketPenalty	цена выброса по рыночному методу
energy.symbol.maximumCredit	наибольшее количество кредитов
energy.symbol.maximumFlow	наибольший поток
energy.symbol.minimumLoad	наименьшая нагрузка в долях
energy.symbol.nearSlices	срезы, начинающиеся менее чем за наименьшее время работы (простоя) до данного
energy.symbol.netLimit	ограничение после кредитов
energy.symbol.newCapacity	мощность, построенная за период
energy.symbol.newStorage	ёмкость накопителя, построенная за период
energy.symbol.outsideTemperature	наружная температура
energy.symbol.penalty	плата за выброс
energy.symbol.perDegreeHour	тепло на градус и час
energy.symbol.periodYears	число лет, представленных периодом
energy.symbol.profile	доля спроса в срезе
energy.symbol.ramp	наибольший рост и снижение за час
energy.symbol.ratio	выход и вход на единицу активности
energy.symbol.renewableCommodity	метка ресурсов в цели
energy.symbol.renewableTarget	цель по возобновляемой энергии
energy.symbol.renewableTechnology	метка возобновляемых технологий
energy.symbol.reserveCommodity	метка ресурсов, требующих резерва
energy.symbol.reserveMargin	коэффициент резерва
energy.symbol.reserveTechnology	доля мощности, учитываемая как резерв
energy.symbol.residual	то, что стоит с времени до модели
energy.symbol.route	вес связи в балансе первого региона
energy.symbol.runningFactor	сегодняшняя стоимость единицы в год за период
energy.symbol.salvage	стоимость на конец как доля вложения
energy.symbol.shiftable	доля спроса, которую можно перенести
energy.symbol.shiftedFrom	спрос, перенесённый из среза
energy.symbol.shiftedTo	спрос, перенесённый в срез
energy.symbol.split	доля года, занятая срезом
energy.symbol.standingLoss	потери в час
energy.symbol.startCost	затраты на пуск
energy.symbol.startFactor	сегодняшняя стоимость единицы в начале года
energy.symbol.storageCapacity	ёмкость накопителя
energy.symbol.storageRate	скорость заряда и разряда
energy.symbol.storageRatio	что активность кладёт в накопитель и берёт из него
energy.symbol.subsidy	что платит программа
energy.symbol.subsidyBudget	бюджет программы
energy.symbol.tax	налог на выброс
energy.symbol.taxed	выбросы, с которых платится налог
energy.symbol.trade	обмен по связи, как скорость
energy.symbol.unitCapacity	размер агрегата
energy.symbol.unitsOn	работающие агрегаты
energy.symbol.unitsSwitched	агрегаты, включённые и выключенные перед срезом
energy.symbol.unserved	непокрытый спрос, как скорость
energy.symbol.unservedPrice	цена неудовлетворённого спроса: из модели, иначе десятикратная наибольшая цена плана
energy.symbol.variableCost	переменные затраты
"""#
}
