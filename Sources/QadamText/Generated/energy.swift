// Generated from Translations/*/energy.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum EnergyTexts {
    static let en: String = #"""
cli.energy.amount	Amount a year
cli.energy.avoided	Avoided alone
cli.energy.bound	Bound
cli.energy.built	What
cli.energy.capital	Investment
cli.energy.change.enters	{name} enters
cli.energy.change.grows	{name} grows
cli.energy.change.leaves	{name} leaves
cli.energy.change.shrinks	{name} shrinks
cli.energy.changes	What changes
cli.energy.check.abstract	Check an energy model without solving it.
cli.energy.columns	Columns
cli.energy.costAlone	Cost alone
cli.energy.costs	Discounted cost by period
cli.energy.count	Members
cli.energy.curve	Marginal abatement cost of the system
cli.energy.decisions	What is built
cli.energy.dominated	Points left out because another is as cheap and as clean: {count}.
cli.energy.emission	The emission that is meant; not needed where the model has only one.
cli.energy.emissionColumn	Emission
cli.energy.emissions	Emissions by period
cli.energy.export.abstract	Write an energy model, or its plan, for other programs.
cli.energy.exportFormat	lp and mps: the linear model; osemosys-csv and mathprog: the model; iamc: the plan.
cli.energy.fixed	Fixed
cli.energy.format	Form of the model; without it it is recognised.
cli.energy.from	From
cli.energy.front	Cost against emissions
cli.energy.grid	Limits in even distances instead of the exact corners of the curve.
cli.energy.import.abstract	Bring an energy model into the workspace: checked whole, kept byte for byte.
cli.energy.import.path	A MathProg data file, a folder or a workbook of otoole, or a folder of own tables.
cli.energy.integral	Check: the steps sum to {sum}, the optima differ by {difference}.
cli.energy.interaction	Added up, the bars promise {loss} more than the plan avoids ({plan}).
cli.energy.largest	Largest of what is built
cli.energy.limit	A limit beside those of the model: EMISSION=AMOUNT over all years, EMISSION@YEAR=AMOUNT for one, REGION/ before it where there are several.
cli.energy.macc.abstract	What the next tonne costs when everything may answer to everything else, and the naive curve beside it.
cli.energy.marginal	Cost of the next unit
cli.energy.model	Name of the energy model; not needed where there is only one.
cli.energy.modelOrPathway	Name of an energy model to solve instead of the organisation’s own pathway.
cli.energy.naive	Naive curve: each option of the cheapest plan alone against business as usual
cli.energy.name	Name in the workspace; without it that of the file.
cli.energy.objective	What is made small: cost or emissions (and among plans with the same emissions, cost).
cli.energy.output	File, or folder for osemosys-csv.
cli.energy.pareto.abstract	Plans of which none is both cheaper and cleaner than another.
cli.energy.penalty	Penalties
cli.energy.points	Points between the cheapest and the cleanest plan.
cli.energy.region	Region
cli.energy.rows	Rows
cli.energy.salvage	Left at the end
cli.energy.same	{name} was there with the same content.
cli.energy.set	Set
cli.energy.size	Size
cli.energy.stored	Stored: {name}. Next: qadam pathway solve --model {name}
cli.energy.sum	Sum
cli.energy.to	To
cli.energy.totalEmissions	Emissions, all years
cli.energy.values	Values: {count} of {attributes} attributes.
cli.energy.variable	Variable
cli.energy.when	When
cli.energy.withoutRegret	Against business as usual the cheapest plan saves {money} and avoids {tonnes}.
cli.energy.wouldStore	Would store: {name}.
energy.dimension.bracket	Brackets of hours
energy.dimension.commodity	Commodities
energy.dimension.dayType	Types of day
energy.dimension.emission	Emissions
energy.dimension.mode	Modes of operation
energy.dimension.region	Regions
energy.dimension.season	Seasons
energy.dimension.slice	Slices of the year
energy.dimension.storage	Stores
energy.dimension.technology	Technologies
energy.dimension.year	Years
"""#

    static let kk: String = #"""
