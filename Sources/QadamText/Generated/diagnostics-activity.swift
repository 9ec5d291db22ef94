// Generated from Translations/*/diagnostics-activity.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum DiagnosticsActivityTexts {
    static let en: String = #"""
ACT-0001	The workbook has several sheets: {sheets}.
ACT-0001.fix	Say which one with --sheet NAME.
ACT-0002	The workbook has no sheet “{name}”.
ACT-0002.fix	Choose one of {sheets}.
ACT-0003	The table is empty.
ACT-0003.fix	Choose another sheet or file.
ACT-0004	Row {row}, where the header should be, is empty.
ACT-0004.fix	Give the row of the header with --header-row, or leave it out.
ACT-0005	No row has all columns that are needed; missing: {missing}. This row has: {headers}.
ACT-0005.fix	Say with --map role=header which column is what, or with --set role=value what holds for all rows.
ACT-0006	Two columns are headed “{column}”.
ACT-0006.fix	Rename one of them in the file.
ACT-0007	The file is not text in {encoding}.
ACT-0007.fix	Give another --encoding.
ACT-0008	The file is not UTF-8.
ACT-0008.fix	Say how its letters are encoded with --encoding: {encodings}.
ACT-0009	The columns can be read with each of these separators: {separators}.
ACT-0009.fix	Choose one with --separator.
ACT-0010	“{found}” may be {first} or {second}, and no cell of the file decides it.
ACT-0010.fix	Say how numbers are written with --decimal point|comma and --grouping.
ACT-0011	“{found}” may be {first} or {second}, and no cell of the file decides it.
ACT-0011.fix	Say the order of days with --dates dmy|mdy|ymd.
ACT-0012	Numbers are read as {sample}: every cell fits, and no other reading gives other values.
ACT-0012.fix	Nothing is to be done; --decimal and --grouping say it yourself.
ACT-0013	Days are read as {sample}: every cell fits, and no other reading gives other days.
ACT-0013.fix	Nothing is to be done; --dates says it yourself.
ACT-0014	Columns that are not read: {columns}.
ACT-0014.fix	Nothing is to be done, unless one of them matters: then --map it.
ACT-0015	There is no profile “{name}”; none is kept yet.
ACT-0015.fix	Keep one with --save-profile NAME.
ACT-0016	There is no profile “{name}”.
ACT-0016.fix	Choose one of {known}.
ACT-0017	Decimal mark and grouping do not go together.
ACT-0017.fix	Write decimal: point or comma, and grouping: none, space, point or comma, not both the same.
ACT-0030	“{source}” has the record {other} for {period}, which shares days with this row.
ACT-0030.fix	Correct the days in the file, or the record with `qadam activity correct {other}`.
ACT-0031#one	{count} record would get other values: {records}.
ACT-0031#other	{count} records would get other values, among them {records}.
ACT-0031.fix	Look at them with --dry-run; --replace gives them a new version and keeps the former.
ACT-0032	The evidence “{evidence}” with the same quantity stands behind the record {other} of “{source}” too.
ACT-0032.fix	Look whether one invoice was entered twice.
ACT-0034#one	The only row is there already; nothing is stored.
ACT-0034#other	All {count} rows are there already; nothing is stored.
ACT-0034.fix	Nothing is to be done.
ACT-0040	“{source}” has two readings of one day.
ACT-0040.fix	Remove one of them from the file.
ACT-0041	The reading {found} of “{source}” is below the one before.
ACT-0041.fix	Correct it; if the meter began again at zero, give its digits with --meter-digits.
ACT-0042	The reading {found} of “{source}” is so far below the one before that a meter of {digits} digits would have run through half of its range.
ACT-0042.fix	Correct it; where the meter was changed, import its readings apart.
ACT-0043	“{source}” has multipliers that are no single positive number: {found}.
ACT-0043.fix	Give one multiplier a meter; import the readings after a change apart.
ACT-0044	“{source}” has one reading only, from which no quantity follows.
ACT-0044.fix	Add the reading before it to the file.
ACT-0045	The meter of “{source}” began again at zero; the quantity is {found}.
ACT-0045.fix	Nothing is to be done if that is so.
ACT-0050	There is no record “{record}”.
ACT-0050.fix	`qadam activity list` shows the records.
ACT-0051	There is no record “{record}”.
ACT-0051.fix	Did you mean {suggestions}?
ACT-0052	The record {record} for these days is there already, with other values.
ACT-0052.fix	Change it with `qadam activity correct {record} --reason …`.
ACT-0053	The record is there already with the same values.
ACT-0053.fix	Say what is to be different.
ACT-0060	There is no act that could be undone.
ACT-0060.fix	Imports, additions, corrections and fillings can be undone, each once.
ACT-0061	Act {number} cannot be undone: it is undone already, or it changed no records.
ACT-0061.fix	Leave the number out for the last act.
ACT-0062	Act {number} was done in another workspace file; what was there before is not in this one.
ACT-0062.fix	Correct the records with `qadam activity correct`.
ACT-0063#one	{count} record of “{subject}” was changed since: {records}.
ACT-0063#other	{count} records of “{subject}” were changed since, among them {records}.
ACT-0063.fix	Undo the later acts first.
ACT-0070#one	“{source}” has {count} day without a record: {periods}.
ACT-0070#other	“{source}” has {count} days without a record: {periods}.
ACT-0070.fix	Import the bill, or fill the days: `qadam activity fill {source} --rule …`.
ACT-0071#one	“{source}” has {count} day in more than one record: {periods}.
ACT-0071#other	“{source}” has {count} days in more than one record: {periods}.
ACT-0071.fix	See `qadam activity list --source {source}` and correct the days.
ACT-0072	There is no source line “{source}” that is recorded by months, quarters or years.
ACT-0072.fix	`qadam inventory show --by source` shows the lines.
ACT-0073	There is no source line “{source}” that is recorded by months, quarters or years.
ACT-0073.fix	Did you mean {suggestions}?
ACT-0074	“{source}” has no gap in this year.
ACT-0074.fix	Nothing is to be done.
ACT-0075	The rule “{rule}” finds nothing to go by for {period} of “{source}”; the gap stays.
ACT-0075.fix	Choose another rule, or import the bill.
ACT-0080	The first row does not have the columns {columns}: “{found}”.
ACT-0080.fix	Name the headers by --column meter=…, time=…, value=…; decimals behind a comma need another separator.
ACT-0081	A line is longer than a part of the file that is read at a time.
ACT-0081.fix	Check that rows end with a line feed.
ACT-0082	The file has no readings.
ACT-0082.fix	Give a header and a row for every interval.
ACT-0083	The row has too few cells: “{text}”.
ACT-0083.fix	Complete the row, or remove it.
ACT-0084	The time is not the start of an interval of {step} minutes, written YYYY-MM-DD hh:mm: “{text}”.
ACT-0084.fix	Write times of the place without a zone, or name another --step.
ACT-0085	The value is not a number of zero or more with at most six decimals: “{text}”.
ACT-0085.fix	Leave out intervals without a value; what is missing is said.
ACT-0086	The interval is there twice: “{text}”.
ACT-0086.fix	Keep one reading of a meter and time; the hour that a clock change repeats needs --zone, such as Asia/Almaty.
ACT-0087#one	{count} more row is wrong.
ACT-0087#other	{count} more rows are wrong.
ACT-0087.fix	Repair the first ones; the others are often alike.
ACT-0088	The sum of a month passes what can be counted: “{text}”.
ACT-0088.fix	Give the values in a larger unit.
ACT-0090	{meter} has {count} of {expected} intervals of {month}; the month is left out.
ACT-0090.fix	Bring the missing readings, fill the month by a rule (qadam activity fill), or fill it up with --gap-rule month-mean; --accept-gaps counts what is there and marks it.
ACT-0091	{meter} has {count} of {expected} intervals of {month}; the record counts no more than these.
ACT-0091.fix	The month is too low by what is missing; it stays marked as estimated by the rule as-recorded. --gap-rule month-mean fills it up.
ACT-0092#one	{count} more month of a meter is not whole.
ACT-0092#other	{count} more months of meters are not whole.
ACT-0092.fix	`--json` lists the months with their intervals.
"""#

    static let kk: String = #"""
