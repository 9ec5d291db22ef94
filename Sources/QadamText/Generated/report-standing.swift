// Generated from Translations/*/report-standing.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum ReportStandingTexts {
    static let en: String = #"""
WSP-0570	The year {year} was locked by {actor} at {location} (scope 2 by location) and {market} (by market); this is the locked result.
WSP-0570.fix	`qadam inventory lock --list` shows the lock; `qadam inventory unlock {year}` asks to open the year.
WSP-0571	The year {year} was locked by {actor} at {location} (scope 2 by location) and {market} (by market). Calculated after the lock it gives {newLocation} and {newMarket}: a difference of {difference} and {marketDifference}. The locked result stands.
WSP-0571.fix	`qadam inventory show --year {year}` shows the locked result. Put the documents back, propose the difference with `qadam inventory recalculate --year {year}`, or ask to open the year with `qadam inventory unlock {year}`.
WSP-0572	The year {year} is locked under {gwp} and {approach} at {location} (scope 2 by location) and {market} (by market). What is shown here is on another basis, which the lock does not cover.
WSP-0572.fix	Leave out `--gwp` and `--approach` to see the locked result.
WSP-0573	Documents or factor packs have changed since the year {year} was locked: intervals, names and views on another basis may not be those of the lock.
WSP-0573.fix	`qadam inventory lock --list` shows the lock. Put the documents back, or ask to open the year with `qadam inventory unlock {year}`.
disclosure.column.code	Code
disclosure.column.daysCovered	Days covered
disclosure.column.finding	Finding
disclosure.column.monthsCovered	Months with records
disclosure.column.recordCount	Records
disclosure.column.rhythm	Recorded
disclosure.column.severity	Severity
disclosure.column.where	Where
disclosure.coverage.complete	complete
disclosure.coverage.event	as it happens
disclosure.coverage.none	no data
disclosure.coverage.partial	days are missing
disclosure.enter.noRecords	no data: no record of the year
disclosure.note.gaps	A source line without records is not zero: its emissions are not known and are in no sum. Where days are missing, only what was recorded is counted. A line that uses the records of several others is covered where each of them is.
disclosure.note.noFindings	The calculation found nothing to remark.
disclosure.note.partial#one	In {count} source line days are missing.
disclosure.note.partial#other	In {count} source lines days are missing.
disclosure.note.withoutData#one	{count} source line has no record of the year.
disclosure.note.withoutData#other	{count} source lines have no record of the year.
disclosure.pin.lockOfOther	Lock of the year, of another result than this one (SHA-256)
disclosure.section.gaps	Data gaps and findings
disclosure.severity.error	error
disclosure.severity.note	note
disclosure.severity.warning	warning
disclosure.table.coverage	What the records of each source line cover
disclosure.table.findings	Findings of the calculation
"""#

    static let kk: String = #"""
WSP-0570	{year} жыл {location} (2-қамту орналасу бойынша) және {market} (нарық бойынша) нәтижесімен жабылған ({actor}); бұл — жабылған нәтиже.
WSP-0570.fix	`qadam inventory lock --list` жабуды көрсетеді; `qadam inventory unlock {year}` жылды ашуды сұрайды.
WSP-0571	{year} жыл {location} (2-қамту орналасу бойынша) және {market} (нарық бойынша) нәтижесімен жабылған ({actor}). Жабылғаннан кейінгі есеп {newLocation} және {newMarket} береді: айырмасы {difference} және {marketDifference}. Жабылған нәтиже күшінде.
WSP-0571.fix	`qadam inventory show --year {year}` жабылған нәтижені көрсетеді. Құжаттарды қайтарыңыз, айырманы `qadam inventory recalculate --year {year}` арқылы ұсыныңыз немесе `qadam inventory unlock {year}` арқылы жылды ашуды сұраңыз.
WSP-0572	{year} жыл {gwp} және «{approach}» негізінде {location} (2-қамту орналасу бойынша) және {market} (нарық бойынша) нәтижесімен жабылған. Мұнда басқа негіздегі нәтиже көрсетілген, жабу оны қамтымайды.
WSP-0572.fix	Жабылған нәтижені көру үшін `--gwp` мен `--approach` параметрлерін алып тастаңыз.
WSP-0573	{year} жыл жабылғаннан кейін құжаттар немесе коэффициент пакеттері өзгерді: аралықтар, атаулар және басқа негіздегі нәтижелер жабылғаннан өзгеше болуы мүмкін.
WSP-0573.fix	`qadam inventory lock --list` жабуды көрсетеді. Құжаттарды қайтарыңыз немесе `qadam inventory unlock {year}` арқылы жылды ашуды сұраңыз.
disclosure.column.code	Код
disclosure.column.daysCovered	Қамтылған күндер
disclosure.column.finding	Ескерту
disclosure.column.monthsCovered	Жазбасы бар айлар
disclosure.column.recordCount	Жазбалар
disclosure.column.rhythm	Жазылуы
disclosure.column.severity	Маңыздылығы
disclosure.column.where	Орны
disclosure.coverage.complete	толық
disclosure.coverage.event	оқиға болғанда
disclosure.coverage.none	деректер жоқ
disclosure.coverage.partial	күндер жетіспейді
disclosure.enter.noRecords	деректер жоқ: жыл ішінде бірде-бір жазба жоқ
disclosure.note.gaps	Жазбасыз жол нөл емес: оның шығарындылары белгісіз және ешбір қосындыға кірмейді. Күндер жетіспейтін жерде тек жазылғаны есептелген. Бірнеше жолдың жазбасын алатын жол олардың әрқайсысы қамтылған жерде қамтылған.
disclosure.note.noFindings	Есеп ескерту берген жоқ.
disclosure.note.partial#one	{count} жолда күндер жетіспейді.
disclosure.note.partial#other	{count} жолда күндер жетіспейді.
disclosure.note.withoutData#one	{count} жолдың жыл ішінде жазбасы жоқ.
disclosure.note.withoutData#other	{count} жолдың жыл ішінде жазбасы жоқ.
disclosure.pin.lockOfOther	Жылды жабу, нәтижесі осыдан өзге (SHA-256)
disclosure.section.gaps	Деректердегі олқылықтар мен ескертулер
disclosure.severity.error	қате
disclosure.severity.note	ескертпе
disclosure.severity.warning	ескерту
disclosure.table.coverage	Әр жолдың жазбалары нені қамтиды
disclosure.table.findings	Есептің ескертулері
"""#

    static let ru: String = #"""
