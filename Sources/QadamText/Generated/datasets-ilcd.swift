// Generated from Translations/*/datasets-ilcd.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum DatasetsIlcdTexts {
    static let en: String = #"""
DAT-0801#one	{count} number is infinite, or not a number where no formula gives one, and cannot be written.
DAT-0801#other	{count} numbers are infinite, or not numbers where no formula gives one, and cannot be written.
DAT-0801.fix	Correct them in the source, and read the database again.
DAT-0802	“{process}” counts “{flow}” in {unit}, which does not convert into {expected}, the unit of the flow.
DAT-0802.fix	Give the flow a property with this unit, or count it in its own unit: ILCD has no unit for a single amount.
DAT-0803	The parameter “{name}” has no name, or one that ILCD does not take: at most {most} characters, without blanks at the ends.
DAT-0803.fix	Rename it in the source and in its formulas.
DAT-0804	“{process}” has {count} exchanges; ILCD numbers at most {most}.
DAT-0804.fix	Divide the process, or export in Qadam's own format.
DAT-0810#one	{count} identifier is not a UUID; ILCD gets one that is made of it and is always the same.
DAT-0810#other	{count} identifiers are not UUIDs; ILCD gets ones that are made of them and are always the same.
DAT-0810.fix	Nothing needs to be done: Qadam reads the original identifiers back.
DAT-0811#one	{count} distribution stands in the package rounded to three decimals, or without its mode.
DAT-0811#other	{count} distributions stand in the package rounded to three decimals, or without their mode.
DAT-0811.fix	Nothing needs to be done: Qadam reads them back exactly; other programs see the rounded ones.
DAT-0812#one	{count} distribution is one that ILCD cannot hold (PERT, too narrow, or not around the amount).
DAT-0812#other	{count} distributions are ones that ILCD cannot hold (PERT, too narrow, or not around the amount).
DAT-0812.fix	Qadam reads them back; for other programs use lognormal, normal, triangular or uniform distributions.
DAT-0813#one	{count} amount or factor is converted into the reference unit of its flow, as ILCD has no other.
DAT-0813#other	{count} amounts and factors are converted into the reference units of their flows, as ILCD has no others.
DAT-0813.fix	Nothing needs to be done: Qadam reads the original units and numbers back.
DAT-0814#one	{count} text is longer than ILCD allows, or has characters or blanks that XML does not keep.
DAT-0814#other	{count} texts are longer than ILCD allows, or have characters or blanks that XML does not keep.
DAT-0814.fix	Nothing needs to be done: Qadam reads them back whole; other programs see them shortened.
DAT-0815#one	{count} CAS number has another form than 000000-00-0 and is left out for other programs.
DAT-0815#other	{count} CAS numbers have another form than 000000-00-0 and are left out for other programs.
DAT-0815.fix	Correct them in the source if other programs need them.
DAT-0816#one	{count} date stands in the package as a year only, or not at all where it does not begin with one.
DAT-0816#other	{count} dates stand in the package as years only, or not at all where they do not begin with one.
DAT-0816.fix	Nothing needs to be done: Qadam reads the days back.
DAT-0817#one	{count} avoided product is written as a negative input, which gives the same credit.
DAT-0817#other	{count} avoided products are written as negative inputs, which give the same credit.
DAT-0817.fix	Nothing needs to be done: Qadam reads them back as avoided products.
DAT-0818#one	{count} formula of an amount is written as a parameter of its own, as ILCD multiplies an amount by one variable.
DAT-0818#other	{count} formulas of amounts are written as parameters of their own, as ILCD multiplies an amount by one variable.
DAT-0818.fix	Nothing needs to be done: Qadam reads the formulas back.
DAT-0819#one	{count} amount or parameter has a formula but no value; other programs have to calculate it.
DAT-0819#other	{count} amounts and parameters have a formula but no value; other programs have to calculate them.
DAT-0819.fix	Check that the other program evaluates formulas of ILCD.
DAT-0820#one	{count} parameter of the whole database is copied into a process that uses it, as ILCD has only parameters of processes.
DAT-0820#other	{count} copies of parameters of the whole database are written into processes that use them, as ILCD has only parameters of processes.
DAT-0820.fix	Nothing needs to be done: Qadam reads them back as parameters of the database.
DAT-0821#one	The allocation of {count} process is written exchange by exchange and rounded, or not at all where its shares are of several rules or do not sum to one.
DAT-0821#other	The allocation of {count} processes is written exchange by exchange and rounded, or not at all where their shares are of several rules or do not sum to one.
DAT-0821.fix	Qadam reads the shares back exactly; check the allocation before you calculate with another program.
DAT-0822#one	{count} input or waste names a maker that does not follow from its flow; ILCD has no field for it.
DAT-0822#other	{count} inputs and wastes name makers that do not follow from their flows; ILCD has no field for them.
DAT-0822.fix	Qadam reads them back; in another program link them by hand.
DAT-0823#one	{count} process or flow has a stage, a kind or a gas, which only Qadam reads.
DAT-0823#other	{count} processes and flows have a stage, a kind or a gas, which only Qadam reads.
DAT-0823.fix	Nothing needs to be done: other programs do not use them.
DAT-0824#one	{count} set of normalisation and weighting is written for Qadam only.
DAT-0824#other	{count} sets of normalisation and weighting are written for Qadam only.
DAT-0824.fix	Enter them in the other program if you weight there.
DAT-0825#one	The scores of data quality of {count} exchange are not written.
DAT-0825#other	The scores of data quality of {count} exchanges are not written.
DAT-0825.fix	Write own tables or openLCA JSON-LD where the scores are wanted; distributions are written.
DAT-0830#one	“{file}”: {count} addition of Qadam no longer fits the data beside it, which another program has changed; the data hold.
DAT-0830#other	“{file}”: {count} additions of Qadam no longer fit the data beside them, which another program has changed; the data hold.
DAT-0830.fix	Check units, formulas and distributions of this dataset: they are now those of the other program.
DAT-0831#one	“{file}”: {count} addition of Qadam cannot be read; the data beside it hold.
DAT-0831#other	“{file}”: {count} additions of Qadam cannot be read; the data beside them hold.
DAT-0831.fix	Export the package again with the newest version of Qadam.
"""#

    static let kk: String = #"""
