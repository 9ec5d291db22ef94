// Generated from Translations/*/pathways-compare.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum PathwaysCompareTexts {
    static let en: String = #"""
PTH-0601	The model maximizes; a comparison needs one that minimizes cost.
PTH-0601.fix	Turn the signs of its objective round.
PTH-0602	{id}: {field} does not fit the model.
PTH-0602.fix	Name rows and columns that the model has, each once, with weights above zero and sizes that cannot be negative.
PTH-0603	The model counts no emissions.
PTH-0603.fix	Name at least one row that sums emissions.
PTH-0604	There is no plan: limits contradict each other.
PTH-0604.fix	Loosen a limit, or allow more of what meets demand.
PTH-0605	Cost falls without end. These columns can grow together without a limit: {columns}.
PTH-0605.fix	Limit one of them, or correct a price with the wrong sign.
PTH-0606	A solve ended early: {status}.
PTH-0606.fix	Allow more time or a wider gap; what was found until then is shown.
PTH-0607	{name} cannot be left out: a bound forces it into every plan.
PTH-0607.fix	If it is a choice, set its lower bounds to zero.
PTH-0608	Business as usual has no plan: with all options closed, demand or a limit cannot be kept.
PTH-0608.fix	Mark what is replaced by its like in any case as part of business as usual.
PTH-0609	{name} cannot stand alone in business as usual as large as in the plan; it has no bar of its own.
PTH-0609.fix	It needs another option; make one option of both if they are built together.
PTH-0610	Without {name} there is no plan.
PTH-0610.fix	Its value has no number; add what could take its place, or a price for demand that is not served.
PTH-0611	{name} would not be chosen even if building it were free.
PTH-0611.fix	Running it still has its costs; `pathway breakeven` finds the price at which it pays.
PTH-0612	The largest size of {name} has no end within the cost that is allowed.
PTH-0612.fix	It costs nothing to build more of it; give it a cost or a largest size.
PTH-0613	Scenario {id} has no plan.
PTH-0613.fix	It is left out of statistics and counted; check its prices, demands and limits.
PTH-0614	Plan {plan} cannot be carried through in scenario {id}.
PTH-0614.fix	It has no regret there and is no candidate; decide less beforehand or allow more afterwards.
PTH-0615	The probabilities of the scenarios add up to {sum} instead of 1, or one is below zero.
PTH-0615.fix	Correct them; they are not scaled silently.
PTH-0616	Scenario {id} does not fit the others: {part} differs.
PTH-0616.fix	Scenarios share rows, columns and the decisions that are taken at once; only numbers may differ.
PTH-0617	Decided step by step, the years {from}–{to} have no plan: what was decided before has closed the way.
PTH-0617.fix	Look further ahead, or give earlier years a limit that leads to the later ones.
PTH-0618	Years or window of the rolling plan do not fit: {field}.
PTH-0618.fix	Give the columns their years, a window of at least one year and a step not longer than the window.
PTH-0619	Variant {id} changes a row or column that the model does not have, or a number that is none.
PTH-0619.fix	Correct the variant; the others are computed.
pathways.method.alternatives	Near-optimal alternatives
pathways.method.breakEven	Break-even cost of an option
pathways.method.ensemble	Options across scenarios
pathways.method.minMaxRegret	Plan of least greatest regret
pathways.method.naiveAbatement	Naive abatement cost curve
pathways.method.nearOptimal	Near-optimal ranges
pathways.method.optionValue	Value of an option
pathways.method.pareto	Front of cost against emissions
pathways.method.regret	Regret over scenarios
pathways.method.rolling	Cost of short sight
pathways.method.stochastic	Two-stage stochastic plan
pathways.method.systemAbatement	Marginal abatement cost of the system
pathways.method.tornado	Sensitivity of the optimum
pathways.symbol.costChange	change of cost per unit of size
pathways.symbol.costOfMeanPlan	expected cost of the plan for mean numbers
pathways.symbol.costOfMyopia	cost of short sight
pathways.symbol.costOfUsual	cost of business as usual
pathways.symbol.costTolerance	share by which cost may exceed the optimum
pathways.symbol.costUnderLimit	least cost under the limit
pathways.symbol.costWithOption	cost with the option alone
pathways.symbol.decisionsLater	decisions taken in the scenario
pathways.symbol.decisionsNow	decisions taken at once
pathways.symbol.direction	weights of the sizes
pathways.symbol.emissionsOfUsual	emissions of business as usual
pathways.symbol.emissionsWithOption	emissions with the option alone
pathways.symbol.leastCost	least cost
pathways.symbol.leastEmissions	lowest emissions
pathways.symbol.limitOfPoint	limit on emissions
pathways.symbol.marginalAbatementCost	marginal abatement cost
pathways.symbol.meanSize	mean size
pathways.symbol.myopicCost	cost of the plan decided step by step
pathways.symbol.optimum	optimum
pathways.symbol.optimumWithout	optimum without the option
pathways.symbol.optionSize	size of the option
pathways.symbol.optionValue	value of the option
pathways.symbol.planCost	discounted cost of the plan
pathways.symbol.planEmissions	emissions of the plan
pathways.symbol.probability	probability of the scenario
pathways.symbol.recourse	expected cost of the stochastic plan
pathways.symbol.regret	regret
pathways.symbol.scenarioOptimum	optimum of the scenario
pathways.symbol.scenariosChosen	share of scenarios in which the option is chosen
pathways.symbol.swing	swing of the optimum
pathways.symbol.valueOfInformation	expected value of perfect information
pathways.symbol.valueOfStochastic	value of the stochastic solution
pathways.symbol.waitAndSee	expected cost with foresight
pathways.validity.naiveAbatement	Bars are not to be added up; the loss by interaction says by how much.
pathways.validity.nearOptimal	Each end of a range is a plan of its own; they do not hold together.
pathways.validity.optionValue	Values of options do not add up; each holds with the others open.
pathways.validity.pareto	Weights find the convex hull only; with whole numbers, prices hold around each plan.
pathways.validity.rolling	Each row belongs to the latest year of its columns unless said otherwise.
pathways.validity.systemAbatement	Exact pieces for linear models; a grid for whole numbers.
pathways.validity.tornado	One change at a time; joint effects are not seen.
"""#

    static let kk: String = #"""
