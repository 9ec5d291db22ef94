// Generated from Translations/*/inventory-goals.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum InventoryGoalsTexts {
    static let en: String = #"""
INV-0900	There is no figure of “{denominator}” for {year}.
INV-0900.fix	Give it with its source; a figure between two years is not guessed.
INV-0901	The buildings are those of {known}, so that “{denominator}” is not known for {year}.
INV-0901.fix	Give the floor area by year under values.
INV-0902	“{denominator}” follows the driver {driver}, which the forecast does not have.
INV-0902.fix	Name a driver of the section forecast, or give figures under values.
INV-0903	“{denominator}” is the quantity of the line {source}, which the inventory of {year} does not give in this unit.
INV-0903.fix	Name a line that emits something, in its own unit, or give figures under values.
INV-0904	“{denominator}” is zero in {year}.
INV-0904.fix	Correct the figure, or leave the year out.
INV-0905	The target {target} divides by “{denominator}”, which is not among the intensities.
INV-0905.fix	Add it to the section intensities.
INV-0910	The base year {year} of the target {target} has no stored inventory.
INV-0910.fix	Calculate it: qadam inventory calculate --year {year}
INV-0911	There is no frozen forecast of version {version} from {year} for the target {target}.
INV-0911.fix	Freeze one with qadam inventory forecast and name its version.
INV-0912	The frozen forecast of the target {target} is in {own}, the inventories in {set}.
INV-0912.fix	Freeze a forecast under the set of the inventories.
INV-0913	The target {target} leaves out a category of scope 2 by market, which a forecast does not keep apart.
INV-0913.fix	Take the view location for a baseline goal, or leave the category in.
INV-0914	The frozen forecast of the target {target} ends in {last}, before {year}.
INV-0914.fix	Freeze a forecast that goes to the target year.
INV-0915	After {year} no inventory is stored that says how the target {target} goes.
INV-0915.fix	Calculate the next year when its records are there.
INV-0916#one	The budget of the target {target} cannot be summed: {count} year has no stored inventory ({years}).
INV-0916#other	The budget of the target {target} cannot be summed: {count} years have no stored inventory ({years}).
INV-0916.fix	Calculate these years.
INV-0917	The target {target} says nothing of the years before {year}.
INV-0917.fix	Take path: linear where the way there is part of the target.
INV-0918	The reduction of the target {target} is reached, but {amount} of residual emissions are not neutralised.
INV-0918.fix	Give the removals of the target year with their registry under neutralised.
INV-0919	The target {target} leaves out “{category}”, which is not in its scopes.
INV-0919.fix	Take the exclusion out, or add the scope.
INV-0920	The line {source} stands in “{declared}”; by the lease {lease} and the approach {approach} it belongs into “{category}” and is counted there.
INV-0920.fix	Give the line the category that it has without a lease; the lease does the rest.
INV-0921	The line {source} stands in “{category}”, but no lease says why.
INV-0921.fix	Describe the lease in organisation.yaml under leases, so that the category can be checked under each approach.
INV-0922	The lease {lease} names what is neither a building nor a line with records of its own: {names}.
INV-0922.fix	Name buildings or source lines; lines that use the records of others follow these.
INV-0923	The line {source} is leased by {lease} and by {other} on the same day.
INV-0923.fix	Let one lease end on the day before the other begins.
INV-0924#one	{count} record of {source} covers days before and after a change of the lease {lease} and is divided by days.
INV-0924#other	{count} records of {source} cover days before and after a change of the lease {lease} and are divided by days.
INV-0924.fix	Bring readings of the day of the change if the division matters.
INV-0925	Contract {instrument} names lines that a lease puts into scope 3, where it changes nothing: {names}.
INV-0925.fix	Take the lines out of the contract.
INV-0926#one	By the lease {lease} and the approach {approach} {count} line is counted in “{category}”: {sources}.
INV-0926#other	By the lease {lease} and the approach {approach} {count} lines are counted in “{category}”: {sources}.
INV-0926.fix	Let the statement of the scope 3 category say so.
INV-0927	The lease {lease} names the line {source}, which is “{declared}” with or without a lease.
INV-0927.fix	Take the line out of the lease.
INV-0928	By the lease {lease} and the approach {approach} the line {source} belongs into scope 1 or 2, but its method does not say where; it stands in “{declared}”.
INV-0928.fix	Give the line the category of scope 1 or 2 that it has without a lease, and a method for it.
INV-0929	The line {source} of the lease {lease} belongs to the facility {facility}, of which nothing is counted under the approach {approach}; it counts as zero.
INV-0929.fix	Give the line to the facility of the one who holds the lease.
WSP-0500	No intensity is described.
WSP-0500.fix	Describe what emissions are divided by in organisation.yaml under intensities.
WSP-0501	No inventory of {year} is stored.
WSP-0501.fix	Calculate it: {command}
WSP-0502	No target is described.
WSP-0502.fix	Describe what was adopted in organisation.yaml under targets.
WSP-0503	There is no target “{target}”.
WSP-0503.fix	Use one of: {known}.
inventory.checkMissing.baseInventory	no stored inventory of the base year
inventory.checkMissing.baseYear	the target has no base year
inventory.checkMissing.rate	the criteria that were read give a rate for amounts of emissions only, and its base year must be known
inventory.checkMissing.scope3	categories of scope 3 are not available
inventory.checkMissing.scope3Small	scope 3 is {part} of all emissions, below {limit}
inventory.checkOutcome.failed	fails
inventory.checkOutcome.not-asked	not asked
inventory.checkOutcome.passed	passes
inventory.checkOutcome.unknown	cannot be said
inventory.criterion.near-term.base-year	Base year, not before
inventory.criterion.near-term.coverage-1-2	Part of scopes 1 and 2 that is covered, at least
inventory.criterion.near-term.coverage-3	Part of scope 3 that is covered, at least
inventory.criterion.near-term.longest	Years from adoption to the target year, at most
inventory.criterion.near-term.rate	Linear reduction a year of scopes 1 and 2, at least
inventory.criterion.near-term.shortest	Years from adoption to the target year, at least
inventory.criterion.net-zero.coverage-1-2	Part of scopes 1 and 2 that is covered, at least
inventory.criterion.net-zero.coverage-3	Part of scope 3 that is covered, at least
inventory.criterion.net-zero.residual	Residual emissions of the base year, at most
inventory.criterion.net-zero.year	Target year, at the latest
inventory.denominator.area	floor area
inventory.denominator.money	money
inventory.denominator.people	people
inventory.denominator.product	product
inventory.explain.leased	By the lease “{lease}” ({role}, {kind}) and the approach {approach} it is counted in “{category}” instead of “{declared}”: {source}.
inventory.explain.leasedOwn	By the lease “{lease}” ({role}, {kind}) and the approach {approach} it is the organisation's own: “{category}”, {source}.
inventory.goal.base-year	base year emissions
inventory.goal.baseline	baseline scenario
inventory.goal.budget	budget over years
inventory.goal.fixed-level	fixed level
inventory.goal.intensity	base year intensity
inventory.goal.net-zero	net zero
inventory.lease.finance	finance lease
inventory.lease.lessee	lessee
inventory.lease.lessor	lessor
inventory.lease.operating	operating lease
inventory.measure.scope-1	Scope 1
inventory.measure.scope-1-2-location	Scopes 1 and 2, location
inventory.measure.scope-1-2-market	Scopes 1 and 2, market
inventory.measure.scope-2-location	Scope 2, location
inventory.measure.scope-2-market	Scope 2, market
inventory.measure.scope-3	Scope 3
inventory.measure.total-location	All scopes, location
inventory.measure.total-market	All scopes, market
inventory.method.intensity	Emission intensity
inventory.method.target	Emissions that a target allows
inventory.symbol.allowedEmissions	allowed emissions of a year
inventory.symbol.baseOfTarget	emissions and denominator of the base year
inventory.symbol.baselineOfTarget	frozen forecast, linear between its years
inventory.symbol.denominator	people, floor area, output or money of the same year and boundary
inventory.symbol.grossEmissions	gross emissions of a sum of the inventory; no credit or removal is subtracted
inventory.symbol.levelAndBudget	fixed level, budget over years
inventory.symbol.progressOfYears	part of the way from the base year to the target year
inventory.symbol.reductionOfTarget	reduction in the target year
inventory.symbol.residualPart	residual part of the base year, neutralised by removals
inventory.targetStatus.missed	missed
inventory.targetStatus.off	off
inventory.targetStatus.on-track	on track
inventory.targetStatus.open	open
inventory.targetStatus.reached	reached
inventory.targetStatus.unknown	not known
inventory.validity.target	Where the target names its year alone, nothing is allowed or forbidden before it. Removals count against the residual of net zero only and are never subtracted from emissions.
"""#

    static let kk: String = #"""
