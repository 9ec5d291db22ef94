// Generated from Translations/*/energy-attributes.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum EnergyAttributesTexts {
    static let en: String = #"""
energy.attribute.accumulatedDemand	Demand of the year that may be met at any time of it.
energy.attribute.annualDemand	Demand of the year that is spread over the slices by a profile.
energy.attribute.availabilityFactor	Usable part, over the year, of what the slices allow.
energy.attribute.balancedExactly	1 if nothing of the commodity may be left over.
energy.attribute.balancedOverYear	1 if the commodity is balanced over the year and not in every slice.
energy.attribute.boughtEnergy	Bought energy per unit of activity, which contracts and certificates may cover.
energy.attribute.capacityFactor	Usable part of the capacity in the slice.
energy.attribute.capacityToActivity	Activity of one unit of capacity that runs all year.
energy.attribute.capitalCost	Investment per unit of capacity.
energy.attribute.certificateCost	Price per unit of energy that a contract or certificate covers.
energy.attribute.certificateReduction	What a unit of covered energy emits less in the market-based figure.
energy.attribute.committed	1 if units are switched on and off by the hour of a representative day.
energy.attribute.creditCost	Price per unit of credits of the class.
energy.attribute.creditGroup	1 if credits of the class count towards the net limit of the group.
energy.attribute.creditQuality	Rating of the class; with 1 for removals and 0 for avoided emissions the mean is the share of removals.
energy.attribute.creditStepAmount	Credits of the class on this step of its price curve in a year.
energy.attribute.creditStepCost	Price per unit of credits on the step, beside that of the class.
energy.attribute.dayOfCalendar	1 if the day stands for this day of the year.
energy.attribute.daySplit	Part of the year that the bracket of one day is.
energy.attribute.daysInDayType	Days of this type in a week of the season.
energy.attribute.demandProfile	Part of the year's demand that falls into the slice.
energy.attribute.depreciationMethod	How investments lose worth: 1 by a sinking fund, 2 in a straight line.
energy.attribute.discountRate	Real discount rate of the region.
energy.attribute.embodiedEmission	Emission of building a unit of capacity, in the year it is built.
energy.attribute.emissionFactor	Emission per unit of activity in the mode; negative for removals.
energy.attribute.emissionLimit	Largest emission of a year.
energy.attribute.emissionPenalty	Payment per unit of emission.
energy.attribute.emissionTax	Tax per unit of the group's emissions above the free allowance.
energy.attribute.exogenousEmission	Emission of a year from outside the model that counts towards its limit.
energy.attribute.fixedCost	Yearly cost per unit of capacity that stands.
energy.attribute.flowCost	Cost per unit sent over the link.
energy.attribute.freeAllowance	Emissions of the group in a year that pay no tax.
energy.attribute.fromStorage	What the technology takes from the store per unit of activity in the mode.
energy.attribute.groupLimit	Largest emission of the group in a year.
energy.attribute.groupTotalLimit	Budget of the group over all years.
energy.attribute.groupWeight	Weight of the gas in the group, such as its warming potential; 1 for a scope.
energy.attribute.input	What the technology takes of the commodity per unit of activity in the mode.
energy.attribute.investmentRate	Rate at which the investor repays the investment over its life.
energy.attribute.leadTime	Years from the start of the model before which nothing of the technology can stand.
energy.attribute.leastCreditQuality	Least mean rating of the credits that count for the group.
energy.attribute.levelEmbodiedEmission	Emission of the works that bring the building to the level, in the year of the works and of renewals.
energy.attribute.levelInvestmentRate	Rate at which the owner pays the works back over the life of the level.
energy.attribute.levelRebound	Part of the saving against the first level that higher use takes back.
energy.attribute.levelSubsidy	Largest part of the cost of the step that a programme pays.
energy.attribute.linkEfficiency	Part of what is sent over the link that arrives; the link exists where it is given.
energy.attribute.linksDays	1 if the content of the store goes on from day to day of the year.
energy.attribute.marketFactor	Market-based emission per unit of activity; where there is none, the factor by location.
energy.attribute.marketLimit	Largest market-based emission of a year.
energy.attribute.marketPenalty	Payment per unit of market-based emission.
energy.attribute.maximumActivity	Largest activity of a year.
energy.attribute.maximumCapacity	Largest capacity that stands.
energy.attribute.maximumCertificate	Largest amount of energy that the class can cover in a year.
energy.attribute.maximumChargeRate	Largest rate of charge.
energy.attribute.maximumCredit	Largest amount of credits of the class in a year.
energy.attribute.maximumDischargeRate	Largest rate of discharge.
energy.attribute.maximumFlow	Largest flow over the link.
energy.attribute.maximumNewCapacity	Largest capacity built in the period; 0 if nothing can be built.
energy.attribute.maximumStorage	Largest capacity of the store that stands.
energy.attribute.maximumTotalActivity	Largest activity of all years together.
energy.attribute.mayRetire	1 if capacity may be taken out of service before the end of its life.
energy.attribute.minimumActivity	Least activity of a year.
energy.attribute.minimumCapacity	Least capacity that stands.
energy.attribute.minimumDownHours	Least time that a unit stays off.
energy.attribute.minimumLoad	Least load of what stands, as a part of what it can give.
energy.attribute.minimumNewCapacity	Least capacity built in the period.
energy.attribute.minimumStorageLevel	Least level as a part of the capacity.
energy.attribute.minimumTotalActivity	Least activity of all years together.
energy.attribute.minimumUpHours	Least time that a unit stays on.
energy.attribute.netLimit	Largest emission of the group in a year after credits.
energy.attribute.operationalLife	Years that an investment serves.
energy.attribute.output	What the technology makes of the commodity per unit of activity in the mode.
energy.attribute.periodYears	Years that a period stands for.
energy.attribute.rampDown	Largest fall in an hour, as a part of the capacity.
energy.attribute.rampUp	Largest rise in an hour, as a part of the capacity.
energy.attribute.renewableCommodity	1 if the renewable target counts the commodity.
energy.attribute.renewableTarget	Least part of what is made of tagged commodities that tagged technologies make.
energy.attribute.renewableTechnology	1 if the technology counts towards the renewable target.
energy.attribute.reserveCommodity	1 if what is made of the commodity needs reserve.
energy.attribute.reserveMargin	Capacity that must stand per unit made of the commodities that need reserve; 1.18 is 18 % more.
energy.attribute.reserveTechnology	Part of the capacity that counts as reserve.
energy.attribute.residualCapacity	Capacity from before the model that still stands.
energy.attribute.residualStorage	Capacity of the store from before the model that still stands.
energy.attribute.retirementCost	Cost per unit of capacity taken out of service early.
energy.attribute.runsEmpty	1 if the mode may run though it makes, takes and emits nothing.
energy.attribute.shiftCost	Cost per unit of demand moved.
energy.attribute.shiftableShare	Part of the demand of a slice that may move within its day.
energy.attribute.sliceBracket	1 if the slice lies in the bracket of hours.
energy.attribute.sliceDay	1 if the slice lies in the day; slices of a day follow one another in the order of the set.
energy.attribute.sliceDayType	1 if the slice lies in days of this type.
energy.attribute.sliceHours	Hours of its day that the slice is.
energy.attribute.sliceSeason	1 if the slice lies in the season.
energy.attribute.standingLoss	Part of the content that is lost in an hour.
energy.attribute.startCost	Cost of a start per capacity of the unit.
energy.attribute.storageByHour	1 if technologies fill and empty the store on representative days, by the hour, and not by seasons.
energy.attribute.storageCapitalCost	Investment per unit of energy that the store holds.
energy.attribute.storageDiscountRate	Discount rate of the store in place of the region's.
energy.attribute.storageEmbodiedEmission	Emission of building a unit of a store, in the year it is built.
energy.attribute.storageLife	Years that an investment in the store serves; 0 if it cannot be built.
energy.attribute.storageStart	Level at the start of the first year.
energy.attribute.subsidyBudget	What the programme can pay in a year.
energy.attribute.technologyDiscountRate	Discount rate of the technology in place of the region's.
energy.attribute.toStorage	What the technology puts into the store per unit of activity in the mode.
energy.attribute.totalEmissionLimit	Largest emission of all years together.
energy.attribute.totalExogenousEmission	Emission from outside the model that counts towards the limit of all years.
energy.attribute.tradeRoute	Weight of the link in the balance of its first region; must be given in both directions.
energy.attribute.unitCapacity	Size of one unit: only whole units are built; 0 for capacity of any size.
energy.attribute.unservedCost	Price at which demand may stay unserved; without it all demand is met.
energy.attribute.variableCost	Cost per unit of activity in the mode; negative for what is earned.
energy.attribute.yearSplit	Part of the year that the slice is.
energy.kind.depreciation	1 or 2
energy.kind.flag	0 or 1
energy.kind.fraction	from 0 to 1
energy.kind.nonnegative	zero or more
energy.kind.number	any number
energy.kind.positive	more than zero
energy.kind.whole	a whole number of zero or more
"""#

    static let kk: String = #"""
