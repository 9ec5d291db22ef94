// Generated from Translations/*/lifecycle.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum LifecycleTexts {
    static let en: String = #"""
LCA-0101	The process “{process}” makes no product.
LCA-0101.fix	Add the row of its product: output, technosphere.
LCA-0102	The process {process} is given more than once.
LCA-0102.fix	Give every process its own identifier.
LCA-0103	A row for “{flow}” belongs to the process {process}, which is not in the table of processes.
LCA-0103.fix	Add the process or correct the identifier.
LCA-0104	“{process}” takes “{flow}” from {provider}, which does not make it.
LCA-0104.fix	Name a process that makes the flow and carries burden for it, or write cut-off.
LCA-0105	The greenhouse gas “{flow}” is given in {unit}, which is not a mass.
LCA-0105.fix	Give the mass of the gas, for example in kg.
LCA-0106	“{process}” counts “{flow}” in {unit}, its maker in {expected}; the one does not turn into the other.
LCA-0106.fix	Correct the unit, or add a row with a source to conversions.csv.
LCA-0107	“{process}” makes {amount} of “{flow}”; the amount of a product must be above zero.
LCA-0107.fix	Give the amount that the inputs and emissions belong to.
LCA-0108	The shares of the outputs of “{process}” add up to {sum}, not to one.
LCA-0108.fix	Correct the column allocation; a product without burden has the share 0.
LCA-0109	“{process}” uses “{flow}” and does not say who makes it.
LCA-0109.fix	Name the provider, or write cut-off if nobody in the study makes it.
LCA-0110	The amount of “{flow}” in the process {process} is not a number.
LCA-0110.fix	Give a number.
LCA-0111	“{process}” makes “{flow}” in two rows.
LCA-0111.fix	Put the two rows together, or give the second the share 0.
LCA-0112	“{process}” has several outputs, and “{flow}” has no share of the burden.
LCA-0112.fix	Choose a rule of allocation and write the shares into the column allocation.
LCA-0113	The system has no single solution. At fault: {processes}.
LCA-0113.fix	Look for two processes that make the same mix, or a process that uses up its own product.
LCA-0114	A loop uses more than it makes: {processes}.
LCA-0114.fix	One of the amounts or units in this loop is wrong; check them first.
LCA-0115	The product {product} asks for the flow {flow} of the process {process}, which does not make it.
LCA-0115.fix	Correct process and flow in products.yaml.
LCA-0116	The functional unit of {product} must be above zero.
LCA-0116.fix	Give the amount that the footprint is asked for.
LCA-0201#one	{count} input or waste has no data and carries no burden.
LCA-0201#other	{count} inputs and wastes have no data and carry no burden.
LCA-0201.fix	The result is a lower bound in that respect; the list stands with it.
LCA-0202	The set of warming potentials has no value for {gas}; {mass} is shown as a mass and is not in the total.
LCA-0202.fix	Name the substance if the source does, or choose a set that has it.
LCA-0203	“{process}” is one aggregated table: its stages and its energy cannot be told apart and stand under one stage.
LCA-0203.fix	Use a dataset of single processes where there is one.
LCA-0204	No operating time is given for the stage “{stage}”: its emissions are known, its hourly rates are not.
LCA-0204.fix	Add the stage to operating_time in products.yaml.
LCA-0205	The stage “{stage}” is not in the data and not in the result.
LCA-0205.fix	Do not compare this result with one that covers the stage.
LCA-0206	The operating time of the stage “{stage}”, {hours}, is an assumption.
LCA-0206.fix	The total does not depend on it, the hourly rates do; give the plant's figure with its source.
LCA-0207	The shares of energy and transport among the stages did not settle; the split by stages is approximate.
LCA-0207.fix	Look for credits larger than the product they belong to.
LCA-0208	The sweeps did not settle; the system was solved by factors instead.
LCA-0208.fix	The result holds; strong loops or credits are the usual reason.
LCA-0301	{linear} and {circular} use different warming potentials: {first} and {second}.
LCA-0301.fix	Calculate both with one set.
LCA-0302	{linear} and {circular} have different functional units: {first} and {second}.
LCA-0302.fix	Compare the same amount of the same function.
LCA-0303	The footprint of {linear} is not above zero; the index of {circular} against it is not defined.
LCA-0303.fix	Compare the two totals instead of the index.
LCA-0304	{linear} and {circular} cover different stages.
LCA-0304.fix	Compare only the stages that both cover, or complete the data.
LCA-0401	Time or rates of the stage “{stage}” cannot be used: the time must be zero or more, all must be numbers.
LCA-0401.fix	Correct T, F and FF of the stage.
LCA-0402	The stage “{stage}” is given twice.
LCA-0402.fix	Give one time and one pair of rates for a stage.
LCA-0501	The parameters do not fit the distribution {distribution}.
LCA-0501.fix	lognormal: parameter_1 above 1; normal: parameter_1 above 0; triangular and pert: low, mode, high; uniform: low in parameter_1, high in parameter_3; discrete: the column values and no parameters.
LCA-0502	An operating time needs either its source or the word that it is an assumption.
LCA-0502.fix	Add source: {{reference, locator}}, or assumption: yes, and not both.
LCA-1001	The process “{process}” makes no product and treats no waste.
LCA-1001.fix	Add its product, or leave the process out with --skip-bad.
LCA-1002	The process “{process}” makes several products and says of none that it is the reference.
LCA-1002.fix	Mark the quantitative reference of the process.
LCA-1003	The process “{process}” makes {amount} of “{flow}”; the amount of a product must be above zero.
LCA-1003.fix	Give the amount that inputs and emissions belong to.
LCA-1004	The process “{process}” makes “{flow}” in two rows.
LCA-1004.fix	Put the rows together.
LCA-1005	The shares of the products of “{process}” add up to {sum}, not to one.
LCA-1005.fix	Correct the shares, or choose another rule with --allocation.
LCA-1006	The process “{process}” publishes no shares under this rule.
LCA-1006.fix	Choose another rule with --allocation.
LCA-1007	“{flow}”, a product of “{process}”, has no property “{property}”.
LCA-1007.fix	Add the property with its source, or choose another rule with --allocation.
LCA-1008	The products of “{process}” have no “{property}” above zero to share by.
LCA-1008.fix	Correct the property, or choose another rule with --allocation.
LCA-1009	“{process}” counts “{flow}” in {unit}, which does not turn into {expected}.
LCA-1009.fix	Correct the unit, or give the flow a property that joins the two and is named after its quantity, such as mass.
LCA-1010	The process “{process}” uses up all the “{flow}” that it makes.
LCA-1010.fix	Correct the amounts of its own product.
LCA-1011#one	{count} input or waste has no provider and carries no burden.
LCA-1011#other	{count} inputs and wastes have no provider and carry no burden.
LCA-1011.fix	Results are lower bounds in that respect; the import report lists them.
LCA-1012#one	{count} process makes several products and publishes no shares; all its burden lies on the reference product: {processes}…
LCA-1012#other	{count} processes make several products and publish no shares; all their burden lies on the reference product: {processes}…
LCA-1012.fix	Choose a rule with --allocation (mass, energy, a property) and compare.
LCA-1013	The amount of “{flow}” in “{process}” is not a number.
LCA-1013.fix	Give a number, or correct the formula.
LCA-1014	“{product}” is a co-product without a share of the burden: it has no footprint under this rule.
LCA-1014.fix	Choose a rule that divides the burden: --allocation mass, energy or a property.
LCA-1015	“{process}” names {count} reference products and publishes no shares: nobody has said which one carries the burden.
LCA-1015.fix	Publish shares, mark one reference, or leave the process out with --skip-bad.
LCA-1016	Products without a footprint: {count}. They are made by, or need, processes that take all of what they make themselves: {processes}.
LCA-1016.fix	Correct the amount of the process’s own product among its inputs, or its provider.
LCA-1017	Inputs that take a co-product without a share of the burden and count as zero: {count}. Most used: {flows}.
LCA-1017.fix	Publish shares or choose a rule that divides the burden with --allocation; until then results are lower bounds.
LCA-1018	“{product}” has no footprint: it is made by, or needs, a process that takes all of what it makes itself: {processes}.
LCA-1018.fix	Correct the amount of the process’s own product among its inputs, or its provider.
LCA-1019	The footprint is beyond what a number can hold.
LCA-1019.fix	Correct the amounts: some are out of all proportion.
LCA-1020#one	{count} process publishes no shares and makes a co-product that another process takes; it is divided by amount: {processes}…
LCA-1020#other	{count} processes publish no shares and make co-products that other processes take; they are divided by amount: {processes}…
LCA-1020.fix	Choose a rule with --allocation and compare; --allocation reference leaves all burden on the reference product.
LCA-1021	The share of “{flow}” in “{process}” is {share}; a share of burden is not negative.
LCA-1021.fix	Correct the share, or choose another rule with --allocation.
LCA-1022	The shares of “{flow}” in “{process}” add up to {sum} over its products, not to 1.
LCA-1022.fix	Give every exchange shares that add up to 1 (a row without exchange holds for all that have none), or choose another rule with --allocation.
LCA-1023#one	{count} process is divided exchange by exchange by its publisher, with shares that do not add up to 1, are negative, given twice or not there; it is divided as if nothing were published: {processes}…
LCA-1023#other	{count} processes are divided exchange by exchange by their publisher, with shares that do not add up to 1, are negative, given twice or not there; they are divided as if nothing were published: {processes}…
LCA-1023.fix	Compare with --allocation physical, economic or a property; --allocation causal names the exchange.
LCA-1024#one	{count} product without a footprint: it is made by, or needs, processes that use more of one another's products than they make or depend on one another: {processes}…
LCA-1024#other	{count} products without a footprint: they are made by, or need, processes that use more of one another's products than they make or depend on one another: {processes}…
LCA-1024.fix	Correct the amounts of these processes; lifecycle score --product names the loop.
LCA-1025#one	{count} more finding follows from those above: an amount or a formula without a value because of them, or a further fault of the same process.
LCA-1025#other	{count} more findings follow from those above: amounts and formulas without a value because of them, and further faults of the same processes.
LCA-1025.fix	Correct what is named above and read again.
LCA-1026	“{property}” of the products of “{process}” is given in quantities that cannot be added.
LCA-1026.fix	Give the property of all of them in one quantity and one currency.
LCA-1501	Rows {first} and {second} name “{process}” equally exactly and give it different stages or kinds.
LCA-1501.fix	Remove one of the rows, or name the process more exactly.
LCA-1502	The row names no process, or gives neither stage nor kind.
LCA-1502.fix	Give id, name or category, and stage or kind.
LCA-1503#one	{count} row fits no process: {rows}.
LCA-1503#other	{count} rows fit no process: {rows}.
LCA-1503.fix	Correct them; “qadam lifecycle stages NAME --csv” lists the processes.
LCA-1504#one	{count} process has no stage of its own and follows those that use its product: {processes}.
LCA-1504#other	{count} processes have no stage of their own and follow those that use their products: {processes}.
LCA-1504.fix	Add rows for them where they have a stage; transport, power and fuels may stay so.
lifecycle.explain.aggregated	One published table from raw material to product: stages and energy inside it cannot be told apart.
lifecycle.explain.allocation	Share of the burden that this output carries
lifecycle.explain.assumedTime	T = {hours} for one functional unit: an assumption; the total does not depend on it.
lifecycle.explain.belowCutOff	Inputs below the cut-off
lifecycle.explain.cutOff#one	{count} input or waste has no provider: {flows}.
lifecycle.explain.cutOff#other	{count} inputs and wastes have no provider: {flows}.
lifecycle.explain.factor	Impact of {flow} ({method})
lifecycle.explain.gas	{gas}: {mass}
lifecycle.explain.node	{amount} of {flow}: {process} ({location})
lifecycle.explain.output	Made: {flow}
lifecycle.explain.part	{kind}
lifecycle.explain.potential	Warming potential of {gas}, {set}
lifecycle.explain.process	{process} ({location})
lifecycle.explain.product	Footprint of {amount} of {product}
lifecycle.explain.published	Published amount: {flow}
lifecycle.explain.release	Own releases: {flow}
lifecycle.explain.released	{flow}, {compartment}
lifecycle.explain.rest#one	{count} smaller process
lifecycle.explain.rest#other	{count} smaller processes
lifecycle.explain.runs	How often the process runs
lifecycle.explain.share	Carries {share} of the burden of its process (rule: {rule}).
lifecycle.explain.stage	Stage: {stage}
lifecycle.explain.time	T = {hours} for one functional unit.
lifecycle.explain.uncounted	{gas}: no warming potential, mass only
lifecycle.explain.usedBy	of which for {process}
lifecycle.explain.weight	{share} of this process serves this stage.
lifecycle.kind.energy	Energy
lifecycle.kind.process	Process, with transport
lifecycle.method.allocation	Allocation among co-products before the system is solved
lifecycle.method.borgonovoDelta	Importance of an input for the whole distribution (Borgonovo's delta)
lifecycle.method.circularIndex	Index of circular-economy performance
lifecycle.method.inventory	Process-based life-cycle assessment
lifecycle.method.stageFormula	Life-cycle footprint by stages: time × (process + energy)
lifecycle.method.stageTracing	Energy and transport divided among the stages that they serve
lifecycle.route.primary	From ore (primary)
lifecycle.route.secondary	From scrap (secondary)
lifecycle.stage.disposal	Disposal
lifecycle.stage.extraction	Raw-material extraction
lifecycle.stage.production	Production
lifecycle.stage.use	Use
lifecycle.symbol.A	technosphere matrix: product by process, outputs positive, inputs negative
lifecycle.symbol.B	masses of gases that one run of a process releases
lifecycle.symbol.C	warming potentials of the gases
lifecycle.symbol.a	inputs of the process
lifecycle.symbol.alpha	share of the burden that an output carries
lifecycle.symbol.b	emissions of the process
lifecycle.symbol.circular	footprint of the circular product
lifecycle.symbol.conditionalDensity	density of the output where the input is known
lifecycle.symbol.delta	importance of the input: 0 independent, 1 decides all
lifecycle.symbol.e	the stage that receives the functional unit
lifecycle.symbol.energyRate	emissions of the energy used in the stage, an hour
lifecycle.symbol.f	what is asked: the functional unit
lifecycle.symbol.footprint	carbon footprint of the life cycle
lifecycle.symbol.h	footprint
lifecycle.symbol.index	index of circular-economy performance
lifecycle.symbol.lambda	footprint of one unit of each product
lifecycle.symbol.linear	footprint of the linear product
lifecycle.symbol.outputDensity	density of the output
lifecycle.symbol.processRate	emissions of the process in the stage, an hour, transport included
lifecycle.symbol.s	how often each process runs
lifecycle.symbol.sampleClass	class of samples by the rank of the input
lifecycle.symbol.time	time spent in the stage, for one functional unit
lifecycle.symbol.u	what a user takes of a product
lifecycle.symbol.w	share of a process that serves a stage
lifecycle.symbol.x	whole output of a product
lifecycle.validity.borgonovoDelta	From 100 samples on; M classes by rank, Gaussian kernels on normal scores, bias taken off by the bootstrap. A class is not a point: a strong influence reads low, 1 − 1/M at most. Inputs are taken as independent. Estimator known from the program SALib, not from the paper.
lifecycle.validity.circularIndex	Defined for a positive linear footprint, with the same functional unit, system boundary and warming potentials. 1: no emissions; 0: as much as the linear route; below 0: more.
lifecycle.validity.inventory	Holds for linear, steady processes; the result covers what the data cover, and everything cut off is listed with it.
lifecycle.validity.stageFormula	Holds for one functional unit and one set of warming potentials; F and FF are averages over the time T.
lifecycle.validity.stageTracing	Holds where every product is delivered in positive amounts; the shares of a process then add up to one.
"""#

    static let kk: String = #"""
LCA-0101	«{process}» процесі өнім шығармайды.
LCA-0101.fix	Оның өнімінің жолын қосыңыз: output, technosphere.
LCA-0102	{process} процесі бірнеше рет берілген.
LCA-0102.fix	Әр процеске өз идентификаторын беріңіз.
LCA-0103	«{flow}» жолы процестер кестесінде жоқ {process} процесіне жатады.
LCA-0103.fix	Процесті қосыңыз немесе идентификаторды түзетіңіз.
LCA-0104	«{process}» «{flow}» өнімін оны шығармайтын {provider} процесінен алады.
LCA-0104.fix	Осы ағынды шығаратын және оның жүктемесін көтеретін процесті көрсетіңіз немесе cut-off деп жазыңыз.
LCA-0105	«{flow}» парниктік газы {unit} бірлігімен берілген, бұл масса емес.
LCA-0105.fix	Газдың массасын көрсетіңіз, мысалы kg.
LCA-0106	«{process}» «{flow}» ағынын {unit} бірлігімен, ал өндіруші {expected} бірлігімен есептейді; бірі екіншісіне айналмайды.
LCA-0106.fix	Бірлікті түзетіңіз немесе conversions.csv файлына дереккөзі бар жол қосыңыз.
LCA-0107	«{process}» «{flow}» өнімінің {amount} мөлшерін шығарады; өнім мөлшері нөлден үлкен болуы керек.
LCA-0107.fix	Кірістер мен шығарындыларға сәйкес мөлшерді көрсетіңіз.
LCA-0108	«{process}» процесінің шығыс үлестерінің қосындысы бір емес, {sum}.
LCA-0108.fix	allocation бағанын түзетіңіз; жүктемесіз өнімнің үлесі 0.
LCA-0109	«{process}» «{flow}» ағынын пайдаланады, өндірушісі көрсетілмеген.
LCA-0109.fix	Жеткізушіні көрсетіңіз немесе зерттеуде оны ешкім шығармаса, cut-off деп жазыңыз.
LCA-0110	{process} процесіндегі «{flow}» мөлшері сан емес.
LCA-0110.fix	Сан көрсетіңіз.
LCA-0111	«{process}» «{flow}» өнімін екі жолда шығарады.
LCA-0111.fix	Екі жолды біріктіріңіз немесе екіншісіне 0 үлесін беріңіз.
LCA-0112	«{process}» процесінің бірнеше шығысы бар, ал «{flow}» үшін жүктеме үлесі жоқ.
LCA-0112.fix	Бөлу ережесін таңдап, үлестерді allocation бағанына жазыңыз.
LCA-0113	Жүйенің жалғыз шешімі жоқ. Себебі: {processes}.
LCA-0113.fix	Құрамы бірдей екі процесті немесе өз өнімін түгел жұмсайтын процесті іздеңіз.
LCA-0114	Тұйық тізбек шығарғанынан көп жұмсайды: {processes}.
LCA-0114.fix	Осы тізбектегі мөлшерлердің немесе бірліктердің бірі қате; алдымен соларды тексеріңіз.
LCA-0115	{product} өнімі {process} процесінің {flow} ағынын сұрайды, ал процесс оны шығармайды.
LCA-0115.fix	products.yaml файлында process пен flow мәндерін түзетіңіз.
LCA-0116	{product} өнімінің функционалдық бірлігі нөлден үлкен болуы керек.
LCA-0116.fix	Көміртегі ізі сұралатын мөлшерді көрсетіңіз.
LCA-0201	{count} кіріс пен қалдық бойынша дерек жоқ, олар жүктеме көтермейді.
LCA-0201.fix	Осы тұрғыдан нәтиже — төменгі шек; тізімі қоса берілген.
LCA-0202	Жылыну әлеуеттерінің жинағында {gas} үшін мән жоқ; {mass} масса ретінде көрсетіліп, қорытындыға кірмейді.
LCA-0202.fix	Дереккөзде аталса, затты нақтылаңыз немесе ол бар жинақты таңдаңыз.
LCA-0203	«{process}» — бір біріктірілген кесте: кезеңдері мен энергиясы ажыратылмайды және бір кезеңге жатқызылған.
LCA-0203.fix	Бар болса, жеке процестердің деректерін пайдаланыңыз.
LCA-0204	«{stage}» кезеңі үшін уақыт берілмеген: шығарындылары белгілі, сағаттық мәндері белгісіз.
LCA-0204.fix	Кезеңді products.yaml файлындағы operating_time тізіміне қосыңыз.
LCA-0205	«{stage}» кезеңі деректерде де, нәтижеде де жоқ.
LCA-0205.fix	Бұл нәтижені сол кезеңді қамтитын нәтижемен салыстырмаңыз.
LCA-0206	«{stage}» кезеңінің уақыты, {hours}, — болжам.
LCA-0206.fix	Қорытынды оған тәуелді емес, сағаттық мәндер тәуелді; кәсіпорын дерегін дереккөзімен көрсетіңіз.
LCA-0207	Энергия мен тасымалдың кезеңдер бойынша үлестері тұрақталмады; кезеңдерге бөлу жуық.
LCA-0207.fix	Өз өнімінен асып түсетін шегерімдерді іздеңіз.
LCA-0208	Итерациялар жинақталмады; жүйе жіктеу арқылы шешілді.
LCA-0208.fix	Нәтиже дұрыс; әдеттегі себебі — күшті тұйық тізбектер немесе шегерімдер.
LCA-0301	{linear} мен {circular}: жылыну әлеуеттері әртүрлі, {first} және {second}.
LCA-0301.fix	Екеуін де бір жинақпен есептеңіз.
LCA-0302	{linear} мен {circular}: функционалдық бірліктері әртүрлі, {first} және {second}.
LCA-0302.fix	Бір функцияның бірдей мөлшерін салыстырыңыз.
LCA-0303	«{linear}» көміртегі ізі нөлден үлкен емес; «{circular}» көрсеткіші анықталмаған.
LCA-0303.fix	Көрсеткіштің орнына қорытындыларды салыстырыңыз.
LCA-0304	{linear} мен {circular} әртүрлі кезеңдерді қамтиды.
LCA-0304.fix	Тек екеуіне ортақ кезеңдерді салыстырыңыз немесе деректерді толықтырыңыз.
LCA-0401	«{stage}» кезеңінің уақыты немесе мәндері жарамсыз: уақыт нөлден кем емес, бәрі сан болуы керек.
LCA-0401.fix	Кезеңнің T, F және FF мәндерін түзетіңіз.
LCA-0402	«{stage}» кезеңі екі рет берілген.
LCA-0402.fix	Кезеңге бір уақыт пен бір жұп мән беріңіз.
LCA-0501	Параметрлер {distribution} үлестіріміне сәйкес емес.
LCA-0501.fix	lognormal: parameter_1 1-ден үлкен; normal: parameter_1 0-ден үлкен; triangular және pert: төменгі шек, мода, жоғарғы шек; uniform: төменгі шек parameter_1, жоғарғы шек parameter_3; discrete: values бағаны, параметрлерсіз.
LCA-0502	Кезең уақытына дереккөз немесе болжам екені туралы белгі қажет.
LCA-0502.fix	source: {{reference, locator}} немесе assumption: yes қосыңыз, екеуін бірге емес.
LCA-1001	«{process}» процесі өнім шығармайды, қалдық өңдемейді.
LCA-1001.fix	Өнімін қосыңыз немесе --skip-bad арқылы процесті өткізіп жіберіңіз.
LCA-1002	«{process}» процесі бірнеше өнім шығарады, бірақ бірде-біреуін негізгі деп атамаған.
LCA-1002.fix	Процестің сандық негізін белгілеңіз.
LCA-1003	«{process}» процесі {amount} «{flow}» шығарады; өнім мөлшері нөлден үлкен болуға тиіс.
LCA-1003.fix	Кірістер мен шығарындылар қатысты мөлшерді беріңіз.
LCA-1004	«{process}» процесі «{flow}» өнімін екі жолда шығарады.
LCA-1004.fix	Жолдарды біріктіріңіз.
LCA-1005	«{process}» өнімдерінің үлестері бірге емес, {sum}-ге тең.
LCA-1005.fix	Үлестерді түзетіңіз немесе --allocation арқылы басқа ереже таңдаңыз.
LCA-1006	«{process}» процесі бұл ереже бойынша үлес жарияламаған.
LCA-1006.fix	--allocation арқылы басқа ереже таңдаңыз.
LCA-1007	«{process}» өнімі «{flow}» үшін «{property}» қасиеті жоқ.
LCA-1007.fix	Қасиетті дереккөзімен қосыңыз немесе --allocation арқылы басқа ереже таңдаңыз.
LCA-1008	«{process}» өнімдерінде бөлуге болатын нөлден үлкен «{property}» жоқ.
LCA-1008.fix	Қасиетті түзетіңіз немесе --allocation арқылы басқа ереже таңдаңыз.
LCA-1009	«{process}» «{flow}» ағынын {unit} бірлігінде есептейді, ол {expected} бірлігіне айналмайды.
LCA-1009.fix	Бірлікті түзетіңіз немесе ағынға екеуін байланыстыратын, шамасының атымен аталған қасиет беріңіз, мысалы mass.
LCA-1010	«{process}» процесі өзі шығарған «{flow}» өнімін түгел жұмсайды.
LCA-1010.fix	Өз өнімінің мөлшерлерін түзетіңіз.
LCA-1011#one	{count} кіріс немесе қалдықтың жеткізушісі жоқ, ол жүктеме көтермейді.
LCA-1011#other	{count} кіріс пен қалдықтың жеткізушісі жоқ, олар жүктеме көтермейді.
LCA-1011.fix	Бұл тұрғыда нәтижелер — төменгі шек; импорт есебі оларды тізеді.
LCA-1012#one	{count} процесс бірнеше өнім шығарады, үлес жарияламаған; барлық жүктеме негізгі өнімде: {processes}…
LCA-1012#other	{count} процесс бірнеше өнім шығарады, үлес жарияламаған; барлық жүктеме негізгі өнімде: {processes}…
LCA-1012.fix	--allocation арқылы ереже таңдап (mass, energy, қасиет), салыстырыңыз.
LCA-1013	«{process}» ішіндегі «{flow}» мөлшері сан емес.
LCA-1013.fix	Сан беріңіз немесе формуланы түзетіңіз.
LCA-1014	«{product}» — жүктеме үлесі жоқ қосалқы өнім: бұл ереже бойынша ізі жоқ.
LCA-1014.fix	Жүктемені бөлетін ережені таңдаңыз: --allocation mass, energy немесе қасиет.
LCA-1015	«{process}» негізгі өнім санын {count} деп атайды, үлес жарияламаған: жүктемені қайсысы көтеретіні айтылмаған.
LCA-1015.fix	Үлестерді жариялаңыз, бір негізгі өнімді белгілеңіз немесе --skip-bad арқылы процесті өткізіп жіберіңіз.
LCA-1016	Көміртегі ізі жоқ өнімдер: {count}. Оларды өз өнімін түгел өздері тұтынатын процестер жасайды немесе қажет етеді: {processes}.
LCA-1016.fix	Процесс кірістеріндегі өз өнімінің мөлшерін немесе жеткізушісін түзетіңіз.
LCA-1017	Жүктеме үлесі жоқ қосалқы өнімді алатын және нөл болып есептелетін кірістер: {count}. Ең жиі: {flows}.
LCA-1017.fix	Үлестерді жариялаңыз немесе --allocation арқылы бөлу ережесін таңдаңыз; оған дейін нәтижелер — төменгі шек.
LCA-1018	«{product}» өнімінің көміртегі ізі жоқ: оны өз өнімін түгел өзі тұтынатын процесс жасайды немесе қажет етеді: {processes}.
LCA-1018.fix	Процесс кірістеріндегі өз өнімінің мөлшерін немесе жеткізушісін түзетіңіз.
LCA-1019	Көміртегі ізі сандардың шегінен асады.
LCA-1019.fix	Мөлшерлерді түзетіңіз: кейбірі шамадан тыс.
LCA-1020#one	{count} процесс үлес жарияламаған, ал оның қосалқы өнімін басқа процесс алады; ол мөлшер бойынша бөлінді: {processes}…
LCA-1020#other	{count} процесс үлес жарияламаған, ал олардың қосалқы өнімдерін басқа процестер алады; олар мөлшер бойынша бөлінді: {processes}…
LCA-1020.fix	--allocation арқылы ереже таңдап, салыстырыңыз; --allocation reference барлық жүктемені негізгі өнімде қалдырады.
LCA-1021	«{process}» процесіндегі «{flow}» үлесі {share}; жүктеме үлесі теріс болмайды.
LCA-1021.fix	Үлесті түзетіңіз немесе --allocation арқылы басқа ереже таңдаңыз.
LCA-1022	«{process}» процесіндегі «{flow}» үлестері өнімдер бойынша 1 емес, {sum} болады.
LCA-1022.fix	Әр алмасуға қосындысы 1 болатын үлестер беріңіз (алмасуы көрсетілмеген жол үлесі жоқтардың бәріне қолданылады) немесе --allocation арқылы басқа ереже таңдаңыз.
LCA-1023#one	{count} процесті жариялаушы алмасулар бойынша бөледі, бірақ үлестер жоқ, теріс, екі рет берілген не қосындысы 1 емес; ол ештеңе жарияланбағандай бөлінді: {processes}…
LCA-1023#other	{count} процесті жариялаушы алмасулар бойынша бөледі, бірақ үлестер жоқ, теріс, екі рет берілген не қосындысы 1 емес; олар ештеңе жарияланбағандай бөлінді: {processes}…
LCA-1023.fix	--allocation physical, economic немесе қасиет ережесімен салыстырыңыз; --allocation causal алмасуды атайды.
LCA-1024#one	{count} өнімнің ізі жоқ: оны бір-бірінің өнімін өндіргенінен көп жұмсайтын немесе бір-біріне тәуелді процестер өндіреді не ол соларға мұқтаж: {processes}…
LCA-1024#other	{count} өнімнің ізі жоқ: оларды бір-бірінің өнімін өндіргенінен көп жұмсайтын немесе бір-біріне тәуелді процестер өндіреді не олар соларға мұқтаж: {processes}…
LCA-1024.fix	Осы процестердің мөлшерлерін түзетіңіз; lifecycle score --product тұзақты атайды.
LCA-1025#one	Тағы {count} ескерту жоғарыдағылардан туындайды: солардың салдарынан мәнсіз қалған мөлшер не формула немесе сол процестің басқа қатесі.
LCA-1025#other	Тағы {count} ескерту жоғарыдағылардан туындайды: солардың салдарынан мәнсіз қалған мөлшерлер мен формулалар және сол процестердің басқа қателері.
LCA-1025.fix	Жоғарыда аталғанды түзетіп, қайта оқыңыз.
LCA-1026	«{process}» өнімдерінің «{property}» қасиеті қосуға келмейтін шамаларда берілген.
LCA-1026.fix	Барлық өнімнің бұл қасиетін бір шамада және бір валютада беріңіз.
LCA-1501	{first} және {second}-жолдар «{process}» процесін бірдей дәл атап, әртүрлі кезең не түр береді.
LCA-1501.fix	Жолдың бірін алып тастаңыз немесе процесті дәлірек атаңыз.
LCA-1502	Жол процесті атамайды немесе кезең де, түр де бермейді.
LCA-1502.fix	id, name не category мен stage не kind мәнін беріңіз.
LCA-1503#one	{count} жол ешбір процеске сай келмеді: {rows}.
LCA-1503#other	{count} жол ешбір процеске сай келмеді: {rows}.
LCA-1503.fix	Түзетіңіз; процестерді «qadam lifecycle stages АТАУ --csv» тізеді.
LCA-1504#one	Өз кезеңі жоқ {count} процесс өнімін тұтынатындардың кезеңіне жатқызылады: {processes}.
LCA-1504#other	Өз кезеңі жоқ {count} процесс өнімін тұтынатындардың кезеңіне жатқызылады: {processes}.
LCA-1504.fix	Кезеңі болса, жол қосыңыз; көлік, қуат пен отын солай қала береді.
lifecycle.explain.aggregated	Шикізаттан өнімге дейінгі бір жарияланған кесте: ішіндегі кезеңдер мен энергияны ажыратуға болмайды.
lifecycle.explain.allocation	Осы шығысқа тиесілі жүктеме үлесі
lifecycle.explain.assumedTime	T = {hours}, бір функционалдық бірлікке: болжам, қорытынды оған тәуелді емес.
lifecycle.explain.belowCutOff	Шектен төмен кірістер
lifecycle.explain.cutOff#one	{count} кіріс не қалдықтың жеткізушісі жоқ: {flows}.
lifecycle.explain.cutOff#other	{count} кіріс пен қалдықтың жеткізушісі жоқ: {flows}.
lifecycle.explain.factor	{flow} әсері ({method})
lifecycle.explain.gas	{gas}: {mass}
lifecycle.explain.node	{amount} «{flow}»: {process} ({location})
lifecycle.explain.output	Шығарылды: {flow}
lifecycle.explain.part	{kind}
lifecycle.explain.potential	{gas} жылыну әлеуеті, {set}
lifecycle.explain.process	{process} ({location})
lifecycle.explain.product	Көміртегі ізі: {product}, {amount}
lifecycle.explain.published	Жарияланған мөлшер: {flow}
lifecycle.explain.release	Өз шығарындылары: {flow}
lifecycle.explain.released	{flow}, {compartment}
lifecycle.explain.rest	тағы {count} кішірек процесс
lifecycle.explain.runs	Процесс неше рет орындалады
lifecycle.explain.share	Өз процесі жүктемесінің {share} көтереді (ереже: {rule}).
lifecycle.explain.stage	Кезең: {stage}
lifecycle.explain.time	T = {hours}, бір функционалдық бірлікке.
lifecycle.explain.uncounted	{gas}: жылыну әлеуеті жоқ, тек массасы
lifecycle.explain.usedBy	оның ішінде: {process} үшін
lifecycle.explain.weight	Осы процестің {share} бөлігі осы кезеңге қызмет етеді.
lifecycle.kind.energy	Энергия
lifecycle.kind.process	Процесс, тасымалды қоса
lifecycle.method.allocation	Жүйені шешкенге дейін қосалқы өнімдер арасында бөлу
lifecycle.method.borgonovoDelta	Кірістің бүкіл үлестірімге маңызы (Боргоново дельтасы)
lifecycle.method.circularIndex	Айналмалы экономика тиімділігінің көрсеткіші
lifecycle.method.inventory	Процестер бойынша өмірлік циклді бағалау
lifecycle.method.stageFormula	Өмірлік циклдің кезеңдер бойынша көміртегі ізі: уақыт × (процесс + энергия)
lifecycle.method.stageTracing	Энергия мен тасымалды олар қызмет ететін кезеңдерге бөлу
lifecycle.route.primary	Кеннен (бастапқы)
lifecycle.route.secondary	Сынықтан (қайталама)
lifecycle.stage.disposal	Кәдеге жарату
lifecycle.stage.extraction	Шикізат өндіру
lifecycle.stage.production	Өндіріс
lifecycle.stage.use	Пайдалану
lifecycle.symbol.A	техносфера матрицасы: өнім × процесс, шығыс оң, кіріс теріс
lifecycle.symbol.B	процестің бір орындалуында бөлінетін газдардың массасы
lifecycle.symbol.C	газдардың жылыну әлеуеттері
lifecycle.symbol.a	процестің кірістері
lifecycle.symbol.alpha	шығысқа тиесілі жүктеме үлесі
lifecycle.symbol.b	процестің шығарындылары
lifecycle.symbol.circular	айналмалы өнімнің көміртегі ізі
lifecycle.symbol.conditionalDensity	кіріс белгілі болғандағы нәтиженің тығыздығы
lifecycle.symbol.delta	кірістің маңызы: 0 — тәуелсіз, 1 — бәрін шешеді
lifecycle.symbol.e	функционалдық бірлікті алатын кезең
lifecycle.symbol.energyRate	кезеңде пайдаланылған энергияның сағаттық шығарындысы
lifecycle.symbol.f	сұралатын нәрсе: функционалдық бірлік
lifecycle.symbol.footprint	өмірлік циклдің көміртегі ізі
lifecycle.symbol.h	көміртегі ізі
lifecycle.symbol.index	айналмалы экономика тиімділігінің көрсеткіші
lifecycle.symbol.lambda	әр өнім бірлігінің көміртегі ізі
lifecycle.symbol.linear	сызықтық өнімнің көміртегі ізі
lifecycle.symbol.outputDensity	нәтиженің тығыздығы
lifecycle.symbol.processRate	кезеңдегі процестің сағаттық шығарындысы, тасымалды қоса
lifecycle.symbol.s	әр процесс неше рет орындалады
lifecycle.symbol.sampleClass	кірістің рангі бойынша іріктеулер сыныбы
lifecycle.symbol.time	бір функционалдық бірлікке жұмсалатын кезең уақыты
lifecycle.symbol.u	тұтынушы алатын өнім мөлшері
lifecycle.symbol.w	процестің кезеңге қызмет ететін үлесі
lifecycle.symbol.x	өнімнің бүкіл шығарылымы
lifecycle.validity.borgonovoDelta	100 іріктеуден бастап; ранг бойынша M сынып, нормаль белгілердегі гаусс ядролары, ығысуы бутстреппен алынған. Сынып — нүкте емес: күшті әсер төмен көрінеді, ең көбі 1 − 1/M. Кірістер тәуелсіз деп алынады. Бағалауыш мақаладан емес, SALib бағдарламасынан белгілі.
lifecycle.validity.circularIndex	Сызықтық жолдың ізі оң болғанда, функционалдық бірлік, жүйе шегі және жылыну әлеуеттері бірдей болғанда анықталады. 1: шығарынды жоқ; 0: сызықтық жолдағыдай; 0-ден төмен: одан көп.
lifecycle.validity.inventory	Сызықтық, тұрақталған процестерге қолданылады; нәтиже деректер қамтығанды қамтиды, ал қамтылмағанның бәрі бірге тізіліп көрсетіледі.
lifecycle.validity.stageFormula	Бір функционалдық бірлікке және жылыну әлеуеттерінің бір жинағына қолданылады; F пен FF — T уақытындағы орташа мәндер.
lifecycle.validity.stageTracing	Әр өнім оң мөлшерде жеткізілгенде қолданылады; сонда процестің үлестерінің қосындысы бірге тең.
"""#

    static let ru: String = #"""
LCA-0101	Процесс «{process}» не выпускает продукта.
LCA-0101.fix	Добавьте строку его продукта: output, technosphere.
LCA-0102	Процесс {process} указан более одного раза.
LCA-0102.fix	Дайте каждому процессу свой идентификатор.
LCA-0103	Строка «{flow}» относится к процессу {process}, которого нет в таблице процессов.
LCA-0103.fix	Добавьте процесс или исправьте идентификатор.
LCA-0104	«{process}» берёт «{flow}» у процесса {provider}, который его не выпускает.
LCA-0104.fix	Укажите процесс, который выпускает этот поток и несёт за него нагрузку, или напишите cut-off.
LCA-0105	Парниковый газ «{flow}» указан в единицах {unit}, это не масса.
LCA-0105.fix	Укажите массу газа, например в kg.
LCA-0106	«{process}» считает «{flow}» в {unit}, а изготовитель — в {expected}; одно в другое не переводится.
LCA-0106.fix	Исправьте единицу или добавьте строку с источником в conversions.csv.
LCA-0107	«{process}» выпускает {amount} продукта «{flow}»; количество продукта должно быть больше нуля.
LCA-0107.fix	Укажите количество, к которому относятся входы и выбросы.
LCA-0108	Доли выходов процесса «{process}» в сумме дают {sum}, а не единицу.
LCA-0108.fix	Исправьте столбец allocation; у продукта без нагрузки доля 0.
LCA-0109	«{process}» использует «{flow}», изготовитель не указан.
LCA-0109.fix	Укажите поставщика или напишите cut-off, если в исследовании его никто не выпускает.
LCA-0110	Количество «{flow}» в процессе {process} не является числом.
LCA-0110.fix	Укажите число.
LCA-0111	«{process}» выпускает «{flow}» в двух строках.
LCA-0111.fix	Объедините строки или дайте второй долю 0.
LCA-0112	У процесса «{process}» несколько выходов, и у «{flow}» нет доли нагрузки.
LCA-0112.fix	Выберите правило распределения и запишите доли в столбец allocation.
LCA-0113	Система не имеет единственного решения. Причина: {processes}.
LCA-0113.fix	Ищите два процесса с одинаковым составом или процесс, который расходует весь свой продукт.
LCA-0114	Цикл расходует больше, чем выпускает: {processes}.
LCA-0114.fix	Одно из количеств или единиц в этом цикле неверно, проверьте их первыми.
LCA-0115	Продукт {product} требует поток {flow} процесса {process}, который его не выпускает.
LCA-0115.fix	Исправьте process и flow в products.yaml.
LCA-0116	Функциональная единица продукта {product} должна быть больше нуля.
LCA-0116.fix	Укажите количество, для которого нужен углеродный след.
LCA-0201#one	{count} вход или отход не имеет данных и не несёт нагрузки.
LCA-0201#few	{count} входа и отхода не имеют данных и не несут нагрузки.
LCA-0201#many	{count} входов и отходов не имеют данных и не несут нагрузки.
LCA-0201#other	{count} входа или отхода не имеют данных и не несут нагрузки.
LCA-0201.fix	В этом отношении результат — нижняя граница; список прилагается.
LCA-0202	В наборе потенциалов потепления нет значения для {gas}; {mass} показано как масса и в итог не входит.
LCA-0202.fix	Уточните вещество, если его называет источник, или выберите набор, где оно есть.
LCA-0203	«{process}» — одна агрегированная таблица: стадии и энергия неразделимы и отнесены к одной стадии.
LCA-0203.fix	Используйте набор отдельных процессов, если он есть.
LCA-0204	Для стадии «{stage}» не задано время: её выбросы известны, часовые — нет.
LCA-0204.fix	Добавьте стадию в operating_time файла products.yaml.
LCA-0205	Стадии «{stage}» нет в данных и нет в результате.
LCA-0205.fix	Не сравнивайте этот результат с тем, который её охватывает.
LCA-0206	Время стадии «{stage}», {hours}, — допущение.
LCA-0206.fix	Итог от него не зависит, часовые значения зависят; укажите данные предприятия с источником.
LCA-0207	Доли энергии и перевозок по стадиям не установились; разбивка по стадиям приближённая.
LCA-0207.fix	Ищите кредиты, превышающие свой продукт.
LCA-0208	Итерации не сошлись; система решена разложением.
LCA-0208.fix	Результат верен; обычная причина — сильные циклы или кредиты.
LCA-0301	{linear} и {circular}: разные потенциалы потепления, {first} и {second}.
LCA-0301.fix	Рассчитайте оба с одним набором.
LCA-0302	{linear} и {circular}: разные функциональные единицы, {first} и {second}.
LCA-0302.fix	Сравнивайте одинаковое количество одной и той же функции.
LCA-0303	Углеродный след «{linear}» не больше нуля; показатель для «{circular}» не определён.
LCA-0303.fix	Сравнивайте итоги, а не показатель.
LCA-0304	{linear} и {circular} охватывают разные стадии.
LCA-0304.fix	Сравнивайте только общие стадии или дополните данные.
LCA-0401	Время или значения стадии «{stage}» непригодны: время не меньше нуля, все — числа.
LCA-0401.fix	Исправьте T, F и FF стадии.
LCA-0402	Стадия «{stage}» указана дважды.
LCA-0402.fix	Задайте для стадии одно время и одну пару значений.
LCA-0501	Параметры не подходят к распределению {distribution}.
LCA-0501.fix	lognormal: parameter_1 больше 1; normal: parameter_1 больше 0; triangular и pert: нижняя граница, мода, верхняя; uniform: нижняя в parameter_1, верхняя в parameter_3; discrete: столбец values и без параметров.
LCA-0502	Времени стадии нужен либо источник, либо отметка, что это допущение.
LCA-0502.fix	Добавьте source: {{reference, locator}} или assumption: yes, но не оба.
LCA-1001	Процесс «{process}» не производит продукта и не обрабатывает отходов.
LCA-1001.fix	Добавьте его продукт или пропустите процесс через --skip-bad.
LCA-1002	Процесс «{process}» производит несколько продуктов и ни один не назвал основным.
LCA-1002.fix	Отметьте количественную основу процесса.
LCA-1003	Процесс «{process}» производит {amount} «{flow}»; количество продукта должно быть больше нуля.
LCA-1003.fix	Укажите количество, к которому относятся входы и выбросы.
LCA-1004	Процесс «{process}» производит «{flow}» в двух строках.
LCA-1004.fix	Объедините строки.
LCA-1005	Доли продуктов процесса «{process}» в сумме дают {sum}, а не единицу.
LCA-1005.fix	Исправьте доли или выберите другое правило через --allocation.
LCA-1006	Процесс «{process}» не публикует долей по этому правилу.
LCA-1006.fix	Выберите другое правило через --allocation.
LCA-1007	У «{flow}», продукта процесса «{process}», нет свойства «{property}».
LCA-1007.fix	Добавьте свойство с источником или выберите другое правило через --allocation.
LCA-1008	У продуктов процесса «{process}» нет «{property}» больше нуля, по которому можно делить.
LCA-1008.fix	Исправьте свойство или выберите другое правило через --allocation.
LCA-1009	«{process}» считает «{flow}» в {unit}, что не переводится в {expected}.
LCA-1009.fix	Исправьте единицу или дайте потоку свойство, связывающее обе и названное по своей величине, например mass.
LCA-1010	Процесс «{process}» расходует весь «{flow}», который производит.
LCA-1010.fix	Исправьте количества собственного продукта.
LCA-1011#one	{count} вход или отход не имеет поставщика и не несёт нагрузки.
LCA-1011#few	{count} входа или отхода не имеют поставщика и не несут нагрузки.
LCA-1011#many	{count} входов и отходов не имеют поставщика и не несут нагрузки.
LCA-1011#other	{count} входа или отхода не имеют поставщика и не несут нагрузки.
LCA-1011.fix	В этом отношении результаты — нижняя граница; отчёт импорта перечисляет их.
LCA-1012#one	{count} процесс производит несколько продуктов и не публикует долей; вся нагрузка на основном продукте: {processes}…
LCA-1012#few	{count} процесса производят несколько продуктов и не публикуют долей; вся нагрузка на основном продукте: {processes}…
LCA-1012#many	{count} процессов производят несколько продуктов и не публикуют долей; вся нагрузка на основном продукте: {processes}…
LCA-1012#other	{count} процесса производят несколько продуктов и не публикуют долей; вся нагрузка на основном продукте: {processes}…
LCA-1012.fix	Выберите правило через --allocation (mass, energy, свойство) и сравните.
LCA-1013	Количество «{flow}» в «{process}» — не число.
LCA-1013.fix	Укажите число или исправьте формулу.
LCA-1014	«{product}» — сопутствующий продукт без доли нагрузки: по этому правилу у него нет следа.
LCA-1014.fix	Выберите правило, которое делит нагрузку: --allocation mass, energy или свойство.
LCA-1015	«{process}» называет основных продуктов: {count}, и не публикует долей: никто не сказал, какой несёт нагрузку.
LCA-1015.fix	Опубликуйте доли, отметьте один основной продукт или пропустите процесс через --skip-bad.
LCA-1016	Продуктов без углеродного следа: {count}. Их делают или используют процессы, которые сами потребляют всё, что производят: {processes}.
LCA-1016.fix	Исправьте количество собственного продукта среди входов процесса или его поставщика.
LCA-1017	Входов, которые берут побочный продукт без доли нагрузки и считаются нулём: {count}. Чаще всего: {flows}.
LCA-1017.fix	Опубликуйте доли или выберите правило деления: --allocation; до тех пор результаты — нижние границы.
LCA-1018	У «{product}» нет углеродного следа: его делает или использует процесс, который сам потребляет всё, что производит: {processes}.
LCA-1018.fix	Исправьте количество собственного продукта среди входов процесса или его поставщика.
LCA-1019	Углеродный след выходит за пределы чисел.
LCA-1019.fix	Исправьте количества: некоторые несоразмерны.
LCA-1020#one	{count} процесс не публикует долей, а его побочный продукт берёт другой процесс; он разделён по количеству: {processes}…
LCA-1020#few	{count} процесса не публикуют долей, а их побочные продукты берут другие процессы; они разделены по количеству: {processes}…
LCA-1020#many	{count} процессов не публикуют долей, а их побочные продукты берут другие процессы; они разделены по количеству: {processes}…
LCA-1020#other	{count} процесса не публикуют долей, а их побочные продукты берут другие процессы; они разделены по количеству: {processes}…
LCA-1020.fix	Выберите правило через --allocation и сравните; --allocation reference оставляет всю нагрузку на основном продукте.
LCA-1021	Доля «{flow}» в «{process}» равна {share}; доля нагрузки не бывает отрицательной.
LCA-1021.fix	Исправьте долю или выберите другое правило через --allocation.
LCA-1022	Доли «{flow}» в «{process}» по продуктам дают в сумме {sum}, а не 1.
LCA-1022.fix	Дайте каждому обмену доли с суммой 1 (строка без обмена действует для всех, у кого долей нет) или выберите другое правило через --allocation.
LCA-1023#one	{count} процесс издатель делит по обменам долями, которых нет, которые отрицательны, даны дважды или в сумме не равны 1; он разделён так, будто ничего не опубликовано: {processes}…
LCA-1023#few	{count} процесса издатель делит по обменам долями, которых нет, которые отрицательны, даны дважды или в сумме не равны 1; они разделены так, будто ничего не опубликовано: {processes}…
LCA-1023#many	{count} процессов издатель делит по обменам долями, которых нет, которые отрицательны, даны дважды или в сумме не равны 1; они разделены так, будто ничего не опубликовано: {processes}…
LCA-1023#other	{count} процесса издатель делит по обменам долями, которых нет, которые отрицательны, даны дважды или в сумме не равны 1; они разделены так, будто ничего не опубликовано: {processes}…
LCA-1023.fix	Сравните с --allocation physical, economic или свойством; --allocation causal называет обмен.
LCA-1024#one	{count} продукт без следа: его производят, или ему нужны, процессы, которые потребляют друг у друга больше, чем производят, или зависят друг от друга: {processes}…
LCA-1024#few	{count} продукта без следа: их производят, или им нужны, процессы, которые потребляют друг у друга больше, чем производят, или зависят друг от друга: {processes}…
LCA-1024#many	{count} продуктов без следа: их производят, или им нужны, процессы, которые потребляют друг у друга больше, чем производят, или зависят друг от друга: {processes}…
LCA-1024#other	{count} продукта без следа: их производят, или им нужны, процессы, которые потребляют друг у друга больше, чем производят, или зависят друг от друга: {processes}…
LCA-1024.fix	Исправьте количества этих процессов; lifecycle score --product называет петлю.
LCA-1025#one	Ещё {count} замечание следует из приведённых: количество или формула без значения из-за них либо другая ошибка того же процесса.
LCA-1025#few	Ещё {count} замечания следуют из приведённых: количества и формулы без значения из-за них и другие ошибки тех же процессов.
LCA-1025#many	Ещё {count} замечаний следуют из приведённых: количества и формулы без значения из-за них и другие ошибки тех же процессов.
LCA-1025#other	Ещё {count} замечания следуют из приведённых: количества и формулы без значения из-за них и другие ошибки тех же процессов.
LCA-1025.fix	Исправьте названное выше и прочитайте снова.
LCA-1026	«{property}» продуктов «{process}» дано в величинах, которые нельзя складывать.
LCA-1026.fix	Дайте это свойство всех продуктов в одной величине и одной валюте.
LCA-1501	Строки {first} и {second} одинаково точно называют «{process}» и дают ему разные стадии или виды.
LCA-1501.fix	Уберите одну из строк или назовите процесс точнее.
LCA-1502	Строка не называет процесса или не даёт ни стадии, ни вида.
LCA-1502.fix	Укажите id, name или category, а также stage или kind.
LCA-1503#one	{count} строка не подошла ни одному процессу: {rows}.
LCA-1503#few	{count} строки не подошли ни одному процессу: {rows}.
LCA-1503#many	{count} строк не подошли ни одному процессу: {rows}.
LCA-1503#other	{count} строки не подошли ни одному процессу: {rows}.
LCA-1503.fix	Исправьте их; процессы перечисляет «qadam lifecycle stages ИМЯ --csv».
LCA-1504#one	{count} процесс без собственной стадии следует за теми, кто использует его продукт: {processes}.
LCA-1504#few	{count} процесса без собственной стадии следуют за теми, кто использует их продукты: {processes}.
LCA-1504#many	{count} процессов без собственной стадии следуют за теми, кто использует их продукты: {processes}.
LCA-1504#other	{count} процесса без собственной стадии следуют за теми, кто использует их продукты: {processes}.
LCA-1504.fix	Добавьте строки, если стадия есть; транспорт, энергию и топливо можно так и оставить.
lifecycle.explain.aggregated	Одна опубликованная таблица от сырья до продукта: стадии и энергию внутри неё разделить нельзя.
lifecycle.explain.allocation	Доля нагрузки этого выхода
lifecycle.explain.assumedTime	T = {hours} на функциональную единицу: допущение, итог от него не зависит.
lifecycle.explain.belowCutOff	Входы ниже порога
lifecycle.explain.cutOff#one	{count} вход или отход без поставщика: {flows}.
lifecycle.explain.cutOff#few	{count} входа или отхода без поставщика: {flows}.
lifecycle.explain.cutOff#many	{count} входов и отходов без поставщика: {flows}.
lifecycle.explain.cutOff#other	{count} входа или отхода без поставщика: {flows}.
lifecycle.explain.factor	Воздействие {flow} ({method})
lifecycle.explain.gas	{gas}: {mass}
lifecycle.explain.node	{amount} «{flow}»: {process} ({location})
lifecycle.explain.output	Выпуск: {flow}
lifecycle.explain.part	{kind}
lifecycle.explain.potential	Потенциал потепления {gas}, {set}
lifecycle.explain.process	{process} ({location})
lifecycle.explain.product	Углеродный след: {product}, {amount}
lifecycle.explain.published	Опубликованное количество: {flow}
lifecycle.explain.release	Собственные выбросы: {flow}
lifecycle.explain.released	{flow}, {compartment}
lifecycle.explain.rest#one	ещё {count} меньший процесс
lifecycle.explain.rest#few	ещё {count} меньших процесса
lifecycle.explain.rest#many	ещё {count} меньших процессов
lifecycle.explain.rest#other	ещё {count} меньшего процесса
lifecycle.explain.runs	Сколько раз выполняется процесс
lifecycle.explain.share	Несёт {share} нагрузки своего процесса (правило: {rule}).
lifecycle.explain.stage	Стадия: {stage}
lifecycle.explain.time	T = {hours} на функциональную единицу.
lifecycle.explain.uncounted	{gas}: потенциала потепления нет, только масса
lifecycle.explain.usedBy	в том числе для: {process}
lifecycle.explain.weight	Эту стадию обслуживает {share} этого процесса.
lifecycle.kind.energy	Энергия
lifecycle.kind.process	Процесс, включая перевозки
lifecycle.method.allocation	Распределение между сопутствующими продуктами до решения системы
lifecycle.method.borgonovoDelta	Важность входа для всего распределения (дельта Боргоново)
lifecycle.method.circularIndex	Показатель эффективности циркулярной экономики
lifecycle.method.inventory	Оценка жизненного цикла по процессам
lifecycle.method.stageFormula	Углеродный след жизненного цикла по стадиям: время × (процесс + энергия)
lifecycle.method.stageTracing	Распределение энергии и перевозок по стадиям, которые они обслуживают
lifecycle.route.primary	Из руды (первичный)
lifecycle.route.secondary	Из лома (вторичный)
lifecycle.stage.disposal	Утилизация
lifecycle.stage.extraction	Добыча сырья
lifecycle.stage.production	Производство
lifecycle.stage.use	Использование
lifecycle.symbol.A	матрица техносферы: продукт × процесс, выходы положительны, входы отрицательны
lifecycle.symbol.B	массы газов, которые выделяет одно выполнение процесса
lifecycle.symbol.C	потенциалы потепления газов
lifecycle.symbol.a	входы процесса
lifecycle.symbol.alpha	доля нагрузки, которую несёт выход
lifecycle.symbol.b	выбросы процесса
lifecycle.symbol.circular	углеродный след циркулярного продукта
lifecycle.symbol.conditionalDensity	плотность результата при известном входе
lifecycle.symbol.delta	важность входа: 0 — не влияет, 1 — решает всё
lifecycle.symbol.e	стадия, получающая функциональную единицу
lifecycle.symbol.energyRate	выбросы от использования энергии на стадии в час
lifecycle.symbol.f	что требуется: функциональная единица
lifecycle.symbol.footprint	углеродный след жизненного цикла
lifecycle.symbol.h	углеродный след
lifecycle.symbol.index	показатель эффективности циркулярной экономики
lifecycle.symbol.lambda	углеродный след единицы каждого продукта
lifecycle.symbol.linear	углеродный след линейного продукта
lifecycle.symbol.outputDensity	плотность результата
lifecycle.symbol.processRate	выбросы процесса на стадии в час, включая перевозки
lifecycle.symbol.s	сколько раз выполняется каждый процесс
lifecycle.symbol.sampleClass	класс выборок по рангу входа
lifecycle.symbol.time	время стадии на функциональную единицу
lifecycle.symbol.u	сколько продукта берёт потребитель
lifecycle.symbol.w	доля процесса, обслуживающая стадию
lifecycle.symbol.x	весь выпуск продукта
lifecycle.validity.borgonovoDelta	От 100 выборок; M классов по рангу, гауссовы ядра на нормальных метках, смещение снято бутстрепом. Класс — не точка: сильное влияние занижено, не больше 1 − 1/M. Входы считаются независимыми. Оценка известна по программе SALib, не по статье.
lifecycle.validity.circularIndex	Определён при положительном следе линейного пути, одинаковых функциональной единице, границах системы и потенциалах потепления. 1: выбросов нет; 0: столько же, сколько у линейного пути; меньше 0: больше.
lifecycle.validity.inventory	Применимо к линейным установившимся процессам; результат охватывает то, что охватывают данные, а всё отсечённое перечислено вместе с ним.
lifecycle.validity.stageFormula	Применимо к одной функциональной единице и одному набору потенциалов потепления; F и FF — средние за время T.
lifecycle.validity.stageTracing	Применимо, когда каждый продукт поставляется в положительных количествах; тогда доли процесса в сумме дают единицу.
"""#
}
