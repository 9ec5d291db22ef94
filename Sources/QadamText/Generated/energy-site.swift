// Generated from Translations/*/energy-site.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum EnergySiteTexts {
    static let en: String = #"""
energy.explain.asked	the limit of this question
energy.site.declared	The scenario declares: {name}
energy.site.endUse	End use: {use}
energy.site.formula.contractPrice	(price of the carrier + premium of the contract), in millions
energy.site.formula.counted	the limit counts this scope
energy.site.formula.course	the part of the year's sum that lies in the slice, by the hourly loads on the chosen days
energy.site.formula.covered	balanced over the year, since a contract covers what is bought in it
energy.site.formula.credited	the largest amount where the limit lets it count, else nothing
energy.site.formula.days	days of the year chosen from the hourly series
energy.site.formula.declared	one unit, as the scenario declares it
energy.site.formula.demand	Σ end uses (yearly load per m² × what the measures leave) × floor area × growth
energy.site.formula.depreciation	1 for a sinking fund, 2 for a straight line
energy.site.formula.factorPerOutput	factor of the carrier / efficiency
energy.site.formula.fixedCost	investment × yearly share, in millions
energy.site.formula.hoursOfYear	the 8,760 hours of a common year
energy.site.formula.larger	the larger of what is agreed and what can be had
energy.site.formula.latest	the latest first year of its measures
energy.site.formula.manyLives	to the end of the horizon, since its measures have different lives
energy.site.formula.millions	the parameter, in millions
energy.site.formula.notBuilt	no investment is given: nothing more can be built
energy.site.formula.notYet	nothing can be built before the first year
energy.site.formula.nothingPaid	no variable cost is given: none
energy.site.formula.nothingStands	nothing stands at the start
energy.site.formula.oneLife	the life of its measures
energy.site.formula.other	share of the period × emissions of the inventory
energy.site.formula.plain	the parameter as it stands
energy.site.formula.reciprocal	1 / efficiency
energy.site.formula.runningCost	(variable cost + price of the carrier / efficiency), in millions
energy.site.formula.series	the hourly series on the chosen days, its yearly sum kept where no value passes 1
energy.site.formula.share	share × emissions of the first period if nothing is done
energy.site.formula.stepCost	Σ investments per m² × floor area, in millions
energy.site.formula.stepWorth	Σ (investment per m² × worth with renewals / worth of what lasts to the end of the horizon) × floor area, in millions
energy.site.formula.thousands	floor area in thousands of m²
energy.site.formula.unlimited	to be had without limit and without investment
energy.site.formula.usableCost	investment per energy / usable depth, in millions
energy.site.formula.usableMaximum	largest energy × usable depth
energy.site.formula.worksPerYear	floor area of the period in thousands of m², divided by its years
energy.site.inventory	Emissions of the inventory that the plan does not decide on: {name}
energy.site.left	What the measures leave, each of what those before it have left
energy.site.nothingDone	Emissions that the limit counts in the first period if nothing is done
energy.site.parameter	{name}: {of}
energy.site.renewed	{name}: investment with its renewals, for a step that lasts to the end of the horizon
energy.site.turnedBy	Turned by: {name}
energy.site.unknownRow	No row of the scenario's tables is known for it.
energy.site.worth	Worth of 1 invested, with renewals at the end of its life, less what is left at the end of the horizon
energy.site.worthOfHorizon	The same of what lasts from the first period to the end of the horizon
"""#

    static let kk: String = #"""
energy.explain.asked	осы сұраудың шегі
energy.site.declared	Сценарий жариялайды: {name}
energy.site.endUse	Соңғы пайдалану: {use}
energy.site.formula.contractPrice	(тасымалдағыш бағасы + келісімшарт үстемесі), миллионмен
energy.site.formula.counted	шек бұл қамтуды есептейді
energy.site.formula.course	таңдалған күндердегі сағаттық жүктемелер бойынша кесіндідегі жылдық қосындының бөлігі
energy.site.formula.covered	жыл бойынша теңгеріледі, өйткені келісімшарт жыл ішінде сатып алынғанды жабады
energy.site.formula.credited	шек есепке алса, ең көп мөлшер, әйтпесе ештеңе
energy.site.formula.days	сағаттық қатарлар бойынша таңдалған жыл күндері
energy.site.formula.declared	сценарийде жарияланғандай бір бірлік
energy.site.formula.demand	Σ пайдалану (м²-ге жылдық жүктеме × шаралар қалдыратыны) × ауданы × өсім
energy.site.formula.depreciation	1 — өтеу қоры, 2 — сызықтық тозу
energy.site.formula.factorPerOutput	тасымалдағыш коэффициенті / ПӘК
energy.site.formula.fixedCost	инвестиция × жылдық үлес, миллионмен
energy.site.formula.hoursOfYear	кібісе емес жылдың 8760 сағаты
energy.site.formula.larger	келісілген мен қолжетімдінің үлкені
energy.site.formula.latest	шараларының ең кеш бірінші жылы
energy.site.formula.manyLives	көкжиектің соңына дейін, өйткені шаралардың мерзімдері әртүрлі
energy.site.formula.millions	параметр, миллионмен
energy.site.formula.notBuilt	инвестиция берілмеген: бұдан артық салуға болмайды
energy.site.formula.notYet	бірінші жылға дейін салуға болмайды
energy.site.formula.nothingPaid	айнымалы шығын берілмеген: ол жоқ
energy.site.formula.nothingStands	басында ештеңе орнатылмаған
energy.site.formula.oneLife	шараларының қызмет мерзімі
energy.site.formula.other	кезең үлесі × түгендеу шығарындылары
energy.site.formula.plain	параметр сол күйінде
energy.site.formula.reciprocal	1 / ПӘК
energy.site.formula.runningCost	(айнымалы шығын + тасымалдағыш бағасы / ПӘК), миллионмен
energy.site.formula.series	таңдалған күндердегі сағаттық қатар; ешбір мән 1-ден аспаса, жылдық қосындысы сақталған
energy.site.formula.share	үлес × ештеңе істелмегендегі бірінші кезең шығарындылары
energy.site.formula.stepCost	Σ м²-ге инвестициялар × ауданы, миллионмен
energy.site.formula.stepWorth	Σ (м²-ге инвестиция × ауыстырулармен құны / көкжиек соңына дейін қызмет ететіннің құны) × ауданы, миллионмен
energy.site.formula.thousands	ауданы мың м²-мен
energy.site.formula.unlimited	шексіз әрі инвестициясыз қолжетімді
energy.site.formula.usableCost	энергияға инвестиция / пайдалы тереңдік, миллионмен
energy.site.formula.usableMaximum	ең көп энергия × пайдалы тереңдік
energy.site.formula.worksPerYear	кезең жұмыстарының ауданы мың м²-мен, оның жылдарына бөлінген
energy.site.inventory	Жоспар шешпейтін түгендеу шығарындылары: {name}
energy.site.left	Шаралар қалдыратыны, әрқайсысы алдыңғылар қалдырғаннан
energy.site.nothingDone	Ештеңе істелмесе, бірінші кезеңде шек есептейтін шығарындылар
energy.site.parameter	{name}: {of}
energy.site.renewed	{name}: ауыстыруларымен бірге инвестиция — көкжиектің соңына дейін қызмет ететін қадам үшін
energy.site.turnedBy	Мынау арқылы есептелген: {name}
energy.site.unknownRow	Бұл үшін сценарий кестелерінің жолы белгісіз.
energy.site.worth	Салынған бірліктің қызмет мерзімі соңындағы ауыстыруларымен құны, көкжиек соңындағы қалдықты шегергенде
energy.site.worthOfHorizon	Бірінші кезеңнен көкжиектің соңына дейін қызмет ететіннің дәл сондай құны
"""#

    static let ru: String = #"""
