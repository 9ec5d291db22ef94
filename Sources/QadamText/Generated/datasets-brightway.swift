// Generated from Translations/*/datasets-brightway.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum DatasetsBrightwayTexts {
    static let en: String = #"""
DAT-0501	“{file}” has no row that begins with “Database” and names a database.
DAT-0501.fix	Write “Database” into the first cell of a row and the name of the database into the second, as Brightway asks; if it is a table of another kind, name its format.
DAT-0502	The sheet “{sheet}” begins with “skip” and is not read.
DAT-0502.fix	Nothing needs to be done; to read the sheet, remove the word.
DAT-0503	The first cell of the sheet “{sheet}” holds no text, so that Brightway would not read the sheet; it is left out.
DAT-0503.fix	If it holds activities, begin the sheet with their first row, or with any text.
DAT-0504	The number of columns after “cutoff” cannot be read: “{text}”.
DAT-0504.fix	Write a whole number above zero into the second cell.
DAT-0505	“{text}” in “{column}” is no number.
DAT-0505.fix	Write a number with a decimal point and without grouping; a date or an error of the spreadsheet is none.
DAT-0506	“{text}” is not a type of exchange.
DAT-0506.fix	Write one of: {words}.
DAT-0507	In “{process}” a table begins without the row “Exchanges” before it.
DAT-0507.fix	Put a row with “Exchanges” in its first cell above the header.
DAT-0508#one	{count} field or column is not kept: {names}.
DAT-0508#other	{count} fields or columns are not kept: {names}.
DAT-0508.fix	Check that none of them is a misspelt name of a column that is read; else nothing needs to be done.
DAT-0509	The value “{text}” stands in a column without a name.
DAT-0509.fix	Name the column in the header, or empty the cell; the word “cutoff” with a number in the first row cuts columns off.
DAT-0510	The column “{column}” occurs twice in the header.
DAT-0510.fix	Keep one of them.
DAT-0511	“{flow}” in “{process}” is given in {unit}, but what it points to is counted in {other}.
DAT-0511.fix	Give the amount in the unit of the activity that it points to: Brightway converts nothing.
DAT-0512#one	{count} activity has no production, so that it makes one unit of itself, as the format has it: {processes}.
DAT-0512#other	{count} activities have no production, so that each makes one unit of itself, as the format has it: {processes}.
DAT-0512.fix	Nothing needs to be done if that is meant; else add an exchange of the type production.
DAT-0513	The distribution {type} of “{flow}” is not one that is kept; it is left out.
DAT-0513.fix	Kept are lognormal (2), normal (3), uniform (4), triangular (5) and PERT with λ = 4 (13).
DAT-0514#one	{count} distribution has bounds that cut its tails off; they are not kept.
DAT-0514#other	{count} distributions have bounds that cut their tails off; they are not kept.
DAT-0514.fix	Use a triangular or uniform distribution where the bounds matter.
DAT-0515	The formula “{formula}” cannot be read from “{word}” on: this program has nothing that means the same.
DAT-0515.fix	Write it with numbers, parameters, + - * / **, comparisons and the usual functions, as Python does (powers are **).
DAT-0516	The project and the database both define the parameter “{name}”; that of the database counts, that of the project is left out.
DAT-0516.fix	Give one of the two another name, above all where a formula of the project uses it.
DAT-0517#one	{count} row stands in no section and is not read.
DAT-0517#other	{count} rows stand in no section and are not read.
DAT-0517.fix	Sections begin with Database, Project parameters, Database parameters, Activity, Parameters or Exchanges in the first cell.
DAT-0518	An activity has no name.
DAT-0518.fix	Write its name into the second cell of the row “Activity”.
DAT-0519	“{process}” states a production amount of {given}, but its exchange makes {amount}; the exchange counts.
DAT-0519.fix	Correct the one or the other.
DAT-0520#one	{count} exchange is with the database “{database}”, which is not in the package; it is listed and not linked.
DAT-0520#other	{count} exchanges are with the database “{database}”, which is not in the package; they are listed and not linked.
DAT-0520.fix	Read a package that holds both databases, or replace them by processes of your own.
DAT-0521	“{text}” in “input” is not of the form database::code.
DAT-0521.fix	Write the name of the database, two colons (::) and the code of the activity; or leave the cell empty and give name, unit and location.
DAT-0522	“{process}” gives its product “{flow}” more than once.
DAT-0522.fix	Give it once, with the whole amount.
DAT-0523	“{flow}” in “{process}” would have its maker in the package, were it not given in {unit} instead of {other}.
DAT-0523.fix	Give the amount in {other} if that activity is meant; nothing was linked.
DAT-0524	The cells of “{file}” are separated by “{separator}”, not by commas.
DAT-0524.fix	Save it with commas and a decimal point, or as an Excel workbook (.xlsx).
DAT-0525	An exchange of “{process}” has neither a name nor “input”.
DAT-0525.fix	Give the name of what is exchanged, or empty the row.
DAT-0526#one	The group “{group}” is shared by {count} activity; every one got all its parameters, and their distributions are sampled apart.
DAT-0526#other	The group “{group}” is shared by {count} activities; every one got all its parameters, and their distributions are sampled apart.
DAT-0526.fix	Make them parameters of the database if they are uncertain and must move together.
DAT-0530	“{name}” would mean the parameter “{other}” here, as formulas do not tell small letters from capitals; in Brightway it does not.
DAT-0530.fix	Give one of them a name that differs in more than its capitals.
DAT-0531	A parameter lacks a name, or has neither amount nor formula: “{name}”.
DAT-0531.fix	Give name and amount, or name and formula.
DAT-0532#one	{count} exchange names what no activity of the package is, without saying of which database; it is listed and not linked.
DAT-0532#other	{count} exchanges name what no activity of the package is, without saying of which database; they are listed and not linked.
DAT-0532.fix	Check name, unit, location and reference product against the activity that is meant, or read a package that holds it.
DAT-0533#one	{count} exchange states the database “{database}”, though an activity of the package fits it in all else; it is not linked.
DAT-0533#other	{count} exchanges state the database “{database}”, though activities of the package fit them in all else; they are not linked.
DAT-0533.fix	Correct the column “database”, or empty it, if the activities of the package are meant.
"""#

    static let kk: String = #"""
