// Generated from Translations/*/spreadsheet.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum SpreadsheetTexts {
    static let en: String = #"""
TAB-0101	“{file}” is not a workbook that is read (.xlsx).
TAB-0101.fix	Save the table as an Excel workbook (.xlsx) or as CSV in UTF-8.
TAB-0102	The workbook “{file}” is encrypted with a password.
TAB-0102.fix	Open it in Excel, remove the password (File, Info, Protect Workbook) and save it again.
TAB-0103	“{file}” is a workbook of the old binary format (.xls), which is not read.
TAB-0103.fix	Open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx).
TAB-0104	“{file}” is a binary workbook (.xlsb), which is not read.
TAB-0104.fix	Open it in Excel and save it as an Excel workbook (.xlsx).
TAB-0105	“{file}” is a document of the OpenDocument format (.ods), which is not read.
TAB-0105.fix	Open it in LibreOffice and save it as an Excel workbook (.xlsx).
TAB-0106	The archive “{file}” holds no workbook.
TAB-0106.fix	Give the workbook itself (.xlsx), saved by a spreadsheet program.
TAB-0107	The workbook “{file}” names “{part}”, but the part with it is missing.
TAB-0107.fix	Open the workbook in a spreadsheet program, let it repair the file and save it again.
TAB-0108	The workbook “{file}” has no sheet with cells.
TAB-0108.fix	Put the table on a sheet of its own and save the workbook again.
TAB-0109	The texts of “{file}” take more than the limit of {limit} bytes.
TAB-0109.fix	Divide the workbook, or save its sheets as CSV in UTF-8.
TAB-0110	The workbook “{file}” has two sheets with the name “{sheet}”.
TAB-0110.fix	Give every sheet a name of its own.
TAB-0111	“{part}” in “{file}” is not a sheet of cells.
TAB-0111.fix	Open the workbook in a spreadsheet program, let it repair the file and save it again.
TAB-0112	“{file}” cannot be the name of a sheet.
TAB-0112.fix	Choose 1 to 31 characters, none of \\ / ? * [ ] :, and no name twice.
TAB-0113	The table “{file}” is larger than a sheet can be.
TAB-0113.fix	A sheet has at most 1,048,576 rows and 16,384 columns: write the table as CSV.
TAB-0114	The value of cell {cell} of “{file}” cannot stand in a workbook.
TAB-0114.fix	Texts have at most 32,767 characters without control characters; numbers are finite.
TAB-0201	“{reference}” is not a cell or row that can stand here.
TAB-0201.fix	Open the workbook in a spreadsheet program and save it again.
TAB-0202	The cell refers to text number {text}, but the workbook holds {count} texts.
TAB-0202.fix	The workbook is damaged: open it in a spreadsheet program, check the cell and save it again.
TAB-0203	The formula of this cell was never calculated: its value is not in the file.
TAB-0203.fix	Open the workbook in a spreadsheet program, which calculates it, and save it; or type the value.
TAB-0204	“{reference}” stands twice or out of order.
TAB-0204.fix	The workbook is damaged: open it in a spreadsheet program, check this place and save it again.
TAB-0205	“{text}” stands where the file announces a number or a date.
TAB-0205.fix	Type the value again and save the workbook.
TAB-0206	The cell holds the error {text}.
TAB-0206.fix	Correct the formula, or empty the cell.
TAB-0207	{text} is shown as a date but is no day of the calendar.
TAB-0207.fix	Type the date again, or give the cell a number format.
TAB-0208	“{text}” is neither true nor false.
TAB-0208.fix	Type TRUE or FALSE again and save the workbook.
TAB-0209	“{text}” is not a type of cell.
TAB-0209.fix	Open the workbook in a spreadsheet program and save it again.
TAB-0210	The cell has the style {text}, which the workbook does not have, so that nobody can tell a number from a date.
TAB-0210.fix	Open the workbook in a spreadsheet program and save it again.
TAB-0290#one	{count} more finding of the kind {code} is not listed.
TAB-0290#other	{count} more findings of the kind {code} are not listed.
TAB-0290.fix	Correct the listed ones first: often they have one cause.
"""#

    static let kk: String = #"""
