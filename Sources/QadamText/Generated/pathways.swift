// Generated from Translations/*/pathways.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum PathwaysTexts {
    static let en: String = #"""
PTH-0101	The scenario {id} has no periods.
PTH-0101.fix	Add at least one period to scenario.yaml.
PTH-0102	Period {id} has no years.
PTH-0102.fix	Give it a length of one year or more.
PTH-0103	Period {id} begins in {found}, but the period before it ends so that {expected} comes next.
PTH-0103.fix	Put the periods in order of time, without gaps or overlaps.
PTH-0104	The base year lies after the first period, which begins in {first}.
PTH-0104.fix	Choose a base year not later than the first period.
PTH-0105	{id}: {field} has {found} values for {expected} periods; missing: {periods}.
PTH-0105.fix	Give a value for every period; none is carried over from another year.
PTH-0106	The identifier {id} occurs twice.
PTH-0106.fix	Rename one of them.
PTH-0107	{id}: {field} names {reference}, which the scenario does not have.
PTH-0107.fix	Correct the name or add what it names.
PTH-0108	{id} needs the hourly profile {reference}, which is missing.
PTH-0108.fix	Add the profile to loads.csv or correct its name.
PTH-0109	The hourly profile {id} has {found} values instead of {expected}.
PTH-0109.fix	Give every hour of a common year, beginning with 00:00 on 1 January.
PTH-0110	{id}: a value lies outside the range {range}, or is not a number.
PTH-0110.fix	Correct the value.
PTH-0111	The emission limit names no scope.
PTH-0111.fix	Say which scopes the limit covers.
PTH-0112	The emission limit covers scope 2 twice: by location and by market.
PTH-0112.fix	Choose one of the two views.
PTH-0113	The limit of {id} is {limit}, but emissions that the plan does not decide on are {other} and credits reach {credits} only.
PTH-0113.fix	Raise the limit, allow more removals or lower the other emissions.
PTH-0114	Level {id} lacks measures of the level {below} under it: {missing}.
PTH-0114.fix	A higher level contains all measures of the lower one; complete it or change the order.
PTH-0115	Nothing can deliver {id} in {period}, though buildings need it.
PTH-0115.fix	Add a technology or a purchase that delivers it.
PTH-0201	The limit of {period} cannot be kept: it is {limit}, and at best {lowest} is reached, {excess} too much.
PTH-0201.fix	Raise the limit by that amount, or allow more of what is used to its end (listed below).
PTH-0202	Demand for {commodity} cannot be met in {period}: {missing} are missing.
PTH-0202.fix	Add capacity or a purchase, or raise the limits on them.
PTH-0203	The limits of the plan clash, even with emissions and demand left free.
PTH-0203.fix	Check committed volumes of contracts and the largest capacities.
PTH-0204	{name} is used to its end in {period} ({most}).
PTH-0204.fix	If more can be had, raise its largest amount.
PTH-0205	Part of the clash in {period}: {what}.
PTH-0205.fix	Loosen one of the parts of the clash.
PTH-0301	The representative days meet the course of {series} with an error of {error}.
PTH-0301.fix	Choose more days if the plan depends on it; yearly energy is exact in any case.
PTH-0302	{name} runs for {hours} hours a year beyond the temperatures for which its performance is published.
PTH-0302.fix	Give a measured performance for deep frost.
PTH-0401	The hours of the loads are not 0, 1, 2 … in order.
PTH-0401.fix	Sort the rows by hour and fill the gaps.
PTH-0402	The column {found} is no load: expected is a building type followed by .electricity_W_per_m2 or .heat_W_per_m2.
PTH-0402.fix	Rename or remove the column.
PTH-0403	The heating {found} of the building is not among the supplies of the scenario.
PTH-0403.fix	Add it to supplies in scenario.yaml.
PTH-0404	{id} has no {parameter}.
PTH-0404.fix	Add a row with this parameter; nothing is assumed for it.
PTH-0405	{id} has no {parameter} for {period}.
PTH-0405.fix	Add the row; nothing is carried over from another period.
PTH-0406	The unit {found} does not fit; expected is one of: {expected}.
PTH-0406.fix	Correct the unit, or give a rate of exchange under conversions in scenario.yaml.
PTH-0407	Nobody asked for this row ({id} {parameter} {period}): the name is misspelt or does not belong here.
PTH-0407.fix	Correct the name or remove the row.
PTH-0408	{parameter} must be a whole number of years (unit yr), but is {found}.
PTH-0408.fix	Round the life down and say so in the note.
pathways.clash.activity	limit on what {id} gives
pathways.clash.area	floor area {id}
pathways.clash.balance	balance of {id}
pathways.clash.capacity	capacity of {id}
pathways.clash.certificates	contracts against purchases of {id}
pathways.clash.contract	volume of the contract {id}
pathways.clash.credit	largest amount of credits {id}
pathways.clash.demand	demand of {id}
pathways.clash.largestCapacity	largest capacity of {id}
pathways.clash.level	year from which a level is possible ({id})
pathways.clash.levelOrder	levels of {id} that do not go back
pathways.clash.limit	emission limit
pathways.clash.newCapacity	limit on building {id}
pathways.clash.storageContent	content of the store {id}
pathways.clash.storageEnergy	energy capacity of the store {id}
pathways.clash.storagePower	power of the store {id}
pathways.clash.works	works that can be done
pathways.covers.scope1	Scope 1
pathways.covers.scope2Location	Scope 2, location-based
pathways.covers.scope2Market	Scope 2, market-based
pathways.covers.scope3Upstream	Scope 3, upstream of energy
pathways.credit.avoidance	Avoided emissions
pathways.credit.removal	Removal
pathways.explain.annualFactor	Worth today of one unit a year through the period
pathways.explain.assumed	This value is an assumption.
pathways.explain.carbonPrice	Price of emissions
pathways.explain.contract	{name}: less market-based emissions
pathways.explain.cost	Cost of a year, {period}, {plan}
pathways.explain.difference	Factor of the carrier less that of the contract
pathways.explain.dual	Discounted cost of one tonne a year less through the period
pathways.explain.emissions	Emissions that the limit counts, {period}, {plan}
pathways.explain.energy	Energy bought for: {name}
pathways.explain.factor	Emission factor: {scope}
pathways.explain.fixed	Fixed cost
pathways.explain.flow	{name}: {carrier}
pathways.explain.instrument	{name}
pathways.explain.investment	{name}, {year}
pathways.explain.investments	Investments of the period {period}, {plan}
pathways.explain.measure	{name}: {building}, {year}
pathways.explain.other	Scope 1 that the plan does not decide on
pathways.explain.price	Price: {carrier}
pathways.explain.priceOf	Price: {name}
pathways.explain.priceOfLimit	Price of the limit in {period}
pathways.explain.renewal	{name}, renewal: {building}, {year}
pathways.explain.residual	Residual value at the end of the horizon
pathways.explain.variable	Variable cost
pathways.explain.volume	Amount
pathways.explain.wholeNumbersFixed	The price holds with the levels of the buildings and the numbers of units of this plan.
pathways.method.abatementCurve	Abatement cost curve with interaction
pathways.method.balance	Hourly balance
pathways.method.capacity	Capacity
pathways.method.capitalRecovery	Capital recovery factor
pathways.method.certificates	Contracts within purchases
pathways.method.clearSkyPhotovoltaics	Solar output from geometry and a clear sky
pathways.method.cost	Discounted cost
pathways.method.demand	Demand of the buildings
pathways.method.discounting	Discounting
pathways.method.emissions	Emissions and their limit
pathways.method.heatPump	Performance of heat pumps
pathways.method.levelOrder	Efficiency levels
pathways.method.measureOrder	Measures act on what is left
pathways.method.representativeDays	Representative days
pathways.method.residualValue	Residual value
pathways.method.storage	Storage
pathways.method.works	Works in a period
pathways.plan.businessAsUsual	Business as usual
pathways.plan.leastCost	Least cost
pathways.plan.limited	Least cost under the limit
pathways.residual.sinkingFund	Sinking fund
pathways.residual.straightLine	Straight line
pathways.status.infeasible	Limits clash
pathways.status.interrupted	Stopped
pathways.status.optimal	Solved
pathways.status.timeLimit	Time was up
pathways.status.unbounded	Cost falls without end
pathways.status.unknown	Not decided
pathways.symbol.abatementCost	cost per tonne of the option
pathways.symbol.activity	output of a technology
pathways.symbol.annualFactor	worth today of one unit a year through the period
pathways.symbol.availability	usable share of capacity
pathways.symbol.baseYear	base year
pathways.symbol.calendarYear	calendar year
pathways.symbol.capacity	capacity
pathways.symbol.capitalFactor	worth today of an investment with renewals, less residual value
pathways.symbol.capitalRecovery	capital recovery factor
pathways.symbol.clearSky	irradiance under a clear sky
pathways.symbol.content	content of the store
pathways.symbol.contractVolume	volume of a green contract
pathways.symbol.credits	credits beside the emissions
pathways.symbol.dayOrder	day that stands for day i
pathways.symbol.dayVector	hourly course of day i
pathways.symbol.dayWeight	number of days it stands for
pathways.symbol.depth	usable share of the energy capacity
pathways.symbol.discountRate	real discount rate
pathways.symbol.effectiveArea	effective floor area
pathways.symbol.efficiency	output per input
pathways.symbol.emissionFactor	emission factor
pathways.symbol.energyCapacity	energy capacity
pathways.symbol.existing	capacity that stands today
pathways.symbol.floorArea	floor area
pathways.symbol.growth	load relative to today
pathways.symbol.horizonEnd	end of the horizon
pathways.symbol.hourWeight	hours of the year that the hour stands for
pathways.symbol.investmentYear	year of the investment
pathways.symbol.levelInForce	level in force
pathways.symbol.levelReached	level reached or passed
pathways.symbol.life	life
pathways.symbol.lift	temperature lift
pathways.symbol.loadPerArea	load per floor area
pathways.symbol.lossPerHour	loss per hour
pathways.symbol.newCapacity	capacity built
pathways.symbol.otherEmissions	emissions outside the plan
pathways.symbol.performance	heat per electricity
pathways.symbol.performanceRatio	performance ratio
pathways.symbol.powerCapacity	power capacity
pathways.symbol.remainingShare	share that is left
pathways.symbol.residualFraction	residual value as a share
pathways.symbol.saving	saving of what is left
pathways.symbol.standardIrradiance	irradiance of the rating
pathways.symbol.storageFlow	charge and discharge
pathways.symbol.unitSize	size of one unit
pathways.symbol.works	floor area of works
pathways.symbol.yearlyCost	cost of a year
pathways.symbol.yearlyEmissions	emissions of a year
pathways.symbol.yearlyIrradiation	yearly irradiation
pathways.symbol.zenith	zenith angle of the sun
pathways.validity.abatementCurve	One year at its prices; the order of beginning is a matter of the plan.
pathways.validity.clearSkyPhotovoltaics	For planning: days of one season are alike.
pathways.validity.heatPump	Lifts of 15 to 60 K; beyond, the value at the edge is kept.
"""#

    static let kk: String = #"""
