// Generated from Translations/*/report.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum ReportTexts {
    static let en: String = #"""
report.abatement	Abatement
report.abatement.finding#one	One measure abates {amount}; {saving} pays for itself.
report.abatement.finding#other	{count} measures together abate {amount}; {saving} of them pay for themselves.
report.abatement.findingNone#one	One measure abates {amount}; it does not pay for itself.
report.abatement.findingNone#other	{count} measures together abate {amount}; none of them pays for itself.
report.abatement.title	Marginal abatement cost, each measure on what the former ones left
report.aggregated	Aggregated table, energy not told apart
report.aggregatedOfProcess	of it from aggregated tables
report.amount	Amount
report.approach1	IPCC approach 1 (error propagation): {total}
report.approach2	IPCC approach 2 (Monte Carlo, {trials} trials): {total}
report.asTable	The figures as a table
report.biogenic	Biogenic CO₂, reported outside the scopes: {amount}.
report.biogenicName	Biogenic CO₂
report.boundary.absent	{product}: the data do not cover {stages}.
report.boundary.cutOffs#one	{product}: nobody in the study makes or treats {count} flow: {flows}.
report.boundary.cutOffs#other	{product}: nobody in the study makes or treats {count} flows: {flows}.
report.boundary.title	What the footprints leave out
report.building	Building or installation
report.buildings.finding	{building} emits the most: {amount}, {share} of all.
report.buildings.title	Emissions by building and scope
report.built.title	What is built: {run}
report.builtLevel	Efficiency level: {level} (buildings)
report.builtSize	Size
report.builtWhat	Measure or technology
report.byAssessment	By life-cycle assessment
report.byFormula	By the formula
report.categories.title	Emissions by category
report.category	Category
report.chartMissing	The chart could not be drawn; its figures are in the table below.
report.circular	Circular product
report.circularIndex	Circular-economy index
report.circularIndexNote	The index is 1 minus the footprint of the circular product divided by that of the linear one: 0 means no gain, 1 a footprint of zero.
report.comparison.title	Primary and secondary material
report.contents	Contents
report.cost	Cost
report.costAxis	Cost, {unit}
report.costs	Costs money
report.costs.title	Costs by period: {run}
report.cumulative	Cumulative
report.cumulativeAxis	Cumulative abatement, {unit}
report.difference	Difference
report.documentTitle	Greenhouse gas report: {organisation}
report.emissionsAxis	Emissions, {unit}
report.energy	Energy
report.equivalent	CO₂ equivalent under {gwpSet}
report.explain.assumption	assumption: {assumption}
report.explain.choice	chosen by a person: {name} = {chosen}
report.explain.constant	constant; {source}
report.explain.entered	entered “{entered}”
report.explain.evidence	evidence: {evidence}
report.explain.factor	factor {factor}, version {version}; {source}
report.explain.method	method {method}
report.explain.more#one	{count} more input below
report.explain.more#other	{count} more inputs below
report.explain.record	record {record}; {place}
report.explain.source	source: {source}
report.explain.table	table row: {place}; {source}
report.findings.title	Findings
report.footprintAxis	Carbon footprint, {unit}
report.formula.assumed	* The time of the stage is an assumption; it changes F and FF, not their product with T.
report.formula.title	The formula by stage
report.gas	Gas
report.gases.title	Emissions by gas
report.gasesNotNamed	CO₂ equivalent without named gases
report.high	95% interval, high
report.invented	This organisation is invented. Every emission factor is real and cited; a price without a source is an assumption and says so in its row.
report.inventory.lead	Reporting period: {period}. CO₂ equivalents under the GWP set {gwpSet}.
report.inventory.title	GHG inventory
report.limit	Limit
report.limitPrice	Price of the limit
report.linear	Linear product
report.low	95% interval, low
report.mass	Mass
report.meaning	Meaning
report.measure	Measure
report.measureOfTotal	Total
report.method	Method
report.methodSource	Method {method}. Sources: {sources}.
report.methods.title	Methods
report.month	Month
report.months.finding	Emissions are highest in {most} ({mostAmount}) and lowest in {least} ({leastAmount}).
report.months.title	Emissions by month
report.net	Net emissions
report.netOf	Net emissions, {run}
report.noBuilding	Not assigned to a building
report.note.choice	Chosen between disputed values: {name} = {chosen}.
report.note.consolidation	Consolidation approach: {approach}.
report.note.costOfLimit	The limit costs {cost} in discounted money more than the least-cost plan without it.
report.note.coverage	Only {share} of the total comes from inputs with a stated range; the interval is too narrow by the rest.
report.note.interaction	The abatement cost curve describes the year {year}; each measure on its own would promise {loss} more than all of them achieve together.
report.number	No.
report.other	Other
report.pathway.findingFalls	Net emissions fall from {first} in {firstYear} to {last} in {lastYear}; the discounted cost is {cost}.
report.pathway.findingRises	Net emissions rise from {first} in {firstYear} to {last} in {lastYear}; the discounted cost is {cost}.
report.pathway.findingUnknown	The emissions of some years are not known.
report.pathway.title	Emissions on the pathway: {run}
report.pathwaySection.title	Pathway
report.pathwaySeries.contracts	Green power contracts
report.pathwaySeries.credits	Offsets
report.pathwaySeries.otherSources	Other sources
report.periodCost	Cost of the period, not discounted
report.periodFrom	Period from
report.pin	What
report.planStatus	{status}: no plan can be cheaper by more than {gap}.
report.process	Process
report.product	Product
report.productHead	{product}: {amount}
report.productUnit	{product}, {unit}
report.products.lead	The footprint of each stage of the life cycle is the time spent on it times the sum of its process and energy coefficients.
report.products.title	Carbon footprint of products
report.program	Program Qadam
report.provenance.lead	With these versions the figures can be calculated again.
report.provenance.title	Provenance
report.quality	Data-quality score {score} on a scale from 1 (best) to 5, weighted by emissions; {coverage} of the emissions have a score.
report.reason	Why
report.reconciliation.title	The formula and the life-cycle assessment
report.saves	Saves money
report.scope	Scope
report.scopeName.1	Scope 1
report.scopeName.2.location	Scope 2, location-based
report.scopeName.2.market	Scope 2, market-based
report.scopeName.3	Scope 3
report.scopes.finding	The largest part is {scope}: {amount}.
report.scopes.title	Emissions by scope
report.share	Share
report.skip	Skip to the contents of the report
report.sources.title	Sources
report.stage	Stage
report.stages.findingLargest	{product}: the largest stage is {stage} with {share} of the footprint.
report.stages.findingLess	{circular} has a footprint {share} smaller than {linear}.
report.stages.findingMore	{circular} has a footprint {share} larger than {linear}.
report.stages.title	Carbon footprint of products by life-cycle stage
report.state	State
report.statements.title	Scope 3 categories
report.summary.interval	95% interval: {low} to {high}
report.summary.pathwayCost	Discounted cost: {run}
report.summary.title	Main figures
report.symbol	Symbol
report.title	Greenhouse gas report
report.total	Total
report.totalBy.location	All scopes, scope 2 location-based
report.totalBy.market	All scopes, scope 2 market-based
report.totals.title	Totals
report.uncertainty.title	Uncertainty and data quality
report.unit	Unit
report.version	Version or hash
report.year	Year
"""#

    static let kk: String = #"""
