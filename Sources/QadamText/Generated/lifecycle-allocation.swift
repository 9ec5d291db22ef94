// Generated from Translations/*/lifecycle-allocation.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum LifecycleAllocationTexts {
    static let en: String = #"""
LCA-0601	“{flow}” of “{process}” has no property “{property}”, which the rule “{rule}” divides by.
LCA-0601.fix	Give the property in properties.csv.
LCA-0602	“{flow}” of “{process}” has no price, which the rule “{rule}” needs.
LCA-0602.fix	Give its prices in prices.csv; 0 for what is worth nothing.
LCA-0603	“{flow}” of “{process}” has no price for {years}.
LCA-0603.fix	Give the missing years in prices.csv, or narrow the window of the rule “{rule}”.
LCA-0604	The price of “{flow}” in {year} is negative: {price}.
LCA-0604.fix	What costs money to get rid of is a waste: give it a treatment, not a price; the rule “{rule}” for “{process}” takes no negative price.
LCA-0605	“{flow}” of “{process}” is given in {unit}, the others in {expected}; the rule “{rule}” cannot add them.
LCA-0605.fix	Use one currency and one kind of property for all outputs.
LCA-0606	All values of {outputs} of “{process}” are zero: the rule “{rule}” has nothing to divide by.
LCA-0606.fix	Choose another rule for this process under process_rules.
LCA-0607	The output “{flow}” of “{process}” must be positive; it is {amount}.
LCA-0607.fix	Correct the amount in exchanges.csv; the rule “{rule}” cannot divide it.
LCA-0608	The rule “{rule}” credits “{flow}” of “{process}”, but what it replaces is not given.
LCA-0608.fix	Give flow, process and replaces under avoided.
LCA-0609	The rule “{rule}” credits every output of “{process}” ({outputs}): nothing carries the burden.
LCA-0609.fix	Leave at least one output that is not credited.
LCA-0610	The rule “{rule}” leaves several outputs of “{process}” without credit: {outputs}.
LCA-0610.fix	Say under avoided what all but one of them replace, or use a hybrid rule.
LCA-0611	The output “{flow}” of “{process}” is in no group of the rule “{rule}”.
LCA-0611.fix	Add the flow to a group.
LCA-0612	The output “{flow}” of “{process}” is in several groups of the rule “{rule}”.
LCA-0612.fix	Keep the flow in one group.
LCA-0613	The property “{property}” of “{flow}” must not be negative: {amount}.
LCA-0613.fix	Correct it in properties.csv; the rule “{rule}” for “{process}” divides by it.
LCA-0614	The price of “{flow}” in {unit} does not give money for an amount in {expected}.
LCA-0614.fix	Give the price per the unit of the output, such as USD/t; needed by the rule “{rule}” for “{process}”.
LCA-0615	There is no rule of allocation “{rule}”. Known: {known}.
LCA-0615.fix	Use one of the known rules, or add it under allocation in products.yaml.
LCA-0616	“{flow}” is credited with “{replaces}” of process “{process}”, which does not make it.
LCA-0616.fix	Name under avoided a process of the study and the flow that it makes.
LCA-0617	process_rules names the process “{process}”, which is not in processes.csv.
LCA-0617.fix	Correct the identifier.
LCA-0618	A figure of “{flow}” has neither a source nor a note.
LCA-0618.fix	Give the source, or say in note what is assumed.
LCA-0619	The rule of allocation “{rule}” is defined twice, or uses the name kept for published shares.
LCA-0619.fix	Give every rule a name of its own.
LCA-0620	The window of prices ends in {to}, before it begins in {from}.
LCA-0620.fix	Swap from and to.
LCA-0621	Row {row} of “{process}” is caused by “{flow}”, which is no output of it (rule “{rule}”).
LCA-0621.fix	Name an output of the process in causes.csv.
LCA-0622	The shares of row {row} of “{process}” add up to {sum}, not to 1 (rule “{rule}”).
LCA-0622.fix	Correct the shares in causes.csv, or leave the row to the basis of the rule.
LCA-0623	A cause is given for row {row} of “{process}”, which is not there or is a product.
LCA-0623.fix	Name a row of exchanges.csv that is an input, an emission or a waste.
LCA-0624	“{flow}” is not used up as it is made: for one run of the chain {made} are made and {used} used, so that the rule “{rule}” cannot expand the chain.
LCA-0624.fix	Correct the amounts in exchanges.csv, or say under avoided what the flow replaces.
LCA-0625	Nothing determines how often {processes} run beside the rest of their chain (rule “{rule}”).
LCA-0625.fix	Say under avoided what their common flow replaces, or give them a rule of their own under process_rules.
LCA-0626	process_rules gives a single process the rule “{rule}”, which expands whole chains.
LCA-0626.fix	Make it the default rule, or give the process a rule of method expansion without over: chain.
LCA-0701	{symbol} cannot be {value}.
LCA-0701.fix	Shares and qualities lie between 0 and 1; heating value and utility are not negative.
LCA-0702	For “{product}” R2 + R3 is {sum}, more than all of it.
LCA-0702.fix	Recycling, burning and disposal together are 1.
LCA-0703	“{product}”: not calculated, {approach}. Missing: {symbols}.
LCA-0703.fix	Give the missing symbols under recycling in products.yaml.
LCA-0704	“{product}” stands for {symbol} but its functional unit is in {unit}; {expected} is needed.
LCA-0704.fix	Choose a product whose functional unit is a mass, or an energy for ESE.
LCA-0705	{symbol} is given twice.
LCA-0705.fix	Keep one of them.
LCA-0706	The figures of “{product}” do not give a Material Circularity Indicator.
LCA-0706.fix	FR + FU and CR + CU are at most 1, X is above 0, EF is above 0 where FR is.
LCA-0707	The study says nothing about recycling.
LCA-0707.fix	Add a section recycling to products.yaml; see docs/study-format.md.
LCA-0708	A figure needs either its source or the word that it is an assumption.
LCA-0708.fix	Add source: {{reference, locator}}, or assumption: yes, and not both.
LCA-0711	Option “{option}”: no exchange of “{flow}” in process “{process}”.
LCA-0711.fix	Name a flow that the process uses or emits.
LCA-0712	Option “{option}”: “{flow}” stands in several rows ({rows}).
LCA-0712.fix	Say which with process and row.
LCA-0713	Option “{option}”: an amount cannot be multiplied by {factor}.
LCA-0713.fix	Give a factor of zero or more.
LCA-0714	Option “{option}”: “{flow}” is counted in {expected}, not in {unit}.
LCA-0714.fix	Give the amount in a unit of the same kind.
LCA-0715	Option “{option}”: the process “{process}” is already in the study.
LCA-0715.fix	Give the added process a name of its own.
LCA-0716	Option “{option}”: there is no process “{process}”.
LCA-0716.fix	Correct the identifier, or add the process in an earlier change.
LCA-0717	There is no option “{option}”. Known: {known}.
LCA-0717.fix	Use one of the known options, or add it under options in products.yaml.
LCA-0718	The study has no options to lower emissions.
LCA-0718.fix	Add a section options to products.yaml; see docs/study-format.md.
LCA-0719	No stage is given.
LCA-0719.fix	Give --stage STAGE=T:F:FF, or a file with stages.
lifecycle.allocation.causal	exchange by exchange, by cause
lifecycle.allocation.chain	by system expansion over the chain
lifecycle.allocation.economic	by value
lifecycle.allocation.expansion	by system expansion
lifecycle.allocation.hybrid	hybrid
lifecycle.allocation.mass	by mass
lifecycle.allocation.property	by a property
lifecycle.allocation.published	published shares
lifecycle.explain.meanPrice#one	Mean price of {count} year
lifecycle.explain.meanPrice#other	Mean price of {count} years
lifecycle.explain.price	Price of {year}
lifecycle.explain.property	Property: {property}
lifecycle.explain.rule	Rule of allocation “{rule}”: {method}.
lifecycle.method.allocationRules	Rules of allocation: property, value, system expansion, hybrid
lifecycle.method.chainExpansion	System expansion over a chain of joint processes
lifecycle.method.circularFootprint	Recycling: Circular Footprint Formula (European Union)
lifecycle.method.cutOffApproach	Recycling: recycled content (cut-off)
lifecycle.method.endOfLifeApproach	Recycling: end of life (avoided burden)
lifecycle.method.materialCircularity	Material Circularity Indicator
lifecycle.symbol.allocationValue	amount of an output times its property, or times its mean price
lifecycle.symbol.cffA	allocation of recycling between supplier and user of scrap
lifecycle.symbol.cffB	allocation of energy recovery
lifecycle.symbol.chainAmount	amount of a product that leaves the chain
lifecycle.symbol.chainFlow	intermediate f made (positive) or used (negative) by one run
lifecycle.symbol.chainRuns	runs of a process of the chain, so that intermediates are used up as they are made
lifecycle.symbol.coproductAmount	amount of a credited output
lifecycle.symbol.disposal	footprint of disposal
lifecycle.symbol.energyRecovery	footprint of burning with energy recovery
lifecycle.symbol.groupValue	sum of a group by the basis between the groups
lifecycle.symbol.heatingValue	lower heating value
lifecycle.symbol.mciLFI	linear flow index
lifecycle.symbol.mciM	mass of the product
lifecycle.symbol.mciV	virgin feedstock
lifecycle.symbol.mciW	unrecoverable waste
lifecycle.symbol.mciW0	waste that is thrown away
lifecycle.symbol.mciWC	waste of recycling the product
lifecycle.symbol.mciWF	waste of making the recycled feedstock
lifecycle.symbol.mciX	lifetime and intensity of use against the average
lifecycle.symbol.qualityIn	quality of the ingoing secondary material against the primary
lifecycle.symbol.qualityOut	quality of the outgoing secondary material against the primary
lifecycle.symbol.r1	share of recycled material in the product
lifecycle.symbol.r2	share recycled after use
lifecycle.symbol.r3	share burnt with energy recovery
lifecycle.symbol.recoveryEfficiency	efficiency of the recovery of heat or power
lifecycle.symbol.recycled	footprint of recycled content
lifecycle.symbol.recyclingEoL	footprint of recycling after use
lifecycle.symbol.replaced	footprint of the virgin material that is replaced
lifecycle.symbol.replacedEnergy	footprint of the heat or power that is replaced
lifecycle.symbol.replacementRatio	what one unit of it replaces
lifecycle.symbol.runBurden	burden of one run with what it takes from outside the chain
lifecycle.symbol.virgin	footprint of virgin material
lifecycle.validity.allocationRules	Holds for amounts, properties and prices of zero or more in one unit; a year without a price is refused, nothing is extrapolated.
lifecycle.validity.chainExpansion	Chains with one way to run, balanced to a millionth. Each product is looked at as the one that the chain runs for: the footprints of several must not be added.
lifecycle.validity.circularFootprint	Per kilogram of one material; A, B and qualities are those of the Recommendation or the category rules. Not to be mixed with the other approaches.
lifecycle.validity.cutOffApproach	Scrap comes free of burden and leaves free of burden; recycling belongs to the next user.
lifecycle.validity.endOfLifeApproach	Holds where recycled material replaces virgin material; recycled content then brings no second benefit.
lifecycle.validity.materialCircularity	For a product of one material; it measures flows of mass and says nothing about emissions.
"""#

    static let kk: String = #"""
