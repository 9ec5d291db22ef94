// Generated from Translations/*/format.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum FormatTexts {
    static let en: String = #"""
format.date	{day} {month} {year}
format.date.month.1	January
format.date.month.10	October
format.date.month.11	November
format.date.month.12	December
format.date.month.2	February
format.date.month.3	March
format.date.month.4	April
format.date.month.5	May
format.date.month.6	June
format.date.month.7	July
format.date.month.8	August
format.date.month.9	September
format.kind.activity	activity record
format.kind.building	building
format.kind.chart	chart
format.kind.exchange	exchange
format.kind.facility	facility
format.kind.factor	emission factor
format.kind.measure	measure
format.kind.meter	meter
format.kind.model	model
format.kind.organisation	organisation
format.kind.pathway	pathway
format.kind.process	process
format.kind.product	product
format.kind.record	activity record
format.kind.source	source line
format.kind.workspace	workspace
format.list.last	{first} and {second}
format.list.more	{first}, {second}
format.missing	—
format.month	{month} {year}
format.month.name.1	January
format.month.name.10	October
format.month.name.11	November
format.month.name.12	December
format.month.name.2	February
format.month.name.3	March
format.month.name.4	April
format.month.name.5	May
format.month.name.6	June
format.month.name.7	July
format.month.name.8	August
format.month.name.9	September
format.month.short.1	Jan
format.month.short.10	Oct
format.month.short.11	Nov
format.month.short.12	Dec
format.month.short.2	Feb
format.month.short.3	Mar
format.month.short.4	Apr
format.month.short.5	May
format.month.short.6	Jun
format.month.short.7	Jul
format.month.short.8	Aug
format.month.short.9	Sep
format.percent	{number}%
format.place.cell	{file}, row {row}, column {column}
format.place.column	{file}, column {column}
format.place.field	{thing}, field {field}
format.place.row	{file}, row {row}
format.place.thing	{kind} “{id}”
format.severity.error	error
format.severity.note	note
format.severity.warning	warning
format.span	{start} – {end}
"""#

    static let kk: String = #"""
format.date	{year} жылғы {day} {month}
format.date.month.1	қаңтар
format.date.month.10	қазан
format.date.month.11	қараша
format.date.month.12	желтоқсан
format.date.month.2	ақпан
format.date.month.3	наурыз
format.date.month.4	сәуір
format.date.month.5	мамыр
format.date.month.6	маусым
format.date.month.7	шілде
format.date.month.8	тамыз
format.date.month.9	қыркүйек
format.kind.activity	қызмет деректерінің жазбасы
format.kind.building	ғимарат
format.kind.chart	диаграмма
format.kind.exchange	алмасу ағыны
format.kind.facility	нысан
format.kind.factor	шығарынды коэффициенті
format.kind.measure	шара
format.kind.meter	есептегіш
format.kind.model	модель
format.kind.organisation	ұйым
format.kind.pathway	траектория
format.kind.process	процесс
format.kind.product	өнім
format.kind.record	қызмет деректерінің жазбасы
format.kind.source	көз жолы
format.kind.workspace	жұмыс кеңістігі
format.list.last	{first} және {second}
format.list.more	{first}, {second}
format.missing	—
format.month	{year} жылғы {month}
format.month.name.1	қаңтар
format.month.name.10	қазан
format.month.name.11	қараша
format.month.name.12	желтоқсан
format.month.name.2	ақпан
format.month.name.3	наурыз
format.month.name.4	сәуір
format.month.name.5	мамыр
format.month.name.6	маусым
format.month.name.7	шілде
format.month.name.8	тамыз
format.month.name.9	қыркүйек
format.month.short.1	қаң
format.month.short.10	қаз
format.month.short.11	қар
format.month.short.12	жел
format.month.short.2	ақп
format.month.short.3	нау
format.month.short.4	сәу
format.month.short.5	мам
format.month.short.6	мау
format.month.short.7	шіл
format.month.short.8	там
format.month.short.9	қыр
format.percent	{number} %
format.place.cell	{file}, {row}-жол, {column} бағаны
format.place.column	{file}, {column} бағаны
format.place.field	{thing}, {field} өрісі
format.place.row	{file}, {row}-жол
format.place.thing	{kind} «{id}»
format.severity.error	қате
format.severity.note	ескертпе
format.severity.warning	ескерту
format.span	{start} – {end}
"""#

    static let ru: String = #"""
format.date	{day} {month} {year} г.
format.date.month.1	января
format.date.month.10	октября
format.date.month.11	ноября
format.date.month.12	декабря
format.date.month.2	февраля
format.date.month.3	марта
format.date.month.4	апреля
format.date.month.5	мая
format.date.month.6	июня
format.date.month.7	июля
format.date.month.8	августа
format.date.month.9	сентября
format.kind.activity	запись данных о деятельности
format.kind.building	здание
format.kind.chart	диаграмма
format.kind.exchange	обмен
format.kind.facility	объект
format.kind.factor	коэффициент выбросов
format.kind.measure	мера
format.kind.meter	счётчик
format.kind.model	модель
format.kind.organisation	организация
format.kind.pathway	траектория
format.kind.process	процесс
format.kind.product	продукт
format.kind.record	запись данных о деятельности
format.kind.source	строка источника
format.kind.workspace	рабочее пространство
format.list.last	{first} и {second}
format.list.more	{first}, {second}
format.missing	—
format.month	{month} {year} г.
format.month.name.1	январь
format.month.name.10	октябрь
format.month.name.11	ноябрь
format.month.name.12	декабрь
format.month.name.2	февраль
format.month.name.3	март
format.month.name.4	апрель
format.month.name.5	май
format.month.name.6	июнь
format.month.name.7	июль
format.month.name.8	август
format.month.name.9	сентябрь
format.month.short.1	янв
format.month.short.10	окт
format.month.short.11	ноя
format.month.short.12	дек
format.month.short.2	фев
format.month.short.3	мар
format.month.short.4	апр
format.month.short.5	май
format.month.short.6	июн
format.month.short.7	июл
format.month.short.8	авг
format.month.short.9	сен
format.percent	{number} %
format.place.cell	{file}, строка {row}, столбец {column}
format.place.column	{file}, столбец {column}
format.place.field	{thing}, поле {field}
format.place.row	{file}, строка {row}
format.place.thing	{kind} «{id}»
format.severity.error	ошибка
format.severity.note	примечание
format.severity.warning	предупреждение
format.span	{start} – {end}
"""#
}
