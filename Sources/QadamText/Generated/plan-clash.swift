// Generated from Translations/*/plan-clash.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum PlanClashTexts {
    static let en: String = #"""
PTH-0935	Of the smallest relaxation: {what}, {needed} instead of {value} (a change of {by}).
PTH-0935.fix	Change the limits that are said so together, and there is a plan.
PTH-0936	No limit can help enough: of {what}, {by} stay unmet.
PTH-0936.fix	Add a technology that can be built, or a supply; where it may stay unmet, give unservedCost.
PTH-0937	Alone it would be enough: {what}, {needed} instead of {value} (a change of {by}).
PTH-0937.fix	Change it, and leave the others as they are.
PTH-0938	No relaxation of limits or demand leads to a plan: what clashes is how the system works.
PTH-0938.fix	Look at the rows named above: exact balances, least loads, stores and levels of buildings do not fit together.
PTH-0939	With fractions of units and levels there is a plan; only whole numbers make it impossible.
PTH-0939.fix	Choose a smaller unitCapacity, or limits that whole units can keep.
PTH-0941#one	Of the smallest relaxation: {what}, {needed} instead of {value} (a change of {by}), and alike in {count} more year.
PTH-0941#other	Of the smallest relaxation: {what}, {needed} instead of {value} (a change of {by}), and alike in {count} more years.
PTH-0941.fix	Change the limits that are said so together, and there is a plan; this is the year with the greatest change.
PTH-0942	The smallest relaxation was not searched for: the model has {rows} rows.
PTH-0942.fix	Ask a model with fewer days or periods, or loosen one of the limits named above.
PTH-0943	The smallest relaxation misses {what} by {by}.
PTH-0943.fix	Lower the share that is asked for, or allow more of what counts towards it.
energy.clash.annualActivity.least	the least activity of {technology} in {region} in {year}
energy.clash.annualActivity.most	the largest activity of {technology} in {region} in {year}
energy.clash.annualBalance	no more {commodity} is used than is made, in {region} over the year {year}
energy.clash.annualDemand	the demand for {commodity} in {region} over the year {year}
energy.clash.availability	{technology} runs within its availability, in {region} over the year {year}
energy.clash.balance	no more {commodity} is used than is made, in {region} in {year} (slices {slices})
energy.clash.capacity	{technology} runs within the capacity that stands, in {region} in {year} (slices {slices})
energy.clash.capacity.least	the least capacity of {technology} that must stand in {region} in {year}
energy.clash.capacity.most	the largest capacity of {technology} that may stand in {region} in {year}
energy.clash.certificate.most	the largest amount of certificates of the class {certificate} in {region} in {year}
energy.clash.certificateEffect	certificates take away no more {emission} than the bought energy emits, in {region} in {year}
energy.clash.certificatesCovered	certificates cover no more than the bought energy, in {region} in {year}
energy.clash.credit.most	the largest amount of credits of the class {credit} in {region} in {year}
energy.clash.creditQuality	the least mean quality of the credits for {group} in {region} in {year}
energy.clash.creditStep.most	the credits of the class {credit} on the step {creditStep} in {region} in {year}
energy.clash.creditsUsed	no more credits than emissions of the group {group}, in {region} in {year}
energy.clash.demand	the demand for {commodity} in {region} in {year} (slices {slices})
energy.clash.emissionLimit	the limit on {emission} in {region} in {year}
energy.clash.flow.most	the largest flow of {commodity} from {region} to {otherRegion} in {year} (slices {slices})
energy.clash.groupLimit	the limit on the emissions of the group {group} in {region} in {year}
energy.clash.groupTotalLimit	the budget of the emissions of the group {group} in {region} over all years
energy.clash.levelDependency	the level {level} of {building} needs the level {otherLevel} of {otherBuilding} in {year}
energy.clash.levelExclusion	the level {level} of {building} excludes the level {otherLevel} of {otherBuilding} in {year}
energy.clash.levelOrder	levels of {building} come one after the other (up to {level} in {year})
energy.clash.levelRequired	the level {level} that {building} must have reached in {year}
energy.clash.levelStays	there is no way back from the level {level} of {building} in {year}
energy.clash.marketLimit	the limit on market-based {emission} in {region} in {year}
energy.clash.minimumLoad	the least load of {technology} in {region} in {year} (slices {slices})
energy.clash.netLimit	the limit on the emissions of the group {group} after credits, in {region} in {year}
energy.clash.newCapacity.least	the least capacity of {technology} that must be built in {region} in {year}
energy.clash.newCapacity.most	the largest capacity of {technology} that may be built in {region} in {year}
energy.clash.rampDown	how fast {technology} can fall in {region} in {year} (slices {slices})
energy.clash.rampUp	how fast {technology} can rise in {region} in {year} (slices {slices})
energy.clash.renewableTarget	the renewable target of {region} in {year}
energy.clash.reserveMargin	the reserve margin of {region} in {year} (slices {slices})
energy.clash.storage.most	the largest energy of the store {storage} that may stand in {region} in {year}
energy.clash.storagePower.most	the largest power of the store {storage} that may stand in {region} in {year}
energy.clash.subsidies	the budget of subsidies of {region} in {year}
energy.clash.totalActivity.least	the least activity of {technology} in {region} over all years
energy.clash.totalActivity.most	the largest activity of {technology} in {region} over all years
energy.clash.totalCapacity	of {technology} there stands what was there before and what was built, in {region} in {year}
energy.clash.totalEmissionLimit	the limit on {emission} in {region} over all years
energy.clash.works	the works that can be done in {region} in {year}
format.kind.certificate	certificates
format.kind.commodity	commodity
format.kind.credit	credits
format.kind.emission	emission
format.kind.group	group of emissions
format.kind.region	region
format.kind.storage	store
format.kind.technology	technology
"""#

    static let kk: String = #"""
