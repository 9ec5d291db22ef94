// Generated from Translations/*/datasets-jsonld.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum DatasetsJsonldTexts {
    static let en: String = #"""
DAT-0323	“{file}”: {path} has the word “{value}”, which Qadam does not know; it is left out.
DAT-0323.fix	Correct the word, or write the package again with Qadam.
"""#

    static let kk: String = #"""
DAT-0323	«{file}»: {path} — «{value}» сөзі Qadam-ға белгісіз; ол қалдырылды.
DAT-0323.fix	Сөзді түзетіңіз немесе пакетті Qadam-нан қайта жазыңыз.
"""#

    static let ru: String = #"""
DAT-0323	«{file}»: {path} — слово «{value}» в Qadam неизвестно; оно пропущено.
DAT-0323.fix	Исправьте слово или запишите пакет заново из Qadam.
"""#
}
