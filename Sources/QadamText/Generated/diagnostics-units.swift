// Generated from Translations/*/diagnostics-units.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum DiagnosticsUnitsTexts {
    static let en: String = #"""
UNI-0101	There is no unit “{unit}”.
UNI-0101.fix	Write a unit of the list, such as kWh, Gcal, t or m3; `qadam unit list` shows all.
UNI-0102	“{unit}” means several units.
UNI-0102.fix	Write one of {suggestions}.
UNI-0103	“{unit}” is not a unit expression.
UNI-0103.fix	Write it like kWh, kg/m3 or kg{{CO2}}/TJ{{NCV}}.
UNI-0104	“{unit}” cannot be expressed in “{other}”: they measure different things.
UNI-0104.fix	Choose a unit of the same quantity, or give the density or heating value as a property.
UNI-0105	“{unit}” and “{other}” count different things: gas, GWP set, heating value or currency year differ.
UNI-0105.fix	State the same basis in braces on both sides.
UNI-0106	“{unit}” has a zero point of its own and cannot stand in a product.
UNI-0106.fix	Use K for temperature differences.
UNI-0107	There is no unit “{unit}”.
UNI-0107.fix	Did you mean {suggestions}?
UNI-0201	“{value}” is not a number.
UNI-0201.fix	Write a number such as 1234.5.
UNI-0202	“{value}” is not a number with a decimal point.
UNI-0202.fix	Write the decimal point as “.” and no marks between thousands, such as 1234.5.
"""#

    static let kk: String = #"""
UNI-0101	«{unit}» деген бірлік жоқ.
UNI-0101.fix	Тізімдегі бірлікті жазыңыз, мысалы kWh, Гкал, т немесе м3; барлығын `qadam unit list` көрсетеді.
UNI-0102	«{unit}» бірнеше бірлікті білдіреді.
UNI-0102.fix	Біреуін жазыңыз: {suggestions}.
UNI-0103	«{unit}» бірлік өрнегі емес.
UNI-0103.fix	Былай жазыңыз: kWh, kg/m3 немесе kg{{CO2}}/TJ{{NCV}}.
UNI-0104	«{unit}» бірлігін «{other}» арқылы өрнектеуге болмайды: олар әртүрлі шамаларды өлшейді.
UNI-0104.fix	Сол шаманың бірлігін таңдаңыз немесе тығыздықты не жану жылуын қасиет ретінде беріңіз.
UNI-0105	«{unit}» пен «{other}» әртүрлі нәрсені санайды: газ, ЖЖӘ жинағы, жану жылуы немесе баға жылы өзгеше.
UNI-0105.fix	Екі жақта да жақшада бірдей негізді көрсетіңіз.
UNI-0106	«{unit}» бірлігінің өз нөлдік нүктесі бар, көбейтіндіде тұра алмайды.
UNI-0106.fix	Температура айырмасы үшін K қолданыңыз.
UNI-0107	«{unit}» деген бірлік жоқ.
UNI-0107.fix	Мүмкін, мынаны айтқыңыз келді: {suggestions}?
UNI-0201	«{value}» сан емес.
UNI-0201.fix	1234.5 сияқты сан жазыңыз.
UNI-0202	«{value}» ондық нүктесі бар сан емес.
UNI-0202.fix	Ондық нүктені «.» деп жазыңыз, мыңдықтарды бөлмеңіз, мысалы 1234.5.
"""#

    static let ru: String = #"""
UNI-0101	Единицы «{unit}» нет.
UNI-0101.fix	Напишите единицу из списка, например kWh, Гкал, т или м3; все показывает `qadam unit list`.
UNI-0102	«{unit}» означает несколько разных единиц.
UNI-0102.fix	Напишите одну из них: {suggestions}.
UNI-0103	«{unit}» — не выражение единицы.
UNI-0103.fix	Пишите так: kWh, kg/m3 или kg{{CO2}}/TJ{{NCV}}.
UNI-0104	«{unit}» нельзя выразить в «{other}»: это разные величины.
UNI-0104.fix	Выберите единицу той же величины или задайте плотность либо теплоту сгорания как свойство.
UNI-0105	«{unit}» и «{other}» считают разное: отличаются газ, набор ПГП, теплота сгорания или год цен.
UNI-0105.fix	Укажите в фигурных скобках одинаковую основу с обеих сторон.
UNI-0106	У «{unit}» своя точка отсчёта, в произведении она стоять не может.
UNI-0106.fix	Для разности температур используйте K.
UNI-0107	Единицы «{unit}» нет.
UNI-0107.fix	Возможно, имелось в виду: {suggestions}?
UNI-0201	«{value}» — не число.
UNI-0201.fix	Напишите число, например 1234.5.
UNI-0202	«{value}» — не число с десятичной точкой.
UNI-0202.fix	Пишите десятичную точку «.» и не разделяйте тысячи, например 1234.5.
"""#
}