INV-0900	«{denominator}» үшін {year} жылдың мәні жоқ.
INV-0900.fix	Оны дереккөзімен беріңіз; екі жыл арасындағы мән болжанбайды.
INV-0901	Ғимараттар {known} жылға сипатталған, сондықтан {year} жылғы «{denominator}» белгісіз.
INV-0901.fix	Ауданды жыл бойынша values ішінде беріңіз.
INV-0902	«{denominator}» {driver} қозғаушысына сүйенеді, ол болжамда жоқ.
INV-0902.fix	forecast бөлімінің қозғаушысын атаңыз немесе values ішінде мәндер беріңіз.
INV-0903	«{denominator}» – {source} жолының мөлшері, оны {year} жылғы түгендеу осы бірлікте бермейді.
INV-0903.fix	Шығарындысы бар жолды өз бірлігінде атаңыз немесе values ішінде мәндер беріңіз.
INV-0904	«{denominator}» {year} жылы нөлге тең.
INV-0904.fix	Мәнді түзетіңіз немесе жылды көрсетпеңіз.
INV-0905	{target} мақсаты «{denominator}» көрсеткішіне бөледі, ол қарқындылықтар арасында жоқ.
INV-0905.fix	Оны intensities бөліміне қосыңыз.
INV-0910	{target} мақсатының {year} базалық жылының сақталған түгендеуі жоқ.
INV-0910.fix	Оны есептеңіз: qadam inventory calculate --year {year}
INV-0911	{target} мақсаты үшін {year} жылдан {version} нұсқасындағы бекітілген болжам жоқ.
INV-0911.fix	Оны qadam inventory forecast арқылы бекітіп, нұсқасын атаңыз.
INV-0912	{target} мақсатының бекітілген болжамы {own} жинағымен, түгендеулер {set} жинағымен есептелген.
INV-0912.fix	Болжамды түгендеулердің жинағымен бекітіңіз.
INV-0913	{target} мақсаты нарық бойынша 2-қамту санатын алып тастайды, болжам оны бөлек сақтамайды.
INV-0913.fix	Базалық сценарий мақсаты үшін location түрін алыңыз немесе санатты қалдырыңыз.
INV-0914	{target} мақсатының бекітілген болжамы {last} жылы, {year} жылдан бұрын аяқталады.
INV-0914.fix	Болжамды мақсатты жылға дейін бекітіңіз.
INV-0915	{year} жылдан кейін {target} мақсатының барысын көрсететін сақталған түгендеу жоқ.
INV-0915.fix	Келесі жылдың жазбалары болғанда оны есептеңіз.
INV-0916#one	{target} мақсатының бюджетін қосу мүмкін емес: {count} жылдың сақталған түгендеуі жоқ ({years}).
INV-0916#other	{target} мақсатының бюджетін қосу мүмкін емес: {count} жылдың сақталған түгендеуі жоқ ({years}).
INV-0916.fix	Осы жылдарды есептеңіз.
INV-0917	{target} мақсаты {year} жылға дейінгі жылдар туралы ештеңе айтпайды.
INV-0917.fix	Жол мақсаттың бөлігі болса, path: linear деп көрсетіңіз.
INV-0918	{target} мақсатының азаюына қол жеткізілді, бірақ қалдық шығарындының {amount} мөлшері бейтараптандырылмаған.
INV-0918.fix	Мақсатты жылдың сіңірулерін тізілімімен neutralised ішінде беріңіз.
INV-0919	{target} мақсаты өз қамтуларында жоқ «{category}» санатын алып тастайды.
INV-0919.fix	Алып тастауды өшіріңіз немесе қамтуды қосыңыз.
INV-0920	{source} жолы «{declared}» санатында; {lease} шарты мен {approach} тәсілі бойынша ол «{category}» санатына жатады, сонда есептеледі.
INV-0920.fix	Жолға жалдаусыз санатын беріңіз; қалғанын шарт жасайды.
INV-0921	{source} жолы «{category}» санатында, бірақ себебін айтатын шарт жоқ.
INV-0921.fix	Санатты әр тәсілде тексеру үшін шартты organisation.yaml файлының leases бөлімінде сипаттаңыз.
INV-0922	{lease} шарты ғимарат та, өз жазбалары бар жол да емес нәрсені атайды: {names}.
INV-0922.fix	Ғимараттарды немесе көз жолдарын атаңыз; өзгелердің жазбаларын қолданатын жолдар соларға ереді.
INV-0923	{source} жолы бір күнде {lease} және {other} бойынша жалданған.
INV-0923.fix	Бір шарт екіншісі басталатын күннің алдында аяқталсын.
INV-0924#one	{source} жолының {count} жазбасы {lease} шарты өзгеруінің алдындағы және кейінгі күндерді қамтиды, ол күн бойынша бөлінді.
INV-0924#other	{source} жолының {count} жазбасы {lease} шарты өзгеруінің алдындағы және кейінгі күндерді қамтиды, олар күн бойынша бөлінді.
INV-0924.fix	Бөлу маңызды болса, өзгеру күнінің көрсеткіштерін әкеліңіз.
INV-0925	{instrument} келісімшарты жалдау 3-қамтуға жатқызған жолдарды атайды, онда ол ештеңені өзгертпейді: {names}.
INV-0925.fix	Бұл жолдарды келісімшарттан алып тастаңыз.
INV-0926#one	{lease} шарты мен {approach} тәсілі бойынша {count} жол «{category}» санатында есептеледі: {sources}.
INV-0926#other	{lease} шарты мен {approach} тәсілі бойынша {count} жол «{category}» санатында есептеледі: {sources}.
INV-0926.fix	3-қамту санатының мәлімдемесі соны айтсын.
INV-0927	{lease} шарты {source} жолын атайды, ол жалдаумен де, онсыз да «{declared}» санатында.
INV-0927.fix	Жолды шарттан алып тастаңыз.
INV-0928	{lease} шарты мен {approach} тәсілі бойынша {source} жолы 1 немесе 2-қамтуға жатады, бірақ әдісі қайда екенін айтпайды; ол «{declared}» санатында.
INV-0928.fix	Жолға жалдаусыз 1 немесе 2-қамту санатын және оған әдіс беріңіз.
INV-0929	{lease} шартының {source} жолы {facility} нысанына жатады, {approach} тәсілінде одан ештеңе есептелмейді; ол нөл болып есептеледі.
INV-0929.fix	Жолды шартты ұстаушының нысанына беріңіз.
WSP-0500	Ешбір қарқындылық сипатталмаған.
WSP-0500.fix	Шығарынды неге бөлінетінін organisation.yaml файлының intensities бөлімінде сипаттаңыз.
WSP-0501	{year} жылғы түгендеу сақталмаған.
WSP-0501.fix	Оны есептеңіз: {command}
WSP-0502	Ешбір мақсат сипатталмаған.
WSP-0502.fix	Қабылданғанды organisation.yaml файлының targets бөлімінде сипаттаңыз.
WSP-0503	«{target}» деген мақсат жоқ.
WSP-0503.fix	Мыналардың бірін қолданыңыз: {known}.
inventory.checkMissing.baseInventory	базалық жылдың сақталған түгендеуі жоқ
inventory.checkMissing.baseYear	мақсаттың базалық жылы жоқ
inventory.checkMissing.rate	оқылған критерийлер қарқынды тек шығарынды көлеміне береді, базалық жылы белгілі болуы керек
inventory.checkMissing.scope3	3-қамтудың санаттары бойынша дерек жоқ
inventory.checkMissing.scope3Small	3-қамту барлық шығарындының {part} бөлігін құрайды, бұл {limit} шегінен төмен
inventory.checkOutcome.failed	орындалмады
inventory.checkOutcome.not-asked	талап етілмейді
inventory.checkOutcome.passed	орындалды
inventory.checkOutcome.unknown	айту мүмкін емес
inventory.criterion.near-term.base-year	Базалық жыл, одан ерте емес
inventory.criterion.near-term.coverage-1-2	1 және 2-қамтудың қамтылған үлесі, кемінде
inventory.criterion.near-term.coverage-3	3-қамтудың қамтылған үлесі, кемінде
inventory.criterion.near-term.longest	Қабылданғаннан мақсатты жылға дейінгі жылдар, көп дегенде
inventory.criterion.near-term.rate	1 және 2-қамтудың жылдық сызықтық азаюы, кемінде
inventory.criterion.near-term.shortest	Қабылданғаннан мақсатты жылға дейінгі жылдар, кемінде
inventory.criterion.net-zero.coverage-1-2	1 және 2-қамтудың қамтылған үлесі, кемінде
inventory.criterion.net-zero.coverage-3	3-қамтудың қамтылған үлесі, кемінде
inventory.criterion.net-zero.residual	Базалық жылдан қалдық шығарынды, көп дегенде
inventory.criterion.net-zero.year	Мақсатты жыл, одан кеш емес
inventory.denominator.area	аудан
inventory.denominator.money	ақша
inventory.denominator.people	адамдар
inventory.denominator.product	өнім
inventory.explain.leased	«{lease}» шарты ({role}, {kind}) мен {approach} тәсілі бойынша «{declared}» орнына «{category}» санатында есептеледі: {source}.
inventory.explain.leasedOwn	«{lease}» шарты ({role}, {kind}) мен {approach} тәсілі бойынша бұл ұйымның өз шығарындысы: «{category}», {source}.
inventory.goal.base-year	базалық жыл шығарындысы
inventory.goal.baseline	базалық сценарий
inventory.goal.budget	жылдарға бюджет
inventory.goal.fixed-level	белгіленген деңгей
inventory.goal.intensity	базалық жыл қарқындылығы
inventory.goal.net-zero	таза нөл
inventory.lease.finance	қаржылық жалдау
inventory.lease.lessee	жалға алушы
inventory.lease.lessor	жалға беруші
inventory.lease.operating	операциялық жалдау
inventory.measure.scope-1	1-қамту
inventory.measure.scope-1-2-location	1 және 2-қамту, орналасу бойынша
inventory.measure.scope-1-2-market	1 және 2-қамту, нарық бойынша
inventory.measure.scope-2-location	2-қамту, орналасу бойынша
inventory.measure.scope-2-market	2-қамту, нарық бойынша
inventory.measure.scope-3	3-қамту
inventory.measure.total-location	Барлық қамту, орналасу бойынша
inventory.measure.total-market	Барлық қамту, нарық бойынша
inventory.method.intensity	Шығарынды қарқындылығы
inventory.method.target	Мақсат рұқсат ететін шығарынды
inventory.symbol.allowedEmissions	жылдың рұқсат етілген шығарындысы
inventory.symbol.baseOfTarget	базалық жылдың шығарындысы мен бөлгіші
inventory.symbol.baselineOfTarget	бекітілген болжам, жылдары арасында сызықтық
inventory.symbol.denominator	сол жылдың және сол шекараның адамдары, ауданы, өнімі немесе ақшасы
inventory.symbol.grossEmissions	түгендеу қосындысының жалпы шығарындысы; көміртегі кредиттері мен сіңіру шегерілмейді
inventory.symbol.levelAndBudget	белгіленген деңгей, жылдарға бюджет
inventory.symbol.progressOfYears	базалық жылдан мақсатты жылға дейінгі жол үлесі
inventory.symbol.reductionOfTarget	мақсатты жылдағы азаю
inventory.symbol.residualPart	базалық жылдың қалдық үлесі, сіңірумен бейтараптанады
inventory.targetStatus.missed	жетпеді
inventory.targetStatus.off	артта
inventory.targetStatus.on-track	кестеге сай
inventory.targetStatus.open	ашық
inventory.targetStatus.reached	жетті
inventory.targetStatus.unknown	белгісіз
inventory.validity.target	Мақсат тек өз жылын атаса, оған дейін ештеңе рұқсат етілмейді де, тыйылмайды да. Сіңіру тек таза нөлдің қалдығына есептеледі, шығарындыдан ешқашан шегерілмейді.
"""#

    static let ru: String = #"""
