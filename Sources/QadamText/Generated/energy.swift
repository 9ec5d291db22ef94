// Generated from Translations/*/energy.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum EnergyTexts {
    static let en: String = #"""
energy.dimension.bracket	Brackets of hours
energy.dimension.building	Buildings
energy.dimension.calendarDay	Days of the year
energy.dimension.commodity	Commodities
energy.dimension.credit	Credits
energy.dimension.day	Days
energy.dimension.dayType	Types of day
energy.dimension.emission	Emissions
energy.dimension.group	Groups of emissions
energy.dimension.level	Levels of efficiency
energy.dimension.mode	Modes of operation
energy.dimension.region	Regions
energy.dimension.season	Seasons
energy.dimension.slice	Slices of the year
energy.dimension.storage	Stores
energy.dimension.technology	Technologies
energy.dimension.year	Years
"""#

    static let kk: String = #"""
energy.dimension.bracket	Сағат аралықтары
energy.dimension.building	Ғимараттар
energy.dimension.calendarDay	Жыл күндері
energy.dimension.commodity	Тасымалдаушылар мен тауарлар
energy.dimension.credit	Кредиттер
energy.dimension.day	Күндер
energy.dimension.dayType	Күн түрлері
energy.dimension.emission	Шығарындылар
energy.dimension.group	Шығарынды топтары
energy.dimension.level	Тиімділік деңгейлері
energy.dimension.mode	Жұмыс режимдері
energy.dimension.region	Өңірлер
energy.dimension.season	Маусымдар
energy.dimension.slice	Жыл бөліктері
energy.dimension.storage	Қоймалар
energy.dimension.technology	Технологиялар
energy.dimension.year	Жылдар
"""#

    static let ru: String = #"""
energy.dimension.bracket	Отрезки часов
energy.dimension.building	Здания
energy.dimension.calendarDay	Дни года
energy.dimension.commodity	Энергоносители и товары
energy.dimension.credit	Кредиты
energy.dimension.day	Дни
energy.dimension.dayType	Типы дней
energy.dimension.emission	Выбросы
energy.dimension.group	Группы выбросов
energy.dimension.level	Уровни эффективности
energy.dimension.mode	Режимы работы
energy.dimension.region	Регионы
energy.dimension.season	Сезоны
energy.dimension.slice	Части года
energy.dimension.storage	Накопители
energy.dimension.technology	Технологии
energy.dimension.year	Годы
"""#
}
