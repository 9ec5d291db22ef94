// Generated from Translations/*/diagnostics-cli.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum DiagnosticsCliTexts {
    static let en: String = #"""
CLI-0101	“{value}” is not a number of rows.
CLI-0101.fix	Give a whole number from 1 on.
CLI-0102	“{value}” is not a gas that Qadam knows.
CLI-0102.fix	Write one of {known}.
CLI-0103	Nothing fits “{words}”.
CLI-0103.fix	Use fewer or other words, or drop the filters.
CLI-0104	Nothing fits “{words}”.
CLI-0104.fix	Near words: {suggestions}.
CLI-0105	The decimal mark and the mark between thousands are the same.
CLI-0105.fix	Choose different ones with --decimal and --grouping.
CLI-0106	“{value}” is not a number of trials.
CLI-0106.fix	Give 0 to 10 000 000.
CLI-0107	“{value}” does not name a figure of the inventory.
CLI-0107.fix	Write total, scope:1, category:3.6, building:ID, source:ID or record:ID.
CLI-0108	The inventory has no “{value}”.
CLI-0108.fix	`qadam inventory show --by source` and `--by building` list what there is; ids are those of sources.csv, buildings.csv and activities.csv.
CLI-0109	A comparison takes two products, not {count}.
CLI-0109.fix	Name the linear product, then the circular one; or none for the comparisons of products.yaml.
CLI-0110	“{value}” is not a gap.
CLI-0110.fix	Give a share from 0 to below 1, such as 0.005.
CLI-0111	“{value}” is not a time limit.
CLI-0111.fix	Give seconds above 0.
CLI-0112	“{value}” does not name a figure of this plan.
CLI-0112.fix	Write emissions:, cost:, investment: or price: and one of the periods {periods}; the price is known where a limit binds.
CLI-0120	Say which product is meant: either --product or --id, or --all where the command has it.
CLI-0120.fix	“qadam lifecycle score --all” lists all products with their identifiers.
CLI-0121	The amount “{amount}” is not a number other than zero.
CLI-0121.fix	Write it with a decimal point and without blanks, such as 1000 or 0.5.
CLI-0122	“{name}” cannot be the name of a database.
CLI-0122.fix	Give a short name in one line with --name.
CLI-0123	--json and --csv exclude each other.
CLI-0123.fix	Choose one of them.
CLI-0124	“{value}” is no cut-off: it must be 0 or more and below 1.
CLI-0124.fix	Write 0.01 for one per cent.
CLI-0125	A comparison needs a second product: either --with or --with-id.
CLI-0125.fix	“qadam lifecycle score --all” lists all products with their identifiers.
CLI-0126	Say which impact method is meant: --method NAME.
CLI-0126.fix	“qadam lifecycle methods” lists those of the database.
CLI-0127	“{samples}” samples cannot be drawn: 2 to 10,000,000 can.
CLI-0127.fix	Correct --samples.
CLI-0128	Say either --import or --export.
CLI-0128.fix	See “qadam lifecycle matrices --help”.
CLI-0130	“{value}” is no limit.
CLI-0130.fix	Write EMISSION=AMOUNT, EMISSION@YEAR=AMOUNT or REGION/EMISSION@YEAR=AMOUNT.
CLI-0131	“{value}” is no number of points.
CLI-0131.fix	Give a whole number from 0 to 10000.
CLI-0132	“{value}” is no share.
CLI-0132.fix	Give a number from 0, such as 0.05 for five per cent.
CLI-0133	“{value}” is no variation.
CLI-0133.fix	Write ATTRIBUTE=LOW..HIGH or ATTRIBUTE:ITEM=LOW..HIGH with factors above zero, such as capitalCost:WIND=0.7..1.2.
CLI-0134	“{value}” is no part.
CLI-0134.fix	Write it as 2/4: the second of four.
CLI-0135	“{value}” is no figure of an energy model.
CLI-0135.fix	Write cost, cost:YEAR, emissions:YEAR, emissions:NAME:YEAR, capacity:NAME:YEAR, price:NAME:YEAR, price:NAME or value:ATTRIBUTE:NAMES.
CLI-0136	“{value}” is no scenario.
CLI-0136.fix	Write NAME, then @PROBABILITY where it is needed, then changes with factors above zero, such as dear@0.3,variableCost:GAS_SUPPLY=1.6.
CLI-0137	One scenario is no choice.
CLI-0137.fix	Give --scenario at least twice.
CLI-0140	“{value}” is not a year from 1900 to 2300.
CLI-0140.fix	Give a year such as 2024.
CLI-0141	“{value}” is not a percentage.
CLI-0141.fix	Give a number from 0 to 100.
CLI-0142	“{value}” is not a mass.
CLI-0142.fix	Give tonnes above 0.
CLI-0150	“{file}” is there already; nothing was written.
CLI-0150.fix	Name another file or folder, or give --force to replace it.
CLI-0151	“{workers}” workers cannot draw: 1 to 256 can.
CLI-0151.fix	Correct --workers, or leave it out to use all cores.
CLI-0152	Sobol’s indices of “{sobol}” exchanges cannot be computed: 0 to 100 can.
CLI-0152.fix	Correct --sobol.
CLI-0153	“{limit}” rows cannot be shown: the number must be 0 or more.
CLI-0153.fix	Correct --limit.
CLI-0154	A picture of “{nodes}” processes cannot be drawn: it needs 1 or more.
CLI-0154.fix	Correct --nodes.
CLI-0155	--hours belongs to --by stage, and each stage is given once.
CLI-0155.fix	Write --by stage --hours extraction=2 --hours production=5.
CLI-0156	“{borgonovo}” is not a number of exchanges for Borgonovo's delta: 0 to 100 are.
CLI-0156.fix	Correct --borgonovo.
CLI-0157	{samples} samples are too few for Borgonovo's delta: it needs 100 or more.
CLI-0157.fix	Raise --samples.
CLI-0200	“{value}” is not a day.
CLI-0200.fix	Write it like 2024-01-31.
CLI-0201	“{value}” is not a period.
CLI-0201.fix	Write 2024, 2024-01 or 2024-01-15/2024-02-14.
CLI-0202	“{value}” does not say what a role is.
CLI-0202.fix	Write role=text, with a role of {roles}.
CLI-0203	“{value}” does not say what a word means.
CLI-0203.fix	Write role:word=meaning with the role source, unit or provenance.
CLI-0204	Decimal mark and grouping do not go together.
CLI-0204.fix	Give --decimal point or comma, and a --grouping that is another mark.
CLI-0205	{value} is outside of what the option takes.
CLI-0205.fix	`--help` says what it takes.
CLI-0206	“{value}” cannot be the name of a profile.
CLI-0206.fix	Write 1 to 60 letters, digits, hyphens and underscores.
CLI-0207	{file} is larger than {limit} MiB.
CLI-0207.fix	Split it, or bring the records in with `qadam workspace import`, which has no limit.
CLI-0208	Locking needs a reason.
CLI-0208.fix	Write --reason 'closed for verification', or --list to see the locks.
CLI-0209	Opening takes a reason or an approval, not both and not none.
CLI-0209.fix	Write --reason '…' to ask, or --approve to approve what another person asked for.
CLI-0210	A finding needs a severity.
CLI-0210.fix	Write --severity major, minor or observation.
CLI-0211	A statement needs --opinion, --level, --criteria, --independence and --materiality-percent between 0 and 100.
CLI-0211.fix	Write all five.
CLI-0300	--mapping and --unpaired belong to --import.
CLI-0300.fix	Name the package: qadam lifecycle methods --import FILE --mapping TABLE.csv.
CLI-0301	A tree cannot be “{depth}” steps deep: the number must be 0 or more.
CLI-0301.fix	Correct --depth.
CLI-0415	“{value}” is no version: they count from 1.
CLI-0415.fix	Leave it out for the newest.
CLI-0416	An approval names the year and nothing else.
CLI-0416.fix	qadam inventory recalculate --approve --year YEAR
CLI-0417	A recalculation needs a trigger and a reason.
CLI-0417.fix	Give --trigger and --reason, --approve --year YEAR, or --list.
CLI-0418	{value} minutes are no interval: a day must be a whole number of them.
CLI-0418.fix	Use 1, 5, 10, 15, 30, 60 or another divisor of 1440.
CLI-0419	“{value}” is not NAME=TEXT.
CLI-0419.fix	--column takes meter=HEADER, time=HEADER or value=HEADER; --meter takes METER=LINE.
CLI-0440	A step of {value} years is not between 1 and 100.
CLI-0440.fix	Give --step 1, 5 or 10.
"""#

    static let kk: String = #"""
