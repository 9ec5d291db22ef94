// Generated from Translations/*/plan-rank.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum PlanRankTexts {
    static let en: String = #"""
CLI-0522	From {from} to {to} is no range of prices.
CLI-0522.fix	Give --from and --to as numbers, the lower one first.
CLI-0523	“{value}” is no tolerance.
CLI-0523.fix	Give a number above zero, in the unit of the price.
CLI-0524	--within does not go with scenarios.
CLI-0524.fix	Ask for near-optimal ranges of the model as it is given, without --scenario, --scenarios and --vary.
CLI-0525	The file of scenarios {file} cannot be read as text in UTF-8.
CLI-0525.fix	Give the path of a text file with a scenario a line, such as: dear,variableCost:GAS=1.8
PTH-0940	The model has no option {id}.
PTH-0940.fix	Options are: {known}.
WSP-0600	The model has no option {id}.
WSP-0600.fix	Options are: {known}.
WSP-0601	{name} has no price: it is neither carbon, nor a commodity, nor an attribute.
WSP-0601.fix	Give one of {known}, or ATTRIBUTE:ITEM such as variableCost:GAS_SUPPLY.
WSP-0602	A price on {name} changes no cost, or changes more than costs.
WSP-0602.fix	A commodity must be supplied by a technology that takes nothing for it; of attributes only costs are prices.
pathways.method.priceBreakEven	Price at which an option enters the plan
pathways.method.robustRanking	Ranking of options over scenarios
pathways.symbol.plannedOption	what the plan of the given model builds of the option
pathways.symbol.priceOfInput	price, or factor of values
pathways.symbol.pricedAmount	what the price is paid on, discounted
pathways.validity.priceBreakEven	What comes and goes within one step is not seen; with whole numbers within the gap.
pathways.validity.robustRanking	Values do not add up; each holds with the other options open.
plan.goal.above	At
plan.goal.aloneNote	By itself: no other new option is open, emissions are not limited but pay their price. It is built where that lowers cost.
plan.goal.aloneTitle	{option} alone beside business as usual, built in one year
plan.goal.alwaysIn	{option} is in the plan over the whole range.
plan.goal.below	Not yet at
plan.goal.breakEvenNote	From {from} to {to} in {steps} steps; each crossing to within {tolerance}. What comes and goes within one step is not seen.
plan.goal.byFactor	{option} by a factor of {price}
plan.goal.byPrice	{option} by an added price of {price}
plan.goal.chosenIn	Chosen in
plan.goal.chosenOptions	Options chosen
plan.goal.cli.breakEven	Find the price at which an option enters the plan or leaves it, and the first year in which it pays by itself.
plan.goal.cli.from	Lowest price, on top of those of the model; of an attribute the lowest factor.
plan.goal.cli.option	The option, as pathway rank names it.
plan.goal.cli.price	What has the price: carbon (the emission), a commodity as it comes into the system, or ATTRIBUTE[:ITEM], whose values are multiplied.
plan.goal.cli.samples	Number of drawn scenarios.
plan.goal.cli.scenario	Rank over scenarios: NAME[@PROBABILITY][,ATTRIBUTE[:ITEM]=FACTOR]…; repeat it.
plan.goal.cli.scenarios	A file with a scenario a line, written as for --scenario; # begins a remark.
plan.goal.cli.steps	Equal steps in which the range is walked; what comes and goes within one is not seen.
plan.goal.cli.to	Highest price, on top of those of the model; of an attribute the highest factor.
plan.goal.cli.tolerance	How exactly the price is found; a thousandth of the range unless given.
plan.goal.cli.vary	Rank over drawn scenarios: ATTRIBUTE[:ITEM]=LOW..HIGH multiplies values by a drawn factor; repeat it.
plan.goal.crossing.enters	enters the plan
plan.goal.crossing.leaves	leaves the plan
plan.goal.firstAtEnd	At {price} it first pays by itself in {first}, and in every year from {lasting} on.
plan.goal.firstNow	At the prices of the model it first pays by itself in {first}, and in every year from {lasting} on.
plan.goal.greatestValue	Greatest value
plan.goal.happens	What happens
plan.goal.leastValue	Least value
plan.goal.meanValue	Mean value
plan.goal.moreScenarios#one	{count} more scenario is in the JSON.
plan.goal.moreScenarios#other	{count} more scenarios are in the JSON.
plan.goal.neverIn	{option} is in no plan of the range.
plan.goal.noneAtEnd	At {price} it pays by itself in no year.
plan.goal.noneNow	At the prices of the model it pays by itself in no year.
plan.goal.onceAtEnd	At {price} it first pays by itself in {first}, but not to the last year.
plan.goal.onceNow	At the prices of the model it first pays by itself in {first}, but not to the last year.
plan.goal.ranks	Ranks
plan.goal.regretWith	Regret with it
plan.goal.regretWithout	Regret without it
plan.goal.robust#one	Options over {count} scenario
plan.goal.robust#other	Options over {count} scenarios
plan.goal.robustNote	Value is the cost of the best plan without the option less that with it. Regret without it is its greatest value; regret with it, what building it as the plan of the given model does costs at most.
plan.goal.scenario	Scenario
plan.goal.scenarios	Scenarios
plan.goal.sizeAbove	Size after
plan.goal.sizeAt	Built alone at {price}
plan.goal.sizeBelow	Size before
plan.goal.sizeNow	Built alone
"""#

    static let kk: String = #"""