DAT-0501	«{file}» ішінде «Database» сөзінен басталып, дерекқорды атайтын жол жоқ.
DAT-0501.fix	Brightway талап еткендей, жолдың бірінші ұяшығына «Database», екіншісіне дерекқордың атын жазыңыз; бұл басқа түрдегі кесте болса, оның пішімін көрсетіңіз.
DAT-0502	«{sheet}» парағы «skip» сөзінен басталады, сондықтан оқылмайды.
DAT-0502.fix	Ештеңе істеудің қажеті жоқ; парақ оқылсын десеңіз, бұл сөзді алып тастаңыз.
DAT-0503	«{sheet}» парағының бірінші ұяшығында мәтін жоқ, сондықтан Brightway оны оқымас еді; парақ алынбады.
DAT-0503.fix	Онда процестер болса, парақты олардың бірінші жолынан немесе кез келген мәтіннен бастаңыз.
DAT-0504	«cutoff» сөзінен кейінгі бағандар саны оқылмайды: «{text}».
DAT-0504.fix	Екінші ұяшыққа нөлден үлкен бүтін сан жазыңыз.
DAT-0505	«{column}» бағанындағы «{text}» — сан емес.
DAT-0505.fix	Ондық нүктесі бар, разряд бөлгіштері жоқ сан жазыңыз; күн мен кестенің қатесі сан емес.
DAT-0506	«{text}» — алмасу түрі емес.
DAT-0506.fix	Мыналардың бірін жазыңыз: {words}.
DAT-0507	«{process}» процесінде кесте алдында «Exchanges» жолы тұрмай басталады.
DAT-0507.fix	Тақырып жолының үстіне бірінші ұяшығында «Exchanges» сөзі бар жол қойыңыз.
DAT-0508#one	{count} өріс немесе баған сақталмайды: {names}.
DAT-0508#other	{count} өріс немесе баған сақталмайды: {names}.
DAT-0508.fix	Олардың арасында атауы қате жазылған баған жоқ екенін тексеріңіз; әйтпесе ештеңе істеудің қажеті жоқ.
DAT-0509	«{text}» мәні атауы жоқ бағанда тұр.
DAT-0509.fix	Тақырып жолында бағанға ат беріңіз немесе ұяшықты тазалаңыз; бірінші жолдағы сан жазылған «cutoff» сөзі бағандарды кесіп тастайды.
DAT-0510	«{column}» бағаны тақырып жолында екі рет кездеседі.
DAT-0510.fix	Біреуін қалдырыңыз.
DAT-0511	«{process}» процесіндегі «{flow}» {unit} бірлігімен берілген, ал ол нұсқайтын нәрсе {other} бірлігімен өлшенеді.
DAT-0511.fix	Мөлшерді алмасу нұсқайтын процестің бірлігімен беріңіз: Brightway ештеңені айналдырмайды.
DAT-0512#one	{count} процестің өнімі берілмеген, сондықтан пішім бойынша ол өзінің бір бірлігін береді: {processes}.
DAT-0512#other	{count} процестің өнімі берілмеген, сондықтан пішім бойынша әрқайсысы өзінің бір бірлігін береді: {processes}.
DAT-0512.fix	Солай ойластырылған болса, ештеңе істеудің қажеті жоқ; әйтпесе production түріндегі алмасу қосыңыз.
DAT-0513	«{flow}» үшін берілген {type} үлестірімі сақталмайды, сондықтан алынбады.
DAT-0513.fix	Логнормаль (2), қалыпты (3), бірқалыпты (4), үшбұрышты (5) және λ = 4 болғандағы PERT (13) үлестірімдер сақталады.
DAT-0514#one	{count} үлестірімнің құйрықтарын кесетін шектері бар; олар сақталмайды.
DAT-0514#other	{count} үлестірімнің құйрықтарын кесетін шектері бар; олар сақталмайды.
DAT-0514.fix	Шектер маңызды болса, үшбұрышты немесе бірқалыпты үлестірімді алыңыз.
DAT-0515	«{formula}» формуласын «{word}» сөзінен бастап оқу мүмкін емес: бұл бағдарламада оған тең ештеңе жоқ.
DAT-0515.fix	Оны сандармен, параметрлермен, + - * / ** таңбаларымен, салыстырулармен және әдеттегі функциялармен Python тіліндегідей жазыңыз (дәреже — **).
DAT-0516	«{name}» параметрі жобада да, дерекқорда да анықталған; дерекқордағысы қолданылады, жобадағысы алынбады.
DAT-0516.fix	Екеуінің бірінің атын өзгертіңіз, әсіресе оны жобаның формуласы қолданса.
DAT-0517#one	{count} жол ешбір бөлімге жатпайды, сондықтан оқылмайды.
DAT-0517#other	{count} жол ешбір бөлімге жатпайды, сондықтан оқылмайды.
DAT-0517.fix	Бөлімдер бірінші ұяшықтағы Database, Project parameters, Database parameters, Activity, Parameters немесе Exchanges сөздерінен басталады.
DAT-0518	Процестің аты жоқ.
DAT-0518.fix	Атын «Activity» жолының екінші ұяшығына жазыңыз.
DAT-0519	«{process}» процесінде өнім мөлшері {given} деп көрсетілген, ал алмасуы {amount} береді; алмасудағысы қолданылады.
DAT-0519.fix	Екеуінің бірін түзетіңіз.
DAT-0520#one	{count} алмасу пакетте жоқ «{database}» дерекқорына қатысты; ол тізімде көрсетілді, байланыстырылмады.
DAT-0520#other	{count} алмасу пакетте жоқ «{database}» дерекқорына қатысты; олар тізімде көрсетілді, байланыстырылмады.
DAT-0520.fix	Екі дерекқоры да бар пакетті оқыңыз немесе оларды өз процестеріңізбен ауыстырыңыз.
DAT-0521	«input» бағанындағы «{text}» дерекқор::код түрінде емес.
DAT-0521.fix	Дерекқордың атын, қос нүктені екі рет (::) және процестің кодын жазыңыз; немесе ұяшықты бос қалдырып, атауын, бірлігін және орнын беріңіз.
DAT-0522	«{process}» процесінде оның «{flow}» өнімі бірнеше рет берілген.
DAT-0522.fix	Оны бүкіл мөлшерімен бір рет беріңіз.
DAT-0523	«{process}» процесіндегі «{flow}» {unit} орнына {other} бірлігімен берілсе, өндірушісі пакетте табылар еді.
DAT-0523.fix	Осы процесс болса, мөлшерді {other} бірлігімен беріңіз; ештеңе байланыстырылмады.
DAT-0524	«{file}» ұяшықтары үтірмен емес, «{separator}» таңбасымен бөлінген.
DAT-0524.fix	Оны үтірмен және ондық нүктемен немесе Excel кітабы (.xlsx) ретінде сақтаңыз.
DAT-0525	«{process}» процесіндегі алмасудың аты да, «input» мәні де жоқ.
DAT-0525.fix	Не алмасатынын көрсетіңіз немесе жолды тазалаңыз.
DAT-0526#one	«{group}» тобы {count} процеске ортақ; әрқайсысы оның барлық параметрін алды, ал үлестірімдері бөлек таңдалады.
DAT-0526#other	«{group}» тобы {count} процеске ортақ; әрқайсысы оның барлық параметрін алды, ал үлестірімдері бөлек таңдалады.
DAT-0526.fix	Олар белгісіз болып, бірге өзгеруі керек болса, дерекқордың параметрлері етіңіз.
DAT-0530	Формулалар кіші және бас әріптерді ажыратпайтындықтан, мұнда «{name}» «{other}» параметрін білдірер еді; Brightway-де олай емес.
DAT-0530.fix	Біреуіне тек әріп үлкендігімен ғана емес, басқаша да ерекшеленетін ат беріңіз.
DAT-0531	Параметрдің аты жоқ немесе мәні де, формуласы да жоқ: «{name}».
DAT-0531.fix	Атын және мәнін немесе атын және формуласын беріңіз.
DAT-0532#one	{count} алмасу пакетте процесі жоқ нәрсені қай дерекқордан екенін айтпай атайды; ол тізімде көрсетілді, байланыстырылмады.
DAT-0532#other	{count} алмасу пакетте процесі жоқ нәрселерді қай дерекқордан екенін айтпай атайды; олар тізімде көрсетілді, байланыстырылмады.
DAT-0532.fix	Атауын, бірлігін, орнын және негізгі өнімін қажетті процеспен салыстырыңыз немесе ол бар пакетті оқыңыз.
DAT-0533#one	{count} алмасуда «{database}» дерекқоры көрсетілген, бірақ қалған жағынан пакеттің процесі сәйкес келеді; ол байланыстырылмады.
DAT-0533#other	{count} алмасуда «{database}» дерекқоры көрсетілген, бірақ қалған жағынан пакеттің процестері сәйкес келеді; олар байланыстырылмады.
DAT-0533.fix	Пакеттің процестері болса, «database» бағанын түзетіңіз немесе тазалаңыз.
"""#

    static let ru: String = #"""
