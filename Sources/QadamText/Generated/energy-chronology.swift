// Generated from Translations/*/energy-chronology.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum EnergyChronologyTexts {
    static let en: String = #"""
PTH-0701	Stores work on representative days, but the slices {id} do not belong to exactly one day.
PTH-0701.fix	Give each slice one day (sliceDay).
PTH-0702	In {year} the parts of the year of the slices {id} are not those of their days and lengths.
PTH-0702.fix	Set yearSplit to weight of the day × length of the slice, divided by the sum of all.
PTH-0703	Stores are linked over the year, but its days do not each have exactly one representative day: {id}.
PTH-0703.fix	Give every day of the calendar one representative day (dayOfCalendar), or do not link the stores.
PTH-0704	The store {id} holds more than one commodity: {list}.
PTH-0704.fix	Keep one, and make a store for each of the others.
PTH-0705	The representative day {id} has the weight {weight}, but stands for {found} days of the calendar.
PTH-0705.fix	Correct dayWeight or dayOfCalendar.
PTH-0706	{attribute} of {id} is 0: nothing that goes in would ever come out.
PTH-0706.fix	Give the efficiency as a number above 0.
PTH-0707	The store {id} holds a commodity on representative days, and technologies work on it by seasons.
PTH-0707.fix	Set storageByHour to 1, so that technologies work on it by the hour too, or choose one of toStorage with fromStorage and storedCommodity.
PTH-0708	The store {id} can hold nothing: none stands and none can be built ({attribute}).
PTH-0708.fix	Give it what stands, or a life and room to build, or remove it.
PTH-0709	The store {id} can be built and has no {attribute} in {years}.
PTH-0709.fix	Give it for every year, or set {limit} to 0 where nothing can be built.
PTH-0710	{id}: {attribute} is above {limit} in {years}.
PTH-0710.fix	Lower the one or raise the other.
PTH-0720	The building {id} has no demand at any level and takes no part.
PTH-0720.fix	Give its levels demands, or remove it.
PTH-0721	{id} has no demand for {commodity} in {years}, but other levels of the building do.
PTH-0721.fix	Give it, 0 where the level needs nothing.
PTH-0722	{id} can be reached and has no levelCost in {years}.
PTH-0722.fix	Give the cost of the step for every year, 0 if it is free.
PTH-0723	{id} has no levelLife of a year or more.
PTH-0723.fix	Say after how many whole years the work is done again.
PTH-0724	{id} is required in {years}, but is not possible yet.
PTH-0724.fix	Move levelRequiredYear or levelFirstYear.
PTH-0725	{id} needs no less than the level below and is not cheaper: no plan would choose it.
PTH-0725.fix	Check its demands and costs, or remove the level.
PTH-0726	{attribute} joins {id} with {other}: one of the levels does not exist, or both are of one building.
PTH-0726.fix	Correct the names; levels of one building exclude each other already.
PTH-0800	{id} is switched on and off, and the size of its units is not given in {years}.
PTH-0800.fix	Give unitCapacity in every year, or set committed to 0.
PTH-0801	{attribute} of {id} is {hours} h, longer than a day of the model ({day} h).
PTH-0801.fix	Days stand alone and go round, so that a longer time cannot be kept: give at most the length of a day.
PTH-0802	{id} has {attribute}, but is not switched: it has no effect.
PTH-0802.fix	Set committed to 1, with unitCapacity and slices that belong to days.
PTH-0803	The step {id} of a price curve has credits and no price in {years}.
PTH-0803.fix	Give creditStepCost; 0 for a free step.
PTH-0804	A least quality of credits is asked for {group}, and the class {id} has no rating.
PTH-0804.fix	Give creditQuality of the class, or take it out of creditGroup.
PTH-0805	A least quality of credits is asked for {id} in {years}, where no net limit counts credits.
PTH-0805.fix	Give netLimit in these years, or leave leastCreditQuality out.
PTH-0806	Certificates of {id} are offered, and no technology buys energy that they could cover.
PTH-0806.fix	Give boughtEnergy of the technologies that buy.
PTH-0807	Certificates of {id} serve no market-based figure that is limited or paid for in {years}.
PTH-0807.fix	Give certificateReduction, and marketLimit or marketPenalty of the emission.
energy.attribute.buildingProfile	Part of the building's demand for the commodity that falls into the slice.
energy.attribute.chargeEfficiency	Part of the charge that reaches the store.
energy.attribute.crews	Works that can be done in a year.
energy.attribute.dayWeight	Days of the year that the representative day stands for.
energy.attribute.dischargeEfficiency	Part of what leaves the store that reaches the commodity.
energy.attribute.levelCost	Cost of the step to the level from the one below.
energy.attribute.levelDemand	Demand of the building for the commodity in a year at the level, its measures in order on what the former ones left.
energy.attribute.levelExcludes	1 if the level and the level of the other building exclude each other.
energy.attribute.levelFirstYear	First year in which the level is possible.
energy.attribute.levelFixedCost	Yearly cost of the building at the level.
energy.attribute.levelLife	Whole years after which the step is done again at its cost.
energy.attribute.levelProfile	The same for a level that has a course of its own.
energy.attribute.levelRequiredYear	Year from which on the level or one above it must stand.
energy.attribute.levelRequires	1 if the level needs the level of the other building.
energy.attribute.levelWorks	Works that the step takes of the crews.
energy.attribute.maximumStoragePower	Largest power capacity of the store that stands.
energy.attribute.residualStoragePower	Power capacity of the store from before the model that still stands.
energy.attribute.storageFixedCost	Yearly cost per unit of energy capacity.
energy.attribute.storagePowerCapitalCost	Investment per unit of power capacity of the store.
energy.attribute.storagePowerFixedCost	Yearly cost per unit of power capacity of the store.
energy.attribute.storagePowerLife	Years that an investment in power serves; without it no power capacity limits the rates.
energy.attribute.storagePowerToActivity	Energy of one unit of power that works all year.
energy.attribute.storedCommodity	1 for the commodity that the store holds on representative days.
energy.attribute.throughputCost	Cost per unit of discharged energy.
energy.method.buildingDemand	Demand of buildings by level
energy.method.buildingLevels	Levels of buildings
energy.method.buildingWorks	Works on buildings
energy.method.levelCost	Cost of the levels of buildings
energy.method.storeCalendar	Level of stores over the order of days
energy.method.storeCapacity	Energy and power capacity of stores
energy.method.storeCost	Cost of stores on representative days
energy.method.storeLevel	Level of stores within a representative day
energy.part.demandOfBuildings	demand of buildings ({id})
energy.part.effectiveDemand	demand of buildings of one course ({id})
energy.part.gainOfDay	difference of a store since the start of a day ({id})
energy.part.highestOfDay	highest morning level of a linked store on the days that one stands for ({id})
energy.part.levelDependency	dependency of levels ({id})
energy.part.levelExclusion	exclusion of levels ({id})
energy.part.levelOfRun	level of a linked store at the start of a day ({id})
energy.part.levelOfSlice	level of a linked store in a slice ({id})
energy.part.levelOrder	order of levels ({id})
energy.part.levelReached	level that a building must reach ({id})
energy.part.levelStays	no way back from a level ({id})
energy.part.lowestOfDay	lowest morning level of a linked store on the days that one stands for ({id})
energy.part.newStoragePower	limit on the power built of a store ({id})
energy.part.storagePowerCapacity	power of a store ({id})
energy.part.storagePowerThatStands	limit on the power of a store that stands ({id})
energy.part.storeCharge	largest rate of charge of a store ({id})
energy.part.storeChargeRate	largest rate of charge of a store ({id})
energy.part.storeContent	level of a store in a slice ({id})
energy.part.storeDischarge	largest rate of discharge of a store ({id})
energy.part.storeDischargeRate	largest rate of discharge of a store ({id})
energy.part.storeEnergy	energy capacity of a store in a slice ({id})
energy.part.storeHighest	largest level of a linked store after a slice of a day ({id})
energy.part.storeLevel	level of a store from slice to slice ({id})
energy.part.storeLowest	least level of a linked store after a slice of a day ({id})
energy.part.storePower	power of a store in a slice ({id})
energy.part.storeRun	level of a store from day to day ({id})
energy.part.storeRunLower	lowest morning of a linked store ({id})
energy.part.storeRunUpper	highest morning of a linked store ({id})
energy.part.storeUpper	largest level of a linked store in a slice ({id})
energy.part.works	works that can be done ({id})
energy.result.buildingDemand	Demand of buildings
energy.result.buildingLevel	Level at which a building stands
energy.result.levelCost	Discounted cost of the levels of buildings
energy.result.newStoragePower	New power of stores
energy.result.storagePower	Power of stores that stands
energy.result.storeCharge	Charge of stores on representative days
energy.result.storeCost	Discounted cost of stores beyond investment in energy
energy.result.storeDischarge	Discharge of stores on representative days
energy.symbol.crews	works that can be done in a year
energy.symbol.dayWeight	days that the representative day stands for
energy.symbol.demandOfBuildings	demand of buildings with one course
energy.symbol.extremes	highest and lowest level in the morning of the days that a day stands for
energy.symbol.gain	level less that at the start of the day
energy.symbol.leftOfMorning	what is left of the level in the morning
energy.symbol.levelCost	cost of the step
energy.symbol.levelDemand	demand of a building at a level
energy.symbol.levelFixedCost	cost of a year at the level
energy.symbol.levelInForce	the building stands at the level
energy.symbol.levelOfDay	level at the start of a day of the year
energy.symbol.levelReached	the building stands at the level or above
energy.symbol.levelWorks	works of the step
energy.symbol.mostStore	largest capacity
energy.symbol.newStore	energy or power capacity built in a period
energy.symbol.occurrence	part of the year that one occurrence of the slice is
energy.symbol.representative	representative day of a day of the year
energy.symbol.sliceHours	length of the slice, of the day
energy.symbol.storeEfficiency	efficiency of charge and discharge
energy.symbol.storeLevel	level at the start of the slice
energy.symbol.storePower	power capacity of the store
energy.symbol.storePowerToActivity	energy of a unit of power in a year
energy.symbol.storeRate	rates of charge and discharge
energy.symbol.throughputCost	cost of discharged energy
"""#

    static let kk: String = #"""
