// Generated from Translations/*/factors.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum FactorsTexts {
    static let en: String = #"""
FAC-0001	There is no emission factor “{name}”.
FAC-0001.fix	Look for it with `qadam factor search` and write its id.
FAC-0002	There is no material property “{name}”.
FAC-0002.fix	Look for it with `qadam factor search` and write its id.
FAC-0003	There is no disputed value “{name}”.
FAC-0003.fix	Remove the choice, or name the factor itself.
FAC-0004	Publishers disagree about “{name}”, and no value has been chosen.
FAC-0004.fix	Choose one of {suggestions} in the organisation's choices.
FAC-0005	“{name}” is not one of the published values of “{of}”.
FAC-0005.fix	Choose one of {suggestions}.
FAC-0006	There is no set of warming potentials “{name}”.
FAC-0006.fix	Write one of {suggestions}.
FAC-0007	{of} has no warming potential for {name}.
FAC-0007.fix	Choose a set that values this gas, or report the gas by mass.
FAC-0008	“{name}” is published as CO₂e under {of} only and cannot be expressed in another set.
FAC-0008.fix	Report under {of}, or take a factor that is published gas by gas.
FAC-0009	Row {row} of the factor pack “{name}” cannot be read: {column}.
FAC-0009.fix	Build the packs again with `Tools/build_factor_packs.py` and `Tools/embed_data.py`.
FAC-0010	{of} gives several warming potentials for {gas}; {value} of its main table is used.
FAC-0010.fix	To use another, choose one of {suggestions} under “{name}”.
FAC-0011	There is no emission factor “{name}”.
FAC-0011.fix	Did you mean {suggestions}?
FAC-0012	There is no material property “{name}”.
FAC-0012.fix	Did you mean {suggestions}?
FAC-0013	There is no disputed value “{name}”.
FAC-0013.fix	Did you mean {suggestions}?
FAC-0014	“{name}” has been replaced by “{newer}”.
FAC-0014.fix	Use the newer factor, or keep the old one and say why.
FAC-0015	“{name}”: {remark}
FAC-0015.fix	Choose a better factor, or state in the report why this one is used.
factor.basis.derived	computed here from published values
factor.basis.published	published
factor.boundary.avoided	Avoided emissions (never inside the scopes)
factor.boundary.combustion	Burning of fuels
factor.boundary.cradle-to-gate	From cradle to gate
factor.boundary.delivered	Generation with grid losses
factor.boundary.life-cycle	Whole life cycle
factor.boundary.marginal	Marginal supply (projects only)
factor.boundary.process	Process emissions
factor.boundary.transmission	Losses of transmission and distribution
factor.boundary.transport	Transport only
factor.boundary.well-to-tank	From well to tank (supply of the fuel)
factor.category.biological-treatment	Composting and digestion
factor.category.business-travel-air	Business travel by air
factor.category.business-travel-land	Travel by road and rail
factor.category.cumulative-energy	Cumulative energy demand
factor.category.density	Density
factor.category.district-heat	District heat
factor.category.ets-benchmark	Benchmarks of emissions trading
factor.category.ets-parameter	Parameters of emissions trading
factor.category.freight	Freight
factor.category.fugitive-coal	Methane of coal mining
factor.category.grid-electricity	Grid electricity
factor.category.grid-marginal	Marginal grid electricity
factor.category.homeworking	Working from home
factor.category.hotel	Hotel stay
factor.category.incineration	Incineration of waste
factor.category.incineration-parameter	Parameters of incineration
factor.category.industrial-parameter	Parameters of industrial processes
factor.category.industrial-process	Industrial processes
factor.category.landfill-parameter	Parameters of landfills
factor.category.material-use	Materials
factor.category.metal-cradle-to-gate	Metals, from cradle to gate
factor.category.metal-secondary	Metals from secondary raw material
factor.category.mobile-combustion	Vehicles and machines
factor.category.net-calorific-value	Net calorific value
factor.category.outside-of-scopes	Memo items outside the scopes
factor.category.oxidation	Oxidation
factor.category.policy-target	Policy targets
factor.category.refrigerant-blend-gwp	Warming potential of refrigerant blends
factor.category.refrigerant-leak	Leak rates of refrigerants
factor.category.released-gas	Released gases and refrigerants
factor.category.sf6-equipment	Equipment with SF₆
factor.category.stationary-combustion	Boilers and plants
factor.category.transmission-losses	Losses in networks
factor.category.waste-composition	Composition of waste
factor.category.waste-route	Waste by route
factor.category.wastewater-parameter	Parameters of wastewater treatment
factor.category.water	Water
factor.category.well-to-tank	Supply of fuels, from well to tank
factor.dispute.density.diesel	Density of diesel
factor.dispute.density.natural-gas	Density of natural gas
factor.dispute.grid.KZ	Grid electricity of Kazakhstan
factor.dispute.gwp.CH4.AR5	Warming potential of methane, AR5
factor.dispute.gwp.CH4.AR6	Warming potential of methane, AR6
factor.dispute.gwp.N2O.AR5	Warming potential of nitrous oxide, AR5
factor.dispute.landfill.docf.food	Share of the carbon of food waste that decomposes
factor.dispute.metal.gold.primary	Primary gold
factor.dispute.ncv.crude-oil.KZ	Calorific value of Kazakh crude oil
factor.dispute.ncv.lignite.KZ	Calorific value of Kazakh lignite
factor.dispute.ncv.other-bituminous-coal.KZ	Calorific value of Kazakh bituminous coal
factor.dispute.process.pellet	Iron ore pellets
factor.dispute.process.pig-iron	Pig iron
factor.dispute.process.sinter	Sinter
factor.dispute.process.steel.basic-oxygen	Steel, basic oxygen furnace
factor.dispute.process.steel.electric-arc	Steel, electric arc furnace
factor.flag.assumed-efficiency	Computed with an assumed efficiency: replace it by the supplier's letter.
factor.flag.economic-allocation	Co-products are allocated by economic value: mass allocation would change by-products by orders of magnitude.
factor.flag.edition-matters	The editions of 2006 and 2019 differ: do not mix them in one calculation.
factor.flag.far-from-usual	Far from what is usual for the material: compare the alternatives.
factor.flag.gwp-set-secondary	The set of warming potentials was read in secondary sources, not in the publisher's own paper.
factor.flag.gwp-set-unstated	Published as CO₂e without naming the set of warming potentials.
factor.flag.hfc-part-only	Counts only the HFC part of the blend.
factor.flag.laboratory-value-preferred	A laboratory value of the delivered fuel is the better choice.
factor.flag.losses-included	Contains grid losses, which belong to scope 3, category 3: not for scope 2.
factor.flag.memo-item	A memo item: reported apart, never added to the scopes.
factor.flag.method-changed	The publisher changed its method with this edition: earlier values are not comparable.
factor.flag.modelled	Estimated by the publisher with a model.
factor.flag.montreal-gas	A gas of the Montreal Protocol: reported outside the scopes.
factor.flag.no-radiative-forcing	Without an uplift for radiative forcing: do not mix with factors that have one.
factor.flag.not-kyoto	Not a gas of the Kyoto Protocol: reported outside the scopes.
factor.flag.one-gas	One gas of several that the source emits.
factor.flag.outlier	Far from all later values for the same thing.
factor.flag.process-only	Process emissions only: fuel and electricity come on top.
factor.flag.project-only	For projects and avoided emissions, never for an inventory.
factor.flag.radiative-forcing	Contains an uplift for radiative forcing at altitude: do not mix with factors without it.
factor.flag.repealed	The rule that it comes from has been repealed: for history only.
factor.flag.screening	A cautious value for screening, mostly the upper end of the range.
factor.flag.secondary-reading	Read in an abstract, a report or another transcription, not in the work itself.
factor.flag.superseded	Replaced by a newer edition of the publisher.
factor.flag.transport-only	Covers the transport to the facility only, not the treatment.
factor.flag.uk-conditions	Holds for conditions in the United Kingdom.
factor.flag.uk-gas-capture	Landfills with gas capture as in the United Kingdom: too low for a site without it.
factor.flag.upstream-included	A life-cycle value: its upstream part belongs to scope 3, category 3.
factor.flag.us-conditions	Holds for conditions in the United States.
factor.interval.carbon-limits	from the source's limits of the carbon content
factor.interval.ci95	95 % confidence limits of the source
factor.interval.published	range as published, without a confidence level
factor.licence.CC-BY-4.0	Creative Commons Attribution 4.0
factor.licence.CC-BY-SA-4.0	Creative Commons Attribution-ShareAlike 4.0: value and publisher only
factor.licence.ODbL-1.0	Open Database License 1.0: value and publisher only
factor.licence.OGL-3.0	Open Government Licence v3.0
factor.licence.US-PD	Public domain of the United States
factor.licence.cite	Quoted with its publisher
factor.licence.facts	A fact or computed from facts
factor.licence.law	Text of a law
factor.review.done	A second person has compared the factor packs with the originals.
factor.review.pending	The factor packs were transcribed from published sources; a second person has not yet compared them with the originals.
gas.group.biogenic	Biogenic CO₂ (outside the scopes)
gas.group.kyoto	Gases of the Kyoto Protocol
gas.group.memo	Other gases with a warming potential (outside the scopes)
gas.group.montreal	Gases of the Montreal Protocol (outside the scopes)
"""#

    static let kk: String = #"""
