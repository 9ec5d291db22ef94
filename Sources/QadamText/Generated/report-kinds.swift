// Generated from Translations/*/report-kinds.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum ReportKindsTexts {
    static let en: String = #"""
CLI-0420	“{value}” is not a figure with its value.
CLI-0420.fix	Write NAME=NUMBER with a number of zero or more, such as population=8225.
CLI-0421	“{value}” is not a figure that can be stated.
CLI-0421.fix	Write one of {known}.
CLI-0422	The page of the whole workspace has no such option: it is always HTML, of the organisation's own year.
CLI-0422.fix	Name a kind of report with --kind: {known}.
REP-0010	The report was not set as PDF: typst is not installed.
REP-0010.fix	Run `make setup`, then build the report again; or choose --format html and print it.
REP-0011	typst did not set the report: {reason}
REP-0011.fix	Run `make setup` again; if it stays, choose another format and report the sentence.
REP-0012	The workbook could not be written: {reason}
REP-0012.fix	Shorten names and reasons and remove control characters, or choose --format csv.
REP-0013	The inventory of this report is not stored: no version can be named.
REP-0013.fix	Run `qadam inventory calculate`, then build the report again.
disclosure.basis.judgement	{source} (our judgement)
disclosure.basis.read	{source} (read)
disclosure.column.biogenicCO2	Biogenic CO₂
disclosure.column.category	Category
disclosure.column.claimed	Claimed
disclosure.column.co2	Fossil CO₂
disclosure.column.co2Factor	CO₂ factor
disclosure.column.co2e	Emissions
disclosure.column.contract	Contract
disclosure.column.counted	Counted
disclosure.column.edge	Boundary
disclosure.column.equation	Equation
disclosure.column.equity	Owned
disclosure.column.facility	Facility
disclosure.column.factor	Factor
disclosure.column.factorValue	Emission factor
disclosure.column.figure	Figure
disclosure.column.financial	Financial control
disclosure.column.fuel	Fuel line
disclosure.column.gas	Gas
disclosure.column.halfWidth	Half width
disclosure.column.high	95% interval, high
disclosure.column.high1	Approach 1, high
disclosure.column.high2	Approach 2, high
disclosure.column.input	Input
disclosure.column.installation	Installation
disclosure.column.isoCategory	ISO category
disclosure.column.item	Item
disclosure.column.kind	Kind
disclosure.column.line	Source line
disclosure.column.location	Location-based
disclosure.column.low	95% interval, low
disclosure.column.low1	Approach 1, low
disclosure.column.low2	Approach 2, low
disclosure.column.market	Market-based
disclosure.column.mass	Mass
disclosure.column.method	Method
disclosure.column.ncv	Net calorific value
disclosure.column.number	No.
disclosure.column.operational	Operational control
disclosure.column.output	Output
disclosure.column.oxidation	Oxidation factor
disclosure.column.part	Part
disclosure.column.place	Place in the form
disclosure.column.publisher	Publisher
disclosure.column.quantity	Quantity
disclosure.column.reason	Reason
disclosure.column.region	Region
disclosure.column.retirement	Retired or signed as
disclosure.column.scope	Scope
disclosure.column.score	Score
disclosure.column.share	Share of the variance
disclosure.column.source	Source
disclosure.column.state	State
disclosure.column.subcategory	Part
disclosure.column.value	Value
disclosure.column.version	Version
disclosure.column.volume	Volume
disclosure.column.year	Year
disclosure.enter.baseYear	not available: no base year has been set
disclosure.enter.biomassOnly	none: the fuel is biomass
disclosure.enter.claim	nothing was claimed of it
disclosure.enter.co2Factor	not available: the factor is not per energy, or gives no fossil CO₂
disclosure.enter.country	not available: enter country in organisation.yaml
disclosure.enter.factor	not available: this edition of the packs does not hold it
disclosure.enter.floor-area	not available: enter the buildings with their area
disclosure.enter.fossilOnly	none: the fuel is fossil
disclosure.enter.fuel	not available: the energy or the class of these fuels is not known: {lines}
disclosure.enter.gases	not available: the publisher of the factor names no gases
disclosure.enter.interval	not available: no interval was calculated
disclosure.enter.ncv	not used: the factor is per unit of the quantity
disclosure.enter.noCO2	none: the line gives no CO₂
disclosure.enter.noLine	not available: the inventory has no such line
disclosure.enter.none	not available: no document of the workspace gives it
disclosure.enter.notRelevant	none: the category is not relevant
disclosure.enter.oxidation	no separate value is kept: enter the one of the laboratory
disclosure.enter.potential	not available: the set has no potential for this gas
disclosure.enter.quality	not available: score the activity records
disclosure.enter.scope3	not available: state the category in organisation.yaml
disclosure.enter.scope3Line	not available: enter a source line of the category
disclosure.enter.screened	not calculated: screened and small
disclosure.enter.target	not available: no target has been set
disclosure.enter.value	not available: give it with --value {name}=NUMBER
disclosure.fact.approach	Consolidation approach
disclosure.fact.baseYear	Base year
disclosure.fact.choice	Chosen for {name}
disclosure.fact.country	Country
disclosure.fact.gwp	Set of warming potentials
disclosure.fact.organisation	Organisation
disclosure.fact.pack	Edition of the factor packs
disclosure.fact.records	Activity records counted
disclosure.fact.year	Reporting year
disclosure.figure.base-year-emissions	Emissions of the base year, scopes 1 and 2
disclosure.figure.baseline-year	Baseline year
disclosure.figure.biogenic	Biogenic CO₂, outside the scopes
disclosure.figure.campus-users	Weighted campus users
disclosure.figure.consolidated-group	Scopes 1 and 2 of the consolidated accounting group
disclosure.figure.electricity-kwh	Electricity use in the year
disclosure.figure.electricity-per-person	Electricity use per person
disclosure.figure.energy-biomass	Fuel energy from renewable sources, biomass included
disclosure.figure.energy-coal	Fuel energy from coal and coal products
disclosure.figure.energy-gas	Fuel energy from natural gas
disclosure.figure.energy-nuclear	Energy from nuclear sources
disclosure.figure.energy-other-fossil	Fuel energy from other fossil sources
disclosure.figure.energy-petroleum	Fuel energy from crude oil and petroleum products
disclosure.figure.energy-purchased	Purchased electricity and heat, all sources
disclosure.figure.energy-total	Energy of fuels and purchased energy
disclosure.figure.ets-biogenic	Biogenic CO₂ of stationary fuel
disclosure.figure.ets-co2	Fossil CO₂ of stationary fuel, all installations
disclosure.figure.ets-process	CO₂ of process lines, as the inventory counts it
disclosure.figure.ets-share	Share of scope 1 under regulated trading systems
disclosure.figure.ets-threshold	Threshold of an installation for quotas
disclosure.figure.floor-area	Floor area of buildings
disclosure.figure.full-time-equivalent	Full-time equivalent of students and employees
disclosure.figure.net-per-area	Scopes 1 and 2 less offsets, per floor area
disclosure.figure.net-per-fte	Scopes 1 and 2 less offsets, per full-time equivalent
disclosure.figure.net-revenue	Net revenue, in the currency of the accounts
disclosure.figure.offsets	Carbon offsets (never subtracted from the scopes)
disclosure.figure.other-investees	Scopes 1 and 2 of other investees
disclosure.figure.per-area	Total emissions per floor area
disclosure.figure.per-revenue-location	Total emissions per net revenue, location-based
disclosure.figure.per-revenue-market	Total emissions per net revenue, market-based
disclosure.figure.performance-year	Performance year
disclosure.figure.population	Students and staff
disclosure.figure.purchased-fossil	Purchased electricity, heat, steam and cooling from fossil sources
disclosure.figure.purchased-renewable	Purchased electricity, heat, steam and cooling from renewable sources
disclosure.figure.renewable-produced	Renewable energy produced
disclosure.figure.renewable-ratio	Renewable energy produced to total energy use
disclosure.figure.scope1	Gross scope 1
disclosure.figure.scope12-location	Scopes 1 and 2, location-based
disclosure.figure.scope12-market	Scopes 1 and 2, market-based
disclosure.figure.scope12-per-area	Scopes 1 and 2 per floor area, location-based
disclosure.figure.scope12-per-fte	Scopes 1 and 2 per full-time equivalent
disclosure.figure.scope12-per-user	Scopes 1 and 2 per weighted campus user
disclosure.figure.scope2-location	Gross scope 2, location-based
disclosure.figure.scope2-market	Gross scope 2, market-based
disclosure.figure.scope3	Gross scope 3
disclosure.figure.self-generated-renewable	Self-generated renewable energy that is not fuel
disclosure.figure.target-emissions	Emissions of the next target
disclosure.figure.total-location	Total emissions, location-based
disclosure.figure.total-market	Total emissions, market-based
disclosure.figure.total-per-person	Carbon footprint per person
disclosure.gas.all	All gases
disclosure.gas.set	Gases not named, CO₂e under {set}
disclosure.gas.unstated	Gases not named, CO₂e under a set that is not stated
disclosure.iso.1	1 Direct emissions
disclosure.iso.1.fugitive	Fugitive emissions
disclosure.iso.1.mobile	Mobile combustion
disclosure.iso.1.process	Industrial processes
disclosure.iso.1.stationary	Stationary combustion
disclosure.iso.2	2 Imported energy
disclosure.iso.2.electricity	Imported electricity
disclosure.iso.2.energy	Imported steam, heat, cooling, compressed air
disclosure.iso.3	3 Transportation
disclosure.iso.3.business-travel	Business travel
disclosure.iso.3.commuting	Commuting of employees
disclosure.iso.3.downstream-transport	Downstream transport of goods
disclosure.iso.3.upstream-transport	Upstream transport of goods
disclosure.iso.4	4 Products used
disclosure.iso.4.capital	Capital goods
disclosure.iso.4.goods	Purchased goods and services
disclosure.iso.4.leased-in	Use of leased assets
disclosure.iso.4.upstream-energy	Supply of fuels and energy
disclosure.iso.4.waste	Disposal of waste
disclosure.iso.5	5 Use of own products
disclosure.iso.5.end-of-life	End of life
disclosure.iso.5.investments	Investments
disclosure.iso.5.leased-out	Assets leased to others
disclosure.iso.5.processing	Processing of sold products
disclosure.iso.5.use	Use stage
disclosure.iso.6	6 Other sources
disclosure.iso.6.other	Franchises and others
disclosure.kind.esrs-e1	Emissions and energy by ESRS E1
disclosure.kind.ets	Fuel and CO₂ of installations for the emissions trading system
disclosure.kind.ghg-protocol	Greenhouse gas report by the GHG Protocol
disclosure.kind.greenmetric	Energy and climate change for UI GreenMetric
disclosure.kind.ifrs-s2	Greenhouse gas metrics by IFRS S2, paragraph 29(a)
disclosure.kind.iso14064	Greenhouse gas report by the categories of ISO 14064-1:2018
disclosure.kind.stars	Greenhouse gas emissions for AASHE STARS, OP 6
disclosure.no	no
disclosure.note.biogenic	CO₂ of biomass stands outside the scopes; CH₄ and N₂O of its combustion are inside.
disclosure.note.coverage	Inputs with a stated range carry {share} of the total; the interval is too narrow by the rest.
disclosure.note.ets	CO₂ is quantity × heating value × factor. The threshold holds for each installation by itself.
disclosure.note.iso	Every category of the inventory stands in exactly one category of the standard, so the sums are the same as in the other reports.
disclosure.note.noExclusions	Nothing is excluded: every category of scope 3 is calculated.
disclosure.note.noInstruments	There are no contracts for electricity.
disclosure.note.noResidual	No residual mix is published for the market: what no contract covers takes the grid average in the market-based view.
disclosure.note.quality	Technology, time, place, completeness and reliability of each record, weighted by the emissions that rest on it.
disclosure.note.residual	Residual mix of the market-based view: {factor}.
disclosure.note.trials#one	Approach 2: {count} trial, seed {seed}.
disclosure.note.trials#other	Approach 2: {count} trials, seed {seed}.
disclosure.note.uncertainty	Approach 1 propagates errors with shared factors as one input; Approach 2 draws them. Warming potentials are taken as exact.
disclosure.pin.factors	Factor packs
disclosure.pin.gwp	Set of warming potentials
disclosure.pin.inputs	SHA-256 of what it was calculated from
disclosure.pin.lock	Locked; hash in the book
disclosure.pin.program	Program
disclosure.pin.result	SHA-256 of the result
disclosure.pin.stated	Stated when the report was built: {name}
disclosure.pin.version	Stored version of the inventory
disclosure.quality.coverage	Emissions that have a score
disclosure.quality.mean	Mean of the five parts
disclosure.scope.esrs-e1	Disclosure requirements E1-5 and E1-6 as far as the lines of the inventory give them.
disclosure.scope.ets	The fields are those a monitoring report needs: fuel, quantity, heating value, factor, CO₂. The official form was not available; copy the figures into it. Only CO₂ of stationary fuel and of processes is covered. Fuel is that of whole installations, before consolidation.
disclosure.scope.ghg-protocol	Contents after the required information of the Corporate Standard, chapter 9; scope 2 in both views.
disclosure.scope.greenmetric	Items of the questionnaire that an inventory answers; the others stay with the person who fills it in.
disclosure.scope.ifrs-s2	Absolute gross emissions; credits are not subtracted. Other metrics of paragraph 29 (assets at risk, capital, carbon price, remuneration) are outside an inventory.
disclosure.scope.iso14064	Our categories are placed into the six categories by a table; the standard itself was not read, only pages about it, and a row says whether its place was read or judged.
disclosure.scope.stars	Fields of the credit after its help page and published reports; scores and benchmarks are computed by the programme.
disclosure.section.baseYear	Base year
disclosure.section.biogenic	Biogenic CO₂ outside the scopes
disclosure.section.boundary	Boundary and basis
disclosure.section.campus	Area and people
disclosure.section.categories	Emissions by category
disclosure.section.emissions	Emissions
disclosure.section.energy	Energy
disclosure.section.exclusions	What is left out
disclosure.section.factors	Factors and their versions
disclosure.section.fuels	Fuels of installations
disclosure.section.instruments	Contracts for electricity
disclosure.section.isoCategories	Categories of ISO 14064-1
disclosure.section.lines	Source lines
disclosure.section.methods	Methods
disclosure.section.processes	Processes of installations
disclosure.section.quality	Quality of the activity data
disclosure.section.scope3	Scope 3 by category
disclosure.section.scopes	Emissions by scope and gas
disclosure.section.summary	Results
disclosure.section.uncertainty	Uncertainty
disclosure.section.years	Years
disclosure.table.baseYear	Base year
disclosure.table.biogenic	Biogenic CO₂ by category
disclosure.table.categories	Categories with their intervals
disclosure.table.contributions	Inputs that widen the interval of the total most
disclosure.table.exclusions	Exclusions with their reasons
disclosure.table.facilities	Facilities and what is counted of them
disclosure.table.factors	Pinned factors and properties
disclosure.table.facts	Basis of the report
disclosure.table.fields.campus	Fields: area and people
disclosure.table.fields.emissions	Fields: emissions
disclosure.table.fields.energy	Fields: energy
disclosure.table.fields.summary	Main figures
disclosure.table.fields.years	Fields: years
disclosure.table.fuels	Fuel, heating value, factor, CO₂
disclosure.table.gases	Mass of each gas and its CO₂e
disclosure.table.instruments	Contracts and what was claimed
disclosure.table.intervals	95% intervals by both approaches
disclosure.table.iso14064	Six categories and their parts
disclosure.table.lines	Every line with its factors
disclosure.table.methods	Equations
disclosure.table.processes	CO₂ of processes
disclosure.table.quality	Score from 1 (best) to 5, weighted by emissions
disclosure.table.scope3	State and emissions of the fifteen categories
disclosure.tableNote	Factors: pack {pack}, versions in the section on factors; CO₂e by the set {set}.
disclosure.yes	yes
"""#

    static let kk: String = #"""