TAB-0101	«{file}» — оқылатын кітап (.xlsx) емес.
TAB-0101.fix	Кестені Excel кітабы (.xlsx) немесе UTF-8 кодтамасындағы CSV ретінде сақтаңыз.
TAB-0102	«{file}» кітабы құпиясөзбен шифрланған.
TAB-0102.fix	Оны Excel-де ашып, құпиясөзді алып тастаңыз (Файл, Мәліметтер, Кітапты қорғау) да, қайта сақтаңыз.
TAB-0103	«{file}» — ескі екілік пішімдегі (.xls) кітап, ол оқылмайды.
TAB-0103.fix	Оны Excel немесе LibreOffice бағдарламасында ашып, Excel кітабы (.xlsx) ретінде сақтаңыз.
TAB-0104	«{file}» — екілік кітап (.xlsb), ол оқылмайды.
TAB-0104.fix	Оны Excel-де ашып, Excel кітабы (.xlsx) ретінде сақтаңыз.
TAB-0105	«{file}» — OpenDocument пішіміндегі (.ods) құжат, ол оқылмайды.
TAB-0105.fix	Оны LibreOffice бағдарламасында ашып, Excel кітабы (.xlsx) ретінде сақтаңыз.
TAB-0106	«{file}» архивінде кітап жоқ.
TAB-0106.fix	Кестелік бағдарлама сақтаған кітаптың (.xlsx) өзін көрсетіңіз.
TAB-0107	«{file}» кітабында «{part}» аталған, бірақ оның бөлігі жоқ.
TAB-0107.fix	Кітапты кестелік бағдарламада ашып, файлды жөндетіңіз де, қайта сақтаңыз.
TAB-0108	«{file}» кітабында ұяшықтары бар парақ жоқ.
TAB-0108.fix	Кестені бөлек параққа орналастырып, кітапты қайта сақтаңыз.
TAB-0109	«{file}» мәтіндері {limit} байт шегінен асады.
TAB-0109.fix	Кітапты бөліңіз немесе парақтарын UTF-8 кодтамасындағы CSV ретінде сақтаңыз.
TAB-0110	«{file}» кітабында «{sheet}» атты екі парақ бар.
TAB-0110.fix	Әр параққа өз атын беріңіз.
TAB-0111	«{file}» ішіндегі «{part}» — ұяшықтары бар парақ емес.
TAB-0111.fix	Кітапты кестелік бағдарламада ашып, файлды жөндетіңіз де, қайта сақтаңыз.
TAB-0112	«{file}» парақ аты бола алмайды.
TAB-0112.fix	\\ / ? * [ ] : белгілерінсіз 1-ден 31-ге дейін белгі таңдаңыз, атты қайталамаңыз.
TAB-0113	«{file}» кестесі парақтан үлкен.
TAB-0113.fix	Парақта ең көбі 1 048 576 жол мен 16 384 баған: кестені CSV етіп жазыңыз.
TAB-0114	«{file}» парағының {cell} ұяшығындағы мән кітапқа жазылмайды.
TAB-0114.fix	Мәтін 32 767 белгіден аспайды, басқару белгілерінсіз; сан шекті.
TAB-0201	«{reference}» — осы жерде тұра алатын ұяшық та, жол да емес.
TAB-0201.fix	Кітапты кестелік бағдарламада ашып, қайта сақтаңыз.
TAB-0202	Ұяшық {text}-мәтінге сілтейді, ал кітаптағы мәтіндер саны — {count}.
TAB-0202.fix	Кітап бүлінген: оны кестелік бағдарламада ашып, ұяшықты тексеріңіз де, қайта сақтаңыз.
TAB-0203	Бұл ұяшықтың формуласы ешқашан есептелмеген: мәні файлда жоқ.
TAB-0203.fix	Кітапты кестелік бағдарламада ашыңыз, ол формуланы есептейді, сосын сақтаңыз; немесе мәнін жазыңыз.
TAB-0204	«{reference}» екі рет немесе ретінен тыс тұр.
TAB-0204.fix	Кітап бүлінген: оны кестелік бағдарламада ашып, осы жерді тексеріңіз де, қайта сақтаңыз.
TAB-0205	Файл сан немесе күн деп көрсеткен жерде «{text}» тұр.
TAB-0205.fix	Мәнді қайта енгізіп, кітапты сақтаңыз.
TAB-0206	Ұяшықта {text} қатесі бар.
TAB-0206.fix	Формуланы түзетіңіз немесе ұяшықты тазалаңыз.
TAB-0207	{text} күн түрінде көрсетілген, бірақ күнтізбеде мұндай күн жоқ.
TAB-0207.fix	Күнді қайта енгізіңіз немесе ұяшыққа сандық пішім беріңіз.
TAB-0208	«{text}» — ақиқат та, жалған да емес.
TAB-0208.fix	TRUE немесе FALSE мәнін қайта енгізіп, кітапты сақтаңыз.
TAB-0209	«{text}» — ұяшық түрі емес.
TAB-0209.fix	Кітапты кестелік бағдарламада ашып, қайта сақтаңыз.
TAB-0210	Ұяшықтың {text} стилі кітапта жоқ, сондықтан санды күннен ажырату мүмкін емес.
TAB-0210.fix	Кітапты кестелік бағдарламада ашып, қайта сақтаңыз.
TAB-0290#one	{code} түріндегі тағы {count} ескертпе тізімге кірмеді.
TAB-0290#other	{code} түріндегі тағы {count} ескертпе тізімге кірмеді.
TAB-0290.fix	Алдымен тізімдегілерді түзетіңіз: көбіне олардың себебі бір.
"""#

    static let ru: String = #"""
