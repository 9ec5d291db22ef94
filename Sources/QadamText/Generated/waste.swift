// Generated from Translations/*/waste.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum WasteTexts {
    static let en: String = #"""
waste.boundary.full-chain	full chain
waste.boundary.process	process
waste.boundary.transport	transport
waste.clash.capacity	the capacity of {name} in {year}
waste.clash.diversion	the diversion target of {year}
waste.clash.emissions	the emission limit of {year}
waste.clash.expansion	what can be built of {name}
waste.clash.landfill	the landfill limit of {year}
waste.clash.mass	all of {name} has to go somewhere in {year}
waste.clash.recycling	the recycling target of {year}
waste.climate.temperate-dry	boreal and temperate, dry
waste.climate.temperate-wet	boreal and temperate, wet
waste.climate.tropical-dry	tropical, dry
waste.climate.tropical-wet	tropical, moist and wet
waste.cost.fixed	fixed running cost
waste.cost.gate-fee	fee of the receiver
waste.cost.investment	investment
waste.cost.operation	own work and energy
waste.cost.revenue	revenue
waste.cost.tax	payment for emissions, landfill tax
waste.cost.transport	transport
waste.cover.covered	covered with material that oxidises methane
waste.cover.uncovered	without such a cover
waste.derive.generated	Methane generated: {material}
waste.derive.input	Input {role}
waste.derive.landfill-potential	Lifetime methane of the deposit
waste.derive.landfill-year	Methane of landfill {cell} in {year}
waste.derive.oxidised	Methane oxidised in the cover
waste.derive.part	Route {route}: {part}
waste.derive.recovered	Methane recovered
waste.hazard.hazardous	hazardous
waste.hazard.mirror	hazardous or not, to be assessed
waste.hazard.non-hazardous	not hazardous
waste.indicator.circular-water	water from circular sources
waste.indicator.recirculated-outflow	outflow returned to the biological cycle
waste.indicator.recycled-inflow	recycled content of the inflow
waste.indicator.recycled-outflow	outflow really recycled
waste.indicator.renewable-energy	energy from renewable sources
waste.indicator.renewable-inflow	renewable content of the inflow
waste.indicator.reused-inflow	reused content of the inflow
waste.indicator.reused-outflow	outflow really used again
waste.material.bulk	waste of unknown composition
waste.material.food-waste	food waste
waste.material.garden-waste	garden and park waste
waste.material.glass	glass
waste.material.metal	metal
waste.material.nappies	nappies
waste.material.other-inert	other, inert
waste.material.paper	paper and cardboard
waste.material.plastics	plastics
waste.material.rubber-and-leather	rubber and leather
waste.material.sewage-sludge	sewage sludge
waste.material.textiles	textiles
waste.material.wood	wood and straw
waste.method.acid-neutralisation	Neutralisation of spent acid with limestone
waste.method.anaerobic-digestion	Anaerobic digestion, by factor
waste.method.circular-flows	Circular shares of flows
waste.method.composting	Composting
waste.method.digestion-leakage	Anaerobic digestion, by leaks
waste.method.domestic-wastewater	Methane of domestic wastewater
waste.method.energy-recovery	Power and heat from waste
waste.method.incineration	Incineration of waste
waste.method.industrial-wastewater	Methane of industrial wastewater
waste.method.landfill-decay	Methane of a landfill by first-order decay
waste.method.landfill-potential	Lifetime methane of this year's waste and its release
waste.method.mass-balance	Mass balance of a site
waste.method.metal-recovery	Recovery and recycled content by metal
waste.method.open-burning	Open burning of waste
waste.method.option-cost	Yearly cost and payback of a waste option
waste.method.plan	Least-cost waste plan under targets
waste.method.published-route	Published factor of a route
waste.method.recycling	Recycling
waste.method.residue-stock	Metals in a stock of residues
waste.method.transport	Transport of waste
waste.method.wastewater-nitrogen	Nitrous oxide of wastewater
waste.movement.generated	generated
waste.movement.received	received
waste.movement.sent	sent
waste.movement.treated	treated on the site
waste.part.process	treatment or disposal
waste.part.residues	residues of the treatment
waste.part.supplies	fuel, power and materials of the treatment
waste.part.transport	transport to the receiver
waste.residue.dust	dust
waste.residue.goethite	goethite
waste.residue.jarosite	jarosite
waste.residue.other	another residue
waste.residue.slag	slag
waste.residue.spent-acid	spent acid
waste.residue.tailings	tailings
waste.route.composting	composting
waste.route.digestion	anaerobic digestion
waste.route.energy-recovery	incineration with use of the energy
waste.route.incineration	incineration
waste.route.landfill	landfill
waste.route.open-burning	open burning
waste.route.recycling	recycling
waste.route.reuse	reuse
waste.route.storage	storage
waste.route.wastewater	wastewater treatment
waste.site.managed-anaerobic	managed, anaerobic
waste.site.managed-poorly-active-aeration	managed poorly, with active aeration
waste.site.managed-poorly-semi-aerobic	managed poorly, semi-aerobic
waste.site.managed-well-active-aeration	managed well, with active aeration
waste.site.managed-well-semi-aerobic	managed well, semi-aerobic
waste.site.uncategorised	not categorised
waste.site.unmanaged-deep	unmanaged, deep or with a high water table
waste.site.unmanaged-shallow	unmanaged, shallow
waste.status.infeasible	the targets clash
waste.status.optimal	the cheapest plan was found
waste.status.unknown	no plan
waste.symbol.capacity	methane-producing capacity
waste.symbol.carbon	carbon in dry matter
waste.symbol.co-discharge	factor for industry and trade that discharge into the sewer
waste.symbol.content	content of metal m
waste.symbol.cost-per-mass	cost per mass
waste.symbol.counted-share	share of flow i that counts
waste.symbol.decay-rate	decay rate
waste.symbol.delay	time from the deposit until it begins to decay
waste.symbol.deposited	deposited, wet
waste.symbol.discount	worth today of a payment in year y
waste.symbol.distance	distance one way
waste.symbol.diverted-and-buried	share diverted, share buried
waste.symbol.doc	degradable organic carbon
waste.symbol.docf	share of it that decomposes
waste.symbol.dry-matter	dry matter
waste.symbol.efficiency	share that becomes power, heat
waste.symbol.emissions-by-age	emissions a years after the tonne came
waste.symbol.factor	emission factor
waste.symbol.flow	quantity of flow i
waste.symbol.fossil	fossil share of the carbon
waste.symbol.generated	generated
waste.symbol.household-nitrogen	factor for nitrogen of household products
waste.symbol.investment	investment
waste.symbol.leak	share that leaks
waste.symbol.life	life of the investment
waste.symbol.limestone	limestone used
waste.symbol.lot	dry mass of a lot
waste.symbol.mcf	methane correction factor
waste.symbol.methane-share	share of methane in landfill gas
waste.symbol.methane-yield	methane produced
waste.symbol.ncv	net calorific value as fired
waste.symbol.new-capacity	yearly payment for new capacity
waste.symbol.nitrogen	nitrogen in the wastewater of the year
waste.symbol.nitrogen-factor	N₂O nitrogen per nitrogen, in the plant and in the effluent
waste.symbol.nitrogen-in-protein	nitrogen in protein
waste.symbol.nitrogen-removed	share of nitrogen that the treatment removes
waste.symbol.non-consumed	factor for protein not eaten but disposed of in the sewer
waste.symbol.organics	organics in the wastewater of the year
waste.symbol.organics-in-water	organics in the wastewater
waste.symbol.organics-per-person	organics per person and day
waste.symbol.ox	share of the rest oxidised in the cover
waste.symbol.oxidation	oxidation factor
waste.symbol.people	people served
waste.symbol.planned-mass	stream and route p in year y
waste.symbol.product	product of the year
waste.symbol.protein	protein eaten
waste.symbol.purity	share of carbonate in it
waste.symbol.rate	real discount rate
waste.symbol.received	received
waste.symbol.recovered-methane	methane recovered
waste.symbol.recovered-share	share of the methane recovered
waste.symbol.recovery-of-metal	recovery of metal m
waste.symbol.recycled-content	share of scrap in the feed of metal m
waste.symbol.running-cost	cost of a year without the capital
waste.symbol.sent	sent
waste.symbol.sludge	organics removed as sludge
waste.symbol.stock	on the site at the beginning and at the end
waste.symbol.targets	targets: diversion or recycling, landfill, emissions
waste.symbol.treated	treated on the site
waste.symbol.trips	trips
waste.symbol.waste	waste, wet
waste.symbol.waste-and-capacity	waste and capacity
waste.symbol.waste-of-material	waste of material i, wet
waste.symbol.wastewater-per-product	wastewater per product
waste.symbol.way-back	share of the way back driven for this waste
waste.symbol.years-after	years after the year of the deposit
waste.symbol.yield	recovered material per waste
waste.validity.anaerobic-digestion	The factor holds for plants whose gas is used or flared; nitrous oxide is taken as negligible there.
waste.validity.circular-flows	A flow whose share nobody knows makes the indicator a range.
waste.validity.landfill-decay	Holds for waste deposited through the year and a delay of up to half a year; a history that begins after the opening understates the emission.
waste.validity.landfill-potential	Counts the methane of all later years in the year of the deposit, as is usual in scope 3; an own site reports the decay of its history.
waste.validity.mass-balance	Entries that reach over an edge of the period are not divided; the balance is not drawn with them.
waste.validity.metal-recovery	Holds for a year without changes of stock inside the plant, or with them entered as feed and residue.
waste.validity.plan	Streams may be divided; there are no whole numbers and no economies of scale; avoided burden is no part of the emissions.
waste.validity.recycling	Counts the reprocessing only; what the recovered material replaces is shown apart.
waste.validity.residue-stock	A metal that a lot was not assayed for has no stock: it is listed, not taken as zero.
"""#

    static let kk: String = #"""