CLI-0522	{from} мен {to} аралығы баға ауқымы емес.
CLI-0522.fix	--from пен --to сандарын беріңіз, алдымен кішісі.
CLI-0523	«{value}» дәлдік емес.
CLI-0523.fix	Нөлден үлкен сан беріңіз, баға бірлігімен.
CLI-0524	--within сценарийлермен бірге жүрмейді.
CLI-0524.fix	Оңтайлыға жақын өлшемдерді модельдің өзі үшін сұраңыз: --scenario, --scenarios, --vary жоқ.
CLI-0525	Сценарийлер файлы {file} UTF-8 мәтіні ретінде оқылмайды.
CLI-0525.fix	Әр жолында сценарий бар мәтін файлының жолын беріңіз, мысалы: dear,variableCost:GAS=1.8
PTH-0940	Модельде {id} нұсқасы жоқ.
PTH-0940.fix	Нұсқалар: {known}.
WSP-0600	Модельде {id} нұсқасы жоқ.
WSP-0600.fix	Нұсқалар: {known}.
WSP-0601	«{name}» бағасы жоқ: бұл carbon да, ресурс те, атрибут та емес.
WSP-0601.fix	{known} бірін немесе АТРИБУТ:ЭЛЕМЕНТ беріңіз, мысалы variableCost:GAS_SUPPLY.
WSP-0602	«{name}» бағасы шығындарды өзгертпейді немесе шығыннан басқаны да өзгертеді.
WSP-0602.fix	Ресурсты ол үшін ештеңе алмайтын технология жеткізуі керек; атрибуттардан тек шығындар баға болады.
pathways.method.priceBreakEven	Нұсқа жоспарға енетін баға
pathways.method.robustRanking	Нұсқаларды сценарийлер бойынша саралау
pathways.symbol.plannedOption	берілген модель жоспары нұсқадан салатыны
pathways.symbol.priceOfInput	баға немесе мәндер көбейткіші
pathways.symbol.pricedAmount	баға төленетін шама, дисконтталған
pathways.validity.priceBreakEven	Бір қадам ішінде келіп-кеткені көрінбейді; бүтін сандармен – алшақтық дәлдігімен.
pathways.validity.robustRanking	Құндылықтар қосылмайды; әрқайсысы басқа нұсқалар ашық кезде дұрыс.
plan.goal.above	Болады
plan.goal.aloneNote	Жалғыз: басқа жаңа нұсқа жоқ, шығарынды шектелмеген, бірақ бағасын төлейді. Құнды төмендеткен жерде салынады.
plan.goal.aloneTitle	Қалыпты даму кезінде жалғыз {option}, бір жылда салынады
plan.goal.alwaysIn	{option} бүкіл ауқымда жоспарда.
plan.goal.below	Әлі жоқ
plan.goal.breakEvenNote	{from} бастап {to} дейін, қадам саны {steps}; әр өту {tolerance} дәлдікпен. Бір қадам ішінде келіп-кеткені көрінбейді.
plan.goal.byFactor	{option}: көбейткіш бойынша, {price}
plan.goal.byPrice	{option}: қосылған баға бойынша, {price}
plan.goal.chosenIn	Таңдалған
plan.goal.chosenOptions	Таңдалған нұсқалар
plan.goal.cli.breakEven	Нұсқа жоспарға енетін немесе одан шығатын бағаны және өзін-өзі ақтайтын бірінші жылды табу.
plan.goal.cli.from	Ең төмен баға, модель бағаларының үстіне; атрибут үшін ең кіші көбейткіш.
plan.goal.cli.option	Нұсқа, pathway rank атағандай.
plan.goal.cli.price	Баға неге: carbon (шығарынды), жүйеге кіретін ресурс немесе мәндері көбейтілетін АТРИБУТ[:ЭЛЕМЕНТ].
plan.goal.cli.samples	Кездейсоқ сценарийлер саны.
plan.goal.cli.scenario	Сценарийлер бойынша саралау: АТЫ[@ЫҚТИМАЛДЫҚ][,АТРИБУТ[:ЭЛЕМЕНТ]=КӨБЕЙТКІШ]…; қайталаңыз.
plan.goal.cli.scenarios	Әр жолында --scenario үшін жазылғандай сценарий бар файл; # ескертпе бастайды.
plan.goal.cli.steps	Ауқым бөлінетін тең қадамдар саны; бір қадам ішінде келіп-кеткен көрінбейді.
plan.goal.cli.to	Ең жоғары баға, модель бағаларының үстіне; атрибут үшін ең үлкен көбейткіш.
plan.goal.cli.tolerance	Баға қандай дәлдікпен ізделеді; берілмесе, ауқымның мыңнан бірі.
plan.goal.cli.vary	Кездейсоқ сценарийлер бойынша саралау: АТРИБУТ[:ЭЛЕМЕНТ]=БАСЫ..СОҢЫ мәндерді кездейсоқ көбейткішке көбейтеді; қайталаңыз.
plan.goal.crossing.enters	жоспарға енеді
plan.goal.crossing.leaves	жоспардан шығады
plan.goal.firstAtEnd	{price} кезінде алғаш өзін ақтайтын жыл: {first}; содан кейін үздіксіз: {lasting}.
plan.goal.firstNow	Модель бағаларында алғаш өзін ақтайтын жыл: {first}; содан кейін үздіксіз: {lasting}.
plan.goal.greatestValue	Ең үлкен құндылығы
plan.goal.happens	Не болады
plan.goal.leastValue	Ең аз құндылығы
plan.goal.meanValue	Орташа құндылығы
plan.goal.moreScenarios#one	Тағы {count} сценарий JSON ішінде.
plan.goal.moreScenarios#other	Тағы {count} сценарий JSON ішінде.
plan.goal.neverIn	{option} ауқымның ешбір жоспарында жоқ.
plan.goal.noneAtEnd	{price} кезінде ешбір жылда өзін ақтамайды.
plan.goal.noneNow	Модель бағаларында ешбір жылда өзін ақтамайды.
plan.goal.onceAtEnd	{price} кезінде алғаш {first} жылы өзін ақтайды, бірақ соңғы жылға дейін емес.
plan.goal.onceNow	Модель бағаларында алғаш {first} жылы өзін ақтайды, бірақ соңғы жылға дейін емес.
plan.goal.ranks	Орындары
plan.goal.regretWith	Онымен өкініш
plan.goal.regretWithout	Онсыз өкініш
plan.goal.robust#one	{count} сценарий бойынша нұсқалар
plan.goal.robust#other	{count} сценарий бойынша нұсқалар
plan.goal.robustNote	Құндылық – нұсқасыз ең жақсы жоспар құны мен онымен құнының айырмасы. Онсыз өкініш – ең үлкен құндылық; онымен өкініш – оны берілген модель жоспарындай салу ең көп дегенде қанша тұратыны.
plan.goal.scenario	Сценарий
plan.goal.scenarios	Сценарийлер
plan.goal.sizeAbove	Кейінгі өлшем
plan.goal.sizeAt	{price} кезінде жалғыз салынады
plan.goal.sizeBelow	Дейінгі өлшем
plan.goal.sizeNow	Жалғыз салынады
"""#

    static let ru: String = #"""
