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
disclosure.pin.lockOfOther	Lock of the year, of another result than this one (SHA-256)
"""#

    static let kk: String = #"""
WSP-0570	{year} жыл {location} (2-қамту орны бойынша) және {market} (нарық бойынша) нәтижесімен жабылған ({actor}); бұл — жабылған нәтиже.
WSP-0570.fix	`qadam inventory lock --list` жабуды көрсетеді; `qadam inventory unlock {year}` жылды ашуды сұрайды.
WSP-0571	{year} жыл {location} (2-қамту орны бойынша) және {market} (нарық бойынша) нәтижесімен жабылған ({actor}). Жабылғаннан кейінгі есеп {newLocation} және {newMarket} береді: айырмасы {difference} және {marketDifference}. Жабылған нәтиже күшінде.
WSP-0571.fix	`qadam inventory show --year {year}` жабылған нәтижені көрсетеді. Құжаттарды қайтарыңыз, айырманы `qadam inventory recalculate --year {year}` арқылы ұсыныңыз немесе `qadam inventory unlock {year}` арқылы жылды ашуды сұраңыз.
WSP-0572	{year} жыл {gwp} және «{approach}» негізінде {location} (2-қамту орны бойынша) және {market} (нарық бойынша) нәтижесімен жабылған. Мұнда басқа негіздегі нәтиже көрсетілген, жабу оны қамтымайды.
WSP-0572.fix	Жабылған нәтижені көру үшін `--gwp` мен `--approach` параметрлерін алып тастаңыз.
WSP-0573	{year} жыл жабылғаннан кейін құжаттар немесе коэффициент пакеттері өзгерді: аралықтар, атаулар және басқа негіздегі нәтижелер жабылғаннан өзгеше болуы мүмкін.
WSP-0573.fix	`qadam inventory lock --list` жабуды көрсетеді. Құжаттарды қайтарыңыз немесе `qadam inventory unlock {year}` арқылы жылды ашуды сұраңыз.
disclosure.pin.lockOfOther	Жылды жабу, нәтижесі осыдан өзге (SHA-256)
"""#

    static let ru: String = #"""
WSP-0570	Год {year} закрыт ({actor}) с результатом {location} (охват 2 по месту) и {market} (по рынку); это закрытый результат.
WSP-0570.fix	`qadam inventory lock --list` показывает закрытие; `qadam inventory unlock {year}` просит открыть год.
WSP-0571	Год {year} закрыт ({actor}) с результатом {location} (охват 2 по месту) и {market} (по рынку). Расчёт после закрытия даёт {newLocation} и {newMarket}: разница {difference} и {marketDifference}. Действует закрытый результат.
WSP-0571.fix	`qadam inventory show --year {year}` показывает закрытый результат. Верните документы, предложите разницу командой `qadam inventory recalculate --year {year}` или попросите открыть год командой `qadam inventory unlock {year}`.
WSP-0572	Год {year} закрыт на основе {gwp}, подход «{approach}», с результатом {location} (охват 2 по месту) и {market} (по рынку). Здесь показан результат на другой основе, которую закрытие не охватывает.
WSP-0572.fix	Уберите `--gwp` и `--approach`, чтобы увидеть закрытый результат.
WSP-0573	После закрытия {year} года изменились документы или пакеты коэффициентов: интервалы, названия и результаты на другой основе могут отличаться от закрытых.
WSP-0573.fix	`qadam inventory lock --list` показывает закрытие. Верните документы или попросите открыть год командой `qadam inventory unlock {year}`.
disclosure.pin.lockOfOther	Закрытие года с другим результатом, чем этот (SHA-256)
"""#
}