cli.energy.amount	Бір жылда
cli.energy.avoided	Жеке алдын алынғаны
cli.energy.bound	Шек
cli.energy.built	Не
cli.energy.capital	Инвестиция
cli.energy.change.enters	{name}: пайда болады
cli.energy.change.grows	{name}: өседі
cli.energy.change.leaves	{name}: кетеді
cli.energy.change.shrinks	{name}: азаяды
cli.energy.changes	Не өзгереді
cli.energy.check.abstract	Энергетикалық модельді шешпей тексеру.
cli.energy.columns	Баған
cli.energy.costAlone	Жеке құны
cli.energy.costs	Кезеңдер бойынша дисконтталған құн
cli.energy.count	Элемент саны
cli.energy.curve	Жүйе үшін азайтудың шекті құны
cli.energy.decisions	Не салынады
cli.energy.dominated	Басқасы қымбат та, лас та болмағандықтан шығарылған нүктелер: {count}.
cli.energy.emission	Қай шығарынды туралы; модельде біреу болса, қажет емес.
cli.energy.emissionColumn	Шығарынды
cli.energy.emissions	Кезеңдер бойынша шығарынды
cli.energy.export.abstract	Энергетикалық модельді немесе оның жоспарын басқа бағдарламаларға жазу.
cli.energy.exportFormat	lp және mps: сызықтық модель; osemosys-csv және mathprog: модель; iamc: жоспар.
cli.energy.fixed	Тұрақты
cli.energy.format	Модель түрі; көрсетілмесе, танылады.
cli.energy.from	Бастап
cli.energy.front	Құн мен шығарынды
cli.energy.grid	Қисықтың дәл бұрыштарының орнына бірдей аралықтағы шектер саны.
cli.energy.import.abstract	Энергетикалық модельді енгізу: тұтас тексеріледі, байтпа-байт сақталады.
cli.energy.import.path	MathProg деректер файлы, otoole қалтасы не кітабы немесе өз кестелеріміз бар қалта.
cli.energy.integral	Тексеру: сатылар қосындысы {sum}, оңтайлы мәндер айырмасы {difference}.
cli.energy.interaction	Қосқанда бағандар жоспар алдын алатын мөлшерден ({plan}) {loss} артық уәде етеді.
cli.energy.largest	Салынғанның ең ірісі
cli.energy.limit	Модель шектеулеріне қосымша шек: барлық жылға ШЫҒАРЫНДЫ=ШАМА, бір жылға ШЫҒАРЫНДЫ@ЖЫЛ=ШАМА; өңір бірнешеу болса, алдына ӨҢІР/.
cli.energy.macc.abstract	Бәрі бәріне жауап бергенде келесі тонна қанша тұрады және қасында аңғал қисық.
cli.energy.marginal	Келесі бірліктің құны
cli.energy.model	Энергетикалық модельдің аты; біреу болса, қажет емес.
cli.energy.modelOrPathway	Ұйымның өз жолының орнына шешілетін энергетикалық модельдің аты.
cli.energy.naive	Аңғал қисық: ең арзан жоспардың әр нұсқасы жеке-жеке қалыпты дамумен салыстырғанда
cli.energy.name	Жұмыс файлындағы аты; көрсетілмесе, файл аты.
cli.energy.objective	Нені ең аз ету керек: cost (құн) немесе emissions (шығарынды, олар тең болса, құн).
cli.energy.output	Файл; osemosys-csv үшін қалта.
cli.energy.pareto.abstract	Ешқайсысы екіншісінен әрі арзан, әрі таза емес жоспарлар.
cli.energy.penalty	Айыппұл
cli.energy.points	Ең арзан және ең таза жоспар арасындағы нүктелер саны.
cli.energy.region	Өңір
cli.energy.rows	Жол
cli.energy.salvage	Соңындағы қалдық
cli.energy.same	{name} дәл осы мазмұнмен бар.
cli.energy.set	Жиын
cli.energy.size	Өлшем
cli.energy.stored	Сақталды: {name}. Келесі: qadam pathway solve --model {name}
cli.energy.sum	Қосынды
cli.energy.to	Дейін
cli.energy.totalEmissions	Барлық жылдағы шығарынды
cli.energy.values	Мәндер: {count}, көрсеткіштер: {attributes}.
cli.energy.variable	Айнымалы
cli.energy.when	Қашан
cli.energy.withoutRegret	Қалыпты дамумен салыстырғанда ең арзан жоспар {money} үнемдеп, {tonnes} шығарындының алдын алады.
cli.energy.wouldStore	Сақталатын еді: {name}.
energy.dimension.bracket	Сағат аралықтары
energy.dimension.commodity	Тасымалдаушылар мен тауарлар
energy.dimension.dayType	Күн түрлері
energy.dimension.emission	Шығарындылар
energy.dimension.mode	Жұмыс режимдері
energy.dimension.region	Өңірлер
energy.dimension.season	Маусымдар
energy.dimension.slice	Жыл бөліктері
energy.dimension.storage	Қоймалар
energy.dimension.technology	Технологиялар
energy.dimension.year	Жылдар
"""#

    static let ru: String = #"""