INV-0900	Для «{denominator}» нет значения за {year} год.
INV-0900.fix	Укажите его с источником; значение между двумя годами не угадывается.
INV-0901	Здания описаны за {known} год, поэтому «{denominator}» за {year} год неизвестен.
INV-0901.fix	Укажите площадь по годам в values.
INV-0902	«{denominator}» следует драйверу {driver}, которого в прогнозе нет.
INV-0902.fix	Назовите драйвер раздела forecast или укажите значения в values.
INV-0903	«{denominator}» – количество строки {source}, которого инвентаризация за {year} год в этой единице не даёт.
INV-0903.fix	Назовите строку, у которой есть выбросы, в её единице или укажите значения в values.
INV-0904	«{denominator}» в {year} году равен нулю.
INV-0904.fix	Исправьте значение или не указывайте год.
INV-0905	Цель {target} делит на «{denominator}», которого нет среди интенсивностей.
INV-0905.fix	Добавьте его в раздел intensities.
INV-0910	Для базового {year} года цели {target} нет сохранённой инвентаризации.
INV-0910.fix	Рассчитайте её: qadam inventory calculate --year {year}
INV-0911	Для цели {target} нет зафиксированного прогноза версии {version} от {year} года.
INV-0911.fix	Зафиксируйте его командой qadam inventory forecast и назовите версию.
INV-0912	Зафиксированный прогноз цели {target} рассчитан по набору {own}, инвентаризации – по {set}.
INV-0912.fix	Зафиксируйте прогноз с набором инвентаризаций.
INV-0913	Цель {target} исключает категорию охвата 2 по рынку, которую прогноз отдельно не хранит.
INV-0913.fix	Для цели по базовому сценарию возьмите вид location или оставьте категорию.
INV-0914	Зафиксированный прогноз цели {target} кончается в {last} году, раньше {year} года.
INV-0914.fix	Зафиксируйте прогноз до целевого года.
INV-0915	После {year} года нет сохранённой инвентаризации, которая показала бы ход цели {target}.
INV-0915.fix	Рассчитайте следующий год, когда появятся его записи.
INV-0916#one	Бюджет цели {target} нельзя сложить: {count} год без сохранённой инвентаризации ({years}).
INV-0916#few	Бюджет цели {target} нельзя сложить: {count} года без сохранённой инвентаризации ({years}).
INV-0916#many	Бюджет цели {target} нельзя сложить: {count} лет без сохранённой инвентаризации ({years}).
INV-0916#other	Бюджет цели {target} нельзя сложить: {count} года без сохранённой инвентаризации ({years}).
INV-0916.fix	Рассчитайте эти годы.
INV-0917	Цель {target} ничего не говорит о годах до {year}.
INV-0917.fix	Укажите path: linear, если путь входит в цель.
INV-0918	Сокращение по цели {target} достигнуто, но {amount} остаточных выбросов не нейтрализованы.
INV-0918.fix	Укажите поглощения целевого года с реестром в neutralised.
INV-0919	Цель {target} исключает «{category}», которой нет в её охватах.
INV-0919.fix	Уберите исключение или добавьте охват.
INV-0920	Строка {source} стоит в «{declared}»; по договору {lease} и подходу «{approach}» она относится к «{category}» и считается там.
INV-0920.fix	Дайте строке категорию, которая у неё без аренды; остальное сделает договор.
INV-0921	Строка {source} стоит в «{category}», но ни один договор не говорит почему.
INV-0921.fix	Опишите договор в organisation.yaml в разделе leases, чтобы категорию можно было проверить при каждом подходе.
INV-0922	Договор {lease} называет то, что не является ни зданием, ни строкой со своими записями: {names}.
INV-0922.fix	Назовите здания или строки источников; строки с чужими записями следуют за ними.
INV-0923	Строка {source} в один и тот же день арендована по {lease} и по {other}.
INV-0923.fix	Пусть один договор кончается за день до начала другого.
INV-0924#one	{count} запись {source} охватывает дни до и после смены договора {lease} и разделена по дням.
INV-0924#few	{count} записи {source} охватывают дни до и после смены договора {lease} и разделены по дням.
INV-0924#many	{count} записей {source} охватывают дни до и после смены договора {lease} и разделены по дням.
INV-0924#other	{count} записи {source} охватывают дни до и после смены договора {lease} и разделены по дням.
INV-0924.fix	Добавьте показания на день смены, если деление важно.
INV-0925	Договор {instrument} называет строки, которые аренда относит к охвату 3, где он ничего не меняет: {names}.
INV-0925.fix	Уберите эти строки из договора.
INV-0926#one	По договору {lease} и подходу «{approach}» {count} строка относится к «{category}»: {sources}.
INV-0926#few	По договору {lease} и подходу «{approach}» {count} строки относятся к «{category}»: {sources}.
INV-0926#many	По договору {lease} и подходу «{approach}» {count} строк относятся к «{category}»: {sources}.
INV-0926#other	По договору {lease} и подходу «{approach}» {count} строки относятся к «{category}»: {sources}.
INV-0926.fix	Пусть утверждение о категории охвата 3 говорит об этом.
INV-0927	Договор {lease} называет строку {source}, которая и с арендой, и без неё относится к «{declared}».
INV-0927.fix	Уберите строку из договора.
INV-0928	По договору {lease} и подходу «{approach}» строка {source} относится к охвату 1 или 2, но её метод не говорит куда; она стоит в «{declared}».
INV-0928.fix	Дайте строке категорию охвата 1 или 2, которая у неё без аренды, и метод для неё.
INV-0929	Строка {source} договора {lease} относится к объекту {facility}, который при подходе «{approach}» не учитывается; она считается нулём.
INV-0929.fix	Отнесите строку к объекту того, кто держит договор.
WSP-0500	Ни одна интенсивность не описана.
WSP-0500.fix	Опишите в organisation.yaml в разделе intensities, на что делятся выбросы.
WSP-0501	Инвентаризация за {year} год не сохранена.
WSP-0501.fix	Рассчитайте её: {command}
WSP-0502	Ни одна цель не описана.
WSP-0502.fix	Опишите принятое в organisation.yaml в разделе targets.
WSP-0503	Цели «{target}» нет.
WSP-0503.fix	Используйте одну из: {known}.
inventory.checkMissing.baseInventory	нет сохранённой инвентаризации за базовый год
inventory.checkMissing.baseYear	у цели нет базового года
inventory.checkMissing.rate	прочитанные критерии дают темп только для объёма выбросов, и базовый год должен быть известен
inventory.checkMissing.scope3	по категориям охвата 3 нет данных
inventory.checkMissing.scope3Small	охват 3 составляет {part} всех выбросов, меньше {limit}
inventory.checkOutcome.failed	не выполнено
inventory.checkOutcome.not-asked	не требуется
inventory.checkOutcome.passed	выполнено
inventory.checkOutcome.unknown	нельзя сказать
inventory.criterion.near-term.base-year	Базовый год, не ранее
inventory.criterion.near-term.coverage-1-2	Охваченная доля охватов 1 и 2, не менее
inventory.criterion.near-term.coverage-3	Охваченная доля охвата 3, не менее
inventory.criterion.near-term.longest	Лет от принятия до целевого года, не более
inventory.criterion.near-term.rate	Линейное сокращение охватов 1 и 2 в год, не менее
inventory.criterion.near-term.shortest	Лет от принятия до целевого года, не менее
inventory.criterion.net-zero.coverage-1-2	Охваченная доля охватов 1 и 2, не менее
inventory.criterion.net-zero.coverage-3	Охваченная доля охвата 3, не менее
inventory.criterion.net-zero.residual	Остаточные выбросы от базового года, не более
inventory.criterion.net-zero.year	Целевой год, не позднее
inventory.denominator.area	площадь
inventory.denominator.money	деньги
inventory.denominator.people	люди
inventory.denominator.product	продукция
inventory.explain.leased	По договору «{lease}» ({role}, {kind}) и подходу «{approach}» относится к «{category}» вместо «{declared}»: {source}.
inventory.explain.leasedOwn	По договору «{lease}» ({role}, {kind}) и подходу «{approach}» это собственные выбросы организации: «{category}», {source}.
inventory.goal.base-year	выбросы базового года
inventory.goal.baseline	базовый сценарий
inventory.goal.budget	бюджет на ряд лет
inventory.goal.fixed-level	заданный уровень
inventory.goal.intensity	интенсивность базового года
inventory.goal.net-zero	чистый ноль
inventory.lease.finance	финансовая аренда
inventory.lease.lessee	арендатор
inventory.lease.lessor	арендодатель
inventory.lease.operating	операционная аренда
inventory.measure.scope-1	Охват 1
inventory.measure.scope-1-2-location	Охваты 1 и 2, по местоположению
inventory.measure.scope-1-2-market	Охваты 1 и 2, по рынку
inventory.measure.scope-2-location	Охват 2, по местоположению
inventory.measure.scope-2-market	Охват 2, по рынку
inventory.measure.scope-3	Охват 3
inventory.measure.total-location	Все охваты, по местоположению
inventory.measure.total-market	Все охваты, по рынку
inventory.method.intensity	Интенсивность выбросов
inventory.method.target	Выбросы, которые допускает цель
inventory.symbol.allowedEmissions	допустимые выбросы года
inventory.symbol.baseOfTarget	выбросы и знаменатель базового года
inventory.symbol.baselineOfTarget	зафиксированный прогноз, линейно между его годами
inventory.symbol.denominator	люди, площадь, выпуск или деньги того же года и границ
inventory.symbol.grossEmissions	валовые выбросы по сумме инвентаризации; углеродные кредиты и поглощения не вычитаются
inventory.symbol.levelAndBudget	заданный уровень, бюджет на ряд лет
inventory.symbol.progressOfYears	доля пути от базового года до целевого
inventory.symbol.reductionOfTarget	сокращение в целевом году
inventory.symbol.residualPart	остаточная доля базового года, нейтрализуется поглощениями
inventory.targetStatus.missed	не достигнута
inventory.targetStatus.off	отстаёт
inventory.targetStatus.on-track	по графику
inventory.targetStatus.open	открыто
inventory.targetStatus.reached	достигнута
inventory.targetStatus.unknown	неизвестно
inventory.validity.target	Если цель называет только свой год, до него ничего не допускается и не запрещается. Поглощения засчитываются только против остатка чистого нуля и никогда не вычитаются из выбросов.
"""#
}