PTH-0935	Ең аз босатудан: {what} — {value} орнына {needed} (өзгеріс {by}).
PTH-0935.fix	Осылай аталған шектеулерді бірге өзгертсеңіз, жоспар болады.
PTH-0936	Шектеулер жеткілікті көмектесе алмайды: {what} — {by} жабылмай қалады.
PTH-0936.fix	Салуға болатын технология немесе жабдықтау қосыңыз; жабылмай қалуға болса, unservedCost беріңіз.
PTH-0937	Жалғыз осы жеткілікті болар еді: {what} — {value} орнына {needed} (өзгеріс {by}).
PTH-0937.fix	Осыны өзгертіп, қалғандарын сол күйі қалдырыңыз.
PTH-0938	Шектеулер мен сұранысты ешқандай босату жоспарға әкелмейді: жүйенің өз құрылысы қайшы.
PTH-0938.fix	Жоғарыдағы жолдарды қараңыз: дәл баланстар, ең аз жүктемелер, қоймалар мен ғимарат деңгейлері үйлеспейді.
PTH-0939	Бірлік пен деңгей бөлшегімен жоспар бар; тек бүтін сандар оны мүмкін етпейді.
PTH-0939.fix	Кішірек unitCapacity немесе бүтін бірліктер сақтай алатын шектеулер таңдаңыз.
PTH-0941#one	Ең аз босатудан: {what} — {value} орнына {needed} (өзгеріс {by}), тағы {count} жылда да солай.
PTH-0941#other	Ең аз босатудан: {what} — {value} орнына {needed} (өзгеріс {by}), тағы {count} жылда да солай.
PTH-0941.fix	Осылай аталған шектеулерді бірге өзгертсеңіз, жоспар болады; бұл – өзгерісі ең үлкен жыл.
PTH-0942	Ең аз босату ізделмеді: модельде {rows} жол бар.
PTH-0942.fix	Күні не кезеңі азырақ модельден сұраңыз немесе жоғарыда аталған шектеулердің бірін босатыңыз.
PTH-0943	Ең аз босату жетпейді: {what} — {by} кем.
PTH-0943.fix	Талап етілетін үлесті азайтыңыз немесе оған есептелетіннен көбірек рұқсат етіңіз.
energy.clash.annualActivity.least	{region}: {year} жылғы «{technology}» белсенділігінің ең азы
energy.clash.annualActivity.most	{region}: {year} жылғы «{technology}» белсенділігінің ең үлкені
energy.clash.annualBalance	{region}: {year} жыл бойы «{commodity}» өндірілгенінен артық жұмсалмайды
energy.clash.annualDemand	{region}: {year} жыл бойғы «{commodity}» сұранысы
energy.clash.availability	{region}: {year} жыл бойы «{technology}» дайындығынан аспай жұмыс істейді
energy.clash.balance	{region}: {year} жылы «{commodity}» өндірілгенінен артық жұмсалмайды (кесінділер: {slices})
energy.clash.capacity	{region}: {year} жылы «{technology}» тұрған қуатынан аспай жұмыс істейді (кесінділер: {slices})
energy.clash.capacity.least	{region}: {year} жылы тұруы тиіс «{technology}» қуатының ең азы
energy.clash.capacity.most	{region}: {year} жылы тұра алатын «{technology}» қуатының ең үлкені
energy.clash.certificate.most	{region}: {year} жылғы «{certificate}» класы сертификаттарының ең үлкен мөлшері
energy.clash.certificateEffect	{region}: {year} жылы сертификаттар сатып алынған энергия шығарғаннан артық «{emission}» шегермейді
energy.clash.certificatesCovered	{region}: {year} жылы сертификаттар сатып алынған энергиядан артығын жаппайды
energy.clash.credit.most	{region}: {year} жылғы «{credit}» класы кредиттерінің ең үлкен мөлшері
energy.clash.creditQuality	{region}: {year} жылғы «{group}» тобына арналған кредиттердің ең аз орташа сапасы
energy.clash.creditStep.most	{region}: {year} жылғы «{creditStep}» сатысындағы «{credit}» класының кредиттері
energy.clash.creditsUsed	{region}: {year} жылы кредиттер «{group}» тобының шығарындыларынан аспайды
energy.clash.demand	{region}: {year} жылғы «{commodity}» сұранысы (кесінділер: {slices})
energy.clash.emissionLimit	{region}: {year} жылғы «{emission}» шығарындысының шегі
energy.clash.flow.most	{region} – {otherRegion}: {year} жылғы «{commodity}» ағынының ең үлкені (кесінділер: {slices})
energy.clash.groupLimit	{region}: {year} жылғы «{group}» тобы шығарындыларының шегі
energy.clash.groupTotalLimit	{region}: барлық жылдағы «{group}» тобы шығарындыларының бюджеті
energy.clash.levelDependency	{year} жылы «{building}» ғимаратының «{level}» деңгейіне «{otherBuilding}» ғимаратының «{otherLevel}» деңгейі керек
energy.clash.levelExclusion	{year} жылы «{building}» ғимаратының «{level}» деңгейі «{otherBuilding}» ғимаратының «{otherLevel}» деңгейімен бірге болмайды
energy.clash.levelOrder	«{building}» деңгейлері бірінен соң бірі келеді ({year} жылы «{level}» деңгейіне дейін)
energy.clash.levelRequired	«{building}» {year} жылға дейін жетуі тиіс «{level}» деңгейі
energy.clash.levelStays	{year} жылы «{building}» ғимаратының «{level}» деңгейінен кері жол жоқ
energy.clash.marketLimit	{region}: {year} жылғы «{emission}» шығарындысының нарықтық көрсеткішінің шегі
energy.clash.minimumLoad	{region}: {year} жылғы «{technology}» жүктемесінің ең азы (кесінділер: {slices})
energy.clash.netLimit	{region}: {year} жылғы кредиттерден кейінгі «{group}» тобы шығарындыларының шегі
energy.clash.newCapacity.least	{region}: {year} жылы салуға тиіс «{technology}» қуатының ең азы
energy.clash.newCapacity.most	{region}: {year} жылы салуға болатын «{technology}» қуатының ең үлкені
energy.clash.rampDown	{region}: {year} жылы «{technology}» жүктемесі төмендей алатын жылдамдық (кесінділер: {slices})
energy.clash.rampUp	{region}: {year} жылы «{technology}» жүктемесі өсе алатын жылдамдық (кесінділер: {slices})
energy.clash.renewableTarget	{region}: {year} жылғы жаңартылатын энергия мақсаты
energy.clash.reserveMargin	{region}: {year} жылғы қуат қоры (кесінділер: {slices})
energy.clash.storage.most	{region}: {year} жылы тұра алатын «{storage}» қоймасы сыйымдылығының ең үлкені
energy.clash.storagePower.most	{region}: {year} жылы тұра алатын «{storage}» қоймасы қуатының ең үлкені
energy.clash.subsidies	{region}: {year} жылғы субсидия бюджеті
energy.clash.totalActivity.least	{region}: барлық жылдағы «{technology}» белсенділігінің ең азы
energy.clash.totalActivity.most	{region}: барлық жылдағы «{technology}» белсенділігінің ең үлкені
energy.clash.totalCapacity	{region}: {year} жылы «{technology}» бойынша бұрынғысы мен салынғаны тұр
energy.clash.totalEmissionLimit	{region}: барлық жылдағы «{emission}» шығарындысының шегі
energy.clash.works	{region}: {year} жылы атқаруға болатын жұмыстар
format.kind.certificate	сертификаттар
format.kind.commodity	ресурс
format.kind.credit	кредиттер
format.kind.emission	шығарынды
format.kind.group	шығарынды тобы
format.kind.region	өңір
format.kind.storage	қойма
format.kind.technology	технология
"""#

    static let ru: String = #"""