energy.attribute.accumulatedDemand	Жылдың кез келген уақытында жабуға болатын жылдық сұраныс.
energy.attribute.annualDemand	Кесінділерге профиль бойынша бөлінген жылдық сұраныс.
energy.attribute.availabilityFactor	Кесінділер мүмкін ететіннің жыл бойғы қолжетімді үлесі.
energy.attribute.balancedExactly	Ресурстың артығы қалмауы тиіс болса — 1.
energy.attribute.balancedOverYear	Ресурс әр кесіндіде емес, жыл бойынша теңестірілсе — 1.
energy.attribute.boughtEnergy	Белсенділік бірлігіне сатып алынған энергия; оны келісімшарттар мен сертификаттар жаба алады.
energy.attribute.capacityFactor	Кесіндідегі қуаттың қолжетімді үлесі.
energy.attribute.capacityToActivity	Жыл бойы істейтін қуат бірлігінің белсенділігі.
energy.attribute.capitalCost	Қуат бірлігіне күрделі шығын.
energy.attribute.certificateCost	Келісімшарт не сертификат жабатын энергия бірлігінің бағасы.
energy.attribute.certificateReduction	Жабылған энергия бірлігінің нарықтық көрсеткіштегі шығарындысы қаншаға кем.
energy.attribute.committed	Агрегаттар типтік күннің сағаттары бойынша қосылып, өшірілсе — 1.
energy.attribute.creditCost	Сынып кредиттері бірлігінің бағасы.
energy.attribute.creditGroup	Сынып кредиттері топтың таза шегіне есептелсе — 1.
energy.attribute.creditQuality	Сыныптың сапа бағасы; сіңіруге 1, болдырмауға 0 берілсе, орташасы сіңіру үлесі болады.
energy.attribute.creditStepAmount	Баға қисығының осы сатысындағы сыныптың жылдық кредиттері.
energy.attribute.creditStepCost	Сатыдағы кредит бірлігінің бағасы, сынып бағасына қосымша.
energy.attribute.dayOfCalendar	Күн жылдың осы күнін білдірсе — 1.
energy.attribute.daySplit	Бір күннің сағат аралығының жылдағы үлесі.
energy.attribute.daysInDayType	Маусым аптасындағы осы түрдегі күндер саны.
energy.attribute.demandProfile	Жылдық сұраныстың кесіндіге тиетін үлесі.
energy.attribute.depreciationMethod	Салымның құны қалай азаяды: 1 — өтеу қоры бойынша, 2 — сызықтық.
energy.attribute.discountRate	Аймақтың нақты дисконт мөлшерлемесі.
energy.attribute.embodiedEmission	Қуат бірлігін салудың шығарындысы, салынған жылында.
energy.attribute.emissionFactor	Режимдегі белсенділік бірлігіне шығарынды; теріс болса — сіңіру.
energy.attribute.emissionLimit	Жылдық шығарындының ең көбі.
energy.attribute.emissionPenalty	Шығарынды бірлігіне төлем.
energy.attribute.emissionTax	Топ шығарындысының тегін квотадан асқан бірлігіне салық.
energy.attribute.exogenousEmission	Жылдық шекке есептелетін модельден тыс жылдық шығарынды.
energy.attribute.fixedCost	Тұрған қуат бірлігіне жылдық тұрақты шығын.
energy.attribute.flowCost	Байланыспен жіберілген бірлікке шығын.
energy.attribute.freeAllowance	Салық төленбейтін топтың жылдық шығарындысы.
energy.attribute.fromStorage	Режимдегі белсенділік бірлігіне технология жинақтағыштан алатын энергия.
energy.attribute.groupLimit	Топтың жылдық шығарындысының ең көбі.
energy.attribute.groupTotalLimit	Топтың барлық жылдардағы шығарынды бюджеті.
energy.attribute.groupWeight	Газдың топтағы салмағы, мысалы жылыну әлеуеті; қамту үшін 1.
energy.attribute.input	Режимдегі белсенділік бірлігіне технология алатын ресурс.
energy.attribute.investmentRate	Инвестор салымды қызмет мерзімінде қайтаратын мөлшерлеме.
energy.attribute.leadTime	Модель басынан технология әлі тұра алмайтын жылдар.
energy.attribute.leastCreditQuality	Топқа есептелетін кредиттердің ең төмен орташа сапа бағасы.
energy.attribute.levelEmbodiedEmission	Ғимаратты деңгейге жеткізетін жұмыстың шығарындысы, жұмыс және жаңарту жылында.
energy.attribute.levelInvestmentRate	Иесі жұмыс құнын деңгей мерзімінде қайтаратын мөлшерлеме.
energy.attribute.levelRebound	Бірінші деңгейге қарағандағы үнемнің тұтыну өсімі жұтатын үлесі.
energy.attribute.levelSubsidy	Қадам құнының бағдарлама төлейтін ең көп үлесі.
energy.attribute.linkEfficiency	Байланыспен жіберілгеннің жететін үлесі; ол берілген жерде байланыс бар.
energy.attribute.linksDays	Жинақтағыш мазмұны жылдың күнінен күніне өтсе — 1.
energy.attribute.marketFactor	Белсенділік бірлігіне нарықтық әдіспен шығарынды; берілмесе — орналасу бойынша коэффициент.
energy.attribute.marketLimit	Жылдың нарықтық әдіс бойынша ең көп шығарындысы.
energy.attribute.marketPenalty	Нарықтық әдіспен есептелген шығарынды бірлігіне төлем.
energy.attribute.maximumActivity	Жылдық белсенділіктің ең көбі.
energy.attribute.maximumCapacity	Тұрған қуаттың ең көбі.
energy.attribute.maximumCertificate	Сынып жылына жаба алатын энергияның ең көп мөлшері.
energy.attribute.maximumChargeRate	Зарядтаудың ең жоғары жылдамдығы.
energy.attribute.maximumCredit	Сынып кредиттерінің жылдық ең көп мөлшері.
energy.attribute.maximumDischargeRate	Разрядтаудың ең жоғары жылдамдығы.
energy.attribute.maximumFlow	Байланыс арқылы ең үлкен ағын.
energy.attribute.maximumNewCapacity	Кезеңде салынатын қуаттың ең көбі; салуға болмаса — 0.
energy.attribute.maximumStorage	Тұрған жинақтағыш сыйымдылығының ең көбі.
energy.attribute.maximumTotalActivity	Барлық жылдардағы белсенділіктің ең көбі.
energy.attribute.mayRetire	Қуатты қызмет мерзімі біткенше шығаруға болса — 1.
energy.attribute.minimumActivity	Жылдық белсенділіктің ең азы.
energy.attribute.minimumCapacity	Тұрған қуаттың ең азы.
energy.attribute.minimumDownHours	Агрегаттың өшулі тұратын ең аз уақыты.
energy.attribute.minimumLoad	Тұрған қуаттың ең аз жүктемесі, мүмкін болғанның үлесі ретінде.
energy.attribute.minimumNewCapacity	Кезеңде салынатын қуаттың ең азы.
energy.attribute.minimumStorageLevel	Деңгейдің ең азы, сыйымдылық үлесі ретінде.
energy.attribute.minimumTotalActivity	Барлық жылдардағы белсенділіктің ең азы.
energy.attribute.minimumUpHours	Агрегаттың қосулы тұратын ең аз уақыты.
energy.attribute.netLimit	Кредиттерден кейінгі топтың жылдық шығарындысының ең көбі.
energy.attribute.operationalLife	Салым қызмет ететін жылдар.
energy.attribute.output	Режимдегі белсенділік бірлігіне технология беретін ресурс.
energy.attribute.periodYears	Кезең білдіретін жылдар саны.
energy.attribute.rampDown	Бір сағаттағы ең үлкен төмендеу, қуат үлесі ретінде.
energy.attribute.rampUp	Бір сағаттағы ең үлкен өсу, қуат үлесі ретінде.
energy.attribute.renewableCommodity	Жаңартылатын энергия мақсаты ресурсты ескерсе — 1.
energy.attribute.renewableTarget	Белгіленген ресурстар өндірісінің белгіленген технологиялар беретін ең аз үлесі.
energy.attribute.renewableTechnology	Технология жаңартылатын энергия мақсатына есептелсе — 1.
energy.attribute.reserveCommodity	Ресурс өндірісі резервті қажет етсе — 1.
energy.attribute.reserveMargin	Резервті қажет ететін ресурс өндірісінің бірлігіне тұруы тиіс қуат; 1,18 — 18 % артық.
energy.attribute.reserveTechnology	Қуаттың резерв ретінде есептелетін үлесі.
energy.attribute.residualCapacity	Модельге дейін салынып, әлі тұрған қуат.
energy.attribute.residualStorage	Модельге дейін салынып, әлі тұрған жинақтағыш сыйымдылығы.
energy.attribute.retirementCost	Мерзімінен бұрын шығарылған қуат бірлігіне шығын.
energy.attribute.runsEmpty	Режим ештеңе бермей, алмай және шығармай істей алса — 1.
energy.attribute.shiftCost	Жылжытылған сұраныс бірлігіне шығын.
energy.attribute.shiftableShare	Кесінді сұранысының күн ішінде жылжытуға болатын үлесі.
energy.attribute.sliceBracket	Кесінді осы сағат аралығында жатса — 1.
energy.attribute.sliceDay	Кесінді күнде жатса — 1; күн кесінділері жиын ретімен жүреді.
energy.attribute.sliceDayType	Кесінді осы түрдегі күндерде жатса — 1.
energy.attribute.sliceHours	Кесінді өз күнінің неше сағатын алады.
energy.attribute.sliceSeason	Кесінді маусымда жатса — 1.
energy.attribute.standingLoss	Мазмұнның бір сағатта жоғалатын үлесі.
energy.attribute.startCost	Агрегат қуатының бірлігіне іске қосу шығыны.
energy.attribute.storageByHour	Жинақтағышты технологиялар маусым бойынша емес, типтік күндерде сағат бойынша толтырып, босатса — 1.
energy.attribute.storageCapitalCost	Жинақтағыш сыйымдылығының бірлігіне күрделі шығын.
energy.attribute.storageDiscountRate	Аймақ мөлшерлемесінің орнына жинақтағыштың дисконт мөлшерлемесі.
energy.attribute.storageEmbodiedEmission	Жинақтағыш бірлігін салудың шығарындысы, салынған жылында.
energy.attribute.storageLife	Жинақтағышқа салым қызмет ететін жылдар; салуға болмаса — 0.
energy.attribute.storageStart	Бірінші жылдың басындағы деңгей.
energy.attribute.subsidyBudget	Бағдарлама жылына төлей алатын сома.
energy.attribute.technologyDiscountRate	Аймақ мөлшерлемесінің орнына технологияның дисконт мөлшерлемесі.
energy.attribute.toStorage	Режимдегі белсенділік бірлігіне технология жинақтағышқа салатын энергия.
energy.attribute.totalEmissionLimit	Барлық жылдардағы шығарындының ең көбі.
energy.attribute.totalExogenousEmission	Барлық жылдар шегіне есептелетін модельден тыс шығарынды.
energy.attribute.tradeRoute	Байланыстың бірінші аймақ балансындағы салмағы; екі бағытта да беріледі.
energy.attribute.unitCapacity	Бір агрегаттың өлшемі: тек бүтін агрегаттар салынады; 0 — кез келген өлшем.
energy.attribute.unservedCost	Сұраныс жабылмай қалуы мүмкін баға; ол болмаса бүкіл сұраныс жабылады.
energy.attribute.variableCost	Режимдегі белсенділік бірлігіне шығын; теріс болса — табыс.
energy.attribute.yearSplit	Уақыт кесіндісінің жылдағы үлесі.
energy.kind.depreciation	1 немесе 2
energy.kind.flag	0 немесе 1
energy.kind.fraction	0-ден 1-ге дейін
energy.kind.nonnegative	нөл немесе одан көп
energy.kind.number	кез келген сан
energy.kind.positive	нөлден көп
energy.kind.whole	нөлден басталатын бүтін сан
"""#

    static let ru: String = #"""
