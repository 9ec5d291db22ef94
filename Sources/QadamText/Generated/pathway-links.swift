// Generated from Translations/*/pathway-links.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum PathwayLinksTexts {
    static let en: String = #"""
CLI-0430	A plan within limits needs a limit.
CLI-0430.fix	Add --limit EMISSION=AMOUNT, or choose another plan.
CLI-0431	The plan {plan} takes no limits.
CLI-0431.fix	Leave --limit out, or ask for --plan limit.
CLI-0432	“{value}” is no figure of a period.
CLI-0432.fix	Write NAME:YEAR, such as total:2040 or zinc:2040.
EXC-0840	The {quantity} of a commodity is counted, and the row names none.
EXC-0840.fix	Name the commodity in the column commodity.
EXC-0841	What is counted as {quantity} has no commodity, and the row names one.
EXC-0841.fix	Leave the column commodity empty, or count production or use.
EXC-0842	What follows in proportion needs a period to be in proportion to.
EXC-0842.fix	Write into base_period the first year of the period that stands for the base year of the inventory.
EXC-0843	A factor that follows the model needs the emission that it follows.
EXC-0843.fix	Name in the column emission the emission of the model.
EXC-0844	The row has no unit, and the model's unit of energy, {unit}, says none that the program knows.
EXC-0844.fix	Write the unit in which the model counts the quantity into the column unit.
EXC-0845	“{unit}” is no unit that the program knows.
EXC-0845.fix	Write a unit as in `qadam unit list`, such as GWh, TJ or kt.
EXC-0846	The row counts in {unit}, the model the same quantity in {expected}.
EXC-0846.fix	Write the unit of the model; the program turns it into that of the line.
EXC-0847	The row {link} names what it changes neither once nor whole.
EXC-0847.fix	Name options; or process, flow and factor; or process, flow, emission and base_period; or none of them for the study as it is.
EXC-0848	The row names an emission, and the model's unit of emissions, {unit}, is no mass that the program knows.
EXC-0848.fix	Write the unit of emissions into model.yaml, such as kt, or leave the column emission empty.
EXC-0849	The row {link} is a contract without contract_factor, or has one and is no contract.
EXC-0849.fix	Give a row of the rule contract the emissions of what is delivered, such as 0 kg{{CO2}}/kWh, and no other row.
PTH-0820	The model has no “{name}” ({set}).
PTH-0820.fix	Write a name of the model: {known}.
PTH-0821	The base period {year} is outside the model: no period begins in that year.
PTH-0821.fix	Write the first year of a period: {known}.
PTH-0822	None of the technologies ({names}) makes or takes {commodity} in these regions and modes: the quantity is always nothing.
PTH-0822.fix	Check region, technology, mode and commodity of the row, and whether production or use is meant.
PTH-0823	The rows of the group {group} count different things: this row another than the row {link}.
PTH-0823.fix	Give all rows of a group the same quantity and commodity; make two groups where two things are meant.
PTH-0824	{name} counts twice in the group {group}: here and in the row {link}.
PTH-0824.fix	Name each technology in one row of the group.
PTH-0825	In the group {group} technologies that make or take {commodity} stand in no row: {names}. As soon as one of them runs, the shares do not add up to 1.
PTH-0825.fix	Name them in a row; one without options stands for the study as it is.
PTH-0826	In {year} the shares of the group {group} add up to {sum} and not to 1: {names} run and stand in no row.
PTH-0826.fix	Name them in a row of the group; one without options stands for the study as it is.
PTH-0827	In {year} the group {group} stands still: it has no shares, and the study is taken as it is.
PTH-0827.fix	See whether the model is meant to make nothing there.
PTH-0828	Under business as usual the quantity of the link {link} is nothing in {year}: nothing can be in proportion to it.
PTH-0828.fix	Choose another base period or quantity, or the rule absolute.
PTH-0829	The model asks for {option} to be built, so that business as usual builds it too.
PTH-0829.fix	Take away its least capacity if business as usual is meant to go without it.
PTH-0830	There is no business as usual: what stands at the start and what costs nothing to build cannot meet the demand within the limits of the model.
PTH-0830.fix	Let the capacity that stands at the start last long enough, or loosen the limits of the model; limits of a plan belong to --limit.
PTH-0831	Under business as usual the technologies of the link {link} emit no {emission} in {year}: the factor has nothing to follow.
PTH-0831.fix	Give the technologies an emission factor, choose another base period, or let the factor stay (factor: keep).
PTH-0832	Two factors for one thing: for the link {link} in {year} the model counts {model} of {emission} and the inventory {inventory}, {share} apart.
PTH-0832.fix	See which of the two emission factors is meant, and give the model the one of the inventory.
PTH-0833	Emissions of model and inventory are not compared for links that name no emission: {links}.
PTH-0833.fix	Name the emission of the model in the column emission to have them compared.
PTH-0834#one	One technology that emits in the model drives no line: {names}.
PTH-0834#other	{count} technologies that emit in the model drive no line: {names}.
PTH-0834.fix	Link them to a line of the inventory if the organisation answers for them.
PTH-0835	The change is not divided among the links in {years}: at most {most} links can be told apart, and each mix of them must have a footprint.
PTH-0835.fix	Ask for fewer links at a time; the totals hold.
PTH-0836	The model has no links of this kind: there is no {table} with rows.
PTH-0836.fix	Lay the table beside the tables of the model (docs/energy-links.md) and import the model again.
PTH-0837	No period of the model begins in {year}.
PTH-0837.fix	Choose one of {known}.
PTH-0838	The row {link} follows an emission and has no share: it cannot stand in the group {group} with others.
PTH-0838.fix	Give it a group of its own.
PTH-0839#one	One technology of the model runs and stands in no group: it changes no product: {names}.
PTH-0839#other	{count} technologies of the model run and stand in no group: they change no product: {names}.
PTH-0839.fix	Add rows to productLinks.csv where the study has what they do.
WSP-0360	The folder {folder} holds an energy model; it is not part of the study and was left out here.
WSP-0360.fix	Bring it in with `qadam pathway import {folder} --name NAME`.
WSP-0361	The link {link} names a line that the inventory does not have: “{line}”.
WSP-0361.fix	Write the identifier of a source line; near ones: {known}.
WSP-0362	The link {link} drives the line {line}, which has no records of its own: it uses those of {origins}.
WSP-0362.fix	Link those lines; this one follows them.
WSP-0363	The line {line} is driven twice: by {link} and by {other}.
WSP-0363.fix	Let one row drive it; one row may count several technologies and regions.
WSP-0364	The link {link} cannot turn {from} into {to}.
WSP-0364.fix	Give the row a conversion with its unit, such as 0.05 t/GJ, or lines in one unit.
WSP-0365	The lines of the link {link} ({lines}) have no quantity in {year}: nothing can be in proportion to it, and it cannot be divided among several.
WSP-0365.fix	Link one line by the rule absolute, or lines that have records in that year.
WSP-0366#one	One line is driven by no link and stays as in {year}: {lines}.
WSP-0366#other	{count} lines are driven by no link and stay as in {year}: {lines}.
WSP-0366.fix	Add rows to inventoryLinks.csv where the plan changes them.
WSP-0367	The link {link} names an option that the study does not have: “{option}”.
WSP-0367.fix	Write the identifier of an option of products.yaml: {known}.
WSP-0368	Contracts of {year} are taken to go on in every period with the same volume: {contracts}. They change the market-based view only.
WSP-0368.fix	Leave them out of the organisation for an inventory without them.
WSP-0369#one	One option of the study is applied by no link: {options}.
WSP-0369#other	{count} options of the study are applied by no link: {options}.
WSP-0369.fix	Add rows to productLinks.csv where the plan decides on them.
WSP-0370	There is no figure “{name}” to explain.
WSP-0370.fix	Ask for one of {known}.
WSP-0371	The factor of electricity of the link {link} follows the model by location; by market the residual mix stays.
WSP-0371.fix	Give the organisation a residual mix of the period, or none.
WSP-0372	The model {name} had links that the new files do not bring: {tables}. They end with this import.
WSP-0372.fix	Lay the tables beside the files of the model and import the folder again.
WSP-0373	Every period from {first} to {last} is the inventory of {base} with the quantities of the plan: factors and everything without a link are those of {base}.
WSP-0373.fix	Years before {first} and after {last} are outside the model.
WSP-0374	The contract {link} covers the line {line}, which is no bought electricity.
WSP-0374.fix	Name lines of bought electricity; contracts change the market-based view of scope 2 only.
inventory.role.plan	change of the factor by the plan
lifecycle.method.mixing	Options in shares: processes mixed in the table
lifecycle.method.orderFreeParts	A change divided among causes, whatever their order (Shapley value)
lifecycle.symbol.causes	number of causes
lifecycle.symbol.figureOfCauses	figure when some of the causes have acted
lifecycle.symbol.optionShare	share of the output that is made with the option
lifecycle.symbol.part	part of the change that is due to a cause
lifecycle.symbol.table	table of processes and exchanges of the study
lifecycle.symbol.tableOfOption	the same with the option whole
lifecycle.validity.mixing	Holds row by row for processes whose output the options leave as it is; alternatives of one group share a unit of output, groups are independent.
pathway.links.change.none	the study as it is
pathway.links.choice.bau	business as usual
pathway.links.choice.least-cost	the cheapest plan
pathway.links.choice.least-emissions	the plan with the least emissions
pathway.links.choice.limit	the cheapest plan within the limits
pathway.links.cli.inventory	Inventory of the organisation by period under a plan of an energy model, beside business as usual.
pathway.links.cli.plan	The plan beside business as usual; within limits where --limit is given, else the cheapest.
pathway.links.cli.products	Footprints of products by period under a plan of an energy model, beside business as usual.
pathway.links.cli.why	Explain a figure: NAME:YEAR, such as total:2040, down to the plan, the link and the factors.
pathway.links.cli.year	Only the period that begins in this year.
pathway.links.column.category	Category
pathway.links.column.gas	Gas
pathway.links.column.line	Line
pathway.links.column.link	Link
pathway.links.column.plan	Plan
pathway.links.column.product	Product
pathway.links.column.scope	Scope
pathway.links.column.stage	Stage
pathway.links.explain.absolute	Link {link}: the quantity is that of the plan
pathway.links.explain.contract	Link {link}: a contract of the plan; it changes the market-based view only
pathway.links.explain.conversion	Conversion into the unit of the line
pathway.links.explain.inventory	Emissions of {organisation} in {year}
pathway.links.explain.notDriven	No link drives this line: it stays as in {year}.
pathway.links.explain.proportional	Link {link}: the quantity changes as in the plan
pathway.links.explain.quantity	{what}{commodity}, {year}
pathway.links.explain.share	Link {link} of the group {group}: {change}
pathway.links.explain.technology	{technology}, {region}
pathway.links.inventory.byInventory	inventory
pathway.links.inventory.byModel	model
pathway.links.inventory.byScope	Emissions by scope
pathway.links.inventory.compared	The same activity in the model and in the inventory
pathway.links.inventory.driven	Lines that the plan drives
pathway.links.inventory.title	Inventory of {base} carried along by the model {model}: {plan} beside business as usual
pathway.links.plan.bau	business as usual
pathway.links.plan.plan	plan
pathway.links.products.change	Together
pathway.links.products.hint	Name products to see their stages and what each link changes.
pathway.links.products.parts	Change from business as usual by link
pathway.links.products.shares	Shares that the plan chose, and ratios of factors that follow it
pathway.links.products.title	Footprints by the model {model}: {plan} beside business as usual
pathway.links.products.totals	Footprints
pathway.links.quantity.activity	Activity
pathway.links.quantity.certificate	Certificates
pathway.links.quantity.production	Production of
pathway.links.quantity.use	Use of
pathway.links.withoutGases	CO2e whose gases are not known
"""#

    static let kk: String = #"""