PTH-0601	Модель ең үлкен мәнді іздейді, ал салыстыруға шығынды азайтатын модель керек.
PTH-0601.fix	Мақсат функциясының таңбаларын ауыстырыңыз.
PTH-0602	{id}: {field} өрісі модельге сәйкес емес.
PTH-0602.fix	Модельде бар жолдар мен бағандарды, әрқайсысын бір рет, салмағы нөлден үлкен және өлшемі теріс емес етіп көрсетіңіз.
PTH-0603	Модель шығарындыларды есептемейді.
PTH-0603.fix	Шығарындыларды қосатын кемінде бір жолды көрсетіңіз.
PTH-0604	Жоспар жоқ: шектеулер бір-біріне қайшы.
PTH-0604.fix	Шектеулердің бірін босатыңыз немесе сұранысты өтейтін мүмкіндіктерді кеңейтіңіз.
PTH-0605	Шығын шексіз төмендейді. Мына бағандар бірге шексіз өсе алады: {columns}.
PTH-0605.fix	Олардың бірін шектеңіз немесе таңбасы қате бағаны түзетіңіз.
PTH-0606	Шешу мерзімінен бұрын тоқтады: {status}.
PTH-0606.fix	Көбірек уақыт беріңіз немесе үлкенірек алшақтыққа рұқсат етіңіз; тоқтағанға дейін табылғаны көрсетілді.
PTH-0607	«{name}» нұсқасын алып тастауға болмайды: шегі оны әр жоспарға енгізеді.
PTH-0607.fix	Егер ол таңдау болса, төменгі шектерін нөлге теңестіріңіз.
PTH-0608	«Инерциялық сценарий» жоспары құрылмайды: барлық нұсқа жабылса, сұраныс не шек орындалмайды.
PTH-0608.fix	Қалай болғанда да өзіндейімен ауыстырылатынды «Инерциялық сценарий» жоспарының бөлігі деп белгілеңіз.
PTH-0609	«{name}» инерциялық сценарийде жоспардағы өлшемімен жеке тұра алмайды; оның өз бағаны жоқ.
PTH-0609.fix	Оған басқа нұсқа керек; бірге салынса, екеуін бір нұсқаға біріктіріңіз.
PTH-0610	«{name}» болмаса, жоспар жоқ.
PTH-0610.fix	Оның құндылығын санмен беруге болмайды; орнын басатын нұсқаны немесе өтелмеген сұраныс бағасын қосыңыз.
PTH-0611	«{name}» салу тегін болса да таңдалмас еді.
PTH-0611.fix	Оны пайдалану бәрібір шығын талап етеді; `pathway breakeven` қай бағада тиімді болатынын табады.
PTH-0612	Рұқсат етілген шығын ішінде «{name}» ең үлкен өлшемі шектелмеген.
PTH-0612.fix	Оны көбірек салу тегін; шығынын немесе ең үлкен өлшемін беріңіз.
PTH-0613	{id} сценарийінің жоспары жоқ.
PTH-0613.fix	Ол статистикаға кірмейді және бөлек саналды; бағаларын, сұранысы мен шектерін тексеріңіз.
PTH-0614	{plan} жоспары {id} сценарийінде орындалмайды.
PTH-0614.fix	Онда оның өкініші жоқ және ол үміткер емес; алдын ала азырақ шешіңіз немесе кейінге көбірек рұқсат етіңіз.
PTH-0615	Сценарийлер ықтималдықтарының қосындысы 1 емес, {sum}, немесе біреуі нөлден кіші.
PTH-0615.fix	Түзетіңіз: олар үнсіз қайта есептелмейді.
PTH-0616	{id} сценарийі басқаларына сәйкес емес: {part} өзгеше.
PTH-0616.fix	Сценарийлердің жолдары, бағандары және бірден қабылданатын шешімдері ортақ; тек сандар өзгеше бола алады.
PTH-0617	Қадамдап шешкенде {from}–{to} жылдарында жоспар жоқ: бұрын шешілгені жолды жапты.
PTH-0617.fix	Алысырақ қараңыз немесе ерте жылдарға кейінгілерге жеткізетін шек қойыңыз.
PTH-0618	Қадамдық жоспардың жылдары не терезесі сай емес: {field}.
PTH-0618.fix	Бағандардың жылдарын, кемінде бір жылдық терезені және терезеден ұзын емес қадамды беріңіз.
PTH-0619	{id} нұсқасы модельде жоқ жолды не бағанды өзгертеді немесе сан емес мән береді.
PTH-0619.fix	Нұсқаны түзетіңіз; қалғандары есептелді.
pathways.method.alternatives	Оңтайлыға жақын баламалар
pathways.method.breakEven	Нұсқаның шығынсыздық шегі
pathways.method.ensemble	Сценарийлер бойынша нұсқалар
pathways.method.minMaxRegret	Ең үлкен өкініші ең аз жоспар
pathways.method.naiveAbatement	Азайту құнының қарапайым қисығы
pathways.method.nearOptimal	Оңтайлыға жақын аралықтар
pathways.method.optionValue	Нұсқаның құндылығы
pathways.method.pareto	Шығын мен шығарынды шебі
pathways.method.regret	Сценарийлер бойынша өкініш
pathways.method.rolling	Алысты болжамаудың құны
pathways.method.stochastic	Екі кезеңді стохастикалық жоспар
pathways.method.systemAbatement	Жүйе бойынша азайтудың шекті құны
pathways.method.tornado	Оңтайлы шешімнің сезімталдығы
pathways.symbol.costChange	өлшем бірлігіне шығын өзгерісі
pathways.symbol.costOfMeanPlan	орташа сандарға құрылған жоспардың күтілетін шығыны
pathways.symbol.costOfMyopia	алысты болжамау құны
pathways.symbol.costOfUsual	инерциялық сценарийдің шығыны
pathways.symbol.costTolerance	шығынның оңтайлыдан асу үлесі
pathways.symbol.costUnderLimit	шек кезіндегі ең аз шығын
pathways.symbol.costWithOption	тек осы нұсқамен шығын
pathways.symbol.decisionsLater	сценарий ішіндегі шешімдер
pathways.symbol.decisionsNow	бірден қабылданатын шешімдер
pathways.symbol.direction	өлшемдер салмағы
pathways.symbol.emissionsOfUsual	инерциялық сценарийдің шығарындылары
pathways.symbol.emissionsWithOption	тек осы нұсқамен шығарындылар
pathways.symbol.leastCost	ең аз шығын
pathways.symbol.leastEmissions	ең аз шығарындылар
pathways.symbol.limitOfPoint	шығарындылар шегі
pathways.symbol.marginalAbatementCost	азайтудың шекті құны
pathways.symbol.meanSize	орташа өлшем
pathways.symbol.myopicCost	қадамдап шешілген жоспардың шығыны
pathways.symbol.optimum	оңтайлы мән
pathways.symbol.optimumWithout	нұсқасыз оңтайлы мән
pathways.symbol.optionSize	нұсқа өлшемі
pathways.symbol.optionValue	нұсқаның құндылығы
pathways.symbol.planCost	жоспардың дисконтталған шығыны
pathways.symbol.planEmissions	жоспардың шығарындылары
pathways.symbol.probability	сценарий ықтималдығы
pathways.symbol.recourse	стохастикалық жоспардың күтілетін шығыны
pathways.symbol.regret	өкініш
pathways.symbol.scenarioOptimum	сценарийдің оңтайлы мәні
pathways.symbol.scenariosChosen	нұсқа таңдалған сценарийлер үлесі
pathways.symbol.swing	оңтайлы мәннің ауытқуы
pathways.symbol.valueOfInformation	толық ақпараттың күтілетін құндылығы
pathways.symbol.valueOfStochastic	стохастикалық шешімнің құндылығы
pathways.symbol.waitAndSee	толық болжам кезіндегі күтілетін шығын
pathways.validity.naiveAbatement	Бағандарды қосуға болмайды; өзара әсер шығыны айырманы көрсетеді.
pathways.validity.nearOptimal	Аралықтың әр шеті — жеке жоспар; олар бірге орындалмайды.
pathways.validity.optionValue	Нұсқалардың құндылықтары қосылмайды; әрқайсысы басқалары ашық болғанда дұрыс.
pathways.validity.pareto	Салмақтар тек дөңес қабықты табады; бүтін сандарда бағалар әр жоспардың айналасында ғана дұрыс.
pathways.validity.rolling	Басқаша айтылмаса, жол өз бағандарының соңғы жылына жатады.
pathways.validity.systemAbatement	Сызықтық модельдерге дәл кесінділер; бүтін сандарға тор.
pathways.validity.tornado	Бір кезде бір өзгеріс; бірлескен әсерлер көрінбейді.
"""#

    static let ru: String = #"""