DAT-0801#one	{count} сан шексіз немесе формула бермейтін жерде сан емес, оны жазу мүмкін емес.
DAT-0801#other	{count} сан шексіз немесе формула бермейтін жерде сан емес, оларды жазу мүмкін емес.
DAT-0801.fix	Оларды дереккөзде түзетіп, дерекқорды қайта оқыңыз.
DAT-0802	«{process}» процесі «{flow}» ағынын {unit} бірлігімен есептейді, ал ол ағынның {expected} бірлігіне түрленбейді.
DAT-0802.fix	Ағынға осы бірлігі бар қасиет қосыңыз немесе оны өз бірлігімен есептеңіз: ILCD жеке мөлшерге бірлік бермейді.
DAT-0803	«{name}» параметрінің атауы жоқ немесе ол ILCD-ге сай емес: {most} таңбадан аспауы, шеттерінде бос орын болмауы керек.
DAT-0803.fix	Оның атауын дереккөзде және формулаларда өзгертіңіз.
DAT-0804	«{process}» процесінде {count} алмасу бар; ILCD ең көбі {most} алмасуды нөмірлейді.
DAT-0804.fix	Процесті бөліңіз немесе Qadam-ның өз форматында экспорттаңыз.
DAT-0810#one	{count} идентификатор UUID емес; ILCD-де оның орнына одан жасалған, әрдайым бірдей UUID жазылады.
DAT-0810#other	{count} идентификатор UUID емес; ILCD-де олардың орнына олардан жасалған, әрдайым бірдей UUID жазылады.
DAT-0810.fix	Ештеңе істеудің қажеті жоқ: Qadam бастапқы идентификаторларды қайта оқиды.
DAT-0811#one	{count} үлестірім үш таңбаға дейін дөңгелектеліп немесе модасыз жазылған.
DAT-0811#other	{count} үлестірім үш таңбаға дейін дөңгелектеліп немесе модасыз жазылған.
DAT-0811.fix	Ештеңе істеудің қажеті жоқ: Qadam оларды дәл оқиды; басқа бағдарламалар дөңгелектелгенін көреді.
DAT-0812#one	{count} үлестірімді ILCD сақтай алмайды (PERT, тым тар немесе мөлшердің айналасында емес).
DAT-0812#other	{count} үлестірімді ILCD сақтай алмайды (PERT, тым тар немесе мөлшердің айналасында емес).
DAT-0812.fix	Qadam оларды қайта оқиды; басқа бағдарламалар үшін логқалыпты, қалыпты, үшбұрышты немесе біркелкі үлестірімді алыңыз.
DAT-0813#one	{count} мөлшер немесе көбейткіш ағынның негізгі бірлігіне түрлендірілді: ILCD-де басқасы жоқ.
DAT-0813#other	{count} мөлшер мен көбейткіш ағындардың негізгі бірліктеріне түрлендірілді: ILCD-де басқасы жоқ.
DAT-0813.fix	Ештеңе істеудің қажеті жоқ: Qadam бастапқы бірліктер мен сандарды қайта оқиды.
DAT-0814#one	{count} мәтін ILCD рұқсат еткеннен ұзын немесе онда XML сақтамайтын таңбалар мен бос орындар бар.
DAT-0814#other	{count} мәтін ILCD рұқсат еткеннен ұзын немесе онда XML сақтамайтын таңбалар мен бос орындар бар.
DAT-0814.fix	Ештеңе істеудің қажеті жоқ: Qadam оларды толық оқиды; басқа бағдарламалар қысқартылғанын көреді.
DAT-0815#one	{count} CAS нөмірі 000000-00-0 түрінде емес; басқа бағдарламалар оны көрмейді.
DAT-0815#other	{count} CAS нөмірі 000000-00-0 түрінде емес; басқа бағдарламалар оларды көрмейді.
DAT-0815.fix	Басқа бағдарламаларға керек болса, оларды дереккөзде түзетіңіз.
DAT-0816#one	Пакетте {count} күннен тек жылы қалды, ал жылдан басталмаса, ештеңе жазылмады.
DAT-0816#other	Пакетте {count} күннен тек жылы қалды, ал жылдан басталмаса, ештеңе жазылмады.
DAT-0816.fix	Ештеңе істеудің қажеті жоқ: Qadam күндерді толық оқиды.
DAT-0817#one	{count} алмастырылған өнім теріс кіріс ретінде жазылды: кредит сол қалпында қалады.
DAT-0817#other	{count} алмастырылған өнім теріс кіріс ретінде жазылды: кредит сол қалпында қалады.
DAT-0817.fix	Ештеңе істеудің қажеті жоқ: Qadam оларды алмастырылған өнім ретінде оқиды.
DAT-0818#one	Мөлшердің {count} формуласы жеке параметр ретінде жазылды: ILCD мөлшерді бір айнымалыға көбейтеді.
DAT-0818#other	Мөлшердің {count} формуласы жеке параметр ретінде жазылды: ILCD мөлшерді бір айнымалыға көбейтеді.
DAT-0818.fix	Ештеңе істеудің қажеті жоқ: Qadam формулаларды қайта оқиды.
DAT-0819#one	{count} мөлшердің немесе параметрдің формуласы бар, мәні жоқ; басқа бағдарлама оны өзі есептеуі керек.
DAT-0819#other	{count} мөлшер мен параметрдің формуласы бар, мәні жоқ; басқа бағдарлама оларды өзі есептеуі керек.
DAT-0819.fix	Басқа бағдарлама ILCD формулаларын есептейтінін тексеріңіз.
DAT-0820#one	Бүкіл дерекқордың {count} параметрі оны қолданатын процеске көшірілді: ILCD-де параметрлер тек процестерде болады.
DAT-0820#other	Бүкіл дерекқор параметрлерінің {count} көшірмесі оларды қолданатын процестерге жазылды: ILCD-де параметрлер тек процестерде болады.
DAT-0820.fix	Ештеңе істеудің қажеті жоқ: Qadam оларды дерекқордың параметрлері ретінде оқиды.
DAT-0821#one	{count} процестің өнімдер арасындағы бөлуі алмасу сайын дөңгелектеліп жазылды, ал үлестері әртүрлі ережемен болса немесе қосындысы бірге тең болмаса, жазылмады.
DAT-0821#other	{count} процестің өнімдер арасындағы бөлуі алмасу сайын дөңгелектеліп жазылды, ал үлестері әртүрлі ережемен болса немесе қосындысы бірге тең болмаса, жазылмады.
DAT-0821.fix	Qadam үлестерді дәл оқиды; басқа бағдарламада есептемес бұрын бөлуді тексеріңіз.
DAT-0822#one	{count} кірісте немесе қалдықта ағыннан шықпайтын жеткізуші аталған; ILCD-де ол үшін өріс жоқ.
DAT-0822#other	{count} кіріс пен қалдықта ағыннан шықпайтын жеткізушілер аталған; ILCD-де олар үшін өріс жоқ.
DAT-0822.fix	Qadam оларды қайта оқиды; басқа бағдарламада қолмен байланыстырыңыз.
DAT-0823#one	{count} процестің немесе ағынның кезеңі, түрі немесе газы бар; оларды тек Qadam оқиды.
DAT-0823#other	{count} процесс пен ағынның кезеңі, түрі немесе газы бар; оларды тек Qadam оқиды.
DAT-0823.fix	Ештеңе істеудің қажеті жоқ: басқа бағдарламалар оларды қолданбайды.
DAT-0824#one	Нормалау мен салмақтаудың {count} жиыны тек Qadam үшін жазылды.
DAT-0824#other	Нормалау мен салмақтаудың {count} жиыны тек Qadam үшін жазылды.
DAT-0824.fix	Басқа бағдарламада салмақтасаңыз, оларды сонда енгізіңіз.
DAT-0825#one	{count} алмасудың деректер сапасы бағалары жазылмайды.
DAT-0825#other	{count} алмасудың деректер сапасы бағалары жазылмайды.
DAT-0825.fix	Бағалар керек болса, өз кестелеріңізді немесе openLCA JSON-LD жазыңыз; үлестірімдер жазылады.
DAT-0830#one	«{file}»: Qadam-ның {count} қосымшасы қасындағы деректерге енді сай емес, оларды басқа бағдарлама өзгерткен; деректер қолданылады.
DAT-0830#other	«{file}»: Qadam-ның {count} қосымшасы қасындағы деректерге енді сай емес, оларды басқа бағдарлама өзгерткен; деректер қолданылады.
DAT-0830.fix	Осы жинақтың бірліктерін, формулаларын және үлестірімдерін тексеріңіз: енді олар басқа бағдарламадан.
DAT-0831#one	«{file}»: Qadam-ның {count} қосымшасы оқылмады; қасындағы деректер қолданылады.
DAT-0831#other	«{file}»: Qadam-ның {count} қосымшасы оқылмады; қасындағы деректер қолданылады.
DAT-0831.fix	Пакетті Qadam-ның ең жаңа нұсқасымен қайта экспорттаңыз.
"""#

    static let ru: String = #"""