FAC-0001	«{name}» шығарынды коэффициенті жоқ.
FAC-0001.fix	Оны `qadam factor search` арқылы тауып, идентификаторын жазыңыз.
FAC-0002	«{name}» материал қасиеті жоқ.
FAC-0002.fix	Оны `qadam factor search` арқылы тауып, идентификаторын жазыңыз.
FAC-0003	«{name}» деген даулы мән жоқ.
FAC-0003.fix	Таңдауды алып тастаңыз немесе коэффициенттің өзін көрсетіңіз.
FAC-0004	«{name}» мәні жөнінде баспагерлердің дерегі әртүрлі, ешқайсысы таңдалмаған.
FAC-0004.fix	Ұйымның choices бөлімінде біреуін таңдаңыз: {suggestions}.
FAC-0005	«{name}» — «{of}» бойынша жарияланған мәндердің ешқайсысы емес.
FAC-0005.fix	Мыналардың бірін таңдаңыз: {suggestions}.
FAC-0006	«{name}» жылыну әлеуеттерінің жинағы жоқ.
FAC-0006.fix	Мыналардың бірін жазыңыз: {suggestions}.
FAC-0007	{of} жинағында {name} үшін жылыну әлеуеті жоқ.
FAC-0007.fix	Осы газ бар жинақты таңдаңыз немесе газдың массасын бөлек көрсетіңіз.
FAC-0008	«{name}» тек {of} бойынша CO₂ баламасында жарияланған, оны басқа жинаққа аудару мүмкін емес.
FAC-0008.fix	Есепті {of} бойынша жасаңыз немесе әр газ бойынша жарияланған коэффициентті алыңыз.
FAC-0009	«{name}» коэффициенттер пакетінің {row}-жолы оқылмайды: {column}.
FAC-0009.fix	Пакеттерді қайта құрыңыз: `Tools/build_factor_packs.py` және `Tools/embed_data.py`.
FAC-0010	{of} жинағында {gas} үшін бірнеше жылыну әлеуеті бар; негізгі кестедегі {value} алынды.
FAC-0010.fix	Басқасын алу үшін «{name}» бойынша мыналардың бірін таңдаңыз: {suggestions}.
FAC-0011	«{name}» шығарынды коэффициенті жоқ.
FAC-0011.fix	Мүмкін, мынау шығар: {suggestions}?
FAC-0012	«{name}» материал қасиеті жоқ.
FAC-0012.fix	Мүмкін, мынау шығар: {suggestions}?
FAC-0013	«{name}» деген даулы мән жоқ.
FAC-0013.fix	Мүмкін, мынау шығар: {suggestions}?
FAC-0014	«{name}» орнына «{newer}» шықты.
FAC-0014.fix	Жаңа коэффициентті алыңыз немесе ескісін қалдырып, себебін көрсетіңіз.
FAC-0015	«{name}»: {remark}
FAC-0015.fix	Қолайлырақ коэффициент таңдаңыз немесе есепте неге осы алынғанын көрсетіңіз.
factor.basis.derived	жарияланған мәндер бойынша осында есептелген
factor.basis.published	жарияланған
factor.boundary.avoided	Болдырылмаған шығарындылар (қамтуларға ешқашан кірмейді)
factor.boundary.combustion	Отынды жағу
factor.boundary.cradle-to-gate	Өндіруден кәсіпорын қақпасына дейін
factor.boundary.delivered	Желідегі шығындарды қосқандағы өндіру
factor.boundary.life-cycle	Бүкіл өмірлік цикл
factor.boundary.marginal	Шекті өндіру (тек жобалар үшін)
factor.boundary.process	Процесс шығарындылары
factor.boundary.transmission	Беру және тарату кезіндегі шығындар
factor.boundary.transport	Тек тасымалдау
factor.boundary.well-to-tank	Ұңғымадан бакқа дейін (отынды жеткізу)
factor.category.biological-treatment	Компосттау және ашыту
factor.category.business-travel-air	Әуемен іссапар
factor.category.business-travel-land	Жер үсті сапарлары
factor.category.cumulative-energy	Энергияның жиынтық шығыны
factor.category.density	Тығыздық
factor.category.district-heat	Орталықтандырылған жылумен жабдықтау
factor.category.ets-benchmark	Шығарындылармен сауда жүйесінің бенчмарктері
factor.category.ets-parameter	Шығарындылармен сауда жүйесінің параметрлері
factor.category.freight	Жүк тасымалы
factor.category.fugitive-coal	Көмір өндірудегі метан
factor.category.grid-electricity	Желіден алынған электр энергиясы
factor.category.grid-marginal	Желінің шекті электр энергиясы
factor.category.homeworking	Үйден жұмыс істеу
factor.category.hotel	Қонақүйде тұру
factor.category.incineration	Қалдықтарды өртеу
factor.category.incineration-parameter	Қалдықтарды өртеу параметрлері
factor.category.industrial-parameter	Өнеркәсіптік процестердің параметрлері
factor.category.industrial-process	Өнеркәсіптік процестер
factor.category.landfill-parameter	Полигон параметрлері
factor.category.material-use	Материалдар
factor.category.metal-cradle-to-gate	Металдар, өндіруден кәсіпорын қақпасына дейін
factor.category.metal-secondary	Қайталама шикізаттан алынған металдар
factor.category.mobile-combustion	Көлік пен машиналар
factor.category.net-calorific-value	Төменгі жану жылуы
factor.category.outside-of-scopes	Қамтулардан тыс анықтамалық баптар
factor.category.oxidation	Тотығу
factor.category.policy-target	Саясат мақсаттары
factor.category.refrigerant-blend-gwp	Хладагент қоспаларының жылыну әлеуеті
factor.category.refrigerant-leak	Хладагенттердің ағып кету үлестері
factor.category.released-gas	Шығарылған газдар мен хладагенттер
factor.category.sf6-equipment	SF₆ бар жабдық
factor.category.stationary-combustion	Қазандықтар мен қондырғылар
factor.category.transmission-losses	Желілердегі шығындар
factor.category.waste-composition	Қалдықтардың құрамы
factor.category.waste-route	Қалдықтар, бағыттар бойынша
factor.category.wastewater-parameter	Сарқынды суды тазарту параметрлері
factor.category.water	Су
factor.category.well-to-tank	Отынды жеткізу, ұңғымадан бакқа дейін
factor.dispute.density.diesel	Дизель отынының тығыздығы
factor.dispute.density.natural-gas	Табиғи газдың тығыздығы
factor.dispute.grid.KZ	Желіден алынған электр энергиясы, Қазақстан
factor.dispute.gwp.CH4.AR5	Метанның жылыну әлеуеті, AR5
factor.dispute.gwp.CH4.AR6	Метанның жылыну әлеуеті, AR6
factor.dispute.gwp.N2O.AR5	Азот шала тотығының жылыну әлеуеті, AR5
factor.dispute.landfill.docf.food	Тағам қалдықтарындағы ыдырайтын көміртегінің үлесі
factor.dispute.metal.gold.primary	Бастапқы алтын
factor.dispute.ncv.crude-oil.KZ	Қазақстандық мұнайдың жану жылуы
factor.dispute.ncv.lignite.KZ	Қазақстандық қоңыр көмірдің жану жылуы
factor.dispute.ncv.other-bituminous-coal.KZ	Қазақстандық тас көмірдің жану жылуы
factor.dispute.process.pellet	Темір кенінің шекемтастары
factor.dispute.process.pig-iron	Шойын
factor.dispute.process.sinter	Агломерат
factor.dispute.process.steel.basic-oxygen	Болат, оттекті конвертер
factor.dispute.process.steel.electric-arc	Болат, электр доғалы пеш
factor.flag.assumed-efficiency	Қабылданған ПӘК бойынша есептелген: жеткізушінің хатындағы дерекпен алмастырыңыз.
factor.flag.economic-allocation	Қосалқы өнімдер құны бойынша бөлінген: масса бойынша бөлгенде ілеспе металдардың мәні ондаған, жүздеген есе өзгерер еді.
factor.flag.edition-matters	2006 және 2019 жылғы басылымдар әртүрлі: бір есепте араластырмаңыз.
factor.flag.far-from-usual	Осы материалға тән мәннен алшақ: басқа мәндермен салыстырыңыз.
factor.flag.gwp-set-secondary	Жылыну әлеуеттерінің жинағы баспагердің өз құжатынан емес, қайталама дереккөздерден алынған.
factor.flag.gwp-set-unstated	CO₂ баламасында жарияланған, жылыну әлеуеттерінің жинағы көрсетілмеген.
factor.flag.hfc-part-only	Қоспадағы ГФК бөлігін ғана есепке алады.
factor.flag.laboratory-value-preferred	Жеткізілген отынның зертханалық мәнін алған жөн.
factor.flag.losses-included	Желідегі шығындар қосылған, олар 3-қамтудың 3-санатына жатады: 2-қамтуға жарамайды.
factor.flag.memo-item	Анықтамалық бап: бөлек көрсетіледі, қамтуларға қосылмайды.
factor.flag.method-changed	Осы басылымда баспагер әдісін өзгертті: бұрынғы мәндермен салыстыруға болмайды.
factor.flag.modelled	Баспагер модель арқылы бағалаған.
factor.flag.montreal-gas	Монреаль хаттамасының газы: қамтулардан тыс көрсетіледі.
factor.flag.no-radiative-forcing	Радиациялық әсерге үстемесіз: үстемесі бар коэффициенттермен араластырмаңыз.
factor.flag.not-kyoto	Киото хаттамасының газы емес: қамтулардан тыс көрсетіледі.
factor.flag.one-gas	Көз шығаратын бірнеше газдың біреуі ғана.
factor.flag.outlier	Осы шаманың кейінгі мәндерінің бәрінен алшақ.
factor.flag.process-only	Тек процесс шығарындылары: отын мен электр энергиясы бөлек есептеледі.
factor.flag.project-only	Жобалар мен болдырылмаған шығарындыларға арналған, түгендеуге жарамайды.
factor.flag.radiative-forcing	Биіктіктегі радиациялық әсерге үстеме қосылған: үстемесіз коэффициенттермен араластырмаңыз.
factor.flag.repealed	Мән алынған құқықтық актінің күші жойылған: тек тарих үшін.
factor.flag.screening	Алдын ала бағалауға арналған сақ мән, көбіне ауқымның жоғарғы шегі.
factor.flag.secondary-reading	Жұмыстың өзінен емес, рефераттан, хабардан немесе көшірмеден алынған.
factor.flag.superseded	Сол баспагердің жаңа басылымымен алмастырылған.
factor.flag.transport-only	Тек нысанға дейінгі тасымалды қамтиды, өңдеудің өзін емес.
factor.flag.uk-conditions	Ұлыбритания жағдайына сәйкес.
factor.flag.uk-gas-capture	Ұлыбританиядағыдай газы жиналатын полигондар: газы жиналмайтын полигон үшін мән төмен.
factor.flag.upstream-included	Өмірлік цикл мәні: оның алдыңғы буындарға тиесілі бөлігі 3-қамтудың 3-санатына жатады.
factor.flag.us-conditions	АҚШ жағдайына сәйкес.
factor.interval.carbon-limits	дереккөздегі көміртегі құрамының шектері бойынша
factor.interval.ci95	дереккөздің 95 %-дық сенім шектері
factor.interval.published	жарияланған ауқым, сенім деңгейі көрсетілмеген
factor.licence.CC-BY-4.0	Creative Commons «Авторын көрсету» 4.0
factor.licence.CC-BY-SA-4.0	Creative Commons «Авторын көрсету — Сол шартпен тарату» 4.0: тек мән мен баспагер
factor.licence.ODbL-1.0	Open Database License 1.0: тек мән мен баспагер
factor.licence.OGL-3.0	Open Government Licence v3.0
factor.licence.US-PD	АҚШ-тың қоғамдық игілігі
factor.licence.cite	Баспагеріне сілтеме жасай келтірілген
factor.licence.facts	Дерек немесе деректерден есептелген
factor.licence.law	Құқықтық акт мәтіні
factor.review.done	Екінші адам коэффициенттер пакеттерін түпнұсқамен салыстырған.
factor.review.pending	Коэффициенттер пакеттері жарияланған дереккөздерден көшірілген; екінші адам оларды түпнұсқамен әлі салыстырмаған.
gas.group.biogenic	Биогендік CO₂ (қамтулардан тыс)
gas.group.kyoto	Киото хаттамасының газдары
gas.group.memo	Жылыну әлеуеті бар өзге газдар (қамтулардан тыс)
gas.group.montreal	Монреаль хаттамасының газдары (қамтулардан тыс)
"""#

    static let ru: String = #"""
