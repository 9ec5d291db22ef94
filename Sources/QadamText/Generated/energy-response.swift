// Generated from Translations/*/energy-response.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum EnergyResponseTexts {
    static let en: String = #"""
PTH-0950	Demand for {id} is not met in full in {years}: up to {most} a year is missing, at the price of unservedCost.
PTH-0950.fix	Raise unservedCost if this demand must be met, or allow more of what meets it.
energy.part.shiftedFromLimit	what is moved out of a slice is at most a part of its demand with that of buildings ({id})
energy.part.shiftedToLimit	what is moved into a slice is at most a part of its demand with that of buildings ({id})
energy.part.unservedLimit	unserved demand is at most the demand with that of buildings ({id})
energy.part.unservedOfYear	unserved demand of the year ({id})
energy.part.unservedOfYearLimit	unserved demand of the year is at most the demand with that of buildings ({id})
energy.result.unservedOfYear	Unserved demand without a course
energy.symbol.unservedOfYear	demand of the year that is not served
"""#

    static let kk: String = #"""
PTH-0950	{id} сұранысы {years} толық өтелмейді: unservedCost бағасымен жылына {most} дейін жетіспейді.
PTH-0950.fix	Бұл сұраныс өтелуі керек болса, unservedCost мәнін көтеріңіз немесе оны өтейтін нәрсеге көбірек рұқсат беріңіз.
energy.part.shiftedFromLimit	кесіндіден ғимараттарды қоса алғандағы сұранысының бөлігінен артық жылжымайды ({id})
energy.part.shiftedToLimit	кесіндіге ғимараттарды қоса алғандағы сұранысының бөлігінен артық жылжымайды ({id})
energy.part.unservedLimit	жабылмаған сұраныс ғимараттар сұранысымен бірге алғандағы сұраныстан аспайды ({id})
energy.part.unservedOfYear	жылдың жабылмаған сұранысы ({id})
energy.part.unservedOfYearLimit	жылдың жабылмаған сұранысы ғимараттар сұранысымен бірге алғандағы сұраныстан аспайды ({id})
energy.result.unservedOfYear	Барысы жоқ жабылмаған сұраныс
energy.symbol.unservedOfYear	жылдың жабылмаған сұранысы
"""#

    static let ru: String = #"""
PTH-0950	Спрос на {id} покрыт не полностью в {years}: не хватает до {most} в год по цене unservedCost.
PTH-0950.fix	Повысьте unservedCost, если этот спрос нужно покрыть, или разрешите больше того, что его покрывает.
energy.part.shiftedFromLimit	из среза переносится не больше доли его спроса вместе со спросом зданий ({id})
energy.part.shiftedToLimit	в срез переносится не больше доли его спроса вместе со спросом зданий ({id})
energy.part.unservedLimit	непокрытый спрос не больше спроса вместе со спросом зданий ({id})
energy.part.unservedOfYear	непокрытый спрос года ({id})
energy.part.unservedOfYearLimit	непокрытый спрос года не больше спроса вместе со спросом зданий ({id})
energy.result.unservedOfYear	Непокрытый спрос без хода во времени
energy.symbol.unservedOfYear	непокрытый спрос года
"""#
}