DAT-0801#one	{count} число бесконечно или не является числом там, где его не даёт формула; записать его нельзя.
DAT-0801#few	{count} числа бесконечны или не являются числами там, где их не даёт формула; записать их нельзя.
DAT-0801#many	{count} чисел бесконечны или не являются числами там, где их не даёт формула; записать их нельзя.
DAT-0801#other	{count} числа бесконечны или не являются числами там, где их не даёт формула; записать их нельзя.
DAT-0801.fix	Исправьте их в источнике и прочитайте базу заново.
DAT-0802	Процесс «{process}» считает «{flow}» в {unit}; эта единица не переводится в {expected} — единицу потока.
DAT-0802.fix	Добавьте потоку свойство с этой единицей или считайте его в собственной единице: у отдельного количества в ILCD единицы нет.
DAT-0803	У параметра «{name}» нет имени или имя не годится для ILCD: не больше {most} знаков, без пробелов по краям.
DAT-0803.fix	Переименуйте его в источнике и в формулах.
DAT-0804	У процесса «{process}» обменов: {count}; ILCD нумерует не больше {most}.
DAT-0804.fix	Разделите процесс или экспортируйте в собственный формат Qadam.
DAT-0810#one	{count} идентификатор — не UUID; в ILCD он заменён на UUID, который образован из него и всегда один и тот же.
DAT-0810#few	{count} идентификатора — не UUID; в ILCD они заменены на UUID, которые образованы из них и всегда одни и те же.
DAT-0810#many	{count} идентификаторов — не UUID; в ILCD они заменены на UUID, которые образованы из них и всегда одни и те же.
DAT-0810#other	{count} идентификатора — не UUID; в ILCD они заменены на UUID, которые образованы из них и всегда одни и те же.
DAT-0810.fix	Ничего делать не нужно: Qadam прочитает исходные идентификаторы.
DAT-0811#one	{count} распределение записано с округлением до трёх знаков или без моды.
DAT-0811#few	{count} распределения записаны с округлением до трёх знаков или без моды.
DAT-0811#many	{count} распределений записаны с округлением до трёх знаков или без моды.
DAT-0811#other	{count} распределения записаны с округлением до трёх знаков или без моды.
DAT-0811.fix	Ничего делать не нужно: Qadam прочитает их точно; другие программы увидят округлённые.
DAT-0812#one	{count} распределение не может храниться в ILCD (PERT, слишком узкое или не вокруг количества).
DAT-0812#few	{count} распределения не могут храниться в ILCD (PERT, слишком узкие или не вокруг количества).
DAT-0812#many	{count} распределений не могут храниться в ILCD (PERT, слишком узкие или не вокруг количества).
DAT-0812#other	{count} распределения не могут храниться в ILCD (PERT, слишком узкие или не вокруг количества).
DAT-0812.fix	Qadam их прочитает; для других программ возьмите логнормальное, нормальное, треугольное или равномерное распределение.
DAT-0813#one	{count} количество или множитель переведён в опорную единицу потока: другой в ILCD нет.
DAT-0813#few	{count} количества и множителя переведены в опорные единицы потоков: других в ILCD нет.
DAT-0813#many	{count} количеств и множителей переведены в опорные единицы потоков: других в ILCD нет.
DAT-0813#other	{count} количества и множителя переведены в опорные единицы потоков: других в ILCD нет.
DAT-0813.fix	Ничего делать не нужно: Qadam прочитает исходные единицы и числа.
DAT-0814#one	{count} текст длиннее, чем допускает ILCD, или содержит знаки и пробелы, которые XML не сохраняет.
DAT-0814#few	{count} текста длиннее, чем допускает ILCD, или содержат знаки и пробелы, которые XML не сохраняет.
DAT-0814#many	{count} текстов длиннее, чем допускает ILCD, или содержат знаки и пробелы, которые XML не сохраняет.
DAT-0814#other	{count} текста длиннее, чем допускает ILCD, или содержат знаки и пробелы, которые XML не сохраняет.
DAT-0814.fix	Ничего делать не нужно: Qadam прочитает их целиком; другие программы увидят их сокращёнными.
DAT-0815#one	{count} номер CAS записан не в виде 000000-00-0; другие программы его не увидят.
DAT-0815#few	{count} номера CAS записаны не в виде 000000-00-0; другие программы их не увидят.
DAT-0815#many	{count} номеров CAS записаны не в виде 000000-00-0; другие программы их не увидят.
DAT-0815#other	{count} номера CAS записаны не в виде 000000-00-0; другие программы их не увидят.
DAT-0815.fix	Исправьте их в источнике, если они нужны другим программам.
DAT-0816#one	От {count} даты в пакете остался только год, а если она с года не начинается, то ничего.
DAT-0816#few	От {count} дат в пакете остались только годы, а если они с года не начинаются, то ничего.
DAT-0816#many	От {count} дат в пакете остались только годы, а если они с года не начинаются, то ничего.
DAT-0816#other	От {count} даты в пакете остались только годы, а если они с года не начинаются, то ничего.
DAT-0816.fix	Ничего делать не нужно: Qadam прочитает даты полностью.
DAT-0817#one	{count} замещённый продукт записан как отрицательный вход: кредит тот же.
DAT-0817#few	{count} замещённых продукта записаны как отрицательные входы: кредит тот же.
DAT-0817#many	{count} замещённых продуктов записаны как отрицательные входы: кредит тот же.
DAT-0817#other	{count} замещённого продукта записаны как отрицательные входы: кредит тот же.
DAT-0817.fix	Ничего делать не нужно: Qadam прочитает их как замещённые продукты.
DAT-0818#one	{count} формула количества записана отдельным параметром: ILCD умножает количество на одну переменную.
DAT-0818#few	{count} формулы количеств записаны отдельными параметрами: ILCD умножает количество на одну переменную.
DAT-0818#many	{count} формул количеств записаны отдельными параметрами: ILCD умножает количество на одну переменную.
DAT-0818#other	{count} формулы количеств записаны отдельными параметрами: ILCD умножает количество на одну переменную.
DAT-0818.fix	Ничего делать не нужно: Qadam прочитает формулы.
DAT-0819#one	У {count} количества или параметра есть формула, но нет значения; другой программе придётся его вычислить.
DAT-0819#few	У {count} количеств и параметров есть формула, но нет значения; другой программе придётся их вычислить.
DAT-0819#many	У {count} количеств и параметров есть формула, но нет значения; другой программе придётся их вычислить.
DAT-0819#other	У {count} количества и параметра есть формула, но нет значения; другой программе придётся их вычислить.
DAT-0819.fix	Проверьте, что другая программа вычисляет формулы ILCD.
DAT-0820#one	{count} параметр всей базы скопирован в процесс, где он нужен: в ILCD параметры есть только у процессов.
DAT-0820#few	{count} копии параметров всей базы записаны в процессы, где они нужны: в ILCD параметры есть только у процессов.
DAT-0820#many	{count} копий параметров всей базы записаны в процессы, где они нужны: в ILCD параметры есть только у процессов.
DAT-0820#other	{count} копии параметров всей базы записаны в процессы, где они нужны: в ILCD параметры есть только у процессов.
DAT-0820.fix	Ничего делать не нужно: Qadam прочитает их как параметры базы.
DAT-0821#one	Распределение между продуктами у {count} процесса записано по обменам с округлением или не записано, если его доли — по разным правилам либо не дают в сумме единицу.
DAT-0821#few	Распределение между продуктами у {count} процессов записано по обменам с округлением или не записано, если их доли — по разным правилам либо не дают в сумме единицу.
DAT-0821#many	Распределение между продуктами у {count} процессов записано по обменам с округлением или не записано, если их доли — по разным правилам либо не дают в сумме единицу.
DAT-0821#other	Распределение между продуктами у {count} процесса записано по обменам с округлением или не записано, если их доли — по разным правилам либо не дают в сумме единицу.
DAT-0821.fix	Qadam прочитает доли точно; перед расчётом в другой программе проверьте распределение.
DAT-0822#one	У {count} входа или отхода назван поставщик, который не следует из потока; поля для него в ILCD нет.
DAT-0822#few	У {count} входов и отходов названы поставщики, которые не следуют из потока; поля для них в ILCD нет.
DAT-0822#many	У {count} входов и отходов названы поставщики, которые не следуют из потока; поля для них в ILCD нет.
DAT-0822#other	У {count} входа и отхода названы поставщики, которые не следуют из потока; поля для них в ILCD нет.
DAT-0822.fix	Qadam их прочитает; в другой программе свяжите их вручную.
DAT-0823#one	У {count} процесса или потока есть стадия, вид или газ; их читает только Qadam.
DAT-0823#few	У {count} процессов и потоков есть стадия, вид или газ; их читает только Qadam.
DAT-0823#many	У {count} процессов и потоков есть стадия, вид или газ; их читает только Qadam.
DAT-0823#other	У {count} процесса и потока есть стадия, вид или газ; их читает только Qadam.
DAT-0823.fix	Ничего делать не нужно: другие программы ими не пользуются.
DAT-0824#one	{count} набор нормировки и взвешивания записан только для Qadam.
DAT-0824#few	{count} набора нормировки и взвешивания записаны только для Qadam.
DAT-0824#many	{count} наборов нормировки и взвешивания записаны только для Qadam.
DAT-0824#other	{count} набора нормировки и взвешивания записаны только для Qadam.
DAT-0824.fix	Введите их в другой программе, если взвешиваете в ней.
DAT-0825#one	Оценки качества данных {count} обмена не записываются.
DAT-0825#few	Оценки качества данных {count} обменов не записываются.
DAT-0825#many	Оценки качества данных {count} обменов не записываются.
DAT-0825#other	Оценки качества данных {count} обмена не записываются.
DAT-0825.fix	Запишите собственные таблицы или openLCA JSON-LD, если нужны оценки; распределения записываются.
DAT-0830#one	«{file}»: {count} дополнение Qadam больше не подходит к данным рядом с ним, их изменила другая программа; действуют данные.
DAT-0830#few	«{file}»: {count} дополнения Qadam больше не подходят к данным рядом с ними, их изменила другая программа; действуют данные.
DAT-0830#many	«{file}»: {count} дополнений Qadam больше не подходят к данным рядом с ними, их изменила другая программа; действуют данные.
DAT-0830#other	«{file}»: {count} дополнения Qadam больше не подходят к данным рядом с ними, их изменила другая программа; действуют данные.
DAT-0830.fix	Проверьте единицы, формулы и распределения этого набора: теперь они от другой программы.
DAT-0831#one	«{file}»: {count} дополнение Qadam не читается; действуют данные рядом с ним.
DAT-0831#few	«{file}»: {count} дополнения Qadam не читаются; действуют данные рядом с ними.
DAT-0831#many	«{file}»: {count} дополнений Qadam не читаются; действуют данные рядом с ними.
DAT-0831#other	«{file}»: {count} дополнения Qadam не читаются; действуют данные рядом с ними.
DAT-0831.fix	Экспортируйте пакет заново новейшей версией Qadam.
"""#
}