FAC-0001	Коэффициента выбросов «{name}» нет.
FAC-0001.fix	Найдите его командой `qadam factor search` и укажите идентификатор.
FAC-0002	Свойства материала «{name}» нет.
FAC-0002.fix	Найдите его командой `qadam factor search` и укажите идентификатор.
FAC-0003	Спорного значения «{name}» нет.
FAC-0003.fix	Удалите выбор или укажите сам коэффициент.
FAC-0004	Издатели расходятся в значении «{name}», и ни одно не выбрано.
FAC-0004.fix	Выберите одно в разделе choices организации: {suggestions}.
FAC-0005	«{name}» не относится к опубликованным значениям «{of}».
FAC-0005.fix	Выберите одно из: {suggestions}.
FAC-0006	Набора потенциалов потепления «{name}» нет.
FAC-0006.fix	Укажите одно из: {suggestions}.
FAC-0007	В {of} нет потенциала потепления для {name}.
FAC-0007.fix	Выберите набор, где этот газ есть, или укажите массу газа отдельно.
FAC-0008	«{name}» опубликован только в CO₂-экв. по {of}, перевести его в другой набор нельзя.
FAC-0008.fix	Составьте отчёт по {of} или возьмите коэффициент, опубликованный по отдельным газам.
FAC-0009	Строка {row} пакета коэффициентов «{name}» не читается: {column}.
FAC-0009.fix	Соберите пакеты заново: `Tools/build_factor_packs.py` и `Tools/embed_data.py`.
FAC-0010	В {of} для {gas} есть несколько потенциалов потепления; взято {value} из основной таблицы.
FAC-0010.fix	Чтобы взять другое, выберите для «{name}» одно из: {suggestions}.
FAC-0011	Коэффициента выбросов «{name}» нет.
FAC-0011.fix	Возможно, имелось в виду: {suggestions}?
FAC-0012	Свойства материала «{name}» нет.
FAC-0012.fix	Возможно, имелось в виду: {suggestions}?
FAC-0013	Спорного значения «{name}» нет.
FAC-0013.fix	Возможно, имелось в виду: {suggestions}?
FAC-0014	«{name}» заменён на «{newer}».
FAC-0014.fix	Возьмите новый коэффициент или оставьте прежний и объясните почему.
FAC-0015	«{name}»: {remark}
FAC-0015.fix	Выберите более подходящий коэффициент или укажите в отчёте, почему взят этот.
factor.basis.derived	рассчитано здесь по опубликованным значениям
factor.basis.published	опубликовано
factor.boundary.avoided	Предотвращённые выбросы (никогда не входят в охваты)
factor.boundary.combustion	Сжигание топлива
factor.boundary.cradle-to-gate	От добычи до ворот предприятия
factor.boundary.delivered	Производство с учётом потерь в сетях
factor.boundary.life-cycle	Весь жизненный цикл
factor.boundary.marginal	Замыкающее производство (только для проектов)
factor.boundary.process	Выбросы процесса
factor.boundary.transmission	Потери при передаче и распределении
factor.boundary.transport	Только перевозка
factor.boundary.well-to-tank	От скважины до бака (поставка топлива)
factor.category.biological-treatment	Компостирование и сбраживание
factor.category.business-travel-air	Служебные авиаперелёты
factor.category.business-travel-land	Наземные поездки
factor.category.cumulative-energy	Совокупные затраты энергии
factor.category.density	Плотность
factor.category.district-heat	Централизованное теплоснабжение
factor.category.ets-benchmark	Бенчмарки системы торговли выбросами
factor.category.ets-parameter	Параметры системы торговли выбросами
factor.category.freight	Грузовые перевозки
factor.category.fugitive-coal	Метан угольных шахт и разрезов
factor.category.grid-electricity	Электроэнергия из сети
factor.category.grid-marginal	Замыкающая электроэнергия сети
factor.category.homeworking	Работа из дома
factor.category.hotel	Проживание в гостинице
factor.category.incineration	Сжигание отходов
factor.category.incineration-parameter	Параметры сжигания отходов
factor.category.industrial-parameter	Параметры промышленных процессов
factor.category.industrial-process	Промышленные процессы
factor.category.landfill-parameter	Параметры полигонов
factor.category.material-use	Материалы
factor.category.metal-cradle-to-gate	Металлы, от добычи до ворот предприятия
factor.category.metal-secondary	Металлы из вторичного сырья
factor.category.mobile-combustion	Транспорт и машины
factor.category.net-calorific-value	Низшая теплота сгорания
factor.category.outside-of-scopes	Справочные статьи вне охватов
factor.category.oxidation	Окисление
factor.category.policy-target	Цели политики
factor.category.refrigerant-blend-gwp	Потенциал потепления смесей хладагентов
factor.category.refrigerant-leak	Доли утечки хладагентов
factor.category.released-gas	Выпущенные газы и хладагенты
factor.category.sf6-equipment	Оборудование с SF₆
factor.category.stationary-combustion	Котлы и установки
factor.category.transmission-losses	Потери в сетях
factor.category.waste-composition	Состав отходов
factor.category.waste-route	Отходы по способам обращения
factor.category.wastewater-parameter	Параметры очистки сточных вод
factor.category.water	Вода
factor.category.well-to-tank	Поставка топлива, от скважины до бака
factor.dispute.density.diesel	Плотность дизельного топлива
factor.dispute.density.natural-gas	Плотность природного газа
factor.dispute.grid.KZ	Электроэнергия из сети, Казахстан
factor.dispute.gwp.CH4.AR5	Потенциал потепления метана, AR5
factor.dispute.gwp.CH4.AR6	Потенциал потепления метана, AR6
factor.dispute.gwp.N2O.AR5	Потенциал потепления закиси азота, AR5
factor.dispute.landfill.docf.food	Доля разлагающегося углерода пищевых отходов
factor.dispute.metal.gold.primary	Первичное золото
factor.dispute.ncv.crude-oil.KZ	Теплота сгорания казахстанской нефти
factor.dispute.ncv.lignite.KZ	Теплота сгорания казахстанского бурого угля
factor.dispute.ncv.other-bituminous-coal.KZ	Теплота сгорания казахстанского каменного угля
factor.dispute.process.pellet	Железорудные окатыши
factor.dispute.process.pig-iron	Чугун
factor.dispute.process.sinter	Агломерат
factor.dispute.process.steel.basic-oxygen	Сталь, кислородный конвертер
factor.dispute.process.steel.electric-arc	Сталь, электродуговая печь
factor.flag.assumed-efficiency	Рассчитано с принятым КПД: замените данными из письма поставщика.
factor.flag.economic-allocation	Сопутствующие продукты распределены по стоимости: при распределении по массе значения попутных металлов изменились бы на порядки.
factor.flag.edition-matters	Издания 2006 и 2019 годов расходятся: не смешивайте их в одном расчёте.
factor.flag.far-from-usual	Далеко от обычного для этого материала: сравните с другими значениями.
factor.flag.gwp-set-secondary	Набор потенциалов потепления известен из вторичных источников, а не из документа издателя.
factor.flag.gwp-set-unstated	Опубликовано в CO₂-экв. без указания набора потенциалов потепления.
factor.flag.hfc-part-only	Учитывает только долю ГФУ в смеси.
factor.flag.laboratory-value-preferred	Лучше взять лабораторное значение для поставленного топлива.
factor.flag.losses-included	Содержит потери в сетях, которые относятся к охвату 3, категория 3: не для охвата 2.
factor.flag.memo-item	Справочная статья: указывается отдельно и не прибавляется к охватам.
factor.flag.method-changed	С этим изданием издатель изменил метод: прежние значения несопоставимы.
factor.flag.modelled	Оценено издателем с помощью модели.
factor.flag.montreal-gas	Газ Монреальского протокола: указывается вне охватов.
factor.flag.no-radiative-forcing	Без надбавки на радиационное воздействие: не смешивайте с коэффициентами, где она есть.
factor.flag.not-kyoto	Не входит в газы Киотского протокола: указывается вне охватов.
factor.flag.one-gas	Один из нескольких газов, которые выбрасывает источник.
factor.flag.outlier	Далеко от всех более поздних значений той же величины.
factor.flag.process-only	Только выбросы процесса: топливо и электроэнергия учитываются отдельно.
factor.flag.project-only	Для проектов и предотвращённых выбросов, но не для инвентаризации.
factor.flag.radiative-forcing	Содержит надбавку на радиационное воздействие на высоте: не смешивайте с коэффициентами без неё.
factor.flag.repealed	Акт, из которого взято значение, отменён: только для истории.
factor.flag.screening	Осторожное значение для предварительной оценки, чаще всего верхняя граница диапазона.
factor.flag.secondary-reading	Взято из реферата, сообщения или пересказа, а не из самой работы.
factor.flag.superseded	Заменён более новым изданием того же издателя.
factor.flag.transport-only	Охватывает только перевозку до объекта, а не саму обработку.
factor.flag.uk-conditions	Действительно для условий Великобритании.
factor.flag.uk-gas-capture	Полигоны со сбором газа, как в Великобритании: для полигона без сбора значение занижено.
factor.flag.upstream-included	Значение за жизненный цикл: его часть от предшествующих звеньев цепочки относится к охвату 3, категория 3.
factor.flag.us-conditions	Действительно для условий США.
factor.interval.carbon-limits	по приведённым в источнике границам содержания углерода
factor.interval.ci95	95 %-ные доверительные границы источника
factor.interval.published	опубликованный диапазон, доверительный уровень не указан
factor.licence.CC-BY-4.0	Creative Commons «Атрибуция» 4.0
factor.licence.CC-BY-SA-4.0	Creative Commons «Атрибуция — На тех же условиях» 4.0: только значение и издатель
factor.licence.ODbL-1.0	Open Database License 1.0: только значение и издатель
factor.licence.OGL-3.0	Open Government Licence v3.0
factor.licence.US-PD	Общественное достояние США
factor.licence.cite	Приводится со ссылкой на издателя
factor.licence.facts	Факт или вычислено из фактов
factor.licence.law	Текст правового акта
factor.review.done	Второй человек сверил пакеты коэффициентов с оригиналами.
factor.review.pending	Пакеты коэффициентов перенесены из опубликованных источников; второй человек ещё не сверил их с оригиналами.
gas.group.biogenic	Биогенный CO₂ (вне охватов)
gas.group.kyoto	Газы Киотского протокола
gas.group.memo	Прочие газы с потенциалом потепления (вне охватов)
gas.group.montreal	Газы Монреальского протокола (вне охватов)
"""#
}
