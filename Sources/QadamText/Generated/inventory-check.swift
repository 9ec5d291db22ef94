// Generated from Translations/*/inventory-check.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum InventoryCheckTexts {
    static let en: String = #"""
CLI-0423	“{value}” is not an output of the inventory.
CLI-0423.fix	Write one of {known}.
INV-0801	The quantity of {source} is {now}, a change of {share} against {then} in the same months of {year}.
INV-0801.fix	Look for a wrong unit, a missing meter or a changed use; write the reason into the note of the line.
INV-0803	{building}: {category} is {value}, outside {low} to {high} of the reference building {type}.
INV-0803.fix	Check unit, floor area and which buildings the meter serves.
INV-0804	{record} ({value}) and {other} ({otherValue}) rest on the same evidence “{evidence}” with the same quantity.
INV-0804.fix	Remove one of them, or name the page or line of the document in the evidence.
INV-0805	{source} counts the supply or the losses of {origins}, whose factors contain them already.
INV-0805.fix	Choose factors of generation only for scope 2, or drop the line.
INV-0806	{source} stands in category 3.3 but has a factor of combustion, of delivered energy or of a life cycle: scopes 1 and 2 count that already.
INV-0806.fix	Choose a factor of supply (well to tank) or of network losses.
INV-0807	{record} takes {value} off the bought electricity of {source}: generation that is sold is no reduction of scope 2.
INV-0807.fix	Record what is bought; generation that is sold has a line of its own (sold-electricity).
INV-0808	{record} takes {value} off the bought heat of {source}: heat that is resold stays bought.
INV-0808.fix	Record what is used; heat that is sold on has a line in category 3.3 (resold-energy), own heat that is sold one of sold-heat.
INV-0809	{source} counts leased or franchised assets by records of {origins}, which scopes 1 and 2 count already.
INV-0809.fix	Give the line records of its own, or drop it.
INV-0810	{at}: there is no line for {what}, though {why}.
INV-0810.fix	Enter the line, or say in organisation.yaml why it is absent: absent, line {expected}, at {id}, reason; for scope 3, the state of the category.
disclosure.fact.absent	{what} ({at})
inventory.expected.commuting	commuting (3.7)
inventory.expected.electricity	electricity
inventory.expected.energy-supply	supply of fuels and energy (3.3)
inventory.expected.fuel	heating fuel
inventory.expected.heat	bought heat
inventory.expected.refrigerants	refrigerants
inventory.expected.travel	business travel (3.6)
inventory.expected.vehicles	vehicles
inventory.expected.waste	waste
inventory.expected.water	water
inventory.expectedState.absent	absent
inventory.expectedState.present	present
inventory.expectedState.stated	absent, stated
inventory.expectedWhy.commuting	people come to work and study
inventory.expectedWhy.electricity	a building in use takes electricity or makes its own
inventory.expectedWhy.energy-supply	whoever uses energy has its supply
inventory.expectedWhy.fuel	the building has a boiler of its own
inventory.expectedWhy.heat	the building is heated by a district network
inventory.expectedWhy.refrigerants	most sites have cooling that leaks
inventory.expectedWhy.travel	an organisation travels
inventory.expectedWhy.vehicles	most sites run vehicles
inventory.expectedWhy.waste	people on a site leave waste
inventory.expectedWhy.water	people on a site use water
"""#

    static let kk: String = #"""
CLI-0423	«{value}» – түгендеу нәтижесі емес.
CLI-0423.fix	Мыналардың бірін жазыңыз: {known}.
INV-0801	{source} мөлшері – {now}, {year} жылдың сол айларындағы {then} мәніне қарағанда өзгеріс {share}.
INV-0801.fix	Бірлікті, жоғалған есептегішті немесе өзгерген пайдалануды тексеріңіз; себебін жол ескертпесіне жазыңыз.
INV-0803	{building}: {category} – {value}, {type} эталон ғимаратының {low}–{high} аралығынан тыс.
INV-0803.fix	Бірлікті, ауданды және есептегіш қай ғимараттарға қызмет ететінін тексеріңіз.
INV-0804	{record} ({value}) және {other} ({otherValue}) жазбалары бір «{evidence}» дәлеліне, бірдей мөлшерге сүйенеді.
INV-0804.fix	Біреуін алып тастаңыз немесе дәлелде құжаттың бетін не жолын көрсетіңіз.
INV-0805	{source} жолы {origins} жолдарының жеткізуін не шығынын есептейді, ал олардың коэффициенттерінде ол бар.
INV-0805.fix	2-қамту үшін тек өндіру коэффициенттерін таңдаңыз немесе жолды алып тастаңыз.
INV-0806	{source} жолы 3.3 санатында, бірақ коэффициенті жағуға, жеткізілген энергияға немесе өмірлік циклге арналған: ол 1 және 2-қамтуда бар.
INV-0806.fix	Жеткізу (ұңғымадан бакқа) немесе желі шығынының коэффициентін таңдаңыз.
INV-0807	{record} жазбасы {source} жолының сатып алынған электр энергиясынан {value} шегереді: сатылған өндіру 2-қамтуды азайтпайды.
INV-0807.fix	Сатып алынғанын жазыңыз; сатылған өз өндірісінің өз жолы бар (sold-electricity).
INV-0808	{record} жазбасы {source} жолының сатып алынған жылуынан {value} шегереді: қайта сатылған жылу сатып алынған болып қалады.
INV-0808.fix	Пайдаланғаныңызды жазыңыз; қайта сатылған жылудың 3.3 санатында жолы бар (resold-energy), сатылған өз жылуыңыздікі – sold-heat.
INV-0809	{source} жолы жалға алынған не берілген активтерді немесе франшизаны {origins} жазбалары бойынша есептейді, олар 1 және 2-қамтуда бар.
INV-0809.fix	Жолға өз жазбаларын беріңіз немесе алып тастаңыз.
INV-0810	{at}: «{what}» жолы жоқ, дегенмен {why}.
INV-0810.fix	Жолды енгізіңіз немесе organisation.yaml файлында жоқтығын түсіндіріңіз: absent, line {expected}, at {id}, reason; 3-қамту үшін – санат күйі.
disclosure.fact.absent	{what} ({at})
inventory.expected.commuting	жұмысқа қатынау (3.7)
inventory.expected.electricity	электр энергиясы
inventory.expected.energy-supply	отын мен энергияны жеткізу (3.3)
inventory.expected.fuel	жылыту отыны
inventory.expected.heat	сатып алынған жылу
inventory.expected.refrigerants	хладагенттер
inventory.expected.travel	іссапарлар (3.6)
inventory.expected.vehicles	көлік
inventory.expected.waste	қалдықтар
inventory.expected.water	су
inventory.expectedState.absent	жоқ
inventory.expectedState.present	бар
inventory.expectedState.stated	жоқ, түсіндірілген
inventory.expectedWhy.commuting	адамдар жұмыс пен оқуға барады
inventory.expectedWhy.electricity	пайдаланудағы ғимарат электр энергиясын алады немесе өзі өндіреді
inventory.expectedWhy.energy-supply	энергия тұтынылса, оны өндіру мен жеткізу де бар
inventory.expectedWhy.fuel	ғимараттың өз қазандығы бар
inventory.expectedWhy.heat	ғимарат орталықтандырылған жылу желісінен жылытылады
inventory.expectedWhy.refrigerants	көп алаңда хладагенті ағатын салқындату жабдығы бар
inventory.expectedWhy.travel	ұйым іссапарға шығады
inventory.expectedWhy.vehicles	көп алаңда көлік бар
inventory.expectedWhy.waste	алаңдағы адамдар қалдық қалдырады
inventory.expectedWhy.water	алаңдағы адамдар су пайдаланады
"""#

    static let ru: String = #"""
