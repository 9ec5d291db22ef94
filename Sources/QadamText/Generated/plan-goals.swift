// Generated from Translations/*/plan-goals.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum PlanGoalsTexts {
    static let en: String = #"""
CLI-0520	--weight and --objective weighted belong together.
CLI-0520.fix	Give both, such as --objective weighted --weight 50, or neither.
CLI-0521	“{value}” is no weight or budget.
CLI-0521.fix	A weight is a number of zero or more, a budget a number, both in the model’s money.
PTH-0930	There is no business as usual: without what a plan would build, demand or a limit that is not about emissions cannot be kept.
PTH-0930.fix	Mark what goes on in any case with inBusinessAsUsual = 1 (stores: storageInBusinessAsUsual), or let what stands last longer.
PTH-0931	Business as usual was not solved to its end: {status}.
PTH-0931.fix	Allow more time with --time-limit, or leave it out with --without-baseline.
PTH-0932	{value} is no weight of emissions.
PTH-0932.fix	Give a number of zero or more, in money per unit of emissions.
PTH-0933	{value} is no budget.
PTH-0933.fix	Give a number, in the money of the model.
PTH-0934	The budget of {budget} is out of reach: the cheapest plan under the same limits costs {least}, {missing} more.
PTH-0934.fix	Raise the budget by that amount, or loosen the limits.
energy.attribute.inBusinessAsUsual	1 if it is part of business as usual, 0 if it is not; where nothing is said, what stands at the start or costs nothing to build is.
energy.attribute.storageInBusinessAsUsual	1 if the store is part of business as usual, 0 if it is not; where nothing is said, one that stands at the start or costs nothing to build is.
pathways.method.businessAsUsual	Business as usual beside a plan
pathways.method.goal	Goal of a plan
pathways.symbol.budget	highest discounted cost
pathways.symbol.extraCost	extra discounted cost without payments
pathways.symbol.meanCost	mean cost of what is avoided
pathways.symbol.payments	payments for emissions within the cost
pathways.symbol.weight	weight of emissions
pathways.validity.businessAsUsual	With several emissions each mean cost carries the whole extra cost; they are not to be added.
pathways.validity.goal	Emissions of all years count alike; a weight finds plans on the convex hull of the front only.
plan.goal.against	Avoided against business as usual
plan.goal.againstNote	Mean cost is the extra discounted cost without payments for emissions over all that is avoided, which is not discounted. Business as usual chooses as if emissions were free and not limited.
plan.goal.avoided	Avoided in all years
plan.goal.beside	The plan beside business as usual
plan.goal.budget	Of the budget of {budget}, {left} are left.
plan.goal.cli.budget	Highest discounted cost of the plan, in money of the model; with --objective emissions, the least emissions that it buys.
plan.goal.cli.objective	What is made small: cost, emissions (and among plans with the same emissions, cost), or weighted: cost plus --weight times the emissions of all years.
plan.goal.cli.weight	Weight of emissions for --objective weighted, in money of the model per unit of emissions. Emissions are not discounted: a tonne counts the same whenever it is emitted.
plan.goal.cli.withoutBaseline	Leave out business as usual, which is otherwise solved beside every plan; the output says so.
plan.goal.difference	Difference
plan.goal.mean	Mean cost per unit
plan.goal.omitted	Business as usual was left out (--without-baseline).
plan.goal.payments	Payments for emissions
plan.goal.weighted	Cost and emissions at a weight of {weight} come to {value}; no plan is below {bound}.
plan.goal.withoutPayments	Cost without them
"""#

    static let kk: String = #"""
