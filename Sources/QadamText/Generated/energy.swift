// Generated from Translations/*/energy.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum EnergyTexts {
    static let en: String = #"""
energy.component.building	Building and its levels
energy.component.certificate	Contract or certificate
energy.component.commodity	Commodity
energy.component.credit	Credit
energy.component.emission	Emission
energy.component.group	Group of emissions
energy.component.link	Link between regions
energy.component.region	Region
energy.component.slice	Slices and days
energy.component.storage	Store
energy.component.technology	Technology
energy.component.year	Year
energy.dimension.bracket	Brackets of hours
energy.dimension.building	Buildings
energy.dimension.calendarDay	Days of the year
energy.dimension.certificate	Contracts and certificates
energy.dimension.commodity	Commodities
energy.dimension.credit	Credits
energy.dimension.creditStep	Steps of the price curve of credits
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
unit.activity	activity
unit.capacity	capacity
unit.cost	money
unit.emission	emission
unit.energy	energy
unit.works	works
"""#

    static let kk: String = #"""
energy.component.building	Ғимарат пен оның деңгейлері
energy.component.certificate	Келісімшарт немесе сертификат
energy.component.commodity	Ресурс
energy.component.credit	Кредит
energy.component.emission	Шығарынды
energy.component.group	Шығарындылар тобы
energy.component.link	Аймақтар байланысы
energy.component.region	Аймақ
energy.component.slice	Кесінділер мен күндер
energy.component.storage	Жинақтағыш
energy.component.technology	Технология
energy.component.year	Жыл
energy.dimension.bracket	Сағат аралықтары
energy.dimension.building	Ғимараттар
energy.dimension.calendarDay	Жыл күндері
energy.dimension.certificate	Келісімшарттар мен сертификаттар
energy.dimension.commodity	Ресурстар
energy.dimension.credit	Кредиттер
energy.dimension.creditStep	Кредиттер баға қисығының сатылары
energy.dimension.day	Күндер
energy.dimension.dayType	Күн түрлері
energy.dimension.emission	Шығарындылар
energy.dimension.group	Шығарынды топтары
energy.dimension.level	Тиімділік деңгейлері
energy.dimension.mode	Жұмыс режимдері
energy.dimension.region	Аймақтар
energy.dimension.season	Маусымдар
energy.dimension.slice	Жыл кесінділері
energy.dimension.storage	Жинақтағыштар
energy.dimension.technology	Технологиялар
energy.dimension.year	Жылдар
unit.activity	белсенділік
unit.capacity	қуат
unit.cost	ақша
unit.emission	шығарынды
unit.energy	энергия
unit.works	жұмыстар
"""#

    static let ru: String = #"""
energy.component.building	Здание и его уровни
energy.component.certificate	Договор или сертификат
energy.component.commodity	Ресурс
energy.component.credit	Кредит
energy.component.emission	Выброс
energy.component.group	Группа выбросов
energy.component.link	Связь регионов
energy.component.region	Регион
energy.component.slice	Срезы и дни
energy.component.storage	Накопитель
energy.component.technology	Технология
energy.component.year	Год
energy.dimension.bracket	Часовые интервалы
energy.dimension.building	Здания
energy.dimension.calendarDay	Дни года
energy.dimension.certificate	Договоры и сертификаты
energy.dimension.commodity	Ресурсы
energy.dimension.credit	Кредиты
energy.dimension.creditStep	Ступени кривой цен кредитов
energy.dimension.day	Дни
energy.dimension.dayType	Типы дней
energy.dimension.emission	Выбросы
energy.dimension.group	Группы выбросов
energy.dimension.level	Уровни эффективности
energy.dimension.mode	Режимы работы
energy.dimension.region	Регионы
energy.dimension.season	Сезоны
energy.dimension.slice	Срезы года
energy.dimension.storage	Накопители
energy.dimension.technology	Технологии
energy.dimension.year	Годы
unit.activity	активность
unit.capacity	мощность
unit.cost	деньги
unit.emission	выброс
unit.energy	энергия
unit.works	работы
"""#
}
