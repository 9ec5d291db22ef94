// Generated from Translations/*/inventory-structure.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum InventoryStructureTexts {
    static let en: String = #"""
INV-1010	Of {facility}, {after} counts with the structure of {date}; in {year} itself it was {before}.
INV-1010.fix	Check the interests of the facility in organisation.yaml if this is not meant.
INV-1011	{facility} counts with the structure of {date} ({after}), but has no record of {year} and adds nothing.
INV-1011.fix	If it existed in {year}, bring the records of its owner of that time; if it did not, this is right.
INV-1012	The lease {lease} holds on {date} and counts on all days of {year}.
INV-1012.fix	Check the days of the lease if this is not meant.
INV-1013	The lease {lease} does not hold on {date} and counts on no day of {year}.
INV-1013.fix	Check the days of the lease if this is not meant.
WSP-0640	{year} is calculated anew with the structure of {date}, the last day of the reporting year.
WSP-0640.fix	Name another day with --structure-of.
WSP-0641	The structure of {date} is earlier than {year}: a year is calculated anew with a later structure.
WSP-0641.fix	Name a day in {year} or after it.
WSP-0642	{year} stands as it was approved with the structure of {date} (version {version}); this calculation does not take its place.
WSP-0642.fix	Use qadam inventory recalculate to propose another figure.
WSP-0643	{year} is shown as it was approved with the structure of {date} (version {version}).
WSP-0643.fix	qadam inventory compare with --version-from names another version.
WSP-0644	{year} was restated with the structure of {date}, which is kept.
WSP-0644.fix	Use the trigger structure and --structure-of for another structure.
WSP-0645	Another structure is no reason of the trigger “{trigger}”.
WSP-0645.fix	Give --trigger structure or outsourcing with --structure-of.
"""#

    static let kk: String = #"""
INV-1010	{facility} бойынша {date} құрылымымен {after} есептеледі; {year} жылдың өзінде {before} болған.
INV-1010.fix	Бұл дұрыс болмаса, organisation.yaml файлындағы нысанның үлестерін тексеріңіз.
INV-1011	{facility} нысаны {date} құрылымымен есептеледі ({after}), бірақ {year} жылғы жазбасы жоқ және ештеңе қоспайды.
INV-1011.fix	Егер ол {year} жылы болған болса, сол кездегі иесінің жазбаларын енгізіңіз; болмаса, бәрі дұрыс.
INV-1012	{lease} жалдауы {date} күні күшінде және {year} жылдың барлық күнінде ескеріледі.
INV-1012.fix	Бұл дұрыс болмаса, жалдау күндерін тексеріңіз.
INV-1013	{lease} жалдауы {date} күні күшінде емес және {year} жылдың бірде-бір күнінде ескерілмейді.
INV-1013.fix	Бұл дұрыс болмаса, жалдау күндерін тексеріңіз.
WSP-0640	{year} жыл есепті жылдың соңғы күні {date} құрылымымен қайта есептеледі.
WSP-0640.fix	Басқа күнді --structure-of арқылы атаңыз.
WSP-0641	{date} құрылымы {year} жылдан бұрын: жыл кейінгі құрылыммен қайта есептеледі.
WSP-0641.fix	{year} жылғы немесе одан кейінгі күнді атаңыз.
WSP-0642	{year} жыл {date} құрылымымен мақұлданған күйінде тұр ({version} нұсқасы); бұл есептеу оның орнын баспайды.
WSP-0642.fix	Басқа санды ұсыну үшін qadam inventory recalculate қолданыңыз.
WSP-0643	{year} жыл {date} құрылымымен мақұлданған күйінде көрсетілген ({version} нұсқасы).
WSP-0643.fix	qadam inventory compare командасының --version-from параметрі басқа нұсқаны атайды.
WSP-0644	{year} жыл {date} құрылымымен қайта есептелген еді, ол сақталады.
WSP-0644.fix	Басқа құрылым үшін structure себебі мен --structure-of қолданыңыз.
WSP-0645	Басқа құрылым «{trigger}» себебіне жатпайды.
WSP-0645.fix	--structure-of параметрімен бірге --trigger structure немесе outsourcing беріңіз.
"""#

    static let ru: String = #"""
INV-1010	От {facility} со структурой на {date} учитывается {after}; в самом {year} году было {before}.
INV-1010.fix	Если имелось в виду иное, проверьте доли в этом объекте в organisation.yaml.
INV-1011	{facility} учитывается со структурой на {date} ({after}), но не имеет записей за {year} год и ничего не добавляет.
INV-1011.fix	Если объект существовал в {year} году, внесите записи тогдашнего владельца; если нет, всё верно.
INV-1012	Аренда {lease} действует на {date} и учитывается во все дни {year} года.
INV-1012.fix	Если имелось в виду иное, проверьте дни аренды.
INV-1013	Аренда {lease} на {date} не действует и не учитывается ни в один день {year} года.
INV-1013.fix	Если имелось в виду иное, проверьте дни аренды.
WSP-0640	{year} год пересчитан со структурой на {date}, последний день отчётного года.
WSP-0640.fix	Назовите другой день через --structure-of.
WSP-0641	Структура на {date} старше {year} года: год пересчитывают с более поздней структурой.
WSP-0641.fix	Назовите день в {year} году или позже.
WSP-0642	{year} год остаётся таким, как утверждён со структурой на {date} (версия {version}); этот расчёт его не заменяет.
WSP-0642.fix	Чтобы предложить другую цифру, используйте qadam inventory recalculate.
WSP-0643	{year} год показан таким, как утверждён со структурой на {date} (версия {version}).
WSP-0643.fix	Другую версию называет qadam inventory compare с --version-from.
WSP-0644	{year} год был пересчитан со структурой на {date}, она сохранена.
WSP-0644.fix	Для другой структуры используйте причину structure и --structure-of.
WSP-0645	Другая структура не относится к причине «{trigger}».
WSP-0645.fix	Задайте с --structure-of причину --trigger structure или outsourcing.
"""#
}