CLI-0520	--weight пен --objective weighted бірге керек.
CLI-0520.fix	Екеуін де беріңіз, мысалы --objective weighted --weight 50, немесе ешқайсысын бермеңіз.
CLI-0521	«{value}» салмақ та, бюджет те емес.
CLI-0521.fix	Салмақ — нөлден басталатын сан, бюджет — сан; екеуі де модель ақшасымен.
PTH-0930	Қалыпты даму жоқ: жоспар салатын нәрсесіз сұраныс немесе шығарындыға қатысы жоқ шектеу орындалмайды.
PTH-0930.fix	Қалай болғанда да салынатынды inBusinessAsUsual = 1 деп белгілеңіз (қоймаға storageInBusinessAsUsual) немесе тұрғанның мерзімін ұзартыңыз.
PTH-0931	Қалыпты даму соңына дейін шешілмеді: {status}.
PTH-0931.fix	--time-limit арқылы көбірек уақыт беріңіз немесе --without-baseline арқылы шешпеңіз.
PTH-0932	{value} шығарынды салмағы емес.
PTH-0932.fix	Нөлден басталатын сан беріңіз, шығарынды бірлігіне ақшамен.
PTH-0933	{value} бюджет емес.
PTH-0933.fix	Модель ақшасымен сан беріңіз.
PTH-0934	{budget} бюджеті жетпейді: сол шектеулердегі ең арзан жоспар {least} тұрады, бұл {missing} артық.
PTH-0934.fix	Бюджетті осы сомаға көтеріңіз немесе шектеулерді босатыңыз.
energy.attribute.inBusinessAsUsual	Қалыпты дамуға кірсе 1, кірмесе 0; айтылмаса, басында тұрған немесе тегін салынатыны кіреді.
energy.attribute.storageInBusinessAsUsual	Қойма қалыпты дамуға кірсе 1, кірмесе 0; айтылмаса, басында тұрғаны немесе тегіні кіреді.
pathways.method.businessAsUsual	Жоспар қасындағы қалыпты даму
pathways.method.goal	Жоспар мақсаты
pathways.symbol.budget	ең үлкен дисконтталған құн
pathways.symbol.extraCost	төлемдерсіз қосымша дисконтталған құн
pathways.symbol.meanCost	болдырылмағанның орташа құны
pathways.symbol.payments	құн ішіндегі шығарынды төлемдері
pathways.symbol.weight	шығарынды салмағы
pathways.validity.businessAsUsual	Шығарынды бірнешеу болса, әр орташа құн бүкіл қосымша құнды алып жүреді; оларды қоспау керек.
pathways.validity.goal	Барлық жыл шығарындысы бірдей есептеледі; салмақ фронттың дөңес қабығындағы жоспарларды ғана табады.
plan.goal.against	Қалыпты дамуға қарағанда болдырылмағаны
plan.goal.againstNote	Орташа құн — шығарынды төлемдерінсіз қосымша дисконтталған құнды болдырылмаған барлық шығарындыға бөлгені; шығарынды дисконтталмайды. Қалыпты даму шығарынды тегін әрі шектелмегендей таңдалады.
plan.goal.avoided	Барлық жылда болдырылмаған
plan.goal.beside	Қалыпты дамумен қатар жоспар
plan.goal.budget	{budget} бюджеттен {left} қалады.
plan.goal.cli.budget	Жоспардың ең үлкен дисконтталған құны, модель ақшасымен; --objective emissions болса, сол ақшаға жететін ең аз шығарынды.
plan.goal.cli.objective	Нені ең аз ету керек: cost (құн), emissions (шығарынды, олар тең болса, құн) немесе weighted: құн және барлық жыл шығарындыларына көбейтілген --weight.
plan.goal.cli.weight	--objective weighted үшін шығарынды салмағы, шығарынды бірлігіне модель ақшасымен. Шығарынды дисконтталмайды: қай жылы шығарылса да, тоннаның салмағы бірдей.
plan.goal.cli.withoutBaseline	Әйтпесе әр жоспардың қасында шешілетін қалыпты дамуды шешпеу; бұл нәтижеде айтылады.
plan.goal.difference	Айырма
plan.goal.mean	Бірліктің орташа құны
plan.goal.omitted	Қалыпты даму шешілмеді (--without-baseline).
plan.goal.payments	Шығарынды төлемдері
plan.goal.weighted	Құн мен салмағы {weight} шығарынды барлығы {value}; {bound} шамасынан төмен жоспар жоқ.
plan.goal.withoutPayments	Оларсыз құны
"""#

    static let ru: String = #"""