energy.explain.asked	ограничение этого запроса
energy.site.declared	Сценарий объявляет: {name}
energy.site.endUse	Конечное использование: {use}
energy.site.formula.contractPrice	(цена носителя + надбавка договора), в миллионах
energy.site.formula.counted	ограничение учитывает этот охват
energy.site.formula.course	часть годовой суммы в срезе по почасовым нагрузкам на выбранных днях
energy.site.formula.covered	баланс за год, так как договор покрывает купленное за год
energy.site.formula.credited	наибольшее количество, если ограничение его засчитывает, иначе ничего
energy.site.formula.days	дни года, выбранные по почасовым рядам
energy.site.formula.declared	одна единица, как объявлено в сценарии
energy.site.formula.demand	Σ по использованию (годовая нагрузка на м² × оставленное мерами) × площадь × рост
energy.site.formula.depreciation	1 — фонд погашения, 2 — линейный износ
energy.site.formula.factorPerOutput	коэффициент носителя / КПД
energy.site.formula.fixedCost	инвестиция × доля в год, в миллионах
energy.site.formula.hoursOfYear	8760 часов невисокосного года
energy.site.formula.larger	большее из согласованного и доступного
energy.site.formula.latest	самый поздний первый год её мер
energy.site.formula.manyLives	до конца горизонта, так как сроки службы мер различны
energy.site.formula.millions	параметр в миллионах
energy.site.formula.notBuilt	инвестиция не задана: больше построить нельзя
energy.site.formula.notYet	до первого года строить нельзя
energy.site.formula.nothingPaid	переменные затраты не заданы: их нет
energy.site.formula.nothingStands	в начале ничего не установлено
energy.site.formula.oneLife	срок службы её мер
energy.site.formula.other	доля периода × выбросы инвентаризации
energy.site.formula.plain	параметр как есть
energy.site.formula.reciprocal	1 / КПД
energy.site.formula.runningCost	(переменные затраты + цена носителя / КПД), в миллионах
energy.site.formula.series	почасовой ряд на выбранных днях; годовая сумма сохранена, где ни одно значение не превышает 1
energy.site.formula.share	доля × выбросы первого периода, если ничего не делать
energy.site.formula.stepCost	Σ инвестиций на м² × площадь, в миллионах
energy.site.formula.stepWorth	Σ (инвестиция на м² × стоимость с заменами / стоимость служащего до конца горизонта) × площадь, в миллионах
energy.site.formula.thousands	площадь в тысячах м²
energy.site.formula.unlimited	доступно без ограничения и без инвестиций
energy.site.formula.usableCost	инвестиция на энергию / полезная глубина, в миллионах
energy.site.formula.usableMaximum	наибольшая энергия × полезная глубина
energy.site.formula.worksPerYear	площадь работ периода в тысячах м², делённая на его годы
energy.site.inventory	Выбросы инвентаризации, о которых план не решает: {name}
energy.site.left	Что оставляют меры, каждая — от оставшегося после предыдущих
energy.site.nothingDone	Выбросы, учитываемые ограничением, в первом периоде, если ничего не делать
energy.site.parameter	{name}: {of}
energy.site.renewed	{name}: инвестиция с заменами — для шага, который служит до конца горизонта
energy.site.turnedBy	Пересчитано через: {name}
energy.site.unknownRow	Строка таблиц сценария для этого не известна.
energy.site.worth	Стоимость вложенной единицы с заменами в конце срока службы за вычетом остатка в конце горизонта
energy.site.worthOfHorizon	То же для служащего от первого периода до конца горизонта
"""#
}