DAT-0501	В «{file}» нет строки, которая начинается словом «Database» и называет базу данных.
DAT-0501.fix	Напишите в первой ячейке строки «Database», а во второй — имя базы, как требует Brightway; если это таблица другого рода, укажите её формат.
DAT-0502	Лист «{sheet}» начинается словом «skip» и не читается.
DAT-0502.fix	Ничего делать не нужно; чтобы лист читался, уберите это слово.
DAT-0503	В первой ячейке листа «{sheet}» нет текста, поэтому Brightway не стал бы его читать; лист пропущен.
DAT-0503.fix	Если на нём есть процессы, начните лист с их первой строки или с любого текста.
DAT-0504	Число столбцов после «cutoff» не читается: «{text}».
DAT-0504.fix	Напишите во второй ячейке целое число больше нуля.
DAT-0505	«{text}» в «{column}» — не число.
DAT-0505.fix	Напишите число с десятичной точкой и без разделителей разрядов; дата и ошибка таблицы — не числа.
DAT-0506	«{text}» — не тип обмена.
DAT-0506.fix	Напишите одно из: {words}.
DAT-0507	В «{process}» таблица начинается без строки «Exchanges» перед ней.
DAT-0507.fix	Поставьте над заголовком строку со словом «Exchanges» в первой ячейке.
DAT-0508#one	{count} поле или столбец не сохраняется: {names}.
DAT-0508#few	{count} поля или столбца не сохраняются: {names}.
DAT-0508#many	{count} полей или столбцов не сохраняются: {names}.
DAT-0508#other	{count} поля или столбца не сохраняются: {names}.
DAT-0508.fix	Проверьте, что среди них нет столбца, имя которого написано с ошибкой; иначе ничего делать не нужно.
DAT-0509	Значение «{text}» стоит в столбце без имени.
DAT-0509.fix	Назовите столбец в заголовке или очистите ячейку; слово «cutoff» с числом в первой строке отсекает столбцы.
DAT-0510	Столбец «{column}» встречается в заголовке дважды.
DAT-0510.fix	Оставьте один из них.
DAT-0511	«{flow}» в «{process}» дан в {unit}, а то, на что он указывает, измеряется в {other}.
DAT-0511.fix	Дайте количество в единице того процесса, на который указывает обмен: Brightway ничего не пересчитывает.
DAT-0512#one	У {count} процесса нет продукции, и по правилу формата он даёт одну единицу самого себя: {processes}.
DAT-0512#few	У {count} процессов нет продукции, и по правилу формата каждый даёт одну единицу самого себя: {processes}.
DAT-0512#many	У {count} процессов нет продукции, и по правилу формата каждый даёт одну единицу самого себя: {processes}.
DAT-0512#other	У {count} процесса нет продукции, и по правилу формата каждый даёт одну единицу самого себя: {processes}.
DAT-0512.fix	Если так и задумано, ничего делать не нужно; иначе добавьте обмен типа production.
DAT-0513	Распределение {type} для «{flow}» не сохраняется и пропущено.
DAT-0513.fix	Сохраняются логнормальное (2), нормальное (3), равномерное (4), треугольное (5) и PERT при λ = 4 (13).
DAT-0514#one	У {count} распределения есть границы, отсекающие хвосты; они не сохраняются.
DAT-0514#few	У {count} распределений есть границы, отсекающие хвосты; они не сохраняются.
DAT-0514#many	У {count} распределений есть границы, отсекающие хвосты; они не сохраняются.
DAT-0514#other	У {count} распределения есть границы, отсекающие хвосты; они не сохраняются.
DAT-0514.fix	Если границы важны, возьмите треугольное или равномерное распределение.
DAT-0515	Формулу «{formula}» нельзя прочитать начиная с «{word}»: равного ему в этой программе нет.
DAT-0515.fix	Запишите её числами, параметрами, + - * / **, сравнениями и обычными функциями, как в Python (степень — **).
DAT-0516	Параметр «{name}» определён и в проекте, и в базе; действует тот, что в базе, а параметр проекта пропущен.
DAT-0516.fix	Переименуйте один из двух, особенно если его использует формула проекта.
DAT-0517#one	{count} строка не относится ни к одному разделу и не читается.
DAT-0517#few	{count} строки не относятся ни к одному разделу и не читаются.
DAT-0517#many	{count} строк не относятся ни к одному разделу и не читаются.
DAT-0517#other	{count} строки не относятся ни к одному разделу и не читаются.
DAT-0517.fix	Разделы начинаются словами Database, Project parameters, Database parameters, Activity, Parameters или Exchanges в первой ячейке.
DAT-0518	У процесса нет имени.
DAT-0518.fix	Напишите имя во второй ячейке строки «Activity».
DAT-0519	«{process}» указывает количество продукции {given}, а его обмен даёт {amount}; действует обмен.
DAT-0519.fix	Исправьте то или другое.
DAT-0520#one	{count} обмен относится к базе «{database}», которой нет в пакете; он перечислен и не связан.
DAT-0520#few	{count} обмена относятся к базе «{database}», которой нет в пакете; они перечислены и не связаны.
DAT-0520#many	{count} обменов относятся к базе «{database}», которой нет в пакете; они перечислены и не связаны.
DAT-0520#other	{count} обмена относятся к базе «{database}», которой нет в пакете; они перечислены и не связаны.
DAT-0520.fix	Прочитайте пакет с обеими базами или замените их своими процессами.
DAT-0521	«{text}» в «input» — не вида база::код.
DAT-0521.fix	Напишите имя базы, двойное двоеточие (::) и код процесса; или оставьте ячейку пустой и укажите имя, единицу и место.
DAT-0522	«{process}» указывает свой продукт «{flow}» более одного раза.
DAT-0522.fix	Укажите его один раз, со всем количеством.
DAT-0523	У «{flow}» в «{process}» был бы производитель в пакете, если бы он был дан не в {unit}, а в {other}.
DAT-0523.fix	Дайте количество в {other}, если имеется в виду этот процесс; ничего не связано.
DAT-0524	Ячейки «{file}» разделены знаком «{separator}», а не запятыми.
DAT-0524.fix	Сохраните его с запятыми и десятичной точкой или как книгу Excel (.xlsx).
DAT-0525	У обмена в «{process}» нет ни имени, ни «input».
DAT-0525.fix	Укажите, чем обмениваются, или очистите строку.
DAT-0526#one	Группа «{group}» общая для {count} процесса; каждый получил все её параметры, а их распределения разыгрываются отдельно.
DAT-0526#few	Группа «{group}» общая для {count} процессов; каждый получил все её параметры, а их распределения разыгрываются отдельно.
DAT-0526#many	Группа «{group}» общая для {count} процессов; каждый получил все её параметры, а их распределения разыгрываются отдельно.
DAT-0526#other	Группа «{group}» общая для {count} процесса; каждый получил все её параметры, а их распределения разыгрываются отдельно.
DAT-0526.fix	Если они неопределённы и должны меняться вместе, сделайте их параметрами базы.
DAT-0530	«{name}» здесь означало бы параметр «{other}», ведь формулы не различают строчные и прописные буквы; в Brightway это не так.
DAT-0530.fix	Дайте одному из них имя, которое отличается не только регистром.
DAT-0531	У параметра нет имени либо нет ни значения, ни формулы: «{name}».
DAT-0531.fix	Укажите имя и значение или имя и формулу.
DAT-0532#one	{count} обмен называет то, чего нет среди процессов пакета, и не говорит, из какой он базы; он перечислен и не связан.
DAT-0532#few	{count} обмена называют то, чего нет среди процессов пакета, и не говорят, из какой они базы; они перечислены и не связаны.
DAT-0532#many	{count} обменов называют то, чего нет среди процессов пакета, и не говорят, из какой они базы; они перечислены и не связаны.
DAT-0532#other	{count} обмена называют то, чего нет среди процессов пакета, и не говорят, из какой они базы; они перечислены и не связаны.
DAT-0532.fix	Сверьте имя, единицу, место и основной продукт с нужным процессом или прочитайте пакет, в котором он есть.
DAT-0533#one	{count} обмен указывает базу «{database}», хотя во всём остальном ему подходит процесс пакета; он не связан.
DAT-0533#few	{count} обмена указывают базу «{database}», хотя во всём остальном им подходят процессы пакета; они не связаны.
DAT-0533#many	{count} обменов указывают базу «{database}», хотя во всём остальном им подходят процессы пакета; они не связаны.
DAT-0533#other	{count} обмена указывают базу «{database}», хотя во всём остальном им подходят процессы пакета; они не связаны.
DAT-0533.fix	Исправьте столбец «database» или очистите его, если имеются в виду процессы пакета.
"""#
}