PTH-0701	Жинақтағыштар типтік күндер бойынша істейді, бірақ {id} кесінділері дәл бір күнге жатпайды.
PTH-0701.fix	Әр кесіндіні бір күнге жатқызыңыз (sliceDay).
PTH-0702	{year} жылы {id} кесінділерінің жылдағы үлесі олардың күндері мен ұзақтығына сай емес.
PTH-0702.fix	yearSplit мәнін күн салмағы × кесінді ұзақтығы, бәрінің қосындысына бөлінген етіп беріңіз.
PTH-0703	Жинақтағыштар жыл күндері бойынша байланысқан, бірақ жылдың әр күніне дәл бір типтік күн сай келмейді: {id}.
PTH-0703.fix	Күнтізбенің әр күніне бір типтік күн беріңіз (dayOfCalendar) немесе жинақтағыштарды байланыстырмаңыз.
PTH-0704	{id} жинақтағышы бірнеше ресурсты сақтайды: {list}.
PTH-0704.fix	Біреуін қалдырып, қалғандарына жеке жинақтағыш жасаңыз.
PTH-0705	{id} типтік күнінің салмағы {weight}, ал күнтізбеде ол {found} күнді білдіреді.
PTH-0705.fix	dayWeight немесе dayOfCalendar мәнін түзетіңіз.
PTH-0706	{id} үшін {attribute} 0-ге тең: салынғаны ешқашан қайтпас еді.
PTH-0706.fix	ПӘК мәнін 0-ден үлкен санмен беріңіз.
PTH-0707	{id} жинақтағышы ресурсты типтік күндер бойынша сақтайды, ал технологиялар онымен маусым бойынша істейді.
PTH-0707.fix	Технологиялар да сағат бойынша істеуі үшін storageByHour мәнін 1 етіңіз немесе бірін таңдаңыз: toStorage пен fromStorage, не storedCommodity.
PTH-0708	{id} жинақтағышы ештеңе сақтай алмайды: ол тұрған жоқ және салынбайды ({attribute}).
PTH-0708.fix	Тұрғанын не қызмет мерзімі мен салу шегін беріңіз немесе оны алып тастаңыз.
PTH-0709	{id} жинақтағышын салуға болады, бірақ {years} үшін {attribute} берілмеген.
PTH-0709.fix	Оны әр жылға беріңіз немесе салуға болмайтын жерде {limit} мәнін 0 етіңіз.
PTH-0710	{id}: {years} үшін {attribute} мәні {limit} мәнінен үлкен.
PTH-0710.fix	Бірін азайтыңыз немесе екіншісін көбейтіңіз.
PTH-0720	{id} ғимаратының ешбір деңгейде сұранысы жоқ, сондықтан ол қатыспайды.
PTH-0720.fix	Деңгейлерінің сұранысын беріңіз немесе оны алып тастаңыз.
PTH-0721	{id} үшін {years} {commodity} сұранысы берілмеген, ал ғимараттың басқа деңгейлерінде бар.
PTH-0721.fix	Оны беріңіз; деңгейге ештеңе керек болмаса — 0.
PTH-0722	{id} деңгейіне жетуге болады, бірақ {years} үшін levelCost берілмеген.
PTH-0722.fix	Қадам шығынын әр жылға беріңіз; тегін болса — 0.
PTH-0723	{id} үшін бір жылдан кем емес levelLife берілмеген.
PTH-0723.fix	Жұмыс неше толық жылдан кейін қайталанатынын көрсетіңіз.
PTH-0724	{id} {years} үшін талап етіледі, бірақ әлі мүмкін емес.
PTH-0724.fix	levelRequiredYear немесе levelFirstYear мәнін жылжытыңыз.
PTH-0725	{id} деңгейіне төменгі деңгейден кем керек емес және ол арзан емес: ешбір жоспар оны таңдамайды.
PTH-0725.fix	Сұранысы мен шығындарын тексеріңіз немесе деңгейді алып тастаңыз.
PTH-0726	{attribute} {id} мен {other} деңгейін байланыстырады: біреуі жоқ немесе екеуі де бір ғимараттікі.
PTH-0726.fix	Атауларын түзетіңіз; бір ғимараттың деңгейлері онсыз да бірін-бірі жоққа шығарады.
PTH-0800	{id} қосылып-өшіріледі, ал агрегат өлшемі мына жылдарда берілмеген: {years}.
PTH-0800.fix	unitCapacity мәнін әр жылға беріңіз немесе committed мәнін 0 етіңіз.
PTH-0801	{id}: {attribute} {hours} сағ, бұл модель күнінен ({day} сағ) ұзақ.
PTH-0801.fix	Күндер бөлек әрі тұйық, сондықтан одан ұзақ уақыт сақталмайды: күн ұзақтығынан асырмаңыз.
PTH-0802	{id} үшін {attribute} берілген, бірақ ол қосылып-өшірілмейді: әсері жоқ.
PTH-0802.fix	committed мәнін 1 етіп, unitCapacity беріңіз; кесінділер күндерге тиесілі болсын.
PTH-0803	Баға қисығының {id} сатысында кредиттер бар, ал бағасы жоқ: {years}.
PTH-0803.fix	creditStepCost беріңіз; тегін саты үшін 0.
PTH-0804	{group} үшін кредиттердің ең төмен сапасы сұралған, ал {id} сыныбының сапа бағасы жоқ.
PTH-0804.fix	Сыныптың creditQuality мәнін беріңіз немесе оны creditGroup құрамынан шығарыңыз.
PTH-0805	{id} үшін {years} жылдары кредиттердің ең төмен сапасы сұралған, бірақ кредиттерді есептейтін таза шек жоқ.
PTH-0805.fix	Осы жылдарға netLimit беріңіз немесе leastCreditQuality мәнін алып тастаңыз.
PTH-0806	{id} сертификаттары ұсынылған, бірақ олар жаба алатын энергияны ешбір технология сатып алмайды.
PTH-0806.fix	Сатып алатын технологиялардың boughtEnergy мәнін беріңіз.
PTH-0807	{id} сертификаттары {years} жылдары шектелген не төленетін ешбір нарықтық көрсеткішке әсер етпейді.
PTH-0807.fix	certificateReduction және шығарындының marketLimit не marketPenalty мәнін беріңіз.
energy.attribute.buildingProfile	Ғимараттың ресурсқа сұранысының кесіндіге тиетін үлесі.
energy.attribute.chargeEfficiency	Зарядтың жинақтағышқа жететін үлесі.
energy.attribute.crews	Бір жылда істеуге болатын жұмыс.
energy.attribute.dayWeight	Типтік күн білдіретін жыл күндерінің саны.
energy.attribute.dischargeEfficiency	Жинақтағыштан алынғанның ресурсқа жететін үлесі.
energy.attribute.levelCost	Төменгі деңгейден осы деңгейге қадамның шығыны.
energy.attribute.levelDemand	Ғимараттың осы деңгейдегі ресурсқа жылдық сұранысы; шаралар алдыңғылары қалдырғанға кезекпен әсер етеді.
energy.attribute.levelExcludes	Деңгей мен басқа ғимараттың деңгейі бірін-бірі жоққа шығарса — 1.
energy.attribute.levelFirstYear	Деңгей мүмкін болатын бірінші жыл.
energy.attribute.levelFixedCost	Ғимараттың осы деңгейдегі жылдық шығыны.
energy.attribute.levelLife	Қадам өз шығынымен қайталанатын толық жылдар.
energy.attribute.levelProfile	Өз кестесі бар деңгей үшін дәл сол.
energy.attribute.levelRequiredYear	Осы немесе одан жоғары деңгей тұруы тиіс жыл.
energy.attribute.levelRequires	Деңгейге басқа ғимараттың деңгейі керек болса — 1.
energy.attribute.levelWorks	Қадам бригадалардан алатын жұмыс.
energy.attribute.maximumStoragePower	Тұрған жинақтағыш қуатының ең көбі.
energy.attribute.residualStoragePower	Модельге дейін салынып, әлі тұрған жинақтағыш қуаты.
energy.attribute.storageFixedCost	Сыйымдылық бірлігіне жылдық шығын.
energy.attribute.storagePowerCapitalCost	Жинақтағыш қуатының бірлігіне күрделі шығын.
energy.attribute.storagePowerFixedCost	Жинақтағыш қуатының бірлігіне жылдық шығын.
energy.attribute.storagePowerLife	Қуатқа салым қызмет ететін жылдар; берілмесе, қуат жылдамдықты шектемейді.
energy.attribute.storagePowerToActivity	Жыл бойы істейтін қуат бірлігінің энергиясы.
energy.attribute.storedCommodity	Жинақтағыш типтік күндер бойынша сақтайтын ресурс үшін — 1.
energy.attribute.throughputCost	Берілген энергия бірлігіне шығын.
energy.method.buildingDemand	Ғимараттардың деңгейлер бойынша сұранысы
energy.method.buildingLevels	Ғимарат деңгейлері
energy.method.buildingWorks	Ғимараттардағы жұмыстар
energy.method.levelCost	Ғимарат деңгейлерінің шығыны
energy.method.storeCalendar	Жинақтағыштың жыл күндерінің реті бойынша деңгейі
energy.method.storeCapacity	Жинақтағыштардың сыйымдылығы мен қуаты
energy.method.storeCost	Типтік күндердегі жинақтағыштар шығыны
energy.method.storeLevel	Жинақтағыштың типтік күн ішіндегі деңгейі
energy.part.demandOfBuildings	ғимараттар сұранысы ({id})
energy.part.effectiveDemand	бір кестелі ғимараттар сұранысы ({id})
energy.part.gainOfDay	жинақтағыштың күн басынан бергі ауытқуы ({id})
energy.part.highestOfDay	бір күн өкілі болатын күндердегі байланысқан жинақтағыштың ең жоғары таңғы деңгейі ({id})
energy.part.levelDependency	деңгейлер тәуелділігі ({id})
energy.part.levelExclusion	деңгейлердің өзара шектелуі ({id})
energy.part.levelOfRun	байланысқан жинақтағыштың күн басындағы деңгейі ({id})
energy.part.levelOfSlice	байланысқан жинақтағыштың кесіндідегі деңгейі ({id})
energy.part.levelOrder	деңгейлердің реті ({id})
energy.part.levelReached	ғимарат жетуі тиіс деңгей ({id})
energy.part.levelStays	кері қайтпайтын деңгей ({id})
energy.part.lowestOfDay	бір күн өкілі болатын күндердегі байланысқан жинақтағыштың ең төмен таңғы деңгейі ({id})
energy.part.newStoragePower	жинақтағыш қуатын салу шегі ({id})
energy.part.storagePowerCapacity	жинақтағыш қуаты ({id})
energy.part.storagePowerThatStands	тұрған жинақтағыш қуатының шегі ({id})
energy.part.storeCharge	жинақтағышты зарядтаудың ең жоғары жылдамдығы ({id})
energy.part.storeChargeRate	жинақтағышты толтырудың ең жоғары қарқыны ({id})
energy.part.storeContent	жинақтағыштың кесіндідегі деңгейі ({id})
energy.part.storeDischarge	жинақтағышты разрядтаудың ең жоғары жылдамдығы ({id})
energy.part.storeDischargeRate	жинақтағышты босатудың ең жоғары қарқыны ({id})
energy.part.storeEnergy	кесіндідегі жинақтағыш сыйымдылығы ({id})
energy.part.storeHighest	күн кесіндісінен кейінгі байланысқан жинақтағыштың ең жоғары деңгейі ({id})
energy.part.storeLevel	жинақтағыштың кесіндіден кесіндіге деңгейі ({id})
energy.part.storeLowest	күн кесіндісінен кейінгі байланысқан жинақтағыштың ең төмен деңгейі ({id})
energy.part.storePower	кесіндідегі жинақтағыш қуаты ({id})
energy.part.storeRun	жинақтағыштың күннен күнге деңгейі ({id})
energy.part.storeRunLower	байланысқан жинақтағыштың ең төмен таңы ({id})
energy.part.storeRunUpper	байланысқан жинақтағыштың ең жоғары таңы ({id})
energy.part.storeUpper	байланысқан жинақтағыштың кесіндідегі ең жоғары деңгейі ({id})
energy.part.works	істеуге болатын жұмыс көлемі ({id})
energy.result.buildingDemand	Ғимараттар сұранысы
energy.result.buildingLevel	Ғимарат тұрған деңгей
energy.result.levelCost	Ғимарат деңгейлерінің дисконтталған шығыны
energy.result.newStoragePower	Жинақтағыштардың жаңа қуаты
energy.result.storagePower	Жинақтағыштардың тұрған қуаты
energy.result.storeCharge	Типтік күндердегі жинақтағыштар заряды
energy.result.storeCost	Сыйымдылыққа салымнан бөлек жинақтағыштардың дисконтталған шығыны
energy.result.storeDischarge	Типтік күндердегі жинақтағыштар разряды
energy.symbol.crews	жылына істелетін жұмыс
energy.symbol.dayWeight	типтік күн білдіретін күндер
energy.symbol.demandOfBuildings	бір кестелі ғимараттар сұранысы
energy.symbol.extremes	күн өкілі болатын күндердің таңғы ең жоғары және ең төмен деңгейі
energy.symbol.gain	деңгейден күн басындағы деңгейді алғандағы
energy.symbol.leftOfMorning	таңғы деңгейден қалатын бөлік
energy.symbol.levelCost	қадам шығыны
energy.symbol.levelDemand	ғимараттың деңгейдегі сұранысы
energy.symbol.levelFixedCost	деңгейдегі бір жыл шығыны
energy.symbol.levelInForce	ғимарат осы деңгейде тұр
energy.symbol.levelOfDay	жыл күнінің басындағы деңгей
energy.symbol.levelReached	ғимарат осы не одан жоғары деңгейде тұр
energy.symbol.levelWorks	қадамға қажет жұмыс
energy.symbol.mostStore	ең үлкен сыйымдылық немесе қуат
energy.symbol.newStore	кезеңде салынған сыйымдылық немесе қуат
energy.symbol.occurrence	кесіндінің бір қайталануының жылдағы үлесі
energy.symbol.representative	жыл күніне сай типтік күн
energy.symbol.sliceHours	кесіндінің, күннің ұзақтығы
energy.symbol.storeEfficiency	зарядтау және разрядтау ПӘК-і
energy.symbol.storeLevel	кесінді басындағы деңгей
energy.symbol.storePower	жинақтағыш қуаты
energy.symbol.storePowerToActivity	қуат бірлігінің жылдық энергиясы
energy.symbol.storeRate	зарядтау және разрядтау жылдамдықтары
energy.symbol.throughputCost	берілген энергия шығыны
"""#

    static let ru: String = #"""