waste.boundary.full-chain	толық тізбек
waste.boundary.process	процесс
waste.boundary.transport	тасымалдау
waste.clash.capacity	{year} жылғы «{name}» қуаты
waste.clash.diversion	{year} жылғы көмуден бұру мақсаты
waste.clash.emissions	{year} жылғы шығарынды шегі
waste.clash.expansion	«{name}» қанша салуға болатыны
waste.clash.landfill	{year} жылғы көму шегі
waste.clash.mass	{year} жылғы «{name}» қалдығының бәріне бағыт табылуы керек
waste.clash.recycling	{year} жылғы қайта өңдеу мақсаты
waste.climate.temperate-dry	бореалды және қоңыржай, құрғақ
waste.climate.temperate-wet	бореалды және қоңыржай, ылғалды
waste.climate.tropical-dry	тропиктік, құрғақ
waste.climate.tropical-wet	тропиктік, ылғалды
waste.cost.fixed	тұрақты шығындар
waste.cost.gate-fee	қабылдаушы төлемі
waste.cost.investment	инвестиция
waste.cost.operation	өз жұмысы мен энергия
waste.cost.revenue	түсім
waste.cost.tax	эмиссия төлемі, көму салығы
waste.cost.transport	тасымалдау
waste.cover.covered	метанды тотықтыратын материалмен жабылған
waste.cover.uncovered	мұндай жабынсыз
waste.derive.generated	Түзілген метан: {material}
waste.derive.input	Бастапқы шама {role}
waste.derive.landfill-potential	Көмілген қалдықтың бүкіл мерзімдегі метаны
waste.derive.landfill-year	{cell} полигонының {year} жылғы метаны
waste.derive.oxidised	Жабында тотыққан метан
waste.derive.part	{route} бағыты: {part}
waste.derive.recovered	Ұсталған метан
waste.hazard.hazardous	қауіпті
waste.hazard.mirror	айналы: қауіптілігі анықталады
waste.hazard.non-hazardous	қауіпті емес
waste.indicator.circular-water	айналмалы көздерден су
waste.indicator.recirculated-outflow	биологиялық айналымға қайтарылғаны
waste.indicator.recycled-inflow	кіріс ағындағы қайталама шикізат үлесі
waste.indicator.recycled-outflow	шығыс ағыннан нақты қайта өңделгені
waste.indicator.renewable-energy	жаңартылатын көздердің энергиясы
waste.indicator.renewable-inflow	кіріс ағындағы жаңартылатын үлес
waste.indicator.reused-inflow	кіріс ағындағы қайта пайдаланылған үлес
waste.indicator.reused-outflow	шығыс ағыннан нақты қайта пайдаланылғаны
waste.material.bulk	құрамы белгісіз қалдықтар
waste.material.food-waste	тағам қалдықтары
waste.material.garden-waste	бақ пен саябақ қалдықтары
waste.material.glass	шыны
waste.material.metal	металл
waste.material.nappies	жаялықтар
waste.material.other-inert	басқа, инертті
waste.material.paper	қағаз бен картон
waste.material.plastics	пластмасса
waste.material.rubber-and-leather	резеңке мен былғары
waste.material.sewage-sludge	сарқынды су тұнбасы
waste.material.textiles	тоқыма
waste.material.wood	ағаш пен сабан
waste.method.acid-neutralisation	Пайдаланылған қышқылды әктаспен бейтараптау
waste.method.anaerobic-digestion	Анаэробты ашыту, коэффициент бойынша
waste.method.circular-flows	Ағындардың айналмалы үлестері
waste.method.composting	Компосттау
waste.method.digestion-leakage	Анаэробты ашыту, ағу бойынша
waste.method.domestic-wastewater	Тұрмыстық сарқынды су метаны
waste.method.energy-recovery	Қалдықтан алынған электр энергиясы мен жылу
waste.method.incineration	Қалдықтарды өртеу
waste.method.industrial-wastewater	Өнеркәсіптік сарқынды су метаны
waste.method.landfill-decay	Полигон метаны, бірінші ретті ыдырау моделі бойынша
waste.method.landfill-potential	Биылғы қалдықтың бүкіл мерзімдегі метаны және оның жылдар бойынша бөлінуі
waste.method.mass-balance	Нысанның материалдық балансы
waste.method.metal-recovery	Металдар бойынша бөліп алу және қайталама үлес
waste.method.open-burning	Қалдықтарды ашық жағу
waste.method.option-cost	Нұсқаның жылдық құны және өтелуі
waste.method.plan	Мақсаттарға сай ең арзан қалдық жоспары
waste.method.published-route	Бағыттың жарияланған коэффициенті
waste.method.recycling	Қайта өңдеу
waste.method.residue-stock	Қалдықтар қорындағы металдар
waste.method.transport	Қалдықтарды тасымалдау
waste.method.wastewater-nitrogen	Сарқынды судың азот шала тотығы (N₂O)
waste.movement.generated	түзілді
waste.movement.received	қабылданды
waste.movement.sent	жөнелтілді
waste.movement.treated	нысанда өңделді
waste.part.process	өңдеу немесе көму
waste.part.residues	өңдеу қалдықтары
waste.part.supplies	өңдеудің отыны, энергиясы және материалдары
waste.part.transport	қабылдаушыға дейін тасымалдау
waste.residue.dust	шаң
waste.residue.goethite	гётит
waste.residue.jarosite	ярозит
waste.residue.other	басқа қалдық
waste.residue.slag	қож
waste.residue.spent-acid	пайдаланылған қышқыл
waste.residue.tailings	байыту қалдықтары
waste.route.composting	компосттау
waste.route.digestion	анаэробты ашыту
waste.route.energy-recovery	энергиясын пайдаланып өртеу
waste.route.incineration	өртеу
waste.route.landfill	көму (полигон)
waste.route.open-burning	ашық жағу
waste.route.recycling	қайта өңдеу
waste.route.reuse	қайта пайдалану
waste.route.storage	жинақтау
waste.route.wastewater	сарқынды суды тазарту
waste.site.managed-anaerobic	басқарылатын, анаэробты
waste.site.managed-poorly-active-aeration	нашар басқарылатын, белсенді аэрациямен
waste.site.managed-poorly-semi-aerobic	нашар басқарылатын, жартылай аэробты
waste.site.managed-well-active-aeration	жақсы басқарылатын, белсенді аэрациямен
waste.site.managed-well-semi-aerobic	жақсы басқарылатын, жартылай аэробты
waste.site.uncategorised	санатталмаған
waste.site.unmanaged-deep	басқарылмайтын, терең немесе жер асты суы жоғары
waste.site.unmanaged-shallow	басқарылмайтын, таяз
waste.status.infeasible	мақсаттар үйлеспейді
waste.status.optimal	ең арзан жоспар табылды
waste.status.unknown	жоспар жоқ
waste.symbol.capacity	метан түзу қабілеті
waste.symbol.carbon	құрғақ заттағы көміртегі
waste.symbol.co-discharge	кәрізге құятын өнеркәсіп пен сауда коэффициенті
waste.symbol.content	m металының мөлшері
waste.symbol.cost-per-mass	масса бірлігіне шығын
waste.symbol.counted-share	i ағынының есептелетін үлесі
waste.symbol.decay-rate	ыдырау жылдамдығы
waste.symbol.delay	көмілгеннен ыдырау басталғанға дейінгі уақыт
waste.symbol.deposited	көмілді, ылғал масса
waste.symbol.discount	y жылғы төлемнің бүгінгі құны
waste.symbol.distance	бір бағыттағы қашықтық
waste.symbol.diverted-and-buried	бұрылған үлес, көмілген үлес
waste.symbol.doc	ыдырайтын органикалық көміртегі
waste.symbol.docf	оның ыдырайтын үлесі
waste.symbol.dry-matter	құрғақ зат
waste.symbol.efficiency	электр энергиясына, жылуға айналатын үлес
waste.symbol.emissions-by-age	тонна түскеннен a жыл кейінгі шығарынды
waste.symbol.factor	шығарынды коэффициенті
waste.symbol.flow	i ағынының мөлшері
waste.symbol.fossil	көміртегінің қазба үлесі
waste.symbol.generated	түзілді
waste.symbol.household-nitrogen	тұрмыстық заттардың азоты коэффициенті
waste.symbol.investment	инвестиция
waste.symbol.leak	ағып кететін үлес
waste.symbol.life	қызмет мерзімі
waste.symbol.limestone	жұмсалған әктас
waste.symbol.lot	партияның құрғақ массасы
waste.symbol.mcf	метан түзету коэффициенті
waste.symbol.methane-share	полигон газындағы метан үлесі
waste.symbol.methane-yield	метан шығымы
waste.symbol.ncv	жағылатын күйдегі төменгі жану жылуы
waste.symbol.new-capacity	жаңа қуаттың жылдық төлемі
waste.symbol.nitrogen	жылдық сарқынды судағы азот
waste.symbol.nitrogen-factor	станциядағы және ағындағы азотқа N₂O азоты
waste.symbol.nitrogen-in-protein	ақуыздағы азот
waste.symbol.nitrogen-removed	тазартуда шығарылатын азот үлесі
waste.symbol.non-consumed	желінбей кәрізге кеткен ақуыз коэффициенті
waste.symbol.organics	жылдық сарқынды судағы органика
waste.symbol.organics-in-water	сарқынды судағы органика
waste.symbol.organics-per-person	бір адамға тәулігіне органика
waste.symbol.ox	қалғанының жабында тотыққан үлесі
waste.symbol.oxidation	тотығу коэффициенті
waste.symbol.people	қызмет көрсетілетін адамдар
waste.symbol.planned-mass	y жылғы p ағыны мен бағыты
waste.symbol.product	жылдық өнім
waste.symbol.protein	тұтынылған ақуыз
waste.symbol.purity	ондағы карбонат үлесі
waste.symbol.rate	нақты дисконттау мөлшерлемесі
waste.symbol.received	қабылданды
waste.symbol.recovered-methane	ұсталған метан
waste.symbol.recovered-share	ұсталған метан үлесі
waste.symbol.recovery-of-metal	m металын бөліп алу
waste.symbol.recycled-content	m металы шикізатындағы сынық үлесі
waste.symbol.running-cost	капиталсыз жылдық шығын
waste.symbol.sent	жөнелтілді
waste.symbol.sludge	тұнбамен шығарылған органика
waste.symbol.stock	басында және соңында нысанда
waste.symbol.targets	мақсаттар: бұру не қайта өңдеу, көму, шығарындылар
waste.symbol.treated	нысанда өңделді
waste.symbol.trips	рейстер
waste.symbol.waste	қалдық, ылғал масса
waste.symbol.waste-and-capacity	қалдық және қуат
waste.symbol.waste-of-material	i материалының қалдығы, ылғал масса
waste.symbol.wastewater-per-product	өнім бірлігіне сарқынды су
waste.symbol.way-back	осы қалдық үшін кері жолдың үлесі
waste.symbol.years-after	көмілген жылдан кейінгі жылдар
waste.symbol.yield	қалдықтан алынатын материал
waste.validity.anaerobic-digestion	Коэффициент газы пайдаланылатын не жағылатын қондырғылар үшін дұрыс; онда N₂O елеусіз деп алынады.
waste.validity.circular-flows	Үлесі белгісіз ағын көрсеткішті аралыққа айналдырады.
waste.validity.landfill-decay	Жыл бойы түсетін қалдықтар мен жарты жылға дейінгі кешігу үшін дұрыс; ашылғаннан кейін басталған тарих шығарындыны кем көрсетеді.
waste.validity.landfill-potential	Кейінгі барлық жылдардың метаны көмілген жылға есептеледі, 3-қамтуда осылай қабылданған; өз полигоны тарихы бойынша есептеледі.
waste.validity.mass-balance	Кезең шегінен шығатын жазбалар бөлінбейді; олармен баланс жасалмайды.
waste.validity.metal-recovery	Зауыт ішіндегі қор өзгермеген немесе шикізат пен қалдық ретінде енгізілген жыл үшін дұрыс.
waste.validity.plan	Ағындарды бөлуге болады; бүтін сандар мен ауқым әсері жоқ; болдырылмаған жүктеме шығарындыға кірмейді.
waste.validity.recycling	Тек қайта өңдеуді есептейді; алынған материал нені алмастыратыны бөлек көрсетіледі.
waste.validity.residue-stock	Бір партияда талданбаған металдың қоры жоқ: ол нөл емес, тізімде көрсетіледі.
"""#

    static let ru: String = #"""