CLI-0420	«{value}» – мәні бар көрсеткіш емес.
CLI-0420.fix	АТАУ=САН деп жазыңыз, сан нөлден кем емес, мысалы population=8225.
CLI-0421	«{value}» – көрсетуге болатын көрсеткіш емес.
CLI-0421.fix	Мыналардың бірін жазыңыз: {known}.
CLI-0422	Бүкіл жұмыс кеңістігінің бетінде мұндай параметр жоқ: ол әрқашан ұйымның өз жылы үшін HTML.
CLI-0422.fix	Есеп түрін --kind арқылы атаңыз: {known}.
REP-0010	Есеп PDF түрінде терілмеді: typst орнатылмаған.
REP-0010.fix	`make setup` орындап, есепті қайта құрыңыз; немесе --format html таңдап, басып шығарыңыз.
REP-0011	typst есепті термеді: {reason}
REP-0011.fix	`make setup` қайта орындаңыз; көмектеспесе, басқа пішім таңдап, осы сөйлемді хабарлаңыз.
REP-0012	Жұмыс кітабын жазу мүмкін емес: {reason}
REP-0012.fix	Атаулар мен себептерді қысқартып, басқару таңбаларын алып тастаңыз немесе --format csv таңдаңыз.
REP-0013	Бұл есептің түгендеуі сақталмаған: нұсқасын атау мүмкін емес.
REP-0013.fix	`qadam inventory calculate` орындап, есепті қайта құрыңыз.
disclosure.basis.judgement	{source} (біздің пайым)
disclosure.basis.read	{source} (оқылды)
disclosure.column.biogenicCO2	Биогендік CO₂
disclosure.column.category	Санат
disclosure.column.claimed	Мәлімделді
disclosure.column.co2	Қазба CO₂
disclosure.column.co2Factor	CO₂ коэффициенті
disclosure.column.co2e	Шығарындылар
disclosure.column.contract	Келісімшарт
disclosure.column.counted	Есепке алынды
disclosure.column.edge	Шекара
disclosure.column.equation	Формула
disclosure.column.equity	Иелік үлесі
disclosure.column.facility	Нысан
disclosure.column.factor	Коэффициент
disclosure.column.factorValue	Шығарынды коэффициенті
disclosure.column.figure	Көрсеткіш
disclosure.column.financial	Қаржылық бақылау
disclosure.column.fuel	Отын жолы
disclosure.column.gas	Газ
disclosure.column.halfWidth	Жарты ені
disclosure.column.high	95 % аралық, жоғарғы
disclosure.column.high1	1-тәсіл, жоғарғы
disclosure.column.high2	2-тәсіл, жоғарғы
disclosure.column.input	Кіріс
disclosure.column.installation	Қондырғы
disclosure.column.isoCategory	ISO санаты
disclosure.column.item	Тармақ
disclosure.column.kind	Түрі
disclosure.column.line	Көз жолы
disclosure.column.location	Орналасу бойынша
disclosure.column.low	95 % аралық, төменгі
disclosure.column.low1	1-тәсіл, төменгі
disclosure.column.low2	2-тәсіл, төменгі
disclosure.column.market	Нарық бойынша
disclosure.column.mass	Массасы
disclosure.column.method	Әдіс
disclosure.column.ncv	Төменгі жану жылуы
disclosure.column.number	№
disclosure.column.operational	Операциялық бақылау
disclosure.column.output	Нәтиже
disclosure.column.oxidation	Тотығу коэффициенті
disclosure.column.part	Бөлігі
disclosure.column.place	Нысандағы орны
disclosure.column.publisher	Баспагер
disclosure.column.quantity	Мөлшері
disclosure.column.reason	Себебі
disclosure.column.region	Аймақ
disclosure.column.retirement	Өтелуі немесе нөмірі
disclosure.column.scope	Қамту
disclosure.column.score	Баға
disclosure.column.share	Дисперсия үлесі
disclosure.column.source	Дереккөз
disclosure.column.state	Күйі
disclosure.column.subcategory	Бөлігі
disclosure.column.value	Мәні
disclosure.column.version	Нұсқа
disclosure.column.volume	Көлемі
disclosure.column.year	Жыл
disclosure.enter.baseYear	деректер жоқ: базалық жыл белгіленбеген
disclosure.enter.biomassOnly	жоқ: отын – биомасса
disclosure.enter.claim	ештеңе мәлімделмеген
disclosure.enter.co2Factor	деректер жоқ: коэффициент энергияға емес немесе қазба CO₂ жоқ
disclosure.enter.country	деректер жоқ: organisation.yaml файлында country көрсетіңіз
disclosure.enter.factor	деректер жоқ: пакеттердің осы басылымында ол жоқ
disclosure.enter.floor-area	деректер жоқ: ғимараттарды ауданымен енгізіңіз
disclosure.enter.fossilOnly	жоқ: отын қазба
disclosure.enter.fuel	деректер жоқ: мына жолдар отынының энергиясы не класы белгісіз: {lines}
disclosure.enter.gases	деректер жоқ: коэффициент баспагері газдарды атамайды
disclosure.enter.interval	деректер жоқ: аралық есептелмеген
disclosure.enter.ncv	қолданылмайды: коэффициент мөлшер бірлігіне берілген
disclosure.enter.noCO2	жоқ: жол CO₂ бермейді
disclosure.enter.noLine	деректер жоқ: түгендеуде ондай жол жоқ
disclosure.enter.none	деректер жоқ: жұмыс кеңістігінің ешбір құжаты мұны бермейді
disclosure.enter.notRelevant	жоқ: санат қолданылмайды
disclosure.enter.oxidation	бөлек мәні сақталмайды: зертхана мәнін енгізіңіз
disclosure.enter.potential	деректер жоқ: жинақта бұл газдың әлеуеті жоқ
disclosure.enter.quality	деректер жоқ: қызмет жазбаларын бағалаңыз
disclosure.enter.scope3	деректер жоқ: санатты organisation.yaml файлында сипаттаңыз
disclosure.enter.scope3Line	деректер жоқ: осы санаттың көз жолын енгізіңіз
disclosure.enter.screened	есептелмеген: тексерілген әрі аз
disclosure.enter.target	деректер жоқ: мақсат белгіленбеген
disclosure.enter.value	деректер жоқ: --value {name}=САН деп беріңіз
disclosure.fact.approach	Шоғырландыру тәсілі
disclosure.fact.baseYear	Базалық жыл
disclosure.fact.choice	{name} үшін таңдалған
disclosure.fact.country	Ел
disclosure.fact.gwp	Жылыну әлеуеттерінің жинағы
disclosure.fact.organisation	Ұйым
disclosure.fact.pack	Коэффициенттер пакеттерінің басылымы
disclosure.fact.records	Есепке алынған қызмет жазбалары
disclosure.fact.year	Есепті жыл
disclosure.figure.base-year-emissions	Базалық жыл шығарындылары, 1 және 2-қамту
disclosure.figure.baseline-year	Базалық жыл
disclosure.figure.biogenic	Қамтудан тыс биогендік CO₂
disclosure.figure.campus-users	Кампустың салмақталған пайдаланушылары
disclosure.figure.consolidated-group	Шоғырландырылған топтың 1 және 2-қамтуы
disclosure.figure.electricity-kwh	Жыл ішіндегі электр тұтыну
disclosure.figure.electricity-per-person	Адам басына электр тұтыну
disclosure.figure.energy-biomass	Жаңартылатын көздердің, соның ішінде биомассаның отын энергиясы
disclosure.figure.energy-coal	Көмір мен көмір өнімдерінің отын энергиясы
disclosure.figure.energy-gas	Табиғи газдың отын энергиясы
disclosure.figure.energy-nuclear	Ядролық көздердің энергиясы
disclosure.figure.energy-other-fossil	Басқа қазба көздердің отын энергиясы
disclosure.figure.energy-petroleum	Мұнай мен мұнай өнімдерінің отын энергиясы
disclosure.figure.energy-purchased	Сатып алынған электр мен жылу, барлық көз
disclosure.figure.energy-total	Отын энергиясы мен сатып алынған энергия
disclosure.figure.ets-biogenic	Стационарлық отынның биогендік CO₂
disclosure.figure.ets-co2	Стационарлық отынның қазба CO₂, барлық қондырғы
disclosure.figure.ets-process	Процесс жолдарының CO₂, түгендеудегідей
disclosure.figure.ets-share	Реттелетін сауда жүйелеріндегі 1-қамту үлесі
disclosure.figure.ets-threshold	Квота үшін қондырғы шегі
disclosure.figure.floor-area	Ғимараттардың ауданы
disclosure.figure.full-time-equivalent	Толық жұмыспен қамтуға шаққандағы студенттер мен қызметкерлер
disclosure.figure.net-per-area	Өтемақылар шегерілген 1 және 2-қамту, ауданға
disclosure.figure.net-per-fte	Өтемақылар шегерілген 1 және 2-қамту, толық жұмыс баламасына
disclosure.figure.net-revenue	Таза түсім, есептілік валютасында
disclosure.figure.offsets	Көміртегі өтемақылары (қамтудан ешқашан шегерілмейді)
disclosure.figure.other-investees	Басқа инвестиция нысандарының 1 және 2-қамтуы
disclosure.figure.per-area	Ауданға шаққандағы барлық шығарынды
disclosure.figure.per-revenue-location	Таза түсімге шаққандағы шығарынды, орналасу бойынша
disclosure.figure.per-revenue-market	Таза түсімге шаққандағы шығарынды, нарық бойынша
disclosure.figure.performance-year	Бағаланатын жыл
disclosure.figure.population	Студенттер мен қызметкерлер
disclosure.figure.purchased-fossil	Қазба көздерден сатып алынған электр энергиясы, жылу, бу және суық
disclosure.figure.purchased-renewable	Жаңартылатын көздерден сатып алынған электр энергиясы, жылу, бу және суық
disclosure.figure.renewable-produced	Өндірілген жаңартылатын энергия
disclosure.figure.renewable-ratio	Жаңартылатын энергияның барлық энергияға қатынасы
disclosure.figure.scope1	Жалпы 1-қамту
disclosure.figure.scope12-location	1 және 2-қамту, орналасу бойынша
disclosure.figure.scope12-market	1 және 2-қамту, нарық бойынша
disclosure.figure.scope12-per-area	Ауданға шаққандағы 1 және 2-қамту, орналасу бойынша
disclosure.figure.scope12-per-fte	Толық жұмыс баламасына шаққандағы 1 және 2-қамту
disclosure.figure.scope12-per-user	Салмақталған пайдаланушыға шаққандағы 1 және 2-қамту
disclosure.figure.scope2-location	Жалпы 2-қамту, орналасу бойынша
disclosure.figure.scope2-market	Жалпы 2-қамту, нарық бойынша
disclosure.figure.scope3	Жалпы 3-қамту
disclosure.figure.self-generated-renewable	Отынсыз өз жаңартылатын энергиясы
disclosure.figure.target-emissions	Келесі мақсаттағы шығарынды
disclosure.figure.total-location	Барлық шығарынды, орналасу бойынша
disclosure.figure.total-market	Барлық шығарынды, нарық бойынша
disclosure.figure.total-per-person	Адам басына көміртегі ізі
disclosure.gas.all	Барлық газ
disclosure.gas.set	Газдар аталмаған, {set} бойынша CO₂-экв.
disclosure.gas.unstated	Газдар аталмаған, көрсетілмеген жинақ бойынша CO₂-экв.
disclosure.iso.1	1 Тікелей шығарындылар
disclosure.iso.1.fugitive	Ұшпа шығарындылар
disclosure.iso.1.mobile	Көлікте жағу
disclosure.iso.1.process	Өнеркәсіптік процестер
disclosure.iso.1.stationary	Стационарлық жағу
disclosure.iso.2	2 Импортталған энергия
disclosure.iso.2.electricity	Импортталған электр энергиясы
disclosure.iso.2.energy	Импортталған бу, жылу, суық, сығылған ауа
disclosure.iso.3	3 Тасымал
disclosure.iso.3.business-travel	Іссапарлар
disclosure.iso.3.commuting	Қызметкерлердің жұмысқа қатынауы
disclosure.iso.3.downstream-transport	Бізден тауар жеткізу
disclosure.iso.3.upstream-transport	Бізге тауар жеткізу
disclosure.iso.4	4 Пайдаланылған өнімдер
disclosure.iso.4.capital	Күрделі тауарлар
disclosure.iso.4.goods	Сатып алынған тауарлар мен қызметтер
disclosure.iso.4.leased-in	Жалға алынған активтер
disclosure.iso.4.upstream-energy	Отын мен энергияны жеткізу
disclosure.iso.4.waste	Қалдықтарды жою
disclosure.iso.5	5 Өз өнімдерін пайдалану
disclosure.iso.5.end-of-life	Өмірлік цикл соңы
disclosure.iso.5.investments	Инвестициялар
disclosure.iso.5.leased-out	Жалға берілген активтер
disclosure.iso.5.processing	Сатылған өнімді өңдеу
disclosure.iso.5.use	Пайдалану кезеңі
disclosure.iso.6	6 Басқа көздер
disclosure.iso.6.other	Франшизалар және басқалар
disclosure.kind.esrs-e1	ESRS E1 бойынша шығарындылар мен энергия
disclosure.kind.ets	Шығарындылар саудасы жүйесіне арналған қондырғылардың отыны мен CO₂
disclosure.kind.ghg-protocol	GHG Protocol бойынша парниктік газдар есебі
disclosure.kind.greenmetric	UI GreenMetric үшін энергия және климаттың өзгеруі
disclosure.kind.ifrs-s2	IFRS S2, 29(a) тармағы бойынша парниктік газ көрсеткіштері
disclosure.kind.iso14064	ISO 14064-1:2018 санаттары бойынша парниктік газдар есебі
disclosure.kind.stars	AASHE STARS, OP 6 үшін парниктік газ шығарындылары
disclosure.no	жоқ
disclosure.note.biogenic	Биомассаның CO₂ қамтудан тыс; оны жағудағы CH₄ пен N₂O ішінде.
disclosure.note.coverage	Ауқымы көрсетілген кірістер жиынтықтың {share} бөлігін құрайды; қалғаны есебінен аралық тым тар.
disclosure.note.ets	CO₂ = мөлшер × жану жылуы × коэффициент. Шек әр қондырғыға жеке қолданылады.
disclosure.note.iso	Түгендеудің әр санаты стандарттың дәл бір санатында тұр, сондықтан қосындылар басқа есептердегідей.
disclosure.note.noExclusions	Ештеңе алынып тасталмаған: 3-қамтудың барлық санаты есептелген.
disclosure.note.noInstruments	Электр энергиясына келісімшарт жоқ.
disclosure.note.noResidual	Нарық үшін қалдық қоспа жарияланбаған: нарыққа негізделген есепте келісімшарт жаппаған бөлікке желінің орташа коэффициенті алынады.
disclosure.note.quality	Әр жазбаның технологиясы, уақыты, орны, толықтығы мен сенімділігі оған сүйенетін шығарындымен салмақталған.
disclosure.note.residual	Нарыққа негізделген есептің қалдық қоспасы: {factor}.
disclosure.note.trials#one	2-тәсіл: {count} сынақ, бастапқы сан {seed}.
disclosure.note.trials#other	2-тәсіл: {count} сынақ, бастапқы сан {seed}.
disclosure.note.uncertainty	1-тәсіл қателерді таратады, ортақ коэффициент – бір кіріс; 2-тәсіл оларды кездейсоқ таңдайды. Жылыну әлеуеттері дәл деп алынады.
disclosure.pin.factors	Коэффициенттер пакеттері
disclosure.pin.gwp	Жылыну әлеуеттерінің жинағы
disclosure.pin.inputs	Бастапқы деректердің SHA-256
disclosure.pin.lock	Жабылған; кітаптағы хеш
disclosure.pin.program	Бағдарлама
disclosure.pin.result	Нәтиженің SHA-256
disclosure.pin.stated	Есеп құрылғанда көрсетілген: {name}
disclosure.pin.version	Түгендеудің сақталған нұсқасы
disclosure.quality.coverage	Бағасы бар шығарындылар
disclosure.quality.mean	Бес бөліктің орташасы
disclosure.scope.esrs-e1	E1-5 және E1-6 талаптары түгендеу жолдары беретін шамада.
disclosure.scope.ets	Өрістер – мониторинг есебіне керегі: отын, мөлшері, жану жылуы, коэффициент, CO₂. Ресми нысан қолда болған жоқ; сандарды соған көшіріңіз. Тек стационарлық отын мен процестердің CO₂ қамтылады. Отын – қондырғылардікі толықтай, шоғырландыруға дейін.
disclosure.scope.ghg-protocol	Мазмұны – Корпоративтік стандарттың 9-тарауындағы міндетті мәліметтер бойынша; 2-қамту орналасу бойынша да, нарық бойынша да беріледі.
disclosure.scope.greenmetric	Түгендеу жауап беретін сауалнама тармақтары; қалғанын толтырушы адам толтырады.
disclosure.scope.ifrs-s2	Абсолютті жалпы шығарындылар; көміртегі кредиттері шегерілмейді. 29-тармақтың қалған көрсеткіштері (тәуекелдегі активтер, капитал, көміртегі бағасы, сыйақы) түгендеуден тыс.
disclosure.scope.iso14064	Біздің санаттар алты санатқа кесте бойынша орналастырылған; стандарттың өзі оқылған жоқ, тек ол туралы беттер оқылды; әр жолда орны оқылғаны немесе пайым екені айтылады.
disclosure.scope.stars	Көрсеткіштің өрістері анықтама беті мен жарияланған есептер бойынша; балл мен бағдарларды бағдарлама есептейді.
disclosure.section.baseYear	Базалық жыл
disclosure.section.biogenic	Қамтудан тыс биогендік CO₂
disclosure.section.boundary	Шекара мен негіз
disclosure.section.campus	Аудан мен адамдар
disclosure.section.categories	Санаттар бойынша шығарындылар
disclosure.section.emissions	Шығарындылар
disclosure.section.energy	Энергия
disclosure.section.exclusions	Не енгізілмеген
disclosure.section.factors	Коэффициенттер және олардың нұсқалары
disclosure.section.fuels	Қондырғылардың отыны
disclosure.section.instruments	Электр энергиясына арналған келісімшарттар
disclosure.section.isoCategories	ISO 14064-1 санаттары
disclosure.section.lines	Көз жолдары
disclosure.section.methods	Әдістер
disclosure.section.processes	Қондырғылардың процестері
disclosure.section.quality	Қызмет деректерінің сапасы
disclosure.section.scope3	Санаттар бойынша 3-қамту
disclosure.section.scopes	Қамту мен газ бойынша шығарындылар
disclosure.section.summary	Нәтижелер
disclosure.section.uncertainty	Белгісіздік
disclosure.section.years	Жылдар
disclosure.table.baseYear	Базалық жыл
disclosure.table.biogenic	Санаттар бойынша биогендік CO₂
disclosure.table.categories	Санаттар мен аралықтары
disclosure.table.contributions	Жиынтық аралығын ең көп кеңейтетін кірістер
disclosure.table.exclusions	Себептері көрсетілген алып тастаулар
disclosure.table.facilities	Нысандар және есепке алынған үлесі
disclosure.table.factors	Бекітілген коэффициенттер мен қасиеттер
disclosure.table.facts	Есептің негізі
disclosure.table.fields.campus	Өрістер: аудан мен адамдар
disclosure.table.fields.emissions	Өрістер: шығарындылар
disclosure.table.fields.energy	Өрістер: энергия
disclosure.table.fields.summary	Негізгі көрсеткіштер
disclosure.table.fields.years	Өрістер: жылдар
disclosure.table.fuels	Отын, жану жылуы, коэффициент, CO₂
disclosure.table.gases	Әр газдың массасы және CO₂-экв.
disclosure.table.instruments	Келісімшарттар және мәлімделген көлем
disclosure.table.intervals	Екі тәсіл бойынша 95 % аралықтар
disclosure.table.iso14064	Алты санат және олардың бөліктері
disclosure.table.lines	Әр жол коэффициенттерімен
disclosure.table.methods	Формулалар
disclosure.table.processes	Процестердің CO₂
disclosure.table.quality	1 (ең жақсы) мен 5 аралығындағы шығарынды бойынша салмақталған баға
disclosure.table.scope3	Он бес санаттың күйі мен шығарындылары
disclosure.tableNote	Коэффициенттер: {pack} пакеті, нұсқалары коэффициенттер бөлімінде; CO₂-экв. {set} жинағы бойынша.
disclosure.yes	иә
"""#

    static let ru: String = #"""
