// Generated from Translations/*/cli.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum CliTexts {
    static let en: String = #"""
cli.completion.abstract	Print a completion script for your shell.
cli.completion.shell	bash, zsh or fish.
cli.explain.assumption	assumption: {text}
cli.explain.choice	chosen for {name}: {chosen}
cli.explain.entered	typed “{text}”
cli.explain.evidence	evidence: {text}
cli.explain.factor	factor {id}, version {version}
cli.explain.method	by
cli.explain.more#one	… {count} input below; show it with --depth
cli.explain.more#other	… {count} inputs below; show them with --depth
cli.explain.record	record {id}, {place}
cli.explain.source	source:
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
cli.help.default	(default: 
cli.help.detailed	for detailed help.
cli.help.didYouMean	Did you mean
cli.help.error	Error:
cli.help.examples	Examples:
cli.help.help	Help:
cli.help.invalidFor	is invalid for
cli.help.missingArgument	Missing expected argument
cli.help.missingValue	Missing value for
cli.help.more	for more information.
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
cli.help.values	(values: 
cli.help.version	Show the version.
cli.option.gwp	Set of global warming potentials: ar4, ar5 or ar6.
cli.option.json	Print JSON with a versioned schema instead of a table.
cli.option.lang	Language of everything that is printed: kk, ru or en.
cli.option.workspace	The workspace file; without it QADAM_WORKSPACE, or the only *.qadam in this folder.
cli.root.abstract	From an organisation's meters to carbon neutrality: inventory, product footprints, pathways.
cli.root.discussion	Examples:\n  qadam unit convert 5 Gcal MWh\n  qadam factor search coal\n\nThe language is chosen by --lang kk|ru|en or QADAM_LANG.
cli.unit.abstract	Units of measure.
cli.unit.convert.abstract	Convert an amount into another unit.
cli.unit.convert.from	Its unit.
cli.unit.convert.to	The unit to express it in.
cli.unit.convert.value	The number, with a decimal point.
cli.unit.list.abstract	List all units with their spellings and sources.
"""#

    static let kk: String = #"""
cli.completion.abstract	Қабықшаңыз үшін автотолықтыру сценарийін шығару.
cli.completion.shell	bash, zsh немесе fish.
cli.explain.assumption	болжам: {text}
cli.explain.choice	{name} үшін таңдалғаны: {chosen}
cli.explain.entered	енгізілгені «{text}»
cli.explain.evidence	растайтын құжат: {text}
cli.explain.factor	{id} коэффициенті, нұсқасы {version}
cli.explain.method	әдісі:
cli.explain.more#one	… төменде тағы {count} кіріс бар; оны --depth көрсетеді
cli.explain.more#other	… төменде тағы {count} кіріс бар; оларды --depth көрсетеді
cli.explain.record	{id} жазбасы, {place}
cli.explain.source	дереккөз:
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
cli.help.default	(әдепкі: 
cli.help.detailed	— толық анықтама.
cli.help.didYouMean	Мүмкін, мынаны айтқыңыз келді:
cli.help.error	Қате:
cli.help.examples	Мысалдар:
cli.help.help	Анықтама:
cli.help.invalidFor	мына үшін жарамсыз:
cli.help.missingArgument	Аргумент жетіспейді:
cli.help.missingValue	Мәні жоқ:
cli.help.more	— толығырақ.
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
cli.help.values	(мәндері: 
cli.help.version	Нұсқасын көрсету.
cli.option.gwp	Жаһандық жылыну әлеуеттерінің жиыны: ar4, ar5 немесе ar6.
cli.option.json	Кестенің орнына схемасының нұсқасы бар JSON шығару.
cli.option.lang	Шығарылатын мәтіннің тілі: kk, ru немесе en.
cli.option.workspace	Жұмыс кеңістігінің файлы; көрсетілмесе — QADAM_WORKSPACE немесе осы қалтадағы жалғыз *.qadam.
cli.root.abstract	Ұйымның есептегіштерінен көміртегі бейтараптығына дейін: түгендеу, өнімнің ізі, траекториялар.
cli.root.discussion	Мысалдар:\n  qadam unit convert 5 Гкал MWh\n  qadam factor search coal\n\nТіл --lang kk|ru|en кілтімен немесе QADAM_LANG айнымалысымен таңдалады.
cli.unit.abstract	Өлшем бірліктері.
cli.unit.convert.abstract	Шаманы басқа бірлікке айналдыру.
cli.unit.convert.from	Оның бірлігі.
cli.unit.convert.to	Қай бірлікпен өрнектеу керек.
cli.unit.convert.value	Ондық нүктесі бар сан.
cli.unit.list.abstract	Барлық бірліктерді жазылуымен және дереккөзімен көрсету.
"""#

    static let ru: String = #"""
cli.completion.abstract	Вывести сценарий автодополнения для вашей оболочки.
cli.completion.shell	bash, zsh или fish.
cli.explain.assumption	допущение: {text}
cli.explain.choice	для {name} выбрано: {chosen}
cli.explain.entered	введено «{text}»
cli.explain.evidence	подтверждение: {text}
cli.explain.factor	коэффициент {id}, версия {version}
cli.explain.method	по методу
cli.explain.more#one	… ниже ещё {count} вход; его покажет --depth
cli.explain.more#few	… ниже ещё {count} входа; их покажет --depth
cli.explain.more#many	… ниже ещё {count} входов; их покажет --depth
cli.explain.more#other	… ниже ещё {count} входа; их покажет --depth
cli.explain.record	запись {id}, {place}
cli.explain.source	источник:
cli.factor.abstract	Коэффициенты выбросов, свойства и спорные значения с источниками.
cli.factor.boundary	Граница
cli.factor.choose	Выберите одно в organisation.yaml:  choices: {{ {name}: ID }}
cli.factor.dispute	Спорное значение {name}: опубликованных ответов — {count}; наибольший больше наименьшего в {spread} раза. По умолчанию не выбран ни один.
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
cli.help.default	(по умолчанию: 
cli.help.detailed	— подробная справка.
cli.help.didYouMean	Возможно, имелось в виду
cli.help.error	Ошибка:
cli.help.examples	Примеры:
cli.help.help	Справка:
cli.help.invalidFor	не подходит для
cli.help.missingArgument	Не хватает аргумента
cli.help.missingValue	Нет значения для
cli.help.more	— подробнее.
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
cli.help.values	(значения: 
cli.help.version	Показать версию.
cli.option.gwp	Набор потенциалов глобального потепления: ar4, ar5 или ar6.
cli.option.json	Вывести JSON с версией схемы вместо таблицы.
cli.option.lang	Язык всего, что выводится: kk, ru или en.
cli.option.workspace	Файл рабочего пространства; без ключа — QADAM_WORKSPACE или единственный *.qadam в этой папке.
cli.root.abstract	От счётчиков организации к углеродной нейтральности: инвентаризация, след продукции, траектории.
cli.root.discussion	Примеры:\n  qadam unit convert 5 Гкал MWh\n  qadam factor search coal\n\nЯзык выбирается ключом --lang kk|ru|en или переменной QADAM_LANG.
cli.unit.abstract	Единицы измерения.
cli.unit.convert.abstract	Перевести величину в другую единицу.
cli.unit.convert.from	Его единица.
cli.unit.convert.to	Единица, в которой его выразить.
cli.unit.convert.value	Число с десятичной точкой.
cli.unit.list.abstract	Показать все единицы с их написаниями и источниками.
"""#
}