CLI-0101	«{value}» жол саны емес.
CLI-0101.fix	1-ден басталатын бүтін сан беріңіз.
CLI-0102	Qadam «{value}» газын білмейді.
CLI-0102.fix	Мыналардың бірін жазыңыз: {known}.
CLI-0103	«{words}» сөзіне сай ештеңе жоқ.
CLI-0103.fix	Азырақ немесе басқа сөз жазыңыз, сүзгілерді алып тастаңыз.
CLI-0104	«{words}» сөзіне сай ештеңе жоқ.
CLI-0104.fix	Жақын сөздер: {suggestions}.
CLI-0105	Ондық белгі мен мыңдықтар арасының белгісі бірдей.
CLI-0105.fix	--decimal және --grouping кілттерімен әртүрлісін таңдаңыз.
CLI-0106	«{value}» сынақ саны емес.
CLI-0106.fix	0-ден 10 000 000-ға дейін беріңіз.
CLI-0107	«{value}» түгендеудің көрсеткішін атамайды.
CLI-0107.fix	total, scope:1, category:3.6, building:ID, source:ID немесе record:ID деп жазыңыз.
CLI-0108	Түгендеуде «{value}» жоқ.
CLI-0108.fix	Не бар екенін `qadam inventory show --by source` және `--by building` көрсетеді; идентификаторлар sources.csv, buildings.csv және activities.csv ішінде.
CLI-0109	Салыстыруға екі өнім керек, {count} емес.
CLI-0109.fix	Алдымен сызықтық, сосын айналмалы өнімді атаңыз; products.yaml салыстырулары үшін ештеңе жазбаңыз.
CLI-0110	«{value}» алшақтық емес.
CLI-0110.fix	0-ден басталып 1-ден кіші үлес беріңіз, мысалы 0.005.
CLI-0111	«{value}» уақыт шегі емес.
CLI-0111.fix	0-ден үлкен секунд беріңіз.
CLI-0112	«{value}» бұл жоспардың көрсеткішін атамайды.
CLI-0112.fix	emissions:, cost:, investment: немесе price: және {periods} кезеңдерінің бірін жазыңыз; баға шек қолданылатын жерде белгілі.
CLI-0120	Қай өнім екенін көрсетіңіз: --product не --id, немесе команда рұқсат етсе --all.
CLI-0120.fix	«qadam lifecycle score --all» барлық өнімдерді идентификаторларымен тізеді.
CLI-0121	«{amount}» мөлшері нөлден өзге сан емес.
CLI-0121.fix	Оны ондық нүктемен, бос орынсыз жазыңыз, мысалы 1000 немесе 0.5.
CLI-0122	«{name}» дерекқордың аты бола алмайды.
CLI-0122.fix	--name арқылы бір жолдық қысқа ат беріңіз.
CLI-0123	--json мен --csv бірге берілмейді.
CLI-0123.fix	Біреуін таңдаңыз.
CLI-0124	«{value}» қию шегі емес: 0-ден кем емес, 1-ден кіші болуы тиіс.
CLI-0124.fix	Бір пайыз үшін 0.01 жазыңыз.
CLI-0125	Салыстыруға екінші өнім керек: --with немесе --with-id.
CLI-0125.fix	«qadam lifecycle score --all» барлық өнімдерді идентификаторларымен тізеді.
CLI-0126	Әдісті көрсетіңіз: --method АТЫ.
CLI-0126.fix	«qadam lifecycle methods» дерекқордың әдістерін тізеді.
CLI-0127	«{samples}» іріктеу жасалмайды: 2-ден 10 000 000-ға дейін болады.
CLI-0127.fix	--samples мәнін түзетіңіз.
CLI-0128	--import немесе --export көрсетіңіз.
CLI-0128.fix	«qadam lifecycle matrices --help» қараңыз.
CLI-0130	«{value}» — шек емес.
CLI-0130.fix	ШЫҒАРЫНДЫ=ШАМА, ШЫҒАРЫНДЫ@ЖЫЛ=ШАМА немесе АЙМАҚ/ШЫҒАРЫНДЫ@ЖЫЛ=ШАМА деп жазыңыз.
CLI-0131	«{value}» — нүктелер саны емес.
CLI-0131.fix	0 мен 10000 аралығындағы бүтін сан беріңіз.
CLI-0132	«{value}» — үлес емес.
CLI-0132.fix	0-ден бастап сан беріңіз, мысалы 0.05 — бес пайыз.
CLI-0133	«{value}» — өзгеріс емес.
CLI-0133.fix	КӨРСЕТКІШ=БАСЫ..СОҢЫ немесе КӨРСЕТКІШ:АТЫ=БАСЫ..СОҢЫ деп, нөлден үлкен көбейткіштермен жазыңыз, мысалы capitalCost:WIND=0.7..1.2.
CLI-0134	«{value}» — бөлік емес.
CLI-0134.fix	2/4 деп жазыңыз: төрттің екіншісі.
CLI-0135	«{value}» энергетикалық модельдің көрсеткіші емес.
CLI-0135.fix	cost, cost:ЖЫЛ, emissions:ЖЫЛ, emissions:АТЫ:ЖЫЛ, capacity:АТЫ:ЖЫЛ, price:АТЫ:ЖЫЛ, price:АТЫ немесе value:КӨРСЕТКІШ:АТТАРЫ деп жазыңыз.
CLI-0136	«{value}» сценарий емес.
CLI-0136.fix	АТЫН, керек жерде @ЫҚТИМАЛДЫҚТЫ, сосын нөлден үлкен көбейткіші бар өзгерістерді жазыңыз, мысалы dear@0.3,variableCost:GAS_SUPPLY=1.6.
CLI-0137	Бір сценарий таңдау емес.
CLI-0137.fix	--scenario дегенді кемінде екі рет беріңіз.
CLI-0140	«{value}» — 1900–2300 аралығындағы жыл емес.
CLI-0140.fix	Жылды көрсетіңіз, мысалы 2024.
CLI-0141	«{value}» — пайыз емес.
CLI-0141.fix	0–100 аралығындағы санды көрсетіңіз.
CLI-0142	«{value}» — масса емес.
CLI-0142.fix	0-ден көп тонна көрсетіңіз.
CLI-0150	«{file}» бұрыннан бар; ештеңе жазылмады.
CLI-0150.fix	Басқа файл не қалтаны атаңыз немесе ауыстыру үшін --force қосыңыз.
CLI-0151	«{workers}» ағын бола алмайды: 1-ден 256-ға дейін болады.
CLI-0151.fix	--workers мәнін түзетіңіз немесе барлық ядроны пайдалану үшін алып тастаңыз.
CLI-0152	«{sobol}» алмасуға Соболь индекстері есептелмейді: 0-ден 100-ге дейін болады.
CLI-0152.fix	--sobol мәнін түзетіңіз.
CLI-0153	«{limit}» жол көрсетілмейді: сан 0-ден кем болмауы тиіс.
CLI-0153.fix	--limit мәнін түзетіңіз.
CLI-0154	«{nodes}» процестен сызба салынбайды: кемінде 1 керек.
CLI-0154.fix	--nodes мәнін түзетіңіз.
CLI-0155	--hours тек --by stage кезінде беріледі, әр кезең бір рет көрсетіледі.
CLI-0155.fix	--by stage --hours extraction=2 --hours production=5 деп жазыңыз.
CLI-0156	«{borgonovo}» — Боргоново дельтасына арналған алмасу саны емес: 0–100.
CLI-0156.fix	--borgonovo мәнін түзетіңіз.
CLI-0157	{samples} іріктеме Боргоново дельтасына аз: кемінде 100 керек.
CLI-0157.fix	--samples мәнін арттырыңыз.
CLI-0200	«{value}» күн емес.
CLI-0200.fix	2024-01-31 түрінде жазыңыз.
CLI-0201	«{value}» кезең емес.
CLI-0201.fix	2024, 2024-01 не 2024-01-15/2024-02-14 деп жазыңыз.
CLI-0202	«{value}» рөлді көрсетпейді.
CLI-0202.fix	рөл=мәтін деп жазыңыз, рөлдер: {roles}.
CLI-0203	«{value}» сөздің мағынасын көрсетпейді.
CLI-0203.fix	рөл:сөз=мағына деп жазыңыз, рөл source, unit не provenance.
CLI-0204	Ондық белгі мен мыңдық белгісі үйлеспейді.
CLI-0204.fix	--decimal point не comma және басқа белгілі --grouping көрсетіңіз.
CLI-0205	{value} кілт қабылдайтын шектен тыс.
CLI-0205.fix	`--help` не қабылдайтынын айтады.
CLI-0206	«{value}» профиль аты бола алмайды.
CLI-0206.fix	1-ден 60-қа дейін әріп, цифр, дефис не астыңғы сызық жазыңыз.
CLI-0207	{file} {limit} МиБ-тан үлкен.
CLI-0207.fix	Бөліңіз не шегі жоқ `qadam workspace import` командасымен жүктеңіз.
CLI-0208	Жабу үшін себеп керек.
CLI-0208.fix	--reason 'верификация үшін жабылды' деп жазыңыз не --list кілтімен қараңыз.
CLI-0209	Ашу үшін себеп не мақұлдау керек, екеуінің бірі.
CLI-0209.fix	Сұрау үшін --reason '…', басқаның өтінішін мақұлдау үшін --approve жазыңыз.
CLI-0210	Ескертуге маңыздылық керек.
CLI-0210.fix	--severity major, minor не observation деп жазыңыз.
CLI-0211	Қорытындыға --opinion, --level, --criteria, --independence және 0-ден 100-ге дейінгі --materiality-percent керек.
CLI-0211.fix	Бесеуін де жазыңыз.
CLI-0300	--mapping пен --unpaired тек --import-пен бірге қолданылады.
CLI-0300.fix	Пакетті атаңыз: qadam lifecycle methods --import FILE --mapping TABLE.csv.
CLI-0301	Ағаш тереңдігі «{depth}» бола алмайды: сан 0-ден кем болмауы тиіс.
CLI-0301.fix	--depth мәнін түзетіңіз.
CLI-0415	«{value}» нұсқа емес: олар 1-ден саналады.
CLI-0415.fix	Ең жаңасы үшін көрсетпеңіз.
CLI-0416	Мақұлдау тек жылды атайды.
CLI-0416.fix	qadam inventory recalculate --approve --year ЖЫЛ
CLI-0417	Қайта есептеуге себеп түрі мен негіздеме керек.
CLI-0417.fix	--trigger мен --reason, --approve --year ЖЫЛ немесе --list беріңіз.
CLI-0418	{value} минут аралық бола алмайды: тәулік оған бүтін бөлінуі керек.
CLI-0418.fix	1, 5, 10, 15, 30, 60 немесе 1440-тың басқа бөлгішін қолданыңыз.
CLI-0419	«{value}» АТАУ=МӘТІН түрінде емес.
CLI-0419.fix	--column: meter=ТАҚЫРЫП, time=ТАҚЫРЫП немесе value=ТАҚЫРЫП; --meter: ЕСЕПТЕГІШ=ЖОЛ.
CLI-0440	{value} жылдық қадам 1 мен 100 арасында емес.
CLI-0440.fix	--step 1, 5 немесе 10 беріңіз.
"""#

    static let ru: String = #"""
