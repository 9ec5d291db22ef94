// Generated from Translations/*/datasets-tables.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum DatasetsTablesTexts {
    static let en: String = #"""
DAT-0701	The package has no {file}.
DAT-0701.fix	Add the table; a database has at least processes.csv, exchanges.csv and flows.csv.
DAT-0702	These are the tables of a study, not of a database.
DAT-0702.fix	Bring a study in with “{command}”.
DAT-0703	The table needs the columns {columns}.
DAT-0703.fix	Add them to the header.
DAT-0704	The column “{column}” occurs twice.
DAT-0704.fix	Keep one of them.
DAT-0705	The column “{column}” is not read.
DAT-0705.fix	Correct its name, or remove it.
DAT-0706	“{text}” in “{column}” is no number that fits here.
DAT-0706.fix	Give a finite number with a decimal point and without grouping; factors of units are above zero.
DAT-0707	“{text}” in “{column}” is not known.
DAT-0707.fix	Write one of: {words}.
DAT-0708	“{text}” in “{column}” names no row of the other table.
DAT-0708.fix	Correct the key, or add the row that it names.
DAT-0709	The key “{text}” in “{column}” occurs twice.
DAT-0709.fix	Give every row a key of its own in the column “key”.
DAT-0710	The unit “{text}” in “{column}” is not known.
DAT-0710.fix	Give it a row in units.csv with its quantity and factor.
DAT-0711	“{flow}” is counted in {other}, and {unit} in “{column}” does not convert into it.
DAT-0711.fix	Use a unit of the same quantity, or give the flow the property in properties.csv.
DAT-0712	The cell in “{column}” is empty.
DAT-0712.fix	Give the value: nothing is assumed in its place.
DAT-0713	The distribution in “{column}” and its parameters do not fit together: {text}.
DAT-0713.fix	lognormal: geometric mean, geometric standard deviation of 1 or more; normal: mean, standard deviation; uniform: low, high; triangular and pert: low, mode, high; discrete: two or more value:weight in the column values, with ; between them.
DAT-0714	A quote in this row is not closed, or text follows the closing quote.
DAT-0714.fix	Put the whole cell into quotes, and write a quote inside it twice.
DAT-0715	The tables have the form “{text}” in “{column}”, which is not read.
DAT-0715.fix	Only form 1 is read: export the database again, or use a newer program.
DAT-0716	The package holds several databases ({count}).
DAT-0716.fix	Read their folders one by one.
DAT-0717	Numbers that are infinite or no numbers cannot be written: {count}. They are in: {names}.
DAT-0717.fix	Correct them in the source, and read the database again.
DAT-0718	“{file}” is not in UTF-8.
DAT-0718.fix	Save the table as CSV in UTF-8.
DAT-0719	The row has more cells than the header: {count}.
DAT-0719.fix	Put cells with a comma into quotes; numbers have a decimal point.
DAT-0720	This is no gas that a flow may be: “{text}”.
DAT-0720.fix	Write it as “CO2”, “CH4_biogenic”; leave the cell empty to use the table of flows.
DAT-0760	The distribution of “{name}” in “{owner}” lies far from its amount: the amount is {amount}, the distribution gives {low} to {high}. Simulations draw from the distribution.
DAT-0760.fix	Correct the amount or the parameters of the distribution: the first ones are values in the unit of the amount.
DAT-0761	The distribution of “{name}” in “{owner}” has the other sign than its amount: the amount is {amount}, the distribution gives {low} to {high}.
DAT-0761.fix	Correct the sign of the amount or of the distribution. With --skip-bad the distribution is left out and the amount is kept as certain.
DAT-0762	{count} further distributions lie far from their amounts.
DAT-0762.fix	Correct those that are listed first; the others often have the same cause.
DAT-0763	“{text}” is no score of the pedigree matrix (column {column}).
DAT-0763.fix	Give all five scores as whole numbers from 1 (best) to 5, and in basic_variance a variance of the logarithm of 0 or more.
DAT-0764	The distribution {text} stands beside scores that give another one (lognormal with geometric standard deviation {deviation}); the distribution holds.
DAT-0764.fix	Leave the distribution empty to have the one of the scores.
DAT-0765	{count} exchanges have scores of data quality, but neither a basic variance nor a distribution; their amounts are kept as certain.
DAT-0765.fix	Give the variance of the logarithm of the amount itself in the column basic_variance.
"""#

    static let kk: String = #"""