PTH-0101	{id} сценарийінде кезеңдер жоқ.
PTH-0101.fix	scenario.yaml файлына кемінде бір кезең қосыңыз.
PTH-0102	{id} кезеңінде бірде-бір жыл жоқ.
PTH-0102.fix	Ұзақтығын кемінде бір жыл етіп көрсетіңіз.
PTH-0103	{id} кезеңі {found} жылдан басталады, ал алдыңғы кезеңнен кейін {expected} жыл келеді.
PTH-0103.fix	Кезеңдерді уақыт ретімен, үзіліссіз және қабаттаспайтындай орналастырыңыз.
PTH-0104	Базалық жыл бірінші кезеңнің басынан ({first}) кейін тұр.
PTH-0104.fix	Базалық жылды бірінші кезеңнен кеш емес етіп таңдаңыз.
PTH-0105	{id}: {field} қатарында {expected} кезеңге {found} мән бар; жоқтары: {periods}.
PTH-0105.fix	Әр кезеңге мән беріңіз: басқа жылдан мән көшірілмейді.
PTH-0106	{id} идентификаторы екі рет кездеседі.
PTH-0106.fix	Жазбалардың бірінің атын өзгертіңіз.
PTH-0107	{id}: {field} өрісінде сценарийде жоқ «{reference}» көрсетілген.
PTH-0107.fix	Атауын түзетіңіз немесе жетіспейтінін қосыңыз.
PTH-0108	{id} үшін «{reference}» сағаттық профилі керек, бірақ ол жоқ.
PTH-0108.fix	Профильді loads.csv файлына қосыңыз немесе атауын түзетіңіз.
PTH-0109	{id} сағаттық профилінде {expected} орнына {found} мән бар.
PTH-0109.fix	Кібісе емес жылдың әр сағатын 1 қаңтар 00:00-ден бастап беріңіз.
PTH-0110	{id}: мән {range} аралығынан тыс немесе сан емес.
PTH-0110.fix	Мәнді түзетіңіз.
PTH-0111	Шығарынды шегінде бірде-бір қамту аталмаған.
PTH-0111.fix	Шек қай қамтуларға қатысты екенін көрсетіңіз.
PTH-0112	Шек 2-қамтуды екі рет есептейді: орналасуға және нарыққа негізделген.
PTH-0112.fix	Екі тәсілдің бірін таңдаңыз.
PTH-0113	{id} кезеңінің шегі {limit}, бірақ жоспарға тәуелсіз шығарындылар {other}, ал кредиттер {credits} мөлшерінен аспайды.
PTH-0113.fix	Шекті көтеріңіз, сіңіруді көбірек рұқсат етіңіз немесе басқа шығарындыларды азайтыңыз.
PTH-0114	{id} деңгейінде төменгі {below} деңгейінің шаралары жоқ: {missing}.
PTH-0114.fix	Жоғары деңгей төменгінің барлық шараларын қамтиды: толықтырыңыз немесе ретін өзгертіңіз.
PTH-0115	{period} кезеңінде ғимараттарға қажет {id} беретін ештеңе жоқ.
PTH-0115.fix	Оны беретін технология немесе сатып алу қосыңыз.
PTH-0201	{period} кезеңінің шегін сақтау мүмкін емес: шек {limit}, ал ең аз қолжетімдісі {lowest}, яғни {excess} артық.
PTH-0201.fix	Шекті осы шамаға көтеріңіз немесе таусылған мүмкіндіктерді (төменде) кеңейтіңіз.
PTH-0202	{period} кезеңінде «{commodity}» сұранысы өтелмейді: {missing} жетпейді.
PTH-0202.fix	Қуат немесе сатып алу қосыңыз, не олардың шектерін көтеріңіз.
PTH-0203	Жоспар шектеулері шығарынды мен сұраныс босатылса да бір-біріне қайшы.
PTH-0203.fix	Келісімшарттардың міндетті көлемін және ең үлкен қуаттарды тексеріңіз.
PTH-0204	«{name}» {period} кезеңінде толық пайдаланылды ({most}).
PTH-0204.fix	Көбірек алуға болса, ең үлкен мөлшерін көтеріңіз.
PTH-0205	{period} кезеңіндегі қайшылыққа қатысады: {what}.
PTH-0205.fix	Қайшы шарттардың бірін босатыңыз.
PTH-0301	Типтік күндер {series} қатарының барысын {error} қателікпен береді.
PTH-0301.fix	Жоспарға маңызды болса, көбірек күн таңдаңыз; жылдық энергия бәрібір дәл.
PTH-0302	{name}: жылына {hours} сағат температура жарияланған тиімділік аралығынан тыс.
PTH-0302.fix	Қатты аязға арналған өлшенген тиімділікті беріңіз.
PTH-0401	Жүктеме сағаттары 0, 1, 2 … ретімен емес.
PTH-0401.fix	Жолдарды сағат бойынша реттеп, бос орындарды толтырыңыз.
PTH-0402	{found} бағаны жүктеме емес: ғимарат түрі мен .electricity_W_per_m2 немесе .heat_W_per_m2 күтіледі.
PTH-0402.fix	Бағанның атын өзгертіңіз немесе алып тастаңыз.
PTH-0403	Ғимараттың «{found}» жылытуы сценарийдің supplies бөлімінде жоқ.
PTH-0403.fix	Оны scenario.yaml файлының supplies бөліміне қосыңыз.
PTH-0404	{id} үшін {parameter} көрсетілмеген.
PTH-0404.fix	Осы параметрі бар жол қосыңыз: ол өздігінен қойылмайды.
PTH-0405	{id} үшін {period} кезеңіне {parameter} жоқ.
PTH-0405.fix	Жол қосыңыз: басқа кезеңнен мән көшірілмейді.
PTH-0406	{found} бірлігі сай емес; күтілетіні: {expected}.
PTH-0406.fix	Бірлікті түзетіңіз немесе scenario.yaml файлының conversions бөлімінде бағам беріңіз.
PTH-0407	Бұл жол ({id} {parameter} {period}) қолданылмайды: атауы қате немесе мұнда артық.
PTH-0407.fix	Атауын түзетіңіз немесе жолды алып тастаңыз.
PTH-0408	{parameter} бүтін жыл саны болуы керек (yr бірлігі), ал көрсетілгені {found}.
PTH-0408.fix	Мерзімді төмен дөңгелектеп, ескертпеде көрсетіңіз.
pathways.clash.activity	{id} беретін мөлшердің шегі
pathways.clash.area	{id} ауданы
pathways.clash.balance	{id} балансы
pathways.clash.capacity	{id} қуаты
pathways.clash.certificates	{id} сатып алуына қатысты келісімшарттар
pathways.clash.contract	{id} келісімшартының көлемі
pathways.clash.credit	{id} кредиттерінің ең үлкен мөлшері
pathways.clash.demand	{id} сұранысы
pathways.clash.largestCapacity	{id} ең үлкен қуаты
pathways.clash.level	деңгей мүмкін болатын жыл ({id})
pathways.clash.levelOrder	{id} деңгейлерінің кері қайтпауы
pathways.clash.limit	шығарынды шегі
pathways.clash.newCapacity	{id} салу шегі
pathways.clash.storageContent	{id} жинақтағышының мазмұны
pathways.clash.storageEnergy	{id} жинақтағышының сыйымдылығы
pathways.clash.storagePower	{id} жинақтағышының қуаты
pathways.clash.works	орындалатын жұмыс көлемі
pathways.covers.scope1	1-қамту
pathways.covers.scope2Location	2-қамту, орналасуға негізделген
pathways.covers.scope2Market	2-қамту, нарыққа негізделген
pathways.covers.scope3Upstream	3-қамту, энергияны өндіру мен жеткізу
pathways.credit.avoidance	Болдырылмаған шығарындылар
pathways.credit.removal	Сіңіру
pathways.explain.annualFactor	Кезең бойы жылына бір бірліктің бүгінгі құны
pathways.explain.assumed	Бұл мән — болжам.
pathways.explain.carbonPrice	Шығарынды төлемі
pathways.explain.contract	{name}: нарыққа негізделген шығарындыдан шегеру
pathways.explain.cost	Жылдық шығын, {period}, {plan}
pathways.explain.difference	Энергия тасымалдағыш коэффициентінен келісімшарт коэффициентін шегергенде
pathways.explain.dual	Кезең бойы жылына бір тоннаға азайтудың дисконтталған шығыны
pathways.explain.emissions	Шек есептейтін шығарындылар, {period}, {plan}
pathways.explain.energy	Сатып алынған энергия: {name}
pathways.explain.factor	Шығарынды коэффициенті: {scope}
pathways.explain.fixed	Тұрақты шығын
pathways.explain.flow	{name}: {carrier}
pathways.explain.instrument	{name}
pathways.explain.investment	{name}, {year}
pathways.explain.investments	{period} кезеңінің салымдары, {plan}
pathways.explain.measure	{name}: {building}, {year}
pathways.explain.other	Жоспар шешпейтін 1-қамту
pathways.explain.price	Баға: {carrier}
pathways.explain.priceOf	Баға: {name}
pathways.explain.priceOfLimit	{period} кезеңіндегі шектің бағасы
pathways.explain.renewal	{name}, жаңарту: {building}, {year}
pathways.explain.residual	Көкжиек соңындағы қалдық құн
pathways.explain.variable	Айнымалы шығын
pathways.explain.volume	Мөлшері
pathways.explain.wholeNumbersFixed	Баға осы жоспардың ғимарат деңгейлері мен агрегат саны үшін жарамды.
pathways.method.abatementCurve	Шаралардың өзара әсері ескерілген азайту құны қисығы
pathways.method.balance	Сағаттық баланс
pathways.method.capacity	Қуат
pathways.method.capitalRecovery	Капиталды қайтару коэффициенті
pathways.method.certificates	Сатып алу шегіндегі келісімшарттар
pathways.method.clearSkyPhotovoltaics	Геометрия мен ашық аспан бойынша күн өндірісі
pathways.method.cost	Дисконтталған шығын
pathways.method.demand	Ғимараттар сұранысы
pathways.method.discounting	Дисконттау
pathways.method.emissions	Шығарындылар және олардың шегі
pathways.method.heatPump	Жылу сорғыларының тиімділігі
pathways.method.levelOrder	Энергия тиімділігі деңгейлері
pathways.method.measureOrder	Шаралар қалғанына әсер етеді
pathways.method.representativeDays	Типтік күндер
pathways.method.residualValue	Қалдық құн
pathways.method.storage	Жинақтау
pathways.method.works	Кезеңдегі жұмыстар
pathways.plan.businessAsUsual	Инерциялық сценарий
pathways.plan.leastCost	Ең аз шығын
pathways.plan.limited	Шекпен ең аз шығын
pathways.residual.sinkingFund	Өтеу қоры
pathways.residual.straightLine	Сызықтық амортизация
pathways.status.infeasible	Шектеулер қайшы
pathways.status.interrupted	Тоқтатылды
pathways.status.optimal	Шешілді
pathways.status.timeLimit	Уақыт бітті
pathways.status.unbounded	Шығын шексіз төмендейді
pathways.status.unknown	Анықталмады
pathways.symbol.abatementCost	тоннаға шаққандағы шығын
pathways.symbol.activity	технологияның беруі
pathways.symbol.annualFactor	кезең бойы жылына бір бірліктің бүгінгі құны
pathways.symbol.availability	қуаттың қолжетімді үлесі
pathways.symbol.baseYear	базалық жыл
pathways.symbol.calendarYear	күнтізбелік жыл
pathways.symbol.capacity	қуат
pathways.symbol.capitalFactor	жаңартулары бар салымның қалдық құны шегерілген бүгінгі құны
pathways.symbol.capitalRecovery	капиталды қайтару коэффициенті
pathways.symbol.clearSky	ашық аспандағы сәулелену
pathways.symbol.content	жинақтағыш мазмұны
pathways.symbol.contractVolume	жасыл келісімшарт көлемі
pathways.symbol.credits	шығарындылар жанындағы кредиттер
pathways.symbol.dayOrder	i күнін білдіретін күн
pathways.symbol.dayVector	i күнінің сағаттық барысы
pathways.symbol.dayWeight	білдіретін күндер саны
pathways.symbol.depth	сыйымдылықтың қолжетімді үлесі
pathways.symbol.discountRate	нақты дисконт мөлшерлемесі
pathways.symbol.effectiveArea	тиімді аудан
pathways.symbol.efficiency	кіріс бірлігіне шығыс
pathways.symbol.emissionFactor	шығарынды коэффициенті
pathways.symbol.energyCapacity	сыйымдылық
pathways.symbol.existing	қолда бар қуат
pathways.symbol.floorArea	аудан
pathways.symbol.growth	бүгінгіге қатысты жүктеме
pathways.symbol.horizonEnd	көкжиек соңы
pathways.symbol.hourWeight	осы сағат білдіретін жыл сағаттары
pathways.symbol.investmentYear	салым жылы
pathways.symbol.levelInForce	қолданыстағы деңгей
pathways.symbol.levelReached	жеткен не асқан деңгей
pathways.symbol.life	қызмет мерзімі
pathways.symbol.lift	температура айырмасы
pathways.symbol.loadPerArea	ауданға жүктеме
pathways.symbol.lossPerHour	сағаттық шығын
pathways.symbol.newCapacity	салынған қуат
pathways.symbol.otherEmissions	жоспардан тыс шығарындылар
pathways.symbol.performance	электр бірлігіне жылу
pathways.symbol.performanceRatio	өнімділік коэффициенті
pathways.symbol.powerCapacity	жинақтағыш қуаты
pathways.symbol.remainingShare	қалған үлес
pathways.symbol.residualFraction	қалдық құн үлесі
pathways.symbol.saving	қалғанынан үнем
pathways.symbol.standardIrradiance	номинал сәулелену
pathways.symbol.storageFlow	зарядтау және разрядтау
pathways.symbol.unitSize	бір агрегат өлшемі
pathways.symbol.works	жұмыс ауданы
pathways.symbol.yearlyCost	жылдық шығын
pathways.symbol.yearlyEmissions	жылдық шығарындылар
pathways.symbol.yearlyIrradiation	жылдық сәулелену
pathways.symbol.zenith	күннің зенит бұрышы
pathways.validity.abatementCurve	Бір жыл, сол жылдың бағасымен; бастау ретін жоспар шешеді.
pathways.validity.clearSkyPhotovoltaics	Жоспарлауға арналған: бір маусым күндері бірдей.
pathways.validity.heatPump	Айырма 15–60 К; одан әрі шеткі мән алынады.
"""#

    static let ru: String = #"""