LCA-0601	«{process}» процесіндегі «{flow}» үшін «{rule}» ережесі бөлетін «{property}» қасиеті жоқ.
LCA-0601.fix	Қасиетті properties.csv файлында көрсетіңіз.
LCA-0602	«{process}» процесіндегі «{flow}» үшін «{rule}» ережесіне қажетті баға жоқ.
LCA-0602.fix	Бағаларын prices.csv файлында көрсетіңіз; құны жоқ болса – 0.
LCA-0603	«{process}» процесіндегі «{flow}» үшін мына жылдардың бағасы жоқ: {years}.
LCA-0603.fix	Жетіспейтін жылдарды prices.csv файлында көрсетіңіз немесе «{rule}» ережесінің кезеңін тарылтыңыз.
LCA-0604	«{flow}» бағасы {year} жылы теріс: {price}.
LCA-0604.fix	Шығаруға ақы төленетін нәрсе – қалдық: бағасын емес, өңделуін көрсетіңіз; «{process}» үшін «{rule}» ережесі теріс баға қабылдамайды.
LCA-0605	«{process}» процесіндегі «{flow}» {unit} бірлігінде, қалғандары {expected} бірлігінде берілген; «{rule}» ережесі оларды қоса алмайды.
LCA-0605.fix	Барлық өнім үшін бір валюта мен бір қасиет түрін қолданыңыз.
LCA-0606	«{process}» процесіндегі {outputs} мәндерінің бәрі нөл: «{rule}» ережесі бөлетін негіз жоқ.
LCA-0606.fix	Бұл процесс үшін process_rules ішінде басқа ереже таңдаңыз.
LCA-0607	«{process}» процесінің «{flow}» өнімі оң болуы тиіс; көрсетілгені {amount}.
LCA-0607.fix	exchanges.csv файлындағы мөлшерді түзетіңіз; «{rule}» ережесі оны бөле алмайды.
LCA-0608	«{rule}» ережесі «{process}» процесіндегі «{flow}» өнімін есепке алады, бірақ оның нені алмастыратыны көрсетілмеген.
LCA-0608.fix	avoided ішінде flow, process және replaces көрсетіңіз.
LCA-0609	«{rule}» ережесі «{process}» процесінің барлық өнімін есепке алады ({outputs}): жүктемені көтеретін ештеңе қалмайды.
LCA-0609.fix	Есепке алынбайтын кемінде бір өнім қалдырыңыз.
LCA-0610	«{rule}» ережесі «{process}» процесінің бірнеше өнімін есепке алмай қалдырады: {outputs}.
LCA-0610.fix	Біреуінен басқасының нені алмастыратынын avoided ішінде көрсетіңіз немесе аралас ережені қолданыңыз.
LCA-0611	«{process}» процесінің «{flow}» өнімі «{rule}» ережесінің ешбір тобында жоқ.
LCA-0611.fix	Ағынды топқа қосыңыз.
LCA-0612	«{process}» процесінің «{flow}» өнімі «{rule}» ережесінің бірнеше тобында тұр.
LCA-0612.fix	Ағынды бір топта қалдырыңыз.
LCA-0613	«{flow}» ағынының «{property}» қасиеті теріс болмауы тиіс: {amount}.
LCA-0613.fix	Оны properties.csv файлында түзетіңіз; «{process}» үшін «{rule}» ережесі соған бөледі.
LCA-0614	«{flow}» бағасы {unit} бірлігінде {expected} мөлшері үшін ақша бермейді.
LCA-0614.fix	Бағаны өнім бірлігіне көрсетіңіз, мысалы USD/t; ол «{process}» үшін «{rule}» ережесіне қажет.
LCA-0615	«{rule}» бөлу ережесі жоқ. Белгілілері: {known}.
LCA-0615.fix	Белгілі ережелердің бірін қолданыңыз немесе оны products.yaml файлындағы allocation ішіне қосыңыз.
LCA-0616	«{flow}» «{process}» процесінің «{replaces}» өнімі ретінде есепке алынады, бірақ процесс оны шығармайды.
LCA-0616.fix	avoided ішінде зерттеудегі процесті және ол шығаратын ағынды атаңыз.
LCA-0617	process_rules processes.csv файлында жоқ «{process}» процесін атайды.
LCA-0617.fix	Идентификаторды түзетіңіз.
LCA-0618	«{flow}» мәнінің дереккөзі де, ескертпесі де жоқ.
LCA-0618.fix	Дереккөзін көрсетіңіз немесе қандай болжам екенін note бағанына жазыңыз.
LCA-0619	«{rule}» бөлу ережесі екі рет берілген немесе жарияланған үлестерге арналған атты иеленген.
LCA-0619.fix	Әр ережеге өз атын беріңіз.
LCA-0620	Бағалар кезеңі {from} жылы басталмай тұрып, {to} жылы аяқталады.
LCA-0620.fix	from мен to мәндерін ауыстырыңыз.
LCA-0621	«{process}» процесінің {row}-жолына себеп ретінде «{flow}» аталған, бірақ ол бұл процестің өнімі емес («{rule}» ережесі).
LCA-0621.fix	causes.csv файлында осы процестің өнімін атаңыз.
LCA-0622	«{process}» процесінің {row}-жолының үлестері 1 емес, {sum} береді («{rule}» ережесі).
LCA-0622.fix	causes.csv файлындағы үлестерді түзетіңіз немесе жолды ереженің негізіне қалдырыңыз.
LCA-0623	«{process}» процесінің {row}-жолына себеп берілген, бірақ ондай жол жоқ немесе ол — өнім.
LCA-0623.fix	exchanges.csv файлынан кіріс, шығарынды немесе қалдық жолын атаңыз.
LCA-0624	«{flow}» қанша өндірілсе, сонша жұмсалмайды: тізбектің бір айналымында {made} өндіріліп, {used} жұмсалады, сондықтан «{rule}» ережесі тізбекті кеңейте алмайды.
LCA-0624.fix	exchanges.csv файлындағы мөлшерлерді түзетіңіз немесе avoided бөлімінде бұл ағын нені алмастыратынын көрсетіңіз.
LCA-0625	{processes} тізбектің қалған бөлігіне қарағанда неше рет жұмыс істейтінін ештеңе анықтамайды («{rule}» ережесі).
LCA-0625.fix	avoided бөлімінде олардың ортақ ағыны нені алмастыратынын көрсетіңіз немесе process_rules бөлімінде оларға жеке ереже беріңіз.
LCA-0626	process_rules жеке процеске бүкіл тізбектерді кеңейтетін «{rule}» ережесін береді.
LCA-0626.fix	Оны әдепкі ереже етіңіз немесе процеске over: chain көрсетілмеген method: expansion ережесін беріңіз.
LCA-0701	{symbol} {value} бола алмайды.
LCA-0701.fix	Үлестер мен сапалар 0 мен 1 аралығында; жану жылуы мен пайдалылық теріс болмайды.
LCA-0702	«{product}» үшін R2 + R3 = {sum}, бүтіннен артық.
LCA-0702.fix	Қайта өңдеу, өртеу және кәдеге жарату қосындысы 1 болады.
LCA-0703	«{product}»: есептелмеді, {approach}. Жетіспейді: {symbols}.
LCA-0703.fix	Жетіспейтін символдарды products.yaml файлындағы recycling ішінде көрсетіңіз.
LCA-0704	«{product}» {symbol} орнында тұр, бірақ оның функционалдық бірлігі {unit}; {expected} керек.
LCA-0704.fix	Функционалдық бірлігі масса, ал ESE үшін энергия болатын өнімді таңдаңыз.
LCA-0705	{symbol} екі рет берілген.
LCA-0705.fix	Біреуін қалдырыңыз.
LCA-0706	«{product}» мәндері материалдың айналмалылық көрсеткішін бермейді.
LCA-0706.fix	FR + FU және CR + CU 1-ден аспайды, X нөлден үлкен, FR нөлден үлкен болса, EF те нөлден үлкен.
LCA-0707	Зерттеуде қайта өңдеу туралы ештеңе айтылмаған.
LCA-0707.fix	products.yaml файлына recycling бөлімін қосыңыз; docs/study-format.md қараңыз.
LCA-0708	Мәнге дереккөз немесе оның болжам екені туралы белгі керек.
LCA-0708.fix	source: {{reference, locator}} немесе assumption: yes қосыңыз, екеуін бірдей емес.
LCA-0711	«{option}» нұсқасы: «{process}» процесінде «{flow}» алмасуы жоқ.
LCA-0711.fix	Процесс пайдаланатын немесе шығаратын ағынды атаңыз.
LCA-0712	«{option}» нұсқасы: «{flow}» бірнеше жолда тұр ({rows}).
LCA-0712.fix	Қайсысы екенін process және row арқылы көрсетіңіз.
LCA-0713	«{option}» нұсқасы: мөлшерді {factor} санына көбейтуге болмайды.
LCA-0713.fix	Теріс емес көбейткіш беріңіз.
LCA-0714	«{option}» нұсқасы: «{flow}» {unit} емес, {expected} бірлігінде есептеледі.
LCA-0714.fix	Мөлшерді сол тектес бірлікте беріңіз.
LCA-0715	«{option}» нұсқасы: «{process}» процесі зерттеуде бар.
LCA-0715.fix	Қосылатын процеске өз атын беріңіз.
LCA-0716	«{option}» нұсқасы: «{process}» процесі жоқ.
LCA-0716.fix	Идентификаторды түзетіңіз немесе процесті алдыңғы өзгеріспен қосыңыз.
LCA-0717	«{option}» нұсқасы жоқ. Белгілілері: {known}.
LCA-0717.fix	Белгілілердің бірін қолданыңыз немесе оны products.yaml файлындағы options ішіне қосыңыз.
LCA-0718	Зерттеуде шығарындыны азайту нұсқалары жоқ.
LCA-0718.fix	products.yaml файлына options бөлімін қосыңыз; docs/study-format.md қараңыз.
LCA-0719	Бірде-бір кезең берілмеген.
LCA-0719.fix	--stage КЕЗЕҢ=T:F:FF немесе кезеңдері бар файлды көрсетіңіз.
lifecycle.allocation.causal	алмасу бойынша, себебіне қарай
lifecycle.allocation.chain	жүйені бүкіл тізбекке кеңейту арқылы
lifecycle.allocation.economic	құн бойынша
lifecycle.allocation.expansion	жүйені кеңейту арқылы
lifecycle.allocation.hybrid	аралас
lifecycle.allocation.mass	масса бойынша
lifecycle.allocation.property	қасиет бойынша
lifecycle.allocation.published	жарияланған үлестер
lifecycle.explain.meanPrice#one	{count} жылдың орташа бағасы
lifecycle.explain.meanPrice#other	{count} жылдың орташа бағасы
lifecycle.explain.price	{year} жылғы баға
lifecycle.explain.property	Қасиет: {property}
lifecycle.explain.rule	«{rule}» бөлу ережесі: {method}.
lifecycle.method.allocationRules	Бөлу ережелері: қасиет, құн, жүйені кеңейту, аралас
lifecycle.method.chainExpansion	Бірлескен процестер тізбегіне жүйені кеңейту
lifecycle.method.circularFootprint	Қайта өңдеу: айналмалы із формуласы (Еуропалық одақ)
lifecycle.method.cutOffApproach	Қайта өңдеу: қайталама шикізат үлесі (шектеп алу)
lifecycle.method.endOfLifeApproach	Қайта өңдеу: өмірлік циклдің соңы (болдырылмаған жүктеме)
lifecycle.method.materialCircularity	Материалдың айналмалылық көрсеткіші
lifecycle.symbol.allocationValue	өнім мөлшерінің қасиетіне немесе орташа бағасына көбейтіндісі
lifecycle.symbol.cffA	қайта өңдеуді сынық жеткізуші мен пайдаланушы арасында бөлу
lifecycle.symbol.cffB	энергия алуды бөлу
lifecycle.symbol.chainAmount	тізбектен шығатын өнімнің мөлшері
lifecycle.symbol.chainFlow	бір айналымда өндірілген (оң) немесе жұмсалған (теріс) f аралық өнімі
lifecycle.symbol.chainRuns	тізбек процесінің айналым саны: аралық өнімдер қанша өндірілсе, сонша жұмсалады
lifecycle.symbol.coproductAmount	есепке алынатын өнім мөлшері
lifecycle.symbol.disposal	кәдеге жаратудың ізі
lifecycle.symbol.energyRecovery	энергия ала отырып өртеудің ізі
lifecycle.symbol.groupValue	топтар арасындағы негіз бойынша топ сомасы
lifecycle.symbol.heatingValue	төменгі жану жылуы
lifecycle.symbol.mciLFI	сызықтық ағын индексі
lifecycle.symbol.mciM	өнім массасы
lifecycle.symbol.mciV	бастапқы шикізат
lifecycle.symbol.mciW	қайтарылмайтын қалдықтар
lifecycle.symbol.mciW0	тасталатын қалдықтар
lifecycle.symbol.mciWC	өнімді қайта өңдеу қалдықтары
lifecycle.symbol.mciWF	қайталама шикізат алу қалдықтары
lifecycle.symbol.mciX	орташаға қатысты қызмет мерзімі мен пайдалану қарқындылығы
lifecycle.symbol.qualityIn	кіретін қайталама материалдың бастапқысына қатысты сапасы
lifecycle.symbol.qualityOut	шығатын қайталама материалдың бастапқысына қатысты сапасы
lifecycle.symbol.r1	өнімдегі қайталама материал үлесі
lifecycle.symbol.r2	пайдаланудан кейін қайта өңделетін үлес
lifecycle.symbol.r3	энергия ала отырып өртелетін үлес
lifecycle.symbol.recoveryEfficiency	жылу немесе электр энергиясын алу тиімділігі
lifecycle.symbol.recycled	қайталама шикізаттың ізі
lifecycle.symbol.recyclingEoL	пайдаланудан кейінгі қайта өңдеудің ізі
lifecycle.symbol.replaced	алмастырылатын бастапқы материалдың ізі
lifecycle.symbol.replacedEnergy	алмастырылатын жылудың немесе электр энергиясының ізі
lifecycle.symbol.replacementRatio	оның бір бірлігі алмастыратын мөлшер
lifecycle.symbol.runBurden	тізбектен тыс алынатынмен бірге бір айналымның жүктемесі
lifecycle.symbol.virgin	бастапқы материалдың ізі
lifecycle.validity.allocationRules	Бір бірліктегі теріс емес мөлшерлерге, қасиеттерге және бағаларға жарамды; бағасы жоқ жыл қабылданбайды, ештеңе экстраполяцияланбайды.
lifecycle.validity.chainExpansion	Бір ғана жұмыс тәртібі бар, миллионнан бірге дейін теңгерілген тізбектер. Әр өнім тізбек сол үшін жұмыс істейтіндей қаралады: бірнеше өнімнің ізін қосуға болмайды.
lifecycle.validity.circularFootprint	Бір материалдың килограмына; A, B және сапалар Ұсынымнан немесе санат ережелерінен алынады. Басқа тәсілдермен араластырылмайды.
lifecycle.validity.cutOffApproach	Сынық жүктемесіз келіп, жүктемесіз кетеді; қайта өңдеу келесі пайдаланушыға жатады.
lifecycle.validity.endOfLifeApproach	Қайталама материал бастапқысын алмастыратын жерде жарамды; қайталама шикізат үлесі екінші рет пайда бермейді.
lifecycle.validity.materialCircularity	Бір материалдан жасалған өнім үшін; масса ағындарын өлшейді, шығарындылар туралы ештеңе айтпайды.
"""#

    static let ru: String = #"""
