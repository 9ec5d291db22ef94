// Generated from Translations/*/inventory-methane.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum InventoryMethaneTexts {
    static let en: String = #"""
INV-1025#one	{set} values methane by origin: {value} is taken for methane {origin} ({mass}; line: {sources}).
INV-1025#other	{set} values methane by origin: {value} is taken for methane {origin} ({mass}; lines: {sources}).
INV-1025.fix	Nothing is to be done: a choice under choices holds for methane of unknown origin only.
INV-1026	The contract {instrument} covers lines of electricity and of heat: {names}.
INV-1026.fix	Make two contracts of it, each with its volume and its factor.
inventory.explain.methane	Methane {origin} has a value of its own in this set.
inventory.methane.burnt	of burnt fuel, whose carbon is counted as carbon dioxide
inventory.methane.decayed	of what decays
inventory.methane.fossil	from mines and gas
inventory.note.methane.fossil	Methane from mines and gas counts with {value} ({set}, fossil).
inventory.note.methane.non-fossil	Methane of burnt fuel and of what decays counts with {value} ({set}, non-fossil): the carbon of burnt fuel is counted as carbon dioxide.
"""#

    static let kk: String = #"""
INV-1025#one	{set} метанды шығу тегіне қарай бағалайды: {origin} метанға {value} алынған ({mass}; жол: {sources}).
INV-1025#other	{set} метанды шығу тегіне қарай бағалайды: {origin} метанға {value} алынған ({mass}; жолдар: {sources}).
INV-1025.fix	Ештеңе істеу қажет емес: choices бөліміндегі таңдау тек шығу тегі белгісіз метанға қатысты.
INV-1026	{instrument} келісімшарты электр энергиясы мен жылу жолдарын қатар қамтиды: {names}.
INV-1026.fix	Оны көлемі мен коэффициенті бөлек екі келісімшартқа бөліңіз.
inventory.explain.methane	Бұл жинақта {origin} метанның өз мәні бар.
inventory.methane.burnt	көміртегі көмірқышқыл газы ретінде есептелген жанған отынның
inventory.methane.decayed	шіріген заттардың
inventory.methane.fossil	шахта мен газдан шыққан
inventory.note.methane.fossil	Шахта мен газдан шыққан метан {value} мәнімен есептелген ({set}, қазба).
inventory.note.methane.non-fossil	Жанған отын мен шіріген заттардың метаны {value} мәнімен есептелген ({set}, қазба емес): жанған отынның көміртегі көмірқышқыл газы ретінде есептелген.
"""#

    static let ru: String = #"""
INV-1025#one	{set} оценивает метан по происхождению: для метана {origin} взято {value} ({mass}; строка: {sources}).
INV-1025#few	{set} оценивает метан по происхождению: для метана {origin} взято {value} ({mass}; строки: {sources}).
INV-1025#many	{set} оценивает метан по происхождению: для метана {origin} взято {value} ({mass}; строки: {sources}).
INV-1025#other	{set} оценивает метан по происхождению: для метана {origin} взято {value} ({mass}; строки: {sources}).
INV-1025.fix	Делать ничего не нужно: выбор в choices относится только к метану неизвестного происхождения.
INV-1026	Договор {instrument} покрывает строки и электроэнергии, и тепла: {names}.
INV-1026.fix	Разделите его на два договора, каждый со своим объёмом и коэффициентом.
inventory.explain.methane	У метана {origin} в этом наборе своё значение.
inventory.methane.burnt	сожжённого топлива, углерод которого учтён как углекислый газ
inventory.methane.decayed	от разложения
inventory.methane.fossil	из шахт и газа
inventory.note.methane.fossil	Метан из шахт и газа посчитан с {value} ({set}, ископаемый).
inventory.note.methane.non-fossil	Метан сожжённого топлива и разложения посчитан с {value} ({set}, неископаемый): углерод сожжённого топлива учтён как углекислый газ.
"""#
}