PTH-0101	В сценарии {id} нет периодов.
PTH-0101.fix	Добавьте в scenario.yaml хотя бы один период.
PTH-0102	Период {id} не содержит ни одного года.
PTH-0102.fix	Укажите длину не менее одного года.
PTH-0103	Период {id} начинается в {found} году, а после предыдущего периода идёт {expected} год.
PTH-0103.fix	Расположите периоды по времени, без пропусков и наложений.
PTH-0104	Базовый год позже начала первого периода ({first}).
PTH-0104.fix	Выберите базовый год не позже первого периода.
PTH-0105	{id}: в ряду {field} значений {found}, а периодов {expected}; нет значений для: {periods}.
PTH-0105.fix	Укажите значение для каждого периода: из других лет оно не переносится.
PTH-0106	Идентификатор {id} встречается дважды.
PTH-0106.fix	Переименуйте одну из записей.
PTH-0107	{id}: в поле {field} указано «{reference}», чего нет в сценарии.
PTH-0107.fix	Исправьте имя или добавьте недостающее.
PTH-0108	Для {id} нужен почасовой профиль «{reference}», которого нет.
PTH-0108.fix	Добавьте профиль в loads.csv или исправьте его имя.
PTH-0109	В почасовом профиле {id} значений {found}, а нужно {expected}.
PTH-0109.fix	Дайте каждый час невисокосного года, начиная с 00:00 1 января.
PTH-0110	{id}: значение вне диапазона {range} или не является числом.
PTH-0110.fix	Исправьте значение.
PTH-0111	Ограничение выбросов не называет ни одного охвата.
PTH-0111.fix	Укажите, какие охваты входят в ограничение.
PTH-0112	Ограничение учитывает охват 2 дважды: по местоположению и по рынку.
PTH-0112.fix	Выберите один из двух способов.
PTH-0113	Ограничение периода {id} равно {limit}, но выбросы вне плана составляют {other}, а кредитов не больше {credits}.
PTH-0113.fix	Поднимите ограничение, допустите больше поглощения или снизьте прочие выбросы.
PTH-0114	На уровне {id} нет мер нижнего уровня {below}: {missing}.
PTH-0114.fix	Верхний уровень включает все меры нижнего: дополните его или измените порядок.
PTH-0115	В периоде {period} ничто не может дать {id}, хотя зданиям это нужно.
PTH-0115.fix	Добавьте технологию или покупку, которая его даёт.
PTH-0201	Ограничение периода {period} невыполнимо: оно равно {limit}, а наименьшее достижимое — {lowest}, то есть на {excess} больше.
PTH-0201.fix	Поднимите ограничение на эту величину или дайте больше того, что исчерпано (см. ниже).
PTH-0202	Спрос на «{commodity}» в периоде {period} не покрывается: не хватает {missing}.
PTH-0202.fix	Добавьте мощность или покупку либо поднимите их пределы.
PTH-0203	Ограничения плана противоречат друг другу даже без лимита выбросов и спроса.
PTH-0203.fix	Проверьте обязательные объёмы договоров и наибольшие мощности.
PTH-0204	«{name}» в периоде {period} использован полностью ({most}).
PTH-0204.fix	Если доступно больше, поднимите наибольшее значение.
PTH-0205	Участвует в противоречии в периоде {period}: {what}.
PTH-0205.fix	Ослабьте одно из противоречащих условий.
PTH-0301	Типичные дни передают ход ряда {series} с погрешностью {error}.
PTH-0301.fix	Если это важно для плана, выберите больше дней; годовая энергия точна в любом случае.
PTH-0302	{name}: температура вне опубликованного диапазона эффективности, часов в году: {hours}.
PTH-0302.fix	Дайте измеренную эффективность для сильных морозов.
PTH-0401	Часы нагрузок идут не по порядку 0, 1, 2 …
PTH-0401.fix	Отсортируйте строки по часам и заполните пропуски.
PTH-0402	Столбец {found} не является нагрузкой: ожидается тип здания и .electricity_W_per_m2 или .heat_W_per_m2.
PTH-0402.fix	Переименуйте или удалите столбец.
PTH-0403	Отопление «{found}» этого здания не описано в разделе supplies сценария.
PTH-0403.fix	Добавьте его в раздел supplies файла scenario.yaml.
PTH-0404	У {id} не указано {parameter}.
PTH-0404.fix	Добавьте строку с этим параметром: он не подставляется сам.
PTH-0405	У {id} нет {parameter} на период {period}.
PTH-0405.fix	Добавьте строку: из другого периода значение не переносится.
PTH-0406	Единица {found} не подходит; ожидается: {expected}.
PTH-0406.fix	Исправьте единицу или дайте курс в разделе conversions файла scenario.yaml.
PTH-0407	Эта строка ({id} {parameter} {period}) никому не нужна: имя написано неверно или здесь лишнее.
PTH-0407.fix	Исправьте имя или удалите строку.
PTH-0408	{parameter} должно быть целым числом лет (единица yr), а указано {found}.
PTH-0408.fix	Округлите срок вниз и отметьте это в примечании.
pathways.clash.activity	предел выдачи {id}
pathways.clash.area	площадь {id}
pathways.clash.balance	баланс {id}
pathways.clash.capacity	мощность {id}
pathways.clash.certificates	договоры против закупки {id}
pathways.clash.contract	объём договора {id}
pathways.clash.credit	наибольший объём кредитов {id}
pathways.clash.demand	спрос {id}
pathways.clash.largestCapacity	наибольшая мощность {id}
pathways.clash.level	год, с которого возможен уровень ({id})
pathways.clash.levelOrder	уровни {id} без возврата назад
pathways.clash.limit	ограничение выбросов
pathways.clash.newCapacity	предел строительства {id}
pathways.clash.storageContent	содержимое накопителя {id}
pathways.clash.storageEnergy	ёмкость накопителя {id}
pathways.clash.storagePower	мощность накопителя {id}
pathways.clash.works	объём возможных работ
pathways.covers.scope1	Охват 1
pathways.covers.scope2Location	Охват 2, по местоположению
pathways.covers.scope2Market	Охват 2, по рынку
pathways.covers.scope3Upstream	Охват 3, добыча и доставка энергии
pathways.credit.avoidance	Предотвращённые выбросы
pathways.credit.removal	Поглощение
pathways.explain.annualFactor	Сегодняшняя стоимость единицы в год за период
pathways.explain.assumed	Это значение — допущение.
pathways.explain.carbonPrice	Плата за выбросы
pathways.explain.contract	{name}: вычет из выбросов по рынку
pathways.explain.cost	Затраты года, {period}, {plan}
pathways.explain.difference	Коэффициент энергоносителя минус коэффициент договора
pathways.explain.dual	Дисконтированные затраты на сокращение на одну тонну в год в течение периода
pathways.explain.emissions	Учитываемые ограничением выбросы, {period}, {plan}
pathways.explain.energy	Закупленная энергия: {name}
pathways.explain.factor	Коэффициент выбросов: {scope}
pathways.explain.fixed	Постоянные затраты
pathways.explain.flow	{name}: {carrier}
pathways.explain.instrument	{name}
pathways.explain.investment	{name}, {year}
pathways.explain.investments	Вложения периода {period}, {plan}
pathways.explain.measure	{name}: {building}, {year}
pathways.explain.other	Охват 1 вне решений плана
pathways.explain.price	Цена: {carrier}
pathways.explain.priceOf	Цена: {name}
pathways.explain.priceOfLimit	Цена ограничения в периоде {period}
pathways.explain.renewal	{name}, замена: {building}, {year}
pathways.explain.residual	Остаточная стоимость в конце горизонта
pathways.explain.variable	Переменные затраты
pathways.explain.volume	Количество
pathways.explain.wholeNumbersFixed	Цена действительна при уровнях зданий и числе агрегатов этого плана.
pathways.method.abatementCurve	Кривая затрат на сокращение с взаимодействием мер
pathways.method.balance	Почасовой баланс
pathways.method.capacity	Мощность
pathways.method.capitalRecovery	Коэффициент возврата капитала
pathways.method.certificates	Договоры в пределах закупки
pathways.method.clearSkyPhotovoltaics	Выработка солнца по геометрии и ясному небу
pathways.method.cost	Дисконтированные затраты
pathways.method.demand	Спрос зданий
pathways.method.discounting	Дисконтирование
pathways.method.emissions	Выбросы и их ограничение
pathways.method.heatPump	Эффективность тепловых насосов
pathways.method.levelOrder	Уровни энергоэффективности
pathways.method.measureOrder	Меры действуют на остаток
pathways.method.representativeDays	Типичные дни
pathways.method.residualValue	Остаточная стоимость
pathways.method.storage	Накопление
pathways.method.works	Работы в периоде
pathways.plan.businessAsUsual	Инерционный сценарий
pathways.plan.leastCost	Наименьшие затраты
pathways.plan.limited	Наименьшие затраты при ограничении
pathways.residual.sinkingFund	Фонд погашения
pathways.residual.straightLine	Линейная амортизация
pathways.status.infeasible	Ограничения противоречивы
pathways.status.interrupted	Остановлено
pathways.status.optimal	Решено
pathways.status.timeLimit	Время истекло
pathways.status.unbounded	Затраты падают без предела
pathways.status.unknown	Не определено
pathways.symbol.abatementCost	затраты на тонну
pathways.symbol.activity	выдача технологии
pathways.symbol.annualFactor	сегодняшняя стоимость единицы в год за период
pathways.symbol.availability	доступная доля мощности
pathways.symbol.baseYear	базовый год
pathways.symbol.calendarYear	календарный год
pathways.symbol.capacity	мощность
pathways.symbol.capitalFactor	сегодняшняя стоимость вложения с заменами за вычетом остатка
pathways.symbol.capitalRecovery	коэффициент возврата капитала
pathways.symbol.clearSky	облучённость при ясном небе
pathways.symbol.content	содержимое накопителя
pathways.symbol.contractVolume	объём зелёного договора
pathways.symbol.credits	кредиты рядом с выбросами
pathways.symbol.dayOrder	день, представляющий день i
pathways.symbol.dayVector	почасовой ход дня i
pathways.symbol.dayWeight	число представляемых дней
pathways.symbol.depth	доступная доля ёмкости
pathways.symbol.discountRate	реальная ставка дисконтирования
pathways.symbol.effectiveArea	эффективная площадь
pathways.symbol.efficiency	отдача на единицу входа
pathways.symbol.emissionFactor	коэффициент выбросов
pathways.symbol.energyCapacity	ёмкость
pathways.symbol.existing	существующая мощность
pathways.symbol.floorArea	площадь
pathways.symbol.growth	нагрузка относительно сегодняшней
pathways.symbol.horizonEnd	конец горизонта
pathways.symbol.hourWeight	часы года, представленные этим часом
pathways.symbol.investmentYear	год вложения
pathways.symbol.levelInForce	действующий уровень
pathways.symbol.levelReached	достигнутый или превышенный уровень
pathways.symbol.life	срок службы
pathways.symbol.lift	перепад температур
pathways.symbol.loadPerArea	нагрузка на площадь
pathways.symbol.lossPerHour	потери в час
pathways.symbol.newCapacity	построенная мощность
pathways.symbol.otherEmissions	выбросы вне плана
pathways.symbol.performance	тепло на единицу электроэнергии
pathways.symbol.performanceRatio	коэффициент производительности
pathways.symbol.powerCapacity	мощность накопителя
pathways.symbol.remainingShare	остающаяся доля
pathways.symbol.residualFraction	остаточная стоимость в долях
pathways.symbol.saving	экономия от остатка
pathways.symbol.standardIrradiance	облучённость номинала
pathways.symbol.storageFlow	заряд и разряд
pathways.symbol.unitSize	размер агрегата
pathways.symbol.works	площадь работ
pathways.symbol.yearlyCost	затраты года
pathways.symbol.yearlyEmissions	выбросы года
pathways.symbol.yearlyIrradiation	годовое облучение
pathways.symbol.zenith	зенитный угол солнца
pathways.validity.abatementCurve	Один год в его ценах; очерёдность начала решает план.
pathways.validity.clearSkyPhotovoltaics	Для планирования: дни одного сезона одинаковы.
pathways.validity.heatPump	Перепады 15–60 К; дальше берётся крайнее значение.
"""#
}