CLI-0522	От {from} до {to} — не диапазон цен.
CLI-0522.fix	Укажите --from и --to числами, меньшее первым.
CLI-0523	«{value}» — не точность.
CLI-0523.fix	Укажите число больше нуля, в единице цены.
CLI-0524	--within не сочетается со сценариями.
CLI-0524.fix	Спросите о почти оптимальных размерах самой модели, без --scenario, --scenarios и --vary.
CLI-0525	Файл сценариев {file} не читается как текст в UTF-8.
CLI-0525.fix	Укажите путь к текстовому файлу, в строке сценарий, например: dear,variableCost:GAS=1.8
PTH-0940	В модели нет варианта {id}.
PTH-0940.fix	Варианты: {known}.
WSP-0600	В модели нет варианта {id}.
WSP-0600.fix	Варианты: {known}.
WSP-0601	У «{name}» нет цены: это не carbon, не ресурс и не атрибут.
WSP-0601.fix	Укажите одно из {known} или АТРИБУТ:ЭЛЕМЕНТ, например variableCost:GAS_SUPPLY.
WSP-0602	Цена на «{name}» не меняет затрат или меняет не только их.
WSP-0602.fix	Ресурс должна поставлять технология, которая ничего для него не берёт; из атрибутов цены — только затраты.
pathways.method.priceBreakEven	Цена, при которой вариант входит в план
pathways.method.robustRanking	Ранжирование вариантов по сценариям
pathways.symbol.plannedOption	что план данной модели строит из варианта
pathways.symbol.priceOfInput	цена или множитель значений
pathways.symbol.pricedAmount	то, на что платится цена, дисконтировано
pathways.validity.priceBreakEven	Что приходит и уходит внутри шага, не видно; при целых числах — с точностью до разрыва.
pathways.validity.robustRanking	Ценности не складываются; каждая верна при прочих открытых вариантах.
plan.goal.above	При
plan.goal.aloneNote	Сам по себе: других новых вариантов нет, выбросы не ограничены, но платят свою цену. Строится там, где это снижает стоимость.
plan.goal.aloneTitle	{option} один при инерционном сценарии, строится в одном году
plan.goal.alwaysIn	{option} в плане во всём диапазоне.
plan.goal.below	Ещё нет при
plan.goal.breakEvenNote	От {from} до {to}, шагов: {steps}; каждый переход с точностью {tolerance}. Что приходит и уходит внутри шага, не видно.
plan.goal.byFactor	{option} по множителю: {price}
plan.goal.byPrice	{option} по добавленной цене: {price}
plan.goal.chosenIn	Выбран в
plan.goal.chosenOptions	Выбрано вариантов
plan.goal.cli.breakEven	Найти цену, при которой вариант входит в план или покидает его, и первый год, в котором он окупается сам.
plan.goal.cli.from	Наименьшая цена, сверх цен модели; для атрибута — наименьший множитель.
plan.goal.cli.option	Вариант, как его называет pathway rank.
plan.goal.cli.price	На что цена: carbon (выброс), ресурс на входе в систему или АТРИБУТ[:ЭЛЕМЕНТ], значения которого умножаются.
plan.goal.cli.samples	Число разыгранных сценариев.
plan.goal.cli.scenario	Ранжировать по сценариям: ИМЯ[@ВЕРОЯТНОСТЬ][,АТРИБУТ[:ЭЛЕМЕНТ]=МНОЖИТЕЛЬ]…; повторите.
plan.goal.cli.scenarios	Файл, в каждой строке сценарий, как для --scenario; # начинает примечание.
plan.goal.cli.steps	На сколько равных шагов делится диапазон; что приходит и уходит внутри шага, не видно.
plan.goal.cli.to	Наибольшая цена, сверх цен модели; для атрибута — наибольший множитель.
plan.goal.cli.tolerance	С какой точностью ищется цена; если не указано, тысячная доля диапазона.
plan.goal.cli.vary	Ранжировать по разыгранным сценариям: АТРИБУТ[:ЭЛЕМЕНТ]=ОТ..ДО умножает значения на случайный множитель; повторите.
plan.goal.crossing.enters	входит в план
plan.goal.crossing.leaves	покидает план
plan.goal.firstAtEnd	При {price} впервые окупается сам в: {first}; в каждом году начиная с: {lasting}.
plan.goal.firstNow	При ценах модели впервые окупается сам в: {first}; в каждом году начиная с: {lasting}.
plan.goal.greatestValue	Наибольшая ценность
plan.goal.happens	Что происходит
plan.goal.leastValue	Наименьшая ценность
plan.goal.meanValue	Средняя ценность
plan.goal.moreScenarios#one	Ещё {count} сценарий — в JSON.
plan.goal.moreScenarios#few	Ещё {count} сценария — в JSON.
plan.goal.moreScenarios#many	Ещё {count} сценариев — в JSON.
plan.goal.moreScenarios#other	Ещё {count} сценария — в JSON.
plan.goal.neverIn	{option} ни в одном плане диапазона.
plan.goal.noneAtEnd	При {price} сам не окупается ни в одном году.
plan.goal.noneNow	При ценах модели сам не окупается ни в одном году.
plan.goal.onceAtEnd	При {price} впервые окупается сам в {first}, но не до последнего года.
plan.goal.onceNow	При ценах модели впервые окупается сам в {first}, но не до последнего года.
plan.goal.ranks	Места
plan.goal.regretWith	Сожаление с ним
plan.goal.regretWithout	Сожаление без него
plan.goal.robust#one	Варианты по {count} сценарию
plan.goal.robust#few	Варианты по {count} сценариям
plan.goal.robust#many	Варианты по {count} сценариям
plan.goal.robust#other	Варианты по {count} сценария
plan.goal.robustNote	Ценность — стоимость лучшего плана без варианта минус стоимость с ним. Сожаление без него — наибольшая ценность; сожаление с ним — сколько самое большее стоит строить его, как план данной модели.
plan.goal.scenario	Сценарий
plan.goal.scenarios	Сценарии
plan.goal.sizeAbove	Размер после
plan.goal.sizeAt	Строится один при {price}
plan.goal.sizeBelow	Размер до
plan.goal.sizeNow	Строится один
"""#
}