CLI-0101	«{value}» — не число строк.
CLI-0101.fix	Укажите целое число от 1.
CLI-0102	Qadam не знает газа «{value}».
CLI-0102.fix	Напишите один из: {known}.
CLI-0103	Ничего не подходит к «{words}».
CLI-0103.fix	Используйте меньше слов или другие слова, уберите фильтры.
CLI-0104	Ничего не подходит к «{words}».
CLI-0104.fix	Близкие слова: {suggestions}.
CLI-0105	Десятичный знак и знак между тысячами совпадают.
CLI-0105.fix	Выберите разные ключами --decimal и --grouping.
CLI-0106	«{value}» — не число испытаний.
CLI-0106.fix	Укажите от 0 до 10 000 000.
CLI-0107	«{value}» не называет показателя инвентаризации.
CLI-0107.fix	Напишите total, scope:1, category:3.6, building:ID, source:ID или record:ID.
CLI-0108	В инвентаризации нет «{value}».
CLI-0108.fix	Что есть, показывают `qadam inventory show --by source` и `--by building`; идентификаторы — из sources.csv, buildings.csv и activities.csv.
CLI-0109	Для сравнения нужно два продукта, а не {count}.
CLI-0109.fix	Назовите линейный продукт, затем циркулярный; или ни одного — для сравнений из products.yaml.
CLI-0110	«{value}» — не разрыв.
CLI-0110.fix	Укажите долю от 0 и меньше 1, например 0.005.
CLI-0111	«{value}» — не предел времени.
CLI-0111.fix	Укажите секунды больше 0.
CLI-0112	«{value}» не называет показателя этого плана.
CLI-0112.fix	Напишите emissions:, cost:, investment: или price: и один из периодов {periods}; цена известна там, где действует предел.
CLI-0120	Укажите продукт: --product или --id, либо --all, где команда это допускает.
CLI-0120.fix	«qadam lifecycle score --all» перечисляет все продукты с идентификаторами.
CLI-0121	Количество «{amount}» — не число, отличное от нуля.
CLI-0121.fix	Напишите его с десятичной точкой и без пробелов, например 1000 или 0.5.
CLI-0122	«{name}» не может быть именем базы данных.
CLI-0122.fix	Дайте короткое имя в одну строку через --name.
CLI-0123	--json и --csv исключают друг друга.
CLI-0123.fix	Выберите одно из двух.
CLI-0124	«{value}» — не порог отсечения: нужно не меньше 0 и меньше 1.
CLI-0124.fix	Напишите 0.01 для одного процента.
CLI-0125	Сравнению нужен второй продукт: --with или --with-id.
CLI-0125.fix	«qadam lifecycle score --all» перечисляет все продукты с идентификаторами.
CLI-0126	Укажите метод: --method ИМЯ.
CLI-0126.fix	«qadam lifecycle methods» перечисляет методы базы.
CLI-0127	Выборок не может быть «{samples}»: допустимо от 2 до 10 000 000.
CLI-0127.fix	Исправьте --samples.
CLI-0128	Укажите --import или --export.
CLI-0128.fix	См. «qadam lifecycle matrices --help».
CLI-0130	«{value}» — не ограничение.
CLI-0130.fix	Напишите ВЫБРОС=СКОЛЬКО, ВЫБРОС@ГОД=СКОЛЬКО или РЕГИОН/ВЫБРОС@ГОД=СКОЛЬКО.
CLI-0131	«{value}» — не число точек.
CLI-0131.fix	Дайте целое число от 0 до 10000.
CLI-0132	«{value}» — не доля.
CLI-0132.fix	Дайте число от 0, например 0.05 — пять процентов.
CLI-0133	«{value}» — не изменение.
CLI-0133.fix	Напишите ПОКАЗАТЕЛЬ=ОТ..ДО или ПОКАЗАТЕЛЬ:ИМЯ=ОТ..ДО с множителями больше нуля, например capitalCost:WIND=0.7..1.2.
CLI-0134	«{value}» — не часть.
CLI-0134.fix	Напишите как 2/4: вторая из четырёх.
CLI-0135	«{value}» — не показатель энергетической модели.
CLI-0135.fix	Напишите cost, cost:ГОД, emissions:ГОД, emissions:ИМЯ:ГОД, capacity:ИМЯ:ГОД, price:ИМЯ:ГОД, price:ИМЯ или value:ПОКАЗАТЕЛЬ:ИМЕНА.
CLI-0136	«{value}» — не сценарий.
CLI-0136.fix	Напишите ИМЯ, затем @ВЕРОЯТНОСТЬ, где она нужна, затем изменения с множителями больше нуля, например dear@0.3,variableCost:GAS_SUPPLY=1.6.
CLI-0137	Один сценарий — не выбор.
CLI-0137.fix	Укажите --scenario хотя бы дважды.
CLI-0140	«{value}» — не год от 1900 до 2300.
CLI-0140.fix	Укажите год, например 2024.
CLI-0141	«{value}» — не процент.
CLI-0141.fix	Укажите число от 0 до 100.
CLI-0142	«{value}» — не масса.
CLI-0142.fix	Укажите тонны больше 0.
CLI-0150	«{file}» уже существует; ничего не записано.
CLI-0150.fix	Назовите другой файл или папку либо добавьте --force, чтобы заменить.
CLI-0151	Потоков не может быть «{workers}»: допустимо от 1 до 256.
CLI-0151.fix	Исправьте --workers или уберите, чтобы занять все ядра.
CLI-0152	Индексы Соболя для «{sobol}» обменов не вычисляются: допустимо от 0 до 100.
CLI-0152.fix	Исправьте --sobol.
CLI-0153	Показать «{limit}» строк нельзя: число должно быть не меньше 0.
CLI-0153.fix	Исправьте --limit.
CLI-0154	Схему из «{nodes}» процессов нарисовать нельзя: нужен хотя бы 1.
CLI-0154.fix	Исправьте --nodes.
CLI-0155	--hours относится к --by stage, и каждая стадия указывается один раз.
CLI-0155.fix	Напишите --by stage --hours extraction=2 --hours production=5.
CLI-0156	«{borgonovo}» — не число обменов для дельты Боргоново: допустимо от 0 до 100.
CLI-0156.fix	Исправьте --borgonovo.
CLI-0157	Выборок ({samples}) мало для дельты Боргоново: нужно не менее 100.
CLI-0157.fix	Увеличьте --samples.
CLI-0200	«{value}» не дата.
CLI-0200.fix	Напишите как 2024-01-31.
CLI-0201	«{value}» не период.
CLI-0201.fix	Напишите 2024, 2024-01 или 2024-01-15/2024-02-14.
CLI-0202	«{value}» не задаёт роль.
CLI-0202.fix	Напишите роль=текст, роль из: {roles}.
CLI-0203	«{value}» не задаёт значение слова.
CLI-0203.fix	Напишите роль:слово=значение, роль source, unit или provenance.
CLI-0204	Десятичный знак и знак тысяч не сочетаются.
CLI-0204.fix	Укажите --decimal point или comma и --grouping с другим знаком.
CLI-0205	{value} вне того, что принимает ключ.
CLI-0205.fix	`--help` говорит, что он принимает.
CLI-0206	«{value}» не может быть именем профиля.
CLI-0206.fix	Напишите от 1 до 60 букв, цифр, дефисов и подчёркиваний.
CLI-0207	{file} больше {limit} МиБ.
CLI-0207.fix	Разделите его или загрузите записи командой `qadam workspace import`, у которой нет предела.
CLI-0208	Для закрытия нужна причина.
CLI-0208.fix	Напишите --reason 'закрыто для верификации' или --list, чтобы увидеть закрытые.
CLI-0209	Для открытия нужна причина либо утверждение, одно из двух.
CLI-0209.fix	Напишите --reason '…', чтобы просить, или --approve, чтобы утвердить чужую просьбу.
CLI-0210	Замечанию нужна серьёзность.
CLI-0210.fix	Напишите --severity major, minor или observation.
CLI-0211	Заключению нужны --opinion, --level, --criteria, --independence и --materiality-percent от 0 до 100.
CLI-0211.fix	Напишите все пять.
CLI-0300	--mapping и --unpaired относятся к --import.
CLI-0300.fix	Назовите пакет: qadam lifecycle methods --import FILE --mapping TABLE.csv.
CLI-0301	Глубина дерева не может быть «{depth}»: число должно быть не меньше 0.
CLI-0301.fix	Исправьте --depth.
CLI-0415	«{value}» не версия: они считаются с 1.
CLI-0415.fix	Не указывайте её, чтобы взять новейшую.
CLI-0416	Утверждение называет только год.
CLI-0416.fix	qadam inventory recalculate --approve --year ГОД
CLI-0417	Пересчёту нужны причина (--trigger) и обоснование (--reason).
CLI-0417.fix	Задайте --trigger и --reason, --approve --year ГОД или --list.
CLI-0418	Интервал в минутах, равный {value}, не годится: сутки должны делиться на него нацело.
CLI-0418.fix	Используйте 1, 5, 10, 15, 30, 60 или другой делитель 1440.
CLI-0419	«{value}» не имеет вида ИМЯ=ТЕКСТ.
CLI-0419.fix	--column: meter=ЗАГОЛОВОК, time=ЗАГОЛОВОК или value=ЗАГОЛОВОК; --meter: СЧЁТЧИК=СТРОКА.
CLI-0440	Шаг {value} (в годах) не лежит между 1 и 100.
CLI-0440.fix	Задайте --step 1, 5 или 10.
"""#
}
