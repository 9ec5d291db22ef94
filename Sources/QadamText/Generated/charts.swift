// Generated from Translations/*/charts.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum ChartsTexts {
    static let en: String = #"""
REP-0001	The charts were not drawn: the chart library is not installed.
REP-0001.fix	Run `make setup`, then build the report again.
REP-0002	The charts were not drawn: the chart library gave no drawing ({reason}).
REP-0002.fix	Run `qadam doctor` to see what the library needs, or `make setup` to fetch it again.
REP-0003	The chart “{chart}” was not drawn ({reason}).
REP-0003.fix	Read its figures in the table, and report the fault with the report file.
"""#

    static let kk: String = #"""
REP-0001	Диаграммалар сызылмады: диаграмма кітапханасы орнатылмаған.
REP-0001.fix	`make setup` командасын орындап, есепті қайта құрыңыз.
REP-0002	Диаграммалар сызылмады: диаграмма кітапханасы сурет бермеді ({reason}).
REP-0002.fix	Кітапханаға не керегін көру үшін `qadam doctor`, қайта жүктеу үшін `make setup` орындаңыз.
REP-0003	«{chart}» диаграммасы сызылмады ({reason}).
REP-0003.fix	Сандарын кестеден қараңыз және ақауды есеп файлымен бірге хабарлаңыз.
"""#

    static let ru: String = #"""
REP-0001	Диаграммы не построены: библиотека диаграмм не установлена.
REP-0001.fix	Выполните `make setup` и постройте отчёт снова.
REP-0002	Диаграммы не построены: библиотека диаграмм не вернула рисунков ({reason}).
REP-0002.fix	Выполните `qadam doctor`, чтобы увидеть, чего не хватает библиотеке, или `make setup`, чтобы загрузить её снова.
REP-0003	Диаграмма «{chart}» не построена ({reason}).
REP-0003.fix	Смотрите её числа в таблице и сообщите об ошибке, приложив файл отчёта.
"""#
}