ACT-0001	Кітапта бірнеше парақ бар: {sheets}.
ACT-0001.fix	Парақты --sheet АТЫ кілтімен көрсетіңіз.
ACT-0002	Кітапта «{name}» парағы жоқ.
ACT-0002.fix	Мыналардың бірін таңдаңыз: {sheets}.
ACT-0003	Кесте бос.
ACT-0003.fix	Басқа парақ не файл таңдаңыз.
ACT-0004	Тақырып болуы тиіс {row}-жол бос.
ACT-0004.fix	Тақырып жолын --header-row кілтімен көрсетіңіз немесе көрсетпеңіз.
ACT-0005	Бірде-бір жолда қажет бағандардың бәрі жоқ; жетпейтіні: {missing}. Бұл жолда: {headers}.
ACT-0005.fix	--map рөл=тақырып кілтімен қай бағанда не барын, не --set рөл=мән кілтімен барлық жолға ортағын көрсетіңіз.
ACT-0006	Екі баған «{column}» деп аталған.
ACT-0006.fix	Біреуінің атын файлда өзгертіңіз.
ACT-0007	Файл {encoding} кодтамасындағы мәтін емес.
ACT-0007.fix	Басқа --encoding көрсетіңіз.
ACT-0008	Файл UTF-8 емес.
ACT-0008.fix	Кодтамасын --encoding кілтімен көрсетіңіз: {encodings}.
ACT-0009	Бағандар мына бөлгіштердің әрқайсысымен оқылады: {separators}.
ACT-0009.fix	Бірін --separator кілтімен таңдаңыз.
ACT-0010	«{found}» {first} не {second} болуы мүмкін, файлдың бірде-бір ұяшығы мұны шешпейді.
ACT-0010.fix	Сандардың жазылуын --decimal point|comma және --grouping кілттерімен көрсетіңіз.
ACT-0011	«{found}» {first} не {second} болуы мүмкін, файлдың бірде-бір ұяшығы мұны шешпейді.
ACT-0011.fix	Күн ретін --dates dmy|mdy|ymd кілтімен көрсетіңіз.
ACT-0012	Сандар {sample} түрінде оқылды: барлық ұяшық сәйкес, басқа оқылуы басқа мән бермейді.
ACT-0012.fix	Ештеңе істеу қажет емес; өзіңіз --decimal және --grouping кілттерімен бере аласыз.
ACT-0013	Күндер {sample} түрінде оқылды: барлық ұяшық сәйкес, басқа оқылуы басқа күн бермейді.
ACT-0013.fix	Ештеңе істеу қажет емес; өзіңіз --dates кілтімен бере аласыз.
ACT-0014	Оқылмаған бағандар: {columns}.
ACT-0014.fix	Маңыздысы болмаса, ештеңе істеу қажет емес; болса, --map кілтімен көрсетіңіз.
ACT-0015	«{name}» профилі жоқ; әзірге бірде-біреуі сақталмаған.
ACT-0015.fix	--save-profile АТЫ кілтімен сақтаңыз.
ACT-0016	«{name}» профилі жоқ.
ACT-0016.fix	Мыналардың бірін таңдаңыз: {known}.
ACT-0017	Ондық белгі мен мыңдық белгісі үйлеспейді.
ACT-0017.fix	decimal: point не comma, grouping: none, space, point не comma деп жазыңыз, екеуі бірдей болмасын.
ACT-0030	«{source}» көзінің {period} кезеңіндегі {other} жазбасының осы жолмен ортақ күндері бар.
ACT-0030.fix	Файлдағы күндерді немесе жазбаны `qadam activity correct {other}` командасымен түзетіңіз.
ACT-0031#one	{count} жазба басқа мән алар еді: {records}.
ACT-0031#other	{count} жазба басқа мән алар еді, мысалы {records}.
ACT-0031.fix	Оларды --dry-run кілтімен қараңыз; --replace жаңа нұсқа беріп, бұрынғысын сақтайды.
ACT-0032	«{evidence}» дәлелі сол мөлшермен «{source}» көзінің {other} жазбасында да тұр.
ACT-0032.fix	Бір шот екі рет енгізілмегенін тексеріңіз.
ACT-0034#one	{count} жол бұрыннан бар; ештеңе сақталмайды.
ACT-0034#other	Барлық {count} жол бұрыннан бар; ештеңе сақталмайды.
ACT-0034.fix	Ештеңе істеу қажет емес.
ACT-0040	«{source}» көзінің бір күнде екі көрсеткіші бар.
ACT-0040.fix	Біреуін файлдан алып тастаңыз.
ACT-0041	«{source}» көзінің {found} көрсеткіші алдыңғысынан аз.
ACT-0041.fix	Түзетіңіз; есептегіш нөлден басталса, разряд санын --meter-digits кілтімен көрсетіңіз.
ACT-0042	«{source}» көзінің {found} көрсеткіші алдыңғысынан тым аз: {digits} разрядты есептегіш шкаласының жартысын өтер еді.
ACT-0042.fix	Түзетіңіз; есептегіш ауыстырылса, көрсеткіштерін бөлек жүктеңіз.
ACT-0043	«{source}» көзінің көбейткіштері бір оң сан емес: {found}.
ACT-0043.fix	Бір есептегішке бір көбейткіш беріңіз; ауыстырғаннан кейінгі көрсеткіштерді бөлек жүктеңіз.
ACT-0044	«{source}» көзінің жалғыз көрсеткіші бар, одан мөлшер шықпайды.
ACT-0044.fix	Файлға алдыңғы көрсеткішті қосыңыз.
ACT-0045	«{source}» есептегіші нөлден қайта басталды; мөлшері {found}.
ACT-0045.fix	Солай болса, ештеңе істеу қажет емес.
ACT-0050	«{record}» жазбасы жоқ.
ACT-0050.fix	`qadam activity list` жазбаларды көрсетеді.
ACT-0051	«{record}» жазбасы жоқ.
ACT-0051.fix	Мүмкін, {suggestions}?
ACT-0052	Осы күндерге {record} жазбасы басқа мәнмен бұрыннан бар.
ACT-0052.fix	Оны `qadam activity correct {record} --reason …` командасымен өзгертіңіз.
ACT-0053	Дәл осы мәндермен жазба бұрыннан бар.
ACT-0053.fix	Нені өзгерту керегін көрсетіңіз.
ACT-0060	Қайтаруға болатын әрекет жоқ.
ACT-0060.fix	Жүктеу, қосу, түзету және толтыруды бір реттен қайтаруға болады.
ACT-0061	{number}-әрекетті қайтаруға болмайды: ол қайтарылған немесе жазба өзгертпеген.
ACT-0061.fix	Соңғысын қайтару үшін нөмірін көрсетпеңіз.
ACT-0062	{number}-әрекет басқа файлда жасалған; бұрынғы мәндер мұнда жоқ.
ACT-0062.fix	Жазбаларды `qadam activity correct` командасымен түзетіңіз.
ACT-0063#one	Содан бері «{subject}» {count} жазбасы өзгерген: {records}.
ACT-0063#other	Содан бері «{subject}» {count} жазбасы өзгерген, мысалы {records}.
ACT-0063.fix	Алдымен кейінгі әрекеттерді қайтарыңыз.
ACT-0070#one	«{source}» көзінің {count} күні жазбасыз: {periods}.
ACT-0070#other	«{source}» көзінің {count} күні жазбасыз: {periods}.
ACT-0070.fix	Шотты жүктеңіз не күндерді толтырыңыз: `qadam activity fill {source} --rule …`.
ACT-0071#one	«{source}» көзінің {count} күні бірнеше жазбада: {periods}.
ACT-0071#other	«{source}» көзінің {count} күні бірнеше жазбада: {periods}.
ACT-0071.fix	`qadam activity list --source {source}` қарап, күндерді түзетіңіз.
ACT-0072	Ай, тоқсан не жыл бойынша жазылатын «{source}» көзі жоқ.
ACT-0072.fix	`qadam inventory show --by source` көздерді көрсетеді.
ACT-0073	Ай, тоқсан не жыл бойынша жазылатын «{source}» көзі жоқ.
ACT-0073.fix	Мүмкін, {suggestions}?
ACT-0074	«{source}» көзінде бұл жылы олқылық жоқ.
ACT-0074.fix	Ештеңе істеу қажет емес.
ACT-0075	«{rule}» ережесі «{source}» көзінің {period} кезеңі үшін негіз таппады; олқылық қалды.
ACT-0075.fix	Басқа ереже таңдаңыз не шотты жүктеңіз.
ACT-0080	Бірінші жолда {columns} бағандары жоқ: «{found}».
ACT-0080.fix	Тақырыптарды --column meter=…, time=…, value=… арқылы атаңыз; ондық үтірге басқа бөлгіш керек.
ACT-0081	Бір жол файлдың бірден оқылатын бөлігінен ұзын.
ACT-0081.fix	Жолдардың соңында жаңа жол белгісі бар екенін тексеріңіз.
ACT-0082	Файлда көрсеткіш жоқ.
ACT-0082.fix	Тақырып пен әр аралыққа бір жол беріңіз.
ACT-0083	Жолда ұяшық жетіспейді: «{text}».
ACT-0083.fix	Жолды толықтырыңыз немесе алып тастаңыз.
ACT-0084	Уақыт {step} минуттық аралықтың басы емес, YYYY-MM-DD hh:mm түрінде жазылуы керек: «{text}».
ACT-0084.fix	Уақытты белдеусіз жазыңыз немесе басқа --step атаңыз.
ACT-0085	Мән алтыдан аспайтын ондық таңбалы теріс емес сан емес: «{text}».
ACT-0085.fix	Мәні жоқ аралықтарды қалдырып кетіңіз: жетіспейтіні айтылады.
ACT-0086	Аралық екі рет берілген: «{text}».
ACT-0086.fix	Есептегіш пен уақытқа бір көрсеткіш қалдырыңыз; сағат ауысқанда қайталанатын сағатқа --zone керек, мысалы Asia/Almaty.
ACT-0087#one	Тағы {count} жол қате.
ACT-0087#other	Тағы {count} жол қате.
ACT-0087.fix	Алдымен біріншілерін түзетіңіз: қалғандары көбіне ұқсас.
ACT-0088	Айдың қосындысы есептелетін шектен асады: «{text}».
ACT-0088.fix	Мәндерді ірірек бірлікпен беріңіз.
ACT-0090	{meter} есептегішінде {month} айының {expected} аралығынан {count} бар; ай алынбады.
ACT-0090.fix	Жетіспейтін көрсеткіштерді әкеліңіз, айды ереже бойынша толтырыңыз (qadam activity fill) немесе --gap-rule month-mean арқылы толықтырыңыз; --accept-gaps барын санап, белгілейді.
ACT-0091	{meter} есептегішінде {month} айының {expected} аралығынан {count} бар; жазба тек осыларды санайды.
ACT-0091.fix	Ай жетіспейтініне кем және as-recorded ережесімен бағаланған деп белгілі қалады. --gap-rule month-mean оны толықтырады.
ACT-0092#one	Есептегіштердің тағы {count} айы толық емес.
ACT-0092#other	Есептегіштердің тағы {count} айы толық емес.
ACT-0092.fix	`--json` айларды аралықтарымен тізеді.
"""#

    static let ru: String = #"""
