// Generated from Translations/*/inventory-sold.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum InventorySoldTexts {
    static let en: String = #"""
INV-1014#one	{source} uses the records of sold own generation {origins}, whose fuel scope 1 counts already.
INV-1014#other	{source} uses the records of sold own generation {origins}, whose fuel scope 1 counts already.
INV-1014.fix	Leave the line out: category 3.3 has only energy that was bought and is sold on.
INV-1015	{source} counts {sold} that are sold on, and {from} counts all {bought} that were bought: the resold part stands in scope 2 and in category 3.3.
INV-1015.fix	Record in {from} what is used by yourselves, and take from={from} out of the line.
INV-1016	{source} sells {sold}, but its plant sends out {sent}.
INV-1016.fix	Check the records, and the output of the plant for the same period.
INV-1017	{source} is sold on from {origins}, which is no line of scope 2 with a unit of energy.
INV-1017.fix	Name the line of bought electricity or heat with from=….
INV-1018	{source} sells generation of {facility}, where nothing is burnt in scope 1.
INV-1018.fix	Add the fuel of the plant, unless it runs without fuel.
INV-1024#one	{source} counts supply or losses, and the factor of {origins} in scope 2 of the same facility contains them already.
INV-1024#other	{source} counts supply or losses, and the factors of {origins} in scope 2 of the same facility contain them already.
INV-1024.fix	If it is the same energy, choose factors of generation only for scope 2, or drop the line.
inventory.explain.sold	For information: scope 1 counts the fuel of the plant, and what is sold is taken off nothing.
inventory.method.sold-electricity	Electricity of own generation that is sold
inventory.method.sold-heat	Heat of own generation that is sold
inventory.symbol.generation-sold	energy sold
inventory.symbol.plant-emissions	emissions of the own plant per unit sent out
inventory.validity.sold	For information: the fuel is counted in scope 1, and what is sold is taken off no scope.
"""#

    static let kk: String = #"""
INV-1014#one	{source} сатылған өз өндірісінің {origins} жазбаларын пайдаланады, ал оның отыны 1-қамтуда есептелген.
INV-1014#other	{source} сатылған өз өндірісінің {origins} жазбаларын пайдаланады, ал олардың отыны 1-қамтуда есептелген.
INV-1014.fix	Жолды алып тастаңыз: 3.3 санатында тек сатып алынып, қайта сатылған энергия болады.
INV-1015	{source} қайта сатылған {sold} есептейді, ал {from} сатып алынған барлық {bought} есептейді: қайта сатылған бөлік 2-қамтуда да, 3.3 санатында да тұр.
INV-1015.fix	{from} жолына өзіңіз пайдаланғанын жазып, жолдан from={from} алып тастаңыз.
INV-1016	{source} {sold} сатады, бірақ станциясы {sent} ғана жібереді.
INV-1016.fix	Жазбаларды және станцияның сол кезеңдегі жіберілімін тексеріңіз.
INV-1017	{source} {origins} жолынан қайта сатылады, бірақ ол 2-қамтудың энергия бірлігі бар жолы емес.
INV-1017.fix	from=… арқылы сатып алынған электр энергиясы немесе жылу жолын атаңыз.
INV-1018	{source} {facility} өндірісін сатады, бірақ онда 1-қамтуда ештеңе жағылмайды.
INV-1018.fix	Станция отынсыз жұмыс істемесе, оның отынын қосыңыз.
INV-1024#one	{source} жеткізуді немесе шығынды санайды, ал сол нысанның 2-қамтудағы {origins} коэффициентінде олар бар.
INV-1024#other	{source} жеткізуді немесе шығынды санайды, ал сол нысанның 2-қамтудағы {origins} коэффициенттерінде олар бар.
INV-1024.fix	Егер бұл сол энергия болса, 2-қамту үшін тек өндіру коэффициенттерін таңдаңыз немесе жолды алып тастаңыз.
inventory.explain.sold	Ақпарат үшін: станция отыны 1-қамтуда есептелген, сатылғаны ештеңеден шегерілмейді.
inventory.method.sold-electricity	Сатылған өз өндірісінің электр энергиясы
inventory.method.sold-heat	Сатылған өз өндірісінің жылуы
inventory.symbol.generation-sold	сатылған энергия
inventory.symbol.plant-emissions	өз станциясының жіберілген бірлікке шаққандағы шығарындылары
inventory.validity.sold	Ақпарат үшін: отын 1-қамтуда есептелген, сатылған энергия ешбір қамтудан шегерілмейді.
"""#

    static let ru: String = #"""
INV-1014#one	{source} использует записи проданной собственной выработки {origins}, топливо которой уже учтено в охвате 1.
INV-1014#few	{source} использует записи проданной собственной выработки {origins}, топливо которой уже учтено в охвате 1.
INV-1014#many	{source} использует записи проданной собственной выработки {origins}, топливо которой уже учтено в охвате 1.
INV-1014#other	{source} использует записи проданной собственной выработки {origins}, топливо которой уже учтено в охвате 1.
INV-1014.fix	Уберите строку: в категории 3.3 стоит только купленная и перепроданная энергия.
INV-1015	{source} считает {sold} перепроданного, а {from} – все купленные {bought}: перепроданная часть стоит и в охвате 2, и в категории 3.3.
INV-1015.fix	В {from} запишите собственное потребление и уберите из строки from={from}.
INV-1016	{source} продаёт {sold}, но станция отпускает {sent}.
INV-1016.fix	Проверьте записи и отпуск станции за тот же период.
INV-1017	{source} перепродаётся из {origins}, но это не строка охвата 2 с единицей энергии.
INV-1017.fix	Назовите через from=… строку купленной электроэнергии или тепла.
INV-1018	{source} продаёт выработку {facility}, где в охвате 1 ничего не сжигается.
INV-1018.fix	Добавьте топливо станции, если она не работает без топлива.
INV-1024#one	{source} считает поставку или потери, а коэффициент {origins} в охвате 2 того же объекта их уже содержит.
INV-1024#few	{source} считает поставку или потери, а коэффициенты {origins} в охвате 2 того же объекта их уже содержат.
INV-1024#many	{source} считает поставку или потери, а коэффициенты {origins} в охвате 2 того же объекта их уже содержат.
INV-1024#other	{source} считает поставку или потери, а коэффициенты {origins} в охвате 2 того же объекта их уже содержат.
INV-1024.fix	Если это та же энергия, выберите для охвата 2 коэффициенты только выработки или уберите строку.
inventory.explain.sold	Для сведения: топливо станции учтено в охвате 1, проданное ниоткуда не вычитается.
inventory.method.sold-electricity	Проданная электроэнергия собственной выработки
inventory.method.sold-heat	Проданное тепло собственной выработки
inventory.symbol.generation-sold	проданная энергия
inventory.symbol.plant-emissions	выбросы собственной станции на отпущенную единицу
inventory.validity.sold	Для сведения: топливо учтено в охвате 1, проданное не вычитается ни из одного охвата.
"""#
}
