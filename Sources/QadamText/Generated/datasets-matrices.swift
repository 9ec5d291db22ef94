// Generated from Translations/*/datasets-matrices.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum DatasetsMatricesTexts {
    static let en: String = #"""
DAT-0120	The format of {file} is not recognised.
DAT-0120.fix	Name it with --format, or check that the package is complete.
DAT-0601	The package has no {file}.
DAT-0601.fix	A package of matrices has A.mtx, B.mtx and names.csv; C.mtx and uncertainty.csv may be added.
DAT-0602	This is no matrix in the coordinate form of Matrix Market: {reason}.
DAT-0602.fix	Write it as “%%MatrixMarket matrix coordinate real general”, counts, then row, column and value from 1.
DAT-0603	The table needs the columns {columns}.
DAT-0603.fix	Add the missing column to the header.
DAT-0604	“{text}” names no row or column of the matrices.
DAT-0604.fix	Kinds are product, process, elementary and impact, matrices A and B; indices count from 1.
DAT-0605	{kind} {index} has no name or no unit in names.csv ({count} in all).
DAT-0605.fix	Give every product, process, elementary flow and impact a row, and a unit where it has one.
DAT-0606	The distribution “{text}” is unknown or its parameters do not fit it.
DAT-0606.fix	lognormal: geometric mean, geometric standard deviation of 1 or more; normal: mean, standard deviation; uniform: low, high; triangular and pert: low, mode, high.
DAT-0607	The matrices do not fit together: {sizes}.
DAT-0607.fix	A is square, B has a column for each process, C a column for each row of B.
DAT-0608	The process “{process}” (column {index}) has nothing on the diagonal of A: it makes no product.
DAT-0608.fix	Put the products into the order of their processes, so that the amount made stands on the diagonal.
DAT-0609	uncertainty.csv gives a distribution to {entry} (matrix, row, column), where the matrix has no entry.
DAT-0609.fix	Correct the indices; they count from 1.
DAT-0610	uncertainty.csv gives a second distribution to {entry} (matrix, row, column).
DAT-0610.fix	Keep one row for each entry.
matrix.fault.duplicate	a second value at the same place
matrix.fault.header	the first line is another
matrix.fault.malformed	the line is not row, column, value
matrix.fault.notANumber	the value is not a number
matrix.fault.notFinite	the value is infinite or not a number
matrix.fault.outOfRange	row or column outside the matrix
matrix.fault.size	the line of sizes is no three whole numbers
matrix.fault.tooFewEntries	fewer values than the line of sizes says
matrix.fault.tooLarge	it is larger than can be read
matrix.fault.tooManyEntries	more values than the line of sizes says
matrix.fault.unsupported	a form that is not read (array, complex, pattern, symmetric)
"""#

    static let kk: String = #"""
DAT-0120	{file} форматы танылмады.
DAT-0120.fix	--format арқылы атаңыз немесе пакеттің толық екенін тексеріңіз.
DAT-0601	Пакетте {file} жоқ.
DAT-0601.fix	Матрицалар пакеті A.mtx, B.mtx және names.csv файлдарынан тұрады; C.mtx мен uncertainty.csv қосылуы мүмкін.
DAT-0602	Бұл Matrix Market координаттық түріндегі матрица емес: {reason}.
DAT-0602.fix	Оны «%%MatrixMarket matrix coordinate real general», өлшемдер, содан соң 1-ден басталатын жол, баған, мән түрінде жазыңыз.
DAT-0603	Кестеге {columns} бағандары қажет.
DAT-0603.fix	Жетпейтін бағанды тақырыпқа қосыңыз.
DAT-0604	«{text}» матрицалардың бірде-бір жолын не бағанын атамайды.
DAT-0604.fix	Түрлері: product, process, elementary, impact, матрицалар A мен B; нөмірлер 1-ден басталады.
DAT-0605	names.csv ішінде {kind} {index} атауы немесе бірлігі жоқ (барлығы {count}).
DAT-0605.fix	Әр өнімге, процеске, элементар ағын мен әсерге жол, қажет жерде бірлік беріңіз.
DAT-0606	«{text}» үлестірімі белгісіз немесе параметрлері оған сай емес.
DAT-0606.fix	lognormal: геометриялық орта, 1-ден кем емес геометриялық стандартты ауытқу; normal: орта, стандартты ауытқу; uniform: төмен, жоғары; triangular мен pert: төмен, мода, жоғары.
DAT-0607	Матрицалар бір-біріне сай емес: {sizes}.
DAT-0607.fix	A — квадрат, B-да әр процеске баған, C-да B-ның әр жолына баған болады.
DAT-0608	«{process}» процесінде ({index}-баған) A диагоналінде ештеңе жоқ: ол өнім шығармайды.
DAT-0608.fix	Өнімдерді процестер ретімен орналастырыңыз: шығарылған мөлшер диагоналде тұруы тиіс.
DAT-0609	uncertainty.csv файлы {entry} (матрица, жол, баған) үшін үлестірім береді, бірақ матрицада ондай элемент жоқ.
DAT-0609.fix	Индекстерді түзетіңіз; олар 1-ден басталады.
DAT-0610	uncertainty.csv файлы {entry} (матрица, жол, баған) үшін екінші үлестірім береді.
DAT-0610.fix	Әр элементке бір жол қалдырыңыз.
matrix.fault.duplicate	сол орында екінші мән
matrix.fault.header	бірінші жолы басқа
matrix.fault.malformed	жол «жол, баған, мән» түрінде емес
matrix.fault.notANumber	мән сан емес
matrix.fault.notFinite	мән шексіз немесе сан емес
matrix.fault.outOfRange	жол не баған матрицадан тыс
matrix.fault.size	өлшемдер жолында үш бүтін сан жоқ
matrix.fault.tooFewEntries	мәндер өлшемдер жолындағыдан аз
matrix.fault.tooLarge	оқуға болатыннан үлкен
matrix.fault.tooManyEntries	мәндер өлшемдер жолындағыдан көп
matrix.fault.unsupported	оқылмайтын түр (array, complex, pattern, symmetric)
"""#

    static let ru: String = #"""