PTH-0701	Накопители работают по типичным дням, но срезы {id} не относятся ровно к одному дню.
PTH-0701.fix	Отнесите каждый срез к одному дню (sliceDay).
PTH-0702	В {year} доли года срезов {id} не соответствуют их дням и длительностям.
PTH-0702.fix	Задайте yearSplit как вес дня × длительность среза, делённые на сумму по всем срезам.
PTH-0703	Накопители связаны по дням года, но не каждый день года представлен ровно одним типичным днём: {id}.
PTH-0703.fix	Дайте каждому дню календаря один типичный день (dayOfCalendar) или не связывайте накопители.
PTH-0704	Накопитель {id} хранит больше одного ресурса: {list}.
PTH-0704.fix	Оставьте один и заведите для остальных свои накопители.
PTH-0705	У типичного дня {id} вес {weight}, а дней в календаре он представляет {found}.
PTH-0705.fix	Исправьте dayWeight или dayOfCalendar.
PTH-0706	{attribute} для {id} равно 0: заложенное никогда бы не вернулось.
PTH-0706.fix	Укажите КПД числом больше 0.
PTH-0707	Накопитель {id} хранит ресурс по типичным дням, а технологии работают с ним по сезонам.
PTH-0707.fix	Задайте storageByHour = 1, чтобы и технологии работали по часам, либо выберите одно: toStorage с fromStorage или storedCommodity.
PTH-0708	Накопитель {id} ничего не может хранить: его нет и построить его нельзя ({attribute}).
PTH-0708.fix	Задайте то, что стоит, либо срок службы и предел для строительства, или удалите его.
PTH-0709	Накопитель {id} можно построить, но в {years} не задано {attribute}.
PTH-0709.fix	Задайте его для каждого года или поставьте {limit} равным 0 там, где строить нельзя.
PTH-0710	{id}: {attribute} больше, чем {limit}, в {years}.
PTH-0710.fix	Уменьшите одно или увеличьте другое.
PTH-0720	У здания {id} нет спроса ни на одном уровне, и оно не участвует.
PTH-0720.fix	Задайте спрос его уровней или удалите его.
PTH-0721	У {id} нет спроса на {commodity} в {years}, а у других уровней здания он есть.
PTH-0721.fix	Задайте его; 0, если на этом уровне ничего не нужно.
PTH-0722	Уровень {id} достижим, но в {years} не задано levelCost.
PTH-0722.fix	Задайте стоимость перехода для каждого года; 0, если он бесплатный.
PTH-0723	Для {id} не задан levelLife не меньше года.
PTH-0723.fix	Укажите, через сколько полных лет работа повторяется.
PTH-0724	{id} требуется в {years}, но ещё невозможен.
PTH-0724.fix	Сдвиньте levelRequiredYear или levelFirstYear.
PTH-0725	Уровню {id} нужно не меньше, чем уровню ниже, и он не дешевле: ни один план его не выберет.
PTH-0725.fix	Проверьте его спрос и затраты или удалите уровень.
PTH-0726	{attribute} связывает {id} с {other}: одного из уровней нет, или оба относятся к одному зданию.
PTH-0726.fix	Исправьте имена; уровни одного здания и так исключают друг друга.
PTH-0800	{id} включается и выключается, а размер агрегата не задан: {years}.
PTH-0800.fix	Задайте unitCapacity на каждый год или committed = 0.
PTH-0801	{attribute} для {id} — {hours} ч, больше дня модели ({day} ч).
PTH-0801.fix	Дни стоят отдельно и замкнуты, больший срок выдержать нельзя: задайте не больше длины дня.
PTH-0802	Для {id} задан {attribute}, но агрегаты не включаются и не выключаются: действия нет.
PTH-0802.fix	Задайте committed = 1, unitCapacity и дни для срезов.
PTH-0803	На ступени {id} кривой цен есть кредиты, но нет цены: {years}.
PTH-0803.fix	Задайте creditStepCost; 0 для бесплатной ступени.
PTH-0804	Для {group} требуется наименьшее качество кредитов, а у класса {id} нет оценки.
PTH-0804.fix	Задайте creditQuality класса или уберите его из creditGroup.
PTH-0805	Для {id} в {years} требуется качество кредитов, но чистого ограничения, которое их засчитывает, нет.
PTH-0805.fix	Задайте netLimit на эти годы или уберите leastCreditQuality.
PTH-0806	Сертификаты {id} предлагаются, но ни одна технология не покупает энергию, которую они покрывают.
PTH-0806.fix	Задайте boughtEnergy технологий, которые покупают.
PTH-0807	Сертификаты {id} не влияют ни на один ограниченный или оплачиваемый рыночный показатель: {years}.
PTH-0807.fix	Задайте certificateReduction и marketLimit или marketPenalty выброса.
energy.attribute.buildingProfile	Доля спроса здания на ресурс, приходящаяся на срез.
energy.attribute.chargeEfficiency	Доля заряда, доходящая до накопителя.
energy.attribute.crews	Сколько работ можно сделать за год.
energy.attribute.dayWeight	Сколько дней года представляет типичный день.
energy.attribute.dischargeEfficiency	Доля взятого из накопителя, доходящая до ресурса.
energy.attribute.levelCost	Стоимость перехода на уровень с предыдущего.
energy.attribute.levelDemand	Годовой спрос здания на ресурс на этом уровне; меры действуют по очереди на то, что оставили предыдущие.
energy.attribute.levelExcludes	1, если уровень и уровень другого здания исключают друг друга.
energy.attribute.levelFirstYear	Первый год, в котором уровень возможен.
energy.attribute.levelFixedCost	Годовые затраты здания на этом уровне.
energy.attribute.levelLife	Через сколько полных лет переход повторяется за ту же стоимость.
energy.attribute.levelProfile	То же для уровня со своим графиком.
energy.attribute.levelRequiredYear	Год, с которого должен стоять этот уровень или более высокий.
energy.attribute.levelRequires	1, если уровню нужен уровень другого здания.
energy.attribute.levelWorks	Сколько работ бригад требует переход.
energy.attribute.maximumStoragePower	Наибольшая стоящая мощность накопителя.
energy.attribute.residualStoragePower	Мощность накопителя, построенная до начала модели и ещё стоящая.
energy.attribute.storageFixedCost	Годовые затраты на единицу ёмкости.
energy.attribute.storagePowerCapitalCost	Капитальные затраты на единицу мощности накопителя.
energy.attribute.storagePowerFixedCost	Годовые затраты на единицу мощности накопителя.
energy.attribute.storagePowerLife	Сколько лет служит вложение в мощность; без него мощность не ограничивает скорости.
energy.attribute.storagePowerToActivity	Энергия единицы мощности, работающей весь год.
energy.attribute.storedCommodity	1 для ресурса, который накопитель хранит по типичным дням.
energy.attribute.throughputCost	Затраты на единицу отданной энергии.
energy.method.buildingDemand	Спрос зданий по уровням
energy.method.buildingLevels	Уровни зданий
energy.method.buildingWorks	Работы на зданиях
energy.method.levelCost	Затраты на уровни зданий
energy.method.storeCalendar	Уровень накопителей по порядку дней года
energy.method.storeCapacity	Ёмкость и мощность накопителей
energy.method.storeCost	Затраты на накопители по типичным дням
energy.method.storeLevel	Уровень накопителей внутри типичного дня
energy.part.demandOfBuildings	спрос зданий ({id})
energy.part.effectiveDemand	спрос зданий с одним графиком ({id})
energy.part.gainOfDay	отклонение накопителя с начала дня ({id})
energy.part.highestOfDay	наибольший утренний уровень связанного накопителя в днях, которые представляет один ({id})
energy.part.levelDependency	зависимость уровней ({id})
energy.part.levelExclusion	взаимное исключение уровней ({id})
energy.part.levelOfRun	уровень связанного накопителя в начале дня ({id})
energy.part.levelOfSlice	уровень связанного накопителя в срезе ({id})
energy.part.levelOrder	порядок уровней ({id})
energy.part.levelReached	уровень, которого должно достичь здание ({id})
energy.part.levelStays	уровень без возврата назад ({id})
energy.part.lowestOfDay	наименьший утренний уровень связанного накопителя в днях, которые представляет один ({id})
energy.part.newStoragePower	предел строительства мощности накопителя ({id})
energy.part.storagePowerCapacity	мощность накопителя ({id})
energy.part.storagePowerThatStands	предел стоящей мощности накопителя ({id})
energy.part.storeCharge	наибольшая скорость заряда накопителя ({id})
energy.part.storeChargeRate	наибольшая скорость заполнения накопителя ({id})
energy.part.storeContent	уровень накопителя в срезе ({id})
energy.part.storeDischarge	наибольшая скорость разряда накопителя ({id})
energy.part.storeDischargeRate	наибольшая скорость опорожнения накопителя ({id})
energy.part.storeEnergy	ёмкость накопителя в срезе ({id})
energy.part.storeHighest	наибольший уровень связанного накопителя после среза дня ({id})
energy.part.storeLevel	уровень накопителя от среза к срезу ({id})
energy.part.storeLowest	наименьший уровень связанного накопителя после среза дня ({id})
energy.part.storePower	мощность накопителя в срезе ({id})
energy.part.storeRun	уровень накопителя изо дня в день ({id})
energy.part.storeRunLower	самое низкое утро связанного накопителя ({id})
energy.part.storeRunUpper	самое высокое утро связанного накопителя ({id})
energy.part.storeUpper	наибольший уровень связанного накопителя в срезе ({id})
energy.part.works	возможный объём работ ({id})
energy.result.buildingDemand	Спрос зданий
energy.result.buildingLevel	Уровень, на котором стоит здание
energy.result.levelCost	Дисконтированные затраты на уровни зданий
energy.result.newStoragePower	Новая мощность накопителей
energy.result.storagePower	Стоящая мощность накопителей
energy.result.storeCharge	Заряд накопителей по типичным дням
energy.result.storeCost	Дисконтированные затраты на накопители сверх вложений в ёмкость
energy.result.storeDischarge	Разряд накопителей по типичным дням
energy.symbol.crews	работ в год
energy.symbol.dayWeight	дней, которые представляет типичный день
energy.symbol.demandOfBuildings	спрос зданий с одним графиком
energy.symbol.extremes	наибольший и наименьший уровень утром тех дней, которые представляет день
energy.symbol.gain	уровень минус уровень в начале дня
energy.symbol.leftOfMorning	что остаётся от утреннего уровня
energy.symbol.levelCost	стоимость перехода
energy.symbol.levelDemand	спрос здания на уровне
energy.symbol.levelFixedCost	затраты года на уровне
energy.symbol.levelInForce	здание стоит на уровне
energy.symbol.levelOfDay	уровень в начале дня года
energy.symbol.levelReached	здание стоит на уровне или выше
energy.symbol.levelWorks	работы для перехода
energy.symbol.mostStore	наибольшая ёмкость или мощность
energy.symbol.newStore	ёмкость или мощность, построенная за период
energy.symbol.occurrence	доля года одного повторения среза
energy.symbol.representative	типичный день для дня года
energy.symbol.sliceHours	длительность среза, дня
energy.symbol.storeEfficiency	КПД заряда и разряда
energy.symbol.storeLevel	уровень в начале среза
energy.symbol.storePower	мощность накопителя
energy.symbol.storePowerToActivity	энергия единицы мощности за год
energy.symbol.storeRate	скорости заряда и разряда
energy.symbol.throughputCost	затраты на отданную энергию
"""#
}