LCA-0601	У «{flow}» процесса «{process}» нет свойства «{property}», по которому делит правило «{rule}».
LCA-0601.fix	Укажите свойство в properties.csv.
LCA-0602	У «{flow}» процесса «{process}» нет цены, нужной правилу «{rule}».
LCA-0602.fix	Укажите цены в prices.csv; 0 – для того, что ничего не стоит.
LCA-0603	У «{flow}» процесса «{process}» нет цены за {years}.
LCA-0603.fix	Укажите недостающие годы в prices.csv или сузьте период правила «{rule}».
LCA-0604	Цена «{flow}» в {year} году отрицательна: {price}.
LCA-0604.fix	То, за удаление чего платят, – отход: укажите обращение с ним, а не цену; правило «{rule}» для «{process}» не принимает отрицательных цен.
LCA-0605	«{flow}» процесса «{process}» указан в {unit}, остальные – в {expected}; правило «{rule}» не может их сложить.
LCA-0605.fix	Используйте одну валюту и один вид свойства для всех выходов.
LCA-0606	Все значения {outputs} процесса «{process}» равны нулю: правилу «{rule}» не по чему делить.
LCA-0606.fix	Выберите для этого процесса другое правило в process_rules.
LCA-0607	Выход «{flow}» процесса «{process}» должен быть положительным; указано {amount}.
LCA-0607.fix	Исправьте количество в exchanges.csv; правило «{rule}» не может его разделить.
LCA-0608	Правило «{rule}» засчитывает «{flow}» процесса «{process}», но не указано, что он замещает.
LCA-0608.fix	Укажите flow, process и replaces в avoided.
LCA-0609	Правило «{rule}» засчитывает все выходы процесса «{process}» ({outputs}): нагрузку нести некому.
LCA-0609.fix	Оставьте хотя бы один выход, который не засчитывается.
LCA-0610	Правило «{rule}» оставляет без зачёта несколько выходов процесса «{process}»: {outputs}.
LCA-0610.fix	Укажите в avoided, что замещают все, кроме одного, или примените гибридное правило.
LCA-0611	Выход «{flow}» процесса «{process}» не входит ни в одну группу правила «{rule}».
LCA-0611.fix	Добавьте поток в группу.
LCA-0612	Выход «{flow}» процесса «{process}» входит в несколько групп правила «{rule}».
LCA-0612.fix	Оставьте поток в одной группе.
LCA-0613	Свойство «{property}» потока «{flow}» не может быть отрицательным: {amount}.
LCA-0613.fix	Исправьте его в properties.csv; по нему делит правило «{rule}» для «{process}».
LCA-0614	Цена «{flow}» в {unit} не даёт денег за количество в {expected}.
LCA-0614.fix	Укажите цену за единицу выхода, например USD/t; она нужна правилу «{rule}» для «{process}».
LCA-0615	Правила распределения «{rule}» нет. Известны: {known}.
LCA-0615.fix	Используйте одно из известных правил или добавьте его в allocation в products.yaml.
LCA-0616	«{flow}» засчитывается как «{replaces}» процесса «{process}», который его не производит.
LCA-0616.fix	Назовите в avoided процесс исследования и поток, который он производит.
LCA-0617	process_rules называет процесс «{process}», которого нет в processes.csv.
LCA-0617.fix	Исправьте идентификатор.
LCA-0618	У значения «{flow}» нет ни источника, ни примечания.
LCA-0618.fix	Укажите источник или напишите в note, что принято.
LCA-0619	Правило распределения «{rule}» задано дважды или носит имя, занятое опубликованными долями.
LCA-0619.fix	Дайте каждому правилу своё имя.
LCA-0620	Период цен кончается в {to} году, раньше, чем начинается в {from}.
LCA-0620.fix	Поменяйте from и to местами.
LCA-0621	Причиной строки {row} процесса «{process}» назван «{flow}», но это не его продукт (правило «{rule}»).
LCA-0621.fix	Назовите в causes.csv продукт этого процесса.
LCA-0622	Доли строки {row} процесса «{process}» дают в сумме {sum}, а не 1 (правило «{rule}»).
LCA-0622.fix	Исправьте доли в causes.csv или оставьте строку основе правила.
LCA-0623	Причина указана для строки {row} процесса «{process}», но такой строки нет или это продукт.
LCA-0623.fix	Назовите строку exchanges.csv, которая является входом, выбросом или отходом.
LCA-0624	«{flow}» расходуется не так, как производится: на один прогон цепочки производится {made}, расходуется {used}, поэтому правило «{rule}» не может расширить цепочку.
LCA-0624.fix	Исправьте количества в exchanges.csv или укажите в avoided, что замещает этот поток.
LCA-0625	Ничто не определяет, сколько раз работают {processes} относительно остальной цепочки (правило «{rule}»).
LCA-0625.fix	Укажите в avoided, что замещает их общий поток, или дайте им собственное правило в process_rules.
LCA-0626	process_rules даёт отдельному процессу правило «{rule}», которое расширяет целые цепочки.
LCA-0626.fix	Сделайте его правилом по умолчанию или дайте процессу правило method: expansion без over: chain.
LCA-0701	{symbol} не может быть {value}.
LCA-0701.fix	Доли и качества лежат между 0 и 1; теплота сгорания и полезность не отрицательны.
LCA-0702	Для «{product}» R2 + R3 = {sum}, больше целого.
LCA-0702.fix	Переработка, сжигание и утилизация вместе дают 1.
LCA-0703	«{product}»: не рассчитано, {approach}. Не хватает: {symbols}.
LCA-0703.fix	Укажите недостающие символы в recycling в products.yaml.
LCA-0704	«{product}» стоит вместо {symbol}, но его функциональная единица – в {unit}; нужна {expected}.
LCA-0704.fix	Выберите продукт с функциональной единицей массы, а для ESE – энергии.
LCA-0705	{symbol} указан дважды.
LCA-0705.fix	Оставьте одно значение.
LCA-0706	Значения «{product}» не дают показателя циркулярности материала.
LCA-0706.fix	FR + FU и CR + CU не больше 1, X больше 0, EF больше 0, если FR больше 0.
LCA-0707	В исследовании ничего не сказано о переработке.
LCA-0707.fix	Добавьте раздел recycling в products.yaml; см. docs/study-format.md.
LCA-0708	Значению нужен либо источник, либо указание, что это допущение.
LCA-0708.fix	Добавьте source: {{reference, locator}} или assumption: yes, но не оба.
LCA-0711	Вариант «{option}»: нет обмена «{flow}» в процессе «{process}».
LCA-0711.fix	Назовите поток, который процесс потребляет или выделяет.
LCA-0712	Вариант «{option}»: «{flow}» стоит в нескольких строках ({rows}).
LCA-0712.fix	Укажите, в какой, с помощью process и row.
LCA-0713	Вариант «{option}»: количество нельзя умножить на {factor}.
LCA-0713.fix	Укажите неотрицательный множитель.
LCA-0714	Вариант «{option}»: «{flow}» считается в {expected}, а не в {unit}.
LCA-0714.fix	Укажите количество в единице того же рода.
LCA-0715	Вариант «{option}»: процесс «{process}» уже есть в исследовании.
LCA-0715.fix	Дайте добавляемому процессу своё имя.
LCA-0716	Вариант «{option}»: процесса «{process}» нет.
LCA-0716.fix	Исправьте идентификатор или добавьте процесс более ранним изменением.
LCA-0717	Варианта «{option}» нет. Известны: {known}.
LCA-0717.fix	Используйте один из известных или добавьте его в options в products.yaml.
LCA-0718	В исследовании нет вариантов снижения выбросов.
LCA-0718.fix	Добавьте раздел options в products.yaml; см. docs/study-format.md.
LCA-0719	Не указано ни одной стадии.
LCA-0719.fix	Укажите --stage СТАДИЯ=T:F:FF или файл со стадиями.
lifecycle.allocation.causal	по обменам, по причине
lifecycle.allocation.chain	расширением системы на всю цепочку
lifecycle.allocation.economic	по стоимости
lifecycle.allocation.expansion	расширением системы
lifecycle.allocation.hybrid	гибридное
lifecycle.allocation.mass	по массе
lifecycle.allocation.property	по свойству
lifecycle.allocation.published	опубликованные доли
lifecycle.explain.meanPrice#one	Средняя цена за {count} год
lifecycle.explain.meanPrice#few	Средняя цена за {count} года
lifecycle.explain.meanPrice#many	Средняя цена за {count} лет
lifecycle.explain.meanPrice#other	Средняя цена за {count} года
lifecycle.explain.price	Цена {year} года
lifecycle.explain.property	Свойство: {property}
lifecycle.explain.rule	Правило распределения «{rule}»: {method}.
lifecycle.method.allocationRules	Правила распределения: свойство, стоимость, расширение системы, гибридное
lifecycle.method.chainExpansion	Расширение системы на цепочку совместных процессов
lifecycle.method.circularFootprint	Переработка: формула циркулярного следа (Европейский союз)
lifecycle.method.cutOffApproach	Переработка: доля вторичного сырья (отсечение)
lifecycle.method.endOfLifeApproach	Переработка: конец жизни (предотвращённая нагрузка)
lifecycle.method.materialCircularity	Показатель циркулярности материала
lifecycle.symbol.allocationValue	количество выхода, умноженное на свойство или на среднюю цену
lifecycle.symbol.cffA	распределение переработки между поставщиком и пользователем лома
lifecycle.symbol.cffB	распределение получения энергии
lifecycle.symbol.chainAmount	количество продукта, выходящего из цепочки
lifecycle.symbol.chainFlow	промежуточный продукт f, произведённый (плюс) или израсходованный (минус) за один прогон
lifecycle.symbol.chainRuns	число прогонов процесса цепочки, при котором промежуточные продукты расходуются полностью
lifecycle.symbol.coproductAmount	количество засчитываемого выхода
lifecycle.symbol.disposal	след утилизации
lifecycle.symbol.energyRecovery	след сжигания с получением энергии
lifecycle.symbol.groupValue	сумма группы по основанию между группами
lifecycle.symbol.heatingValue	низшая теплота сгорания
lifecycle.symbol.mciLFI	индекс линейного потока
lifecycle.symbol.mciM	масса продукта
lifecycle.symbol.mciV	первичное сырьё
lifecycle.symbol.mciW	невозвратные отходы
lifecycle.symbol.mciW0	выбрасываемые отходы
lifecycle.symbol.mciWC	отходы переработки продукта
lifecycle.symbol.mciWF	отходы получения вторичного сырья
lifecycle.symbol.mciX	срок службы и интенсивность использования относительно среднего
lifecycle.symbol.qualityIn	качество входящего вторичного материала относительно первичного
lifecycle.symbol.qualityOut	качество выходящего вторичного материала относительно первичного
lifecycle.symbol.r1	доля вторичного материала в продукте
lifecycle.symbol.r2	доля, перерабатываемая после использования
lifecycle.symbol.r3	доля, сжигаемая с получением энергии
lifecycle.symbol.recoveryEfficiency	КПД получения тепла или электроэнергии
lifecycle.symbol.recycled	след вторичного сырья
lifecycle.symbol.recyclingEoL	след переработки после использования
lifecycle.symbol.replaced	след замещаемого первичного материала
lifecycle.symbol.replacedEnergy	след замещаемого тепла или электроэнергии
lifecycle.symbol.replacementRatio	сколько замещает одна его единица
lifecycle.symbol.runBurden	нагрузка одного прогона вместе с тем, что берётся извне цепочки
lifecycle.symbol.virgin	след первичного материала
lifecycle.validity.allocationRules	Действует для неотрицательных количеств, свойств и цен в одной единице; год без цены не принимается, ничего не экстраполируется.
lifecycle.validity.chainExpansion	Цепочки с единственным режимом работы, сбалансированные до одной миллионной. Каждый продукт рассматривается как тот, ради которого работает цепочка: следы нескольких продуктов складывать нельзя.
lifecycle.validity.circularFootprint	На килограмм одного материала; A, B и качества – по Рекомендации или правилам категории. Не смешивается с другими подходами.
lifecycle.validity.cutOffApproach	Лом приходит и уходит без нагрузки; переработка относится к следующему пользователю.
lifecycle.validity.endOfLifeApproach	Действует, если вторичный материал замещает первичный; доля вторичного сырья второй выгоды не даёт.
lifecycle.validity.materialCircularity	Для продукта из одного материала; измеряет потоки массы и ничего не говорит о выбросах.
"""#
}