energy.attribute.accumulatedDemand	Годовой спрос, который можно покрыть в любое время года.
energy.attribute.annualDemand	Годовой спрос, распределённый по срезам профилем.
energy.attribute.availabilityFactor	Доступная за год доля того, что допускают срезы.
energy.attribute.balancedExactly	1, если излишков ресурса быть не должно.
energy.attribute.balancedOverYear	1, если ресурс сводится за год, а не в каждом срезе.
energy.attribute.boughtEnergy	Купленная энергия на единицу активности; её могут покрывать договоры и сертификаты.
energy.attribute.capacityFactor	Доступная доля мощности в срезе.
energy.attribute.capacityToActivity	Активность единицы мощности, работающей весь год.
energy.attribute.capitalCost	Капитальные затраты на единицу мощности.
energy.attribute.certificateCost	Цена единицы энергии, покрытой договором или сертификатом.
energy.attribute.certificateReduction	Насколько меньше выброс единицы покрытой энергии в рыночном показателе.
energy.attribute.committed	1, если агрегаты включаются и выключаются по часам типичного дня.
energy.attribute.creditCost	Цена единицы кредитов класса.
energy.attribute.creditGroup	1, если кредиты класса засчитываются в чистое ограничение группы.
energy.attribute.creditQuality	Оценка класса; при 1 для поглощений и 0 для предотвращённых выбросов среднее — доля поглощений.
energy.attribute.creditStepAmount	Кредиты класса на этой ступени кривой цен за год.
energy.attribute.creditStepCost	Цена единицы кредитов на ступени, сверх цены класса.
energy.attribute.dayOfCalendar	1, если день представляет этот день года.
energy.attribute.daySplit	Доля года, которую занимает часовой интервал одного дня.
energy.attribute.daysInDayType	Число дней этого типа в неделе сезона.
energy.attribute.demandProfile	Доля годового спроса, приходящаяся на срез.
energy.attribute.depreciationMethod	Как обесцениваются вложения: 1 — по методу фонда погашения, 2 — линейно.
energy.attribute.discountRate	Реальная ставка дисконтирования региона.
energy.attribute.embodiedEmission	Выброс при строительстве единицы мощности, в год строительства.
energy.attribute.emissionFactor	Выброс на единицу активности в режиме; отрицательный — поглощение.
energy.attribute.emissionLimit	Наибольший выброс за год.
energy.attribute.emissionPenalty	Плата за единицу выброса.
energy.attribute.emissionTax	Налог на единицу выбросов группы сверх бесплатной квоты.
energy.attribute.exogenousEmission	Выброс за год вне модели, учитываемый в годовом ограничении.
energy.attribute.fixedCost	Годовые постоянные затраты на единицу стоящей мощности.
energy.attribute.flowCost	Затраты на единицу, отправленную по связи.
energy.attribute.freeAllowance	Выбросы группы за год, с которых налог не платится.
energy.attribute.fromStorage	Сколько технология берёт из накопителя на единицу активности в режиме.
energy.attribute.groupLimit	Наибольший выброс группы за год.
energy.attribute.groupTotalLimit	Бюджет выбросов группы за все годы.
energy.attribute.groupWeight	Вес газа в группе, например потенциал потепления; 1 для охвата.
energy.attribute.input	Сколько ресурса потребляет технология на единицу активности в режиме.
energy.attribute.investmentRate	Ставка, по которой инвестор возвращает вложение за срок службы.
energy.attribute.leadTime	Сколько лет от начала модели технология ещё не может стоять.
energy.attribute.leastCreditQuality	Наименьшая средняя оценка кредитов, засчитанных группе.
energy.attribute.levelEmbodiedEmission	Выброс от работ, доводящих здание до уровня, в год работ и обновлений.
energy.attribute.levelInvestmentRate	Ставка, по которой владелец возвращает стоимость работ за срок службы уровня.
energy.attribute.levelRebound	Доля экономии против первого уровня, которую съедает рост потребления.
energy.attribute.levelSubsidy	Наибольшая доля стоимости шага, которую оплачивает программа.
energy.attribute.linkEfficiency	Доля отправленного по связи, которая доходит; связь есть там, где она задана.
energy.attribute.linksDays	1, если содержимое накопителя переходит изо дня в день года.
energy.attribute.marketFactor	Выброс на единицу активности по рыночному методу; где не задан — коэффициент по местоположению.
energy.attribute.marketLimit	Наибольший выброс года по рыночному методу.
energy.attribute.marketPenalty	Плата за единицу выброса по рыночному методу.
energy.attribute.maximumActivity	Наибольшая активность за год.
energy.attribute.maximumCapacity	Наибольшая стоящая мощность.
energy.attribute.maximumCertificate	Наибольшее количество энергии, которое класс может покрыть за год.
energy.attribute.maximumChargeRate	Наибольшая скорость заряда.
energy.attribute.maximumCredit	Наибольшее количество кредитов класса за год.
energy.attribute.maximumDischargeRate	Наибольшая скорость разряда.
energy.attribute.maximumFlow	Наибольший поток по связи.
energy.attribute.maximumNewCapacity	Наибольшая мощность, построенная за период; 0, если строить нельзя.
energy.attribute.maximumStorage	Наибольшая стоящая ёмкость накопителя.
energy.attribute.maximumTotalActivity	Наибольшая активность за все годы вместе.
energy.attribute.mayRetire	1, если мощность можно вывести до конца срока службы.
energy.attribute.minimumActivity	Наименьшая активность за год.
energy.attribute.minimumCapacity	Наименьшая стоящая мощность.
energy.attribute.minimumDownHours	Наименьшее время простоя агрегата после остановки.
energy.attribute.minimumLoad	Наименьшая нагрузка стоящей мощности как доля возможной.
energy.attribute.minimumNewCapacity	Наименьшая мощность, построенная за период.
energy.attribute.minimumStorageLevel	Наименьший уровень как доля ёмкости.
energy.attribute.minimumTotalActivity	Наименьшая активность за все годы вместе.
energy.attribute.minimumUpHours	Наименьшее время работы агрегата после пуска.
energy.attribute.netLimit	Наибольший выброс группы за год после кредитов.
energy.attribute.operationalLife	Сколько лет служит вложение.
energy.attribute.output	Сколько ресурса даёт технология на единицу активности в режиме.
energy.attribute.periodYears	Сколько лет представляет период.
energy.attribute.rampDown	Наибольшее снижение за час как доля мощности.
energy.attribute.rampUp	Наибольший рост за час как доля мощности.
energy.attribute.renewableCommodity	1, если цель по возобновляемой энергии учитывает ресурс.
energy.attribute.renewableTarget	Наименьшая доля выработки отмеченных ресурсов, которую дают отмеченные технологии.
energy.attribute.renewableTechnology	1, если технология засчитывается в цель по возобновляемой энергии.
energy.attribute.reserveCommodity	1, если выработка ресурса требует резерва.
energy.attribute.reserveMargin	Мощность, которая должна стоять на единицу выработки ресурсов, требующих резерва; 1,18 — это на 18 % больше.
energy.attribute.reserveTechnology	Доля мощности, учитываемая как резерв.
energy.attribute.residualCapacity	Мощность, построенная до начала модели и ещё стоящая.
energy.attribute.residualStorage	Ёмкость накопителя, построенная до начала модели и ещё стоящая.
energy.attribute.retirementCost	Затраты на единицу досрочно выведенной мощности.
energy.attribute.runsEmpty	1, если режим может работать, ничего не выпуская, не потребляя и не выбрасывая.
energy.attribute.shiftCost	Затраты на единицу перенесённого спроса.
energy.attribute.shiftableShare	Доля спроса среза, которую можно перенести в пределах дня.
energy.attribute.sliceBracket	1, если срез лежит в этом часовом интервале.
energy.attribute.sliceDay	1, если срез лежит в дне; срезы дня следуют друг за другом в порядке множества.
energy.attribute.sliceDayType	1, если срез лежит в днях этого типа.
energy.attribute.sliceHours	Сколько часов своего дня занимает срез.
energy.attribute.sliceSeason	1, если срез лежит в сезоне.
energy.attribute.standingLoss	Доля содержимого, теряемая за час.
energy.attribute.startCost	Затраты на пуск на единицу мощности агрегата.
energy.attribute.storageByHour	1, если технологии заполняют и опорожняют накопитель по типичным дням, по часам, а не по сезонам.
energy.attribute.storageCapitalCost	Капитальные затраты на единицу ёмкости накопителя.
energy.attribute.storageDiscountRate	Ставка дисконтирования накопителя вместо ставки региона.
energy.attribute.storageEmbodiedEmission	Выброс при строительстве единицы накопителя, в год строительства.
energy.attribute.storageLife	Сколько лет служит вложение в накопитель; 0, если его нельзя построить.
energy.attribute.storageStart	Уровень в начале первого года.
energy.attribute.subsidyBudget	Сколько программа может выплатить за год.
energy.attribute.technologyDiscountRate	Ставка дисконтирования технологии вместо ставки региона.
energy.attribute.toStorage	Сколько технология кладёт в накопитель на единицу активности в режиме.
energy.attribute.totalEmissionLimit	Наибольший выброс за все годы вместе.
energy.attribute.totalExogenousEmission	Выброс вне модели, учитываемый в ограничении за все годы.
energy.attribute.tradeRoute	Вес связи в балансе её первого региона; задаётся в обоих направлениях.
energy.attribute.unitCapacity	Размер агрегата: строятся только целые агрегаты; 0 — мощность любого размера.
energy.attribute.unservedCost	Цена, по которой спрос может остаться непокрытым; без неё покрывается весь спрос.
energy.attribute.variableCost	Затраты на единицу активности в режиме; отрицательные — доход.
energy.attribute.yearSplit	Доля года, которую занимает временной срез.
energy.kind.depreciation	1 или 2
energy.kind.flag	0 или 1
energy.kind.fraction	от 0 до 1
energy.kind.nonnegative	ноль или больше
energy.kind.number	любое число
energy.kind.positive	больше нуля
energy.kind.whole	целое число от нуля
"""#
}