CLI-0420	«{value}» – не показатель со значением.
CLI-0420.fix	Пишите ИМЯ=ЧИСЛО, число не меньше нуля, например population=8225.
CLI-0421	«{value}» – не показатель, который можно указать.
CLI-0421.fix	Укажите одно из: {known}.
CLI-0422	У страницы всего рабочего пространства нет такого параметра: она всегда HTML за собственный год организации.
CLI-0422.fix	Назовите вид отчёта через --kind: {known}.
REP-0010	Отчёт не свёрстан в PDF: typst не установлен.
REP-0010.fix	Выполните `make setup` и постройте отчёт снова; или выберите --format html и напечатайте.
REP-0011	typst не сверстал отчёт: {reason}
REP-0011.fix	Выполните `make setup` ещё раз; если не поможет, выберите другой формат и сообщите эту фразу.
REP-0012	Книгу нельзя записать: {reason}
REP-0012.fix	Сократите названия и причины, уберите управляющие символы или выберите --format csv.
REP-0013	Инвентаризация этого отчёта не сохранена: версию назвать нельзя.
REP-0013.fix	Выполните `qadam inventory calculate` и постройте отчёт снова.
disclosure.basis.judgement	{source} (наше суждение)
disclosure.basis.read	{source} (прочитано)
disclosure.column.biogenicCO2	Биогенный CO₂
disclosure.column.category	Категория
disclosure.column.claimed	Заявлено
disclosure.column.co2	Ископаемый CO₂
disclosure.column.co2Factor	Коэффициент CO₂
disclosure.column.co2e	Выбросы
disclosure.column.contract	Договор
disclosure.column.counted	Учтено
disclosure.column.edge	Граница
disclosure.column.equation	Формула
disclosure.column.equity	Доля владения
disclosure.column.facility	Объект
disclosure.column.factor	Коэффициент
disclosure.column.factorValue	Коэффициент выбросов
disclosure.column.figure	Показатель
disclosure.column.financial	Финансовый контроль
disclosure.column.fuel	Строка топлива
disclosure.column.gas	Газ
disclosure.column.halfWidth	Полуширина
disclosure.column.high	Интервал 95 %, верхняя граница
disclosure.column.high1	Подход 1, верхняя граница
disclosure.column.high2	Подход 2, верхняя граница
disclosure.column.input	Входные данные
disclosure.column.installation	Установка
disclosure.column.isoCategory	Категория ISO
disclosure.column.item	Пункт
disclosure.column.kind	Вид
disclosure.column.line	Строка источника
disclosure.column.location	По местоположению
disclosure.column.low	Интервал 95 %, нижняя граница
disclosure.column.low1	Подход 1, нижняя граница
disclosure.column.low2	Подход 2, нижняя граница
disclosure.column.market	По рынку
disclosure.column.mass	Масса
disclosure.column.method	Метод
disclosure.column.ncv	Низшая теплота сгорания
disclosure.column.number	№
disclosure.column.operational	Операционный контроль
disclosure.column.output	Результат
disclosure.column.oxidation	Коэффициент окисления
disclosure.column.part	Часть
disclosure.column.place	Место в форме
disclosure.column.publisher	Издатель
disclosure.column.quantity	Количество
disclosure.column.reason	Причина
disclosure.column.region	Регион
disclosure.column.retirement	Погашение или номер
disclosure.column.scope	Охват
disclosure.column.score	Оценка
disclosure.column.share	Доля дисперсии
disclosure.column.source	Источник
disclosure.column.state	Состояние
disclosure.column.subcategory	Часть
disclosure.column.value	Значение
disclosure.column.version	Версия
disclosure.column.volume	Объём
disclosure.column.year	Год
disclosure.enter.baseYear	нет данных: базовый год не установлен
disclosure.enter.biomassOnly	нет: топливо – биомасса
disclosure.enter.claim	ничего не заявлено
disclosure.enter.co2Factor	нет данных: коэффициент не на энергию или без ископаемого CO₂
disclosure.enter.country	нет данных: укажите country в organisation.yaml
disclosure.enter.factor	нет данных: в этом издании пакетов его нет
disclosure.enter.floor-area	нет данных: внесите здания с площадью
disclosure.enter.fossilOnly	нет: топливо ископаемое
disclosure.enter.fuel	нет данных: не известны энергия или класс топлива строк {lines}
disclosure.enter.gases	нет данных: издатель коэффициента не называет газы
disclosure.enter.interval	нет данных: интервал не рассчитан
disclosure.enter.ncv	не применяется: коэффициент на единицу количества
disclosure.enter.noCO2	нет: строка не даёт CO₂
disclosure.enter.noLine	нет данных: в инвентаризации нет такой строки
disclosure.enter.none	нет данных: ни один документ рабочего пространства этого не даёт
disclosure.enter.notRelevant	нет: категория неприменима
disclosure.enter.oxidation	отдельное значение не хранится: внесите лабораторное
disclosure.enter.potential	нет данных: в наборе нет потенциала этого газа
disclosure.enter.quality	нет данных: оцените записи о деятельности
disclosure.enter.scope3	нет данных: опишите категорию в organisation.yaml
disclosure.enter.scope3Line	нет данных: внесите строку источника этой категории
disclosure.enter.screened	не рассчитано: проверено и мало
disclosure.enter.target	нет данных: цель не установлена
disclosure.enter.value	нет данных: укажите --value {name}=ЧИСЛО
disclosure.fact.approach	Подход к консолидации
disclosure.fact.baseYear	Базовый год
disclosure.fact.choice	Выбрано для {name}
disclosure.fact.country	Страна
disclosure.fact.gwp	Набор потенциалов потепления
disclosure.fact.organisation	Организация
disclosure.fact.pack	Издание пакетов коэффициентов
disclosure.fact.records	Учтено записей о деятельности
disclosure.fact.year	Отчётный год
disclosure.figure.base-year-emissions	Выбросы базового года, охваты 1 и 2
disclosure.figure.baseline-year	Базовый год
disclosure.figure.biogenic	Биогенный CO₂, вне охватов
disclosure.figure.campus-users	Взвешенные пользователи кампуса
disclosure.figure.consolidated-group	Охваты 1 и 2 консолидированной группы
disclosure.figure.electricity-kwh	Потребление электроэнергии за год
disclosure.figure.electricity-per-person	Электроэнергия на человека
disclosure.figure.energy-biomass	Энергия топлива из возобновляемых источников, включая биомассу
disclosure.figure.energy-coal	Энергия топлива из угля и угольных продуктов
disclosure.figure.energy-gas	Энергия топлива из природного газа
disclosure.figure.energy-nuclear	Энергия из ядерных источников
disclosure.figure.energy-other-fossil	Энергия топлива из прочих ископаемых источников
disclosure.figure.energy-petroleum	Энергия топлива из нефти и нефтепродуктов
disclosure.figure.energy-purchased	Закупленные электроэнергия и тепло, все источники
disclosure.figure.energy-total	Энергия топлива и закупленная энергия
disclosure.figure.ets-biogenic	Биогенный CO₂ стационарного топлива
disclosure.figure.ets-co2	Ископаемый CO₂ стационарного топлива, все установки
disclosure.figure.ets-process	CO₂ строк процессов, как учтено в инвентаризации
disclosure.figure.ets-share	Доля охвата 1 в регулируемых системах торговли
disclosure.figure.ets-threshold	Порог установки для квот
disclosure.figure.floor-area	Площадь зданий
disclosure.figure.full-time-equivalent	Студенты и сотрудники в пересчёте на полную занятость
disclosure.figure.net-per-area	Охваты 1 и 2 за вычетом компенсаций (офсетов), на площадь
disclosure.figure.net-per-fte	Охваты 1 и 2 за вычетом компенсаций (офсетов), на эквивалент полной занятости
disclosure.figure.net-revenue	Чистая выручка, в валюте отчётности
disclosure.figure.offsets	Углеродные компенсации, офсеты (никогда не вычитаются из охватов)
disclosure.figure.other-investees	Охваты 1 и 2 прочих объектов инвестиций
disclosure.figure.per-area	Всего выбросов на площадь
disclosure.figure.per-revenue-location	Выбросы на чистую выручку, по местоположению
disclosure.figure.per-revenue-market	Выбросы на чистую выручку, по рынку
disclosure.figure.performance-year	Год оценки
disclosure.figure.population	Студенты и сотрудники
disclosure.figure.purchased-fossil	Закупленные электроэнергия, тепло, пар и холод из ископаемых источников
disclosure.figure.purchased-renewable	Закупленные электроэнергия, тепло, пар и холод из возобновляемых источников
disclosure.figure.renewable-produced	Произведённая возобновляемая энергия
disclosure.figure.renewable-ratio	Отношение возобновляемой энергии ко всей энергии
disclosure.figure.scope1	Валовой охват 1
disclosure.figure.scope12-location	Охваты 1 и 2, по местоположению
disclosure.figure.scope12-market	Охваты 1 и 2, по рынку
disclosure.figure.scope12-per-area	Охваты 1 и 2 на площадь, по местоположению
disclosure.figure.scope12-per-fte	Охваты 1 и 2 на эквивалент полной занятости
disclosure.figure.scope12-per-user	Охваты 1 и 2 на взвешенного пользователя кампуса
disclosure.figure.scope2-location	Валовой охват 2, по местоположению
disclosure.figure.scope2-market	Валовой охват 2, по рынку
disclosure.figure.scope3	Валовой охват 3
disclosure.figure.self-generated-renewable	Собственная возобновляемая энергия без топлива
disclosure.figure.target-emissions	Выбросы ближайшей цели
disclosure.figure.total-location	Всего выбросов, по местоположению
disclosure.figure.total-market	Всего выбросов, по рынку
disclosure.figure.total-per-person	Углеродный след на человека
disclosure.gas.all	Все газы
disclosure.gas.set	Газы не названы, CO₂-экв. по {set}
disclosure.gas.unstated	Газы не названы, CO₂-экв. по неуказанному набору
disclosure.iso.1	1 Прямые выбросы
disclosure.iso.1.fugitive	Летучие выбросы
disclosure.iso.1.mobile	Сжигание в транспорте
disclosure.iso.1.process	Промышленные процессы
disclosure.iso.1.stationary	Стационарное сжигание
disclosure.iso.2	2 Импортированная энергия
disclosure.iso.2.electricity	Импортированная электроэнергия
disclosure.iso.2.energy	Импортированные пар, тепло, холод, сжатый воздух
disclosure.iso.3	3 Транспорт
disclosure.iso.3.business-travel	Командировки
disclosure.iso.3.commuting	Поездки сотрудников на работу
disclosure.iso.3.downstream-transport	Доставка товаров от нас
disclosure.iso.3.upstream-transport	Доставка товаров к нам
disclosure.iso.4	4 Использованная продукция
disclosure.iso.4.capital	Капитальные товары
disclosure.iso.4.goods	Закупленные товары и услуги
disclosure.iso.4.leased-in	Использование арендованных активов
disclosure.iso.4.upstream-energy	Поставка топлива и энергии
disclosure.iso.4.waste	Удаление отходов
disclosure.iso.5	5 Использование своей продукции
disclosure.iso.5.end-of-life	Конец жизненного цикла
disclosure.iso.5.investments	Инвестиции
disclosure.iso.5.leased-out	Активы, сданные в аренду
disclosure.iso.5.processing	Переработка проданной продукции
disclosure.iso.5.use	Стадия использования
disclosure.iso.6	6 Прочие источники
disclosure.iso.6.other	Франшизы и прочее
disclosure.kind.esrs-e1	Выбросы и энергия по ESRS E1
disclosure.kind.ets	Топливо и CO₂ установок для системы торговли выбросами
disclosure.kind.ghg-protocol	Отчёт о парниковых газах по GHG Protocol
disclosure.kind.greenmetric	Энергия и изменение климата для UI GreenMetric
disclosure.kind.ifrs-s2	Показатели парниковых газов по МСФО S2, пункт 29(a)
disclosure.kind.iso14064	Отчёт о парниковых газах по категориям ISO 14064-1:2018
disclosure.kind.stars	Выбросы парниковых газов для AASHE STARS, OP 6
disclosure.no	нет
disclosure.note.biogenic	CO₂ биомассы стоит вне охватов; CH₄ и N₂O её сжигания – внутри.
disclosure.note.coverage	Входные данные с указанным диапазоном дают {share} итога; из-за остального интервал слишком узок.
disclosure.note.ets	CO₂ – это количество × теплота сгорания × коэффициент. Порог действует для каждой установки отдельно.
disclosure.note.iso	Каждая категория инвентаризации стоит ровно в одной категории стандарта, поэтому суммы те же, что и в других отчётах.
disclosure.note.noExclusions	Ничего не исключено: все категории охвата 3 рассчитаны.
disclosure.note.noInstruments	Договоров на электроэнергию нет.
disclosure.note.noResidual	Остаточный микс для рынка не опубликован: в расчёте по рынку для непокрытого договорами берётся средний коэффициент сети.
disclosure.note.quality	Технология, время, место, полнота и надёжность каждой записи, взвешенные по опирающимся на неё выбросам.
disclosure.note.residual	Остаточный микс для расчёта по рынку: {factor}.
disclosure.note.trials#one	Подход 2: {count} испытание, начальное число {seed}.
disclosure.note.trials#few	Подход 2: {count} испытания, начальное число {seed}.
disclosure.note.trials#many	Подход 2: {count} испытаний, начальное число {seed}.
disclosure.note.trials#other	Подход 2: {count} испытания, начальное число {seed}.
disclosure.note.uncertainty	Подход 1 распространяет ошибки, общие коэффициенты – как одну входную величину; подход 2 разыгрывает их. Потенциалы потепления считаются точными.
disclosure.pin.factors	Пакеты коэффициентов
disclosure.pin.gwp	Набор потенциалов потепления
disclosure.pin.inputs	SHA-256 исходных данных
disclosure.pin.lock	Закрыто; хеш в книге
disclosure.pin.program	Программа
disclosure.pin.result	SHA-256 результата
disclosure.pin.stated	Указано при построении отчёта: {name}
disclosure.pin.version	Сохранённая версия инвентаризации
disclosure.quality.coverage	Выбросы с оценкой
disclosure.quality.mean	Среднее пяти частей
disclosure.scope.esrs-e1	Требования E1-5 и E1-6 в той мере, в какой их дают строки инвентаризации.
disclosure.scope.ets	Поля – те, что нужны отчёту о мониторинге: топливо, количество, теплота сгорания, коэффициент, CO₂. Официальной формы не было; перенесите цифры в неё. Учтён только CO₂ стационарного топлива и процессов. Топливо – установок целиком, до консолидации.
disclosure.scope.ghg-protocol	Содержание – по обязательным сведениям главы 9 Корпоративного стандарта; охват 2 – и по местоположению, и по рынку.
disclosure.scope.greenmetric	Пункты анкеты, на которые отвечает инвентаризация; остальные заполняет ответственный.
disclosure.scope.ifrs-s2	Абсолютные валовые выбросы; углеродные кредиты не вычитаются. Остальные показатели пункта 29 (активы под риском, капитал, цена углерода, вознаграждение) вне инвентаризации.
disclosure.scope.iso14064	Наши категории распределены по шести категориям таблицей; сам стандарт не прочитан, прочитаны только страницы о нём; в строке сказано, прочитано ли её место или это суждение.
disclosure.scope.stars	Поля показателя по странице помощи и опубликованным отчётам; баллы и ориентиры считает программа.
disclosure.section.baseYear	Базовый год
disclosure.section.biogenic	Биогенный CO₂ вне охватов
disclosure.section.boundary	Границы и основа
disclosure.section.campus	Площадь и люди
disclosure.section.categories	Выбросы по категориям
disclosure.section.emissions	Выбросы
disclosure.section.energy	Энергия
disclosure.section.exclusions	Что не включено
disclosure.section.factors	Коэффициенты и их версии
disclosure.section.fuels	Топливо установок
disclosure.section.instruments	Договоры на электроэнергию
disclosure.section.isoCategories	Категории ISO 14064-1
disclosure.section.lines	Строки источников
disclosure.section.methods	Методы
disclosure.section.processes	Процессы установок
disclosure.section.quality	Качество данных о деятельности
disclosure.section.scope3	Охват 3 по категориям
disclosure.section.scopes	Выбросы по охватам и газам
disclosure.section.summary	Результаты
disclosure.section.uncertainty	Неопределённость
disclosure.section.years	Годы
disclosure.table.baseYear	Базовый год
disclosure.table.biogenic	Биогенный CO₂ по категориям
disclosure.table.categories	Категории с интервалами
disclosure.table.contributions	Входные данные, сильнее всего расширяющие интервал итога
disclosure.table.exclusions	Исключения с причинами
disclosure.table.facilities	Объекты и учтённая доля
disclosure.table.factors	Закреплённые коэффициенты и свойства
disclosure.table.facts	Основа отчёта
disclosure.table.fields.campus	Поля: площадь и люди
disclosure.table.fields.emissions	Поля: выбросы
disclosure.table.fields.energy	Поля: энергия
disclosure.table.fields.summary	Главные показатели
disclosure.table.fields.years	Поля: годы
disclosure.table.fuels	Топливо, теплота сгорания, коэффициент, CO₂
disclosure.table.gases	Масса каждого газа и его CO₂-экв.
disclosure.table.instruments	Договоры и заявленные объёмы
disclosure.table.intervals	Интервалы 95 % по обоим подходам
disclosure.table.iso14064	Шесть категорий и их части
disclosure.table.lines	Каждая строка с её коэффициентами
disclosure.table.methods	Формулы
disclosure.table.processes	CO₂ процессов
disclosure.table.quality	Оценка от 1 (лучшая) до 5, взвешенная по выбросам
disclosure.table.scope3	Состояние и выбросы пятнадцати категорий
disclosure.tableNote	Коэффициенты: пакет {pack}, версии – в разделе о коэффициентах; CO₂-экв. по набору {set}.
disclosure.yes	да
"""#
}