CLI-0430	Шектеулі жоспарға шектеу керек.
CLI-0430.fix	--limit ШЫҒАРЫНДЫ=МӨЛШЕР қосыңыз немесе басқа жоспарды таңдаңыз.
CLI-0431	{plan} жоспары шектеу қабылдамайды.
CLI-0431.fix	--limit алып тастаңыз немесе --plan limit сұраңыз.
CLI-0432	«{value}» кезеңнің саны емес.
CLI-0432.fix	АТЫ:ЖЫЛЫ деп жазыңыз, мысалы total:2040 немесе zinc:2040.
EXC-0840	Өндіру не тұтыну ({quantity}) ресурс бойынша саналады, ал жол оны атамайды.
EXC-0840.fix	commodity бағанында ресурсты атаңыз.
EXC-0841	{quantity} ресурс бойынша саналмайды, ал жол оны атайды.
EXC-0841.fix	commodity бағанын бос қалдырыңыз немесе production не use санаңыз.
EXC-0842	Пропорциямен еретінге негізгі кезең керек.
EXC-0842.fix	base_period бағанына түгендеудің базалық жылына сәйкес кезеңнің бірінші жылын жазыңыз.
EXC-0843	Модельге еретін коэффициентке ол еретін шығарынды керек.
EXC-0843.fix	emission бағанында модельдің шығарындысын атаңыз.
EXC-0844	Жолда бірлік жоқ, ал модельдің энергия бірлігі {unit} бағдарламаға белгісіз.
EXC-0844.fix	unit бағанына модель мөлшерді санайтын бірлікті жазыңыз.
EXC-0845	«{unit}» — бағдарлама білетін бірлік емес.
EXC-0845.fix	Бірлікті `qadam unit list` тізіміндегідей жазыңыз, мысалы GWh, TJ немесе kt.
EXC-0846	Жол {unit} бірлігінде санайды, ал модель сол шаманы {expected} бірлігінде.
EXC-0846.fix	Модельдің бірлігін жазыңыз; бағдарлама оны жолдың бірлігіне айналдырады.
EXC-0847	{link} жолы өз өзгерісін бір рет әрі толық атамайды.
EXC-0847.fix	options атаңыз; немесе process, flow және factor; немесе process, flow, emission және base_period; немесе зерттеу сол күйінде болса ештеңе атамаңыз.
EXC-0848	Жол шығарындыны атайды, ал модельдің шығарынды бірлігі {unit} бағдарлама білетін масса емес.
EXC-0848.fix	model.yaml файлына шығарынды бірлігін жазыңыз, мысалы kt, немесе emission бағанын бос қалдырыңыз.
EXC-0849	{link} жолы — contract_factor жоқ келісімшарт, немесе келісімшарт болмаса да оған ие.
EXC-0849.fix	contract ережелі жолға жеткізілетіннің шығарындысын беріңіз, мысалы 0 kg{{CO2}}/kWh, басқа жолға бермеңіз.
PTH-0820	Модельде «{name}» ({set}) жоқ.
PTH-0820.fix	Модельдегі атты жазыңыз: {known}.
PTH-0821	{year} негізгі кезеңі модельден тыс: ол жылы ешбір кезең басталмайды.
PTH-0821.fix	Кезеңнің бірінші жылын жазыңыз: {known}.
PTH-0822	Бұл аймақтар мен режимдерде технологиялардың ({names}) ешқайсысы {commodity} өндірмейді не тұтынбайды: мөлшер әрқашан нөл.
PTH-0822.fix	Жолдағы region, technology, mode және commodity мәндерін, production не use екенін тексеріңіз.
PTH-0823	{group} тобының жолдары әртүрлі нәрсені санайды: бұл жол {link} жолынан өзге.
PTH-0823.fix	Топтың барлық жолына бір шама мен бір ресурс беріңіз; екі нәрсе болса, екі топ жасаңыз.
PTH-0824	{name} {group} тобында екі рет саналады: осында және {link} жолында.
PTH-0824.fix	Әр технологияны топтың бір жолында ғана атаңыз.
PTH-0825	{group} тобында {commodity} өндіретін не тұтынатын технологиялар ешбір жолда жоқ: {names}. Біреуі іске қосылса, үлестердің қосындысы 1 болмайды.
PTH-0825.fix	Оларды бір жолда атаңыз; options жоқ жол зерттеудің сол күйін білдіреді.
PTH-0826	{year} жылы {group} тобының үлестері 1 емес, {sum} береді: {names} жұмыс істейді, бірақ ешбір жолда жоқ.
PTH-0826.fix	Оларды топтың жолында атаңыз; options жоқ жол зерттеудің сол күйін білдіреді.
PTH-0827	{year} жылы {group} тобы жұмыс істемейді: үлестер жоқ, зерттеу сол күйінде алынады.
PTH-0827.fix	Модель ол жерде шынымен ештеңе өндірмеуі керек пе, соны тексеріңіз.
PTH-0828	Инерциялық сценарийде {link} байланысының мөлшері {year} жылы нөл: оған пропорция болмайды.
PTH-0828.fix	Басқа негізгі кезеңді, шаманы немесе absolute ережесін таңдаңыз.
PTH-0829	Модель {option} салуды талап етеді, сондықтан инерциялық сценарий де оны салады.
PTH-0829.fix	Инерциялық сценарий онсыз болуы керек болса, ең аз қуатты алып тастаңыз.
PTH-0830	Инерциялық сценарий жоқ: басында тұрған немесе тегін салынатын нәрсе модель шектеулері аясында сұранысты жаппайды.
PTH-0830.fix	Бастапқы қуаттың мерзімін ұзартыңыз немесе модель шектеулерін босатыңыз; жоспардың шектеулері --limit арқылы беріледі.
PTH-0831	Инерциялық сценарийде {link} байланысының технологиялары {year} жылы {emission} шығармайды: коэффициент еретін ештеңе жоқ.
PTH-0831.fix	Технологияларға шығарынды коэффициентін беріңіз, басқа негізгі кезеңді таңдаңыз немесе коэффициентті қалдырыңыз (factor: keep).
PTH-0832	Бір нәрсеге екі коэффициент: {link} байланысы үшін {year} жылы модель {model} {emission} санайды, ал түгендеу {inventory}; айырма {share}.
PTH-0832.fix	Екі коэффициенттің қайсысы дұрыс екенін шешіп, модельге түгендеудің коэффициентін беріңіз.
PTH-0833	Шығарындыны атамайтын байланыстар үшін модель мен түгендеу шығарындылары салыстырылмайды: {links}.
PTH-0833.fix	Салыстыру үшін emission бағанында модельдің шығарындысын атаңыз.
PTH-0834#one	Модельде шығарындысы бар {count} технология ешбір жолды жүргізбейді: {names}.
PTH-0834#other	Модельде шығарындысы бар {count} технология ешбір жолды жүргізбейді: {names}.
PTH-0834.fix	Ұйым олар үшін жауап берсе, оларды түгендеу жолымен байланыстырыңыз.
PTH-0835	{years} жылдары өзгеріс байланыстарға бөлінбейді: ең көбі {most} байланыс ажыратылады және олардың әр тіркесімінің ізі болуы керек.
PTH-0835.fix	Байланыстар санын азайтыңыз; қорытындылар дұрыс.
PTH-0836	Модельде мұндай байланыстар жоқ: жолдары бар {table} кестесі жоқ.
PTH-0836.fix	Кестені модель кестелерінің жанына қойып (docs/energy-links.md), модельді қайта импорттаңыз.
PTH-0837	{year} жылы модельдің ешбір кезеңі басталмайды.
PTH-0837.fix	{known} ішінен таңдаңыз.
PTH-0838	{link} жолы шығарындыға ереді, үлесі жоқ: ол {group} тобында басқалармен бірге тұра алмайды.
PTH-0838.fix	Оған жеке топ беріңіз.
PTH-0839#one	Модельдің {count} технологиясы жұмыс істейді, бірақ ешбір топта жоқ: ол өнімдерді өзгертпейді: {names}.
PTH-0839#other	Модельдің {count} технологиясы жұмыс істейді, бірақ ешбір топта жоқ: олар өнімдерді өзгертпейді: {names}.
PTH-0839.fix	Олардың істегені зерттеуде болса, productLinks.csv кестесіне жолдар қосыңыз.
WSP-0360	{folder} қалтасында энергетикалық модель жатыр; ол зерттеудің бөлігі емес, мұнда алынбады.
WSP-0360.fix	Оны `qadam pathway import {folder} --name NAME` командасымен енгізіңіз.
WSP-0361	{link} байланысы түгендеуде жоқ жолды атайды: «{line}».
WSP-0361.fix	Жолдың идентификаторын жазыңыз; ұқсастары: {known}.
WSP-0362	{link} байланысы {line} жолын жүргізеді, оның өз жазбалары жоқ: ол {origins} жазбаларын алады.
WSP-0362.fix	Сол жолдарды байланыстырыңыз; бұл жол соларға ереді.
WSP-0363	{line} жолын екі байланыс жүргізеді: {link} және {other}.
WSP-0363.fix	Біреуін қалдырыңыз; бір жол бірнеше технология мен аймақты санай алады.
WSP-0364	{link} байланысы {from} бірлігін {to} бірлігіне айналдыра алмайды.
WSP-0364.fix	Жолға бірлігімен айналдыру беріңіз, мысалы 0.05 t/GJ, немесе бір бірліктегі жолдарды.
WSP-0365	{link} байланысы жолдарының ({lines}) {year} жылы мөлшері жоқ: оған пропорция болмайды, бірнешеге бөлуге де болмайды.
WSP-0365.fix	absolute ережесімен бір жолды немесе сол жылы жазбасы бар жолдарды байланыстырыңыз.
WSP-0366#one	{count} жолды ешбір байланыс жүргізбейді, ол {year} жылғыдай қалады: {lines}.
WSP-0366#other	{count} жолды ешбір байланыс жүргізбейді, олар {year} жылғыдай қалады: {lines}.
WSP-0366.fix	Жоспар оларды өзгертсе, inventoryLinks.csv кестесіне жолдар қосыңыз.
WSP-0367	{link} байланысы зерттеуде жоқ шараны атайды: «{option}».
WSP-0367.fix	products.yaml файлындағы шараның идентификаторын жазыңыз: {known}.
WSP-0368	{year} жылғы келісімшарттар әр кезеңде сол көлеммен жалғасады деп алынады: {contracts}. Олар тек нарыққа негізделген есепті өзгертеді.
WSP-0368.fix	Оларсыз түгендеу үшін ұйымнан алып тастаңыз.
WSP-0369#one	Зерттеудің {count} шарасын ешбір байланыс қолданбайды: {options}.
WSP-0369#other	Зерттеудің {count} шарасын ешбір байланыс қолданбайды: {options}.
WSP-0369.fix	Жоспар олар туралы шешсе, productLinks.csv кестесіне жолдар қосыңыз.
WSP-0370	Түсіндірілетін «{name}» саны жоқ.
WSP-0370.fix	{known} ішінен біреуін сұраңыз.
WSP-0371	{link} байланысының электр энергиясы коэффициенті орналасу бойынша модельге ереді; нарық бойынша қалдық қоспа қалады.
WSP-0371.fix	Ұйымға сол кезеңнің қалдық қоспасын беріңіз немесе оны алып тастаңыз.
WSP-0372	{name} моделінің жаңа файлдарда жоқ байланыстары болған: {tables}. Осы импортпен олар аяқталады.
WSP-0372.fix	Кестелерді модель файлдарының жанына қойып, қалтаны қайта импорттаңыз.
WSP-0373	{first} мен {last} аралығындағы әр кезең — жоспар мөлшерлері бар {base} жылғы түгендеу: коэффициенттер мен байланыссыз нәрсе {base} жылғыдай.
WSP-0373.fix	{first} жылға дейінгі және {last} жылдан кейінгі жылдар модельден тыс.
WSP-0374	{link} келісімшарты {line} жолын жабады, ал ол сатып алынған электр энергиясы емес.
WSP-0374.fix	Сатып алынған электр энергиясының жолдарын атаңыз; келісімшарттар 2-қамтудың тек нарыққа негізделген есебін өзгертеді.
inventory.role.plan	коэффициенттің жоспар бойынша өзгеруі
lifecycle.method.mixing	Үлестегі шаралар: процестер кестеде араласады
lifecycle.method.orderFreeParts	Ретіне тәуелсіз себептерге бөлінген өзгеріс (Шепли векторы)
lifecycle.symbol.causes	себептер саны
lifecycle.symbol.figureOfCauses	себептердің бір бөлігі әрекет еткендегі сан
lifecycle.symbol.optionShare	шарамен жасалған шығарылым үлесі
lifecycle.symbol.part	өзгерістің себепке тиесілі бөлігі
lifecycle.symbol.table	зерттеудің процестері мен алмасуларының кестесі
lifecycle.symbol.tableOfOption	шара толық қолданылған сол кесте
lifecycle.validity.mixing	Шаралар шығарылымын өзгертпейтін процестерге жол-жолымен қолданылады; бір топтың баламалары шығарылым бірлігін бөліседі, топтар тәуелсіз.
pathway.links.change.none	зерттеу сол күйінде
pathway.links.choice.bau	инерциялық сценарий
pathway.links.choice.least-cost	ең арзан жоспар
pathway.links.choice.least-emissions	шығарындысы ең аз жоспар
pathway.links.choice.limit	шектеулер аясындағы ең арзан жоспар
pathway.links.cli.inventory	Энергетикалық модель жоспары бойынша ұйымның кезеңдер бойынша түгендеуі, инерциялық сценариймен қатар.
pathway.links.cli.plan	Инерциялық сценариймен қатар көрсетілетін жоспар; --limit берілсе шектеулер аясында, әйтпесе ең арзаны.
pathway.links.cli.products	Энергетикалық модель жоспары бойынша өнімдердің кезеңдер бойынша көміртегі ізі, инерциялық сценариймен қатар.
pathway.links.cli.why	Санды түсіндіру: АТЫ:ЖЫЛЫ, мысалы total:2040, жоспарға, байланысқа және коэффициенттерге дейін.
pathway.links.cli.year	Тек осы жылы басталатын кезең.
pathway.links.column.category	Санат
pathway.links.column.gas	Газ
pathway.links.column.line	Жол
pathway.links.column.link	Байланыс
pathway.links.column.plan	Жоспар
pathway.links.column.product	Өнім
pathway.links.column.scope	Қамту
pathway.links.column.stage	Кезең
pathway.links.explain.absolute	{link} байланысы: мөлшер жоспардан алынады
pathway.links.explain.contract	{link} байланысы: жоспардағы келісімшарт; ол тек нарыққа негізделген есепті өзгертеді
pathway.links.explain.conversion	Жолдың бірлігіне айналдыру
pathway.links.explain.inventory	Шығарындылар: {organisation}, {year}
pathway.links.explain.notDriven	Бұл жолды ешбір байланыс жүргізбейді: ол {year} жылғыдай қалады.
pathway.links.explain.proportional	{link} байланысы: мөлшер жоспардағыдай өзгереді
pathway.links.explain.quantity	{what}{commodity}, {year}
pathway.links.explain.share	{group} тобының {link} байланысы: {change}
pathway.links.explain.technology	{technology}, {region}
pathway.links.inventory.byInventory	түгендеу
pathway.links.inventory.byModel	модель
pathway.links.inventory.byScope	Қамтулар бойынша шығарындылар
pathway.links.inventory.compared	Бір қызмет модельде және түгендеуде
pathway.links.inventory.driven	Жоспар жүргізетін жолдар
pathway.links.inventory.title	{base} жылғы түгендеу, {model} моделі жүргізеді: {plan} инерциялық сценариймен қатар
pathway.links.plan.bau	инерциялық сценарий
pathway.links.plan.plan	жоспар
pathway.links.products.change	Барлығы
pathway.links.products.hint	Кезеңдер мен әр байланыстың үлесін көру үшін өнімдерді атаңыз.
pathway.links.products.parts	Инерциялық сценарийден айырмашылық байланыстар бойынша
pathway.links.products.shares	Жоспар таңдаған үлестер және оған еретін коэффициенттердің қатынастары
pathway.links.products.title	{model} моделі бойынша көміртегі ізі: {plan} инерциялық сценариймен қатар
pathway.links.products.totals	Көміртегі іздері
pathway.links.quantity.activity	Белсенділік
pathway.links.quantity.certificate	Сертификаттар
pathway.links.quantity.production	Өндіру:
pathway.links.quantity.use	Тұтыну:
pathway.links.withoutGases	Газдарға бөлінбеген CO2e
"""#

    static let ru: String = #"""
