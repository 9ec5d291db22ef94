// Generated from Translations/*/inventory-completeness.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum InventoryCompletenessTexts {
    static let en: String = #"""
INV-1040	{at}: no list of expected lines knows the kind of site “{kind}”.
INV-1040.fix	Known kinds under kinds in organisation.yaml: {known}.
INV-1041	An absence of “{expected}” is stated at “{at}”, which is no building, no facility and not the organisation.
INV-1041.fix	Take one of these identifiers: {known}.
INV-1042	An absence of “{expected}” is stated at “{at}”, where it is not expected.
INV-1042.fix	Expected there: {known}. Correct the name, or take the statement out.
INV-1043	An absence of “{expected}” is stated at “{at}”, but there are lines for it: {lines}.
INV-1043.fix	Take the statement out of absent in organisation.yaml, or the lines out of sources.csv.
WSP-0660	Usual quantities are stated of “{source}”, and there is no such source line.
WSP-0660.fix	Take an identifier of sources.csv.
WSP-0661	Usual quantities of “{source}” are stated twice.
WSP-0661.fix	Leave one statement of each line under usual.
WSP-0662	Usual quantities of “{source}” are stated in {unit}, which does not become {line}.
WSP-0662.fix	State low and high in a unit of the line.
disclosure.column.answer	Line or reason
disclosure.column.expected	Expected
disclosure.enter.absence	absent: enter the line, or the reason under absent in organisation.yaml
disclosure.fact.andMore#one	{first} and {count} more line
disclosure.fact.andMore#other	{first} and {count} more lines
disclosure.note.usual.day	Usual quantities of {source}, stated by the organisation: {low} to {high} a day ({reason}).
disclosure.note.usual.record	Usual quantities of {source}, stated by the organisation: {low} to {high} a record ({reason}).
disclosure.table.completeness	What is expected of each kind of site, and what is there
inventory.expected.furnaces	boilers and furnaces
inventory.expected.gas-losses	losses of natural gas
inventory.expected.landfill-methane	methane of the landfill
inventory.expected.mine-methane	methane of the mine
inventory.expected.process	industrial processes
inventory.expected.wastewater	wastewater treatment
inventory.expectedWhy.furnaces	the site is a boiler house
inventory.expectedWhy.gas-losses	the site has a gas network
inventory.expectedWhy.landfill-methane	the site is a landfill
inventory.expectedWhy.mine-methane	the site is a coal mine
inventory.expectedWhy.process	the site is a metal works
inventory.expectedWhy.wastewater	the site treats wastewater
"""#

    static let kk: String = #"""
INV-1040	{at}: күтілетін жолдар тізімінің ешқайсысы «{kind}» алаң түрін білмейді.
INV-1040.fix	organisation.yaml файлындағы kinds үшін белгілі түрлер: {known}.
INV-1041	«{expected}» жоқтығы «{at}» жерінде мәлімделген, бірақ ол ғимарат та, алаң да, ұйым да емес.
INV-1041.fix	Мына идентификаторлардың бірін алыңыз: {known}.
INV-1042	«{expected}» жоқтығы «{at}» жерінде мәлімделген, бірақ ол жерде бұл күтілмейді.
INV-1042.fix	Ол жерде күтілетіні: {known}. Атауын түзетіңіз не мәлімдемені алып тастаңыз.
INV-1043	«{expected}» жоқтығы «{at}» жерінде мәлімделген, бірақ оның жолдары бар: {lines}.
INV-1043.fix	organisation.yaml файлының absent бөлімінен мәлімдемені не sources.csv кестесінен жолдарды алып тастаңыз.
WSP-0660	Әдеттегі мөлшер «{source}» үшін мәлімделген, бірақ ондай дереккөз жолы жоқ.
WSP-0660.fix	sources.csv кестесіндегі идентификаторды алыңыз.
WSP-0661	«{source}» үшін әдеттегі мөлшер екі рет мәлімделген.
WSP-0661.fix	usual бөлімінде әр жолға бір мәлімдеме қалдырыңыз.
WSP-0662	«{source}» үшін әдеттегі мөлшер {unit} бірлігінде берілген, ол {line} бірлігіне айналмайды.
WSP-0662.fix	low мен high мәндерін жолдың бірлігінде беріңіз.
disclosure.column.answer	Жол не себеп
disclosure.column.expected	Күтіледі
disclosure.enter.absence	жоқ: жолды не себебін organisation.yaml файлының absent бөліміне енгізіңіз
disclosure.fact.andMore#one	{first} және тағы {count} жол
disclosure.fact.andMore#other	{first} және тағы {count} жол
disclosure.note.usual.day	Ұйым мәлімдеген {source} жолының әдеттегі мөлшері: күніне {low} – {high} ({reason}).
disclosure.note.usual.record	Ұйым мәлімдеген {source} жолының әдеттегі мөлшері: бір жазбада {low} – {high} ({reason}).
disclosure.table.completeness	Әр түрдегі алаңнан күтілетіні және бары
inventory.expected.furnaces	қазандықтар мен пештер
inventory.expected.gas-losses	табиғи газ шығыны
inventory.expected.landfill-methane	полигон метаны
inventory.expected.mine-methane	шахта не разрез метаны
inventory.expected.process	өнеркәсіптік процестер
inventory.expected.wastewater	ағынды суды тазарту
inventory.expectedWhy.furnaces	алаң – қазандық үйі
inventory.expectedWhy.gas-losses	алаңда газ желісі бар
inventory.expectedWhy.landfill-methane	алаң – қалдық полигоны
inventory.expectedWhy.mine-methane	алаң – көмір шахтасы не разрезі
inventory.expectedWhy.process	алаң – металлургия өндірісі
inventory.expectedWhy.wastewater	алаңда ағынды су тазартылады
"""#

    static let ru: String = #"""