report.abatement	Азайту
report.abatement.finding#one	{count} шара {amount} азайтады; шығыны өзін-өзі ақтайтыны: {saving}.
report.abatement.finding#other	{count} шара бірге {amount} азайтады; соның ішінде шығыны өзін-өзі ақтайтыны: {saving}.
report.abatement.findingNone#one	{count} шара {amount} азайтады; оның шығыны өзін-өзі ақтамайды.
report.abatement.findingNone#other	{count} шара бірге {amount} азайтады; ешқайсысының шығыны өзін-өзі ақтамайды.
report.abatement.title	Азайтудың шекті құны: әр шара алдыңғыларынан қалғанына қолданылады
report.aggregated	Жиынтық кесте, энергиясы бөлінбеген
report.aggregatedOfProcess	соның ішінде жиынтық кестелерден
report.amount	Мөлшері
report.approach1	IPCC 1-тәсілі (қателердің таралуы): {total}
report.approach2	IPCC 2-тәсілі (Монте-Карло, {trials} сынақ): {total}
report.asTable	Сандар кесте түрінде
report.biogenic	Қамтулардан тыс есептелген биогендік CO₂: {amount}.
report.biogenicName	Биогендік CO₂
report.boundary.absent	{product}: деректер мына кезеңдерді қамтымайды: {stages}.
report.boundary.cutOffs	{product}: зерттеуде {count} ағынды ешкім өндірмейді және өңдемейді: {flows}.
report.boundary.title	Көміртегі іздеріне не кірмейді
report.building	Ғимарат немесе қондырғы
report.buildings.finding	Ең көп шығарынды – {building}: {amount}, барлығының {share} бөлігі.
report.buildings.title	Ғимараттар мен қамту бойынша шығарындылар
report.built.title	Не салынады: {run}
report.builtLevel	Энергия тиімділігі деңгейі: {level} (ғимарат саны)
report.builtSize	Көлемі
report.builtWhat	Шара немесе технология
report.byAssessment	Өмірлік циклді бағалау бойынша
report.byFormula	Формула бойынша
report.categories.title	Санаттар бойынша шығарындылар
report.category	Санат
report.chartMissing	Диаграмма сызылмады; сандары төмендегі кестеде.
report.circular	Айналмалы өнім
report.circularIndex	Айналмалы экономика индексі
report.circularIndexNote	Индекс – 1-ден айналмалы өнім ізінің сызықтық өнім ізіне қатынасын шегергенге тең: 0 – ұтыс жоқ, 1 – із нөлге тең.
report.comparison.title	Бастапқы және қайталама шикізат
report.contents	Мазмұны
report.cost	Құны
report.costAxis	Құны, {unit}
report.costs	Ақша қажет етеді
report.costs.title	Кезеңдер бойынша құны: {run}
report.cumulative	Жиынтығы
report.cumulativeAxis	Азайтудың жиынтығы, {unit}
report.difference	Айырмашылық
report.documentTitle	Парниктік газдар туралы есеп: {organisation}
report.emissionsAxis	Шығарындылар, {unit}
report.energy	Энергия
report.equivalent	{gwpSet} бойынша CO₂ эквиваленті
report.explain.assumption	болжам: {assumption}
report.explain.choice	адам таңдаған: {name} = {chosen}
report.explain.constant	тұрақты; {source}
report.explain.entered	енгізілгені: «{entered}»
report.explain.evidence	дәлелі: {evidence}
report.explain.factor	{factor} коэффициенті, {version} нұсқасы; {source}
report.explain.method	әдіс: {method}
report.explain.more	төменде тағы {count} кіріс бар
report.explain.record	{record} жазбасы; {place}
report.explain.source	дереккөз: {source}
report.explain.table	кесте жолы: {place}; {source}
report.findings.title	Ескертулер
report.footprintAxis	Көміртегі ізі, {unit}
report.formula.assumed	* Кезең уақыты – болжам; ол F пен FF мәндерін өзгертеді, бірақ T-ға көбейтіндісін өзгертпейді.
report.formula.title	Формула кезеңдер бойынша
report.gas	Газ
report.gases.title	Газдар бойынша шығарындылар
report.gasesNotNamed	Газдары аталмаған CO₂ эквиваленті
report.high	95 % аралық, жоғарғы
report.invented	Бұл ұйым ойдан шығарылған. Барлық шығарынды коэффициенттері нақты, дереккөздері көрсетілген; дереккөзі жоқ баға — болжам, ол өз жолында айтылған.
report.inventory.lead	Есепті кезең: {period}. CO₂ эквиваленттері {gwpSet} ЖЖӘ жинағы бойынша.
report.inventory.title	Парниктік газдарды түгендеу
report.limit	Шек
report.limitPrice	Шектің бағасы
report.linear	Сызықтық өнім
report.low	95 % аралық, төменгі
report.mass	Масса
report.meaning	Мағынасы
report.measure	Шара
report.measureOfTotal	Жиынтық
report.method	Әдіс
report.methodSource	Әдіс: {method}. Дереккөздер: {sources}.
report.methods.title	Әдістер
report.month	Ай
report.months.finding	Шығарындылар ең көп ай – {most} ({mostAmount}), ең аз ай – {least} ({leastAmount}).
report.months.title	Айлар бойынша шығарындылар
report.net	Таза шығарындылар
report.netOf	Таза шығарындылар, {run}
report.noBuilding	Ғимаратқа жатқызылмаған
report.note.choice	Даулы мәндердің арасынан таңдалды: {name} = {chosen}.
report.note.consolidation	Шоғырландыру тәсілі: {approach}.
report.note.costOfLimit	Шек онсыз ең арзан жоспардан дисконтталған ақшамен {cost} қымбат.
report.note.coverage	Жиынтықтың {share} бөлігі ғана ауқымы көрсетілген кірістерден алынған; қалғаны есебінен аралық тым тар.
report.note.interaction	Азайту құнының қисығы {year} жылды сипаттайды; шаралар жеке-жеке бәрі бірге беретіннен {loss} артық уәде етер еді.
report.number	№
report.other	Басқалары
report.pathway.findingFalls	Таза шығарындылар {firstYear} жылғы {first} мәнінен {lastYear} жылғы {last} мәніне дейін төмендейді; дисконтталған құны – {cost}.
report.pathway.findingRises	Таза шығарындылар {firstYear} жылғы {first} мәнінен {lastYear} жылғы {last} мәніне дейін өседі; дисконтталған құны – {cost}.
report.pathway.findingUnknown	Кейбір жылдардың шығарындылары белгісіз.
report.pathway.title	Траекториядағы шығарындылар: {run}
report.pathwaySection.title	Траектория
report.pathwaySeries.contracts	Жасыл энергия келісімшарттары
report.pathwaySeries.credits	Өтемақылар
report.pathwaySeries.otherSources	Басқа көздер
report.periodCost	Кезең құны, дисконтталмаған
report.periodFrom	Кезең басы
report.pin	Не
report.planStatus	{status}: {gap} мәнінен артық арзан жоспар болуы мүмкін емес.
report.process	Процесс
report.product	Өнім
report.productHead	{product}: {amount}
report.productUnit	{product}, {unit}
report.products.lead	Өмірлік циклдің әр кезеңінің ізі – оған жұмсалған уақыт пен процесс және энергия коэффициенттері қосындысының көбейтіндісі.
report.products.title	Өнімдердің көміртегі ізі
report.program	Qadam бағдарламасы
report.provenance.lead	Осы нұсқалармен сандарды қайта есептеуге болады.
report.provenance.title	Шығу тегі
report.quality	Деректер сапасының бағасы – {score}, шкала 1-ден (ең жақсы) 5-ке дейін, шығарындылар бойынша салмақталған; шығарындылардың {coverage} бөлігі бағаланған.
report.reason	Себебі
report.reconciliation.title	Формула және өмірлік циклді бағалау
report.saves	Ақша үнемдейді
report.scope	Қамту
report.scopeName.1	1-қамту
report.scopeName.2.location	2-қамту, орналасуға негізделген
report.scopeName.2.market	2-қамту, нарыққа негізделген
report.scopeName.3	3-қамту
report.scopes.finding	Ең үлкен бөлігі – {scope}: {amount}.
report.scopes.title	Қамту бойынша шығарындылар
report.share	Үлесі
report.skip	Есептің мазмұнына өту
report.sources.title	Дереккөздер
report.stage	Кезең
report.stages.findingLargest	{product}: ең үлкен кезең – {stage}, іздің {share} бөлігі.
report.stages.findingLess	{circular}: көміртегі ізі {share} кем, салыстыру негізі – {linear}.
report.stages.findingMore	{circular}: көміртегі ізі {share} артық, салыстыру негізі – {linear}.
report.stages.title	Өнімдердің көміртегі ізі өмірлік цикл кезеңдері бойынша
report.state	Күйі
report.statements.title	3-қамту санаттары
report.summary.interval	95 % аралық: {low} – {high}
report.summary.pathwayCost	Дисконтталған құны: {run}
report.summary.title	Негізгі көрсеткіштер
report.symbol	Белгі
report.title	Парниктік газдар туралы есеп
report.total	Барлығы
report.totalBy.location	Барлық қамту, 2-қамту орналасуға негізделген
report.totalBy.market	Барлық қамту, 2-қамту нарыққа негізделген
report.totals.title	Жиынтықтар
report.uncertainty.title	Белгісіздік және деректер сапасы
report.unit	Бірлік
report.version	Нұсқа немесе хеш
report.year	Жыл
"""#

    static let ru: String = #"""
