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
report.amount	Amount
report.asTable	The figures as a table
report.biogenic	Biogenic CO₂, reported outside the scopes: {amount}.
report.building	Building or installation
report.buildings.finding	{building} emits the most: {amount}, {share} of all.
report.buildings.title	Emissions by building and scope
report.built.title	What is built: {run}
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
report.findings.title	Findings
report.footprintAxis	Carbon footprint, {unit}
report.gas	Gas
report.gases.title	Emissions by gas
report.high	95% interval, high
report.invented	This organisation is invented. Every factor and price is real and cited.
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
report.number	No.
report.other	Other
report.pathway.findingFalls	Net emissions fall from {first} in {firstYear} to {last} in {lastYear}; the discounted cost is {cost}.
report.pathway.findingRises	Net emissions rise from {first} in {firstYear} to {last} in {lastYear}; the discounted cost is {cost}.
report.pathway.findingUnknown	The emissions of some years are not known.
report.pathway.title	Emissions on the pathway: {run}
report.pathwaySection.title	Pathway
report.periodCost	Cost of the period, not discounted
report.periodFrom	Period from
report.pin	What
report.process	Process
report.product	Product
report.productHead	{product}: {amount}
report.productUnit	{product}, {unit}
report.products.lead	The footprint of each stage of the life cycle is the time spent on it times the sum of its process and energy coefficients.
report.products.title	Carbon footprint of products
report.program	Program Qadam
report.provenance.lead	With these versions the figures can be calculated again.
report.provenance.title	Provenance
report.reconciliation.title	The formula and the life-cycle assessment
report.saves	Saves money
report.scope	Scope
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
report.summary.interval	95% interval: {low} to {high}
report.summary.pathwayCost	Discounted cost: {run}
report.summary.title	Main figures
report.symbol	Symbol
report.title	Greenhouse gas report
report.total	Total
report.totals.title	Totals
report.uncertainty.title	Uncertainty and data quality
report.unit	Unit
report.version	Version or hash
report.year	Year
"""#

    static let kk: String = #"""