DAT-0701	Пакетте {file} файлы жоқ.
DAT-0701.fix	Кестені қосыңыз; дерекқорда кемінде processes.csv, exchanges.csv және flows.csv болады.
DAT-0702	Бұл — дерекқордың емес, зерттеудің кестелері.
DAT-0702.fix	Зерттеуді «{command}» пәрменімен жүктеңіз.
DAT-0703	Кестеде мына бағандар жетіспейді: {columns}.
DAT-0703.fix	Оларды тақырып жолына қосыңыз.
DAT-0704	«{column}» бағаны екі рет кездеседі.
DAT-0704.fix	Біреуін қалдырыңыз.
DAT-0705	«{column}» бағаны оқылмайды.
DAT-0705.fix	Атауын түзетіңіз немесе бағанды алып тастаңыз.
DAT-0706	«{column}» бағанындағы «{text}» — мұнда жарайтын сан емес.
DAT-0706.fix	Ондық нүктесі бар, разряд бөлгіштері жоқ шекті сан беріңіз; бірлік коэффициенті нөлден үлкен.
DAT-0707	«{column}» бағанындағы «{text}» мәні белгісіз.
DAT-0707.fix	Мыналардың бірін жазыңыз: {words}.
DAT-0708	«{column}» бағанындағы «{text}» кілтіне басқа кестеде ешбір жол сәйкес келмейді.
DAT-0708.fix	Кілтті түзетіңіз немесе ол нұсқайтын жолды қосыңыз.
DAT-0709	«{column}» бағанындағы «{text}» кілті екі рет кездеседі.
DAT-0709.fix	«key» бағанында әр жолға өз кілтін беріңіз.
DAT-0710	«{column}» бағанындағы «{text}» бірлігі белгісіз.
DAT-0710.fix	Оны шамасымен және коэффициентімен units.csv файлына қосыңыз.
DAT-0711	«{flow}» ағыны {other} бірлігімен өлшенеді, ал «{column}» бағанындағы {unit} оған айналдырылмайды.
DAT-0711.fix	Сол шаманың бірлігін алыңыз немесе ағынның қасиетін properties.csv файлында беріңіз.
DAT-0712	«{column}» бағанындағы ұяшық бос.
DAT-0712.fix	Мәнін беріңіз: орнына ештеңе қойылмайды.
DAT-0713	«{column}» бағанындағы үлестірім мен оның параметрлері үйлеспейді: {text}.
DAT-0713.fix	lognormal: геометриялық орта, 1-ден кем емес геометриялық стандартты ауытқу; normal: орта, стандартты ауытқу; uniform: ең кіші, ең үлкен; triangular және pert: ең кіші, мода, ең үлкен; discrete: values бағанында «;» арқылы бөлінген екі не одан көп мән:салмақ.
DAT-0714	Бұл жолда тырнақша жабылмаған немесе жабатын тырнақшадан кейін мәтін тұр.
DAT-0714.fix	Бүкіл ұяшықты тырнақшаға алыңыз, ал оның ішіндегі тырнақшаны екі рет жазыңыз.
DAT-0715	Кестелердің «{column}» бағанындағы «{text}» нұсқасы оқылмайды.
DAT-0715.fix	Тек 1-нұсқа оқылады: дерекқорды қайта шығарыңыз немесе жаңарақ бағдарламаны алыңыз.
DAT-0716	Пакетте бірнеше дерекқор бар ({count}).
DAT-0716.fix	Олардың қалталарын бір-бірлеп оқыңыз.
DAT-0717	Шексіз сандар мен сан еместерді жазуға болмайды: {count}. Олар мында: {names}.
DAT-0717.fix	Оларды дереккөзде түзетіп, дерекқорды қайта оқыңыз.
DAT-0718	«{file}» файлы UTF-8 кодтауында емес.
DAT-0718.fix	Кестені UTF-8 кодтауындағы CSV ретінде сақтаңыз.
DAT-0719	Жолда тақырып жолындағыдан көп ұяшық бар: {count}.
DAT-0719.fix	Үтірі бар ұяшықтарды тырнақшаға алыңыз; сандарда ондық нүкте қойылады.
DAT-0720	Ағынның мұндай газы болмайды: «{text}».
DAT-0720.fix	Мысалы «CO2», «CH4_biogenic» деп жазыңыз; бос ұяшық — ағындар кестесі бойынша.
DAT-0760	«{owner}» ішіндегі «{name}» үлестірімі мөлшерінен алыс: мөлшері {amount}, ал үлестірім {low} мен {high} аралығын береді. Сынақтар үлестірімнен алынады.
DAT-0760.fix	Мөлшерді не үлестірім параметрлерін түзетіңіз: алғашқы параметрлер мөлшердің бірлігіндегі мәндер.
DAT-0761	«{owner}» ішіндегі «{name}» үлестірімінің таңбасы мөлшерінің таңбасына қайшы: мөлшері {amount}, ал үлестірім {low} мен {high} аралығын береді.
DAT-0761.fix	Мөлшердің не үлестірімнің таңбасын түзетіңіз. --skip-bad үлестірімді қалдырып, мөлшерді анық деп сақтайды.
DAT-0762	Тағы {count} үлестірім мөлшерінен алыс жатыр.
DAT-0762.fix	Алдымен тізімдегілерін түзетіңіз; қалғандарының себебі көбіне сол.
DAT-0763	«{text}» — педигри матрицасының бағасы емес ({column} бағаны).
DAT-0763.fix	Бес бағаның бәрін 1-ден (ең жақсы) 5-ке дейінгі бүтін сандармен, ал basic_variance бағанында логарифмнің 0-ден кем емес дисперсиясын беріңіз.
DAT-0764	{text} үлестірімінің қасындағы бағалар басқа үлестірім береді (геометриялық стандартты ауытқуы {deviation} логнормаль); жазылған үлестірім күшінде.
DAT-0764.fix	Бағалардың үлестірімін алу үшін үлестірім ұяшығын бос қалдырыңыз.
DAT-0765	{count} алмасудың деректер сапасының бағалары бар, бірақ негізгі дисперсиясы да, үлестірімі де жоқ; мөлшерлері анық деп сақталды.
DAT-0765.fix	Мөлшердің өз логарифмінің дисперсиясын basic_variance бағанында беріңіз.
"""#

    static let ru: String = #"""