WSP-0570	Год {year} закрыт ({actor}) с результатом {location} (охват 2 по местоположению) и {market} (по рынку); это закрытый результат.
WSP-0570.fix	`qadam inventory lock --list` показывает закрытие; `qadam inventory unlock {year}` просит открыть год.
WSP-0571	Год {year} закрыт ({actor}) с результатом {location} (охват 2 по местоположению) и {market} (по рынку). Расчёт после закрытия даёт {newLocation} и {newMarket}: разница {difference} и {marketDifference}. Действует закрытый результат.
WSP-0571.fix	`qadam inventory show --year {year}` показывает закрытый результат. Верните документы, предложите разницу командой `qadam inventory recalculate --year {year}` или попросите открыть год командой `qadam inventory unlock {year}`.
WSP-0572	Год {year} закрыт на основе {gwp}, подход «{approach}», с результатом {location} (охват 2 по местоположению) и {market} (по рынку). Здесь показан результат на другой основе, которую закрытие не охватывает.
WSP-0572.fix	Уберите `--gwp` и `--approach`, чтобы увидеть закрытый результат.
WSP-0573	После закрытия {year} года изменились документы или пакеты коэффициентов: интервалы, названия и результаты на другой основе могут отличаться от закрытых.
WSP-0573.fix	`qadam inventory lock --list` показывает закрытие. Верните документы или попросите открыть год командой `qadam inventory unlock {year}`.
disclosure.column.code	Код
disclosure.column.daysCovered	Охвачено дней
disclosure.column.finding	Замечание
disclosure.column.monthsCovered	Месяцев с записями
disclosure.column.recordCount	Записей
disclosure.column.rhythm	Как записывают
disclosure.column.severity	Важность
disclosure.column.where	Где
disclosure.coverage.complete	полностью
disclosure.coverage.event	по мере событий
disclosure.coverage.none	нет данных
disclosure.coverage.partial	дней не хватает
disclosure.enter.noRecords	нет данных: за год нет ни одной записи
disclosure.note.gaps	Строка без записей – это не ноль: её выбросы не известны и не входят ни в одну сумму. Где не хватает дней, учтено только записанное. Строка, которая берёт записи нескольких других, охвачена там, где охвачена каждая из них.
disclosure.note.noFindings	Расчёт не дал замечаний.
disclosure.note.partial#one	В {count} строке не хватает дней.
disclosure.note.partial#few	В {count} строках не хватает дней.
disclosure.note.partial#many	В {count} строках не хватает дней.
disclosure.note.partial#other	В {count} строки не хватает дней.
disclosure.note.withoutData#one	{count} строка не имеет записей за год.
disclosure.note.withoutData#few	{count} строки не имеют записей за год.
disclosure.note.withoutData#many	{count} строк не имеют записей за год.
disclosure.note.withoutData#other	{count} строки не имеют записей за год.
disclosure.pin.lockOfOther	Закрытие года с другим результатом, чем этот (SHA-256)
disclosure.section.gaps	Пробелы в данных и замечания
disclosure.severity.error	ошибка
disclosure.severity.note	примечание
disclosure.severity.warning	предупреждение
disclosure.table.coverage	Что охватывают записи каждой строки
disclosure.table.findings	Замечания расчёта
"""#
}