INV-1040	{at}: ни один список ожидаемых строк не знает вида площадки «{kind}».
INV-1040.fix	Известные виды для kinds в organisation.yaml: {known}.
INV-1041	Отсутствие «{expected}» заявлено в месте «{at}»; это не здание, не площадка и не организация.
INV-1041.fix	Возьмите один из идентификаторов: {known}.
INV-1042	Отсутствие «{expected}» заявлено в месте «{at}», где его и не ждут.
INV-1042.fix	Там ожидаются: {known}. Исправьте название или уберите заявление.
INV-1043	Отсутствие «{expected}» заявлено в месте «{at}», но строки для него есть: {lines}.
INV-1043.fix	Уберите заявление из absent в organisation.yaml или строки из sources.csv.
WSP-0660	Обычные количества заявлены для «{source}», но такой строки нет.
WSP-0660.fix	Возьмите идентификатор из sources.csv.
WSP-0661	Обычные количества «{source}» заявлены дважды.
WSP-0661.fix	Оставьте в usual одно заявление на строку.
WSP-0662	Обычные количества «{source}» заявлены в {unit}, что не переводится в {line}.
WSP-0662.fix	Задайте low и high в единице строки.
disclosure.column.answer	Строка или причина
disclosure.column.expected	Ожидается
disclosure.enter.absence	нет: внесите строку или причину в раздел absent файла organisation.yaml
disclosure.fact.andMore#one	{first} и ещё {count} строка
disclosure.fact.andMore#few	{first} и ещё {count} строки
disclosure.fact.andMore#many	{first} и ещё {count} строк
disclosure.fact.andMore#other	{first} и ещё {count} строки
disclosure.note.usual.day	Обычные количества {source} по заявлению организации: от {low} до {high} в день ({reason}).
disclosure.note.usual.record	Обычные количества {source} по заявлению организации: от {low} до {high} на запись ({reason}).
disclosure.table.completeness	Что ожидается от площадок каждого вида и что есть
inventory.expected.furnaces	котлы и печи
inventory.expected.gas-losses	потери природного газа
inventory.expected.landfill-methane	метан полигона
inventory.expected.mine-methane	метан разреза или шахты
inventory.expected.process	промышленные процессы
inventory.expected.wastewater	очистка сточных вод
inventory.expectedWhy.furnaces	площадка – котельная
inventory.expectedWhy.gas-losses	на площадке есть газовая сеть
inventory.expectedWhy.landfill-methane	площадка – полигон отходов
inventory.expectedWhy.mine-methane	площадка – угольная шахта или разрез
inventory.expectedWhy.process	площадка – металлургическое производство
inventory.expectedWhy.wastewater	на площадке очищают сточные воды
"""#
}