waste.boundary.full-chain	полная цепочка
waste.boundary.process	процесс
waste.boundary.transport	перевозка
waste.clash.capacity	мощность «{name}» в {year} году
waste.clash.diversion	цель отвода от захоронения на {year} год
waste.clash.emissions	лимит выбросов на {year} год
waste.clash.expansion	сколько можно построить: «{name}»
waste.clash.landfill	лимит захоронения на {year} год
waste.clash.mass	все отходы «{name}» за {year} должны куда-то поступить
waste.clash.recycling	цель переработки на {year} год
waste.climate.temperate-dry	бореальный и умеренный, сухой
waste.climate.temperate-wet	бореальный и умеренный, влажный
waste.climate.tropical-dry	тропический, сухой
waste.climate.tropical-wet	тропический, влажный
waste.cost.fixed	постоянные расходы
waste.cost.gate-fee	плата получателю
waste.cost.investment	инвестиции
waste.cost.operation	собственные работы и энергия
waste.cost.revenue	выручка
waste.cost.tax	плата за эмиссии, налог на захоронение
waste.cost.transport	перевозка
waste.cover.covered	покрыт материалом, окисляющим метан
waste.cover.uncovered	без такого покрытия
waste.derive.generated	Образовавшийся метан: {material}
waste.derive.input	Исходная величина {role}
waste.derive.landfill-potential	Метан захоронения за весь срок
waste.derive.landfill-year	Метан полигона {cell} за {year} год
waste.derive.oxidised	Метан, окисленный в покрытии
waste.derive.part	Маршрут {route}: {part}
waste.derive.recovered	Уловленный метан
waste.hazard.hazardous	опасные
waste.hazard.mirror	зеркальные: опасность определяется
waste.hazard.non-hazardous	неопасные
waste.indicator.circular-water	вода из циркулярных источников
waste.indicator.recirculated-outflow	возвращённое в биологический цикл
waste.indicator.recycled-inflow	доля вторичного сырья во входящем потоке
waste.indicator.recycled-outflow	фактически переработанное в исходящем потоке
waste.indicator.renewable-energy	энергия из возобновляемых источников
waste.indicator.renewable-inflow	доля возобновляемого во входящем потоке
waste.indicator.reused-inflow	доля повторно используемого во входящем потоке
waste.indicator.reused-outflow	фактически повторно используемое в исходящем потоке
waste.material.bulk	отходы неизвестного состава
waste.material.food-waste	пищевые отходы
waste.material.garden-waste	садово-парковые отходы
waste.material.glass	стекло
waste.material.metal	металл
waste.material.nappies	подгузники
waste.material.other-inert	прочие, инертные
waste.material.paper	бумага и картон
waste.material.plastics	пластмассы
waste.material.rubber-and-leather	резина и кожа
waste.material.sewage-sludge	осадок сточных вод
waste.material.textiles	текстиль
waste.material.wood	древесина и солома
waste.method.acid-neutralisation	Нейтрализация отработанной кислоты известняком
waste.method.anaerobic-digestion	Анаэробное сбраживание, по коэффициенту
waste.method.circular-flows	Циркулярные доли потоков
waste.method.composting	Компостирование
waste.method.digestion-leakage	Анаэробное сбраживание, по утечкам
waste.method.domestic-wastewater	Метан бытовых сточных вод
waste.method.energy-recovery	Электроэнергия и тепло из отходов
waste.method.incineration	Сжигание отходов
waste.method.industrial-wastewater	Метан промышленных сточных вод
waste.method.landfill-decay	Метан полигона по модели затухания первого порядка
waste.method.landfill-potential	Метан отходов этого года за весь срок и его выделение по годам
waste.method.mass-balance	Материальный баланс объекта
waste.method.metal-recovery	Извлечение и доля вторичного сырья по металлам
waste.method.open-burning	Открытое сжигание отходов
waste.method.option-cost	Годовая стоимость и окупаемость варианта
waste.method.plan	План обращения с отходами наименьшей стоимости при заданных целях
waste.method.published-route	Опубликованный коэффициент маршрута
waste.method.recycling	Переработка
waste.method.residue-stock	Металлы в запасе остатков
waste.method.transport	Перевозка отходов
waste.method.wastewater-nitrogen	Закись азота сточных вод
waste.movement.generated	образовано
waste.movement.received	принято
waste.movement.sent	передано
waste.movement.treated	обработано на объекте
waste.part.process	обработка или захоронение
waste.part.residues	остатки обработки
waste.part.supplies	топливо, энергия и материалы обработки
waste.part.transport	перевозка до получателя
waste.residue.dust	пыль
waste.residue.goethite	гётит
waste.residue.jarosite	ярозит
waste.residue.other	другой остаток
waste.residue.slag	шлак
waste.residue.spent-acid	отработанная кислота
waste.residue.tailings	хвосты обогащения
waste.route.composting	компостирование
waste.route.digestion	анаэробное сбраживание
waste.route.energy-recovery	сжигание с использованием энергии
waste.route.incineration	сжигание
waste.route.landfill	захоронение (полигон)
waste.route.open-burning	открытое сжигание
waste.route.recycling	переработка
waste.route.reuse	повторное использование
waste.route.storage	накопление
waste.route.wastewater	очистка сточных вод
waste.site.managed-anaerobic	управляемый, анаэробный
waste.site.managed-poorly-active-aeration	плохо управляемый, с активной аэрацией
waste.site.managed-poorly-semi-aerobic	плохо управляемый, полуаэробный
waste.site.managed-well-active-aeration	хорошо управляемый, с активной аэрацией
waste.site.managed-well-semi-aerobic	хорошо управляемый, полуаэробный
waste.site.uncategorised	без категории
waste.site.unmanaged-deep	неуправляемый, глубокий или с высоким уровнем грунтовых вод
waste.site.unmanaged-shallow	неуправляемый, неглубокий
waste.status.infeasible	цели несовместимы
waste.status.optimal	найден самый дешёвый план
waste.status.unknown	плана нет
waste.symbol.capacity	метанообразующая способность
waste.symbol.carbon	углерод в сухом веществе
waste.symbol.co-discharge	коэффициент на промышленные и торговые стоки в канализацию
waste.symbol.content	содержание металла m
waste.symbol.cost-per-mass	затраты на массу
waste.symbol.counted-share	учитываемая доля потока i
waste.symbol.decay-rate	скорость разложения
waste.symbol.delay	время от захоронения до начала разложения
waste.symbol.deposited	захоронено, влажная масса
waste.symbol.discount	сегодняшняя стоимость платежа года y
waste.symbol.distance	расстояние в одну сторону
waste.symbol.diverted-and-buried	доля отведённого, доля захороненного
waste.symbol.doc	разлагаемый органический углерод
waste.symbol.docf	разлагающаяся его доля
waste.symbol.dry-matter	сухое вещество
waste.symbol.efficiency	доля, переходящая в электроэнергию, тепло
waste.symbol.emissions-by-age	выбросы через a лет после поступления тонны
waste.symbol.factor	коэффициент выбросов
waste.symbol.flow	количество потока i
waste.symbol.fossil	ископаемая доля углерода
waste.symbol.generated	образовано
waste.symbol.household-nitrogen	коэффициент на азот бытовых средств
waste.symbol.investment	инвестиции
waste.symbol.leak	доля утечек
waste.symbol.life	срок службы
waste.symbol.limestone	израсходованный известняк
waste.symbol.lot	сухая масса партии
waste.symbol.mcf	поправочный коэффициент метана
waste.symbol.methane-share	доля метана в свалочном газе
waste.symbol.methane-yield	выход метана
waste.symbol.ncv	низшая теплота сгорания рабочего состояния
waste.symbol.new-capacity	годовой платёж за новую мощность
waste.symbol.nitrogen	азот в стоках за год
waste.symbol.nitrogen-factor	азот N₂O на азот, на станции и в стоке
waste.symbol.nitrogen-in-protein	азот в белке
waste.symbol.nitrogen-removed	доля азота, удаляемая очисткой
waste.symbol.non-consumed	коэффициент на несъеденный белок в канализации
waste.symbol.organics	органика в стоках за год
waste.symbol.organics-in-water	органика в сточной воде
waste.symbol.organics-per-person	органика на человека в сутки
waste.symbol.ox	доля остатка, окисленная в покрытии
waste.symbol.oxidation	коэффициент окисления
waste.symbol.people	обслуживаемые жители
waste.symbol.planned-mass	поток и маршрут p в году y
waste.symbol.product	продукция за год
waste.symbol.protein	потреблённый белок
waste.symbol.purity	доля карбоната в нём
waste.symbol.rate	реальная ставка дисконтирования
waste.symbol.received	принято
waste.symbol.recovered-methane	уловленный метан
waste.symbol.recovered-share	уловленная доля метана
waste.symbol.recovery-of-metal	извлечение металла m
waste.symbol.recycled-content	доля лома в сырье металла m
waste.symbol.running-cost	годовые затраты без капитала
waste.symbol.sent	передано
waste.symbol.sludge	органика, удалённая с осадком
waste.symbol.stock	на объекте в начале и в конце
waste.symbol.targets	цели: отвод или переработка, захоронение, выбросы
waste.symbol.treated	обработано на объекте
waste.symbol.trips	рейсы
waste.symbol.waste	отходы, влажная масса
waste.symbol.waste-and-capacity	отходы и мощность
waste.symbol.waste-of-material	отходы материала i, влажная масса
waste.symbol.wastewater-per-product	сточные воды на единицу продукции
waste.symbol.way-back	доля обратного пути ради этих отходов
waste.symbol.years-after	лет после года захоронения
waste.symbol.yield	выход материала из отходов
waste.validity.anaerobic-digestion	Коэффициент верен для установок, где газ используется или сжигается; закись азота считается пренебрежимой.
waste.validity.circular-flows	Поток с неизвестной долей превращает показатель в диапазон.
waste.validity.landfill-decay	Верно для отходов, поступающих в течение года, и задержки до полугода; история, начатая после открытия, занижает выбросы.
waste.validity.landfill-potential	Метан всех последующих лет учитывается в год захоронения, как принято в охвате 3; собственный полигон считается по истории.
waste.validity.mass-balance	Записи, выходящие за границу периода, не делятся; с ними баланс не сводится.
waste.validity.metal-recovery	Верно для года без изменения запасов внутри завода или если они внесены как сырьё и остаток.
waste.validity.plan	Потоки можно делить; нет целых чисел и эффекта масштаба; предотвращённая нагрузка в выбросы не входит.
waste.validity.recycling	Учитывает только переработку; что замещает полученный материал, показано отдельно.
waste.validity.residue-stock	Металл без анализа хотя бы в одной партии запаса не имеет: он показан списком, а не нулём.
"""#
}
