// Generated from Translations/*/inventory-forecast.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum InventoryForecastTexts {
    static let en: String = #"""
INV-1045	The contract {instrument} ends on {last}: from {year} the forecast counts none of it, and what it covered takes the average of the market.
INV-1045.fix	Enter the contract that follows it under instruments, if there is one; volumes_by_year divides one over several years.
"""#

    static let kk: String = #"""
INV-1045	{instrument} келісімшарты {last} аяқталады: {year} жылдан бастап болжам оны есептемейді, ол жапқан бөлікке нарық орташасы алынады.
INV-1045.fix	Одан кейінгі келісімшарт болса, оны instruments бөліміне енгізіңіз; volumes_by_year бір келісімшартты бірнеше жылға бөледі.
"""#

    static let ru: String = #"""
INV-1045	Договор {instrument} заканчивается {last}: с {year} года прогноз его не учитывает, покрытое им берётся по среднему рынка.
INV-1045.fix	Если есть следующий договор, внесите его в instruments; volumes_by_year делит договор на несколько лет.
"""#
}