CLI-0520	--weight и --objective weighted нужны вместе.
CLI-0520.fix	Укажите оба, например --objective weighted --weight 50, или ни одного.
CLI-0521	«{value}» — не вес и не бюджет.
CLI-0521.fix	Вес — число от нуля, бюджет — число, оба в деньгах модели.
PTH-0930	Инерционного сценария нет: без того, что построил бы план, не выполняется спрос или ограничение, не относящееся к выбросам.
PTH-0930.fix	Отметьте то, что строится в любом случае: inBusinessAsUsual = 1 (для накопителей storageInBusinessAsUsual), или продлите срок того, что стоит.
PTH-0931	Инерционный сценарий не решён до конца: {status}.
PTH-0931.fix	Дайте больше времени (--time-limit) или не решайте его (--without-baseline).
PTH-0932	{value} — не вес выбросов.
PTH-0932.fix	Укажите число от нуля, в деньгах на единицу выбросов.
PTH-0933	{value} — не бюджет.
PTH-0933.fix	Укажите число, в деньгах модели.
PTH-0934	Бюджет {budget} недостижим: самый дешёвый план при тех же ограничениях стоит {least}, на {missing} больше.
PTH-0934.fix	Увеличьте бюджет на эту сумму или ослабьте ограничения.
energy.attribute.inBusinessAsUsual	1, если входит в инерционный сценарий, 0, если нет; где не сказано, входит то, что стоит в начале или строится бесплатно.
energy.attribute.storageInBusinessAsUsual	1, если накопитель входит в инерционный сценарий, 0, если нет; где не сказано, входит стоящий в начале или бесплатный.
pathways.method.businessAsUsual	Инерционный сценарий рядом с планом
pathways.method.goal	Цель плана
pathways.symbol.budget	наибольшая дисконтированная стоимость
pathways.symbol.extraCost	дополнительная дисконтированная стоимость без платежей
pathways.symbol.meanCost	средняя стоимость предотвращённого
pathways.symbol.payments	платежи за выбросы в составе стоимости
pathways.symbol.weight	вес выбросов
pathways.validity.businessAsUsual	При нескольких выбросах каждая средняя стоимость несёт всю дополнительную стоимость; складывать их нельзя.
pathways.validity.goal	Выбросы всех лет весят одинаково; вес находит только планы на выпуклой оболочке фронта.
plan.goal.against	Предотвращено против инерционного сценария
plan.goal.againstNote	Средняя стоимость — дополнительная дисконтированная стоимость без платежей за выбросы, делённая на всё предотвращённое, которое не дисконтируется. Инерционный сценарий выбирается так, будто выбросы бесплатны и не ограничены.
plan.goal.avoided	Предотвращено за все годы
plan.goal.beside	План рядом с инерционным сценарием
plan.goal.budget	Из бюджета {budget} остаётся {left}.
plan.goal.cli.budget	Наибольшая дисконтированная стоимость плана, в деньгах модели; с --objective emissions — наименьшие выбросы за эти деньги.
plan.goal.cli.objective	Что сделать наименьшим: cost (стоимость), emissions (выбросы, а при равных выбросах стоимость) или weighted: стоимость плюс --weight, умноженный на выбросы всех лет.
plan.goal.cli.weight	Вес выбросов для --objective weighted, в деньгах модели на единицу выбросов. Выбросы не дисконтируются: тонна весит одинаково, когда бы она ни была выброшена.
plan.goal.cli.withoutBaseline	Не решать инерционный сценарий, который иначе решается рядом с каждым планом; в выводе это сказано.
plan.goal.difference	Разница
plan.goal.mean	Средняя стоимость единицы
plan.goal.omitted	Инерционный сценарий не решался (--without-baseline).
plan.goal.payments	Платежи за выбросы
plan.goal.weighted	Стоимость и выбросы с весом {weight} дают {value}; ниже {bound} плана нет.
plan.goal.withoutPayments	Стоимость без них
"""#
}