report.abatement	Сокращение
report.abatement.finding#one	{count} мера сокращает {amount}; из них окупаются: {saving}.
report.abatement.finding#few	{count} меры вместе сокращают {amount}; из них окупаются: {saving}.
report.abatement.finding#many	{count} мер вместе сокращают {amount}; из них окупаются: {saving}.
report.abatement.finding#other	{count} меры вместе сокращают {amount}; из них окупаются: {saving}.
report.abatement.findingNone#one	{count} мера сокращает {amount} и не окупается.
report.abatement.findingNone#few	{count} меры вместе сокращают {amount}; ни одна не окупается.
report.abatement.findingNone#many	{count} мер вместе сокращают {amount}; ни одна не окупается.
report.abatement.findingNone#other	{count} меры вместе сокращают {amount}; ни одна не окупается.
report.abatement.title	Предельные затраты на сокращение: каждая мера – к тому, что оставили предыдущие
report.aggregated	Сводная таблица, энергия не выделена
report.aggregatedOfProcess	в том числе из сводных таблиц
report.amount	Количество
report.approach1	Подход 1 МГЭИК (распространение ошибок): {total}
report.approach2	Подход 2 МГЭИК (Монте-Карло, испытаний: {trials}): {total}
report.asTable	Те же числа в таблице
report.biogenic	Биогенный CO₂, учтённый вне охватов: {amount}.
report.biogenicName	Биогенный CO₂
report.boundary.absent	{product}: данные не охватывают стадии: {stages}.
report.boundary.cutOffs#one	{product}: {count} поток никто в исследовании не производит и не перерабатывает: {flows}.
report.boundary.cutOffs#few	{product}: {count} потока никто в исследовании не производит и не перерабатывает: {flows}.
report.boundary.cutOffs#many	{product}: {count} потоков никто в исследовании не производит и не перерабатывает: {flows}.
report.boundary.cutOffs#other	{product}: {count} потока никто в исследовании не производит и не перерабатывает: {flows}.
report.boundary.title	Что не входит в следы
report.building	Здание или установка
report.buildings.finding	Больше всего выбросов даёт {building}: {amount}, {share} от всех.
report.buildings.title	Выбросы по зданиям и охватам
report.built.title	Что строится: {run}
report.builtLevel	Уровень энергоэффективности: {level} (зданий)
report.builtSize	Размер
report.builtWhat	Мера или технология
report.byAssessment	По оценке жизненного цикла
report.byFormula	По формуле
report.categories.title	Выбросы по категориям
report.category	Категория
report.chartMissing	Диаграмму не удалось построить; её числа – в таблице ниже.
report.circular	Циркулярный продукт
report.circularIndex	Индекс циркулярной экономики
report.circularIndexNote	Индекс равен 1 минус отношение следа циркулярного продукта к следу линейного: 0 – выигрыша нет, 1 – след равен нулю.
report.comparison.title	Первичное и вторичное сырьё
report.contents	Содержание
report.cost	Затраты
report.costAxis	Затраты, {unit}
report.costs	Требует затрат
report.costs.title	Затраты по периодам: {run}
report.cumulative	Нарастающим итогом
report.cumulativeAxis	Сокращение нарастающим итогом, {unit}
report.difference	Разница
report.documentTitle	Отчёт о парниковых газах: {organisation}
report.emissionsAxis	Выбросы, {unit}
report.energy	Энергия
report.equivalent	Эквивалент CO₂ по {gwpSet}
report.explain.assumption	допущение: {assumption}
report.explain.choice	выбрано человеком: {name} = {chosen}
report.explain.constant	константа; {source}
report.explain.entered	введено «{entered}»
report.explain.evidence	подтверждение: {evidence}
report.explain.factor	коэффициент {factor}, версия {version}; {source}
report.explain.method	метод {method}
report.explain.more#one	ниже ещё {count} составляющая
report.explain.more#few	ниже ещё {count} составляющие
report.explain.more#many	ниже ещё {count} составляющих
report.explain.more#other	ниже ещё {count} составляющей
report.explain.record	запись {record}; {place}
report.explain.source	источник: {source}
report.explain.table	строка таблицы: {place}; {source}
report.findings.title	Замечания
report.footprintAxis	Углеродный след, {unit}
report.formula.assumed	* Время стадии – допущение; оно меняет F и FF, но не их произведение на T.
report.formula.title	Формула по стадиям
report.gas	Газ
report.gases.title	Выбросы по газам
report.gasesNotNamed	Эквивалент CO₂ без указания газов
report.high	95 %-й интервал, верхняя граница
report.invented	Эта организация вымышлена. Все коэффициенты выбросов настоящие, с источниками; цена без источника — допущение, и в её строке это сказано.
report.inventory.lead	Отчётный период: {period}. Эквиваленты CO₂ – по набору ПГП {gwpSet}.
report.inventory.title	Инвентаризация парниковых газов
report.limit	Предел
report.limitPrice	Цена предела
report.linear	Линейный продукт
report.low	95 %-й интервал, нижняя граница
report.mass	Масса
report.meaning	Значение
report.measure	Мера
report.measureOfTotal	Итог
report.method	Метод
report.methodSource	Метод {method}. Источники: {sources}.
report.methods.title	Методы
report.month	Месяц
report.months.finding	Наибольшие выбросы – {most} ({mostAmount}), наименьшие – {least} ({leastAmount}).
report.months.title	Выбросы по месяцам
report.net	Чистые выбросы
report.netOf	Чистые выбросы, {run}
report.noBuilding	Не отнесено к зданию
report.note.choice	Выбрано между спорными значениями: {name} = {chosen}.
report.note.consolidation	Подход к консолидации: {approach}.
report.note.costOfLimit	План с пределом дороже самого дешёвого плана без предела на {cost} (с учётом дисконтирования).
report.note.coverage	Только {share} итога получены из входных данных с указанным диапазоном; из-за остального интервал слишком узок.
report.note.interaction	Кривая затрат на сокращение описывает {year} год; по отдельности меры обещали бы на {loss} больше, чем дают вместе.
report.number	№
report.other	Прочее
report.pathway.findingFalls	Чистые выбросы снижаются с {first} в {firstYear} г. до {last} в {lastYear} г.; дисконтированные затраты – {cost}.
report.pathway.findingRises	Чистые выбросы растут с {first} в {firstYear} г. до {last} в {lastYear} г.; дисконтированные затраты – {cost}.
report.pathway.findingUnknown	Выбросы некоторых лет неизвестны.
report.pathway.title	Выбросы на траектории: {run}
report.pathwaySection.title	Траектория
report.pathwaySeries.contracts	Договоры на зелёную энергию
report.pathwaySeries.credits	Компенсации (офсеты)
report.pathwaySeries.otherSources	Прочие источники
report.periodCost	Затраты периода, без дисконтирования
report.periodFrom	Период с
report.pin	Что
report.planStatus	{status}: не может быть плана дешевле более чем на {gap}.
report.process	Процесс
report.product	Продукт
report.productHead	{product}: {amount}
report.productUnit	{product}, {unit}
report.products.lead	След каждой стадии жизненного цикла – это время стадии, умноженное на сумму коэффициентов процесса и энергии.
report.products.title	Углеродный след продуктов
report.program	Программа Qadam
report.provenance.lead	С этими версиями числа можно рассчитать заново.
report.provenance.title	Происхождение
report.quality	Оценка качества данных – {score} по шкале от 1 (лучшая) до 5, взвешенная по выбросам; оценены {coverage} выбросов.
report.reason	Почему
report.reconciliation.title	Формула и оценка жизненного цикла
report.saves	Экономит деньги
report.scope	Охват
report.scopeName.1	Охват 1
report.scopeName.2.location	Охват 2, по местоположению
report.scopeName.2.market	Охват 2, по рынку
report.scopeName.3	Охват 3
report.scopes.finding	Наибольшая часть – {scope}: {amount}.
report.scopes.title	Выбросы по охватам
report.share	Доля
report.skip	Перейти к содержанию отчёта
report.sources.title	Источники
report.stage	Стадия
report.stages.findingLargest	{product}: наибольшая стадия – {stage}, {share} следа.
report.stages.findingLess	{circular}: углеродный след на {share} меньше, чем у сравниваемого продукта ({linear}).
report.stages.findingMore	{circular}: углеродный след на {share} больше, чем у сравниваемого продукта ({linear}).
report.stages.title	Углеродный след продуктов по стадиям жизненного цикла
report.state	Состояние
report.statements.title	Категории охвата 3
report.summary.interval	95 %-й интервал: от {low} до {high}
report.summary.pathwayCost	Дисконтированные затраты: {run}
report.summary.title	Главные показатели
report.symbol	Обозначение
report.title	Отчёт о парниковых газах
report.total	Всего
report.totalBy.location	Все охваты, охват 2 по местоположению
report.totalBy.market	Все охваты, охват 2 по рынку
report.totals.title	Итоги
report.uncertainty.title	Неопределённость и качество данных
report.unit	Единица
report.version	Версия или хеш
report.year	Год
"""#
}