TAB-0101	«{file}» — не книга, которая читается (.xlsx).
TAB-0101.fix	Сохраните таблицу как книгу Excel (.xlsx) или как CSV в UTF-8.
TAB-0102	Книга «{file}» зашифрована паролем.
TAB-0102.fix	Откройте её в Excel, снимите пароль (Файл, Сведения, Защита книги) и сохраните заново.
TAB-0103	«{file}» — книга старого двоичного формата (.xls), он не читается.
TAB-0103.fix	Откройте её в Excel или LibreOffice и сохраните как книгу Excel (.xlsx).
TAB-0104	«{file}» — двоичная книга (.xlsb), она не читается.
TAB-0104.fix	Откройте её в Excel и сохраните как книгу Excel (.xlsx).
TAB-0105	«{file}» — документ формата OpenDocument (.ods), он не читается.
TAB-0105.fix	Откройте его в LibreOffice и сохраните как книгу Excel (.xlsx).
TAB-0106	В архиве «{file}» нет книги.
TAB-0106.fix	Укажите саму книгу (.xlsx), сохранённую табличной программой.
TAB-0107	Книга «{file}» называет «{part}», но соответствующей части в ней нет.
TAB-0107.fix	Откройте книгу в табличной программе, дайте ей исправить файл и сохраните заново.
TAB-0108	В книге «{file}» нет листа с ячейками.
TAB-0108.fix	Поместите таблицу на отдельный лист и сохраните книгу заново.
TAB-0109	Тексты «{file}» занимают больше предела в {limit} байт.
TAB-0109.fix	Разделите книгу или сохраните её листы как CSV в UTF-8.
TAB-0110	В книге «{file}» два листа с именем «{sheet}».
TAB-0110.fix	Дайте каждому листу своё имя.
TAB-0111	«{part}» в «{file}» — не лист с ячейками.
TAB-0111.fix	Откройте книгу в табличной программе, дайте ей исправить файл и сохраните заново.
TAB-0112	«{file}» не может быть именем листа.
TAB-0112.fix	Выберите от 1 до 31 знака без \\ / ? * [ ] : и не повторяйте имя.
TAB-0113	Таблица «{file}» больше, чем может быть лист.
TAB-0113.fix	На листе не более 1 048 576 строк и 16 384 столбцов: запишите таблицу в CSV.
TAB-0114	Значение ячейки {cell} листа «{file}» не может стоять в книге.
TAB-0114.fix	Текст — не более 32 767 знаков без управляющих; числа конечны.
TAB-0201	«{reference}» — не ячейка и не строка, которая может здесь стоять.
TAB-0201.fix	Откройте книгу в табличной программе и сохраните заново.
TAB-0202	Ячейка ссылается на текст номер {text}, а текстов в книге {count}.
TAB-0202.fix	Книга повреждена: откройте её в табличной программе, проверьте ячейку и сохраните заново.
TAB-0203	Формула этой ячейки ни разу не вычислена: её значения в файле нет.
TAB-0203.fix	Откройте книгу в табличной программе, она вычислит формулу, и сохраните; или впишите значение.
TAB-0204	«{reference}» встречается дважды или не по порядку.
TAB-0204.fix	Книга повреждена: откройте её в табличной программе, проверьте это место и сохраните заново.
TAB-0205	Там, где файл объявляет число или дату, стоит «{text}».
TAB-0205.fix	Введите значение заново и сохраните книгу.
TAB-0206	В ячейке ошибка {text}.
TAB-0206.fix	Исправьте формулу или очистите ячейку.
TAB-0207	{text} показано как дата, но такого дня в календаре нет.
TAB-0207.fix	Введите дату заново или задайте ячейке числовой формат.
TAB-0208	«{text}» — ни истина, ни ложь.
TAB-0208.fix	Введите ИСТИНА или ЛОЖЬ заново и сохраните книгу.
TAB-0209	«{text}» — не тип ячейки.
TAB-0209.fix	Откройте книгу в табличной программе и сохраните заново.
TAB-0210	У ячейки стиль {text}, которого в книге нет, поэтому не отличить число от даты.
TAB-0210.fix	Откройте книгу в табличной программе и сохраните заново.
TAB-0290#one	Ещё {count} замечание вида {code} не перечислено.
TAB-0290#few	Ещё {count} замечания вида {code} не перечислены.
TAB-0290#many	Ещё {count} замечаний вида {code} не перечислены.
TAB-0290#other	Ещё {count} замечания вида {code} не перечислены.
TAB-0290.fix	Сначала исправьте перечисленные: часто причина у них одна.
"""#
}