report.abatement	Азайту
report.abatement.finding	{count} шара бірге {amount} азайтады; оның {saving} шығыны өзін-өзі ақтайды.
report.abatement.findingNone	{count} шара бірге {amount} азайтады; ешқайсысының шығыны өзін-өзі ақтамайды.
report.abatement.title	Азайтудың шекті құны: әр шара алдыңғыларынан қалғанына қолданылады
report.amount	Мөлшері
report.asTable	Сандар кесте түрінде
report.biogenic	Қамтулардан тыс есептелген биогендік CO₂: {amount}.
report.building	Ғимарат немесе қондырғы
report.buildings.finding	Ең көп шығарынды – {building}: {amount}, барлығының {share}.
report.buildings.title	Ғимараттар мен қамту бойынша шығарындылар
report.built.title	Не салынады: {run}
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
report.findings.title	Ескертулер
report.footprintAxis	Көміртегі ізі, {unit}
report.gas	Газ
report.gases.title	Газдар бойынша шығарындылар
report.high	95 % аралық, жоғарғы
report.invented	Бұл ұйым ойдан шығарылған. Барлық коэффициенттер мен бағалар нақты, дереккөздері көрсетілген.
report.inventory.lead	Есептік кезең: {period}. CO₂ эквиваленттері {gwpSet} ЖЖП жинағы бойынша.
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
report.number	№
report.other	Басқалары
report.pathway.findingFalls	Таза шығарындылар {firstYear} жылғы {first} мәнінен {lastYear} жылғы {last} мәніне дейін төмендейді; дисконтталған құны – {cost}.
report.pathway.findingRises	Таза шығарындылар {firstYear} жылғы {first} мәнінен {lastYear} жылғы {last} мәніне дейін өседі; дисконтталған құны – {cost}.
report.pathway.findingUnknown	Кейбір жылдардың шығарындылары белгісіз.
report.pathway.title	Траекториядағы шығарындылар: {run}
report.pathwaySection.title	Траектория
report.periodCost	Кезең құны, дисконтталмаған
report.periodFrom	Кезең басы
report.pin	Не
report.process	Процесс
report.product	Өнім
report.productHead	{product}: {amount}
report.productUnit	{product}, {unit}
report.products.lead	Өмірлік циклдің әр кезеңінің ізі – оған жұмсалған уақыт пен процесс және энергия коэффициенттері қосындысының көбейтіндісі.
report.products.title	Өнімдердің көміртегі ізі
report.program	Qadam бағдарламасы
report.provenance.lead	Осы нұсқалармен сандарды қайта есептеуге болады.
report.provenance.title	Шығу тегі
report.reconciliation.title	Формула және өмірлік циклді бағалау
report.saves	Ақша үнемдейді
report.scope	Қамту
report.scopes.finding	Ең үлкен бөлігі – {scope}: {amount}.
report.scopes.title	Қамту бойынша шығарындылар
report.share	Үлесі
report.skip	Есептің мазмұнына өту
report.sources.title	Дереккөздер
report.stage	Кезең
report.stages.findingLargest	{product}: ең үлкен кезең – {stage}, іздің {share}.
report.stages.findingLess	{circular}: көміртегі ізі {share} кем, салыстыру негізі – {linear}.
report.stages.findingMore	{circular}: көміртегі ізі {share} артық, салыстыру негізі – {linear}.
report.stages.title	Өнімдердің көміртегі ізі өмірлік цикл кезеңдері бойынша
report.summary.interval	95 % аралық: {low} – {high}
report.summary.pathwayCost	Дисконтталған құны: {run}
report.summary.title	Негізгі көрсеткіштер
report.symbol	Белгі
report.title	Парниктік газдар туралы есеп
report.total	Барлығы
report.totals.title	Жиынтықтар
report.uncertainty.title	Белгісіздік және деректер сапасы
report.unit	Бірлік
report.version	Нұсқа немесе хэш
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
report.amount	Количество
report.asTable	Те же числа в таблице
report.biogenic	Биогенный CO₂, учтённый вне охватов: {amount}.
report.building	Здание или установка
report.buildings.finding	Больше всего выбросов даёт {building}: {amount}, {share} от всех.
report.buildings.title	Выбросы по зданиям и охватам
report.built.title	Что строится: {run}
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
report.findings.title	Замечания
report.footprintAxis	Углеродный след, {unit}
report.gas	Газ
report.gases.title	Выбросы по газам
report.high	95 %-й интервал, верхняя граница
report.invented	Эта организация вымышлена. Все коэффициенты и цены настоящие, с указанием источников.
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
report.months.finding	Самый высокий месяц – {most} ({mostAmount}), самый низкий – {least} ({leastAmount}).
report.months.title	Выбросы по месяцам
report.net	Чистые выбросы
report.netOf	Чистые выбросы, {run}
report.number	№
report.other	Прочее
report.pathway.findingFalls	Чистые выбросы снижаются с {first} в {firstYear} г. до {last} в {lastYear} г.; дисконтированные затраты – {cost}.
report.pathway.findingRises	Чистые выбросы растут с {first} в {firstYear} г. до {last} в {lastYear} г.; дисконтированные затраты – {cost}.
report.pathway.findingUnknown	Выбросы некоторых лет неизвестны.
report.pathway.title	Выбросы на траектории: {run}
report.pathwaySection.title	Траектория
report.periodCost	Затраты периода, без дисконтирования
report.periodFrom	Период с
report.pin	Что
report.process	Процесс
report.product	Продукт
report.productHead	{product}: {amount}
report.productUnit	{product}, {unit}
report.products.lead	След каждой стадии жизненного цикла – это время стадии, умноженное на сумму коэффициентов процесса и энергии.
report.products.title	Углеродный след продуктов
report.program	Программа Qadam
report.provenance.lead	С этими версиями числа можно рассчитать заново.
report.provenance.title	Происхождение
report.reconciliation.title	Формула и оценка жизненного цикла
report.saves	Экономит деньги
report.scope	Охват
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
report.summary.interval	95 %-й интервал: от {low} до {high}
report.summary.pathwayCost	Дисконтированные затраты: {run}
report.summary.title	Главные показатели
report.symbol	Символ
report.title	Отчёт о парниковых газах
report.total	Всего
report.totals.title	Итоги
report.uncertainty.title	Неопределённость и качество данных
report.unit	Единица
report.version	Версия или хэш
report.year	Год
"""#
}