DAT-0701	В пакете нет файла {file}.
DAT-0701.fix	Добавьте таблицу; в базе есть по меньшей мере processes.csv, exchanges.csv и flows.csv.
DAT-0702	Это таблицы исследования, а не базы данных.
DAT-0702.fix	Загрузите исследование командой «{command}».
DAT-0703	В таблице не хватает столбцов: {columns}.
DAT-0703.fix	Добавьте их в заголовок.
DAT-0704	Столбец «{column}» встречается дважды.
DAT-0704.fix	Оставьте один из них.
DAT-0705	Столбец «{column}» не читается.
DAT-0705.fix	Исправьте его имя или удалите его.
DAT-0706	«{text}» в столбце «{column}» не является подходящим числом.
DAT-0706.fix	Укажите конечное число с десятичной точкой и без разделителей разрядов; коэффициент единицы больше нуля.
DAT-0707	Значение «{text}» в столбце «{column}» неизвестно.
DAT-0707.fix	Допустимые значения: {words}.
DAT-0708	Ключу «{text}» в столбце «{column}» не соответствует ни одна строка другой таблицы.
DAT-0708.fix	Исправьте ключ или добавьте строку, на которую он указывает.
DAT-0709	Ключ «{text}» в столбце «{column}» встречается дважды.
DAT-0709.fix	Дайте каждой строке свой ключ в столбце «key».
DAT-0710	Единица «{text}» в столбце «{column}» неизвестна.
DAT-0710.fix	Добавьте её в units.csv с величиной и коэффициентом.
DAT-0711	Поток «{flow}» измеряется в {other}, а {unit} в столбце «{column}» в неё не переводится.
DAT-0711.fix	Возьмите единицу той же величины или задайте свойство потока в properties.csv.
DAT-0712	Ячейка в столбце «{column}» пуста.
DAT-0712.fix	Укажите значение: вместо него ничего не подставляется.
DAT-0713	Распределение в столбце «{column}» и его параметры не согласуются: {text}.
DAT-0713.fix	lognormal: геометрическое среднее, геометрическое стандартное отклонение не меньше 1; normal: среднее, стандартное отклонение; uniform: минимум, максимум; triangular и pert: минимум, мода, максимум; discrete: в столбце values два или больше значение:вес через «;».
DAT-0714	В этой строке кавычка не закрыта, или после закрывающей кавычки стоит текст.
DAT-0714.fix	Возьмите всю ячейку в кавычки, а кавычки внутри неё удвойте.
DAT-0715	Версия формы таблиц «{text}» в столбце «{column}» не читается.
DAT-0715.fix	Читается только версия 1: выгрузите базу заново или возьмите более новую программу.
DAT-0716	В пакете несколько баз данных ({count}).
DAT-0716.fix	Загружайте их папки по одной.
DAT-0717	Бесконечные числа и не числа записать нельзя: {count}. Они здесь: {names}.
DAT-0717.fix	Исправьте их в источнике и загрузите базу заново.
DAT-0718	Файл «{file}» не в кодировке UTF-8.
DAT-0718.fix	Сохраните таблицу как CSV в UTF-8.
DAT-0719	В строке больше ячеек, чем в заголовке: {count}.
DAT-0719.fix	Ячейки с запятой возьмите в кавычки; в числах ставится десятичная точка.
DAT-0720	Такого газа у потока быть не может: «{text}».
DAT-0720.fix	Напишите, например, «CO2», «CH4_biogenic»; пустая ячейка — по таблице потоков.
DAT-0760	Распределение «{name}» в «{owner}» далеко от количества: количество {amount}, распределение даёт от {low} до {high}. Испытания берут значения из распределения.
DAT-0760.fix	Исправьте количество или параметры распределения: первые из них — значения в единице количества.
DAT-0761	У распределения «{name}» в «{owner}» не тот знак, что у количества: количество {amount}, распределение даёт от {low} до {high}.
DAT-0761.fix	Исправьте знак количества или распределения. С --skip-bad распределение опускается, а количество остаётся точным.
DAT-0762	Ещё {count} распределений далеки от своих количеств.
DAT-0762.fix	Исправьте сначала перечисленные; у остальных часто та же причина.
DAT-0763	«{text}» не оценка матрицы качества данных (столбец {column}).
DAT-0763.fix	Дайте все пять оценок целыми числами от 1 (лучшая) до 5, а в basic_variance — дисперсию логарифма не меньше 0.
DAT-0764	Рядом с распределением {text} стоят оценки, которые дают другое (логнормальное с геометрическим стандартным отклонением {deviation}); действует записанное распределение.
DAT-0764.fix	Чтобы получить распределение по оценкам, оставьте ячейку распределения пустой.
DAT-0765	У {count} обменов есть оценки качества данных, но нет ни базовой дисперсии, ни распределения; их количества считаются точными.
DAT-0765.fix	Укажите дисперсию логарифма самого количества в столбце basic_variance.
"""#
}