cli.energy.amount	За год
cli.energy.avoided	Предотвращено отдельно
cli.energy.bound	Граница
cli.energy.built	Что
cli.energy.capital	Инвестиции
cli.energy.change.enters	{name}: появляется
cli.energy.change.grows	{name}: растёт
cli.energy.change.leaves	{name}: уходит
cli.energy.change.shrinks	{name}: уменьшается
cli.energy.changes	Что меняется
cli.energy.check.abstract	Проверить энергетическую модель, не решая её.
cli.energy.columns	Столбцов
cli.energy.costAlone	Стоимость отдельно
cli.energy.costs	Дисконтированная стоимость по периодам
cli.energy.count	Элементов
cli.energy.curve	Предельная стоимость сокращения для системы
cli.energy.decisions	Что строится
cli.energy.dominated	Точек исключено, так как другая не дороже и не грязнее: {count}.
cli.energy.emission	О каком выбросе речь; не нужно, если в модели он один.
cli.energy.emissionColumn	Выброс
cli.energy.emissions	Выбросы по периодам
cli.energy.export.abstract	Записать энергетическую модель или её план для других программ.
cli.energy.exportFormat	lp и mps: линейная модель; osemosys-csv и mathprog: модель; iamc: план.
cli.energy.fixed	Постоянные
cli.energy.format	Форма модели; без неё распознаётся.
cli.energy.from	От
cli.energy.front	Стоимость и выбросы
cli.energy.grid	Столько ограничений на равных расстояниях вместо точных углов кривой.
cli.energy.import.abstract	Импортировать энергетическую модель: проверяется целиком, хранится байт в байт.
cli.energy.import.path	Файл данных MathProg, папка или книга otoole либо папка собственных таблиц.
cli.energy.integral	Проверка: сумма ступеней {sum}, разность оптимумов {difference}.
cli.energy.interaction	В сумме столбцы обещают на {loss} больше, чем предотвращает план ({plan}).
cli.energy.largest	Крупнейшее из построенного
cli.energy.limit	Ограничение сверх ограничений модели: ВЫБРОС=СКОЛЬКО за все годы, ВЫБРОС@ГОД=СКОЛЬКО за один; впереди РЕГИОН/, если их несколько.
cli.energy.macc.abstract	Сколько стоит следующая тонна, когда всё откликается на всё, и наивная кривая рядом.
cli.energy.marginal	Цена следующей единицы
cli.energy.model	Имя энергетической модели; не нужно, если она одна.
cli.energy.modelOrPathway	Имя энергетической модели, которую решить вместо пути самой организации.
cli.energy.naive	Наивная кривая: каждый вариант самого дешёвого плана отдельно против инерционного сценария
cli.energy.name	Имя в рабочем файле; без него имя файла.
cli.energy.objective	Что сделать наименьшим: cost (стоимость) или emissions (выбросы, а при равных выбросах стоимость).
cli.energy.output	Файл; для osemosys-csv папка.
cli.energy.pareto.abstract	Планы, из которых ни один не дешевле и чище другого сразу.
cli.energy.penalty	Штрафы
cli.energy.points	Точек между самым дешёвым и самым чистым планом.
cli.energy.region	Регион
cli.energy.rows	Строк
cli.energy.salvage	Остаток в конце
cli.energy.same	{name} уже есть с тем же содержанием.
cli.energy.set	Множество
cli.energy.size	Размер
cli.energy.stored	Сохранено: {name}. Дальше: qadam pathway solve --model {name}
cli.energy.sum	Сумма
cli.energy.to	До
cli.energy.totalEmissions	Выбросы за все годы
cli.energy.values	Значений: {count}, показателей: {attributes}.
cli.energy.variable	Переменные
cli.energy.when	Когда
cli.energy.withoutRegret	По сравнению с инерционным сценарием самый дешёвый план экономит {money} и предотвращает {tonnes}.
cli.energy.wouldStore	Было бы сохранено: {name}.
energy.dimension.bracket	Отрезки часов
energy.dimension.commodity	Энергоносители и товары
energy.dimension.dayType	Типы дней
energy.dimension.emission	Выбросы
energy.dimension.mode	Режимы работы
energy.dimension.region	Регионы
energy.dimension.season	Сезоны
energy.dimension.slice	Части года
energy.dimension.storage	Накопители
energy.dimension.technology	Технологии
energy.dimension.year	Годы
"""#
}
