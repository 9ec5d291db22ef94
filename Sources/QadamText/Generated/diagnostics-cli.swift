// Generated from Translations/*/diagnostics-cli.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum DiagnosticsCliTexts {
    static let en: String = #"""
CLI-0101	“{value}” is not a number of rows.
CLI-0101.fix	Give a whole number from 1 on.
CLI-0102	“{value}” is not a gas that Qadam knows.
CLI-0102.fix	Write one of {known}.
CLI-0103	Nothing fits “{words}”.
CLI-0103.fix	Use fewer or other words, or drop the filters.
CLI-0104	Nothing fits “{words}”.
CLI-0104.fix	Near words: {suggestions}.
"""#

    static let kk: String = #"""
CLI-0101	«{value}» жол саны емес.
CLI-0101.fix	1-ден басталатын бүтін сан беріңіз.
CLI-0102	Qadam «{value}» газын білмейді.
CLI-0102.fix	Мыналардың бірін жазыңыз: {known}.
CLI-0103	«{words}» сөзіне сай ештеңе жоқ.
CLI-0103.fix	Азырақ немесе басқа сөз жазыңыз, сүзгілерді алып тастаңыз.
CLI-0104	«{words}» сөзіне сай ештеңе жоқ.
CLI-0104.fix	Жақын сөздер: {suggestions}.
"""#

    static let ru: String = #"""
CLI-0101	«{value}» — не число строк.
CLI-0101.fix	Укажите целое число от 1.
CLI-0102	Qadam не знает газа «{value}».
CLI-0102.fix	Напишите один из: {known}.
CLI-0103	Ничего не подходит к «{words}».
CLI-0103.fix	Используйте меньше слов или другие слова, уберите фильтры.
CLI-0104	Ничего не подходит к «{words}».
CLI-0104.fix	Близкие слова: {suggestions}.
"""#
}