CLI-0423	«{value}» – не результат инвентаризации.
CLI-0423.fix	Укажите одно из: {known}.
INV-0801	Количество {source} – {now}, изменение на {share} против {then} за те же месяцы {year} года.
INV-0801.fix	Проверьте единицу, пропавший счётчик или новое использование; впишите причину в примечание строки.
INV-0803	{building}: {category} – {value}, вне {low}–{high} эталонного здания {type}.
INV-0803.fix	Проверьте единицу, площадь и к каким зданиям относится счётчик.
INV-0804	{record} ({value}) и {other} ({otherValue}) опираются на одно доказательство «{evidence}» с одним количеством.
INV-0804.fix	Уберите одну или укажите в подтверждении страницу или строку документа.
INV-0805	{source} считает поставку или потери {origins}, чьи коэффициенты их уже содержат.
INV-0805.fix	Для охвата 2 выберите коэффициенты только выработки или уберите строку.
INV-0806	{source} стоит в категории 3.3, но с коэффициентом сжигания, поставленной энергии или жизненного цикла: это уже в охватах 1 и 2.
INV-0806.fix	Выберите коэффициент поставки (от скважины до бака) или потерь в сети.
INV-0807	{record} вычитает {value} из закупленной электроэнергии {source}: проданная выработка не уменьшает охват 2.
INV-0807.fix	Записывайте закупленное; у проданной выработки своя строка (sold-electricity).
INV-0808	{record} вычитает {value} из закупленного тепла {source}: перепроданное тепло остаётся закупленным.
INV-0808.fix	Записывайте собственное потребление; у перепроданного тепла строка в категории 3.3 (resold-energy), у проданного собственного – sold-heat.
INV-0809	{source} считает арендованные или сданные в аренду активы либо франшизы по записям {origins}, уже учтённым в охватах 1 и 2.
INV-0809.fix	Дайте строке свои записи или уберите её.
INV-0810	{at}: нет строки «{what}», хотя {why}.
INV-0810.fix	Внесите строку или объясните в organisation.yaml её отсутствие: absent, line {expected}, at {id}, reason; для охвата 3 – состояние категории.
disclosure.fact.absent	{what} ({at})
inventory.expected.commuting	поездки на работу (3.7)
inventory.expected.electricity	электроэнергия
inventory.expected.energy-supply	поставка топлива и энергии (3.3)
inventory.expected.fuel	топливо для отопления
inventory.expected.heat	закупленное тепло
inventory.expected.refrigerants	хладагенты
inventory.expected.travel	командировки (3.6)
inventory.expected.vehicles	транспорт
inventory.expected.waste	отходы
inventory.expected.water	вода
inventory.expectedState.absent	нет
inventory.expectedState.present	есть
inventory.expectedState.stated	нет, объяснено
inventory.expectedWhy.commuting	люди ездят на работу и учёбу
inventory.expectedWhy.electricity	эксплуатируемое здание берёт электроэнергию или вырабатывает свою
inventory.expectedWhy.energy-supply	кто потребляет энергию, тому её добывают и доставляют
inventory.expectedWhy.fuel	у здания своя котельная
inventory.expectedWhy.heat	здание отапливается от тепловой сети
inventory.expectedWhy.refrigerants	у большинства площадок есть холодильное оборудование, из которого утекает хладагент
inventory.expectedWhy.travel	организация ездит в командировки
inventory.expectedWhy.vehicles	у большинства площадок есть транспорт
inventory.expectedWhy.waste	люди на площадке оставляют отходы
inventory.expectedWhy.water	люди на площадке пользуются водой
"""#
}