PTH-0935	Из наименьшего послабления: {what} — {needed} вместо {value} (изменение на {by}).
PTH-0935.fix	Измените названные так ограничения вместе, и план будет.
PTH-0936	Ограничения помочь не могут: {what} — не покрыто {by}.
PTH-0936.fix	Добавьте технологию, которую можно построить, или снабжение; если спрос можно не покрыть, задайте unservedCost.
PTH-0937	Одного этого хватило бы: {what} — {needed} вместо {value} (изменение на {by}).
PTH-0937.fix	Измените его, а остальные оставьте.
PTH-0938	Никакое послабление ограничений или спроса не даёт плана: противоречит само устройство системы.
PTH-0938.fix	Посмотрите на строки выше: точные балансы, наименьшие нагрузки, накопители и уровни зданий не совместимы.
PTH-0939	С долями единиц и уровней план есть; невозможным его делают только целые числа.
PTH-0939.fix	Выберите меньшую unitCapacity или ограничения, которые выполнимы целыми единицами.
PTH-0941#one	Из наименьшего послабления: {what} — {needed} вместо {value} (изменение на {by}), и так же ещё в {count} году.
PTH-0941#few	Из наименьшего послабления: {what} — {needed} вместо {value} (изменение на {by}), и так же ещё в {count} годах.
PTH-0941#many	Из наименьшего послабления: {what} — {needed} вместо {value} (изменение на {by}), и так же ещё в {count} годах.
PTH-0941#other	Из наименьшего послабления: {what} — {needed} вместо {value} (изменение на {by}), и так же ещё в {count} года.
PTH-0941.fix	Измените названные так ограничения вместе, и план будет; это год с наибольшим изменением.
PTH-0942	Наименьшее послабление не искалось: в модели {rows} строк.
PTH-0942.fix	Спросите модель с меньшим числом дней или периодов либо ослабьте одно из названных выше ограничений.
PTH-0943	Наименьшее послабление не достигает: {what} — не хватает {by}.
PTH-0943.fix	Уменьшите требуемую долю или разрешите больше того, что в неё засчитывается.
energy.clash.annualActivity.least	наименьшая активность «{technology}» в {region} в {year} году
energy.clash.annualActivity.most	наибольшая активность «{technology}» в {region} в {year} году
energy.clash.annualBalance	«{commodity}» расходуется не больше, чем производится, в {region} за {year} год
energy.clash.annualDemand	спрос на «{commodity}» в {region} за {year} год
energy.clash.availability	«{technology}» работает в пределах своей готовности, в {region} за {year} год
energy.clash.balance	«{commodity}» расходуется не больше, чем производится, в {region} в {year} году (срезы {slices})
energy.clash.capacity	«{technology}» работает в пределах стоящей мощности, в {region} в {year} году (срезы {slices})
energy.clash.capacity.least	наименьшая мощность «{technology}», которая должна стоять в {region} в {year} году
energy.clash.capacity.most	наибольшая мощность «{technology}», которая может стоять в {region} в {year} году
energy.clash.certificate.most	наибольшее количество сертификатов класса «{certificate}» в {region} в {year} году
energy.clash.certificateEffect	сертификаты снимают не больше выброса «{emission}», чем даёт купленная энергия, в {region} в {year} году
energy.clash.certificatesCovered	сертификаты покрывают не больше купленной энергии, в {region} в {year} году
energy.clash.credit.most	наибольшее количество кредитов класса «{credit}» в {region} в {year} году
energy.clash.creditQuality	наименьшее среднее качество кредитов для «{group}» в {region} в {year} году
energy.clash.creditStep.most	кредиты класса «{credit}» на ступени «{creditStep}» в {region} в {year} году
energy.clash.creditsUsed	кредитов не больше, чем выбросов группы «{group}», в {region} в {year} году
energy.clash.demand	спрос на «{commodity}» в {region} в {year} году (срезы {slices})
energy.clash.emissionLimit	предел выброса «{emission}» в {region} в {year} году
energy.clash.flow.most	наибольший поток «{commodity}» из {region} в {otherRegion} в {year} году (срезы {slices})
energy.clash.groupLimit	предел выбросов группы «{group}» в {region} в {year} году
energy.clash.groupTotalLimit	бюджет выбросов группы «{group}» в {region} за все годы
energy.clash.levelDependency	уровень «{level}» здания «{building}» требует уровня «{otherLevel}» здания «{otherBuilding}» в {year} году
energy.clash.levelExclusion	уровень «{level}» здания «{building}» исключает уровень «{otherLevel}» здания «{otherBuilding}» в {year} году
energy.clash.levelOrder	уровни «{building}» идут один за другим (до «{level}» в {year} году)
energy.clash.levelRequired	уровень «{level}», которого «{building}» должно достичь к {year} году
energy.clash.levelStays	от уровня «{level}» здания «{building}» в {year} году нет пути назад
energy.clash.marketLimit	предел рыночного показателя выброса «{emission}» в {region} в {year} году
energy.clash.minimumLoad	наименьшая нагрузка «{technology}» в {region} в {year} году (срезы {slices})
energy.clash.netLimit	предел выбросов группы «{group}» за вычетом кредитов, в {region} в {year} году
energy.clash.newCapacity.least	наименьшая мощность «{technology}», которую нужно построить в {region} в {year} году
energy.clash.newCapacity.most	наибольшая мощность «{technology}», которую можно построить в {region} в {year} году
energy.clash.rampDown	как быстро «{technology}» может снижать нагрузку в {region} в {year} году (срезы {slices})
energy.clash.rampUp	как быстро «{technology}» может набирать нагрузку в {region} в {year} году (срезы {slices})
energy.clash.renewableTarget	цель по возобновляемой энергии в {region} в {year} году
energy.clash.reserveMargin	резерв мощности в {region} в {year} году (срезы {slices})
energy.clash.storage.most	наибольшая энергоёмкость накопителя «{storage}», которая может стоять в {region} в {year} году
energy.clash.storagePower.most	наибольшая мощность накопителя «{storage}», которая может стоять в {region} в {year} году
energy.clash.subsidies	бюджет субсидий в {region} в {year} году
energy.clash.totalActivity.least	наименьшая активность «{technology}» в {region} за все годы
energy.clash.totalActivity.most	наибольшая активность «{technology}» в {region} за все годы
energy.clash.totalCapacity	«{technology}»: стоит то, что было раньше, и то, что построено, в {region} в {year} году
energy.clash.totalEmissionLimit	предел выброса «{emission}» в {region} за все годы
energy.clash.works	работы, которые можно выполнить в {region} в {year} году
format.kind.certificate	сертификаты
format.kind.commodity	ресурс
format.kind.credit	кредиты
format.kind.emission	выброс
format.kind.group	группа выбросов
format.kind.region	регион
format.kind.storage	накопитель
format.kind.technology	технология
"""#
}