PTH-0601	Модель ищет максимум, а для сравнения нужна модель с наименьшими затратами.
PTH-0601.fix	Поменяйте знаки её целевой функции.
PTH-0602	{id}: поле {field} не соответствует модели.
PTH-0602.fix	Укажите строки и столбцы, которые есть в модели, каждый один раз, с весом больше нуля и размером не меньше нуля.
PTH-0603	Модель не учитывает выбросы.
PTH-0603.fix	Укажите хотя бы одну строку, в которой складываются выбросы.
PTH-0604	Плана нет: ограничения противоречат друг другу.
PTH-0604.fix	Ослабьте одно из ограничений или дайте больше того, что покрывает спрос.
PTH-0605	Затраты падают без конца. Вместе без предела могут расти столбцы: {columns}.
PTH-0605.fix	Ограничьте один из них или исправьте цену с неверным знаком.
PTH-0606	Решение остановилось раньше времени: {status}.
PTH-0606.fix	Дайте больше времени или допустите больший разрыв; найденное до остановки показано.
PTH-0607	«{name}» нельзя исключить: граница требует его в каждом плане.
PTH-0607.fix	Если это предмет выбора, сделайте нижние границы равными нулю.
PTH-0608	План «Инерционный сценарий» не существует: без всех вариантов спрос или ограничение не выполняются.
PTH-0608.fix	Отметьте то, что в любом случае заменяется таким же, как часть плана «Инерционный сценарий».
PTH-0609	«{name}» в размере из плана не может стоять в инерционном сценарии отдельно; собственного столбца у него нет.
PTH-0609.fix	Ему нужен другой вариант; если они строятся вместе, объедините их в один.
PTH-0610	Без «{name}» плана нет.
PTH-0610.fix	Его ценность не выражается числом; добавьте замену или цену непокрытого спроса.
PTH-0611	«{name}» не был бы выбран, даже если бы строить его ничего не стоило.
PTH-0611.fix	Его работа по-прежнему стоит денег; `pathway breakeven` находит цену, при которой он окупается.
PTH-0612	Наибольший размер «{name}» при допустимых затратах не ограничен.
PTH-0612.fix	Строить его больше ничего не стоит; задайте затраты или наибольший размер.
PTH-0613	У сценария {id} нет плана.
PTH-0613.fix	В статистику он не входит и посчитан отдельно; проверьте его цены, спрос и ограничения.
PTH-0614	План {plan} невыполним в сценарии {id}.
PTH-0614.fix	Сожаления для него там нет, кандидатом он не является; решайте заранее меньше или допустите больше потом.
PTH-0615	Сумма вероятностей сценариев равна {sum} вместо 1, или одна из них меньше нуля.
PTH-0615.fix	Исправьте их: молча они не пересчитываются.
PTH-0616	Сценарий {id} не согласуется с другими: отличается {part}.
PTH-0616.fix	У сценариев общие строки, столбцы и решения, принимаемые сразу; различаться могут только числа.
PTH-0617	При пошаговых решениях у лет {from}–{to} плана нет: принятое раньше закрыло путь.
PTH-0617.fix	Смотрите дальше вперёд или задайте ранним годам ограничение, ведущее к поздним.
PTH-0618	Годы или окно пошагового плана не подходят: {field}.
PTH-0618.fix	Укажите годы столбцов, окно не короче года и шаг не длиннее окна.
PTH-0619	Вариант {id} меняет строку или столбец, которых нет в модели, или задаёт не число.
PTH-0619.fix	Исправьте вариант; остальные посчитаны.
pathways.method.alternatives	Альтернативы вблизи оптимума
pathways.method.breakEven	Порог безубыточности варианта
pathways.method.ensemble	Варианты по сценариям
pathways.method.minMaxRegret	План с наименьшим наибольшим сожалением
pathways.method.naiveAbatement	Упрощённая кривая затрат на сокращение
pathways.method.nearOptimal	Диапазоны вблизи оптимума
pathways.method.optionValue	Ценность варианта
pathways.method.pareto	Фронт затрат и выбросов
pathways.method.regret	Сожаление по сценариям
pathways.method.rolling	Цена близорукости
pathways.method.stochastic	Двухэтапный стохастический план
pathways.method.systemAbatement	Предельные затраты на сокращение всей системы
pathways.method.tornado	Чувствительность оптимума
pathways.symbol.costChange	изменение затрат на единицу размера
pathways.symbol.costOfMeanPlan	ожидаемые затраты плана для средних чисел
pathways.symbol.costOfMyopia	цена близорукости
pathways.symbol.costOfUsual	затраты инерционного сценария
pathways.symbol.costTolerance	доля, на которую затраты могут превысить оптимум
pathways.symbol.costUnderLimit	наименьшие затраты при ограничении
pathways.symbol.costWithOption	затраты с одним этим вариантом
pathways.symbol.decisionsLater	решения в самом сценарии
pathways.symbol.decisionsNow	решения, принимаемые сразу
pathways.symbol.direction	веса размеров
pathways.symbol.emissionsOfUsual	выбросы инерционного сценария
pathways.symbol.emissionsWithOption	выбросы с одним этим вариантом
pathways.symbol.leastCost	наименьшие затраты
pathways.symbol.leastEmissions	наименьшие выбросы
pathways.symbol.limitOfPoint	ограничение выбросов
pathways.symbol.marginalAbatementCost	предельные затраты на сокращение
pathways.symbol.meanSize	средний размер
pathways.symbol.myopicCost	затраты пошагового плана
pathways.symbol.optimum	оптимум
pathways.symbol.optimumWithout	оптимум без варианта
pathways.symbol.optionSize	размер варианта
pathways.symbol.optionValue	ценность варианта
pathways.symbol.planCost	дисконтированные затраты плана
pathways.symbol.planEmissions	выбросы плана
pathways.symbol.probability	вероятность сценария
pathways.symbol.recourse	ожидаемые затраты стохастического плана
pathways.symbol.regret	сожаление
pathways.symbol.scenarioOptimum	оптимум сценария
pathways.symbol.scenariosChosen	доля сценариев, где вариант выбран
pathways.symbol.swing	размах оптимума
pathways.symbol.valueOfInformation	ожидаемая ценность полной информации
pathways.symbol.valueOfStochastic	ценность стохастического решения
pathways.symbol.waitAndSee	ожидаемые затраты при полном предвидении
pathways.validity.naiveAbatement	Столбцы нельзя складывать; потеря от взаимодействия показывает, насколько.
pathways.validity.nearOptimal	Каждая граница диапазона — отдельный план; вместе они не выполняются.
pathways.validity.optionValue	Ценности вариантов не складываются; каждая верна, пока остальные доступны.
pathways.validity.pareto	Веса находят только выпуклую оболочку; при целых числах цены верны вокруг каждого плана.
pathways.validity.rolling	Строка относится к последнему году своих столбцов, если не указано иное.
pathways.validity.systemAbatement	Точные отрезки для линейных моделей; для целых чисел сетка.
pathways.validity.tornado	Одно изменение за раз; совместных эффектов не видно.
"""#
}
