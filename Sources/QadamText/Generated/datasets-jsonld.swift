// Generated from Translations/*/datasets-jsonld.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum DatasetsJsonldTexts {
    static let en: String = #"""
DAT-0323	“{file}”: {path} has the word “{value}”, which Qadam does not know; it is left out.
DAT-0323.fix	Correct the word, or write the package again with Qadam.
DAT-0766	{count} scores of data quality are not by the pedigree matrix of ecoinvent, or cannot be read; they are left out.
DAT-0766.fix	Nothing needs to be done where the data bring their distributions; else name the system “ecoinvent Data Quality System” in exchangeDqSystem and write (1;2;3;4;5).
"""#

    static let kk: String = #"""
DAT-0323	«{file}»: {path} — «{value}» сөзі Qadam-ға белгісіз; ол алынбады.
DAT-0323.fix	Сөзді түзетіңіз немесе пакетті Qadam-нан қайта жазыңыз.
DAT-0766	Деректер сапасының {count} бағасы ecoinvent педигри матрицасы бойынша емес немесе оқылмайды; олар алынбады.
DAT-0766.fix	Деректердің өз үлестірімдері болса, ештеңе істеу қажет емес; болмаса, exchangeDqSystem өрісінде «ecoinvent Data Quality System» жүйесін атап, (1;2;3;4;5) түрінде жазыңыз.
"""#

    static let ru: String = #"""
DAT-0323	«{file}»: {path} — слово «{value}» в Qadam неизвестно; оно пропущено.
DAT-0323.fix	Исправьте слово или запишите пакет заново из Qadam.
DAT-0766	{count} оценок качества данных даны не по матрице ecoinvent или не читаются; они опущены.
DAT-0766.fix	Если у данных есть распределения, ничего делать не нужно; иначе назовите в exchangeDqSystem систему «ecoinvent Data Quality System» и пишите (1;2;3;4;5).
"""#
}
