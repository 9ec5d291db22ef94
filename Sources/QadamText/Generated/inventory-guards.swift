// Generated from Translations/*/inventory-guards.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum InventoryGuardsTexts {
    static let en: String = #"""
INV-0970	The residual mix cannot be the factor {factor} ({category}, per {unit}): it is not of generating electricity.
INV-0970.fix	Name a factor of the category grid electricity without losses, or write an own value with `value`, `unit` and `source` under `residual_mix`.
INV-0971	Line “{source}” is bought electricity measured in {unit}, which is no energy: neither a contract nor the residual mix can be applied.
INV-0971.fix	Measure the line in kWh or MWh; electricity known by its cost only is a line of the method spend.
INV-0972	The own value of the residual mix, {value}, is negative or no mass of a gas per energy.
INV-0972.fix	Write it like `{{ value: 0.7, unit: "kg{{CO2}}/kWh", source: letter of the operator }}`.
INV-0973	Line “{source}” is bought electricity, but its factor {factor} is of another kind: {category}.
INV-0973.fix	Choose a factor of grid electricity; losses of the grid are a line of scope 3 category 3.
INV-0975	Line “{source}” has a negative value: {value}. Emissions below nothing stand in no scope.
INV-0975.fix	Correct the sign. A burden that is avoided elsewhere (recycling, sold energy) belongs in a panel of its own, as `qadam waste route` shows it, and a bought credit under offsets; neither is subtracted here. Carbon that leaves a product balance is a line of the method carbon-balance-output.
INV-0976	The refrigerant balance of “{source}” comes to {balance}: less than nothing cannot leak.
INV-0976.fix	Check the stock at the beginning and at the end, the purchases (also inside equipment) and the change of charge: one of them is wrong or missing.
INV-0978	Contract {instrument} of {volume} covers {first} to {last}, and how much belongs to which year is not said: each year could claim all of it.
INV-0978.fix	Add `volumes_by_year`, such as `[{{ year: {first}, volume: … }}, {{ year: {last}, volume: … }}]`, whose sum is the volume.
INV-0979	The volumes by year of contract {instrument} do not divide its {volume} over {first} to {last}.
INV-0979.fix	Name only years of its days, each once, none negative; the sum must be the volume.
INV-0980	Contract {instrument} does not say of which market it is; the quality criteria ask that it be the market of the consumption.
INV-0980.fix	Add `market`, such as KZ, with what the register or the supplier says.
INV-0981	Contract {instrument} is of {volume}; the inventory of {year} claims {own} of it and the stored inventories of other years ({years}) {before}: together more than there is.
INV-0981.fix	Correct `volumes_by_year` and calculate the other years anew, so that each megawatt-hour is claimed once.
INV-0982	{set} values {gas} in several ways, and none was chosen: {value} is taken for {mass}. The others ({others}) would change the total by {low} to {high}.
INV-0982.fix	Decide under `choices` of organisation.yaml, such as `{dispute}: {example}`; `qadam factor show {dispute}` says what each is for.
disclosure.column.contractMarket	Market of issue
disclosure.enter.market	not available: state the market of the contract
disclosure.note.residual-value	Residual mix of the market-based view: {value} ({source}).
inventory.note.potential	{set} has several warming potentials for {gas} ({name}); none was chosen, and {value} is taken.
"""#

    static let kk: String = #"""
INV-0970	{factor} коэффициенті ({category}, {unit} бірлігіне) қалдық қоспа бола алмайды: ол электр энергиясын өндіру туралы емес.
INV-0970.fix	Шығынсыз желі электр энергиясының коэффициентін атаңыз немесе `residual_mix` астына `value`, `unit` және `source` бар өз мәніңізді жазыңыз.
INV-0971	«{source}» жолы — {unit} бірлігіндегі сатып алынған электр энергиясы, бұл энергия емес: оған келісімшарт та, қалдық қоспа да қолданылмайды.
INV-0971.fix	Жолды кВт·сағ немесе МВт·сағ-пен жүргізіңіз; тек құны белгілі электр энергиясы spend әдісімен есептеледі.
INV-0972	Қалдық қоспаның өз мәні {value} теріс немесе энергияға шаққандағы газ массасы емес.
INV-0972.fix	Оны былай жазыңыз: `{{ value: 0.7, unit: "kg{{CO2}}/kWh", source: оператордың хаты }}`.
INV-0973	«{source}» жолы — сатып алынған электр энергиясы, ал {factor} коэффициенті басқа түрден: {category}.
INV-0973.fix	Желі электр энергиясының коэффициентін таңдаңыз; желідегі шығындар — 3-қамтудың 3-санатының жолы.
INV-0975	«{source}» жолында теріс мән бар: {value}. Нөлден кем шығарынды ешбір қамтуда болмайды.
INV-0975.fix	Таңбасын түзетіңіз. Басқа жерде болдырылмаған жүктеме (қайта өңдеу, сатылған энергия) `qadam waste route` көрсеткендей бөлек көрсетіледі, ал сатып алынған кредит өтемақыларға жатады; мұнда екеуі де шегерілмейді. Баланстан өніммен кететін көміртегі — carbon-balance-output әдісінің жолы.
INV-0976	«{source}» хладагент балансы {balance} береді: нөлден кем ағуы мүмкін емес.
INV-0976.fix	Басындағы және соңындағы қорды, сатып алуды (жабдық ішіндегісін де) және толтыру өзгерісін тексеріңіз: бірі қате немесе жазылмай қалған.
INV-0978	{volume} көлеміндегі {instrument} келісімшарты {first}–{last} жылдарды қамтиды, бірақ қай жылға қанша тиетіні айтылмаған: әр жыл түгелін ала алар еді.
INV-0978.fix	Қосындысы көлемге тең `volumes_by_year` қосыңыз, мысалы `[{{ year: {first}, volume: … }}, {{ year: {last}, volume: … }}]`.
INV-0979	{instrument} келісімшартының жылдар бойынша көлемдері оның {volume} көлемін {first}–{last} жылдарға бөлмейді.
INV-0979.fix	Тек оның мерзіміндегі жылдарды, әрқайсысын бір рет, теріс мәнсіз атаңыз; қосындысы көлемге тең болуы керек.
INV-0980	{instrument} келісімшартының қай нарықтікі екені айтылмаған; сапа критерийлері энергия тұтынылған нарықты талап етеді.
INV-0980.fix	Тізілімде немесе жеткізушіде көрсетілгендей `market` қосыңыз, мысалы KZ.
INV-0981	{instrument} келісімшарты {volume} көлемінде; {year} жылғы түгендеу одан {own}, ал басқа жылдардың ({years}) сақталған түгендеулері {before} алады: бірге барынан көп.
INV-0981.fix	Әр мегаватт-сағат бір рет ғана есепке алынуы үшін `volumes_by_year` мәнін түзетіп, басқа жылдарды қайта есептеңіз.
INV-0982	{set} {gas} үшін бірнеше мән береді, ешқайсысы таңдалмаған: {mass} үшін {value} алынды. Басқалары ({others}) жиынтықты {low} мен {high} аралығында өзгертер еді.
INV-0982.fix	organisation.yaml файлының `choices` бөлімінде шешіңіз, мысалы `{dispute}: {example}`; әрқайсысының не үшін екенін `qadam factor show {dispute}` айтады.
disclosure.column.contractMarket	Шығарылған нарығы
disclosure.enter.market	дерек жоқ: келісімшарт нарығын көрсетіңіз
disclosure.note.residual-value	Нарыққа негізделген есептің қалдық қоспасы: {value} ({source}).
inventory.note.potential	{set} жинағында {gas} үшін бірнеше жылыну әлеуеті бар ({name}); ешқайсысы таңдалмаған, {value} алынды.
"""#

    static let ru: String = #"""