ACT-0001	В книге несколько листов: {sheets}.
ACT-0001.fix	Укажите лист ключом --sheet ИМЯ.
ACT-0002	В книге нет листа «{name}».
ACT-0002.fix	Выберите один из: {sheets}.
ACT-0003	Таблица пуста.
ACT-0003.fix	Выберите другой лист или файл.
ACT-0004	Строка {row}, где должен быть заголовок, пуста.
ACT-0004.fix	Укажите строку заголовка ключом --header-row или не указывайте её.
ACT-0005	Ни в одной строке нет всех нужных столбцов; не хватает: {missing}. В этой строке: {headers}.
ACT-0005.fix	Укажите --map роль=заголовок, что в каком столбце, или --set роль=значение для всех строк.
ACT-0006	Два столбца озаглавлены «{column}».
ACT-0006.fix	Переименуйте один из них в файле.
ACT-0007	Файл не является текстом в кодировке {encoding}.
ACT-0007.fix	Укажите другую --encoding.
ACT-0008	Файл не в UTF-8.
ACT-0008.fix	Укажите кодировку ключом --encoding: {encodings}.
ACT-0009	Столбцы читаются с каждым из разделителей: {separators}.
ACT-0009.fix	Выберите один ключом --separator.
ACT-0010	«{found}» может быть {first} или {second}, и ни одна ячейка файла этого не решает.
ACT-0010.fix	Укажите запись чисел ключами --decimal point|comma и --grouping.
ACT-0011	«{found}» может быть {first} или {second}, и ни одна ячейка файла этого не решает.
ACT-0011.fix	Укажите порядок ключом --dates dmy|mdy|ymd.
ACT-0012	Числа прочитаны как {sample}: подходит каждая ячейка, и другие прочтения не дают других значений.
ACT-0012.fix	Делать ничего не нужно; задать самим можно ключами --decimal и --grouping.
ACT-0013	Даты прочитаны как {sample}: подходит каждая ячейка, и другие прочтения не дают других дней.
ACT-0013.fix	Делать ничего не нужно; задать самим можно ключом --dates.
ACT-0014	Непрочитанные столбцы: {columns}.
ACT-0014.fix	Делать ничего не нужно, если среди них нет важного; иначе укажите его ключом --map.
ACT-0015	Профиля «{name}» нет; ни одного ещё не сохранено.
ACT-0015.fix	Сохраните его ключом --save-profile ИМЯ.
ACT-0016	Профиля «{name}» нет.
ACT-0016.fix	Выберите один из: {known}.
ACT-0017	Десятичный знак и знак тысяч не сочетаются.
ACT-0017.fix	Напишите decimal: point или comma и grouping: none, space, point или comma, но не одно и то же.
ACT-0030	У «{source}» есть запись {other} за {period}, у которой общие дни с этой строкой.
ACT-0030.fix	Исправьте дни в файле или запись командой `qadam activity correct {other}`.
ACT-0031#one	{count} запись получила бы другие значения: {records}.
ACT-0031#few	{count} записи получили бы другие значения, среди них {records}.
ACT-0031#many	{count} записей получили бы другие значения, среди них {records}.
ACT-0031#other	{count} записи получили бы другие значения, среди них {records}.
ACT-0031.fix	Посмотрите их с --dry-run; --replace даст им новую версию и сохранит прежнюю.
ACT-0032	Подтверждение «{evidence}» с тем же количеством стоит и за записью {other} источника «{source}».
ACT-0032.fix	Проверьте, не введён ли один счёт дважды.
ACT-0034#one	{count} строка уже есть; ничего не сохраняется.
ACT-0034#few	Все {count} строки уже есть; ничего не сохраняется.
ACT-0034#many	Все {count} строк уже есть; ничего не сохраняется.
ACT-0034#other	Все {count} строки уже есть; ничего не сохраняется.
ACT-0034.fix	Делать ничего не нужно.
ACT-0040	У «{source}» два показания за один день.
ACT-0040.fix	Удалите одно из них из файла.
ACT-0041	Показание {found} у «{source}» меньше предыдущего.
ACT-0041.fix	Исправьте его; если счётчик начал с нуля, укажите число разрядов ключом --meter-digits.
ACT-0042	Показание {found} у «{source}» настолько меньше предыдущего, что счётчик с {digits} разрядами прошёл бы половину шкалы.
ACT-0042.fix	Исправьте его; если счётчик заменён, загрузите его показания отдельно.
ACT-0043	У «{source}» множители не одно положительное число: {found}.
ACT-0043.fix	Дайте один множитель на счётчик; показания после замены загрузите отдельно.
ACT-0044	У «{source}» только одно показание, из него не следует количества.
ACT-0044.fix	Добавьте в файл предыдущее показание.
ACT-0045	Счётчик «{source}» начал с нуля; количество {found}.
ACT-0045.fix	Если это так, делать ничего не нужно.
ACT-0050	Записи «{record}» нет.
ACT-0050.fix	`qadam activity list` показывает записи.
ACT-0051	Записи «{record}» нет.
ACT-0051.fix	Может быть, {suggestions}?
ACT-0052	Запись {record} за эти дни уже есть, с другими значениями.
ACT-0052.fix	Измените её командой `qadam activity correct {record} --reason …`.
ACT-0053	Запись с теми же значениями уже есть.
ACT-0053.fix	Укажите, что должно быть другим.
ACT-0060	Нет действия, которое можно отменить.
ACT-0060.fix	Отменить можно загрузки, добавления, исправления и заполнения, каждое один раз.
ACT-0061	Действие {number} отменить нельзя: оно уже отменено или не меняло записей.
ACT-0061.fix	Не указывайте номер, чтобы отменить последнее.
ACT-0062	Действие {number} совершено в другом файле; прежних значений в этом нет.
ACT-0062.fix	Исправьте записи командой `qadam activity correct`.
ACT-0063#one	С тех пор изменена {count} запись «{subject}»: {records}.
ACT-0063#few	С тех пор изменены {count} записи «{subject}», среди них {records}.
ACT-0063#many	С тех пор изменено {count} записей «{subject}», среди них {records}.
ACT-0063#other	С тех пор изменено {count} записи «{subject}», среди них {records}.
ACT-0063.fix	Сначала отмените более поздние действия.
ACT-0070#one	У «{source}» {count} день без записи: {periods}.
ACT-0070#few	У «{source}» {count} дня без записи: {periods}.
ACT-0070#many	У «{source}» {count} дней без записи: {periods}.
ACT-0070#other	У «{source}» {count} дня без записи: {periods}.
ACT-0070.fix	Загрузите счёт или заполните дни: `qadam activity fill {source} --rule …`.
ACT-0071#one	У «{source}» {count} день более чем в одной записи: {periods}.
ACT-0071#few	У «{source}» {count} дня более чем в одной записи: {periods}.
ACT-0071#many	У «{source}» {count} дней более чем в одной записи: {periods}.
ACT-0071#other	У «{source}» {count} дня более чем в одной записи: {periods}.
ACT-0071.fix	Посмотрите `qadam activity list --source {source}` и исправьте дни.
ACT-0072	Нет источника «{source}», который учитывается по месяцам, кварталам или годам.
ACT-0072.fix	`qadam inventory show --by source` показывает источники.
ACT-0073	Нет источника «{source}», который учитывается по месяцам, кварталам или годам.
ACT-0073.fix	Может быть, {suggestions}?
ACT-0074	У «{source}» нет пропусков в этом году.
ACT-0074.fix	Делать ничего не нужно.
ACT-0075	Правилу «{rule}» не на что опереться за {period} у «{source}»; пропуск остаётся.
ACT-0075.fix	Выберите другое правило или загрузите счёт.
ACT-0080	В первой строке нет столбцов {columns}: «{found}».
ACT-0080.fix	Назовите заголовки через --column meter=…, time=…, value=…; десятичной запятой нужен другой разделитель.
ACT-0081	Одна строка длиннее части файла, читаемой за раз.
ACT-0081.fix	Проверьте, что строки заканчиваются переводом строки.
ACT-0082	В файле нет показаний.
ACT-0082.fix	Дайте заголовок и строку на каждый интервал.
ACT-0083	В строке не хватает ячеек: «{text}».
ACT-0083.fix	Дополните строку или уберите её.
ACT-0084	Время не является началом интервала в {step} минут вида YYYY-MM-DD hh:mm: «{text}».
ACT-0084.fix	Пишите местное время без пояса или назовите другой --step.
ACT-0085	Значение не является числом от нуля с не более чем шестью знаками после запятой: «{text}».
ACT-0085.fix	Пропустите интервалы без значения: о недостающих будет сказано.
ACT-0086	Интервал дан дважды: «{text}».
ACT-0086.fix	Оставьте одно показание счётчика на это время; повторному часу при переводе часов нужен --zone, например Asia/Almaty.
ACT-0087#one	Ещё {count} строка ошибочна.
ACT-0087#few	Ещё {count} строки ошибочны.
ACT-0087#many	Ещё {count} строк ошибочны.
ACT-0087#other	Ещё {count} строки ошибочны.
ACT-0087.fix	Исправьте первые: остальные часто похожи.
ACT-0088	Сумма за месяц превышает счётный предел: «{text}».
ACT-0088.fix	Дайте значения в более крупной единице.
ACT-0090	У {meter} за {month} есть {count} из {expected} интервалов; месяц пропущен.
ACT-0090.fix	Добавьте недостающие показания, заполните месяц по правилу (qadam activity fill) или дополните с --gap-rule month-mean; --accept-gaps считает то, что есть, и отмечает это.
ACT-0091	У {meter} за {month} есть {count} из {expected} интервалов; запись учитывает только их.
ACT-0091.fix	Месяц занижен на недостающее и остаётся отмечен как оценка по правилу as-recorded. --gap-rule month-mean дополняет его.
ACT-0092#one	Ещё {count} месяц счётчиков неполон.
ACT-0092#few	Ещё {count} месяца счётчиков неполны.
ACT-0092#many	Ещё {count} месяцев счётчиков неполны.
ACT-0092#other	Ещё {count} месяца счётчиков неполны.
ACT-0092.fix	`--json` перечисляет месяцы с их интервалами.
"""#
}