DAT-0120	Формат {file} не распознан.
DAT-0120.fix	Укажите его через --format или проверьте, что пакет полон.
DAT-0601	В пакете нет {file}.
DAT-0601.fix	Пакет матриц состоит из A.mtx, B.mtx и names.csv; могут быть C.mtx и uncertainty.csv.
DAT-0602	Это не матрица в координатной форме Matrix Market: {reason}.
DAT-0602.fix	Запишите её как «%%MatrixMarket matrix coordinate real general», размеры, затем строка, столбец и значение от 1.
DAT-0603	Таблице нужны столбцы {columns}.
DAT-0603.fix	Добавьте недостающий столбец в заголовок.
DAT-0604	«{text}» не называет ни строки, ни столбца матриц.
DAT-0604.fix	Виды: product, process, elementary, impact, матрицы A и B; номера считаются от 1.
DAT-0605	У {kind} {index} нет имени или единицы в names.csv (всего {count}).
DAT-0605.fix	Дайте каждому продукту, процессу, элементарному потоку и воздействию строку и, где нужно, единицу.
DAT-0606	Распределение «{text}» неизвестно или его параметры к нему не подходят.
DAT-0606.fix	lognormal: геометрическое среднее, геометрическое стандартное отклонение не меньше 1; normal: среднее, стандартное отклонение; uniform: низ, верх; triangular и pert: низ, мода, верх.
DAT-0607	Матрицы не подходят друг к другу: {sizes}.
DAT-0607.fix	A квадратная, у B столбец на каждый процесс, у C столбец на каждую строку B.
DAT-0608	У процесса «{process}» (столбец {index}) нет ничего на диагонали A: он не производит продукта.
DAT-0608.fix	Расположите продукты в порядке процессов, чтобы произведённое количество стояло на диагонали.
DAT-0609	uncertainty.csv даёт распределение для {entry} (матрица, строка, столбец), где в матрице нет элемента.
DAT-0609.fix	Исправьте индексы; счёт с 1.
DAT-0610	uncertainty.csv даёт второе распределение для {entry} (матрица, строка, столбец).
DAT-0610.fix	Оставьте одну строку на элемент.
matrix.fault.duplicate	второе значение на том же месте
matrix.fault.header	первая строка другая
matrix.fault.malformed	строка не «строка, столбец, значение»
matrix.fault.notANumber	значение не число
matrix.fault.notFinite	значение бесконечно или не число
matrix.fault.outOfRange	строка или столбец вне матрицы
matrix.fault.size	в строке размеров не три целых числа
matrix.fault.tooFewEntries	значений меньше, чем в строке размеров
matrix.fault.tooLarge	она больше, чем можно прочитать
matrix.fault.tooManyEntries	значений больше, чем в строке размеров
matrix.fault.unsupported	форма, которая не читается (array, complex, pattern, symmetric)
"""#
}