INV-0970	Остаточным миксом не может быть коэффициент {factor} ({category}, на {unit}): он не о выработке электроэнергии.
INV-0970.fix	Назовите коэффициент сетевой электроэнергии без потерь или впишите своё значение: `value`, `unit` и `source` под `residual_mix`.
INV-0971	Строка «{source}» — закупленная электроэнергия в единице {unit}, а это не энергия: ни договор, ни остаточный микс к ней не приложить.
INV-0971.fix	Ведите строку в кВт·ч или МВт·ч; электроэнергия, известная только по стоимости, — строка метода spend.
INV-0972	Своё значение остаточного микса, {value}, отрицательно или не есть масса газа на энергию.
INV-0972.fix	Впишите его так: `{{ value: 0.7, unit: "kg{{CO2}}/kWh", source: письмо оператора }}`.
INV-0973	Строка «{source}» — закупленная электроэнергия, а её коэффициент {factor} другого рода: {category}.
INV-0973.fix	Выберите коэффициент сетевой электроэнергии; потери в сетях — строка категории 3 охвата 3.
INV-0975	У строки «{source}» отрицательное значение: {value}. Выбросов меньше нуля нет ни в одном охвате.
INV-0975.fix	Исправьте знак. Предотвращённое где-то ещё (переработка, проданная энергия) показывают отдельно, как в `qadam waste route`, а купленный кредит — среди компенсаций; здесь не вычитают ни то, ни другое. Углерод, уходящий из баланса с продуктом, — строка метода carbon-balance-output.
INV-0976	Баланс хладагента «{source}» даёт {balance}: утечь меньше нуля не может.
INV-0976.fix	Проверьте запас на начало и на конец, закупки (в том числе внутри оборудования) и изменение заправки: что-то из этого неверно или пропущено.
INV-0978	Договор {instrument} на {volume} действует с {first} по {last} год, а сколько приходится на какой год, не сказано: каждый год мог бы взять всё.
INV-0978.fix	Добавьте `volumes_by_year`, например `[{{ year: {first}, volume: … }}, {{ year: {last}, volume: … }}]`, с суммой, равной объёму.
INV-0979	Объёмы по годам договора {instrument} не делят его {volume} между {first} и {last} годом.
INV-0979.fix	Называйте только годы его действия, каждый один раз, без отрицательных; сумма должна быть равна объёму.
INV-0980	У договора {instrument} не указан рынок; критерии качества требуют рынок, где энергия потреблена.
INV-0980.fix	Добавьте `market`, например KZ, как указано в реестре или у поставщика.
INV-0981	Договор {instrument} — на {volume}; инвентаризация за {year} год берёт из него {own}, а сохранённые за другие годы ({years}) — {before}: вместе больше, чем есть.
INV-0981.fix	Исправьте `volumes_by_year` и пересчитайте другие годы, чтобы каждый мегаватт-час был учтён один раз.
INV-0982	{set} даёт для {gas} несколько значений, и ни одно не выбрано: для {mass} взято {value}. Другие ({others}) изменили бы итог на величину от {low} до {high}.
INV-0982.fix	Решите в `choices` файла organisation.yaml, например `{dispute}: {example}`; `qadam factor show {dispute}` скажет, для чего каждое.
disclosure.column.contractMarket	Рынок выпуска
disclosure.enter.market	нет данных: укажите рынок договора
disclosure.note.residual-value	Остаточный микс для расчёта по рынку: {value} ({source}).
inventory.note.potential	В {set} несколько потенциалов потепления для {gas} ({name}); ни один не выбран, взят {value}.
"""#
}