CLI-0430	Плану в пределах ограничений нужно ограничение.
CLI-0430.fix	Добавьте --limit ВЫБРОС=КОЛИЧЕСТВО или выберите другой план.
CLI-0431	План {plan} не принимает ограничений.
CLI-0431.fix	Уберите --limit или попросите --plan limit.
CLI-0432	«{value}» — не число периода.
CLI-0432.fix	Напишите ИМЯ:ГОД, например total:2040 или zinc:2040.
EXC-0840	Производство или потребление ({quantity}) считается по ресурсу, а строка его не называет.
EXC-0840.fix	Назовите ресурс в столбце commodity.
EXC-0841	{quantity} не считается по ресурсу, а строка его называет.
EXC-0841.fix	Оставьте столбец commodity пустым или считайте production или use.
EXC-0842	То, что следует пропорционально, требует базового периода.
EXC-0842.fix	Впишите в base_period первый год периода, который соответствует базовому году инвентаризации.
EXC-0843	Коэффициенту, который следует модели, нужен выброс, которому он следует.
EXC-0843.fix	Назовите выброс модели в столбце emission.
EXC-0844	В строке нет единицы, а единица энергии модели, {unit}, программе неизвестна.
EXC-0844.fix	Впишите в столбец unit единицу, в которой модель считает количество.
EXC-0845	«{unit}» — не известная программе единица.
EXC-0845.fix	Напишите единицу как в `qadam unit list`, например GWh, TJ или kt.
EXC-0846	Строка считает в {unit}, а модель ту же величину — в {expected}.
EXC-0846.fix	Напишите единицу модели; программа переведёт её в единицу строки.
EXC-0847	Строка {link} называет своё изменение не один раз или не полностью.
EXC-0847.fix	Назовите options; или process, flow и factor; или process, flow, emission и base_period; или ничего — для исследования как есть.
EXC-0848	Строка называет выброс, а единица выбросов модели, {unit}, — не известная программе масса.
EXC-0848.fix	Впишите единицу выбросов в model.yaml, например kt, или оставьте столбец emission пустым.
EXC-0849	Строка {link} — договор без contract_factor или имеет его, не будучи договором.
EXC-0849.fix	Дайте строке с правилом contract выбросы поставляемого, например 0 kg{{CO2}}/kWh, и никакой другой.
PTH-0820	В модели нет «{name}» ({set}).
PTH-0820.fix	Напишите имя из модели: {known}.
PTH-0821	Базовый период {year} вне модели: ни один период не начинается в этом году.
PTH-0821.fix	Напишите первый год периода: {known}.
PTH-0822	Ни одна из технологий ({names}) не производит и не потребляет {commodity} в этих регионах и режимах: количество всегда нулевое.
PTH-0822.fix	Проверьте в строке region, technology, mode и commodity, и что имеется в виду: production или use.
PTH-0823	Строки группы {group} считают разное: эта строка — не то, что строка {link}.
PTH-0823.fix	Дайте всем строкам группы одну величину и один ресурс; для двух разных вещей сделайте две группы.
PTH-0824	{name} считается в группе {group} дважды: здесь и в строке {link}.
PTH-0824.fix	Назовите каждую технологию в одной строке группы.
PTH-0825	В группе {group} нет строки для технологий, которые производят или потребляют {commodity}: {names}. Как только одна из них заработает, доли не дадут в сумме 1.
PTH-0825.fix	Назовите их в строке; строка без options означает исследование как есть.
PTH-0826	В {year} году доли группы {group} дают в сумме {sum}, а не 1: {names} работают и не стоят ни в одной строке.
PTH-0826.fix	Назовите их в строке группы; строка без options означает исследование как есть.
PTH-0827	В {year} году группа {group} не работает: долей нет, исследование берётся как есть.
PTH-0827.fix	Проверьте, действительно ли модель там ничего не производит.
PTH-0828	При инерционном сценарии количество связи {link} в {year} году равно нулю: пропорции с ним нет.
PTH-0828.fix	Выберите другой базовый период, другую величину или правило absolute.
PTH-0829	Модель требует построить {option}, поэтому его строит и инерционный сценарий.
PTH-0829.fix	Уберите наименьшую мощность, если инерционный сценарий должен обойтись без него.
PTH-0830	Инерционного сценария нет: то, что стоит в начале или строится бесплатно, не покрывает спрос в пределах ограничений модели.
PTH-0830.fix	Продлите начальную мощность или ослабьте ограничения модели; ограничения плана задаются через --limit.
PTH-0831	При инерционном сценарии технологии связи {link} в {year} году не выбрасывают {emission}: коэффициенту нечему следовать.
PTH-0831.fix	Задайте технологиям коэффициент выбросов, выберите другой базовый период или оставьте коэффициент (factor: keep).
PTH-0832	Два коэффициента для одного: для связи {link} в {year} году модель считает {model} {emission}, а инвентаризация {inventory}; расхождение {share}.
PTH-0832.fix	Решите, какой из двух коэффициентов верен, и дайте модели коэффициент инвентаризации.
PTH-0833	Выбросы модели и инвентаризации не сравниваются для связей, которые не называют выброс: {links}.
PTH-0833.fix	Чтобы сравнить их, назовите выброс модели в столбце emission.
PTH-0834#one	{count} технология с выбросами в модели не ведёт ни одной строки: {names}.
PTH-0834#few	{count} технологии с выбросами в модели не ведут ни одной строки: {names}.
PTH-0834#many	{count} технологий с выбросами в модели не ведут ни одной строки: {names}.
PTH-0834#other	{count} технологии с выбросами в модели не ведут ни одной строки: {names}.
PTH-0834.fix	Свяжите их со строкой инвентаризации, если организация за них отвечает.
PTH-0835	Изменение не делится между связями в {years}: различаются не более {most} связей, и у каждого их сочетания должен быть след.
PTH-0835.fix	Возьмите меньше связей; итоги верны.
PTH-0836	У модели нет таких связей: нет таблицы {table} со строками.
PTH-0836.fix	Положите таблицу рядом с таблицами модели (docs/energy-links.md) и импортируйте модель снова.
PTH-0837	Ни один период модели не начинается в {year} году.
PTH-0837.fix	Выберите один из {known}.
PTH-0838	Строка {link} следует выбросу и не имеет доли: она не может стоять в группе {group} с другими.
PTH-0838.fix	Дайте ей собственную группу.
PTH-0839#one	{count} технология модели работает и не входит ни в одну группу: продуктов она не меняет: {names}.
PTH-0839#few	{count} технологии модели работают и не входят ни в одну группу: продуктов они не меняют: {names}.
PTH-0839#many	{count} технологий модели работают и не входят ни в одну группу: продуктов они не меняют: {names}.
PTH-0839#other	{count} технологии модели работают и не входят ни в одну группу: продуктов они не меняют: {names}.
PTH-0839.fix	Добавьте строки в productLinks.csv, если исследование содержит то, что они делают.
WSP-0360	В папке {folder} лежит энергетическая модель; она не часть исследования и здесь пропущена.
WSP-0360.fix	Загрузите её командой `qadam pathway import {folder} --name NAME`.
WSP-0361	Связь {link} называет строку, которой нет в инвентаризации: «{line}».
WSP-0361.fix	Напишите идентификатор строки; похожие: {known}.
WSP-0362	Связь {link} ведёт строку {line}, у которой нет своих записей: она берёт записи {origins}.
WSP-0362.fix	Свяжите те строки; эта последует за ними.
WSP-0363	Строку {line} ведут дважды: {link} и {other}.
WSP-0363.fix	Оставьте одну строку; она может считать несколько технологий и регионов.
WSP-0364	Связь {link} не может перевести {from} в {to}.
WSP-0364.fix	Дайте строке пересчёт с единицей, например 0.05 t/GJ, или строки в одной единице.
WSP-0365	У строк связи {link} ({lines}) нет количества в {year} году: пропорции с ним нет, и его не разделить между несколькими.
WSP-0365.fix	Свяжите одну строку по правилу absolute или строки с записями за этот год.
WSP-0366#one	{count} строку не ведёт ни одна связь, она остаётся как в {year} году: {lines}.
WSP-0366#few	{count} строки не ведёт ни одна связь, они остаются как в {year} году: {lines}.
WSP-0366#many	{count} строк не ведёт ни одна связь, они остаются как в {year} году: {lines}.
WSP-0366#other	{count} строки не ведёт ни одна связь, они остаются как в {year} году: {lines}.
WSP-0366.fix	Добавьте строки в inventoryLinks.csv, если план их меняет.
WSP-0367	Связь {link} называет меру, которой нет в исследовании: «{option}».
WSP-0367.fix	Напишите идентификатор меры из products.yaml: {known}.
WSP-0368	Договоры {year} года считаются действующими в каждом периоде с тем же объёмом: {contracts}. Они меняют только расчёт по рынку.
WSP-0368.fix	Уберите их из организации, чтобы получить инвентаризацию без них.
WSP-0369#one	{count} меру исследования не применяет ни одна связь: {options}.
WSP-0369#few	{count} меры исследования не применяет ни одна связь: {options}.
WSP-0369#many	{count} мер исследования не применяет ни одна связь: {options}.
WSP-0369#other	{count} меры исследования не применяет ни одна связь: {options}.
WSP-0369.fix	Добавьте строки в productLinks.csv, если план о них решает.
WSP-0370	Нет числа «{name}», которое можно объяснить.
WSP-0370.fix	Спросите одно из {known}.
WSP-0371	Коэффициент электроэнергии связи {link} в расчёте по местоположению следует модели; в расчёте по рынку остаётся остаточный микс.
WSP-0371.fix	Дайте организации остаточный микс периода или уберите его.
WSP-0372	У модели {name} были связи, которых нет в новых файлах: {tables}. С этим импортом они заканчиваются.
WSP-0372.fix	Положите таблицы рядом с файлами модели и импортируйте папку снова.
WSP-0373	Каждый период с {first} по {last} — это инвентаризация {base} года с количествами плана: коэффициенты и всё без связи — как в {base} году.
WSP-0373.fix	Годы до {first} и после {last} вне модели.
WSP-0374	Договор {link} покрывает строку {line}, а это не закупленная электроэнергия.
WSP-0374.fix	Назовите строки закупленной электроэнергии; договоры меняют только расчёт охвата 2 по рынку.
inventory.role.plan	изменение коэффициента по плану
lifecycle.method.mixing	Меры в долях: процессы смешиваются в таблице
lifecycle.method.orderFreeParts	Изменение, разделённое между причинами независимо от порядка (вектор Шепли)
lifecycle.symbol.causes	число причин
lifecycle.symbol.figureOfCauses	число, когда часть причин подействовала
lifecycle.symbol.optionShare	доля выпуска, сделанного с мерой
lifecycle.symbol.part	часть изменения, приходящаяся на причину
lifecycle.symbol.table	таблица процессов и обменов исследования
lifecycle.symbol.tableOfOption	та же таблица с мерой целиком
lifecycle.validity.mixing	Действует построчно для процессов, выпуск которых меры не меняют; альтернативы одной группы делят единицу выпуска, группы независимы.
pathway.links.change.none	исследование как есть
pathway.links.choice.bau	инерционный сценарий
pathway.links.choice.least-cost	самый дешёвый план
pathway.links.choice.least-emissions	план с наименьшими выбросами
pathway.links.choice.limit	самый дешёвый план в пределах ограничений
pathway.links.cli.inventory	Инвентаризация организации по периодам при плане энергетической модели рядом с инерционным сценарием.
pathway.links.cli.plan	План рядом с инерционным сценарием; с --limit в пределах ограничений, иначе самый дешёвый.
pathway.links.cli.products	Углеродный след продуктов по периодам при плане энергетической модели рядом с инерционным сценарием.
pathway.links.cli.why	Объяснить число: ИМЯ:ГОД, например total:2040, до плана, связи и коэффициентов.
pathway.links.cli.year	Только период, который начинается в этом году.
pathway.links.column.category	Категория
pathway.links.column.gas	Газ
pathway.links.column.line	Строка
pathway.links.column.link	Связь
pathway.links.column.plan	План
pathway.links.column.product	Продукт
pathway.links.column.scope	Охват
pathway.links.column.stage	Стадия
pathway.links.explain.absolute	Связь {link}: количество берётся из плана
pathway.links.explain.contract	Связь {link}: договор из плана; он меняет только расчёт по рынку
pathway.links.explain.conversion	Пересчёт в единицу строки
pathway.links.explain.inventory	Выбросы: {organisation}, {year}
pathway.links.explain.notDriven	Эту строку не ведёт ни одна связь: она остаётся как в {year} году.
pathway.links.explain.proportional	Связь {link}: количество меняется как в плане
pathway.links.explain.quantity	{what}{commodity}, {year}
pathway.links.explain.share	Связь {link} группы {group}: {change}
pathway.links.explain.technology	{technology}, {region}
pathway.links.inventory.byInventory	инвентаризация
pathway.links.inventory.byModel	модель
pathway.links.inventory.byScope	Выбросы по охватам
pathway.links.inventory.compared	Одна и та же деятельность в модели и в инвентаризации
pathway.links.inventory.driven	Строки, которые ведёт план
pathway.links.inventory.title	Инвентаризация {base} года, ведомая моделью {model}: {plan} рядом с инерционным сценарием
pathway.links.plan.bau	инерционный сценарий
pathway.links.plan.plan	план
pathway.links.products.change	Вместе
pathway.links.products.hint	Назовите продукты, чтобы увидеть стадии и вклад каждой связи.
pathway.links.products.parts	Отличие от инерционного сценария по связям
pathway.links.products.shares	Доли, выбранные планом, и отношения следующих ему коэффициентов
pathway.links.products.title	Углеродный след по модели {model}: {plan} рядом с инерционным сценарием
pathway.links.products.totals	Углеродный след
pathway.links.quantity.activity	Активность
pathway.links.quantity.certificate	Сертификаты
pathway.links.quantity.production	Производство
pathway.links.quantity.use	Потребление
pathway.links.withoutGases	CO2e без разбивки по газам
"""#
}
